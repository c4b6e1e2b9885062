// The coached start: a small mark beside what there is to do next, which covers nothing that one needs and holds nobody up.

import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CoachWords } from '../../language/coach';
import { useGame, type Game } from '../game/game';
import { Icon } from '../kit/icon';
import { COACH_STEPS, POINTING, stepAfter, type CoachStep } from './steps';
import { watchDone } from './watch';
import '../style/coach.css';

interface CoachProps {
  readonly words: CoachWords;
  readonly onEnd: () => void;
}

export function Coach({ words, onEnd }: CoachProps) {
  const game = useGame();
  const watched = useMemo(() => watchDone(game), [game]);
  useEffect(() => watched.stop, [watched]);
  const [passed, setPassed] = useState(0);
  const step = stepAfter(watched.done.value, passed);
  useEffect(() => {
    if (step === null) onEnd();
    else lead(game, step);
  }, [step]);
  useSaidThere(game, words, step);
  if (step === null || isCovered(game)) return null;
  return (
    <Mark
      key={step}
      step={step}
      words={words}
      onNext={() => setPassed(COACH_STEPS.indexOf(step) + 1)}
      onEnd={onEnd}
    />
  );
}

const isCovered = (game: Game): boolean =>
  game.dialog.value !== null || game.report.value || game.going.value || game.busy.value;

/** Opens the place that a step is about. */
function lead(game: Game, step: CoachStep): void {
  const me = game.person.peek();
  if ((step === 'come' || step === 'clause') && me !== null) game.openNation(me);
  const { sheet } = POINTING[step];
  if (sheet !== null) game.sheet.value = sheet;
}

/** The treaty table and the report cover the rest, and say themselves what there is to see in them. */
function useSaidThere(game: Game, words: CoachWords, step: CoachStep | null): void {
  const treaty = game.dialog.value?.kind === 'treaty';
  const said =
    step === 'clause' && treaty
      ? words.here.clause
      : step === 'came' && game.report.value
        ? words.here.came
        : '';
  useLayoutEffect(() => {
    game.coached.value = said;
    return () => {
      game.coached.value = '';
    };
  }, [said]);
}

const anchorOf = (step: CoachStep): Element | null =>
  POINTING[step].at.map((selector) => document.querySelector(selector)).find((found) => found !== null) ??
  null;

interface MarkProps {
  readonly step: CoachStep;
  readonly words: CoachWords;
  readonly onNext: () => void;
  readonly onEnd: () => void;
}

function Mark({ step, words, onNext, onEnd }: MarkProps) {
  const box = useRef<HTMLElement>(null);
  usePlace(box, step);
  const { title, text } = words.steps[step];
  const last = COACH_STEPS.at(-1) === step;
  return (
    <aside class="coach" ref={box} aria-label={words.label}>
      <p class="eyebrow">{words.step(COACH_STEPS.indexOf(step) + 1, COACH_STEPS.length)}</p>
      <div role="status">
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      <div class="row">
        {last ? null : (
          <button type="button" class="bare small" onClick={onEnd}>
            {words.skip}
          </button>
        )}
        <button type="button" class="small" onClick={last ? onEnd : onNext}>
          {last ? words.done : words.next}
          {last ? <Icon name="check" /> : <Icon name="next" />}
        </button>
      </div>
    </aside>
  );
}

/** Beside what it is about, which it brings into sight and marks; where that is not there, at the foot of the page. */
function usePlace(box: { readonly current: HTMLElement | null }, step: CoachStep): void {
  const { agenda, tab, turn } = placesOf(useGame());
  useLayoutEffect(() => {
    const [anchor, card] = [anchorOf(step), box.current];
    if (anchor === null || card === null) return;
    anchor.setAttribute('data-coached', '');
    // Once what was drawn with it stands too, and has pushed it to its place.
    const frame = requestAnimationFrame(() => anchor.scrollIntoView({ block: 'nearest' }));
    const place = async (): Promise<void> => {
      const { x, y } = await computePosition(anchor, card, {
        placement: POINTING[step].side,
        strategy: 'fixed',
        middleware: [offset(14), flip({ padding: 8 }), shift({ padding: 8 })],
      });
      card.style.setProperty('--x', `${x}px`);
      card.style.setProperty('--y', `${y}px`);
      card.dataset.placed = '';
    };
    const stop = autoUpdate(anchor, card, () => void place());
    return () => {
      stop();
      cancelAnimationFrame(frame);
      anchor.removeAttribute('data-coached');
    };
  }, [step, agenda, tab, turn]);
}

/** What may bring its anchor onto the page, or take it off. */
const placesOf = ({ agenda, state, tab, told }: Game) => ({
  agenda: agenda.value.kind,
  tab: tab.value,
  turn: `${state.value.turn} ${told.value?.from ?? ''}`,
});
