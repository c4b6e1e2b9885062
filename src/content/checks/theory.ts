// Whether the parts of a theory agree with each other: kinds of pact, cohesion's thresholds, honour's bounds.
import { PACT_TYPES, type PactType } from '../../engine';
import { error, type Issue } from '../issue';
import type { TheoryFile } from '../schema/theory';

type PactTypeFile = TheoryFile['pactTypes'][PactType];

function pactType(name: PactType, type: PactTypeFile): Issue[] {
  const path = `pactTypes["${name}"]`;
  const issues: Issue[] = [];
  if (type.minMembers > type.maxMembers)
    issues.push(error(`${path}.minMembers`, 'is more than maxMembers', 'Swap the two.'));
  for (const clause of type.requires) {
    if (type.forbids.includes(clause))
      issues.push(
        error(`${path}.forbids`, `holds ${clause}, which is required too`, 'Keep it in one of the two.'),
      );
    if (!type.defaults.clauses.includes(clause))
      issues.push(error(`${path}.defaults.clauses`, `lacks ${clause}, which is required`, `Add ${clause}.`));
  }
  for (const clause of type.defaults.clauses) {
    if (type.forbids.includes(clause))
      issues.push(
        error(`${path}.defaults.clauses`, `holds ${clause}, which is forbidden`, `Remove ${clause}.`),
      );
  }
  return issues;
}

function ordered(theory: TheoryFile): Issue[] {
  const { cohesion, honour, economy } = theory;
  const issues: Issue[] = [];
  if (cohesion.noticeAbove > cohesion.renegotiateAbove)
    issues.push(
      error(
        'cohesion.noticeAbove',
        'is more than renegotiateAbove',
        'A pact gives notice at lower cohesion than it renegotiates at.',
      ),
    );
  if (honour.min > honour.max) issues.push(error('honour.min', 'is more than max', 'Swap the two.'));
  if (economy.burdenBase > economy.burdenMax)
    issues.push(error('economy.burdenBase', 'is more than burdenMax', 'Lower it.'));
  return issues;
}

export function checkTheory(theory: TheoryFile): Issue[] {
  return [...PACT_TYPES.flatMap((name) => pactType(name, theory.pactTypes[name])), ...ordered(theory)];
}
