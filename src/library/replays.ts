// Games as files: written, opened again, and held against the hashes that they carry.

import {
  readReplay,
  record,
  verify as check,
  writeReplay as write,
  type MismatchReason,
  type Replay,
} from '../replay';
import type { Content } from '../engine';
import { noContentSentence, type FileWords } from '../language/files';
import type { Locale } from '../language/locales';
import { contentOf } from './built-in';
import { advanced, createGame, type Game, type Moment } from './game';
import { InvalidFile } from './invalid-file';
import { scenarioOf } from './scenario';
import { wordsIn } from './words';

/** Whether a replay is true; if not, why and where. */
export type Verdict =
  | {
      readonly ok: true;
      /** How many turns it has. */
      readonly turns: number;
      /** The hash after the last one. */
      readonly hash: string;
    }
  | {
      readonly ok: false;
      /** `unreadable`: the text is no replay; `unsealed`: an older form, whose states match but whose seats and names no hash covers; the others say what does not match. */
      readonly reason: 'unreadable' | 'unsealed' | MismatchReason;
      /** The first turn that differs, from 1; 0 is the start; null where the fault lies in no turn. */
      readonly turn: number | null;
      /** Beside that: the hash that came out, or `line:column: what is wrong`. */
      readonly detail: string;
    };

type Opened = {
  readonly replay: Replay;
  readonly content: Content;
  readonly verdict: Verdict & { ok: true };
};

async function open(
  text: string,
  words: FileWords,
): Promise<Opened | { readonly verdict: Verdict & { ok: false } }> {
  const read = readReplay(text);
  if ('issue' in read) {
    const { turn, fault, line, column } = read.issue;
    const detail = `${line}:${column}: ${words.readFault(fault)}`;
    return { verdict: { ok: false, reason: 'unreadable', turn, detail } };
  }
  const found = await contentOf(read.replay);
  const checked = check(read.replay, () => found);
  if (!checked.ok) {
    const { reason, turn, lacks } = checked;
    const detail = lacks === undefined ? (checked.detail ?? '') : noContentSentence(words, lacks);
    return { verdict: { ok: false, reason, turn, detail } };
  }
  const { content, end } = checked;
  if (!checked.sealed)
    return { verdict: { ok: false, reason: 'unsealed', turn: null, detail: words.unsealed } };
  return { replay: read.replay, content, verdict: { ok: true, turns: end.state.turn, hash: end.hash } };
}

export interface ReplayOptions {
  /** In which language it is told what is wrong; English where left out. */
  readonly locale?: Locale;
}

/**
 * Plays the game of a replay file again and compares every hash. It answers whatever the text.
 *
 * @param fileText - the text of a `*.replay.json`
 */
export const verify = async (fileText: string, { locale }: ReplayOptions = {}): Promise<Verdict> =>
  (await open(fileText, await wordsIn(locale))).verdict;

/**
 * Opens a replay file as a game at its last turn, with every moment before it.
 *
 * @param fileText - the text of a `*.replay.json`
 * @throws {@link InvalidFile} where {@link verify} does not find it true
 *
 * @example
 * ```js
 * const game = await replay(await readFile('game.replay.json', 'utf8'));
 * account(game, { of: 'threat', nation: 'BEL', turn: 12 });
 * ```
 */
export async function replay(fileText: string, { locale }: ReplayOptions = {}): Promise<Game> {
  const words = await wordsIn(locale);
  const opened = await open(fileText, words);
  if (!('replay' in opened)) throw untrue(words, opened.verdict);
  const { scenario, theory, seed, seats, turns } = opened.replay;
  const start = createGame(scenarioOf(opened.content, { scenario, theory }, []), { seed, seats });
  return turns.reduce<Game>((game, { orders }) => advanced(game, orders), start);
}

function untrue(
  { untrueAt, unfit }: FileWords,
  { reason, turn, detail }: Verdict & { ok: false },
): InvalidFile {
  const { message, suggestion } = untrueAt(reason, turn, detail);
  const issue = { path: '', severity: 'error', code: reason, message, suggestion } as const;
  return new InvalidFile(unfit.replay, [issue]);
}

/** The text of a game's replay file, `*.replay.json`: for one game one text, to the byte. */
export function writeReplay(game: Game): string {
  const { scenario, seed, seats, history } = game;
  const [start, ...turns] = history;
  return write(record({ ...scenario.sources, seed, seats, start: (start as Moment).hash, turns }));
}
