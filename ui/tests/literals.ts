import { parse } from 'svelte/compiler';
import ts from 'typescript';

// Finds words that a person would read and that stand in code instead of the catalogue.

/** Attributes that a person reads or hears. */
const SPOKEN = new Set([
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'label',
  'hint',
  'caption',
  'empty',
  'short',
]);

/** What a node of a component's syntax tree may hold that leads to more of them. */
const INSIDE = ['fragment', 'nodes', 'attributes', 'consequent', 'alternate', 'body', 'fallback', 'pending'];

/** The words in the markup of a component, between tags and in attributes that are spoken. */
export function inMarkup(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(inMarkup);
  if (typeof part !== 'object' || part === null) return [];
  const node = part as Record<string, unknown>;
  if (node['type'] === 'Text')
    return /\p{L}/u.test(String(node['data'])) ? [String(node['data']).trim()] : [];
  if (node['type'] === 'Attribute') return SPOKEN.has(String(node['name'])) ? inMarkup(node['value']) : [];
  return INSIDE.flatMap((key) => inMarkup(node[key]));
}

/** Several words, or one that begins a sentence. */
const isProse = (text: string): boolean =>
  /\p{L}{2,}[,.:]? \p{L}+/u.test(text) || /^\p{Lu}\p{Ll}{2,}[.…]?$/u.test(text);

/** Functions whose arguments are no words: selectors, media, and messages for whoever made a mistake in the code. */
const TECHNICAL =
  /^(querySelector(All)?|closest|matches|matchMedia|Error|DateTimeFormat|PluralRules|FluentBundle)$/;

/** Whether a literal stands where nobody reads it: keys of the keyboard, types, module names, arguments as above. */
function isTechnical(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isTemplateExpression(parent) || ts.isTemplateSpan(parent)) return isTechnical(parent);
  if (ts.isLiteralTypeNode(parent) || ts.isImportDeclaration(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isBinaryExpression(parent) && /[=!]==/.test(parent.operatorToken.getText())) return true;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    const called = parent.expression;
    return TECHNICAL.test(ts.isPropertyAccessExpression(called) ? called.name.text : called.getText());
  }
  // `keys: ['PgUp', 'Home']` and other names of keys.
  const property = ts.findAncestor(parent, ts.isPropertyAssignment);
  return property !== undefined && /^(keys|timeZone|[A-Z]\w+)$/.test(property.name.getText());
}

/** The words in code. */
export function inCode(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const literal =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (literal && isProse(node.text.trim()) && !isTechnical(node)) found.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('code.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** The words in a component: its markup, its script, and the expressions in its markup. */
export function inComponent(source: string): string[] {
  const markup = inMarkup(parse(source, { modern: true }).fragment);
  const scripts = [...source.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map((match) => match[1] ?? '');
  const rest = source.replace(/<script[^>]*>.*?<\/script>/gs, '').replace(/<!--.*?-->/gs, '');
  const expressions = [...rest.matchAll(/\{([^{}#/@:][^{}]*)\}/g)].map((match) => `(${match[1] ?? ''})`);
  return [...markup, ...[...scripts, ...expressions].flatMap(inCode)];
}
