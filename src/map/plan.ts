// What must be drawn anew between two views: the least list of operations.
import { type Colour, fillOf, hovered } from './palette.ts';
import { type ArcView, type Insets, type MapView, type MarkView, type NationView, SLOTS } from './view.ts';

export interface Pips {
  readonly nation: string;
  readonly count: number;
}

export type Op =
  | { readonly op: 'theme'; readonly theme: MapView['theme'] }
  | { readonly op: 'fill'; readonly nation: string; readonly colour: Colour }
  | { readonly op: 'pattern'; readonly slot: number; readonly nations: readonly string[] }
  | { readonly op: 'stripe'; readonly slot: number; readonly nations: readonly string[] }
  | { readonly op: 'outline'; readonly nation: string | null }
  | { readonly op: 'hull'; readonly nations: readonly string[] }
  | { readonly op: 'arcs'; readonly arcs: readonly ArcView[] }
  | {
      readonly op: 'marks';
      readonly marks: readonly MarkView[];
      readonly pips: readonly Pips[];
      readonly selected: string | null;
    }
  | { readonly op: 'names' }
  | { readonly op: 'insets'; readonly insets: Insets };

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
const idsOf = (view: MapView): string[] => Object.keys(view.nations).sort();

const colourOf = (view: MapView, id: string): Colour => {
  const fill = fillOf(view, view.nations[id]);
  return view.hovered === id ? hovered(view, fill) : fill;
};

function fills(prev: MapView | null, next: MapView): Op[] {
  const ids = new Set([...idsOf(next), ...(prev ? idsOf(prev) : [])]);
  return [...ids]
    .filter((id) => !prev || colourOf(prev, id) !== colourOf(next, id))
    .map((nation) => ({ op: 'fill', nation, colour: colourOf(next, nation) }));
}

/** Who wears a slot's pattern; blocs are drawn in mode `blocs` only. */
const wearing = (view: MapView | null, slot: number, of: (n: NationView) => number): string[] =>
  view && view.mode === 'blocs' ? idsOf(view).filter((id) => of(view.nations[id]!) === slot) : [];

function patterns(prev: MapView | null, next: MapView): Op[] {
  const ops: Op[] = [];
  for (let slot = 0; slot < SLOTS; slot++) {
    for (const op of ['pattern', 'stripe'] as const) {
      const of = (n: NationView): number => (op === 'pattern' ? n.slot : n.stripe);
      const nations = wearing(next, slot, of);
      if (!same(wearing(prev, slot, of), nations)) ops.push({ op, slot, nations });
    }
  }
  return ops;
}

const pipsOf = (view: MapView): Pips[] =>
  view.mode === 'blocs'
    ? idsOf(view).flatMap((nation) =>
        view.nations[nation]?.pips ? [{ nation, count: view.nations[nation].pips }] : [],
      )
    : [];

const namesOf = (view: MapView): unknown => [
  view.selected,
  view.hovered,
  view.mode === 'blocs' ? [view.blocs, idsOf(view).map((id) => view.nations[id]?.slot)] : null,
  idsOf(view).map((id) => view.nations[id]?.name),
];

/** From one view (null: nothing drawn yet) to the next. A new theme repaints fills, marks and names; lines change colour by themselves. */
export function plan(prev: MapView | null, next: MapView): Op[] {
  const fresh = prev === null || prev.theme !== next.theme;
  const ops: Op[] = fresh ? [{ op: 'theme', theme: next.theme }] : [];
  const before = fresh ? null : prev;
  ops.push(...fills(before, next), ...patterns(prev, next));
  if ((prev?.selected ?? null) !== next.selected) ops.push({ op: 'outline', nation: next.selected });
  if (!same(prev?.hull ?? [], next.hull)) ops.push({ op: 'hull', nations: next.hull });
  if (!same(prev?.arcs ?? [], next.arcs)) ops.push({ op: 'arcs', arcs: next.arcs });
  const marks = (view: MapView): unknown => [view.marks, pipsOf(view), view.selected];
  if (!before || !same(marks(before), marks(next)))
    ops.push({ op: 'marks', marks: next.marks, pips: pipsOf(next), selected: next.selected });
  if (!before || !same(namesOf(before), namesOf(next))) ops.push({ op: 'names' });
  if (!prev || !same(prev.insets, next.insets)) ops.push({ op: 'insets', insets: next.insets });
  return ops;
}
