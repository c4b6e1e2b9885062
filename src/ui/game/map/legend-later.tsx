// How the whole legend comes onto the screen: fetched when it is asked for.

import { useFetched } from '../../kit/fetched';
import { useGame } from '../game';

const room = () => import('./legend-whole');

export function WholeLegendLater() {
  const { notice } = useGame();
  const fetched = useFetched(room, () => (notice.value = 'not-fetched'));
  return fetched === null ? null : <fetched.WholeLegend />;
}
