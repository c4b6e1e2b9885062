// Which keys do what while a game is watched, and stays silent while someone types or a dialog is open.

import { focusSoon } from '../kit/focus';
import { TABS } from '../game/game';
import { toggleOverlay } from '../game/overlay';
import type { Language } from '../../language/language';
import { MAP_MODES } from '../../language/map-modes';
import { SPEEDS, type Watch } from './watch';

type Means = keyof Language['t']['watch']['keys'] | 'find' | 'modes' | 'table' | 'network' | 'tabs' | 'open';

/** As the help lists them. */
export const WATCH_KEYS: readonly { readonly keys: readonly string[]; readonly means: Means }[] = [
  { keys: ['←', '→'], means: 'step' },
  { keys: ['Home', 'End'], means: 'ends' },
  { keys: ['␣'], means: 'play' },
  { keys: ['B', 'N'], means: 'marks' },
  { keys: ['−', '+'], means: 'speed' },
  { keys: ['F'], means: 'follow' },
  { keys: ['V'], means: 'reveal' },
  { keys: ['O'], means: 'playOn' },
  { keys: ['S'], means: 'share' },
  { keys: ['/'], means: 'find' },
  { keys: ['M'], means: 'modes' },
  { keys: ['T'], means: 'table' },
  { keys: ['W'], means: 'network' },
  { keys: ['1', '2', '3', '4'], means: 'tabs' },
  { keys: ['?'], means: 'open' },
];

/** What takes the keys itself: what is typed in, and what arrows or the space bar already move or press. */
const TYPED =
  'input:not([type=range]):not([type=radio]):not([type=checkbox]), textarea, select, dialog, [popover]';
const MOVED: Readonly<Record<string, string>> = {
  arrowleft: 'input, [role=tab]',
  arrowright: 'input, [role=tab]',
  home: 'input, [role=tab]',
  end: 'input, [role=tab]',
  ' ': 'button, summary, a, input[type=radio], input[type=checkbox]',
};

const within = (target: EventTarget | null, selector: string): boolean =>
  target instanceof HTMLElement && target.closest(selector) !== null;

/** True where the key was used. */
export function pressKey(watch: Watch, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (watch.dialog.value !== null || watch.asking.value || within(event.target, TYPED)) return false;
  if (MOVED[key] !== undefined && within(event.target, MOVED[key])) return false;
  const tab = TABS[Number(key) - 1];
  if (tab !== undefined && key !== ' ') {
    watch.tab.value = tab;
    watch.sheet.value = 'inspector';
    focusSoon(() => document.querySelector('.inspector [aria-selected=true]'));
    return true;
  }
  const action = ACTIONS[key];
  if (action === undefined) return false;
  action(watch);
  return true;
}

/** By a step or a jump one takes the game in hand: it no longer goes on by itself. */
const byHand =
  (move: (watch: Watch) => void) =>
  (watch: Watch): void => {
    watch.playing.value = false;
    move(watch);
  };

const ACTIONS: Readonly<Record<string, (watch: Watch) => void>> = {
  arrowleft: byHand((watch) => watch.goTo(watch.at.value - 1)),
  arrowright: byHand((watch) => watch.goTo(watch.at.value + 1)),
  home: byHand((watch) => watch.goTo(0)),
  end: byHand((watch) => watch.goTo(watch.length)),
  b: byHand((watch) => watch.jump(-1)),
  n: byHand((watch) => watch.jump(1)),
  ' ': (watch) => togglePlay(watch),
  '+': (watch) => shift(watch, 1),
  '=': (watch) => shift(watch, 1),
  '-': (watch) => shift(watch, -1),
  f: (watch) => toggleFollow(watch),
  v: (watch) => {
    if (watch.mayReveal) watch.reveals.value = !watch.reveals.value;
  },
  o: (watch) => askToPlayOn(watch),
  s: (watch) => {
    if (!watch.embedded) watch.dialog.value = { kind: 'share' };
  },
  '/': (watch) => (watch.dialog.value = { kind: 'palette' }),
  '?': (watch) => (watch.dialog.value = { kind: 'help' }),
  t: (watch) => toggleOverlay(watch, 'table'),
  w: (watch) => toggleOverlay(watch, 'network'),
  m: (watch) => {
    watch.mode.value = MAP_MODES[(MAP_MODES.indexOf(watch.mode.value) + 1) % MAP_MODES.length]!;
  },
};

/** Nothing is left to play where the game was over. */
export function askToPlayOn(watch: Watch): void {
  if (watch.state.value.over || watch.embedded) return;
  watch.playing.value = false;
  watch.asking.value = true;
}

/** At the end, it begins anew. */
export function togglePlay(watch: Watch): void {
  if (!watch.playing.value && watch.at.value === watch.length) watch.goTo(0);
  watch.playing.value = !watch.playing.value && watch.length > 0;
}

function shift({ speed }: Watch, by: -1 | 1): void {
  speed.value = SPEEDS[SPEEDS.indexOf(speed.value) + by] ?? speed.value;
}

function toggleFollow(watch: Watch): void {
  const { follows, tab, nation, pact } = watch;
  if (follows.value !== null) return watch.follow(null);
  if (tab.value === 'pact' && pact.value !== null) return watch.follow({ kind: 'pact', id: pact.value });
  watch.follow({ kind: 'nation', id: nation.value });
}
