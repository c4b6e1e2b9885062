// How a game is held against what really came of its world.

import { useLanguage } from '../kit/language';
import type { HistoryLine } from './findings';
import { useVerdictWords } from './words';

export function History({ lines }: { lines: readonly HistoryLine[] }) {
  const words = useVerdictWords();
  if (lines.length === 0) return null;
  const told = lines.filter(({ here }) => typeof here === 'boolean');
  return (
    <section class="history">
      <h2>{words.history}</h2>
      <p class="hint">
        {words.historyHint} {words.heldOf(told.filter(({ here }) => here).length, told.length)}.
      </p>
      <ul class="lines">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line: { says, whyNot, here } }: { line: HistoryLine }) {
  const { number } = useLanguage();
  const words = useVerdictWords();
  const word =
    here === null
      ? words.untold
      : typeof here === 'number'
        ? words.hereCount(number(here))
        : here
          ? words.here
          : words.notHere;
  return (
    <li>
      <span>
        {says}
        {here === false ? <small class="soft block">{whyNot}</small> : null}
      </span>
      <span class={here === true ? 'up' : here === false ? 'down' : 'soft'}>{word}</span>
    </li>
  );
}
