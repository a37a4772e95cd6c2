import type { Finding, FindingKind } from '../../contracts/stages/finding.ts';
import { isDevelopment, isTest } from './manifest/development.ts';
import { isInVendorFolder, isVendor } from './script/vendor.ts';

/**
 * Turns errors that do not break the project into warnings: errors in vendored libraries, which are
 * often copied in part, and in files that only developers run.
 */
export function demote(finding: Finding): Finding {
  if (finding.severity === 'warning' || !demotable.has(finding.kind)) return finding;
  const { file, kind } = finding;
  // Tools obey it in any folder.
  if (kind === 'invalid-json' && /(?:^|\/)package\.json$/i.test(file) && !isTest(file))
    return finding;
  // A vendored library may be incomplete, but not unparsable.
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
