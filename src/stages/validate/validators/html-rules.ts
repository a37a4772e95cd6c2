import type { HtmlValidate, Message } from 'html-validate';
import type { Finding, FindingKind } from '../../../contracts/finding.ts';
import type { Plan } from '../../../contracts/plan.ts';
import { pagesOf } from '../page.ts';
import { finding } from '../report.ts';
import { scriptsOf } from '../script.ts';
import type { SourceTree } from '../source-tree.ts';
import { isVendor } from '../vendor.ts';

/** The rules of HTML beyond pairing: duplicate ids, attributes, content, accessibility. */
export async function htmlRules(tree: SourceTree, { projectType }: Plan): Promise<Finding[]> {
  const pages = pagesOf(tree);
  if (pages.length === 0) return [];
  const checker = await (warm ??= createChecker());
  const looked = lookedUpIds(tree, projectType === 'static_html');
  const findings: Finding[] = [];
  for (const { file, cutOff } of pages) {
    tree.enter(file.path);
    const report = await checker.html.validateString(withoutDirectives(file.text), file.path);
    const messages = report.results.flatMap((result) => result.messages);
    // That a file breaks off is said once, by the check of its structure.
    const told = messages.filter(({ ruleId }) => ruleId !== 'parser-error' || cutOff.length === 0);
    findings.push(...told.map((message) => toFinding(file.path, message, { checker, looked })));
  }
  return findings;
}

interface Checker {
  readonly html: HtmlValidate;
  readonly accessibility: ReadonlySet<string>;
}

let warm: Promise<Checker> | undefined;

async function createChecker(): Promise<Checker> {
  const [{ HtmlValidate, StaticConfigLoader }, { a11y }] = await Promise.all([
    import('html-validate'),
    import('html-validate/presets'),
  ]);
  const loader = new StaticConfigLoader({
    root: true,
    elements: ['html5'],
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: Object.fromEntries(rulesOff.map((rule) => [rule, 'off'])),
  });
  const accessibility = new Set([
    ...Object.keys(a11y.rules ?? {}),
    'input-missing-label',
    'heading-level',
  ]);
  return { html: new HtmlValidate(loader), accessibility };
}

/** Matters of taste, and what another validator says better. */
const rulesOff = [
  'close-order',
  'no-unused-disable',
  'deprecated-rule',
  'require-sri',
  'no-raw-characters',
  'no-implicit-button-type',
  'no-redundant-for',
  'no-redundant-role',
  'no-redundant-aria-label',
  'prefer-native-element',
  'wcag/h32',
] as const;

/** A comment of the tree must not switch a rule off. Same length, so that places stay right. */
function withoutDirectives(html: string): string {
  return html.replace(/html-validate-/gi, 'html-validate_');
}

const rules: Readonly<Record<string, readonly [Finding['severity'], FindingKind]>> = {
  'no-dup-id': ['warning', 'duplicate-id'],
  'no-missing-references': ['warning', 'missing-id'],
  'element-permitted-content': ['warning', 'bad-nesting'],
  'element-permitted-parent': ['warning', 'bad-nesting'],
  'element-permitted-order': ['warning', 'bad-nesting'],
  'element-required-ancestor': ['warning', 'bad-nesting'],
};

interface Context {
  readonly checker: Checker;
  /** Ids that scripts look up: of two elements they get the first alone. */
  readonly looked: (id: string) => boolean;
}

function toFinding(file: string, found: Message, { checker, looked }: Context): Finding {
  const { line, column, message, ruleId, ruleUrl } = found;
  const isAccessibility =
    checker.accessibility.has(ruleId) || /"(?:lang|alt|title)" attribute/.test(message);
  const fallback = ['warning', isAccessibility ? 'accessibility' : 'invalid-html'] as const;
  const [severity, kind] = rules[ruleId] ?? fallback;
  const id = ruleId === 'no-dup-id' ? /"(.*)"/.exec(message)?.[1] : undefined;
  const weight = id !== undefined && looked(id) ? 'error' : severity;
  const hint = `Rule ${ruleId} of HTML-validate${ruleUrl ? `: ${ruleUrl}` : ''}`;
  return finding(weight, kind, { file, line, column, message, hint });
}

function lookedUpIds(tree: SourceTree, isSite: boolean): (id: string) => boolean {
  const own = scriptsOf(tree, isSite).filter(({ file }) => !isVendor(file));
  const ids = new Set<string>();
  for (const { text } of own) {
    for (const [, byId, selector] of text.matchAll(lookup)) ids.add(byId ?? selector ?? '');
  }
  return (id) => ids.has(id);
}

const lookup = /getElementById\(\s*["'`]([^"'`]+)["'`]|["'`]#([\w-]+)["'`]/g;
