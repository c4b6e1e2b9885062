// What `entente lint` tells in French of a world or a lesson that agents have played.

import type { lint as english } from '../../en/cli/lint';
import type { Wording } from '../../wording';
import { counted, number } from '../formats';

const seedsOf = (seeds: number): string => counted(seeds, 'graine', 'graines');
const turnsOf = (turns: number): string => counted(turns, 'tour', 'tours');

export const lint: Wording<typeof english> = {
  worldsTitle: ({ nations, years, worlds }) =>
    `${counted(worlds, 'monde engendré', 'mondes engendrés')} de ${counted(nations, 'État', 'États')}, ${number(years)} ans au tempo 1`,
  title: ({ world, nations, turns, tempo, years, seeds }) =>
    `${world} : ${counted(nations, 'État', 'États')}, ${turnsOf(turns)} au tempo ${tempo} (${number(years)} années d’histoire), ${seedsOf(seeds)}`,
  lessonTitle: (lesson, world, turns, seeds) => `${lesson} : ${world}, ${turnsOf(turns)}, ${seedsOf(seeds)}`,
  figures: 'agents seuls',
  warning: (says) => `avertissement : ${says}`,
  ends: {
    heads: { pacts: 'pactes', signed: 'signés', outlasting: 'survivent à la partie' },
    causes: {
      term: 'terme',
      notice: 'préavis',
      violation: 'violation',
      'purpose-fulfilled': 'but atteint',
      'too-few-members': 'trop peu de membres',
      merged: 'fusion',
    },
  },
  orders: {
    head: 'ordres donnés par partie',
    all: 'tous',
    seldom: (least) => `< ${least}`,
    never: (orders) => `jamais donnés : ${orders.join(', ')}`,
  },
  deadTurns: {
    heads: { nation: 'passe', dead: 'tours morts', agenda: 'à décider' },
    concerns: {
      offer: 'offre',
      call: 'appel',
      demand: 'exigence',
      crisis: 'crise',
      change: 'changement',
    },
  },
  goals: {
    heads: {
      nation: 'objectif de',
      asked: 'ce qui est demandé',
      points: 'points',
      met: 'atteint',
      verdict: 'verdict',
    },
    tooEasy: 'trop facile',
    tooHard: 'trop dur',
    metOf: (met, all, least, most) =>
      `${met} sur ${counted(all, 'objectif', 'objectifs')} atteints dans ${least} à ${most} des parties`,
  },
  statements: {
    heads: {
      says: 'ce qui advint',
      games: 'parties',
      figure: 'chiffre',
      expected: 'attendu',
      control: 'rebattu',
      controlGames: 'parties',
      verdict: 'verdict',
    },
    aGame: (count) => `${count} par partie`,
    holdOf: (held, all) => `${held} sur ${counted(all, 'énoncé', 'énoncés')} vérifiés`,
  },
  lesson: {
    concept: (says, share, games, least, verdict) =>
      `${says} ${share} de ${counted(games, 'partie', 'parties')}, ${least} au moins demandé : ${verdict}`,
    heads: {
      came: 's’est vérifiée',
      policy: 'conduite',
    },
  },
};
