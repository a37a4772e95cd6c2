import { extname } from 'node:path';

const kinds = {
  Images: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'svg', 'heic', 'bmp', 'tiff'],
  Videos: ['mp4', 'mov', 'avi', 'mkv', 'webm'],
  Music: ['mp3', 'wav', 'flac', 'ogg', 'm4a'],
  Documents: ['pdf', 'doc', 'docx', 'txt', 'md', 'odt', 'rtf', 'xls', 'xlsx', 'csv', 'ppt', 'pptx'],
  Archives: ['zip', 'tar', 'gz', 'rar', '7z'],
};

/** Into which folder each file goes. A name that is taken there gets a number. */
export function planMoves(files, by, isTaken = () => false) {
  const planned = new Set();
  return files.map(({ name, mtimeMs }) => {
    const folder = folderOf(name, mtimeMs, by);
    const extension = extname(name);
    const base = name.slice(0, name.length - extension.length);
    let to = folder + '/' + name;
    for (let count = 1; planned.has(to) || isTaken(to); count += 1) {
      to = folder + '/' + base + '_' + count + extension;
    }
    planned.add(to);
    return { from: name, to };
  });
}

function folderOf(name, mtimeMs, by) {
  const extension = extname(name).slice(1).toLowerCase();
  if (by === 'extension') return extension === '' ? 'other' : extension;
  if (by === 'type')
    return Object.keys(kinds).find((kind) => kinds[kind].includes(extension)) ?? 'Other';
  const day = new Date(mtimeMs).toISOString();
  return by === 'year' ? day.slice(0, 4) : by === 'month' ? day.slice(0, 7) : day.slice(0, 10);
}
