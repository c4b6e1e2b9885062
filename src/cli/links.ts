// How a command takes a link that holds a game in the place of a replay file, and how a game goes into one.

import { LINK_LIMITS, linkTextOf, readLinkText, writeReplay, type Replay } from '../replay';
import { linking, resumeSession, saveOf, unlinkable, unlinking } from '../session';
import type { Content } from '../engine';
import { hasBuiltIn, loadScenario } from './content';
import { EXIT, type Line, Stop, unreadable } from './outcome';
import { isLink, LINK_MARK, nameOf, readInput } from './terminal';

/** The text of a replay file, or of the replay that a link holds. Stops with code 3 where it cannot be read, 4 where it plays otherwise. */
export const readReplayText = (file: string): string | Promise<string> =>
  isLink(file) ? textIn(file) : readInput(file);

async function textIn(link: string): Promise<string> {
  const text = link.slice(link.indexOf(LINK_MARK) + LINK_MARK.length).replace(/&.*$/s, '');
  const read = await readLinkText(text);
  if ('fault' in read) throw unreadable(({ cli }) => `${nameOf(link)}: ${cli.refusals.link[read.fault]}`);
  const { scenario, theory } = read.game;
  if (!hasBuiltIn(scenario, theory))
    throw unreadable(({ cli }) => `${nameOf(link)}: ${cli.refusals.link.newer}`);
  const found = drained(unlinking(read.game, await loadScenario(scenario, theory)));
  if ('session' in found) return writeReplay(found.session.toReplay());
  throw new Stop(EXIT.mismatch, ({ cli }) =>
    cli.verdicts.mismatch(nameOf(link), found.differs, found.differs === 0 ? 'start' : 'turn', null),
  );
}

/** What stands after a page's address to open the game there, at a turn. Stops with code 1 where the game does not fit. */
export async function linkOf(page: string, replay: Replay, content: Content, turn: number): Promise<string> {
  const stop = (line: Line): Stop => new Stop(EXIT.failure, line);
  const resumed = resumeSession(saveOf(replay), content);
  if (!('session' in resumed)) throw stop(({ cli }) => cli.refusals.noLink['old-form']);
  const why = unlinkable(resumed.session);
  if (why !== null) throw stop(({ cli }) => cli.refusals.noLink[why]);
  const text = await linkTextOf(drained(linking(resumed.session)));
  const link = `${page}${LINK_MARK}${text}&turn=${turn}`;
  if (link.length > LINK_LIMITS.link)
    throw stop(({ cli }) => cli.refusals.linkTooLong(link.length, LINK_LIMITS.link));
  return link;
}

function drained<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
