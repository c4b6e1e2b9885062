// How a nation or a pact is named on the screen: its colour beside its name, and a button that opens it.

import type { NationId, PactId } from '../../engine';
import { Swatch } from '../kit/hatch';
import { useGame } from './game';
import { slotsOf } from './blocs';
import { capital } from '../../language/markup';

export function PactSwatch({ id }: { id: PactId }) {
  return <Swatch slot={useGame().chronicle.value.slots.get(id)} />;
}

/** The colour that a nation has on the map. */
export function NationSwatch({ id }: { id: NationId }) {
  const { chronicle, state } = useGame();
  return <Swatch slot={slotsOf(state.value, chronicle.value.slots, id)[0]} />;
}

export function NationButton({ id, plain = false }: { id: NationId; plain?: boolean }) {
  const game = useGame();
  const { language, names, person } = game;
  return (
    <span class="mark">
      {plain ? null : <NationSwatch id={id} />}
      <button
        type="button"
        class="link"
        onClick={() => game.openNation(id)}
        onMouseEnter={() => (game.hovered.value = id)}
        onMouseLeave={() => (game.hovered.value = null)}
      >
        {names.value.title(id)}
      </button>
      {person.value === id ? <span class="tag">{language.t.game.you}</span> : null}
    </span>
  );
}

export function PactButton({ id }: { id: PactId }) {
  const game = useGame();
  const name = capital(game.names.value.pact(id));
  return (
    <span class="mark">
      <PactSwatch id={id} />
      <button type="button" class="link" title={name} onClick={() => game.openPact(id)}>
        {name}
      </button>
    </span>
  );
}
