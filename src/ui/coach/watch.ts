// What somebody does while being coached: answers, looks, drafts, ends the turn, reads, as far as it can be told from the game and the page.

import { effect, signal, type ReadonlySignal } from '@preact/signals';
import { pendingDecisionsFor } from '../game/docket/pending-decisions';
import type { Game } from '../game/game';
import { NOTHING_DONE, type CoachStep, type Done } from './steps';

const within = ({ target }: Event, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

/** Follows what is done from now on; returns it, and how to stop. */
export function watchDone(game: Game): { readonly done: ReadonlySignal<Done>; readonly stop: () => void } {
  const done = signal(NOTHING_DONE);
  const mark = (step: CoachStep): void => {
    if (!done.peek()[step]) done.value = { ...done.peek(), [step]: true };
  };
  const from = game.state.peek().turn;
  let reading = false;
  // Where nobody waits there is nothing to answer.
  if (pendingDecisionsFor(game).length === 0) mark('answer');
  const stopTelling = effect(() => {
    if (pendingDecisionsFor(game).some(({ answered }) => answered !== null)) mark('answer');
    if (game.state.value.turn > from && !game.busy.value) mark('end');
    const open = game.report.value;
    if (reading && !open) mark('came');
    reading = open && game.state.value.turn > from;
  });
  const onClick = (event: Event): void => {
    if (within(event, '.inspector .who')) mark('come');
    if (within(event, '.standing-chip')) mark('goal');
  };
  const onChange = (event: Event): void => {
    if (within(event, '.inspector .who')) mark('come');
    if (within(event, 'dialog form.draft')) mark('clause');
  };
  document.addEventListener('click', onClick);
  document.addEventListener('change', onChange);
  const stop = (): void => {
    stopTelling();
    document.removeEventListener('click', onClick);
    document.removeEventListener('change', onChange);
  };
  return { done, stop };
}
