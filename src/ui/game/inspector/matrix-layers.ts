// What each layer of the matrix shows of a pair: its figure, how it reads, and its shade.

import { cell, threatOf, type NationId, type State } from '../../../engine';
import { sharedPacts } from '../blocs';
import type { Language } from '../../../language/language';

export const LAYERS = ['trust', 'threat', 'pacts', 'trade'] as const;
export type Layer = (typeof LAYERS)[number];

/** What each layer reads of a pair; a layer without a line here does not compile. */
const FIGURES: Readonly<Record<Layer, (state: State, row: NationId, col: NationId) => number>> = {
  trust: (state, row, col) => cell(state, 'trust', row, col),
  threat: threatOf,
  pacts: (state, row, col) => sharedPacts(state, row, col).length,
  trade: (state, row, col) => cell(state, 'trade', row, col),
};

const figureOf = (state: State, layer: Layer, row: NationId, col: NationId): number =>
  FIGURES[layer](state, row, col);

/** The figure that the deepest shade stands for. */
export function mostOf(state: State, layer: Layer): number {
  if (layer === 'trust') return 1_000_000;
  const ids = state.content.nations.map(({ id }) => id);
  let most = 1;
  for (const row of ids)
    for (const col of ids) if (row !== col) most = Math.max(most, figureOf(state, layer, row, col));
  return most;
}

export function readingOf(
  { money, points }: Language,
  state: State,
  layer: Layer,
  row: NationId,
  col: NationId,
): string {
  const figure = row === col ? 0 : figureOf(state, layer, row, col);
  if (layer === 'trade') return money(figure);
  return layer === 'pacts' ? `${figure}` : points(figure);
}

/** Custom properties of one square: strength 0…1 and hue. */
export function shadeOf(state: State, layer: Layer, row: NationId, col: NationId, most: number): string {
  const share = figureOf(state, layer, row, col) / most;
  if (layer === 'trust')
    return `--v:${Math.abs(share - 0.5) * 2};--hue:var(${share < 0.5 ? '--low' : '--high'})`;
  return `--v:${Math.sqrt(share)};--hue:var(${layer === 'threat' ? '--low' : '--high'})`;
}
