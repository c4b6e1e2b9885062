// Decides how the first choice is put: a question from Five Rivers, and two answers that each begin the game.
// Refuses to know what either answer leads to.

import { useState } from 'preact/hooks';
import type { NationId, Order } from '../../engine';
import { t } from '../text';
import { Picture } from './picture';
import type { StartProps } from './start-screen';

const WORLD = 'five-rivers';
const SEED = 'sennford';
const NATION = 'VAR' as NationId;
const STAND: readonly Order[] = [{ kind: 'exercise', by: NATION, with: 'SEN' as NationId }];

type HeroProps = Pick<StartProps, 'ports' | 'onGame'>;

export function Hero({ ports, onGame }: HeroProps) {
  const [busy, setBusy] = useState(false);
  const card = ports.cards.find(({ id }) => id === WORLD);
  const begin = (orders: readonly Order[]): void => {
    if (busy) return;
    setBusy(true);
    void ports
      .begin({ scenario: WORLD, seed: SEED, seats: { [NATION]: 'person' } })
      .then((session) => onGame(session, null, orders))
      .finally(() => setBusy(false));
  };
  return (
    <section class="hero">
      <Picture ports={ports} scenario={WORLD} width={1280} height={420} kind="wide" />
      <div class="question cartouche">
        <p class="eyebrow">{t.hero.eyebrow}</p>
        <h1>{t.hero.title}</h1>
        <p>{t.hero.text}</p>
        <div class="row">
          <button type="button" class="primary" aria-disabled={busy || undefined} onClick={() => begin(STAND)}>
            {t.hero.yes}
          </button>
          <button type="button" aria-disabled={busy || undefined} onClick={() => begin([])}>
            {t.hero.no}
          </button>
        </div>
        <p class="hint">{t.start.hint(card?.minutes ?? 5)}</p>
      </div>
    </section>
  );
}
