// How each kind of event reads, as one sentence, and how weighty it is for a timeline.

import type {
  Answer,
  CrisisCause,
  EventKind,
  GameEvent,
  NationId,
  OfferLapse,
  Outcome,
  Upheaval,
} from '../engine';
import { english, type Plurals } from './formats';
import { list, nationMark, pactMark, threatMark, type Names } from './markup';
import { CAUSE_TEXT } from './pending-decisions';
import { percent } from './numbers';

/** What a sentence needs beside the event: names of things that may be gone by now. */
export interface EventContext {
  /** The offer's name, or "an offer". */
  readonly offer: string;
  /** The two principals of the event's crisis, where it has one. */
  readonly crisis: { readonly challenger: NationId; readonly target: NationId } | null;
  /** What happens, where the scenario's script says so. */
  readonly script: string | null;
}

/** What of an event its sentence needs; something that only may happen has this much. */
export type Told = Pick<GameEvent, 'kind' | 'actors' | 'pact' | 'threat' | 'value'> & {
  readonly detail?: string | null | undefined;
};

type Words = (event: Told, context: EventContext) => string;

const first = (event: Told): string => nationMark(event.actors[0] ?? '');
const second = (event: Told): string => nationMark(event.actors[1] ?? '');
const rest = (event: Told): string => list(event.actors.slice(1).map(nationMark));
const all = (event: Told): string => list(event.actors.map(nationMark));
const pact = (event: Told): string => (event.pact === undefined ? 'the pact' : pactMark(event.pact));

const UPHEAVAL: Readonly<Record<Upheaval, string>> = {
  coup: 'Officers seize power in',
  revolution: 'A revolution sweeps',
  democratisation: 'Free elections change',
};
const threat = (event: Told): string => threatMark(event.threat ?? '');
const fromHost = (event: Told): string =>
  event.actors[1] === undefined ? '' : `, from the land of ${nationMark(event.actors[1])}`;

const ENDS: Readonly<Record<string, string>> = {
  term: 'its term ran out',
  notice: 'a member’s notice ran out',
  violation: 'a member broke it',
  'purpose-fulfilled': 'its purpose is fulfilled',
  'too-few-members': 'too few members are left',
  merged: 'a later treaty between the same members takes its place',
};

const LAPSES: Readonly<Record<OfferLapse, string>> = {
  'at-odds': 'two whom it would bind are against each other in a crisis',
  'already-allied-so': 'those whom it would bind have such a treaty already',
  'proposer-left': 'who proposed it is no member any more',
  'terms-unseen': 'it would bind a nation to terms about which that was not asked',
  'terms-unsound': 'its terms fit those no longer whom it would bind',
};

const ENDED: Readonly<Record<string, string>> = {
  investment: 'the investment ends',
  'resource-deal': 'the resource deal ends',
  'arms-supply': 'arms are supplied no more',
  sanction: 'the sanctions are lifted',
  'cut-off': 'the supply is restored',
};

/** What one nation does, and what several do. */
const ANSWERED: Readonly<Record<Answer, Plurals>> = {
  fight: { one: 'sends forces to', other: 'send forces to' },
  fund: { one: 'sends money and arms to', other: 'send money and arms to' },
  base: { one: 'lends its bases to', other: 'lend their bases to' },
  words: { one: 'sends words of support to', other: 'send words of support to' },
  refuse: { one: 'refuses to come to the aid of', other: 'refuse to come to the aid of' },
};

const RUNG_WORDS: Readonly<Record<string, string>> = {
  incident: 'an incident',
  warning: 'open warnings',
  mobilisation: 'mobilisation',
  clash: 'armed clashes',
  war: 'war',
};

const SETTLED: Readonly<Record<Outcome, (challenger: string, target: string) => string>> = {
  faded: (c, t) => `The crisis between ${c} and ${t} fades away.`,
  mediated: (c, t) => `Mediation settles the crisis between ${c} and ${t}.`,
  'target-conceded': (c, t) => `${t} gives way to ${c}.`,
  'challenger-backed-down': (c, t) => `${c} backs down before ${t}.`,
  'challenger-won': (c, t) => `${c} prevails over ${t}.`,
  'target-held': (c, t) => `${t} holds out against ${c}.`,
  stalemate: (c, t) => `The crisis between ${c} and ${t} ends with neither ahead.`,
};

const BETTER: Readonly<Partial<Record<Outcome, (challenger: string, target: string) => string>>> = {
  'challenger-won': (c) => ` ${c} has the better of it.`,
  'target-held': (_c, t) => ` ${t} holds.`,
  stalemate: () => ' Neither gets ahead.',
};

const SENTENCES: Readonly<Record<EventKind, Words>> = {
  'offer-made': offered,
  'offer-countered': (e, { offer }) => `${first(e)} turns *${offer}* down and offers other terms.`,
  'offer-accepted': (e, { offer }) => `${first(e)} agrees to *${offer}*.`,
  'offer-rejected': (e, { offer }) => `${first(e)} says no to *${offer}*.`,
  'offer-withdrawn': (e, { offer }) => `${first(e)} takes *${offer}* back.`,
  'offer-expired': (_e, { offer }) => `*${offer}* comes to nothing.`,
  'offer-lapsed': (e, { offer }) =>
    `*${offer}* falls: ${LAPSES[e.detail as OfferLapse] ?? 'it does not hold'}.`,
  'vote-failed': (e, { offer }) =>
    e.pact === undefined
      ? `The vote on *${offer}* fails.`
      : `${pact(e)}: the members cannot agree on *${offer}*.`,
  'pact-founded': (e) => `${all(e)} sign ${pact(e)}.`,
  'member-joined': (e) => `${first(e)} joins ${pact(e)}.`,
  'pact-amended': (e) => `${pact(e)} has new terms.`,
  'notice-given': (e) => `${first(e)} gives notice that it will leave ${pact(e)}.`,
  'member-left': (e) => `${first(e)} leaves ${pact(e)}.`,
  'pact-broken': (e) => `${first(e)} *breaks* ${pact(e)}.`,
  'pact-ended': (e) => `${pact(e)} ends: ${ENDS[e.detail ?? ''] ?? 'it is over'}.`,
  'pacts-merged': (e) =>
    `${pactMark(e.detail ?? '')} is merged into ${pact(e)}: the same nations had promised each other the same twice.`,
  'pact-renewed': (e) => `${pact(e)} is renewed.`,
  'exercise-held': (e) => `${all(e)} hold a joint exercise.`,
  'dialogue-held': (e) => `${all(e)} hold talks.`,
  'summit-held': (e) =>
    `${pact(e)}: the leaders meet at a summit${e.actors.length > 0 ? ` called by ${first(e)}` : ''}.`,
  'intelligence-shared': (e) => `${first(e)} shares intelligence with ${second(e)}.`,
  'trade-deal-made': (e) => `${all(e)} make a trade deal.`,
  'aid-given': (e) => `${first(e)} gives aid to ${second(e)}.`,
  'investment-made': (e) => `${first(e)} invests in ${second(e)}.`,
  'investment-withdrawn': (e) => `${first(e)} takes its money out of ${second(e)}.`,
  'technology-shared': (e) => `${first(e)} shares technology with ${second(e)}.`,
  'arms-sold': (e) => `${first(e)} sells arms to ${second(e)}.`,
  'resource-deal-made': (e) => `${first(e)} promises to supply ${second(e)} with ${e.detail ?? 'goods'}.`,
  'sanction-imposed': (e) => `${first(e)} imposes sanctions on ${second(e)}.`,
  'supply-cut': (e) => `${first(e)} is cut off from ${e.detail ?? 'supplies'} by ${second(e)}.`,
  'measure-ended': (e) => `${first(e)} towards ${second(e)}: ${ENDED[e.detail ?? ''] ?? 'a measure ends'}.`,
  'spending-set': (e) =>
    `${first(e)} moves its defence spending${e.value === undefined ? '' : ` towards ${percent(e.value)}`}.`,
  'claim-pressed': (e) => `${first(e)} presses its claim against ${second(e)}.`,
  'unrest-stirred': (e) => `Unrest in ${first(e)}: a faction has money from abroad.`,
  'subversion-exposed': (e) => `${first(e)} is found to meddle in the politics of ${second(e)}.`,
  incident: begun,
  'backed-down': (e) =>
    `${first(e)} had threatened ${second(e)}, and backs down. Others, and its own people, take note.`,
  'refugee-flow': (e) =>
    `Refugees from the war of ${nationMark(e.actors[1] ?? '')} against ${nationMark(e.actors[2] ?? '')} reach ${first(e)}.`,
  'ally-mediated': (e) => `${first(e)} mediates between its allies ${rest(e)}.`,
  'regime-changed': (e) => `${UPHEAVAL[e.detail as Upheaval]} ${first(e)}.`,
  scripted: (_e, { script }) => script ?? 'Something happens.',
  'crisis-rose': (e) =>
    `The crisis between ${first(e)} and ${second(e)} rises to ${RUNG_WORDS[e.detail ?? ''] ?? 'a new step'}.`,
  'crisis-settled': (e) => SETTLED[(e.detail ?? 'faded') as Outcome]?.(first(e), second(e)) ?? '',
  'call-made': (e) => `${first(e)} calls ${rest(e)} to arms under ${pact(e)}.`,
  'call-answered': answered,
  'call-lapsed': (e) =>
    e.detail === 'on-both-sides'
      ? `${first(e)} stays away from the war of ${second(e)}: it would fight on both sides.`
      : `${first(e)} owes ${second(e)} no more help under ${pact(e)}.`,
  'attack-felt': (e) => `${first(e)} is under attack by ${second(e)}.`,
  'clash-fought': (e, context) => `Armed clash between ${fight(e, context)}`,
  'war-fought': (e, context) => `*War* between ${fight(e, context)}`,
  'pledge-kept': (e) => `${first(e)} keeps its spending pledge in ${pact(e)}.`,
  'pledge-missed': (e) => `${first(e)} misses its spending pledge in ${pact(e)}.`,
  misunderstanding: (e) => `${first(e)} misreads ${second(e)}.`,
  'defection-choice': (e) =>
    e.actors[1]
      ? `${first(e)} quarrels with ${second(e)}, to whom it promised peace in ${pact(e)}, and must decide.`
      : `${first(e)} is tempted to leave ${pact(e)} and must decide.`,
  'coalition-fulfilled': (e) => `${pact(e)} has reached what it was made for.`,
  'terror-attack': (e) => `*Terror attack* in ${first(e)} by ${threat(e)}${fromHost(e)}.`,
  'cyber-attack': (e) => `*Cyber attack* on ${first(e)} by ${threat(e)}.`,
  disaster: (e) => `*Disaster* strikes ${first(e)}: ${threat(e)}.`,
  'economic-shock': (e) => `*Economic shock* in ${first(e)}: ${threat(e)}.`,
  'insurgent-offensive': (e) => `*Offensive* by ${threat(e)} against ${first(e)}${fromHost(e)}.`,
  'attack-answered': (e) =>
    `${rest(e)} ${e.actors.length === 2 ? 'comes' : 'come'} to the help of ${first(e)}, as promised.`,
  'threat-found': (e) => `${first(e)} finds out about ${threat(e)}.`,
  'threat-ended': (e) => `${threat(e)} is over.`,
  'threat-countered': (e) =>
    `${first(e)} acts against ${threat(e)}${e.actors.length > 1 ? ` in ${second(e)}` : ''}${
      e.detail === 'with-local-partner' ? ', with a partner on the spot' : ''
    }.`,
  'peacekeepers-sent': (e) => `${first(e)} sends peacekeepers to ${second(e)}.`,
  'relief-given': (e) => `${first(e)} sends relief to ${second(e)}.`,
  'game-over': () => 'The game ends.',
};

function offered(e: Told, { offer }: EventContext): string {
  if (e.detail === 'join') return `${first(e)} asks ${rest(e)} about a new member for ${pact(e)}.`;
  if (e.detail === 'amend') return `${first(e)} asks for new terms of ${pact(e)}.`;
  return `${first(e)} offers *${offer}* to ${rest(e)}.`;
}

/** Who answers, one or several, and last who called. */
function answered(e: Told): string {
  const who = e.actors.slice(0, -1).map(nationMark);
  const does = english.plural(who.length, ANSWERED[(e.detail ?? 'words') as Answer]);
  return `${list(who)} ${does} ${nationMark(e.actors.at(-1) ?? '')}.`;
}

function begun(e: Told): string {
  if (e.detail === 'claim') return `${first(e)} presses its claim: a crisis with ${second(e)} begins.`;
  if (e.detail === 'incident' || e.detail === undefined)
    return `A border incident between ${first(e)} and ${second(e)}.`;
  return `A crisis between ${first(e)} and ${second(e)} over ${CAUSE_TEXT[e.detail as CrisisCause]}.`;
}

/** "A and B. B holds. C and D fight too." */
function fight(e: Told, { crisis }: EventContext): string {
  const [c, t] = crisis === null ? [e.actors[0], e.actors[1]] : [crisis.challenger, crisis.target];
  const [challenger, target] = [nationMark(c ?? ''), nationMark(t ?? '')];
  const others = e.actors.filter((nation) => nation !== c && nation !== t).map(nationMark);
  const with_ =
    others.length === 0 ? '' : ` ${list(others)} ${others.length === 1 ? 'fights' : 'fight'} too.`;
  return `${challenger} and ${target}.${BETTER[(e.detail ?? '') as Outcome]?.(challenger, target) ?? ''}${with_}`;
}

/** One sentence in the catalogue's markup. */
export function eventSentence(event: Told, context: EventContext): string {
  return SENTENCES[event.kind](event, context);
}

/** A few words for a mark on a timeline: the pact's name, or the two at odds. `names` resolves ids. */
export function markLabel(event: GameEvent, { crisis }: EventContext, names: Names): string {
  const word = EVENT_MARKS[event.kind]?.label ?? '';
  if (crisis !== null) return `${word}: ${names.nation(crisis.challenger)}–${names.nation(crisis.target)}`;
  return event.pact === undefined
    ? word
    : `${names.pact(event.pact)}${word === 'Signed' ? '' : ` ${word.toLowerCase()}`}`;
}

/** Several calls of one nation in one crisis, as one sentence. */
export function callsSentence(caller: NationId, called: readonly NationId[]): string {
  return `${nationMark(caller)} calls ${list(called.map(nationMark))} to arms.`;
}

/** Marks that a timeline shows, and how much room they deserve (higher wins). */
export const EVENT_MARKS: Readonly<
  Partial<Record<EventKind, { readonly glyph: string; readonly weight: number; readonly label: string }>>
> = {
  'war-fought': { glyph: '✕', weight: 9, label: 'War' },
  'pact-broken': { glyph: '⚡', weight: 8, label: 'Broken' },
  'pact-founded': { glyph: '◆', weight: 7, label: 'Signed' },
  'clash-fought': { glyph: '✕', weight: 6, label: 'Clash' },
  'pact-ended': { glyph: '◇', weight: 5, label: 'Ended' },
  'call-made': { glyph: '⚑', weight: 4, label: 'Call' },
  'member-joined': { glyph: '+', weight: 3, label: 'Joined' },
  'member-left': { glyph: '−', weight: 3, label: 'Left' },
  'crisis-rose': { glyph: '!', weight: 2, label: 'Crisis' },
  'terror-attack': { glyph: '✸', weight: 5, label: 'Terror attack' },
  'insurgent-offensive': { glyph: '✸', weight: 4, label: 'Offensive' },
  'cyber-attack': { glyph: '✸', weight: 4, label: 'Cyber attack' },
  disaster: { glyph: '✸', weight: 4, label: 'Disaster' },
  'economic-shock': { glyph: '✸', weight: 4, label: 'Economic shock' },
  'threat-ended': { glyph: '◇', weight: 3, label: 'Threat over' },
  scripted: { glyph: '●', weight: 2, label: 'Event' },
  incident: { glyph: '!', weight: 1, label: 'Incident' },
};
