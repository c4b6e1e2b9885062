// Which keys do what during a game, and stays silent while someone types or a dialog is open.

import { focusOn, focusSoon } from '../kit/focus';
import { TABS, type Game } from './game';
import { toggleOverlay } from './overlay';
import type { Language } from '../../language/language';
import { MAP_MODES } from '../../language/map-modes';

/** As the help lists them. */
export const KEYS: readonly {
  readonly keys: readonly string[];
  readonly means: keyof Language['t']['help'];
}[] = [
  { keys: ['/'], means: 'find' },
  { keys: ['E'], means: 'end' },
  { keys: ['G'], means: 'goOn' },
  { keys: ['P'], means: 'preview' },
  { keys: ['U'], means: 'undo' },
  { keys: ['M'], means: 'modes' },
  { keys: ['T'], means: 'table' },
  { keys: ['N'], means: 'network' },
  { keys: ['1', '2', '3', '4'], means: 'tabs' },
  { keys: ['D'], means: 'docket' },
  { keys: ['H'], means: 'me' },
  { keys: ['R'], means: 'report' },
  { keys: ['?'], means: 'open' },
  { keys: ['Esc'], means: 'escape' },
];

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select, dialog, [popover]') !==
    null;

/** True where the key was used; while turns are played one after another, any key stops that and does nothing else. */
export function pressKey(game: Game, event: KeyboardEvent): boolean {
  if (game.going.value) {
    if (!event.repeat) game.stopGoing();
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || game.dialog.value !== null)
    return false;
  const tab = TABS[Number(event.key) - 1];
  if (tab !== undefined) {
    game.tab.value = tab;
    game.sheet.value = 'inspector';
    focusSoon(() => document.querySelector('.inspector [aria-selected=true]'));
    return true;
  }
  // Whatever else is open is closed by Escape without help.
  if (event.key === 'Escape' && !game.report.value) return false;
  const action = ACTIONS[event.key.toLowerCase()];
  if (action === undefined) return false;
  action(game);
  return true;
}

const ACTIONS: Readonly<Record<string, (game: Game) => void>> = {
  '/': (game) => (game.dialog.value = { kind: 'palette' }),
  '?': (game) => (game.dialog.value = { kind: 'help' }),
  e: (game) => void game.endTurn(),
  g: (game) => void game.goOn(),
  p: (game) => (game.dialog.value = { kind: 'preview' }),
  u: (game) => game.session.undo(),
  t: (game) => toggleOverlay(game, 'table'),
  n: (game) => toggleOverlay(game, 'network'),
  m: (game) => {
    game.mode.value = MAP_MODES[(MAP_MODES.indexOf(game.mode.value) + 1) % MAP_MODES.length]!;
  },
  d: (game) => {
    game.sheet.value = 'docket';
    focusOn('docket');
  },
  r: (game) => (game.report.value = game.last.value !== null),
  escape: (game) => {
    game.report.value = false;
    focusOn('docket');
  },
  h: (game) => {
    if (game.person.value !== null) game.openNation(game.person.value);
    focusOn('inspector');
  },
};
