// Complaints in French about what a scenario has under way or to come: crises, measures, threats, objectives, and what really happened.

import type { COURSE as english } from '../../en/issues/course';
import type { Wording } from '../../wording';

const LEAVE_ONE = 'Retirez l’un des deux.';
const LEAVE_IT = 'Retirez-le.';

export const COURSE: Wording<typeof english> = {
  'two-crises': ({ challenger, target }) => ({
    message: `met ${challenger} et ${target} dans deux crises l’un avec l’autre`,
    suggestion: 'Retirez l’une d’elles.',
  }),
  'crisis-despite-peace': ({ place, pact }) => ({
    message: `oppose deux États qui ont promis de ne pas s’attaquer dans ${place} (${pact})`,
    suggestion: 'Retirez la crise, ou la clause non-aggression.',
  }),
  'measure-on-itself': { message: 'est l’État qui la prend', suggestion: 'Nommez un autre État.' },
  'sanction-of-resource': { message: 'n’a pas sa place dans une sanction', suggestion: LEAVE_IT },
  'deal-without-resource': {
    message: 'manque : un accord livre quelque chose',
    suggestion: 'Nommez une ressource.',
  },
  'deal-without-need': ({ resource }) => ({
    message: `livre ${resource} de qui n’en a pas de reste, ou à qui n’en manque pas`,
    suggestion: 'Changez les deux, la ressource, ou leur offre et leur demande.',
  }),
  'measure-repeated': { message: 'figure déjà dans la liste', suggestion: LEAVE_ONE },
  'threat-everywhere': ({ kind }) => ({
    message: `est une menace ${kind}, qui est partout, et nomme un hôte, un lieu ou une portée`,
    suggestion: 'Retirez-les, et dites par l’exposition qui elle frappe.',
  }),
  'insurgency-nowhere': {
    message: 'manque : une insurrection est dans un pays',
    suggestion: 'Nommez l’État où elle combat.',
  },
  'network-nowhere': {
    message: 'manque : un réseau a sa base quelque part',
    suggestion: 'Nommez son lieu, ou l’État qui l’abrite.',
  },
  'threat-to-nobody': ({ kind }) => ({
    message: 'ne frappe personne : aucun État visé n’y est exposé',
    suggestion: `Donnez à un État visé une exposition à ${kind}.`,
  }),
  'objective-part-missing': ({ kind, part }) => ({
    message: `manque, et ${kind} en a besoin`,
    suggestion: `Dites ${part}.`,
  }),
  'objective-part-idle': ({ kind }) => ({
    message: `ne veut rien dire pour ${kind}`,
    suggestion: LEAVE_IT,
  }),
  'share-expected': ({ value, kind }) => ({
    message: `est ${value}, mais ${kind} prend une part`,
    suggestion: 'Donnez un nombre de 0 à 1.',
  }),
  'count-expected': ({ value, kind }) => ({
    message: `est ${value}, mais ${kind} compte`,
    suggestion: 'Donnez un nombre entier.',
  }),
  'nothing-expected': { message: 'ne dit rien', suggestion: 'Donnez atLeast, atMost, ou les deux.' },
  'never-met': { message: 'n’est rempli par rien', suggestion: 'Donnez atLeast au-dessous de atMost.' },
  'two-dates': { message: 'figure à côté de at', suggestion: 'Donnez l’un des deux.' },
};
