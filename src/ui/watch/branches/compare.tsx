// Two lines of a game side by side: their maps at one turn with what differs outlined, and where they part first and why.

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { NationId, Order, State } from '../../../engine';
import { Dialog } from '../../kit/dialog';
import { useLanguage } from '../../kit/language';
import { Sentence } from '../../kit/names';
import { mapPicture } from '../../game/map/picture';
import { sentenceOf } from '../../game/sentences';
import type { NumberApart, Parting } from '../../branches-port';
import type { Ports } from '../../ports';
import type { Session } from '../../../session';
import { chronicleAt, courseOf, type Course } from '../course';
import { useWatch } from '../watch';
import { apartAt } from './apart';
import type { BranchesProps } from './tree';
import { byTitle } from '../../game/names';

interface Side {
  readonly name: string;
  readonly session: Session;
  readonly course: Course;
}

export function ComparePane({ ports, with: index }: BranchesProps & { with: number | null }) {
  const language = useLanguage();
  const { branchText: words } = language;
  const { session, course, tree } = useWatch();
  const [other, setOther] = useState<Side | 'broken' | null>(null);
  const nameOf = (at: number | null): string =>
    at === null ? words.main : (tree.branches.value[at]?.name ?? '');
  useEffect(() => {
    const opened = index === null ? Promise.resolve(tree.root) : ports.openBranch(tree.root, index);
    opened.then(
      (found) =>
        setOther(
          found === null
            ? 'broken'
            : { name: nameOf(index), session: found, course: courseOf(language, found) },
        ),
      () => setOther('broken'),
    );
  }, [index]);
  const shown: Side = { name: nameOf(tree.shown), session, course };
  return (
    <Dialog
      title={words.sideBySide}
      eyebrow={session.content.title}
      onClose={() => (tree.comparing.value = undefined)}
      kind="compare"
    >
      {other === null || other === 'broken' ? (
        <p role="status">{other === null ? language.t.loading : words.broken}</p>
      ) : (
        <Both ports={ports} sides={[shown, other]} />
      )}
    </Dialog>
  );
}

type Sides = readonly [Side, Side];

function Both({ ports, sides }: { ports: Ports; sides: Sides }) {
  const language = useLanguage();
  const { branchText: words, naming } = language;
  const watch = useWatch();
  const last = Math.max(...sides.map(({ session }) => session.state().turn));
  const [turn, setTurn] = useState(watch.at.value);
  const [parting, setParting] = useState<Parting | null | undefined>(undefined);
  useEffect(() => void ports.partingOf(sides[0].session, sides[1].session).then(setParting), []);
  const states = sides.map(({ session }) =>
    turn <= session.state().turn ? session.stateAt(turn) : null,
  ) as [State | null, State | null];
  const apart = states[0] && states[1] ? apartAt(states[0], states[1]) : [];
  const { value: names } = watch.names;
  return (
    <div class="stack">
      <label class="field">
        <span>{naming.told(words.turn, names.date(turn))}</span>
        <input
          data-first
          type="range"
          min={0}
          max={last}
          value={turn}
          aria-valuetext={`${names.date(turn)}, ${watch.language.t.watch.turn(turn, last)}`}
          onInput={(event) => setTurn(event.currentTarget.valueAsNumber)}
        />
      </label>
      <div class="sides">
        {sides.map((side, at) => (
          <OneMap key={at} ports={ports} side={side} state={states[at] ?? null} marked={apart} />
        ))}
      </div>
      <p role="status">
        {apart.length === 0
          ? words.same
          : words.differs(language.list(byTitle(watch, apart).map(names.title)))}
      </p>
      {parting === undefined ? null : <Parted parting={parting} sides={sides} onTurn={setTurn} />}
    </div>
  );
}

/** Pixels of one of the two maps. */
const [WIDTH, HEIGHT] = [620, 420];

interface OneMapProps {
  readonly ports: Ports;
  readonly side: Side;
  readonly state: State | null;
  readonly marked: readonly NationId[];
}

function OneMap({ ports, side, state, marked }: OneMapProps) {
  const language = useLanguage();
  const { nation } = useWatch();
  const [svg, setSvg] = useState('');
  const [theme, setTheme] = useState(ports.theme.now());
  useEffect(() => ports.theme.subscribe(setTheme), []);
  useEffect(() => {
    if (state === null) return;
    let gone = false;
    const chronicle = chronicleAt(side.course, state.turn);
    const me = nation.value;
    const insets = { left: 6, right: 6, top: 6, bottom: 6 };
    const ask = { state, chronicle, theme, mode: 'blocs', me, selected: me, hovered: null, insets } as const;
    const picture = { ...mapPicture(language, ask), selected: null, arcs: [], marked };
    void ports.mapImage(state.content, picture, WIDTH, HEIGHT).then((text) => {
      if (!gone) setSvg(text);
    });
    return () => {
      gone = true;
    };
  }, [state, theme]);
  return (
    <figure>
      <figcaption>{side.name}</figcaption>
      {state === null ? (
        <p class="hint">{language.branchText.ended}</p>
      ) : (
        <div class="map" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />
      )}
    </figure>
  );
}

interface PartedProps {
  readonly parting: Parting | null;
  readonly sides: Sides;
  readonly onTurn: (turn: number) => void;
}

function Parted({ parting, sides, onTurn }: PartedProps) {
  const { branchText: words } = useLanguage();
  const { names } = useWatch();
  if (parting === null) return <p>{words.never}</p>;
  const { turn, orders, accounts } = parting;
  return (
    <section class="stack">
      <div class="row">
        <h3 class="head">{turn === 0 ? words.partStart : words.part(names.value.date(turn))}</h3>
        <button type="button" class="small" onClick={() => onTurn(turn)}>
          {words.toParting}
        </button>
      </div>
      {sides.map((side, at) => (
        <OnlyIn key={at} side={side} orders={orders[at] ?? []} turn={turn} />
      ))}
      {accounts.length === 0 ? null : (
        <>
          <h4 class="head">{words.why}</h4>
          <Numbers accounts={accounts} />
        </>
      )}
    </section>
  );
}

function OnlyIn({ side, orders, turn }: { side: Side; orders: readonly Order[]; turn: number }) {
  const language = useLanguage();
  const { names } = useWatch();
  const chronicle = useMemo(() => chronicleAt(side.course, turn), [side, turn]);
  if (orders.length === 0) return null;
  return (
    <>
      <h4 class="head">{language.branchText.only(side.name)}</h4>
      <ul class="told">
        {orders.map((order, at) => (
          <li key={at}>
            <b>{language.naming.lead(names.value.title(order.by))}</b>{' '}
            <Sentence text={sentenceOf(language, side.session.content, order, chronicle)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Entries of an account that are told. */
const MOST = 3;

function Numbers({ accounts }: { accounts: readonly NumberApart[] }) {
  const { branchText: words, partText, points } = useLanguage();
  const { names } = useWatch();
  const both = ([one, other]: readonly [number, number]): string => words.both(points(one), points(other));
  const nation = (id: NationId): string => names.value.title(id);
  const told = ({ subject }: NumberApart): string =>
    subject.of === 'cohesion'
      ? words.subjects.cohesion(names.value.pact(subject.pact))
      : subject.of === 'trust'
        ? words.subjects.trust(nation(subject.nation), nation(subject.other))
        : words.subjects[subject.of](nation(subject.nation));
  return (
    <ul class="lines apart">
      {accounts.map((account, at) => (
        <li key={at}>
          <span>
            <b>{told(account)}</b>
            {account.entries.slice(0, MOST).map(({ part, about, levels }, k) => (
              <span class="entry" key={k}>
                {partText(part).name}
                {about === null ? '' : ` (${nation(about)})`}: <span class="num">{both(levels)}</span>
              </span>
            ))}
          </span>
          <span class="num">{both(account.levels)}</span>
        </li>
      ))}
    </ul>
  );
}
