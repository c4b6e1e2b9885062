// What the page's second thread does: works out the agenda of a nation in a state that it is handed, and what its advisers say.

import { ADVISERS, advise, agendaOf } from './engine';
import type { AgendaAnswer, AgendaQuestion } from './agendas';
import type { Advice, Content, State } from './engine';

let content: Content | null = null;

addEventListener('message', ({ data }: MessageEvent<AgendaQuestion>) => {
  content = data.content ?? content;
  if (content === null) return;
  const state: State = { ...data.state, content };
  const items = agendaOf(state, data.nation);
  const advice = ADVISERS.map((adviser) => brief(advise(state, data.nation, adviser)));
  postMessage({ id: data.id, items, advice } satisfies AgendaAnswer);
});

/** Of all that was weighed, what is shown: the choice and what came second. */
const brief = (advice: Advice): Advice => ({
  ...advice,
  cards: advice.cards.map((card) => ({
    ...card,
    options: [card.chosen, ...(card.runnerUp === null ? [] : [card.runnerUp])],
  })),
});
