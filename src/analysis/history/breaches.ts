// How cohesion and the hazard of breach are held against history: pacts violated, year by year (row 4).

import {
  breachHazard,
  clamp,
  cohesionInputs,
  cohesionTargets,
  interdependence,
  ONE,
  type PactFacts,
  pressure,
  type Theory,
} from '../../engine';
import { aucInterval, clustersOf } from './clusters';
import { numbers, type Table, truths, words } from './csv';
import { type Check, figure, measured } from './figure';
import { auc, fifths, sum } from './measures';

/** A row with a gap in one of these is left out. */
const NEEDED = ['shared', 'threat', 'intriv', 'intmid', 'cap', 'poldis'];

export const breaches: Check = {
  rows: [4],
  figures(theory, open) {
    const table = complete(open('alliance_years.csv.gz'));
    const violated = truths(table, 'viol');
    const threats = numbers(table, 'threat');
    const facts = factsOf(theory, table);
    const scores = facts.map((pact) => strain(theory, pact));
    const hazards = facts.map((pact) =>
      breachHazard(theory.cohesion, pressure(theory.threat, pact.outsideThreat), cohesion(theory, pact)),
    );
    const cases = table.length;
    const auroc = (of: ArrayLike<number>): number => measured(table, 'viol', auc(of, violated));
    return [
      figure({
        row: 4,
        what: { code: 'breach-auc' },
        cases,
        figure: auroc(scores),
        interval: aucInterval(scores, violated, clustersOf(table, ['atopid'])),
        baseline: { figure: auroc(threats), what: { code: 'threat-alone' } },
        bar: { least: 0.78 },
      }),
      figure({
        row: 4,
        what: { code: 'breach-fifths' },
        cases,
        figure: fifths(scores, violated),
        baseline: { figure: 1, what: { code: 'no-difference' } },
        bar: { least: 8 },
        digits: 1,
      }),
      figure({
        row: 4,
        what: { code: 'breach-expected' },
        cases,
        figure: sum(hazards) / violated.filter(Boolean).length,
        bar: { least: 0.8, most: 1.2 },
        digits: 2,
      }),
    ];
  },
};

/** C from the observed parts alone, 0…1. */
function cohesion(theory: Theory, pact: PactFacts): number {
  const inputs = cohesionInputs(theory.cohesion, theory.threat, pact);
  return clamp(sum(cohesionTargets(theory.cohesion, inputs)), 0, ONE) / ONE;
}

const strain = (theory: Theory, pact: PactFacts): number =>
  pressure(theory.threat, pact.outsideThreat) * (1 - cohesion(theory, pact));

function complete(table: Table): Table {
  const gaps = NEEDED.map((column) => words(table, column));
  const kept = words(table, 'viol').flatMap((_, k) =>
    gaps.some((column) => column[k]!.trim() === '') ? [] : [k],
  );
  const columns = [...table.columns].map(([name, cells]) => [name, kept.map((k) => cells[k]!)] as const);
  return { ...table, length: kept.length, columns: new Map(columns) };
}

/** Empty changes and trade count as none; what nobody observed is set so that its part of cohesion is 0. */
function factsOf(theory: Theory, table: Table): PactFacts[] {
  const column = (name: string): Float64Array => numbers(table, name, 0);
  const [members, shared, threat, rivals, disputes] = ['n', 'shared', 'threat', 'intriv', 'intmid'].map(
    column,
  );
  const [asymmetry, distance, power, regime] = ['cap', 'poldis', 'chg', 'reg'].map(column);
  const [trade, near] = ['dep', 'prox'].map(column);
  return Array.from(members!, (count, k) => ({
    members: count,
    sharedThreat: shared![k]!,
    outsideThreat: threat![k]!,
    proximity: near![k]!,
    interdependence: interdependence(theory.economy, trade![k]!, trade![k]!),
    economicClause: false,
    asymmetry: asymmetry![k]!,
    grievances: rivals![k]!,
    disputes: disputes![k]!,
    powerChange: power![k]!,
    regimeChange: regime![k]!,
    ideologicalDistance: distance![k]!,
    trust: theory.cohesion.trustNeutral,
    interestGap: 0,
    unmetPledge: 0,
    sidePacts: 0,
    transparency: 0,
    interoperability: 0,
    roles: false,
    indecision: 0,
    untended: 0,
  }));
}
