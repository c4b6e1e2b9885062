// Which events of a game are marked on a timeline, each with its sign, a few words and its sentence.

import { EVENT_MARKS } from '../../../language/event-marks';
import { plain } from '../../../language/markup';
import { contextOf, type Chronicle } from '../chronicle';
import type { Game } from '../game';
import { tell } from '../sentences';
import { placeMarks, type Mark } from './marks-layout';

/** Those that have room on a line so many pixels wide, which stands for so many turns. */
export function marksOf(game: Game, chronicle: Chronicle, turns: number, pixels: number): readonly Mark[] {
  const { markLabel } = game.language;
  const found = [...chronicle.events.values()].flatMap((event) => {
    const mark = EVENT_MARKS[event.kind];
    if (mark === undefined) return [];
    const { value: names } = game.names;
    const sentence = plain(tell(game.language, event, chronicle), names);
    const label = markLabel(event, contextOf(game.language, chronicle, event), {
      ...names,
      nation: names.title,
    });
    const mine = game.person.value !== null && event.actors.includes(game.person.value) ? 3 : 0;
    return [
      {
        event: event.id,
        turn: event.turn,
        at: event.turn / turns,
        glyph: mark.glyph,
        label,
        weight: mark.weight + mine,
        sentence,
      },
    ];
  });
  return placeMarks(found, pixels);
}
