// How the landscape is held against history: the sides that states took, and whether the search is sound (rows 1 and 2).

import { hostility, ONE, proximity, sideStream, type Theory, threatBetween } from '../../engine';
import { energyOf, type LineUp, lineUpOf, type Sides } from '../landscape';
import { descent, exactMinima, MOST_EXACT } from '../sides';
import { bruteMinima } from './brute-minima';
import { numbers, OddFile, type Table, truths, words } from './csv';
import { type Check, type Figure, figure, type HistoryFile } from './figure';

/** Least share of states on their true side, of line-ups that model section 11 names; others need as much as the lowest of them. */
const BARS: Readonly<Record<string, number>> = {
  '1914': 11 / 13,
  '1938 AB17': 14 / 17,
  '1948 blocs': 18 / 20,
};
const LOWEST_BAR = Math.min(...Object.values(BARS));

/** Starting points whose descents are followed step by step in each line-up. */
const DESCENTS = 200;

/** Regimes run from −10 to 10 in the table. */
const POLITY = 10;

export const lineups: Check = {
  rows: [1, 2],
  figures(theory, open) {
    const cases = casesOf(theory, open);
    return [risesOf(cases), differencesOf(cases), ...cases.map((one) => rightOf(theory, one))];
  },
};

interface Case {
  readonly name: string;
  readonly lineUp: LineUp;
  readonly known: Parameters<typeof lineUpOf>[1];
  readonly truth: readonly string[];
}

/** Moves of descents that did not lower the energy; there may be none. */
function risesOf(cases: readonly Case[]): Figure {
  let moves = 0;
  let rises = 0;
  for (const { name, lineUp } of cases) {
    const draw = sideStream('history', name);
    for (let k = 0; k < DESCENTS; k++) {
      const start = Uint8Array.from(lineUp.ids, () => (draw() < 1 / 2 ? 0 : 1));
      const energies = descent(lineUp, start).map((sides) => energyOf(lineUp, sides));
      moves += energies.length - 1;
      rises += energies.filter((energy, step) => step > 0 && energy >= energies[step - 1]!).length;
    }
  }
  return figure({
    row: 1,
    what: { code: 'descent-rises' },
    cases: moves,
    figure: rises,
    bar: { most: 0 },
    digits: 0,
  });
}

/** Local minima that only one of the exhaustive search and brute force finds. */
function differencesOf(cases: readonly Case[]): Figure {
  let minima = 0;
  let differences = 0;
  for (const { lineUp } of cases.filter((one) => one.lineUp.ids.length <= MOST_EXACT)) {
    const brute = new Set(bruteMinima(lineUp).map((sides) => sides.join('')));
    const exact = exactMinima(lineUp).map(({ sides }) => sides.join(''));
    minima += brute.size;
    differences +=
      exact.filter((sides) => !brute.has(sides)).length +
      [...brute].filter((sides) => !exact.includes(sides)).length;
  }
  return figure({
    row: 1,
    what: { code: 'unconfirmed-minima' },
    cases: minima,
    figure: differences,
    bar: { most: 0 },
    digits: 0,
  });
}

/** States on the right side at the lowest energy, whichever side is called the first. */
function rightOf(theory: Theory, { name, lineUp, known, truth }: Case): Figure {
  const n = truth.length;
  const { landscape } = theory;
  const conflict = lineUpOf({ ...landscape, sharedThreat: 0, similarity: 0, defencePact: 0 }, known);
  return figure({
    row: 2,
    what: { code: 'states-on-side', lineUp: name, of: n },
    cases: n,
    figure: agreement(lowest(lineUp), truth),
    baseline: { figure: agreement(lowest(conflict), truth), what: { code: 'conflict-only' } },
    bar: { least: Math.ceil(n * (BARS[name] ?? LOWEST_BAR) - 1e-9) },
    digits: 0,
  });
}

function lowest(lineUp: LineUp): Sides {
  if (lineUp.ids.length > MOST_EXACT)
    throw new OddFile({ file: 'lineups_states.csv', code: 'too-many-states', most: MOST_EXACT });
  return exactMinima(lineUp)[0]!.sides;
}

function agreement(sides: Sides, truth: readonly string[]): number {
  const first = truth[0];
  const same = truth.filter((side, k) => (side === first) === (sides[k] === sides[0])).length;
  return Math.max(same, truth.length - same);
}

function casesOf(theory: Theory, open: (file: HistoryFile) => Table): Case[] {
  const states = open('lineups_states.csv');
  const pairs = open('lineups_dyads.csv');
  const [scenario, ids, truth] = ['scenario', 'state', 'true_side'].map((name) => words(states, name));
  const capability = numbers(states, 'cinc');
  const regime = numbers(states, 'polity2', 0);
  return [...new Set(scenario)].map((name) => {
    const seats = scenario!.flatMap((one, k) => (one === name ? [k] : []));
    const own = seats.map((k) => ids![k]!);
    const facts = pairFacts(
      theory,
      pairs,
      name,
      own,
      seats.map((k) => capability[k]!),
    );
    const known = {
      ids: own,
      capability: seats.map((k) => capability[k]!),
      regime: seats.map((k) => regime[k]! / POLITY),
      ...facts,
    };
    return { name, known, lineUp: lineUpOf(theory.landscape, known), truth: seats.map((k) => truth![k]!) };
  });
}

/** θ and defence pacts of one line-up's pairs; the share of offensive forces is not in the table and counts as even. */
function pairFacts(
  theory: Theory,
  pairs: Table,
  name: string,
  ids: readonly string[],
  capability: readonly number[],
): { theta: Int32Array; allied: Uint8Array } {
  const n = ids.length;
  const theta = new Int32Array(n * n);
  const allied = new Uint8Array(n * n);
  const [scenario, from, to] = ['scenario', 'a', 'b'].map((column) => words(pairs, column));
  const [rivals, fought, near, pact] = ['rivalry', 'mid_last10', 'contig', 'defence_pact'].map((c) =>
    truths(pairs, c, 0),
  );
  const km = numbers(pairs, 'cap_dist_km');
  const w = theory.threat;
  scenario!.forEach((one, k) => {
    if (one !== name) return;
    const i = ids.indexOf(from![k]!);
    const j = ids.indexOf(to![k]!);
    if (i < 0 || j < 0)
      throw new OddFile({ file: pairs.file, line: k + 2, code: 'unknown-state', lineUp: name });
    const h = hostility(w, rivals![k]! ? 1 : 0, fought![k]!, 0, false);
    const reach = proximity(w, near![k]! ? Math.min(km[k]!, w.neighbourKm) : km[k]!);
    const fear = (a: number, b: number): number =>
      Math.trunc(threatBetween(w, h, capability[a]!, capability[b]!, reach, 1 / 2) * ONE);
    theta[i * n + j] = fear(i, j);
    theta[j * n + i] = fear(j, i);
    allied[i * n + j] = allied[j * n + i] = pact![k]! ? 1 : 0;
  });
  return { theta, allied };
}
