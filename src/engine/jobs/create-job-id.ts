import { customAlphabet } from 'nanoid';

/** `job-<base36 time>-<base36 random>`: sorts by time, safe in URLs and file names. */
export function createJobId(now: number): string {
  return `job-${now.toString(36)}-${random()}`;
}

const random = customAlphabet('0123456789abcdefghijklmnopqrstuvwxyz', 8);
