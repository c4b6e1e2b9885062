// How the ledger of cohesion is tried: random facts and events for 200 000 turns, each of which has to add up (row 9).

import {
  advanceLedger,
  cohesionOf,
  LEDGER_EVENTS,
  type Ledger,
  ledgerAccount,
  openLedger,
  type PactFacts,
  sideStream,
  type Theory,
} from '../../engine';
import { type Check, figure } from './figure';

const TURNS = 200_000;
/** Turns after which a ledger is closed and another opened. */
const LIFE = 200;
const PACES = [1, 2, 4, 12] as const;
const MOST_TEMPO = 4;
/** Chance of an event in a turn, and of a change in what the parts read. */
const EVENTFUL = 0.3;

type Draw = () => number;

export const ledgers: Check = {
  rows: [9],
  figures: (theory) => [
    figure({
      row: 9,
      what: { code: 'ledger-mismatch' },
      cases: TURNS,
      figure: mismatches(theory, sideStream('history', 'ledgers')),
      bar: { most: 0 },
      digits: 0,
    }),
  ],
};

function mismatches(theory: Theory, draw: Draw): number {
  let wrong = 0;
  for (let turn = 0; turn < TURNS; turn += LIFE) wrong += lifeOf(theory, draw);
  return wrong;
}

/** One ledger from signing to its end, under a pace of its own. */
function lifeOf(theory: Theory, draw: Draw): number {
  const turnsPerYear = PACES[Math.floor(draw() * PACES.length)]!;
  const content = { theory, turnsPerYear, tempo: 1 + draw() * (MOST_TEMPO - 1) };
  let facts = factsBy(draw);
  let ledger = openLedger({ content, turn: 0 }, facts, 0);
  let wrong = 0;
  for (let turn = 1; turn <= LIFE; turn++) {
    if (draw() < EVENTFUL) facts = factsBy(draw);
    const next = advanceLedger({ content, turn }, ledger, facts, eventsBy(draw), () => null);
    if (!addsUp(ledger, next, turn)) wrong++;
    ledger = next;
  }
  return wrong;
}

/** Level is the sum of stocks and events as shown, and so is the change since the turn before. */
function addsUp(before: Ledger, after: Ledger, turn: number): boolean {
  const { level, change } = ledgerAccount(after, turn);
  return level === cohesionOf(after) && change === cohesionOf(after) - cohesionOf(before) && level >= 0;
}

function eventsBy(draw: Draw): Parameters<typeof advanceLedger>[3] {
  if (draw() >= EVENTFUL) return [];
  const kind = LEDGER_EVENTS[Math.floor(draw() * LEDGER_EVENTS.length)]!;
  return [{ kind, about: null, share: draw(), cause: null }];
}

function factsBy(draw: Draw): PactFacts {
  return {
    members: 2 + Math.floor(draw() * 28),
    sharedThreat: draw(),
    outsideThreat: draw() * 2,
    proximity: draw(),
    interdependence: draw(),
    economicClause: draw() < 1 / 2,
    asymmetry: draw(),
    grievances: draw(),
    disputes: draw(),
    powerChange: draw() * 2,
    regimeChange: draw(),
    ideologicalDistance: draw(),
    trust: draw(),
    interestGap: draw(),
    unmetPledge: draw(),
    sidePacts: draw(),
    transparency: draw(),
    interoperability: draw(),
    roles: draw() < 1 / 2,
    indecision: Math.floor(draw() * 4),
    untended: draw() * 20,
  };
}
