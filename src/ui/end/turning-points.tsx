// How the turning points of a game are told: what was decided, by how much it swung, what else could have been done, and the way to that turn.

import type { NationId, State } from '../../engine';
import { tell, sentenceOf } from '../game/sentences';
import { useGame, type Game } from '../game/game';
import { useLanguage } from '../kit/language';
import { Sentence } from '../kit/names';
import type { Alternative, TurningPoint } from './findings';
import type { Found } from './look';

interface PointsProps {
  readonly found: Found;
  readonly onWatch: (turn: number) => void;
}

export function TurningPoints({ found, onWatch }: PointsProps) {
  const { verdictText } = useLanguage();
  return (
    <section class="turning" aria-busy={found !== 'failed' && found?.done !== true}>
      <h2>{verdictText.points}</h2>
      <p class="hint">{verdictText.pointsHint}</p>
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
  const { verdictText } = useLanguage();
  if (found === 'failed') return <p class="empty">{verdictText.failed}</p>;
  const weighed = found !== null && found.turn === found.turns;
  const settled = weighed && found.points.every(({ atEnd }) => atEnd !== null);
  if (settled) return found.points.length === 0 ? <p class="empty">{verdictText.none}</p> : null;
  const { turn, turns } = found ?? { turn: 0, turns: 1 };
  return (
    <p class="weighing soft">
      <progress max={turns} value={turn} aria-label={verdictText.points} />
      {weighed || found === null ? verdictText.toTheEnd : verdictText.weighing(turn + 1, turns)}
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
  const { signed, verdictText } = useLanguage();
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
          <Sentence links text={deedOf(game, point)} />
        </p>
        {occasionsOf(game, point).map((occasion) => (
          <p key={occasion} class="soft">
            <Sentence text={occasion} />
          </p>
        ))}
        {atEnd === null || places === null ? null : (
          <p class="hint">{verdictText.atEnd(signed(atEnd), places)}</p>
        )}
        <Better point={point} />
      </div>
      <div class="worth">
        <b class={swing > 0 ? 'up' : 'down'}>{signed(swing)}</b>
        <span class="hint">{verdictText.within(until - turn)}</span>
        <button type="button" class="small" onClick={() => onWatch(turn + 1)}>
          {verdictText.watch}
        </button>
      </div>
    </li>
  );
}

/** What was decided, as its order or its event reads. */
function deedOf({ chronicle, language, session }: Game, { done, event }: TurningPoint): string {
  const told = event === null ? undefined : chronicle.value.events.get(event);
  if (told !== undefined) return tell(language, told, chronicle.value);
  if (done === null) return language.verdictText.silence;
  return sentenceOf(language, session.content, done, chronicle.value);
}

/** Whose call or which crisis it was about, and what another's broken word is held against. */
function occasionsOf(
  { language: { verdictText }, session }: Game,
  { done, event, instead, turn }: TurningPoint,
): readonly string[] {
  if (event !== null) return [verdictText.brokenWord];
  const { structure } = session.stateAt(turn);
  const order = done ?? instead;
  if (order?.kind === 'answer-call') {
    const call = structure.calls.find(({ id }) => id === order.call);
    const against = call === undefined ? null : foeOf(structure, call.crisis, call.caller);
    return call === undefined || against === null ? [] : [verdictText.call(call.caller, against)];
  }
  if (order === null || !('crisis' in order)) return [];
  const crisis = structure.crises.find(({ id }) => id === order.crisis);
  return crisis === undefined ? [] : [verdictText.crisis(crisis.challenger, crisis.target)];
}

function foeOf({ crises }: State['structure'], id: string, of: NationId): NationId | null {
  const crisis = crises.find((one) => one.id === id);
  if (crisis === undefined) return null;
  return crisis.target === of ? crisis.challenger : crisis.target;
}

function Better({ point: { atEnd, better, event, swing } }: { point: TurningPoint }) {
  const { signed, verdictText } = useLanguage();
  const game = useGame();
  if (atEnd === null || event !== null) return null;
  if (better === null) return <p class="hint">{swing > 0 ? verdictText.noneBetter : ''}</p>;
  return (
    <p class="better">
      <Sentence text={verdictText.better(wordsOf(game, better.alternative), signed(better.gain))} />
    </p>
  );
}

function wordsOf({ chronicle, language, session }: Game, alternative: Alternative): string {
  const { t, verdictText } = language;
  if (alternative.kind === 'nothing') return verdictText.undone;
  if (alternative.kind === 'adviser')
    return verdictText.asAdviser(t.cabinet.advisers[alternative.adviser].school);
  return sentenceOf(language, session.content, alternative.order, chronicle.value);
}
