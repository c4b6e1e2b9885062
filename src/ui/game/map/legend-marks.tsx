// How a legend names the blocs that have a colour, and shows the scale of a mode.

import { Swatch } from '../../kit/hatch';
import { useLanguage } from '../../kit/language';
import { blocsOf, type Bloc } from '../blocs';
import { useGame } from '../game';
import { PactButton } from '../marks';
import { MODES } from './modes';

/** Those that have a colour, the weightiest first. */
export function useColouredBlocs(): readonly Bloc[] {
  const { state, chronicle } = useGame();
  return blocsOf(state.value).filter(({ pacts }) => chronicle.value.slots.has(pacts[0]!.id));
}

/** Its colour, and its name, which opens its pact or its patron. */
export function BlocMark({ bloc: { hub, pacts } }: { bloc: Bloc }) {
  const { naming } = useLanguage();
  const game = useGame();
  const [first] = pacts;
  if (hub === null) return <PactButton id={first!.id} />;
  const name = naming.hub(game.names.value.title(hub));
  return (
    <span class="mark">
      <Swatch slot={game.chronicle.value.slots.get(first!.id)} />
      <button type="button" class="link" title={name} onClick={() => game.openNation(hub)}>
        {name}
      </button>
    </span>
  );
}

export function Ramp({ ends: [low, high] }: { ends: readonly [least: string, most: string] }) {
  const mode = useGame().mode.value;
  return (
    <span class="ramp">
      {low}
      <i class={MODES[mode].ramp ?? MODES[mode].scale} aria-hidden="true" />
      {high}
    </span>
  );
}
