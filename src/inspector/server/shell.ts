import { iconAddress, styleAddress } from './assets.ts';
import type { Proof } from './proof.ts';

/** The document of the page: all that it shows is asked for by its script. */
export function shellPage(modules: readonly string[], proof: Proof): string {
  const [entry = '', ...others] = modules;
  return document(
    'jobchart inspector',
    `<div id="app"><noscript>The inspector needs JavaScript.</noscript></div>`,
    [
      `<meta name="server-question" content="${proof.question}">`,
      `<meta name="server-answer" content="${proof.answer}">`,
      `<script type="module" src="${entry}"></script>`,
      ...others.map((path) => `<link rel="modulepreload" href="${path}">`),
    ],
  );
}

/** What those see who have no session. */
export function lockedPage(): string {
  return document(
    'Locked · jobchart inspector',
    `<main class="locked"><h1>This page needs a link</h1>
<p>The inspector opens with the link that its command prints. A link opens it once; the browser that used it stays let in for twelve hours, or until the inspector ends.</p>
<p>For a new link, start the inspector again.</p></main>`,
  );
}

/** What a ticket leads to. A page, not a redirect: the cookie is sent along only from our own site. */
export function welcomePage(): string {
  return document(
    'jobchart inspector',
    '<main class="locked"><p>Opening the inspector …</p></main>',
  );
}

function document(title: string, body: string, head: readonly string[] = []): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="${iconAddress}">
<link rel="stylesheet" href="${styleAddress}">
${head.join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
}
