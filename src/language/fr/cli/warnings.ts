// What makes a scenario degenerate, and what an author can do, in French. Shares come as texts, nations and kinds of pact by their names.

import type { PactType } from '../../../engine';
import type { warnings as english } from '../../en/cli/warnings';
import type { Wording } from '../../wording';
import { withArticle } from '../articles';
import { number } from '../formats';

const REMEDIES: Readonly<Record<PactType, string>> = {
  'bilateral-defence':
    'Il faut que deux voisins partagent une menace à laquelle aucun pacte plus grand ne répond.',
  'multilateral-defence': 'Il faut que trois voisins ou plus partagent une menace.',
  'collective-security': 'Ils sont pour beaucoup d’États qui se craignent un peu et personne beaucoup.',
  'regional-partnership': 'Ils sont pour des voisins en paix qui ont peu à craindre.',
  'ad-hoc-coalition':
    'Il leur faut une crise avec un État que plusieurs craignent, ou une menace que plusieurs ont repérée.',
};

export const warnings: Wording<typeof english> = {
  'one-bloc': ({ share }) =>
    `tous finissent dans un seul pacte de défense dans ${share} des graines. Donnez-leur de quoi se craindre : rivalités, différends, un second État fort.`,
  'no-pacts': ({ share }) =>
    `personne n’est d’aucun pacte à la fin dans ${share} des graines. Élevez les menaces, ou que des voisins en partagent une : les États signent contre ce qu’ils craignent.`,
  'nothing-signed': ({ share }) =>
    `aucun pacte n’est signé dans ${share} des graines. Élevez les menaces, baissez autonomyTaste, ou donnez plus de tours.`,
  stalemate: ({ share }) =>
    `rien n’est signé, fini ni disputé dans la seconde moitié de ${share} des graines. Raccourcissez la partie, élevez le tempo, ou écrivez des événements.`,
  'no-crises': ({ share }) =>
    `il n’y a pas de crise dans ${share} des graines. Ajoutez des rivalités ou des différends territoriaux, ou élevez le tempo.`,
  'nothing-ends': () =>
    'aucun pacte ne finit dans aucune graine. Donnez aux pactes des termes qui échoient, faites changer capacités ou régimes par le script, ou donnez plus de tours.',
  'no-calls': () =>
    'personne n’est jamais appelé aux armes. Il faut que des crises montent à la mobilisation entre des États qui ont des alliés.',
  'kind-unused': ({ type, kind }) => `aucune graine n’en signe : ${kind}. ${REMEDIES[type]}`,
  'never-acts': ({ nation, share }) =>
    `${withArticle(nation)} : aucun ordre dans ${share} des graines. Un autre agent, une menace proche ou un voisin lui donneraient de quoi faire.`,
  'always-wins': ({ nation, share }) =>
    `${withArticle(nation)} : victoire dans ${share} des graines. Regardez ses scoreWeights et d’où il part : le classement va par la variation, si bien qu’un mauvais départ gagne.`,
  'ends-early': ({ turns, of }) =>
    `les parties finissent après ${number(turns, 1)} tours sur ${of}. Un objectif décisif est atteint trop aisément.`,
  'never-met': ({ nation, objective }) =>
    `${withArticle(nation)} : l’objectif ${objective} n’est jamais atteint. Demandez moins, ou laissez-le à une personne.`,
  'always-met': ({ nation, objective }) =>
    `${withArticle(nation)} : l’objectif ${objective} est toujours atteint. Demandez plus.`,
};
