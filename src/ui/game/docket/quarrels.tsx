// The cards of quarrels, one's own and those of others.

import type { NationId } from '../../../engine';
import { CrisisCard } from './crisis-card';
import type { Waiting } from './pending-decisions';
import { WarCard } from './war-card';

export type Quarrel = Extract<Waiting, { readonly kind: 'crisis' | 'war' }>;

export function QuarrelCard({ quarrel, me }: { quarrel: Quarrel; me: NationId }) {
  const { answered, crisis, kind } = quarrel;
  return kind === 'crisis' ? (
    <CrisisCard crisis={crisis} answered={answered} />
  ) : (
    <WarCard crisis={crisis} me={me} answered={answered} />
  );
}
