// How calls to arms are told: honoured by whom, under which kind of pact, and how many entrapped.

import { PACT_TYPES } from '../../engine';
import type { PactType } from '../../engine';
import type { Figure } from '../history/figure';
import { type CallRecord, type Gathering, gatherings } from './calls';
import { aim, type Games, shareOf, told } from './tell';

/** Shares of calls that model section 7 aims at; for pacts of many, that all who are called come. */
const HONOURED: Readonly<Partial<Record<PactType, number>>> = {
  'bilateral-defence': 0.6,
  'multilateral-defence': 0.26,
  'collective-security': 0.08,
  'ad-hoc-coalition': 0.72,
};
const MANY: PactType = 'multilateral-defence';

function byKind(type: PactType, gathered: readonly Gathering[]): Figure {
  const among = gathered.filter((one) => one.type === type);
  return told({
    what: { code: 'calls-honoured-by-all', type },
    cases: among.length,
    figure: shareOf(among, ({ all }) => all),
    baseline: aim(HONOURED[type]),
    digits: 2,
  });
}

function anyOfMany(gathered: readonly Gathering[]): Figure {
  const among = gathered.filter(({ type }) => type === MANY);
  return told({
    what: { code: 'calls-honoured-by-any', type: MANY },
    cases: among.length,
    figure: shareOf(among, ({ any }) => any),
    digits: 2,
  });
}

function entrapments(calls: readonly CallRecord[]): Figure[] {
  const entrapped = calls.filter((call) => call.entrapped);
  return [
    told({
      what: { code: 'calls-entrapped' },
      cases: calls.length,
      figure: shareOf(calls, (call) => call.entrapped),
      bar: { most: 0.1 },
      digits: 2,
    }),
    told({
      what: { code: 'entrapped-for-challenger' },
      cases: entrapped.length,
      figure: shareOf(entrapped, ({ forChallenger }) => forChallenger),
      digits: 2,
    }),
  ];
}

/**
 * What the record counts as honoured, 50 to 75 of 100, are calls under alliances: a league against aggressors among its own members is
 * none, and has an aim of its own.
 */
export function callFigures({ records }: Games): readonly Figure[] {
  const calls = records.flatMap((record) => record.calls);
  const ofAlliances = calls.filter(({ type }) => type !== 'collective-security');
  const gathered = records.flatMap((record) => gatherings(record.calls));
  return [
    told({
      what: { code: 'calls-honoured' },
      cases: ofAlliances.length,
      figure: shareOf(ofAlliances, ({ answer }) => answer === 'fight'),
      bar: { least: 0.4, most: 0.75 },
      digits: 2,
    }),
    ...PACT_TYPES.filter((type) => HONOURED[type] !== undefined).map((type) => byKind(type, gathered)),
    anyOfMany(gathered),
    ...entrapments(calls),
  ];
}
