// Which panel stands over the map.

import type { Overlay } from '../game';
import { ModeTable } from '../map/mode-table';
import { NetworkPanel } from '../network/panel';

export function OverMap({ overlay }: { overlay: Overlay }) {
  switch (overlay) {
    case 'table':
      return <ModeTable />;
    case 'network':
      return <NetworkPanel />;
  }
}
