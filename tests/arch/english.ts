// Text in a source file that a person would read: two words or more, and in the page each word that is seen or heard. Let be: messages
// of errors, which mark bugs; queries of media and selectors; options of the command line; markup, style sheets and fonts; what src/engine/law says of a state that must not be, which only `npm run soundness` and tests print; works cited as a `source`,
// which are called the same in any language; the playground; and what is part of a file in English: what the schemas say of themselves
// (src/content/schema), and scenarios and maps that are made (build, generate).
import ts from 'typescript';

const LET_BE = /src\/(engine\/law|content\/(schema|build|generate)|map\/build|ui\/playground)(\/|\.ts$)/;
/** How an option and its value are written. */
const OPTION = /^--[a-z-]+ <[^<>]+>$/;
const WORDS = /\p{L}{2,}[,:;.]? +(\p{L}{2,}|…)|… +\p{L}{2,}/u;
const WORD = /\p{L}{2,}/u;

/** Attributes that are seen or heard. */
const READ = /^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt|label)$/;
/** In markup that is written as a text. */
const TAG = /<[^<>]*(>|$)/g;
const READ_IN_TAG = /\b(?:aria-label|title|alt)="([^"]*)"/g;
/** Fonts by name, and style sheets with them. */
const FONTS = /\bserif\b|…px/;
/** In the page, what is looked for in the document. */
const SELECTOR = /^[a-z.][\w.[\]=:()>, -]*$/;
const SELECTED = /[a-z ][.[][a-z]|^\.[a-z]/;

function textOf(node: ts.Node): string | null {
  if (ts.isJsxText(node) || ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** Without tags; what a tag says aloud stays. */
const spoken = (text: string): string =>
  text.replace(TAG, (tag) => [...tag.matchAll(READ_IN_TAG)].map(([, said]) => ` ${said}`).join('') || '|');

const attributeOf = (node: ts.Node): string | null =>
  ts.isJsxAttribute(node.parent) ? node.parent.name.getText() : null;

function isWording(node: ts.Node, text: string): boolean {
  const isRead = ts.isJsxText(node) || READ.test(attributeOf(node) ?? '');
  return (isRead ? WORD : WORDS).test(spoken(text));
}

/** Classes, and other attributes that nobody reads. */
function isInSilentAttribute(node: ts.Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isJsxAttribute(at)) return !READ.test(at.name.getText());
    if (ts.isJsxElement(at) || ts.isJsxSelfClosingElement(at) || ts.isBlock(at)) return false;
  }
  return false;
}

/** Calls that take a query, not a text. */
const QUERIES = /(^|\.)(matchMedia|closest|matches|querySelector(All)?)$/;
/** Names that are the same in any language. */
const NAMES = /^(source|createdBy)$/;

function isLetBe(node: ts.Node, text: string, isPage: boolean): boolean {
  const { parent } = node;
  if (OPTION.test(text) || FONTS.test(text)) return true;
  if (isPage && SELECTOR.test(text) && SELECTED.test(text)) return true;
  if (isInSilentAttribute(node)) return true;
  if (ts.isNewExpression(parent) && /(Error|Exception)$/.test(parent.expression.getText())) return true;
  if (ts.isCallExpression(parent) && QUERIES.test(parent.expression.getText())) return true;
  return ts.isPropertyAssignment(parent) && NAMES.test(parent.name.getText());
}

export function sentencesIn(path: string, code: string): string[] {
  const isPage = /src\/ui\//.test(path.replaceAll('\\', '/'));
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null && isWording(node, text) && !isLetBe(node, text, isPage)) found.push(text.trim());
    ts.forEachChild(node, visit);
  };
  if (!LET_BE.test(path.replaceAll('\\', '/')))
    visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return found;
}
