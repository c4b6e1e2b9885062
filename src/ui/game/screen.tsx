// How a game's screen is put together: bar, map, docket, inspector, turn bar, timeline, and what lies above them.

import { useCallback, useLayoutEffect } from 'preact/hooks';
import { NamesContext } from '../kit/names';
import { useDrop } from '../kit/drop';
import { Hatches } from '../kit/hatch';
import { Icon, type IconName } from '../kit/icon';
import { CoachLater } from '../coach/later';
import { EndLater, useEndAhead } from '../end/later';
import { DialogsLater } from './dialogs-later';
import { Docket } from './docket/docket';
import { GameContext, SHEETS, useGame, type Game, type Sheet } from './game';
import { Handover } from './handover';
import { Inspector } from './inspector/inspector';
import { pressKey } from './keys';
import { Notices } from './notices';
import { MapPane } from './map/pane';
import { isOpen, pendingDecisionsFor } from './docket/pending-decisions';
import { OverlayLater } from './overlays-later';
import type { ScreenProps } from './screen-props';
import { Timeline } from './report/timeline';
import { ClockLater } from './clock-later';
import { TopBar } from './top-bar';
import { TurnBar } from './orders/tray';
import { LanguageContext, useLanguage } from '../kit/language';

export interface GameScreenProps extends ScreenProps {
  readonly game: Game;
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

function Screen(props: ScreenProps) {
  const { ports } = props;
  const { t } = useLanguage();
  const game = useGame();
  useEndAhead(game.lesson === null && game.state.value.over);
  if (game.handover.value !== null) return <Handover to={game.handover.value} />;
  if (game.ended.value) return game.lesson ? <game.lesson.End {...props} /> : <EndLater {...props} />;
  return (
    <div class="game" data-sheet={game.sheet.value}>
      <a class="skip" href="#inspector">
        {t.skipToMain}
      </a>
      <a class="skip" href="#turn-bar">
        {t.skipToOrders}
      </a>
      <TopBar ports={ports} />
      {game.session.persons.length > 1 ? <ClockLater part="TurnClock" /> : null}
      <main id="main">
        <MapPane ports={ports} />
        <Docket />
        <TurnBar />
        <Inspector />
        <OverlayLater onTurn={props.onWatch} />
        <Notices />
      </main>
      <Timeline enlarges />
      <SheetBar docket={t.sheets.docket} />
      <DialogsLater {...props} />
      <CoachLater ports={ports} />
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
  const open = pendingDecisionsFor(game).filter(isOpen).length + Number(game.lesson?.asks() ?? false);
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
