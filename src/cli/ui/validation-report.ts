import type { Behaviour } from '../../contracts/behaviour.ts';
import type { Finding } from '../../contracts/finding.ts';
import type { Validation } from '../../contracts/validation.ts';
import { columns } from './columns.ts';
import type { Paint } from './paint.ts';
import { plainLine } from './plain-line.ts';

/**
 * A verdict for people: a file at a time, those with errors first, what the page did in a browser,
 * and the verdict in the end. What occurs again and again in a file is shown twice and counted.
 */
export function validationLines(
  validation: Validation,
  behaviour: Behaviour | undefined,
  color: Paint,
): readonly string[] {
  const files = Map.groupBy(validation.findings, ({ file }) => file);
  const blocks = [...files].flatMap(([file, findings]) => [
    color('bold', plainLine(file)),
    ...fileLines(findings, color),
    '',
  ]);
  return [
    ...blocks,
    ...(behaviour === undefined ? [] : [...behaviourLines(behaviour, color), '']),
    verdict(validation, color),
  ];
}

function fileLines(findings: readonly Finding[], color: Paint): readonly string[] {
  const groups = [...Map.groupBy(findings, ({ severity, hint }) => severity + hint).values()];
  const shown = groups.flatMap((group) => group.slice(0, maxShown));
  const rows = columns(shown.map((finding) => cells(finding, color)));
  let next = 0;
  return groups.flatMap((group) => {
    const lines = rows.slice(next, (next += Math.min(group.length, maxShown)));
    const more = group.length - lines.length;
    return [
      ...lines.map((line) => line.trimEnd()),
      ...(more === 0 ? [] : [color('dim', `    … and ${more} more like this`)]),
      color('dim', `    → ${plainLine(group[0]?.hint ?? '')}`),
    ];
  });
}

const maxShown = 2;

function cells({ severity, kind, line, column, message }: Finding, color: Paint): string[] {
  const isError = severity === 'error';
  const place = [line, column].filter((part) => part !== undefined).join(':');
  return [
    `  ${isError ? color('red', '✗') : color('yellow', '!')}`,
    color('dim', place),
    color(isError ? 'red' : 'yellow', kind),
    plainLine(message),
  ];
}

/** Apart from the verdict: a page may be sound and do nothing. */
function behaviourLines(behaviour: Behaviour, color: Paint): readonly string[] {
  const { status, reason, consoleErrors, failedRequests } = behaviour;
  const troubles = [
    ...consoleErrors,
    ...failedRequests.map((request) => `${request.url}: ${request.reason}`),
  ];
  const outcome = status === 'checked' && troubles.length === 0 ? 'nothing to report' : status;
  const head = `${color('bold', 'in a browser')}  ${outcome}`;
  const why = reason === undefined ? [] : [color('dim', `    → ${plainLine(reason)}`)];
  return [
    head,
    ...troubles.map((trouble) => `  ${color('yellow', '!')}  ${plainLine(trouble)}`),
    ...why,
  ];
}

function verdict({ projectType, passed, findings }: Validation, color: Paint): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = [counted(errors, 'error'), counted(findings.length - errors, 'warning')];
  const mark = passed ? color('green', '✓ passed') : color('red', '✗ failed');
  return `${mark} as ${projectType}: ${counts.join(', ')}`;
}

function counted(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`;
}
