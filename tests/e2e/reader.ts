// A student by the clock: every word that stands on the screen is read once, at a steady pace; presses, choices and sentences take their time.
import type { Locator } from '@playwright/test';

/** Seconds each act takes; a word at 200 a minute. */
export const PACE = { word: 60 / 200, press: 3, choice: 10, sentence: 20 } as const;

/** The visible texts of an element, block by block, as the eye takes them in; what is for a screen reader alone is left out. */
const blocksOf = (root: Locator): Promise<string[]> =>
  root.evaluate((top) => {
    const inline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');
    const blocks = new Map<Element, string>();
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      let block = node.parentElement;
      if (block === null || !block.checkVisibility({ visibilityProperty: true })) continue;
      if (block.closest('.unseen, .skip, option, svg, script, style') !== null) continue;
      while (inline(block) && block !== top && block.parentElement !== null) block = block.parentElement;
      blocks.set(block, `${blocks.get(block) ?? ''} ${node.textContent ?? ''}`);
    }
    return [...blocks.values()];
  });

const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Reads and acts, and adds up the seconds that it takes. */
export class Reader {
  seconds = 0;
  words = 0;
  /** What has been read, as it stood, and without its figures. */
  readonly #read = new Set<string>();

  /** Reads what has not been read before; of a sentence that is known, the new figures alone. */
  async read(root: Locator): Promise<void> {
    for (const block of await blocksOf(root)) {
      const words = wordsIn(block);
      const [exact, form] = [words.join(' '), words.join(' ').replace(/\d+/g, '#')];
      const known = this.#read.has(form) ? words.filter((word) => /\d/.test(word)) : words;
      const count = this.#read.has(exact) ? 0 : known.length;
      this.#read.add(exact).add(form);
      this.words += count;
      this.seconds += count * PACE.word;
    }
  }

  async press(button: Locator): Promise<void> {
    this.seconds += PACE.press;
    await button.click();
  }

  /** Weighs what stands to choose from, and presses one. */
  async choose(option: Locator): Promise<void> {
    this.seconds += PACE.choice + PACE.press;
    await option.click({ force: true });
  }

  async write(field: Locator, sentences: number): Promise<void> {
    this.seconds += sentences * PACE.sentence;
    await field.fill(
      'They pay little, since the account says that safety comes to them all the same. '.repeat(sentences),
    );
  }

  /** The minutes so far, and the clock at nought again. */
  minutes(): number {
    const { seconds } = this;
    this.seconds = 0;
    return seconds / 60;
  }
}
