// Whether an agent fights a threat that no state makes, and calls its allies together where a pact ails (Byman 2006; Snyder 1997).

import { ONE, saturate } from '../../model/arithmetic';
import { indexOf } from '../../model/columns';
import type { Pact } from '../../model/state';
import { hasFound } from '../../rules/non-state-threat';
import { proximity } from '../../rules/threat';
import { ailing } from '../valuation/mending';
import { isReviewTurn, option, type Option, pair, trustIn, type View } from '../view';

/** Share of a threat that an operation of `me` would wear down, 0…1. */
function worn({ board, me }: View, t: number): number {
  const { threats, theory } = board.content;
  const w = theory.transnational;
  const km = threats[t]?.distances?.[me] ?? 0;
  const reaching = (board.nations.capability[me]! / ONE) * proximity(theory.threat, km);
  return w.operation * saturate(reaching, w.operationHalf) * (board.nations.readiness[me]! / ONE);
}

const fearOf = ({ board }: View, i: number, t: number): number =>
  board.derived.nonStateThreat[i * board.content.threats.length + t]! / ONE;

/** What a partner on whose land the threat lives has of it, as far as that one is bound to `me` and trusted. */
function hostHelped(view: View, t: number): number {
  const { board, me, weights } = view;
  const { host } = board.content.threats[t]!;
  const j = host === null ? me : indexOf(board.content, host);
  if (j === me || board.derived.tied[pair(view, me, j)] === 0) return 0;
  return weights.arming * fearOf(view, j, t) * trustIn(view, me, j);
}

/** Whether the threat has struck it, or the one on whose land it lives, within a turn: then it does not wait for its yearly review. */
function hasStruck({ board, me }: View, t: number): boolean {
  const { host } = board.content.threats[t]!;
  const struck = board.structure.threats[t]?.struck;
  const at = host === null ? me : indexOf(board.content, host);
  return struck !== undefined && Math.max(struck[me]!, struck[at]!) >= board.turn;
}

/** Operations against what it fears and has found, or a partner has to fear. */
export function operations(view: View): readonly Option[] {
  const { board, me, id: by } = view;
  const { threats, theory } = board.content;
  const { operation, operationReluctance } = theory.statecraft;
  const found: Option[] = [];
  threats.forEach(({ id }, t) => {
    const [own, helped] = [fearOf(view, me, t), hostHelped(view, t)];
    if (own + helped === 0 || !(isReviewTurn(view) || hasStruck(view, t)) || !hasFound(board, t, me)) return;
    const share = worn(view, t);
    found.push(
      option({ kind: 'counter-operation', by, threat: id }, [
        { part: 'threat-worn-down', value: operation * own * share },
        { part: 'host-helped', value: operation * helped * share },
        { part: 'threshold', value: -operationReluctance },
      ]),
    );
  });
  return found;
}

/** Whether the pact's leaders met within the theory's years. */
function hasMet({ board }: View, { ledger }: Pact): boolean {
  const { content, turn } = board;
  const years = content.theory.statecraft.summitYears / content.tempo;
  return ledger.events.some(
    (event) => event.kind === 'summit' && turn - event.turn < years * content.turnsPerYear,
  );
}

/** Whether it weighs as much as the usual member: hosts are those who count. */
function mayHost({ board, me }: View, seats: readonly number[]): boolean {
  const { capability } = board.nations;
  const all = seats.reduce((sum, seat) => sum + capability[seat]!, 0);
  return capability[me]! * seats.length >= all;
}

/** Summits of pacts of three or more that ail and whose leaders have not met for long. */
export function summits(view: View): readonly Option[] {
  const { board, weights, id: by } = view;
  const { statecraft, cohesion } = board.content.theory;
  const found: Option[] = [];
  for (const at of board.derived.pactsOf[view.me]!) {
    const pact = board.structure.pacts[at]!;
    if (!ailing(board)[at] || pact.members.length < 3 || hasMet(view, pact)) continue;
    if (!mayHost(view, board.derived.seats[at]!)) continue;
    found.push(
      option({ kind: 'summit', by, pact: pact.id }, [
        { part: 'pact-heartened', value: weights.strain * cohesion.events.summit },
        { part: 'strain', value: weights.strain * statecraft.summit * (1 - pact.cohesion / ONE) },
        { part: 'threshold', value: -statecraft.summitReluctance },
      ]),
    );
  }
  return found;
}
