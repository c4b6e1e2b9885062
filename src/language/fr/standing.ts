// How a nation's place is told in French: what winning is, and what its rank and total are made of.

import type { standingText as english } from '../en/standing';
import type { Wording } from '../wording';
import { low } from '../markup';
import { list } from './formats';

export const standingText: Wording<typeof english> = {
  title: 'Où vous en êtes',
  means: 'Votre rang et votre total : de quoi ils sont faits',
  of: (count) => `sur ${count}`,
  moved: (places) => {
    const won = places > 0;
    if (Math.abs(places) === 1) return won ? 'une place gagnée' : 'une place perdue';
    return won ? `${places} places gagnées` : `${-places} places perdues`;
  },
  why: 'De quoi votre total est fait',
  since: 'depuis le début, et variation de ce tour',
  goal: (asked, points) => `${low(asked)} (${points})`,
  winning: (goals) =>
    goals.length === 0
      ? 'Vous gagnez au *rang* : de combien votre sécurité, votre prospérité, votre autonomie et votre prestige auront monté à la fin, face à ceux des autres.'
      : `Vous gagnez au *rang* : de combien votre sécurité, votre prospérité, votre autonomie et votre prestige auront monté à la fin, et les points de vos *objectifs* : ${list(goals)}.`,
  worth: (points) => `vaut ${points}`,
};
