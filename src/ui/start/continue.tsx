// How saved games are listed, continued, renamed, gone back in, deleted and had back, and carried elsewhere.

import { useState } from 'preact/hooks';
import type { Session } from '../../session';
import type { SaveLine } from '../ports';
import type { Language } from '../../language/language';
import type { FailedGame, StartProps } from './props';
import { useFront } from '../kit/language';
import { SaveRow, titleOf } from './save-row';

export interface ContinueProps extends Pick<StartProps, 'ports' | 'onGame' | 'onWatch'> {
  readonly saves: readonly SaveLine[];
  readonly failed: FailedGame | null;
  readonly onTrouble: (words: string) => void;
  readonly onChanged: () => void;
  /** A file that may hold saved games. */
  readonly onOpen: (reading: Promise<Uint8Array>) => void;
}

interface Deleted {
  readonly title: string;
  readonly undo: () => Promise<void>;
}

export function Continue({ words, ...props }: ContinueProps & { words: Language['savesText'] }) {
  const { ports, saves, onGame, onWatch, onTrouble, onChanged } = props;
  const front = useFront();
  const { t } = front;
  const [failed, setFailed] = useState(props.failed);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const take = (save: SaveLine, go: (session: Session) => Promise<void>): void =>
    void ports
      .resume(save.id)
      .then((found) => (found.kind === 'whole' ? go(found.session) : setFailed({ id: save.id, why: found })))
      .catch(() => onTrouble(t.start.trouble));
  const keep = (changing: Promise<unknown>): void =>
    void changing.then(onChanged, () => onTrouble(t.start.storeFailed));
  const forget = (save: SaveLine): void =>
    keep(ports.forget(save.id).then((undo) => setDeleted({ title: titleOf(front, save), undo })));
  const undo = ({ undo: haveBack }: Deleted): void => {
    setDeleted(null);
    keep(haveBack());
  };
  if (saves.length === 0 && deleted === null) return null;
  const sound = failed?.why.kind === 'damaged' ? failed.why.sound : null;
  return (
    <section class="continue" aria-labelledby="continue-head">
      <h2 id="continue-head">{t.start.continue}</h2>
      <p class="hint">{t.start.continueHint}</p>
      {deleted === null ? null : (
        <p class="notice row" role="status">
          {words.deleted(deleted.title)}
          <button type="button" onClick={() => undo(deleted)}>
            {words.undo}
          </button>
        </p>
      )}
      <ul>
        {saves.map((save) => (
          <SaveRow
            key={save.id}
            ports={ports}
            save={save}
            words={words}
            why={failed?.id === save.id ? failed.why : null}
            onResume={() => take(save, (session) => onGame(session, save.aside ? null : save.id))}
            onSound={() =>
              void (sound === null ? undefined : onGame(sound, null).catch(() => onTrouble(t.start.trouble)))
            }
            onWatch={() => take(save, (session) => onWatch(session, { kind: 'game', id: save.id, turn: 0 }))}
            onBack={(turn) => take(save, async (session) => onGame(await ports.goBack(session, turn), null))}
            onRename={(name) => keep(ports.rename(save.id, name))}
            onForget={() => forget(save)}
          />
        ))}
      </ul>
      <Elsewhere {...props} words={words} />
    </section>
  );
}

/** All of them as one file, and back. */
function Elsewhere({ ports, words, onOpen, onTrouble }: ContinueProps & { words: Language['savesText'] }) {
  const { t } = useFront();
  const [told, setTold] = useState('');
  const save = (): void =>
    void ports.saveAll().then(
      (name) => setTold(words.savedAll(name)),
      () => onTrouble(t.start.storeFailed),
    );
  const pick = (): void =>
    void ports.pickFile().then(
      (bytes) => (bytes === null ? undefined : onOpen(Promise.resolve(bytes))),
      (problem: unknown) => onOpen(Promise.reject(problem)),
    );
  return (
    <div class="row elsewhere">
      <button type="button" class="quiet" onClick={save}>
        {words.all}
      </button>
      <button type="button" class="quiet" onClick={pick}>
        {words.takeIn}
      </button>
      <span class="hint" role="status">
        {told}
      </span>
    </div>
  );
}
