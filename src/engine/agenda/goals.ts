// Which of a nation's objectives are a matter: those that it could soon reach, and those that it holds but may lose.

import { indexOf } from '../model/columns';
import { ONE, ppm } from '../model/arithmetic';
import { assertNever, type NationId } from '../model/ids';
import { pactNamed, type View } from '../agents/view';
import { founding } from '../agents/choices/search';
import { isMember } from '../rules/membership';
import type { ObjectiveStanding } from '../queries/objectives';
import type { AgendaItem, AgendaReason, Prepared } from './item';
import { weighed } from './weigh';

/** How likely an objective is to turn soon, 0…1 (design), by what, and what may be ordered about it. */
interface Turn {
  readonly chance: number;
  readonly reason: AgendaReason | null;
  readonly prepared: Prepared | null;
}

/** By another matter: as surely as that comes to pass. */
const by = ({ reason, prepared }: AgendaItem, chance: number): Turn => ({ chance, reason, prepared });

/** Thresholds that one comes near to by degrees: how far what one has is from what is needed, either way (design). */
function byDegrees({ board }: View, { have, need, met }: ObjectiveStanding): Turn | null {
  const near = board.content.theory.agenda.goalNear;
  const share = met ? need / Math.max(1, have) : have / Math.max(1, need);
  if (share < near || share > 1) return null;
  return { chance: (share - near) / (1 - near), reason: null, prepared: null };
}

/** A pact with `other` that may end: as surely as its matter says. */
function byLosing(view: View, matters: readonly AgendaItem[], other: NationId | null): Turn | null {
  for (const item of matters) {
    if (item.kind !== 'lapse' && item.kind !== 'weak' && item.kind !== 'notice') continue;
    const pact = pactNamed(view, item.pact);
    if (!pact?.terms.clauses.includes('defence') || other === null || !isMember(pact, other)) continue;
    if (item.kind === 'notice' && item.nation !== other) continue;
    return by(item, item.kind === 'notice' ? 1 : item.chance / ONE);
  }
  return null;
}

/** A pact that `other` would sign. */
function bySigning(view: View, other: NationId | null): Turn | null {
  if (other === null) return null;
  const found = founding(view, [indexOf(view.board.content, other)]).find(({ order }) => view.allows(order));
  if (!found?.order) return null;
  return {
    chance: 1,
    reason: weighed(view, found.terms).reason,
    prepared: { kind: 'order', order: found.order },
  };
}

/** The first matter of these kinds, as certain: how likely a quarrel or a call is to turn an objective is not asked (design). */
function bySome(matters: readonly AgendaItem[], ...kinds: readonly AgendaItem['kind'][]): Turn | null {
  const item = matters.find(({ kind }) => kinds.includes(kind));
  return item ? by(item, 1) : null;
}

/** What may make an objective turn, where anything may. */
function turnOf(view: View, standing: ObjectiveStanding, matters: readonly AgendaItem[]): Turn | null {
  const { objective, met } = standing;
  switch (objective.kind) {
    case 'allied-with':
      return met ? byLosing(view, matters, objective.with) : bySigning(view, objective.with);
    case 'in-a-league':
      return met ? null : bySome(matters, 'newcomer');
    case 'strong-side':
      return (met ? null : bySome(matters, 'partner', 'newcomer')) ?? byDegrees(view, standing);
    case 'score':
    case 'reputation':
      return byDegrees(view, standing);
    case 'no-war':
      return bySome(matters, 'quarrel', 'call');
    case 'word-kept':
      return bySome(matters, 'call', 'strain');
    case 'dispute-won':
    case 'ground-held': {
      const item = matters.find((one) => one.kind === 'quarrel' && one.against === objective.with);
      return !item || (met && objective.kind === 'dispute-won') ? null : by(item, 1);
    }
    case 'few-ties':
    case 'keep-apart':
      return null;
    default:
      return assertNever(objective.kind);
  }
}

function matterOf(
  view: View,
  standing: ObjectiveStanding,
  matters: readonly AgendaItem[],
): AgendaItem | null {
  const turn = standing.lost ? null : turnOf(view, standing, matters);
  if (turn === null) return null;
  const { objective, met, have, need } = standing;
  return {
    kind: 'goal',
    key: `goal/${objective.id}/${met}`,
    stake: ppm(view.board.content.theory.agenda.goal * turn.chance),
    reason: turn.reason,
    objective: objective.id,
    asks: objective.kind,
    held: met,
    have,
    need,
    prepared: turn.prepared ?? { kind: 'nation', id: view.id },
  };
}

/** `matters` is all else on the agenda. */
export const goalMatters = (
  view: View,
  standings: readonly ObjectiveStanding[],
  matters: readonly AgendaItem[],
): readonly AgendaItem[] => standings.flatMap((standing) => matterOf(view, standing, matters) ?? []);
