// How dialogs behave: native, modal, closed by Escape or their backdrop, focus given back.

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import { useFront } from './language';

interface DialogProps {
  readonly title: ComponentChildren;
  readonly eyebrow?: ComponentChildren;
  readonly kind?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  readonly footer?: ComponentChildren;
}

export function Dialog({ title, eyebrow, kind = '', onClose, children, footer }: DialogProps) {
  const { t } = useFront();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    if (dialog !== null && !dialog.open) dialog.showModal();
    (dialog?.querySelector<HTMLElement>('[data-first]') ?? dialog?.querySelector('h2'))?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  // A browser may close it without asking, where nobody has pressed anything since it last asked; what it stands for is closed with it.
  const onNativeClose = (event: Event): void => {
    if (event.target === ref.current) onClose();
  };
  const onBackdrop = (event: MouseEvent): void => {
    if (event.target === ref.current) onClose();
  };
  return (
    <dialog
      ref={ref}
      class={kind}
      aria-labelledby={id}
      onMouseDown={onBackdrop}
      onClose={onNativeClose}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <div>
          {eyebrow === undefined ? null : <p class="eyebrow">{eyebrow}</p>}
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
        </div>
        <button type="button" class="icon bare" aria-label={t.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="body">{children}</div>
      {footer === undefined ? null : <footer>{footer}</footer>}
    </dialog>
  );
}
