import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Counts the valid frames of a write-ahead log, up to `enough`. Frames of another generation than
 * `salt` are not counted. https://sqlite.org/fileformat.html#walformat
 */
export function countFrames(path: string, enough: number, salt?: bigint): number {
  const file = openIfThere(path);
  if (file === undefined) return 0;
  try {
    const header = Buffer.alloc(headerBytes);
    if (readSync(file, header, 0, headerBytes, 0) < headerBytes) return 0;
    const own = header.readBigUInt64BE(16);
    if (!isValidHeader(header) || (salt !== undefined && salt !== own)) return 0;
    const isLittle = isLittleEndian(header);
    const sum = new Uint32Array([header.readUInt32BE(24), header.readUInt32BE(28)]);
    const pageBytes = header.readUInt32BE(8);
    const frame = Buffer.alloc(frameHeaderBytes + pageBytes);
    for (let count = 0; ; count += 1) {
      const at = headerBytes + count * frame.length;
      if (count >= enough || readSync(file, frame, 0, frame.length, at) < frame.length)
        return count;
      if (frame.readBigUInt64BE(8) !== own) return count;
      addChecksum(sum, frame.subarray(0, 8), isLittle);
      addChecksum(sum, frame.subarray(frameHeaderBytes), isLittle);
      if (!isChecksum(sum, frame, 16)) return count;
    }
  } finally {
    closeSync(file);
  }
}

/** The generation of a log; undefined if its header is invalid, or it is too short for one frame. */
export function readSalt(path: string): bigint | undefined {
  const file = openIfThere(path);
  if (file === undefined) return undefined;
  try {
    const header = Buffer.alloc(headerBytes);
    if (readSync(file, header, 0, headerBytes, 0) < headerBytes) return undefined;
    const leastBytes = headerBytes + frameHeaderBytes + header.readUInt32BE(8);
    if (fstatSync(file).size < leastBytes || !isValidHeader(header)) return undefined;
    return header.readBigUInt64BE(16);
  } finally {
    closeSync(file);
  }
}

/**
 * Whether a log has just been restarted: its new header is followed by a frame of the previous
 * generation. SQLite restarts a log only when all of it is in the database.
 */
export function isRestarted(path: string): boolean {
  const file = openIfThere(path);
  if (file === undefined) return false;
  try {
    const bytes = Buffer.alloc(headerBytes + frameHeaderBytes);
    if (readSync(file, bytes, 0, bytes.length, 0) < bytes.length) return false;
    const before = (bytes.readUInt32BE(16) - 1) >>> 0;
    return bytes.readUInt32BE(headerBytes + 8) === before && isValidHeader(bytes);
  } finally {
    closeSync(file);
  }
}

/** Undefined if there is no file: another process that closes the store deletes its log. */
export function openIfThere(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

const headerBytes = 32;
const frameHeaderBytes = 24;

/** Continues a checksum over pairs of 32-bit words. */
export function addChecksum(sum: Uint32Array, bytes: Buffer, isLittle: boolean): void {
  let [first = 0, second = 0] = sum;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length; at += 8) {
    first = (first + view.getUint32(at, isLittle) + second) >>> 0;
    second = (second + view.getUint32(at + 4, isLittle) + first) >>> 0;
  }
  sum.set([first, second]);
}

function isValidHeader(header: Buffer): boolean {
  const magic = header.readUInt32BE(0);
  const pageBytes = header.readUInt32BE(8);
  if (magic >>> 1 !== 0x377f0682 >>> 1 || pageBytes < 512 || pageBytes > 65_536) return false;
  const sum = new Uint32Array(2);
  addChecksum(sum, header.subarray(0, 24), isLittleEndian(header));
  return isChecksum(sum, header, 24);
}

/** The byte order of the checksums of a log. */
function isLittleEndian(header: Buffer): boolean {
  return header.readUInt32BE(0) === 0x377f0682;
}

function isChecksum([first, second]: Uint32Array, bytes: Buffer, at: number): boolean {
  return bytes.readUInt32BE(at) === first && bytes.readUInt32BE(at + 4) === second;
}
