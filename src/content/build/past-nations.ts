// The figures of each state of a scenario from before the tables: shares of what was counted, people times income.
import type { NationFile } from '../schema/scenario-nation';
import { codedFor, mapped } from './era-nations';
import { nationalismOf } from './nationalism';
import type { Past, PastState } from './past';

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The mean of a state's shares of each measure (Singer, Bremer and Stuckey 1972, for what was counted then). */
function shareOf(past: Past, state: PastState): number {
  const all = Object.values(past.states);
  const shares = past.measures.map((_, k) => {
    const total = all.reduce((sum, { strength }) => sum + (strength[0][k] ?? 0), 0);
    return (state.strength[0][k] ?? 0) / total;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Million dollars of 1990 a year. */
export const productOf = (past: Past, state: PastState): number =>
  Math.max(1, Math.round((state.people * (state.income ?? past.income)) / 1000));

const counted = (past: Past, { strength: [counts, why] }: PastState): string => {
  const parts = past.measures.map(({ name, unit }, k) => `${name} ${counts[k]} ${unit}`.trim());
  return `${parts.join(', ')}: ${why}`;
};

export function pastNation(past: Past, id: string, tradeElsewhere: number): NationFile {
  const state = past.states[id]!;
  const [name, lat, lon] = state.seat;
  const coded = {
    ...codedFor(state),
    ...nationalismOf(past.header.id, id),
    burden: state.burden,
    regime: state.regime,
    ...(state.projection !== undefined && { projection: state.projection }),
    ...(state.exposure !== undefined && { exposure: state.exposure }),
  };
  return {
    id,
    name: state.name,
    capital: { name, lat, lon },
    region: state.region,
    culture: state.culture,
    capability: round(shareOf(past, state), 6),
    gdp: productOf(past, state),
    technology: state.technology ?? past.technology,
    tradeElsewhere,
    ...(mapped(coded, ([value]) => value) as Pick<NationFile, 'intent'>),
    note: state.note,
    reasons: {
      capability: counted(past, state),
      gdp: `${state.people} thousand people at ${state.income ?? past.income} dollars of 1990 each`,
      ...mapped(coded, ([, why]) => why),
    },
    sources: {
      capital: 'places',
      capability: 'strength',
      gdp: 'people',
      technology: 'coding-rules',
      tradeElsewhere: 'trade',
      ...mapped(coded, () => 'coding-rules'),
    },
    estimates: ['capability', 'gdp', 'burden', 'intent', 'technology', 'tradeElsewhere'],
  };
}
