// Heads of the tables that tell how a game stands: its ranking and its pacts.

export const games = {
  nation: 'nation',
  total: 'total',
  goals: 'goals',
  id: 'id',
  pact: 'pact',
  type: 'type',
  cohesion: 'cohesion',
  members: 'members',
};
