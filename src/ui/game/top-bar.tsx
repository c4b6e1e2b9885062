// Decides what stands in the bar above a game: where and who one is, what the map shows, the seed as a link.
// Refuses to know what the modes mean.

import type { Ports } from '../ports';
import { Segments } from '../kit/choices';
import { Icon } from '../kit/icon';
import { t } from '../text';
import { MAP_MODES, MODE_TEXT } from '../text/en';
import { useGame } from './game';
import { ModeSelect } from './mode-select';
import { SeedChip } from './seed-chip';

export function TopBar({ ports }: { ports: Ports }) {
  const game = useGame();
  const { state, names, person, mode, table } = game;
  const { content, turn } = state.value;
  const choices = MAP_MODES.map((value) => ({
    value,
    label: MODE_TEXT[value].name,
    title: MODE_TEXT[value].means,
  }));
  return (
    <header class="top">
      <button
        type="button"
        class="brand bare"
        aria-label={`${t.brand}: ${t.game.menu}`}
        onClick={() => (game.dialog.value = { kind: 'menu' })}
      >
        {t.brand}
      </button>
      <p class="where">
        <b>{content.title}</b>
        <span>
          {names.value.date(turn)} · {t.game.turnOf(Math.min(turn + 1, content.turns), content.turns)} ·{' '}
          {person.value === null ? (
            t.game.watching
          ) : (
            <>
              {t.game.youAre} <b>{names.value.title(person.value)}</b>
            </>
          )}
        </span>
      </p>
      <span class="grow" />
      <Segments
        kind="modes"
        label={t.game.mapShows}
        choices={choices}
        value={mode.value}
        onChange={(value) => (mode.value = value)}
      />
      <ModeSelect kind="modes-select" />
      <button
        type="button"
        class="table-toggle"
        aria-pressed={table.value}
        onClick={() => (table.value = !table.value)}
      >
        <Icon name="table" />
        <span>{t.game.table}</span>
      </button>
      <SeedChip ports={ports} />
    </header>
  );
}
