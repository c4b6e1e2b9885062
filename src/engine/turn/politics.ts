// When governments change in a turn, and how nationalism rises and ebbs (model section 2; coverage 30 and 34).

import { ONE, ppm } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Content } from '../model/content';
import { memoPerObject } from '../model/memo';
import type { Effect } from '../model/events';
import type { NationId } from '../model/ids';
import type { Crisis, Settlement } from '../model/state';
import { type Outcome, RUNGS, UPHEAVALS, type Upheaval } from '../model/vocabulary';
import { mostUpheaval, regimeAfter, upheavalHazards } from '../rules/politics';
import { turnYearsAgo } from '../rules/threat';
import { yearsPerTurn } from '../rules/pace';
import { bumpNation } from '../changes/cells';
import { emit, type Work } from '../changes/work';
import { seatOf } from '../rules/board';

/** Who had the worse of a crisis; null where nobody had. */
export function loserOf(
  { challenger, target }: Pick<Settlement, 'challenger' | 'target'>,
  outcome: Outcome,
): NationId | null {
  if (outcome === 'target-conceded' || outcome === 'challenger-won') return target;
  return outcome === 'challenger-backed-down' || outcome === 'target-held' ? challenger : null;
}

/** Whether a nation had the worse of a crisis of late. */
function defeated(work: Work, nation: NationId): boolean {
  const since = turnYearsAgo(work, work.content.theory.politics.defeatYears);
  return work.structure.settled.some(
    (settled) => settled.turn >= since && loserOf(settled, settled.outcome) === nation,
  );
}

/** Which upheaval a draw in 0…1 falls on, where any. */
function drawn(hazards: Readonly<Record<Upheaval, number>>, years: number, luck: number): Upheaval | null {
  let left = luck;
  for (const upheaval of UPHEAVALS) {
    left -= hazards[upheaval] * years;
    if (left < 0) return upheaval;
  }
  return null;
}

function change(work: Work, i: number, upheaval: Upheaval, luck: number): void {
  const w = work.content.theory.politics;
  const was = work.nations.regime[i]!;
  const to = ppm(regimeAfter(w, was / ONE, upheaval, luck));
  const effects: Effect[] = [];
  bumpNation(work, effects, 'regime', i, to - was);
  work.nations.regimeSince[i] = work.turn;
  if (upheaval !== 'democratisation') bumpNation(work, effects, 'stability', i, -ppm(w.shock));
  emit(work, {
    kind: 'regime-changed',
    actors: [nationAt(work.content, i)],
    detail: upheaval,
    value: to,
    effects,
  });
}

/** Gdp a head of all whose people are known, at the start; 0 where nobody's are. */
const meanWealth = memoPerObject(({ nations }: Content): number => {
  const known = nations.filter(({ population }) => population > 0);
  const people = known.reduce((sum, { population }) => sum + population, 0);
  return people > 0 ? known.reduce((sum, { gdp }) => sum + gdp, 0) / people : 0;
});

function wealthOf({ content, nations }: Work, i: number): number {
  const { population } = content.nations[i]!;
  return population > 0 ? nations.gdp[i]! / population / meanWealth(content) : 1;
}

/** Years of the model since nation i's last change of regime. */
const regimeAge = (work: Work, i: number): number =>
  (work.turn - work.nations.regimeSince[i]!) * yearsPerTurn(work);

/** Which upheaval befalls nation i where `luck` falls, where any. */
function upheavalOf(work: Work, i: number, years: number, luck: number): Upheaval | null {
  const { stability, regime, gdp } = work.nations;
  const start = work.content.nations[i]!;
  const hazards = upheavalHazards(work.content.theory.politics, {
    stability: stability[i]! / ONE,
    regime: regime[i]! / ONE,
    defeated: defeated(work, start.id),
    hardship: Math.max(0, 1 - gdp[i]! / start.gdp),
    wealth: wealthOf(work, i),
    age: regimeAge(work, i),
  });
  return drawn(hazards, years, luck);
}

/** At most one change of regime a nation and turn; always two draws, so that one nation's fate never shifts another's. */
export function changeRegimes(work: Work): void {
  const draw = work.streams.draw('politics');
  const years = yearsPerTurn(work);
  const most = mostUpheaval(work.content.theory.politics) * years;
  for (let i = 0; i < work.content.nations.length; i++) {
    const luck = draw();
    const whither = draw();
    const upheaval = luck > most ? null : upheavalOf(work, i, years, luck);
    if (upheaval) change(work, i, upheaval, whither);
  }
}

function rouse(work: Work, effects: Effect[], nation: NationId, size: number): void {
  const i = seatOf(work, nation);
  const calm = ONE - work.nations.nationalism[i]!;
  bumpNation(work, effects, 'nationalism', i, Math.trunc(size * calm));
}

/** Both sides rally round the flag when forces are called up (Mueller 1970). */
export function rally(work: Work, effects: Effect[], crisis: Crisis): void {
  if (crisis.rung !== 'mobilisation') return;
  const { nationalismCrisis } = work.content.theory.politics;
  for (const nation of [crisis.challenger, crisis.target]) rouse(work, effects, nation, nationalismCrisis);
}

/** Bloodshed rouses both sides, and the loser does not forget. */
export function resent(work: Work, effects: Effect[], crisis: Crisis, outcome: Outcome): void {
  const w = work.content.theory.politics;
  const bloody = RUNGS.indexOf(crisis.rung) >= RUNGS.indexOf('clash');
  const loser = loserOf(crisis, outcome);
  for (const nation of [crisis.challenger, crisis.target]) {
    const size = (bloody ? w.nationalismBlood : 0) + (nation === loser ? w.nationalismLoss : 0);
    if (size > 0) rouse(work, effects, nation, size);
  }
}

/** Once a year, the nations in turn: nationalism ebbs towards what a nation is by nature and what it resents most. */
export function driftNationalism(work: Work): void {
  const { nations, turnsPerYear, tempo, theory } = work.content;
  const w = theory.politics;
  const n = nations.length;
  const { nationalism } = work.nations;
  const { grievance } = work.pairs;
  nations.forEach((start, i) => {
    if ((work.turn + i) % turnsPerYear !== 0) return;
    let worst = 0;
    for (let j = 0; j < n; j++) worst = Math.max(worst, grievance[i * n + j]!);
    const goal = Math.min(ONE, start.nationalism + w.nationalismGrievance * worst);
    const was = nationalism[i]!;
    nationalism[i] = was + Math.trunc((goal - was) * Math.min(1, w.nationalismDrift * tempo));
  });
}
