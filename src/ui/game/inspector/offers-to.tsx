// Which offers of others a nation is asked about, and outbidding them.

import { checkNow, defaultTermsFor, type NationId, type Offer } from '../../../engine';
import { useLanguage } from '../../kit/language';
import { Sentence } from '../../kit/names';
import { useGame } from '../game';

export function OffersTo({ id }: { id: NationId }) {
  const { t } = useLanguage();
  const game = useGame();
  const me = game.person.value;
  const offers = game.state.value.structure.offers.filter(
    ({ by, kind, voters, answers }) =>
      kind === 'found' && by !== me && id !== me && answers[voters.indexOf(id)] === null,
  );
  if (offers.length === 0) return null;
  return (
    <section>
      <h3 class="head">{t.treaty.onTheTable}</h3>
      <ul class="lines">
        {offers.map((offer) => (
          <Line key={offer.id} id={id} offer={offer} />
        ))}
      </ul>
    </section>
  );
}

function Line({ id, offer }: { id: NationId; offer: Offer }) {
  const { actionText, offerToLine } = useLanguage();
  const game = useGame();
  const me = game.person.value;
  const outbid = (): void => {
    game.dialog.value = { kind: 'treaty', ask: { kind: 'outbid', offer: offer.id, to: id } };
  };
  return (
    <li>
      <span>
        <Sentence links text={offerToLine(offer)} />
      </span>
      {me === null || !mayOutbid(game, offer, id, me) ? null : (
        <button type="button" class="small" title={actionText.outbid.means} onClick={outbid}>
          {actionText.outbid.label}
        </button>
      )}
    </li>
  );
}

/** Whether a bid of some kind would be heard. */
function mayOutbid({ state }: ReturnType<typeof useGame>, offer: Offer, to: NationId, me: NationId): boolean {
  const pactType = 'regional-partnership';
  const terms = defaultTermsFor(state.value, pactType, null);
  const order = { kind: 'outbid', by: me, offer: offer.id, to, pactType, name: 'Bid', terms } as const;
  const code = checkNow(state.value, order)?.code;
  return code === undefined || code === 'already-allied-so' || code === 'not-enough-influence';
}
