#!/usr/bin/env node
// An older Node must get as far as the message: nothing is imported before, and the syntax is old.
const { node } = process.versions;
const [major = 0, minor = 0] = node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 22)) {
  console.error(
    `jobchart needs Node.js 22.22 or newer, and this is ${node}. Install one from https://nodejs.org, then try again.`,
  );
  process.exitCode = 1;
} else {
  // Of a command that comes to no end.
  process.exitCode = 1;
  void import('./start.ts').then(({ start }) => start());
}
