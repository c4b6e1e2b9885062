// Decides which engine version a replay names: the package's own.
// Refuses to know what changed between versions; the changelog says.

import { version } from '../../package.json';

export const ENGINE_VERSION: string = version;
