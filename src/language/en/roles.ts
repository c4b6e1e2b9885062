// The English words of group play: how it is set up, and what stands on a role card.

import { list } from './formats';

export const rolesText = {
  title: 'Group play',
  lede: 'One projector, five to twelve groups. Each group leads one state and has a card that nobody else reads. The screen is passed from group to group; what each orders stays hidden until the turn is over.',
  world: 'World',
  groups: 'Groups',
  minutes: 'Minutes for each turn',
  print: 'Print the cards',
  open: 'Open the game on this screen',
  sheet: 'Cards, nine to a sheet: cut along the lines',
  group: (index: number) => `Group ${index}`,
  goal: 'Goal',
  noGoal: 'Be safe, prosper, stay free and be well thought of.',
  secret: 'Secret',
  fears: (name: string) => `You fear ${name} most.`,
  fearsNobody: 'You fear nobody.',
  claims: (names: readonly string[]) => `You want land from ${list(names)}.`,
  wants: 'You want more than you have, and would press for it where the odds are good.',
  patient: 'You would take it if it were given, and not fight for it.',
  content: 'You want nothing that is not yours. The others cannot know it.',
  duty: 'Duty',
  promised: (name: string, partners: string) =>
    `${name}: you have promised ${partners} to come if they are attacked.`,
  free: 'You have promised nobody to fight.',
  inGroup: 'One of you speaks, one writes down why, one reads the accounts.',
  how: 'How to run it',
  steps: [
    'Cut the cards out and give each group its own. Five minutes to read and to agree on an aim.',
    'Open the game. The screen says whose turn it is; only that group looks.',
    'Between turns give the groups two minutes to talk with each other. What is said there binds nobody.',
    'Stop after four to eight turns, fifteen minutes before the end. Each group reads its secret aloud.',
    'Debrief: which promise was believed, which was kept, and what would have had to be true for the others to act otherwise?',
  ],
};
