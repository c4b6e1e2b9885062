// How the first choice is put: a question from Five Rivers, and two answers that each begin the game.

import { useState } from 'preact/hooks';
import { callsFor, type NationId, type Order, type State } from '../../engine';
import { useWindowWidth } from '../kit/width';
import { Picture } from './picture';
import type { StartProps } from './props';
import { useFront } from '../kit/language';

const WORLD = 'five-rivers';
const SEED = 'sennford';
const NATION = 'VAR' as NationId;

type HeroProps = Pick<StartProps, 'ports' | 'onGame' | 'onTrouble'>;

export function Hero({ ports, onGame, onTrouble }: HeroProps) {
  const { t } = useFront();
  const [busy, setBusy] = useState(false);
  const width = useWindowWidth();
  const card = ports.cards.find(({ id }) => id === WORLD);
  const begin = (comes: boolean): void => {
    if (busy) return;
    setBusy(true);
    void ports
      .begin({ scenario: WORLD, seed: SEED, seats: { [NATION]: 'person' } })
      .then((session) => onGame(session, null, comes ? answersTo(session.state()) : []))
      .catch(onTrouble)
      .finally(() => setBusy(false));
  };
  return (
    <section class="hero">
      <Picture ports={ports} scenario={WORLD} kind="wide" {...frameOf(width)} />
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

/** Beside the card where there is room, above it where there is not. */
const frameOf = (
  width: number,
): { readonly width: number; readonly height: number; readonly left: number } =>
  width < 700 ? { width, height: 260, left: 0 } : { width, height: 430, left: 500 };

/** Every call that waits for the nation, answered by coming. */
function answersTo(state: State): readonly Order[] {
  return callsFor(state, NATION).map((call) => ({
    kind: 'answer-call',
    by: NATION,
    call: call.id,
    answer: 'fight',
  }));
}
