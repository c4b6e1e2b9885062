// How clauses are put in and taken out: each with its meaning, its cost in autonomy and the parameters that hang on it.

import { CLAUSES, THREAT_KINDS, TRIGGERS, type Clause, type NationId } from '../../engine';
import { useGame } from '../game/game';
import { Segments } from '../kit/choices';
import { clauseCost } from './autonomy';
import { regionsOf, withClause, withScope, withTerms, type Draft } from './draft';
import type { DraftProps } from './heading';
import { useLanguage } from '../kit/language';
import { byTitle } from '../game/names';

export function ClauseList(props: DraftProps) {
  const { t } = useLanguage();
  return (
    <fieldset class="clauses">
      <legend class="head">
        {t.treaty.clauses} <span class="soft">{t.treaty.costsTitle}</span>
      </legend>
      {CLAUSES.map((clause) => (
        <ClauseLine key={clause} clause={clause} {...props} />
      ))}
      <ThreatScope {...props} />
    </fieldset>
  );
}

function ClauseLine({ clause, me, draft, onChange }: DraftProps & { clause: Clause }) {
  const { clauseText, signed, t } = useLanguage();
  const { state } = useGame();
  const kind = state.value.content.theory.pactTypes[draft.type];
  const required = kind.requires.includes(clause);
  const forbidden = kind.forbids.includes(clause);
  const on = draft.terms.clauses.includes(clause);
  const cost = clauseCost(state.value, me, clause);
  return (
    <div class={`clause${on ? ' on' : ''}${forbidden ? ' off' : ''}`}>
      <label>
        <input
          type="checkbox"
          checked={on}
          disabled={forbidden || (required && on)}
          onChange={(event) => onChange(withClause(draft, clause, event.currentTarget.checked))}
        />
        <b>{clauseText[clause].name}</b>
        <small>
          {clauseText[clause].means}
          {required ? <em> {t.treaty.required}</em> : forbidden ? <em> {t.treaty.forbidden}</em> : null}
        </small>
        <span class="num cost">{cost === 0 ? '0' : signed(-cost)}</span>
      </label>
      {on && clause === 'defence' ? <DefenceTerms me={me} draft={draft} onChange={onChange} /> : null}
      {on && clause === 'burden-pledge' ? <PledgeTerms draft={draft} onChange={onChange} /> : null}
    </div>
  );
}

/** Which threats that no state makes the treaty is about. */
function ThreatScope({ draft, onChange }: DraftProps) {
  const { t, threatKindText } = useLanguage();
  const { threats } = draft.terms.scope;
  return (
    <div class="parameters">
      <span>{t.treaty.threats}</span>
      {THREAT_KINDS.map((kind) => (
        <label key={kind} class="inline">
          <input
            type="checkbox"
            checked={threats.includes(kind)}
            onChange={(event) =>
              onChange(
                withScope(draft, {
                  threats: THREAT_KINDS.filter((other) =>
                    other === kind ? event.currentTarget.checked : threats.includes(other),
                  ),
                }),
              )
            }
          />
          {threatKindText[kind]}
        </label>
      ))}
    </div>
  );
}

function DefenceTerms({ me, draft, onChange }: DraftProps) {
  const { compare, naming, t, triggerText } = useLanguage();
  const game = useGame();
  const { state, names } = game;
  const { terms } = draft;
  const outside = byTitle(game).filter((id) => id !== me && !draft.invited.includes(id));
  const regions = [...regionsOf(state.value, [me, ...draft.invited])].sort((a, b) =>
    compare(naming.region(a), naming.region(b)),
  );
  return (
    <div class="parameters">
      <Segments
        label={t.treaty.trigger}
        value={terms.trigger}
        onChange={(trigger) => onChange(withTerms(draft, { trigger }))}
        choices={TRIGGERS.map((value) => ({
          value,
          label: triggerText[value].name,
          title: triggerText[value].means,
        }))}
      />
      <label class="inline" title={t.treaty.unconditionalMeans}>
        <input
          type="checkbox"
          checked={terms.unconditional}
          onChange={(event) => onChange(withTerms(draft, { unconditional: event.currentTarget.checked }))}
        />
        {t.treaty.unconditional}
      </label>
      <label class="inline" title={t.treaty.chainingMeans}>
        <input
          type="checkbox"
          checked={terms.chaining}
          onChange={(event) => onChange(withTerms(draft, { chaining: event.currentTarget.checked }))}
        />
        {t.treaty.chaining}
      </label>
      <label class="inline" title={t.treaty.regionMeans}>
        {t.treaty.region}
        <select
          value={terms.scope.region ?? ''}
          onChange={(event) => onChange(withScope(draft, { region: event.currentTarget.value || null }))}
        >
          <option value="">{t.treaty.anywhere}</option>
          {regions.map((region) => (
            <option key={region} value={region}>
              {naming.region(region)}
            </option>
          ))}
        </select>
      </label>
      <label class="inline">
        {t.treaty.against}
        <select
          value={terms.against ?? ''}
          onChange={(event) =>
            onChange(withTerms(draft, { against: (event.currentTarget.value || null) as NationId | null }))
          }
        >
          {draft.type === 'ad-hoc-coalition' ? null : <option value="">{t.treaty.anyone}</option>}
          {outside.map((id) => (
            <option key={id} value={id}>
              {names.value.title(id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** ppm in a tenth of a percent. */
const TENTH_PERCENT = 1_000;

function PledgeTerms({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { t } = useLanguage();
  return (
    <label class="parameters inline">
      {t.treaty.pledge}
      <input
        type="number"
        min={0.1}
        max={20}
        step={0.1}
        value={draft.terms.pledge / 10_000}
        onChange={(event) =>
          onChange(
            withTerms(draft, {
              pledge: Math.max(1, Math.round(Number(event.currentTarget.value) * 10)) * TENTH_PERCENT,
            }),
          )
        }
      />
      % {t.treaty.pledgeOf}
    </label>
  );
}
