// How what stands over the map comes and goes.

import { focusSoon } from '../kit/focus';
import type { Game, Overlay } from './game';

/** On a small screen no sheet lies over it then. */
export function toggleOverlay({ overlay, sheet }: Game, which: Overlay): void {
  overlay.value = overlay.value === which ? null : which;
  if (overlay.value !== null) sheet.value = 'map';
}

/** Shows the map again, with the focus on what opened the panel over it. */
export function closeOverlay({ overlay }: Game): void {
  const closed = overlay.value;
  overlay.value = null;
  focusSoon(() => document.querySelector(`[data-opens="${closed}"]`));
}
