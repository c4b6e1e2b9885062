// Decides what other rooms may use of the analyses.
// Refuses to know terminals and screens.

export { countOf, isBalanced, summarise, type SurveySummary } from './summary';
export { surveySeed, type SeedSurvey } from './survey';
