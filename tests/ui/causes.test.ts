// Every number of a nation's panel has a cause: each row that moved opens to what moved it, and what is shown of it adds up.

import { expect, test } from 'vitest';
import type { Entry } from '../../src/engine';
import { inTenths, shownAccount } from '../../src/session';
import { english } from '../../src/language/english';
import { accountsOf, type NamedAccount } from '../../src/ui/game/accounts';
import { createGame } from '../../src/ui/game/store';
import { contentOf, fiveRivers, library, played, sessionOf } from '../replay/world';

const { partText } = english;

/** The rows of an account that open to nothing, or to movers that do not come to the change that is shown. */
function unexplained({ key, account, reasons }: NamedAccount): string[] {
  return shownAccount(account).entries.flatMap((entry, k) => {
    const told: Entry = account.entries[k]!;
    const movers = entry.change === 0 ? [] : (reasons.moversOf?.(told) ?? []);
    const shown = inTenths(
      movers.map(({ change }) => change),
      entry.change,
    );
    const explained =
      entry.change === 0 ||
      shown.some((tenths) => tenths !== 0) ||
      (reasons.causeOf?.(told) ?? null) !== null ||
      (reasons.moversOf === undefined && partText(entry.part).means !== '');
    const adds = movers.length === 0 || shown.reduce((a, b) => a + b, 0) === entry.change;
    return explained && adds ? [] : [`${key}: ${entry.part} ${entry.about ?? ''} ${entry.change}`];
  });
}

test.each([
  ['five-rivers', fiveRivers, 9],
  ['europe-1949', contentOf(library.scenario('europe-1949')), 6],
] as const)('in %s each row that moved tells why', (_, content, turns) => {
  const me = content.nations[0]!.id;
  for (let turn = 1; turn <= turns; turn++) {
    const open = createGame(english, played(sessionOf(content, 'causes', { [me]: 'person' }), turn), 'test');
    const nations = content.nations.slice(0, 6).map(({ id }) => id);
    const silent = nations.flatMap((id) =>
      accountsOf(open, me, id)
        .flatMap(unexplained)
        .map((what) => `turn ${turn}, ${id}: ${what}`),
    );
    expect(silent).toEqual([]);
    open.dispose();
  }
});

test('no part is said to move by itself', () => {
  for (const { means } of Object.values(english.parts)) expect(means).not.toMatch(/state of the world/);
});
