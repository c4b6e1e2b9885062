// What is known of a watched game's review: whose it is, what has been found out, and which decision is tried again.

import { computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { NationId } from '../../../engine';
import type { Session } from '../../../session';
import type { GameLuck, GameReview, ReviewedDecision } from '../../ports';
import { createFinding, type Finding } from './finding';

export interface ReviewDesk {
  /** Whether the review is shown, in the place of the story. */
  readonly shown: Signal<boolean>;
  /** Whether the address asked for the review of a person: it begins by itself. */
  readonly asked: boolean;
  readonly nation: ReadonlySignal<NationId>;
  readonly review: Finding<GameReview>;
  readonly luck: Finding<GameLuck>;
  /** Key of the decision that is tried again. */
  readonly trying: Signal<string | null>;
  choose(nation: NationId): void;
  /** Stops whatever is being found out. */
  stop(): void;
}

/** What the decision is known by within a review. */
export const keyOf = ({ turn, matter, order }: ReviewedDecision): string =>
  JSON.stringify([turn, matter, order]);

/** Without a choice it is about the first person, else about the nation that was looked at when it began. */
export function createDesk(session: Session, lookedAt: ReadonlySignal<NationId>, asked: boolean): ReviewDesk {
  const chosen = signal<NationId | null>(session.persons[0] ?? null);
  const nation = computed(() => chosen.value ?? lookedAt.value);
  const trying = signal<string | null>(null);
  const [review, luck] = [
    createFinding<GameReview>(session, nation),
    createFinding<GameLuck>(session, nation),
  ];
  const stop = (): void => {
    review.stop();
    luck.stop();
  };
  const kept = <Found>(finding: Finding<Found>): Finding<Found> => ({
    ...finding,
    start: (finder) => {
      chosen.value = nation.value;
      finding.start(finder);
    },
  });
  return {
    shown: signal(asked),
    asked: asked && session.persons.length > 0,
    nation,
    review: kept(review),
    luck: kept(luck),
    trying,
    choose: (id) => {
      stop();
      trying.value = null;
      chosen.value = id;
    },
    stop,
  };
}
