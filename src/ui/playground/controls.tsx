// A sheet of every control in every state that can be shown without a hand on it.

import { useState } from 'preact/hooks';
import { Segments, Tabs } from '../kit/choices';
import { Delta, Meter, Price, Sparkline } from '../kit/figures';
import { Icon } from '../kit/icon';
import { Term } from '../kit/popover';

const KINDS = ['', 'primary', 'quiet', 'bare', 'danger', 'danger primary', 'small'] as const;
const CHOICES = [
  { value: 'one', label: 'One' },
  { value: 'two', label: 'Two' },
  { value: 'three', label: 'Three' },
] as const;

export function Controls() {
  const [choice, setChoice] = useState<'one' | 'two' | 'three'>('one');
  return (
    <div class="stack">
      {KINDS.map((kind) => (
        <div class="row" key={kind}>
          <button type="button" class={kind}>
            {kind || 'plain'}
          </button>
          <button type="button" class={kind}>
            <Icon name="check" />
            with icon <Price value={2} />
          </button>
          <button type="button" class={kind} aria-pressed="true">
            pressed
          </button>
          <button type="button" class={kind} disabled>
            disabled
          </button>
        </div>
      ))}
      <Segments label="Segments" choices={CHOICES} value={choice} onChange={setChoice} />
      <Tabs label="Tabs" choices={CHOICES} value={choice} onChange={setChoice} panel="playground-panel" />
      <div id="playground-panel" role="tabpanel" aria-label="Panel">
        {choice}
      </div>
      <label class="field">
        <span>Field</span>
        <input placeholder="Placeholder" />
      </label>
      <label class="field">
        <span>Wrong</span>
        <input value="wrong" aria-invalid="true" />
      </label>
      <label class="field">
        <span>Choice</span>
        <select>
          <option>One</option>
          <option>A choice with a long name that has to be cut somewhere</option>
        </select>
      </label>
      <p class="row">
        <Delta ppm={12_000} /> <Delta ppm={-34_000} /> <Delta ppm={0} /> <span class="chip up">rose</span>
        <span class="chip down">fell</span> <span class="chip">steady</span> <Term name="deterrence" />
      </p>
      <Meter ppm={640_000} />
      <Sparkline values={[3, 5, 4, 7, 6, 9]} colour="var(--bloc-0)" />
      <p class="empty">Nothing is here yet, and this says what would be.</p>
    </div>
  );
}
