/** How previews are addressed: each has a host name, and so an origin, of its own. */
export interface PreviewUrls {
  of(id: string, port: number): string;
  /** The id that a `Host` header names; undefined for a foreign one. */
  idIn(host: string | undefined): string | undefined;
}

/**
 * Addresses under `localhost`, or under the wildcard host that a reverse proxy hands on.
 *
 * @param baseUrl As in `https://*.previews.example.net`.
 */
export function previewUrls(baseUrl?: string): PreviewUrls {
  const { hostname = local } = baseUrl === undefined ? {} : new URL(baseUrl.replace('*.', ''));
  // Links under `localhost` stay good: they were given out, and only this machine can follow them.
  // The port may be another one than ours, since a forwarded port has its own number.
  const hosts = [...new Set([local, hostname])].map((host) => host.replaceAll('.', String.raw`\.`));
  const pattern = new RegExp(
    String.raw`^([a-z0-9]{24,63})\.(?:${hosts.join('|')})(?::\d{1,5})?$`,
    'i',
  );
  return {
    of: (id, port) => `${(baseUrl ?? `http://*.${local}:${port}`).replace('*', id)}/`,
    idIn: (host = '') => pattern.exec(host)?.[1]?.toLowerCase(),
  };
}

const local = 'localhost';
