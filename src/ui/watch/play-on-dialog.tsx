// How one takes up a watched game at the turn that is shown: which seat, and that the recorded game stays as it is.

import { useState } from 'preact/hooks';
import type { NationId } from '../../engine';
import { Dialog } from '../kit/dialog';
import { useLanguage } from '../kit/language';
import { useWatch } from './watch';
import { SelectField } from '../kit/select-field';
import { byTitle } from '../game/names';

export function PlayOnDialog({ onPlayOn }: { onPlayOn: (nation: NationId) => void }) {
  const { t } = useLanguage();
  const watch = useWatch();
  const { asking, names, at, session, follows, nation } = watch;
  const [first] = session.persons;
  const followed = follows.value?.kind === 'nation' ? follows.value.id : null;
  const [chosen, choose] = useState<NationId>(first ?? followed ?? nation.value);
  const nations = byTitle(watch).map((id) => [id, names.value.title(id)] as const);
  return (
    <Dialog
      title={t.watch.playTitle}
      eyebrow={session.content.title}
      onClose={() => (asking.value = false)}
      footer={
        <button type="button" class="primary" onClick={() => onPlayOn(chosen)}>
          {t.watch.playBegin(names.value.nation(chosen))}
        </button>
      }
    >
      <div class="stack">
        <p>{t.watch.playText(names.value.date(at.value))}</p>
        <SelectField first label={t.watch.playAs} value={chosen} options={nations} onChoose={choose} />
        <p class="hint">{session.persons.includes(chosen) ? t.watch.playOthers : t.watch.playAgents}</p>
      </div>
    </Dialog>
  );
}
