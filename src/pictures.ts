// What a scenario's card shows on its small map: the pacts in force when it begins.

import { createGame } from './engine';
import { builtIn } from './shown-content';
import type { Front } from './language/front';
import { picture } from './maps';
import { mapPicture } from './ui/game/map/picture';
import { chronicleOf } from './ui/game/chronicle';
import type { PictureFrame, SaveLine, Theme } from './ui/ports';

/** Pixels that a picture as small as a saved game's leaves free. */
const SLIM = { left: 2, right: 2, top: 2, bottom: 2 };

type Nations = ReturnType<typeof mapPicture>['nations'];

const inBlocs = (nations: Nations, blocs: NonNullable<SaveLine['blocs']>): Nations =>
  Object.fromEntries(
    Object.entries(nations).map(([id, nation]) => [id, { ...nation, slot: blocs[id] ?? -1, stripe: -1 }]),
  );

export async function pictureOf(
  front: Front,
  scenario: string,
  theme: Theme,
  { width, height, left }: PictureFrame,
  blocs?: SaveLine['blocs'],
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
  const view = mapPicture(front, { ...ask, insets: blocs === undefined ? insets : SLIM });
  const nations = blocs === undefined ? view.nations : inBlocs(view.nations, blocs);
  return picture(content, { ...view, nations, selected: null, arcs: [], marks: [] }, width, height);
}
