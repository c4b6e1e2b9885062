// The French words around a verdict: the course of a game, its turning points, what advisers would have made of it, what history did.

import type { VerdictWords } from '../en/verdict-words';
import { low, nationMark as n } from '../markup';
import { counted } from './formats';
import { historianSays } from './historian';
import { ordinal } from './ordinal';
import { verb } from './sentences';
import { typesetAll } from './typography';
import { verdictLede } from './verdict';

const placesWon = (places: number): string => {
  if (places === 0) return 'votre rang est le même';
  return places > 0
    ? counted(places, 'place gagnée', 'places gagnées')
    : counted(-places, 'place perdue', 'places perdues');
};

export const frenchVerdict: VerdictWords = typesetAll<VerdictWords>({
  lede: verdictLede,
  historianSays,
  title: 'Le verdict',
  theory: (title) => `joué sous la théorie « ${title} »`,
  place: (rank, of) => `${ordinal(rank)} sur ${of}`,
  now: 'fin',
  start: 'début',
  weighted: 'compte',
  reasons: 'Pourquoi',
  characters: 'Qui ils étaient',
  reasonsHint: 'Les plus grands mouvements de vos scores',
  whoTrusts: 'Qui vous fait confiance',
  promises: 'Promesses',
  historian: 'Ce que diront les historiens',
  kept: 'Venus',
  refused: 'Absents',
  broken: 'Pactes rompus',
  calls: 'Appelés',
  wars: 'Guerres',
  noCalls: 'Personne n’a appelé.',
  again: 'Rejouer, même graine',
  fresh: 'Nouvelle graine',
  toStart: 'Autres mondes',
  look: 'Regarder la carte',
  watch: 'La revoir',
  review: 'Analyser vos décisions',
  how: 'Total : la variation pondérée de quatre scores depuis le début, si bien qu’un petit État peut gagner, et les points des objectifs atteints. Les États sans objectifs ne sont pas classés là où d’autres en ont.',
  course: 'Le fil de la partie',
  courseHint:
    'Votre total face à ceux qui ont fini premiers. Les numéros marquent les tournants ci-dessous, les points un objectif atteint ou perdu.',
  courseTable: 'En tableau',
  rank: 'Rang',
  turn: 'Tour',
  goalMet: (goal) => `Atteint : ${low(goal)}`,
  goalLost: (goal) => `Perdu : ${low(goal)}`,
  points: 'Tournants',
  pointsHint:
    'Les décisions qui ont le plus fait bouger votre total. Chacune se mesure en rejouant la partie sans elle depuis ce tour, avec la même graine ; les autres décident à neuf.',
  weighing: (turn, turns) => `On pèse le tour ${turn} sur ${turns}…`,
  toTheEnd: 'Chacune est jouée jusqu’au bout…',
  failed: 'Cela n’a pu être calculé sur cette machine. La partie peut toujours se revoir tour par tour.',
  none: 'Aucune décision à elle seule n’a fait bouger votre total.',
  within: (turns) => `en ${counted(turns, 'tour', 'tours')}`,
  atEnd: (value, places) => `À la fin, avec tout ce qui s’en est suivi : ${value}, et ${placesWon(places)}.`,
  call: (caller, against) => `${n(caller)} vous ${verb(caller, 'a', 'ont')} appelé contre ${n(against)}.`,
  crisis: (challenger, target) => `${n(challenger)} contre ${n(target)}.`,
  silence: 'Vous l’avez laissé sans réponse.',
  brokenWord: 'Face à la même partie, s’il avait tenu parole.',
  better: (what, gain) => `Mieux : ${what} (${gain}).`,
  undone: 'ne pas l’avoir fait',
  asAdviser: (school) => `tout ce qu’aurait ordonné *${school}*`,
  noneBetter: 'Rien d’autre de ce qui fut essayé n’aurait fait mieux.',
  watchTurn: 'Revoir ce tour',
  cabinet: 'Votre cabinet',
  cabinetHint:
    'La partie de chaque conseiller depuis les mêmes tours, avec la même graine : le rang et le total qu’il aurait atteints.',
  adviser: 'Conseiller',
  followed: 'Vos ordres qui étaient les siens',
  followedOf: (own, given) => (given === 0 ? 'vous n’en avez donné aucun' : `${own} sur ${given}`),
  from: (season) => `Depuis ${low(season)}`,
  reached: (rank, total) => `${ordinal(rank)}, ${total}`,
  asYou: 'Vous',
  history: 'Ce que fit l’histoire',
  historyHint: 'Ce qu’il advint de ce monde, et si votre partie fit de même.',
  here: 'ici aussi',
  notHere: 'pas ici',
  untold: 'on ne peut le dire',
  hereCount: (count) => `ici : ${count}`,
  heldOf: (held, all) => `${held} sur ${all} comme dans l’histoire`,
  goalsOf: (points) => `sur ${points}`,
  intent: (really, read) => `intention ${really}, vous lisiez ${read}`,
});
