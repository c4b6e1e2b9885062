// A test of concepts that is sat before and after: in which order it is shown, what was chosen, how much of it was right.
import type { ConceptTestFile, TestItem } from '../content';
import { shuffle, sideStream } from '../engine';
import type { Sitting } from './test-result';

/** Items and choices in an order of the seed's own. */
export function shownItems({ items }: ConceptTestFile, seed: string): readonly TestItem[] {
  const draw = sideStream('concept-test', seed);
  return shuffle([...items], draw).map((item) => ({ ...item, choices: shuffle([...item.choices], draw) }));
}

export const chosenIn = ({ choices }: Sitting, item: string): string | null =>
  choices.find((one) => one.item === item)?.choice ?? null;

export const rightChoice = ({ choices }: TestItem): TestItem['choices'][number] =>
  choices.find(({ right }) => right)!;

/** What was left open is not right. */
export const isRight = (item: TestItem, sitting: Sitting): boolean =>
  chosenIn(sitting, item.id) === rightChoice(item).id;

export const rightIn = ({ items }: ConceptTestFile, sitting: Sitting): number =>
  items.filter((item) => isRight(item, sitting)).length;

export const withChoice = (sitting: Sitting, item: string, choice: string): Sitting => ({
  ...sitting,
  choices: [...sitting.choices.filter((one) => one.item !== item), { item, choice }],
});
