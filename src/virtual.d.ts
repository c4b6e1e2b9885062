declare module 'virtual:cards' {
  import type { RecordedCard, ScenarioCard, TheoryCard } from './ui/ports';
  const cards: readonly ScenarioCard[];
  export default cards;
  export const recorded: readonly RecordedCard[];
  export const theories: readonly TheoryCard[];
}
