// The way from a part of an account to its term in the glossary, fetched with the first row that is opened.

import { PART_TERMS } from './part-terms';
import { Term } from './popover';
import { useLanguage } from './language';

export function PartTerm({ part }: { part: string }) {
  const { t } = useLanguage();
  const term = PART_TERMS[part];
  return term === undefined ? null : <Term name={term}>{t.account.term}</Term>;
}
