import type { Container } from '../../contracts/stages/image.ts';

const port = 8080;
const settingsPath = '/etc/httpd.conf';

/** Media types that BusyBox does not know, or names without a character set. */
const settings = `.html:text/html;charset=utf-8
.css:text/css;charset=utf-8
.js:text/javascript;charset=utf-8
.mjs:text/javascript;charset=utf-8
.json:application/json
.webmanifest:application/manifest+json
.xml:application/xml
.txt:text/plain;charset=utf-8
.svg:image/svg+xml
.ico:image/x-icon
.webp:image/webp
.avif:image/avif
.woff:font/woff
.woff2:font/woff2
.wasm:application/wasm
.mp4:video/mp4
.webm:video/webm
.pdf:application/pdf
`;

/**
 * Pages are served by the web server of BusyBox: 2 MB, where Node has 130. As the first process of a
 * container it would ignore SIGTERM, so the shell of BusyBox takes the signal.
 */
export const pageContainer: Container = {
  kind: 'page',
  folder: '/site',
  environment: {},
  user: '65534:65534',
  command: [
    '/bin/busybox',
    'ash',
    '-c',
    `/bin/busybox httpd -f -p ${port} -h /site -c ${settingsPath} & trap 'kill $!; exit 0' TERM INT; wait $!`,
  ],
  port,
  healthcheck: ['/bin/busybox', 'wget', '-q', '-O', '/dev/null', `http://127.0.0.1:${port}/`],
  settings: { [settingsPath]: settings },
  packages: [],
};
