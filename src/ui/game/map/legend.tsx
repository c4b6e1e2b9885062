// How the map's colours and lines are explained, for the mode that is shown; and its zoom buttons.

import { Swatch } from '../../kit/hatch';
import { Icon } from '../../kit/icon';
import { pactsByWeight } from '../blocs';
import { useGame } from '../game';
import { ModeSelect } from './mode-select';
import { PactButton } from '../marks';
import { toggleOverlay } from '../overlay/toggle';
import { MODES } from './modes';
import { useLanguage } from '../../kit/language';

export function MapLegend({ zoomBy, home }: { zoomBy: (factor: number) => void; home: () => void }) {
  const { modeText, t } = useLanguage();
  const game = useGame();
  const mode = game.mode.value;
  return (
    <div class="map-foot">
      <div class="map-legend" aria-label={t.legend.label} role="group">
        <b class="mode-name">{modeText[mode].name}</b>
        <ModeSelect kind="modes-here" />
        {modeText[mode].ends === null ? <Blocs /> : <Ramp ends={modeText[mode].ends} />}
        <Arcs />
      </div>
      <div class="zoom" role="group" aria-label={t.legend.zoom}>
        <button
          type="button"
          class="icon"
          aria-label={t.legend.zoomIn}
          title={t.legend.zoomIn}
          onClick={() => zoomBy(1.5)}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          class="icon"
          aria-label={t.legend.zoomOut}
          title={t.legend.zoomOut}
          onClick={() => zoomBy(1 / 1.5)}
        >
          <Icon name="minus" />
        </button>
        <button type="button" class="icon" aria-label={t.legend.whole} title={t.legend.whole} onClick={home}>
          <Icon name="frame" />
        </button>
        <button
          type="button"
          class="icon small-screen"
          aria-label={t.overlays.network}
          onClick={() => toggleOverlay(game, 'network')}
        >
          <Icon name="network" />
        </button>
      </div>
    </div>
  );
}

function Blocs() {
  const { t } = useLanguage();
  const { state, chronicle } = useGame();
  const shown = pactsByWeight(state.value).filter(({ id }) => chronicle.value.slots.has(id));
  return (
    <>
      {shown.slice(0, 5).map(({ id }) => (
        <PactButton key={id} id={id} />
      ))}
      <span class="mark">
        <Swatch colour="var(--neutral)" />
        {t.legend.none}
      </span>
    </>
  );
}

function Ramp({ ends: [low, high] }: { ends: readonly [least: string, most: string] }) {
  const mode = useGame().mode.value;
  return (
    <span class="ramp">
      {low}
      <i class={MODES[mode].scale} aria-hidden="true" />
      {high}
    </span>
  );
}

function Arcs() {
  const { t } = useLanguage();
  const { nation, state } = useGame();
  const bound = pactsByWeight(state.value).some(({ members }) =>
    members.some((member) => member.nation === nation.value),
  );
  if (!bound) return null;
  return (
    <span class="arcs">
      {(['defence', 'consultation', 'non-aggression'] as const).map((kind) => (
        <span key={kind}>
          <i class={kind} aria-hidden="true" /> {t.legend[kind]}
        </span>
      ))}
    </span>
  );
}
