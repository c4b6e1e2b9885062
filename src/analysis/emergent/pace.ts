// What a scenario is turned into to be watched: at history's pace over sixty years, or with trade that does nothing.

import type { Content, Theory } from '../../engine';

/** Years of model section 11, row 8. */
const LONG = 60;

/** The scenario at tempo 1 over sixty years; no objective ends it before. */
export function atHistoryPace(content: Content): Content {
  const objectives = content.objectives.map((objective) => ({ ...objective, decisive: false }));
  return { ...content, tempo: 1, turns: LONG * content.turnsPerYear, objectives };
}

/** History's years that a turn stands for: a scenario of tempo 3 lives through three in one. */
export const yearsPerTurn = ({ tempo, turnsPerYear }: Pick<Content, 'tempo' | 'turnsPerYear'>): number =>
  tempo / turnsPerYear;

/** The same world where trade neither restrains attacks, nor makes allies, nor holds pacts together. */
export function withoutTrade(content: Content): Content {
  const { attack, utility, cohesion } = content.theory;
  const theory: Theory = {
    ...content.theory,
    attack: { ...attack, trade: 0 },
    utility: { ...utility, interdependence: 0 },
    cohesion: { ...cohesion, parts: { ...cohesion.parts, 'economic-interdependence': 0 } },
  };
  return { ...content, theory };
}
