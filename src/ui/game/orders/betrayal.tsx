// What breaking a promise would cost, told before it is broken: how surely it is found out, who learns of it, the goals it ends, and how long it lasts.

import { useMemo } from 'preact/hooks';
import { betrayalOf, type Betrayal, type NationId, type Order } from '../../../engine';
import { listMark, nationMark, pactMark } from '../../../language/markup';
import { useLanguage } from '../../kit/language';
import { Sentence } from '../../kit/names';
import { useGame, type Game } from '../game';

/** So many who lose trust are named. */
const NAMED = 4;
/** A smaller loss of trust, ppm, is not told. */
const NOTICED = 500;

/** The cost of an order that breaks a promise, or may; nothing for any other. */
export function BetrayalNote({ order }: { order: Order | null }) {
  const { betrayalText } = useLanguage();
  const game = useGame();
  const { state } = game;
  const asked = JSON.stringify(order);
  const cost = useMemo(() => (order === null ? null : betrayalOf(state.value, order)), [state.value, asked]);
  if (cost === null || order === null) return null;
  return (
    <div class="betrayal" role="status">
      <p class="down">
        <b>{betrayalText.title}</b>
      </p>
      <ul class="bullets">
        {linesOf(game, order.by, cost).map((line) => (
          <li key={line}>
            <Sentence text={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function linesOf(game: Game, me: NationId, cost: Betrayal): readonly string[] {
  const { betrayalText: words, list, percent } = game.language;
  const { date } = game.names.value;
  return [
    ...(cost.kind === 'interference' ? [words.foundOut(percent(cost.foundOut, 0))] : []),
    ...(cost.victims.length > 0
      ? [words.learns(listMark(cost.victims.map(nationMark)))]
      : cost.kind === 'interference'
        ? []
        : [words.seenBy(listMark(cost.trust.map(({ nation }) => nationMark(nation))))]),
    ...(cost.broken.length > 0 ? [words.breaks(list(cost.broken.map(pactMark)))] : []),
    ...goalLines(game, me, cost),
    ...trustLine(game, cost),
    ...(cost.remembered === null ? [] : [words.remembered(date(cost.remembered))]),
    ...(cost.shunned === null ? [] : [words.shunned(date(cost.shunned))]),
    ...(cost.kind === 'refusal' ? [words.noRecord] : []),
  ];
}

function goalLines({ language, state }: Game, me: NationId, { goals }: Betrayal): readonly string[] {
  const { betrayalText, objectiveSentence, points } = language;
  const asked = state.value.content.objectives.filter(({ nation }) => nation === me);
  return goals.flatMap(({ objective: id, lost }) => {
    const objective = asked.find((one) => one.id === id);
    return objective === undefined
      ? []
      : [betrayalText.goal(objectiveSentence(objective), points(objective.points), lost)];
  });
}

function trustLine({ language: { betrayalText, signed } }: Game, { trust }: Betrayal): readonly string[] {
  const felt = trust.filter(({ change }) => change <= -NOTICED);
  if (felt.length === 0) return [];
  const named = felt
    .slice(0, NAMED)
    .map(({ nation, change }) => betrayalText.loss(nationMark(nation), signed(change)));
  const more = felt.length - named.length;
  return [betrayalText.trust(more > 0 ? [...named, betrayalText.others(more)] : named)];
}
