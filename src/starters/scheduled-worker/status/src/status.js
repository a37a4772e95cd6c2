import { once } from 'node:events';
import { createServer } from 'node:http';
import { settings } from './settings.js';

/** Serves the status page at `/`, the same as JSON at `/api/status` and the paths of the settings, and `/health`. */
export async function serveStatus(sites, port = Number(process.env.PORT || settings.port)) {
  const server = createServer(async (request, response) => {
    const path = request.url.split('?', 1)[0];
    const answer = answers[settings.paths?.includes(path) ? '/api/status' : path];
    if (!answer || !['GET', 'HEAD'].includes(request.method)) {
      response.writeHead(answer ? 405 : 404).end();
      return;
    }
    const [type, text] = answer(await sites());
    response
      .writeHead(200, {
        'content-type': type + '; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      })
      .end(text);
  });
  server.listen(port);
  await once(server, 'listening');
  return server;
}

const answers = {
  '/': (sites) => ['text/html', pageOf(sites)],
  '/api/status': (sites) => ['application/json', JSON.stringify(sites)],
  '/health': () => ['application/json', '{"status":"ok"}'],
};

export function pageOf(sites, { title, texts } = settings) {
  const rows = sites.map(
    ({ name, state, uptime, ms, at }) =>
      `<tr class="${state}"><td>${escape(name)}</td><td>${texts[state]}</td><td>${uptime === undefined ? '–' : uptime + ' %'}</td><td>${ms === undefined ? '–' : ms + ' ms'}</td><td>${at === undefined ? '–' : escape(at.slice(0, 19).replace('T', ' '))}</td></tr>`,
  );
  return `<!doctype html>
<html lang="${texts.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="30">
<title>${escape(title)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .5rem; border-bottom: 1px solid #8886; }
.up td:nth-child(2) { color: light-dark(#137333, #5bb974); }
.down td:nth-child(2) { color: light-dark(#b3261e, #f28b82); font-weight: bold; }
</style>
<h1>${escape(title)}</h1>
<table>
<thead><tr><th>${texts.site}</th><th>${texts.state}</th><th>${texts.uptime}</th><th>${texts.time}</th><th>${texts.checked}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table>
</html>
`;
}

function escape(text) {
  return String(text).replace(/[&<>"]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
}
