// How all pairs are shown at once: a small square for each, coloured by trust, threat, pacts or trade; one is read out.

import { useState } from 'preact/hooks';
import { cell, threatOf, type NationId } from '../../../engine';
import { Segments } from '../../kit/choices';
import { Icon } from '../../kit/icon';
import { sharedPacts } from '../blocs';
import { useGame } from '../game';
import { PactButton } from '../marks';
import { Matrix } from './matrix';
import { LAYERS, type Layer } from './matrix-layers';
import { useLanguage } from '../../kit/language';

export function MatrixPanel({ large = false }: { large?: boolean }) {
  const { t } = useLanguage();
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

function Reading({ row, col }: { row: NationId; col: NationId }) {
  const { money, points, t } = useLanguage();
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
