// Small made-up tables of cases under the names that `entente history` reads.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { HISTORY_FILES, type HistoryFile } from '../../src/analysis';

const rows = (...lines: readonly string[]): string => `${lines.join('\n')}\n`;
const many = (count: number, line: (k: number) => string): string[] =>
  Array.from({ length: count }, (_, k) => line(k));

/** Two states and their two foes; nobody else is near. */
const LINEUPS = {
  states: rows(
    'scenario,state,true_side,cinc,polity2',
    'made up,ALD,1,0.3,10',
    'made up,BOR,1,0.2,9',
    'made up,CAR,2,0.3,-9',
    'made up,DUN,2,0.2,',
  ),
  pairs: rows(
    'scenario,a,b,defence_pact,rivalry,mid_last10,contig,cap_dist_km',
    'made up,ALD,BOR,1,0,0,1,400',
    'made up,ALD,CAR,0,1,1,1,600',
    'made up,ALD,DUN,0,1,0,0,900',
    'made up,BOR,CAR,0,1,0,0,900',
    'made up,BOR,DUN,0,1,0,1,700',
    'made up,CAR,DUN,1,0,0,1,300',
  ),
};

/** The real alliance is near and powerful, the random sets are not. */
const COALITIONS = rows(
  'prox,sh,host,sim,dep,power,prior,thr,y',
  '0.6,0.4,0,0.8,0.2,0.5,1,0.3,1',
  ...many(9, (k) => `0.1,0,${k % 2},0.5,0,0.2,0,0.3,0`),
);

/** Ten pact-years of two kinds: calm ones, and one under threat among rivals, violated every other time. */
const ALLIANCES = rows(
  'viol,shared,threat,intriv,intmid,cap,poldis,chg,reg,dep,prox,n',
  ...many(8, () => '0,0.01,0.02,0,0,0.2,0,,,,0.5,2'),
  '1,0,0.9,1,1,0,1,1,1,0,0.3,8',
  '0,0,0.9,1,1,0,1,1,1,0,0.3,8',
  '1,,0.9,1,1,0,1,1,1,0,0.3,8',
);

/** Neutrality pacts honoured, old defence pacts of many against the original target not. */
const LEEDS = rows(
  'honor3,multilateral,wartime,defense,offense,neutral,nonagg,specthrt,dinstch2,chcap2d,origtar1,milinst,formal',
  '1,0,0,0,0,1,0,,0,0,0,0,0',
  '1,0,0,0,0,1,0,1,0,0,0,0,0',
  '0,1,0,1,0,0,0,0,1,1,1,2,1',
  '0,1,0,1,0,0,1,0,1,0,1,1,2',
);
const BERKEMEIER = rows(
  'h,multilateral,wartime,defense,offense,neutral,nonagg,specthrt',
  '1,0,1,0,0,1,0,2',
  '1,0,0,0,1,1,0,0',
  '0,1,0,1,0,0,1,0',
  '0,1,0,1,0,0,1,',
);

/** Rivals with a fresh dispute begin another, strangers do not. */
const DISPUTES = rows(
  'init,tdef,tpow,ioff,ineu,jd,con,ally,rr,riv,dist,py',
  '1,0,0.5,0,0,0,1,0,0.5,1,0.3,1',
  '0,1,0.9,0,0,0,0,0,0.5,0,2,40',
  '0,0,0.7,1,1,1,0,1,0.3,0,2,40',
);

/** Four members: spending follows size first, then nearness. */
const BURDENS = rows(
  'iso,year,burden,gdp,km,hostility',
  ...['AAA,2001,2.0,900,3000', 'BBB,2001,1.5,300,2500', 'CCC,2001,1.2,100,2000', 'DDD,2001,1.0,50,300'].map(
    (m) => `${m},0.1`,
  ),
  ...['AAA,2009,1.8,900,3000', 'BBB,2009,1.4,300,2500', 'CCC,2009,1.5,100,2000', 'DDD,2009,2.5,50,300'].map(
    (m) => `${m},0.9`,
  ),
);

export const CASES: Readonly<Record<HistoryFile, string>> = {
  'lineups_states.csv': LINEUPS.states,
  'lineups_dyads.csv': LINEUPS.pairs,
  'coalition_sets.csv.gz': COALITIONS,
  'alliance_years.csv.gz': ALLIANCES,
  'honour_leeds_anac.csv': LEEDS,
  'honour_cases.csv': BERKEMEIER,
  'deterrence_directed_dyads.csv.gz': DISPUTES,
  'nato_burden.csv': BURDENS,
};

/** Writes the tables into a directory of the test's own, packed where their names say so. */
export function writeCases(
  path: (name: string) => string,
  cases: Readonly<Record<string, string>> = CASES,
): void {
  for (const file of HISTORY_FILES) {
    const text = cases[file];
    if (text !== undefined) writeFileSync(path(file), file.endsWith('.gz') ? gzipSync(text) : text);
  }
}
