// How a game's screen is put together: bar, map, docket, inspector, turn bar, timeline, and what lies above them.

import { useCallback, useLayoutEffect } from 'preact/hooks';
import type { Ports } from '../ports';
import { NamesContext } from '../kit/names';
import { useDrop } from '../kit/drop';
import { Hatches } from '../kit/hatch';
import { Icon, type IconName } from '../kit/icon';
import { EndScreen } from '../end/end-screen';
import { TreatyDialog } from '../treaty/dialog';
import { Docket } from './docket/docket';
import { GameContext, SHEETS, useGame, type Game, type Sheet } from './game';
import { Handover } from './handover';
import { Inspector } from './inspector/inspector';
import { pressKey } from './keys';
import { LeaveDialog } from './orders/leave-dialog';
import { Notices } from './notices';
import { MapPane } from './map/pane';
import { isOpen, pendingDecisionsFor } from './docket/pending-decisions';
import { ModeTable } from './map/mode-table';
import { Palette } from './palette';
import { PreviewDialog } from './orders/preview-dialog';
import { Report } from './report/report';
import { HelpDialog, MatrixDialog, MenuDialog, UnansweredDialog } from './small-dialogs';
import { Timeline } from './report/timeline';
import { TopBar } from './top-bar';
import { TurnBar } from './orders/tray';
import { LanguageContext, useLanguage } from '../kit/language';

export interface GameScreenProps {
  readonly game: Game;
  readonly ports: Ports;
  readonly onLeave: () => void;
  readonly onAgain: (seed: string) => void;
  /** Looks back at the game from a turn on. */
  readonly onWatch: (turn: number) => void;
}

export function GameScreen({ game, ...inner }: GameScreenProps) {
  const names = { ...game.names.value, openNation: game.openNation, openPact: game.openPact };
  const onDrop = useCallback(() => {
    game.notice.value = 'dropped';
  }, [game]);
  useDrop(onDrop);
  // Before the screen is painted: whoever sees it may press a key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (game.handover.value === null && pressKey(game, event)) event.preventDefault();
    };
    // A press stops it as a key does; the button that says so does it by itself.
    const onPress = ({ target }: PointerEvent): void => {
      if (!(target instanceof Element && target.closest('#go-on'))) game.stopGoing();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [game]);
  return (
    <LanguageContext.Provider value={game.language}>
      <GameContext.Provider value={game}>
        <NamesContext.Provider value={names}>
          <Hatches />
          <Screen {...inner} />
          <p class="unseen" role="status" aria-live="polite">
            {game.spoken.value}
          </p>
        </NamesContext.Provider>
      </GameContext.Provider>
    </LanguageContext.Provider>
  );
}

type Inner = Omit<GameScreenProps, 'game'>;

function Screen(props: Inner) {
  const { ports } = props;
  const { t } = useLanguage();
  const game = useGame();
  if (game.handover.value !== null) return <Handover to={game.handover.value} />;
  if (game.ended.value) return <EndScreen {...props} />;
  return (
    <div class="game" data-sheet={game.sheet.value}>
      <a class="skip" href="#inspector">
        {t.skipToMain}
      </a>
      <a class="skip" href="#turn-bar">
        {t.skipToOrders}
      </a>
      <TopBar ports={ports} />
      <main id="main">
        <MapPane ports={ports} />
        {game.table.value ? <ModeTable /> : null}
        <Docket />
        <TurnBar />
        <Inspector />
        {game.report.value ? <Report /> : null}
        <Notices />
      </main>
      <Timeline />
      <SheetBar docket={t.sheets.docket} />
      <Dialogs {...props} />
    </div>
  );
}

const SHEET_ICONS: Readonly<Record<Sheet, IconName>> = {
  map: 'map',
  docket: 'inbox',
  inspector: 'globe',
  timeline: 'chart',
};

/** On small screens: which sheet lies over the map. */
export function SheetBar({ docket }: { docket: string }) {
  const { t } = useLanguage();
  const game = useGame();
  const open = pendingDecisionsFor(game).filter(isOpen).length;
  return (
    <nav class="sheet-bar" aria-label={t.sheets.label}>
      {SHEETS.map((sheet) => (
        <button
          type="button"
          key={sheet}
          aria-current={game.sheet.value === sheet ? 'true' : undefined}
          onClick={() => (game.sheet.value = sheet)}
        >
          <Icon name={SHEET_ICONS[sheet]} />
          <span>{sheet === 'docket' ? docket : t.sheets[sheet]}</span>
          {sheet === 'docket' && open > 0 ? <span class="count">{open}</span> : null}
        </button>
      ))}
    </nav>
  );
}

function Dialogs({ ports, onLeave, onWatch }: Inner) {
  const open = useGame().dialog.value;
  if (open === null) return null;
  switch (open.kind) {
    case 'treaty':
      return <TreatyDialog key={JSON.stringify(open.ask)} ask={open.ask} />;
    case 'leave':
      return <LeaveDialog id={open.pact} />;
    case 'palette':
      return <Palette />;
    case 'help':
      return <HelpDialog />;
    case 'menu':
      return <MenuDialog ports={ports} onLeave={onLeave} onWatch={onWatch} />;
    case 'preview':
      return <PreviewDialog />;
    case 'unanswered':
      return <UnansweredDialog />;
    case 'matrix':
      return <MatrixDialog />;
  }
}
