// Which screen is shown: the start, one open game, or one that is watched; and how one leads to the other.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NationId, Order } from '../engine';
import type { Session } from '../session';
import { arriveAt, FROM_FILE, gameRoom, openGame, openWatch, type Opened } from './arrive';
import type { LinkAsk, Place, Ports } from './ports';
import type { FailedGame } from './start/props';
import { Arrival } from './start/arrival';
import { StartScreen, whyNot } from './start/start-screen';
import { GlossaryContext } from './kit/glossary';
import { FrontContext } from './kit/language';

export interface AppProps {
  readonly ports: Ports;
  readonly link: LinkAsk | null;
  /** What the address names, opened. */
  readonly opened: Opened | null;
  /** The game that the address names, where it could not be opened. */
  readonly failed: FailedGame | null;
}

/** Fetched where a link leads to a page besides games. */
const arrivals = () => import('./start/arrivals');

const sessionOf = (open: Opened): Session => (open.kind === 'game' ? open.game.session : open.session);
const placeOf = (open: Opened): Place =>
  open.kind === 'game' ? { kind: 'game', id: open.game.id, turn: null } : open.place;

export function App({ ports, link, opened, failed: failedFirst }: AppProps) {
  const { t } = ports.front;
  const [open, setShown] = useState(opened);
  // Back and forward may follow each other before the page is drawn anew: what is open is known at once.
  const current = useRef(opened);
  const setOpen = (next: Opened | null): void => {
    current.current?.stop();
    current.current = next;
    setShown(next);
  };
  const [asked, setAsked] = useState(link);
  const [failed, setFailed] = useState(failedFirst);
  const [arriving, setArriving] = useState<string | null>(null);
  const [unfetched, setUnfetched] = useState(false);
  /** What it leads to may lie in a part of the page that cannot be fetched now. */
  const attempt = (going: Promise<unknown>): void => {
    setUnfetched(false);
    void going.catch(() => setUnfetched(true));
  };
  const enter = (next: Opened): void => {
    setAsked(null);
    setFailed(null);
    setArriving(null);
    setOpen(next);
    scrollTo(0, 0);
  };
  const start = async (session: Session, id: string | null, orders: readonly Order[] = []): Promise<void> => {
    for (const order of orders) session.add(order);
    const known = id ?? ports.freshId();
    enter(await openGame(ports, session, known));
    ports.address.show({ kind: 'game', id: known, turn: null });
  };
  const watch = async (session: Session, place: Place = FROM_FILE): Promise<void> => {
    enter(await openWatch(ports, session, place));
    ports.address.show(place);
  };
  const toStart = (why: FailedGame | null): void => {
    setOpen(null);
    setArriving(null);
    setAsked(ports.address.link());
    setFailed(why);
  };
  const leave = (): void => {
    ports.address.show(null);
    toStart(null);
  };
  const again = async ({ content, seats }: Session, seed: string): Promise<void> =>
    start(await ports.begin({ scenario: content.id, theory: content.theory.id, seed, seats }), null);
  const showLine = async (root: Session, index: number | null, place: Place): Promise<void> => {
    const line = index === null ? root : await ports.openBranch(root, index);
    if (line === null) throw new Error('a branch does not play as recorded');
    enter(await openWatch(ports, line, place, { root, shown: index }));
  };
  /** A game that is kept here is kept with its branches. */
  const keepTree = async (root: Session, { kind, id }: Place): Promise<void> => {
    if (kind === 'game') await ports.keep(root, id, UNHEARD).stop();
  };
  const playOn = async (session: Session, turn: number, nation: NationId): Promise<void> =>
    start(await ports.branch(session, turn, nation), null);
  // Back and forward have already changed the address: what follows them never adds a page of its own. Heard from when the page is drawn:
  // an effect that waits for the next frame would miss who is quick.
  useLayoutEffect(() => {
    let latest: Place | null = null;
    const follow = async (place: Place | null): Promise<void> => {
      latest = place;
      if (place === null) return toStart(null);
      const now = current.current;
      if (now !== null && isSame(placeOf(now), place)) {
        if (now.kind === 'watch') {
          now.watch.goTo(place.turn ?? now.watch.at.value);
          if (place.review) now.watch.review.shown.value = true;
        }
        return;
      }
      setArriving(t.loading);
      const found = await arriveAt(ports, place, (turn, turns) =>
        setArriving(t.start.replaying(turn, turns)),
      );
      if (latest !== place) return 'why' in found ? undefined : found.stop();
      if ('why' in found) toStart(found);
      else enter(found);
    };
    return ports.address.follow((place) => void follow(place));
  }, []);
  useEffect(() => {
    document.title = open === null ? t.brand : `${sessionOf(open).content.title} · ${t.brand}`;
  }, [open]);
  useEffect(() => void gameRoom().catch(() => undefined), []);
  /** One that comes along, or that the address holds, or this browser, or the package that the page stands in. */
  const isLesson = (called: string | null): boolean =>
    called !== null &&
    (/^(#|draft-|own-|package$)/.test(called) || ports.lessons.some(({ id }) => id === called));
  const screen = (): preact.JSX.Element => {
    // Within another page there is nothing to choose: what cannot be watched is said.
    if (open === null && ports.embedded)
      return (
        <p class="arriving" role="alert">
          {failed === null ? t.start.notResumed['not-recorded'] : whyNot(ports.front, failed.why)}
        </p>
      );
    if (open === null && asked !== null && (asked.side !== null || isLesson(asked.lesson)))
      return <Arrival load={async () => (await arrivals()).screenOf(ports, asked, start)} />;
    if (open === null)
      return (
        <StartScreen
          key={JSON.stringify([asked, failed?.id])}
          ports={ports}
          link={asked}
          failed={failed}
          onGame={start}
          onWatch={watch}
        />
      );
    if (open.kind === 'watch') {
      const { place, session, watch: watched } = open;
      const { root, shown } = watched.tree;
      return (
        <open.Screen
          key={`watch ${place.id} ${shown}`}
          watch={watched}
          ports={ports}
          link={
            // What only this browser has, or nobody, goes into a link itself.
            place.kind === 'game' || place.id === FROM_FILE.id || shown !== null
              ? null
              : () => ports.address.of({ ...place, turn: watched.at.value })
          }
          onTurn={(turn) => {
            if (place.id !== FROM_FILE.id) ports.address.correct({ ...place, turn });
          }}
          onLeave={leave}
          onBack={place.kind === 'game' ? () => attempt(start(root, place.id)) : null}
          onLine={(index, turn) => attempt(showLine(root, index, { ...place, turn }))}
          onChanged={() => attempt(keepTree(root, place))}
          onPlayOn={(turn, nation) => attempt(playOn(session, turn, nation))}
        />
      );
    }
    const { game, Screen } = open;
    return (
      <Screen
        key={game.id}
        game={game}
        ports={ports}
        onLeave={leave}
        onOpen={(session, id) => attempt(start(session, id))}
        onAgain={(seed) => attempt(again(game.session, seed))}
        onWatch={(turn, review = false) =>
          // What is kept is whole before another screen has the game.
          attempt(game.kept().then(() => watch(game.session, { kind: 'game', id: game.id, turn, review })))
        }
      />
    );
  };
  return (
    <FrontContext.Provider value={ports.front}>
      <GlossaryContext.Provider value={ports.glossary}>{screen()}</GlossaryContext.Provider>
      {arriving === null ? null : (
        <p class="arriving" role="status">
          {arriving}
        </p>
      )}
      {unfetched ? (
        <p class="arriving" role="alert">
          {t.notFetched}{' '}
          <button type="button" class="quiet" onClick={() => setUnfetched(false)}>
            {t.close}
          </button>
        </p>
      ) : null}
    </FrontContext.Provider>
  );
}

/** For a save that nobody waits for. */
const UNHEARD = { trouble: () => undefined, elsewhere: () => undefined, parted: () => undefined };

/** The turn that is watched is in the address too, and moves on there without anybody going back. */
const isSame = (a: Place, b: Place): boolean =>
  a.kind === b.kind && a.id === b.id && (a.turn === null) === (b.turn === null);
