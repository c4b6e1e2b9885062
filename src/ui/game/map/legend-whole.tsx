// All that the map's colours, hatches, lines and signs mean.

import type { ComponentChildren } from 'preact';
import { Swatch } from '../../kit/hatch';
import { useLanguage } from '../../kit/language';
import { LineSample, SignSample } from '../../kit/map-signs';
import '../../style/legend.css';
import { useGame } from '../game';
import { BlocMark, Ramp, useColouredBlocs } from './legend-marks';

export function WholeLegend() {
  const { modeText, t } = useLanguage();
  const mode = useGame().mode.value;
  const { ends, means, name } = modeText[mode];
  return (
    <div class="whole-legend">
      <div>
        <h2 class="head">{name}</h2>
        <p class="hint">{means}</p>
        {ends === null ? (
          <Blocs />
        ) : (
          <ul class="legend-list">
            <li>
              <Ramp ends={ends} />
            </li>
            <Line sample={<Swatch colour="var(--neutral)" />}>{t.legend.unknown}</Line>
          </ul>
        )}
      </div>
      <div>
        <h3 class="head">{t.legend.lines}</h3>
        <ul class="legend-list">
          <Line sample={<LineSample name="defence" />}>{t.legend.defence}</Line>
          <Line sample={<LineSample name="consultation" />}>{t.legend.consultation}</Line>
          <Line sample={<LineSample name="non-aggression" />}>{t.legend['non-aggression']}</Line>
          <Line sample={<LineSample name="defence" width={4} />}>{t.legend.wide}</Line>
          <Line sample={<LineSample name="doubted" />}>{t.legend.doubted}</Line>
        </ul>
        <h3 class="head">{t.legend.signs}</h3>
        <ul class="legend-list">
          <Line sample={<SignSample name="crisis" />}>{t.legend.crisis}</Line>
          <Line sample={<SignSample name="call" />}>{t.legend.call}</Line>
          <Line sample={<SignSample name="war" />}>{t.legend.war}</Line>
          <Line sample={<i class="dot-sample" />}>{t.legend.capital}</Line>
          <Line sample={<i class="ring-sample" />}>{t.legend.chosen}</Line>
        </ul>
      </div>
    </div>
  );
}

function Blocs() {
  const { t } = useLanguage();
  return (
    <ul class="legend-list">
      {useColouredBlocs().map((bloc) => (
        <li key={bloc.id}>
          <BlocMark bloc={bloc} />
        </li>
      ))}
      <Line sample={<Swatch colour="var(--neutral)" />}>{t.legend.none}</Line>
      <Line sample={<i class="stripe-sample" />}>{t.legend.stripes}</Line>
      <Line sample={<i class="pips-sample" />}>{t.legend.dots}</Line>
    </ul>
  );
}

function Line({ sample, children }: { sample: ComponentChildren; children: ComponentChildren }) {
  return (
    <li>
      <span class="sample" aria-hidden="true">
        {sample}
      </span>
      {children}
    </li>
  );
}
