// How the course of a game is worded where it is seen large.

export const courseText = {
  label: 'Course of the game',
  title: (nation: string) => `The course of ${nation}`,
  enlarge: 'See the course large',
  cohesion: 'Cohesion of its pacts',
  threat: 'What it fears, in all',
  rank: 'Rank',
  turn: 'Turn',
  look: 'Look at this turn',
  start: 'As the game begins.',
  quiet: 'Nothing that is told.',
  table: 'The course as a table',
};
