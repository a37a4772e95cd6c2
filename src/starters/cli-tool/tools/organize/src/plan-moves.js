import { extname } from 'node:path';
import { settings } from './settings.js';

const kinds = {
  Images: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'svg', 'heic', 'bmp', 'tiff'],
  Videos: ['mp4', 'mov', 'avi', 'mkv', 'webm'],
  Music: ['mp3', 'wav', 'flac', 'ogg', 'm4a'],
  Documents: ['pdf', 'doc', 'docx', 'txt', 'md', 'odt', 'rtf', 'xls', 'xlsx', 'csv', 'ppt', 'pptx'],
  Installers: ['exe', 'msi', 'dmg', 'pkg', 'deb'],
  Archives: ['zip', 'tar', 'gz', 'rar', '7z'],
};

/** What folders may be named after. */
export const orders = ['extension', 'type', 'date', 'month', 'year', 'year/month'];

/** Into which folder each file goes. A name that is taken there gets a number. */
export function planMoves(files, by, isTaken = () => false) {
  const planned = new Set();
  return files.map(({ name, day }) => {
    const folder = folderOf(name, day, by);
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

function folderOf(name, day, by) {
  const extension = extname(name).slice(1).toLowerCase();
  if (by === 'extension') return extension === '' ? nameOf('Other').toLowerCase() : extension;
  if (by === 'type' && settings.own?.[extension] !== undefined) return settings.own[extension];
  if (by === 'type')
    return nameOf(Object.keys(kinds).find((kind) => kinds[kind].includes(extension)) ?? 'Other');
  const [year, month] = day.split('-');
  if (by === 'year/month') return year + '/' + month;
  return by === 'year' ? year : by === 'month' ? year + '-' + month : day;
}

/** What the folder of a kind is called. */
function nameOf(kind) {
  if (kind === 'Installers' && !settings.folders?.[kind]) return nameOf('Other');
  return settings.folders?.[kind] ?? kind;
}
