// The class board: hand-ins dropped, each played again and verified here, a row a student, what the class predicted and wrote.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ClassGains } from '../concept-test/class-gains';
import { LARGEST_HAND_IN } from '../../lesson';
import { nameFrom } from '../../text';
import { useDroppedFiles } from '../kit/drop';
import { useFront } from '../kit/language';
import type { CheckedHandIn, Ports } from '../ports';
import type { SideProps } from '../side';
import { boardCsv, boardOf, type BoardRow, type Dropped } from './board-rows';
import { BoardTable } from './board-table';
import { Answers, Predictions } from './class-answers';
import { Beside } from './beside';
import { FlaggedList } from './flagged';
import { Frame } from './frame';
import { PasteCodes } from './paste-codes';
import '../style/lesson.css';

/** Bytes of a file of so many characters at the most. */
const LARGEST_FILE = 4 * LARGEST_HAND_IN;

async function checkedFile(ports: Ports, file: File): Promise<CheckedHandIn> {
  if (file.size > LARGEST_FILE) return { kind: 'refused', why: { code: 'file-too-large' }, student: null };
  try {
    return await (await ports.handIns()).checkHandIn(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { kind: 'refused', why: { code: 'replay' }, student: null };
  }
}

export function ClassBoard({ ports, words }: SideProps) {
  const { t } = useFront();
  const b = words.board;
  const [dropped, setDropped] = useState<readonly Dropped[]>([]);
  const [checking, setChecking] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const [anonymous, setAnonymous] = useState(false);
  const { rows, tests, flagged } = useMemo(() => boardOf(dropped), [dropped]);
  /** Numbers of the rows that are set side by side, in the order in which they were ticked. */
  const [beside, setBeside] = useState<readonly number[]>([]);
  const waiting = useRef<File[]>([]);
  const busy = useRef(false);
  // What is dropped while others are checked waits its turn.
  const take = async (files: readonly File[]): Promise<void> => {
    waiting.current.push(...files);
    if (busy.current) return;
    busy.current = true;
    let done = 0;
    for (let file = waiting.current.shift(); file !== undefined; file = waiting.current.shift()) {
      setChecking({ done, all: done + 1 + waiting.current.length });
      // The count is painted before the next is played again.
      await new Promise((resolve) => setTimeout(resolve));
      const { name } = file;
      const checked = await checkedFile(ports, file);
      setDropped((before) => [...before, { file: name, checked }]);
      done += 1;
    }
    busy.current = false;
    setChecking(null);
  };
  const takePasted = async (text: string): Promise<void> => {
    const checked = await (await ports.handIns()).checkPasted(text);
    setDropped((before) => {
      const from = before.length + 1;
      return [...before, ...checked.map((one, k) => ({ file: b.pasted(from + k), checked: one }))];
    });
  };
  const over = useDroppedFiles((files) => void take(files));
  useEffect(() => {
    document.title = `${b.title} · ${t.brand}`;
  }, []);
  const nameOf = (row: BoardRow): string =>
    anonymous ? b.nameless(row.number) : nameFrom(row.handIn.notes.student) || b.nameless(row.number);
  const lessons = [...new Map(rows.map(({ handIn, lesson }) => [handIn.lesson.hash, lesson]))];
  return (
    <Frame
      ports={ports}
      home={b.toLessons}
      label={b.title}
      tabs={[
        { label: b.title, href: ports.address.ofSide('board'), current: true },
        { label: t.lessons.test, href: ports.address.ofSide('test') },
        { label: words.test.views.sheet, href: ports.address.ofSide('test', 'sheet') },
        { label: words.test.views.key, href: ports.address.ofSide('test', 'key') },
      ]}
      class={`class-board${over ? ' dropping' : ''}`}
    >
      <section class="board-head">
        <h1>{b.title}</h1>
        <p class="prose">{b.lede}</p>
        <div class="row unprinted">
          <label class="button primary choose">
            <input
              class="unseen"
              type="file"
              multiple
              accept=".json,application/json"
              onChange={(event) => {
                const field = event.currentTarget;
                void take([...(field.files ?? [])]).finally(() => {
                  field.value = '';
                });
              }}
            />
            <span>{b.choose}</span>
          </label>
          <span class="hint">{b.drop}</span>
        </div>
        <PasteCodes words={words} take={takePasted} />
        <p role="status">
          {checking !== null
            ? b.checking(checking.done + 1, checking.all)
            : dropped.length > 0
              ? b.checked(rows.length + (tests?.results.length ?? 0), flagged.length)
              : ''}
        </p>
        {rows.length === 0 && tests === null ? null : (
          <div class="row unprinted">
            {rows.length === 0 ? null : (
              <>
                <label class="inline">
                  <input
                    type="checkbox"
                    checked={anonymous}
                    onChange={(event) => setAnonymous(event.currentTarget.checked)}
                  />
                  {b.anonymous}
                </label>
                <button
                  type="button"
                  onClick={() => ports.saveTable('class-board.csv', boardCsv(rows, nameOf))}
                >
                  {b.csv}
                </button>
              </>
            )}
            <button type="button" onClick={() => print()}>
              {words.debrief.print}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => {
                setDropped([]);
                setBeside([]);
              }}
            >
              {b.clear}
            </button>
          </div>
        )}
      </section>
      <FlaggedList flagged={flagged} anonymous={anonymous} words={words} />
      {lessons.map(([hash, lesson]) => {
        const own = rows.filter(({ handIn }) => handIn.lesson.hash === hash);
        return (
          <div key={hash} class="of-lesson">
            {own[0]?.handIn.lesson.file === undefined ? null : <p class="hint">{b.brought}</p>}
            <BoardTable
              lesson={lesson}
              rows={own}
              nameOf={nameOf}
              words={words}
              beside={beside}
              onBeside={setBeside}
            />
            <Beside ports={ports} lesson={lesson} rows={own} beside={beside} words={words} />
            <Predictions lesson={lesson} rows={own} words={words} />
            <Answers lesson={lesson} rows={own} nameOf={nameOf} words={words} />
          </div>
        );
      })}
      {tests === null ? null : <ClassGains ports={ports} words={words} {...tests} />}
      {over ? <p class="drop-here">{b.dropNow}</p> : null}
    </Frame>
  );
}
