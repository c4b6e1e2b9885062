// What is told of who plays a nation: its character, or that it is unknown as long as it hides it.

import { indexOf, type NationId, type Seat, type State } from '../../../engine';
import type { Language } from '../../../language/language';

export function playedBy(
  { characterName }: Language,
  { content }: State,
  revealed: boolean,
  id: NationId,
  seat: Seat = 'person',
): string {
  const nation = content.nations[indexOf(content, id)];
  const own = nation !== undefined && seat === nation.agent;
  return characterName(seat, revealed || !nation?.hidden || !own, own ? nation.agentMix : []);
}
