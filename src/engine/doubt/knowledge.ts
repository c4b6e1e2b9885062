// How well one nation knows another's mind: what it sees of it, what its partners tell, what a sounding told.

import { type Account, accountOf } from '../model/account';
import { ONE, ppm } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import { soundingOf } from '../rules/soundings';
import { informed } from '../rules/interference';
import type { Sight } from '../agents/sight';

/** Chance that each character which a government has not is ruled out, in parts, ppm; closed by its bound. */
export function knowledgeAccount(sight: Sight, me: number, other: number): Account {
  const { content, pairs, turn } = sight;
  const w = content.theory.doubt;
  const seen = pairs.transparency[me * content.nations.length + other]! / ONE;
  const [id, of] = [nationAt(content, me), nationAt(content, other)];
  const entry = (part: string, level: number, since = turn) => ({
    part,
    level,
    change: 0,
    fading: false,
    since,
    cause: null,
  });
  const entries = [entry('transparency', ppm(w.transparency * seen))];
  if (informed(sight, id, me)) entries.push(entry('intelligence', ppm(w.intelligence)));
  const sounding = soundingOf(sight, id, of);
  if (sounding) entries.push(entry('sounding', ppm(w.sounding), sounding.since));
  const beyond = accountOf(entries).level - ONE;
  if (beyond > 0) entries.push(entry('limits', -beyond));
  return accountOf(entries);
}

/** How far an intent that `me` reads into the other may be off either way, 0…1: less where all is seen, or where partners tell. */
export function intentError(sight: Sight, me: number, other: number): number {
  const { content, pairs } = sight;
  const { threat } = content.theory;
  const id = nationAt(content, me);
  const unseen = 1 - pairs.transparency[me * content.nations.length + other]! / ONE;
  return threat.perceptionNoise * unseen * (informed(sight, id, me) ? threat.intelligenceNoise : 1);
}
