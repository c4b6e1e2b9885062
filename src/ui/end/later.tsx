// How the end of a game comes onto the screen: its verdict and the words for it are fetched once the game is over, behind its last report.

import { useEffect } from 'preact/hooks';
import { useFetched } from '../kit/fetched';
import { useLanguage } from '../kit/language';
import { useGame } from '../game/game';
import type { ScreenProps } from '../game/screen-props';
import { VerdictContext } from './words';

const room = () => import('./end-screen');

/** Asks for it ahead, so that it is there when the last report has been read. */
export function useEndAhead(over: boolean): void {
  useEffect(() => {
    if (over) room().catch(() => undefined);
  }, [over]);
}

export function EndLater(props: ScreenProps) {
  const { t } = useLanguage();
  const game = useGame();
  const { verdictWords } = props.ports;
  const trouble = (): void => {
    game.ended.value = false;
    game.notice.value = 'not-fetched';
  };
  const fetched = useFetched(() => Promise.all([room(), verdictWords()]), trouble);
  if (fetched === null)
    return (
      <p class="arriving" role="status">
        {t.loading}
      </p>
    );
  const [{ EndScreen }, words] = fetched;
  return (
    <VerdictContext.Provider value={words}>
      <EndScreen {...props} />
    </VerdictContext.Provider>
  );
}
