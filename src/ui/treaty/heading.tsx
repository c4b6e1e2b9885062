// How a new treaty's kind, name and invitees are chosen.

import { LONGEST_NAME } from '../../text';
import { PACT_TYPES, type NationId } from '../../engine';
import { useGame } from '../game/game';
import { mostFeared } from '../game/figures';
import { Icon } from '../kit/icon';
import { withInvited, withType, type Draft } from './draft';
import { useLanguage } from '../kit/language';
import { byTitle } from '../game/names';

export interface DraftProps {
  readonly me: NationId;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

export function Heading(props: DraftProps & { readonly fixed?: boolean }) {
  const { t } = useLanguage();
  return (
    <>
      <Kinds {...props} />
      <div class="two">
        <label class="field">
          <span>{t.treaty.name}</span>
          <input
            value={props.draft.name}
            maxLength={LONGEST_NAME}
            required
            aria-invalid={props.draft.name.trim() === ''}
            onInput={(event) => props.onChange({ ...props.draft, name: event.currentTarget.value })}
          />
        </label>
        {props.fixed ? null : <Invited {...props} />}
      </div>
    </>
  );
}

export function Kinds({ me, draft, onChange }: DraftProps) {
  const { pactTypeText, t } = useLanguage();
  const { language, state: now } = useGame();
  const state = now.value;
  return (
    <fieldset class="kinds">
      <legend class="head">{t.treaty.type}</legend>
      {PACT_TYPES.map((type) => (
        <label key={type} class="kind">
          <input
            type="radio"
            name="pact-type"
            checked={draft.type === type}
            onChange={() => onChange(withType(language, state, draft, type, me, mostFeared(state, me)))}
          />
          <b>{pactTypeText[type].name}</b>
          <small>{pactTypeText[type].means}</small>
        </label>
      ))}
    </fieldset>
  );
}

function Invited({ me, draft, onChange }: DraftProps) {
  const { naming, t } = useLanguage();
  const game = useGame();
  const { names } = game;
  const title = (id: NationId): string => names.value.title(id);
  const free = byTitle(game).filter((id) => id !== me && !draft.invited.includes(id));
  const set = (invited: readonly NationId[]): void => onChange(withInvited(draft, me, invited));
  return (
    <div class="field">
      <span>{t.treaty.invited}</span>
      <div class="invited">
        {draft.invited.map((id) => (
          <span class="chip" key={id}>
            {title(id)}
            <button
              type="button"
              class="bare"
              aria-label={naming.told(t.remove, title(id))}
              onClick={() => set(draft.invited.filter((other) => other !== id))}
            >
              <Icon name="close" />
            </button>
          </span>
        ))}
        <select
          aria-label={t.treaty.addNation}
          value=""
          onChange={(event) => {
            const id = event.currentTarget.value as NationId;
            event.currentTarget.value = '';
            if (id.length > 0) set([...draft.invited, id]);
          }}
        >
          <option value="">{t.treaty.addNation}…</option>
          {free.map((id) => (
            <option key={id} value={id}>
              {title(id)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
