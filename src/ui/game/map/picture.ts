// What the map is asked to show of a game: fills, stripes, arcs of the selected nation, marks of crises.

import { whoWouldCome, type Clause, type NationId, type State } from '../../../engine';
import type { MapPicture, Theme } from '../../ports';
import { blocsOf, sharedPacts, slotsOf, standsIn } from '../blocs';
import { SLOTS, type Chronicle } from '../chronicle';
import { mostFeared } from '../figures';
import { blocName } from '../names';
import { modeValues, MODES } from './modes';
import type { MapMode } from '../../../language/map-modes';
import type { Front } from '../../../language/front';

export interface PictureAsk {
  readonly state: State;
  readonly chronicle: Chronicle;
  readonly theme: Theme;
  readonly mode: MapMode;
  readonly me: NationId;
  readonly selected: NationId;
  readonly hovered: NationId | null;
  readonly insets: MapPicture['insets'];
}

export function mapPicture(front: Front, ask: PictureAsk): MapPicture {
  const { state, chronicle, theme, mode, selected, hovered, insets } = ask;
  const names = new Map(
    blocsOf(state).map((bloc) => [
      chronicle.slots.get(bloc.pacts[0]!.id),
      blocName(front, state.content, bloc),
    ]),
  );
  return {
    theme,
    mode: MODES[mode].scale,
    nations: nationPictures(ask),
    blocs: Array.from({ length: SLOTS }, (_, slot) => names.get(slot) ?? ''),
    arcs: arcsOf(state, selected),
    marks: marksOf(state),
    selected,
    hovered,
    hull: hovered === null ? [] : hullOf(state, hovered),
    insets,
  };
}

function nationPictures({
  state,
  chronicle,
  mode,
  me,
}: PictureAsk): Record<string, MapPicture['nations'][string]> {
  const values = modeValues(state, mode, me);
  return Object.fromEntries(
    state.content.nations.map(({ id, name }) => {
      const [slot = -1, stripe = -1] = slotsOf(state, chronicle.slots, id);
      const shown = Number(slot >= 0) + Number(stripe >= 0);
      const picture = { name, slot, stripe, pips: standsIn(state, id).length - shown };
      return [id, { ...picture, value: values.get(id) ?? null }];
    }),
  );
}

const KINDS: readonly (readonly [Clause, MapPicture['arcs'][number]['kind']])[] = [
  ['defence', 'defence'],
  ['consultation', 'consultation'],
  ['non-aggression', 'non-aggression'],
];

/** One arc to each nation that shares a pact with the selected one, by its strongest promise. */
export function arcsOf(state: State, selected: NationId): MapPicture['arcs'] {
  const enemy = mostFeared(state, selected);
  const comers = enemy === null ? [] : whoWouldCome(state, enemy, selected);
  return state.content.nations.flatMap(({ id }) => {
    const shared = id === selected ? [] : sharedPacts(state, selected, id);
    const found = KINDS.flatMap(([clause, kind]) => {
      const pact = shared.find(({ terms }) => terms.clauses.includes(clause));
      return pact === undefined ? [] : [{ kind, pact }];
    })[0];
    if (found === undefined) return [];
    const chance = comers.find(({ nation }) => nation === id)?.chance;
    const doubt = chance === undefined ? 1 - found.pact.cohesion / 1_000_000 : 1 - chance / 1_000_000;
    return [{ from: selected, to: id, kind: found.kind, commitment: found.pact.cohesion / 1_000_000, doubt }];
  });
}

function marksOf(state: State): MapPicture['marks'] {
  const { crises, calls } = state.structure;
  return [
    ...crises.map(({ target, rung }) => ({
      nation: target,
      kind: rung === 'war' ? ('war' as const) : ('crisis' as const),
    })),
    ...calls
      .filter(({ answer }) => answer === null)
      .map(({ called }) => ({ nation: called, kind: 'call' as const })),
  ];
}

function hullOf(state: State, hovered: NationId): readonly string[] {
  return [...(standsIn(state, hovered)[0]?.members ?? [])];
}
