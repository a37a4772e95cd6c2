import type { PreviewEnd } from '../contracts/preview.ts';
import { escapeHtml } from '../workspace/escape-html.ts';
import { oneLine } from '../workspace/one-line.ts';

export interface Page {
  readonly status: number;
  readonly html: string;
  /** Tells the browser to clear everything stored for the origin, service workers included. */
  readonly clearsStorage?: boolean;
}

/** The page of a preview that has ended. */
export function endPage({ status, reason }: PreviewEnd): Page {
  if (reason === undefined || status !== 'stopped') return pages[status];
  return clearing(
    410,
    'This preview was taken down',
    ['Whoever runs this service ended it before its time was over, for this reason:'],
    `<blockquote>${escapeHtml(oneLine(reason, 300))}</blockquote>`,
  );
}

// Declared before the pages, which use it while the module loads.
const style = `
:root { color-scheme: light dark; --ink: light-dark(#1d2430, #e8ecf3); --soft: light-dark(#566074, #a5b0c3);
  --ground: light-dark(#f3f5f9, #11151c); --card: light-dark(#fff, #1a202b); --line: light-dark(#dde2eb, #2c3544);
  --accent: light-dark(#3454d1, #93aaff); }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; min-height: 100dvh; display: grid; place-items: center; padding: 1.5rem;
  background: var(--ground); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
main { width: 100%; max-width: 34rem; padding: clamp(1.5rem, 6vw, 3rem); border-radius: 12px;
  border: 1px solid var(--line); background: linear-gradient(var(--accent) 0 0) top / 100% 4px no-repeat var(--card); }
.status { margin: 0; color: var(--accent); font-weight: 700; font-variant-numeric: tabular-nums; letter-spacing: .08em; }
h1 { margin: .25rem 0 1rem; font-size: clamp(1.5rem, 5vw, 1.75rem); line-height: 1.2; text-wrap: balance; }
p { margin: 0 0 .75rem; color: var(--soft); text-wrap: pretty; }
p:last-child { margin-bottom: 0; }
blockquote { margin: 0; padding: .5rem 0 .5rem 1rem; border-left: 3px solid var(--line); overflow-wrap: anywhere; }
a { color: var(--accent); font-weight: 600; text-underline-offset: .2em; }
a:focus-visible { outline: 2px solid; outline-offset: 4px; border-radius: 2px; }
`;

const startLink = '<p><a href="/">Go to the start page</a></p>';

/** What the front says itself. Nothing of a request or of a preview is ever part of it. */
export const pages = {
  unknownPreview: clearing(404, 'No preview lives here', [
    'This address belongs to no preview. It may have been cut off when it was copied, or the server behind it was restarted.',
    'Check the link, or ask for the project to be built again.',
  ]),
  restoring: page(
    503,
    'One moment',
    ['The server of the previews has just started, and brings them back.'],
    '<p><a href="">Try again</a></p>',
  ),
  unknownPage: page(
    404,
    'Page not found',
    ['The preview is live, but this page or file is not part of it.'],
    startLink,
  ),
  expired: clearing(410, 'This preview has expired', [
    'Previews are short-lived, and the time of this one is over. The project itself is kept: it is in the zip that came with the preview.',
    'To see it live once more, ask for it to be built again.',
  ]),
  stopped: clearing(410, 'This preview was stopped', [
    'Somebody ended it before its time was over. The project itself is kept: it is in the zip that came with the preview.',
    'To see it live once more, ask for it to be built again.',
  ]),
  failed: clearing(410, 'This preview could not be shown', [
    'The project was built, but its pages could not be served. It is kept all the same: it is in the zip that came with the preview.',
    'To see it live, ask for it to be built again.',
  ]),
  badRequest: page(400, 'This request is not clear', [
    'It names more than one host, so that nobody can tell which preview is meant.',
  ]),
  workerRefused: clearing(403, 'Previews have no service workers', [
    'A service worker would show its page in your browser after the preview has ended.',
  ]),
  busy: page(503, 'Too much at once', [
    'Many pages are being sent right now. Try again in a moment.',
  ]),
  bodyRefused: page(
    413,
    'A preview only shows pages',
    ['The request brings data along, and a preview takes none.'],
    startLink,
  ),
  methodNotAllowed: page(
    405,
    'A preview only shows pages',
    [
      'It is a folder of files without a server behind it, so nothing that is sent to it arrives anywhere.',
    ],
    startLink,
  ),
} as const satisfies Record<string, Page>;

function clearing(...parts: Parameters<typeof page>): Page {
  return { ...page(...parts), clearsStorage: true };
}

function page(status: number, title: string, sentences: readonly string[], more = ''): Page {
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
