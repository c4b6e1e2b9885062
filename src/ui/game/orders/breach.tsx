// How breaking a pact is put: what it breaches, who learns of it, what it costs at once; and that it is meant.

import { useState } from 'preact/hooks';
import type { Pact } from '../../../engine';
import { Price } from '../../kit/figures';
import { Sentence } from '../../kit/names';
import type { Action } from './actions';
import { BetrayalNote } from './betrayal';
import { useGame, type Game } from '../game';
import { outcomeOf } from './outcome';
import { useLanguage } from '../../kit/language';

interface BreachProps {
  readonly pact: Pact;
  readonly out: Action;
  readonly onDone: () => void;
}

export function Breach({ pact, out, onDone }: BreachProps) {
  const { t } = useLanguage();
  const game = useGame();
  const [sure, setSure] = useState(false);
  const give = (): void => {
    if (game.give(out.order) === null) onDone();
  };
  return (
    <section class="breach">
      <h3 class="head down">{t.leave.breach}</h3>
      <div class="two">
        <Breached pact={pact} />
        <AtOnce out={out} />
      </div>
      <BetrayalNote order={out.refusal === null || out.ordered ? out.order : null} />
      <ActionNote action={out} />
      <label class="inline">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
        {t.leave.confirm}
      </label>
      <button
        type="button"
        class="danger primary"
        disabled={!sure || out.ordered || out.refusal !== null}
        onClick={give}
      >
        {t.leave.doBreak} {out.price > 0 ? <Price value={out.price} /> : null}
      </button>
    </section>
  );
}

/** Why an action cannot be given now, or that it has been. */
export function ActionNote({ action }: { action: Action }) {
  const { refusalSentence, t } = useLanguage();
  if (action.ordered) return <p class="hint">{t.inspector.already}</p>;
  return action.refusal === null ? null : <p class="hint missing">{refusalSentence(action.refusal)}</p>;
}

function Breached({ pact }: Pick<BreachProps, 'pact'>) {
  const { clauseText, t } = useLanguage();
  return (
    <div>
      <h4>{t.leave.breaches}</h4>
      <Bullets lines={pact.terms.clauses.map((clause) => clauseText[clause].article(pact.terms))} />
    </div>
  );
}

function AtOnce({ out }: Pick<BreachProps, 'out'>) {
  const { t } = useLanguage();
  const game = useGame();
  return (
    <div>
      <h4>{t.leave.immediate}</h4>
      <Bullets lines={breachLines(game, out)} />
    </div>
  );
}

function Bullets({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="bullets">
      {lines.map((line) => (
        <li key={line}>
          <Sentence text={line} />
        </li>
      ))}
    </ul>
  );
}

function breachLines(game: Game, out: Action): readonly string[] {
  const { nationLine, pactLine, pairLine } = game.language;
  if (out.refusal !== null) return [];
  const { pairs, nations, pacts } = outcomeOf(game.state.value, [out.order]);
  // Trust is told with what the breach costs.
  return [
    ...pairs
      .filter(({ column }) => column !== 'trust')
      .slice(0, 4)
      .map(pairLine),
    ...nations.slice(0, 2).map(nationLine),
    ...pacts.slice(0, 3).map(pactLine),
  ];
}
