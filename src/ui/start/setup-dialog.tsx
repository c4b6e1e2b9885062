// How a game is set up: which nation, which theory, which seed, who plays whom.

import { LONGEST_SEED, seedFrom } from '../../text';
import { useEffect, useState } from 'preact/hooks';
import type { Content, NationId, Seat } from '../../engine';
import type { LinkAsk, Ports, ScenarioCard } from '../ports';
import { Dialog } from '../kit/dialog';
import { Icon } from '../kit/icon';
import { NationTable } from './nation-table';
import { SeatList } from './seat-list';
import { TheoryField, theoryAsked } from './theory-field';
import { Winning } from './winning';
import type { StartProps } from './props';
import type { Front } from '../../language/front';
import { useFront } from '../kit/language';

interface SetupProps extends Pick<StartProps, 'onGame' | 'onTrouble'> {
  readonly ports: Ports;
  readonly card: ScenarioCard;
  readonly link: LinkAsk | null;
  readonly onClose: () => void;
}

export function SetupDialog({ ports, card, link, onClose, onGame, onTrouble }: SetupProps) {
  const front = useFront();
  const { t } = front;
  const [content, setContent] = useState<Content | null>(null);
  const [theory, setTheory] = useState(theoryAsked(ports, link) ?? card.theory);
  const [seed, setSeed] = useState(seedAsked(link) ?? ports.freshSeed());
  const [seats, setSeats] = useState<Readonly<Record<string, Seat>>>({
    [link?.nation ?? card.recommended[0]?.nation ?? '']: 'person',
  });
  const [busy, setBusy] = useState(false);
  useEffect(() => void ports.content(card.id, theory).then(setContent, onTrouble), [card.id, theory]);
  const persons = content?.nations.filter(({ id }) => seats[id] === 'person').map(({ id }) => id) ?? [];
  const kept = seedFrom(seed);
  const ready = persons.length > 0 && kept !== null && !busy;
  const begin = (): void => {
    if (!ready || kept === null) return;
    setBusy(true);
    void ports
      .begin({ scenario: card.id, theory, seed: kept, seats })
      .then((session) => onGame(session, null))
      .catch(() => {
        setBusy(false);
        onTrouble();
      });
  };
  return (
    <Dialog
      title={card.title}
      eyebrow={t.setup.title}
      kind="setup"
      onClose={onClose}
      footer={<Foot content={content} persons={persons} ready={ready} onBegin={begin} />}
    >
      <p class="lede">{card.summary}</p>
      {unknownIn(front, link, ports, content).map((words) => (
        <p key={words} class="notice" role="alert">
          {words}
        </p>
      ))}
      <SeedField ports={ports} seed={seed} onChange={setSeed} />
      <TheoryField ports={ports} own={card.theory} theory={theory} onChange={setTheory} />
      {content === null ? (
        <p class="hint">{t.loading}</p>
      ) : (
        <>
          <NationTable
            content={content}
            card={card}
            chosen={persons}
            onChoose={(id) => setSeats(alone(seats, id))}
          >
            {persons.length === 1 ? <Winning ports={ports} content={content} nation={persons[0]!} /> : null}
          </NationTable>
          <SeatList content={content} seats={seats} onChange={setSeats} />
        </>
      )}
    </Dialog>
  );
}

/** The seed that a link names, where it is one. */
const seedAsked = (link: LinkAsk | null): string | undefined => seedFrom(link?.seed ?? '') ?? undefined;

/** What a link asks for and is not here, in words; its nation once the world is known. */
function unknownIn(
  { t }: Front,
  link: LinkAsk | null,
  ports: Ports,
  content: Content | null,
): readonly string[] {
  if (link === null) return [];
  const { theory, nation, seed } = link;
  const words: string[] = [];
  if (theory !== null && theoryAsked(ports, link) === undefined) words.push(t.start.linkTheory(theory));
  if (content !== null && nation !== null && !content.nations.some(({ id }) => id === nation))
    words.push(t.start.linkNation(nation));
  if (seed !== null && seedAsked(link) === undefined) words.push(t.start.linkSeed);
  return words;
}

/** The chosen nation for the one person; agents chosen for others stay. */
function alone(seats: Readonly<Record<string, Seat>>, id: NationId): Readonly<Record<string, Seat>> {
  const agents = Object.entries(seats).filter(([other, seat]) => seat !== 'person' && other !== id);
  return { ...Object.fromEntries(agents), [id]: 'person' };
}

interface FootProps {
  readonly content: Content | null;
  readonly persons: readonly NationId[];
  readonly ready: boolean;
  readonly onBegin: () => void;
}

function Foot({ content, persons, ready, onBegin }: FootProps) {
  const { t } = useFront();
  const name = content?.nations.find(({ id }) => id === persons[0])?.name;
  const note =
    persons.length === 0
      ? content === null
        ? ''
        : t.setup.allAgents
      : persons.length > 1
        ? t.setup.persons(persons.length)
        : '';
  return (
    <>
      <p class="hint grow">{note}</p>
      <button type="button" class="primary" aria-disabled={!ready || undefined} onClick={onBegin}>
        {persons.length === 1 && name !== undefined ? t.setup.beginAs(name) : t.setup.begin}
      </button>
    </>
  );
}

function SeedField({
  ports,
  seed,
  onChange,
}: {
  ports: Ports;
  seed: string;
  onChange: (seed: string) => void;
}) {
  const { t } = useFront();
  return (
    <div class="seed-field">
      <label class="field">
        <span>{t.setup.seed}</span>
        <input
          value={seed}
          maxLength={LONGEST_SEED}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={seedFrom(seed) === null}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="icon"
        aria-label={t.setup.roll}
        title={t.setup.roll}
        onClick={() => onChange(ports.freshSeed())}
      >
        <Icon name="dice" />
      </button>
      <p class="hint">{t.setup.seedHint}</p>
    </div>
  );
}
