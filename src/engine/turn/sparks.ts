// Which of a turn's events set off a crisis between two nations, and between whom: coups, attacks, cut-offs, refugees, disasters, treaties
// that run out.

import { ONE, saturate } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Effect, EventKind, EventOf, GameEvent } from '../model/events';
import type { NationId } from '../model/ids';
import type { SparkCause } from '../model/vocabulary';
import { tradeAtStake } from '../rules/economy';
import { peaceAmong } from '../rules/peace';
import { beginQuarrel } from '../changes/open-crisis';
import { bumpNation } from '../changes/cells';
import { emit, isPrincipal, type Work } from '../changes/work';
import { seatOf } from '../rules/board';

/**
 * Who turns on whom: the one who was hurt on whom it fears most, the hurt on the one who did it (the event's second
 * actor), or whoever fears the weakened one most on it (a window of opportunity, Van Evera 1999).
 */
type Blame = 'most-feared' | 'doer' | 'by-most-fearful';

interface Spark {
  readonly cause: SparkCause;
  readonly blame: Blame;
}

const SPARKS = {
  'regime-changed': { cause: 'coup', blame: 'by-most-fearful' },
  'refugee-flow': { cause: 'refugee-flow', blame: 'doer' },
  'supply-cut': { cause: 'cut-off', blame: 'doer' },
  'pact-ended': { cause: 'treaty-deadline', blame: 'by-most-fearful' },
  'terror-attack': { cause: 'terror-attack', blame: 'doer' },
  'cyber-attack': { cause: 'cyber-attack', blame: 'most-feared' },
  disaster: { cause: 'disaster', blame: 'by-most-fearful' },
} as const satisfies Partial<Record<EventKind, Spark>>;

/** An event that can set off a crisis. */
type Tinder = EventOf<keyof typeof SPARKS>;
const isTinder = (event: GameEvent): event is Tinder => Object.hasOwn(SPARKS, event.kind);

/** More than 0 for each pair bound to peace. */
type Peace = Uint16Array;

/** The seat for which `fear` is largest among those who are free and not bound to peace; −1 where nobody is feared. */
function most(work: Work, i: number, peace: Peace, fear: (j: number) => number): number {
  let worst = -1;
  let largest = 0;
  const n = work.content.nations.length;
  for (let j = 0; j < n; j++) {
    if (j === i || peace[i * n + j]! > 0) continue;
    const feared = fear(j);
    if (feared <= largest || isPrincipal(work, nationAt(work.content, j))) continue;
    worst = j;
    largest = feared;
  }
  return worst;
}

/** How much each would lose of its trade by a quarrel, 0…1. */
const tiedByTrade = (work: Work, i: number, j: number): number =>
  tradeAtStake(work.content.theory.attack, work.pairs.trade, work.derived.trade, i, j);

interface Parties {
  readonly challenger: number;
  readonly target: number;
}

function partiesOf(work: Work, peace: Peace, blame: Blame, hurt: number, event: Tinder): Parties {
  const n = work.content.nations.length;
  const { theta } = work.derived;
  const [, doer]: readonly NationId[] = event.actors;
  if (blame === 'doer') return { challenger: hurt, target: doer ? seatOf(work, doer) : -1 };
  if (blame === 'most-feared')
    return { challenger: hurt, target: most(work, hurt, peace, (j) => theta[hurt * n + j]!) };
  return { challenger: most(work, hurt, peace, (j) => theta[j * n + hurt]!), target: hurt };
}

function kindle(work: Work, peace: Peace, { cause, blame }: Spark, nation: NationId, event: Tinder): void {
  const luck = work.streams.draw('spark')();
  const { attack, crisis, threat } = work.content.theory;
  const { challenger, target } = partiesOf(work, peace, blame, seatOf(work, nation), event);
  const n = work.content.nations.length;
  if (challenger < 0 || target < 0 || challenger === target || peace[challenger * n + target]! > 0) return;
  const [by, against] = [nationAt(work.content, challenger), nationAt(work.content, target)];
  if (isPrincipal(work, by) || isPrincipal(work, against)) return;
  const feared = work.derived.theta[challenger * n + target]! / ONE;
  const chance = crisis.sparks[cause] * saturate(feared, threat.sharedHalf);
  if (luck < chance * (1 - attack.trade * tiedByTrade(work, challenger, target)))
    beginQuarrel(work, by, against, cause);
}

/** Whom an event may set on fire: each member of a pact that ran out, otherwise the first actor; free elections nobody. */
function hurtBy(event: Tinder): readonly NationId[] {
  if (event.kind === 'pact-ended') return event.detail === 'term' ? event.actors : [];
  return event.kind === 'regime-changed' && event.detail === 'democratisation' ? [] : [event.actors[0]];
}

/** War drives people over the borders: its theatre's neighbours at peace bear them. */
function flee(work: Work, event: EventOf<'war-fought'>): void {
  const crisis = work.before.structure.crises.find((c) => c.id === event.crisis);
  if (!crisis) return;
  const n = work.content.nations.length;
  const home = seatOf(work, crisis.target);
  for (let k = 0; k < n; k++) {
    const near = work.pairs.distance[home * n + k]! <= work.content.theory.threat.neighbourKm;
    if (k === home || !near || event.actors.includes(nationAt(work.content, k))) continue;
    const effects: Effect[] = [];
    bumpNation(work, effects, 'stability', k, -Math.trunc(work.content.theory.crisis.refugeeStability * ONE));
    const actors = [nationAt(work.content, k), crisis.challenger, crisis.target] as const;
    emit(work, { kind: 'refugee-flow', actors, effects });
  }
}

/** Lets this turn's events start crises. One chance an event and hurt nation; nobody is drawn into two at once. */
export function kindleCrises(work: Work): void {
  for (const event of work.events.filter((one) => one.kind === 'war-fought')) flee(work, event);
  const tinder = work.events.filter(isTinder);
  if (tinder.length === 0) return;
  const peace = peaceAmong(work);
  for (const event of tinder)
    for (const nation of hurtBy(event)) kindle(work, peace, SPARKS[event.kind], nation, event);
}
