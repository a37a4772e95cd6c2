import { dirname } from 'node:path';
import { asNobody, walls } from '../../../sandbox/launch/privileges.ts';
import type { Tools } from './find-tools.ts';

/**
 * The command line of a sandboxed Chromium: it runs as nobody, sees only system libraries and fonts,
 * has no network (not even the machine's loopback) and an empty environment. Chromium's own sandbox
 * stays on and needs user namespaces, so they are allowed inside. Chromium is driven through file
 * descriptors 3 and 4 and dies with its parent.
 */
export function sandboxed({ chromium, bwrap, setpriv }: Tools): string[] {
  const readable = [...browserFolders, dirname(chromium)];
  return [
    ...asNobody({ setpriv }),
    bwrap,
    ...walls,
    ...files,
    ...readable.flatMap((path) => ['--ro-bind-try', path, path]),
    '--',
    chromium,
    ...chromiumFlags,
  ];
}

/** Size of the in-memory file system for the profile and all other files, in bytes. */
const diskBytes = 268_435_456;

const files =
  `--setenv HOME /tmp --setenv TZ UTC --size ${diskBytes} --tmpfs /tmp --chdir /tmp`.split(' ');

/** Besides the system folders. */
const browserFolders = ['/etc/chromium.d', '/etc/fonts', '/var/cache/fontconfig'];

const chromiumFlags = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--user-data-dir=/tmp/profile',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--mute-audio',
];
