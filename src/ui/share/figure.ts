// How a figure of the page becomes a drawing of its own: its lines with the colours they wear, its words and boxes where they stand.

/** What a drawing needs said on each line of it, since no style sheet goes with it. */
const WORN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

const MARGIN = 16;
const CAPTION = 34;
const CLEAR = /^(?:transparent|rgba\(.*, 0\))$/;

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** The figure as SVG text, on the page's ground, with a caption beneath. */
export function figureSvg(figure: HTMLElement, caption: string): string {
  const box = figure.getBoundingClientRect();
  const parts = [...partsOf(figure, figure.getBoundingClientRect())];
  const { width, height } = box;
  return framed(parts.join(''), width + 2 * MARGIN, height + MARGIN, caption, MARGIN);
}

/** A drawing on the page's ground, with a caption beneath. */
export function framed(inner: string, width: number, height: number, caption: string, margin = 0): string {
  const style = getComputedStyle(document.body);
  const [ground, ink] = [groundOf(document.body), style.color];
  const whole = height + CAPTION;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${rounded(width)}" height="${rounded(whole)}" viewBox="0 0 ${rounded(width)} ${rounded(whole)}">`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    `<g transform="translate(${margin} ${margin})">${inner}</g>`,
    `<text x="${MARGIN}" y="${rounded(height + 21)}" font-family="Inter, sans-serif" font-size="13" fill="${ink}">${escaped(caption)}</text>`,
    '</svg>',
  ].join('');
}

function* partsOf(element: Element, box: DOMRect): Generator<string> {
  for (const child of element.children) {
    const style = getComputedStyle(child);
    if (style.display === 'none' || style.visibility === 'hidden' || child.classList.contains('unseen'))
      continue;
    if (child instanceof SVGSVGElement) {
      yield drawing(child, box);
      continue;
    }
    yield ground(child, style, box);
    yield* words(child, style, box);
    yield* partsOf(child, box);
  }
}

/** A drawing within the figure, every line wearing what it wears on the page. */
function drawing(svg: SVGSVGElement, box: DOMRect): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const lines = [...svg.querySelectorAll('*')];
  for (const [index, line] of [...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(lines[index]!);
    for (const name of WORN) line.setAttribute(name, style.getPropertyValue(name).replaceAll('"', "'"));
    if (style.vectorEffect !== 'none') line.setAttribute('vector-effect', style.vectorEffect);
    line.removeAttribute('class');
    line.removeAttribute('style');
  }
  const { x, y, width, height } = svg.getBoundingClientRect();
  copy.setAttribute('x', rounded(x - box.x));
  copy.setAttribute('y', rounded(y - box.y));
  copy.setAttribute('width', rounded(width));
  copy.setAttribute('height', rounded(height));
  copy.setAttribute('overflow', 'visible');
  for (const name of ['class', 'style', 'aria-hidden']) copy.removeAttribute(name);
  return new XMLSerializer().serializeToString(copy);
}

/** A box that is filled: a mark, a badge. */
function ground(element: Element, style: CSSStyleDeclaration, box: DOMRect): string {
  if (CLEAR.test(style.backgroundColor)) return '';
  const { x, y, width, height } = element.getBoundingClientRect();
  const round = Math.min(Number.parseFloat(style.borderRadius) || 0, width / 2);
  const radius = style.borderRadius.endsWith('%') ? width / 2 : round;
  return `<rect x="${rounded(x - box.x)}" y="${rounded(y - box.y)}" width="${rounded(width)}" height="${rounded(height)}" rx="${rounded(radius)}" fill="${style.backgroundColor}"/>`;
}

/** The element's own words, line by line where they stand. */
function* words(element: Element, style: CSSStyleDeclaration, box: DOMRect): Generator<string> {
  for (const node of element.childNodes) {
    const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : '';
    if (text === '') continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { x, y, width, height } = range.getBoundingClientRect();
    if (width === 0) continue;
    const base = y - box.y + height * 0.78;
    yield `<text x="${rounded(x - box.x)}" y="${rounded(base)}" font-family="${escaped(style.fontFamily.replaceAll('"', "'"))}" font-size="${style.fontSize}" font-weight="${style.fontWeight}" fill="${style.color}">${escaped(text)}</text>`;
  }
}

/** What is behind an element. */
function groundOf(element: Element | null): string {
  if (element === null) return '#fff';
  const { backgroundColor } = getComputedStyle(element);
  return CLEAR.test(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
}
