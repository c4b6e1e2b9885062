// Where the card of a quarrel stands in the docket: it is fetched behind the first turn, which few games begin in a quarrel.

import type { NationId } from '../../../engine';
import { useFetched } from '../../kit/fetched';
import { useGame } from '../game';
import type { Quarrel } from './quarrels';

const room = () => import('./quarrels');

export function QuarrelLater(asked: { quarrel: Quarrel; me: NationId }) {
  const { notice } = useGame();
  const fetched = useFetched(room, () => (notice.value = 'not-fetched'));
  return fetched === null ? null : <fetched.QuarrelCard {...asked} />;
}
