// How all pairs are shown at once: a small square for each, coloured by trust, threat, pacts or trade; one is read out.

import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { cell, threatOf, tradeAccount, type NationId } from '../../../engine';
import { AccountTable } from '../../kit/account-table';
import { Segments } from '../../kit/choices';
import { Icon } from '../../kit/icon';
import { fearBetween, recorded, trustBetween, type TurnAccount } from '../accounts';
import { sharedPacts } from '../blocs';
import { useGame, type Game } from '../game';
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

type Figure = 'trust' | 'trusted' | 'fear' | 'feared' | 'trade';

/** Each figure of the two, and the account that it opens to. */
function figuresOf(game: Game, row: NationId, col: NationId): readonly FigureLine[] {
  const { t, money, points } = game.language;
  const { state, before, last } = game;
  const [a, b] = [game.names.value.title(row), game.names.value.title(col)];
  const [there, back] = [cell(state.value, 'trust', row, col), cell(state.value, 'trust', col, row)];
  const line = (figure: Figure, label: string, value: string, told: () => TurnAccount): FigureLine => ({
    figure,
    label,
    value,
    told,
  });
  return [
    line('trust', t.matrix.trustOf(a, b), points(there), () => trustBetween(game, row, col)),
    line('trusted', t.matrix.trustOf(b, a), points(back), () => trustBetween(game, col, row)),
    line('fear', t.matrix.fearOf(a, b), points(threatOf(state.value, row, col)), () =>
      fearBetween(game, row, col),
    ),
    line('feared', t.matrix.fearOf(b, a), points(threatOf(state.value, col, row)), () =>
      fearBetween(game, col, row),
    ),
    line('trade', t.matrix.trade, money(cell(state.value, 'trade', row, col)), () =>
      recorded(game, tradeAccount(before.value, last.value?.events ?? [], state.value, row, col)),
    ),
  ];
}

interface FigureLine {
  readonly figure: Figure;
  readonly label: string;
  readonly value: string;
  readonly told: () => TurnAccount;
}

function Reading({ row, col }: { row: NationId; col: NationId }) {
  const { t } = useLanguage();
  const game = useGame();
  const [open, setOpen] = useState<Figure | null>(null);
  const pacts = sharedPacts(game.state.value, row, col);
  return (
    <dl class="reading" aria-live="polite">
      {figuresOf(game, row, col).map((line) => (
        <Fragment key={line.figure}>
          <dt>{line.label}</dt>
          <dd>
            <button
              type="button"
              class="link"
              aria-expanded={open === line.figure}
              onClick={() => setOpen(open === line.figure ? null : line.figure)}
            >
              {line.value}
            </button>
          </dd>
          {open === line.figure ? (
            <dd class="wide">
              <Told line={line} />
            </dd>
          ) : null}
        </Fragment>
      ))}
      <dt>{t.matrix.pacts}</dt>
      <dd>{pacts.length === 0 ? t.none : pacts.map(({ id }) => <PactButton key={id} id={id} />)}</dd>
    </dl>
  );
}

function Told({ line: { figure, label, told } }: { line: FigureLine }) {
  const { account, reasons } = told();
  return (
    <AccountTable
      account={account}
      caption={label}
      total={label}
      shows="changes"
      money={figure === 'trade'}
      inverse={figure === 'fear' || figure === 'feared'}
      {...reasons}
    />
  );
}
