// Which screen is shown: the start, or one open game; and how one leads to the other.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Order } from '../engine';
import type { Session } from '../session';
import type { OpenGame } from './game/room';
import type { LinkAsk, Ports } from './ports';
import type { FailedGame } from './start/props';
import { StartScreen } from './start/start-screen';
import { FrontContext } from './kit/language';

export interface AppProps {
  readonly ports: Ports;
  readonly link: LinkAsk | null;
  /** The game that the address names, taken up again. */
  readonly resumed: OpenGame | null;
  /** The game that the address names, where it could not be. */
  readonly failed: FailedGame | null;
}

/** Screens of a game are fetched behind the first screen, which needs none of them. */
const gameRoom = () => import('./game/room');

export const openGame = async (ports: Ports, session: Session, id: string): Promise<OpenGame> =>
  (await gameRoom()).openGame(ports, await ports.language(), session, id);

export function App({ ports, link, resumed, failed: failedFirst }: AppProps) {
  const { t } = ports.front;
  const [open, setShown] = useState(resumed);
  // Back and forward may follow each other before the page is drawn anew: what is open is known at once.
  const current = useRef(resumed);
  const setOpen = (next: OpenGame | null): void => {
    current.current?.stop();
    current.current = next;
    setShown(next);
  };
  const [asked, setAsked] = useState(link);
  const [failed, setFailed] = useState(failedFirst);
  const enter = async (session: Session, id: string): Promise<void> => {
    const opened = await openGame(ports, session, id);
    setAsked(null);
    setFailed(null);
    setOpen(opened);
    scrollTo(0, 0);
  };
  const start = async (session: Session, id: string | null, orders: readonly Order[] = []): Promise<void> => {
    for (const order of orders) session.add(order);
    const known = id ?? ports.freshId();
    await enter(session, known);
    ports.address.show(known);
  };
  const toStart = (why: FailedGame | null): void => {
    setOpen(null);
    setAsked(ports.address.link());
    setFailed(why);
  };
  const leave = (): void => {
    ports.address.show(null);
    toStart(null);
  };
  const again = (seed: string): void => {
    if (open === null) return;
    const { game } = open;
    const { content, seats } = game.session;
    void ports
      .begin({ scenario: content.id, theory: content.theory.id, seed, seats })
      .then((session) => start(session, null))
      .catch(() => (game.notice.value = 'not-fetched'));
  };
  // Back and forward have already changed the address: what follows them never adds a page of its own.
  useEffect(() => {
    let latest: string | null = null;
    const follow = async (id: string | null): Promise<void> => {
      latest = id;
      if (id === null) return toStart(null);
      if (id === current.current?.game.id) return;
      const found = await ports.resume(id).catch(() => ({ kind: 'unreachable' }) as const);
      if (latest !== id) return;
      if (found.kind === 'whole') await enter(found.session, id);
      else toStart({ id, why: found });
    };
    return ports.address.follow((id) => void follow(id));
  }, []);
  useEffect(() => {
    document.title = open === null ? t.brand : `${open.game.session.content.title} · ${t.brand}`;
  }, [open]);
  useEffect(() => void gameRoom().catch(() => undefined), []);
  return (
    <FrontContext.Provider value={ports.front}>
      {open === null ? (
        <StartScreen
          key={JSON.stringify([asked, failed?.id])}
          ports={ports}
          link={asked}
          failed={failed}
          onGame={start}
        />
      ) : (
        <open.Screen key={open.game.id} game={open.game} ports={ports} onLeave={leave} onAgain={again} />
      )}
    </FrontContext.Provider>
  );
}
