// How the page finds the test of concepts that comes along, and how what is chosen in it is kept and handed over.

import file from '../scenarios/tests/alliances.json';
import { keptTestFrom, pasteCodeOf, testResultOf, writeSealed, type ConceptTestFile } from './lesson';
import { saveText } from './platform/files';
import { forgetNotes, keepNotes, notesKept } from './platform/notes';
import type { ClassKit } from './ui/class-port';

export const conceptTestFile: ConceptTestFile = file as ConceptTestFile;

const KEY = `test-${file.id}`;

export const conceptTest: Omit<ClassKit['conceptTest'], 'file'> = {
  kept: () => keptTestFrom(notesKept(KEY) ?? ''),
  keep: (test) => keepNotes(KEY, JSON.stringify(test)),
  forget: () => forgetNotes(KEY),
  code: (test) => pasteCodeOf(JSON.stringify(testResultOf(conceptTestFile, test))),
  save: (test) => {
    const name = `concept-test-${test.code.replace(/[^\p{L}\p{N}]+/gu, '-')}.json`;
    saveText(name, writeSealed(testResultOf(conceptTestFile, test)));
    return name;
  },
};
