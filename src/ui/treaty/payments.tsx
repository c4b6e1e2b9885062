// How what is given beside a treaty is put together: a line for each thing, from whom to whom, and how much.

import {
  mostAidOf,
  refusedPayment,
  SIDE_PAYMENTS,
  type NationId,
  type SidePayment,
  type SidePaymentKind,
  type State,
} from '../../engine';
import { useGame } from '../game/game';
import { Icon } from '../kit/icon';
import { useLanguage } from '../kit/language';
import type { Draft } from './draft';
import type { DraftProps } from './heading';

/** Half of what could be given, for a start; at least something. */
const usualAid = (state: State, from: NationId, to: NationId): number =>
  Math.max(1, Math.floor(mostAidOf(state, from, to) / 2));

/** One payment, sized anew where its kind or its ends are others. */
function sized(state: State, kind: SidePaymentKind, from: NationId, to: NationId): SidePayment {
  return { kind, from, to, yearly: kind === 'aid' ? usualAid(state, from, to) : 0 };
}

const sameGift = (a: SidePayment, b: SidePayment): boolean =>
  a.kind === b.kind && a.from === b.from && a.to === b.to;

/** The first thing that could be added: the plainest from oneself to the first of the others, or back. */
function nextOf(state: State, draft: Draft, me: NationId): SidePayment | null {
  const ways = draft.invited.flatMap((other) => [[me, other] as const, [other, me] as const]);
  for (const [from, to] of ways)
    for (const kind of SIDE_PAYMENTS) {
      const payment = sized(state, kind, from, to);
      const taken = draft.payments.some((one) => sameGift(one, payment));
      if (!taken && refusedPayment(state, payment) === null) return payment;
    }
  return null;
}

export function Payments({ me, draft, onChange }: DraftProps) {
  const { t } = useLanguage();
  const { state } = useGame();
  const set = (payments: readonly SidePayment[]): void => onChange({ ...draft, payments });
  const next = nextOf(state.value, draft, me);
  const { price } = state.value.content.theory.bargain;
  return (
    <fieldset class="payments">
      <legend class="head">{t.treaty.payments}</legend>
      {draft.payments.map((payment, k) => (
        <Line
          key={`${payment.kind} ${payment.from} ${payment.to}`}
          payment={payment}
          parties={[me, ...draft.invited]}
          onChange={(changed) => set(draft.payments.map((one, at) => (at === k ? changed : one)))}
          onRemove={() => set(draft.payments.filter((_, at) => at !== k))}
        />
      ))}
      <p class="row">
        <button
          type="button"
          class="small"
          aria-disabled={next === null || undefined}
          onClick={() => (next === null ? undefined : set([...draft.payments, next]))}
        >
          {t.treaty.paymentAdd}
        </button>
        <span class="hint">{t.treaty.paymentsHint(price)}</span>
      </p>
    </fieldset>
  );
}

interface LineProps {
  readonly payment: SidePayment;
  readonly parties: readonly NationId[];
  readonly onChange: (payment: SidePayment) => void;
  readonly onRemove: () => void;
}

function Line({ payment, parties, onChange, onRemove }: LineProps) {
  const { naming, paymentText, refusalSentence, t } = useLanguage();
  const { state } = useGame();
  const { kind, from, to } = payment;
  const become = (change: Partial<Pick<SidePayment, 'kind' | 'from' | 'to'>>): void => {
    const one = { kind, from, to, ...change };
    onChange(sized(state.value, one.kind, one.from, one.to));
  };
  const code = refusedPayment(state.value, payment);
  return (
    <div class="payment">
      <div class="row">
        <select
          aria-label={t.treaty.paymentKind}
          value={kind}
          onChange={(event) => become({ kind: event.currentTarget.value as SidePaymentKind })}
        >
          {SIDE_PAYMENTS.map((one) => (
            <option key={one} value={one}>
              {paymentText[one].name}
            </option>
          ))}
        </select>
        <Party
          label={t.treaty.paymentFrom}
          value={from}
          among={parties}
          onChange={(one) => become(one === to ? { from: one, to: from } : { from: one })}
        />
        <Party
          label={t.treaty.paymentTo}
          value={to}
          among={parties}
          onChange={(one) => become(one === from ? { to: one, from: to } : { to: one })}
        />
        {kind === 'aid' ? <Yearly payment={payment} onChange={onChange} /> : null}
        <button
          type="button"
          class="bare"
          aria-label={naming.told(t.treaty.paymentRemove, paymentText[kind].name)}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      </div>
      <p class={code === null ? 'hint' : 'hint warn'}>
        {code === null
          ? paymentText[kind].means
          : refusalSentence({ order: { kind: 'aid', by: from, to }, code })}
      </p>
    </div>
  );
}

interface PartyProps {
  readonly label: string;
  readonly value: NationId;
  readonly among: readonly NationId[];
  readonly onChange: (nation: NationId) => void;
}

function Party({ label, value, among, onChange }: PartyProps) {
  const { names } = useGame();
  return (
    <label class="inline">
      <span class="soft">{label}</span>
      <select value={value} onChange={(event) => onChange(event.currentTarget.value as NationId)}>
        {among.map((id) => (
          <option key={id} value={id}>
            {names.value.title(id)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Yearly({
  payment,
  onChange,
}: {
  readonly payment: SidePayment;
  readonly onChange: (payment: SidePayment) => void;
}) {
  const { money, t } = useLanguage();
  const { state } = useGame();
  const most = mostAidOf(state.value, payment.from, payment.to);
  return (
    <label class="inline">
      <input
        type="number"
        aria-label={t.treaty.paymentYearly}
        min={1}
        max={most}
        value={payment.yearly}
        onInput={(event) => onChange({ ...payment, yearly: Math.trunc(Number(event.currentTarget.value)) })}
      />
      <span class="soft">{t.treaty.paymentMost(money(payment.yearly), money(most))}</span>
    </label>
  );
}
