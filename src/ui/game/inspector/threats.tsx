// How the threats that no state makes are laid out on a nation's panel: what is known, who stands watch, what to do.

import { threatsFacing, type FacedThreat, type NationId } from '../../../engine';
import { Sentence } from '../../kit/names';
import { ActionItem } from '../orders/action-list';
import { actionOf } from '../orders/actions';
import { useGame } from '../game';
import { capital } from '../../../language/markup';
import { useLanguage } from '../../kit/language';

export function Threats({ id }: { id: NationId }) {
  const { threatText } = useLanguage();
  const { state } = useGame();
  if (state.value.content.threats.length === 0) return null;
  const faced = threatsFacing(state.value, id);
  return (
    <section>
      <h3 class="head">{threatText.head}</h3>
      {faced.length === 0 ? <p class="empty">{threatText.none}</p> : null}
      <ul class="lines">
        {faced.map((one) => (
          <ThreatLine key={one.threat.id} id={id} faced={one} />
        ))}
      </ul>
    </section>
  );
}

/** One threat: its name to the reader, then what the nation knows and fears of it. */
function ThreatLine({ id, faced }: { id: NationId; faced: FacedThreat }) {
  const { threatKindText, threatText, wholePoints } = useLanguage();
  const game = useGame();
  const { threat, strength, feared, open, partners, joint } = faced;
  const { names } = game;
  const known = [
    threatKindText[threat.kind],
    ...(strength === null
      ? [threatText.unfound]
      : [threatText.found, threatText.strength(wholePoints(strength))]),
    threatText.fear(wholePoints(feared)),
    threatText.open(wholePoints(open)),
    ...(threat.host === null || threat.host === id
      ? []
      : [threatText.hostedBy(names.value.nation(threat.host))]),
  ];
  return (
    <li class="threat">
      <div>
        <b>{capital(names.value.threat(threat.id))}</b>
        <p class="soft">{known.join(' · ')}</p>
        <p class="soft">
          <Sentence
            text={
              partners.length === 0 ? threatText.alone : threatText.together(partners, wholePoints(joint))
            }
          />
        </p>
        <Counter id={id} faced={faced} />
      </div>
    </li>
  );
}

/** Offered on one's own panel, and on the panel of the nation where the threat has its base. */
function Counter({ id, faced }: { id: NationId; faced: FacedThreat }) {
  const game = useGame();
  const me = game.person.value;
  if (me === null || (id !== me && faced.threat.host !== id)) return null;
  return (
    <ActionItem action={actionOf(game, { kind: 'counter-operation', by: me, threat: faced.threat.id })} />
  );
}
