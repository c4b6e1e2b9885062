// How one entry of an account reads, and what it opens to: its meaning and the event that moved it.

import { useId, useState } from 'preact/hooks';
import type { Entry, EventId } from '../../engine';
import type { ShownEntry } from '../../session';
import { Delta } from './figures';
import { Sentence, useNames } from './names';
import { capital } from '../../language/markup';
import { TENTH } from '../../language/formats';
import { useLanguage } from './language';

export interface Cause {
  readonly event: EventId;
  /** In the catalogue's markup. */
  readonly sentence: string;
  readonly date: string;
}

export interface RowProps {
  /** In tenths of a point. */
  readonly entry: ShownEntry;
  /** Levels alone (sums made now, without a course), this turn's changes too, or also since when. */
  readonly shows: 'levels' | 'changes' | 'dates';
  /** A turn as a date; says "signing" or "start" where that is what it was. */
  readonly since?: (turn: number) => string;
  readonly causeOf?: (entry: Entry) => Cause | null;
  readonly onEvent?: (event: EventId) => void;
}

export function AccountRow(props: RowProps) {
  const { signed, t } = useLanguage();
  const { entry, shows, since } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const toggle = (): void => setOpen(!open);
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" class="link" aria-expanded={open} aria-controls={id} onClick={toggle}>
            <EntryName entry={entry} />
          </button>
          {entry.fading ? <span class="fades">{t.account.fades}</span> : null}
        </th>
        <td class="num">{signed(entry.level * TENTH)}</td>
        {shows === 'levels' ? null : (
          <td class="num">
            <Delta ppm={entry.change * TENTH} />
          </td>
        )}
        {shows === 'dates' ? <td class="num since">{since?.(entry.since)}</td> : null}
      </tr>
      {open ? <Reason id={id} {...props} /> : null}
    </>
  );
}

/** The part, or whom it is about, or both. */
function EntryName({ entry }: Pick<RowProps, 'entry'>) {
  const { partText } = useLanguage();
  const names = useNames();
  const { name, means } = partText(entry.part);
  if (entry.threat !== undefined) return <>{`${name}: ${names.threat(entry.threat)}`}</>;
  if (entry.about === undefined) return <>{name}</>;
  const about = names.nation(entry.about);
  return <>{means === '' ? capital(about) : `${name}: ${about}`}</>;
}

function Reason({ id, entry, shows, causeOf, onEvent }: RowProps & { id: string }) {
  const { partText, t } = useLanguage();
  const { means } = partText(entry.part);
  const cause = causeOf?.(entry) ?? null;
  return (
    <tr class="reason" id={id}>
      <td colSpan={4}>
        {means === '' ? null : <p>{means}</p>}
        {shows !== 'levels' && cause === null ? <p class="soft">{t.account.noCause}</p> : null}
        {cause === null ? null : (
          <p>
            <span class="soft">{cause.date}: </span>
            <button type="button" class="link" onClick={() => onEvent?.(cause.event)}>
              <Sentence text={cause.sentence} />
            </button>
          </p>
        )}
      </td>
    </tr>
  );
}
