// Which figures of many games are told, in which order: row 8 of model section 11.

import { PACT_TYPES } from '../../engine';
import type { Bar, Figure } from '../history/figure';
import { callFigures } from './honour';
import { lifeFigure, violationFigure } from './lives';
import type { GameRecord } from './record';
import { warFigures } from './war-figures';
import { type Games, ratio, shareOf, sum, told } from './tell';

/** Everyone in one defence pact at the end. */
export const isSwallowed = (record: GameRecord): boolean => record.largestDefence === 1;
/** Nobody in any pact at the end. */
export const isEmpty = (record: GameRecord): boolean => record.alone === record.nations;

function networkFigures({ records }: Games): Figure[] {
  const measured = records.filter(({ clustering }) => clustering !== null);
  const mean = (of: (record: GameRecord) => number): number | null =>
    ratio(sum(measured, of), measured.length);
  const density = mean((record) => record.density);
  return [
    told({
      what: { code: 'defence-clustering' },
      cases: measured.length,
      figure: mean(({ clustering }) => clustering ?? 0),
      baseline: density === null ? null : { figure: density, what: { code: 'random-network' } },
      bar: { least: 0.7 },
      digits: 2,
    }),
    told({
      what: { code: 'defence-density' },
      cases: measured.length,
      figure: density,
      bar: { most: 0.5 },
      digits: 2,
    }),
  ];
}

function disputeFigures({ records, plain, yearsPerTurn }: Games): Figure[] {
  const years = sum(records, ({ turns }) => turns) * yearsPerTurn;
  const disputes = sum(records, (record) => record.disputes);
  const wars = sum(records, (record) => record.wars);
  const compared = told({
    what: { code: 'disputes-with-trade' },
    cases: disputes,
    figure:
      plain === null
        ? null
        : ratio(
            disputes,
            sum(plain, (record) => record.disputes),
          ),
    baseline: { figure: 1, what: { code: 'no-difference' } },
    bar: { most: 1 / 2 },
    digits: 2,
  });
  return [
    ...(plain === null ? [] : [compared]),
    told({ what: { code: 'disputes-a-year' }, cases: disputes, figure: ratio(disputes, years), digits: 2 }),
    told({ what: { code: 'wars-a-year' }, cases: wars, figure: ratio(wars, years) }),
  ];
}

function kindFigures({ records }: Games): Figure[] {
  const signed = PACT_TYPES.map((kind) =>
    shareOf(records, ({ pacts }) => pacts.some(({ type }) => type === kind)),
  );
  return [
    told({
      what: { code: 'kinds-signed', of: PACT_TYPES.length },
      cases: records.length,
      figure: signed.filter((share) => (share ?? 0) > 0).length,
      bar: { least: PACT_TYPES.length },
      digits: 0,
    }),
    ...PACT_TYPES.map((type, k) =>
      told({ what: { code: 'kind-signed', type }, cases: records.length, figure: signed[k]!, digits: 2 }),
    ),
  ];
}

type Share = 'one-bloc' | 'no-pacts' | 'pact-grown' | 'pact-ended';

function worldFigures({ records }: Games): Figure[] {
  const cases = records.length;
  const few: Bar = { most: 0.05 };
  const share = (code: Share, holds: (record: GameRecord) => boolean, bar: Bar | null = null): Figure =>
    told({ what: { code }, cases, figure: shareOf(records, holds), bar, digits: 2 });
  const pacts = ratio(
    sum(records, (record) => record.pacts.length),
    cases,
  );
  return [
    share('one-bloc', isSwallowed, few),
    share('no-pacts', isEmpty, few),
    share('pact-grown', ({ grown }) => grown > 0),
    share('pact-ended', (record) => record.pacts.some(({ end }) => end !== null)),
    told({ what: { code: 'pacts-signed' }, cases, figure: pacts, digits: 1 }),
  ];
}

/** All figures of row 8; `held` to the record of wars where the games are of worlds at large. */
export function emergentFigures(games: Games, held = false): readonly Figure[] {
  return [
    ...PACT_TYPES.map((type) => lifeFigure(type, games)),
    violationFigure(games),
    ...callFigures(games),
    ...networkFigures(games),
    ...disputeFigures(games),
    ...warFigures(games, held),
    ...kindFigures(games),
    ...worldFigures(games),
  ];
}
