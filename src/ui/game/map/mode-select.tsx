// How the map's mode is chosen where there is no room for a bar of all six.

import { t } from '../../../language';
import { MAP_MODES, MODE_TEXT, type MapMode } from '../../../language/en';
import { useGame } from '../game';

export function ModeSelect({ kind }: { kind: string }) {
  const { mode } = useGame();
  return (
    <select
      class={kind}
      aria-label={t.game.mapShows}
      value={mode.value}
      onChange={(event) => (mode.value = event.currentTarget.value as MapMode)}
    >
      {MAP_MODES.map((value) => (
        <option key={value} value={value}>
          {MODE_TEXT[value].name}
        </option>
      ))}
    </select>
  );
}
