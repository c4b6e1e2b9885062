// Text of two words or more in a source file. Let be: messages of errors, which mark bugs; queries of media; options of
// the command line; what src/engine/law says of a state that
// must not be, which only `npm run soundness` and tests print; works cited as a `source`, which are called the same in any language; and
// what is part of a file in English: what the schemas say of themselves (src/content/schema), and scenarios that are made (build, generate).
import ts from 'typescript';

const LET_BE = /src\/(engine\/law|content\/(schema|build|generate))(\/|\.ts$)/;
/** How an option and its value are written. */
const OPTION = /^--[a-z-]+ <[^<>]+>$/;
const WORDS = /\p{L}{2,}[,:;.]? +(\p{L}{2,}|…)|… +\p{L}{2,}/u;

function textOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** In the page a single word is text too, where a reader sees or hears it. */
const READ = /^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt|label)$/;
const WORD = /\p{L}{2,}/u;

const isRead = (node: ts.Node): boolean =>
  ts.isJsxText(node) || (ts.isJsxAttribute(node.parent) && READ.test(node.parent.name.getText()));

const isWording = (node: ts.Node, text: string): boolean => (isRead(node) ? WORD : WORDS).test(text);

/** Classes, and other attributes that nobody reads. */
function isInAttribute(node: ts.Node): boolean {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isJsxAttribute(at)) return !READ.test(at.name.getText());
    if (ts.isJsxElement(at) || ts.isJsxSelfClosingElement(at) || ts.isBlock(at)) return false;
  }
  return false;
}

function isLetBe(node: ts.Node): boolean {
  const { parent } = node;
  if (isInAttribute(node)) return true;
  if (ts.isStringLiteral(node) && OPTION.test(node.text)) return true;
  if (ts.isNewExpression(parent) && /(Error|Exception)$/.test(parent.expression.getText())) return true;
  if (ts.isCallExpression(parent) && parent.expression.getText() === 'matchMedia') return true;
  return ts.isPropertyAssignment(parent) && parent.name.getText() === 'source';
}

export function sentencesIn(path: string, code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== null && isWording(node, text) && !isLetBe(node)) found.push(text.trim());
    ts.forEachChild(node, visit);
  };
  if (!LET_BE.test(path.replaceAll('\\', '/')))
    visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  return found;
}
