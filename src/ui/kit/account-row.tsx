// How one entry of an account reads, and what it opens to: its meaning and the event that moved it.

import { useId, useState } from 'preact/hooks';
import type { Entry, EventId, Mover } from '../../engine';
import { inTenths, type ShownEntry } from '../../session';
import { useFetched } from './fetched';
import { Delta } from './figures';
import { Sentence, useNames } from './names';
import { capital } from '../../language/markup';
import { TENTH } from '../../language/formats';
import { useLanguage } from './language';

const partTerm = () => import('./part-term');

export interface Cause {
  readonly event: EventId;
  /** In the catalogue's markup. */
  readonly sentence: string;
  readonly date: string;
}

/** Another account that tells where an entry comes from. */
export interface Lead {
  readonly words: string;
  open(): void;
}

/** How the rows of an account open to their reasons. */
export interface Reasons {
  readonly causeOf?: (entry: Entry | Mover) => Cause | null;
  /** What moved an entry this turn, factor by factor. */
  readonly moversOf?: (entry: Entry) => readonly Mover[];
  readonly leadOf?: (entry: Entry) => Lead | null;
  readonly onEvent?: (event: EventId) => void;
}

export interface RowProps extends Reasons {
  /** In tenths of a point, or in millions. */
  readonly entry: ShownEntry;
  /** Levels alone (sums made now, without a course), this turn's changes too, or also since when. */
  readonly shows: 'levels' | 'changes' | 'dates';
  /** Million dollars in the place of points. */
  readonly money?: boolean;
  /** A turn as a date; says "signing" or "start" where that is what it was. */
  readonly since?: (turn: number) => string;
}

export function AccountRow(props: RowProps) {
  const { money: sum, signed, t } = useLanguage();
  const { entry, money, shows, since } = props;
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
        <td class="num">{money ? sum(entry.level) : signed(entry.level * TENTH)}</td>
        {shows === 'levels' ? null : (
          <td class="num">
            <Change change={entry.change} money={money} />
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
  const { naming, partText } = useLanguage();
  const names = useNames();
  const { name, means } = partText(entry.part);
  if (entry.threat !== undefined) return <>{naming.told(name, names.threat(entry.threat))}</>;
  if (entry.about === undefined) return <>{name}</>;
  const about = names.nation(entry.about);
  return <>{means === '' ? capital(about) : naming.told(name, about)}</>;
}

/** A change in tenths of a point, or in millions. */
export function Change({ change, money }: { change: number; money?: boolean | undefined }) {
  const { money: sum } = useLanguage();
  return money ? (
    <Delta ppm={Math.sign(change) * TENTH} shown={sum(Math.abs(change))} />
  ) : (
    <Delta ppm={change * TENTH} />
  );
}

/** What an entry means, what moved it this turn where it moved, and where it comes from. */
function Reason({ id, entry, shows, causeOf, moversOf, leadOf, onEvent }: RowProps & { id: string }) {
  const { partText } = useLanguage();
  const { means } = partText(entry.part);
  const fetched = useFetched(partTerm, () => undefined);
  const cause = causeOf?.(entry) ?? null;
  const lead = leadOf?.(entry) ?? null;
  const movers = shows === 'levels' || entry.change === 0 ? [] : (moversOf?.(entry) ?? []);
  return (
    <tr class="reason" id={id}>
      <td colSpan={4}>
        {means === '' ? null : (
          <p>
            {means} {fetched === null ? null : <fetched.PartTerm part={entry.part} />}
          </p>
        )}
        {cause === null ? null : (
          <p>
            <CauseLine cause={cause} onEvent={onEvent} />
          </p>
        )}
        {movers.length === 0 ? null : (
          <Movers movers={movers} change={entry.change} causeOf={causeOf} onEvent={onEvent} />
        )}
        {lead === null ? null : (
          <p>
            <button type="button" class="link" onClick={lead.open}>
              {lead.words}
            </button>
          </p>
        )}
      </td>
    </tr>
  );
}

function CauseLine({ cause, onEvent }: { cause: Cause; onEvent: Reasons['onEvent'] }) {
  const { naming } = useLanguage();
  return (
    <>
      <span class="soft">{naming.lead(cause.date)} </span>
      <button type="button" class="link" onClick={() => onEvent?.(cause.event)}>
        <Sentence text={cause.sentence} />
      </button>
    </>
  );
}

interface MoversProps {
  readonly causeOf: Reasons['causeOf'];
  readonly onEvent: Reasons['onEvent'];
  readonly movers: readonly Mover[];
  /** Of the entry, in tenths: what is shown of the movers comes to it. */
  readonly change: number;
}

/** Factor by factor what changed, the largest first, each with its event, or with what it stands for. */
function Movers({ movers, change, causeOf, onEvent }: MoversProps) {
  const { partText, t } = useLanguage();
  const tenths = inTenths(
    movers.map((mover) => mover.change),
    change,
  );
  const told = movers
    .map((mover, k) => ({ mover, tenths: tenths[k]!, cause: causeOf?.(mover) ?? null }))
    .filter((one) => one.tenths !== 0)
    .sort((a, b) => Math.abs(b.tenths) - Math.abs(a.tenths));
  return (
    <>
      <p class="soft">{t.inspector.movedBy}</p>
      <ul class="movers">
        {told.map(({ mover, tenths: moved, cause }) => (
          <li key={mover.factor}>
            <span>
              <b>{partText(mover.factor).name}</b>{' '}
              {cause === null ? (
                <span class="soft">{partText(mover.factor).means}</span>
              ) : (
                <CauseLine cause={cause} onEvent={onEvent} />
              )}
            </span>
            <Delta ppm={moved * TENTH} />
          </li>
        ))}
      </ul>
    </>
  );
}
