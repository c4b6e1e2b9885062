// The table of all weights, from the schema of theories and the default theory: path, default, range, unit, meaning, source.
import * as z from 'zod/mini';
import { pathText, type Path } from '../issue';
import { theoryWeights } from '../schema/theory';

type Schema = z.core.$ZodType;

interface Row {
  readonly path: string;
  readonly value: string;
  readonly range: string;
  readonly unit: string;
  readonly meaning: string;
  readonly source: string;
}

/** `what. Unit: u. Source: s.` taken apart, as `weight.ts` puts it together. */
const LINE = /^(?<meaning>.+)\. Unit: (?<unit>.+?)\. Source: (?<source>.+)\.$/s;

function rangeOf(schema: Schema): string {
  const { minimum, maximum } = z.toJSONSchema(schema) as { minimum?: number; maximum?: number };
  return `${minimum}…${maximum}`;
}

function rowOf(schema: Schema, value: unknown, path: Path): Row {
  const said = z.globalRegistry.get(schema)?.description ?? '';
  const number = (schema as z.core.$ZodTypes)._zod.def.type === 'number';
  const parts = LINE.exec(said)?.groups;
  return {
    path: pathText(path),
    value: Array.isArray(value) ? value.join(', ') || 'none' : String(value),
    range: number ? rangeOf(schema) : '',
    unit: parts?.unit ?? '',
    meaning: parts?.meaning ?? said.replace(/\.$/, ''),
    source: parts?.source ?? '',
  };
}

function rowsOf(schema: Schema, value: unknown, path: Path): Row[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== 'object') return [rowOf(schema, value, path)];
  return Object.entries(def.shape).flatMap(([key, inner]) =>
    rowsOf(inner, (value as Record<string, unknown>)[key], [...path, key]),
  );
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

function section(group: string, schema: Schema, value: unknown): string {
  const rows = rowsOf(schema, value, [group]).map(
    ({ path, value: now, range, unit, meaning, source }) =>
      `| \`${path}\` | ${[now, range, unit, meaning, source].map(cell).join(' | ')} |`,
  );
  return `## ${group}\n\n| Path | Default | Range | Unit | Meaning | Source |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

/** The page as Markdown. `theory` is the default theory, as parsed. */
export function parameterPage(theory: Readonly<Record<string, unknown>>): string {
  const groups = Object.entries(theoryWeights).map(([group, schema]) =>
    section(group, schema, theory[group]),
  );
  const total = Object.entries(theoryWeights).flatMap(([group, schema]) =>
    rowsOf(schema, theory[group], [group]),
  );
  return `# Parameters

Every weight of a theory, ${total.length} in all, with its value in balance of threat. Made by \`npm run schemas\` from the schema that checks theory
files; do not edit it by hand. A source is a work, *fit* (fitted to open data), or *design* (only the sign is known; the size is ours).
[Theories](../explanation/theories.md) tells what the others change.

${groups.join('\n')}`;
}
