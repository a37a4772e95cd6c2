import { closeSync, fstatSync, readSync } from 'node:fs';
import { endianness, uptime } from 'node:os';
import { addChecksum, openIfThere } from './wal-frames.ts';

/** The state of a write-ahead log, as the processes that use it last shared it. */
export interface WalIndex {
  /** Frames that were committed. */
  readonly committed: number;
  /** How many of them are written back to the database. */
  readonly writtenBack: number;
  /** The generation of the log, as in its header. */
  readonly salt: bigint;
  /**
   * Whether it was written before the system started: after a power cut it may be older or newer than
   * the log on the disk.
   */
  readonly isEarlier: boolean;
  /** The whole index, to detect a change. */
  readonly bytes: string;
}

/**
 * Reads the index of a write-ahead log (`-shm`). A process that was killed leaves it as it was at its
 * last commit. Undefined if it is missing or unreadable. Must not be called for a store that this
 * process has open: closing the file would release its locks.
 *
 * https://sqlite.org/walformat.html#the_wal_index_file_format
 */
export function readWalIndex(path: string): WalIndex | undefined {
  const file = openIfThere(`${path}-shm`);
  if (file === undefined) return undefined;
  try {
    const bytes = Buffer.alloc(indexBytes);
    if (readSync(file, bytes, 0, indexBytes, 0) < indexBytes) return undefined;
    const { mtimeMs } = fstatSync(file);
    // A time in the future: the clock was set since, as on a machine that starts without one.
    const isOfNow = mtimeMs >= Date.now() - uptime() * 1000 && mtimeMs <= Date.now();
    return parse(bytes, !isOfNow);
  } finally {
    closeSync(file);
  }
}

function parse(bytes: Buffer, isEarlier: boolean): WalIndex | undefined {
  // The header is stored twice; the second copy is written first.
  const copies = [bytes.subarray(0, copyBytes), bytes.subarray(copyBytes, 2 * copyBytes)];
  const header = copies.find(isValid);
  if (header === undefined) return undefined;
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  return {
    committed: view.getUint32(16, isLittle),
    writtenBack: new DataView(bytes.buffer, bytes.byteOffset).getUint32(2 * copyBytes, isLittle),
    salt: header.readBigUInt64BE(32),
    isEarlier,
    bytes: bytes.toString('latin1'),
  };
}

const isLittle = endianness() === 'LE';
const copyBytes = 48;
const indexBytes = 2 * copyBytes + 8;
const version = 3_007_000;

function isValid(header: Buffer): boolean {
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  if (view.getUint32(0, isLittle) !== version || header[12] === 0) return false;
  const sum = new Uint32Array(2);
  addChecksum(sum, header.subarray(0, 40), isLittle);
  return sum[0] === view.getUint32(40, isLittle) && sum[1] === view.getUint32(44, isLittle);
}
