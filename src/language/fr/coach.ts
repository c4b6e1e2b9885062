// The French words of the coached start: a few sentences beside what they are about, each gone once one has done it.

import type { CoachWords } from '../en/coach';
import { typesetAll } from './typography';

export const frenchCoach: CoachWords = typesetAll<CoachWords>({
  label: 'Un premier tour, pas à pas',
  step: (at, all) => `${at} sur ${all}`,
  next: 'Suite',
  skip: 'Passer tout cela',
  done: 'Fini',
  steps: {
    answer: {
      title: 'Quelqu’un vous attend',
      text: 'C’est ici que les autres vous demandent quelque chose. Choisissez une réponse : ce qu’elle changerait est écrit dessous, et jusqu’à la fin du tour vous pouvez la reprendre.',
    },
    come: {
      title: 'Qui viendrait ?',
      text: 'Choisissez un attaquant pour voir qui a promis de vous secourir, et combien il est probable que chacun tienne parole. Chaque nom ouvre le pourquoi.',
    },
    clause: {
      title: 'Une promesse écrite',
      text: 'Ouvrez la table du traité. Ce que vous promettez, et à qui, décide de qui signe.',
    },
    end: {
      title: 'Tous à la fois',
      text: 'Terminez le tour : tous les ordres de tous les États s’exécutent ensemble.',
    },
    came: {
      title: 'Ce qu’il en advint',
      text: 'Un tour calme se dit en une ligne ; son compte rendu est à une touche.',
    },
    goal: {
      title: 'À quoi tout cela sert',
      text: 'Votre rang et votre total. Appuyez dessus pour voir de quoi ils sont faits, et quels objectifs vous tenez.',
    },
  },
  here: {
    clause: 'Invitez un État, puis cochez ou décochez une clause, et voyez ce qu’il répondrait.',
    came: 'D’abord ce que vous avez fait, puis vos partenaires, puis le monde. Chaque nom mène à sa fiche. Lisez, puis continuez.',
  },
});
