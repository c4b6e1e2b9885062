// One draft: its form, and beside it what is to be mended, how it is tried and published. Every change is checked, and kept in the browser.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LessonWords } from '../../language/lesson';
import type { LessonFile } from '../../lesson';
import type { Ports } from '../ports';
import { MakingContext, type Making } from './context';
import { withValue } from './paths';
import type { BuilderPort, Fault, World } from './port';
import { Publish } from './publish';
import { Section, SECTIONS, type SectionName } from './sections';

interface FormProps {
  readonly ports: Ports;
  readonly port: BuilderPort;
  readonly words: LessonWords;
  readonly id: string;
  readonly lesson: LessonFile;
  readonly world: World;
  readonly onLeave: () => void;
}

const NAMES = Object.keys(SECTIONS) as readonly SectionName[];
/** Those that a teacher begins with. */
const OPEN: readonly SectionName[] = ['question', 'game', 'predictions'];

type Kept = 'kept' | 'parted' | 'failed';

export function Form({ ports, port, words, id, lesson: first, world: firstWorld, onLeave }: FormProps) {
  const w = words.builder;
  const [lesson, setLesson] = useState(first);
  const [world, setWorld] = useState(firstWorld);
  const [faults, setFaults] = useState<readonly Fault[] | null>(null);
  const [kept, setKept] = useState<{ readonly id: string; readonly how: Kept }>({ id, how: 'kept' });
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let stale = false;
    void port.faults(lesson).then((found) => (stale ? undefined : setFaults(found)));
    setKept((before) => {
      const now = port.keep(before.id, lesson);
      return now.how === 'kept' && before.how === 'parted' ? before : now;
    });
    return () => {
      stale = true;
    };
  }, [lesson]);
  useEffect(() => {
    if (world.id !== lesson.scenario) void port.world(lesson.scenario).then(setWorld);
  }, [lesson.scenario]);
  const making = useMemo(
    (): Making => ({
      ports,
      words,
      lesson,
      world,
      faults: faults ?? [],
      set: (path, value) => setLesson((now) => withValue(now, path, value)),
      change: (to) => setLesson(to),
    }),
    [faults, lesson, world],
  );
  return (
    <MakingContext.Provider value={making}>
      <div class="making-page">
        <div class="making-form" ref={form}>
          {NAMES.map((name) => {
            const Part = SECTIONS[name];
            return (
              <Section key={name} name={name} open={OPEN.includes(name)}>
                <Part />
              </Section>
            );
          })}
        </div>
        <aside class="making-side" aria-label={w.publish}>
          <p class="row">
            <button type="button" class="bare small" onClick={onLeave}>
              {w.toDrafts}
            </button>
          </p>
          <p class={kept.how === 'kept' ? 'hint' : 'hint warn'} role="status">
            {kept.how === 'failed' ? w.unkept : kept.how === 'parted' ? w.parted : w.kept}
          </p>
          <Mend faults={faults} words={words} form={form} />
          <Publish port={port} called={`draft-${kept.id}`} />
        </aside>
      </div>
    </MakingContext.Provider>
  );
}

interface MendProps {
  readonly faults: readonly Fault[] | null;
  readonly words: LessonWords;
  readonly form: { readonly current: HTMLElement | null };
}

/** All that is wrong, each leading to its field. */
function Mend({ faults, words, form }: MendProps) {
  const w = words.builder;
  if (faults === null) return <p role="status">{w.checking}</p>;
  return (
    <section role="status">
      <p>
        <b class={faults.length === 0 ? 'up' : 'warn'}>
          {faults.length === 0 ? w.fit : w.mend(faults.length)}
        </b>
      </p>
      <ul class="faults">
        {faults.map(({ path, says }) => (
          <li key={`${path} ${says}`}>
            <button type="button" class="bare small" onClick={() => goTo(form.current, path)}>
              <b>{placeWords(words.builder, path)}</b> {says}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the entries of a list are called, by the list's key. */
const ENTRIES: Readonly<Record<string, keyof LessonWords['builder']['fields']>> = {
  concepts: 'concept',
  predictions: 'prediction',
  options: 'option',
  checkpoints: 'checkpoint',
  hints: 'hint',
  watch: 'watched',
  revealed: 'pair',
  written: 'writtenOne',
  script: 'scriptStep',
  policies: 'way',
  misconceptions: 'misconception',
  questions: 'questionOne',
  rubric: 'criterion',
  sources: 'source',
};

/** "Prediction 1 · Judged after turn", as the form's own labels have it. */
function placeWords({ condition, fields }: LessonWords['builder'], path: string): string {
  const known: Readonly<Record<string, unknown>> = { ...condition, ...fields };
  const steps = path.split('.').flatMap((step) => {
    const [, key = '', index] = /^([\w-]+)(?:\[(\d+)\])?/.exec(step) ?? [];
    const entry = ENTRIES[key];
    if (entry !== undefined && index !== undefined) return [`${fields[entry]} ${Number(index) + 1}`];
    const label = known[key];
    return typeof label === 'string' ? [label] : [];
  });
  return steps.length === 0 ? path : steps.join(' · ');
}

/** The field of that place, or the nearest part of the form around it. */
function goTo(form: HTMLElement | null, path: string): void {
  const parts = path.split(/(?=[.[])/);
  for (let length = parts.length; length > 0; length--) {
    const at = parts.slice(0, length).join('');
    const found = form?.querySelector<HTMLElement>(`[data-at="${CSS.escape(at)}"]`);
    if (found === undefined || found === null) continue;
    for (let around = found.parentElement; around !== null; around = around.parentElement)
      if (around instanceof HTMLDetailsElement) around.open = true;
    found.scrollIntoView({ block: 'center' });
    found.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
    return;
  }
}
