// How a game's dialogs come onto the screen: they are fetched behind it, before one is asked for.

import { useEffect } from 'preact/hooks';
import { useFetched } from '../kit/fetched';
import { useGame } from './game';
import type { ScreenProps } from './screen-props';

const room = () => import('./dialogs');

export function DialogsLater(props: ScreenProps) {
  const { dialog } = useGame();
  useEffect(() => void room().catch(() => undefined), []);
  return dialog.value === null ? null : <Fetched {...props} />;
}

function Fetched(props: ScreenProps) {
  const { dialog, notice } = useGame();
  const trouble = (): void => {
    dialog.value = null;
    notice.value = 'not-fetched';
  };
  const fetched = useFetched(room, trouble);
  return fetched === null ? null : <fetched.Dialogs {...props} />;
}
