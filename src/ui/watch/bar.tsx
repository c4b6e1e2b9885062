// What stands in the bar above a watched game: where one is, what the map shows, and the ways out of watching.

import { useRef, useState } from 'preact/hooks';
import type { Ports } from '../ports';
import { Icon } from '../kit/icon';
import { useLanguage } from '../kit/language';
import { useTight } from '../kit/width';
import { ModeSelect } from '../game/map/mode-select';
import { Modes, TableToggle } from '../game/top-bar';
import { askToPlayOn } from './keys';
import { useWatch } from './watch';

export interface WatchBarProps {
  readonly ports: Ports;
  /** The address of the turn that is shown; null where the game came from a file. */
  readonly link: (() => string) | null;
  readonly onLeave: () => void;
  /** Null where the watched game is not one that can be gone back to. */
  readonly onBack: (() => void) | null;
}

export function WatchBar({ ports, link, onLeave, onBack }: WatchBarProps) {
  const { t } = useLanguage();
  const watch = useWatch();
  const { state } = watch;
  const bar = useRef<HTMLElement>(null);
  useTight(bar);
  return (
    <header class="top" ref={bar}>
      <button type="button" class="brand bare" aria-label={`${t.brand}: ${t.menu.toStart}`} onClick={onLeave}>
        {t.brand}
      </button>
      <Where />
      <span class="grow" />
      <Modes />
      <ModeSelect kind="modes-select" />
      <TableToggle />
      {link === null ? null : <CopyLink ports={ports} link={link} />}
      <button
        type="button"
        class="quiet out"
        aria-label={onBack === null ? t.watch.leave : t.watch.toGame}
        onClick={onBack ?? onLeave}
      >
        <Icon name="close" />
        <span>{onBack === null ? t.watch.leave : t.watch.toGame}</span>
      </button>
      <button
        type="button"
        class="primary play-on"
        aria-label={t.watch.playOn}
        aria-disabled={state.value.over || undefined}
        title={state.value.over ? t.watch.playedOut : undefined}
        onClick={() => askToPlayOn(watch)}
      >
        <Icon name="branch" />
        <span>{t.watch.playOn}</span>
      </button>
    </header>
  );
}

function Where() {
  const { t } = useLanguage();
  const { at, length, names, session } = useWatch();
  return (
    <p class="where">
      <b data-whole>{session.content.title}</b>
      <span data-whole>
        {t.watch.watching} · {names.value.date(at.value)} · {t.watch.turn(at.value, length)}
      </span>
    </p>
  );
}

function CopyLink({ ports, link }: { ports: Ports; link: () => string }) {
  const { t } = useLanguage();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (): void => void ports.copy(link()).then(setCopied);
  return (
    <button
      type="button"
      class="icon copy"
      aria-label={t.watch.copyLink}
      title={t.watch.copyLink}
      onClick={copy}
    >
      <Icon name={copied === true ? 'check' : 'link'} />
      <span class="unseen" role="status">
        {copied === true ? t.game.copied : copied === false ? t.game.copyFailed : ''}
      </span>
    </button>
  );
}
