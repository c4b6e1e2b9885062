declare module 'virtual:cards' {
  import type { ScenarioCard } from './ui/ports';
  const cards: readonly ScenarioCard[];
  export default cards;
}
