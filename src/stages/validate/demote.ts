import type { Finding, FindingKind } from '../../contracts/finding.ts';
import { isDevelopment } from './development.ts';
import { isInVendorFolder, isVendor } from './vendor.ts';

/**
 * Makes warnings of errors that break nothing of the project: those inside the files of a library,
 * which are often taken over in part, and in files that only its developers run.
 */
export function demote(finding: Finding): Finding {
  if (finding.severity === 'warning' || !demotable.has(finding.kind)) return finding;
  const { file, kind } = finding;
  // Libraries come in part, but not broken.
  const isLibrary = kind === 'syntax-error' ? isInVendorFolder(file) : isVendor(file);
  const beside = isLibrary || isDevelopment(file);
  return beside ? { ...finding, severity: 'warning' } : finding;
}

const demotable: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'missing-file',
  'missing-dependency',
  'missing-export',
  'unclosed-element',
  'bad-nesting',
  'duplicate-id',
  'invalid-html',
  'syntax-error',
  'invalid-json',
]);
