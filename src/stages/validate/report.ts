import type { Finding, FindingKind } from '../../contracts/stages/finding.ts';
import { oneLine } from '../../workspace/text/one-line.ts';

/** A position in a file; both numbers start at 1. */
export interface Position {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

export interface Report extends Position {
  readonly file: string;
  readonly message: string;
  readonly hint: string;
}

/** A finding that fails the project. */
export function errorAt(kind: FindingKind, report: Report): Finding {
  return finding('error', kind, report);
}

/** A finding that does not fail the project. */
export function warningAt(kind: FindingKind, report: Report): Finding {
  return finding('warning', kind, report);
}

/** The finding for a file that a parser cannot handle; `.` if it is the tree as a whole. */
export function parserCrash(file: string, message: string): Finding {
  const hint =
    file === '.'
      ? 'Leave out files, or make them smaller.'
      : 'Simplify the file: less nesting, shorter lines.';
  return errorAt('parser-crash', { file, message, hint });
}

export function finding(
  severity: Finding['severity'],
  kind: FindingKind,
  { file, line, column, message, hint }: Report,
): Finding {
  return {
    severity,
    kind,
    file: oneLine(file, 400),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    message: oneLine(message, 300),
    hint: oneLine(hint, 300),
  };
}

/** Line and column of an offset in UTF-16 units. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < offset;) {
    line += 1;
    start = next + 1;
    next = text.indexOf('\n', start);
  }
  return { line, column: offset - start + 1 };
}
