// Where the card of a quarrel stands in the docket, of a temptation or of strikes: they are fetched behind the first turn, in
// which few games have one.

import type { NationId } from '../../../engine';
import { useFetched } from '../../kit/fetched';
import { useGame } from '../game';
import type { Quarrel } from './quarrels';
import { isStrike } from './strike';

const room = () => import('./quarrels');

function useRoom() {
  const { notice } = useGame();
  return useFetched(room, () => (notice.value = 'not-fetched'));
}

export function QuarrelLater(asked: { quarrel: Quarrel; me: NationId }) {
  const fetched = useRoom();
  return fetched === null ? null : <fetched.QuarrelCard {...asked} />;
}

export function StrikesLater() {
  const { last } = useGame();
  return last.value?.events.some(isStrike) ? <Struck /> : null;
}

function Struck() {
  const fetched = useRoom();
  return fetched === null ? null : <fetched.Strikes />;
}
