// How a scenario is written down: one nation, pair or pact a line, so that differences can be read.
import type { ScenarioFile } from './schema/scenario';

/** Lists whose entries each get a line of their own. */
const LISTS: ReadonlySet<string> = new Set([
  'sources',
  'recommended',
  'nations',
  'pairs',
  'pacts',
  'crises',
  'measures',
  'threats',
  'script',
  'objectives',
  'history',
]);

/** JSON on one line with a space after each comma and colon. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return '{}';
  return `{ ${members.map(([key, member]) => `${JSON.stringify(key)}: ${spaced(member)}`).join(', ')} }`;
}

function member([key, value]: [string, unknown]): string {
  if (!LISTS.has(key) || !Array.isArray(value) || value.length === 0)
    return `  ${JSON.stringify(key)}: ${spaced(value)}`;
  return `  ${JSON.stringify(key)}: [\n${value.map((entry) => `    ${spaced(entry)}`).join(',\n')}\n  ]`;
}

/** The file's text, ending in a newline. */
export function scenarioText(file: ScenarioFile): string {
  return `{\n${Object.entries(file)
    .filter(([, value]) => value !== undefined)
    .map(member)
    .join(',\n')}\n}\n`;
}
