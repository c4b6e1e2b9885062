// How one of several is chosen: segments (a radio group) and tabs, both by arrow keys.

import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: ComponentChildren;
  readonly title?: string;
}

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly kind?: string;
}

/** Native radio buttons drawn as one bar. */
export function Segments<Value extends string>({
  label,
  choices,
  value,
  onChange,
  kind = '',
}: SegmentsProps<Value>) {
  const name = useId();
  return (
    <div class={`segments ${kind}`} role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} title={choice.title}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}

interface TabsProps<Value extends string> extends SegmentsProps<Value> {
  readonly panel: string;
}

/** A tab list; `panel` is the id of the one panel it controls. */
export function Tabs<Value extends string>({
  label,
  choices,
  value,
  onChange,
  panel,
  kind = '',
}: TabsProps<Value>) {
  const list = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -99, End: 99 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = choices.findIndex((choice) => choice.value === value);
    const next =
      Math.abs(step) > 1
        ? step < 0
          ? 0
          : choices.length - 1
        : (at + step + choices.length) % choices.length;
    onChange(choices[next]!.value);
    (list.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div class={`tabs ${kind}`} role="tablist" aria-label={label} ref={list} onKeyDown={onKey}>
      {choices.map((choice) => (
        <button
          type="button"
          key={choice.value}
          role="tab"
          aria-selected={choice.value === value}
          aria-controls={panel}
          tabIndex={choice.value === value ? 0 : -1}
          onClick={() => onChange(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
