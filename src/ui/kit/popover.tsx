// How a small panel opens beside a button: native popover, placed to stay on the screen.

import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GlossaryKey } from '../../language/front';
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

/** A word of the field with its one-line definition. */
export function Term({ name, children }: { name: GlossaryKey; children?: ComponentChildren }) {
  const { glossary } = useFront();
  const { term, means } = glossary[name];
  return (
    <Popover label={children ?? term} buttonClass="term" panelLabel={term}>
      {() => (
        <p class="definition">
          <b>{term}</b>
          <span>{means}</span>
        </p>
      )}
    </Popover>
  );
}
