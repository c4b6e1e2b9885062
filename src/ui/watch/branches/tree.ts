// What the screen knows of a watched game's tree of lines: its main line, which of them is shown, and what is being tried.

import { signal, type Signal } from '@preact/signals';
import type { Branch, Session } from '../../../session';
import type { Ports } from '../../ports';

export interface Tree {
  /** The game that carries the branches: its main line. */
  readonly root: Session;
  /** The branch that is shown, by its place; null: the main line. */
  readonly shown: number | null;
  readonly branches: Signal<readonly Branch[]>;
  /** Whether the tree is shown, in the place of the story. */
  readonly open: Signal<boolean>;
  /** What is compared with what is shown, by its place; null: the main line; undefined: nothing. */
  readonly comparing: Signal<number | null | undefined>;
}

export interface BranchesProps {
  readonly ports: Ports;
  /** Shows another line, at a turn. */
  readonly onLine: (index: number | null, turn: number) => void;
  /** The tree was changed, and is to be kept where the game is. */
  readonly onChanged: () => void;
}

export interface TreePlace {
  readonly root: Session;
  readonly shown: number | null;
}

export const treeOf = (session: Session, place: TreePlace | null): Tree => ({
  root: place?.root ?? session,
  shown: place?.shown ?? null,
  branches: signal((place?.root ?? session).branches()),
  open: signal(place !== null),
  comparing: signal(undefined),
});

/** The branches that leave a line, by their places. */
export const leaving = (branches: readonly Branch[], of: number | null): readonly number[] =>
  branches.flatMap((branch, index) => (branch.of === of ? [index] : []));

/** The list without a branch that none leaves; those after it move up by one. */
export const without = (branches: readonly Branch[], gone: number): readonly Branch[] =>
  branches
    .filter((_, index) => index !== gone)
    .map((branch) => (branch.of !== null && branch.of > gone ? { ...branch, of: branch.of - 1 } : branch));
