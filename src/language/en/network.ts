// How the network of pacts is worded.

export const networkText = {
  label: 'Network of pacts',
  whose: 'Whose pacts',
  all: 'All nations',
  walk: 'Nations and pacts; arrow keys go from one to the next',
  key: 'Full lines: defence; dashed: consultation; dotted: non-aggression. Thicker, and the figure: cohesion. Larger points: more power.',
  tiesOf: (nation: string) => `Pacts of ${nation}`,
  noTie: 'In no pact.',
  unbound: 'In no pact:',
};
