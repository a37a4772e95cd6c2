import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Check } from './check.ts';

/** Whether there is a Chromium. Jobs do not need it; the project's own tests use it. */
export async function checkChromium(path = process.env['PATH'] ?? ''): Promise<Check> {
  const name = 'Chromium';
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const candidates = folders.flatMap((folder) => names.map((file) => join(folder, file)));
  for (const candidate of [...candidates, ...fixedPlaces]) {
    if (await isExecutable(candidate)) {
      return { name, ok: true, required: false, detail: candidate };
    }
  }
  const hint = 'Jobs do not need it. Tests that open a page are skipped without it.';
  return { name, ok: false, required: false, detail: 'not found', hint };
}

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const fixedPlaces = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
