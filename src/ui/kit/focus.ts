// When the focus moves to what a change brings to the page: as soon as it stands there, before any further key.

/** Gives the focus to what is found once the change just made is drawn: drawing was queued by the change, and so goes first. */
export function focusSoon(find: () => HTMLElement | null): void {
  queueMicrotask(() => find()?.focus());
}

export const focusOn = (id: string): void => focusSoon(() => document.getElementById(id));
