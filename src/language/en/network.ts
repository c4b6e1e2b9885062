// How the network of pacts is worded.

export const networkText = {
  label: 'Network of pacts',
  whose: 'Whose pacts',
  all: 'All nations',
  none: 'No pact stands yet.',
  walk: 'Nations and pacts; arrow keys go from one to the next',
  key: 'The thicker a line, the higher the cohesion. Full: defence; dashed: consultation; dotted: non-aggression. Larger points have more power; a figure is a pact’s cohesion.',
  tiesOf: (nation: string) => `Pacts of ${nation}`,
  noTie: 'In no pact.',
  cohesion: 'Cohesion',
  unbound: 'In no pact:',
};
