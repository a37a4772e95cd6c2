import type { JobStorage } from '../../contracts/engine.ts';
import { type InspectorIdentity, newIdentity } from './inspector-server.ts';

interface KeptIdentity {
  readonly identity: InspectorIdentity;
  /** Of last time; 0 the first time. */
  readonly port: number;
  setPort(port: number): Promise<void>;
}

/** Kept beside the jobs, so that a page that was open goes on after a restart. */
export async function keptIdentity(storage: JobStorage): Promise<KeptIdentity> {
  const known = parse(await storage.get('server'));
  const { identity, port } = known ?? { identity: newIdentity(), port: 0 };
  return {
    identity,
    port,
    async setPort(next) {
      if (known !== undefined && next === port) return;
      const { instance, key } = identity;
      await storage.set('server', { instance, key: key.toString('base64url'), port: next });
    },
  };
}

function parse(value: unknown): { identity: InspectorIdentity; port: number } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('instance' in value && 'key' in value && 'port' in value)) return undefined;
  const { instance, key, port } = value;
  if (typeof instance !== 'string' || typeof key !== 'string' || typeof port !== 'number')
    return undefined;
  return { identity: { instance, key: Buffer.from(key, 'base64url') }, port };
}
