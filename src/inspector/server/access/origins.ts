import { isIP } from 'node:net';

export interface OriginOptions {
  /** The address that the server listens on. */
  readonly host: string;
  readonly port: number;
  /** The origin of a proxy in front of it. */
  readonly url?: string | undefined;
}

/** The origins under which a server may be addressed. */
export interface Origins {
  /** For links. */
  readonly main: string;
  /** The origin of a `Host` header; undefined if the server is not addressed by that, as after DNS rebinding. */
  of(hostHeader: string | undefined): string | undefined;
}

export function createOrigins({ host, port, url }: OriginOptions): Origins {
  const isAny = host === '0.0.0.0' || host === '::';
  const own = originOf(isAny ? '127.0.0.1' : host, port);
  const proxied = url === undefined ? undefined : new URL(url);
  return {
    main: proxied?.origin ?? own,
    of(hostHeader = '') {
      if (hostHeader === proxied?.host) return proxied.origin;
      const origin = `http://${hostHeader}`;
      if (origin === own) return own;
      // A name may be made to point here by anyone; an address may not.
      return isAny && isAddress(hostHeader, port) ? origin : undefined;
    },
  };
}

function originOf(host: string, port: number): string {
  const name = isIP(host) === 6 ? `[${host}]` : host;
  return port === 80 ? `http://${name}` : `http://${name}:${port}`;
}

function isAddress(hostHeader: string, port: number): boolean {
  const [, address = '', digits = '80'] =
    /^(?:\[([0-9a-f:.]{2,45})\]|([0-9.]{7,15}))(?::(\d{1,5}))?$/i
      .exec(hostHeader)
      ?.filter((part, index) => index === 0 || part !== undefined) ?? [];
  return isIP(address) !== 0 && Number(digits) === port;
}
