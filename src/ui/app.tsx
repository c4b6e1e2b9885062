// Which screen is shown: the start, or one open game; and how one leads to the other.

import { useEffect, useState } from 'preact/hooks';
import type { Order } from '../engine';
import type { Session } from '../session';
import type { OpenGame } from './game/room';
import type { LinkAsk, Ports } from './ports';
import { StartScreen } from './start/start-screen';
import { t } from '../language';

export interface AppProps {
  readonly ports: Ports;
  readonly link: LinkAsk | null;
  /** The game that the address names, taken up again. */
  readonly resumed: OpenGame | null;
}

/** Screens of a game are fetched behind the first screen, which needs none of them. */
const gameRoom = () => import('./game/room');

export const openGame = async (ports: Ports, session: Session, id: string): Promise<OpenGame> =>
  (await gameRoom()).openGame(ports, session, id);

export function App({ ports, link, resumed }: AppProps) {
  const [open, setOpen] = useState(resumed);
  const [asked, setAsked] = useState(link);
  const start = async (session: Session, id: string | null, orders: readonly Order[] = []): Promise<void> => {
    for (const order of orders) session.add(order);
    const known = id ?? ports.freshId();
    const opened = await openGame(ports, session, known);
    setAsked(null);
    open?.stop();
    setOpen(opened);
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
  useEffect(() => void gameRoom().catch(() => undefined), []);
  if (open === null) return <StartScreen ports={ports} link={asked} onGame={start} />;
  const { game, Screen } = open;
  return <Screen key={game.id} game={game} ports={ports} onLeave={leave} onAgain={again} />;
}
