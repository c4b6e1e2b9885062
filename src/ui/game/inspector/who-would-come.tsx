// How "if X attacked Y, who would come?" is asked and answered: every bound nation in a row of its own.

import { useState } from 'preact/hooks';
import { deterrence, honourAccount, whoWouldCome, type Comer, type NationId } from '../../../engine';
import { AccountTable } from '../../kit/account-table';
import { Meter } from '../../kit/figures';
import { Sentence } from '../../kit/names';
import { Term } from '../../kit/popover';
import { useGame } from '../game';
import { NationButton, PactButton } from '../marks';
import { mostFeared } from '../figures';
import { nationMark } from '../../../language/markup';
import { useLanguage } from '../../kit/language';

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
  const others = state.content.nations.map(({ id }) => id).filter((id) => id !== aim);
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
  const { deterrenceSummary, t } = useLanguage();
  const { state } = useGame();
  const comers = whoWouldCome(state.value, attacker, target);
  if (comers.length === 0)
    return (
      <p class="empty">
        <Sentence text={t.inspector.nobodyBound(nationMark(target))} />
      </p>
    );
  const { propensity, propensityAlone } = deterrence(state.value, attacker, target);
  return (
    <>
      <ul class="comers">
        {comers.map((comer) => (
          <ComerLine key={comer.nation} comer={comer} caller={target} attacker={attacker} />
        ))}
      </ul>
      <p class="hint">{deterrenceSummary(propensity, propensityAlone)}</p>
    </>
  );
}

/** The chance opens to the terms that it is the sum of. */
function ComerLine({ comer, ...fight }: { comer: Comer; caller: NationId; attacker: NationId }) {
  const { percent, t } = useLanguage();
  const { state, names } = useGame();
  const [open, setOpen] = useState(false);
  const { nation, pact, chance, power } = comer;
  const account = open ? honourAccount(state.value, pact, nation, fight) : null;
  return (
    <li>
      <NationButton id={nation} plain />
      <Meter ppm={chance} />
      <button type="button" class="link num" aria-expanded={open} onClick={() => setOpen(!open)}>
        {percent(chance, 0)}
      </button>
      <span class="soft">{t.inspector.brings(percent(power))}</span>
      <PactButton id={pact} />
      {account === null ? null : (
        <AccountTable
          account={account}
          caption={t.inspector.whyCome(names.value.nation(nation))}
          total={t.inspector.chance}
          shows="levels"
        />
      )}
    </li>
  );
}
