import type { HtmlValidate, Message } from 'html-validate';
import type { Finding, FindingKind } from '../../../../contracts/stages/finding.ts';
import { pagesOf } from '../../page/page.ts';
import { warningAt } from '../../report.ts';
import type { SourceTree } from '../../checker/source-tree.ts';

/** Reports HTML problems other than pairing: attributes, content, accessibility. All are warnings. */
export async function htmlRules(tree: SourceTree): Promise<Finding[]> {
  const pages = pagesOf(tree).slice(0, maxPages);
  if (pages.length === 0) return [];
  // Loading the checker takes time that must not count against a file.
  tree.enter('.');
  const checker = await (warm ??= createChecker());
  const findings: Finding[] = [];
  for (const { file, cutOff } of pages) {
    tree.enter(file.path);
    const messages = await messagesOf(checker, file.path, file.text);
    // `htmlStructure` already reports a truncated file.
    const relevant = messages.filter(
      ({ ruleId }) => ruleId !== 'parser-error' || cutOff.length === 0,
    );
    findings.push(
      ...relevant.map((message) => toFinding(file.path, message, checker.accessibility)),
    );
  }
  return findings;
}

/** This is the slowest check, and the other pages tend to have the same problems. */
const maxPages = 50;

async function messagesOf({ html }: Checker, path: string, text: string): Promise<Message[]> {
  try {
    const report = await html.validateString(withoutDirectives(text), path);
    return report.results.flatMap((result) => result.messages);
  } catch {
    // These are warnings only: other validators find what breaks a page.
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

/** Matters of taste, and problems that another validator reports better. */
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

/** Keeps comments of the tree from switching rules off. The length stays the same, for positions. */
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
  const hint = `html-validate rule ${ruleId}${ruleUrl ? `: ${ruleUrl}` : ''}`;
  return warningAt(kind, { file, line, column, message, hint });
}
