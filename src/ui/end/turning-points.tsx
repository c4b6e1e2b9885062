// How the turning points of a game are told: what was decided, by how much it swung, what else could have been done, and the way to that turn.

import type { NationId, State } from '../../engine';
import { tell, sentenceOf } from '../game/sentences';
import { useGame, type Game } from '../game/game';
import { useLanguage } from '../kit/language';
import { Sentence } from '../kit/names';
import type { Alternative, TurningPoint } from './findings';
import type { VerdictWords } from '../../language/verdict';
import type { Found } from './look';
import { useVerdictWords } from './words';

interface PointsProps {
  readonly found: Found;
  readonly onWatch: (turn: number) => void;
}

export function TurningPoints({ found, onWatch }: PointsProps) {
  const words = useVerdictWords();
  return (
    <section class="turning" aria-busy={found !== 'failed' && found?.done !== true}>
      <h2>{words.points}</h2>
      <p class="hint">{words.pointsHint}</p>
      <Progress found={found} />
      {found === null || found === 'failed' ? null : (
        <ol>
          {found.points.map((point, index) => (
            <Point key={`${point.turn}`} point={point} number={index + 1} onWatch={onWatch} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Progress({ found }: { found: Found }) {
  const words = useVerdictWords();
  if (found === 'failed') return <p class="empty">{words.failed}</p>;
  const weighed = found !== null && found.turn === found.turns;
  const settled = weighed && found.points.every(({ atEnd }) => atEnd !== null);
  if (settled) return found.points.length === 0 ? <p class="empty">{words.none}</p> : null;
  const { turn, turns } = found ?? { turn: 0, turns: 1 };
  return (
    <p class="weighing soft">
      <progress max={turns} value={turn} aria-label={words.points} />
      {weighed || found === null ? words.toTheEnd : words.weighing(turn + 1, turns)}
    </p>
  );
}

function Point({
  point,
  number,
  onWatch,
}: {
  point: TurningPoint;
  number: number;
  onWatch: (turn: number) => void;
}) {
  const { signed } = useLanguage();
  const words = useVerdictWords();
  const game = useGame();
  const { atEnd, places, swing, turn, until } = point;
  return (
    <li class="turning-point">
      <span class="badge" aria-hidden="true">
        {number}
      </span>
      <div class="what">
        <p class="eyebrow">{game.names.value.date(turn)}</p>
        <p class="deed">
          <Sentence links text={deedOf(game, words, point)} />
        </p>
        {occasionsOf(game, words, point).map((occasion) => (
          <p key={occasion} class="soft">
            <Sentence text={occasion} />
          </p>
        ))}
        {atEnd === null || places === null ? null : <p class="hint">{words.atEnd(signed(atEnd), places)}</p>}
        <Better point={point} />
      </div>
      <div class="worth">
        <b class={swing > 0 ? 'up' : 'down'}>{signed(swing)}</b>
        <span class="hint">{words.within(until - turn)}</span>
        <button type="button" class="small" onClick={() => onWatch(turn + 1)}>
          {words.watchTurn}
        </button>
      </div>
    </li>
  );
}

/** What was decided, as its order or its event reads. */
function deedOf(
  { chronicle, language, session }: Game,
  words: VerdictWords,
  { done, event }: TurningPoint,
): string {
  const told = event === null ? undefined : chronicle.value.events.get(event);
  if (told !== undefined) return tell(language, told, chronicle.value);
  if (done === null) return words.silence;
  return sentenceOf(language, session.content, done, chronicle.value);
}

/** Whose call or which crisis it was about, and what another's broken word is held against. */
function occasionsOf(
  { session }: Game,
  words: VerdictWords,
  { done, event, instead, turn }: TurningPoint,
): readonly string[] {
  if (event !== null) return [words.brokenWord];
  const { structure } = session.stateAt(turn);
  const order = done ?? instead;
  if (order?.kind === 'answer-call') {
    const call = structure.calls.find(({ id }) => id === order.call);
    const against = call === undefined ? null : foeOf(structure, call.crisis, call.caller);
    return call === undefined || against === null ? [] : [words.call(call.caller, against)];
  }
  if (order === null || !('crisis' in order)) return [];
  const crisis = structure.crises.find(({ id }) => id === order.crisis);
  return crisis === undefined ? [] : [words.crisis(crisis.challenger, crisis.target)];
}

function foeOf({ crises }: State['structure'], id: string, of: NationId): NationId | null {
  const crisis = crises.find((one) => one.id === id);
  if (crisis === undefined) return null;
  return crisis.target === of ? crisis.challenger : crisis.target;
}

function Better({ point: { atEnd, better, event, swing } }: { point: TurningPoint }) {
  const { signed } = useLanguage();
  const words = useVerdictWords();
  const game = useGame();
  if (atEnd === null || event !== null) return null;
  if (better === null) return <p class="hint">{swing > 0 ? words.noneBetter : ''}</p>;
  return (
    <p class="better">
      <Sentence text={words.better(wordsOf(game, words, better.alternative), signed(better.gain))} />
    </p>
  );
}

function wordsOf(
  { chronicle, language, session }: Game,
  words: VerdictWords,
  alternative: Alternative,
): string {
  const { t } = language;
  if (alternative.kind === 'nothing') return words.undone;
  if (alternative.kind === 'adviser') return words.asAdviser(t.cabinet.advisers[alternative.adviser].school);
  return sentenceOf(language, session.content, alternative.order, chronicle.value);
}
