// How an offer is put: the treaty in full, what it would cost and bring, how long it stands, and the answers.

import { useMemo } from 'preact/hooks';
import { pooledBy, type NationId, type Offer, type Order } from '../../../engine';
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
      {offer.kind === 'amend' ? <Changes offer={offer} /> : null}
      <details>
        <summary>{t.game.readTreaty}</summary>
        <TreatyText offer={offer} />
      </details>
      <Consequences offer={offer} me={me} />
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

/** What an amendment changes, before anyone reads the whole. */
function Changes({ offer }: { offer: Offer }) {
  const { changedArticles, pactTypeText, t } = useLanguage();
  const { state } = useGame();
  const pact = state.value.structure.pacts.find(({ id }) => id === offer.pact);
  if (!pact) return null;
  const { gone, added } = changedArticles(pact.terms, offer.terms);
  return (
    <>
      {pact.type === offer.type ? null : (
        <p>{t.game.otherKind(pactTypeText[offer.type].name.toLowerCase())}</p>
      )}
      <dl class="changes">
        <Articles label={t.game.nowReads} articles={added} />
        <Articles label={t.game.noLonger} articles={gone} />
      </dl>
    </>
  );
}

function Articles({ label, articles }: { label: string; articles: readonly string[] }) {
  if (articles.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      {articles.map((article) => (
        <dd key={article}>
          <Sentence text={article} />
        </dd>
      ))}
    </>
  );
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
