// How each kind of event reads in French, as one sentence.

import type {
  EventOf,
  MeasureKind,
  NationId,
  OfferLapse,
  Outcome,
  PactEnd,
  PactId,
  Resource,
  Rung,
  StrikeKind,
  ThreatId,
  Upheaval,
  WarAim,
} from '../../engine';
import { sidesIn } from '../../engine';
import type * as english from '../en/events';
import { nationMark as n, pactMark, threatMark } from '../markup';
import type { Wording } from '../wording';
import { money, percent } from './formats';
import { ofResource } from './orders';
import { CAUSE_TEXT } from './pending-decisions';
import { eachWith, nations, verb } from './sentences';

type Words = Wording<typeof english>;
type Context = Parameters<Words['SENTENCES']['offer-made']>[1];

/** An event of which this alone is read. */
interface By {
  readonly actors: readonly [NationId, ...NationId[]];
}
interface ByTwo {
  readonly actors: readonly [NationId, NationId, ...NationId[]];
}

const first = ({ actors }: By): string => n(actors[0]);
const second = ({ actors }: ByTwo): string => n(actors[1]);
/** The first, and what it does. */
const does = ({ actors: [id] }: By, one: string, many: string): string => `${n(id)} ${verb(id, one, many)}`;
const rest = ({ actors }: By): readonly NationId[] => actors.slice(1);
const pact = (event: { readonly pact: PactId }): string => pactMark(event.pact);
const threat = (event: { readonly threat: ThreatId }): string => threatMark(event.threat);

const UPHEAVAL: Readonly<Record<Upheaval, string>> = {
  coup: 'Des officiers prennent le pouvoir',
  revolution: 'Une révolution emporte le régime',
  democratisation: 'Des élections libres changent le régime',
};

const fromHost = ({ actors }: EventOf<StrikeKind>): string =>
  actors.length === 1 ? '' : `, depuis le sol de ${n(actors[1])}`;

const ENDS: Readonly<Record<PactEnd, string>> = {
  term: 'son terme est échu',
  notice: 'le préavis d’un membre est échu',
  violation: 'un membre l’a violé',
  'purpose-fulfilled': 'son but est atteint',
  'too-few-members': 'il reste trop peu de membres',
  merged: 'un traité ultérieur entre les mêmes membres prend sa place',
};

const LAPSES: Readonly<Record<OfferLapse, string>> = {
  'at-odds': 'deux de ceux qu’il lierait s’opposent dans une crise',
  'already-allied-so': 'ceux qu’il lierait ont déjà un tel traité',
  'proposer-left': 'qui l’a proposé n’est plus membre',
  'terms-unseen': 'il lierait un État à des termes qu’on ne lui a pas soumis',
  'terms-unsound': 'ses termes ne conviennent plus à ceux qu’il lierait',
  'payment-gone': 'ce qui devait l’accompagner n’existe plus',
};

const ENDED: Readonly<Record<MeasureKind, string>> = {
  investment: 'le placement prend fin',
  'resource-deal': 'la fourniture prend fin',
  'arms-supply': 'les livraisons d’armes cessent',
  sanction: 'les sanctions sont levées',
  'cut-off': 'les livraisons reprennent',
};

const RUNG_WORDS: Readonly<Record<Rung, string>> = {
  incident: 'passe à l’incident',
  warning: 'passe aux mises en garde ouvertes',
  mobilisation: 'passe à la mobilisation',
  clash: 'passe aux affrontements armés',
  war: 'tourne à la guerre',
};

const SETTLED: Readonly<Record<Outcome, (challenger: NationId, target: NationId) => string>> = {
  faded: (c, t) => `La crise entre ${n(c)} et ${n(t)} s’éteint.`,
  mediated: (c, t) => `Une médiation règle la crise entre ${n(c)} et ${n(t)}.`,
  'target-conceded': (c, t) => `${n(t)} ${verb(t, 'cède', 'cèdent')} devant ${n(c)}.`,
  'challenger-backed-down': (c, t) => `${n(c)} ${verb(c, 'recule', 'reculent')} devant ${n(t)}.`,
  'challenger-won': (c, t) => `${n(c)} ${verb(c, 'l’emporte', 'l’emportent')} sur ${n(t)}.`,
  'target-held': (c, t) => `${n(t)} ${verb(t, 'tient', 'tiennent')} bon face à ${n(c)}.`,
  stalemate: (c, t) => `La crise entre ${n(c)} et ${n(t)} finit sans vainqueur.`,
};

const TERMS: Readonly<Record<WarAim, (winner: NationId, loser: NationId) => string>> = {
  land: (w, l) =>
    `${n(w)} ${verb(w, 'prend', 'prennent')} les terres disputées à ${n(l)} ; d’autres combattent encore.`,
  government: (w, l) =>
    `${n(w)} ${verb(w, 'impose', 'imposent')} un autre gouvernement à ${n(l)} ; d’autres combattent encore.`,
  submission: (w, l) => `${n(w)} ${verb(w, 'désarme', 'désarment')} ${n(l)} ; d’autres combattent encore.`,
};

const BETTER: Readonly<Partial<Record<Outcome, (challenger: NationId, target: NationId) => string>>> = {
  'challenger-won': (c) => ` ${n(c)} ${verb(c, 'a', 'ont')} l’avantage.`,
  'target-held': (_c, t) => ` ${n(t)} ${verb(t, 'tient', 'tiennent')} bon.`,
  stalemate: () => ' Nul n’avance.',
};

const expired = ({ detail, pact: of }: EventOf<'offer-expired'>, { offer }: Context): string => {
  if (detail === 'found' || of === undefined) return `*${offer}* n’aboutit pas.`;
  const what = detail === 'join' ? 'L’invitation à rejoindre' : 'La demande de nouveaux termes pour';
  return `${what} ${pactMark(of)} reste sans suite : rien n’y change.`;
};

export const callsSentence: Words['callsSentence'] = (caller, called) =>
  `${n(caller)} ${verb(caller, 'appelle', 'appellent')} aux armes ${nations(called)}.`;

export const answersSentence: Words['answersSentence'] = (called, answer, caller) => {
  const who = nations(called);
  switch (answer) {
    case 'fight':
      return `${who} ${verb(called, 'envoie', 'envoient')} des forces à ${n(caller)}.`;
    case 'fund':
      return `${who} ${verb(called, 'envoie', 'envoient')} de l’argent et des armes à ${n(caller)}.`;
    case 'base':
      return `${who} ${verb(called, 'prête ses', 'prêtent leurs')} bases à ${n(caller)}.`;
    case 'words':
      return `${who} ${verb(called, 'adresse', 'adressent')} des paroles de soutien à ${n(caller)}.`;
    case 'refuse':
      return `${who} ${verb(called, 'refuse', 'refusent')} de venir au secours de ${n(caller)}.`;
  }
};

export const SENTENCES: Words['SENTENCES'] = {
  'offer-made': offered,
  'offer-countered': (e, { offer }) =>
    `${does(e, 'décline', 'déclinent')} *${offer}* et ${verb(e.actors[0], 'offre', 'offrent')} d’autres termes.`,
  'offer-accepted': (e, { offer }) => `${does(e, 'accepte', 'acceptent')} *${offer}*.`,
  'offer-rejected': (e, { offer }) => `${does(e, 'dit', 'disent')} non à *${offer}*.`,
  'offer-outbid': (e, { offer }) =>
    `${does(e, 'surenchérit', 'surenchérissent')} sur *${offer}*, l’offre de ${second(e)} : ${n(e.actors[2])} ${verb(e.actors[2], 'doit', 'doivent')} choisir entre les deux.`,
  'offer-withdrawn': (e, { offer }) => `${does(e, 'retire', 'retirent')} *${offer}*.`,
  'offer-expired': expired,
  'offer-lapsed': (e, { offer }) =>
    `${e.pact === undefined ? `*${offer}* devient caduc` : `Ce qui était demandé à propos de ${pactMark(e.pact)} devient caduc`} : ${LAPSES[e.detail]}.`,
  'vote-failed': outvoted,
  'pact-founded': (e) => `${nations(e.actors)} ${verb(e.actors, 'signe', 'signent')} ${pact(e)}.`,
  'member-joined': (e) => `${does(e, 'rejoint', 'rejoignent')} ${pact(e)}.`,
  'pact-amended': (e) => `${pact(e)} a de nouveaux termes.`,
  'notice-given': (e) => `${does(e, 'donne son', 'donnent leur')} préavis de retrait : ${pact(e)}.`,
  'member-left': (e) => `${does(e, 'quitte', 'quittent')} ${pact(e)}.`,
  'pact-broken': (e) => `${first(e)} *${verb(e.actors[0], 'rompt', 'rompent')}* ${pact(e)}.`,
  'pact-ended': (e) => `${pact(e)} prend fin : ${ENDS[e.detail]}.`,
  'pacts-merged': (e) =>
    `${pactMark(e.detail)} se fond dans ${pact(e)} : les mêmes États s’étaient promis deux fois la même chose.`,
  'pact-renewed': (e) => `Renouvellement : ${pact(e)}.`,
  'exercise-held': (e) => `${nations(e.actors)} ${verb(e.actors, 'tient', 'tiennent')} un exercice commun.`,
  'dialogue-held': (e) => `Pourparlers : ${nations(e.actors)}.`,
  'summit-held': (e) =>
    `${pact(e)} : les dirigeants se réunissent en un sommet que ${verb(e.actors[0], 'convoque', 'convoquent')} ${first(e)}.`,
  'sounding-made': (e) => `${does(e, 'sonde', 'sondent')} un autre gouvernement.`,
  'sounding-leaked': (e) =>
    e.detail === 'sounded'
      ? `${second(e)} ${verb(e.actors[1], 'apprend', 'apprennent')} le sondage mené par ${first(e)}.`
      : `Un sondage s’ébruite : ${first(e)} auprès de ${second(e)}. Ses rivaux en prennent note.`,
  'intelligence-shared': (e) => `${does(e, 'partage', 'partagent')} du renseignement avec ${second(e)}.`,
  'trade-deal-made': (e) =>
    `${nations(e.actors)} ${verb(e.actors, 'conclut', 'concluent')} un accord commercial.`,
  'aid-given': (e) =>
    e.pact === undefined
      ? `${does(e, 'donne', 'donnent')} une aide à ${second(e)}.`
      : `${does(e, 'verse', 'versent')} à ${second(e)} l’aide convenue avec ${pactMark(e.pact)} : ${money(e.value)}.`,
  'arms-given': (e) =>
    `${does(e, 'donne', 'donnent')} des armes à ${second(e)}, comme convenu avec ${pact(e)}.`,
  'claim-dropped': (e) =>
    `${does(e, 'renonce', 'renoncent')} à ${verb(e.actors[0], 'sa', 'leur')} revendication sur ${second(e)}, comme convenu avec ${pact(e)}.`,
  'payment-ended': (e) =>
    `${does(e, 'ne verse', 'ne versent')} plus d’aide à ${second(e)} (${money(e.value)} par an) : ${pact(e)} ne lie plus les deux.`,
  'investment-made': (e) => `${does(e, 'investit', 'investissent')} chez ${second(e)}.`,
  'investment-withdrawn': (e) => `${does(e, 'retire son', 'retirent leur')} argent de chez ${second(e)}.`,
  'technology-shared': (e) => `${does(e, 'partage sa', 'partagent leur')} technologie avec ${second(e)}.`,
  'arms-sold': (e) => `${does(e, 'vend', 'vendent')} des armes à ${second(e)}.`,
  'resource-deal-made': (e) =>
    `${does(e, 'promet', 'promettent')} de fournir ${second(e)} en ${resource(e.detail)}.`,
  'sanction-imposed': (e) => `${does(e, 'impose', 'imposent')} des sanctions à ${second(e)}.`,
  'supply-cut': (e) =>
    `${second(e)} ${verb(e.actors[1], 'coupe', 'coupent')} les livraisons ${ofResource(e.detail)} à ${first(e)}.`,
  'measure-ended': (e) => `${first(e)} envers ${second(e)} : ${ENDED[e.detail]}.`,
  'spending-set': (e) =>
    `${does(e, 'porte ses', 'portent leurs')} dépenses de défense vers ${percent(e.value)}.`,
  'claim-pressed': (e) => `${does(e, 'presse sa', 'pressent leur')} revendication contre ${second(e)}.`,
  'unrest-stirred': (e) => `Troubles, ${first(e)} : une faction a de l’argent de l’étranger.`,
  'subversion-exposed': (e) => `Ingérence découverte : ${first(e)} dans la politique de ${second(e)}.`,
  incident: begun,
  'backed-down': (e) =>
    `${does(e, 'avait', 'avaient')} menacé ${second(e)}, et ${verb(e.actors[0], 'recule', 'reculent')}. Les autres, et son propre peuple, en prennent note.`,
  'refugee-flow': ({ actors: [host, challenger, target] }) =>
    `Des réfugiés de la guerre de ${n(challenger)} contre ${n(target)} arrivent : ${n(host)}.`,
  'ally-mediated': (e) => `Médiation de ${first(e)} entre ses alliés : ${nations(rest(e))}.`,
  'regime-changed': (e) => `${UPHEAVAL[e.detail]} : ${first(e)}.`,
  scripted: (_e, { script }) => script ?? 'Quelque chose se passe.',
  'crisis-rose': (e) => `La crise entre ${first(e)} et ${second(e)} ${RUNG_WORDS[e.detail]}.`,
  'crisis-settled': (e) => SETTLED[e.detail](e.actors[0], e.actors[1]),
  'call-made': (e) =>
    `${does(e, 'appelle', 'appellent')} aux armes ${nations(rest(e))} au titre de ${pact(e)}.`,
  'call-answered': ({ actors: [called, caller], detail }) => answersSentence([called], detail, caller),
  'call-lapsed': (e) =>
    e.detail === 'on-both-sides'
      ? `${does(e, 'reste', 'restent')} hors de la guerre de ${second(e)} : ce serait combattre dans les deux camps.`
      : `${does(e, 'ne doit', 'ne doivent')} plus de secours à ${second(e)} au titre de ${pact(e)}.`,
  'attack-felt': (e) => `${does(e, 'subit', 'subissent')} une attaque de ${second(e)}.`,
  'clash-fought': (e) => `Affrontement armé entre ${fight(e)}`,
  'war-fought': (e) => `*Guerre* entre ${fight(e)}`,
  'war-joined': (e) =>
    e.detail === 'treaty'
      ? `${does(e, 'combat', 'combattent')} aux côtés de ${second(e)}, comme promis.`
      : `${does(e, 'prend', 'prennent')} le parti de ${second(e)}, sans qu’aucun traité ne le demande.`,
  'war-left': (e) =>
    e.detail === 'exhausted'
      ? `${does(e, 'n’en peut', 'n’en peuvent')} plus et ${verb(e.actors[0], 'dépose', 'déposent')} les armes devant ${second(e)}.`
      : `*Paix séparée* : ${does(e, 'quitte ses', 'quittent leurs')} compagnons et ${verb(e.actors[0], 'traite', 'traitent')} avec ${second(e)}.`,
  'terms-imposed': (e) => TERMS[e.detail](e.actors[0], e.actors[1]),
  'pledge-kept': (e) =>
    `${does(e, 'tient son', 'tiennent leur')} engagement de dépense au titre de ${pact(e)}.`,
  'pledge-missed': (e) =>
    `${does(e, 'manque à son', 'manquent à leur')} engagement de dépense au titre de ${pact(e)}.`,
  misunderstanding: (e) => `${does(e, 'se méprend', 'se méprennent')} sur les intentions de ${second(e)}.`,
  'defection-choice': (e) =>
    e.actors.length === 2
      ? `${does(e, 'se querelle', 'se querellent')} avec ${n(e.actors[1])} malgré la paix promise dans ${pact(e)}, et ${verb(e.actors[0], 'doit', 'doivent')} décider.`
      : `${does(e, 'songe', 'songent')} à quitter ${pact(e)} et ${verb(e.actors[0], 'doit', 'doivent')} décider.`,
  'coalition-fulfilled': (e) => `${pact(e)} a atteint son but.`,
  'terror-attack': (e) => `*Attentat*, ${first(e)} : ${threat(e)}${fromHost(e)}.`,
  'cyber-attack': (e) => `*Cyberattaque* contre ${first(e)} : ${threat(e)}.`,
  disaster: (e) => `*Catastrophe*, ${first(e)} : ${threat(e)}.`,
  'economic-shock': (e) => `*Choc économique*, ${first(e)} : ${threat(e)}.`,
  'insurgent-offensive': (e) => `*Offensive* contre ${first(e)} : ${threat(e)}${fromHost(e)}.`,
  'attack-answered': (e) =>
    `${nations(rest(e))} ${verb(rest(e), 'vient', 'viennent')} en aide à ${first(e)}, comme promis.`,
  'threat-found': (e) => `${does(e, 'découvre', 'découvrent')} ${threat(e)}.`,
  'threat-ended': (e) => `C’en est fini de ${threat(e)}.`,
  'threat-countered': (e) =>
    `${does(e, 'agit', 'agissent')} contre ${threat(e)}${e.actors.length === 2 ? ` sur le sol de ${n(e.actors[1])}` : ''}${
      e.detail === 'with-local-partner' ? ', avec un partenaire sur place' : ''
    }.`,
  'peacekeepers-sent': (e) => `${does(e, 'envoie', 'envoient')} des casques bleus à ${second(e)}.`,
  'relief-given': (e) => `${does(e, 'envoie', 'envoient')} des secours à ${second(e)}.`,
  'game-over': () => 'La partie est finie.',
};

const RESOURCES: Readonly<Record<Resource, string>> = {
  oil: 'pétrole',
  gas: 'gaz',
  water: 'eau',
  food: 'vivres',
  minerals: 'minerais',
};
const resource = (of: Resource): string => RESOURCES[of];

const changed = ({ pact: id }: EventOf<'offer-made'>): string =>
  id === undefined ? 'le pacte' : pactMark(id);

function offered(e: EventOf<'offer-made'>, { offer }: Context): string {
  if (e.detail === 'join')
    return `${does(e, 'consulte', 'consultent')} ${nations(rest(e))} sur un nouveau membre pour ${changed(e)}.`;
  if (e.detail === 'amend')
    return `${does(e, 'demande', 'demandent')} de nouveaux termes pour ${changed(e)}.`;
  return `${does(e, 'offre', 'offrent')} *${offer}* ${eachWith('à', rest(e))}.`;
}

function begun(e: EventOf<'incident'>): string {
  if (e.detail === 'claim')
    return `${does(e, 'presse sa', 'pressent leur')} revendication : une crise commence avec ${second(e)}.`;
  if (e.detail === 'incident') return `Un incident de frontière entre ${first(e)} et ${second(e)}.`;
  return `Une crise entre ${first(e)} et ${second(e)}. En cause : ${CAUSE_TEXT[e.detail]}.`;
}

/** Its proposer comes first, then who was against it. */
function outvoted(e: EventOf<'vote-failed'>, { offer }: Context): string {
  const against = rest(e);
  const question = { found: `*${offer}*`, join: 'un nouveau membre', amend: 'de nouveaux termes' }[e.detail];
  const who =
    against.length === 0 ? '' : ` ; ${nations(against)} ${verb(against, 'vote contre', 'votent contre')}`;
  return `${pact(e)} : les membres ne s’accordent pas sur ${question}${who}.`;
}

/** "A et B. B tient bon. C et D combattent aussi." */
function fight(e: EventOf<'clash-fought' | 'war-fought'>): string {
  const [attackers, defenders] = sidesIn(e);
  const [challenger, ...comrades] = attackers;
  const [target, ...friends] = defenders;
  if (challenger === undefined || target === undefined) return `${nations([...attackers, ...defenders])}.`;
  const others = [...comrades, ...friends];
  const too = others.length === 0 ? '' : ` ${nations(others)} ${verb(others, 'combat', 'combattent')} aussi.`;
  return `${n(challenger)} et ${n(target)}.${BETTER[e.detail]?.(challenger, target) ?? ''}${too}`;
}

export const EVENT_LABELS: Words['EVENT_LABELS'] = {
  'war-fought': 'Guerre',
  'war-joined': 'Entrée en guerre',
  'war-left': 'Sortie de guerre',
  'pact-broken': 'Rompu',
  'pact-founded': 'Signé',
  'clash-fought': 'Affrontement',
  'pact-ended': 'Fini',
  'call-made': 'Appel',
  'offer-outbid': 'Surenchère',
  'member-joined': 'Adhésion',
  'member-left': 'Retrait',
  'crisis-rose': 'Crise',
  'terror-attack': 'Attentat',
  'insurgent-offensive': 'Offensive',
  'cyber-attack': 'Cyberattaque',
  disaster: 'Catastrophe',
  'economic-shock': 'Choc économique',
  'threat-ended': 'Fin d’une menace',
  scripted: 'Événement',
  incident: 'Incident',
};
