// How a nation's resources, its trade with the person at the screen and the measures between the two are laid out.

import { RESOURCES, supplyAccount, tradeAccount, type Account, type NationId } from '../../../engine';
import { AccountTable } from '../../kit/account-table';
import { recorded } from '../accounts';
import { useGame } from '../game';
import { NationButton } from '../marks';
import { useLanguage } from '../../kit/language';

export function Economy({ id }: { id: NationId }) {
  const { person } = useGame();
  const me = person.value;
  return (
    <>
      <Resources id={id} />
      {me === null || me === id ? null : <Trade me={me} id={id} />}
    </>
  );
}

function Resources({ id }: { id: NationId }) {
  const { percent, resourceText } = useLanguage();
  const { state } = useGame();
  const supplies = RESOURCES.flatMap((resource) => {
    const account = supplyAccount(state.value, id, resource);
    return account === null ? [] : [{ resource, account }];
  });
  return (
    <>
      {supplies.map(({ resource, account }) => (
        <Lines
          key={resource}
          head={resourceText[resource]}
          note={percent(account.entries.find(({ part }) => part === 'own-supply')?.level ?? 0)}
          account={account}
          figure={(level) => percent(level)}
        />
      ))}
    </>
  );
}

function Trade({ me, id }: { me: NationId; id: NationId }) {
  const { money, t } = useLanguage();
  const game = useGame();
  const { state, before, last } = game;
  const events = last.value?.events ?? [];
  const { account, reasons } = recorded(game, tradeAccount(before.value, events, state.value, me, id));
  if (account.level === 0) return null;
  const name = t.inspector.tradeWithYou;
  return (
    <details>
      <summary class="head">
        {name} <span class="soft">{money(account.level)}</span>
      </summary>
      <AccountTable account={account} caption={name} total={name} shows="changes" money {...reasons} />
    </details>
  );
}

interface LinesProps {
  readonly head: string;
  readonly note: string;
  readonly account: Account;
  figure(level: number): string;
}

function Lines({ head, note, account, figure }: LinesProps) {
  const { partText } = useLanguage();
  return (
    <details>
      <summary class="head">
        {head} <span class="soft">{note}</span>
      </summary>
      <ul class="lines">
        {account.entries.map(({ part, about, level }) => (
          <li key={`${part} ${about ?? ''}`} title={partText(part).means}>
            {about === undefined ? <span>{partText(part).name}</span> : <NationButton id={about} plain />}
            <span class="soft">{figure(level)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
