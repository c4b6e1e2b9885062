// A game as a text that fits into a link: its seed, its seats and what people ordered, deflated. What agents ordered is worked out again.

import * as z from 'zod/mini';
import { hashText, type NationId, type Order, type Seat } from '../engine';
import { FILE_LIMITS, packed, parseJson, unpacked } from '../text';
import type { Annotation, Hash } from './format';
import { annotationsSchema, hashSchema, ordersSchema, seatsSchema, seedSchema } from './schema';

const LINK_FORMAT = 1;

/** Characters of a whole link that is given out, of a text that is opened, and of what may be in it. */
export const LINK_LIMITS = { link: 2_000, text: 4_000, json: 400_000 } as const;

/** One turn: what people ordered; or what everybody did, where its agents then were others than the seats say. */
export interface LinkedTurn {
  readonly orders: readonly Order[];
  readonly everybody: boolean;
}

/** A game of a built-in scenario and theory. */
export interface LinkedGame {
  readonly engine: string;
  readonly scenario: string;
  readonly theory: string;
  readonly seed: string;
  /** Those that are not the scenario's own. */
  readonly seats: Readonly<Record<NationId, Seat>>;
  readonly turns: readonly LinkedTurn[];
  /** The first digits of the hash at the start and after each turn: enough to name a turn that plays otherwise. */
  readonly checks: readonly string[];
  /** The chain's hash after the last turn. */
  readonly hash: Hash;
  readonly annotations: readonly Annotation[];
}

/** Digits of a hash that are kept of each turn. */
const CHECKED = 4;
export const checkOf = (hash: Hash): string => hash.slice(0, CHECKED);

const schema = z.strictObject({
  engine: z.string().check(z.maxLength(40)),
  scenario: z.string(),
  theory: z.string(),
  seed: seedSchema,
  seats: seatsSchema,
  turns: z.array(z.union([ordersSchema, z.strictObject({ everybody: ordersSchema })])),
  checks: z.string().check(z.regex(/^(?:[0-9a-f]{4})+$/)),
  hash: hashSchema,
  annotations: z.optional(annotationsSchema),
});

/** `cut-off`: not all of it arrived, or it was changed on the way; `too-long`; `newer`: of a form that is not known yet; `no-game`: none is in it. */
export type LinkFault = 'cut-off' | 'too-long' | 'newer' | 'no-game';

/** The text, in letters that any address may hold: form, check digits, data. */
export async function linkTextOf(game: LinkedGame): Promise<string> {
  const turns = game.turns.map(({ orders, everybody }) => (everybody ? { everybody: orders } : orders));
  const { annotations, checks, ...rest } = game;
  const noted = annotations.length === 0 ? {} : { annotations };
  const data = await packed(JSON.stringify({ ...rest, turns, checks: checks.join(''), ...noted }));
  return `${LINK_FORMAT}.${sumOf(data)}.${data}`;
}

/** Reads what `linkTextOf` wrote. Its length is looked at before anything is unpacked, and what is unpacked while it is. */
export async function readLinkText(
  text: string,
): Promise<{ readonly game: LinkedGame } | { readonly fault: LinkFault }> {
  if (text.length > LINK_LIMITS.text) return { fault: 'too-long' };
  const [, form, sum, data = ''] = /^(\d{1,4})\.([0-9a-f]{8})\.([\w-]+)$/.exec(text) ?? [];
  if (form === undefined) return { fault: 'cut-off' };
  if (Number(form) > LINK_FORMAT) return { fault: 'newer' };
  if (sumOf(data) !== sum) return { fault: 'cut-off' };
  const json = await unpacked(data, LINK_LIMITS.json);
  if (json === null) return { fault: 'no-game' };
  const parsed = parseJson(json, { limits: { ...FILE_LIMITS, text: LINK_LIMITS.json }, anyText: false });
  const read = 'value' in parsed ? schema.safeParse(parsed.value) : null;
  return read?.success ? gameOf(read.data) : { fault: 'no-game' };
}

function gameOf({
  turns,
  checks,
  annotations = [],
  ...rest
}: z.infer<typeof schema>): { readonly game: LinkedGame } | { readonly fault: LinkFault } {
  const digits = checks.match(/.{4}/g) ?? [];
  if (digits.length !== turns.length + 1) return { fault: 'no-game' };
  const read = turns.map((turn) =>
    'everybody' in turn ? { orders: turn.everybody, everybody: true } : { orders: turn, everybody: false },
  );
  return { game: { ...rest, turns: read as LinkedTurn[], checks: digits, annotations } };
}

/** A link that was cut off or changed is told from one that holds no game. */
const sumOf = (data: string): string => hashText(data).slice(0, 8);
