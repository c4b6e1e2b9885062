// What the schema says at a path: which keys are known there and how a value is described.
import * as z from 'zod/mini';
import type { Path } from '../issue';

type Schema = z.core.$ZodType;

/** Follows one step; null where the schema has nothing there. */
function stepInto(schema: Schema, step: PropertyKey): Schema | null {
  const { def } = (bare(schema) as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return def.shape[String(step)] ?? null;
  if (def.type === 'array') return def.element;
  if (def.type === 'record') return def.valueType;
  if (def.type === 'tuple') return def.items[Number(step)] ?? null;
  return null;
}

/** The schema inside `optional` and `nullable`. */
function bare(schema: Schema): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' || def.type === 'nullable' ? bare(def.innerType) : schema;
}

export function schemaAt(schema: Schema, path: Path): Schema | null {
  let at: Schema | null = schema;
  for (const step of path) {
    if (at === null) return null;
    at = stepInto(at, step);
  }
  return at;
}

/** Names that the object at `path` may hold. */
export function keysAt(schema: Schema, path: Path): readonly string[] {
  const at = schemaAt(schema, path);
  if (at === null) return [];
  const { def } = (bare(at) as z.core.$ZodTypes)._zod;
  if (def.type === 'object') return Object.keys(def.shape);
  if (def.type === 'record' && 'values' in def.keyType._zod)
    return [...(def.keyType._zod.values ?? [])].map(String);
  return [];
}

/** What the schema says of the value at `path`, as one line; empty where it says nothing. */
export function describedAt(schema: Schema, path: Path): string {
  const at = schemaAt(schema, path);
  if (at === null) return '';
  const said = z.globalRegistry.get(at)?.description ?? z.globalRegistry.get(bare(at))?.description;
  return said ?? '';
}
