// How likely an ally is to come when it is called, as another can tell: the sum that it will decide by, over all the minds it may have.

import { indexOf, nationAt } from '../model/columns';
import type { NationId } from '../model/ids';
import type { Call, State } from '../model/state';
import { boardOf } from '../rules/board';
import { derive } from '../rules/derived';
import { honourScore } from '../rules/honour';
import { binds } from '../rules/obligations';
import { FORESEEN } from '../rules/pact-honour';
import { promisedTo } from '../law/promises-of-peace';
import { reasonsToCome, type Summons, summonsOf } from '../agents/choices/commitments';
import { type Chance, chanceOver } from './chance';
import { possibleCharacters, type Seats } from './character';
import { hypothesesOf } from './hypotheses';
import { knowledgeAccount } from './knowledge';

function chanceToFight(
  state: State,
  seats: Seats,
  asker: NationId,
  called: NationId,
  summons: Summons,
): Chance {
  const board = boardOf(state);
  const { honour, doubt } = state.content.theory;
  const [me, other] = [indexOf(state.content, asker), indexOf(state.content, called)];
  const known = knowledgeAccount(board, me, other);
  const characters = possibleCharacters(state, seats, me, other, known.level);
  const cases = hypothesesOf(board, me, other, characters).map(({ standpoint, weight }) => {
    const terms = reasonsToCome(standpoint, summons);
    const chance = honourScore(honour, terms);
    const limits = chance - terms.reduce((sum, { value }) => sum + value, 0);
    return { weight, chance, terms: [...terms, { part: 'limits', value: limits }] };
  });
  return chanceOver(cases, doubt.within, known, state.turn);
}

/** How likely the called is to come to fight, as far as `asker` can tell; null where the pact that calls is gone. */
export function chanceOfCall(state: State, seats: Seats, asker: NationId, call: Call): Chance | null {
  const summons = summonsOf({ board: boardOf(state) }, call);
  return summons && chanceToFight(state, seats, asker, call.called, summons);
}

/** The same if `attacker` struck `target`, for each who has promised to come, the likeliest first. */
export function chancesToCome(
  state: State,
  seats: Seats,
  asker: NationId,
  attacker: NationId,
  target: NationId,
): readonly { readonly nation: NationId; readonly chance: Chance }[] {
  const i = indexOf(state.content, attacker);
  const found = new Map<NationId, Chance>();
  for (const promise of derive(state).promises[indexOf(state.content, target)] ?? []) {
    const nation = nationAt(state.content, promise.ally);
    if (found.has(nation) || !binds(promise, i)) continue;
    const { pact } = promise;
    const peace = promisedTo(state, nation, [attacker], pact.id);
    const summons = { pact, caller: target, foe: attacker, foes: [attacker], occasion: FORESEEN, peace };
    found.set(nation, chanceToFight(state, seats, asker, nation, summons));
  }
  return [...found]
    .map(([nation, chance]) => ({ nation, chance }))
    .sort((a, b) => b.chance.chance - a.chance.chance);
}
