// The 64-bit hash of a state, field by field in a fixed order. A record's fields are complete by its type: one that is added and not
// listed here does not compile.

import type { Scope, Terms } from './content';
import { hasher, type Hasher } from './hash';
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
  type Sounding,
  type State,
  type StreamState,
  type StreamStates,
  type Structure,
  type ThreatState,
  type Violation,
} from './state';

/** Takes a value in, so that two that differ are told apart. */
type Writer<T> = (h: Hasher, value: T) => void;

const text: Writer<string> = (h, value) => h.text(value);
const number: Writer<number> = (h, value) => h.number(value);
const flag: Writer<boolean> = (h, value) => h.word(value ? 1 : 0);

/** `null` as a mark, anything else after another. */
const orNull =
  <T>(write: Writer<T>): Writer<T | null> =>
  (h, value) => {
    h.word(value === null ? 0 : 1);
    if (value !== null) write(h, value);
  };

const list =
  <T>(write: Writer<T>): Writer<readonly T[]> =>
  (h, values) => {
    h.word(values.length);
    for (const value of values) write(h, value);
  };

type Fields<T> = { readonly [K in keyof T]-?: Writer<T[K]> };

/** Every field, in the order in which it is listed. */
function record<T extends object>(fields: Fields<T>): Writer<T> {
  const writers = (Object.keys(fields) as (keyof T)[]).map((name) => fieldWriter(fields, name));
  return (h, value) => {
    for (const write of writers) write(h, value);
  };
}

function fieldWriter<T extends object, K extends keyof T>(fields: Fields<T>, name: K): Writer<T> {
  const write = fields[name];
  return (h, value) => write(h, value[name]);
}

const numbers = list(number);
const texts = list(text);

const terms = record<Terms>({
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
});

const ledger = record<Ledger>({
  stocks: numbers,
  changes: numbers,
  since: numbers,
  causes: list(orNull(text)),
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

const pact = record<Pact>({
  id: text,
  name: text,
  type: text,
  signed: number,
  termFrom: number,
  terms,
  lead: orNull(text),
  members: list(member),
  ledger,
  cohesion: number,
  breachPressure: number,
  failedVotes: numbers,
  tended: number,
});

const ended = record<EndedPact>({
  id: text,
  name: text,
  type: text,
  members: texts,
  signed: number,
  ended: number,
  how: text,
});

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

const structure = record<Structure>({
  pacts: list(pact),
  ended: list(ended),
  offers: list(offer),
  calls: list(call),
  crises: list(crisis),
  settled: list(
    record<Settlement>({
      id: text,
      turn: number,
      challenger: text,
      target: text,
      rung: text,
      outcome: text,
    }),
  ),
  defectionChoices: list(
    record<DefectionChoice>({ pact: text, nation: text, over: orNull(text), turn: number }),
  ),
  violations: list(record<Violation>({ turn: number, violator: text, pact: text, victims: texts })),
  threats: list(record<ThreatState>({ id: text, strength: number, awareness: numbers, struck: numbers })),
  measures: list(
    record<Measure>({
      kind: text,
      by: text,
      on: text,
      resource: orNull(text),
      since: number,
      size: number,
    }),
  ),
  conduct: list(
    record<Conduct>({ called: number, honoured: number, refused: number, broken: number, wars: number }),
  ),
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

/** 64-bit hash of a state, 16 hex digits: every column cell, all structure, the streams, seed, turn, end and content. */
export function hashState(state: State): string {
  const h = hasher();
  for (const name of NATION_COLUMNS) h.words(state.nations[name]);
  for (const name of PAIR_COLUMNS) h.words(state.pairs[name]);
  h.text(state.content.hash);
  h.text(state.seed);
  h.number(state.turn);
  h.word(state.over ? 1 : 0);
  structure(h, state.structure);
  streams(h, state.streams);
  return h.digest();
}
