// Which answer to a prediction came true, asked of the game as it stood when the prediction is judged.
import type { PredictionFile } from '../content';
import { holds } from './condition';
import { type Course, courseUntil } from './course';

/** Id of the first answer whose conditions hold; the last answer is the rest. */
export function outcomeOf(course: Course, { options, judged }: PredictionFile): string {
  const then = courseUntil(course, judged);
  const found = options.find(({ when }) => when === undefined || holds(then, when));
  return (found ?? options[options.length - 1]!).id;
}
