import type { Finding } from '../../contracts/stages/finding.ts';
import { byCodeUnit } from '../../workspace/text/by-code-unit.ts';

/** Errors first, then by file and line. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(byImportance);
}

function byImportance(left: Finding, right: Finding): number {
  if (left.severity !== right.severity) return left.severity === 'error' ? -1 : 1;
  return byCodeUnit(left.file, right.file) || (left.line ?? 0) - (right.line ?? 0);
}
