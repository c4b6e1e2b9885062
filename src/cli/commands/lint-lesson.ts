// `entente lint LESSON`: how often its idea shows itself, its predictions come true, and what each policy brings.

import type { LessonFile } from '../../content';
import type { CommandLine } from '../../language/command-line';
import { tryLesson } from '../../lesson';
import { loadScenario } from '../content';
import { EXIT, Stop } from '../outcome';
import { print, printJson, printTable, printTitle } from '../terminal';
import { answerTables, conceptLine, policyTable } from '../text/lessons';
import type { LintOptions } from './lint-options';

/** A lesson's world, its nation by each of the lesson's policies. */
export async function lintLesson(
  language: CommandLine,
  lesson: LessonFile,
  { seeds, theory, json, strict }: LintOptions,
): Promise<void> {
  const { content } = await loadScenario(lesson.scenario, theory ?? lesson.theory);
  const trials = tryLesson(lesson, content, seeds);
  if (json) printJson({ lesson: lesson.id, theory: content.theory.id, ...trials });
  else {
    printTitle(language.cli.lint.lessonTitle(lesson.title, content.title, lesson.turns, seeds.length));
    print('');
    print(conceptLine(language, lesson, trials));
    print('');
    for (const answers of answerTables(language, lesson, trials)) {
      printTable(answers);
      print('');
    }
    printTable(policyTable(language, lesson, trials));
  }
  if (strict && !trials.met) throw new Stop(EXIT.failure, ({ cli }) => cli.refusals.lessonIdeaMissing);
}
