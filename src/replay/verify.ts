// Whether a replay is true: played again from its seed, every turn gives the hash that it holds.

import { areCanonical } from '../engine';
import type { Content } from '../engine';
import type { NoContent } from '../language/files';
import { brokenBranch } from './branches';
import type { Replay } from './format';
import { advance, startOf, type Position } from './record';
import { brokenSeal } from './seal';
import { theoryHash, type ContentResolver } from './sources';

/**
 * Why a replay is not true: its content cannot be had (`no-content`, with what the resolver found in `lacks`) or is another than
 * it names; something in its header is not what its seal says (`seal`, with its key in `detail`); its seats are not the
 * scenario's nations; or a turn (0 = the start) gives another hash, be it of a branch (its name in `detail`).
 */
export type MismatchReason =
  | 'no-content'
  | 'other-content'
  | 'seal'
  | 'seats'
  | 'start'
  | 'order-of-orders'
  | 'turn'
  | 'branch';

/** `sealed` is false for a file from before form 3: its states and orders match, and the rest of it is under no hash. */
export type Verdict =
  | { readonly ok: true; readonly sealed: boolean; readonly content: Content; readonly end: Position }
  | {
      readonly ok: false;
      readonly turn: number;
      readonly reason: MismatchReason;
      readonly detail?: string;
      readonly lacks?: NoContent;
    };

/** Plays the replay and its branches again and compares every hash; stops at the first that differs and names its turn, from 1. */
export function verify(replay: Replay, resolve: ContentResolver): Verdict {
  const steps = verifying(replay, resolve);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.ok ? withBranches(replay, value, resolve) : value;
  }
}

function withBranches(replay: Replay, verdict: Verdict, resolve: ContentResolver): Verdict {
  const broken = brokenBranch(replay, resolve);
  return broken === null
    ? verdict
    : { ok: false, turn: broken.turn, reason: 'branch', detail: replay.branches[broken.branch]!.name };
}

/** As `verify`, a turn at a time: gives the start, then each position that was found true. */
export function* verifying(replay: Replay, resolve: ContentResolver): Generator<Position, Verdict> {
  const atStart = (reason: MismatchReason, detail?: string): Verdict => ({
    ok: false,
    turn: 0,
    reason,
    ...(detail === undefined ? {} : { detail }),
  });
  const broken = brokenSeal(replay);
  if (broken !== null) return atStart('seal', broken);
  const found = resolve(replay);
  if ('problem' in found) return withoutContent(found.problem);
  const { content } = found;
  if (replay.covers === 'states' && !isSameContent(replay, content)) return atStart('other-content');
  if (!seatsFit(replay, content)) return atStart('seats');
  const start = startOf(content, replay);
  if (start.hash !== replay.start) return atStart('start');
  return yield* verifyTurns(replay, content, start);
}

function withoutContent(lacks: NoContent): Verdict {
  const [, other] = /^(.*)-differs$/.exec(lacks.code) ?? [];
  return other === undefined
    ? { ok: false, turn: 0, reason: 'no-content', lacks }
    : { ok: false, turn: 0, reason: 'other-content', detail: other };
}

/** By what the engine reads of it, which is all that files before form 3 hold a hash of. */
const isSameContent = ({ scenario, theory }: Replay, content: Content): boolean =>
  content.hash === scenario.hash && theoryHash(content) === theory.hash;

function* verifyTurns(replay: Replay, content: Content, start: Position): Generator<Position, Verdict> {
  let at = start;
  yield at;
  for (const [index, { orders, hash }] of replay.turns.entries()) {
    const turn = index + 1;
    if (!areCanonical(orders)) return { ok: false, turn, reason: 'order-of-orders' };
    at = advance(at, orders);
    if (at.hash !== hash) return { ok: false, turn, reason: 'turn', detail: at.hash };
    yield at;
  }
  return { ok: true, sealed: replay.covers === 'game', content, end: at };
}

function seatsFit(replay: Replay, content: Content): boolean {
  const named = Object.keys(replay.seats);
  return (
    named.length === content.nations.length &&
    content.nations.every(({ id }) => replay.seats[id] !== undefined)
  );
}
