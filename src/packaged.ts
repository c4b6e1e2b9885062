// The page within a package of one lesson: what is played and written is told to the learning platform, which gives it back where the lesson is opened anew.

import { signal } from '@preact/signals';
import { inBreaths } from './breaths';
import { lessonStanding, readSuspended, suspendedText, type LessonFile, type Notes } from './lesson';
import { PACKAGE } from './platform/package-place';
import { openPlatform, type Platform } from './platform/scorm';
import { linkTextOf } from './replay';
import { lineOf } from './save-lines';
import { linking, type Session } from './session';
import { linked } from './sharing';
import { courseOf } from './ui/lesson/course';
import type { PlatformPort } from './ui/lesson/platform-port';
import type { Ports, SaveLine } from './ui/ports';

interface Restored {
  readonly id: string;
  readonly session: Session;
  readonly notes: Notes;
}

const nothing = (): void => undefined;

/** What the platform has kept, once its game plays again as recorded; null where there is nothing, or this browser is further. */
async function restoredFrom(platform: Platform, ports: Ports): Promise<Restored | null> {
  const kept = await readSuspended(platform.get('cmi.suspend_data'));
  if (kept === null) return null;
  const session = await linked(kept.game, nothing);
  if ('kind' in session) return null;
  const here = (await ports.saves().catch(() => [])).find(({ id }) => id === kept.id);
  return (here?.turn ?? 0) > session.state().turn ? null : { id: kept.id, session, notes: kept.notes };
}

/** The ports of a page in a package: they go on without the browser's storage, which some platforms keep from what stands within them. */
export async function packaged(ports: Ports): Promise<Ports> {
  const found = await ports.ownLesson(PACKAGE);
  if ('problem' in found) return { ...ports, platform: { state: signal('unheard') } };
  const { lesson, noted } = found;
  const platform = openPlatform();
  const restored = platform === null ? null : await restoredFrom(platform, ports);
  const written = new Map<string, Notes>();
  if (restored !== null) {
    written.set(restored.id, restored.notes);
    ports.notes.keep(restored.id, restored.notes);
  }
  const notesOf = async (id: string): Promise<Notes | null> => written.get(id) ?? ports.notes.of(id);
  const state = signal<PlatformPort['state']['value']>(platform === null ? 'unheard' : 'open');
  let playing: { readonly id: string; readonly session: Session } | null = null;
  let telling = Promise.resolve();
  const tell = (): void => {
    if (platform === null || playing === null) return;
    const { id, session } = playing;
    telling = telling
      .then(async () => {
        const notes = await notesOf(id);
        if (notes !== null && notes.branchOf === null)
          state.value = await told(platform, lesson, { id, session, notes });
      })
      .catch(() => {
        state.value = 'unheard';
      });
  };
  return {
    ...ports,
    platform: { state },
    lesson: async (called) => (called === noted ? lesson : ports.lesson(called)),
    notes: {
      of: notesOf,
      keep: (id, notes) => {
        written.set(id, notes);
        const kept = ports.notes.keep(id, notes);
        tell();
        return kept || platform !== null;
      },
    },
    saves: async () => {
      const lines = await ports.saves().catch((): readonly SaveLine[] => []);
      if (restored === null) return lines;
      const { id, session } = restored;
      return [lineOf(ports.front, session, id, undefined), ...lines.filter((line) => line.id !== id)];
    },
    resume: async (id) =>
      id === restored?.id && playing === null
        ? { kind: 'whole', session: restored.session }
        : ports.resume(id),
    keep: (session, id, listener) => {
      playing = { id, session };
      const stopHearing = session.subscribe((change) => (change === 'turn' ? tell() : undefined));
      const keeping = ports.keep(session, id, listener);
      tell();
      return {
        kept: keeping.kept,
        stop: (after) => {
          void Promise.resolve(after).then(stopHearing);
          return keeping.stop(after);
        },
      };
    },
  };
}

/** Tells the platform how far the student is, and what it is to give back. */
async function told(
  platform: Platform,
  lesson: LessonFile,
  { id, session, notes }: Restored,
): Promise<PlatformPort['state']['value']> {
  const { turn } = session.state();
  const { complete, score } = lessonStanding(lesson, courseOf(session, turn, lesson.turns), notes);
  const game = await linkTextOf(await inBreaths(linking(session), nothing));
  const suspended = await suspendedText({ id, game, notes });
  platform.set('cmi.core.lesson_location', String(turn));
  if (suspended !== null) platform.set('cmi.suspend_data', suspended.text);
  if (score !== null) {
    platform.set('cmi.core.score.min', '0');
    platform.set('cmi.core.score.max', '100');
    platform.set('cmi.core.score.raw', String(score));
  }
  // What was complete once stays so.
  const before = platform.get('cmi.core.lesson_status');
  const done = complete || before === 'completed' || before === 'passed';
  if (before !== 'passed') platform.set('cmi.core.lesson_status', done ? 'completed' : 'incomplete');
  if (!platform.commit()) return 'unheard';
  if (suspended?.whole !== true) return 'too-long';
  return done ? 'complete' : 'open';
}
