// Measures in force at the start, for the engine: what a delivery covers it works out itself.
import { asNationId, byCodeUnit, type MeasureContent } from '../engine';
import type { ScenarioFile } from './schema/scenario';

/** In one order, whatever the file's. */
export const compileMeasures = (file: ScenarioFile): MeasureContent[] =>
  (file.measures ?? [])
    .map(({ kind, by, on, resource }) => ({
      kind,
      by: asNationId(by),
      on: asNationId(on),
      resource: resource ?? null,
    }))
    .sort(
      (a, b) =>
        byCodeUnit(a.kind, b.kind) ||
        byCodeUnit(a.by, b.by) ||
        byCodeUnit(a.on, b.on) ||
        byCodeUnit(a.resource ?? '', b.resource ?? ''),
    );

/** Worlds without any keep the hash that they had before there could be some. */
export const steeringMeasures = (
  measures: readonly MeasureContent[],
): { measures?: readonly MeasureContent[] } => (measures.length === 0 ? {} : { measures });
