// How the screen of a watched game is put together: the game's own map, inspector and timeline, a story, and the means to move.

import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { NationId } from '../../engine';
import { Dialog } from '../kit/dialog';
import { Hatches } from '../kit/hatch';
import { LanguageContext, useLanguage } from '../kit/language';
import { NamesContext } from '../kit/names';
import { GameContext } from '../game/game';
import { Inspector } from '../game/inspector/inspector';
import { OverlayLater } from '../game/overlays-later';
import { MapPane } from '../game/map/pane';
import { Notices } from '../game/notices';
import { Palette } from '../game/palette';
import { Timeline } from '../game/report/timeline';
import { SheetBar } from '../game/screen';
import { KeyList, MatrixDialog } from '../game/small-dialogs';
import { ShareLater } from '../share/later';
import { WatchBar, type WatchBarProps } from './bar';
import type { BranchesProps } from './branches/tree';
import { Controls } from './controls';
import { pressKey, WATCH_KEYS } from './keys';
import { PlayOnDialog } from './play-on-dialog';
import { Story } from './story';
import { useWatch, WatchContext, type Watch } from './watch';

export interface WatchScreenProps extends WatchBarProps, Pick<BranchesProps, 'onLine' | 'onChanged'> {
  readonly watch: Watch;
  /** The turn that is shown, once one has stayed with it. */
  readonly onTurn: (turn: number) => void;
  readonly onPlayOn: (turn: number, nation: NationId) => void;
}

export function WatchScreen(props: WatchScreenProps) {
  const { watch, onTurn } = props;
  const names = { ...watch.names.value, openNation: watch.openNation, openPact: watch.openPact };
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (pressKey(watch, event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [watch]);
  const turn = watch.at.value;
  useEffect(() => {
    const timer = setTimeout(() => onTurn(turn), STAYED);
    return () => clearTimeout(timer);
  }, [turn]);
  return (
    <LanguageContext.Provider value={watch.language}>
      <GameContext.Provider value={watch}>
        <WatchContext.Provider value={watch}>
          <NamesContext.Provider value={names}>
            <Hatches />
            <Screen {...props} />
            <p class="unseen" role="status" aria-live="polite">
              {watch.spoken.value}
            </p>
          </NamesContext.Provider>
        </WatchContext.Provider>
      </GameContext.Provider>
    </LanguageContext.Provider>
  );
}

/** Milliseconds after which the address follows. */
const STAYED = 350;

function Screen({ watch, onPlayOn, onLine, onChanged, ...bar }: WatchScreenProps) {
  const { t } = useLanguage();
  return (
    <div class="game watched" data-sheet={watch.sheet.value}>
      <a class="skip" href="#inspector">
        {t.skipToMain}
      </a>
      <a class="skip" href="#watch-bar">
        {t.watch.controls}
      </a>
      <WatchBar {...bar} />
      <main id="main">
        <MapPane ports={bar.ports} camera={watch.camera} />
        <OverlayLater chronicle={watch.course.whole} onTurn={(turn) => watch.goTo(turn)} />
        <Story ports={bar.ports} onLine={onLine} onChanged={onChanged} />
        <Inspector />
        <Notices />
      </main>
      <Controls />
      <Timeline chronicle={watch.course.whole} enlarges />
      <SheetBar docket={t.watch.story} />
      {watch.asking.value ? <PlayOnDialog onPlayOn={(nation) => onPlayOn(watch.at.value, nation)} /> : null}
      <Dialogs ports={bar.ports} link={bar.link} />
    </div>
  );
}

function Dialogs({ ports, link }: Pick<WatchScreenProps, 'ports' | 'link'>) {
  const { t } = useLanguage();
  const { dialog } = useWatch();
  const close = (): void => {
    dialog.value = null;
  };
  switch (dialog.value?.kind) {
    case 'palette':
      return <Palette />;
    case 'share':
      return <ShareLater ports={ports} link={link} />;
    case 'matrix':
      return <MatrixDialog />;
    case 'help':
      return (
        <Dialog title={t.help.title} onClose={close} kind="help">
          <KeyList keys={WATCH_KEYS} words={{ ...t.help, ...t.watch.keys }} />
        </Dialog>
      );
    default:
      return null;
  }
}
