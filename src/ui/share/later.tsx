// How the dialog for sharing comes onto the screen: it is fetched when it is asked for.

import { useFetched } from '../kit/fetched';
import { useGame } from '../game/game';
import type { Ports } from '../ports';

const room = () => import('./dialog');

interface ShareLaterProps {
  readonly ports: Ports;
  readonly link: (() => string) | null;
}

export function ShareLater(props: ShareLaterProps) {
  const { dialog, notice } = useGame();
  const fetched = useFetched(room, () => {
    dialog.value = null;
    notice.value = 'not-fetched';
  });
  return fetched === null ? null : <fetched.ShareDialog {...props} />;
}
