import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';

// An import of node:http reads all of its names, which loads undici too.
const { request } = process.getBuiltinModule('node:http');

/** Whether a preview on this machine lets a page of `origin` frame it. False if it does not answer. */
export async function mayFrame(address: string, origin: string): Promise<boolean> {
  const url = URL.parse(address);
  if (url?.protocol !== 'http:' || !url.hostname.endsWith('.localhost')) return false;
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
