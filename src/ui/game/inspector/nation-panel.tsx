// How a nation is laid out: a sentence, its numbers each with its account, its pacts, who would come, what to do.

import { AccountTable } from '../../kit/account-table';
import { Delta } from '../../kit/figures';
import { Sentence } from '../../kit/names';
import { cell, threatOf, type NationId, type State } from '../../../engine';
import { playedBy } from './characters';
import { Decisions } from './decisions';
import { accountsOf, type NamedAccount } from '../accounts';
import { memberships, sharedPacts } from '../blocs';
import { Economy } from './economy';
import { useGame } from '../game';
import { PactButton } from '../marks';
import { OffersTo } from './offers-to';
import { Objectives } from './objectives';
import { Facts } from './facts';
import { mostFeared } from '../figures';
import { NationFooter } from './nation-footer';
import { NationPicker } from './pickers';
import { Threats } from './threats';
import { WhoWouldCome } from './who-would-come';
import type { Language } from '../../../language/language';
import { useLanguage } from '../../kit/language';

export function NationPanel() {
  const { naming, t } = useLanguage();
  const game = useGame();
  const { nation, person, state, session, revealed } = game;
  const [id, me] = [nation.value, person.value];
  const region = state.value.content.nations.find((other) => other.id === id)?.region ?? '';
  return (
    <>
      <div class="scroll">
        <header class="subject">
          <p class="eyebrow">
            {naming.region(region)} ·{' '}
            {id === me
              ? t.game.you
              : naming.told(
                  t.game.agents,
                  playedBy(game.language, state.value, revealed.value, id, session.seats[id]),
                )}
          </p>
          <NationPicker />
          <p class="lede">
            <Sentence links text={ledeOf(game.language, state.value, me, id)} />
          </p>
        </header>
        <Facts id={id} />
        {id === me ? <Objectives nation={id} /> : null}
        <Accounts id={id} />
        <Economy id={id} />
        <Pacts id={id} />
        <OffersTo id={id} />
        <Threats id={id} />
        <WhoWouldCome target={id} />
        <Decisions id={id} />
      </div>
      {me === null ? null : <NationFooter me={me} id={id} />}
    </>
  );
}

function ledeOf({ nationSummary }: Language, state: State, me: NationId | null, id: NationId): string {
  const other = me ?? id;
  return nationSummary({
    isYou: other === id,
    watched: me === null,
    id,
    trust: other === id ? 0 : cell(state, 'trust', id, other),
    fears: mostFeared(state, id),
    shared: other === id ? [] : sharedPacts(state, other, id).map((pact) => pact.id),
    pacts: memberships(state, id).length,
    rival: other !== id && threatOf(state, other, id) > 0 && cell(state, 'rivalry', other, id) >= 500_000,
  });
}

function Accounts({ id }: { id: NationId }) {
  const { t } = useLanguage();
  const game = useGame();
  const accounts = accountsOf(game, game.person.value, id);
  const shown = accounts.find(({ key }) => key === game.account.value) ?? accounts[0];
  return (
    <section class="accounts" aria-label={t.inspector.accounts}>
      <div class="tiles">
        {accounts.map((named) => (
          <Tile
            key={named.key}
            named={named}
            pressed={named === shown}
            onPress={() => (game.account.value = named.key)}
          />
        ))}
      </div>
      {shown === undefined ? null : (
        <AccountTable
          key={shown.key}
          inverse={shown.inverse}
          shows={shown.dated ? 'dates' : 'changes'}
          account={shown.account}
          caption={shown.caption}
          term={shown.term}
          total={shown.name}
          since={(turn) => game.names.value.since(turn, 0)}
          {...shown.reasons}
        />
      )}
    </section>
  );
}

function Tile({ named, pressed, onPress }: { named: NamedAccount; pressed: boolean; onPress: () => void }) {
  const { wholePoints } = useLanguage();
  return (
    <button
      type="button"
      class={`tile${named.inverse ? ' inverse' : ''}`}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <span class="label">{named.name}</span>
      <span class="value">{wholePoints(named.account.level)}</span>
      <Delta ppm={named.account.change} />
    </button>
  );
}

function Pacts({ id }: { id: NationId }) {
  const { t, wholePoints } = useLanguage();
  const { state, person } = useGame();
  const pacts = memberships(state.value, id);
  return (
    <section>
      <h3 class="head">{t.inspector.inYourPacts}</h3>
      {pacts.length === 0 ? (
        <p class="empty">{id === person.value ? t.inspector.noPactsYou : t.inspector.noPactsOf}</p>
      ) : (
        <ul class="lines">
          {pacts.map((pact) => (
            <li key={pact.id}>
              <PactButton id={pact.id} />
              <span class="soft">{t.inspector.cohesionShort(wholePoints(pact.cohesion))}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
