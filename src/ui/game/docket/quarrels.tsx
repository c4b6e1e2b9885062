// The cards of quarrels, one's own and those of others, of temptations to leave a pact, and of strikes.

import type { NationId } from '../../../engine';
import { CrisisCard } from './crisis-card';
import { DefectionCard } from './defection-card';
import type { Waiting } from './pending-decisions';
import { WarCard } from './war-card';

export type Quarrel = Extract<Waiting, { readonly kind: 'crisis' | 'war' | 'defection' }>;

export { Strikes } from './strikes';

export function QuarrelCard({ quarrel, me }: { quarrel: Quarrel; me: NationId }) {
  const { answered } = quarrel;
  if (quarrel.kind === 'defection') return <DefectionCard choice={quarrel.choice} answered={answered} />;
  const { crisis, kind } = quarrel;
  return kind === 'crisis' ? (
    <CrisisCard crisis={crisis} answered={answered} />
  ) : (
    <WarCard crisis={crisis} me={me} answered={answered} />
  );
}
