// How a small panel opens beside a button: native popover, placed to stay on the screen.

import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TermKey } from '../../language/terms';
import { useFetched } from './fetched';
import { useFront } from './language';

interface PopoverProps {
  readonly label: ComponentChildren;
  readonly buttonClass?: string;
  readonly title?: string;
  readonly panelClass?: string;
  readonly panelLabel: string;
  /** Drawn only while open; `close` closes it. */
  readonly children: (close: () => void) => ComponentChildren;
}

export function Popover({
  label,
  buttonClass = '',
  title,
  panelClass = '',
  panelLabel,
  children,
}: PopoverProps) {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => {
    if (!open) return;
    void place(button.current, panel.current);
    panel.current?.querySelector<HTMLElement>('button, input, select')?.focus({ preventScroll: true });
  }, [open]);
  const close = (): void => panel.current?.hidePopover();
  return (
    <>
      <button
        type="button"
        ref={button}
        class={buttonClass}
        title={title}
        popovertarget={id}
        aria-expanded={open}
        aria-haspopup="dialog"
      >
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={panelLabel}
        class={panelClass}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open ? children(close) : null}
      </div>
    </>
  );
}

async function place(button: HTMLElement | null, panel: HTMLElement | null): Promise<void> {
  if (button === null || panel === null) return;
  const middleware = [offset(6), flip({ padding: 8 }), shift({ padding: 8 })];
  const { x, y } = await computePosition(button, panel, {
    placement: 'bottom-start',
    strategy: 'fixed',
    middleware,
  });
  panel.style.left = `${x}px`;
  panel.style.top = `${y}px`;
}

interface TermProps {
  readonly name: TermKey;
  /** What stands there instead of the term; needed where the first screen does not know the term. */
  readonly children?: ComponentChildren;
}

/** A word of the field: its line at once, what else is to be said of it and its works as soon as they are here. */
export function Term({ name, children }: TermProps) {
  const { glossary, isGlossaryKey } = useFront();
  const short = isGlossaryKey(name) ? glossary[name] : null;
  const label = children ?? short?.term ?? name;
  return (
    <Popover
      label={label}
      buttonClass="term"
      panelLabel={short?.term ?? (typeof label === 'string' ? label : name)}
    >
      {() => (
        <>
          {short === null ? null : (
            <p class="definition">
              <b>{short.term}</b>
              <span>{short.means}</span>
            </p>
          )}
          <Notes name={name} whole={short !== null} />
        </>
      )}
    </Popover>
  );
}

const notes = () => import('./definition');

function Notes(props: { name: TermKey; whole: boolean }) {
  const fetched = useFetched(notes, () => undefined);
  return fetched === null ? null : <fetched.TermNotes {...props} />;
}
