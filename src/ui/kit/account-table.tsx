// Decides how an account reads: part, level, this turn, since; each row opens to its meaning and the event that moved it.
// Refuses to know which number it explains.

import { useId, useState } from 'preact/hooks';
import type { Account, Entry } from '../../engine';
import type { EventId } from '../../engine';
import { t } from '../text';
import { shownAccount, type ShownEntry } from '../../session';
import { capital } from '../text/markup';
import { points, signed, TENTH } from '../text/numbers';
import { partText } from '../text/parts';
import { Delta } from './figures';
import { Sentence, useNames } from './names';

export interface Cause {
  readonly event: EventId;
  /** In the catalogue's markup. */
  readonly sentence: string;
  readonly date: string;
}

export interface AccountTableProps {
  readonly account: Account;
  /** "Why cohesion is 58.4". */
  readonly caption: string;
  /** Names the sum. */
  readonly total: string;
  /** A turn as a date; says "signing" or "start" where that is what it was. */
  readonly since: (turn: number) => string;
  readonly causeOf: (entry: Entry) => Cause | null;
  readonly onEvent: (event: EventId) => void;
  /** For sums that are made now and have no course: no change, no date. */
  readonly levelsOnly?: boolean;
  /** More of it is worse: a rise is drawn as a loss. */
  readonly inverse?: boolean;
  /** Leaves out the dates of entries that are worked out anew each turn. */
  readonly undated?: boolean;
}

const isZero = ({ level, change }: ShownEntry): boolean => level === 0 && change === 0;

export function AccountTable(props: AccountTableProps) {
  const { account, caption, total, levelsOnly = false, inverse = false, undated = false } = props;
  const [all, setAll] = useState(false);
  const shown = shownAccount(account);
  const moving = shown.entries.filter((entry) => !isZero(entry));
  const zero = shown.entries.filter(isZero);
  if (account.entries.length === 0) return <p class="empty">{t.account.empty}</p>;
  return (
    <table class={`account${inverse ? ' inverse' : ''}`}>
      <caption>
        {caption} {levelsOnly ? null : <span>{t.account.caption}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.account.part}</th>
          <th scope="col" class="num">
            {t.account.level}
          </th>
          {levelsOnly ? null : (
            <>
              <th scope="col" class="num">
                {t.account.thisTurn}
              </th>
              {undated ? null : (
                <th scope="col" class="num">
                  {t.account.since}
                </th>
              )}
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {[...moving, ...(all ? zero : [])].map((entry, index) => (
          <AccountRow key={`${entry.part}-${entry.about ?? ''}-${index}`} entry={entry} {...props} />
        ))}
      </tbody>
      {zero.length === 0 ? null : (
        <tbody class="fold">
          <tr>
            <td colSpan={4}>
              <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
                {t.account.zero(zero.length)}
              </button>
            </td>
          </tr>
        </tbody>
      )}
      <tfoot>
        <tr>
          <th scope="row">{total}</th>
          <td class="num">{points(shown.level * TENTH)}</td>
          {levelsOnly ? null : (
            <>
              <td class="num">
                <Delta ppm={shown.change * TENTH} />
              </td>
              {undated ? null : <td />}
            </>
          )}
        </tr>
      </tfoot>
    </table>
  );
}

function AccountRow({
  entry,
  since,
  causeOf,
  onEvent,
  levelsOnly,
  undated,
}: AccountTableProps & { entry: ShownEntry }) {
  const [open, setOpen] = useState(false);
  const names = useNames();
  const id = useId();
  const [level, change] = [entry.level * TENTH, entry.change * TENTH];
  const text = partText(entry.part);
  const about = entry.about === undefined ? null : names.nation(entry.about);
  const name = about === null ? text.name : text.means === '' ? capital(about) : `${text.name}: ${about}`;
  return (
    <>
      <tr class={change === 0 ? '' : change > 0 ? 'rose' : 'fell'}>
        <th scope="row">
          <button
            type="button"
            class="link"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {name}
          </button>
          {entry.fading ? <span class="fades">{t.account.fades}</span> : null}
        </th>
        <td class="num">{signed(level)}</td>
        {levelsOnly ? null : (
          <>
            <td class="num">
              <Delta ppm={change} />
            </td>
            {undated ? null : <td class="num since">{since(entry.since)}</td>}
          </>
        )}
      </tr>
      {open ? (
        <tr class="reason" id={id}>
          <td colSpan={4}>
            {text.means === '' ? null : <p>{text.means}</p>}
            {levelsOnly ? null : <CauseLine cause={causeOf(entry)} onEvent={onEvent} />}
          </td>
        </tr>
      ) : null}
    </>
  );
}

function CauseLine({ cause, onEvent }: { cause: Cause | null; onEvent: (event: EventId) => void }) {
  if (cause === null) return <p class="soft">{t.account.noCause}</p>;
  return (
    <p>
      <span class="soft">{cause.date}: </span>
      <button type="button" class="link" onClick={() => onEvent(cause.event)}>
        <Sentence text={cause.sentence} />
      </button>
    </p>
  );
}
