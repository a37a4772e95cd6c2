import type { HtmlValidate, Message } from 'html-validate';
import type { Finding, FindingKind } from '../../../contracts/finding.ts';
import { pagesOf } from '../page.ts';
import { finding } from '../report.ts';
import type { SourceTree } from '../source-tree.ts';

/** The rules of HTML beyond pairing: duplicate ids, attributes, content, accessibility. */
export async function htmlRules(tree: SourceTree): Promise<Finding[]> {
  const pages = pagesOf(tree);
  if (pages.length === 0) return [];
  const checker = await (warm ??= createChecker());
  const findings: Finding[] = [];
  for (const { file, cutOff } of pages) {
    tree.enter(file.path);
    const report = await checker.html.validateString(withoutDirectives(file.text), file.path);
    const messages = report.results.flatMap((result) => result.messages);
    // That a file breaks off is said once, by the check of its structure.
    const told = messages.filter(({ ruleId }) => ruleId !== 'parser-error' || cutOff.length === 0);
    findings.push(...told.map((message) => toFinding(file.path, message, checker)));
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
  'no-dup-id': ['error', 'duplicate-id'],
  'no-dup-attr': ['error', 'invalid-html'],
  'parser-error': ['error', 'invalid-html'],
  'no-missing-references': ['warning', 'missing-id'],
  'element-permitted-content': ['warning', 'bad-nesting'],
  'element-permitted-parent': ['warning', 'bad-nesting'],
  'element-permitted-order': ['warning', 'bad-nesting'],
  'element-required-ancestor': ['warning', 'bad-nesting'],
};

function toFinding(file: string, message: Message, { accessibility }: Checker): Finding {
  const isAccessibility =
    accessibility.has(message.ruleId) || /"(?:lang|alt|title)" attribute/.test(message.message);
  const fallback = ['warning', isAccessibility ? 'accessibility' : 'invalid-html'] as const;
  const [severity, kind] = rules[message.ruleId] ?? fallback;
  const hint = `Rule ${message.ruleId} of HTML-validate${message.ruleUrl ? `: ${message.ruleUrl}` : ''}`;
  const { line, column } = message;
  return finding(severity, kind, { file, line, column, message: message.message, hint });
}
