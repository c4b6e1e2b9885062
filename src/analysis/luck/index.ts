// What other rooms may use of the luck of a game.

export { type Again, type HappeningKind, playAgain } from './again';
export { type Hinge, type LapsedOrder, type Luck, luckOver, type NationLuck } from './luck';
