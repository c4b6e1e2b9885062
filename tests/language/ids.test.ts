// No id reaches a reader: over every built-in scenario, what the page and the terminal tell of a few turns names things by their names.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  objectivesOf,
  pactAccount,
  threatAccount,
  threatsFacing,
  trustAccount,
  type Account,
} from '../../src/engine';
import type { Session } from '../../src/session';
import { explainNation } from '../../src/cli/explain/nation';
import { explainPact, listPacts } from '../../src/cli/explain/pact';
import { viewOf } from '../../src/cli/explain/view';
import { pactLines, rankingLines } from '../../src/cli/text/ranking';
import { ranking } from '../../src/engine';
import { commandLineIn } from '../../src/language/command-languages';
import { tellerOf } from '../../src/language/chronicle';
import { english } from '../../src/language/english';
import { plain } from '../../src/language/markup';
import { emptyChronicle, extendChronicle } from '../../src/ui/game/chronicle';
import { namesOf, type GameNames } from '../../src/ui/game/names';
import { sentenceOf, tell } from '../../src/ui/game/sentences';
import { contentOf, library, played, sessionOf } from '../replay/world';

const SCENARIOS = readdirSync('scenarios')
  .filter((name) => /^(?!.*schema).*\.json$/.test(name))
  .map((name) => name.replace('.json', ''));
const TURNS = 4;
const terminal = await commandLineIn('en');

/** Raw ids of nations, and all ids with a hyphen, of the scenario; what is also part of a name in it is left out. */
function idsOf({ content }: Session): RegExp {
  const written = JSON.stringify([
    content.title,
    content.nations.map(({ name, capital }) => [name, capital.name]),
    content.threats.map(({ name }) => name),
    content.script.map(({ title }) => title),
    content.pacts.map(({ name }) => name),
  ]);
  const ids = [
    ...content.nations.flatMap(({ id, region }) => [id as string, region ?? '']),
    ...content.threats.map(({ id }) => id as string),
    ...content.objectives.map(({ id }) => id),
    ...content.script.map(({ id }) => id),
    ...content.pacts.map(({ id }) => id as string),
  ].filter((id) => /^[A-Z][A-Z0-9]+$|-/.test(id) && !new RegExp(`\\b${id}\\b`).test(written));
  return new RegExp(`(?<![\\w-])(${ids.join('|')})(?![\\w-])|\\{[npt]:|undefined`);
}

function pageTexts(session: Session): string[] {
  const chronicle = emptyChronicle();
  extendChronicle(english, chronicle, session);
  const names = namesOf(english, session.state(), chronicle, null);
  const state = session.state();
  const { id } = state.content.nations[0]!;
  const told = session
    .turns()
    .flatMap(({ events, orders }) => [
      ...events.map((event) => plain(tell(english, event, chronicle), names)),
      ...orders.map((order) => plain(sentenceOf(english, session.content, order, chronicle), names)),
    ]);
  const accounts = [
    threatAccount(null, state, id),
    trustAccount(null, [], state, id, state.content.nations[1]!.id),
    ...state.structure.pacts.map((pact) => pactAccount(state, pact.id)),
  ];
  const asked = state.content.nations.flatMap((nation) => objectivesOf(state, nation.id));
  return [
    ...told,
    ...accounts.flatMap((account) => entriesOf(account, names)),
    ...asked.map(({ objective }) => plain(english.objectiveSentence(objective), names)),
    ...threatsFacing(state, id).map(({ threat }) => names.threat(threat.id)),
    ...state.structure.pacts.flatMap(({ terms }) =>
      english.articlesOf(terms).map((one) => plain(one, names)),
    ),
  ];
}

const entriesOf = (account: Account | null, names: GameNames): string[] =>
  (account?.entries ?? []).map(({ part, about, threat }) =>
    [
      english.partText(part).name,
      about === undefined ? '' : names.nation(about),
      threat === undefined ? '' : names.threat(threat),
    ].join(' '),
  );

function terminalTexts(session: Session): string[] {
  const { content } = session;
  const states = [session.stateAt(0), ...session.turns().map(({ turn }) => session.stateAt(turn))];
  const teller = tellerOf(english, content, states);
  const state = session.state();
  return [
    ...session.turns().flatMap(({ turn, events }) => teller.lines(turn, events)),
    ...rankingLines(terminal, ranking(state), teller.names),
    // Its first column is the id that `--pact` takes.
    ...pactLines(terminal, state.structure.pacts, teller.names).map((line) => line.replace(/^\S+/, '')),
    ...explained(session),
  ];
}

/** What `entente explain` prints. */
function explained(session: Session): string[] {
  const printed: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text) => printed.push(String(text)) > 0;
  try {
    const view = viewOf(terminal, session.toReplay(), session.content, TURNS);
    for (const { id } of session.content.nations.slice(0, 2)) explainNation(view, id, false);
    const [pact] = session.state().structure.pacts;
    if (pact !== undefined) explainPact(view, pact.id, false);
    listPacts(view, false);
  } finally {
    process.stdout.write = write;
  }
  const ids = new Set(session.state().structure.pacts.map(({ id }) => id as string));
  return printed
    .join('')
    .split('\n')
    .map((line) => {
      const [first = ''] = line.split(' ');
      return (ids.has(first) ? line.slice(first.length) : line).replace(/\(\S+\), /, '');
    });
}

test.each(SCENARIOS)('%s', (scenario) => {
  const session = played(sessionOf(contentOf(library.scenario(scenario)), 'a'), TURNS);
  const ids = idsOf(session);
  const texts = [...pageTexts(session), ...terminalTexts(session)];
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((text) => ids.test(text)).slice(0, 20)).toEqual([]);
});
