// What luck made of a watched game: where it stands among the same orders under other seeds, rank by rank, and what the difference hung on.

import { useLanguage } from '../../kit/language';
import type { GameLuck, Ports } from '../../ports';
import { useWatch } from '../watch';
import { Going } from './going';

export function LuckPart({ finder }: { finder: Ports['luck'] }) {
  const { t } = useLanguage();
  const { review: desk } = useWatch();
  const found = desk.luck.progress.value?.found ?? null;
  return (
    <section class="luck-part">
      <h3 class="head">{t.review.wasItLuck}</h3>
      <Going finding={desk.luck} finder={finder} words={t.review.luckWords} />
      {found === null ? null : <Found found={found} />}
    </section>
  );
}

function Found({ found }: { found: GameLuck }) {
  const { t, signed } = useLanguage();
  const { review: desk } = useWatch();
  const own = found.nations.find(({ nation }) => nation === desk.nation.value);
  if (own === undefined) return null;
  const lapsed = found.lapsed.length;
  const [low, middle, high] = own.tenths;
  return (
    <>
      <p class="lede">
        {t.review.betterThan(Math.round(own.beaten * found.seeds), found.seeds)}{' '}
        {t.review.spread(signed(own.recorded.total), signed(low), signed(high), signed(middle))}
      </p>
      <Ranks ranks={own.ranks} recorded={own.recorded.rank} />
      <Hinges hinges={own.hinges} />
      {lapsed === 0 ? null : <p class="hint">{t.review.lapsed(lapsed)}</p>}
    </>
  );
}

interface RanksProps {
  readonly ranks: readonly number[];
  readonly recorded: number | null;
}

function Ranks({ ranks, recorded }: RanksProps) {
  const { t } = useLanguage();
  const most = Math.max(1, ...ranks);
  const shown = ranks.map((seeds, k) => ({ rank: k + 1, seeds })).filter(({ seeds }) => seeds > 0);
  if (shown.length === 0) return null;
  return (
    <ul class="ranks">
      {shown.map(({ rank, seeds }) => (
        <li
          key={rank}
          aria-current={rank === recorded || undefined}
          style={`--part:${(seeds / most) * 100}%`}
        >
          <span>{t.review.rankOf(rank)}</span>
          <i aria-hidden="true" />
          <span class="num">{seeds}</span>
        </li>
      ))}
    </ul>
  );
}

/** No more are told. */
const MOST = 5;

function Hinges({ hinges }: { hinges: GameLuck['nations'][number]['hinges'] }) {
  const { naming, t, signed, percent, list, review } = useLanguage();
  const { names } = useWatch();
  if (hinges.length === 0) return null;
  return (
    <>
      <h4 class="head">{t.review.hungOn}</h4>
      <ul class="lines">
        {hinges.slice(0, MOST).map(({ kind, nations, share, with: came, without }) => (
          <li key={`${kind} ${nations.join(' ')}`}>
            <span>
              {naming.told(review.happened[kind], list(nations.map(names.value.title)))}
              <span class="hint"> {t.review.inSeeds(percent(share * 1_000_000, 0))}</span>
            </span>
            <span class="num">{t.review.withOrWithout(signed(came), signed(without))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
