// What every turn must keep of the rules that are asked at every door: those of a state, and those of a turn as a whole.

import {
  type GameEvent,
  LAWS,
  type Order,
  type Pact,
  promisesAtStake,
  type State,
  step,
} from '../../src/engine';
import { sidesOf } from '../../src/engine/law/sides';
import { openStreams } from '../../src/engine/random/streams';
import { sameTerms } from '../../src/engine/rules/treaty-terms';

export interface Turn {
  readonly before: State;
  readonly orders: readonly Order[];
  readonly after: State;
  readonly events: readonly GameEvent[];
}

/** Nobody is bound by terms it was not asked about: who proposed them, voted on them or was invited to just them. */
function termsUnseen({ before, after }: Turn): readonly string[] {
  const found: string[] = [];
  for (const pact of after.structure.pacts) {
    const was = before.structure.pacts.find(({ id }) => id === pact.id);
    if (!was || (was.terms === pact.terms && was.members === pact.members)) continue;
    const asked = before.structure.offers.filter(
      (offer) => offer.pact === pact.id && offer.type === pact.type && sameTerms(offer.terms, pact.terms),
    );
    const same = was.type === pact.type && sameTerms(was.terms, pact.terms);
    for (const { nation } of pact.members) {
      if (same && was.members.some((member) => member.nation === nation)) continue;
      if (!asked.some(({ by, voters }) => by === nation || voters.includes(nation)))
        found.push(`${nation} is bound by terms of ${pact.id} that it did not see`);
    }
  }
  return found;
}

/** Whoever breaks a pact without ordering it was told so with the call that it answered, or meddles in another's politics, as its order says. */
function violationUnsaid({ before, orders, events }: Turn): readonly string[] {
  return events.flatMap(({ kind, actors, pact }) => {
    if (kind !== 'pact-broken') return [];
    const ordered = orders.some(
      (order) =>
        order.by === actors[0] &&
        (order.kind === 'subvert' || (order.kind === 'break' && order.pact === pact)),
    );
    const said = before.structure.calls.some(
      (call) => call.called === actors[0] && promisesAtStake(before, call).some(({ id }) => id === pact),
    );
    return ordered || said ? [] : [`${actors[0]} broke ${pact} unawares`];
  });
}

/** A breach cancels the part of who broke the pact, and of those whom it had called on itself, and nobody's beside. */
function loyalPartCancelled({ before, events }: Turn): readonly string[] {
  const broken = new Map<string, Set<string>>();
  for (const { kind, actors, pact } of events) {
    if (kind !== 'pact-broken' && kind !== 'member-left') continue;
    broken.set(pact ?? '', (broken.get(pact ?? '') ?? new Set()).add(actors[0] ?? ''));
  }
  const lapsed = events.filter(({ kind, detail }) => kind === 'call-lapsed' && detail === 'left');
  return lapsed.flatMap(({ actors, call, pact, crisis }) => {
    const gone = broken.get(pact ?? '');
    if (gone && actors.some((actor) => gone.has(actor))) return [];
    const quarrel = before.structure.crises.find(({ id }) => id === crisis);
    const caller = actors[1];
    const passedOn = quarrel && caller !== quarrel.challenger && caller !== quarrel.target;
    return passedOn ? [] : [`${call} of ${actors.join(' and ')} lapsed though both kept ${pact}`];
  });
}

/** What a pact is, whatever number it was given. */
const wording = ({ type, terms, lead, members }: Pact): string =>
  JSON.stringify([type, terms, lead, members.map(({ nation, leaves }) => [nation, leaves])]);

const treaties = ({ structure }: State): readonly string[] => structure.pacts.map(wording).sort();

/** The same turn with the nations drawn in another order leaves the same treaties. */
export function dependsOnDraw({ before, orders, after }: Turn): readonly string[] {
  const drawn = openStreams(`another/${before.turn}`).order;
  const other = step({ ...before, streams: { ...before.streams, order: drawn } }, orders).state;
  const [a, b] = [treaties(other), treaties(after)];
  const lacking = (these: readonly string[], those: readonly string[]) =>
    these.filter((one) => !those.includes(one));
  return [
    ...lacking(a, b).map((one) => `only by another drawn order: ${one}`),
    ...lacking(b, a).map((one) => `only as drawn: ${one}`),
  ];
}

/** Who came into a war of others calls its defenders only against one that came in after it, whoever leads its side by then. */
function calledUnattacked({ before, after, events }: Turn): readonly string[] {
  const named = ({ structure }: State, id: string) => structure.crises.find((one) => one.id === id);
  return events.flatMap((event) => {
    if (event.kind !== 'call-made') return [];
    const [was, crisis] = [named(before, event.crisis), named(after, event.crisis)];
    const terms = after.structure.pacts.find(({ id }) => id === event.pact)?.terms;
    const [caller] = event.actors;
    const own = was?.belligerents.find(({ nation, until }) => nation === caller && until === null);
    if (!was || !crisis || !terms || !own || own.entry === 'principal') return [];
    if (terms.chaining || terms.clauses.includes('offence')) return [];
    // Whoever is against it, one who came and laid down its arms within the turn too.
    const foes = [
      ...sidesOf(after.structure.calls, crisis)[own.side === 'challenger' ? 1 : 0],
      ...crisis.belligerents.filter(({ side }) => side !== own.side).map(({ nation }) => nation),
    ];
    const since = (foe: string): number =>
      was.belligerents.find(({ nation, until }) => nation === foe && until === null)?.since ?? after.turn;
    return foes.some((foe) => since(foe) > own.since)
      ? []
      : [`${caller} calls under ${event.pact} for a war that it came into itself`];
  });
}

/** Nobody begins to pay without having said yes to it: by proposing it, or by an answer. */
function paysUnasked({ before, orders, after }: Turn): readonly string[] {
  const agreed = (nation: string, id: string, by: string): boolean =>
    nation === by ||
    orders.some((order) => order.kind === 'accept' && order.by === nation && order.offer === id) ||
    before.structure.offers.some(
      (offer) => offer.id === id && offer.answers[offer.voters.indexOf(nation as never)] === 'accept',
    );
  return after.structure.pacts.flatMap((pact) =>
    pact.stipends.flatMap(({ from, to, yearly, since }) => {
      const asked = before.structure.offers.some(
        ({ id, by, payments }) =>
          payments.some((one) => one.from === from && one.to === to && one.yearly === yearly) &&
          agreed(from, id, by) &&
          agreed(to, id, by),
      );
      return since < after.turn || asked ? [] : [`${from} pays ${to} by ${pact.id} unasked`];
    }),
  );
}

const ofTurns = {
  'terms are seen': termsUnseen,
  'violations are said before': violationUnsaid,
  'loyal members keep their part': loyalPartCancelled,
  'calls are for who is attacked': calledUnattacked,
  'nobody pays unasked': paysUnasked,
} as const satisfies Readonly<Record<string, (turn: Turn) => readonly string[]>>;

/** Names of all rules, as a table lists them. */
export const RULES: readonly string[] = [...Object.keys(LAWS), ...Object.keys(ofTurns), 'order is not drawn'];

/** Whether anything is settled in the turn that the order could decide. Whether meddling is found out is drawn in the order of the acts. */
export const settles = ({ before, orders }: Pick<Turn, 'before' | 'orders'>): boolean =>
  (before.structure.offers.length > 0 || orders.some(({ kind }) => kind === 'break' || kind === 'leave')) &&
  !orders.some(({ kind }) => kind === 'subvert');

/** What breaks each rule in one turn. */
export function breaches(turn: Turn): readonly (readonly [rule: string, what: string])[] {
  const found: (readonly [string, string])[] = [];
  for (const [rule, law] of Object.entries(LAWS))
    for (const what of law(turn.after)) found.push([rule, what]);
  for (const [rule, law] of Object.entries(ofTurns)) for (const what of law(turn)) found.push([rule, what]);
  return found;
}
