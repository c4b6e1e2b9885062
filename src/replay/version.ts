// Which engine version a replay names: the package's own.

import { version } from '../../package.json';

export const ENGINE_VERSION: string = version;
