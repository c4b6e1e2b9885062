// How nations are compared before one is chosen: power, neighbours, whom each fears, its pacts, which are recommended.

import { folded } from '../../text';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { createGame as createState, type Content, type NationId, type State } from '../../engine';
import { memberships } from '../game/blocs';
import { mostFeared } from '../game/figures';
import type { ScenarioCard } from '../ports';
import { Sortable, type Column } from '../kit/sortable';
import type { Front } from '../../language/front';
import { useFront } from '../kit/language';

interface NationTableProps {
  readonly content: Content;
  readonly card: ScenarioCard;
  readonly chosen: readonly NationId[];
  readonly onChoose: (id: NationId) => void;
  /** What stands between the recommended ones and all. */
  readonly children?: ComponentChildren;
}

export function NationTable({ content, card, chosen, onChoose, children }: NationTableProps) {
  const front = useFront();
  const { t } = front;
  const state = useMemo(() => createState(content, 'setup'), [content]);
  const [filter, setFilter] = useState('');
  const wanted = folded(filter);
  const rows = content.nations.filter(({ name }) => folded(name).includes(wanted)).map(({ id }) => id);
  return (
    <section class="nations-choice">
      <div class="nations-head">
        <h3 class="head">{t.setup.chooseNation}</h3>
        {content.nations.length > 8 ? (
          <input
            type="search"
            placeholder={t.setup.filter}
            aria-label={t.setup.filter}
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        ) : null}
      </div>
      <Recommended card={card} chosen={chosen} onChoose={onChoose} />
      {children}
      <div class="table-frame" tabIndex={0} role="group" aria-label={t.setup.chooseNation}>
        <Sortable
          caption={t.setup.chooseNation}
          columns={columnsOf(front, state, card, chosen, onChoose)}
          rows={rows}
          rowKey={(id) => id}
          current={(id) => chosen.includes(id)}
          initial="power"
        />
      </div>
    </section>
  );
}

function Recommended({ card, chosen, onChoose }: Omit<NationTableProps, 'content' | 'children'>) {
  const { t } = useFront();
  return (
    <ul class="recommended" aria-label={t.setup.recommended}>
      {card.recommended.slice(0, 3).map(({ nation, name, why }) => (
        <li key={nation}>
          <button
            type="button"
            aria-pressed={chosen.includes(nation as NationId)}
            onClick={() => onChoose(nation as NationId)}
          >
            <b>{name}</b>
            <small>{why}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

type Col = Column<NationId>;

function columnsOf(
  { pactName, percent, t }: Front,
  state: State,
  card: ScenarioCard,
  chosen: readonly NationId[],
  onChoose: (id: NationId) => void,
): readonly Col[] {
  const { content } = state;
  const name = (id: NationId | null): string =>
    content.nations.find((nation) => nation.id === id)?.name ?? t.setup.nobody;
  const power = (id: NationId): number => content.nations.find((nation) => nation.id === id)?.capability ?? 0;
  const near = (id: NationId): string => neighboursOf(content, id).map(name).join(', ');
  const pacts = (id: NationId): string => {
    const names = memberships(state, id).map((pact) => pactName(content, pact.name));
    return names.length > 2 ? t.setup.pactCount(names.length) : names.join(', ');
  };
  const text = (key: string, label: string, of: (id: NationId) => string): Col => ({
    key,
    label,
    value: of,
    cell: of,
  });
  const recommended = new Set(card.recommended.map(({ nation }) => nation));
  return [
    {
      key: 'nation',
      label: t.setup.nation,
      value: name,
      cell: (id) => (
        <label class="inline">
          <input
            type="radio"
            name="nation"
            checked={chosen.length === 1 && chosen[0] === id}
            onChange={() => onChoose(id)}
          />
          {name(id)}
          {recommended.has(id) ? <span class="tag">{t.setup.recommended}</span> : null}
        </label>
      ),
    },
    { key: 'power', label: t.setup.power, numeric: true, value: power, cell: (id) => percent(power(id)) },
    text('fears', t.setup.fears, (id) => name(mostFeared(state, id))),
    text('neighbours', t.setup.neighbours, near),
    text('pacts', t.setup.pacts, (id) => pacts(id) || t.none),
  ];
}

function neighboursOf(content: Content, id: NationId): readonly NationId[] {
  return content.pairs
    .filter(({ a, b, neighbours }) => neighbours && (a === id || b === id))
    .map(({ a, b }) => (a === id ? b : a));
}
