// What an agent does abroad beside treaties and war: the best of all its arts in this turn, each weighed against the others (Baldwin 1985).

import { isReviewTurn, NOTHING, type Option, type View } from '../view';
import { armings } from './arming';
import { operations, summits } from './operations';
import { missions, reliefs } from './relief';
import { liftHardships, punishments } from './sanctions';
import { deals, ventures } from './supplies';

/** Arts that answer what has just happened. */
const answers = (view: View): readonly Option[] => [
  ...punishments(view),
  ...missions(view),
  ...operations(view),
  ...armings(view),
];

/** Arts that are a matter of the yearly review. */
const plans = (view: View): readonly Option[] => [
  ...reliefs(view),
  ...summits(view),
  ...deals(view),
  ...ventures(view),
];

/** So many are laid beside the one that is chosen. */
const WEIGHED = 4;

/** The best few that may be given now. */
function shortlist(view: View, options: readonly Option[]): readonly Option[] {
  const good = options.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const found: Option[] = [];
  for (const one of good) {
    if (found.length === WEIGHED) break;
    if (view.allows(one.order)) found.push(one);
  }
  return found;
}

/** The best act of these, where one speaks for itself. */
function doBest(view: View, options: readonly Option[]): void {
  if (options.length === 0) return;
  const among = shortlist(view, options);
  if (among.length > 0) view.choose([...among, NOTHING]);
}

/** Lifts hardships that have had their time; then one act at most of each sort, the best of those that speak for themselves. */
export function practise(view: View): void {
  liftHardships(view);
  doBest(view, answers(view));
  if (isReviewTurn(view)) doBest(view, plans(view));
}
