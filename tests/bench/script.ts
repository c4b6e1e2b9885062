// What a fixed order list is: habits, each a rule that never looks at how the game goes, combined by chance.

import { defaultTermsFor, indexOf, PACT_TYPES, reachKm } from '../../src/engine';
import type { NationId, Order, State, Stance, Answer, PactType } from '../../src/engine';

const ACTS = ['dialogue', 'exercise', 'trade-deal', 'share-intelligence', 'invest', 'aid'] as const;
const WHOM = ['the strongest', 'the nearest', 'everyone in turn', 'the most trusting'] as const;
const STANCES: readonly Stance[] = ['escalate', 'stand', 'mediate', 'concede', 'bluff'];
const ANSWERS: readonly Answer[] = ['fight', 'fund', 'words', 'refuse'];
const SPENDING = ['as it is', 'nothing', 'half', 'double', 'nothing at the end'] as const;
const OFFERS = ['accepts every offer', 'rejects every offer', 'answers no offer'] as const;

export interface Script {
  readonly act: (typeof ACTS)[number] | 'passes';
  readonly second: (typeof ACTS)[number];
  readonly whom: (typeof WHOM)[number];
  readonly stance: Stance;
  readonly answer: Answer;
  readonly spending: (typeof SPENDING)[number];
  readonly offers: (typeof OFFERS)[number];
  readonly proposes: PactType | 'nothing';
  readonly leaves: boolean;
  readonly presses: boolean;
}

/** One script from a stream of draws. */
export function scriptFrom(draw: () => number): Script {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(draw() * items.length)] as T;
  return {
    act: pick([...ACTS, ...ACTS, 'passes'] as const),
    second: pick(ACTS),
    whom: pick(WHOM),
    stance: pick(STANCES),
    answer: pick(ANSWERS),
    spending: pick(SPENDING),
    offers: pick(OFFERS),
    proposes: pick([...PACT_TYPES, 'nothing', 'nothing'] as const),
    leaves: draw() < 0.2,
    presses: draw() < 0.2,
  };
}

/** In words. */
export const tellScript = (script: Script): readonly string[] => [
  script.act === 'passes' ? 'passes' : `${script.act}, then ${script.second} with ${script.whom}`,
  script.stance,
  `calls: ${script.answer}`,
  `spends: ${script.spending}`,
  script.offers,
  ...(script.proposes === 'nothing' ? [] : [`proposes ${script.proposes} once a year`]),
  ...(script.leaves ? ['leaves its pacts'] : []),
  ...(script.presses ? ['presses every claim'] : []),
];

/** The others, those whom the script turns to first. */
function others(script: Script, state: State, me: number): readonly number[] {
  const n = state.content.nations.length;
  const { capability } = state.nations;
  const seats = Array.from({ length: n }, (_, j) => j).filter((j) => j !== me);
  const by = (value: (j: number) => number) => seats.sort((a, b) => value(b) - value(a) || a - b);
  if (script.whom === 'the strongest') return by((j) => capability[j]!);
  if (script.whom === 'the nearest') return by((j) => -reachKm(state)[j * n + me]!);
  if (script.whom === 'the most trusting') return by((j) => state.pairs.trust[j * n + me]!);
  const first = state.turn % seats.length;
  return [...seats.slice(first), ...seats.slice(0, first)];
}

function acts(script: Script, state: State, by: NationId, partners: readonly NationId[]): Order[] {
  if (script.act === 'passes') return [];
  const order = (kind: (typeof ACTS)[number], partner: NationId): Order =>
    kind === 'aid' ? { kind, by, to: partner } : { kind, by, with: partner };
  const given = partners.flatMap((partner) => [
    order(script.act as (typeof ACTS)[number], partner),
    order(script.second, partner),
  ]);
  return given.slice(0, state.nations.influence[indexOf(state.content, by)]);
}

function spends({ spending }: Script, state: State, by: NationId): Order[] {
  const start = state.content.nations[indexOf(state.content, by)]!.burden;
  const last = state.turn >= state.content.turns - state.content.turnsPerYear;
  const wanted = {
    'as it is': start,
    nothing: 0,
    half: Math.trunc(start / 2),
    double: 2 * start,
    'nothing at the end': last ? 0 : start,
  }[spending];
  return [{ kind: 'set-defence-spending', by, burden: wanted }];
}

function replies(script: Script, { structure }: State, by: NationId): Order[] {
  const kind = script.offers === 'accepts every offer' ? 'accept' : 'reject';
  const asked = structure.offers.filter(({ voters }) => voters.includes(by));
  return [
    ...(script.offers === 'answers no offer' ? [] : asked.map(({ id }): Order => ({ kind, by, offer: id }))),
    ...structure.calls
      .filter(({ called }) => called === by)
      .map(({ id }): Order => ({ kind: 'answer-call', by, call: id, answer: script.answer })),
    ...structure.crises
      .filter(({ challenger, target }) => challenger === by || target === by)
      .map(({ id }): Order => ({ kind: 'crisis-stance', by, crisis: id, stance: script.stance })),
  ];
}

function proposes({ proposes }: Script, state: State, by: NationId, partners: readonly NationId[]): Order[] {
  if (proposes === 'nothing' || state.turn % state.content.turnsPerYear !== 0) return [];
  const size = Math.max(1, state.content.theory.pactTypes[proposes].minMembers - 1);
  const against = proposes === 'ad-hoc-coalition' ? (partners.at(-1) ?? null) : null;
  const invited = partners.slice(0, size).sort();
  const terms = defaultTermsFor(state, proposes, against);
  return [{ kind: 'propose', by, pactType: proposes, name: 'Treaty', invited, terms }];
}

/** A script's orders in this turn. */
export function ordersOf(script: Script, state: State, by: NationId): readonly Order[] {
  const me = indexOf(state.content, by);
  const partners = others(script, state, me).map((j) => state.content.nations[j]!.id);
  const mine = state.structure.pacts.filter(({ members }) => members.some(({ nation }) => nation === by));
  return [
    ...replies(script, state, by),
    ...(script.leaves ? mine.map(({ id }): Order => ({ kind: 'leave', by, pact: id })) : []),
    ...proposes(script, state, by, partners),
    ...(script.presses ? partners.map((against): Order => ({ kind: 'press-claim', by, against })) : []),
    ...spends(script, state, by),
    ...acts(script, state, by, partners),
  ];
}
