import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../make-project.ts';
import { readUpload } from '../../../../src/starters/file-upload/read-upload.ts';

test.each([
  ['file upload server', { maxFileBytes: 10e6, maxFilesAtOnce: 10, keepHours: 0, types: [] }],
  [
    'only pdf and png, max 10 MB, deleted after 48 hours',
    { maxFileBytes: 10e6, keepHours: 48, types: ['pdf', 'png'] },
  ],
  [
    'images, max 3 at once, up to 2.5 MB, deleted after a week',
    { maxFileBytes: 2.5e6, maxFilesAtOnce: 3, keepHours: 168 },
  ],
  ['Bilder, höchstens 500 KB, nach einem Tag gelöscht', { maxFileBytes: 500e3, keepHours: 24 }],
  ['archivos de hasta 1,5 GB, 50 GB en total', { maxFileBytes: 1.5e9, maxTotalBytes: 50e9 }],
  ['5 GB of storage, 20 MB per file', { maxFileBytes: 20e6, maxTotalBytes: 5e9 }],
  ['fichiers de 5 Mo, 200 fichiers au total', { maxFileBytes: 5e6, maxFiles: 200 }],
  ['файлы до 20 мб, хранить 7 дней', { maxFileBytes: 20e6, keepHours: 168 }],
  ['photos: heic, jpg up to 12 MB', { maxFileBytes: 12e6, types: ['heic', 'jpg', 'jpeg'] }],
  ['STL ou 3mf, 25 Mo maxi', { maxFileBytes: 25e6, types: ['stl', '3mf'] }],
  ['ملفات m4a حتى 7 ميجا', { maxFileBytes: 7e6, types: ['m4a'] }],
  ['jpg photos and a JSON API', { types: ['jpg', 'jpeg'] }],
  [
    'only pdf and images, max 25 mb',
    { types: ['pdf', 'png', 'jpg', 'jpeg', 'gif', 'webp', 'avif'] },
  ],
  ['max 99999999999999999999 GB, 0 hours', { maxFileBytes: 10e6, keepHours: 0 }],
])('%s', (text, rules) => {
  expect(readUpload(text)).toMatchObject(rules);
});

test('pictures are shown where a gallery is asked for', async () => {
  const pageOf = async (message: string) =>
    (await filesFor(await planFor('node_project', message), message)).get('public/index.html');
  const photos = 'upload server for photos of our hike, jpg up to 9 MB';
  expect(await pageOf(`${photos}, with a gallery`)).toContain('data-gallery');
  expect(await pageOf(photos)).not.toContain('data-gallery');
});
