// How treaties are worded in French: types, clauses, their parameters, and a pact's terms as short articles.

import type { DecisionRule, SidePayment, SidePaymentKind, Terms, ThreatKind } from '../../engine';
import type * as english from '../en/treaty';
import { nationMark, pactMark } from '../markup';
import type { Wording } from '../wording';
import { list, money, percent } from './formats';
import { REGIONS } from './regions';
import { verb } from './sentences';

type Words = Wording<typeof english>;

export const PACT_TYPE_TEXT: Words['PACT_TYPE_TEXT'] = {
  'bilateral-defence': {
    name: 'Défense bilatérale',
    means: 'Deux États promettent de se défendre l’un l’autre.',
  },
  'multilateral-defence': {
    name: 'Défense multilatérale',
    means: 'Une attaque contre l’un est une attaque contre tous.',
  },
  'collective-security': {
    name: 'Sécurité collective',
    means: 'Tous contre qui rompt la paix, fût-il membre. Elle dissuade peu.',
  },
  'regional-partnership': {
    name: 'Partenariat régional',
    means: 'Parole, ouverture et non-agression. Nul n’est appelé aux armes.',
  },
  'ad-hoc-coalition': {
    name: 'Coalition ad hoc',
    means: 'Contre un seul adversaire, le temps qu’il faut. Elle coûte peu de liberté, et dure peu.',
  },
};

export const THREAT_KIND_TEXT: Words['THREAT_KIND_TEXT'] = {
  terrorism: 'Terrorisme',
  cyber: 'Cyberattaques',
  climate: 'Stress climatique',
  'economic-shock': 'Chocs économiques',
  insurgency: 'Insurrection',
};

/** Each kind with its article, inside a sentence. */
const THREATS: Readonly<Record<ThreatKind, string>> = {
  terrorism: 'le terrorisme',
  cyber: 'les cyberattaques',
  climate: 'le stress climatique',
  'economic-shock': 'les chocs économiques',
  insurgency: 'les insurrections',
};

export const LAWFUL_OUT_TEXT: Words['LAWFUL_OUT_TEXT'] = {
  vote: 'Une sortie licite : le traité exige un vote. Refuser coûte moins.',
  scope: 'Une sortie licite : l’appelant est hors de la région du traité. Refuser coûte moins.',
  'caller-began-it': 'Une sortie licite : l’appelant a commencé. Refuser coûte moins.',
  'not-consulted': 'Une sortie licite : l’appelant a agi sans consulter. Refuser coûte moins.',
  'peace-promised': 'Une sortie licite : vous avez promis la paix à l’autre camp. Refuser coûte moins.',
  'beside-foe':
    'Une sortie licite : vous combattriez dans les deux camps. Vous ne pouvez envoyer de forces, et refuser coûte moins.',
};

export const peaceAtStake: Words['peaceAtStake'] = (pacts) =>
  `Envoyer des forces rompt votre promesse de paix envers ceux de ses membres que vous combattez : ${list(pacts.map(pactMark))}.`;

const onWhom = ({ scope }: Terms): string =>
  scope.region === null
    ? 'un membre'
    : `un membre qui a son territoire dans la région « ${REGIONS[scope.region] ?? scope.region} »`;

const by = (terms: Terms): string => (terms.against === null ? '' : ` par ${nationMark(terms.against)}`);

export const CLAUSE_TEXT: Words['CLAUSE_TEXT'] = {
  defence: {
    name: 'Défense',
    means: 'Venir au secours d’un membre attaqué.',
    article: (terms) =>
      `Une attaque${by(terms)} contre ${onWhom(terms)} oblige les autres à venir à son secours${
        terms.trigger === 'voted' ? ', une fois que les membres ont voté' : ' aussitôt'
      }${terms.unconditional ? ', quel que soit celui qui a commencé' : ''}.${
        terms.chaining ? ' Un membre qui combat pour un autre allié peut aussi appeler les autres.' : ''
      }`,
  },
  offence: {
    name: 'Offensive',
    means: 'Se joindre à l’attaque d’un membre. Elle enhardit, et les autres le remarquent.',
    article: (terms) =>
      `Les membres se joignent les uns aux autres dans la guerre${terms.against === null ? '' : ` contre ${nationMark(terms.against)}`}.`,
  },
  neutrality: {
    name: 'Neutralité',
    means: 'Rester hors de la guerre d’un membre avec d’autres.',
    article: () => 'Si un membre est en guerre, les autres n’aident aucun des deux camps.',
  },
  'non-aggression': {
    name: 'Non-agression',
    means: 'Ne jamais attaquer un membre ni presser de revendication contre lui.',
    article: () => 'Aucun membre n’en attaque un autre ni ne presse de revendication contre lui.',
  },
  consultation: {
    name: 'Consultation',
    means: 'Se parler avant d’agir ; les intérêts se rapprochent.',
    article: () => 'Les membres se consultent quand l’un d’eux se sent menacé.',
  },
  intelligence: {
    name: 'Partage du renseignement',
    means: 'Voir plus clair dans les intentions des autres.',
    article: () => 'Les membres partagent ce qu’ils savent des intentions des autres.',
  },
  exercises: {
    name: 'Exercices communs',
    means: 'Les forces apprennent à combattre côte à côte.',
    article: () => 'Les forces des membres s’exercent ensemble.',
  },
  'burden-pledge': {
    name: 'Engagement de dépense',
    means: 'Chacun consacre au moins une part de son économie à la défense.',
    article: (terms) =>
      `Chaque membre consacre au moins ${percent(terms.pledge)} de son économie à la défense.`,
  },
  roles: {
    name: 'Rôles et responsabilités',
    means: 'Qui fait quoi est écrit.',
    article: () => 'Une annexe dit quel membre fait quoi.',
  },
  'trade-preference': {
    name: 'Préférence commerciale',
    means: 'Le commerce entre membres croît.',
    article: () => 'Les membres se favorisent dans le commerce.',
  },
  transparency: {
    name: 'Transparence et inspection',
    means: 'Les membres peuvent regarder ; moins de malentendus.',
    article: () => 'Les membres se laissent inspecter leurs forces.',
  },
  summits: {
    name: 'Sommets réguliers',
    means: 'Les dirigeants se voient à dates fixes ; le pacte est entretenu.',
    article: () => 'Les dirigeants des membres se réunissent régulièrement.',
  },
  sovereignty: {
    name: 'Souveraineté',
    means: 'Nul membre ne se mêle du gouvernement d’un autre : un peu de liberté est rendue.',
    article: () => 'Aucun membre ne s’ingère dans les affaires intérieures d’un autre.',
  },
  'joint-procurement': {
    name: 'Achats communs',
    means: 'Les armes s’achètent ensemble : plus pour le même argent, et des forces qui s’accordent.',
    article: () => 'Les membres achètent leurs armes ensemble.',
  },
  'technology-transfer': {
    name: 'Transfert de technologie',
    means: 'Ceux qui sont en retard rattrapent le membre le plus avancé.',
    article: () => 'Les membres partagent la technologie de leurs forces.',
  },
  basing: {
    name: 'Droit de bases',
    means: 'Chacun peut partir du sol des autres : la puissance porte plus loin. Elle lie les hôtes.',
    article: () => 'Les forces des membres peuvent être basées sur le sol les uns des autres.',
  },
  'joint-command': {
    name: 'Commandement commun',
    means: 'Un seul état-major : le secours vient plus tôt et agit d’un bloc. Il coûte beaucoup de liberté.',
    article: () => 'Un commandement commun dirige les forces que les membres lui confient.',
  },
  'counter-terrorism': {
    name: 'Lutte antiterroriste',
    means: 'Repérer et combattre ensemble terroristes et insurgés ; agir sur le sol les uns des autres.',
    article: () =>
      'Les membres repèrent et combattent ensemble terroristes et insurgés, et laissent entrer les forces les uns des autres.',
  },
  'cyber-defence': {
    name: 'Cyberdéfense',
    means:
      'Une seule veille sur tous les réseaux : les attaques se repèrent plus tôt, réussissent moins, et les pertes se partagent.',
    article: () =>
      'Les membres tiennent une veille commune sur leurs réseaux et répondent ensemble aux attaques.',
  },
  peacekeeping: {
    name: 'Maintien de la paix',
    means: 'Les casques bleus peuvent venir sans redemander, et obtiennent plus.',
    article: () => 'Les membres s’envoient des casques bleus là où l’ordre s’effondre.',
  },
  humanitarian: {
    name: 'Assistance humanitaire',
    means: 'De l’aide aussitôt après catastrophes et chocs ; les secours obtiennent plus.',
    article: () => 'Les membres s’entraident après les catastrophes et les chocs économiques.',
  },
};

export const DECISION_TEXT: Words['DECISION_TEXT'] = {
  consensus: { name: 'Consensus', article: 'Tous les membres doivent être d’accord.' },
  majority: { name: 'Majorité', article: 'Plus de la moitié des membres décide.' },
  'lead-nation': { name: 'État chef de file', article: 'Le membre chef de file décide.' },
};

export const TRIGGER_TEXT: Words['TRIGGER_TEXT'] = {
  automatic: { name: 'Automatique', means: 'Un appel lie aussitôt.' },
  voted: {
    name: 'Par vote',
    means:
      'Un appel lie une fois que les membres ont voté : une sortie licite, et une dissuasion plus faible.',
  },
};

export const years: Words['years'] = (n) => (n === 1 ? 'un an' : `${n} ans`);
export const turns: Words['turns'] = (n) => (n === 1 ? 'un tour' : `${n} tours`);

function durationOf(terms: Terms): string {
  const term =
    terms.termYears === 0 ? 'Le traité est sans terme' : `Le traité vaut pour ${years(terms.termYears)}`;
  const notice =
    terms.noticeTurns === 0
      ? 'un membre peut partir aussitôt'
      : `un membre peut partir avec un préavis de ${turns(terms.noticeTurns)}`;
  return `${term} ; ${notice}.`;
}

export const PAYMENT_TEXT: Words['PAYMENT_TEXT'] = {
  aid: {
    name: 'Aide',
    means: 'De l’argent chaque année, tant que les deux sont liés ; elle finit avec le pacte.',
  },
  trade: { name: 'Commerce', means: 'Un accord commercial aussitôt : les deux y gagnent.' },
  arms: { name: 'Armes', means: 'Des armes pour rien, aussitôt : la puissance passe de l’un à l’autre.' },
  claim: {
    name: 'Revendication levée',
    means: 'On renonce pour de bon à ce qu’on revendique de l’autre, et le pays en murmure.',
  },
};

const PAYMENTS: Readonly<Record<SidePaymentKind, (payment: SidePayment) => string>> = {
  aid: ({ from, to, yearly }) =>
    `une aide de ${money(yearly)} par an de ${nationMark(from)} à ${nationMark(to)}`,
  trade: ({ from, to }) => `un accord commercial de ${nationMark(from)} avec ${nationMark(to)}`,
  arms: ({ from, to }) => `des armes de ${nationMark(from)} à ${nationMark(to)}`,
  claim: ({ from, to }) =>
    `${nationMark(from)} ${verb(from, 'renonce à sa', 'renoncent à leur')} revendication sur ${nationMark(to)}`,
};

export const PAYMENT_LINES: Words['PAYMENT_LINES'] = {
  one: (payment) => PAYMENTS[payment.kind](payment),
  list: (payments) => list(payments.map((one) => PAYMENTS[one.kind](one))),
  withIt: (payments) =>
    payments.length === 0 ? '' : `, et avec cela : ${list(payments.map((one) => PAYMENTS[one.kind](one)))}`,
};

export const ARTICLES: Words['ARTICLES'] = {
  together: (threats) =>
    `Les membres font front ensemble contre ${list(threats.map((kind) => THREATS[kind]))}.`,
  decisions: (rule: DecisionRule) => `Décisions : ${DECISION_TEXT[rule].article.toLowerCase()}`,
  duration: durationOf,
};
