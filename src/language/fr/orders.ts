// How an order reads in the tray in French, and what each kind of order is for.

import type { SidePayment } from '../../engine';
import type * as english from '../en/orders';
import { nationMark as n, pactMark, threatMark } from '../markup';
import type { Wording } from '../wording';
import { de } from './articles';
import { percent } from './formats';
import { eachWith } from './sentences';
import { PACT_TYPE_TEXT, PAYMENT_LINES } from './treaty';

type Words = Wording<typeof english>;

export const ACTION_TEXT: Words['ACTION_TEXT'] = {
  propose: { label: 'Proposer un pacte…', means: 'Rédiger un traité clause par clause et l’offrir.' },
  accept: { label: 'Accepter', means: 'Signer en l’état.' },
  reject: { label: 'Refuser', means: 'Décliner l’offre.' },
  counter: { label: 'Contre-proposer…', means: 'Décliner et offrir d’autres termes.' },
  outbid: {
    label: 'Surenchérir…',
    means: 'Offrir à qui elle s’adresse un meilleur traité avec vous ; il choisit au tour suivant.',
  },
  withdraw: { label: 'Retirer', means: 'Reprendre l’offre.' },
  invite: { label: 'Inviter…', means: 'Inviter un État à adhérer ; les membres votent.' },
  amend: { label: 'Amender…', means: 'Proposer d’autres termes ; les membres votent.' },
  leave: {
    label: 'Se retirer avec préavis',
    means: 'Les obligations tiennent jusqu’au terme du préavis. Aucune promesse n’est rompue.',
  },
  break: { label: 'Rompre', means: 'Dehors aussitôt, en violation de ce que vous avez signé.' },
  exercise: {
    label: 'Exercice commun',
    means: 'Les forces apprennent à agir ensemble ; la confiance grandit.',
  },
  dialogue: { label: 'Dialogue', means: 'Se parler : confiance et ouverture grandissent.' },
  summit: {
    label: 'Convoquer un sommet',
    means: 'Les dirigeants de tous les membres se voient ; le pacte est entretenu.',
  },
  'share-intelligence': {
    label: 'Partager du renseignement',
    means: 'Il voit plus clair dans les intentions des autres.',
  },
  'sound-out': {
    label: 'Sonder',
    means:
      'Interroger discrètement autour de son gouvernement : quelque temps, ses réponses se lisent mieux. Cela peut s’ébruiter.',
  },
  'trade-deal': { label: 'Accord commercial', means: 'Commerce et confiance grandissent.' },
  aid: { label: 'Donner une aide', means: 'De l’argent pour sa stabilité ; la confiance grandit.' },
  invest: {
    label: 'Investir',
    means: 'Les deux économies croissent tant que dure le placement ; guerre ou sanctions y mettent fin.',
  },
  'share-technology': {
    label: 'Partager la technologie',
    means: 'Ses forces se rapprochent des vôtres ; la confiance grandit.',
  },
  'arms-sale': {
    label: 'Vendre des armes',
    means: 'De la puissance contre de l’argent ; ses forces finissent par dépendre des vôtres.',
  },
  'resource-deal': {
    label: 'Accord de fourniture',
    means: 'Un approvisionnement sûr : plus de rivalité à ce sujet, et de la confiance.',
  },
  sanction: {
    label: 'Imposer des sanctions',
    means: 'Le commerce dépérit. Il en coûte aux deux ; à plusieurs, elles mordent plus.',
  },
  'cut-off': {
    label: 'Couper les livraisons',
    means: 'Arrêter ce dont il ne peut se passer. Cela peut devenir une crise.',
  },
  'end-measure': { label: 'Lever la mesure', means: 'Tout redevient comme avant, sauf la confiance.' },
  'set-defence-spending': {
    label: 'Fixer les dépenses de défense',
    means: 'Tendre vers cette part de votre économie.',
  },
  'press-claim': {
    label: 'Presser la revendication',
    means: 'Exiger les terres disputées. Cela peut devenir une crise.',
  },
  subvert: {
    label: 'S’ingérer dans sa politique',
    means:
      'Payer une faction : son gouvernement faiblit et penche vers vous. Découverte, l’ingérence coûte de la confiance et rompt les traités qui l’interdisent.',
  },
  'answer-call': { label: 'Répondre', means: 'Dire ce que vous ferez.' },
  'crisis-stance': { label: 'Prendre position', means: 'Dire ce que vous ferez ensuite.' },
  intervene: {
    label: 'Prendre parti',
    means: 'Soutenir l’un des deux : vos forces combattent si l’on en vient aux coups.',
  },
  'separate-peace': {
    label: 'Faire une paix séparée',
    means: 'Déposer les armes pendant que les autres combattent. Ils ne l’oublieront pas.',
  },
  'humanitarian-aid': {
    label: 'Envoyer des secours',
    means: 'Aider après une attaque ou une guerre. Il vous fait plus confiance, et d’autres le remarquent.',
  },
  'counter-operation': {
    label: 'Agir contre elle',
    means:
      'L’affaiblir. Un partenaire qui vit à côté rend l’action plus efficace ; des étrangers seuls sont mal vus.',
  },
  'peacekeeping-mission': {
    label: 'Envoyer des casques bleus',
    means: 'Ils peuvent empêcher une crise de monter, et user une insurrection.',
  },
};

export const ANSWER_TEXT: Words['ANSWER_TEXT'] = {
  fight: { label: 'Combattre', means: 'Vos forces viennent. La promesse est pleinement tenue.' },
  fund: { label: 'Financer', means: 'De l’argent et des armes, pas de forces. Tenue en partie.' },
  base: { label: 'Prêter ses bases', means: 'Ils peuvent user de votre territoire. Tenue en partie.' },
  words: { label: 'Paroles', means: 'Une déclaration de soutien. Le silence vaut cela.' },
  refuse: { label: 'Refuser', means: 'Vous ne venez pas. L’appelant et d’autres perdent confiance en vous.' },
};

export const STANCE_TEXT: Words['STANCE_TEXT'] = {
  escalate: { label: 'Escalader', means: 'Un échelon de plus, vers la guerre.' },
  bluff: {
    label: 'Bluffer',
    means: 'Monter jusqu’à la mobilisation ; céder s’ils poussent. Cela ne se voit qu’alors.',
  },
  stand: { label: 'Tenir', means: 'Ni plus haut ni plus bas. Le silence vaut cela.' },
  mediate: { label: 'Négocier', means: 'Demander un règlement ; il faut que les deux le veuillent.' },
  concede: { label: 'Céder', means: 'La crise finit, l’autre y gagne.' },
};

export const WAR_STANCE_TEXT: Words['WAR_STANCE_TEXT'] = {
  escalate: { label: 'Attaquer', means: 'Combattre de toutes vos forces. Les deux camps saignent plus.' },
  stand: {
    label: 'Tenir',
    means: 'Garder vos positions et ménager vos forces. Le silence vaut cela.',
  },
  mediate: {
    label: 'Offrir la paix',
    means: 'Une fin sans vainqueur ; il faut que l’autre la veuille aussi.',
  },
  concede: {
    label: 'Capituler',
    means: 'L’autre obtient ce pour quoi il combat. Un compagnon aussi fort que vous peut continuer seul.',
  },
};

export const RESOURCE_TEXT: Words['RESOURCE_TEXT'] = {
  oil: 'Pétrole',
  gas: 'Gaz',
  water: 'Eau',
  food: 'Vivres',
  minerals: 'Minerais',
};

export const END_TEXT: Words['END_TEXT'] = {
  investment: 'Retirer le placement',
  'resource-deal': 'Mettre fin à la fourniture',
  'arms-supply': 'Cesser de livrer des armes',
  sanction: 'Lever les sanctions',
  'cut-off': 'Rétablir les livraisons',
};

const withIt = ({ payments }: { readonly payments?: readonly SidePayment[] | undefined }): string =>
  PAYMENT_LINES.withIt(payments ?? []);

export const ORDER_SENTENCES: Words['ORDER_SENTENCES'] = {
  propose: (order, name) =>
    `Proposer *${name}* (${PACT_TYPE_TEXT[order.pactType].name.toLowerCase()}) ${eachWith('à', order.invited)}${withIt(order)}`,
  accept: (_order, offerName) => `Accepter *${offerName}*`,
  reject: (_order, offerName) => `Refuser *${offerName}*`,
  counter: (order, offerName) => `Répondre à *${offerName}* par d’autres termes${withIt(order)}`,
  outbid: (order, offerName) =>
    `Surenchérir sur *${offerName}* : ${PACT_TYPE_TEXT[order.pactType].name.toLowerCase()} à ${n(order.to)}${withIt(order)}`,
  withdraw: (_order, offerName) => `Retirer *${offerName}*`,
  invite: (order) => `Inviter ${n(order.nation)} : ${pactMark(order.pact)}${withIt(order)}`,
  amend: (order) =>
    `Amender ${pactMark(order.pact)}${order.terms.against === null ? '' : `, contre ${n(order.terms.against)}`}${order.terms.trigger === 'voted' ? ', pour n’agir qu’après un vote' : ''}${withIt(order)}`,
  leave: (order) => `Donner son préavis : ${pactMark(order.pact)}`,
  break: (order) => `*Rompre* ${pactMark(order.pact)}`,
  exercise: (order) => `Exercice commun avec ${n(order.with)}`,
  dialogue: (order) => `Dialogue avec ${n(order.with)}`,
  summit: (order) => `Sommet : ${pactMark(order.pact)}`,
  'share-intelligence': (order) => `Partager du renseignement avec ${n(order.with)}`,
  'sound-out': (order) => `Sonder ${n(order.of)}`,
  'trade-deal': (order) => `Accord commercial avec ${n(order.with)}`,
  aid: (order) => `Aide à ${n(order.to)}`,
  invest: (order) => `Investir : ${n(order.with)}`,
  'share-technology': (order) => `Partager la technologie avec ${n(order.with)}`,
  'arms-sale': (order) => `Vendre des armes à ${n(order.to)}`,
  'resource-deal': (order) =>
    `Fourniture avec ${n(order.with)} : ${RESOURCE_TEXT[order.resource].toLowerCase()}`,
  sanction: (order) => `Sanctions contre ${n(order.against)}`,
  'cut-off': (order) =>
    `Couper les livraisons à ${n(order.against)} : ${RESOURCE_TEXT[order.resource].toLowerCase()}`,
  'end-measure': (order) => `${END_TEXT[order.measure]} : ${n(order.on)}`,
  'set-defence-spending': (order) => `Dépenses de défense à ${percent(order.burden)}`,
  'press-claim': (order) => `Presser la revendication contre ${n(order.against)}`,
  subvert: (order) => `Ingérence dans la politique de ${n(order.against)}`,
  'answer-call': (order) => `Répondre à l’appel : *${ANSWER_TEXT[order.answer].label.toLowerCase()}*`,
  'crisis-stance': (order) => `Dans la crise : *${STANCE_TEXT[order.stance].label.toLowerCase()}*`,
  intervene: (order) => `Soutenir ${n(order.beside)}`,
  'separate-peace': () => 'Faire une paix séparée',
  'humanitarian-aid': (order) => `Secours à ${n(order.to)}`,
  'counter-operation': (order) => `Agir contre ${threatMark(order.threat)}`,
  'peacekeeping-mission': (order) => `Casques bleus : ${n(order.in)}`,
};

/** "d’eau", "de pétrole" */
export const ofResource = (resource: keyof typeof RESOURCE_TEXT): string =>
  de(RESOURCE_TEXT[resource].toLowerCase());
