// What other rooms see of lessons: what is asked of a game, how answers are scored, what a debrief is made of.
export { type Course, courseUntil } from './course';
export { holds } from './condition';
export { outcomeOf } from './judge';
export { measure } from './measure';
export { type LessonTrials, tryLesson } from './trials';
