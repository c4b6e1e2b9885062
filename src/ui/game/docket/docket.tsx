// Decides how what waits for an answer is laid out: calls, crises, strained pacts and offers, each with its choices.
// Refuses to know the right answer.

import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { t } from '../../text';
import { CallCard } from './call-card';
import { CrisisCard } from './crisis-card';
import { useGame } from '../game';
import { mattersFor, type Waiting } from './matters';
import { OfferCard } from './offer-card';
import { OwnOffers } from './own-offers';
import { StrainCard } from './strain-card';
import { Strikes } from './strikes';
import { Tray } from '../orders/tray';

export function Docket() {
  const game = useGame();
  const matters = useMemo(() => computed(() => mattersFor(game)), [game]).value;
  const open = matters.filter(({ answered }) => answered === null).length;
  return (
    <section class="docket panel" aria-label={t.game.docket} id="docket" tabIndex={-1}>
      <div class="scroll">
        <h2 class="head">
          {t.game.needsAnswer}
          {open === 0 ? null : <span class="count">{open}</span>}
        </h2>
        {matters.length === 0 ? <p class="empty">{t.game.nothingToAnswer}</p> : null}
        {matters.map((matter) => (
          <MatterCard key={keyOf(matter)} matter={matter} />
        ))}
        <Strikes />
        <OwnOffers />
        <Tray />
      </div>
    </section>
  );
}

function keyOf(matter: Waiting): string {
  if (matter.kind === 'call') return matter.call.id;
  if (matter.kind === 'crisis') return matter.crisis.id;
  return matter.kind === 'offer' ? matter.offer.id : `${matter.strain.pact}-${matter.strain.turn}`;
}

function MatterCard({ matter }: { matter: Waiting }) {
  switch (matter.kind) {
    case 'call':
      return <CallCard call={matter.call} answered={matter.answered} />;
    case 'crisis':
      return <CrisisCard crisis={matter.crisis} answered={matter.answered} />;
    case 'strain':
      return <StrainCard strain={matter.strain} answered={matter.answered} />;
    case 'offer':
      return <OfferCard offer={matter.offer} answered={matter.answered} />;
  }
}
