import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { findTools } from '../../../src/stages/trial/page/find-tools.ts';
import { type ObservedPage, observePage } from '../../../src/stages/trial/page/observe-page.ts';
import { processTree } from '../../../src/sandbox/limits/process-tree.ts';
import { writeTree } from '../../../src/workspace/trees/write-tree.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

/** Why pages cannot be opened here; undefined if they can. */
export const whyNot = missingHere();
if (whyNot !== undefined) console.warn(`Skips what opens a page: ${whyNot}`);

function missingHere(): string | undefined {
  const found = findTools('auto');
  return 'missing' in found ? found.missing : undefined;
}

export interface OpenOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly memoryBytes?: number;
  readonly onStart?: () => void;
}

export type Files = Readonly<Record<string, string>>;

export async function writeProject(files: Files): Promise<string> {
  const dir = join(await tempDir(), 'page');
  const list = Object.entries(files).map(([path, content]) => ({ path, content }));
  await writeTree(dir, list);
  return dir;
}

/** Opens the page of a project and checks that no process or file of it remains. */
export async function open(
  project: Files | string,
  { signal = new AbortController().signal, timeoutMs = 20_000, ...options }: OpenOptions = {},
): Promise<ObservedPage> {
  const dir = typeof project === 'string' ? project : await writeProject(project);
  const temporary = await tempDir();
  const before = processTree(process.pid);
  vi.stubEnv('TMPDIR', temporary);
  try {
    return await observePage(dir, { signal, timeoutMs, ...options });
  } finally {
    vi.unstubAllEnvs();
    expect(await readdir(temporary)).toEqual([]);
    // Processes of other tests may end meanwhile.
    expect(processTree(process.pid).filter((pid) => !before.includes(pid))).toEqual([]);
  }
}

/** A page around a piece of HTML. */
export function page(body: string): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A page</title>
${body}`;
}
