import { escapeHtml } from '../../workspace/text/escape-html.ts';
import { iconAddress, styleAddress } from './assets.ts';
import type { Proof } from './access/proof.ts';

/** The HTML of the page. Its script requests everything that it shows. */
export function shellPage(modules: readonly string[], proof: Proof): string {
  const [entry = '', ...others] = modules;
  return document(
    'jobchart inspector',
    `<div id="app"><noscript>The inspector requires JavaScript.</noscript></div>`,
    [
      `<meta name="server-question" content="${proof.question}">`,
      `<meta name="server-answer" content="${proof.answer}">`,
      `<script type="module" src="${entry}"></script>`,
      ...others.map((path) => `<link rel="modulepreload" href="${path}">`),
    ],
  );
}

/** The page for a browser without a session. `newLink` is the command that prints another link. */
export function lockedPage(newLink?: string): string {
  const instead =
    newLink === undefined
      ? 'start the inspector again'
      : `run <code>${escapeHtml(newLink)}</code> in another terminal, or restart the command that printed the old one`;
  return document(
    'Locked · jobchart inspector',
    `<main class="locked"><h1>Open the inspector with its link</h1>
<p>The command that starts the inspector prints a link, which works once. The browser that opens it stays signed in for twelve hours, or until the inspector stops.</p>
<p>To get a new link, ${instead}.</p></main>`,
  );
}

/**
 * The page for a browser without a session, where people may sign in with a token. Its form has no action:
 * it is sent to the same address, so the browser keeps the part after the `#`, which names what to open.
 */
export function signInPage(problem?: string): string {
  return document(
    'Sign in · jobchart inspector',
    `<main class="locked"><h1>Sign in</h1>
<form method="post">
<label for="token">Token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus maxlength="200"${problem === undefined ? '' : ' aria-invalid="true" aria-describedby="problem"'}>
<button type="submit" class="primary">Sign in</button>
</form>${problem === undefined ? '' : `\n<p id="problem" class="problem" role="alert">${problem}</p>`}
<p class="soft">The operator of this server has the token: JOB_DASHBOARD_TOKEN, or JOB_DASHBOARD_READ_TOKEN to look only.</p></main>`,
  );
}

/** The response to a ticket. A page, not a redirect: only then is the same-site cookie sent along. */
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
