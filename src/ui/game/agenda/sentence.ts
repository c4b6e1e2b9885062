// How a matter of the agenda reads, with the objective that it is about.

import type { AgendaItem } from '../../../engine';
import type { Game } from '../game';

/** In the catalogue's markup. */
export function sentenceFor({ language, session }: Game, item: AgendaItem): string {
  const { objectives } = session.content;
  const goal = item.kind === 'goal' ? objectives.find(({ id }) => id === item.objective) : undefined;
  return language.agendaSentence(item, goal ?? null);
}
