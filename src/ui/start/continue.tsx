// How saved games are listed, continued and deleted, and what is said of one that is damaged.

import { useState } from 'preact/hooks';
import type { Session } from '../../session';
import type { NotResumed, SaveLine } from '../ports';
import { Icon } from '../kit/icon';
import type { FailedGame, StartProps } from './props';
import type { Front } from '../../language/front';
import { useFront } from '../kit/language';

interface ContinueProps extends Pick<StartProps, 'ports' | 'onGame' | 'onWatch'> {
  readonly saves: readonly SaveLine[];
  readonly failed: FailedGame | null;
  readonly onTrouble: (words: string) => void;
  readonly onChanged: () => void;
}

export function Continue({
  ports,
  saves,
  failed: failedFirst,
  onGame,
  onWatch,
  onTrouble,
  onChanged,
}: ContinueProps) {
  const front = useFront();
  const { t } = front;
  const [failed, setFailed] = useState(failedFirst);
  if (saves.length === 0) return null;
  const take = (save: SaveLine, go: (session: Session) => Promise<void>): void =>
    void ports
      .resume(save.id)
      .then((found) => (found.kind === 'whole' ? go(found.session) : setFailed({ id: save.id, why: found })))
      .catch(() => onTrouble(t.start.trouble));
  const resume = (save: SaveLine): void => take(save, (session) => onGame(session, save.id));
  const watch = (save: SaveLine): void =>
    take(save, (session) => onWatch(session, { kind: 'game', id: save.id, turn: 0 }));
  const forget = (save: SaveLine): void =>
    void ports.forget(save.id).then(onChanged, () => onTrouble(t.start.storeFailed));
  return (
    <section class="continue" aria-labelledby="continue-head">
      <h2 id="continue-head">{t.start.continue}</h2>
      <p class="hint">{t.start.continueHint}</p>
      <ul>
        {saves.map((save) => {
          const title = titleOf(front, save);
          const why = failed?.id === save.id ? failed.why : null;
          return (
            <li key={save.id}>
              <div>
                <b>{title}</b> {save.nation === '' ? null : <span>· {save.nation}</span>}
                <p class="hint" role={why === null ? undefined : 'alert'}>
                  {why === null ? lineOf(front, save) : failureOf(front, why)}
                </p>
              </div>
              <Resume save={save} why={why} onResume={resume} onGame={onGame} onTrouble={onTrouble} />
              {save.turn === 0 ? null : (
                <button
                  type="button"
                  class="icon bare"
                  aria-label={t.start.watchSave(title)}
                  title={t.start.watchSave(title)}
                  onClick={() => watch(save)}
                >
                  <Icon name="play" />
                </button>
              )}
              <button
                type="button"
                class="icon bare"
                aria-label={t.start.deleteSave(title)}
                title={t.start.deleteSave(title)}
                onClick={() => forget(save)}
              >
                <Icon name="trash" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface ResumeProps extends Pick<ContinueProps, 'onGame' | 'onTrouble'> {
  readonly save: SaveLine;
  readonly why: NotResumed | null;
  readonly onResume: (save: SaveLine) => void;
}

/** What is sound of a damaged game goes on as a game of its own; the damaged one stays until it is deleted. */
function Resume({ save, why, onResume, onGame, onTrouble }: ResumeProps) {
  const { t } = useFront();
  const sound = why?.kind === 'damaged' ? why.sound : null;
  return sound === null ? (
    <button type="button" onClick={() => onResume(save)}>
      {save.over ? t.start.look : t.start.resume}
    </button>
  ) : (
    <button type="button" onClick={() => void onGame(sound, null).catch(() => onTrouble(t.start.trouble))}>
      {t.start.takeUpSound(sound.state().turn)}
    </button>
  );
}

const titleOf = ({ t }: Front, { title, parted, unlisted }: SaveLine): string =>
  unlisted ? t.start.unlisted : parted === undefined ? title : t.start.parted(title, parted);

const lineOf = ({ t }: Front, { season, turn, turns, over, unlisted }: SaveLine): string =>
  unlisted ? t.start.unlistedHint : over ? t.start.saveOver : t.start.saveLine(season, turn, turns);

function failureOf({ t }: Front, why: NotResumed): string {
  if (why.kind === 'link-differs') return t.start.linkDiffers(why.turn);
  if (why.kind !== 'damaged') return t.start.notResumed[why.kind];
  return why.turn === 0 ? t.start.damagedAtStart : t.start.damaged(why.turn);
}
