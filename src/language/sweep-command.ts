// The line that plays a sweep on the command line: the same in every language.

export interface SweepLine {
  readonly scenario: string;
  /** How many. */
  readonly seeds: number;
  /** Null where the scenario's own is meant. */
  readonly theory: string | null;
  readonly vary: readonly string[];
  /** Null where all are told. */
  readonly metrics: readonly string[] | null;
}

/** Words of a shell: what it might take for something else stands in quotes. */
const quoted = (text: string): string =>
  /^[\w./=,:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

export const sweepCommand = ({ scenario, seeds, theory, vary, metrics }: SweepLine): string =>
  [
    'npx entente sweep',
    scenario,
    `--seeds 1..${seeds}`,
    ...(theory === null ? [] : [`--theory ${theory}`]),
    ...vary.map((text) => `--vary ${quoted(text)}`),
    ...(metrics === null ? [] : [`--metrics ${metrics.join(',')}`]),
    '--out sweep',
  ].join(' ');
