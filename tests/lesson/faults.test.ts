// What is said of a faulty lesson: where, what is wrong, and what would mend it.
import { expect, test } from 'vitest';
import { loadLesson } from '../../src/content';
import { worded } from '../content/worded';
import { lessonOf, SHELF } from './built-in';

type Path = readonly (string | number)[];

/** The lesson on free riding with one value set, or taken out. */
function withValue(path: Path, value: unknown): unknown {
  const lesson = structuredClone(lessonOf('free-riding')) as unknown as Record<string | number, unknown>;
  let at = lesson;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  const last = path[path.length - 1]!;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return lesson;
}

test.each<[string, Path, unknown, string, string, string]>([
  [
    'a scenario that is not there',
    ['scenario'],
    'dyke-leage',
    'scenario',
    'unknown scenario',
    'Did you mean dyke-league?',
  ],
  ['a theory that is not there', ['theory'], 'liberl', 'theory', 'unknown theory', 'Did you mean liberal?'],
  ['a nation that is not there', ['nation'], 'HOX', 'nation', 'unknown nation HOX', 'HOL'],
  ['more turns than the scenario has', ['turns'], 20, 'turns', 'the scenario has 8', 'Shorten it.'],
  [
    'a prediction judged before it is asked',
    ['predictions', 0, 'judged'],
    0,
    'predictions[0].judged',
    'is not after it is asked',
    'Judge it later.',
  ],
  [
    'a prediction judged after the end',
    ['predictions', 1, 'judged'],
    9,
    'predictions[1].judged',
    'after the lesson ends',
    'Give at most 8.',
  ],
  [
    'an answer that never comes true',
    ['predictions', 0, 'options', 0, 'when'],
    undefined,
    'predictions[0].options[0].when',
    'is missing',
    'only the last goes without',
  ],
  [
    'an unknown pact in a measure',
    ['debrief', 'watch', 1, 'measure', 'pact'],
    'dike',
    'debrief.watch[1].measure.pact',
    'unknown pact dike',
    'dyke-league',
  ],
  [
    'a measure without what it needs',
    ['debrief', 'watch', 4, 'measure', 'other'],
    undefined,
    'debrief.watch[4].measure.other',
    'trust needs it',
    'Add it.',
  ],
  [
    'a measure with what it has no use for',
    ['debrief', 'watch', 1, 'measure', 'nation'],
    'HOL',
    'debrief.watch[1].measure.nation',
    'has no place in cohesion',
    'Leave it out.',
  ],
  [
    'a source that is not listed',
    ['debrief', 'soWhat', 'sources', 0],
    'wales-2015',
    'debrief.soWhat.sources[0]',
    'unknown source',
    'wales-2014',
  ],
  [
    'two checkpoints of one id',
    ['checkpoints', 1, 'id'],
    'pledge-review',
    'checkpoints[1].id',
    'the id of checkpoints[0] too',
    'of its own',
  ],
  [
    'no passive policy first',
    ['trial', 'policies', 0, 'standing'],
    'right',
    'trial.policies[0]',
    'is not the passive one',
    'passive',
  ],
  [
    'a word that the form does not know',
    ['teacher', 'objectiv'],
    'x',
    'teacher.objectiv',
    'is not known here',
    'Did you mean objective?',
  ],
  ['two written questions', ['debrief', 'written', 2], undefined, 'debrief.written[2]', '', ''],
])('%s', (_, path, value, where, what, mend) => {
  const { lesson, issues } = loadLesson(withValue(path, value), SHELF);
  expect(lesson).toBeNull();
  const found = worded(issues).find((issue) => issue.path === where)!;
  expect(found).toMatchObject({ severity: 'error' });
  expect(found.message).toContain(what);
  expect(found.suggestion).toContain(mend);
});

test('the place in the text is named too', () => {
  const text = JSON.stringify(withValue(['turns'], 20), null, 2);
  const line = text.split('\n').findIndex((one) => one.includes('"turns"')) + 1;
  expect(loadLesson(text, SHELF).issues[0]).toMatchObject({ path: 'turns', line });
});
