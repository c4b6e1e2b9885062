// How an account reads: part, level, this turn, since; parts that are nothing folded away, the sum beneath.

import { useState } from 'preact/hooks';
import type { Account } from '../../engine';
import { shownAccount, type ShownAccount, type ShownEntry } from '../../session';
import type { TermKey } from '../../language/terms';
import { Term } from './popover';
import { AccountRow, Change, type RowProps } from './account-row';
import { TENTH } from '../../language/formats';
import { useLanguage } from './language';

export interface AccountTableProps extends Omit<RowProps, 'entry'> {
  readonly account: Account;
  /** "Why cohesion is 58". */
  readonly caption: string;
  /** The term of the glossary that the caption is about. */
  readonly term?: TermKey;
  /** Names the sum. */
  readonly total: string;
  /** More of it is worse: a rise is drawn as a loss. */
  readonly inverse?: boolean;
}

const isZero = ({ level, change }: ShownEntry): boolean => level === 0 && change === 0;

export function AccountTable({ account, caption, term, total, inverse = false, ...row }: AccountTableProps) {
  const { t } = useLanguage();
  const [all, setAll] = useState(false);
  if (account.entries.length === 0) return <p class="empty">{t.account.empty}</p>;
  const shown = row.money ? account : shownAccount(account);
  const zero = shown.entries.filter(isZero);
  const entries = [...shown.entries.filter((entry) => !isZero(entry)), ...(all ? zero : [])];
  return (
    <table class={`account${inverse ? ' inverse' : ''}`}>
      <caption>
        {term === undefined ? caption : <Term name={term}>{caption}</Term>}{' '}
        {row.shows === 'levels' ? null : <span>{t.account.caption}</span>}
      </caption>
      <Head shows={row.shows} />
      <tbody>
        {entries.map((entry, index) => (
          <AccountRow key={`${entry.part}-${entry.about ?? ''}-${index}`} entry={entry} {...row} />
        ))}
      </tbody>
      {zero.length === 0 ? null : <Fold count={zero.length} open={all} onToggle={() => setAll(!all)} />}
      <Sum total={total} shown={shown} shows={row.shows} money={row.money} />
    </table>
  );
}

function Head({ shows }: Pick<RowProps, 'shows'>) {
  const { t } = useLanguage();
  const changes = shows === 'levels' ? [] : [t.account.thisTurn];
  const numbers = [t.account.level, ...changes, ...(shows === 'dates' ? [t.account.since] : [])];
  return (
    <thead>
      <tr>
        <th scope="col">{t.account.part}</th>
        {numbers.map((label) => (
          <th key={label} scope="col" class="num">
            {label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Fold({ count, open, onToggle }: { count: number; open: boolean; onToggle: () => void }) {
  const { t } = useLanguage();
  return (
    <tbody class="fold">
      <tr>
        <td colSpan={4}>
          <button type="button" class="link" aria-expanded={open} onClick={onToggle}>
            {t.account.zero(count)}
          </button>
        </td>
      </tr>
    </tbody>
  );
}

interface SumProps extends Pick<RowProps, 'shows'> {
  readonly money: boolean | undefined;
  readonly total: string;
  readonly shown: ShownAccount;
}

function Sum({ total, shown, shows, money }: SumProps) {
  const { money: sum, points } = useLanguage();
  return (
    <tfoot>
      <tr>
        <th scope="row">{total}</th>
        <td class="num">{money ? sum(shown.level) : points(shown.level * TENTH)}</td>
        {shows === 'levels' ? null : (
          <td class="num">
            <Change change={shown.change} money={money} />
          </td>
        )}
        {shows === 'dates' ? <td /> : null}
      </tr>
    </tfoot>
  );
}
