// What stands in the bar above a game: where and who one is, what the map shows, the seed as a link.

import { useRef } from 'preact/hooks';
import type { Ports } from '../ports';
import { Segments } from '../kit/choices';
import { useTight } from '../kit/width';
import { Icon } from '../kit/icon';
import { turnsOf, useGame } from './game';
import { ModeSelect } from './map/mode-select';
import { toggleOverlay } from './overlay';
import { Standing } from './standing';
import { SeedChip } from './seed-chip';
import { MAP_MODES } from '../../language/map-modes';
import { useLanguage } from '../kit/language';

export function TopBar({ ports }: { ports: Ports }) {
  const { t } = useLanguage();
  const { dialog } = useGame();
  const bar = useRef<HTMLElement>(null);
  useTight(bar);
  const menu = (): void => {
    dialog.value = { kind: 'menu' };
  };
  return (
    <header class="top" ref={bar}>
      <button type="button" class="menu-button" title={t.game.menu} onClick={menu}>
        <Icon name="menu" />
        <span>{t.game.menu}</span>
      </button>
      <Where />
      <span class="grow" />
      <Standing />
      <Modes />
      <ModeSelect kind="modes-select" />
      <OverlayToggles />
      <SeedChip ports={ports} />
    </header>
  );
}

/** "Europe 1949–1959; Spring 1949 · turn 2 of 40 · you are France". */
function Where() {
  const { t } = useLanguage();
  const game = useGame();
  const { state, names, person } = game;
  const { content, turn } = state.value;
  const turns = turnsOf(game);
  return (
    <p class="where">
      <b data-whole>{content.title}</b>
      <span data-whole>
        {names.value.date(turn)} · {t.game.turnOf(Math.min(turn + 1, turns), turns)} ·{' '}
        {person.value === null ? t.game.watching : t.game.youAre}{' '}
        {person.value === null ? null : <b>{names.value.title(person.value)}</b>}
      </span>
    </p>
  );
}

export function Modes() {
  const { modeText, t } = useLanguage();
  const { mode } = useGame();
  return (
    <Segments
      kind="modes"
      label={t.game.mapShows}
      choices={MAP_MODES.map((value) => ({
        value,
        label: modeText[value].name,
        title: modeText[value].means,
      }))}
      value={mode.value}
      onChange={(value) => (mode.value = value)}
    />
  );
}

/** What stands over the map; pressed once more, the map is seen again. */
export function OverlayToggles() {
  const game = useGame();
  const { t } = useLanguage();
  return (
    <div class="overlay-toggles">
      {(['table', 'network'] as const).map((overlay) => (
        <button
          type="button"
          key={overlay}
          title={t.overlays[overlay]}
          data-opens={overlay}
          aria-pressed={game.overlay.value === overlay}
          onClick={() => toggleOverlay(game, overlay)}
        >
          <Icon name={overlay} />
          <span>{t.overlays[overlay]}</span>
        </button>
      ))}
    </div>
  );
}
