// How the clock of a game for several comes onto the screen: it is fetched where several play.

import { useFetched } from '../kit/fetched';

export const clock = () => import('./turn-timer');

export function ClockLater({ part }: { part: 'ClockChoice' | 'TurnClock' }) {
  const fetched = useFetched(clock, () => undefined);
  if (fetched === null) return null;
  const Part = fetched[part];
  return <Part />;
}
