// How the map's mode stands as a sortable table of all nations.

import { Sortable } from '../../kit/sortable';
import { useGame } from '../game';
import { byTitle } from '../names';
import { initialColumn, modeColumns } from './mode-columns';
import { ModeSelect } from './mode-select';
import { useLanguage } from '../../kit/language';

export function ModeTable() {
  const { modeText, t } = useLanguage();
  const game = useGame();
  const { person, nation, mode } = game;
  const me = person.value ?? nation.value;
  return (
    <section
      class="overlay mode-table panel"
      aria-label={t.game.tableTitle(modeText[mode.value].name)}
      id="mode-table"
      tabIndex={-1}
    >
      <h2 class="head">
        <span class="mode-name">{modeText[mode.value].name}</span> <ModeSelect kind="modes-here" />{' '}
        <span class="soft">{modeText[mode.value].means}</span>
      </h2>
      <div class="scroll">
        <Sortable
          key={mode.value}
          caption={t.game.tableTitle(modeText[mode.value].name)}
          columns={modeColumns(game, mode.value, me)}
          rows={byTitle(game)}
          rowKey={(id) => id}
          current={(id) => id === nation.value}
          initial={initialColumn(mode.value)}
        />
      </div>
    </section>
  );
}
