// Decides what other rooms may use of tournaments.
// Refuses to play the games; whoever asks says where they run.

export { type Entry, entriesOf, type Totals, totalsOf, undivided } from './games';
export type { Estimate } from './intervals';
export { rankAgents, type Row, type Scored, seatMeans } from './table';
