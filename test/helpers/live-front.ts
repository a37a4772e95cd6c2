import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createPreviewFront, type PreviewFrontOptions } from '../../src/preview/front.ts';
import { rawHttp } from './raw-http.ts';
import { tempDir } from './temp-dir.ts';

export interface RawRequest {
  readonly method?: string;
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A front of the test's own that serves a folder with the given files. */
export async function liveFront(
  files: Readonly<Record<string, string | Buffer>>,
  options: PreviewFrontOptions & { readonly expiresAt?: number } = {},
) {
  const base = await tempDir();
  const dir = join(base, 'site');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  const { expiresAt = Date.now() + 3_600_000, ...rest } = options;
  const front = createPreviewFront(rest);
  onTestFinished(() => front.close());
  const { id, url } = await front.mount({ dir, expiresAt });
  const port = front.port ?? 0;
  const head = (path: string, { method = 'GET', host, headers = {} }: RawRequest = {}) =>
    [
      `${method} ${path} HTTP/1.1`,
      `Host: ${host ?? `${id}.localhost:${port}`}`,
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      '\r\n',
    ].join('\r\n');
  return {
    base,
    dir,
    front,
    id,
    url,
    port,
    /** A request as text, on a connection that stays open. */
    head,
    ask: (path: string, request: RawRequest = {}) =>
      rawHttp(
        port,
        head(path, { ...request, headers: { Connection: 'close', ...request.headers } }),
      ),
  };
}
