// One saved game of the list: its map, its name, how far it is, and what can be done with it.

import { useState } from 'preact/hooks';
import type { NotResumed, Ports, SaveLine } from '../ports';
import { Icon } from '../kit/icon';
import { useFront } from '../kit/language';
import type { Front } from '../../language/front';
import type { Language } from '../../language/language';
import { Picture } from './picture';

interface SaveRowProps {
  readonly ports: Ports;
  readonly save: SaveLine;
  readonly words: Language['savesText'];
  /** Why it could not be taken up, or null. */
  readonly why: NotResumed | null;
  readonly onResume: () => void;
  /** Takes up what is sound of a damaged one. */
  readonly onSound: () => void;
  readonly onWatch: () => void;
  readonly onBack: (turn: number) => void;
  readonly onRename: (name: string) => void;
  readonly onForget: () => void;
}

export function SaveRow(props: SaveRowProps) {
  const { ports, save, words, why, onWatch, onForget } = props;
  const front = useFront();
  const { t } = front;
  const [naming, setNaming] = useState(false);
  const title = titleOf(front, save);
  const rename = (name: string): void => {
    setNaming(false);
    if (name !== title) props.onRename(name);
  };
  return (
    <li>
      <Thumb ports={ports} save={save} />
      <div>
        {naming ? (
          <Naming words={words} name={title} onName={rename} />
        ) : (
          <>
            <b>{title}</b> {save.nation === '' ? null : <span>· {save.nation}</span>}
          </>
        )}
        <p class="hint" role={why === null ? undefined : 'alert'}>
          {why === null ? lineOf(front, words, save) : failureOf(front, why)}
        </p>
        <Earlier {...props} />
      </div>
      <Resume {...props} />
      <span class="tools">
        {save.turn === 0 ? null : <Tool icon="play" label={t.start.watchSave(title)} onPress={onWatch} />}
        {save.unlisted ? null : (
          <Tool icon="pen" label={words.rename(title)} onPress={() => setNaming(!naming)} />
        )}
        <Tool icon="trash" label={t.start.deleteSave(title)} onPress={onForget} />
      </span>
    </li>
  );
}

interface ToolProps {
  readonly icon: 'play' | 'pen' | 'trash';
  readonly label: string;
  readonly onPress: () => void;
}

function Tool({ icon, label, onPress }: ToolProps) {
  return (
    <button type="button" class="icon bare" aria-label={label} title={label} onClick={onPress}>
      {icon === 'pen' ? <Pen /> : <Icon name={icon} />}
    </button>
  );
}

/** Drawn here and not among the icons of the first screen, which is fetched without it. */
function Pen() {
  return (
    <svg class="pen" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d="M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7L11.3 7"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** Pixels of the small map. */
const [WIDTH, HEIGHT] = [96, 64];

function Thumb({ ports, save: { scenario, blocs } }: Pick<SaveRowProps, 'ports' | 'save'>) {
  const known = ports.cards.some(({ id }) => id === scenario);
  if (!known || scenario === undefined) return null;
  return (
    <Picture
      ports={ports}
      scenario={scenario}
      width={WIDTH}
      height={HEIGHT}
      kind="thumb"
      {...(blocs === undefined ? {} : { blocs })}
    />
  );
}

interface NamingProps {
  readonly words: SaveRowProps['words'];
  readonly name: string;
  readonly onName: (name: string) => void;
}

function Naming({ words, name, onName }: NamingProps) {
  const [typed, type] = useState(name);
  return (
    <form
      class="row naming"
      onSubmit={(event) => {
        event.preventDefault();
        onName(typed);
      }}
    >
      <input
        aria-label={words.name}
        value={typed}
        maxLength={60}
        ref={(field) => field?.focus()}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onName(name);
        }}
      />
      <button type="submit" class="icon" aria-label={words.keepName} title={words.keepName}>
        <Icon name="check" />
      </button>
    </form>
  );
}

/** The turns before the last one: each is gone back to as a game of its own. */
function Earlier({ save: { past = [], turn }, words, onBack }: SaveRowProps) {
  if (past.length === 0) return null;
  return (
    <details class="earlier">
      <summary>{words.earlier}</summary>
      <p class="hint">{words.earlierHint}</p>
      {past.map((date, back) => (
        <button type="button" class="link" key={back} onClick={() => onBack(turn - 1 - back)}>
          {date}
        </button>
      ))}
    </details>
  );
}

/** What is sound of a damaged game goes on as a game of its own; the damaged one stays until it is deleted. */
function Resume({ save, why, onResume, onSound }: SaveRowProps) {
  const { t } = useFront();
  const sound = why?.kind === 'damaged' ? why.sound : null;
  return sound === null ? (
    <button type="button" onClick={onResume}>
      {save.over ? t.start.look : t.start.resume}
    </button>
  ) : (
    <button type="button" onClick={onSound}>
      {t.start.takeUpSound(sound.state().turn)}
    </button>
  );
}

/** Turns are counted from the one that is to be played, as in the game. */
export const titleOf = ({ t }: Front, { title, name, parted, unlisted }: SaveLine): string =>
  unlisted ? t.start.unlisted : (name ?? (parted === undefined ? title : t.start.parted(title, parted + 1)));

function lineOf({ t }: Front, words: SaveRowProps['words'], save: SaveLine): string {
  const { title, name, season, turn, turns, over, aside, unlisted } = save;
  if (unlisted) return t.start.unlistedHint;
  const line = over ? t.start.saveOver : t.start.saveLine(season, Math.min(turn + 1, turns), turns);
  const parts = [name === undefined ? '' : title, line, aside ? words.aside : ''];
  return parts.filter((part) => part !== '').join(' · ');
}

function failureOf({ t }: Front, why: NotResumed): string {
  if (why.kind === 'link-differs') return t.start.linkDiffers(why.turn);
  if (why.kind === 'not-fetched') return t.notFetched;
  if (why.kind !== 'damaged') return t.start.notResumed[why.kind];
  return why.turn === 0 ? t.start.damagedAtStart : t.start.damaged(why.turn);
}
