import { expect, test } from 'vitest';
import { containerProfile } from '../../src/sandbox/seccomp/container-profile.ts';
import { seccompFilter } from '../../src/sandbox/seccomp/filter.ts';

const x64 = 0xc000_003e;
const arm64 = 0xc000_00b7;
const allowed = 0x7fff_0000;
const killed = 0x8000_0000;
const refused = (errno: number) => 0x0005_0000 | errno;
const [EPERM, ENOSYS, EAFNOSUPPORT] = [1, 38, 97];

test.for([
  ['read', 0, [], allowed],
  ['execve', 59, [], allowed],
  ['ptrace', 101, [], refused(EPERM)],
  ['the last refused call', 153, [], refused(EPERM)],
  ['io_uring_setup', 425, [], refused(EPERM)],
  ['clone3', 435, [], refused(ENOSYS)],
  ['clone of a thread', 56, [0x003d_0f00], allowed],
  ['clone into a user namespace', 56, [0x1000_0011], refused(EPERM)],
  ['clone into a network namespace', 56, [0x4000_0011], refused(EPERM)],
  ['a Unix socket', 41, [1], allowed],
  ['a TCP socket', 41, [2], allowed],
  ['a vsock socket', 41, [40], refused(EAFNOSUPPORT)],
  ['a packet socket', 41, [17], refused(EAFNOSUPPORT)],
  ['an ioctl', 16, [0, 0x5401], allowed],
  ['TIOCSTI', 16, [0, 0x5412], refused(EPERM)],
  ['ptrace of the x32 interface', 0x4000_0065, [], refused(ENOSYS)],
] as const)('on x86-64: %s', ([, number, args, result]) => {
  expect(evaluate('x64', { architecture: x64, number, args })).toBe(result);
});

test('on ARM64 the numbers are others, and calls of another architecture kill', () => {
  expect(evaluate('arm64', { architecture: arm64, number: 117, args: [] })).toBe(refused(EPERM));
  expect(evaluate('arm64', { architecture: arm64, number: 101, args: [] })).toBe(allowed);
  expect(evaluate('arm64', { architecture: arm64, number: 198, args: [40] })).toBe(
    refused(EAFNOSUPPORT),
  );
  expect(evaluate('x64', { architecture: 0x4000_0003, number: 20, args: [] })).toBe(killed);
  expect(seccompFilter('riscv64')).toBeUndefined();
});

test('the profile for containers refuses the same', () => {
  const { defaultAction, syscalls } = JSON.parse(containerProfile());
  const refusedBy = (name: string, values: readonly number[]): number | undefined =>
    syscalls.find(
      ({ names, args }: Rule) =>
        names.includes(name) &&
        args.every(({ index, value, op }) => {
          const given = values[index] ?? 0;
          if (op === 'SCMP_CMP_GE') return given >= value;
          return op === 'SCMP_CMP_EQ' ? given === value : (given & value) === value;
        }),
    )?.errnoRet;
  expect(defaultAction).toBe('SCMP_ACT_ALLOW');
  expect(refusedBy('ptrace', [])).toBe(EPERM);
  expect(refusedBy('clone3', [])).toBe(ENOSYS);
  expect(refusedBy('clone', [0x003d_0f00])).toBeUndefined();
  expect(refusedBy('clone', [0x1000_0011])).toBe(EPERM);
  const families = Array.from({ length: 50 }, (_, family) => family);
  expect(families.filter((family) => refusedBy('socket', [family]) === undefined)).toEqual([
    1, 2, 10, 16,
  ]);
  expect(refusedBy('ioctl', [0, 0x5412])).toBe(EPERM);
  expect(refusedBy('ioctl', [0, 0x5401])).toBeUndefined();
});

interface Rule {
  readonly names: readonly string[];
  readonly args: readonly { readonly index: number; readonly value: number; readonly op: string }[];
}

interface Call {
  readonly architecture: number;
  readonly number: number;
  readonly args: readonly number[];
}

/** Runs the filter as the kernel would. */
function evaluate(architecture: string, { architecture: called, number, args }: Call): number {
  const program = seccompFilter(architecture) ?? Buffer.alloc(0);
  const data = Buffer.alloc(64);
  data.writeUInt32LE(number, 0);
  data.writeUInt32LE(called, 4);
  args.forEach((arg, index) => data.writeUInt32LE(arg, 16 + 8 * index));
  let accumulator = 0;
  for (let at = 0; at < program.length; at += 8) {
    const code = program.readUInt16LE(at);
    const value = program.readUInt32LE(at + 4);
    if (code === 0x06) return value;
    if (code === 0x20) {
      accumulator = data.readUInt32LE(value);
      continue;
    }
    const holds = {
      0x15: accumulator === value,
      0x35: accumulator >= value,
      0x45: (accumulator & value) !== 0,
    }[code];
    if (holds === undefined) throw new Error(`unknown instruction ${code}`);
    at += 8 * program.readUInt8(at + (holds ? 2 : 3));
  }
  throw new Error('the filter gives no result');
}
