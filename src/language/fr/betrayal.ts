// The French words of a broken promise: what it would cost, what it has cost, and how the betrayed answered.

import type { betrayalText as english } from '../en/betrayal';
import type { Wording } from '../wording';
import { low } from '../markup';
import { counted, list } from './formats';

export const betrayalText: Wording<typeof english> = {
  title: 'Ce que cela coûterait',
  of: (act) => `Ce que cela coûterait : ${low(act)}`,
  foundOut: (chance) => `Découverte : *${chance}*. Ce qui suit est ce qui en résulte alors.`,
  seenBy: (members) => `Tenu pour une promesse rompue par : ${members}.`,
  learns: (victims) => `Trahis : ${victims}. Tous les États l’apprennent.`,
  breaks: (pacts) => `Cela rompt ${pacts}.`,
  goal: (goal, points, lost) =>
    `${lost ? 'Un objectif est perdu pour de bon' : 'Un objectif n’est plus atteint'} : *${goal}* (${points} points).`,
  trust: (losses) => `Confiance en vous : ${list(losses)}.`,
  loss: (nation, points) => `${nation} *${points}*`,
  others: (count) => (count === 1 ? 'un autre' : counted(count, 'autre', 'autres')),
  remembered: (until) =>
    `On s’en souvient jusque-là : ${low(until)}. Ce que vous faites entre-temps répare peu.`,
  shunned: (until) => `Les trahis ne vous offrent aucun pacte jusque-là : ${low(until)}.`,
  noRecord: 'Cela compte comme un appel refusé pour le reste de la partie.',
  cost: 'Ce que vous a coûté votre parole rompue',
  pactsLost: (pacts) => `Pactes finis avec lui : ${pacts}.`,
  answers: 'Comment les trahis ont répondu',
  noAnswer: 'Ils n’ont pas rendu la pareille jusqu’ici.',
};
