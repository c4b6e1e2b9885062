// How economic measures begin, grow and end, and what their end does between the two.

import { nationAt } from '../model/columns';
import { ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import type { Measure } from '../model/state';
import { measureBetween, seatsOfMeasure } from '../rules/resources';
import { moveTrust } from './relations';
import { bumpNation } from './cells';
import { add, emit, keep, type Work } from './work';

const same = (a: Measure, b: Measure): boolean =>
  a.kind === b.kind && a.by === b.by && a.on === b.on && a.resource === b.resource;

/**
 * Puts a measure in force; one of the same kind that stands already grows by its size. Field by field: a copy by spreading that is
 * given a further field has a shape of its own in V8, and whoever reads measures then meets a new one each time.
 */
export function begin(work: Work, { kind, by, on, resource, size }: Omit<Measure, 'since'>): void {
  const standing = measureBetween(work, kind, by, on, resource);
  if (standing) keep(work, 'measures', (other) => !same(other, standing));
  const whole = size + (standing?.size ?? 0);
  add(work, 'measures', { kind, by, on, resource, since: standing?.since ?? work.turn, size: whole });
}

const HARDSHIPS: readonly Measure['kind'][] = ['sanction', 'cut-off'];

/** Ends one measure: the other side is glad of a hardship's end, and hurt by a favour's. A sale's end leaves no spares. */
export function end(work: Work, measure: Measure): void {
  const { trust, economy } = work.content.theory;
  const [i, j] = seatsOfMeasure(work.content, measure);
  const effects: Effect[] = [];
  keep(work, 'measures', (other) => !same(other, measure));
  const glad = HARDSHIPS.includes(measure.kind);
  moveTrust(work, effects, j, i, glad ? trust.hardshipEnded : -trust.favourEnded);
  if (measure.kind === 'arms-supply') bumpNation(work, effects, 'readiness', j, -ppm(economy.armsReadiness));
  emit(work, { kind: 'measure-ended', actors: [measure.by, measure.on], detail: measure.kind, effects });
}

/** Ends every favour between two, in either direction, at one's hand or by war. */
export function endFavours(work: Work, i: number, j: number): void {
  const pair = [nationAt(work.content, i), nationAt(work.content, j)];
  const between = work.structure.measures.filter(
    ({ kind, by, on }) => !HARDSHIPS.includes(kind) && pair.includes(by) && pair.includes(on),
  );
  for (const measure of between) end(work, measure);
}

/** What nations at war had going between them is lost. */
export function loseByWar(work: Work): void {
  if (work.structure.measures.length === 0) return;
  const n = work.content.nations.length;
  for (const { kind, actors } of work.events.slice()) {
    if (kind !== 'war-fought') continue;
    for (const measure of work.structure.measures) {
      const [i, j] = seatsOfMeasure(work.content, measure);
      const both = actors.includes(measure.by) && actors.includes(measure.on);
      if (both && work.pairs.lastDispute[i * n + j] === work.turn) endFavours(work, i, j);
    }
  }
}
