// How the largest reasons of a result are told: what one feared and who trusted one, now against the start.

import { reputationAccount, threatAccount, type Account, type NationId, type State } from '../../engine';
import { useGame } from '../game/game';
import { Delta } from '../kit/figures';
import { useLanguage } from '../kit/language';
import { useVerdictWords } from './words';

interface Reason {
  readonly nation: NationId;
  readonly level: number;
  readonly change: number;
}

/** Entries about nations, now against the start of the game, largest movement first. */
function movements(account: (state: State) => Account, start: State, now: State): readonly Reason[] {
  const then = new Map(account(start).entries.map((entry) => [entry.about, entry.level]));
  return account(now)
    .entries.flatMap(({ about, level }) =>
      about === undefined ? [] : [{ nation: about, level, change: level - (then.get(about) ?? 0) }],
    )
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 5);
}

export function Reasons({ nation }: { nation: NationId }) {
  const { t } = useLanguage();
  const words = useVerdictWords();
  const game = useGame();
  const [start, now] = [game.session.stateAt(0), game.state.value];
  return (
    <section>
      <h2>{words.reasons}</h2>
      <p class="hint">{words.reasonsHint}</p>
      <ReasonList
        title={t.inspector.whyThreat}
        rows={movements((state) => threatAccount(null, state, nation), start, now)}
        worse
      />
      <ReasonList
        title={words.whoTrusts}
        rows={movements((state) => reputationAccount(null, state, nation), start, now)}
      />
    </section>
  );
}

function ReasonList({
  title,
  rows,
  worse = false,
}: {
  title: string;
  rows: readonly Reason[];
  worse?: boolean;
}) {
  const { points } = useLanguage();
  const { names } = useGame();
  return (
    <>
      <h3 class="head">{title}</h3>
      <ul class="lines">
        {rows.map(({ nation, level, change }) => (
          <li key={nation}>
            <span>{names.value.title(nation)}</span>
            <span class={worse ? 'inverse' : ''}>
              {points(level)} <Delta ppm={change} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
