// How the matrix, the log and the list of pacts come into the inspector: they are fetched behind the game, the matrix with the dialogs, which
// show it large.

import { useEffect } from 'preact/hooks';
import { useFetched } from '../../kit/fetched';
import { useGame } from '../game';

const matrixRoom = () => import('./matrix-panel');
const logRoom = () => import('./log-panel');
const pactsRoom = () => import('./pact-index');

/** Fetches log and pacts before they are asked for. */
export const useTabsAhead = (): void =>
  useEffect(() => void Promise.all([logRoom(), pactsRoom()]).catch(() => undefined), []);

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

export function PactIndexLater() {
  const { notice } = useGame();
  const fetched = useFetched(pactsRoom, () => (notice.value = 'not-fetched'));
  return fetched === null ? null : <fetched.PactIndex />;
}
