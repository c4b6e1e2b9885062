// How the squares of all pairs stand and are walked by arrow keys.

import { useState } from 'preact/hooks';
import type { NationId } from '../../../engine';
import { useGame } from '../game';
import { mostOf, readingOf, shadeOf, type Layer } from './matrix-layers';
import { useLanguage } from '../../kit/language';

export interface MatrixProps {
  readonly layer: Layer;
  /** Row and column of the square that is read out. */
  readonly at: readonly [NationId, NationId] | null;
  readonly onChoose: (row: NationId, col: NationId) => void;
}

type Place = readonly [number, number];

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function Matrix(props: MatrixProps) {
  const { t } = useLanguage();
  const { state } = useGame();
  const ids = state.value.content.nations.map(({ id }) => id);
  const most = mostOf(state.value, props.layer);
  const [focus, setFocus] = useState<Place>([0, 1]);
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const wrap = (value: number): number => (value + ids.length) % ids.length;
    const [i, j] = [wrap(focus[0] + step[0]), wrap(focus[1] + step[1])];
    setFocus([i, j]);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`[data-cell="${i}-${j}"]`)?.focus();
  };
  return (
    <table class="matrix" style={`--n:${ids.length}`} onKeyDown={onKey}>
      <caption class="unseen">{t.matrix.legend[props.layer]}</caption>
      <Head ids={ids} />
      <tbody>
        {ids.map((row, i) => (
          <Row key={row} {...props} ids={ids} row={row} i={i} most={most} focus={focus} onFocus={setFocus} />
        ))}
      </tbody>
    </table>
  );
}

function Head({ ids }: { ids: readonly NationId[] }) {
  const { names } = useGame();
  return (
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
  );
}

interface RowProps extends MatrixProps {
  readonly ids: readonly NationId[];
  readonly row: NationId;
  readonly i: number;
  readonly most: number;
  readonly focus: Place;
  readonly onFocus: (place: Place) => void;
}

function Row({ layer, at, onChoose, ids, row, i, most, focus, onFocus }: RowProps) {
  const { state, names, language } = useGame();
  const title = names.value.title;
  return (
    <tr>
      <th scope="row" title={title(row)}>
        {row}
      </th>
      {ids.map((col, j) => (
        <td key={col}>
          <button
            type="button"
            data-cell={`${i}-${j}`}
            tabIndex={focus[0] === i && focus[1] === j ? 0 : -1}
            disabled={i === j}
            aria-pressed={at !== null && at[0] === row && at[1] === col}
            aria-label={language.naming.told(
              `${title(row)}, ${title(col)}`,
              readingOf(language, state.value, layer, row, col),
            )}
            style={i === j ? '' : shadeOf(state.value, layer, row, col, most)}
            onFocus={() => onFocus([i, j])}
            onClick={() => onChoose(row, col)}
          />
        </td>
      ))}
    </tr>
  );
}
