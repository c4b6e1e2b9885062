// Whether somebody is coached: in the first game that is begun in a browser, and whenever it is asked for; not in lessons, which lead by themselves.

import { useFetched } from '../kit/fetched';
import { useGame } from '../game/game';
import type { Ports } from '../ports';

const room = () => import('./coach');

export function CoachLater({ ports }: { ports: Ports }) {
  const game = useGame();
  if (!game.coaching.value || game.lesson !== null || game.person.value === null) return null;
  return <Fetched ports={ports} />;
}

function Fetched({ ports }: { ports: Ports }) {
  const { coaching } = useGame();
  const end = (): void => {
    coaching.value = false;
    ports.coached.note();
  };
  const fetched = useFetched(() => Promise.all([room(), ports.coachWords()]), end);
  if (fetched === null) return null;
  const [{ Coach }, words] = fetched;
  return <Coach words={words} onEnd={end} />;
}

/** What the coach says where it cannot stand: within a dialog or a report. */
export function CoachLine() {
  const { coached } = useGame();
  return coached.value === '' ? null : (
    <p class="coach-line" role="status">
      {coached.value}
    </p>
  );
}
