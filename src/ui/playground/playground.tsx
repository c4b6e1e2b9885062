// A page that shows every panel by itself, from one real game played a few turns, so that a change can be looked at alone.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { EndLater } from '../end/later';
import { Docket } from '../game/docket/docket';
import { GameContext, TABS, type Game, type Tab } from '../game/game';
import { Handover } from '../game/handover';
import { Inspector } from '../game/inspector/inspector';
import { MapPane } from '../game/map/pane';
import { ModeTable } from '../game/map/mode-table';
import { Report } from '../game/report/report';
import { Timeline } from '../game/report/timeline';
import { TurnBar } from '../game/orders/tray';
import { Hatches } from '../kit/hatch';
import { FrontContext, LanguageContext } from '../kit/language';
import { NamesContext } from '../kit/names';
import type { Ports } from '../ports';
import { Controls } from './controls';
import { MAP_MODES } from '../../language/map-modes';

interface PlaygroundProps {
  readonly ports: Ports;
  /** A fresh view of the same game for each panel, so that they do not steer each other. */
  readonly open: () => Game;
}

const EMPTY = (): undefined => undefined;

export function Playground({ ports, open }: PlaygroundProps) {
  return (
    <FrontContext.Provider value={ports.front}>
      <main class="playground" id="main">
        <Hatches />
        <h1>Playground</h1>
        <Piece name="Controls in their states">
          <Controls />
        </Piece>
        <Panel name="Docket, orders, turn bar" open={open} tall>
          <Docket />
          <TurnBar />
        </Panel>
        {TABS.map((tab) => (
          <Panel key={tab} name={`Inspector: ${tab}`} open={() => withTab(open(), tab)} tall>
            <Inspector />
          </Panel>
        ))}
        {MAP_MODES.map((mode) => (
          <Panel key={mode} name={`Table: ${mode}`} open={() => withMode(open(), mode)}>
            <ModeTable />
          </Panel>
        ))}
        <Panel name="Map" open={open} tall wide>
          <MapPane ports={ports} />
        </Panel>
        <Panel name="Report" open={open}>
          <Report />
        </Panel>
        <Panel name="Timeline" open={open} wide>
          <Timeline />
        </Panel>
        <Panel name="Handover" open={open} wide>
          <Handover to={open().nation.value} />
        </Panel>
        <Panel name="Verdict" open={open} wide>
          <EndLater ports={ports} onLeave={EMPTY} onAgain={EMPTY} onWatch={EMPTY} onOpen={EMPTY} />
        </Panel>
      </main>
    </FrontContext.Provider>
  );
}

function withTab(game: Game, tab: Tab): Game {
  game.tab.value = tab;
  if (tab === 'pact') game.pact.value = game.state.value.structure.pacts[0]?.id ?? null;
  return game;
}

function withMode(game: Game, mode: Game['mode']['value']): Game {
  game.mode.value = mode;
  return game;
}

interface PieceProps {
  readonly name: string;
  readonly tall?: boolean;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

function Piece({ name, tall = false, wide = false, children }: PieceProps) {
  return (
    <section class={`piece${tall ? ' tall' : ''}${wide ? ' wide' : ''}`} aria-label={name}>
      <h2>{name}</h2>
      <div class="stage">{children}</div>
    </section>
  );
}

function Panel({ open, ...piece }: PieceProps & { open: () => Game }) {
  const [game] = useState(open);
  const names = { ...game.names.value, openNation: game.openNation, openPact: game.openPact };
  return (
    <LanguageContext.Provider value={game.language}>
      <GameContext.Provider value={game}>
        <NamesContext.Provider value={names}>
          <Piece {...piece} />
        </NamesContext.Provider>
      </GameContext.Provider>
    </LanguageContext.Provider>
  );
}
