// What is on the screen as text: what does not fit where it stands, what no catalogue worded, and figures that are none.
import type { Page } from '@playwright/test';

/** Text that is cut or runs over, buttons beyond the edge, a page that scrolls sideways, and what is no figure: two signs, NaN, undefined. */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const told: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) told.push(`the page is ${scrollWidth - innerWidth} px too wide`);
    const nameOf = (element: Element): string =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent ?? '').slice(0, 50)}`;
    const scrolls = (value: string): boolean => value === 'auto' || value === 'scroll';
    const hasText = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
    const frameOf = (element: Element): Element | null => {
      for (let at = element.parentElement; at !== null; at = at.parentElement)
        if (scrolls(getComputedStyle(at).overflowX)) return at;
      return null;
    };
    const broken = /[−+]{2}|NaN|undefined|Infinity|\[object/.exec(document.body.innerText);
    if (broken) told.push(`no figure: ${broken[0]}`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!element.checkVisibility() || element.closest('.unseen, .skip, svg, select') !== null) continue;
      const style = getComputedStyle(element);
      // Seen by nobody, or shortened with its whole text at hand: as its title, or in the setup.
      if (style.clipPath === 'inset(50%)' || element.matches('.world .summary')) continue;
      if (style.textOverflow === 'ellipsis' && element.title !== '') continue;
      const box = element.getBoundingClientRect();
      const isButton = element.matches('button, input, label, summary');
      if (!isButton && !hasText(element)) continue;
      if (
        style.display !== 'inline' &&
        !scrolls(style.overflowX) &&
        element.scrollWidth > element.clientWidth + 1
      )
        told.push(`runs over by ${element.scrollWidth - element.clientWidth} px: ${nameOf(element)}`);
      if (style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
        told.push(`is cut below by ${element.scrollHeight - element.clientHeight} px: ${nameOf(element)}`);
      const frame = frameOf(element);
      const sideways =
        frame !== null &&
        frame.scrollWidth > frame.clientWidth + 1 &&
        frame.matches('[tabindex], [tabindex] *');
      if (!sideways && box.width > 0 && (box.left < -1 || box.right > innerWidth + 1))
        told.push(`stands beyond the edge: ${nameOf(element)}`);
    }
    return told;
  });

/** Text outside the brackets that nobody is known to have given. */
export const strangers = (page: Page, given: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (known) => {
      const BLOCKS =
        /^(P|LI|TD|TH|BUTTON|LABEL|H1|H2|H3|CAPTION|DT|DD|SUMMARY|LEGEND|DIV|SECTION|OPTION|KBD|TR)$/;
      let text = '';
      const walk = (node: Node): void => {
        if (node.nodeType === Node.TEXT_NODE) text += node.textContent ?? '';
        if (!(node instanceof Element)) return;
        // Code is for machines: hashes, addresses.
        if (node.matches('svg, script, style, code') || !node.checkVisibility()) return;
        if (node instanceof HTMLInputElement) text += `\n${node.placeholder}\n`;
        const label = node.getAttribute('aria-label') ?? '';
        const title = node.getAttribute('title') ?? '';
        const apart = BLOCKS.test(node.tagName);
        if (apart) text += '\n';
        node.childNodes.forEach(walk);
        text += label === '' && title === '' ? '' : `\n${label}\n${title}\n`;
        if (apart) text += '\n';
      };
      walk(document.body);
      let rest = text;
      for (let before = ''; before !== rest; ) {
        before = rest;
        rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
      }
      const lines = rest.split('\n').map((line) => line.trim());
      const isKnown = (line: string): boolean => {
        let left = line.toLowerCase();
        if (known.some((one) => one.includes(left))) return true;
        for (const words of known.filter((one) => one.length > 1 && left.includes(one)))
          left = left.replaceAll(words, ' ');
        return !/\p{L}{2,}/u.test(left.replace(/\$[\d.,]+ (m|bn|tn)\b|\d bc\b|\b[ivxlc]+\b/g, ' '));
      };
      return lines
        .filter((line) => line !== '' && !isKnown(line))
        .map((line) => `not worded: ${line.slice(0, 80)}`);
    },
    [...new Set(given.map((one) => one.toLowerCase()))].sort((a, b) => b.length - a.length),
  );
