import { errno, families, newNamespaces, typing } from './filter.ts';
import { refusedCalls } from './syscalls.ts';

/** The same filter as `seccompFilter`, as a profile for containers: theirs allows new user namespaces. */
export function containerProfile(): string {
  const refuse = (names: readonly string[], errnoRet: number, args: readonly Condition[] = []) => ({
    names,
    action: 'SCMP_ACT_ERRNO',
    errnoRet,
    args,
  });
  const otherFamilies = Array.from({ length: lastFamily }, (_, family) => family).filter(
    (family) => !families.includes(family),
  );
  const bits = Array.from({ length: 32 }, (_, bit) => 2 ** bit).filter(
    (bit) => (newNamespaces & bit) !== 0,
  );
  const rules = [
    refuse(Object.keys(refusedCalls), errno.EPERM),
    refuse(['clone3'], errno.ENOSYS),
    ...bits.map((bit) =>
      refuse(['clone'], errno.EPERM, [
        { index: 0, value: bit, valueTwo: bit, op: 'SCMP_CMP_MASKED_EQ' },
      ]),
    ),
    ...otherFamilies.map((family) =>
      refuse(['socket'], errno.EAFNOSUPPORT, [{ index: 0, value: family, op: 'SCMP_CMP_EQ' }]),
    ),
    refuse(['socket'], errno.EAFNOSUPPORT, [{ index: 0, value: lastFamily, op: 'SCMP_CMP_GE' }]),
    ...typing.map((request) =>
      refuse(['ioctl'], errno.EPERM, [{ index: 1, value: request, op: 'SCMP_CMP_EQ' }]),
    ),
  ];
  return JSON.stringify({ defaultAction: 'SCMP_ACT_ALLOW', syscalls: rules });
}

/** A condition on an argument of a call. */
interface Condition {
  readonly index: number;
  readonly value: number;
  readonly valueTwo?: number;
  readonly op: 'SCMP_CMP_EQ' | 'SCMP_CMP_GE' | 'SCMP_CMP_MASKED_EQ';
}

/** All families from here on are refused. */
const lastFamily = 17;
