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
import { table } from '../text/table';
import { printAccount, type View } from './view';
import type { Language } from '../../language/language';

export function explainNation(view: View, nation: NationId, json: boolean): void {
  const { content, state, before, names, language } = view;
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
  printTitle(`${names.title(nation)} in ${language.dateWords(content, state.turn)}, turn ${state.turn}`);
  print('');
  printTable(
    table(
      SCORE_COLUMNS,
      SCORES.map((score) => scoreRow(language, score, scores[score])),
    ),
  );
  for (const [title, account] of [
    ['Threat', threat],
    ['Reputation', reputation],
    ['Security', security],
    ['Prosperity', prosperity],
    ['Autonomy', autonomy],
    ['Defence spending it would choose, share of gdp', burden],
    ...risks.flatMap(({ ally, abandonment, entrapment }) => [
      [`Risk of being abandoned by ${names.title(ally)}`, abandonment] as const,
      [`Risk of being entrapped by ${names.title(ally)}`, entrapment] as const,
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
  printTitle('Threats that no state makes');
  printTable(
    table(
      THREAT_COLUMNS,
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

const THREAT_COLUMNS = [
  { head: 'threat' },
  { head: 'kind' },
  { head: 'strength', align: 'right' },
  { head: 'feared', align: 'right' },
  { head: 'open to it', align: 'right' },
  { head: 'found' },
  { head: 'answered with' },
] as const;

const threatRow = (
  { language: { listUpTo, points, threatKindText }, names }: View,
  { threat, strength, feared, open, found, partners }: FacedThreat,
): string[] => [
  found ? threat.name : '?',
  threatKindText[threat.kind].toLowerCase(),
  strength === null ? '?' : points(strength),
  points(feared),
  points(open),
  found ? 'yes' : 'not yet',
  listUpTo(partners.map(names.title)),
];

const SCORE_COLUMNS = [
  { head: 'score' },
  { head: 'now', align: 'right' },
  { head: 'since the start', align: 'right' },
  { head: 'weighted', align: 'right' },
] as const;

type Scored = ReturnType<typeof scoresOf>['security'];

const scoreRow = (
  { points, signed, scoreText }: Language,
  score: Score,
  { now, start, weighted }: Scored,
): string[] => [scoreText[score].toLowerCase(), points(now), signed(now - start), signed(weighted)];
