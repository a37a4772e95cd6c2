import type { HtmlValidate, Message } from 'html-validate';
import type { Finding, FindingKind } from '../../../contracts/finding.ts';
import { pagesOf } from '../page.ts';
import { warningAt } from '../report.ts';
import type { SourceTree } from '../source-tree.ts';

/** The rules of HTML beyond pairing: attributes, content, accessibility. All are warnings. */
export async function htmlRules(tree: SourceTree): Promise<Finding[]> {
  const pages = pagesOf(tree).slice(0, maxPages);
  if (pages.length === 0) return [];
  // No file is to blame for the time that this takes.
  tree.enter('.');
  const checker = await (warm ??= createChecker());
  const findings: Finding[] = [];
  for (const { file, cutOff } of pages) {
    tree.enter(file.path);
    const messages = await messagesOf(checker, file.path, file.text);
    // That a file breaks off is said once, by the check of its structure.
    const told = messages.filter(({ ruleId }) => ruleId !== 'parser-error' || cutOff.length === 0);
    findings.push(...told.map((message) => toFinding(file.path, message, checker.accessibility)));
  }
  return findings;
}

/** They take the longest of all checks, and what is said of the first pages holds for the others. */
const maxPages = 50;

async function messagesOf({ html }: Checker, path: string, text: string): Promise<Message[]> {
  try {
    const report = await html.validateString(withoutDirectives(text), path);
    return report.results.flatMap((result) => result.messages);
  } catch {
    // It tells of style: what breaks a page is found without it.
    return [];
  }
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
  'no-dup-id',
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

const kinds: Readonly<Record<string, FindingKind>> = {
  'no-missing-references': 'missing-id',
  'element-permitted-content': 'bad-nesting',
  'element-permitted-parent': 'bad-nesting',
  'element-permitted-order': 'bad-nesting',
  'element-required-ancestor': 'bad-nesting',
};

function toFinding(file: string, found: Message, accessibility: ReadonlySet<string>): Finding {
  const { line, column, message, ruleId, ruleUrl } = found;
  const isAccessibility =
    accessibility.has(ruleId) || /"(?:lang|alt|title)" attribute/.test(message);
  const kind = kinds[ruleId] ?? (isAccessibility ? 'accessibility' : 'invalid-html');
  const hint = `Rule ${ruleId} of HTML-validate${ruleUrl ? `: ${ruleUrl}` : ''}`;
  return warningAt(kind, { file, line, column, message, hint });
}
