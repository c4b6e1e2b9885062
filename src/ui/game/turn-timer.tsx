// A clock for each turn where several persons or groups play at one screen: set when the screen is passed on, run down beside the game.
// It ends no turn by itself.

import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../kit/language';
import '../style/roles.css';

/** Minutes to choose from; 0 is no clock. */
const CHOICES = [0, 1, 2, 3, 5, 8] as const;
/** Seconds from which on it warns. */
const LAST = 20;

const minutes = signal(0);
/** Milliseconds since 1970; null where no clock runs. */
const ends = signal<number | null>(null);

export const setMinutes = (of: number): void => {
  minutes.value = of;
};

export const startClock = (): void => {
  ends.value = minutes.value === 0 ? null : Date.now() + minutes.value * 60_000;
};

export function ClockChoice() {
  const { timerText } = useLanguage();
  return (
    <label class="inline">
      {timerText.choose}{' '}
      <select
        value={minutes.value}
        onChange={(event) => {
          minutes.value = Number(event.currentTarget.value);
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {timerText.minutes(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function TurnClock() {
  const until = ends.value;
  return until === null ? null : <Running key={until} until={until} />;
}

function Running({ until }: { until: number }) {
  const { timerText } = useLanguage();
  const leftNow = (): number => Math.max(0, Math.ceil((until - Date.now()) / 1000));
  const [left, setLeft] = useState(leftNow);
  useEffect(() => {
    const ticking = setInterval(() => setLeft(leftNow()), 500);
    return () => clearInterval(ticking);
  }, []);
  return (
    <p class={`turn-clock${left <= LAST ? ' last' : ''}`} role="timer" aria-label={timerText.label}>
      {left === 0 ? timerText.over : `${Math.floor(left / 60)}:${`${left % 60}`.padStart(2, '0')}`}
    </p>
  );
}
