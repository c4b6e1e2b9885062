// What is worth a decision, in a French sentence each: what the matter is, and what hangs on it.

import type { PactType, Rung } from '../../engine';
import type { AGENDA_SENTENCES as english } from '../en/agenda';
import { low, nationMark as n, pactMark } from '../markup';
import type { Wording } from '../wording';
import { counted, percent } from './formats';
import { RUNG_TEXT } from './pending-decisions';
import { nations, verb } from './sentences';
import { PACT_TYPE_TEXT } from './treaty';

const stage = (rung: Rung): string => RUNG_TEXT[rung].toLowerCase();
const kindOf = (type: PactType): string => PACT_TYPE_TEXT[type].name.toLowerCase();
const turns = (count: number): string => counted(count, 'tour', 'tours');

export const AGENDA_SENTENCES: Wording<typeof english> = {
  call: ({ caller, pact }) =>
    `${n(caller)} vous ${verb(caller, 'appelle', 'appellent')} aux armes au titre de ${pactMark(pact)}.`,
  offer: ({ from, pactType, rival }) =>
    `${n(from)} vous ${verb(from, 'offre', 'offrent')} un traité : ${kindOf(pactType)}.${
      rival === null ? '' : ` ${n(rival)} ${verb(rival, 'surenchérit', 'surenchérissent')}.`
    }`,
  outbid: ({ from, nation }) =>
    `${n(from)} ${verb(from, 'demande', 'demandent')} à ${n(nation)} de combattre à ${verb(from, 'son', 'leur')} côté. Vous pourriez surenchérir.`,
  quarrel: ({ against, rung, demand }) =>
    demand
      ? `${n(against)} ${verb(against, 'exige', 'exigent')} quelque chose de vous.`
      : `Votre querelle avec ${n(against)} continue (${stage(rung)}).`,
  strain: ({ pact }) => `${pactMark(pact)} est à l’épreuve, et vous devez choisir.`,
  lapse: ({ pact, turns: left, chance }) =>
    left <= 0
      ? `Le terme de ${pactMark(pact)} est échu ; il se peut qu’on ne renouvelle pas (${percent(chance, 0)}).`
      : `Le terme de ${pactMark(pact)} échoit dans ${turns(left)} ; il se peut qu’on ne renouvelle pas (${percent(chance, 0)}).`,
  notice: ({ nation, pact, turns: left }) =>
    `${n(nation)} ${verb(nation, 'a donné son', 'ont donné leur')} préavis et ${verb(nation, 'quitte', 'quittent')} ${pactMark(pact)} dans ${turns(left)}.`,
  weak: ({ pact, chance }) =>
    `${pactMark(pact)} tient mal : un membre peut manquer à sa parole dans les années qui viennent (${percent(chance, 0)}).`,
  costly: ({ pact }) => `${pactMark(pact)} vous coûte plus que vous n’en tirez.`,
  ally: ({ nation, against, rung, attacked }) =>
    attacked
      ? `${n(against)} ${verb(against, 'presse', 'pressent')} ${n(nation)}, votre allié (${stage(rung)}).`
      : `Votre allié, ${n(nation)}, ${verb(nation, 'presse', 'pressent')} ${n(against)} (${stage(rung)}).`,
  near: ({ beside, against, rung }) =>
    `${n(beside)} et ${n(against)} se querellent près de vous (${stage(rung)}). Votre parole compte, surtout aux côtés de ${n(beside)}.`,
  arming: ({ nation, risen }) =>
    `${n(nation)} ${verb(nation, 's’arme', 's’arment')} au-delà de ses besoins : ${percent(risen)} de l’économie en plus depuis le début.`,
  partner: ({ nations: ids, pactType }) =>
    `${nations(ids)} ${verb(ids, 'signerait', 'signeraient')} sans doute : ${kindOf(pactType)}.`,
  suit: ({ nation }) =>
    `Un pacte avec ${n(nation)} en vaudrait la peine, mais l’accord n’est pas encore gagné.`,
  newcomer: ({ pact, nation }) =>
    `${n(nation)} ${verb(nation, 'rejoindrait', 'rejoindraient')} sans doute ${pactMark(pact)}.`,
  terms: ({ pact }) =>
    `Les membres de ${pactMark(pact)} accepteraient sans doute d’autres termes, qui vous conviennent mieux.`,
  goal: ({ held }, goal) =>
    held
      ? `Un objectif que vous tenez est en danger : ${low(goal)}.`
      : `Un objectif est à portée : ${low(goal)}.`,
};
