// How lessons are made in the page: drafts in the browser's storage, held against their worlds, and published as links, files and packages.

import { issueSentence, type FileWords } from './language/files';
import { wordedIssue } from './language/issue';
import { LESSON_MEASURE_NEEDS } from './content';
import { LESSON_LINK, type LessonFile } from './lesson';
import { LESSON_IDS } from './lessons';
import { lessonLink } from './lesson-addresses';
import { checkedLesson } from './own-lessons';
import { freshId } from './platform/chance';
import { draftIds, draftKept, forgetDraft, keepDraft } from './platform/drafts';
import { saveBytes, saveText } from './platform/files';
import { shownScenario } from './shown-content';
import { decodeText, folded } from './text';
import type { BuilderPort, DraftLine, World } from './ui/builder/port';

interface Kept {
  readonly saved: number;
  readonly lesson: LessonFile;
}

function keptIn(text: string | null): Kept | null {
  try {
    const kept = text === null ? null : (JSON.parse(text) as Partial<Kept> | null);
    return typeof kept?.lesson?.title === 'string' ? { saved: kept.saved ?? 0, lesson: kept.lesson } : null;
  } catch {
    return null;
  }
}

const LONGEST_ID = 50;

/** Called by its title; none has the id of one that comes along. */
function idOf(title: string): string {
  const id = folded(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/g, '');
  return id === '' || LESSON_IDS.includes(id) ? `${id === '' ? 'lesson' : id}-own` : id;
}

const finished = (lesson: LessonFile): LessonFile => {
  const { $schema: _, ...rest } = lesson;
  return { ...rest, id: idOf(lesson.title) };
};

const textOfLesson = (lesson: LessonFile): string => `${JSON.stringify(finished(lesson), null, 2)}\n`;

async function world(scenario: string): Promise<World> {
  const file = await shownScenario(scenario);
  return {
    id: file.id,
    turns: file.turns,
    nations: file.nations.map(({ id, name }) => ({ id, name })),
    pacts: file.pacts.map(({ id, name }) => ({ id, name })),
    measures: LESSON_MEASURE_NEEDS,
    first: file.recommended[0]?.nation ?? file.nations[0]!.id,
  };
}

/** The port, with what is wrong said in these words. */
export function builderPort(words: FileWords): BuilderPort {
  /** What each draft that is open here grew from. */
  const grewFrom = new Map<string, string | null>();
  const keepUnder = (id: string, text: string): ReturnType<typeof keepDraft> => {
    const how = keepDraft(id, text, grewFrom.get(id) ?? null);
    if (how === 'kept') grewFrom.set(id, text);
    return how;
  };
  const keep: BuilderPort['keep'] = (id, lesson) => {
    if (same(grewFrom.get(id) ?? null, lesson)) return { id, how: 'kept' };
    const text = JSON.stringify({ saved: Date.now(), lesson: finished(lesson) });
    const how = keepUnder(id, text);
    if (how !== 'another') return { id, how };
    const own = freshId();
    return { id: own, how: keepUnder(own, text) === 'kept' ? 'parted' : 'failed' };
  };
  return {
    world,
    faults: async (lesson) => {
      const { issues } = await checkedLesson(JSON.stringify(finished(lesson)));
      return issues
        .map((issue) => wordedIssue(words.issues, issue))
        .map(({ path, message, suggestion }) => ({ path, says: `${message}. ${suggestion}` }));
    },
    drafts: () =>
      draftIds()
        .flatMap((id): readonly DraftLine[] => {
          const kept = keptIn(draftKept(id));
          return kept === null ? [] : [{ id, title: kept.lesson.title, saved: kept.saved }];
        })
        .sort((a, b) => b.saved - a.saved),
    draft: (id) => {
      const text = draftKept(id);
      grewFrom.set(id, text);
      return keptIn(text)?.lesson ?? null;
    },
    keep,
    forget: forgetDraft,
    open: async (bytes) => {
      const decoded = decodeText(bytes);
      if ('encoding' in decoded) return { says: words.otherEncoding(decoded.encoding) };
      const { lesson, issues } = await checkedLesson(decoded.text);
      return lesson === null ? { says: issueSentence(words, issues[0]!) } : { lesson };
    },
    link: async (lesson) => {
      const made = await lessonLink(finished(lesson));
      return 'link' in made ? made : { ...made, most: LESSON_LINK.link };
    },
    saveFile: (lesson) => {
      const name = `${idOf(lesson.title)}.lesson.json`;
      saveText(name, textOfLesson(lesson));
      return name;
    },
    savePackage: async (lesson, onFile) => {
      const { packageOf } = await import('./package-site');
      const bytes = await packageOf(finished(lesson), onFile);
      const name = `${idOf(lesson.title)}.scorm12.zip`;
      saveBytes(name, bytes, 'application/zip');
      return name;
    },
  };
}

/** Whether a draft is kept as it is, whenever that was. */
const same = (text: string | null, lesson: LessonFile): boolean => {
  const kept = keptIn(text);
  return kept !== null && JSON.stringify(kept.lesson) === JSON.stringify(finished(lesson));
};
