// How each kind of event reads, as one sentence, and how weighty it is for a timeline.

import type {
  Answer,
  EventKind,
  EventOf,
  MeasureKind,
  NationId,
  OfferLapse,
  Outcome,
  PactEnd,
  PactId,
  Rung,
  StrikeKind,
  ThreatId,
  Upheaval,
  WarAim,
} from '../../engine';
import { sidesIn } from '../../engine';
import type { Plurals } from '../formats';
import { nationMark, pactMark, threatMark } from '../markup';
import { CAUSE_TEXT } from './pending-decisions';
import { money, nations, percent, plural } from './formats';

/** What a sentence needs beside the event: names of things that may be gone by now. */
export interface EventContext {
  /** The offer's name, or "an offer". */
  readonly offer: string;
  /** The two principals of the event's crisis, where it has one. */
  readonly crisis: { readonly challenger: NationId; readonly target: NationId } | null;
  /** What happens, where the scenario's script says so. */
  readonly script: string | null;
}

/** An event of which this alone is read. */
interface By {
  readonly actors: readonly [NationId, ...NationId[]];
}
interface ByTwo {
  readonly actors: readonly [NationId, NationId, ...NationId[]];
}
interface About {
  readonly actors: readonly NationId[];
}

const first = ({ actors }: By): string => nationMark(actors[0]);
const second = ({ actors }: ByTwo): string => nationMark(actors[1]);
const rest = ({ actors }: By): string => nations(actors.slice(1));
const all = ({ actors }: About): string => nations(actors);
const pact = (event: { readonly pact: PactId }): string => pactMark(event.pact);
const threat = (event: { readonly threat: ThreatId }): string => threatMark(event.threat);

const UPHEAVAL: Readonly<Record<Upheaval, string>> = {
  coup: 'Officers seize power in',
  revolution: 'A revolution sweeps',
  democratisation: 'Free elections change',
};
/** Where a threat's host is another nation than the one it strikes. */
const fromHost = ({ actors }: EventOf<StrikeKind>): string =>
  actors.length === 1 ? '' : `, from the land of ${nationMark(actors[1])}`;

const ENDS: Readonly<Record<PactEnd, string>> = {
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
  'payment-gone': 'what was to be given with it is not there any more',
};

const ENDED: Readonly<Record<MeasureKind, string>> = {
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

const RUNG_WORDS: Readonly<Record<Rung, string>> = {
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

const TERMS: Readonly<Record<WarAim, (winner: string, loser: string) => string>> = {
  land: (w, l) => `${w} takes the disputed land from ${l}; others fight on.`,
  government: (w, l) => `${w} changes who governs ${l}; others fight on.`,
  submission: (w, l) => `${w} disarms ${l}; others fight on.`,
};

const BETTER: Readonly<Partial<Record<Outcome, (challenger: string, target: string) => string>>> = {
  'challenger-won': (c) => ` ${c} has the better of it.`,
  'target-held': (_c, t) => ` ${t} holds.`,
  stalemate: () => ' Neither gets ahead.',
};

/** An offer that was refused, or that nobody took up in time: of a standing pact it is told that the pact goes on. */
const expired = ({ detail, pact: of }: EventOf<'offer-expired'>, { offer }: EventContext): string => {
  if (detail === 'found' || of === undefined) return `*${offer}* comes to nothing.`;
  const what = detail === 'join' ? 'The invitation into' : 'The new terms of';
  return `${what} ${pactMark(of)} ${detail === 'join' ? 'is' : 'are'} not taken up: it stands as before.`;
};

/** Its proposer comes first, then who was against it. */
function outvoted(e: EventOf<'vote-failed'>, { offer }: EventContext): string {
  const against = e.actors.slice(1);
  const question = { found: `*${offer}*`, join: 'a new member', amend: 'new terms' }[e.detail];
  const who =
    against.length === 0 ? '' : `; ${nations(against)} ${against.length === 1 ? 'votes' : 'vote'} against`;
  return `${pact(e)}: the members cannot agree on ${question}${who}.`;
}

export type EventSentences = {
  readonly [K in EventKind]: (event: EventOf<K>, context: EventContext) => string;
};

/** A kind of event that is not told here does not compile. */
export const SENTENCES: EventSentences = {
  'offer-made': offered,
  'offer-countered': (e, { offer }) => `${first(e)} turns *${offer}* down and offers other terms.`,
  'offer-accepted': (e, { offer }) => `${first(e)} agrees to *${offer}*.`,
  'offer-rejected': (e, { offer }) => `${first(e)} says no to *${offer}*.`,
  'offer-outbid': (e, { offer }) =>
    `${first(e)} outbids *${offer}* of ${second(e)}: ${nationMark(e.actors[2])} must choose between the two.`,
  'offer-withdrawn': (e, { offer }) => `${first(e)} takes *${offer}* back.`,
  'offer-expired': expired,
  'offer-lapsed': (e, { offer }) =>
    `${e.pact === undefined ? `*${offer}*` : `What was asked of ${pactMark(e.pact)}`} falls: ${LAPSES[e.detail]}.`,
  'vote-failed': outvoted,
  'pact-founded': (e) => `${all(e)} sign ${pact(e)}.`,
  'member-joined': (e) => `${first(e)} joins ${pact(e)}.`,
  'pact-amended': (e) => `${pact(e)} has new terms.`,
  'notice-given': (e) => `${first(e)} gives notice that it will leave ${pact(e)}.`,
  'member-left': (e) => `${first(e)} leaves ${pact(e)}.`,
  'pact-broken': (e) => `${first(e)} *breaks* ${pact(e)}.`,
  'pact-ended': (e) => `${pact(e)} ends: ${ENDS[e.detail]}.`,
  'pacts-merged': (e) =>
    `${pactMark(e.detail)} is merged into ${pact(e)}: the same nations had promised each other the same twice.`,
  'pact-renewed': (e) => `${pact(e)} is renewed.`,
  'exercise-held': (e) => `${all(e)} hold a joint exercise.`,
  'dialogue-held': (e) => `${all(e)} hold talks.`,
  'summit-held': (e) => `${pact(e)}: the leaders meet at a summit called by ${first(e)}.`,
  'sounding-made': (e) => `${first(e)} sounds another government out.`,
  'sounding-leaked': (e) =>
    e.detail === 'sounded'
      ? `${second(e)} learns that ${first(e)} has sounded it out.`
      : `It leaks that ${first(e)} has sounded ${second(e)} out; the rivals of ${second(e)} take note.`,
  'intelligence-shared': (e) => `${first(e)} shares intelligence with ${second(e)}.`,
  'trade-deal-made': (e) => `${all(e)} make a trade deal.`,
  'aid-given': (e) =>
    e.pact === undefined
      ? `${first(e)} gives aid to ${second(e)}.`
      : `${first(e)} pays ${second(e)} the aid agreed with ${pactMark(e.pact)}: ${money(e.value)}.`,
  'arms-given': (e) => `${first(e)} gives ${second(e)} arms, as agreed with ${pact(e)}.`,
  'claim-dropped': (e) => `${first(e)} gives up its claim on ${second(e)}, as agreed with ${pact(e)}.`,
  'payment-ended': (e) =>
    `${first(e)} pays ${second(e)} no more aid (${money(e.value)} a year): ${pact(e)} no longer binds both.`,
  'investment-made': (e) => `${first(e)} invests in ${second(e)}.`,
  'investment-withdrawn': (e) => `${first(e)} takes its money out of ${second(e)}.`,
  'technology-shared': (e) => `${first(e)} shares technology with ${second(e)}.`,
  'arms-sold': (e) => `${first(e)} sells arms to ${second(e)}.`,
  'resource-deal-made': (e) => `${first(e)} promises to supply ${second(e)} with ${e.detail}.`,
  'sanction-imposed': (e) => `${first(e)} imposes sanctions on ${second(e)}.`,
  'supply-cut': (e) => `${first(e)} is cut off from ${e.detail} by ${second(e)}.`,
  'measure-ended': (e) => `${first(e)} towards ${second(e)}: ${ENDED[e.detail]}.`,
  'spending-set': (e) => `${first(e)} moves its defence spending towards ${percent(e.value)}.`,
  'claim-pressed': (e) => `${first(e)} presses its claim against ${second(e)}.`,
  'unrest-stirred': (e) => `Unrest in ${first(e)}: a faction has money from abroad.`,
  'subversion-exposed': (e) => `${first(e)} is found to meddle in the politics of ${second(e)}.`,
  incident: begun,
  'backed-down': (e) =>
    `${first(e)} had threatened ${second(e)}, and backs down. Others, and its own people, take note.`,
  'refugee-flow': ({ actors: [to, challenger, target] }) =>
    `Refugees from the war of ${nationMark(challenger)} against ${nationMark(target)} reach ${nationMark(to)}.`,
  'ally-mediated': (e) => `${first(e)} mediates between its allies ${rest(e)}.`,
  'regime-changed': (e) => `${UPHEAVAL[e.detail]} ${first(e)}.`,
  scripted: (_e, { script }) => script ?? 'Something happens.',
  'crisis-rose': (e) => `The crisis between ${first(e)} and ${second(e)} rises to ${RUNG_WORDS[e.detail]}.`,
  'crisis-settled': (e) => SETTLED[e.detail](first(e), second(e)),
  'call-made': (e) => `${first(e)} calls ${rest(e)} to arms under ${pact(e)}.`,
  'call-answered': ({ actors: [called, caller], detail }) => answersSentence([called], detail, caller),
  'call-lapsed': (e) =>
    e.detail === 'on-both-sides'
      ? `${first(e)} stays away from the war of ${second(e)}: it would fight on both sides.`
      : `${first(e)} owes ${second(e)} no more help under ${pact(e)}.`,
  'attack-felt': (e) => `${first(e)} is under attack by ${second(e)}.`,
  'clash-fought': (e) => `Armed clash between ${fight(e)}`,
  'war-fought': (e) => `*War* between ${fight(e)}`,
  'war-joined': (e) =>
    e.detail === 'treaty'
      ? `${first(e)} fights beside ${second(e)}, as it promised.`
      : `${first(e)} takes the side of ${second(e)}, though no treaty asks it to.`,
  'war-left': (e) =>
    e.detail === 'exhausted'
      ? `${first(e)} can fight no more and lays down its arms before ${second(e)}.`
      : `*Separate peace*: ${first(e)} leaves its comrades and comes to terms with ${second(e)}.`,
  'terms-imposed': (e) => TERMS[e.detail](first(e), second(e)),
  'pledge-kept': (e) => `${first(e)} keeps its spending pledge in ${pact(e)}.`,
  'pledge-missed': (e) => `${first(e)} misses its spending pledge in ${pact(e)}.`,
  misunderstanding: (e) => `${first(e)} misreads ${second(e)}.`,
  'defection-choice': (e) =>
    e.actors.length === 2
      ? `${first(e)} quarrels with ${nationMark(e.actors[1])}, to whom it promised peace in ${pact(e)}, and must decide.`
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
    `${first(e)} acts against ${threat(e)}${e.actors.length === 2 ? ` in ${nationMark(e.actors[1])}` : ''}${
      e.detail === 'with-local-partner' ? ', with a partner on the spot' : ''
    }.`,
  'peacekeepers-sent': (e) => `${first(e)} sends peacekeepers to ${second(e)}.`,
  'relief-given': (e) => `${first(e)} sends relief to ${second(e)}.`,
  'game-over': () => 'The game ends.',
};

const changed = ({ pact: id }: EventOf<'offer-made'>): string =>
  id === undefined ? 'the pact' : pactMark(id);

function offered(e: EventOf<'offer-made'>, { offer }: EventContext): string {
  if (e.detail === 'join') return `${first(e)} asks ${rest(e)} about a new member for ${changed(e)}.`;
  if (e.detail === 'amend') return `${first(e)} asks for new terms of ${changed(e)}.`;
  return `${first(e)} offers *${offer}* to ${rest(e)}.`;
}

function begun(e: EventOf<'incident'>): string {
  if (e.detail === 'claim') return `${first(e)} presses its claim: a crisis with ${second(e)} begins.`;
  if (e.detail === 'incident') return `A border incident between ${first(e)} and ${second(e)}.`;
  return `A crisis between ${first(e)} and ${second(e)} over ${CAUSE_TEXT[e.detail]}.`;
}

/** "A and B. B holds. C and D fight too." */
function fight(e: EventOf<'clash-fought' | 'war-fought'>): string {
  const [attackers, defenders] = sidesIn(e);
  const [challenger, ...comrades] = attackers;
  const [target, ...friends] = defenders;
  if (challenger === undefined || target === undefined) return `${nations([...attackers, ...defenders])}.`;
  const others = [...comrades, ...friends];
  const with_ =
    others.length === 0 ? '' : ` ${nations(others)} ${others.length === 1 ? 'fights' : 'fight'} too.`;
  const [a, b] = [nationMark(challenger), nationMark(target)];
  return `${a} and ${b}.${BETTER[e.detail]?.(a, b) ?? ''}${with_}`;
}

/** Several calls of one nation in one crisis, as one sentence. */
export function callsSentence(caller: NationId, called: readonly NationId[]): string {
  return `${nationMark(caller)} calls ${nations(called)} to arms.`;
}

/** Answers of one kind to the calls of one nation, as one sentence. */
export function answersSentence(called: readonly NationId[], answer: Answer, caller: NationId): string {
  const does = plural(called.length, ANSWERED[answer]);
  return `${nations(called)} ${does} ${nationMark(caller)}.`;
}

/** What a mark on a timeline is called. */
export const EVENT_LABELS: Readonly<Partial<Record<EventKind, string>>> = {
  'war-fought': 'War',
  'war-joined': 'Joined the war',
  'war-left': 'Left the war',
  'pact-broken': 'Broken',
  'pact-founded': 'Signed',
  'clash-fought': 'Clash',
  'pact-ended': 'Ended',
  'call-made': 'Call',
  'offer-outbid': 'Outbid',
  'member-joined': 'Joined',
  'member-left': 'Left',
  'crisis-rose': 'Crisis',
  'terror-attack': 'Terror attack',
  'insurgent-offensive': 'Offensive',
  'cyber-attack': 'Cyber attack',
  disaster: 'Disaster',
  'economic-shock': 'Economic shock',
  'threat-ended': 'Threat over',
  scripted: 'Event',
  incident: 'Incident',
};
