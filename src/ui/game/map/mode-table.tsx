// How the map's mode stands as a sortable table of all nations.

import { t } from '../../../language';
import { MODE_TEXT } from '../../../language/en';
import { Sortable } from '../../kit/sortable';
import { useGame } from '../game';
import { initialColumn, modeColumns } from './mode-columns';
import { ModeSelect } from './mode-select';

export function ModeTable() {
  const game = useGame();
  const { state, person, nation, mode } = game;
  const me = person.value ?? nation.value;
  const ids = state.value.content.nations.map(({ id }) => id);
  return (
    <section
      class="mode-table panel"
      aria-label={t.game.tableTitle(MODE_TEXT[mode.value].name)}
      id="mode-table"
      tabIndex={-1}
    >
      <h2 class="head">
        <span class="mode-name">{MODE_TEXT[mode.value].name}</span> <ModeSelect kind="modes-here" />{' '}
        <span class="soft">{MODE_TEXT[mode.value].means}</span>
      </h2>
      <div class="scroll">
        <Sortable
          key={mode.value}
          caption={t.game.tableTitle(MODE_TEXT[mode.value].name)}
          columns={modeColumns(game, mode.value, me)}
          rows={ids}
          rowKey={(id) => id}
          current={(id) => id === nation.value}
          initial={initialColumn(mode.value)}
        />
      </div>
    </section>
  );
}
