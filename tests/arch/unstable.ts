// What the engine may not say because it differs between browsers, machines or days. Reads syntax alone (the TypeScript parser, no types);
// refuses to know what the engine means by it.
import ts from 'typescript';

/**
 * Their last digit differs between engines (measured: Node 20 against Chromium 156), or they are drawn anew.
 * sqrt agrees everywhere, yet a fraction of it would enter integer state; the engine has its own integer root.
 */
const MATH =
  'acos acosh asin asinh atan atan2 atanh cbrt cos cosh exp expm1 hypot log log10 log1p log2 pow random sin sinh sqrt tan tanh'.split(
    ' ',
  );

/** The clock, the locale, and what would let the others in by another name. Node's and the DOM's have no types here. */
const GLOBALS = ['Date', 'Intl', 'Temporal', 'performance', 'crypto', 'eval', 'Function', 'globalThis'];

const METHODS = [
  'localeCompare',
  'toLocaleString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'toLocaleDateString',
  'toLocaleTimeString',
];

const POWER = new Set([ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken]);

const isName = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

/** The member that `a.b` or `a['b']` reads; '?' where the name is worked out at run time. */
function memberOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (!ts.isElementAccessExpression(node)) return undefined;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : '?';
}

/** Whether an identifier is read as a value: not a member, a key, a type or a name being declared. */
function isRead(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return parent.initializer === node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isQualifiedName(parent)
  );
}

function inMath(node: ts.Node): string | undefined {
  const member = memberOf(node);
  if (member !== undefined && isName((node as ts.PropertyAccessExpression).expression, 'Math')) {
    return member === '?' || MATH.includes(member) ? `Math.${member}` : undefined;
  }
  if (!ts.isIdentifier(node) || node.text !== 'Math' || !isRead(node)) return undefined;
  return memberOf(node.parent) === undefined ? 'Math under another name' : undefined;
}

function unstable(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node) && POWER.has(node.operatorToken.kind)) return '**';
  const member = memberOf(node);
  if (member !== undefined && METHODS.includes(member)) return `.${member}`;
  if (ts.isIdentifier(node) && GLOBALS.includes(node.text) && isRead(node)) return node.text;
  return inMath(node);
}

/** Every unstable expression of a source text, as `line: what`, in the order it stands. */
export function findUnstable(text: string): string[] {
  const file = ts.createSourceFile('engine.ts', text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = unstable(node);
    if (what) found.push(`${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}: ${what}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
