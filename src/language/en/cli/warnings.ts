// What makes a scenario degenerate, and what an author can do. Shares come as texts, nations and kinds of pact by their names.

import type { PactType } from '../../../engine';
import { ENGLISH } from '../formats';

type Shared = { readonly share: string };
type Nations = { readonly nation: string };

const REMEDIES: Readonly<Record<PactType, string>> = {
  'bilateral-defence': 'Two neighbours must share a threat that no larger pact answers.',
  'multilateral-defence': 'Three or more neighbours must share a threat.',
  'collective-security': 'They are for many who fear each other a little and nobody much.',
  'regional-partnership': 'They are for neighbours at peace who have little to fear.',
  'ad-hoc-coalition':
    'They need a crisis with a nation that several fear, or a threat that several have found.',
};

export const warnings = {
  'one-bloc': ({ share }: Shared): string =>
    `everyone ends in one defence pact in ${share} of the seeds. Give them something to fear from each other: rivalries, disputes, a second strong nation.`,
  'no-pacts': ({ share }: Shared): string =>
    `nobody is in any pact at the end in ${share} of the seeds. Raise threats, or let neighbours share one: nations sign against what they fear.`,
  'nothing-signed': ({ share }: Shared): string =>
    `no pact is signed in ${share} of the seeds. Raise threats, lower autonomyTaste, or give more turns.`,
  stalemate: ({ share }: Shared): string =>
    `nothing is signed, ended or quarrelled over in the second half of ${share} of the seeds. Shorten the game, raise the tempo, or script events.`,
  'no-crises': ({ share }: Shared): string =>
    `there is no crisis in ${share} of the seeds. Add rivalries or territorial disputes, or raise the tempo.`,
  'nothing-ends': (): string =>
    'no pact ends in any seed. Give pacts terms that run out, let capability or regimes change by script, or give more turns.',
  'no-calls': (): string =>
    'nobody is ever called to arms. Crises must climb to mobilisation between nations with allies.',
  'kind-unused': ({ type, kind }: { readonly type: PactType; readonly kind: string }): string =>
    `no seed signs ${kind}. ${REMEDIES[type]}`,
  'never-acts': ({ nation, share }: Nations & Shared): string =>
    `${nation} gives no order in ${share} of the seeds. Another agent, a threat nearby or a neighbour would give it something to do.`,
  'always-wins': ({ nation, share }: Nations & Shared): string =>
    `${nation} wins ${share} of the seeds. Look at its scoreWeights and at what it starts from: the ranking goes by change, so a bad start wins.`,
  'ends-early': ({ turns, of }: { readonly turns: number; readonly of: number }): string =>
    `games end after ${ENGLISH.number(turns, 1)} of ${of} turns. A decisive objective is met too easily.`,
  'never-met': ({ nation, objective }: Nations & { readonly objective: string }): string =>
    `${nation} never meets its objective ${objective}. Ask for less, or leave it for a person to prove.`,
  'always-met': ({ nation, objective }: Nations & { readonly objective: string }): string =>
    `${nation} always meets its objective ${objective}. Ask for more.`,
};
