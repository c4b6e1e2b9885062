// What players are told of who plays a nation: its character, or that it is unknown until the game is over.

import { indexOf, type NationId, type Seat, type State } from '../../../engine';
import type { Language } from '../../../language/language';

export function playedBy(
  { characterName }: Language,
  { content, over }: State,
  id: NationId,
  seat: Seat = 'person',
): string {
  const nation = content.nations[indexOf(content, id)];
  const own = nation !== undefined && seat === nation.agent;
  return characterName(seat, over || !nation?.hidden || !own, own ? nation.agentMix : []);
}
