// How the desired burden is held against history: what members of NATO spent, and how that came to follow the threat (row 7).

import { desiredBurden, hostility, proximity, type Theory, threatBetween } from '../../engine';
import { numbers, type Table } from './csv';
import { type Check, type Figure, figure } from './figure';
import { rankCorrelation, sum } from './measures';

/** The table has no capability of the threat and no share of offensive forces: both are taken as even. */
const EVEN = 1 / 2;

/** A fall of a rank correlation that is worth the name. */
const TREND = 0.05;

interface Member {
  readonly year: number;
  /** Share of gdp. */
  readonly burden: number;
  readonly gdp: number;
  readonly km: number;
  readonly hostility: number;
}

export const burdens: Check = {
  rows: [7],
  figures(theory, open) {
    const members = membersOf(open('nato_burden.csv'));
    const years = [...new Set(members.map(({ year }) => year))].sort((a, b) => a - b);
    const first = correlations(theory, members, years[0]!);
    const last = correlations(theory, members, years.at(-1)!);
    return [
      figure({
        row: 7,
        what: { code: 'burden-rank', year: last.year },
        cases: last.cases,
        figure: last.both,
        baseline: { figure: -last.real.distance, what: { code: 'nearness', size: last.real.size } },
        bar: { least: 0.45 },
      }),
      trend('size', first, last),
      trend('distance', first, last),
    ];
  },
};

interface Correlations {
  readonly year: number;
  readonly cases: number;
  readonly both: number;
  readonly wanted: Readonly<Record<'size' | 'distance', number>>;
  readonly real: Readonly<Record<'size' | 'distance', number>>;
}

function correlations(theory: Theory, members: readonly Member[], year: number): Correlations {
  const now = members.filter((member) => member.year === year);
  const wanted = now.map((member) => wants(theory, member, now));
  const real = now.map(({ burden }) => burden);
  const size = now.map(({ gdp }) => gdp);
  const distance = now.map(({ km }) => km);
  return {
    year,
    cases: now.length,
    both: rankCorrelation(wanted, real),
    wanted: { size: rankCorrelation(wanted, size), distance: rankCorrelation(wanted, distance) },
    real: { size: rankCorrelation(real, size), distance: rankCorrelation(real, distance) },
  };
}

/** b* of a member among its allies of the same year. */
function wants(theory: Theory, member: Member, allies: readonly Member[]): number {
  const h = hostility(theory.threat, member.hostility, false, 0, false);
  const reach = proximity(theory.threat, member.km);
  const feared = threatBetween(theory.threat, h, EVEN, EVEN, reach, EVEN);
  const others = allies.filter((ally) => ally !== member);
  const spent =
    sum(others.map(({ burden, gdp }) => burden * gdp)) / Math.max(1, sum(others.map(({ gdp }) => gdp)));
  return desiredBurden(theory.economy, feared, spent, member.gdp / sum(allies.map(({ gdp }) => gdp)));
}

/** How the correlation of b* moved from the first year to the last, beside that of the real burdens; it has to move their way. */
function trend(by: 'size' | 'distance', first: Correlations, last: Correlations): Figure {
  const real = last.real[by] - first.real[by];
  const wanted = (then: Correlations) => ({ year: then.year, value: then.wanted[by] });
  return figure({
    row: 7,
    what: { code: 'burden-trend', by, from: wanted(first), to: wanted(last) },
    cases: last.cases,
    figure: last.wanted[by] - first.wanted[by],
    baseline: { figure: real, what: { code: 'real-burdens' } },
    bar: real < 0 ? { most: -TREND } : { least: TREND },
  });
}

function membersOf(table: Table): Member[] {
  const [year, burden, gdp, km, hostile] = ['year', 'burden', 'gdp', 'km', 'hostility'].map((name) =>
    numbers(table, name),
  );
  return Array.from(year!, (when, k) => ({
    year: when,
    burden: burden![k]! / 100,
    gdp: gdp![k]!,
    km: km![k]!,
    hostility: hostile![k]!,
  }));
}
