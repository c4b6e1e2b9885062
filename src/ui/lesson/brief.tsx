// The brief that a student reads first: the question, whom one plays, what is to be done, how long it takes, what is the same for everybody.

import { useEffect, useState } from 'preact/hooks';
import { emptyNotes } from '../../lesson';
import { seedFrom } from '../../text';
import type { SaveLine } from '../ports';
import { useWindowWidth } from '../kit/width';
import { Picture } from '../start/picture';
import { LESSON_PARTS } from './parts';
import { fixedWords, type LessonPagesProps } from './props';

interface Attempt {
  readonly line: SaveLine;
  readonly finished: boolean;
}

export function Brief(props: LessonPagesProps) {
  const { card, lesson, ports, words } = props;
  const b = words.brief;
  return (
    <>
      <section class="brief-head">
        <Picture ports={ports} scenario={lesson.scenario} kind="wide" {...frameOf(useWindowWidth())} />
        <div class="cartouche">
          <p class="eyebrow">{words.eyebrow(card.minutes, card.world)}</p>
          <h1>{lesson.title}</h1>
          <p class="lede">{lesson.question}</p>
        </div>
      </section>
      <div class="columns">
        <section>
          <h2>{b.role(card.nation)}</h2>
          <p class="prose">{lesson.hook}</p>
          <h3>{b.task}</h3>
          <p class="prose">{lesson.task}</p>
          <Begin {...props} />
        </section>
        <section>
          <h2>{b.how}</h2>
          <How {...props} />
          <h3>{b.same}</h3>
          <p class="hint">{fixedWords(props)}</p>
          <p class="hint">{b.stored}</p>
        </section>
      </div>
    </>
  );
}

/** Beside the card where there is room, above it where there is not. */
const frameOf = (
  width: number,
): { readonly width: number; readonly height: number; readonly left: number } =>
  width < 700 ? { width, height: 200, left: 0 } : { width: 1030, height: 260, left: 560 };

function How({ lesson, words }: LessonPagesProps) {
  const { minutes, parts } = words.brief;
  const said = {
    hook: parts.hook,
    play: parts.play(lesson.turns, lesson.predictions.length),
    debrief: parts.debrief,
    exit: parts.exit,
  };
  return (
    <ol class="how">
      {LESSON_PARTS.map((part) => (
        <li key={part}>
          <b>{minutes(lesson.minutes[part])}</b>
          <span>{said[part]}</span>
        </li>
      ))}
    </ol>
  );
}

function Begin({ lesson, noted, onGame, ports, words }: LessonPagesProps) {
  const b = words.brief;
  const attempts = useAttempts(ports, noted);
  const [seed, setSeed] = useState(lesson.seed);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const { scenario, theory, nation } = lesson;
  const wanted = lesson.seedLocked ? lesson.seed : seedFrom(seed);
  const attempt = (going: () => Promise<void>): void => {
    if (busy) return;
    setBusy(true);
    setFailed(false);
    void going().catch(() => {
      setBusy(false);
      setFailed(true);
    });
  };
  const begin = async (): Promise<void> => {
    if (wanted === null) return setBusy(false);
    const own = theory === undefined ? {} : { theory };
    const session = await ports.begin({ scenario, ...own, seed: wanted, seats: { [nation]: 'person' } });
    const id = ports.freshId();
    await ports.noteLesson(noted, lesson);
    ports.notes.keep(id, emptyNotes(noted));
    await onGame(session, id);
  };
  const goOn = async (line: SaveLine): Promise<void> => {
    const found = await ports.resume(line.id);
    if (found.kind !== 'whole') throw new Error(found.kind);
    await onGame(found.session, line.id);
  };
  return (
    <div class="begin">
      {lesson.seedLocked ? null : (
        <label class="field">
          <span>{b.seed}</span>
          <input
            value={seed}
            aria-invalid={wanted === null}
            onInput={(event) => setSeed(event.currentTarget.value)}
          />
        </label>
      )}
      {attempts.length === 0 ? null : (
        <>
          <h3>{b.attempts}</h3>
          <div class="row">
            {attempts.map(({ line, finished }) => (
              <button
                key={line.id}
                type="button"
                aria-disabled={busy || undefined}
                onClick={() => attempt(() => goOn(line))}
              >
                {finished ? b.debriefNow : b.goOn(line.turn, lesson.turns)}
              </button>
            ))}
          </div>
        </>
      )}
      <div class="row">
        <button
          type="button"
          class="primary"
          aria-disabled={busy || undefined}
          onClick={() => attempt(begin)}
        >
          {attempts.length === 0 ? b.begin : b.again}
        </button>
      </div>
      {failed ? (
        <p class="hint warn" role="alert">
          {b.failed}
        </p>
      ) : null}
    </div>
  );
}

/** Games of this lesson that the browser keeps, the newest first. */
function useAttempts(ports: LessonPagesProps['ports'], noted: string): readonly Attempt[] {
  const [attempts, setAttempts] = useState<readonly Attempt[]>([]);
  useEffect(() => {
    const find = async (): Promise<void> => {
      const lines = await ports.saves();
      const found = await Promise.all(
        lines.map(async (line) => ({ line, notes: await ports.notes.of(line.id) })),
      );
      setAttempts(
        found.flatMap(({ line, notes }) =>
          notes?.lesson === noted && notes.branchOf === null ? [{ line, finished: notes.finished }] : [],
        ),
      );
    };
    void find().catch(() => undefined);
  }, []);
  return attempts;
}
