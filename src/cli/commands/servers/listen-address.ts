/** Where a server listens. */
export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * Parses `9464`, `0.0.0.0:9464` or `[::]:9464`; undefined for anything else. A port alone is one of
 * loopback.
 */
export function parseListenAddress(text: string): ListenAddress | undefined {
  const [, host = '127.0.0.1', digits] = /^(?:(.{1,100}):)?(\d{1,5})$/.exec(text) ?? [];
  const port = Number(digits);
  if (digits === undefined || port > 65_535) return undefined;
  return { host: host.replace(/^\[(.{1,50})\]$/, '$1'), port };
}

/** The line that says where metrics and health checks are served. */
export function telemetryLine(address: ListenAddress): string {
  return `http://${formatListenAddress(address)}/metrics, /livez, /readyz`;
}

/** The address as it is part of a URL. */
export function formatListenAddress({ host, port }: ListenAddress): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
