import type { IncomingMessage } from 'node:http';
import { isHopByHop, namedByConnection, pairsOf } from './request-headers.ts';

/**
 * The headers of a program's response for the visitor: names and values alternate. They leave out what
 * would reach beyond the preview, and where a redirect leads; the own security headers replace those of
 * the program.
 *
 * @param own The security headers: names and values alternate.
 */
export function responseHeaders(
  { rawHeaders, headers }: Pick<IncomingMessage, 'rawHeaders' | 'headers'>,
  own: readonly string[],
): string[] {
  const refused = new Set([
    ...namedByConnection(headers.connection),
    ...pairsOf(own).map(([name]) => name.toLowerCase()),
  ]);
  const kept = pairsOf(rawHeaders).flatMap(([name, value]) => {
    const lower = name.toLowerCase();
    if (isHopByHop(lower) || refused.has(lower) || reachesBeyond.test(lower)) return [];
    return [name, lower === 'set-cookie' ? hostOnly(value) : value];
  });
  // A preview that was taken down must not come out of a cache.
  return [...kept, ...own, 'Cache-Control', 'no-store'];
}

/** What other hosts, later visits, a reverse proxy or a shared cache would act upon. */
const reachesBeyond = new RegExp(
  [
    'location',
    'strict-transport-security|public-key-pins(?:-report-only)?|expect-ct|alt-svc|alt-used',
    'clear-site-data|service-worker-allowed|origin-agent-cluster',
    'content-security-policy-report-only|report-to|reporting-endpoints|nel',
    'x-accel-.*|x-sendfile.*|x-lighttpd-.*|x-litespeed-.*|x-reproxy-.*|x-forwarded-.*',
    'cache-control|.*-cache-control|expires|pragma|age|surrogate-.*|cache-tag|x-cache-tags?',
  ]
    .map((names) => `^(?:${names})$`)
    .join('|'),
);

/** A cookie without its domain: it goes to this preview alone. */
export function hostOnly(cookie: string): string {
  const [first = '', ...attributes] = cookie.split(';');
  const kept = attributes.filter((each) => each.split('=')[0]?.trim().toLowerCase() !== 'domain');
  return [first, ...kept].join(';');
}

/** Where a response redirects to. */
export type Redirect =
  /** Within the preview. */
  | { readonly path: string }
  /** Another address, to which a link in a chat must not lead unseen. */
  | { readonly elsewhere: string };

/** @param here The address of the request. */
export function redirectTo(location: string, here: URL): Redirect {
  const url = URL.parse(location, here);
  if (url === null) return { elsewhere: location };
  if (!/^https?:$/.test(url.protocol) || url.host !== here.host) return { elsewhere: url.href };
  // `//` would begin the name of another host.
  const path = url.pathname.replace(/^\/\//, '/.//');
  return { path: `${path}${url.search}${url.hash}` };
}
