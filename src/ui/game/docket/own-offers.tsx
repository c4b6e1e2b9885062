// How one's own offers on the table are listed: who has said what, and taking them back.

import type { Offer } from '../../../engine';
import { Sentence } from '../../kit/names';
import { Card, Choice } from './card';
import { useGame } from '../game';
import { useLanguage } from '../../kit/language';

export function OwnOffers() {
  const { t } = useLanguage();
  const game = useGame();
  const me = game.person.value;
  const offers = game.state.value.structure.offers.filter(({ by }) => by === me);
  if (offers.length === 0) return null;
  return (
    <>
      <h2 class="head">{t.game.yourOffers}</h2>
      {offers.map((offer) => (
        <OwnOffer key={offer.id} offer={offer} />
      ))}
    </>
  );
}

function OwnOffer({ offer }: { offer: Offer }) {
  const { ownOfferLine, pactName, paymentLines, t } = useLanguage();
  const game = useGame();
  const bid = game.state.value.structure.offers.find(({ outbids }) => outbids === offer.id);
  const order = { kind: 'withdraw', by: offer.by, offer: offer.id } as const;
  const answered =
    game.orders.value.find((other) => other.kind === 'withdraw' && other.offer === offer.id) ?? null;
  return (
    <Card kind="own" answered={answered !== null} eyebrow={pactName(game.state.value.content, offer.name)}>
      <p class="hint">
        <Sentence text={ownOfferLine(offer)} />
      </p>
      {offer.payments.length === 0 ? null : (
        <p class="hint">
          {t.treaty.payments}: <Sentence text={paymentLines.list(offer.payments)} />
        </p>
      )}
      {bid === undefined ? null : <p class="hint warn">{t.game.otherBid(game.names.value.title(bid.by))}</p>}
      <div class="row choices">
        <Choice order={order} label={t.game.withdraw} means={t.game.withdrawMeans} answered={answered} />
      </div>
    </Card>
  );
}
