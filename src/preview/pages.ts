import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PreviewEnd } from '../contracts/job/preview.ts';
import { escapeHtml } from '../workspace/text/escape-html.ts';
import { oneLine } from '../workspace/text/one-line.ts';

export interface Page {
  readonly status: number;
  readonly html: string;
  /** Seconds. @default 1 if the status is 503 */
  readonly retryAfter?: number;
  /** Makes the browser clear the storage of the origin, service workers included. */
  readonly clearsStorage?: boolean;
}

/** The page of a preview that has ended. */
export function endPage({ status, reason }: PreviewEnd): Page {
  if (reason === undefined || status !== 'stopped') return pages[status];
  return clearingPage(
    410,
    'This preview was taken down',
    ['The operator of this service took it down before it expired. The reason given:'],
    `<blockquote>${escapeHtml(oneLine(reason, 300))}</blockquote>`,
  );
}

// Above the pages, which use it when the module loads.
const style = `
:root { color-scheme: light dark; --ink: light-dark(#1d2430, #e8ecf3); --soft: light-dark(#566074, #a5b0c3);
  --ground: light-dark(#f3f5f9, #11151c); --card: light-dark(#fff, #1a202b); --line: light-dark(#dde2eb, #2c3544);
  --accent: light-dark(#3454d1, #93aaff); }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; min-height: 100dvh; display: grid;
  grid-template-columns: minmax(0, 1fr); place-items: center; padding: 1.5rem;
  background: var(--ground); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
main { width: 100%; max-width: 34rem; padding: clamp(1.5rem, 6vw, 3rem); border-radius: 12px;
  border: 1px solid var(--line); background: linear-gradient(var(--accent) 0 0) top / 100% 4px no-repeat var(--card); }
.status { margin: 0; color: var(--accent); font-weight: 700; font-variant-numeric: tabular-nums; letter-spacing: .08em; }
h1 { margin: .25rem 0 1rem; font-size: clamp(1.5rem, 5vw, 1.75rem); line-height: 1.2; text-wrap: balance; }
p { margin: 0 0 .75rem; color: var(--soft); text-wrap: pretty; }
p:last-child { margin-bottom: 0; }
ul { margin: 0; padding-left: 1.25rem; overflow-wrap: anywhere; }
pre { margin: 0 0 .75rem; padding: .75rem 1rem; border-radius: 8px; background: var(--ground); overflow-x: auto;
  font: .8125rem/1.5 ui-monospace, monospace; }
blockquote { margin: 0; padding: .5rem 0 .5rem 1rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
a { color: var(--accent); font-weight: 600; text-underline-offset: .2em; }
a:focus-visible { outline: 2px solid; outline-offset: 4px; border-radius: 2px; }
`;

const startLink = '<p><a href="/">Go to the home page</a></p>';

/** The server's own pages. They never contain any part of a request or a preview. */
export const pages = {
  unknownPreview: clearingPage(404, 'Preview not found', [
    'No preview has this address. The link may be incomplete, or the server was restarted.',
    'Check the link, or ask for the project to be built again.',
  ]),
  restoring: page(
    503,
    'One moment, please',
    ['The preview server has just started and is restoring its previews.'],
    '<p><a href="">Try again</a></p>',
  ),
  unknownPage: page(
    404,
    'Page not found',
    ['The preview is live, but it has no such page or file.'],
    startLink,
  ),
  expired: clearingPage(410, 'This preview has expired', [
    'Previews are temporary. Your project is safe: it is in the zip file that came with the preview.',
    'To see it live again, ask for it to be built again.',
  ]),
  stopped: clearingPage(410, 'This preview was stopped', [
    'It was stopped before it expired. Your project is safe: it is in the zip file that came with the preview.',
    'To see it live again, ask for it to be built again.',
  ]),
  failed: clearingPage(410, 'This preview could not be shown', [
    'The project was built, but its pages could not be served. Your project is safe: it is in the zip file that came with the preview.',
    'To see it live, ask for it to be built again.',
  ]),
  badRequest: page(400, 'Bad request', [
    'The request has more than one Host header, so the preview it is for cannot be determined.',
  ]),
  workerRefused: clearingPage(403, 'Service workers are disabled in previews', [
    'A service worker could keep showing the page in your browser after the preview has ended.',
  ]),
  busy: page(503, 'The server is busy', [
    'It is sending many files right now. Try again in a moment.',
  ]),
  bodyRefused: page(
    413,
    'Previews are read-only',
    ['The request contains data, and a preview does not accept any.'],
    startLink,
  ),
  methodNotAllowed: page(
    405,
    'Previews are read-only',
    ['A preview is a folder of files without a server behind it: it cannot receive anything.'],
    startLink,
  ),
} as const satisfies Record<string, Page>;

function clearingPage(...parts: Parameters<typeof page>): Page {
  return { ...page(...parts), clearsStorage: true };
}

/** One of the server's own pages. Title and sentences are HTML. */
export function page(status: number, title: string, sentences: readonly string[], more = ''): Page {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="status">${status}</p>
<h1>${title}</h1>
${sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')}
${more === '' ? '' : `${more}\n`}</main>
</body>
</html>
`;
  return { status, html };
}

/** Responds with one of the server's own pages. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { status, html, clearsStorage = false, retryAfter = status === 503 ? 1 : undefined }: Page,
  headers: readonly string[],
): void {
  const own = Object.entries({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(html)),
    'Cache-Control': 'no-store',
    ...(clearsStorage && { 'Clear-Site-Data': '"storage"' }),
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    ...(status === 405 && { Allow: 'GET, HEAD' }),
    // The rest of a refused request is not read.
    ...(refused.has(status) && { Connection: 'close' }),
  }).flat();
  response.writeHead(status, [...headers, ...own]);
  response.end(request.method === 'HEAD' ? undefined : html);
}

const refused: ReadonlySet<number> = new Set([400, 405, 413, 503]);
