// How a treaty's term, notice and decision rule are chosen.

import { DECISION_RULES } from '../../engine';
import { Segments } from '../kit/choices';
import { withTerms, type Draft } from './draft';
import { useLanguage } from '../kit/language';

const TERMS = [0, 1, 2, 3, 5, 10, 20, 50] as const;
const NOTICES = [0, 1, 2, 4, 8, 12] as const;

const including = (choices: readonly number[], present: number): readonly number[] =>
  choices.includes(present) ? choices : [...choices, present].sort((a, b) => a - b);

export function Duration({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { decisionText, t, turns, years } = useLanguage();
  const { terms } = draft;
  return (
    <div class="three">
      <label class="field">
        <span>{t.treaty.term}</span>
        <select
          value={terms.termYears}
          onChange={(event) => onChange(withTerms(draft, { termYears: Number(event.currentTarget.value) }))}
        >
          {including(TERMS, terms.termYears).map((value) => (
            <option key={value} value={value}>
              {value === 0 ? t.treaty.noEnd : years(value)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.treaty.notice}</span>
        <select
          value={terms.noticeTurns}
          onChange={(event) => onChange(withTerms(draft, { noticeTurns: Number(event.currentTarget.value) }))}
        >
          {including(NOTICES, terms.noticeTurns).map((value) => (
            <option key={value} value={value}>
              {value === 0 ? t.none : turns(value)}
            </option>
          ))}
        </select>
      </label>
      <div class="field">
        <span>{t.treaty.decision}</span>
        <Segments
          label={t.treaty.decision}
          value={terms.decision}
          onChange={(decision) => onChange(withTerms(draft, { decision }))}
          choices={DECISION_RULES.map((value) => ({
            value,
            label: decisionText[value].name,
            title: decisionText[value].article,
          }))}
        />
      </div>
    </div>
  );
}
