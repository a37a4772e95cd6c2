import { hash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { MonotonicClock } from '../../contracts/time.ts';

/**
 * The clock that counts from the start of this machine. It cannot be set, it stops while the machine
 * sleeps, and all processes of the machine read the same time. Its id is
 * `<machine>/<boot>/<time namespace>`; outside Linux only the machine is known.
 */
export function bootClock(): MonotonicClock {
  id ??= readId();
  return { id, now: () => bootedAgoMs + performance.now() };
}

/** Whether a clock belongs to an earlier boot of this machine; false if that is not known. */
export function isOfEarlierBoot(clock: string, own: string): boolean {
  const [machine, boot] = clock.split('/');
  const [ownMachine, ownBoot] = own.split('/');
  if (!machine || !boot || !ownBoot) return false;
  return machine === ownMachine && boot !== ownBoot;
}

/** Whether a clock is known to belong to one boot: then it never starts again from zero. */
export function isOfOneBoot(clock: string): boolean {
  return Boolean(clock.split('/')[1]);
}

let id: string | undefined;

/** Milliseconds from the start of the machine to the time origin of `performance`. */
const bootedAgoMs = Number(process.hrtime.bigint()) / 1e6 - performance.now();

function readId(): string {
  if (process.platform !== 'linux') return `${machineOf(process.platform)}//`;
  const boot = read('/proc/sys/kernel/random/boot_id');
  const machineId = read('/etc/machine-id');
  return [machineId && machineOf(machineId), boot, boot && timeNamespace()].join('/');
}

/** Virtual machines made from one image share a machine id, so the host name is added. */
function machineOf(machineId: string): string {
  return hash('sha256', `jobchart ${machineId} ${hostname()}`).slice(0, 16);
}

/** Containers may have their own boot clock. */
function timeNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/time').replaceAll('/', '');
  } catch {
    return '';
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim().replaceAll('/', '');
  } catch {
    return '';
  }
}
