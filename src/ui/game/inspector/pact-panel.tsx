// How a pact is laid out: a sentence, cohesion with its account, members, treaty, who would come, ways on and out.

import {
  burdenShares,
  COHESION_PARTS,
  cohesionMovers,
  pactAccount,
  pactOf,
  pooledAccount,
  type Account,
  type CohesionPart,
  type Entry,
  type Member,
  type Mover,
  type Pact,
} from '../../../engine';
import { AccountTable } from '../../kit/account-table';
import { Delta, Sparkline } from '../../kit/figures';
import { Sentence } from '../../kit/names';
import { Term } from '../../kit/popover';
import { causeOf } from '../accounts';
import { useGame, type Game } from '../game';
import { NationButton } from '../marks';
import { column } from '../figures';
import { membersByTitle } from '../names';
import { PactFooter } from './pact-footer';
import { PactIndexLater } from './tabs-later';
import { PactPicker } from './pickers';
import { WhoWouldCome } from './who-would-come';
import type { Language } from '../../../language/language';
import { useLanguage } from '../../kit/language';

export function PactPanel() {
  const { articlesOf, pactTypeText, t, wholePoints } = useLanguage();
  const game = useGame();
  const { state, person } = game;
  const pact = game.pact.value === null ? undefined : pactOf(state.value, game.pact.value);
  const account = pact === undefined ? null : pactAccount(state.value, pact.id);
  if (pact === undefined || account === null) return <PactIndexLater />;
  return (
    <>
      <div class="scroll">
        <header class="subject">
          <p class="eyebrow">
            {pactTypeText[pact.type].name} · {signedOn(game, pact)} ·{' '}
            <button type="button" class="link" onClick={() => (game.pact.value = null)}>
              {t.inspector.pacts}
            </button>
          </p>
          <PactPicker />
          <p class="lede">
            <Sentence text={ledeOf(game.language, account)} />
          </p>
        </header>
        <Cohesion pact={pact} account={account} />
        <AccountTable
          shows="dates"
          account={account}
          caption={t.inspector.why(t.timeline.cohesion.toLowerCase(), wholePoints(account.level))}
          total={t.timeline.cohesion}
          since={(turn) => game.names.value.since(turn, pact.signed)}
          causeOf={(entry) => causeOf(game, entry)}
          moversOf={(entry) => moversOfCohesion(game, pact, entry)}
          onEvent={game.openEvent}
        />
        <Pooled pact={pact} />
        <Members pact={pact} />
        <Stipends pact={pact} />
        <details>
          <summary class="head">{t.inspector.treaty}</summary>
          <ol class="treaty-text">
            {articlesOf(pact.terms).map((article) => (
              <li key={article}>
                <Sentence text={article} />
              </li>
            ))}
          </ol>
        </details>
        {pact.terms.clauses.includes('defence') ? (
          <WhoWouldCome target={pact.members[0]!.nation} targets={membersByTitle(game, pact)} />
        ) : null}
      </div>
      {person.value === null ? null : <PactFooter me={person.value} pact={pact} />}
    </>
  );
}

/** Aid that goes with the pact. */
function Stipends({ pact }: { pact: Pact }) {
  const { paymentLines, t } = useLanguage();
  if (pact.stipends.length === 0) return null;
  return (
    <section>
      <h3 class="head">{t.treaty.payments}</h3>
      <ul class="lines">
        {pact.stipends.map(({ from, to, yearly }) => (
          <li key={`${from} ${to}`}>
            <Sentence text={paymentLines.one({ kind: 'aid', from, to, yearly })} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const isPart = (part: string): part is CohesionPart => (COHESION_PARTS as readonly string[]).includes(part);

/** An event’s own entry is told by it; a part is told by what it follows. */
function moversOfCohesion(game: Game, pact: Pact, entry: Entry): readonly Mover[] {
  const before = game.before.value;
  if (before === null || entry.fading || !isPart(entry.part)) return [];
  const turn = { before, now: game.state.value, events: game.last.value?.events ?? [] };
  return cohesionMovers(turn, pact.id, entry.part);
}

const signedOn = (game: ReturnType<typeof useGame>, pact: Pact): string => {
  const { t } = game.language;
  return t.inspector.signedOn(game.names.value.date(pact.signed));
};

function ledeOf({ pactSummary }: Language, account: Account): string {
  const parts = account.entries.filter(({ part }) => part !== 'base');
  const mover = [...parts].sort((a, b) => Math.sign(account.change) * (b.change - a.change))[0] ?? null;
  const burden = [...parts].sort((a, b) => a.level - b.level)[0];
  return pactSummary({
    cohesion: account.level,
    change: account.change,
    mover,
    burden: burden !== undefined && burden.level < 0 ? burden.part : null,
  });
}

function Cohesion({ pact, account }: { pact: Pact; account: Account }) {
  const { percent, t, wholePoints } = useLanguage();
  const { chronicle, state } = useGame();
  const course = (chronicle.value.pacts.get(pact.id)?.cohesion ?? []).filter((value) => value !== null);
  const slot = chronicle.value.slots.get(pact.id);
  const years = state.value.content.theory.cohesion.breachHorizonYears;
  return (
    <>
      <div class="score">
        <span class="big">
          {wholePoints(account.level)}
          <small>
            <Term name="cohesion">{t.timeline.cohesion.toLowerCase()}</Term>
          </small>
        </span>
        {course.length < 2 ? null : <Sparkline values={course} colour={`var(--bloc-${slot ?? 7})`} />}
        {Math.abs(account.change) < 500 ? null : (
          <span class={`chip ${account.change > 0 ? 'up' : 'down'}`}>
            <Delta ppm={account.change} />
          </span>
        )}
      </div>
      <p class="hint">
        <Term name="breach" />: {t.inspector.breachIn(years, percent(pact.breachPressure))}
      </p>
    </>
  );
}

/** What the members could bring together, and who brings it. */
function Pooled({ pact }: { pact: Pact }) {
  const { percent, t } = useLanguage();
  const { state } = useGame();
  const pooled = pooledAccount(
    state.value,
    pact.members.map(({ nation }) => nation),
  );
  return (
    <details>
      <summary class="head">
        {t.inspector.pooled} <span class="soft">{percent(pooled.level)}</span>
      </summary>
      <p class="hint">{t.inspector.pooledMeans}</p>
      <ul class="lines">
        {pooled.entries.map(({ about, level }) =>
          about === undefined ? null : (
            <li key={about}>
              <NationButton id={about} plain />
              <span class="soft">{percent(level)}</span>
            </li>
          ),
        )}
      </ul>
    </details>
  );
}

function Members({ pact }: { pact: Pact }) {
  const { t } = useLanguage();
  const game = useGame();
  const members = membersByTitle(game, pact).map((id) => pact.members.find(({ nation }) => nation === id)!);
  return (
    <section>
      <h3 class="head">
        {t.inspector.members} <span class="soft">{pact.members.length}</span>
      </h3>
      <ul class="lines">
        {members.map((member) => (
          <li key={member.nation}>
            <NationButton id={member.nation} plain />
            <MemberNote pact={pact} member={member} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MemberNote({ pact, member }: { pact: Pact; member: Member }) {
  const { percent, t } = useLanguage();
  const { names, state } = useGame();
  const burden = column(state.value, 'burden', member.nation);
  if (member.leaves !== null)
    return <span class="down">{t.inspector.leaves(names.value.date(member.leaves))}</span>;
  if (pact.lead === member.nation) return <span class="soft">{t.inspector.leads}</span>;
  if (pact.terms.pledge === 0)
    return (
      <span class="soft">
        {t.inspector.joinedIn(names.value.short(member.joined))} <FreeRiding pact={pact} member={member} />
      </span>
    );
  const short = burden < pact.terms.pledge;
  return (
    <span class={short ? 'down' : 'soft'}>
      {t.inspector.paysOf(percent(burden), percent(pact.terms.pledge))}{' '}
      <FreeRiding pact={pact} member={member} />
    </span>
  );
}

/** How far a member rides free, where it does. */
function FreeRiding({ pact, member }: { pact: Pact; member: Member }) {
  const { percent, t } = useLanguage();
  const { state } = useGame();
  const riding = burdenShares(state.value, pact)[pact.members.indexOf(member)]?.freeRiding ?? 0;
  if (riding <= 0) return null;
  return (
    <>
      · <Term name="free-rider">{t.inspector.freeRides(percent(riding))}</Term>
    </>
  );
}
