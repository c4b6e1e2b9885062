// How a pact's cohesion is explained, and how the pacts that could be are listed.

import { suggestion } from '../../content';
import { pactAccount } from '../../engine';
import type { Pact, State } from '../../engine';
import { usage } from '../outcome';
import { print, printJson, printTable, printTitle } from '../terminal';
import { pactLines } from '../text/ranking';
import { printAccount, type View } from './view';
import type { Names } from '../../language/names';

export function listPacts({ language, content, state, names }: View, json: boolean): void {
  const { pacts } = state.structure;
  if (json) return printJson(pacts.map((pact) => pactFacts(pact, names)));
  printTitle(
    language.cli.explain.chooseOne(content.title, language.dateWords(content, state.turn), state.turn),
  );
  printTable(pactLines(language, pacts, names));
}

function pactFacts({ id, type, cohesion, members }: Pact, names: Names): object {
  return { id, name: names.pact(id), type, cohesion, members: members.map(({ nation }) => nation) };
}

export function explainPact(view: View, id: string, json: boolean): void {
  const { content, state, names, language } = view;
  const { cli, compare, dateWords, pactTypeText, periodWords, points, signed } = language;
  const pact = pactFrom(state, id);
  const account = pactAccount(state, pact.id)!;
  if (json)
    return printJson({
      turn: state.turn,
      pact: pact.id,
      name: names.pact(pact.id),
      cohesion: pact.cohesion,
      ...account,
    });
  const since = pact.signed > 0 ? periodWords(content, pact.signed) : null;
  const type = pactTypeText[pact.type].name.toLowerCase();
  const date = dateWords(content, state.turn);
  const [level, change, pressure] = [
    points(account.level),
    signed(account.change),
    points(pact.breachPressure),
  ];
  printTitle(cli.explain.pact(names.pact(pact.id), pact.id, type, since));
  print(cli.explain.members(pact.members.map(({ nation }) => names.title(nation)).sort(compare)));
  print(cli.explain.cohesion(date, state.turn, level, change, pressure));
  printAccount(view, account);
}

function pactFrom(state: State, id: string): Pact {
  const { pacts, ended } = state.structure;
  const found = pacts.find((pact) => pact.id === id);
  if (found !== undefined) return found;
  const over = ended.find((pact) => (pact.id as string) === id);
  if (over !== undefined) throw usage(({ cli }) => cli.refusals.pactOver(id, over.ended));
  const ids = pacts.map((pact) => pact.id);
  throw usage(({ cli }) => cli.refusals.noPact(id, state.turn, suggestion(id, ids)));
}
