// How pacts tie nations, drawn as a network: all of it or one nation's, walked by arrow keys, with the ties of the chosen nation as a list.

import { useMemo, useRef, useState } from 'preact/hooks';
import { Segments } from '../../kit/choices';
import { Icon } from '../../kit/icon';
import { useLanguage } from '../../kit/language';
import { useSize } from '../../kit/width';
import '../../style/network.css';
import { memberships } from '../blocs';
import { useGame } from '../game';
import { NationButton, PactButton } from '../marks';
import { closeOverlay } from '../overlay';
import { Drawing } from './drawing';
import { handlesOf, placedIn } from './layout';
import { Points } from './points';
import { networkOf, unboundIn, type PointId } from './ties';
import { byTitle, membersByTitle } from '../names';

const EMPTY = { width: 520, height: 320 };

export function NetworkPanel() {
  const { networkText: words, t } = useLanguage();
  const game = useGame();
  const { state, nation, names } = game;
  const [whose, setWhose] = useState<'all' | 'one'>('all');
  const [pointed, setPointed] = useState<PointId | null>(null);
  const plot = useRef<HTMLDivElement>(null);
  const size = useSize(plot, EMPTY);
  const about = whose === 'all' ? null : nation.value;
  const network = useMemo(() => networkOf(state.value, about), [state.value, about]);
  const placed = useMemo(() => placedIn(network, size), [network, size]);
  const handles = handlesOf(network, placed);
  const drawn = { network, placed, handles, frame: size, pointed, onPoint: setPointed };
  return (
    <section class="overlay network panel" aria-label={words.label} id="network" tabIndex={-1}>
      <header class="row between">
        <h2 class="head">{words.label}</h2>
        <Segments
          label={words.whose}
          value={whose}
          onChange={setWhose}
          choices={[
            { value: 'all', label: words.all },
            { value: 'one', label: names.value.title(nation.value) },
          ]}
        />
        <button type="button" class="icon bare" aria-label={t.close} onClick={() => closeOverlay(game)}>
          <Icon name="close" />
        </button>
      </header>
      <div class="plot" ref={plot}>
        {network.points.length === 0 ? <p class="empty">{t.timeline.empty}</p> : null}
        <Drawing {...drawn} numbered={about !== null} />
        <Points {...drawn} />
      </div>
      <p class="hint key">{words.key}</p>
      <Ties />
      {about === null ? <Unbound /> : null}
    </section>
  );
}

/** The chosen nation's pacts, and with whom. */
function Ties() {
  const { networkText: words, listUpTo, t, wholePoints } = useLanguage();
  const game = useGame();
  const { nation, names, state } = game;
  const { title } = names.value;
  const pacts = memberships(state.value, nation.value);
  return (
    <section class="scroll ties">
      <h3 class="head">{words.tiesOf(title(nation.value))}</h3>
      {pacts.length === 0 ? <p class="hint">{words.noTie}</p> : null}
      <ul class="lines">
        {pacts.map((pact) => (
          <li key={pact.id}>
            <PactButton id={pact.id} />
            <span class="soft">
              {listUpTo(
                membersByTitle(game, pact)
                  .filter((other) => other !== nation.value)
                  .map(title),
              )}
            </span>
            <b class="num" title={t.timeline.cohesion}>
              {wholePoints(pact.cohesion)}
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unbound() {
  const { networkText: words } = useLanguage();
  const game = useGame();
  const unbound = byTitle(game, unboundIn(game.state.value));
  return unbound.length === 0 ? null : (
    <p class="unbound soft">
      {words.unbound}{' '}
      {unbound.map((id) => (
        <NationButton key={id} id={id} plain />
      ))}
    </p>
  );
}
