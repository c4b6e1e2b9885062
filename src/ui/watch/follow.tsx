// How a nation or a pact is followed: chosen from a list, its events so far listed, each leading to its turn.

import type { NationId, PactId } from '../../engine';
import { capital } from '../../language/markup';
import { Sentence } from '../kit/names';
import { useLanguage } from '../kit/language';
import { tell } from '../game/sentences';
import { useWatch, type Followed, type Watch } from './watch';

export function Follow() {
  const { t } = useLanguage();
  const watch = useWatch();
  const { follows, names, course, session } = watch;
  const nations = session.content.nations.map(({ id }) => [id, names.value.title(id)] as const);
  const pacts = [...course.whole.pacts.keys()].map((id) => [id, capital(names.value.pact(id))] as const);
  return (
    <section class="follow">
      <label class="field">
        <span>{t.watch.follow}</span>
        <select
          value={codeOf(follows.value)}
          onChange={(event) => watch.follow(followedBy(event.currentTarget.value))}
        >
          <option value="">{t.watch.nobody}</option>
          <Group label={t.watch.nations} kind="nation" choices={nations} />
          <Group label={t.watch.pacts} kind="pact" choices={pacts} />
        </select>
      </label>
      {follows.value === null ? null : <Met watch={watch} followed={follows.value} />}
    </section>
  );
}

interface GroupProps {
  readonly label: string;
  readonly kind: Followed['kind'];
  readonly choices: readonly (readonly [id: string, name: string])[];
}

function Group({ label, kind, choices }: GroupProps) {
  const { compare } = useLanguage();
  const sorted = [...choices].sort(([, a], [, b]) => compare(a, b));
  return (
    <optgroup label={label}>
      {sorted.map(([id, name]) => (
        <option key={id} value={`${kind} ${id}`}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

const codeOf = (followed: Followed | null): string =>
  followed === null ? '' : `${followed.kind} ${followed.id}`;

function followedBy(code: string): Followed | null {
  const [kind, id = ''] = code.split(' ', 2);
  if (kind === 'nation') return { kind, id: id as NationId };
  return kind === 'pact' ? { kind, id: id as PactId } : null;
}

/** No more are listed: the log has them all. */
const MOST = 30;

function Met({ watch, followed }: { watch: Watch; followed: Followed }) {
  const { t } = useLanguage();
  const { met, names, language, chronicle } = watch;
  const name = followed.kind === 'nation' ? names.value.nation(followed.id) : names.value.pact(followed.id);
  return (
    <>
      <h3 class="head">{t.watch.followed(name)}</h3>
      {met.value.length === 0 ? <p class="empty">{t.watch.followedNone}</p> : null}
      <ol class="told dated">
        {met.value.slice(0, MOST).map((event) => (
          <li key={event.id}>
            <button
              type="button"
              class="link date"
              onClick={() => {
                watch.playing.value = false;
                watch.goTo(event.turn);
              }}
            >
              {names.value.short(event.turn)}
            </button>
            <span>
              <Sentence text={tell(language, event, chronicle.value)} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
