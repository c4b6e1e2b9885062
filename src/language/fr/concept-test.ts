// The French words around a test of concepts. What the test itself asks stands in its file.

import type { conceptTest as english } from '../en/concept-test';
import type { Wording } from '../wording';
import { counted, number } from './formats';

const right = (when: string, count: number, all: number): string =>
  `${when} : ${counted(count, 'juste', 'justes')} sur ${number(all)}.`;

export const conceptTest: Wording<typeof english> = {
  name: 'Test de concepts',
  views: { sit: 'Passer le test', sheet: 'Test sur papier', key: 'Corrigé' },
  lede: (items, minutes) =>
    `${counted(items, 'petit cas', 'petits cas')}, environ ${minutes} minutes. Vous le passez deux fois : une avant les leçons et une après, pour que votre classe voie ce qu’elle a appris. Ce n’est pas un examen, et personne n’est classé.`,
  anonymous:
    'N’écrivez pas de nom. Le code ci-dessous tient lieu de vous et ne dit rien de vous ; il réunit vos deux passages.',
  code: 'Votre code',
  codeHint: 'Notez-le. Si vous passez la seconde fois sur une autre machine, écrivez-y le même code.',
  begin: { before: 'Commencer : avant les leçons', after: 'Commencer : après les leçons' },
  done: { before: 'Avant : fait', after: 'Après : fait' },
  whens: { before: 'Avant', after: 'Après' },
  sitting: { before: 'Avant les leçons', after: 'Après les leçons' },
  how: 'Choisissez la meilleure réponse à chaque question. Laissez ouvert ce que vous ne feriez que deviner.',
  finish: 'Fini',
  finishAnyway: 'Rendre malgré tout',
  left: (count) =>
    `${counted(count, 'question est encore ouverte', 'questions sont encore ouvertes')} ; les questions ouvertes comptent comme non justes.`,
  all: 'Toutes ont une réponse.',
  keptHead: 'Gardé',
  wait: 'Vos réponses sont gardées dans ce navigateur sous votre code. Ce qui est juste se dit après le second passage, pour que les deux puissent se comparer. Enregistrez maintenant le fichier pour votre professeur si cette machine n’est pas la vôtre.',
  result: 'Vos deux passages',
  rightIn: {
    before: (count, all) => right('Avant', count, all),
    after: (count, all) => right('Après', count, all),
  },
  save: 'Enregistrer le fichier pour le tableau de classe',
  other: 'Quelqu’un d’autre sur cette machine ?',
  otherHint: 'Enregistrez d’abord le fichier : les réponses gardées ici seront perdues.',
  forget: 'Oublier ces réponses et recommencer',
  unkept: 'Ce navigateur ne garde rien : enregistrez le fichier avant de fermer la page.',
  explanations: 'Chaque réponse expliquée',
  right: 'Juste',
  yours: { before: 'la vôtre, avant', after: 'la vôtre, après' },
  version: 'Version du test',
  keyTitle: (title) => `${title} : corrigé`,
  keyLede:
    'Un cas pour chaque concept des huit leçons, et à la fin un cas nouveau qui en réunit deux. Chaque mauvaise réponse est une idée fausse connue chez les élèves, ou la réponse d’une autre théorie.',
  keyHow: [
    'Faites-le passer à tous avant la première leçon, et de nouveau après la dernière. N’expliquez rien entre les deux.',
    'Questions et réponses sont dans un autre ordre pour chaque code et chaque passage.',
    'Déposez les fichiers sur le tableau de classe : il montre parts et gains de la classe, et aucune personne.',
    'Un gain peut venir des leçons, de votre enseignement, d’avoir passé deux fois le même test, ou du hasard. L’intervalle ne parle que du hasard.',
  ],
  table: 'Test de concepts, avant et après',
  concept: 'Notion',
  before: 'Juste avant',
  after: 'Juste après',
  gain: 'Gain relatif',
  interval: 'Sans doute entre',
  between: (low, high) => `${low} et ${high}`,
  whole: 'Tout le test',
  sat: (before, after, both) => `${before} l’ont passé avant, ${after} après, ${both} les deux fois.`,
  reading:
    'Gain : de ce qui n’était pas juste avant, la part qui l’est devenue, chez ceux qui ont passé les deux fois ; au-dessous de 0, plus fut perdu que gagné. Un intervalle à 95 % qui contient 0 peut n’être que hasard.',
  tooFew: (fewest) => `Les intervalles se disent dès que ${fewest} ont passé les deux fois.`,
  csv: 'Enregistrer le test en CSV',
  chosen: 'Ce qui fut choisi',
  choice: 'Choix',
  why: 'Ce qu’il faut en dire',
  satAgain: 'Le même code l’a déjà passé une fois ; la première compte.',
};
