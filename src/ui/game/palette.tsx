// How a nation, a pact or an action is found by typing, and opened by Enter.

import { folded } from '../../text';
import { useId, useState } from 'preact/hooks';
import type { NationId } from '../../engine';
import { Dialog } from '../kit/dialog';
import { focusOn } from '../kit/focus';
import { pactsByWeight } from './blocs';
import { useGame, type Game } from './game';
import { capital } from '../../language/markup';
import { useLanguage } from '../kit/language';
import { byTitle } from './names';

interface Found {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly open: () => void;
}

const MOST = 9;

export function Palette() {
  const { t } = useLanguage();
  const game = useGame();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = search(game, text).slice(0, MOST);
  const close = (): void => {
    game.dialog.value = null;
  };
  const open = (one: Found | undefined): void => {
    if (one === undefined) return;
    close();
    one.open();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') open(found[at]);
    else if (event.key === 'ArrowDown') setAt(Math.min(found.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={t.palette.label} onClose={close} kind="palette">
      <input
        data-first
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={found[at] === undefined ? undefined : `${id}-${at}`}
        aria-label={t.palette.label}
        placeholder={t.palette.placeholder}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <FoundList id={id} found={found} at={at} onOpen={open} />
      {found.length === 0 ? <p class="empty">{t.palette.none}</p> : null}
    </Dialog>
  );
}

interface FoundListProps {
  readonly id: string;
  readonly found: readonly Found[];
  readonly at: number;
  readonly onOpen: (one: Found) => void;
}

function FoundList({ id, found, at, onOpen }: FoundListProps) {
  const { t } = useLanguage();
  return (
    <ul id={id} role="listbox" aria-label={t.palette.label}>
      {found.map((one, index) => (
        <li
          key={one.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          onClick={() => onOpen(one)}
        >
          <span>{one.name}</span>
          <span class="soft">{one.kind}</span>
        </li>
      ))}
    </ul>
  );
}

function everything(game: Game): readonly Found[] {
  const { t } = game.language;
  const { state, names, person } = game;
  const nations = byTitle(game).map((id) => ({
    key: id,
    name: names.value.title(id),
    kind: t.palette.nation,
    open: () => {
      game.openNation(id);
      focusOn('inspector');
    },
  }));
  const pacts = pactsByWeight(state.value).map(({ id }) => ({
    key: id,
    name: capital(names.value.pact(id)),
    kind: t.palette.pact,
    open: () => {
      game.openPact(id);
      focusOn('inspector');
    },
  }));
  return [...nations, ...pacts, ...(person.value === null ? [] : actions(game, person.value))];
}

function actions(game: Game, me: NationId): readonly Found[] {
  const { actionText, t } = game.language;
  const one = (key: string, name: string, open: () => void): Found => ({
    key,
    name,
    kind: t.palette.action,
    open,
  });
  return [
    one('propose', actionText.propose.label, () => {
      const invited = game.nation.value === me ? [] : [game.nation.value];
      game.dialog.value = { kind: 'treaty', ask: { kind: 'propose', invited } };
    }),
    one('end', t.game.endTurn, () => void game.endTurn()),
    one('preview', t.game.preview, () => (game.dialog.value = { kind: 'preview' })),
    one('menu', t.game.menu, () => (game.dialog.value = { kind: 'menu' })),
  ];
}

/** Those whose name begins with the text first, then those that contain it. */
function search(game: Game, text: string): readonly Found[] {
  const wanted = folded(text);
  const all = everything(game);
  if (wanted === '') return all;
  const rank = (one: Found): number => {
    const name = folded(one.name);
    if (name.startsWith(wanted) || folded(one.key) === wanted) return 0;
    return name.split(' ').some((word) => word.startsWith(wanted)) ? 1 : name.includes(wanted) ? 2 : 3;
  };
  return all.filter((one) => rank(one) < 3).sort((a, b) => rank(a) - rank(b));
}
