// What is worth a decision, in a sentence each: what the matter is, and what hangs on it.

import type { AgendaItemOf, AgendaKind, PactType, Rung } from '../../engine';
import { nationMark, pactMark } from '../markup';
import { counted, nations, percent } from './formats';
import { RUNG_TEXT } from './pending-decisions';
import { PACT_TYPE_TEXT } from './treaty';

type AgendaSentences = {
  /** In the catalogue's markup. `goal` is the objective's own sentence, where one is concerned. */
  readonly [Kind in AgendaKind]: (item: AgendaItemOf<Kind>, goal: string) => string;
};

const stage = (rung: Rung): string => RUNG_TEXT[rung].toLowerCase();
const kindOf = (type: PactType): string => PACT_TYPE_TEXT[type].name.toLowerCase();
const turns = (count: number): string => counted(count, 'turn', 'turns');

export const AGENDA_SENTENCES: AgendaSentences = {
  call: ({ caller, pact }) => `${nationMark(caller)} calls you to arms under ${pactMark(pact)}.`,
  offer: ({ from, pactType, rival }) =>
    rival === null
      ? `${nationMark(from)} offers you a treaty: ${kindOf(pactType)}.`
      : `${nationMark(from)} offers you a treaty: ${kindOf(pactType)}. ${nationMark(rival)} bids against it.`,
  outbid: ({ from, nation }) =>
    `${nationMark(from)} asks ${nationMark(nation)} to fight beside it. You could outbid it.`,
  quarrel: ({ against, rung, demand }) =>
    demand
      ? `${nationMark(against)} makes a demand on you.`
      : `Your quarrel with ${nationMark(against)} goes on (${stage(rung)}).`,
  strain: ({ pact }) => `${pactMark(pact)} is under strain, and you must choose.`,
  lapse: ({ pact, turns: left, chance }) =>
    left <= 0
      ? `The term of ${pactMark(pact)} is up; it may not be renewed (${percent(chance, 0)}).`
      : `The term of ${pactMark(pact)} runs out in ${turns(left)}; it may not be renewed (${percent(chance, 0)}).`,
  notice: ({ nation, pact, turns: left }) =>
    `${nationMark(nation)} has given notice and leaves ${pactMark(pact)} in ${turns(left)}.`,
  weak: ({ pact, chance }) =>
    `${pactMark(pact)} holds together badly: a member may break its word in the next years (${percent(chance, 0)}).`,
  costly: ({ pact }) => `${pactMark(pact)} costs you more than it brings.`,
  ally: ({ nation, against, rung, attacked }) =>
    attacked
      ? `${nationMark(against)} presses ${nationMark(nation)}, bound to you (${stage(rung)}).`
      : `${nationMark(nation)}, bound to you, presses ${nationMark(against)} (${stage(rung)}).`,
  near: ({ beside, against, rung }) =>
    `${nationMark(beside)} and ${nationMark(against)} quarrel near you (${stage(rung)}). Your word counts, most of all beside ${nationMark(beside)}.`,
  arming: ({ nation, risen }) =>
    `${nationMark(nation)} arms beyond its needs, by ${percent(risen)} of its economy since the start.`,
  partner: ({ nations: ids, pactType }) =>
    `${nations(ids)} ${ids.length === 1 ? 'looks' : 'look'} ready to sign: ${kindOf(pactType)}.`,
  suit: ({ nation }) => `${nationMark(nation)} would be worth a pact, but is not won over yet.`,
  newcomer: ({ pact, nation }) => `${nationMark(nation)} looks ready to join ${pactMark(pact)}.`,
  terms: ({ pact }) => `The members of ${pactMark(pact)} look ready for other terms, which suit you better.`,
  goal: ({ held }, goal) =>
    held ? `A goal that you hold is in danger: ${goal}.` : `A goal is in reach: ${goal}.`,
};
