// How a game's seed is shown: a link to copy, and the fingerprint of its present state.

import { useState } from 'preact/hooks';
import type { Ports } from '../ports';
import { Popover, Term } from '../kit/popover';
import { Icon } from '../kit/icon';
import { Cite } from './cite';
import { useGame, type Game } from './game';
import { useLanguage } from '../kit/language';

export function SeedChip({ ports }: { ports: Ports }) {
  const { t } = useLanguage();
  const game = useGame();
  return (
    <Popover
      label={
        <>
          <Icon name="link" />
          <span>{t.game.seed(game.session.seed)}</span>
        </>
      }
      buttonClass="seed"
      panelLabel={t.game.copyLink}
      panelClass="stack seed-panel"
    >
      {() => <SeedPanel ports={ports} game={game} />}
    </Popover>
  );
}

/** Opens the setup of the same scenario with the same theory (left out where it is the scenario's own), seed and nation. */
export function linkOf(ports: Ports, game: Game): string {
  const { id, theory } = game.session.content;
  const query = new URLSearchParams({ scenario: id });
  if (ports.cards.find((card) => card.id === id)?.theory !== theory.id) query.set('theory', theory.id);
  query.set('seed', game.session.seed);
  const me = game.person.value ?? game.session.persons[0];
  if (me !== undefined) query.set('nation', me);
  return `${location.origin}${location.pathname}?${query}`;
}

function SeedPanel({ ports, game }: { ports: Ports; game: Game }) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState<boolean | null>(null);
  const link = linkOf(ports, game);
  const last = game.last.value;
  return (
    <>
      <button type="button" class="primary" onClick={() => void ports.copy(link).then(setCopied)}>
        <Icon name="link" />
        {t.game.copyLink}
      </button>
      <p class="hint" role="status">
        {copied === true ? t.game.copied : copied === false ? t.game.copyFailed : t.game.linkHint}
      </p>
      <input
        readOnly
        value={link}
        aria-label={t.game.copyLink}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="hint">
        <Term name="stateHash" /> {t.game.afterTurn(game.state.value.turn)}:{' '}
        <code data-hash>{ports.hashOf(game.session)}</code>
      </p>
      {last === null ? null : (
        <p class="hint">
          {t.game.chainHash}: <code>{last.hash}</code>
        </p>
      )}
      <Cite ports={ports} game={game} />
    </>
  );
}
