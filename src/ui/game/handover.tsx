// The screen between two persons at one machine: whose turn it is, and nothing else.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NationId } from '../../engine';
import { useGame } from './game';
import { useLanguage } from '../kit/language';
import { clock, ClockLater } from './clock-later';

export function Handover({ to }: { to: NationId }) {
  const { t } = useLanguage();
  const game = useGame();
  const button = useRef<HTMLButtonElement>(null);
  const name = game.names.value.nation(to);
  const waiting = game.busy.value;
  useLayoutEffect(() => button.current?.focus(), [to, waiting]);
  const take = (): void => {
    game.nation.value = to;
    game.tab.value = 'nation';
    game.sheet.value = 'docket';
    game.handover.value = null;
    void clock().then(
      ({ startClock }) => startClock(),
      () => undefined,
    );
  };
  // Until the hand-over is kept, a reload would open the game at the person before.
  if (waiting) return <main class="handover" id="main" aria-busy="true" />;
  return (
    <main class="handover" id="main">
      <div class="cartouche">
        <p class="eyebrow">{game.names.value.date(game.state.value.turn)}</p>
        <h1>{t.handover.title(name)}</h1>
        <p class="lede">{t.handover.text}</p>
        <ClockLater part="ClockChoice" />
        <button type="button" class="primary" ref={button} onClick={take}>
          {t.handover.ready(name)}
        </button>
      </div>
    </main>
  );
}
