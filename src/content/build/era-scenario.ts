// A historical scenario as a whole: every state, every pair, every treaty, each figure with its source.
import { SCENARIO_FORMAT, type ScenarioFile } from '../schema/scenario';
import type { Era } from './era';
import { eraNation } from './era-nations';
import { pactOf } from './era-pacts';
import { eraPair, winnowed } from './era-pairs';
import type { NationFile } from '../schema/scenario-nation';
import { eraFlows } from './era-trade';
import { europe1914 } from './eras/europe-1914';
import { europe1938 } from './eras/europe-1938';
import { world2025 } from './eras/world-2025';
import type { Tables } from './tables';

export { rowsOf, TABLES } from './tables';

export const ERAS: readonly Era[] = [europe1914, europe1938, world2025];

/** The last year that ATOP 5.1 covers. */
const LAST_ATOP = 2018;

function defendedInAtop(tables: Tables, one: number, two: number, year: number): boolean {
  const [low, high] = [Math.min(one, two), Math.max(one, two)];
  return tables.atop_v51_dyad_spells.some(
    (row) =>
      Number(row.ccode1) === low &&
      Number(row.ccode2) === high &&
      Number(row.start) <= year &&
      Number(row.end) >= Math.min(year + 1, LAST_ATOP) &&
      row.atop_defense === '1',
  );
}

/** Every pair's promise of defence against ATOP on the day of the start. Returns what differs without a reason. */
function differences(tables: Tables, era: Era): string[] {
  if (era.unchecked) return [];
  const ids = Object.keys(era.states);
  const year = Math.min(era.year, LAST_ATOP);
  const has = (members: readonly string[], a: string, b: string) =>
    members.includes(a) && members.includes(b);
  return ids.flatMap((a, i) =>
    ids
      .slice(i + 1)
      .filter((b) => {
        const ours = era.treaties.some(
          ({ members, type }) => has(members, a, b) && type.endsWith('-defence'),
        );
        const atop = defendedInAtop(tables, era.states[a]?.code ?? 0, era.states[b]?.code ?? 0, year);
        return ours !== atop && !era.aside.some(([members]) => has(members, a, b));
      })
      .map((b) => `${a} ${b}`),
  );
}

/** Builds the file from the tables. Throws where a table lacks what every state needs, or a promise of defence differs from ATOP. */
export function eraScenario(tables: Tables, era: Era): ScenarioFile {
  const wrong = differences(tables, era);
  if (wrong.length > 0) throw new Error(`${era.header.id}: defence differs from ATOP: ${wrong.join(', ')}`);
  const flows = eraFlows(tables, era);
  const nations = Object.keys(era.states)
    .sort()
    .map((id) => eraNation(tables, flows, era, id));
  const { crises, measures, threats, script, objectives, history, ...header } = era.header;
  const full = nations.flatMap((one, i) =>
    nations.slice(i + 1).map((two) => eraPair(tables, flows, era, one, two)),
  );
  const { kept, dropped } = winnowed(era, nations, full);
  const elsewhere = (nation: NationFile): NationFile => ({
    ...nation,
    tradeElsewhere: (nation.tradeElsewhere ?? 0) + (dropped.get(nation.id) ?? 0),
  });
  return {
    $schema: './scenario.schema.json',
    formatVersion: SCENARIO_FORMAT,
    ...header,
    sources: era.sources,
    nations: nations.map(elsewhere),
    pairs: kept,
    pacts: era.treaties.map(pactOf),
    ...(crises !== undefined && { crises }),
    ...(measures !== undefined && { measures }),
    ...(threats !== undefined && { threats }),
    ...(script !== undefined && { script }),
    ...(objectives !== undefined && { objectives }),
    ...(history !== undefined && { history }),
  };
}
