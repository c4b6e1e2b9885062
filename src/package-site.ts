// A package for learning platforms: every file of this site with one lesson, zipped here in the browser.

import { zipSync } from 'fflate';
import type { LessonFile } from './lesson';
import { manifestOf } from './package-manifest';

const PAGE = 'index.html';
const LESSON = 'lesson.json';
const MANIFEST = 'imsmanifest.xml';

/** Which files the site is made of: the build writes them down. */
const LIST = 'site-files.json';

async function fetched(file: string): Promise<Uint8Array> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The page, told which lesson it stands for. */
function pageFor(page: string): string {
  const marked = page.replace('<head>', `<head><meta name="entente-lesson" content="${LESSON}">`);
  if (marked === page) throw new Error('the page has no head to be marked');
  return marked;
}

export async function packageOf(
  lesson: LessonFile,
  onFile: (done: number, all: number) => void,
): Promise<Uint8Array> {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  const names = JSON.parse(decoder.decode(await fetched(LIST))) as readonly string[];
  const files: Record<string, Uint8Array> = {};
  for (const [index, name] of names.entries()) {
    onFile(index + 1, names.length);
    files[name] = await fetched(name);
  }
  files[PAGE] = encoder.encode(pageFor(decoder.decode(files[PAGE])));
  files[LESSON] = encoder.encode(JSON.stringify(lesson));
  const { id, title } = lesson;
  files[MANIFEST] = encoder.encode(manifestOf({ id, title, page: PAGE, files: Object.keys(files).sort() }));
  // Not in a worker: it would be made of a text, which the page's policy forbids.
  return zipSync(files, { level: 6 });
}
