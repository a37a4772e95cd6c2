import type { Check } from './check.ts';

/** Checks that the Node.js version is supported. */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const ok = major > 22 || (major === 22 && minor >= 22);
  return {
    name: 'Node.js',
    ok,
    required: true,
    detail: version,
    ...(!ok && { hint: 'Install Node.js 22.22 or newer.' }),
  };
}
