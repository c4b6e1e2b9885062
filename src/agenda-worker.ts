// What the page's second thread does: works out the agenda of a nation in a state that it is handed.

import { agendaOf } from './engine';
import type { AgendaAnswer, AgendaQuestion } from './agendas';
import type { Content } from './engine';

let content: Content | null = null;

addEventListener('message', ({ data }: MessageEvent<AgendaQuestion>) => {
  content = data.content ?? content;
  if (content === null) return;
  const items = agendaOf({ ...data.state, content }, data.nation);
  postMessage({ id: data.id, items } satisfies AgendaAnswer);
});
