import fs from 'node:fs';

/** Fills the disk of a folder, by a file that is named `filler`. */
export function fillDisk(base: string): void {
  const filler = fs.openSync(`${base}/filler`, 'w');
  for (const size of [65_536, 4096, 1]) {
    try {
      for (;;) fs.writeSync(filler, Buffer.alloc(size));
    } catch {
      // No room for another piece of this size.
    }
  }
  fs.closeSync(filler);
}
