import { open } from 'node:fs/promises';

/** When a photo was taken, as `2024-03-17_14-22-05`: by its EXIF data; without them, when the file was changed. */
export async function takenAt(path) {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(128 * 1024), 0, 128 * 1024, 0);
    return exifTime(buffer.subarray(0, bytesRead)) ?? shown((await file.stat()).mtime);
  } finally {
    await file.close();
  }
}

/** The time in the EXIF data of a JPEG, PNG or HEIC; undefined if there is none. */
export function exifTime(bytes) {
  const start = exifStart(bytes);
  if (start === undefined) return undefined;
  const isLittle = bytes.toString('latin1', start, start + 2) === 'II';
  const short = (at) =>
    isLittle ? bytes.readUInt16LE(start + at) : bytes.readUInt16BE(start + at);
  const long = (at) => (isLittle ? bytes.readUInt32LE(start + at) : bytes.readUInt32BE(start + at));
  const valueOf = (directory, tag) => {
    for (let entry = 0; entry < short(directory); entry += 1) {
      const at = directory + 2 + entry * 12;
      if (short(at) === tag) return long(at + 8);
    }
    return undefined;
  };
  try {
    const details = valueOf(long(4), 0x87_69);
    const place =
      details === undefined ? undefined : (valueOf(details, 0x90_03) ?? valueOf(details, 0x90_04));
    const text =
      place === undefined ? '' : bytes.toString('latin1', start + place, start + place + 19);
    const isTime = /^\d{4}:\d\d:\d\d \d\d:\d\d:\d\d$/.test(text) && !text.startsWith('0000');
    return isTime ? text.replaceAll(':', '-').replace(' ', '_') : undefined;
  } catch (error) {
    // A place outside of the file: the data are broken.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Where the EXIF data begin, behind the other segments of a JPEG. */
function exifStart(bytes) {
  if (bytes.length < 4) return undefined;
  if (bytes.readUInt16BE(0) !== 0xff_d8) return otherStart(bytes);
  for (
    let at = 2;
    at + 10 < bytes.length && bytes[at] === 0xff;
    at += 2 + bytes.readUInt16BE(at + 2)
  ) {
    const isExif = bytes[at + 1] === 0xe1 && bytes.toString('latin1', at + 4, at + 8) === 'Exif';
    if (isExif) return at + 10;
  }
  return undefined;
}

/** The same in a PNG or HEIC, which mark them with a name. */
function otherStart(bytes) {
  for (const mark of ['eXIf', 'Exif\0\0']) {
    const at = bytes.indexOf(mark, 0, 'latin1');
    const start = at + mark.length;
    const kind = at < 0 ? '' : bytes.toString('latin1', start, start + 4);
    if (kind === 'II*\0' || kind === 'MM\0*') return start;
  }
  return undefined;
}

function shown(date) {
  const two = (count) => String(count).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return day + '_' + [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join('-');
}
