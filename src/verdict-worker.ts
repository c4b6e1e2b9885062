// What the page's thread for a game that is over does: plays it again, then on from its turns with one thing decided otherwise, and tells what it finds.

import { adviserGames, adviserRecords, type PlayedGame, weighTurns } from './analysis/turning';
import { type GameEvent, type State, step } from './engine';
import type { Findings } from './ui/end/findings';
import type { VerdictQuestion } from './verdicts';

function playedAgain({ content, start, orders, seats, me }: VerdictQuestion): PlayedGame {
  const states: State[] = [{ ...start, content }];
  const events: (readonly GameEvent[])[] = [];
  for (const given of orders) {
    const played = step(states.at(-1)!, given);
    states.push(played.state);
    events.push(played.events);
  }
  return { states, orders, events, seats, me };
}

addEventListener('message', ({ data }: MessageEvent<VerdictQuestion>) => {
  const game = playedAgain(data);
  const turns = data.orders.length;
  let found: Findings = { turn: 0, turns, points: [], records: adviserRecords(game), games: [], done: false };
  const tell = (news: Partial<Findings>): void => {
    found = { ...found, ...news };
    postMessage(found);
  };
  for (const weighing of weighTurns(game)) tell(weighing);
  for (const played of adviserGames(game)) tell({ games: [...found.games, played] });
  tell({ done: true });
});
