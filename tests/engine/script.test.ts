// Specifies the script of a scenario: what happens at a date, and the crises it opens.

import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/content';
import { COHESION_PARTS, step } from '../../src/engine';
import { effects, eventsOf, story, take, tell } from './moves';
import { ALD, BOR, CAR, still, world } from './world';

type Scripted = NonNullable<ScenarioFile['script']>[number];

const coup: Scripted = {
  id: 'coup',
  title: 'Colonels seize power in Bor.',
  date: { year: 1900, month: 5 },
  kind: 'coup',
  nations: ['BOR'],
};
const scripted = (...script: Scripted[]) =>
  still({
    nations: { ALD: {}, BOR: {}, CAR: {} },
    pairs: { 'ALD BOR': { rivalry: 1, trust: 0.5, trade: 100 } },
    script,
  });

describe('the script', () => {
  it('happens in the turn that covers its month', () => {
    const { told } = story(scripted(coup), [[], [], []]);
    expect(told).toEqual([[], ['scripted (coup) BOR'], []]);
  });

  it('moves what it says: shares by as much, money and arms by a share of what there is', () => {
    const start = scripted({
      ...coup,
      date: { year: 1900, month: 1 },
      effects: [
        { nation: 'BOR', column: 'stability', by: -0.1 },
        { nation: 'BOR', column: 'gdp', by: -0.05 },
        { nation: 'BOR', column: 'capability', by: -0.5 },
        { between: ['ALD', 'BOR'], column: 'trust', by: -0.2 },
        { between: ['ALD', 'BOR'], column: 'grievance', by: 0.3 },
        { between: ['ALD', 'BOR'], column: 'trade', by: -0.5 },
      ],
    });
    expect(effects(take(start), 'scripted')).toEqual([
      'stability BOR -100000',
      'gdp BOR -500',
      'capability BOR -50000',
      'trust ALD>BOR -200000',
      'grievance ALD>BOR +300000',
      'grievance BOR>ALD +300000',
      'trade ALD>BOR -50',
      'trade BOR>ALD -50',
    ]);
  });

  it('opens its crisis, but where the two are in one already', () => {
    const crisis = { challenger: 'ALD', target: 'BOR' };
    const first = { ...coup, date: { year: 1900, month: 1 }, crisis };
    const second = { ...first, id: 'second', crisis: { challenger: 'BOR', target: 'ALD' } };
    const third = { ...first, id: 'third', crisis: { challenger: 'CAR', target: 'BOR' } };
    const taken = take(scripted(first, second, third));
    expect(taken.events.map(tell)).toEqual([
      'scripted (coup) BOR',
      'incident (coup) ALD BOR',
      'scripted (second) BOR',
      'scripted (third) BOR',
      'incident (coup) CAR BOR',
    ]);
    expect(taken.state.structure.crises).toMatchObject([
      { challenger: ALD, target: BOR, cause: 'coup' },
      { challenger: CAR, target: BOR, cause: 'coup' },
    ]);
  });

  it('with a chance happens in that share of the seeds', () => {
    const perhaps = { ...coup, date: { year: 1900, month: 1 }, chance: 0.25 };
    const nations = { ALD: {}, BOR: {} };
    const games = Array.from({ length: 400 }, (_, k) =>
      step(world({ nations, script: [perhaps] }, `${k}`), []),
    );
    const happened = games.filter((game) => eventsOf(game, 'scripted').length > 0).length;
    expect(happened).toBeGreaterThan(70);
    expect(happened).toBeLessThan(130);
  });
});

describe('a spark', () => {
  /** BOR and CAR are allied until the term runs out in turn 4; ALD fears and hates BOR. */
  const running = (chance: number) =>
    still({
      nations: { ALD: {}, BOR: { capability: 0.3 }, CAR: {} },
      pairs: { 'ALD BOR': { rivalry: 1 } },
      pacts: { league: { type: 'bilateral-defence', members: ['BOR', 'CAR'], termYears: 1 } },
      theory: {
        cohesion: { parts: Object.fromEntries(COHESION_PARTS.map((part) => [part, 0])) },
        pactTypes: { 'bilateral-defence': { renewalHalf: 1 } },
        threat: { sharedHalf: 0.0001 },
        crisis: {
          sparks: {
            coup: 0,
            'terror-attack': 0,
            'cyber-attack': 0,
            'cut-off': 0,
            'refugee-flow': 0,
            disaster: 0,
            'treaty-deadline': chance,
          },
        },
      },
    });

  it('a treaty that runs out lets whoever fears its member most try its luck', () => {
    const { told } = story(running(1), [[], [], [], []]);
    expect(told[3]).toEqual(['pact-ended (term) BOR CAR', 'incident (treaty-deadline) ALD BOR']);
  });

  it('at no chance sets off nothing', () => {
    expect(story(running(0), [[], [], [], []]).told[3]).toEqual(['pact-ended (term) BOR CAR']);
  });

  it('a war sends refugees over the borders of its theatre, and they weigh on stability', () => {
    const start = still({
      nations: { ALD: {}, BOR: {}, CAR: {} },
      pairs: { 'BOR CAR': { neighbours: true }, 'ALD BOR': { rivalry: 1 } },
      crises: [{ challenger: 'ALD', target: 'BOR', cause: 'incident', rung: 'war' }],
    });
    const taken = take(start);
    expect(eventsOf(taken, 'refugee-flow').map(tell)).toEqual(['refugee-flow CAR ALD BOR']);
    expect(effects(taken, 'refugee-flow')).toEqual(['stability CAR -20000']);
    expect(taken.state.content.nations.map(({ id }) => id)).toEqual([ALD, BOR, CAR]);
  });
});
