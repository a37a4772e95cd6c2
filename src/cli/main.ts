#!/usr/bin/env node
// No imports and no modern syntax here, so that an old Node.js gets as far as the message.
const { node } = process.versions;
const [major = 0, minor = 0] = node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 22)) {
  console.error(
    `jobchart needs Node.js 22.22 or newer; this is ${node}. Install a newer version from https://nodejs.org, then try again.`,
  );
  process.exitCode = 1;
} else {
  // The exit code if the event loop drains before the command ends.
  process.exitCode = 1;
  void import('./start.ts').then(({ start }) => start());
}
