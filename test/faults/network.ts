import { execFileSync } from 'node:child_process';
import type { ProcessOptions } from './cluster.ts';
import type { Proxy } from './proxy.ts';

/** The way of one worker to the server, which can be cut: nothing arrives, and nobody is told. */
export interface Network {
  readonly kind: 'a network namespace' | 'a proxy';
  /** Of the server. */
  readonly settings: readonly string[];
  /** Of the worker, for the address that the others have. */
  optionsFor(address: string): ProcessOptions;
  cut(): void;
  heal(): void;
  close(): void;
}

/**
 * A network namespace with one cable (a veth pair) to this machine, over which the server listens. Making one
 * needs root and iproute2; undefined without them.
 */
export function createNamespace(): Network | undefined {
  const name = `jobchart-${process.pid}`;
  const [near, far] = [`jcn${process.pid}`, `jcf${process.pid}`];
  const subnet = `10.${213 + (process.pid % 32)}.${Math.floor(process.pid / 32) % 256}`;
  const host = `${subnet}.1`;
  const inside = (...args: readonly string[]) => ip('-n', name, ...args);
  const close = () => ip('netns', 'delete', name);
  try {
    ip('netns', 'add', name);
  } catch {
    return undefined;
  }
  try {
    ip('link', 'add', near, 'type', 'veth', 'peer', 'name', far, 'netns', name);
    ip('address', 'add', `${host}/24`, 'dev', near);
    ip('link', 'set', near, 'up');
    inside('address', 'add', `${subnet}.2/24`, 'dev', far);
    inside('link', 'set', far, 'up');
    inside('link', 'set', 'lo', 'up');
  } catch (error) {
    close();
    throw error;
  }
  return {
    kind: 'a network namespace',
    settings: [`listen_addresses='${host}'`],
    optionsFor(address) {
      const url = new URL(address);
      url.hostname = host;
      url.searchParams.delete('host');
      return { address: url.href, command: ['ip', 'netns', 'exec', name] };
    },
    cut: () => ip('link', 'set', near, 'down'),
    heal: () => ip('link', 'set', near, 'up'),
    close,
  };
}

/** The same with a proxy, where there is no right to make a namespace. */
export function proxiedNetwork(proxy: Proxy): Network {
  return {
    kind: 'a proxy',
    settings: [],
    optionsFor: (address) => ({ address: proxy.addressFor(address) }),
    cut: proxy.cut,
    heal: proxy.heal,
    close() {},
  };
}

function ip(...args: readonly string[]): void {
  execFileSync('ip', args, { stdio: ['ignore', 'ignore', 'pipe'] });
}
