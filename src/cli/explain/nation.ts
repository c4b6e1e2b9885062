// How a nation is explained: its scores, what it fears, what others think of it, its spending, its allies, what it weighed.

import {
  abandonmentAccount,
  autonomyAccount,
  burdenAccount,
  entrapmentAccount,
  type FacedThreat,
  prosperityAccount,
  reputationAccount,
  SCORES,
  scoresOf,
  securityAccount,
  threatAccount,
  threatsFacing,
} from '../../engine';
import type { NationId, Score } from '../../engine';
import { cardFacts, cardsOf, printCards } from './decisions';
import { print, printJson, printTable, printTitle } from '../terminal';
import { type Column, right, table } from '../text/table';
import { printAccount, type View } from './view';
import type { CommandLine } from '../../language/command-line';
import type { Language } from '../../language/language';

export function explainNation(view: View, nation: NationId, json: boolean): void {
  const { content, state, before, names, language } = view;
  const { cli, scoreText, t } = language;
  const threat = threatAccount(before, state, nation);
  const reputation = reputationAccount(before, state, nation);
  const scores = scoresOf(state, nation);
  const security = securityAccount(before, state, nation);
  const prosperity = prosperityAccount(before, state, nation);
  const autonomy = autonomyAccount(before, state, nation);
  const burden = burdenAccount(before, state, nation);
  const risks = alliesOf(view, nation).map((ally) => ({
    ally,
    abandonment: abandonmentAccount(before, state, nation, ally),
    entrapment: entrapmentAccount(before, state, nation, ally),
  }));
  const faced = threatsFacing(state, nation);
  if (json)
    return printJson({
      turn: state.turn,
      nation,
      scores,
      threat,
      reputation,
      security,
      prosperity,
      autonomy,
      burden,
      risks,
      threats: faced.map(({ threat: { id, kind }, ...rest }) => ({ id, kind, ...rest })),
      decisions: cardsOf(view, nation).map((card) => cardFacts(view, card)),
    });
  printTitle(cli.explain.nation(names.title(nation), language.dateWords(content, state.turn), state.turn));
  print('');
  printTable(
    table(
      scoreColumns(language),
      SCORES.map((score) => scoreRow(language, score, scores[score])),
    ),
  );
  for (const [title, account] of [
    [t.table.threat, threat],
    [t.inspector.whyReputation, reputation],
    [scoreText.security, security],
    [scoreText.prosperity, prosperity],
    [scoreText.autonomy, autonomy],
    [cli.explain.burden, burden],
    ...risks.flatMap(({ ally, abandonment, entrapment }) => [
      [cli.explain.abandonedBy(names.title(ally)), abandonment] as const,
      [cli.explain.entrappedBy(names.title(ally)), entrapment] as const,
    ]),
  ] as const) {
    print('');
    printTitle(title);
    printAccount(view, account);
  }
  printThreats(view, faced);
  printCards(view, nation);
}

function printThreats(view: View, faced: readonly FacedThreat[]): void {
  if (faced.length === 0) return;
  print('');
  printTitle(view.language.threatText.head);
  printTable(
    table(
      threatColumns(view.language),
      faced.map((one) => threatRow(view, one)),
    ),
  );
}

/** Whoever has promised to defend it, by id. */
function alliesOf({ content, state }: View, nation: NationId): readonly NationId[] {
  return content.nations
    .map(({ id }) => id)
    .filter((id) => abandonmentAccount(null, state, nation, id).entries.length > 0);
}

function threatColumns({ cli }: CommandLine): readonly Column[] {
  const { threat, kind, strength, feared, open, found, answered } = cli.explain.heads;
  return [
    { head: threat },
    { head: kind },
    ...[strength, feared, open].map(right),
    { head: found },
    { head: answered },
  ];
}

const threatRow = (
  { language: { cli, listUpTo, points, threatKindText, unfoundText }, names }: View,
  { threat, strength, feared, open, found, partners }: FacedThreat,
): string[] => [
  found ? threat.name : unfoundText[threat.kind],
  threatKindText[threat.kind].toLowerCase(),
  strength === null ? '–' : points(strength),
  points(feared),
  points(open),
  found ? cli.explain.found : cli.explain.notFound,
  listUpTo(partners.map(names.title)),
];

function scoreColumns({ cli }: CommandLine): readonly Column[] {
  const { score, now, sinceStart, weighted } = cli.explain.heads;
  return [{ head: score }, ...[now, sinceStart, weighted].map(right)];
}

type Scored = ReturnType<typeof scoresOf>['security'];

const scoreRow = (
  { points, signed, scoreText }: Language,
  score: Score,
  { now, start, weighted }: Scored,
): string[] => [scoreText[score].toLowerCase(), points(now), signed(now - start), signed(weighted)];
