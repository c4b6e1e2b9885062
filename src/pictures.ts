// What a scenario's card shows on its small map: the pacts in force when it begins.

import { createGame } from './engine';
import { builtIn } from './library/built-in';
import type { Front } from './language/front';
import { picture } from './maps';
import { mapPicture } from './ui/game/map/picture';
import { chronicleOf } from './ui/game/chronicle';
import type { PictureFrame, Theme } from './ui/ports';

export async function pictureOf(
  front: Front,
  scenario: string,
  theme: Theme,
  { width, height, left }: PictureFrame,
): Promise<string> {
  const { content } = await builtIn(scenario);
  const state = createGame(content, 'picture');
  const me = content.nations[0]!.id;
  const ask = {
    state,
    chronicle: chronicleOf(state),
    theme,
    mode: 'blocs',
    me,
    selected: me,
    hovered: null,
  } as const;
  const insets = { left, right: 12, top: 12, bottom: 12 };
  const view = mapPicture(front, { ...ask, insets });
  return picture(content, { ...view, selected: null, arcs: [], marks: [] }, width, height);
}
