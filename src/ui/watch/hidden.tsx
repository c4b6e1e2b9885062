// What a nation keeps from the others and is told to who watches: what it is after, what it saves, what it plans.

import { indexOf, type NationId } from '../../engine';
import { useLanguage } from '../kit/language';
import { useWatch } from './watch';

export function Hidden() {
  const { t } = useLanguage();
  const { mayReveal, reveals, nation } = useWatch();
  return (
    <section class="hidden-values">
      <label class="check">
        <input
          type="checkbox"
          checked={reveals.value}
          disabled={!mayReveal}
          onChange={(event) => (reveals.value = event.currentTarget.checked)}
        />
        {t.watch.reveal}
      </label>
      {mayReveal ? null : <p class="hint">{t.watch.revealLater}</p>}
      {reveals.value ? <Values id={nation.value} /> : null}
    </section>
  );
}

function Values({ id }: { id: NationId }) {
  const { number, percent, t } = useLanguage();
  const { names, state } = useWatch();
  const at = indexOf(state.value.content, id);
  const { intent, influence, burdenTarget } = state.value.nations;
  const lines = [
    [t.watch.ambition, percent(intent[at] ?? 0)],
    [t.watch.purse, number(influence[at] ?? 0)],
    [t.watch.plans, percent(burdenTarget[at] ?? 0)],
  ] as const;
  return (
    <>
      <h3 class="head">{t.watch.hidden(names.value.nation(id))}</h3>
      <ul class="lines">
        {lines.map(([name, value]) => (
          <li key={name}>
            <span>{name}</span>
            <span class="num">{value}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
