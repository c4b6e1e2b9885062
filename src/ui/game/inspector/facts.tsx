// What a nation is and has in four figures; each opens to what moved it in the last turn.

import { useState } from 'preact/hooks';
import { columnAccount, type NationId, type ToldColumn } from '../../../engine';
import { AccountTable } from '../../kit/account-table';
import { useLanguage } from '../../kit/language';
import { Term } from '../../kit/popover';
import { recorded } from '../accounts';
import { column, pledgeOf } from '../figures';
import { useGame } from '../game';

const FACTS = ['capability', 'burden', 'readiness', 'gdp'] as const satisfies readonly ToldColumn[];

export function Facts({ id }: { id: NationId }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState<ToldColumn | null>(null);
  const names = {
    capability: t.setup.power,
    burden: <Term name="burden">{t.inspector.defence}</Term>,
    readiness: <Term name="readiness" />,
    gdp: t.inspector.economy,
  };
  return (
    <>
      <dl class="facts">
        {FACTS.map((fact) => (
          <div key={fact}>
            <dt>{names[fact]}</dt>
            <dd>
              <Figure
                id={id}
                fact={fact}
                open={open === fact}
                onPress={() => setOpen(open === fact ? null : fact)}
              />
            </dd>
          </div>
        ))}
      </dl>
      {open === null ? null : <Why id={id} fact={open} />}
    </>
  );
}

interface FigureProps {
  readonly id: NationId;
  readonly fact: ToldColumn;
  readonly open: boolean;
  readonly onPress: () => void;
}

function Figure({ id, fact, open, onPress }: FigureProps) {
  const { money, percent, t, wholePoints } = useLanguage();
  const { state } = useGame();
  const value = column(state.value, fact, id);
  const pledge = fact === 'burden' ? pledgeOf(state.value, id) : 0;
  const text = fact === 'gdp' ? money(value) : fact === 'readiness' ? wholePoints(value) : percent(value);
  return (
    <button
      type="button"
      class={`link${value < pledge ? ' down' : ''}`}
      aria-expanded={open}
      onClick={onPress}
    >
      {text}
      {pledge === 0 ? null : <small>{t.inspector.pledgedShare(percent(pledge))}</small>}
    </button>
  );
}

function Why({ id, fact }: { id: NationId; fact: ToldColumn }) {
  const { t } = useLanguage();
  const game = useGame();
  const { state, before, last } = game;
  const { account, reasons } = recorded(
    game,
    columnAccount(before.value, last.value?.events ?? [], state.value, id, fact),
  );
  const name = t.inspector.facts[fact];
  return (
    <AccountTable
      account={account}
      caption={name}
      total={name}
      shows="changes"
      money={fact === 'gdp'}
      {...reasons}
    />
  );
}
