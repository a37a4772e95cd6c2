import { closeSync, fstatSync, readSync } from 'node:fs';
import { endianness, uptime } from 'node:os';
import { addChecksum, openIfThere } from './wal-frames.ts';

/** What processes of this boot have last agreed on about a write-ahead log. */
export interface WalIndex {
  /** Frames that were committed. */
  readonly committed: number;
  /** How many of them were written back to the database. */
  readonly writtenBack: number;
  /** The generation of the log, as its header has it. */
  readonly salt: bigint;
  /** All of it, to see whether it has changed. */
  readonly bytes: string;
}

/**
 * Reads the index of a write-ahead log (`-shm`), which a process that was killed leaves as it was at
 * its last commit: `earlier` where it is from before the system was started, for after a power cut
 * it may be newer than the log that reached the disk. Undefined where there is none, or none that
 * can be read. Never for a store that this process has open: to close the file would give up the
 * locks on it.
 *
 * https://sqlite.org/walformat.html#the_wal_index_file_format
 */
export function readWalIndex(path: string): WalIndex | 'earlier' | undefined {
  const file = openIfThere(`${path}-shm`);
  if (file === undefined) return undefined;
  try {
    const bytes = Buffer.alloc(indexBytes);
    if (readSync(file, bytes, 0, indexBytes, 0) < indexBytes) return undefined;
    const { mtimeMs } = fstatSync(file);
    // One of the future: the clock was set since, as that of a machine without one is at its start.
    const isOfNow = mtimeMs >= Date.now() - uptime() * 1000 && mtimeMs <= Date.now();
    return isOfNow ? parse(bytes) : 'earlier';
  } finally {
    closeSync(file);
  }
}

function parse(bytes: Buffer): WalIndex | undefined {
  // It is there twice; the second is written first.
  const copies = [bytes.subarray(0, copyBytes), bytes.subarray(copyBytes, 2 * copyBytes)];
  const header = copies.find(isSound);
  if (header === undefined) return undefined;
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  return {
    committed: view.getUint32(16, isLittle),
    writtenBack: new DataView(bytes.buffer, bytes.byteOffset).getUint32(2 * copyBytes, isLittle),
    salt: header.readBigUInt64BE(32),
    bytes: bytes.toString('latin1'),
  };
}

const isLittle = endianness() === 'LE';
const copyBytes = 48;
const indexBytes = 2 * copyBytes + 8;
const version = 3_007_000;

function isSound(header: Buffer): boolean {
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  if (view.getUint32(0, isLittle) !== version || header[12] === 0) return false;
  const sum = new Uint32Array(2);
  addChecksum(sum, header.subarray(0, 40), isLittle);
  return sum[0] === view.getUint32(40, isLittle) && sum[1] === view.getUint32(44, isLittle);
}
