// What stands in the bar above a watched game: where one is, what the map shows, and the ways out of watching.

import { useRef } from 'preact/hooks';
import type { Ports } from '../ports';
import { Icon } from '../kit/icon';
import { useLanguage } from '../kit/language';
import { useTight } from '../kit/width';
import { ModeSelect } from '../game/map/mode-select';
import { Modes, OverlayToggles } from '../game/top-bar';
import { askToPlayOn } from './keys';
import { useWatch } from './watch';

export interface WatchBarProps {
  readonly ports: Ports;
  /** The address of the turn that is shown; null where only this browser has the game. */
  readonly link: (() => string) | null;
  readonly onLeave: () => void;
  /** Null where the watched game is not one that can be gone back to. */
  readonly onBack: (() => void) | null;
}

export function WatchBar({ ports, link, onLeave, onBack }: WatchBarProps) {
  const { naming, t } = useLanguage();
  const bar = useRef<HTMLElement>(null);
  useTight(bar);
  return (
    <header class="top" ref={bar}>
      {ports.embedded ? (
        <b class="brand">{t.brand}</b>
      ) : (
        <button
          type="button"
          class="brand bare"
          aria-label={naming.told(t.brand, t.menu.toStart)}
          onClick={onLeave}
        >
          {t.brand}
        </button>
      )}
      <Where />
      <span class="grow" />
      <Modes />
      <ModeSelect kind="modes-select" />
      <OverlayToggles />
      {ports.embedded ? (
        <WholePage link={link} />
      ) : (
        <WaysOut onOut={onBack ?? onLeave} back={onBack !== null} />
      )}
    </header>
  );
}

function WaysOut({ onOut, back }: { onOut: () => void; back: boolean }) {
  const { t } = useLanguage();
  const watch = useWatch();
  const { state } = watch;
  const words = back ? t.watch.toGame : t.watch.leave;
  return (
    <>
      <Share />
      <button type="button" class="quiet out" aria-label={words} onClick={onOut}>
        <Icon name="close" />
        <span>{words}</span>
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
    </>
  );
}

/** The same game and turn in a page of its own, where it can be taken up. */
function WholePage({ link }: Pick<WatchBarProps, 'link'>) {
  const { shareText } = useLanguage();
  const { at } = useWatch();
  return link === null ? null : (
    <a class="button" key={at.value} href={link()} target="_blank" rel="noopener">
      <Icon name="frame" />
      <span>{shareText.wholePage}</span>
    </a>
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

function Share() {
  const { shareText } = useLanguage();
  const { dialog } = useWatch();
  return (
    <button
      type="button"
      class="icon copy"
      aria-label={shareText.menu}
      title={shareText.menu}
      onClick={() => (dialog.value = { kind: 'share' })}
    >
      <Icon name="link" />
    </button>
  );
}
