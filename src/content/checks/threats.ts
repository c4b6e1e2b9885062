// Whether the transnational threats of a scenario can be: their host and targets exist, their kind fits their place.
import type { ThreatKind } from '../../engine';
import type { At, Draft } from '../draft';
import { error, errorIf, type Issue, warning } from '../issue';
import type { ThreatFile } from '../schema/scenario-threat';
import { unknownSources } from './sources';
import { unknownNation } from './unknown-nation';

/** Kinds that are everywhere at once; distance does not weaken them. */
const EVERYWHERE: readonly ThreatKind[] = ['cyber', 'climate', 'economic-shock'];

function names({ index, value }: At<ThreatFile>, draft: Draft): Issue[] {
  const path = `threats[${index}]`;
  return [
    ...unknownNation(`${path}.host`, value.host, draft.ids),
    ...(value.targets ?? []).flatMap((id, k) => unknownNation(`${path}.targets[${k}]`, id, draft.ids)),
    ...unknownSources(path, [['source', value.source]], draft.sources),
  ];
}

function place({ index, value }: At<ThreatFile>): Issue[] {
  const path = `threats[${index}]`;
  const placed = value.host !== undefined || value.place !== undefined || value.reach !== undefined;
  const everywhere = EVERYWHERE.includes(value.kind);
  return [
    ...errorIf(
      everywhere && placed,
      path,
      `is a ${value.kind} threat, which is everywhere, and names a host, a place or a reach`,
      'Leave them out, and say by exposure whom it hurts.',
    ),
    ...errorIf(
      value.kind === 'insurgency' && value.host === undefined,
      `${path}.host`,
      'is missing: an insurgency is in some country',
      'Name the nation it fights in.',
    ),
    ...errorIf(
      value.kind === 'terrorism' && value.host === undefined && value.place === undefined,
      `${path}.place`,
      'is missing: a network has its base somewhere',
      'Name its place, or the nation that hosts it.',
    ),
  ];
}

/** A threat to which none of its targets is open strikes nobody. */
function harmless({ index, value }: At<ThreatFile>, draft: Draft): Issue[] {
  const open = draft.nations.some(
    ({ value: nation }) =>
      (value.targets?.includes(nation.id) ?? true) && (nation.exposure?.[value.kind] ?? 0) > 0,
  );
  if (open) return [];
  const fix = `Give a nation it aims at some exposure to ${value.kind}.`;
  return [warning(`threats[${index}]`, 'hurts nobody: no nation it aims at is open to it', fix)];
}

function twice(draft: Draft): Issue[] {
  const first = new Map<string, number>();
  return draft.threats.flatMap(({ index, value }) => {
    const before = first.get(value.id);
    if (before !== undefined) {
      const message = `is ${value.id}, the id of threats[${before}] too`;
      return [error(`threats[${index}].id`, message, 'Give each threat an id of its own.')];
    }
    first.set(value.id, index);
    return [];
  });
}

export function checkThreats(draft: Draft): Issue[] {
  return [
    ...draft.threats.flatMap((threat) => names(threat, draft)),
    ...draft.threats.flatMap(place),
    ...draft.threats.flatMap((threat) => harmless(threat, draft)),
    ...twice(draft),
  ];
}
