import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { delimiter, join } from 'node:path';

/** What it takes to open an untrusted page: absolute paths of programs. */
export interface Tools {
  readonly chromium: string;
  readonly bwrap: string;
  readonly setpriv: string;
}

/** The tools, or one sentence or two that say what is missing and what to do. */
export type FoundTools = { readonly tools: Tools } | { readonly missing: string };

/** Where to look. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** As in the environment. */
  readonly path: string;
  hasDriver(): boolean;
}

/**
 * Looks for a Chromium, and for what shuts it in.
 *
 * @param browser `auto`, `off` or the absolute path of a Chromium, as in `Config`.
 * @example
 * const found = findTools('auto');
 * if ('missing' in found) console.log(found.missing);
 */
export function findTools(browser: string, machine: Machine = thisMachine()): FoundTools {
  if (browser === 'off') return { missing: 'JOB_BROWSER is off: no page is opened.' };
  if (machine.platform !== 'linux') {
    return { missing: 'Pages are only opened on Linux, where bubblewrap can shut a browser in.' };
  }
  const chromium = browser === 'auto' ? findChromium(machine) : firstProgram([browser]);
  if (chromium === undefined) {
    const missing = browser === 'auto' ? 'Chromium is missing' : `${browser} is no program`;
    return { missing: `${missing}. Install Chromium, or set JOB_BROWSER to its path.` };
  }
  const bwrap = inPath('bwrap', machine);
  if (bwrap === undefined) return { missing: 'bwrap is missing. Install bubblewrap.' };
  const setpriv = inPath('setpriv', machine);
  if (setpriv === undefined) return { missing: 'setpriv is missing. Install util-linux.' };
  if (!machine.hasDriver()) {
    return { missing: 'playwright-core is missing. Install it with npm, beside jobchart.' };
  }
  return { tools: { chromium, bwrap, setpriv } };
}

function thisMachine(): Machine {
  return { platform: process.platform, path: process.env['PATH'] ?? '', hasDriver };
}

function hasDriver(): boolean {
  try {
    return findPackageJSON('playwright-core', import.meta.url) !== undefined;
  } catch {
    return false;
  }
}

/** The programs themselves: the scripts that distributions put before them read half of /etc. */
const chromiumPlaces = [
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/usr/lib/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
];

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome'];

function findChromium(machine: Machine): string | undefined {
  const inPaths = chromiumNames.flatMap((name) => inPath(name, machine) ?? []);
  return firstProgram([...chromiumPlaces, ...inPaths]);
}

function inPath(name: string, { path }: Machine): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder.startsWith('/'));
  return firstProgram(folders.map((folder) => join(folder, name)));
}

function firstProgram(candidates: readonly string[]): string | undefined {
  for (const candidate of candidates) {
    try {
      accessSync(candidate, constants.X_OK);
      if (statSync(candidate).isFile()) return realpathSync(candidate);
    } catch {
      // The next one, then.
    }
  }
  return undefined;
}
