// Loaded with --import before any TypeScript: plain JavaScript for Node 18 and newer.
import { existsSync } from 'node:fs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isOld = major < 22 || (major === 22 && minor < 22);
const isInstalled = existsSync(new URL('../../node_modules/.package-lock.json', import.meta.url));

if (isOld || !isInstalled) {
  const problem = isOld
    ? `Node ${process.versions.node} is too old (jobchart needs 22.22 or newer and installs its own)`
    : 'the dependencies are not installed';
  console.error(
    `jobchart: ${problem}. npm did not run the set-up, probably because ignore-scripts is set. ` +
      'Run: npm ci --include=dev --ignore-scripts=false',
  );
  process.exit(1);
}
