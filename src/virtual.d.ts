declare module 'virtual:cards' {
  import type { ScenarioCard, TheoryCard } from './ui/ports';
  const cards: readonly ScenarioCard[];
  export default cards;
  export const theories: readonly TheoryCard[];
}
