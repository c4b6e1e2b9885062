// Which treaties of alliance were in force between the states of Europe 1949 on 1 January 1949, and what they said.
import type { Clause } from '../../engine';
import type { PactFile } from '../schema/scenario-pact';
import { CODED, CODES, STATES, type State } from './europe-states';
import type { Row, Tables } from './tables';

const D: Clause = 'defence';
const O: Clause = 'offence';
const N: Clause = 'non-aggression';
const C: Clause = 'consultation';

type Treaty = readonly [string, string, readonly State[], number, number, readonly Clause[], number, State?];

/** Id, name, members, year and month of signature, obligations (ATOP 5.1), term in years, adversary where one alone is named. */
const TREATIES: readonly Treaty[] = [
  ['brussels-1948', 'Treaty of Brussels', ['BEL', 'FRA', 'GBR', 'LUX', 'NLD'], 1948, 3, [D, C], 50],
  ['dunkirk-1947', 'Treaty of Dunkirk', ['FRA', 'GBR'], 1947, 3, [D, O, C], 50, 'FRG'],
  ['anglo-soviet-1942', 'Anglo-Soviet Treaty', ['GBR', 'SUN'], 1942, 5, [D, O], 20, 'FRG'],
  ['franco-soviet-1944', 'Franco-Soviet Treaty', ['FRA', 'SUN'], 1944, 12, [D, O, C], 20, 'FRG'],
  ['anglo-portuguese-1386', 'Anglo-Portuguese Alliance (Windsor)', ['GBR', 'PRT'], 1386, 5, [D, N], 0],
  ['iberian-1939', 'Iberian Pact', ['ESP', 'PRT'], 1939, 3, ['neutrality', N, C], 20],
  ['soviet-czechoslovak-1943', 'Soviet–Czechoslovak Treaty', ['CSK', 'SUN'], 1943, 12, [D, O], 20],
  ['soviet-yugoslav-1945', 'Soviet–Yugoslav Treaty', ['SUN', 'YUG'], 1945, 4, [D, O], 20],
  ['soviet-polish-1945', 'Soviet–Polish Treaty', ['POL', 'SUN'], 1945, 4, [D, O], 20],
  ['soviet-romanian-1948', 'Soviet–Romanian Treaty', ['ROU', 'SUN'], 1948, 2, [D, O, N], 20],
  ['soviet-hungarian-1948', 'Soviet–Hungarian Treaty', ['HUN', 'SUN'], 1948, 2, [D, O, N], 20],
  ['soviet-bulgarian-1948', 'Soviet–Bulgarian Treaty', ['BGR', 'SUN'], 1948, 3, [D, O, N], 20],
  ['soviet-finnish-1948', 'Soviet–Finnish Treaty', ['FIN', 'SUN'], 1948, 4, [D, C], 10],
  ['polish-yugoslav-1946', 'Polish–Yugoslav Treaty', ['POL', 'YUG'], 1946, 3, [D, N, C], 20],
  ['czechoslovak-yugoslav-1946', 'Czechoslovak–Yugoslav Treaty', ['CSK', 'YUG'], 1946, 5, [D, O], 20],
  ['albanian-yugoslav-1946', 'Albanian–Yugoslav Treaty', ['ALB', 'YUG'], 1946, 7, [D], 20],
  ['polish-czechoslovak-1947', 'Polish–Czechoslovak Treaty', ['CSK', 'POL'], 1947, 3, [D, O], 20],
  ['bulgarian-yugoslav-1947', 'Bulgarian–Yugoslav Treaty', ['BGR', 'YUG'], 1947, 11, [D, N, C], 20],
  ['hungarian-yugoslav-1947', 'Hungarian–Yugoslav Treaty', ['HUN', 'YUG'], 1947, 12, [D, N, C], 20],
  ['albanian-bulgarian-1947', 'Albanian–Bulgarian Treaty', ['ALB', 'BGR'], 1947, 12, [D, N, C], 20],
  ['romanian-yugoslav-1947', 'Romanian–Yugoslav Treaty', ['ROU', 'YUG'], 1947, 12, [D, O, N, C], 20],
  ['bulgarian-romanian-1948', 'Bulgarian–Romanian Treaty', ['BGR', 'ROU'], 1948, 1, [D, N, C], 20],
  ['hungarian-romanian-1948', 'Hungarian–Romanian Treaty', ['HUN', 'ROU'], 1948, 1, [D, N, C], 20],
  ['czechoslovak-bulgarian-1948', 'Czechoslovak–Bulgarian Treaty', ['BGR', 'CSK'], 1948, 4, [D, O, N], 20],
  ['polish-bulgarian-1948', 'Polish–Bulgarian Treaty', ['BGR', 'POL'], 1948, 5, [D, N], 20],
  ['polish-hungarian-1948', 'Polish–Hungarian Treaty', ['HUN', 'POL'], 1948, 6, [D, O], 20],
  ['hungarian-bulgarian-1948', 'Hungarian–Bulgarian Treaty', ['BGR', 'HUN'], 1948, 7, [D, O, N], 20],
  ['czechoslovak-romanian-1948', 'Czechoslovak–Romanian Treaty', ['CSK', 'ROU'], 1948, 7, [D, O, N], 20],
];

/** In ATOP and in the treaty collections, not in COW's list of alliances. */
export const NOT_IN_COW: readonly string[] = [
  'bulgarian-romanian-1948',
  'bulgarian-yugoslav-1947',
  'czechoslovak-bulgarian-1948',
];

const NOTES: Readonly<Record<string, string>> = {
  'brussels-1948':
    'Five western states, each to come to the aid of any that is attacked in Europe; a joint staff since September 1948.',
  'dunkirk-1947': 'Against a new German attack, and Germany alone.',
  'anglo-soviet-1942': 'Signed against Hitler for twenty years; names Germany and her associates.',
  'franco-soviet-1944': 'Signed against Hitler for twenty years; names Germany.',
  'anglo-portuguese-1386':
    'Renewed in 1899 and called upon in 1943. COW lists it without a break since 1840.',
  'iberian-1939':
    'Friendship and non-aggression of March 1939, with the protocol on consultation of July 1940; prolonged in September 1948.',
  'soviet-finnish-1948':
    'Finland defends itself if Germany or an ally of hers attacks through it, with Soviet help if both agree.',
  'soviet-yugoslav-1945': 'Still in force six months after the Cominform threw Yugoslavia out.',
};

const ATOP: readonly (readonly [Clause, string])[] = [
  [D, 'atop_defense'],
  [O, 'atop_offense'],
  ['neutrality', 'atop_neutral'],
  [N, 'atop_nonagg'],
  [C, 'atop_consul'],
];

function spell(rows: readonly Row[], a: State, b: State, year: number): Row | undefined {
  const [low, high] = [Math.min(CODES[a], CODES[b]), Math.max(CODES[a], CODES[b])];
  return rows.find(
    (row) =>
      Number(row.ccode1) === low &&
      Number(row.ccode2) === high &&
      Number(row.start) <= year &&
      Number(row.end) >= year,
  );
}

/** What the treaties above bind two states to, taken together. */
function bound(a: State, b: State): Set<Clause> {
  return new Set(
    TREATIES.filter(([, , members]) => members.includes(a) && members.includes(b)).flatMap(
      ([, , , , , held]) => [...held],
    ),
  );
}

/** Every pair's obligations against ATOP, and its defence against COW, at the end of 1948. Returns what differs. */
export function differences(tables: Tables): string[] {
  const found: string[] = [];
  STATES.forEach((a, i) => {
    for (const b of STATES.slice(i + 1)) {
      const ours = bound(a, b);
      const atop = spell(tables.atop_v51_dyad_spells, a, b, 1948);
      for (const [clause, column] of ATOP) {
        if ((atop?.[column] === '1') !== ours.has(clause)) found.push(`${a} ${b}: ${clause} against ATOP`);
      }
      const cow = spell(tables.cow_alliance_v41_spells, a, b, 1948)?.cow_defense === '1';
      const excused = TREATIES.some(
        ([id, , members]) => NOT_IN_COW.includes(id) && members.includes(a) && members.includes(b),
      );
      if (cow !== ours.has(D) && !excused) found.push(`${a} ${b}: defence against COW`);
    }
  });
  return found;
}

function typeOf(members: readonly State[], clauses: readonly Clause[]): PactFile['type'] {
  if (!clauses.includes(D)) return 'regional-partnership';
  return members.length === 2 ? 'bilateral-defence' : 'multilateral-defence';
}

/** Whether two states are bound by a treaty of defence, and since when (the year of the latest one). */
export function defendedSince(a: State, b: State): number | null {
  const years = TREATIES.filter(
    ([, , members, , , held]) => members.includes(a) && members.includes(b) && held.includes(D),
  ).map(([, , , year]) => year);
  return years.length === 0 ? null : Math.max(...years);
}

/** What held without a treaty: Soviet troops stood in their zone and would have fought for it; nothing was signed until 1955. */
const OCCUPATION: PactFile = {
  id: 'soviet-zone-1945',
  name: 'Soviet occupation of eastern Germany',
  type: 'bilateral-defence',
  members: ['GDR', 'SUN'],
  signed: { year: 1945, month: 6 },
  clauses: [D, C, 'basing'],
  lead: 'SUN',
  trigger: 'automatic',
  termYears: 0,
  noticeTurns: 4,
  decision: 'lead-nation',
  note: 'No treaty: a military administration, and some 350 000 men who do not mean to leave. A treaty came in September 1955.',
  sources: ['gaddis-1997'],
};

export function pactsOf(): PactFile[] {
  const treaties: PactFile[] = TREATIES.map(
    ([id, name, members, year, month, clauses, termYears, against]) => ({
      id,
      name,
      type: typeOf(members, clauses),
      members: [...members],
      signed: { year, month },
      clauses: [...clauses],
      trigger: 'automatic',
      ...(against !== undefined && { against }),
      termYears,
      noticeTurns: 4,
      decision: 'consensus',
      note:
        NOTES[id] ??
        `${members.map((member) => CODED[member].name).join(' and ')}, for twenty years, against Germany or whoever joins her.`,
      sources: NOT_IN_COW.includes(id) ? ['atop'] : ['atop', 'cow-alliances'],
    }),
  );
  return [...treaties, OCCUPATION];
}
