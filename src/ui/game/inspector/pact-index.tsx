// How all pacts are listed when none is chosen: those that stand, then those that have ended.

import { Sparkline } from '../../kit/figures';
import { pactsByWeight } from '../blocs';
import { useGame } from '../game';
import { PactButton } from '../marks';
import { membersByTitle } from '../names';
import { useLanguage } from '../../kit/language';

export function PactIndex() {
  const { pactTypeText, t, wholePoints } = useLanguage();
  const game = useGame();
  const { state, names } = game;
  const standing = pactsByWeight(state.value);
  const ended = [...state.value.structure.ended].reverse();
  return (
    <div class="scroll">
      <h2 class="head">{t.inspector.choosePact}</h2>
      {standing.length === 0 ? <p class="empty">{t.inspector.noPacts}</p> : null}
      <ul class="pact-cards">
        {standing.map((pact) => (
          <li key={pact.id}>
            <PactButton id={pact.id} />
            <span class="value">{wholePoints(pact.cohesion)}</span>
            <PactCourse id={pact.id} />
            <span class="soft">
              {pactTypeText[pact.type].name} · {membersByTitle(game, pact).map(names.value.title).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {ended.length === 0 ? null : <h2 class="head">{t.inspector.ended}</h2>}
      <ul class="lines">
        {ended.map(({ id, signed, ended: turn }) => (
          <li key={id}>
            <span>{names.value.pact(id)}</span>
            <span class="soft">
              {names.value.short(signed)} – {names.value.short(turn)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function PactCourse({ id }: { id: Parameters<typeof PactButton>[0]['id'] }) {
  const { chronicle } = useGame();
  const values = (chronicle.value.pacts.get(id)?.cohesion ?? []).filter((value) => value !== null);
  if (values.length < 2) return null;
  return (
    <Sparkline
      values={values}
      colour={`var(--bloc-${chronicle.value.slots.get(id) ?? 7})`}
      width={72}
      height={24}
    />
  );
}
