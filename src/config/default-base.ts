import { lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder in which all folders are by default. Any user of the machine can create it first: then
 * this user has one with a name of its own.
 */
export function defaultBase(temp = tmpdir(), uid = process.getuid?.()): string {
  const shared = join(temp, 'discord-bot-jobs');
  const owner = ownerOf(shared);
  const isOwn = uid === undefined || owner === undefined || owner === uid;
  return isOwn ? shared : `${shared}-${uid}`;
}

function ownerOf(path: string): number | undefined {
  try {
    return lstatSync(path).uid;
  } catch {
    return undefined;
  }
}
