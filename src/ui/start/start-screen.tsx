// How the first screen is laid out: one question to begin with, games to continue, worlds to choose.

import { useEffect, useState } from 'preact/hooks';
import type { LinkAsk, OpenedReplay, Ports, SaveLine, ScenarioCard } from '../ports';
import { Icon } from '../kit/icon';
import { t } from '../../language';
import { useFetched } from '../kit/fetched';
import { ThemeChooser } from '../kit/theme-chooser';
import { Continue } from './continue';
import { Gallery } from './gallery';
import { Hero } from './hero';
import { OpenedDialog } from './opened-dialog';
import type { StartProps } from './props';

/** The setup shows a game's first state, and so comes with the engine, behind the first screen. */
const setupRoom = () => import('./setup-dialog');

export function StartScreen({ ports, link, onGame }: Omit<StartProps, 'onTrouble'>) {
  const asked = link === null ? undefined : ports.cards.find(({ id }) => id === link.scenario);
  const [setup, setSetup] = useState<{ card: ScenarioCard; link: LinkAsk | null } | null>(
    asked === undefined ? null : { card: asked, link },
  );
  const [opened, setOpened] = useState<OpenedReplay | 'checking' | null>(null);
  const [saves, setSaves] = useState<readonly SaveLine[]>([]);
  const [trouble, setTrouble] = useState(false);
  const onTrouble = (): void => setTrouble(true);
  const SetupDialog = useFetched(setupRoom, onTrouble)?.SetupDialog;
  const refresh = (): void => void ports.saves().then(setSaves, () => undefined);
  useEffect(refresh, []);
  const open = (text: string): void => {
    setOpened('checking');
    setTimeout(() => void ports.openReplay(text).then(setOpened), 30);
  };
  const dropping = useDrop(open);
  return (
    <div class={`start${dropping ? ' dropping' : ''}`}>
      <a class="skip" href="#worlds">
        {t.start.skip}
      </a>
      <StartBar ports={ports} onOpen={open} />
      <main id="main">
        <Hero ports={ports} onGame={onGame} onTrouble={onTrouble} />
        {trouble ? (
          <p class="notice" role="alert">
            {t.start.trouble}
          </p>
        ) : null}
        {link !== null && asked === undefined ? (
          <p class="notice">{t.start.scenarioMissing(link.scenario)}</p>
        ) : null}
        <Continue ports={ports} saves={saves} onGame={onGame} onTrouble={onTrouble} onChanged={refresh} />
        <Gallery ports={ports} onChoose={(card) => setSetup({ card, link: null })} />
        <p class="hint foot">{t.start.drop}</p>
        <div class="foot-themes">
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
      {opened === null ? null : (
        <OpenedDialog opened={opened} onClose={() => setOpened(null)} onGame={onGame} />
      )}
    </div>
  );
}

function StartBar({ ports, onOpen }: { ports: Ports; onOpen: (text: string) => void }) {
  return (
    <header class="top">
      <span class="brand">{t.brand}</span>
      <span class="tagline">{t.start.tagline}</span>
      <span class="grow" />
      <button
        type="button"
        class="quiet"
        onClick={() => void ports.pickFile().then((text) => (text === null ? undefined : onOpen(text)))}
      >
        <Icon name="file" />
        {t.start.open}
      </button>
      <ThemeChooser ports={ports} />
    </header>
  );
}

/** Takes a file dropped anywhere on the page; true while one hovers over it. */
function useDrop(onText: (text: string) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void file.text().then(onText);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}
