// How saved games are listed, continued and deleted.

import { useState } from 'preact/hooks';
import type { SaveLine } from '../ports';
import { Icon } from '../kit/icon';
import { t } from '../../language';
import type { StartProps } from './props';

interface ContinueProps extends Pick<StartProps, 'ports' | 'onGame' | 'onTrouble'> {
  readonly saves: readonly SaveLine[];
  readonly onChanged: () => void;
}

export function Continue({ ports, saves, onGame, onTrouble, onChanged }: ContinueProps) {
  const [gone, setGone] = useState<string | null>(null);
  if (saves.length === 0) return null;
  const resume = (save: SaveLine): void =>
    void ports
      .resume(save.id)
      .then((session) => (session === null ? setGone(save.id) : onGame(session, save.id)))
      .catch(onTrouble);
  return (
    <section class="continue" aria-labelledby="continue-head">
      <h2 id="continue-head">{t.start.continue}</h2>
      <p class="hint">{t.start.continueHint}</p>
      <ul>
        {saves.map((save) => (
          <li key={save.id}>
            <div>
              <b>{save.title}</b> {save.nation === '' ? null : <span>· {save.nation}</span>}
              <p class="hint">
                {gone === save.id
                  ? t.start.saveBroken
                  : save.over
                    ? t.start.saveOver
                    : t.start.saveLine(save.season, save.turn, save.turns)}
              </p>
            </div>
            <button type="button" onClick={() => resume(save)}>
              {save.over ? t.start.look : t.start.resume}
            </button>
            <button
              type="button"
              class="icon bare"
              aria-label={t.start.deleteSave(save.title)}
              title={t.start.deleteSave(save.title)}
              onClick={() => void ports.forget(save.id).then(onChanged)}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
