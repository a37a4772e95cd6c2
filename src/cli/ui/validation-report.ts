import type { Finding } from '../../contracts/finding.ts';
import type { Validation } from '../../contracts/validation.ts';
import { columns } from './columns.ts';
import type { Paint } from './paint.ts';
import { plainLine } from './plain-line.ts';

/** A verdict for people: a file at a time, errors first, and the verdict in the end. */
export function validationLines(validation: Validation, color: Paint): readonly string[] {
  const files = Map.groupBy(validation.findings, ({ file }) => file);
  const blocks = [...files].flatMap(([file, findings]) => [
    color('bold', plainLine(file)),
    ...fileLines(findings, color),
    '',
  ]);
  return [...blocks, verdict(validation, color)];
}

function fileLines(findings: readonly Finding[], color: Paint): readonly string[] {
  const rows = findings.map(({ severity, kind, line, column, message }) => {
    const mark = severity === 'error' ? color('red', '✗') : color('yellow', '!');
    const place = [line, column].filter((part) => part !== undefined).join(':');
    return [`  ${mark}`, color('dim', place), kind, plainLine(message)];
  });
  return columns(rows).flatMap((row, index) => {
    const found = findings[index];
    if (found === undefined) return [];
    const isLast = findings[index + 1]?.hint !== found.hint || found.severity === 'error';
    const hint = color('dim', `      ${plainLine(found.hint)}`);
    return isLast ? [row.trimEnd(), hint] : [row.trimEnd()];
  });
}

function verdict({ projectType, passed, findings }: Validation, color: Paint): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const parts = [counted(errors, 'error'), counted(findings.length - errors, 'warning')];
  const counts = parts.filter((part) => part !== undefined).join(', ') || 'nothing found';
  const mark = passed ? color('green', '✓ passed') : color('red', '✗ failed');
  return `${mark} as ${projectType}: ${counts}`;
}

function counted(count: number, what: string): string | undefined {
  return count === 0 ? undefined : `${count} ${what}${count === 1 ? '' : 's'}`;
}
