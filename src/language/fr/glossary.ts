// The one-line definitions in French of the field's terms that popovers show.

import type { GLOSSARY as english } from '../en/glossary';
import type { Wording } from '../wording';

export const GLOSSARY: Wording<typeof english> = {
  cohesion: {
    term: 'Cohésion',
    means: 'À quel point un pacte tient ensemble, de 0 à 100 : la somme des éléments qui suivent.',
  },
  breach: {
    term: 'Pression de rupture',
    means:
      'La chance qu’un membre rompe ou renégocie le pacte dans les années qui viennent. Elle croît avec la menace et baisse avec la cohésion.',
  },
  trust: {
    term: 'Confiance',
    means: 'À quel point un État croit qu’un autre tiendra parole. Lente à gagner, prompte à perdre.',
  },
  threat: {
    term: 'Menace',
    means:
      'Ce qu’un État craint d’un autre : hostilité × puissance × proximité × forces offensives (Walt 1987).',
  },
  credibility: {
    term: 'Crédibilité',
    means:
      'La puissance qui viendrait sans doute au secours d’une cible, face à celle que l’attaquant peut amener.',
  },
  deterrence: {
    term: 'Dissuasion',
    means: 'Une attaque est moins probable quand l’attaquant s’attend à voir venir des alliés.',
  },
  abandonment: {
    term: 'Abandon',
    means: 'Le risque qu’un allié ne vienne pas quand on l’appelle (Snyder 1984).',
  },
  entrapment: {
    term: 'Piégeage',
    means: 'Le risque d’être entraîné dans la guerre d’un allié (Snyder 1984).',
  },
  autonomy: {
    term: 'Autonomie',
    means: 'La liberté d’action. Chaque clause qui vous lie en coûte un peu.',
  },
  balancing: {
    term: 'Équilibrage',
    means: 'Se joindre à d’autres contre celui qu’on craint le plus (balancing).',
  },
  bandwagoning: {
    term: 'Suivisme',
    means: 'Rejoindre celui qu’on craint, pour être épargné ou pour partager (bandwagoning).',
  },
  'free-riding': {
    term: 'Passager clandestin',
    means: 'Jouir de la défense commune pendant que d’autres la paient.',
  },
  'call-to-arms': {
    term: 'Appel aux armes',
    means: 'Un allié attaqué invoque le casus fœderis auprès de ceux qui ont promis de venir.',
  },
  'balance-of-threat': {
    term: 'Équilibre des menaces',
    means:
      'Les États s’allient contre ce qui les effraie : une puissance proche, hostile et faite pour attaquer (Walt 1987).',
  },
  'extended-deterrence': {
    term: 'Dissuasion élargie',
    means:
      'Protéger un allié en promettant de combattre pour lui ; elle agit autant que la promesse est crue.',
  },
  'security-dilemma': {
    term: 'Dilemme de sécurité',
    means: 'Ce que l’un fait pour se sentir en sûreté menace l’autre (Jervis 1978).',
  },
  'collective-defence': {
    term: 'Défense collective',
    means: 'Une attaque contre l’un appelle la réponse de tous : elle vise quelqu’un du dehors.',
  },
  'burden-sharing': {
    term: 'Partage du fardeau',
    means: 'Qui paie la défense commune, et qui voyage sans billet.',
  },
  readiness: {
    term: 'État de préparation',
    means:
      'La rapidité avec laquelle des forces peuvent agir. Les exercices l’élèvent ; sans eux elle s’use.',
  },
  transparency: { term: 'Transparence', means: 'À quel point deux États voient ce que fait l’autre.' },
  stateHash: {
    term: 'Empreinte de l’état',
    means: 'L’empreinte de toute la partie. Mêmes scénario, graine et ordres : la même empreinte, partout.',
  },
};
