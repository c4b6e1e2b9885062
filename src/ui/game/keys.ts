// Which keys do what during a game, and stays silent while someone types or a dialog is open.

import { focusOn, focusSoon } from '../kit/focus';
import { t } from '../../language';
import { MAP_MODES } from '../../language/en';
import { TABS, type Game } from './game';

/** As the help lists them. */
export const KEYS: readonly { readonly keys: readonly string[]; readonly means: string }[] = [
  { keys: ['/'], means: t.help.find },
  { keys: ['E'], means: t.help.end },
  { keys: ['P'], means: t.help.preview },
  { keys: ['U'], means: t.help.undo },
  { keys: ['M'], means: t.help.modes },
  { keys: ['T'], means: t.help.table },
  { keys: ['1', '2', '3', '4'], means: t.help.tabs },
  { keys: ['D'], means: t.help.docket },
  { keys: ['H'], means: t.help.me },
  { keys: ['R'], means: t.help.report },
  { keys: ['?'], means: t.help.open },
  { keys: ['Esc'], means: t.help.escape },
];

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select, dialog, [popover]') !==
    null;

/** True where the key was used. */
export function pressKey(game: Game, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || game.dialog.value !== null)
    return false;
  const tab = TABS[Number(event.key) - 1];
  if (tab !== undefined) {
    game.tab.value = tab;
    game.sheet.value = 'inspector';
    focusSoon(() => document.querySelector('.inspector [aria-selected=true]'));
    return true;
  }
  const action = ACTIONS[event.key.toLowerCase()];
  if (action === undefined) return false;
  action(game);
  return true;
}

const ACTIONS: Readonly<Record<string, (game: Game) => void>> = {
  '/': (game) => (game.dialog.value = { kind: 'palette' }),
  '?': (game) => (game.dialog.value = { kind: 'help' }),
  e: (game) => void game.endTurn(),
  p: (game) => (game.dialog.value = { kind: 'preview' }),
  u: (game) => game.session.undo(),
  t: (game) => {
    game.table.value = !game.table.value;
    if (game.table.value) focusOn('mode-table');
  },
  m: (game) => {
    game.mode.value = MAP_MODES[(MAP_MODES.indexOf(game.mode.value) + 1) % MAP_MODES.length]!;
  },
  d: (game) => {
    game.sheet.value = 'docket';
    focusOn('docket');
  },
  r: (game) => (game.report.value = game.last.value !== null),
  escape: (game) => {
    if (!game.report.value) return;
    game.report.value = false;
    focusOn('docket');
  },
  h: (game) => {
    if (game.person.value !== null) game.openNation(game.person.value);
    focusOn('inspector');
  },
};
