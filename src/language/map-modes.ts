// What the map can be coloured by.

export const MAP_MODES = ['blocs', 'threat', 'trust', 'commitments', 'power', 'contribution'] as const;
export type MapMode = (typeof MAP_MODES)[number];
