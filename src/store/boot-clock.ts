import { hash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { MonotonicClock } from '../contracts/time.ts';

/**
 * The clock that runs from the start of this machine: nobody sets it, it stands still while the
 * machine sleeps, and all processes of the machine read the same, whatever their wall clocks say.
 * Its id is `<machine>/<boot>/<time namespace>`; only the first is known outside Linux.
 */
export function bootClock(): MonotonicClock {
  id ??= readId();
  return { id, now: () => bootedAgoMs + performance.now() };
}

/** Whether a clock is of an earlier boot of this machine. In doubt it is not. */
export function isOfEarlierBoot(clock: string, own: string): boolean {
  const [machine, boot] = clock.split('/');
  const [ownMachine, ownBoot] = own.split('/');
  if (!machine || !boot || !ownBoot) return false;
  return machine === ownMachine && boot !== ownBoot;
}

/** Whether a clock is known to be of one boot: then it never begins again. */
export function isOfOneBoot(clock: string): boolean {
  return Boolean(clock.split('/')[1]);
}

let id: string | undefined;

/** When the clock of `performance` began. */
const bootedAgoMs = Number(process.hrtime.bigint()) / 1e6 - performance.now();

function readId(): string {
  if (process.platform !== 'linux') return `${machineOf(process.platform)}//`;
  const boot = read('/proc/sys/kernel/random/boot_id');
  const machineId = read('/etc/machine-id');
  return [machineId && machineOf(machineId), boot, boot && timeNamespace()].join('/');
}

/** Images of virtual machines bring the same machine id along, hence the name too. */
function machineOf(machineId: string): string {
  return hash('sha256', `jobchart ${machineId} ${hostname()}`).slice(0, 16);
}

/** Containers may have a time of their own. */
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
