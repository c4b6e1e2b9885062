// How the map's mode is chosen where there is no room for a bar of all six.

import { useGame } from '../game';
import { MAP_MODES, type MapMode } from '../../../language/map-modes';
import { useLanguage } from '../../kit/language';

export function ModeSelect({ kind }: { kind: string }) {
  const { modeText, t } = useLanguage();
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
          {modeText[value].name}
        </option>
      ))}
    </select>
  );
}
