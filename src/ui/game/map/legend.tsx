// How the map's colours and lines are explained, for the mode that is shown: blocs, lines that are drawn now, and all the rest in a panel.
// And its zoom buttons.

import { useRef } from 'preact/hooks';
import { Icon } from '../../kit/icon';
import { LineSample, type LineName } from '../../kit/map-signs';
import { Popover } from '../../kit/popover';
import { useGame } from '../game';
import { BlocMark, Ramp, useColouredBlocs } from './legend-marks';
import { WholeLegendLater } from './legend-later';
import { ModeSelect } from './mode-select';
import { toggleOverlay } from '../overlay';
import { arcsOf } from './picture';
import { useLanguage } from '../../kit/language';
import { useLeftOut } from '../../kit/width';

export function MapLegend({ zoomBy, home }: { zoomBy: (factor: number) => void; home: () => void }) {
  const { modeText, t } = useLanguage();
  const game = useGame();
  const mode = game.mode.value;
  const legend = useRef<HTMLDivElement>(null);
  const left = useLeftOut(legend, '.mark, .arcs > span');
  return (
    <div class="map-foot">
      <div class="map-legend" ref={legend} aria-label={t.legend.label} role="group">
        <b class="mode-name">{modeText[mode].name}</b>
        <ModeSelect kind="modes-here" />
        <Popover
          label={left === 0 ? t.legend.all : t.legend.allWith(left)}
          buttonClass="link all"
          panelClass="legend-panel"
          panelLabel={t.legend.label}
        >
          {() => <WholeLegendLater />}
        </Popover>
        {modeText[mode].ends === null ? <Blocs /> : <Ramp ends={modeText[mode].ends} />}
        <Lines />
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
  return (
    <>
      {useColouredBlocs().map((bloc) => (
        <BlocMark key={bloc.id} bloc={bloc} />
      ))}
    </>
  );
}

/** The kinds of line that the map draws of the chosen nation. */
function Lines() {
  const { t } = useLanguage();
  const { nation, state } = useGame();
  const drawn = new Set<LineName>(arcsOf(state.value, nation.value).map(({ kind }) => kind));
  const kinds = (['defence', 'consultation', 'non-aggression'] as const).filter((kind) => drawn.has(kind));
  return kinds.length === 0 ? null : (
    <span class="arcs">
      {kinds.map((kind) => (
        <span key={kind}>
          <LineSample name={kind} /> {t.legend[kind]}
        </span>
      ))}
    </span>
  );
}
