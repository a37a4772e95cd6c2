import type { Behaviour } from '../../../contracts/job/behaviour.ts';
import type { Finding } from '../../../contracts/stages/finding.ts';
import type { Validation } from '../../../contracts/stages/validation.ts';
import { columns } from '../text/columns.ts';
import type { Paint } from '../text/paint.ts';
import { plainLine } from '../text/plain-line.ts';

/**
 * A validation as text: the findings by file, then the behaviour in a browser, then the verdict. Of
 * repeated findings in a file only two are shown; the rest are counted.
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
  const location = [line, column].filter((part) => part !== undefined).join(':');
  return [
    `  ${isError ? color('red', '✗') : color('yellow', '!')}`,
    color('dim', location),
    color(isError ? 'red' : 'yellow', kind),
    plainLine(message),
  ];
}

/** Separate from the verdict: a valid page may still fail in a browser. */
function behaviourLines(behaviour: Behaviour, color: Paint): readonly string[] {
  const { status, reason, consoleErrors, failedRequests } = behaviour;
  const problems = [
    ...consoleErrors,
    ...failedRequests.map((request) => `${request.url}: ${request.reason}`),
  ];
  const outcome = status === 'checked' && problems.length === 0 ? 'no errors' : status;
  const head = `${color('bold', 'in a browser')}  ${outcome}`;
  const why = reason === undefined ? [] : [color('dim', `    → ${plainLine(reason)}`)];
  return [
    head,
    ...problems.map((problem) => `  ${color('yellow', '!')}  ${plainLine(problem)}`),
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
