// Decides which columns each map mode has as a table of all nations.
// Refuses to know how the map shows the same.

import {
  cell,
  indexOf,
  reputationAccount,
  spelledOut,
  threatOf,
  type NationId,
  type State,
} from '../../engine';
import { t } from '../text';
import { MODE_TEXT, type MapMode } from '../text/en';
import { money, percent, points } from '../text/numbers';
import { Sortable, type Column } from '../kit/sortable';
import { memberships, sharedPacts } from './blocs';
import { useGame, type Game } from './game';
import { ModeSelect } from './mode-select';
import { NationButton, PactButton } from './marks';
import { column, pledgeOf, promiseOf } from './modes';

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
          columns={[nationColumn(game), ...columnsOf(game, mode.value, me)]}
          rows={ids}
          rowKey={(id) => id}
          current={(id) => id === nation.value}
          initial={INITIAL[mode.value]}
        />
      </div>
    </section>
  );
}

const INITIAL: Readonly<Record<MapMode, string>> = {
  blocs: 'pact',
  threat: 'threat',
  trust: 'trust',
  commitments: 'promise',
  power: 'power',
  contribution: 'difference',
};

type Col = Column<NationId>;

const nationColumn = (game: Game): Col => ({
  key: 'nation',
  label: t.setup.nation,
  value: (id) => game.names.value.title(id),
  cell: (id) => <NationButton id={id} />,
});

const numeric = (
  key: string,
  label: string,
  value: (id: NationId) => number | null,
  text: (ppm: number) => string,
): Col => ({
  key,
  label,
  numeric: true,
  value,
  cell: (id) => {
    const found = value(id);
    return found === null ? <span class="soft">–</span> : text(found);
  },
});

function columnsOf(game: Game, mode: MapMode, me: NationId): readonly Col[] {
  const state = game.state.value;
  const others = (value: (id: NationId) => number | null) => (id: NationId) => (id === me ? null : value(id));
  const threat = numeric(
    'threat',
    t.table.threat,
    others((id) => threatOf(state, me, id)),
    points,
  );
  const trust = numeric(
    'trust',
    t.table.trustInMe,
    others((id) => cell(state, 'trust', id, me)),
    points,
  );
  const power = numeric('power', t.setup.power, (id) => column(state, 'capability', id), percent);
  switch (mode) {
    case 'blocs':
      return [
        pactColumn(state),
        numeric('cohesion', t.timeline.cohesion, (id) => memberships(state, id)[0]?.cohesion ?? null, points),
        morePacts(state),
      ];
    case 'threat':
      return [
        threat,
        power,
        trust,
        numeric(
          'distance',
          t.table.distance,
          others((id) => cell(state, 'distance', me, id)),
          (km) => `${km} km`,
        ),
      ];
    case 'trust':
      return [
        trust,
        numeric(
          'mine',
          t.table.myTrust,
          others((id) => cell(state, 'trust', me, id)),
          points,
        ),
        reputation(state),
      ];
    case 'commitments':
      return [promiseColumn(state, me), sharedColumn(game, me)];
    case 'power':
      return [
        power,
        economy(state),
        numeric('readiness', t.table.readiness, (id) => column(state, 'readiness', id), points),
      ];
    case 'contribution':
      return contributionColumns(state);
  }
}

const pactColumn = (state: State): Col => ({
  key: 'pact',
  label: t.table.leading,
  value: (id) => {
    const pact = memberships(state, id)[0];
    return pact === undefined ? null : spelledOut(state.content, pact.name);
  },
  cell: (id) => {
    const pact = memberships(state, id)[0];
    return pact === undefined ? <span class="soft">{t.none}</span> : <PactButton id={pact.id} />;
  },
});

const morePacts = (state: State): Col => ({
  key: 'more',
  label: t.table.others,
  value: (id) => memberships(state, id).length,
  cell: (id) =>
    memberships(state, id)
      .slice(1)
      .map((pact) => <PactButton key={pact.id} id={pact.id} />),
});

const promiseColumn = (state: State, me: NationId): Col =>
  numeric(
    'promise',
    t.table.promise,
    (id) => (id === me ? null : promiseOf(state, me, id)),
    (ppm) => percent(ppm, 0),
  );

const sharedColumn = (game: Game, me: NationId): Col => ({
  key: 'shared',
  label: t.table.shared,
  value: (id) => (id === me ? null : sharedPacts(game.state.value, me, id).length),
  cell: (id) =>
    id === me
      ? null
      : sharedPacts(game.state.value, me, id).map((pact) => <PactButton key={pact.id} id={pact.id} />),
});

const economy = (state: State): Col =>
  numeric('gdp', t.inspector.economy, (id) => column(state, 'gdp', id), money);

const reputation = (state: State): Col =>
  numeric('reputation', t.inspector.whyReputation, (id) => reputationAccount(null, state, id).level, points);

function contributionColumns(state: State): readonly Col[] {
  const burden = (id: NationId): number => state.nations.burden[indexOf(state.content, id)] ?? 0;
  const pledge = (id: NationId): number | null => pledgeOf(state, id) || null;
  const difference = (id: NationId): number | null => {
    const pledged = pledge(id);
    return pledged === null ? null : burden(id) - pledged;
  };
  return [
    numeric('burden', t.inspector.spending, burden, percent),
    numeric('pledge', t.table.pledged, pledge, percent),
    numeric('difference', t.table.difference, difference, (ppm) =>
      ppm > 0 ? `+${percent(ppm)}` : percent(ppm),
    ),
  ];
}
