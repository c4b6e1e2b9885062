// What is said above a game's screen and is no part of the game: saves that fail, another tab, a dropped file.

import { Icon } from '../kit/icon';
import { useGame } from './game';
import { useLanguage } from '../kit/language';

export function Notices() {
  const { t } = useLanguage();
  const { saveTrouble, elsewhere, notice } = useGame();
  const { value: trouble } = saveTrouble;
  const { value: said } = notice;
  if (trouble === null && said === null && !elsewhere.value) return null;
  return (
    <div class="toasts">
      {trouble === null ? null : (
        <p class="toast" role="alert">
          {t.keeping.trouble[trouble]}
        </p>
      )}
      {elsewhere.value ? (
        <p class="toast mild" role="status">
          {t.keeping.elsewhere}
        </p>
      ) : null}
      {said === null ? null : (
        <p class="toast mild" role="alert">
          {said === 'not-fetched' ? t.notFetched : t.keeping.notice[said]}
          <button type="button" class="icon bare" aria-label={t.close} onClick={() => (notice.value = null)}>
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
