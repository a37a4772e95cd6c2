import { dirname } from 'node:path';
import type { Tools } from './find-tools.ts';

/**
 * The command line of a sandboxed Chromium: it runs as nobody, sees only system libraries and fonts,
 * has no network (not even the machine's loopback) and an empty environment. Chromium's own sandbox
 * stays on and needs user namespaces, so they are allowed inside. Chromium is driven through file
 * descriptors 3 and 4 and dies with its parent.
 */
export function sandboxed({ chromium, bwrap, setpriv }: Tools, isRoot: boolean): string[] {
  const readable = [...systemFolders, dirname(chromium)];
  return [
    ...(isRoot ? [setpriv, `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--'] : []),
    bwrap,
    ...walls,
    ...readable.flatMap((path) => ['--ro-bind-try', path, path]),
    '--',
    chromium,
    ...chromiumFlags,
  ];
}

const nobody = 65_534;

/** Size of the in-memory file system for the profile and all other files, in bytes. */
const diskBytes = 268_435_456;

const walls = [
  '--unshare-all --die-with-parent --new-session --cap-drop ALL',
  '--clearenv --setenv HOME /tmp --setenv TZ UTC',
  `--proc /proc --dev /dev --size ${diskBytes} --tmpfs /tmp --chdir /tmp`,
].flatMap((line) => line.split(' '));

/** Folders that hold no secrets. */
const systemFolders = [
  '/usr',
  '/lib',
  '/lib64',
  '/bin',
  '/etc/chromium.d',
  '/etc/fonts',
  '/etc/ld.so.cache',
  '/etc/alternatives',
  '/var/cache/fontconfig',
];

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
