import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  createPreviewServer,
  type PreviewServerOptions,
} from '../../../src/preview/preview-server.ts';
import { rawHttp } from '../stores/raw-http.ts';
import { tempDir } from '../temp-dir.ts';

export interface RawRequest {
  readonly method?: string;
  readonly host?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Starts a preview server for a folder with the given files. */
export async function livePreview(
  files: Readonly<Record<string, string | Buffer>>,
  options: PreviewServerOptions & { readonly expiresAt?: number } = {},
) {
  const base = await tempDir();
  const dir = join(base, 'site');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  const { expiresAt = Date.now() + 3_600_000, ...rest } = options;
  const server = createPreviewServer(rest);
  onTestFinished(() => server.close());
  const { id, url } = await server.mount({ dir, expiresAt });
  const port = server.port ?? 0;
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
    server,
    id,
    url,
    port,
    /** The request as text, for a keep-alive connection. */
    head,
    ask: (path: string, request: RawRequest = {}) =>
      rawHttp(
        port,
        head(path, { ...request, headers: { Connection: 'close', ...request.headers } }),
      ),
  };
}
