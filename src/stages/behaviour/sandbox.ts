import { dirname } from 'node:path';
import type { Tools } from './find-tools.ts';

/**
 * The command line of a Chromium that is shut in: no rights but those of nobody, nothing of the
 * file system but system libraries and fonts, no network, not even the machine's own loopback, and
 * an empty environment. Its own sandbox stays on, which is why user namespaces are not forbidden
 * inside. It is driven through the file descriptors 3 and 4, and dies with whoever started it.
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

/** Bytes of the profile and all other files, which are kept in memory. */
const diskBytes = 268_435_456;

const walls = [
  '--unshare-all --die-with-parent --new-session --cap-drop ALL',
  '--clearenv --setenv HOME /tmp --setenv TZ UTC',
  `--proc /proc --dev /dev --size ${diskBytes} --tmpfs /tmp --chdir /tmp`,
].flatMap((line) => line.split(' '));

/** Nothing in which a program or a person keeps a secret. */
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
