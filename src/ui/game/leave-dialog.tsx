// Decides how leaving a pact is put: the lawful ways out first, then, apart and confirmed, the breach with all it breaks.
// Refuses to advise.

import { useState } from 'preact/hooks';
import { pactOf, type Pact, type PactId } from '../../engine';
import { t } from '../text';
import { refusalSentence } from '../text/refusals';
import { pairLine, pactLine, nationLine } from '../text/outcomes';
import { CLAUSE_TEXT } from '../text/treaty';
import { Dialog } from '../kit/dialog';
import { Price } from '../kit/figures';
import { Sentence } from '../kit/names';
import { list } from '../text/markup';
import { actionOf, type Action } from './actions';
import { useGame, type Game } from './game';
import { outcomeOf } from './outcome';

export function LeaveDialog({ id }: { id: PactId }) {
  const game = useGame();
  const pact = pactOf(game.state.value, id);
  const me = game.person.value;
  const close = (): void => {
    game.dialog.value = null;
  };
  if (pact === undefined || me === null) return null;
  const leave = actionOf(game, { kind: 'leave', by: me, pact: id });
  const out = actionOf(game, { kind: 'break', by: me, pact: id });
  return (
    <Dialog title={t.leave.title(game.names.value.pact(id))} onClose={close} kind="leave">
      <p class="lede">{t.leave.lead}</p>
      <LawfulWays pact={pact} leave={leave} onDone={close} />
      <Breach pact={pact} out={out} onDone={close} />
    </Dialog>
  );
}

function LawfulWays({ pact, leave, onDone }: { pact: Pact; leave: Action; onDone: () => void }) {
  const game = useGame();
  const { content } = game.state.value;
  const blocked = leave.ordered || leave.refusal !== null;
  return (
    <section class="lawful">
      <h3 class="head">{t.leave.lawful}</h3>
      <ul class="bullets">
        <li>{t.leave.notice(pact.terms.noticeTurns)}</li>
        <li>{t.leave.amend}</li>
        {pact.terms.termYears === 0 ? null : (
          <li>
            {t.leave.term(game.names.value.date(pact.termFrom + pact.terms.termYears * content.turnsPerYear))}
          </li>
        )}
      </ul>
      <div class="row">
        <button
          type="button"
          aria-disabled={blocked || undefined}
          onClick={() => {
            if (!blocked && game.give(leave.order) === null) onDone();
          }}
        >
          {t.leave.give} <Price value={leave.price} />
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => (game.dialog.value = { kind: 'treaty', ask: { kind: 'amend', pact: pact.id } })}
        >
          {t.game.renegotiate}
        </button>
        <ActionNote action={leave} />
      </div>
    </section>
  );
}

function ActionNote({ action }: { action: Action }) {
  if (action.ordered) return <p class="hint">{t.inspector.already}</p>;
  return action.refusal === null ? null : <p class="hint missing">{refusalSentence(action.refusal)}</p>;
}

function Breach({ pact, out, onDone }: { pact: Pact; out: Action; onDone: () => void }) {
  const game = useGame();
  const [sure, setSure] = useState(false);
  const blocked = !sure || out.ordered || out.refusal !== null;
  return (
    <section class="breach">
      <h3 class="head down">{t.leave.breach}</h3>
      <div class="two">
        <div>
          <h4>{t.leave.breaches}</h4>
          <ul class="bullets">
            {pact.terms.clauses.map((clause) => (
              <li key={clause}>
                <Sentence text={CLAUSE_TEXT[clause].article(pact.terms)} />
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h4>{t.leave.learns}</h4>
          <p>
            <b>
              {list(
                pact.members
                  .filter(({ nation }) => nation !== out.order.by)
                  .map(({ nation }) => game.names.value.nation(nation)),
              )}
            </b>
            . {t.leave.everyone}
          </p>
          <h4>{t.leave.immediate}</h4>
          <ul class="bullets">
            {breachLines(game, out).map((line) => (
              <li key={line}>
                <Sentence text={line} />
              </li>
            ))}
          </ul>
        </div>
      </div>
      <ActionNote action={out} />
      <label class="inline">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
        {t.leave.confirm}
      </label>
      <button
        type="button"
        class="danger primary"
        disabled={blocked}
        onClick={() => {
          if (game.give(out.order) === null) onDone();
        }}
      >
        {t.leave.doBreak} <Price value={out.price} />
      </button>
    </section>
  );
}

function breachLines(game: Game, out: Action): readonly string[] {
  if (out.refusal !== null) return [];
  const { pairs, nations, pacts } = outcomeOf(game.state.value, [out.order]);
  return [
    ...pairs.slice(0, 6).map(({ column, from, to, delta }) => pairLine(column, from, to, delta)),
    ...nations.slice(0, 2).map(({ column, nation, delta }) => nationLine(column, nation, delta)),
    ...pacts.slice(0, 3).map(({ pact, delta }) => pactLine(pact, delta)),
  ];
}
