// The page that a sweep leaves: what was played, and a plot of each figure against each factor; all in one file, without a script.

import { scaleLinear } from 'd3-scale';
import type { Cell, Level } from '../analysis';
import type { SweepWords } from '../language/sweep-words';
import { shortNumber } from '../language/formats';
import type { ColumnTold } from './codebook';
import type { Plan } from './plan';
import { histogram, type Mean, type MeanAt, meanOf, meansBy, rangeOf } from './summary';

/** A run that was played to its end: its setting's number from 1, and its figures in the order of the heads. */
export interface Reported {
  readonly config: number;
  readonly figures: readonly Cell[];
}

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Of four digits at most, as coordinates are written. */
const short = (value: number): string => String(Number(value.toPrecision(4)));

/** The words of a report, and how its numbers are written. */
interface Wording {
  readonly words: SweepWords['cli']['sweep']['report'];
  readonly shown: (value: number) => string;
}
const shownOrNull = ({ shown }: Wording, value: number | null): string | null =>
  value === null ? null : shown(value);

const WIDTH = 300;
const HEIGHT = 170;
const EDGE = { left: 46, right: 12, top: 10, bottom: 34 };
const TICKS = 4;
const BINS = 12;

/** Charts share their frame: lines across at the ticks of y, and what is said under x. */
function frame(
  { shown }: Wording,
  y: ReturnType<typeof scaleLinear<number>>,
  label: string,
  inside: string,
): string {
  const lines = y
    .ticks(TICKS)
    .map(
      (tick) =>
        `<line class="grid" x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${short(y(tick))}" y2="${short(y(tick))}"/>` +
        `<text class="y" x="${EDGE.left - 6}" y="${short(y(tick) + 4)}">${shown(tick)}</text>`,
    );
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(label)}">${lines.join('')}${inside}</svg>`;
}

const inner = { from: EDGE.left, to: WIDTH - EDGE.right };
const vertical = (low: number, high: number) =>
  scaleLinear()
    .domain(low === high ? [low - 1, high + 1] : [low, high])
    .nice(TICKS)
    .range([HEIGHT - EDGE.bottom, EDGE.top]);

const extent = (means: readonly Mean[]): readonly [number, number] => [
  Math.min(...means.map(({ mean, low }) => low ?? mean)),
  Math.max(...means.map(({ mean, high }) => high ?? mean)),
];

/** Where each mean stands across: numbers by their size, words side by side. */
function across(means: readonly MeanAt[]): (k: number) => number {
  const numbers = means.map(({ level }) => level).filter((level) => typeof level === 'number');
  if (numbers.length < means.length) {
    const step = (inner.to - inner.from) / means.length;
    return (k) => inner.from + (k + 0.5) * step;
  }
  const pad = 14;
  const x = scaleLinear()
    .domain([numbers[0]!, numbers.at(-1)!])
    .range([inner.from + pad, inner.to - pad]);
  return (k) => x(numbers[k]!);
}

/** Levels are told under the axis as long as there is room for them. */
const ROOM = 6;

function meansChart(wording: Wording, figure: ColumnTold, factor: string, means: readonly MeanAt[]): string {
  const { words, shown } = wording;
  const levelText = (level: Level): string => (typeof level === 'number' ? shown(level) : level);
  const y = vertical(...extent(means));
  const x = across(means);
  const isNumber = means.every(({ level }) => typeof level === 'number');
  const line = isNumber
    ? `<path class="line" d="M${means.map(({ mean }, k) => `${short(x(k))},${short(y(mean))}`).join('L')}"/>`
    : '';
  const dots = means.map(({ level, mean, low, high, count }, k) => {
    const interval =
      low === null || high === null
        ? ''
        : `<line class="interval" x1="${short(x(k))}" x2="${short(x(k))}" y1="${short(y(low))}" y2="${short(y(high))}"/>`;
    const [least, most] = [shownOrNull(wording, low), shownOrNull(wording, high)];
    const says = words.at(factor, levelText(level), shown(mean), least, most, count);
    return `<g>${interval}<circle cx="${short(x(k))}" cy="${short(y(mean))}" r="3.5"/><title>${escaped(says)}</title></g>`;
  });
  const told = means.map(({ level }, k) =>
    means.length > ROOM && k % Math.ceil(means.length / ROOM) > 0
      ? ''
      : `<text class="x" x="${short(x(k))}" y="${HEIGHT - 18}">${escaped(levelText(level))}</text>`,
  );
  const name = `<text class="name" x="${(inner.from + inner.to) / 2}" y="${HEIGHT - 3}">${escaped(factor)}</text>`;
  return frame(wording, y, words.by(figure.name, factor), line + dots.join('') + told.join('') + name);
}

/** Counts as far as they are few get a bar each, around it. */
const MOST_BARS = 24;

/** Edges of the bars over these values, upwards. */
function edgesOf(figure: ColumnTold, low: number, high: number): readonly number[] {
  if (figure.type === 'integer' && high - low < MOST_BARS)
    return Array.from({ length: high - low + 2 }, (_, k) => low + k - 0.5);
  const scale = scaleLinear()
    .domain(low === high ? [low - 0.5, high + 0.5] : [low, high])
    .nice(BINS);
  const ticks = scale.ticks(BINS);
  return ticks.length < 2 ? scale.domain() : ticks;
}

function spreadChart(wording: Wording, figure: ColumnTold, cells: readonly Cell[]): string {
  const { words, shown } = wording;
  const values = cells.filter((cell) => typeof cell === 'number');
  const [low, high] = rangeOf(values);
  const edges = edgesOf(figure, low, high);
  const x = scaleLinear()
    .domain([edges[0]!, edges.at(-1)!])
    .range([inner.from, inner.to]);
  const bins = histogram(values, edges);
  const y = vertical(0, Math.max(...bins.map(({ count }) => count)));
  const bars = bins.map(
    ({ from, to, count }) =>
      `<rect x="${short(x(from) + 0.5)}" width="${short(Math.max(1, x(to) - x(from) - 1))}" y="${short(y(count))}" height="${short(y(0) - y(count))}"><title>${escaped(words.between(shown(from), shown(to), count))}</title></rect>`,
  );
  const told = [low, high].map(
    (value) => `<text class="x" x="${short(x(value))}" y="${HEIGHT - 18}">${shown(value)}</text>`,
  );
  const name = `<text class="name" x="${(inner.from + inner.to) / 2}" y="${HEIGHT - 3}">${escaped(words.runsBy(figure.unitSays ?? figure.name))}</text>`;
  return frame(
    wording,
    y,
    words.isSpread(figure.name),
    bars.join('') + (low === high ? told[0]! : told.join('')) + name,
  );
}

function section(
  wording: Wording,
  plan: Plan,
  figure: ColumnTold,
  k: number,
  runs: readonly Reported[],
): string {
  const { words, shown } = wording;
  const cells = runs.map(({ figures }) => figures[k]!);
  const all = meanOf(cells);
  const charts = plan.factors.map(({ name }) =>
    meansChart(
      wording,
      figure,
      name,
      meansBy(
        runs.map(({ config }) => plan.settings[config - 1]![name]!),
        cells,
      ),
    ),
  );
  const says =
    all === null
      ? words.untold
      : words.mean(shown(all.mean), shownOrNull(wording, all.low), shownOrNull(wording, all.high), all.count);
  const drawn = all === null ? [] : [spreadChart(wording, figure, cells), ...charts];
  return `<section><h2>${escaped(figure.name)}</h2><p>${escaped(figure.says)} <span class="mean">${escaped(says)}</span></p><div class="charts">${drawn.join('')}</div></section>`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #23303c; --paper: #f7f4ec; --soft: #5c6873; --line: #d8d3c4; --mark: #8a3b2c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e2d6; --paper: #171d23; --soft: #a3adb5; --line: #35404a; --mark: #e08a72; } }
body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 62rem; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
h1 { font: 600 1.7rem/1.2 Georgia, serif; margin: 0 0 .3rem; } h2 { font: 600 1.05rem/1.3 ui-monospace, monospace; margin: 2rem 0 .1rem; }
p { margin: .2rem 0 .6rem; color: var(--soft); } .mean { color: var(--ink); white-space: nowrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 1rem; }
svg { width: 100%; height: auto; } svg text { fill: var(--soft); font-size: 11px; text-anchor: middle; } svg text.y { text-anchor: end; } svg text.name { fill: var(--ink); }
.grid { stroke: var(--line); } .line { fill: none; stroke: var(--mark); stroke-width: 1.5; } circle, rect { fill: var(--mark); } .interval { stroke: var(--mark); stroke-width: 1.5; }
`;

const row = (term: string, text: string): string => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`;

const factorText = (factor: Plan['factors'][number]): string =>
  `${factor.name} = ${'values' in factor ? factor.values.join(', ') : `${factor.low} … ${factor.high}`}`;

const wordingOf = ({ cli, locale }: Told): Wording => ({
  words: cli.sweep.report,
  shown: shortNumber(locale),
});

/** A section for each figure, with its plots. */
export function figureSections(
  language: Told,
  plan: Plan,
  figures: readonly ColumnTold[],
  runs: readonly Reported[],
): string {
  const wording = wordingOf(language);
  return figures.map((figure, k) => section(wording, plan, figure, k, runs)).join('');
}

type Told = Pick<SweepWords, 'cli' | 'locale'>;

/** The report as HTML; `failed` counts runs that came to no end. */
export function reportPage(
  { cli, locale }: SweepWords,
  title: string,
  plan: Plan,
  figures: readonly ColumnTold[],
  runs: readonly Reported[],
  failed: number,
): string {
  const words = cli.sweep.report;
  const { terms } = words;
  const varied = plan.factors.map(factorText).join('; ');
  const head = [
    row(terms.scenario, `${plan.scenario.id} (${plan.scenario.hash.slice(0, 12)})`),
    row(terms.theory, `${plan.theory.id} (${plan.theory.hash.slice(0, 12)})`),
    row(terms.engine, plan.engine),
    row(terms.varied, varied || words.nothing),
    row(terms.design, words.design(plan.design, plan.settings.length)),
    row(terms.runs, words.runs(runs.length, plan.seeds.length, failed)),
  ].join('');
  const body = figureSections({ cli, locale }, plan, figures, runs);
  const name = escaped(words.title(title));
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><style>${STYLE}</style></head>
<body><h1>${name}</h1><p>${escaped(words.lede)}</p><dl>${head}</dl>${body}</body></html>
`;
}
