// How a review is set: its decisions, and the curve of expected ends, as tables.

import type { Balance, Estimate, Review, ReviewedDecision, ReviewedTurn } from '../../analysis';
import type { Content, NationId, State } from '../../engine';
import type { CommandLine } from '../../language/command-line';
import type { Language } from '../../language/language';
import { plain } from '../../language/markup';
import type { Names } from '../../language/names';
import { decisionSentence, insteadSentence } from '../../language/review';
import { right, table } from './table';

/** The reviewed game, and the words for it. */
export interface Reviewing {
  readonly language: CommandLine;
  readonly content: Content;
  readonly states: readonly State[];
  readonly names: Names;
}

const between = ({ signed }: Language, { low, high }: Estimate): string =>
  Number.isFinite(low) ? `${signed(low)} … ${signed(high)}` : '–';

/** What was done, the best that could have been instead, and what that would have brought more. */
export function decisionLines(view: Reviewing, decisions: readonly ReviewedDecision[]): string[] {
  const { language, content, states, names } = view;
  const { heads } = language.cli.review;
  const columns = [
    right(heads.turn),
    { head: heads.when },
    { head: heads.name },
    right(heads.instead),
    { head: heads.sure },
    right(heads.rollouts),
    { head: heads.what },
  ];
  const rows = decisions.map((decision) => {
    const [best] = decision.alternatives;
    const done = plain(decisionSentence(language, states[decision.turn]!, decision), names);
    const other = plain(insteadSentence(language, states[decision.turn]!, best!.instead), names);
    return [
      `${decision.turn + 1}`,
      language.periodWords(content, decision.turn + 1),
      language.review.names[decision.name ?? 'close'],
      language.signed(best!.gain.value),
      between(language, best!.gain),
      `${best!.rollouts}`,
      `${done} → ${other}`,
    ];
  });
  return table(columns, rows);
}

/** Turn by turn: the expected end, and what luck did in the turn that led there. */
export function curveLines(view: Reviewing, { turns }: Review, nation: NationId): string[] {
  const { cli, t } = view.language;
  const { turn, when, likely } = cli.review.heads;
  const { expected, rank, luck } = t.review;
  const columns = [
    right(turn),
    { head: when },
    right(expected.toLowerCase()),
    { head: likely },
    ...[rank, luck].map((head) => right(head.toLowerCase())),
    { head: '' },
  ];
  return table(
    columns,
    turns.map((turn) => curveRow(view, turn, turns[turn.turn - 1], nation)),
  );
}

function curveRow(
  { language, content }: Reviewing,
  { turn, expected }: ReviewedTurn,
  before: ReviewedTurn | undefined,
  nation: NationId,
): string[] {
  const own = expected.find((one) => one.nation === nation);
  const luck = before?.luck.find((one) => one.nation === nation);
  const rank = own?.rank ?? null;
  return [
    `${turn}`,
    turn === 0 ? language.dateWords(content, 0) : language.periodWords(content, turn),
    own === undefined ? '–' : language.signed(own.total.value),
    own === undefined ? '–' : between(language, own.total),
    rank === null ? '–' : language.number(rank.value, 1),
    luck === undefined ? '' : language.signed(luck.swing.value),
    luck === undefined || luck.name === null ? '' : language.review.names[luck.name],
  ];
}

/** What its own orders and luck brought over the game. */
export function balanceLines({ language }: Reviewing, { balance }: Review, nation: NationId): string[] {
  const own: Balance | undefined = balance.find((one) => one.nation === nation);
  if (own === undefined) return [];
  const { t, cli, signed } = language;
  const row = (name: string, estimate: Estimate): string[] => [
    name,
    signed(estimate.value),
    between(language, estimate),
  ];
  return table(
    [{ head: t.review.balance }, right(''), { head: cli.review.heads.sure }],
    [row(t.review.balanceOf.judgement, own.judgement), row(t.review.balanceOf.luck, own.luck)],
  );
}
