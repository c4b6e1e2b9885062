// How the six theories come onto a game's screen: they are fetched when they are asked for.

import { useFetched } from '../kit/fetched';
import { useGame } from '../game/game';
import type { Ports } from '../ports';

const room = () => import('./in-game');

export function TheoriesLater({ ports }: { readonly ports: Ports }) {
  const { dialog, notice } = useGame();
  const fetched = useFetched(room, () => {
    dialog.value = null;
    notice.value = 'not-fetched';
  });
  return fetched === null ? null : <fetched.TheoriesDialog ports={ports} />;
}
