import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { exifTime } from '../src/taken.js';
import { settings } from '../src/settings.js';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'taken-'));
after(() => rm(dir, { recursive: true, force: true }));

/** A JPEG that holds nothing but the time at which it was taken. */
function photo(time) {
  const bytes = Buffer.alloc(100);
  bytes.writeUInt16BE(0xff_d8, 0);
  bytes.writeUInt16BE(0xff_e1, 2);
  bytes.writeUInt16BE(90, 4);
  bytes.write('Exif\0\0MM\0*', 6, 'latin1');
  const tiff = 12;
  bytes.writeUInt32BE(8, tiff + 4);
  const entry = (at, tag, value) => {
    bytes.writeUInt16BE(1, tiff + at);
    bytes.writeUInt16BE(tag, tiff + at + 2);
    bytes.writeUInt32BE(value, tiff + at + 10);
  };
  entry(8, 0x87_69, 26);
  entry(26, 0x90_03, 44);
  bytes.write(time, tiff + 44, 'latin1');
  return bytes;
}

test('reads when a photo was taken', () => {
  assert.equal(exifTime(photo('2024:03:17 14:22:05')), '2024-03-17_14-22-05');
  assert.equal(exifTime(photo('0000:00:00 00:00:00')), undefined);
  assert.equal(exifTime(Buffer.from('no photo at all')), undefined);
  assert.equal(exifTime(photo('2024:03:17 14:22:05').subarray(0, 40)), undefined);
});

test('renames by date, with numbers where two are of one time', async () => {
  const [kind] = settings.kinds ?? ['jpg'];
  await writeFile(join(dir, 'a.' + kind.toUpperCase()), photo('2024:03:17 14:22:05'));
  await writeFile(join(dir, 'b.' + kind), photo('2024:03:17 14:22:05'));
  await writeFile(join(dir, 'c.' + kind), '');
  const changed = new Date(2025, 0, 2, 3, 4, 5);
  await utimes(join(dir, 'c.' + kind), changed, changed);
  assert.equal((await run(dir, '--date', '--yes')).code, 0);
  const counted = ['2024-03-17', '2024-03-17', '2025-01-02'].map(
    (day, index) =>
      (settings.base ?? day) + settings.joint + '00' + ((settings.base ? index : index % 2) + 1),
  );
  const wanted = settings.joint
    ? counted
    : settings.keepsName
      ? ['2024-03-17_14-22-05_a', '2024-03-17_14-22-05_b', '2025-01-02_03-04-05_c']
      : ['2024-03-17_14-22-05', '2024-03-17_14-22-05_1', '2025-01-02_03-04-05'];
  assert.deepEqual(
    (await readdir(dir)).filter((name) => !name.startsWith('.')).sort(),
    wanted.map((name) => name + '.' + kind),
  );
  assert.match((await run(dir, '--date', '--yes')).out, /^[^→]*0[^→]*$/);
});

test('reads the time of a PNG or HEIC, too', () => {
  const tiff = Buffer.alloc(64);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x87_69, 10);
  tiff.writeUInt32LE(26, 18);
  tiff.writeUInt16LE(1, 26);
  tiff.writeUInt16LE(0x90_03, 28);
  tiff.writeUInt32LE(44, 36);
  tiff.write('2024:03:17 14:22:05\0', 44, 'latin1');
  const png = Buffer.concat([Buffer.from('\x89PNG----eXIf', 'latin1'), tiff]);
  assert.equal(exifTime(png), '2024-03-17_14-22-05');
});
