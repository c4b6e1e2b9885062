// The agenda of a nation: what is worth its decision now, found from what it may know, the weightiest first.

import { ONE } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import { byCodeUnit, type NationId } from '../model/ids';
import type { State } from '../model/state';
import { boardOf } from '../rules/board';
import { weightsOf } from '../agents/weights';
import { look } from '../agents/view';
import { objectivesOf } from '../queries/objectives';
import { armingMatters } from './arming';
import { goalMatters } from './goals';
import type { AgendaItem, AgendaKind } from './item';
import { pactMatters } from './pacts';
import { partnerMatters } from './partners';
import { quarrelMatters } from './quarrels';
import { waiting } from './waiting';

const byStake = (a: AgendaItem, b: AgendaItem): number => b.stake - a.stake || byCodeUnit(a.key, b.key);

/**
 * Everything with a stake, by an average statesman's weights (`balancer`): nobody's hidden intent, character, purse or plans come
 * into it. Empty once the game is over.
 */
export function agendaOf(state: State, nation: NationId): readonly AgendaItem[] {
  if (state.over) return [];
  const me = indexOf(state.content, nation);
  const view = look(boardOf(state), state.seed, me, weightsOf(state.content.theory, 'balancer'));
  const matters = [
    ...waiting(view),
    ...pactMatters(view),
    ...quarrelMatters(view),
    ...armingMatters(view),
    ...partnerMatters(view),
  ];
  const goals = goalMatters(view, objectivesOf(state, nation), matters);
  return [...matters, ...goals].filter((item) => isWaiting(item) || item.stake > 0).sort(byStake);
}

const WAITING: ReadonlySet<AgendaKind> = new Set<AgendaKind>(['call', 'offer', 'quarrel', 'strain']);

/** Whether a matter waits for an answer, whatever it is worth. */
export const isWaiting = ({ kind }: AgendaItem): boolean => WAITING.has(kind);

/** Whether a matter asks for a decision: it waits for an answer, or as much is at stake as the theory's threshold. */
export const asks = ({ content }: Pick<State, 'content'>, item: AgendaItem): boolean =>
  isWaiting(item) || item.stake >= content.theory.agenda.threshold * ONE;
