// Which dialog of a game is open.

import { TreatyDialog } from '../treaty/dialog';
import { AsideDialog } from './aside-dialog';
import { useGame } from './game';
import { TheoriesLater } from '../glossary/later';
import { ShareLater } from '../share/later';
import { LeaveDialog } from './orders/leave-dialog';
import { PreviewDialog } from './orders/preview-dialog';
import { Palette } from './palette';
import type { ScreenProps } from './screen-props';
import { HelpDialog, MatrixDialog, MenuDialog, UnansweredDialog } from './small-dialogs';

export function Dialogs({ ports, onLeave, onWatch }: ScreenProps) {
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
    case 'aside':
      return <AsideDialog ports={ports} />;
    case 'share':
      return <ShareLater ports={ports} link={null} />;
    case 'theories':
      return <TheoriesLater ports={ports} />;
    case 'matrix':
      return <MatrixDialog />;
  }
}
