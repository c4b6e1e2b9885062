// Whether an event is a strike of a threat that no state makes.

import { STRIKE_KINDS, type EventOf, type GameEvent, type StrikeKind } from '../../../engine';

export const isStrike = (event: GameEvent): event is EventOf<StrikeKind> =>
  STRIKE_KINDS.some((kind) => kind === event.kind);
