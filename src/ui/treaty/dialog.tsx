// How the treaty dialog is laid out: the form, what each invitee would answer, cost and price, and ordering it.

import { useState } from 'preact/hooks';
import { pooledBy, priceOf, type NationId, type OfferId, type State } from '../../engine';
import { CoachLine } from '../coach/later';
import { useGame } from '../game/game';
import { mostFeared } from '../game/figures';
import { Dialog } from '../kit/dialog';
import { Price } from '../kit/figures';
import { Articles } from './articles';
import { autonomyChange } from './autonomy';
import { Answers } from './answers';
import { ClauseList } from './clause-list';
import { Duration } from './duration';
import { Heading, Kinds } from './heading';
import { Payments } from './payments';
import { useLater } from '../kit/later';
import { Sentence } from '../kit/names';
import { forecastOrder } from './forecast';
import { ForecastLine } from './forecast-line';
import { offerOf, orderOf, startDraft, weighable, type Draft, type TreatyAsk } from './draft';
import type { Language } from '../../language/language';
import { useLanguage } from '../kit/language';

export function TreatyDialog({ ask }: { ask: TreatyAsk }) {
  const game = useGame();
  const me = game.person.value;
  const start =
    me === null
      ? null
      : startDraft(game.language, game.state.value, ask, me, mostFeared(game.state.value, me));
  if (me === null || start === null) return null;
  return <Editor ask={ask} me={me} start={start} />;
}

interface EditorProps {
  readonly ask: TreatyAsk;
  readonly me: NationId;
  readonly start: Draft;
}

function titleOf({ pactName, t }: Language, state: State, ask: TreatyAsk, draft: Draft): string {
  if (ask.kind === 'propose') return t.treaty.propose;
  if (ask.kind === 'outbid')
    return t.treaty.outbid(pactName(state.content, offerOf(state, ask.offer)?.name ?? ''));
  return ask.kind === 'counter' ? t.treaty.counter(draft.name) : t.treaty.amend(draft.name);
}

function Editor({ ask, me, start }: EditorProps) {
  const { pactTypeText } = useLanguage();
  const game = useGame();
  const [draft, setDraft] = useState(start);
  const close = (): void => {
    game.dialog.value = null;
  };
  return (
    <Dialog
      title={titleOf(game.language, game.state.value, ask, draft)}
      eyebrow={ask.kind === 'propose' ? undefined : pactTypeText[draft.type].name}
      kind="treaty"
      onClose={close}
      footer={<Foot ask={ask} me={me} draft={draft} onDone={close} />}
    >
      <form class="draft" onSubmit={(event) => event.preventDefault()}>
        <CoachLine />
        {ask.kind === 'outbid' ? <Rival id={ask.offer} /> : null}
        {ask.kind === 'propose' || ask.kind === 'outbid' ? (
          <Heading me={me} draft={draft} onChange={setDraft} fixed={ask.kind === 'outbid'} />
        ) : null}
        {ask.kind === 'amend' ? <Kinds me={me} draft={draft} onChange={setDraft} /> : null}
        <Payments me={me} draft={draft} onChange={setDraft} />
        <ClauseList me={me} draft={draft} onChange={setDraft} />
        <Duration draft={draft} onChange={setDraft} />
      </form>
      <Answers ask={ask} me={me} draft={draft} />
    </Dialog>
  );
}

/** What it is to beat. */
function Rival({ id }: { id: OfferId }) {
  const { offerToLine, t } = useLanguage();
  const offer = offerOf(useGame().state.value, id);
  if (offer === undefined) return null;
  return (
    <section class="rival">
      <p>
        <Sentence text={offerToLine(offer)} />
      </p>
      <details>
        <summary>{t.game.readTreaty}</summary>
        <Articles {...offer} />
      </details>
    </section>
  );
}

function Foot({ ask, me, draft, onDone }: Omit<EditorProps, 'start'> & { draft: Draft; onDone: () => void }) {
  const { refusalSentence, t } = useLanguage();
  const game = useGame();
  const order = orderOf(ask, draft, me);
  const refusal = game.session.check(order);
  const pact = ask.kind === 'amend' ? ask.pact : null;
  const change = autonomyChange(game.state.value, me, { type: draft.type, terms: draft.terms, pact });
  const weighed = refusal === null ? JSON.stringify(order) : '';
  const forecast = useLater(
    () => (weighed === '' ? null : forecastOrder(game.state.value, order, me)),
    weighed,
  );
  return (
    <>
      <div class="sum">
        <ForecastLine
          me={me}
          autonomy={change}
          pooled={pooledBy(game.state.value, me, weighable(game.state.value, ask, draft, me))}
          forecast={forecast}
        />
        <span class="missing" role="status">
          {refusal === null ? '' : refusalSentence(refusal)}
        </span>
      </div>
      <button type="button" class="quiet" onClick={onDone}>
        {t.cancel}
      </button>
      <button
        type="button"
        class="primary"
        aria-disabled={refusal !== null || undefined}
        onClick={() => {
          if (refusal === null && game.give(order) === null) onDone();
        }}
      >
        {ask.kind === 'counter'
          ? t.treaty.counterAction
          : ask.kind === 'outbid'
            ? t.treaty.outbidAction
            : t.treaty.add}{' '}
        <Price value={priceOf(game.state.value, order)} />
      </button>
    </>
  );
}
