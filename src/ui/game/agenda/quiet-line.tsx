// How quiet turns are told: in a line above the docket, with why it stopped where several were played, and the way to their report.

import { useLanguage } from '../../kit/language';
import { Sentence } from '../../kit/names';
import { type Halt, useGame } from '../game';
import { sentenceFor } from './sentence';

export function QuietLine() {
  const { t } = useLanguage();
  const game = useGame();
  const told = game.told.value;
  if (told === null || !told.quiet || game.report.value || game.going.value) return null;
  const { date } = game.names.value;
  const { turn } = game.state.value;
  const count = turn - told.from;
  const text =
    count === 1
      ? t.agenda.quietTurn(date(told.from))
      : t.agenda.quietTurns(count, date(told.from), date(turn - 1));
  return (
    <div class="quiet-line">
      <p>
        {text} {told.halt === null ? null : <Why halt={told.halt} />}
      </p>
      <button type="button" class="bare small" onClick={() => (game.report.value = true)}>
        {t.agenda.readReport}
      </button>
    </div>
  );
}

export function Why({ halt }: { halt: Halt }) {
  const { t } = useLanguage();
  const game = useGame();
  if (halt === 'person') return <>{t.agenda.stopped}</>;
  if (halt === 'term') return <>{t.cabinet.termOver}</>;
  if (halt === 'lesson') return <>{t.agenda.lessonAsks}</>;
  if (halt === 'pacts') return <>{t.agenda.pactsChanged}</>;
  return <Sentence text={t.agenda.asksNow(sentenceFor(game, halt))} />;
}
