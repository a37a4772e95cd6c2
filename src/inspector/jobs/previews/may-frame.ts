import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../../../workspace/http/is-loopback.ts';

// An import of node:http reads all of its names, which loads undici too.
const { request } = process.getBuiltinModule('node:http');

/** Where previews are served for other machines. */
export interface PreviewSite {
  /** Such as `https://*.example.com`. */
  readonly baseUrl?: string | undefined;
  /** The origin of pages that those previews let frame them. */
  readonly dashboardUrl?: string | undefined;
}

interface Page extends PreviewSite {
  /** Of the page with the frame. */
  readonly origin: string;
}

/**
 * Whether a preview lets a page frame it. One on this machine is asked: false if it does not answer, or if the
 * page was opened from another machine, which does not reach it.
 */
export async function mayFrame(
  address: string,
  { origin, baseUrl, dashboardUrl }: Page,
): Promise<boolean> {
  const url = URL.parse(address);
  if (url === null) return false;
  const [, site] = /^https?:\/\/\*(\.[^/]+)/.exec(baseUrl ?? '') ?? [];
  if (site !== undefined && url.host.endsWith(site)) return origin === dashboardUrl;
  if (url.protocol !== 'http:' || !url.hostname.endsWith('.localhost')) return false;
  if (!isLoopback(URL.parse(origin)?.hostname ?? '')) return false;
  try {
    const asked = request({
      // Whatever the name resolves to: this machine.
      host: '127.0.0.1',
      port: url.port,
      path: '/',
      method: 'HEAD',
      headers: { Host: url.host },
      signal: AbortSignal.timeout(timeoutMs),
    });
    asked.end();
    // Node emits nothing else with this event.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const [{ headers }] = (await once(asked, 'response')) as [IncomingMessage];
    asked.destroy();
    return allows(headers, origin);
  } catch {
    return false;
  }
}

const timeoutMs = 2000;

function allows(headers: IncomingMessage['headers'], origin: string): boolean {
  const policy = headers['content-security-policy'];
  const directives = (typeof policy === 'string' ? policy : '').split(';');
  const ancestors = directives.map((text) => text.trim().split(/\s+/)).find(isAncestors);
  if (ancestors === undefined) return headers['x-frame-options'] === undefined;
  return ancestors.includes(origin) || ancestors.includes('*');
}

function isAncestors([name]: readonly string[]): boolean {
  return name?.toLowerCase() === 'frame-ancestors';
}
