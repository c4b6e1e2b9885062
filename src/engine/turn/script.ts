// What the scenario's script makes happen in a turn: its effects on the world, and the crises it opens.

import { ONE } from '../model/arithmetic';
import type { ScriptedEffect, ScriptedEvent } from '../model/content';
import type { Effect } from '../model/events';
import { SCRIPTED_NATION_COLUMNS } from '../model/vocabulary';
import { beginQuarrel } from '../changes/open-crisis';
import { bumpBoth, bumpNation, bumpPair } from '../changes/cells';
import { emit, type Work } from '../changes/work';
import { inCrisis } from '../rules/standing';
import { seatOf } from '../rules/board';

type NationEffect = (typeof SCRIPTED_NATION_COLUMNS)[number];
type PairEffect = Exclude<ScriptedEffect['column'], NationEffect>;

const isOwn = (column: ScriptedEffect['column']): column is NationEffect =>
  (SCRIPTED_NATION_COLUMNS as readonly string[]).includes(column);

/** Columns that have no upper end: moved by a share of what there is. */
const scaled = (now: number, by: number): number => Math.trunc((now * by) / ONE);

/** Economies and powers move by a share of what there is, arsenals by steps, all else by a share of the whole. */
function nationDelta(now: number, column: NationEffect, by: number): number {
  if (column === 'gdp' || column === 'capability') return scaled(now, by);
  return column === 'arsenal' ? Math.sign(by) : by;
}

function moveNation(work: Work, effects: Effect[], column: NationEffect, i: number, by: number): void {
  bumpNation(work, effects, column, i, nationDelta(work.nations[column][i]!, column, by));
}

function movePair(work: Work, effects: Effect[], column: PairEffect, i: number, j: number, by: number): void {
  if (column === 'trust') return bumpPair(work, effects, column, i, j, by);
  const now = work.pairs[column][i * work.content.nations.length + j]!;
  bumpBoth(work, effects, column, i, j, column === 'trade' ? scaled(now, by) : by);
}

function takeEffect(work: Work, effects: Effect[], { column, nation, towards, by }: ScriptedEffect): void {
  const i = seatOf(work, nation);
  if (isOwn(column)) moveNation(work, effects, column, i, by);
  else if (towards !== null) movePair(work, effects, column, i, seatOf(work, towards), by);
}

function happen(work: Work, scripted: ScriptedEvent): void {
  const effects: Effect[] = [];
  for (const effect of scripted.effects) takeEffect(work, effects, effect);
  emit(work, { kind: 'scripted', actors: scripted.nations, detail: scripted.id, effects });
  const { crisis } = scripted;
  if (!crisis || inCrisis(work, crisis.challenger, crisis.target)) return;
  beginQuarrel(
    work,
    crisis.challenger,
    crisis.target,
    scripted.kind === 'other' ? 'incident' : scripted.kind,
  );
}

/** This turn's entries of the script, each with its own draw, whether it is certain or not. */
export function followScript(work: Work): void {
  const draw = work.streams.draw('script');
  for (const scripted of work.content.script) {
    if (scripted.turn !== work.turn) continue;
    if (draw() * ONE < scripted.chance) happen(work, scripted);
  }
}
