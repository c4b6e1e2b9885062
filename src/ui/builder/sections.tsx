// The parts of the builder's form, in the order in which a teacher thinks of them.

import type { ComponentChildren } from 'preact';
import { useMaking } from './context';
import { Debrief, FirstRead, Game, Predictions, Question, Way } from './for-students';
import { Sources, Teacher } from './for-teachers';

export type SectionName = keyof typeof SECTIONS;

export const SECTIONS = {
  question: Question,
  game: Game,
  brief: FirstRead,
  predictions: Predictions,
  way: Way,
  debrief: Debrief,
  teacher: Teacher,
  sources: Sources,
} as const;

export function Section({
  name,
  open,
  children,
}: {
  name: SectionName;
  open: boolean;
  children: ComponentChildren;
}) {
  const { words } = useMaking();
  return (
    <details class="making" open={open}>
      <summary class="head">{words.builder.sections[name]}</summary>
      <div class="making-fields">{children}</div>
    </details>
  );
}
