// The French sentences about files: what is wrong with one, and why a recorded game cannot be played again.

import type { FileWords } from '../en/files';
import { frenchIssues } from './issues';
import { READ_ADVICE, readFault } from './reading';
import { otherEncoding, textFault } from './texts';
import { typesetAll } from './typography';

export const frenchFiles: FileWords = typesetAll<FileWords>({
  issues: frenchIssues,
  noContent: {
    'scenario-missing': ({ id }) =>
      `il n’y a pas de scénario « ${id} » parmi ceux du jeu et la partie ne l’emporte pas`,
    'theory-missing': ({ id }) =>
      `il n’y a pas de théorie « ${id} » parmi celles du jeu et la partie ne l’emporte pas`,
    'scenario-differs': 'son scénario n’est pas celui qu’elle nomme',
    'theory-differs': 'sa théorie n’est pas celle qu’elle nomme',
  },
  noBuiltIn: (name, near) =>
    `le jeu n’a rien qui s’appelle « ${name} »${near === null ? '' : ` ; vouliez-vous dire « ${near} » ?`}`,
  unfit: {
    scenario: 'le scénario ne peut être joué',
    theory: 'la théorie n’est pas saine',
    replay: 'la partie enregistrée n’est pas vraie',
  },
  untrueAt: (reason, turn, detail) => ({
    message: [`${reason}${turn === null ? '' : ` au tour ${turn}`}`, detail].filter(Boolean).join(' : '),
    suggestion: 'Prenez le fichier tel qu’entente l’a écrit.',
  }),
  unsealed: 'qui a joué n’est couvert par aucune empreinte',
  textFault,
  otherEncoding,
  readFault,
  readAdvice: READ_ADVICE,
});
