import { checkedCalls, refusedCalls } from './syscalls.ts';

/**
 * A seccomp filter (a BPF program) for untrusted programs: refuses the calls of `refusedCalls`, new
 * namespaces, every kind of socket but Unix, TCP, UDP and netlink (vsock reaches the host from any
 * network namespace), and typing into terminals. A call of another architecture kills the process.
 * Undefined on an architecture that it does not know.
 */
export function seccompFilter(architecture: string = process.arch): Buffer | undefined {
  if (architecture !== 'x64' && architecture !== 'arm64') return undefined;
  const column = architecture === 'x64' ? 0 : 1;
  const number = (numbers: readonly (number | undefined)[]): number[] => {
    const found = numbers[column];
    return found === undefined ? [] : [found];
  };
  const { clone, clone3, ioctl, socket } = checkedCalls;
  return Buffer.concat([
    load(architectureField),
    ...unlessEqual(auditArchitecture[architecture], [give(killProcess)]),
    load(numberField),
    // Numbers of the x32 interface, which would pass all comparisons below.
    ...ifAtLeast(0x4000_0000, [give(refuse(errno.ENOSYS))]),
    ...Object.values(refusedCalls)
      .flatMap(number)
      .flatMap((call) => ifEqual(call, [give(refuse(errno.EPERM))])),
    // Its flags are in memory, which a filter cannot read. The C library then uses clone.
    ...ifEqual(clone3[column], [give(refuse(errno.ENOSYS))]),
    ...ifEqual(clone[column], [
      load(argument(0)),
      ...ifAnyBit(newNamespaces, [give(refuse(errno.EPERM))]),
      give(allow),
    ]),
    ...ifEqual(socket[column], [
      load(argument(0)),
      ...families.flatMap((family) => ifEqual(family, [give(allow)])),
      give(refuse(errno.EAFNOSUPPORT)),
    ]),
    ...ifEqual(ioctl[column], [
      load(argument(1)),
      ...typing.flatMap((request) => ifEqual(request, [give(refuse(errno.EPERM))])),
      give(allow),
    ]),
    give(allow),
  ]);
}

const auditArchitecture = { x64: 0xc000_003e, arm64: 0xc000_00b7 } as const;

/** Offsets in `struct seccomp_data`. The lower half of an argument comes first. */
const numberField = 0;
const architectureField = 4;
const argument = (index: number): number => 16 + index * 8;

const allow = 0x7fff_0000;
const killProcess = 0x8000_0000;
const refuse = (code: number): number => 0x0005_0000 | code;

export const errno = { EPERM: 1, ENOSYS: 38, EAFNOSUPPORT: 97 } as const;

/** CLONE_NEWNS, CGROUP, UTS, IPC, USER, PID and NET. */
export const newNamespaces = 0x7e02_0000;

/** AF_UNIX, AF_INET, AF_INET6 and AF_NETLINK, which lists network interfaces. */
export const families: readonly number[] = [1, 2, 10, 16];

/** TIOCSTI and TIOCLINUX. */
export const typing = [0x5412, 0x541c];

function load(offset: number): Buffer {
  return instruction(0x20, 0, 0, offset);
}

function give(result: number): Buffer {
  return instruction(0x06, 0, 0, result);
}

function ifEqual(value: number, then: readonly Buffer[]): Buffer[] {
  return [instruction(0x15, 0, then.length, value), ...then];
}

function unlessEqual(value: number, then: readonly Buffer[]): Buffer[] {
  return [instruction(0x15, then.length, 0, value), ...then];
}

function ifAtLeast(value: number, then: readonly Buffer[]): Buffer[] {
  return [instruction(0x35, 0, then.length, value), ...then];
}

function ifAnyBit(bits: number, then: readonly Buffer[]): Buffer[] {
  return [instruction(0x45, 0, then.length, bits), ...then];
}

/** `struct sock_filter`, little-endian; the jumps skip so many instructions. */
function instruction(code: number, ifTrue: number, ifFalse: number, value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUInt16LE(code, 0);
  bytes.writeUInt8(ifTrue, 2);
  bytes.writeUInt8(ifFalse, 3);
  bytes.writeUInt32LE(value >>> 0, 4);
  return bytes;
}
