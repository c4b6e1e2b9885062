// Which JSON values are a replay of the present form: every key known, every value of its type.

import * as z from 'zod/mini';
import {
  AGENTS,
  ANSWERS,
  CLAUSES,
  DECISION_RULES,
  MEASURES,
  PACT_TYPES,
  RESOURCES,
  SIDE_PAYMENTS,
  STANCES,
  THREAT_KINDS,
  TRIGGERS,
  type CallId,
  type CrisisId,
  type NationId,
  type OfferId,
  type Order,
  type PactId,
  type ThreatId,
} from '../engine';
import { seedFrom } from '../text';
import { BRANCH_LIMITS, COVERS, FORMAT_VERSION, NOTE_LIMITS } from './format';

/** By what a rule is called that a value breaks: zod hands it on as its message. */
export const RULES = ['wrong-type', 'no-seed', 'too-many', 'too-long', 'empty', 'before-start'] as const;
type Rule = (typeof RULES)[number];

/** An id is a plain string here: whether such a thing exists is for the engine to say, turn by turn. */
const id = <Id extends string>() =>
  z.custom<Id>((value) => typeof value === 'string', 'wrong-type' satisfies Rule);
const nation = id<NationId>();
export const hashSchema = z.string().check(z.regex(/^[0-9a-f]{16}$/));
const hash = hashSchema;

const terms = z.strictObject({
  clauses: z.array(z.enum(CLAUSES)),
  trigger: z.enum(TRIGGERS),
  unconditional: z.boolean(),
  against: z.nullable(nation),
  scope: z.strictObject({ region: z.nullable(z.string()), threats: z.array(z.enum(THREAT_KINDS)) }),
  chaining: z.boolean(),
  termYears: z.number(),
  noticeTurns: z.number(),
  decision: z.enum(DECISION_RULES),
  pledge: z.number(),
});

const payments = z.optional(
  z.array(z.strictObject({ kind: z.enum(SIDE_PAYMENTS), from: nation, to: nation, yearly: z.number() })),
);

const order = <Kind extends Order['kind'], Rest extends z.core.$ZodLooseShape>(kind: Kind, rest: Rest) =>
  z.strictObject({ kind: z.literal(kind), by: nation, ...rest });
const onOffer = { offer: id<OfferId>() };
const onPact = { pact: id<PactId>() };

/** One order of any kind, exactly as the engine's types have it. */
export const orderSchema = z.discriminatedUnion('kind', [
  order('propose', {
    pactType: z.enum(PACT_TYPES),
    name: z.string(),
    invited: z.array(nation),
    terms,
    payments,
  }),
  order('accept', onOffer),
  order('reject', onOffer),
  order('counter', { ...onOffer, terms, payments }),
  order('outbid', {
    ...onOffer,
    to: nation,
    pactType: z.enum(PACT_TYPES),
    name: z.string(),
    terms,
    payments,
  }),
  order('withdraw', onOffer),
  order('invite', { ...onPact, nation, payments }),
  order('amend', { ...onPact, pactType: z.optional(z.enum(PACT_TYPES)), terms, payments }),
  order('leave', onPact),
  order('break', onPact),
  order('exercise', { with: nation }),
  order('dialogue', { with: nation }),
  order('summit', onPact),
  order('share-intelligence', { with: nation }),
  order('sound-out', { of: nation }),
  order('trade-deal', { with: nation }),
  order('aid', { to: nation }),
  order('invest', { with: nation }),
  order('share-technology', { with: nation }),
  order('arms-sale', { to: nation }),
  order('resource-deal', { with: nation, resource: z.enum(RESOURCES) }),
  order('sanction', { against: nation }),
  order('cut-off', { against: nation, resource: z.enum(RESOURCES) }),
  order('end-measure', {
    measure: z.enum(MEASURES),
    on: nation,
    resource: z.nullable(z.enum(RESOURCES)),
  }),
  order('set-defence-spending', { burden: z.number() }),
  order('subvert', { against: nation }),
  order('press-claim', { against: nation }),
  order('answer-call', { call: id<CallId>(), answer: z.enum(ANSWERS) }),
  order('crisis-stance', { crisis: id<CrisisId>(), stance: z.enum(STANCES) }),
  order('intervene', { crisis: id<CrisisId>(), beside: nation }),
  order('separate-peace', { crisis: id<CrisisId>() }),
  order('humanitarian-aid', { to: nation }),
  order('counter-operation', { threat: id<ThreatId>() }),
  order('peacekeeping-mission', { in: nation }),
]);

/** A type as a file's reader writes it: lists may be changed, and what may be left out may be undefined. */
type Read<T> = T extends string
  ? T
  : T extends readonly (infer U)[]
    ? Read<U>[]
    : T extends object
      ? { -readonly [K in keyof T]: Read<T[K]> | (undefined extends T[K] ? undefined : never) }
      : T;

/** Holds only while the schema and the engine mean the same orders, in both directions and kind by kind. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type FileOrder = z.infer<typeof orderSchema>;
type SameOrders = {
  readonly [K in Order['kind'] | FileOrder['kind']]: Same<
    Extract<FileOrder, { kind: K }>,
    Read<Extract<Order, { kind: K }>>
  >;
};
export const SCHEMA_MEANS_ORDERS: SameOrders[keyof SameOrders] extends true ? true : never = true;

const source = z.strictObject({ id: z.string(), hash, file: z.optional(z.unknown()) });

const noMoreThan = (most: number) => z.maxLength(most, 'too-many' satisfies Rule);

/** Orders of one turn, at most: twenty of each of two hundred nations are 4 000. */
const MOST_ORDERS = 5_000;

export const ordersSchema = z.array(orderSchema).check(noMoreThan(MOST_ORDERS));

export const turnSchema = z.strictObject({ orders: ordersSchema, hash });

export const seedSchema = z
  .string()
  .check(z.refine((text) => seedFrom(text) === text, 'no-seed' satisfies Rule));

export const seatsSchema = z.record(z.string(), z.enum(['person', ...AGENTS]));

const upTo = (most: number) => z.maxLength(most, 'too-long' satisfies Rule);
const words = (most: number) => z.string().check(z.minLength(1, 'empty' satisfies Rule), upTo(most));

const annotation = z.strictObject({
  turn: z.int().check(z.gte(0, 'before-start' satisfies Rule)),
  text: words(NOTE_LIMITS.text),
  chapter: z.optional(words(NOTE_LIMITS.chapter)),
  arrows: z.optional(
    z.array(z.strictObject({ from: nation, to: nation })).check(noMoreThan(NOTE_LIMITS.arrows)),
  ),
});

export const annotationsSchema = z.array(annotation).check(noMoreThan(NOTE_LIMITS.notes));

const branch = z.strictObject({
  name: words(BRANCH_LIMITS.name),
  of: z.nullable(z.int().check(z.gte(0, 'before-start' satisfies Rule))),
  at: z.int().check(z.gte(0, 'before-start' satisfies Rule)),
  seats: z.optional(seatsSchema),
  seed: z.optional(seedSchema),
  theory: z.optional(z.strictObject({ id: z.string(), hash, scenario: hash, file: z.optional(z.unknown()) })),
  start: hash,
  turns: z.array(turnSchema),
});

/** All of a replay but what is in its turns, which are looked at one by one. */
export const headSchema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  covers: z.enum(COVERS),
  engine: z.string().check(upTo(40)),
  scenario: source,
  theory: source,
  seed: seedSchema,
  seats: seatsSchema,
  seals: z.strictObject({ engine: hash, seed: hash, seats: hash, annotations: hash, branches: hash }),
  start: hash,
  turns: z.array(z.unknown()),
  annotations: annotationsSchema,
  branches: z.array(branch).check(noMoreThan(BRANCH_LIMITS.branches)),
});
