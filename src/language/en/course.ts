// How the course of a game is worded where it is seen large.

export const courseText = {
  title: (nation: string) => `The course of ${nation}`,
  enlarge: 'See the course large',
  threat: 'What it fears, in all',
  rank: 'Rank',
  turn: 'Turn',
  look: 'Look at this turn',
  quiet: 'Nothing that is told.',
  table: 'As a table',
};
