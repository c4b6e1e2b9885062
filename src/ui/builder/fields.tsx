// The fields of the builder's form: each bound to its place in the draft, with what is wrong there beside it.

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useFront } from '../kit/language';
import { useMaking } from './context';
import { moved, valueAt } from './paths';
import type { Fault, Named } from './port';

interface FieldProps {
  readonly at: string;
  readonly label: string;
}

/** What is wrong at this very place. */
function useFaults(at: string): readonly Fault[] {
  return useMaking().faults.filter(({ path }) => path === at);
}

function Faults({ at, id }: { at: string; id: string }) {
  const faults = useFaults(at);
  if (faults.length === 0) return null;
  return (
    <span id={id} class="fault">
      {faults.map(({ says }) => says).join(' ')}
    </span>
  );
}

interface Bound {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}

interface FrameProps extends FieldProps {
  readonly kind?: string;
  readonly children: (bound: Bound) => ComponentChildren;
}

function Field({ at, label, kind = '', children }: FrameProps) {
  const id = useId();
  const said = `${id}-said`;
  return (
    <div class={`field ${kind}`} data-at={at}>
      <label for={id}>{label}</label>
      {children({ id, 'aria-invalid': useFaults(at).length > 0, 'aria-describedby': said })}
      <Faults at={at} id={said} />
    </div>
  );
}

/** Texts of a lesson are paragraphs: they hold no line breaks. */
const inOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** `may`: it may be left out. */
export function Text({ at, label, lines = 1, may = false }: FieldProps & { lines?: number; may?: boolean }) {
  const { lesson, set } = useMaking();
  const value = String(valueAt(lesson, at) ?? '');
  const write = (text: string): void => set(at, may && text === '' ? undefined : inOneLine(text));
  return (
    <Field at={at} label={label} kind="wide">
      {(bound) =>
        lines === 1 ? (
          <input {...bound} value={value} onInput={(event) => write(event.currentTarget.value)} />
        ) : (
          <textarea
            {...bound}
            rows={lines}
            value={value}
            onInput={(event) => write(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}

interface NumberProps extends FieldProps {
  readonly may?: boolean;
  readonly onNumber?: (value: number) => void;
}

export function Numeral({ at, label, may = false, onNumber }: NumberProps) {
  const { lesson, set } = useMaking();
  const value = valueAt(lesson, at);
  return (
    <Field at={at} label={label} kind="number">
      {(bound) => (
        <input
          {...bound}
          type="number"
          step="any"
          value={typeof value === 'number' ? value : ''}
          onInput={({ currentTarget: { value: text } }) => {
            if (text === '' && may) return set(at, undefined);
            const number = text === '' ? 0 : Number(text);
            if (onNumber === undefined) set(at, number);
            else onNumber(number);
          }}
        />
      )}
    </Field>
  );
}

export function Tick({ at, label }: FieldProps) {
  const { lesson, set } = useMaking();
  return (
    <label class="inline">
      <input
        type="checkbox"
        checked={valueAt(lesson, at) === true}
        onChange={(event) => set(at, event.currentTarget.checked || undefined)}
      />
      {label}
    </label>
  );
}

interface PickProps extends FieldProps {
  readonly of: readonly Named[];
  /** What stands for leaving it out, where that is allowed. */
  readonly none?: string;
  readonly onPick?: (id: string) => void;
}

/** One of several; what a draft names and is not among them stays, with its fault beside it. */
export function Pick({ at, label, of, none, onPick }: PickProps) {
  const { lesson, set } = useMaking();
  const value = String(valueAt(lesson, at) ?? '');
  const strange = value !== '' && of.every(({ id }) => id !== value);
  return (
    <Field at={at} label={label} kind="pick">
      {(bound) => (
        <select
          {...bound}
          value={value}
          onChange={({ currentTarget: { value: id } }) =>
            onPick === undefined ? set(at, id === '' ? undefined : id) : onPick(id)
          }
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {strange ? <option value={value}>{value}</option> : null}
          {of.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface ListProps<Entry> extends FieldProps {
  /** What one of them is called. */
  readonly one: string;
  readonly fresh: (list: readonly Entry[]) => Entry;
  /** A list of so many that neither grows nor shrinks. */
  readonly fixed?: boolean;
  readonly children: (at: string, index: number, last: boolean) => ComponentChildren;
}

/** A list whose entries are added, taken away and moved. */
export function List<Entry>({ at, label, one, fresh, fixed = false, children }: ListProps<Entry>) {
  const { lesson, set, words } = useMaking();
  const w = words.builder;
  const list = (valueAt(lesson, at) ?? []) as readonly Entry[];
  const id = useId();
  return (
    <fieldset class="made-list" data-at={at} aria-describedby={id}>
      <legend>{label}</legend>
      <Faults at={at} id={id} />
      <ol>
        {list.map((_, k) => (
          <li key={k} class="made">
            <div class="made-fields" data-at={`${at}[${k}]`}>
              <Faults at={`${at}[${k}]`} id={`${id}-${k}`} />
              {children(`${at}[${k}]`, k, k === list.length - 1)}
            </div>
            {fixed ? null : (
              <div class="row made-acts">
                <Act label={w.up} one={one} k={k} off={k === 0} act={() => set(at, moved(list, k, -1))} />
                <Act
                  label={w.down}
                  one={one}
                  k={k}
                  off={k === list.length - 1}
                  act={() => set(at, moved(list, k, 1))}
                />
                <Act label={w.remove} one={one} k={k} act={() => set(at, list.toSpliced(k, 1))} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {fixed ? null : (
        <button type="button" class="small" onClick={() => set(at, [...list, fresh(list)])}>
          {w.add(one)}
        </button>
      )}
    </fieldset>
  );
}

interface ActProps {
  readonly label: string;
  readonly one: string;
  readonly k: number;
  readonly off?: boolean;
  readonly act: () => void;
}

function Act({ label, one, k, off = false, act }: ActProps) {
  const { naming } = useFront();
  return (
    <button
      type="button"
      class="bare small"
      aria-label={naming.told(label, `${one} ${k + 1}`)}
      aria-disabled={off || undefined}
      onClick={() => (off ? undefined : act())}
    >
      {label}
    </button>
  );
}
