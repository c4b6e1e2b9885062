// Decides which screen is shown: the start, or one open game; and how one leads to the other.
// Refuses to know how games are made, kept and drawn; ports do that.

import { useEffect, useState } from 'preact/hooks';
import type { Order } from '../engine';
import type { Session } from '../session';
import type { Game } from './game/game';
import { rememberView, restoreView } from './game/view-memory';
import { createGame } from './game/store';
import { GameScreen } from './game/screen';
import type { LinkAsk, Ports } from './ports';
import { StartScreen } from './start/start-screen';
import { t } from './text';

export interface AppProps {
  readonly ports: Ports;
  readonly link: LinkAsk | null;
  /** The game that the address names, taken up again. */
  readonly resumed: { readonly session: Session; readonly id: string } | null;
}

interface Open {
  readonly game: Game;
  readonly stop: () => void;
}

export function App({ ports, link, resumed }: AppProps) {
  const [open, setOpen] = useState<Open | null>(() =>
    resumed === null ? null : openGame(ports, resumed.session, resumed.id),
  );
  const [asked, setAsked] = useState(link);
  const start = (session: Session, id: string | null, orders: readonly Order[] = []): void => {
    for (const order of orders) session.add(order);
    const known = id ?? ports.freshId();
    setAsked(null);
    open?.stop();
    setOpen(openGame(ports, session, known));
    ports.address.show(known);
    scrollTo(0, 0);
  };
  const leave = (): void => {
    open?.stop();
    setOpen(null);
    ports.address.show(null);
  };
  const again = (seed: string): void => {
    if (open === null) return;
    const { content, seats } = open.game.session;
    void ports
      .begin({ scenario: content.id, theory: content.theory.id, seed, seats })
      .then((session) => start(session, null));
  };
  useEffect(
    () =>
      ports.address.follow((id) => {
        if (id === open?.game.id) return;
        if (id === null) leave();
        else void ports.resume(id).then((session) => (session === null ? leave() : start(session, id)));
      }),
    [open],
  );
  useEffect(() => {
    document.title = open === null ? t.brand : `${open.game.session.content.title} · ${t.brand}`;
  }, [open]);
  if (open === null) return <StartScreen ports={ports} link={asked} onGame={start} />;
  return <GameScreen key={open.game.id} game={open.game} ports={ports} onLeave={leave} onAgain={again} />;
}

function openGame(ports: Ports, session: Session, id: string): Open {
  const game = createGame(session, id);
  restoreView(game);
  const forget = rememberView(game);
  const stopKeeping = ports.keep(session, id, (problem) => {
    game.saveProblem.value = problem !== null;
  });
  const stop = (): void => {
    forget();
    game.dispose();
    void stopKeeping();
  };
  return { game, stop };
}
