// What a class knew before and after: item by item, with the gain and how sure it is. No person is shown, and none is ranked.

import type { LessonWords } from '../../language/lesson';
import {
  chosenIn,
  FEWEST_PAIRS,
  itemChange,
  satFrom,
  wholeChange,
  type Change,
  type ConceptTestFile,
  type Sat,
  type TestItem,
  type TestResult,
} from '../../lesson';
import { Meter } from '../kit/figures';
import { useFront } from '../kit/language';
import type { Ports } from '../ports';
import { testCsv } from './test-csv';
import '../style/concept-test.css';
import { GridTable } from '../kit/grid-table';

interface ClassGainsProps {
  readonly ports: Ports;
  readonly test: ConceptTestFile;
  readonly results: readonly TestResult[];
  readonly words: LessonWords;
}

export function ClassGains({ ports, test, results, words }: ClassGainsProps) {
  const w = words.test;
  const sat = satFrom(results);
  const whole = wholeChange(test, sat);
  return (
    <section class="class-gains">
      <h2>{test.title}</h2>
      <p class="prose">{w.sat(whole.satBefore, whole.satAfter, whole.pairs)}</p>
      <p class="hint">{whole.pairs < FEWEST_PAIRS ? w.tooFew(FEWEST_PAIRS) : w.reading}</p>
      <GridTable label={w.table} kind="gains">
        <thead>
          <tr>
            <th scope="col">{w.concept}</th>
            <th scope="col" class="num">
              {w.before}
            </th>
            <th scope="col" class="num">
              {w.after}
            </th>
            <th scope="col" class="num">
              {w.gain}
            </th>
            <th scope="col">{w.interval}</th>
          </tr>
        </thead>
        <tbody>
          {test.items.map((item) => (
            <Row key={item.id} name={item.name} change={itemChange(item, sat)} words={words} />
          ))}
        </tbody>
        <tfoot>
          <Row name={w.whole} change={whole} words={words} />
        </tfoot>
      </GridTable>
      <div class="row unprinted">
        <button type="button" onClick={() => ports.saveTable('concept-test.csv', testCsv(test, sat))}>
          {w.csv}
        </button>
      </div>
      <h3>{w.chosen}</h3>
      {test.items.map((item) => (
        <Chosen key={item.id} item={item} name={item.name} sat={sat} words={words} />
      ))}
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly change: Change;
  readonly words: LessonWords;
}

function Row({ name, change: { before, after, gain }, words }: RowProps) {
  const { number } = useFront();
  const percent = (share: number | null): string =>
    share === null ? '–' : words.steps.sureOf(Math.round(100 * share));
  return (
    <tr>
      <th scope="row">{name}</th>
      {[before, after].map((share, k) => (
        <td key={k} class="num">
          {percent(share)}
          <Meter ppm={1_000_000 * (share ?? 0)} />
        </td>
      ))}
      <td class="num">{gain === null ? '–' : number(gain.value, 2)}</td>
      <td>
        {gain === null || gain.interval === null ? (
          '–'
        ) : (
          <>
            <span class="num">
              {words.test.between(number(gain.interval[0], 2), number(gain.interval[1], 2))}
            </span>
            <Band low={gain.interval[0]} high={gain.interval[1]} value={gain.value} />
          </>
        )}
      </td>
    </tr>
  );
}

/** The interval from −1 to 1, with nought in the middle; decoration beside its figures. */
function Band({ low, high, value }: { low: number; high: number; value: number }) {
  const x = (gain: number): number => 60 + 58 * Math.max(-1, Math.min(1, gain));
  return (
    <svg class="band" viewBox="0 0 120 12" width={120} height={12} aria-hidden="true">
      <path d="M60 0v12" stroke="var(--edge)" />
      <path d={`M${x(low)} 6H${x(high)}`} stroke="var(--ink)" stroke-width="2" />
      <circle cx={x(value)} cy={6} r={3.5} fill="var(--accent)" />
    </svg>
  );
}

interface ChosenProps {
  readonly item: TestItem;
  readonly name: string;
  readonly sat: readonly Sat[];
  readonly words: LessonWords;
}

/** How many chose what, before and after, with what is to be said of it. */
function Chosen({ item, name, sat, words }: ChosenProps) {
  const w = words.test;
  const count = (when: 'before' | 'after', choice: string): number =>
    sat.filter((one) => one[when] !== null && chosenIn(one[when], item.id) === choice).length;
  return (
    <details class="class-answers">
      <summary>
        {name} <span class="soft">{item.ask}</span>
      </summary>
      <table class="grid chosen">
        <caption class="unseen">{item.ask}</caption>
        <thead>
          <tr>
            <th scope="col">{w.choice}</th>
            <th scope="col" class="num">
              {w.whens.before}
            </th>
            <th scope="col" class="num">
              {w.whens.after}
            </th>
            <th scope="col">{w.why}</th>
          </tr>
        </thead>
        <tbody>
          {item.choices.map(({ id, says, right = false, why }) => (
            <tr key={id} class={right ? 'right' : ''}>
              <th scope="row">
                {says} {right ? <span class="up">{w.right}</span> : null}
              </th>
              <td class="num">{count('before', id)}</td>
              <td class="num">{count('after', id)}</td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
