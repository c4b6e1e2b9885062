// How a game goes into a link and comes out of one, and how what is drawn of it becomes a picture.

import { inBreaths } from './breaths';
import { SCENARIO_IDS, THEORY_IDS } from './library/built-in';
import { builtIn } from './shown-content';
import { picture } from './maps';
import { addressTo } from './platform/address';
import { savePng } from './platform/images';
import { saveText } from './platform/files';
import { LINK_LIMITS, linkTextOf, readLinkText } from './replay';
import { ENGINE_VERSION, linking, unlinkable, unlinking, type Session } from './session';
import type { Content } from './engine';
import type { GameLink, LinkRefused, MapPicture, PictureForm } from './ui/ports';

type OnTurn = (turn: number, turns: number) => void;

/** A link to a turn of the game, or why there is none. */
export async function linkOf(session: Session, turn: number): Promise<GameLink> {
  const why = unlinkable(session);
  if (why !== null) return { why };
  const packed = await inBreaths(linking(session), () => undefined);
  const link = addressTo({ kind: 'replay', id: await linkTextOf(packed), turn });
  return link.length > LINK_LIMITS.link ? { why: 'too-long', length: link.length } : { link };
}

/** The game of a link, once it plays again as its hashes say. */
export async function linked(text: string, onTurn: OnTurn): Promise<Session | LinkRefused> {
  const read = await readLinkText(text);
  if ('fault' in read) return { kind: `link-${read.fault}` };
  const { game } = read;
  if (!SCENARIO_IDS.includes(game.scenario) || !THEORY_IDS.includes(game.theory))
    return { kind: 'link-newer' };
  const world = await builtIn(game.scenario, game.theory);
  const found = await inBreaths(unlinking(game, world), (turn) => onTurn(turn, game.turns.length));
  if ('session' in found) return found.session;
  const { differs } = found;
  return differs === 0 || game.engine !== ENGINE_VERSION
    ? { kind: 'link-newer' }
    : { kind: 'link-differs', turn: differs };
}

/** The map as it is shown, as SVG text. */
export const mapImage = (
  content: Content,
  view: MapPicture,
  width: number,
  height: number,
): Promise<string> => picture(content, view, width, height);

/** Offers an SVG picture as a file of a form; returns its name. */
export async function saveImage(name: string, svg: string, form: PictureForm): Promise<string> {
  const file = `${name}.${form}`;
  if (form === 'svg') saveText(file, svg, 'image/svg+xml');
  else await savePng(file, svg);
  return file;
}
