// How another nation or pact is chosen from the inspector's head: a native list under the title.

import type { NationId, PactId } from '../../../engine';
import { pactsByWeight } from '../blocs';
import { useGame } from '../game';
import { NationSwatch, PactSwatch } from '../marks';
import { byTitle } from '../names';
import { capital } from '../../../language/markup';
import { useLanguage } from '../../kit/language';

export function NationPicker() {
  const { t } = useLanguage();
  const game = useGame();
  const { nation, names } = game;
  const ids = byTitle(game);
  return (
    <h2 class="picker">
      <NationSwatch id={nation.value} />
      <select
        aria-label={t.inspector.nations}
        value={nation.value}
        onChange={(event) => game.openNation(event.currentTarget.value as NationId)}
      >
        {ids.map((id) => (
          <option key={id} value={id}>
            {names.value.title(id)}
          </option>
        ))}
      </select>
    </h2>
  );
}

/** A name longer than this is written smaller: a list's face has one line. */
const SHORT = 24;

export function PactPicker() {
  const { t } = useLanguage();
  const game = useGame();
  const { state, pact, names } = game;
  const standing = pactsByWeight(state.value).map(({ id }) => id);
  const gone = pact.value !== null && !standing.includes(pact.value) ? [pact.value] : [];
  const name = pact.value === null ? '' : capital(names.value.pact(pact.value));
  return (
    <h2 class="picker">
      {pact.value === null ? null : <PactSwatch id={pact.value} />}
      <select
        class={name.length > SHORT ? 'long' : ''}
        title={name}
        aria-label={t.inspector.pacts}
        value={pact.value ?? ''}
        onChange={(event) => game.openPact(event.currentTarget.value as PactId)}
      >
        {[...standing, ...gone].map((id) => (
          <option key={id} value={id}>
            {capital(names.value.pact(id))}
          </option>
        ))}
      </select>
    </h2>
  );
}
