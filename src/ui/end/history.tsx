// How a game is held against what really came of its world.

import { useLanguage } from '../kit/language';
import type { HistoryLine } from './findings';

export function History({ lines }: { lines: readonly HistoryLine[] }) {
  const { verdictText } = useLanguage();
  if (lines.length === 0) return null;
  const told = lines.filter(({ here }) => typeof here === 'boolean');
  return (
    <section class="history">
      <h2>{verdictText.history}</h2>
      <p class="hint">
        {verdictText.historyHint} {verdictText.heldOf(told.filter(({ here }) => here).length, told.length)}.
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
  const { number, verdictText } = useLanguage();
  const word =
    here === null
      ? verdictText.untold
      : typeof here === 'number'
        ? verdictText.hereCount(number(here))
        : here
          ? verdictText.here
          : verdictText.notHere;
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
