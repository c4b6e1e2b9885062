// How the page has agendas and advice worked out without waiting: by a second thread, which is handed the content once and a state for each question.

import type { Content, NationId, State } from './engine';
import type { Agendas, Counsel } from './ui/ports';

export interface AgendaQuestion {
  readonly id: number;
  /** Where it is another than that of the question before. */
  readonly content: Content | null;
  readonly state: Omit<State, 'content'>;
  readonly nation: NationId;
}
export interface AgendaAnswer extends Counsel {
  readonly id: number;
}

interface Asker {
  readonly resolve: (counsel: Counsel) => void;
  readonly reject: (problem: Error) => void;
}

const failed = (): Error => new Error('the agenda cannot be worked out');

/** Opens a thread of its own, which ends with `stop`. */
export function openAgendas(): Agendas {
  const worker = new Worker(new URL('./agenda-worker.ts', import.meta.url), { type: 'module' });
  const askers = new Map<number, Asker>();
  let known: Content | null = null;
  let last = 0;
  let broken = false;
  worker.addEventListener('message', ({ data }: MessageEvent<AgendaAnswer>) => {
    const { id, ...counsel } = data;
    askers.get(id)?.resolve(counsel);
    askers.delete(id);
  });
  worker.addEventListener('error', () => {
    broken = true;
    for (const { reject } of askers.values()) reject(failed());
    askers.clear();
  });
  return {
    ask: ({ content, ...state }, nation) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(failed());
        last += 1;
        askers.set(last, { resolve, reject });
        const question: AgendaQuestion = {
          id: last,
          content: content === known ? null : content,
          state,
          nation,
        };
        known = content;
        worker.postMessage(question);
      }),
    stop: () => worker.terminate(),
  };
}
