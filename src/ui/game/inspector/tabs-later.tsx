// How the matrix and the log come into the inspector: they are fetched behind the game, the matrix with the dialogs, which show it large.

import { useEffect } from 'preact/hooks';
import { useFetched } from '../../kit/fetched';
import { useGame } from '../game';

const matrixRoom = () => import('./matrix-panel');
const logRoom = () => import('./log-panel');

/** Fetches the log before it is asked for. */
export const useLogAhead = (): void => useEffect(() => void logRoom().catch(() => undefined), []);

export function MatrixLater() {
  const { notice } = useGame();
  const fetched = useFetched(matrixRoom, () => (notice.value = 'not-fetched'));
  return fetched === null ? null : <fetched.MatrixPanel />;
}

export function LogLater() {
  const { notice } = useGame();
  const fetched = useFetched(logRoom, () => (notice.value = 'not-fetched'));
  return fetched === null ? null : <fetched.LogPanel />;
}
