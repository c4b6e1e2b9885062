// How the end of a game keeps up with what is found out of it.

import { useEffect, useState } from 'preact/hooks';
import type { NationId } from '../../engine';
import { useGame } from '../game/game';
import type { Ports } from '../ports';
import type { Findings, HistoryLine } from './findings';

/** Null until there is something; `failed` where there will be nothing. */
export type Found = Findings | 'failed' | null;

export function useFindings(ports: Ports, me: NationId): Found {
  const { session } = useGame();
  const [found, setFound] = useState<Found>(null);
  useEffect(() => {
    let stop = (): void => undefined;
    let gone = false;
    ports
      .lookInto(session, me, (findings) => setFound(findings ?? 'failed'))
      .then(
        (stopping) => {
          stop = stopping;
          if (gone) stop();
        },
        () => setFound('failed'),
      );
    return () => {
      gone = true;
      stop();
    };
  }, [session, me]);
  return found;
}

export function useHistory(ports: Ports): readonly HistoryLine[] {
  const { session } = useGame();
  const [lines, setLines] = useState<readonly HistoryLine[]>([]);
  useEffect(() => void ports.history(session).then(setLines, () => undefined), [session]);
  return lines;
}
