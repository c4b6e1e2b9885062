// What other rooms see of statements about history: how games are watched for them, and how often they hold.

export { type Findings, isCounted, watchFor } from './witness';
export { judge, type Judged } from './judge';
