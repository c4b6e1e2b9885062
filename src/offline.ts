// What the page does once it stands: keeps itself for when there is no network, and tells of a newer version of itself.

import { h, render } from 'preact';
import type { Front } from './language/front';
import { placeInAddress } from './platform/address';
import { keepOffline } from './platform/offline';
import { UpdateNotice } from './ui/kit/update-notice';

export function standBy({ t }: Front): void {
  const told = document.createElement('div');
  document.body.append(told);
  const shut = (): void => render(null, told);
  void keepOffline(({ take }) => {
    // A game that is open goes on with the version it was opened with.
    const playing = placeInAddress() !== null;
    render(h(UpdateNotice, { words: t.update, close: t.close, take: playing ? null : take, shut }), told);
  }).catch(() => undefined);
}
