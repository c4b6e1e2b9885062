// When a scenario is degenerate: played by agents alone, it gives nobody anything to choose, or always the same.

import { PACT_TYPES } from '../../engine';
import type { Content, NationId, PactType } from '../../engine';
import { isEmpty, isSwallowed } from './figures';
import { type GameRecord, goalKey } from './record';
import { shareOf } from './tell';

/** `share` is of the seeds, 0…1. */
export type Warning =
  | {
      readonly code: 'one-bloc' | 'no-pacts' | 'nothing-signed' | 'stalemate' | 'no-crises';
      readonly share: number;
    }
  | { readonly code: 'nothing-ends' | 'no-calls' }
  | { readonly code: 'kind-unused'; readonly type: PactType }
  | { readonly code: 'never-acts'; readonly nation: NationId; readonly share: number }
  | { readonly code: 'always-wins'; readonly nation: NationId; readonly share: number }
  | { readonly code: 'ends-early'; readonly turns: number; readonly of: number }
  | { readonly code: 'never-met' | 'always-met'; readonly nation: NationId; readonly objective: string };
export type WarningCode = Warning['code'];

/** A few odd games are chance: what happens in one of twenty may. */
const FEW = 0.05;
const HALF = 0.5;
const NEARLY_ALL = 0.95;
/** Of two players one wins each other game; above this, seeds hardly matter. */
const ALWAYS = 0.8;
/** Fewer games say nothing about "always" and "never". */
const ENOUGH = 10;

type Records = readonly GameRecord[];

const inSeeds = (records: Records, holds: (record: GameRecord) => boolean): number =>
  shareOf(records, holds) ?? 0;

/** Nothing stirs in the second half of the game. */
const isStill = ({ lastStir, turns }: GameRecord): boolean => lastStir < turns / 2;

function ofTheWorld(records: Records): Warning[] {
  const shares = [
    ['one-bloc', isSwallowed, FEW],
    ['no-pacts', isEmpty, FEW],
    ['nothing-signed', ({ pacts }: GameRecord) => pacts.length === 0, HALF],
    ['stalemate', isStill, FEW],
    ['no-crises', ({ disputes }: GameRecord) => disputes === 0, HALF],
  ] as const;
  return shares.flatMap(([code, holds, most]) => {
    const share = inSeeds(records, holds);
    return share > most ? [{ code, share }] : [];
  });
}

function ofPacts(records: Records): Warning[] {
  const pacts = records.flatMap((record) => record.pacts);
  const unused = PACT_TYPES.filter((kind) => pacts.every(({ type }) => type !== kind));
  return [
    ...unused.map((type): Warning => ({ code: 'kind-unused', type })),
    ...(pacts.length > 0 && pacts.every(({ end }) => end === null)
      ? [{ code: 'nothing-ends' } as const]
      : []),
    ...(records.every(({ calls }) => calls.length === 0) ? [{ code: 'no-calls' } as const] : []),
  ];
}

function ofNations({ nations }: Content, records: Records): Warning[] {
  return nations.flatMap(({ id: nation }): Warning[] => {
    const idle = inSeeds(records, ({ acts }) => acts[nation] === 0);
    const wins = inSeeds(records, ({ winner }) => winner === nation);
    return [
      ...(idle > NEARLY_ALL ? [{ code: 'never-acts', nation, share: idle } as const] : []),
      ...(wins > ALWAYS ? [{ code: 'always-wins', nation, share: wins } as const] : []),
    ];
  });
}

function ofObjectives({ objectives }: Content, records: Records): Warning[] {
  return objectives.flatMap(({ nation, id }): Warning[] => {
    const met = inSeeds(records, (record) => record.objectives[goalKey(nation, id)] === true);
    if (met > 0 && met < 1) return [];
    return [{ code: met === 0 ? 'never-met' : 'always-met', nation, objective: id }];
  });
}

function ofLength({ turns: of }: Content, records: Records): Warning[] {
  const turns = records.reduce((sum, record) => sum + record.turns, 0) / Math.max(1, records.length);
  return turns < of * HALF ? [{ code: 'ends-early', turns, of }] : [];
}

/** What an author should look at, the whole world first. What takes many games to be sure of is left out where they are few. */
export function warningsOf(content: Content, records: Records): readonly Warning[] {
  return [
    ...ofTheWorld(records),
    ...(records.length < ENOUGH
      ? []
      : [
          ...ofPacts(records),
          ...ofNations(content, records),
          ...ofObjectives(content, records),
          ...ofLength(content, records),
        ]),
  ];
}
