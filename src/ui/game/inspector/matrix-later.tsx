// How the matrix comes into the inspector: it is fetched with the dialogs, which show it large.

import { useFetched } from '../../kit/fetched';
import { useGame } from '../game';

const room = () => import('./matrix-panel');

export function MatrixLater() {
  const { notice } = useGame();
  const fetched = useFetched(room, () => (notice.value = 'not-fetched'));
  return fetched === null ? null : <fetched.MatrixPanel />;
}
