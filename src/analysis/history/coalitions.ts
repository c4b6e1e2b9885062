// How the utility of a set of allies is held against history: real alliances among random sets of their size (row 3).

import { type SetFeatures, setUtility, type Theory } from '../../engine';
import { aucInterval, clustersOf } from './clusters';
import { numbers, truths } from './csv';
import { type Check, figure, measured } from './figure';
import { auc } from './measures';

const BAR = { least: 0.885 };

export const coalitions: Check = {
  rows: [3],
  figures(theory, open) {
    const table = open('coalition_sets.csv.gz');
    const real = truths(table, 'y');
    const proximity = numbers(table, 'prox');
    const sets = featuresOf((column) => numbers(table, column));
    const scores = sets.map((set) => setUtility(theory.utility, set));
    const fearless = sets.map((set) => setUtility(withoutThreat(theory.utility), set));
    return [
      figure({
        row: 3,
        what: { code: 'alliance-sets-auc' },
        cases: table.length,
        figure: measured(table, 'y', auc(scores, real)),
        interval: aucInterval(scores, real, clustersOf(table, ['atopid'])),
        baseline: { figure: measured(table, 'y', auc(proximity, real)), what: { code: 'proximity' } },
        bar: BAR,
      }),
      figure({
        row: 3,
        what: { code: 'alliance-sets-auc-fearless' },
        cases: table.length,
        figure: measured(table, 'y', auc(fearless, real)),
        baseline: { figure: measured(table, 'y', auc(scores, real)), what: { code: 'with-threat' } },
      }),
    ];
  },
};

/** The same weights with nobody feared or hated: what nearness, power, trade, likeness and old ties tell alone. */
const withoutThreat = (w: Theory['utility']): Theory['utility'] => ({
  ...w,
  sharedThreat: 0,
  threat: 0,
  hostility: 0,
});

/** The table has neither joint democracy nor culture, and balance of threat does not weigh them. It gives roots of power and threat, the rule takes their squares. */
function featuresOf(column: (name: string) => Float64Array): SetFeatures[] {
  const [proximity, shared, similarity, interdependence] = ['prox', 'sh', 'sim', 'dep'].map(column);
  const [power, threat, hostility, prior] = ['power', 'thr', 'host', 'prior'].map(column);
  return Array.from(proximity!, (near, k) => ({
    proximity: near,
    sharedThreat: shared![k]!,
    similarity: similarity![k]!,
    democracies: 0,
    culture: 0,
    interdependence: interdependence![k]!,
    capability: power![k]! * power![k]!,
    threat: threat![k]! * threat![k]!,
    hostility: hostility![k]!,
    priorTies: prior![k]!,
  }));
}
