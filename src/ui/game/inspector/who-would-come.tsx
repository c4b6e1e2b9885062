// How "if X attacked Y, who would come?" is asked and answered: every bound nation in a row of its own.

import { useState } from 'preact/hooks';
import {
  arrivalAccount,
  attackAccount,
  deterrence,
  honourAccount,
  whoWouldCome,
  type Account,
  type Comer,
  type NationId,
  type Occasion,
  type PactId,
  type State,
} from '../../../engine';
import { AccountTable } from '../../kit/account-table';
import { Delta, Meter } from '../../kit/figures';
import { Sentence } from '../../kit/names';
import { Term } from '../../kit/popover';
import { reckoned } from '../accounts';
import { useGame } from '../game';
import { NationButton, PactButton } from '../marks';
import { mostFeared } from '../figures';
import { nationMark } from '../../../language/markup';
import { useLanguage } from '../../kit/language';
import { byTitle } from '../names';

/** `target` is given, or chosen among `targets`. */
export function WhoWouldCome({ target, targets }: { target: NationId; targets?: readonly NationId[] }) {
  const { t } = useLanguage();
  const game = useGame();
  const state = game.state.value;
  const [aim, setAim] = useState(target);
  const inside = targets ?? [];
  const feared =
    mostFeared(state, aim, inside) ??
    state.content.nations.find(({ id }) => id !== aim && !inside.includes(id))?.id;
  const [chosen, setChosen] = useState<NationId | null>(null);
  const attacker = chosen ?? feared ?? null;
  if (attacker === null) return null;
  const others = byTitle(game).filter((id) => id !== aim);
  return (
    <section class="who">
      <h3 class="head">
        <Term name="honour">{t.inspector.whoWouldCome}</Term>
      </h3>
      <div class="question-line">
        <span>{t.inspector.if_}</span>
        <Choose label={t.inspector.attacker} value={attacker} ids={others} onChoose={setChosen} />
        <span>{t.inspector.attacked_}</span>
        {targets === undefined ? (
          <b>{game.names.value.nation(aim)}</b>
        ) : (
          <Choose label={t.inspector.target} value={aim} ids={targets} onChoose={setAim} />
        )}
      </div>
      <Comers attacker={attacker} target={aim} />
    </section>
  );
}

interface ChooseProps {
  readonly label: string;
  readonly value: NationId;
  readonly ids: readonly NationId[];
  readonly onChoose: (id: NationId) => void;
}

function Choose({ label, value, ids, onChoose }: ChooseProps) {
  const { names } = useGame();
  return (
    <select
      class="inline-select"
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value as NationId)}
    >
      {ids.map((id) => (
        <option key={id} value={id}>
          {names.value.title(id)}
        </option>
      ))}
    </select>
  );
}

function Comers({ attacker, target }: { attacker: NationId; target: NationId }) {
  const { t } = useLanguage();
  const { state, before } = useGame();
  const comers = whoWouldCome(state.value, attacker, target);
  const were = before.value === null ? [] : whoWouldCome(before.value, attacker, target);
  const gone = were.filter(({ nation }) => comers.every((comer) => comer.nation !== nation));
  const fight = { caller: target, attacker };
  return (
    <>
      {comers.length > 0 ? null : (
        <p class="empty">
          <Sentence text={t.inspector.nobodyBound(nationMark(target))} />
        </p>
      )}
      <ul class="comers">
        {comers.map((comer) => (
          <ComerLine key={comer.nation} comer={comer} {...fight} />
        ))}
        {gone.map(({ nation, chance }) => (
          <li key={nation}>
            <NationButton id={nation} plain />
            <span class="soft">{t.inspector.noLonger}</span>
            <Delta ppm={-chance} />
          </li>
        ))}
      </ul>
      {comers.length === 0 ? null : <Deterred attacker={attacker} target={target} />}
    </>
  );
}

/** How far the promises hold the attacker back; opens to all that makes an attack likely. */
function Deterred({ attacker, target }: { attacker: NationId; target: NationId }) {
  const { deterrenceSummary, t } = useLanguage();
  const game = useGame();
  const [open, setOpen] = useState(false);
  const { propensity, propensityAlone } = deterrence(game.state.value, attacker, target);
  const told = open
    ? reckoned(game, (then, now) => attackAccount(then, now, attacker, target), [target, attacker])
    : null;
  return (
    <>
      <p class="hint">
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {deterrenceSummary(propensity, propensityAlone)}
        </button>
      </p>
      {told === null ? null : (
        <AccountTable
          account={told.account}
          caption={t.inspector.whyDeterred}
          total={t.inspector.disputesIn100}
          shows="changes"
          inverse
          {...told.reasons}
        />
      )}
    </>
  );
}

interface ComerProps extends Occasion {
  readonly comer: Comer;
}

/** The chance, and what would arrive, open to the terms that they are sums of. */
function ComerLine({ comer, ...fight }: ComerProps) {
  const { percent, t } = useLanguage();
  const game = useGame();
  const [open, setOpen] = useState(false);
  const { nation, pact, chance, power } = comer;
  const toggle = (): void => setOpen(!open);
  const before = game.before.value;
  const change = before === null ? 0 : chance - chanceIn(before, pact, nation, fight);
  return (
    <li>
      <NationButton id={nation} plain />
      <Meter ppm={chance} />
      <span>
        <button type="button" class="link num" aria-expanded={open} onClick={toggle}>
          {percent(chance, 0)}
        </button>{' '}
        {Math.abs(change) < NOTICED ? null : <Delta ppm={change} />}
      </span>
      <button type="button" class="link soft" aria-expanded={open} onClick={toggle}>
        {t.inspector.brings(percent(power))}
      </button>
      <PactButton id={pact} />
      {open ? <WhyCome comer={comer} {...fight} /> : null}
    </li>
  );
}

/** A smaller change of a chance, ppm, is not told beside it. */
const NOTICED = 5_000;

const chanceIn = (state: State, pact: PactId, nation: NationId, fight: Occasion): number =>
  honourAccount(state, pact, nation, fight)?.level ?? 0;

function WhyCome({ comer: { nation, pact }, ...fight }: ComerProps) {
  const { t } = useLanguage();
  const game = useGame();
  const about = [fight.caller, fight.attacker, nation];
  const name = game.names.value.nation(nation);
  const comes = reckoned(
    game,
    (before, state) => honourAccount(state, pact, nation, fight, before) ?? NO_PROMISE,
    about,
  );
  const arrives = reckoned(game, (before, state) => arrivalAccount(before, state, nation, fight.caller), [
    fight.caller,
    nation,
  ]);
  return (
    <>
      <AccountTable
        account={comes.account}
        caption={t.inspector.whyCome(name)}
        total={t.inspector.chance}
        shows="changes"
        {...comes.reasons}
      />
      <AccountTable
        account={arrives.account}
        caption={t.inspector.arrives}
        total={t.inspector.arrives}
        shows="changes"
        {...arrives.reasons}
      />
    </>
  );
}

const NO_PROMISE: Account = { level: 0, change: 0, entries: [] };
