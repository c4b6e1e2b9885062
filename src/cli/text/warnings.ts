// How a warning about a scenario is worded: what is wrong, and what an author can do.

import { KINDS, type Warning, type WarningCode } from '../../analysis';
import { percent } from './numbers';
import type { Names } from '../../language/names';

type Wordings = {
  readonly [Code in WarningCode]: (warning: Extract<Warning, { code: Code }>, names: Names) => string;
};

const WORDS: Wordings = {
  'one-bloc': ({ share }) =>
    `everyone ends in one defence pact in ${percent(share)} of the seeds. Give them something to fear from each other: rivalries, disputes, a second strong nation.`,
  'no-pacts': ({ share }) =>
    `nobody is in any pact at the end in ${percent(share)} of the seeds. Raise threats, or let neighbours share one: nations sign against what they fear.`,
  'nothing-signed': ({ share }) =>
    `no pact is signed in ${percent(share)} of the seeds. Raise threats, lower autonomyTaste, or give more turns.`,
  stalemate: ({ share }) =>
    `nothing is signed, ended or quarrelled over in the second half of ${percent(share)} of the seeds. Shorten the game, raise the tempo, or script events.`,
  'no-crises': ({ share }) =>
    `there is no crisis in ${percent(share)} of the seeds. Add rivalries or territorial disputes, or raise the tempo.`,
  'nothing-ends': () =>
    'no pact ends in any seed. Give pacts terms that run out, let capability or regimes change by script, or give more turns.',
  'no-calls': () =>
    'nobody is ever called to arms. Crises must climb to mobilisation between nations with allies.',
  'kind-unused': ({ type }) => `no seed signs ${KINDS[type]}. ${REMEDIES[type]}`,
  'never-acts': ({ nation, share }, names) =>
    `${names.title(nation)} gives no order in ${percent(share)} of the seeds. Another agent, a threat nearby or a neighbour would give it something to do.`,
  'always-wins': ({ nation, share }, names) =>
    `${names.title(nation)} wins ${percent(share)} of the seeds. Look at its scoreWeights and at what it starts from: the ranking goes by change, so a bad start wins.`,
  'ends-early': ({ turns, of }) =>
    `games end after ${turns.toFixed(1)} of ${of} turns. A decisive objective is met too easily.`,
  'never-met': ({ nation, objective }, names) =>
    `${names.title(nation)} never meets its objective ${objective}. Ask for less, or leave it for a person to prove.`,
  'always-met': ({ nation, objective }, names) =>
    `${names.title(nation)} always meets its objective ${objective}. Ask for more.`,
};

const REMEDIES: Readonly<Record<Extract<Warning, { code: 'kind-unused' }>['type'], string>> = {
  'bilateral-defence': 'Two neighbours must share a threat that no larger pact answers.',
  'multilateral-defence': 'Three or more neighbours must share a threat.',
  'collective-security': 'They are for many who fear each other a little and nobody much.',
  'regional-partnership': 'They are for neighbours at peace who have little to fear.',
  'ad-hoc-coalition':
    'They need a crisis with a nation that several fear, or a threat that several have found.',
};

export function warningWords(warning: Warning, names: Names): string {
  const word = WORDS[warning.code] as (warning: Warning, names: Names) => string;
  return word(warning, names);
}
