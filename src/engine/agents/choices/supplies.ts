// What an agent deals in: supplies of what it lacks or others lack, and investments that bind the weaker to it (Hirschman 1945).

import { ONE, saturate } from '../../model/arithmetic';
import { nationAt } from '../../model/columns';
import type { PublicContent } from '../../model/content';
import { memoPerObject } from '../../model/memo';
import { RESOURCES, type Resource } from '../../model/vocabulary';
import { coverage, lackOf, measureBetween } from '../../rules/resources';
import { sway } from '../valuation/patronage';
import { fear, myPacts, option, type Option, seatsOf, trustIn, type View } from '../view';
import { fromInvestment } from './outreach';

/** One supply that could flow: how much of its buyer's need it is, 0…1. */
interface Flow {
  readonly seller: number;
  readonly buyer: number;
  readonly resource: Resource;
  readonly share: number;
}

function readFlows(content: PublicContent): readonly (readonly Flow[])[] {
  const flows: Flow[][] = content.nations.map(() => []);
  for (const resource of RESOURCES)
    for (let buyer = 0; buyer < flows.length; buyer++) {
      const lack = lackOf(content, buyer, resource);
      const demand = content.nations[buyer]?.resources[resource]?.demand ?? 0;
      if (lack <= 0 || demand <= 0) continue;
      for (let seller = 0; seller < flows.length; seller++) {
        const share = seller === buyer ? 0 : coverage(content, buyer, seller, resource) * (lack / demand);
        if (share === 0) continue;
        const flow = { seller, buyer, resource, share };
        flows[buyer]!.push(flow);
        flows[seller]!.push(flow);
      }
    }
  return flows;
}

/** Supplies by those who could sell or buy them; a matter of what lies in whose ground, so it never changes. */
const flowsOf = memoPerObject(readFlows);

const feared = (view: View, j: number): number =>
  saturate(fear(view, view.me, j), view.board.content.theory.threat.sharedHalf);

/** A deal over one supply, from the side of `me`. */
function deal(view: View, { seller, buyer, resource, share }: Flow): Option | null {
  const { board, me, weights, id: by } = view;
  const { supply: w } = board.content.theory.statecraft;
  const j = seller === me ? buyer : seller;
  const [from, to] = [nationAt(board.content, seller), nationAt(board.content, buyer)];
  if (measureBetween(board, 'resource-deal', from, to, resource)) return null;
  const buys = buyer === me;
  return option({ kind: 'resource-deal', by, with: nationAt(board.content, j), resource }, [
    { part: buys ? 'supply-secured' : 'supply-sold', value: (buys ? w.need : w.sale) * share },
    {
      part: 'ties-with-it',
      value: w.ties * (trustIn(view, me, j) - board.content.theory.cohesion.trustNeutral),
    },
    { part: 'dependence', value: buys ? -w.dependence * share * feared(view, j) : 0 },
    { part: 'hold', value: buys ? 0 : w.hold * weights.control * sway(board, me, j) * share },
    { part: 'threshold', value: -w.reluctance },
  ]);
}

/** Deals over supplies that it could make. */
export function deals(view: View): readonly Option[] {
  const found: Option[] = [];
  for (const flow of flowsOf(view.board.content)[view.me]!) {
    const made = deal(view, flow);
    if (made !== null && made.score > 0) found.push(made);
  }
  return found;
}

/** How many investments abroad it keeps already. */
const kept = ({ board, id }: View): number =>
  board.structure.measures.filter(({ kind, by }) => kind === 'investment' && by === id).length;

function venture(view: View, j: number): Option {
  const { board, me, weights, id: by } = view;
  const { supply: w } = board.content.theory.statecraft;
  const prosperous = (board.content.nations[me]?.scoreWeights.prosperity ?? 0) / ONE;
  return option({ kind: 'invest', by, with: nationAt(board.content, j) }, [
    { part: 'hold', value: weights.control * sway(board, me, j) },
    {
      part: 'ties-with-it',
      value: w.ties * (trustIn(view, me, j) - board.content.theory.cohesion.trustNeutral),
    },
    { part: 'prosperity', value: w.prosperity * prosperous * fromInvestment(view) },
    { part: 'threshold', value: -w.venture },
  ]);
}

/** Investments in weaker partners that it could make, where it keeps few. */
export function ventures(view: View): readonly Option[] {
  if (kept(view) >= view.weights.ventures) return [];
  const weaker = new Set(myPacts(view).flatMap((pact) => seatsOf(view, pact)));
  return [...weaker]
    .filter((j) => j !== view.me && sway(view.board, view.me, j) > 0)
    .filter((j) => !measureBetween(view.board, 'investment', view.id, nationAt(view.board.content, j)))
    .map((j) => venture(view, j));
}
