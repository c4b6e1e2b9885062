// Aid that goes with a treaty is paid between its members, once each way.

import type { Position } from '../model/state';
import { isMember } from '../rules/membership';

export const strayStipends = ({ structure }: Pick<Position, 'structure'>): readonly string[] =>
  structure.pacts.flatMap((pact) =>
    pact.stipends.flatMap(({ from, to, yearly }, k) => {
      const outside = from === to || !isMember(pact, from) || !isMember(pact, to);
      const twice = pact.stipends.findIndex((other) => other.from === from && other.to === to) < k;
      return outside || twice || yearly <= 0 ? [`${from} pays ${to} ${yearly} by ${pact.id}`] : [];
    }),
  );
