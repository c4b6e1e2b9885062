// How a watched game is kept up to date: signals that follow the turn looked at, and what moves it.

import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { GameEvent, State } from '../../engine';
import type { Language } from '../../language/language';
import { plain } from '../../language/markup';
import type { Session } from '../../session';
import type { Camera } from '../game/map/pane';
import { namesOf } from '../game/names';
import { tell } from '../game/sentences';
import { viewOf } from '../game/store';
import { chronicleAt, courseOf } from './course';
import { byTurn, marksOf, ofGroup, type MarkGroup } from './marks';
import { restTime } from './pace';
import { treeOf, type TreePlace } from './branches/tree';
import { createDesk } from './review/desk';
import type { Followed, Speed, Watch } from './watch';

export interface WatchAsk {
  readonly session: Session;
  readonly id: string;
  /** Where it opens; beyond its end, at its end. */
  readonly turn: number;
  /** One's own game that still runs, whose secrets stay secret. */
  readonly running: boolean;
  /** It came in a link, and plays as its hashes say. */
  readonly verified?: boolean;
  /** It stands within another page. */
  readonly embedded?: boolean;
  /** Where it stands in a game's tree of lines; left out: it is the main line. */
  readonly tree?: TreePlace | null;
  /** Whether its review is asked for. */
  readonly review?: boolean;
}

export function createWatch(language: Language, ask: WatchAsk): Watch {
  const { session, id, turn, running, verified = false, embedded = false, tree = null, review = false } = ask;
  const length = session.state().turn;
  const within = (wanted: number): number => Math.max(0, Math.min(length, wanted));
  const course = courseOf(language, session);
  const at = signal(within(turn));
  const view = viewOf(session);
  const [reveals, playing, speed] = [signal(false), signal(false), signal<Speed>(1)];
  const follows = signal<Followed | null>(null);
  const group = signal<MarkGroup>('all');
  const marks = marksOf(course.whole.events.values());
  const notes = session.annotations ?? [];
  const state = computed(() => session.stateAt(at.value));
  const chronicle = computed(() => chronicleAt(course, at.value));
  const revealed = computed(() => reveals.value || state.value.over);
  const reader = computed(() => (revealed.value ? null : (session.active() ?? session.persons[0] ?? null)));
  const names = computed(() => {
    const { pacts } = course.whole;
    return namesOf(language, state.value, { ...chronicle.value, pacts }, reader.value);
  });
  const stops = computed(() => stopsOf(watch, group.value));

  const goTo = (wanted: number): void => {
    at.value = within(wanted);
    if (at.value === length) playing.value = false;
    stayWith(watch, follows.value);
    watch.spoken.value = spokenAt(watch);
  };
  const watch: Watch = {
    language,
    session,
    id,
    lesson: null,
    kept: () => Promise.resolve(),
    ...view,
    ended: signal(false),
    handover: signal(null),
    state,
    before: computed(() => (at.value === 0 ? null : session.stateAt(at.value - 1))),
    last: computed(() => session.turns()[at.value - 1] ?? null),
    person: signal(null),
    orders: signal([]),
    influenceLeft: signal(0),
    revealed,
    names,
    chronicle,
    verified,
    embedded,
    length,
    at,
    playing,
    speed,
    follows,
    camera: computed(() => cameraOf(state.value, follows.value)),
    mayReveal: !running,
    reveals,
    course,
    marks,
    group,
    notes,
    stops,
    tree: treeOf(session, tree),
    review: createDesk(session, view.nation, review),
    asking: signal(false),
    met: computed(() => eventsOf(chronicle.value.events.values(), follows.value)),
    openNation: (nation) => {
      watch.nation.value = nation;
      open(watch, 'nation');
    },
    openAccount: (nation, key) => {
      watch.openNation(nation);
      watch.account.value = key;
    },
    openPact: (pact) => {
      watch.pact.value = pact;
      open(watch, 'pact');
    },
    openEvent: (event) => {
      const found = course.whole.events.get(event);
      if (found !== undefined) goTo(found.turn);
      watch.event.value = event;
      open(watch, 'log');
    },
    // Nobody gives orders while watching.
    give: () => null,
    endTurn: () => Promise.resolve(),
    goOn: () => Promise.resolve(),
    letGovern: () => Promise.resolve(),
    stopGoing: () => undefined,
    showVerdict: () => undefined,
    goTo,
    jump: (direction) => {
      const ahead = stops.value.filter((stop) => (stop - at.value) * direction > 0);
      const next = direction > 0 ? ahead[0] : ahead.at(-1);
      if (next !== undefined) goTo(next);
    },
    follow: (followed) => {
      follows.value = followed;
      stayWith(watch, followed);
    },
    dispose: () => {
      stopPlaying();
      watch.review.stop();
    },
  };
  const stopPlaying = playOn(watch);
  return watch;
}

function open(watch: Watch, tab: 'nation' | 'pact' | 'log'): void {
  watch.tab.value = tab;
  watch.sheet.value = 'inspector';
}

/** The inspector stays with whom one follows. */
function stayWith(watch: Watch, followed: Followed | null): void {
  if (followed === null) return;
  if (followed.kind === 'nation') watch.nation.value = followed.id;
  else watch.pact.value = followed.id;
  if (watch.tab.value === 'nation' || watch.tab.value === 'pact') watch.tab.value = followed.kind;
}

function cameraOf({ structure }: State, followed: Followed | null): Camera | null {
  if (followed === null) return null;
  if (followed.kind === 'nation') return { nation: followed.id, hull: [] };
  const pact = structure.pacts.find(({ id }) => id === followed.id);
  return { nation: null, hull: pact?.members.map(({ nation }) => nation) ?? [] };
}

function eventsOf(events: Iterable<GameEvent>, followed: Followed | null): readonly GameEvent[] {
  if (followed === null) return [];
  const about = ({ actors, pact }: GameEvent): boolean =>
    followed.kind === 'nation' ? actors.includes(followed.id) : pact === followed.id;
  return [...events].filter(about).reverse();
}

/** Marks of the group; of all, what weighs most in each turn, so that one does not stop at every quarrel. */
function stopsOf({ marks, notes }: Watch, group: MarkGroup): readonly number[] {
  const noted = group === 'all' || group === 'notes' ? notes.map(({ turn }) => turn) : [];
  const marked = byTurn(ofGroup(marks, group))
    .filter(({ weight }) => group !== 'all' || weight >= HEAVY)
    .map(({ turn }) => turn);
  return [...new Set([...noted, ...marked])].sort((a, b) => a - b);
}

const HEAVY = 5;

function spokenAt({ language, names, chronicle, last, state }: Watch): string {
  const { turn } = state.value;
  const date = names.value.date(turn);
  const events = last.value?.events ?? [];
  const loudest = byTurn(marksOf(events))[0];
  const first =
    loudest === undefined ? '' : plain(tell(language, loudest.event, chronicle.value), names.value);
  return language.t.watch.spoken(date, turn, events.length, first);
}

/** Goes on by itself while it plays, resting longer where there is something to read; returns how to stop. */
function playOn(watch: Watch): () => void {
  const playing: ReadonlySignal<boolean> = watch.playing;
  return effect(() => {
    const now = watch.at.value;
    if (!playing.value) return;
    const read = watch.notes.filter(({ turn }) => turn === now).map(({ text }) => text);
    const timer = setTimeout(() => watch.goTo(now + 1), restTime(watch.speed.value, read));
    return () => clearTimeout(timer);
  });
}
