// How the docket is laid out: what is worth a decision, then what waits for an answer, calls, crises,
// strained pacts and offers, each with its choices.

import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Agenda } from '../agenda/agenda';
import { CabinetLater } from '../cabinet/later';
import { QuietLine } from '../agenda/quiet-line';
import { CallCard } from './call-card';
import { useGame } from '../game';
import { isOpen, pendingDecisionsFor, type Waiting } from './pending-decisions';
import { OfferCard } from './offer-card';
import { OwnOffers } from './own-offers';
import { QuarrelLater, StrikesLater } from './quarrels-later';
import { Winning } from '../winning';
import { Tray } from '../orders/tray';
import { useLanguage } from '../../kit/language';

export function Docket() {
  const { t } = useLanguage();
  const game = useGame();
  const decisions = useMemo(() => computed(() => pendingDecisionsFor(game)), [game]).value;
  const open = decisions.filter(isOpen).length;
  const { person, state } = game;
  return (
    <section class="docket panel" aria-label={t.game.docket} id="docket" tabIndex={-1}>
      <div class="scroll">
        {game.lesson === null ? null : <game.lesson.Panel />}
        <QuietLine />
        {state.value.turn > 0 || person.value === null ? null : <Winning me={person.value} />}
        <Agenda />
        <h2 class="head">
          {t.game.needsAnswer}
          {open === 0 ? null : <span class="count">{open}</span>}
        </h2>
        {decisions.length === 0 ? <p class="empty">{t.game.nothingToAnswer}</p> : null}
        {decisions.map((decision) => (
          <div key={keyOf(decision)} data-matter={keyOf(decision)} tabIndex={-1}>
            <MatterCard decision={decision} />
          </div>
        ))}
        <CabinetLater />
        <StrikesLater />
        <OwnOffers />
        <Tray />
      </div>
    </section>
  );
}

function keyOf(decision: Waiting): string {
  if (decision.kind === 'call') return decision.call.id;
  if (decision.kind === 'crisis' || decision.kind === 'war') return decision.crisis.id;
  return decision.kind === 'offer' ? decision.offer.id : `${decision.choice.pact}-${decision.choice.turn}`;
}

function MatterCard({ decision }: { decision: Waiting }) {
  const me = useGame().person.value;
  if (me === null) return null;
  switch (decision.kind) {
    case 'call':
      return <CallCard call={decision.call} answered={decision.answered} />;
    case 'crisis':
    case 'war':
    case 'defection':
      return <QuarrelLater quarrel={decision} me={me} />;
    case 'offer':
      return <OfferCard offer={decision.offer} answered={decision.answered} />;
  }
}
