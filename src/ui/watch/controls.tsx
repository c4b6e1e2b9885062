// How one moves through a watched game: a scrubber with its marks, steps, jumps, play and its speed.

import { Icon, type IconName } from '../kit/icon';
import { useLanguage } from '../kit/language';
import { byTurn, ofGroup } from './marks';
import { togglePlay } from './keys';
import { SPEEDS, useWatch, type Speed } from './watch';

export function Controls() {
  const { t } = useLanguage();
  const watch = useWatch();
  const { at, length, playing } = watch;
  const [atStart, atEnd] = [at.value === 0, at.value === length];
  const words = t.watch;
  const move = (turn: number): void => {
    playing.value = false;
    watch.goTo(turn);
  };
  const jump = (direction: -1 | 1): void => {
    playing.value = false;
    watch.jump(direction);
  };
  const { stops } = watch;
  return (
    <section class="watch-bar" aria-label={words.controls} id="watch-bar" tabIndex={-1}>
      <div class="row steps">
        <Step name="first" label={words.first} off={atStart} onPress={() => move(0)} wide />
        <Step name="back" label={words.back} off={atStart} onPress={() => move(at.value - 1)} />
        <button
          type="button"
          class="icon primary"
          id="play"
          aria-label={playing.value ? words.pause : words.play}
          title={playing.value ? words.pause : words.play}
          onClick={() => togglePlay(watch)}
        >
          <Icon name={playing.value ? 'pause' : 'play'} />
        </button>
        <Step name="next" label={words.forward} off={atEnd} onPress={() => move(at.value + 1)} />
        <Step name="last" label={words.last} off={atEnd} onPress={() => move(length)} wide />
        <Step
          name="markBack"
          label={words.markBack}
          off={!stops.value.some((stop) => stop < at.value)}
          onPress={() => jump(-1)}
        />
        <Step
          name="markNext"
          label={words.markForward}
          off={!stops.value.some((stop) => stop > at.value)}
          onPress={() => jump(1)}
        />
      </div>
      <Scrubber />
      <select
        class="speed"
        aria-label={words.speed}
        title={words.speed}
        value={watch.speed.value}
        onChange={(event) => (watch.speed.value = Number(event.currentTarget.value) as Speed)}
      >
        {SPEEDS.map((factor) => (
          <option key={factor} value={factor}>
            {words.speedOf(factor)}
          </option>
        ))}
      </select>
    </section>
  );
}

interface StepProps {
  readonly name: IconName;
  readonly label: string;
  readonly off: boolean;
  readonly onPress: () => void;
  /** Left out where room is short: the scrubber does it too. */
  readonly wide?: boolean;
}

/** It stays in reach of the keyboard where it leads nowhere. */
function Step({ name, label, off, onPress, wide = false }: StepProps) {
  return (
    <button
      type="button"
      class={`icon${wide ? ' wide' : ''}`}
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      onClick={() => (off ? undefined : onPress())}
    >
      <Icon name={name} />
    </button>
  );
}

function Scrubber() {
  const { t } = useLanguage();
  const watch = useWatch();
  const { at, length, names } = watch;
  const scrub = (turn: number): void => {
    watch.playing.value = false;
    watch.goTo(turn);
  };
  return (
    <div class="scrubber">
      <Ticks />
      <input
        type="range"
        id="scrubber"
        min={0}
        max={length}
        step={1}
        value={at.value}
        style={`--done:${length === 0 ? 0 : (at.value / length) * 100}%`}
        aria-label={t.watch.scrubber}
        aria-valuetext={`${names.value.date(at.value)}, ${t.watch.turn(at.value, length)}`}
        onInput={(event) => scrub(Number(event.currentTarget.value))}
      />
    </div>
  );
}

/** Marks above the scrubber: notes as flags, turns with events by how much they weigh. They repeat what the story lists. */
function Ticks() {
  const { length, marks, group, notes } = useWatch();
  const place = (turn: number): string => `--at:${length === 0 ? 0 : turn / length}`;
  return (
    <div class="ticks" aria-hidden="true">
      {byTurn(ofGroup(marks, group.value)).map(({ turn, weight }) => (
        <i key={turn} style={`${place(turn)};--weight:${weight}`} />
      ))}
      {notes.map(({ turn }, index) => (
        <b key={index} style={place(turn)} />
      ))}
    </div>
  );
}
