/** The addresses of previews: each has its own host name, and so its own origin. */
export interface PreviewUrls {
  of(id: string, port: number): string;
  /** The id in a `Host` header; undefined for a foreign host. */
  idIn(host: string | undefined): string | undefined;
}

/**
 * Addresses under `localhost`, or under the wildcard host of a reverse proxy.
 *
 * @param baseUrl Such as `https://*.previews.example.net`.
 */
export function previewUrls(baseUrl?: string): PreviewUrls {
  const { hostname = local } = baseUrl === undefined ? {} : new URL(baseUrl.replace('*.', ''));
  // Links under `localhost` that were published earlier keep working, on this machine only. Any port
  // is accepted, because a forwarded port has another number.
  const hosts = [...new Set([local, hostname])].map((host) => host.replaceAll('.', String.raw`\.`));
  const pattern = new RegExp(
    String.raw`^([a-z0-9]{24,63})\.(?:${hosts.join('|')})(?::(\d{1,5}))?$`,
    'i',
  );
  return {
    of: (id, port) => `${(baseUrl ?? `http://*.${local}:${port}`).replace('*', id)}/`,
    idIn(host = '') {
      const [, id, port = 0] = pattern.exec(host) ?? [];
      return Number(port) > 65_535 ? undefined : id?.toLowerCase();
    },
  };
}

const local = 'localhost';
