// What the stretches of a year are called.

export const calendar = {
  seasons: ['Winter', 'Spring', 'Summer', 'Autumn'],
  seasonsShort: ['Win', 'Spr', 'Sum', 'Aut'],
  early: 'Early',
  late: 'Late',
  start: 'the start',
};
