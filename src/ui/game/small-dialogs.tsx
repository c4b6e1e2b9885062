// The small dialogs of a game: the menu, the keys, the large matrix, and ending a turn with questions open.

import { useState } from 'preact/hooks';
import type { Ports } from '../ports';
import { Dialog } from '../kit/dialog';
import { Icon } from '../kit/icon';
import { LanguageChooser } from '../kit/language-chooser';
import { ThemeChooser } from '../kit/theme-chooser';
import { useGame } from './game';
import { KEYS } from './keys';
import { MatrixPanel } from './inspector/matrix-panel';
import { isOpen, pendingDecisionsFor } from './docket/pending-decisions';
import { useLanguage } from '../kit/language';

const useClose = (): (() => void) => {
  const game = useGame();
  return () => {
    game.dialog.value = null;
  };
};

interface MenuProps {
  readonly ports: Ports;
  readonly onLeave: () => void;
  readonly onWatch: (turn: number) => void;
}

export function MenuDialog({ ports, onLeave, onWatch }: MenuProps) {
  const { savesText, shareText, t } = useLanguage();
  const game = useGame();
  const [saved, setSaved] = useState<string | null>(null);
  const showRound = (): void => {
    game.dialog.value = null;
    game.coaching.value = true;
  };
  return (
    <Dialog title={t.menu.title} eyebrow={game.session.content.title} onClose={useClose()} kind="menu">
      <div class="stack">
        <button type="button" onClick={() => void ports.saveReplay(game.session).then(setSaved)}>
          <Icon name="file" />
          {t.menu.save}
        </button>
        {saved === null ? null : (
          <p class="hint" role="status">
            {t.menu.savedAs(saved)}
          </p>
        )}
        <button type="button" onClick={() => (game.dialog.value = { kind: 'aside' })}>
          <Icon name="inbox" />
          {savesText.menu}
        </button>
        <button type="button" onClick={() => (game.dialog.value = { kind: 'share' })}>
          <Icon name="link" />
          {shareText.menu}
        </button>
        <button type="button" onClick={() => onWatch(game.state.value.turn)}>
          <Icon name="back" />
          {t.menu.watch}
        </button>
        {game.lesson !== null || game.session.persons.length !== 1 || game.state.value.over ? null : (
          <button type="button" onClick={showRound}>
            <Icon name="next" />
            {t.menu.coach}
          </button>
        )}
        <button type="button" onClick={() => (game.dialog.value = { kind: 'theories' })}>
          <Icon name="globe" />
          {t.menu.theories}
        </button>
        <button type="button" onClick={() => (game.dialog.value = { kind: 'help' })}>
          <Icon name="help" />
          {t.menu.keys}
        </button>
        <div class="field">
          <span>{t.theme.label}</span>
          <ThemeChooser ports={ports} />
        </div>
        <div class="field">
          <span>{t.languages}</span>
          <LanguageChooser ports={ports} before={game.kept} />
        </div>
        <button type="button" onClick={onLeave}>
          {t.menu.toStart}
        </button>
        <p class="hint">{t.menu.toStartHint}</p>
      </div>
    </Dialog>
  );
}

export function HelpDialog() {
  const { t } = useLanguage();
  return (
    <Dialog title={t.help.title} onClose={useClose()} kind="help">
      <KeyList keys={KEYS} words={t.help} />
    </Dialog>
  );
}

interface KeyListProps<Means extends string> {
  readonly keys: readonly { readonly keys: readonly string[]; readonly means: Means }[];
  readonly words: Readonly<Record<Means, string>>;
}

export function KeyList<Means extends string>({ keys, words }: KeyListProps<Means>) {
  return (
    <dl class="keys">
      {keys.map(({ keys: pressed, means }) => (
        <div key={means}>
          <dt>
            {pressed.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{words[means]}</dd>
        </div>
      ))}
    </dl>
  );
}

export function MatrixDialog() {
  const { t } = useLanguage();
  return (
    <Dialog title={t.matrix.label} onClose={useClose()} kind="wide">
      <MatrixPanel large />
    </Dialog>
  );
}

export function UnansweredDialog() {
  const { t } = useLanguage();
  const game = useGame();
  const close = useClose();
  const open = pendingDecisionsFor(game).filter(isOpen).length;
  return (
    <Dialog
      title={t.unanswered.title}
      onClose={close}
      footer={
        <>
          <button type="button" onClick={close}>
            {t.unanswered.look}
          </button>
          <button
            type="button"
            class="primary"
            data-first
            onClick={() => {
              close();
              void game.endTurn(true);
            }}
          >
            {t.unanswered.go}
          </button>
        </>
      }
    >
      <p>{t.unanswered.text(open)}</p>
    </Dialog>
  );
}
