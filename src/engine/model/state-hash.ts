// The 64-bit hash of a state, field by field in a fixed order. A record's fields are complete by its type: one that is added and not
// listed here does not compile. No text is made, and what turns hand on as it is (terms, members, what is over) is read once.

import type { Scope, Terms } from './content';
import { type Digest, hexOf, textDigest } from './hash';
import { memoPerObject } from './memo';
import type { Order } from './orders';
import { canonicalOrders } from './pack';
import { Sheet } from './sheet';
import {
  NATION_COLUMNS,
  PAIR_COLUMNS,
  type Belligerent,
  type Call,
  type Conduct,
  type Crisis,
  type DefectionChoice,
  type EndedPact,
  type Ledger,
  type LedgerEvent,
  type Measure,
  type Member,
  type Offer,
  type Pact,
  type Settlement,
  type SidePayment,
  type Sounding,
  type Stipend,
  type State,
  type StreamState,
  type StreamStates,
  type Structure,
  type ThreatState,
  type Violation,
} from './state';

/** Lays a value out, so that two that differ are told apart. */
type Writer<T> = (sheet: Sheet, value: T) => void;

const text: Writer<string> = (sheet, value) => sheet.text(value);
const number: Writer<number> = (sheet, value) => sheet.number(value);
const flag: Writer<boolean> = (sheet, value) => sheet.word(value ? 1 : 0);

/** `null` as a mark, anything else after another. */
const orNull =
  <T>(write: Writer<T>): Writer<T | null> =>
  (sheet, value) => {
    sheet.word(value === null ? 0 : 1);
    if (value !== null) write(sheet, value);
  };

const list =
  <T>(write: Writer<T>): Writer<readonly T[]> =>
  (sheet, values) => {
    sheet.word(values.length);
    for (let k = 0; k < values.length; k++) write(sheet, values[k]!);
  };

const desk = new Sheet();

/** By its two words, worked out once for each object: records and lists never change. */
function kept<T extends object>(write: Writer<T>): Writer<T> {
  const digestOf = memoPerObject((value: T): Digest => {
    const from = desk.end;
    write(desk, value);
    return desk.fold(from);
  });
  return (sheet, value) => sheet.digest(digestOf(value));
}

type Fields<T> = { readonly [K in keyof T]-?: Writer<T[K]> };

/** Every field, in the order in which it is listed. */
function record<T extends object>(fields: Fields<T>): Writer<T> {
  const writers = (Object.keys(fields) as (keyof T)[]).map((name) => fieldWriter(fields, name));
  return (sheet, value) => {
    for (let k = 0; k < writers.length; k++) writers[k]!(sheet, value);
  };
}

function fieldWriter<T extends object, K extends keyof T>(fields: Fields<T>, name: K): Writer<T> {
  const write = fields[name];
  return (sheet, value) => write(sheet, value[name]);
}

const numbers: Writer<readonly number[]> = (sheet, values) => sheet.numbers(values);
const texts = list(text);

const terms = kept(
  record<Terms>({
    clauses: texts,
    trigger: text,
    unconditional: flag,
    against: orNull(text),
    scope: record<Scope>({ region: orNull(text), threats: texts }),
    chaining: flag,
    termYears: number,
    noticeTurns: number,
    decision: text,
    pledge: number,
  }),
);

const ledger = record<Ledger>({
  stocks: numbers,
  changes: numbers,
  since: numbers,
  causes: kept(list(orNull(text))),
  events: list(
    record<LedgerEvent>({
      kind: text,
      about: orNull(text),
      value: number,
      turn: number,
      cause: orNull(text),
    }),
  ),
  eventChanges: numbers,
  faded: number,
  clamp: number,
  clampChange: number,
});

const member = record<Member>({
  nation: text,
  joined: number,
  capabilityThen: number,
  regimeThen: number,
  leaves: orNull(number),
  asked: orNull(number),
});

const payment = record<SidePayment>({ kind: text, from: text, to: text, yearly: number });
const stipend = record<Stipend>({ from: text, to: text, yearly: number, since: number });

const pact = record<Pact>({
  id: text,
  name: text,
  type: text,
  signed: number,
  termFrom: number,
  terms,
  lead: orNull(text),
  members: kept(list(member)),
  ledger,
  cohesion: number,
  breachPressure: number,
  failedVotes: numbers,
  tended: number,
  stipends: list(stipend),
});

const ended = kept(
  record<EndedPact>({
    id: text,
    name: text,
    type: text,
    members: texts,
    signed: number,
    ended: number,
    how: text,
  }),
);

const offer = record<Offer>({
  id: text,
  kind: text,
  by: text,
  made: number,
  name: text,
  type: text,
  terms,
  lead: orNull(text),
  pact: orNull(text),
  parties: texts,
  voters: texts,
  answers: list(orNull(text)),
  counterTo: orNull(text),
  countered: orNull(record<Pick<Offer, 'terms' | 'payments'>>({ terms, payments: list(payment) })),
  payments: list(payment),
  outbids: orNull(text),
});

const call = record<Call>({
  id: text,
  crisis: text,
  pact: text,
  caller: text,
  called: text,
  made: number,
  exemption: orNull(text),
  answer: orNull(text),
});

const belligerent = record<Belligerent>({
  nation: text,
  side: text,
  entry: text,
  since: number,
  capabilityThen: number,
  blood: number,
  length: number,
  until: orNull(number),
});

const crisis = record<Crisis>({
  id: text,
  challenger: text,
  target: text,
  cause: text,
  began: number,
  rung: text,
  rungSince: number,
  stances: record<Crisis['stances']>({ challenger: text, target: text }),
  pushed: record<Crisis['pushed']>({ challenger: number, target: number }),
  aim: orNull(text),
  belligerents: list(belligerent),
});

const settlement = kept(
  record<Settlement>({ id: text, turn: number, challenger: text, target: text, rung: text, outcome: text }),
);

const choice = record<DefectionChoice>({ pact: text, nation: text, over: orNull(text), turn: number });

const violation = kept(record<Violation>({ turn: number, violator: text, pact: text, victims: texts }));

const threat = record<ThreatState>({ id: text, strength: number, awareness: kept(numbers), struck: numbers });

const measure = kept(
  record<Measure>({ kind: text, by: text, on: text, resource: orNull(text), since: number, size: number }),
);

const conduct = record<Conduct>({
  called: number,
  honoured: number,
  refused: number,
  broken: number,
  wars: number,
});

const structure = record<Structure>({
  pacts: list(pact),
  ended: list(ended),
  offers: list(offer),
  calls: list(call),
  crises: list(crisis),
  settled: list(settlement),
  defectionChoices: list(choice),
  violations: list(violation),
  threats: list(threat),
  measures: list(measure),
  conduct: kept(list(conduct)),
  soundings: list(record<Sounding>({ by: text, of: text, since: number, until: number })),
  serial: number,
});

const stream = record<StreamState>({ c: number, s0: number, s1: number, s2: number });

const streams = record<StreamStates>({
  order: stream,
  perception: stream,
  incident: stream,
  crisis: stream,
  breach: stream,
  misunderstanding: stream,
  script: stream,
  spark: stream,
  politics: stream,
  threat: stream,
  subversion: stream,
});

function layOut(sheet: Sheet, state: State): void {
  for (const name of NATION_COLUMNS) sheet.column(state.nations[name]);
  for (const name of PAIR_COLUMNS) sheet.column(state.pairs[name]);
  sheet.text(state.content.hash);
  sheet.text(state.seed);
  sheet.number(state.turn);
  sheet.word(state.over ? 1 : 0);
  structure(sheet, state.structure);
  streams(sheet, state.streams);
}

/** 64-bit hash of a state, 16 hex digits: every column cell, all structure, the streams, seed, turn, end and content. */
export function hashState(state: State): string {
  const from = desk.end;
  layOut(desk, state);
  return hexOf(desk.fold(from));
}

/** A link of the chain of turns: the hash before, the orders given (refused ones too) and the state they led to. */
export function hashTurn(previous: string, orders: readonly Order[], state: State): string {
  const from = desk.end;
  desk.digest(textDigest(previous));
  desk.plain(canonicalOrders(orders));
  layOut(desk, state);
  return hexOf(desk.fold(from));
}
