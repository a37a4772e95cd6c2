import { escapeHtml } from '../../workspace/text/escape-html.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { type Page, page } from '../pages.ts';
import { printedLines } from './program-log.ts';
import type { ProgramFailure } from './run.ts';

const tryAgain = '<p><a href="">Try again</a></p>';

/** Pages for a preview whose program cannot answer. */
export const programPages = {
  starting: {
    ...page(
      503,
      'Starting the project',
      ['The server of this project is being started. This page opens it as soon as it answers.'],
      '<meta http-equiv="refresh" content="1">',
    ),
    retryAfter: 1,
  },
  busy: page(503, 'The server is busy', [
    'It is running many projects right now. Try again in a moment.',
  ]),
  silent: page(
    504,
    'No answer',
    ['The server of this project runs, but did not answer this request in time.'],
    tryAgain,
  ),
  brokenOff: page(
    502,
    'No proper answer',
    ['The server of this project broke off its answer, or sent one that is not valid HTTP.'],
    tryAgain,
  ),
  badRequest: page(400, 'Bad request', ['The request cannot be passed on to the project.']),
} as const satisfies Record<string, Page>;

/**
 * The page of a program that has ended by itself, with what it printed last.
 *
 * @param waitMs Until it may be started again.
 */
export function failingPage({ reason, output }: ProgramFailure, waitMs: number): Page {
  const seconds = Math.max(1, Math.ceil(waitMs / 1000));
  const lines = printedLines(output, shownLines).map((line) => escapeHtml(oneLine(line, 200)));
  const printed =
    lines.length === 0
      ? '<p>It printed nothing.</p>'
      : `<p>Its last output:</p>\n<pre tabindex="0">${lines.join('\n')}</pre>`;
  const title = 'The server of this project has stopped';
  const wait = waitMs > 0 ? ` It can be started again in ${seconds} s.` : '';
  const sentences = [`${escapeHtml(oneLine(reason, 300))}${wait}`];
  return { ...page(502, title, sentences, `${printed}\n${tryAgain}`), retryAfter: seconds };
}

const shownLines = 20;

/** The page in place of a redirect to another address. */
export function elsewherePage(address: string): Page {
  return page(
    200,
    'This link leads elsewhere',
    ['The project redirects to another address. Previews do not open it by themselves:'],
    `<blockquote>${escapeHtml(oneLine(address, 1000))}</blockquote>`,
  );
}

/** The page at `/` of a project that has none there. */
export function startPage(paths: readonly string[]): Page {
  const links = paths.map(
    (path) => `<li><a href="${escapeHtml(path)}">${escapeHtml(path)}</a></li>`,
  );
  return page(
    404,
    'This project has no start page',
    ['It runs, and answers at these addresses:'],
    `<ul>\n${links.join('\n')}\n</ul>`,
  );
}
