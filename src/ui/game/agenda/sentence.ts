// How a matter of the agenda reads, with the objective that it is about: one's own, since others' may have the same id.

import type { AgendaItem } from '../../../engine';
import type { Game } from '../game';

/** In the catalogue's markup. */
export function sentenceFor({ language, person, session }: Game, item: AgendaItem): string {
  const own = session.content.objectives.filter(({ nation }) => nation === person.value);
  const goal = item.kind === 'goal' ? own.find(({ id }) => id === item.objective) : undefined;
  return language.agendaSentence(item, goal ?? null);
}
