// Where the cabinet stands in the docket: it is fetched once somebody plays, behind all that a first turn needs.

import { useFetched } from '../../kit/fetched';
import { useGame } from '../game';

const room = () => import('./cabinet');

export function CabinetLater() {
  const { person } = useGame();
  const fetched = useFetched(room, () => undefined);
  return fetched === null || person.value === null ? null : <fetched.Cabinet />;
}
