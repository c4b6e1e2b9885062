// How the lives of pacts are told: medians by kind, what ended them, and how often regional partnerships are violated.

import { PACT_ENDS, PACT_TYPES } from '../../engine';
import type { PactEnd, PactType } from '../../engine';
import type { Bar, Figure } from '../history/figure';
import type { GameRecord } from './record';
import { medianLife } from './survival';
import { aim, type Games, ratio, sum, told } from './tell';

/** Median lives of model section 7, in years, and how near is near enough. */
const LIVES: Readonly<Partial<Record<PactType, number>>> = {
  'bilateral-defence': 14.5,
  'multilateral-defence': 6.5,
  'ad-hoc-coalition': 4.5,
};
const NEAR = 0.3;
/** Collective security lasts longer than is watched. */
const LASTING = 60;

/** `outlasted` is the longest watching, in games of that length, where more than half outlast it: nothing can be seen to last longer. */
function barOf(type: PactType, outlasted: number | null): Bar | null {
  if (type === 'collective-security') return { least: outlasted ?? LASTING };
  const wanted = LIVES[type];
  return wanted === undefined ? null : { least: wanted * (1 - NEAR), most: wanted * (1 + NEAR) };
}

/**
 * Pacts signed in the games, each watched from its signing, and those that stood at the start, watched from the age that they had; where
 * more than half outlast the watching, it is only known to be longer.
 */
export function lifeFigure(type: PactType, { records, yearsPerTurn }: Games): Figure {
  const signed = records.flatMap((record) => record.pacts).filter((pact) => pact.type === type);
  const stood = records.flatMap((record) => record.stood).filter((pact) => pact.type === type);
  const lives = [
    ...signed.map(({ turns, end }) => ({ from: 0, years: turns * yearsPerTurn, ended: end !== null })),
    ...stood.map(({ age, turns, end }) => ({
      from: age,
      years: age + turns * yearsPerTurn,
      ended: end !== null,
    })),
  ];
  const watched = Math.max(0, ...records.map(({ turns }) => turns * yearsPerTurn));
  const longest = lives.reduce((most, { from, years }) => Math.max(most, years - from), 0);
  const life = medianLife(lives);
  return told({
    what: { code: 'pact-life', type },
    cases: lives.length,
    figure: lives.length === 0 ? null : (life ?? longest),
    beyond: life === null,
    baseline: aim(LIVES[type]),
    bar: barOf(type, life === null && watched >= LASTING ? longest : null),
    digits: 1,
  });
}

export function violationFigure({ records, yearsPerTurn }: Games): Figure {
  const type = 'regional-partnership';
  const broken = sum(records, ({ violations }) => violations[type] ?? 0);
  const years = sum(records, ({ pactTurns }) => pactTurns[type] ?? 0) * yearsPerTurn;
  return told({
    what: { code: 'pact-violations', type },
    cases: broken,
    figure: ratio(broken, years),
    bar: { least: 0.006, most: 0.013 },
  });
}

/** How many pacts of a kind were signed, and how many of them came to which end; the rest outlasted their games. */
export interface Ends {
  readonly type: PactType;
  readonly signed: number;
  readonly ended: Readonly<Record<PactEnd, number>>;
}

export function endsOf(records: readonly GameRecord[]): readonly Ends[] {
  const pacts = records.flatMap((record) => record.pacts);
  return PACT_TYPES.map((type) => {
    const among = pacts.filter((pact) => pact.type === type);
    const counts = PACT_ENDS.map((end) => [end, among.filter((pact) => pact.end === end).length] as const);
    return { type, signed: among.length, ended: Object.fromEntries(counts) as Record<PactEnd, number> };
  });
}
