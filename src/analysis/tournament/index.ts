// What other rooms may use of tournaments.

export { type Entry, entriesOf, type Totals, totalsOf, undivided } from './games';
export type { Estimate } from '../intervals';
export { rankAgents, type Row, type Scored, seatMeans } from './table';
