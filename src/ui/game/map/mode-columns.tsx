// The columns of each map mode's table of all nations.

import type { NationId, PactId } from '../../../engine';
import type { MapMode } from '../../../language/map-modes';
import { useLanguage } from '../../kit/language';
import type { Column } from '../../kit/sortable';
import { memberships } from '../blocs';
import type { Game } from '../game';
import { NationButton, PactButton } from '../marks';
import { type ColumnName, type Figure, FIGURES, LISTS } from './mode-figures';
import { MODES } from './modes';

type NationColumn = Column<NationId>;

export const initialColumn = (mode: MapMode): string => MODES[mode].columns[0];

export function modeColumns(game: Game, mode: MapMode, me: NationId): readonly NationColumn[] {
  return [nationColumn(game), ...MODES[mode].columns.map((name) => columnOf(game, name, me))];
}

const nationColumn = (game: Game): NationColumn => {
  const { t } = game.language;
  return {
    key: 'nation',
    label: t.setup.nation,
    value: (id) => game.names.value.title(id),
    cell: (id) => <NationButton id={id} />,
  };
};

function columnOf(game: Game, name: ColumnName, me: NationId): NationColumn {
  const state = game.state.value;
  if (!isFigure(name)) return listColumn(game, name, me);
  const { label, of, text, account }: Figure = FIGURES[name];
  const value = (id: NationId): number | null => of(state, me, id);
  return {
    key: name,
    label: label(game.language),
    numeric: true,
    value,
    cell: (id) => {
      const figure = value(id);
      if (figure === null) return <span class="soft">–</span>;
      const leading = name === 'cohesion' ? memberships(state, id)[0] : undefined;
      const open = (): void => (leading ? game.openPact(leading.id) : game.openAccount(id, account ?? ''));
      return (
        <button type="button" class="link" onClick={open}>
          {text(game.language, figure)}
        </button>
      );
    },
  };
}

const isFigure = (name: ColumnName): name is keyof typeof FIGURES => name in FIGURES;

function listColumn(game: Game, name: keyof typeof LISTS, me: NationId): NationColumn {
  const { label, of } = LISTS[name];
  const pacts = (id: NationId): readonly PactId[] => of(game.state.value, me, id).map((pact) => pact.id);
  return {
    key: name,
    label: label(game.language),
    value: (id) => game.language.list(pacts(id).map(game.names.value.pact)) || null,
    cell: (id) => <Pacts ids={pacts(id)} all={() => game.openNation(id)} />,
  };
}

/** Pacts that a row names; its nation's panel has them all. */
const NAMED = 3;

function Pacts({ ids, all }: { ids: readonly PactId[]; all: () => void }) {
  const { t } = useLanguage();
  const named = ids.length > NAMED + 1 ? ids.slice(0, NAMED) : ids;
  return (
    <>
      {named.map((pact) => (
        <PactButton key={pact} id={pact} />
      ))}
      {named.length === ids.length ? null : (
        <button type="button" class="link soft" onClick={all}>
          {t.report.more(ids.length - named.length)}
        </button>
      )}
    </>
  );
}
