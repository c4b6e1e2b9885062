// Group play: which world, how many groups, a card for each to print, and the game with their seats on one screen.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { createGame, type Content } from '../../engine';
import type { Language } from '../../language/language';
import { setMinutes } from '../game/turn-timer';
import { useFront } from '../kit/language';
import { Frame } from '../lesson/frame';
import type { Ports } from '../ports';
import type { SideProps } from '../side';
import type { StartProps } from '../start/props';
import { roleOf, seatsFor, type Role } from './role';
import '../style/lesson.css';
import '../style/roles.css';
import { SelectField } from '../kit/select-field';

const FEWEST = 5;
const MOST = 12;
const MINUTES = [0, 2, 3, 5, 8] as const;

interface Given {
  readonly language: Language;
  readonly onGame: StartProps['onGame'];
}

/** The screen with the language of a game at hand. */
export async function rolesScreen(
  ports: Ports,
  onGame: StartProps['onGame'],
): Promise<ComponentType<SideProps>> {
  const language = await ports.language();
  return (props) => <Screen {...props} language={language} onGame={onGame} />;
}

function Screen({ ports, words, language, onGame }: SideProps & Given) {
  const { t } = useFront();
  const w = words.roles;
  const worlds = ports.cards.filter(({ nations }) => nations >= FEWEST);
  const [world, setWorld] = useState(worlds[0]!.id);
  const [groups, setGroups] = useState(FEWEST);
  const [minutes, choose] = useState<number>(3);
  const [seed] = useState(ports.freshSeed);
  const [content, setContent] = useState<Content | null>(null);
  const card = worlds.find(({ id }) => id === world)!;
  const most = Math.min(MOST, card.nations);
  const count = Math.min(groups, most);
  useSheets();
  useEffect(() => {
    document.title = `${w.title} · ${t.brand}`;
  }, []);
  useEffect(() => {
    setContent(null);
    void ports.content(world).then(setContent, () => undefined);
  }, [world]);
  const state = content === null ? null : createGame(content, seed);
  const seats =
    state === null
      ? []
      : seatsFor(
          state,
          card.recommended.map(({ nation }) => nation),
          count,
        );
  const open = async (): Promise<void> => {
    setMinutes(minutes);
    const persons = Object.fromEntries(seats.map((id) => [id, 'person' as const]));
    await onGame(await ports.begin({ scenario: world, seed, seats: persons }), null);
  };
  return (
    <Frame ports={ports} home={words.board.toLessons} label={w.title} tabs={[]} class="roles-page">
      <section class="unprinted roles-head">
        <h1>{w.title}</h1>
        <p class="prose">{w.lede}</p>
        <div class="row">
          <SelectField
            label={w.world}
            value={world}
            options={worlds.map(({ id, title }) => [id, title] as const)}
            onChoose={setWorld}
          />
          <SelectField
            label={w.groups}
            value={count}
            options={Array.from(
              { length: most - FEWEST + 1 },
              (_, k) => [FEWEST + k, `${FEWEST + k}`] as const,
            )}
            onChoose={setGroups}
          />
          <SelectField
            label={w.minutes}
            value={minutes}
            options={MINUTES.map((one) => [one, language.timerText.minutes(one)] as const)}
            onChoose={choose}
          />
        </div>
        <div class="row">
          <button type="button" onClick={() => print()}>
            {w.print}
          </button>
          <button type="button" class="primary" disabled={state === null} onClick={() => void open()}>
            {w.open}
          </button>
        </div>
        <h2>{w.how}</h2>
        <ol class="bullets">
          {w.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="hint">{w.sheet}</p>
      </section>
      <section class="role-cards" aria-label={w.sheet}>
        {state === null
          ? null
          : seats.map((id, k) => (
              <RoleCard key={id} number={k + 1} role={roleOf(state, id, language, words)} words={words} />
            ))}
      </section>
    </Frame>
  );
}

/** A4 is the narrower, Letter the lower: with these margins three by three fit both. */
const SHEETS = '@page { margin: 8mm }';

/**
 * The paper's margins while these cards are to be printed. A sheet of its own that comes and goes: of pages with a name Chromium now and then takes the
 * margin, and the width of pages without one.
 */
function useSheets(): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHEETS);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, []);
}

interface RoleCardProps extends Pick<SideProps, 'words'> {
  readonly number: number;
  readonly role: Role;
}

function RoleCard({ number, role, words }: RoleCardProps) {
  const w = words.roles;
  return (
    <article class="role-card">
      <p class="eyebrow">{w.group(number)}</p>
      <h3>{role.title}</h3>
      {(['goal', 'secret', 'duty'] as const).map((part) => (
        <div key={part}>
          <b>{w[part]}</b>
          {role[part].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
    </article>
  );
}
