// Whether the parts of a theory agree with each other: kinds of pact, cohesion's thresholds, honour's bounds.
import { PACT_TYPES, type PactType } from '../../engine';
import { error, type Issue } from '../issue';
import type { TheoryFile } from '../schema/theory';

type PactTypeFile = TheoryFile['pactTypes'][PactType];

function pactType(name: PactType, type: PactTypeFile): Issue[] {
  const path = `pactTypes["${name}"]`;
  const issues: Issue[] = [];
  if (type.minMembers > type.maxMembers)
    issues.push(error(`${path}.minMembers`, 'min-above-max', { max: 'maxMembers' }));
  for (const clause of type.requires) {
    if (type.forbids.includes(clause))
      issues.push(error(`${path}.forbids`, 'required-and-forbidden', { clause }));
    if (!type.defaults.clauses.includes(clause))
      issues.push(error(`${path}.defaults.clauses`, 'lacks-required', { clause }));
  }
  for (const clause of type.defaults.clauses) {
    if (type.forbids.includes(clause))
      issues.push(error(`${path}.defaults.clauses`, 'holds-forbidden', { clause }));
  }
  return issues;
}

function ordered(theory: TheoryFile): Issue[] {
  const { cohesion, honour, economy } = theory;
  const issues: Issue[] = [];
  if (cohesion.noticeAbove > cohesion.renegotiateAbove)
    issues.push(error('cohesion.noticeAbove', 'notice-before-talks'));
  if (honour.min > honour.max) issues.push(error('honour.min', 'min-above-max', { max: 'max' }));
  if (economy.burdenBase > economy.burdenMax) issues.push(error('economy.burdenBase', 'burden-above-most'));
  return issues;
}

export function checkTheory(theory: TheoryFile): Issue[] {
  return [...PACT_TYPES.flatMap((name) => pactType(name, theory.pactTypes[name])), ...ordered(theory)];
}
