// How a game is shared: a link that holds it, as text and as a QR code; its file; pictures of it; and how it is cited.

import { useEffect, useState } from 'preact/hooks';
import { LINK_LIMITS } from '../../session';
import { Dialog } from '../kit/dialog';
import { Icon } from '../kit/icon';
import { useLanguage } from '../kit/language';
import { QrCode } from '../kit/qr-code';
import { mapPicture } from '../game/map/picture';
import { Cite } from '../game/cite';
import { useGame, type Game } from '../game/game';
import type { GameLink, Ports } from '../ports';
import { escaped, figureSvg, framed } from './figure';
import { frameOf } from './frame';
import { SavePicture } from './save-picture';

interface ShareProps {
  readonly ports: Ports;
  /** The address of a game that is at one anyway; null where the link is to hold it. */
  readonly link: (() => string) | null;
}

export function ShareDialog({ ports, link }: ShareProps) {
  const { shareText } = useLanguage();
  const game = useGame();
  return (
    <Dialog
      title={shareText.title}
      eyebrow={game.session.content.title}
      onClose={() => (game.dialog.value = null)}
      kind="share"
    >
      <div class="stack">
        <section class="stack">
          <h3>{shareText.link}</h3>
          <LinkPart ports={ports} known={link} />
        </section>
        <section class="stack">
          <h3>{shareText.file}</h3>
          <FilePart ports={ports} />
        </section>
        <section class="stack">
          <h3>{shareText.pictures}</h3>
          <PicturesPart ports={ports} />
        </section>
        <section class="stack">
          <h3>{shareText.citation}</h3>
          <Cite ports={ports} game={game} />
        </section>
      </div>
    </Dialog>
  );
}

type Making = GameLink | 'packing' | 'failed';

function LinkPart({ ports, known }: { ports: Ports; known: ShareProps['link'] }) {
  const { shareText } = useLanguage();
  const { session, state } = useGame();
  const { turn } = state.value;
  const [made, setMade] = useState<Making>(known === null ? 'packing' : { link: known() });
  useEffect(() => {
    if (known === null) void ports.linkOf(session, turn).then(setMade, () => setMade('failed'));
  }, []);
  if (made === 'packing' || made === 'failed') return <p role="status">{shareText[made]}</p>;
  if ('why' in made)
    return (
      <p role="status">
        {made.why === 'too-long'
          ? shareText.tooLong(made.length, LINK_LIMITS.link)
          : shareText.none[made.why]}
      </p>
    );
  const hint = made.link.includes('#watch=') ? shareText.recordedHint : shareText.linkHint(turn);
  return <LinkMade ports={ports} link={made.link} hint={hint} />;
}

function LinkMade({ ports, link, hint }: { ports: Ports; link: string; hint: string }) {
  const { shareText, t } = useLanguage();
  const [copied, setCopied] = useState<boolean | null>(null);
  const [coded, setCoded] = useState(false);
  return (
    <>
      <div class="row">
        <input
          readOnly
          value={link}
          aria-label={shareText.link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          class="primary"
          data-first
          onClick={() => void ports.copy(link).then(setCopied)}
        >
          <Icon name="link" />
          {t.copyLink}
        </button>
      </div>
      <p class="hint" role="status">
        {copied === null ? hint : copied ? t.game.copied : t.game.copyFailed}
      </p>
      <button type="button" aria-expanded={coded} onClick={() => setCoded(!coded)}>
        {coded ? shareText.codeHide : shareText.codeShow}
      </button>
      {coded ? <QrCode link={link} label={shareText.code} /> : null}
      <EmbedPart ports={ports} link={link} />
    </>
  );
}

/** A frame for another page; shown as text where the browser does not let pages copy. */
function EmbedPart({ ports, link }: { ports: Ports; link: string }) {
  const { shareText } = useLanguage();
  const { session } = useGame();
  const [copied, setCopied] = useState<boolean | null>(null);
  const code = frameOf(link, session.content.title);
  return (
    <>
      <button type="button" onClick={() => void ports.copy(code).then(setCopied)}>
        {shareText.embedCopy}
      </button>
      <p class="hint" role="status">
        {copied === null ? shareText.embedHint : copied ? shareText.embedCopied : code}
      </p>
    </>
  );
}

function FilePart({ ports }: { ports: Ports }) {
  const { shareText, t } = useLanguage();
  const { session } = useGame();
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <>
      <button type="button" onClick={() => void ports.saveReplay(session).then(setSaved)}>
        <Icon name="file" />
        {t.menu.save}
      </button>
      <p class="hint" role="status">
        {saved === null ? shareText.fileHint : t.menu.savedAs(saved)}
      </p>
    </>
  );
}

/** Pixels of the map's picture. */
const [WIDTH, HEIGHT] = [1200, 780];

function PicturesPart({ ports }: { ports: Ports }) {
  const { shareText } = useLanguage();
  const game = useGame();
  const timeline = document.querySelector<HTMLElement>('.timeline .plot');
  const drawn = timeline !== null && timeline.offsetWidth > 0 ? timeline : null;
  return (
    <ul class="lines pictures">
      <li>
        <span>{shareText.map}</span>
        <SavePicture
          ports={ports}
          what={shareText.map}
          name={nameOf(game, 'map')}
          draw={() => drawnMap(ports, game)}
        />
      </li>
      {drawn === null ? null : (
        <li>
          <span>{shareText.timeline}</span>
          <SavePicture
            ports={ports}
            what={shareText.timeline}
            name={nameOf(game, 'timeline')}
            draw={() => figureSvg(drawn, captionOf(game))}
          />
        </li>
      )}
    </ul>
  );
}

const nameOf = ({ session, state }: Game, what: string): string =>
  `${session.content.id}-${what}-turn-${state.value.turn}`;

function captionOf({ language, names, session, state }: Game): string {
  return language.shareText.caption(session.content.title, names.value.date(state.value.turn), session.seed);
}

/** What the map shows, the whole of it, without marks of what the pointer is on; where it shows blocs, with their names. */
async function drawnMap(ports: Ports, game: Game): Promise<string> {
  const { language, state, chronicle, mode, person, nation } = game;
  const picture = mapPicture(language, {
    state: state.value,
    chronicle: chronicle.value,
    theme: ports.theme.now(),
    mode: mode.value,
    me: person.value ?? nation.value,
    selected: nation.value,
    hovered: null,
    insets: { left: 20, right: 20, top: 20, bottom: 20 },
  });
  const map = await ports.mapImage(state.value.content, picture, WIDTH, HEIGHT);
  const names = picture.mode === 'blocs' ? picture.blocs : [];
  return framed(map + keyOf(names), WIDTH, HEIGHT, captionOf(game));
}

/** Names of the blocs beside their colours, in the lower left corner. */
function keyOf(blocs: readonly string[]): string {
  const style = getComputedStyle(document.body);
  const named = blocs.flatMap((name, slot) => (name === '' ? [] : [{ name, slot }]));
  return named
    .map(({ name, slot }, row) => {
      const y = HEIGHT - 20 - (named.length - row) * 22;
      const colour = style.getPropertyValue(`--bloc-${slot}-fill`).trim();
      return `<rect x="20" y="${y}" width="14" height="14" rx="3" fill="${colour}" stroke="${style.color}" stroke-width=".5"/><text x="42" y="${y + 12}" font-family="Inter, sans-serif" font-size="13" fill="${style.color}">${escaped(name)}</text>`;
    })
    .join('');
}
