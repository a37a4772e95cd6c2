import type { JobContext } from '../../../machines/index.ts';
import type { Behaviour } from '../../contracts/job/behaviour.ts';
import type { Finding } from '../../contracts/stages/finding.ts';
import { cutText } from '../../errors/text/cut-text.ts';

/**
 * The errors that the trial run of a project found, for generation to repair. Empty unless the trial
 * rejected the tree. An error that names no place is reported for the files that the output names, or
 * else for the start file, because a repair needs a file.
 */
export function trialFindings({ results, rejectedTree }: JobContext): readonly Finding[] {
  const { observation, tree, plan } = results;
  const behaviour = observation?.behaviour;
  if (behaviour === undefined || tree?.sha256 !== rejectedTree) return [];
  const paths = new Set((plan?.files ?? []).map(({ path }) => path));
  const { output = [] } = behaviour;
  const named = placesIn(output.join('\n'), paths);
  const elsewhere = named.length > 0 ? named.slice(0, maxFiles) : [{ file: startOf(paths) }];
  return sentencesOf(behaviour).flatMap((message) => {
    const own = placesIn(message, paths).slice(0, 1);
    return (own.length > 0 ? own : elsewhere).map((place): Finding => {
      const hint = hintFrom(output);
      return { severity: 'error', kind: 'trial-run', ...place, message, hint };
    });
  });
}

const maxFiles = 2;

function sentencesOf({ status, reason, consoleErrors, failedRequests }: Behaviour) {
  return [
    ...(status === 'failed' && reason !== undefined ? [cutText(reason, 200)] : []),
    ...consoleErrors,
    ...failedRequests.map(({ url, reason: cause }) => cutText(`${url}: ${cause}`, 200)),
  ];
}

interface Place {
  readonly file: string;
  readonly line?: number;
}

/** The files of the project that a text names with a line, such as `src/a.js:12`. */
function placesIn(text: string, paths: ReadonlySet<string>): readonly Place[] {
  const places = new Map<string, Place>();
  for (const [, file = '', line] of text.matchAll(place)) {
    const path = file.replace(/^\/{0,3}project\//, '');
    if (paths.has(path) && !places.has(path)) places.set(path, { file: path, line: Number(line) });
  }
  return [...places.values()];
}

const place = /(?<![^\s():])([^\s():]{1,200}):(\d{1,7})/g;

function startOf(paths: ReadonlySet<string>): string {
  const known = starts.find((path) => paths.has(path));
  return known ?? [...paths].find((path) => /\.(?:js|mjs|cjs|ts|html)$/.test(path)) ?? '.';
}

const starts = ['', 'src/'].flatMap((folder) =>
  ['bot.js', 'server.js', 'app.js', 'main.js', 'index.js', 'cli.js', 'index.html'].map(
    (name) => folder + name,
  ),
);

function hintFrom(output: readonly string[]): string {
  const printed = output.slice(-4).join(' ');
  return printed === '' ? 'It was tried in a sandbox.' : cutText(`It printed: ${printed}`, 200);
}
