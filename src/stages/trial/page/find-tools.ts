import { findPackageJSON } from 'node:module';
import {
  firstProgram,
  type Machine,
  programInPath,
  thisMachine,
} from '../../../sandbox/programs.ts';

/** The programs needed to open an untrusted page, as absolute paths. */
export interface Tools {
  readonly chromium: string;
  readonly bwrap: string;
  readonly setpriv: string;
}

/** The tools, or a sentence or two on what is missing and what to do. */
export type FoundTools = { readonly tools: Tools } | { readonly missing: string };

/** The machine to search. */
export interface BrowserMachine extends Machine {
  hasDriver(): boolean;
}

/**
 * Finds a Chromium and the programs that sandbox it.
 *
 * @param browser `auto`, `off` or the absolute path of a Chromium, as in `Config`.
 * @example
 * const found = findTools('auto');
 * if ('missing' in found) console.log(found.missing);
 */
export function findTools(
  browser: string,
  machine: BrowserMachine = thisBrowserMachine(),
): FoundTools {
  if (browser === 'off') return { missing: 'JOB_BROWSER is off: no page is opened.' };
  if (machine.platform !== 'linux') {
    return { missing: 'Pages are opened only on Linux, where bubblewrap can sandbox the browser.' };
  }
  const chromium = browser === 'auto' ? findChromium(machine) : firstProgram([browser]);
  if (chromium === undefined) {
    const missing = browser === 'auto' ? 'Chromium is missing' : `${browser} is not a program`;
    return { missing: `${missing}. Install Chromium, or set JOB_BROWSER to its path.` };
  }
  const bwrap = programInPath('bwrap', machine);
  if (bwrap === undefined) return { missing: 'bwrap is missing. Install bubblewrap.' };
  const setpriv = programInPath('setpriv', machine);
  if (setpriv === undefined) return { missing: 'setpriv is missing. Install util-linux.' };
  if (!machine.hasDriver()) {
    return { missing: 'playwright-core is missing. Install it with npm, next to jobchart.' };
  }
  return { tools: { chromium, bwrap, setpriv } };
}

function thisBrowserMachine(): BrowserMachine {
  return { ...thisMachine(), hasDriver };
}

function hasDriver(): boolean {
  try {
    return findPackageJSON('playwright-core', import.meta.url) !== undefined;
  } catch {
    return false;
  }
}

/** The binaries: the wrapper scripts of distributions read half of /etc. */
const chromiumPaths = [
  '/usr/lib/chromium/chromium',
  '/usr/lib64/chromium-browser/chromium-browser',
  '/usr/lib/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome',
];

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome'];

function findChromium(machine: Machine): string | undefined {
  const inPaths = chromiumNames.flatMap((name) => programInPath(name, machine) ?? []);
  return firstProgram([...chromiumPaths, ...inPaths]);
}
