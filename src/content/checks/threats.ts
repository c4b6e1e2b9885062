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
    ...errorIf(everywhere && placed, path, 'threat-everywhere', { kind: value.kind }),
    ...errorIf(value.kind === 'insurgency' && value.host === undefined, `${path}.host`, 'insurgency-nowhere'),
    ...errorIf(
      value.kind === 'terrorism' && value.host === undefined && value.place === undefined,
      `${path}.place`,
      'network-nowhere',
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
  return [warning(`threats[${index}]`, 'threat-to-nobody', { kind: value.kind })];
}

function twice(draft: Draft): Issue[] {
  const seen = new Map<string, number>();
  return draft.threats.flatMap(({ index, value }) => {
    const before = seen.get(value.id);
    if (before !== undefined) {
      const first = `threats[${before}]`;
      return [error(`threats[${index}].id`, 'id-taken', { id: value.id, first, what: 'threat' })];
    }
    seen.set(value.id, index);
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
