// What is kept of a running game between visits: its replay, the orders lined up, who was at the screen.

import * as z from 'zod/mini';
import type { Content, NationId } from '../engine';
import {
  orderSchema,
  readReplay,
  spreadJson,
  verifying,
  writeReplay,
  type ReadIssue,
  type Replay,
  type Verdict,
} from '../replay';
import { FILE_LIMITS, parseJson, type JsonRules } from '../text';
import type { Pending } from './pending';
import { historyFrom, keyframeEvery, type History } from './history';
import { sessionOn, type Session } from './session';

/** A saved game, read but not yet played again. */
export interface Save {
  readonly replay: Replay;
  readonly pending: Pending;
  readonly active: NationId | null;
}

export type OpenedSave =
  | { readonly save: Save }
  | { readonly problem: 'not-a-save' }
  | { readonly issue: ReadIssue };

const saveSchema = z.strictObject({
  active: z.nullable(z.custom<NationId>((value) => typeof value === 'string')),
  pending: z.record(z.string(), z.array(orderSchema)),
  replay: z.string(),
});

/** The text to keep for a session as it stands. */
export function writeSave(session: Session): string {
  const replay = writeReplay(session.toReplay());
  return spreadJson({ active: session.active(), pending: session.allPending(), replay });
}

/** A save carries its replay as one text, with that text's own lines. */
const AS_SAVED: JsonRules = {
  limits: { ...FILE_LIMITS, text: 2 * FILE_LIMITS.text, string: 2 * FILE_LIMITS.text },
  anyText: true,
};

/** Reads what `writeSave` wrote. Never throws. */
export function openSave(text: string): OpenedSave {
  const json = parseJson(text, AS_SAVED);
  const parsed = 'value' in json ? saveSchema.safeParse(json.value) : null;
  if (!parsed?.success) return { problem: 'not-a-save' };
  const { active, pending, replay } = parsed.data;
  const read = readReplay(replay);
  return 'issue' in read ? read : { save: { active, pending, replay: read.replay } };
}

/** Why a replay cannot be taken up again: the first turn (0 = the start) that this engine plays otherwise. */
export interface CannotResume {
  readonly turn: number;
  readonly reason: Mismatch['reason'];
}

type Mismatch = Extract<Verdict, { ok: false }>;
type ResumedSession =
  | { readonly session: Session; readonly sealed: boolean }
  | { readonly problem: CannotResume };

/** Takes a saved game up again with its content, once its replay has been found true. */
export function resumeSession(save: Save, content: Content): ResumedSession {
  const steps = resuming(save, content);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As `resumeSession`, a turn at a time: gives how many have been played again, so that a page may draw between them. */
export function* resuming(save: Save, content: Content): Generator<number, ResumedSession> {
  const { replay } = save;
  const steps = verifying(replay, () => ({ content }));
  let history: History | null = null;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.ok ? goOn(save, content, history!, value.sealed) : { problem: problemOf(value) };
    if (history === null) history = historyFrom(value, keyframeEvery(content));
    else history.take(value, replay.turns[value.state.turn - 1]!.orders);
    yield value.state.turn;
  }
}

const problemOf = ({ turn, reason }: Mismatch): CannotResume => ({ turn, reason });

function goOn(save: Save, content: Content, history: History, sealed: boolean): ResumedSession {
  const { replay, pending, active } = save;
  const { scenario, theory, seed, seats, covers, annotations, branches } = replay;
  const persons = content.nations.map(({ id }) => id).filter((id) => seats[id] === 'person');
  // Whoever is named and does not play here hides no game: the first person is at the screen.
  const atScreen = persons.find((id) => id === active) ?? null;
  const theirs = Object.fromEntries(persons.flatMap((id) => (pending[id] ? [[id, pending[id]]] : [])));
  const setup = { content, scenario, theory, seed, seats, covers, annotations, branches };
  return { session: sessionOn(history, setup, { pending: theirs, active: atScreen }), sealed };
}

/** A replay as a save: nothing lined up, nobody in particular at the screen. */
export const saveOf = (replay: Replay): Save => ({ replay, pending: {}, active: null });
