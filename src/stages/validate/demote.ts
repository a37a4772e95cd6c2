import type { Finding, FindingKind } from '../../contracts/finding.ts';
import { isDevelopment } from './development.ts';
import { isVendor } from './vendor.ts';

/**
 * Makes warnings of errors that break nothing of the project: those inside the files of a library,
 * which are often taken over in part, and in files that only its developers run.
 */
export function demote(finding: Finding): Finding {
  if (finding.severity === 'warning' || !demotable.has(finding.kind)) return finding;
  const beside = isVendor(finding.file) || isDevelopment(finding.file);
  return beside ? { ...finding, severity: 'warning' } : finding;
}

const demotable: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'missing-file',
  'missing-dependency',
  'unclosed-element',
  'bad-nesting',
  'duplicate-id',
  'invalid-html',
  'syntax-error',
  'invalid-json',
]);
