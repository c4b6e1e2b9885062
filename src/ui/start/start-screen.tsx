// How the first screen is laid out: one question to begin with, games to continue, worlds to choose.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LinkAsk, NotResumed, OpenedReplay, Ports, SaveLine, ScenarioCard } from '../ports';
import { Icon } from '../kit/icon';
import type { FailedGame } from './props';
import { useDrop } from '../kit/drop';
import { useFetched } from '../kit/fetched';
import { LanguageChooser } from '../kit/language-chooser';
import { ThemeChooser } from '../kit/theme-chooser';
import { ContinueLater } from './continue-later';
import { Gallery } from './gallery';
import { Hero } from './hero';
import { Lessons } from './lessons';
import type { Checking } from './opened-dialog';
import type { StartProps } from './props';
import { Recordings } from './recordings';
import { useFront } from '../kit/language';
import type { Front } from '../../language/front';

/** The setup shows a game's first state, and so comes with the engine, behind the first screen. */
const setupRoom = () => import('./setup-dialog');
/** So does what is said of a file. */
const openedRoom = () => import('./opened-dialog');

type StartScreenProps = Omit<StartProps, 'onTrouble'> & { readonly failed: FailedGame | null };

export function StartScreen({ ports, link, failed, onGame, onWatch }: StartScreenProps) {
  const front = useFront();
  const { t } = front;
  const asked = ports.cards.find(({ id }) => id === link?.scenario);
  const [setup, setSetup] = useState<{ card: ScenarioCard; link: LinkAsk | null } | null>(
    asked === undefined ? null : { card: asked, link },
  );
  const [opened, setOpened] = useState<OpenedReplay | Checking | null>(null);
  const [saves, setSaves] = useState<readonly SaveLine[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const onTrouble = (): void => setTrouble(t.start.trouble);
  const SetupDialog = useFetched(setupRoom, onTrouble)?.SetupDialog;
  const OpenedDialog = useFetched(openedRoom, onTrouble)?.OpenedDialog;
  const refresh = (): void => void ports.saves().then(setSaves, () => setTrouble(t.start.storeFailed));
  useEffect(refresh, []);
  /** The file that is asked about: closed, it is nobody's, and what it turns out to be opens nothing. */
  const read = useRef<Promise<Uint8Array> | null>(null);
  const open = useCallback((reading: Promise<Uint8Array>): void => {
    const show = (found: OpenedReplay | Checking): void => {
      if (read.current === reading) setOpened(found);
    };
    const fail = (): void => show({ kind: 'unreadable', why: t.start.readerFailed });
    const onTurn = (turn: number, turns: number): void => show({ kind: 'checking', turn, turns });
    read.current = reading;
    show({ kind: 'checking', turn: 0, turns: null });
    // The dialog is painted before the page is busy.
    reading.then(
      (bytes) => setTimeout(() => void ports.openReplay(bytes, onTurn).then(show).catch(fail), 30),
      fail,
    );
  }, []);
  const dropping = useDrop(
    useCallback((file: File) => open(file.arrayBuffer().then((held) => new Uint8Array(held))), []),
  );
  return (
    <div class={`start${dropping ? ' dropping' : ''}`}>
      <a class="skip" href="#worlds">
        {t.start.skip}
      </a>
      <StartBar ports={ports} onOpen={open} />
      <main id="main">
        <Hero ports={ports} onGame={onGame} onTrouble={onTrouble} />
        {trouble === null ? null : (
          <p class="notice" role="alert">
            {trouble}
          </p>
        )}
        {link !== null && asked === undefined ? (
          <p class="notice" role="alert">
            {linkTrouble(front, link)}
          </p>
        ) : null}
        {failed === null || failed.why.kind === 'damaged' ? null : (
          <p class="notice" role="alert">
            {whyNot(front, failed.why)}
          </p>
        )}
        <ContinueLater
          ports={ports}
          saves={saves}
          failed={failed}
          onGame={onGame}
          onWatch={onWatch}
          onTrouble={setTrouble}
          onChanged={refresh}
          onOpen={open}
        />
        <Gallery ports={ports} onChoose={(card) => setSetup({ card, link: null })} />
        <Lessons ports={ports} />
        <Recordings ports={ports} />
        <p class="hint foot">{t.start.drop}</p>
        <div class="foot-choices">
          <LanguageChooser ports={ports} />
          <ThemeChooser ports={ports} />
        </div>
      </main>
      {dropping ? <p class="drop-here">{t.start.dropNow}</p> : null}
      {setup === null || SetupDialog === undefined ? null : (
        <SetupDialog
          ports={ports}
          card={setup.card}
          link={setup.link}
          onClose={() => setSetup(null)}
          onGame={onGame}
          onTrouble={onTrouble}
        />
      )}
      {opened === null || OpenedDialog === undefined ? null : (
        <OpenedDialog
          opened={opened}
          onClose={() => {
            read.current = null;
            setOpened(null);
            refresh();
          }}
          onGame={onGame}
          onWatch={onWatch}
          onTrouble={onTrouble}
        />
      )}
    </div>
  );
}

/** Why what the address names is not opened. */
export function whyNot({ t }: Front, why: NotResumed): string {
  if (why.kind === 'link-differs') return t.start.linkDiffers(why.turn);
  if (why.kind === 'not-fetched') return t.notFetched;
  return why.kind === 'damaged' ? t.start.damaged(why.turn) : t.start.notResumed[why.kind];
}

/** Why a link leads to no setup. */
function linkTrouble({ t }: Front, { lesson, scenario }: LinkAsk): string {
  if (lesson !== null) return t.lessons.missing(lesson);
  return scenario === null ? t.start.linkWithoutScenario : t.start.scenarioMissing(scenario);
}

function toLessons(): void {
  const section = document.getElementById('lessons');
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
}

function StartBar({ ports, onOpen }: { ports: Ports; onOpen: (reading: Promise<Uint8Array>) => void }) {
  const { t } = useFront();
  return (
    <header class="top">
      <span class="brand">{t.brand}</span>
      <span class="tagline">{t.start.tagline}</span>
      <span class="grow" />
      <button type="button" class="quiet" onClick={toLessons}>
        {t.lessons.title}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() =>
          void ports.pickFile().then(
            (bytes) => (bytes === null ? undefined : onOpen(Promise.resolve(bytes))),
            (problem: unknown) => onOpen(Promise.reject(problem)),
          )
        }
      >
        <Icon name="file" />
        {t.start.open}
      </button>
      <ThemeChooser ports={ports} />
    </header>
  );
}
