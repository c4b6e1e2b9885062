// Decides how a nation is explained: its four scores, what it fears, what others think of it, what it weighed.
// Refuses to know how scores come about.

import { reputationAccount, scoresOf, SCORES, threatAccount } from '../../engine';
import type { NationId } from '../../engine';
import { cardFacts, cardsOf, printCards } from './decisions';
import { print, printJson, printTable, printTitle } from '../terminal';
import { points, signedPoints } from '../text/numbers';
import { table } from '../text/table';
import { dateWords } from '../text/words';
import { printAccount, type View } from './view';

export function explainNation(view: View, nation: NationId, json: boolean): void {
  const { content, state, before, names } = view;
  const threat = threatAccount(before, state, nation);
  const reputation = reputationAccount(before, state, nation);
  const scores = scoresOf(state, nation);
  if (json) {
    const decisions = cardsOf(view, nation).map((card) => cardFacts(view, card));
    return printJson({ turn: state.turn, nation, scores, threat, reputation, decisions });
  }
  printTitle(`${names.nation(nation)} in ${dateWords(content, state.turn)}, turn ${state.turn}`);
  print('');
  printTable(
    table(
      SCORE_COLUMNS,
      SCORES.map((score) => scoreRow(score, scores[score])),
    ),
  );
  for (const [title, account] of [
    ['Threat', threat],
    ['Reputation', reputation],
  ] as const) {
    print('');
    printTitle(title);
    printAccount(view, account);
  }
  printCards(view, nation);
}

const SCORE_COLUMNS = [
  { head: 'score' },
  { head: 'now', align: 'right' },
  { head: 'since the start', align: 'right' },
  { head: 'weighted', align: 'right' },
] as const;

type Scored = ReturnType<typeof scoresOf>['security'];

const scoreRow = (name: string, { now, start, weighted }: Scored): string[] => [
  name,
  points(now),
  signedPoints(now - start),
  signedPoints(weighted),
];
