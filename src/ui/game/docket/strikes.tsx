// Which strikes of the last turn the docket tells a person of: on itself, and on those it has signed with.

import { pactsOf, type EventOf, type NationId, type StrikeKind } from '../../../engine';
import { Sentence } from '../../kit/names';
import { ActionItem } from '../orders/action-list';
import { actionOf } from '../orders/actions';
import { Card } from './card';
import { useGame, type Game } from '../game';
import { isStrike } from './strike';
import { tell } from '../sentences';
import { useLanguage } from '../../kit/language';

/** Strikes on the person or a partner, in the order in which they happened. */
function strikesFor(game: Game, me: NationId): readonly EventOf<StrikeKind>[] {
  const near = new Set(
    pactsOf(game.state.value, me).flatMap(({ members }) => members.map(({ nation }) => nation)),
  );
  return (game.last.value?.events ?? [])
    .filter(isStrike)
    .filter(({ actors: [victim] }) => victim === me || near.has(victim));
}

export function Strikes() {
  const { t } = useLanguage();
  const game = useGame();
  const me = game.person.value;
  if (me === null) return null;
  return (
    <>
      {strikesFor(game, me).map((event) => (
        <Card key={event.id} kind="strike" eyebrow={t.game.struck} answered={false}>
          <p>
            <Sentence links text={tell(game.language, event, game.chronicle.value)} />
          </p>
          {event.actors[0] === me ? null : (
            <ActionItem action={actionOf(game, { kind: 'humanitarian-aid', by: me, to: event.actors[0] })} />
          )}
        </Card>
      ))}
    </>
  );
}
