// A lesson that does not come along, found and checked, or why it cannot be shown.

import type { LessonFile, LessonLinkFault } from '../../lesson';
import type { LessonCard } from '../cards';

export type OwnLesson =
  | {
      readonly lesson: LessonFile;
      readonly card: LessonCard;
      /** What the notes of a game call it. */
      readonly noted: string;
    }
  | { readonly problem: LessonLinkFault | 'missing' }
  /** `says`: what is wrong with it first. */
  | { readonly problem: 'unfit'; readonly says: string };
