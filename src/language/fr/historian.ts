// How a historian sums up a nation's record in French, a sentence each.

import type { Verdict } from '../../engine';
import type { historianSays as english } from '../en/historian';
import { nationMark as n } from '../markup';
import type { Wording } from '../wording';
import { number, percent } from './formats';

const times = (count: number): string => (count === 1 ? 'une fois' : `${count} fois`);

function calls({ conduct }: Verdict): string {
  if (conduct.called === 0)
    return 'Personne ne vous a appelé aux armes : votre parole n’a pas été mise à l’épreuve.';
  const partly = conduct.called - conduct.honoured - conduct.refused;
  const help = partly === 0 ? '' : ` et aidé sans combattre ${times(partly)}`;
  const kept =
    conduct.honoured === 0
      ? 'vous n’avez jamais combattu pour un allié'
      : `vous avez combattu ${times(conduct.honoured)}`;
  return `Appelé ${times(conduct.called)}, ${kept}${help}${conduct.refused === 0 ? '' : ` ; vous vous êtes abstenu ${times(conduct.refused)}`}.`;
}

const word = ({ conduct }: Verdict): string =>
  conduct.broken === 0
    ? 'Vous n’avez rompu aucun pacte.'
    : `Vous avez rompu un pacte ${times(conduct.broken)}, et tous ceux qui regardaient s’en souviennent.`;

function burden({ delivered }: Verdict): string {
  if (delivered === null) return 'Vous n’avez promis aucune part du fardeau.';
  if (delivered >= 1_000_000)
    return `Vous portez votre part : ${number(delivered / 1_000_000, 1)} fois ce que vous avez promis.`;
  return `Vous avez voyagé aux frais des autres : ${percent(delivered, 0)} de ce que vous avez promis.`;
}

function wars({ conduct, avoided }: Verdict): string {
  const fought =
    conduct.wars === 0 ? 'Vous n’avez fait aucune guerre' : `Vous avez fait la guerre ${times(conduct.wars)}`;
  if (avoided === 0) return `${fought}.`;
  return `${fought} ; ${avoided === 1 ? 'une de vos crises a' : `${avoided} de vos crises ont`} fini sans elle.`;
}

function friends({ reliable }: Verdict): string {
  const best = reliable[0];
  const worst = reliable.at(-1);
  if (!best || !worst) return 'Aucun autre État n’a été appelé : la parole de personne n’a été éprouvée.';
  const first = `Le plus fiable : ${n(best.nation)} (${best.honoured} appels suivis sur ${best.called})`;
  if (worst === best) return `${first}.`;
  return `${first} ; le moins : ${n(worst.nation)} (${worst.honoured} sur ${worst.called}).`;
}

export const historianSays: Wording<typeof english> = (verdict) =>
  [calls, word, burden, wars, friends].map((say) => say(verdict));
