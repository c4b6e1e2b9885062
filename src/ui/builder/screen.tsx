// The lesson builder: what to start from, the drafts of this browser, and one draft that is being made.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LessonFile } from '../../lesson';
import { useFront } from '../kit/language';
import { Frame } from '../lesson/frame';
import type { Ports } from '../ports';
import type { SideProps } from '../side';
import { Form } from './form';
import type { BuilderPort, World } from './port';
import '../style/lesson.css';
import '../style/builder.css';
import { SelectField } from '../kit/select-field';

/** The screen with what it asks of the rest of the page at hand. */
export async function builderScreen(ports: Ports): Promise<ComponentType<SideProps>> {
  const port = await ports.builder();
  return (props) => <Screen {...props} port={port} />;
}

interface Made {
  readonly id: string;
  readonly lesson: LessonFile;
  readonly world: World;
}

function Screen({ ports, port, words }: SideProps & { port: BuilderPort }) {
  const { t } = useFront();
  const w = words.builder;
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    document.title = `${w.title} · ${t.brand}`;
  }, []);
  const make = async (id: string, lesson: LessonFile): Promise<void> => {
    setMade({ id, lesson, world: await port.world(lesson.scenario) });
    scrollTo(0, 0);
  };
  const board = { label: t.lessons.board, href: ports.address.ofSide('board') };
  return (
    <Frame ports={ports} home={words.board.toLessons} label={w.title} tabs={[board]} class="builder-page">
      <section class="board-head">
        <h1>{w.title}</h1>
        {made === null ? <p class="prose">{w.lede}</p> : null}
      </section>
      {made === null ? (
        <Begin ports={ports} port={port} words={words} make={make} />
      ) : (
        <Form key={made.id} ports={ports} port={port} words={words} {...made} onLeave={() => setMade(null)} />
      )}
    </Frame>
  );
}

const whenSaved = (saved: number, locale: string): string =>
  new Date(saved).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });

interface BeginProps extends Pick<SideProps, 'ports' | 'words'> {
  readonly port: BuilderPort;
  readonly make: (id: string, lesson: LessonFile) => Promise<void>;
}

function Begin({ ports, port, words, make }: BeginProps) {
  const { locale, t } = useFront();
  const w = words.builder;
  const [base, setBase] = useState(ports.lessons[0]!.id);
  const [drafts, setDrafts] = useState(port.drafts());
  const [said, setSaid] = useState('');
  const start = async (): Promise<void> => {
    const lesson = await ports.lesson(base);
    if (lesson !== null) await make(ports.freshId(), lesson);
  };
  const open = async (bytes: Uint8Array | null): Promise<void> => {
    if (bytes === null) return;
    const found = await port.open(bytes);
    if ('lesson' in found) await make(ports.freshId(), found.lesson);
    else setSaid(w.notOpened(found.says));
  };
  const goOn = async (id: string): Promise<void> => {
    const lesson = port.draft(id);
    if (lesson !== null) await make(id, lesson);
  };
  const attempt = (going: Promise<void>): void => void going.catch(() => setSaid(t.notFetched));
  return (
    <>
      <section class="row begin-draft">
        <SelectField
          label={w.start}
          value={base}
          options={ports.lessons.map(({ id, title, world }) => [id, `${title} (${world})`] as const)}
          onChoose={setBase}
        />
        <button type="button" class="primary" onClick={() => attempt(start())}>
          {w.startOf}
        </button>
        <button type="button" onClick={() => attempt(ports.pickFile().then(open))}>
          {w.openFile}
        </button>
      </section>
      <p class="warn" role="alert">
        {said}
      </p>
      {drafts.length === 0 ? null : (
        <section>
          <h2>{w.drafts}</h2>
          <ul class="drafts">
            {drafts.map(({ id, title, saved }) => (
              <li key={id}>
                <b>{title === '' ? w.untitled : title}</b>
                <span class="soft">{whenSaved(saved, locale)}</span>
                <button type="button" class="small" onClick={() => attempt(goOn(id))}>
                  {w.goOn}
                </button>
                <button
                  type="button"
                  class="bare small"
                  onClick={() => {
                    port.forget(id);
                    setDrafts(port.drafts());
                  }}
                >
                  {w.forget}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
