// Decides how the first choice is put: a question from Five Rivers, and two answers that each begin the game.
// Refuses to know what either answer leads to.

import { useState } from 'preact/hooks';
import { callsFor, type NationId, type Order, type State } from '../../engine';
import { t } from '../text';
import { Picture } from './picture';
import type { StartProps } from './props';

const WORLD = 'five-rivers';
const SEED = 'sennford';
const NATION = 'VAR' as NationId;

type HeroProps = Pick<StartProps, 'ports' | 'onGame'>;

export function Hero({ ports, onGame }: HeroProps) {
  const [busy, setBusy] = useState(false);
  const card = ports.cards.find(({ id }) => id === WORLD);
  const begin = (comes: boolean): void => {
    if (busy) return;
    setBusy(true);
    void ports
      .begin({ scenario: WORLD, seed: SEED, seats: { [NATION]: 'person' } })
      .then((session) => onGame(session, null, comes ? answersTo(session.state()) : []))
      .finally(() => setBusy(false));
  };
  return (
    <section class="hero">
      {matchMedia('(max-width: 699px)').matches ? (
        <Picture ports={ports} scenario={WORLD} width={480} height={260} kind="wide" />
      ) : (
        <Picture ports={ports} scenario={WORLD} width={1440} height={420} left={500} kind="wide" />
      )}
      <div class="question cartouche">
        <p class="eyebrow">{t.hero.eyebrow}</p>
        <h1>{t.hero.title}</h1>
        <p>{t.hero.text}</p>
        <div class="row">
          <button type="button" class="primary" aria-disabled={busy || undefined} onClick={() => begin(true)}>
            {t.hero.yes}
          </button>
          <button type="button" aria-disabled={busy || undefined} onClick={() => begin(false)}>
            {t.hero.no}
          </button>
        </div>
        <p class="hint">{t.start.hint(card?.minutes ?? 5)}</p>
      </div>
    </section>
  );
}

/** Every call that waits for the nation, answered by coming. */
function answersTo(state: State): readonly Order[] {
  return callsFor(state, NATION).map((call) => ({ kind: 'answer-call', by: NATION, call: call.id, answer: 'fight' }));
}
