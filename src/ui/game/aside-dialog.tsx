// How the game is set aside under a name, beside the one that is played on.

import { useState } from 'preact/hooks';
import type { Ports } from '../ports';
import { Dialog } from '../kit/dialog';
import { useLanguage } from '../kit/language';
import { useGame } from './game';

export function AsideDialog({ ports }: { ports: Ports }) {
  const { savesText: words, t } = useLanguage();
  const { dialog, names, session, state } = useGame();
  const [name, setName] = useState(`${session.content.title}, ${names.value.date(state.value.turn)}`);
  const [told, setTold] = useState<string | null>(null);
  const keep = (): void =>
    void ports.setAside(session, name).then(
      () => setTold(words.kept(name)),
      () => setTold(words.notKept),
    );
  return (
    <Dialog
      title={words.title}
      eyebrow={session.content.title}
      onClose={() => (dialog.value = null)}
      footer={
        told === null ? (
          <button type="submit" form="aside" class="primary">
            {words.keep}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => (dialog.value = null)}>
            {t.close}
          </button>
        )
      }
    >
      <form
        id="aside"
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label class="field">
          <span>{words.name}</span>
          <input
            data-first
            value={name}
            maxLength={60}
            required
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <p class="hint" role="status">
          {told ?? words.hint}
        </p>
      </form>
    </Dialog>
  );
}
