// The parts of a lesson, in the order in which a class comes to them.

import type { LessonPart } from '../../lesson';

export const LESSON_PARTS: readonly LessonPart[] = ['hook', 'play', 'debrief', 'exit'];
