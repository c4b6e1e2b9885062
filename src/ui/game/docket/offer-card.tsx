// How an offer is put: the treaty in full, what it would cost and bring, how long it stands, and the answers.

import { useMemo } from 'preact/hooks';
import { pooledBy, rivalOffers, type NationId, type Offer, type Order } from '../../../engine';
import { Sentence } from '../../kit/names';
import { autonomyChange } from '../../treaty/autonomy';
import { forecastOffer } from '../../treaty/forecast';
import { ForecastLine } from '../../treaty/forecast-line';
import { Card, Choice } from './card';
import { mostFeared } from '../figures';
import { useGame } from '../game';
import { useLanguage } from '../../kit/language';

export function OfferCard({ offer, answered }: { offer: Offer; answered: Order | null }) {
  const { offerSummary, pactName, t } = useLanguage();
  const game = useGame();
  const me = game.person.value ?? offer.by;
  const left =
    game.state.value.content.theory.influence.offerLifeTurns - (game.state.value.turn - offer.made);
  return (
    <Card
      kind="offer"
      answered={answered !== null}
      eyebrow={`${t.game.offerFrom} · ${game.names.value.title(offer.by)} · ${t.game.expires(left)}`}
    >
      <p>
        <Sentence
          links
          text={offerSummary({ ...offer, name: pactName(game.state.value.content, offer.name) }, me)}
        />
      </p>
      <Given offer={offer} />
      <Rival offer={offer} me={me} />
      {offer.kind === 'amend' || offer.countered !== null ? <Changes offer={offer} /> : null}
      <details>
        <summary>{t.game.readTreaty}</summary>
        <TreatyText offer={offer} />
      </details>
      <Consequences offer={offer} me={me} />
      {left > 1 || offer.pact === null || offer.parties.includes(me) ? null : (
        <p class="hint">{t.game.silenceAgrees}</p>
      )}
      <div class="row choices">
        <Choice
          order={{ kind: 'accept', by: me, offer: offer.id }}
          label={t.game.accept}
          means={t.game.acceptMeans}
          answered={answered}
        />
        <button
          type="button"
          class="small"
          aria-pressed={answered?.kind === 'counter'}
          onClick={() => (game.dialog.value = { kind: 'treaty', ask: { kind: 'counter', offer: offer.id } })}
        >
          {t.game.counter}
        </button>
        <Choice
          order={{ kind: 'reject', by: me, offer: offer.id }}
          label={t.game.reject}
          means={t.game.rejectMeans}
          answered={answered}
        />
      </div>
    </Card>
  );
}

/** What an amendment changes of the treaty, or a counter-offer of one's own offer, before anyone reads the whole. */
function Changes({ offer }: { offer: Offer }) {
  const { differences, pactTypeText, t } = useLanguage();
  const { state } = useGame();
  const pact = state.value.structure.pacts.find(({ id }) => id === offer.pact);
  const before = offer.countered ?? (pact && { terms: pact.terms, payments: [] });
  if (!before) return null;
  return (
    <>
      {pact === undefined || pact.type === offer.type ? null : (
        <p>{t.game.otherKind(pactTypeText[offer.type].name.toLowerCase())}</p>
      )}
      {offer.countered === null ? null : <p class="hint">{t.game.differs}</p>}
      <ul class="changes">
        {differences(before, offer).map(({ kind, text, was }) => (
          <li key={text} class={kind}>
            <b>{t.game[kind]}</b> {kind === 'dropped' ? null : <Sentence text={text} />}
            {kind === 'added' ? null : (
              <del>
                <Sentence text={was ?? text} />
              </del>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is given beside the treaty; a counter-offer and an amendment say it with what differs. */
function Given({ offer }: { offer: Offer }) {
  const { naming, paymentLines, t } = useLanguage();
  if (offer.payments.length === 0) return null;
  return (
    <p class="given">
      <b>{naming.lead(t.treaty.payments)}</b> <Sentence text={paymentLines.list(offer.payments)} />
    </p>
  );
}

/** That another offer stands against this one. */
function Rival({ offer, me }: { offer: Offer; me: NationId }) {
  const { t } = useLanguage();
  const { state, names } = useGame();
  const rival = rivalOffers(state.value, offer, me)[0];
  if (!rival) return null;
  const name = names.value.title(rival.by);
  return <p class="hint">{offer.outbids === null ? t.game.otherBid(name) : t.game.againstOffer(name)}</p>;
}

export function TreatyText({ offer }: { offer: Pick<Offer, 'type' | 'terms' | 'parties'> }) {
  const { articlesOf, pactTypeText } = useLanguage();
  return (
    <div class="treaty-text">
      <p class="soft">{pactTypeText[offer.type].name}</p>
      <ol>
        {articlesOf(offer.terms).map((article) => (
          <li key={article}>
            <Sentence text={article} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Consequences({ offer, me }: { offer: Offer; me: NationId }) {
  const { t } = useLanguage();
  const { state } = useGame();
  const forecast = useMemo(() => forecastOffer(state.value, offer, me), [state.value, offer, me]);
  const fear = mostFeared(state.value, me);
  const joins = offer.kind !== 'join' || offer.parties.includes(me);
  return (
    <div class="consequences">
      <ForecastLine
        me={me}
        autonomy={joins ? autonomyChange(state.value, me, offer) : 0}
        pooled={pooledBy(state.value, me, offer)}
        forecast={forecast}
      />
      {fear !== null && offer.parties.includes(fear) ? (
        <p>
          <Sentence text={t.game.withFeared(fear)} />
        </p>
      ) : null}
    </div>
  );
}
