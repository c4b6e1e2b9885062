// How what came is set beside what was predicted, with the account that explains it and room for an explanation.

import { useState } from 'preact/hooks';
import type { NationId, PactId } from '../../engine';
import { explanationOf, judge, type Judged, type PredictionFile } from '../../lesson';
import { useGame, type Game } from '../game/game';
import { Icon } from '../kit/icon';
import { useLesson } from './context';
import { Explanation } from './explanation';

export function Explain({ prediction }: { prediction: PredictionFile }) {
  const { course, notes, words } = useLesson();
  const written = explanationOf(notes.value, prediction.id);
  const [open, setOpen] = useState(written === '');
  return (
    <section class="asks explain" aria-label={words.steps.explain}>
      <p class="step">{words.steps.explain}</p>
      <Outcome judged={judge(course.value, notes.value, prediction)} />
      {open ? (
        <>
          <p>{prediction.observe}</p>
          <AccountLink prediction={prediction} />
          <Explanation prediction={prediction} />
          <div class="row">
            <button type="button" class="small primary" onClick={() => setOpen(false)}>
              {written.trim() === '' ? words.steps.later : words.steps.keep}
            </button>
          </div>
        </>
      ) : (
        <>
          {written.trim() === '' ? null : <p class="written">{written}</p>}
          <div class="row">
            <button type="button" class="bare small" onClick={() => setOpen(true)}>
              {written.trim() === '' ? words.steps.explain : words.steps.change}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

/** "You said … It came …", and what the lesson replies to it. */
export function Outcome({ judged }: { judged: Judged }) {
  const { words } = useLesson();
  const { options, predict } = judged.prediction;
  const optionOf = (id: string | null) => options.find((option) => option.id === id);
  const said = optionOf(judged.said);
  const right = judged.said === judged.came;
  return (
    <div class="outcome">
      <p class="question">{predict}</p>
      <dl>
        <div>
          <dt>{words.steps.said}</dt>
          <dd>
            {said?.says ?? words.steps.skipped}{' '}
            {judged.sure === null ? null : <span class="soft">{words.steps.surely(judged.sure)}</span>}
          </dd>
        </div>
        <div>
          <dt>{words.steps.came}</dt>
          <dd>
            {optionOf(judged.came)?.says}{' '}
            {said === undefined ? null : (
              <b class={`mark-right ${right ? 'up' : 'down'}`}>
                <Icon name={right ? 'check' : 'close'} />
                {right ? words.steps.right : words.steps.wrong}
              </b>
            )}
          </dd>
        </div>
      </dl>
      <p>{(said ?? optionOf(judged.came))?.reply}</p>
    </div>
  );
}

type AccountOf = PredictionFile['account'];

function open(game: Game, account: AccountOf): void {
  if ('pact' in account) game.openPact(account.pact as PactId);
  else game.openNation(nationOf(game, account));
}

/** A nation's account towards another stands on the panel of whichever of the two one is not. */
function nationOf(game: Game, { nation, toward }: Exclude<AccountOf, { pact: string }>): NationId {
  const other = toward !== undefined && nation === game.person.value ? toward : nation;
  return other as NationId;
}

function AccountLink({ prediction: { account } }: { prediction: PredictionFile }) {
  const { words } = useLesson();
  const game = useGame();
  const { names } = game;
  const name =
    'pact' in account
      ? names.value.pact(account.pact as PactId)
      : names.value.nation(nationOf(game, account));
  return (
    <button type="button" class="small" onClick={() => open(game, account)}>
      <Icon name="chart" />
      {words.steps.account(name)}
    </button>
  );
}
