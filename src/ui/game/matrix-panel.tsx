// Decides how all pairs are shown at once: a small square for each, coloured by trust, threat, pacts or trade; one is read out.
// Refuses to know how the numbers come about.

import { useState } from 'preact/hooks';
import { cell, threatOf, type NationId, type State } from '../../engine';
import { t } from '../text';
import { money, points } from '../text/numbers';
import { Segments } from '../kit/choices';
import { Icon } from '../kit/icon';
import { sharedPacts } from './blocs';
import { useGame } from './game';
import { PactButton } from './marks';

const LAYERS = ['trust', 'threat', 'pacts', 'trade'] as const;
type Layer = (typeof LAYERS)[number];

export function MatrixPanel({ large = false }: { large?: boolean }) {
  const game = useGame();
  const [layer, setLayer] = useState<Layer>('trust');
  const [at, setAt] = useState<readonly [NationId, NationId] | null>(null);
  return (
    <div class={`scroll matrix-panel ${large ? 'large' : ''}`}>
      <Segments
        label={t.matrix.shows}
        value={layer}
        onChange={setLayer}
        choices={LAYERS.map((value) => ({ value, label: t.matrix[value] }))}
      />
      <p class="hint">{t.matrix.legend[layer]}</p>
      <Matrix layer={layer} at={at} onChoose={(row, col) => setAt([row, col])} />
      {at === null ? <p class="hint">{t.matrix.hint}</p> : <Reading row={at[0]} col={at[1]} />}
      {large ? null : (
        <button type="button" class="small quiet" onClick={() => (game.dialog.value = { kind: 'matrix' })}>
          <Icon name="table" />
          {t.matrix.enlarge}
        </button>
      )}
    </div>
  );
}

interface MatrixProps {
  readonly layer: Layer;
  readonly at: readonly [NationId, NationId] | null;
  readonly onChoose: (row: NationId, col: NationId) => void;
}

function Matrix({ layer, at, onChoose }: MatrixProps) {
  const { state, names } = useGame();
  const ids = state.value.content.nations.map(({ id }) => id);
  const most = mostOf(state.value, layer, ids);
  const [focus, setFocus] = useState<readonly [number, number]>([0, 1]);
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const wrap = (value: number): number => (value + ids.length) % ids.length;
    const next = [wrap(focus[0] + step[0]!), wrap(focus[1] + step[1]!)] as const;
    setFocus(next);
    const table = event.currentTarget as HTMLElement;
    table.querySelector<HTMLElement>(`[data-cell="${next[0]}-${next[1]}"]`)?.focus();
  };
  return (
    <table class="matrix" style={`--n:${ids.length}`} onKeyDown={onKey}>
      <caption class="unseen">{t.matrix.legend[layer]}</caption>
      <thead>
        <tr>
          <td />
          {ids.map((id) => (
            <th key={id} scope="col" title={names.value.title(id)}>
              <span>{id}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ids.map((row, i) => (
          <tr key={row}>
            <th scope="row" title={names.value.title(row)}>
              {id3(row)}
            </th>
            {ids.map((col, j) => (
              <td key={col}>
                <button
                  type="button"
                  data-cell={`${i}-${j}`}
                  tabIndex={focus[0] === i && focus[1] === j ? 0 : -1}
                  disabled={i === j}
                  aria-pressed={at !== null && at[0] === row && at[1] === col}
                  aria-label={`${names.value.title(row)}, ${names.value.title(col)}: ${readingOf(state.value, layer, row, col)}`}
                  style={i === j ? '' : shade(state.value, layer, row, col, most)}
                  onFocus={() => setFocus([i, j])}
                  onClick={() => onChoose(row, col)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const id3 = (id: string): string => id;

function figureOf(state: State, layer: Layer, row: NationId, col: NationId): number {
  if (layer === 'trust') return cell(state, 'trust', row, col);
  if (layer === 'threat') return threatOf(state, row, col);
  if (layer === 'trade') return cell(state, 'trade', row, col);
  return sharedPacts(state, row, col).length;
}

function mostOf(state: State, layer: Layer, ids: readonly NationId[]): number {
  if (layer === 'trust') return 1_000_000;
  let most = 1;
  for (const row of ids)
    for (const col of ids) if (row !== col) most = Math.max(most, figureOf(state, layer, row, col));
  return most;
}

function readingOf(state: State, layer: Layer, row: NationId, col: NationId): string {
  const value = row === col ? 0 : figureOf(state, layer, row, col);
  if (layer === 'trade') return money(value);
  return layer === 'pacts' ? `${value}` : points(value);
}

function shade(state: State, layer: Layer, row: NationId, col: NationId, most: number): string {
  const share = figureOf(state, layer, row, col) / most;
  if (layer === 'trust')
    return `--v:${Math.abs(share - 0.5) * 2};--hue:var(${share < 0.5 ? '--bloc-1' : '--bloc-0'})`;
  return `--v:${Math.sqrt(share)};--hue:var(${layer === 'threat' ? '--bloc-1' : '--bloc-0'})`;
}

function Reading({ row, col }: { row: NationId; col: NationId }) {
  const { state, names } = useGame();
  const pacts = sharedPacts(state.value, row, col);
  const [a, b] = [names.value.title(row), names.value.title(col)];
  return (
    <dl class="reading" aria-live="polite">
      <dt>{t.matrix.trustOf(a, b)}</dt>
      <dd>{points(cell(state.value, 'trust', row, col))}</dd>
      <dt>{t.matrix.trustOf(b, a)}</dt>
      <dd>{points(cell(state.value, 'trust', col, row))}</dd>
      <dt>{t.matrix.fearOf(a, b)}</dt>
      <dd>{points(threatOf(state.value, row, col))}</dd>
      <dt>{t.matrix.trade}</dt>
      <dd>{money(cell(state.value, 'trade', row, col))}</dd>
      <dt>{t.matrix.pacts}</dt>
      <dd>{pacts.length === 0 ? t.none : pacts.map(({ id }) => <PactButton key={id} id={id} />)}</dd>
    </dl>
  );
}
