// The code that shows a watched game within another page.

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

/** `link` is the whole address of the game. */
export function frameOf(link: string, title: string): string {
  const address = new URL(link);
  address.searchParams.set('embed', '');
  // `?embed` reads better than `?embed=`.
  const src = address.href.replace(/([?&])embed=(?=&|#|$)/, '$1embed');
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
}
