// In which order the formulas are held against history, and that one odd file spoils only the tests that need it.

import type { Theory } from '../../engine';
import { breaches } from './breaches';
import { burdens } from './burdens';
import { coalitions } from './coalitions';
import { type FileFault, OddFile, type Table, tableOf } from './csv';
import { disputes } from './disputes';
import type { Check, Figure, HistoryFile } from './figure';
import { honouring } from './honouring';
import { ledgers } from './ledgers';
import { lineups } from './lineups';

const CHECKS: readonly Check[] = [lineups, coalitions, breaches, honouring, disputes, burdens, ledgers];

export interface History {
  readonly figures: readonly Figure[];
  /** One for each file that is missing or odd. */
  readonly faults: readonly FileFault[];
  /** Rows of model section 11 that the faults leave untold. */
  readonly untold: readonly number[];
}

/** Holds a theory against tables of cases; `read` gives a file's text or throws `OddFile`. */
export function historyOf(theory: Theory, read: (file: HistoryFile) => string): History {
  const tables = new Map<HistoryFile, Table>();
  const open = (file: HistoryFile): Table => {
    const table = tables.get(file) ?? tableOf(file, read(file));
    tables.set(file, table);
    return table;
  };
  const told = CHECKS.map((check) => tell(check, theory, open));
  return {
    figures: told.flatMap(({ figures }) => figures),
    faults: once(told.flatMap(({ fault }) => fault ?? [])),
    untold: told.flatMap(({ fault }, k) => (fault === null ? [] : CHECKS[k]!.rows)),
  };
}

/** A file that several checks open is told once. */
const once = (faults: readonly FileFault[]): readonly FileFault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];

function tell(
  check: Check,
  theory: Theory,
  open: (file: HistoryFile) => Table,
): { figures: readonly Figure[]; fault: FileFault | null } {
  try {
    return { figures: check.figures(theory, open), fault: null };
  } catch (thrown) {
    if (thrown instanceof OddFile) return { figures: [], fault: thrown.fault };
    throw thrown;
  }
}
