// How a war stands: who brings what to each side, how near each is to giving up, and how either figure comes about.

import { useState } from 'preact/hooks';
import {
  type Crisis,
  fighting,
  type NationId,
  SIDES,
  type Side,
  sideAccount,
  stakeAccount,
  wearinessAccount,
} from '../../../engine';
import { AccountTable } from '../../kit/account-table';
import { Meter } from '../../kit/figures';
import { useLanguage } from '../../kit/language';
import { useGame } from '../game';
import { NationButton } from '../marks';

export function WarBalance({ crisis }: { crisis: Crisis }) {
  const { t } = useLanguage();
  const { state, before } = useGame();
  const power = (side: Side): number => sideAccount(before.value, state.value, crisis.id, side)?.level ?? 0;
  const all = Math.max(1, power('challenger') + power('target'));
  return (
    <section class="balance" aria-label={t.game.balance}>
      {crisis.aim === null ? null : <p class="hint">{t.game.fightsFor[crisis.aim]}</p>}
      {SIDES.map((side) => (
        <SideOfWar key={side} crisis={crisis} side={side} share={power(side) / all} />
      ))}
    </section>
  );
}

/** What is at stake for the one who plays, where the quarrel is its own. */
export function AtStake({ crisis, side }: { crisis: Crisis; side: Side }) {
  const { t, wholePoints } = useLanguage();
  const { state } = useGame();
  const [open, setOpen] = useState(false);
  const account = stakeAccount(state.value, crisis.id, side);
  if (!account) return null;
  const caption = t.game.atStake(wholePoints(account.level));
  return (
    <div class="balance">
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {caption}
      </button>
      {open ? <AccountTable account={account} caption={caption} total={t.game.stake} shows="levels" /> : null}
    </div>
  );
}

type Asked = NationId | 'forces' | null;

interface SideProps {
  readonly crisis: Crisis;
  readonly side: Side;
  /** Of the forces of both sides, 0…1. */
  readonly share: number;
}

function SideOfWar({ crisis, side, share }: SideProps) {
  const { t, percent, points } = useLanguage();
  const { state, before, names } = useGame();
  const [asked, setAsked] = useState<Asked>(null);
  const account = sideAccount(before.value, state.value, crisis.id, side);
  if (!account) return null;
  const ask = (what: Asked): void => setAsked(asked === what ? null : what);
  const comers = [...new Set(account.entries.map(({ about }) => about))].filter((id) => id !== undefined);
  return (
    <div class="side">
      <button type="button" class="link" aria-expanded={asked === 'forces'} onClick={() => ask('forces')}>
        {t.game.sideOf(names.value.nation(crisis[side]), percent(share * 1_000_000))}
      </button>
      <ul>
        {comers.map((id) => (
          <Fighter key={id} crisis={crisis} nation={id} open={asked === id} ask={() => ask(id)} />
        ))}
      </ul>
      {asked === 'forces' ? (
        <AccountTable
          account={account}
          caption={t.game.forcesCaption(names.value.nation(crisis[side]), points(account.level))}
          total={t.game.forces}
          shows="changes"
        />
      ) : null}
      {asked !== null && asked !== 'forces' ? <Weariness crisis={crisis} nation={asked} /> : null}
    </div>
  );
}

interface FighterProps {
  readonly crisis: Crisis;
  readonly nation: NationId;
  readonly open: boolean;
  readonly ask: () => void;
}

/** One who fights, with how weary it is; who only pays or lends its bases has no weariness. */
function Fighter({ crisis, nation, open, ask }: FighterProps) {
  const { t, wholePoints } = useLanguage();
  const one = crisis.rung === 'war' ? fighting(crisis, nation) : undefined;
  const worn = one ? one.blood + one.length : 0;
  return (
    <li>
      <NationButton id={nation} />
      {one === undefined ? null : (
        <button type="button" class="link worn" aria-expanded={open} onClick={ask}>
          <Meter ppm={worn} /> {wholePoints(worn)} {t.game.weariness}
        </button>
      )}
    </li>
  );
}

function Weariness({ crisis, nation }: { crisis: Crisis; nation: NationId }) {
  const { t, wholePoints } = useLanguage();
  const { state, before, names } = useGame();
  const account = wearinessAccount(before.value, state.value, crisis.id, nation);
  if (!account) return null;
  return (
    <AccountTable
      account={account}
      caption={t.game.wearinessCaption(names.value.nation(nation), wholePoints(account.level))}
      total={t.game.weariness}
      shows="changes"
      inverse
    />
  );
}
