// Where incidents break out by themselves: at most one a nation and turn, by attack propensity (model section 8).

import {
  UNBACKED,
  attackCase,
  backings,
  greatFrom,
  isOpenPair,
  peaceYearsAt,
  rivalryAt,
} from '../rules/attack-case';
import { nationAt } from '../model/columns';
import { attackPropensity, type Backing, mostPropensity } from '../rules/attack';
import { friendsAgainst } from '../rules/obligations';
import { shuffle } from '../random/streams';
import { reachKm } from '../rules/reach';
import { scarceRivals } from '../rules/resources';
import { proximity } from '../rules/threat';
import { yearsPerTurn } from '../rules/pace';
import { beginQuarrel } from '../changes/open-crisis';
import { peaceAmong } from '../rules/peace';
import { isPrincipal, type Work } from '../changes/work';

const isPrincipalAt = (work: Work, i: number): boolean => isPrincipal(work, nationAt(work.content, i));

/** What every nation's chances are reckoned with, looked up once a turn. */
interface Field {
  readonly great: number;
  /** See `peaceAmong`. */
  readonly peace: Uint16Array;
  readonly km: Int32Array;
  readonly scarce: Uint8Array | null;
}

const fieldOf = (work: Work): Field => ({
  great: greatFrom(work),
  peace: peaceAmong(work),
  km: reachKm(work),
  scarce: scarceRivals(work),
});

/** Chance a year that i quarrels with j, who is one of so many in a pact of peace: over what neighbours share, whatever they feel. */
function quarrelRate({ content }: Work, { km }: Field, at: number, members: number): number {
  const { attack, threat } = content.theory;
  return (attack.quarrels * proximity(threat, km[at]!)) / (members - 1);
}

/** Whom i attacks or quarrels with where `luck`, 0…1, falls on its hazards laid end to end; −1 where it falls beyond. */
function struckBy(work: Work, field: Field, i: number, backing: Backing, luck: number): number {
  const { theory, nations } = work.content;
  const n = nations.length;
  const years = yearsPerTurn(work);
  let left = luck;
  for (let j = 0; j < n; j++) {
    const members = i === j ? 0 : field.peace[i * n + j]!;
    if (members > 0) left -= quarrelRate(work, field, i * n + j, members) * years;
    else if (i !== j && isOpenPair(work, i, j, field.great)) {
      const friends = friendsAgainst(work, work.derived.promises, j, i);
      left -= attackPropensity(theory.attack, attackCase(work, work.derived, i, j, backing, friends)) * years;
    }
    if (left < 0) return j;
  }
  return -1;
}

/** A number that the sum of i's hazards cannot exceed; cheap, and for most nations below their draw. */
function mostHazards(work: Work, field: Field, i: number, backing: Backing): number {
  const { great, peace, km, scarce } = field;
  const { attack, threat } = work.content.theory;
  const { capability } = work.nations;
  const n = capability.length;
  const own = capability[i]!;
  let most = 0;
  for (let j = 0; j < n; j++) {
    const at = i * n + j;
    const members = i === j ? 0 : peace[at]!;
    if (members > 0) most += quarrelRate(work, field, at, members);
    if (members > 0 || i === j || !isOpenPair(work, i, j, great)) continue;
    const rivalry = rivalryAt(work, scarce, at);
    const reach = proximity(threat, km[at]!);
    const peaceful = peaceYearsAt(work, at);
    most += mostPropensity(attack, backing, rivalry, reach, peaceful, own, capability[j]!);
  }
  return most;
}

/** Draws this turn's incidents, the nations in a drawn order: nobody picks first by its id. */
export function breakOutIncidents(work: Work): void {
  const { nations } = work.content;
  const draw = work.streams.draw('incident');
  const field = fieldOf(work);
  const backing = backings(work);
  const years = yearsPerTurn(work);
  const order = shuffle(
    nations.map((_, i) => i),
    draw,
  );
  for (const i of order) {
    const luck = draw();
    if (isPrincipalAt(work, i)) continue;
    const own = backing[i] ?? UNBACKED;
    if (luck > mostHazards(work, field, i, own) * years) continue;
    const j = struckBy(work, field, i, own, luck);
    if (j < 0 || isPrincipalAt(work, j)) continue;
    beginQuarrel(work, nationAt(work.content, i), nationAt(work.content, j), 'incident');
  }
}
