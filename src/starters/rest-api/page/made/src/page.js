import { readFile } from 'node:fs/promises';

const files = new Map([
  ['/', ['index.html', 'text/html; charset=utf-8']],
  ['/script.js', ['script.js', 'text/javascript; charset=utf-8']],
  ['/styles.css', ['styles.css', 'text/css; charset=utf-8']],
  ['/page.css', ['page.css', 'text/css; charset=utf-8']],
  ['/favicon.svg', ['favicon.svg', 'image/svg+xml']],
]);

/** The page in `public/` for those who come with a browser; all else is answered by the API. */
export function withPage(app) {
  return async (request, response) => {
    const file = files.get(request.url.split('?', 1)[0]);
    if (file === undefined || !['GET', 'HEAD'].includes(request.method))
      return app(request, response);
    const [name, type] = file;
    const content = await readFile(new URL('../public/' + name, import.meta.url));
    response.writeHead(200, { 'content-type': type, 'content-length': content.length });
    response.end(request.method === 'HEAD' ? undefined : content);
  };
}
