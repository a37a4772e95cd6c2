import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { Readable } from 'node:stream';
import { isPrivate } from './private-address.js';

const folder = () => process.env.MUSIC_DIR || 'music';
const kinds = new Set(['.mp3', '.ogg', '.opus', '.flac', '.wav', '.m4a', '.aac', '.webm']);

/** The names of the audio files of the folder, in their order. */
export async function listSongs() {
  const files = await readdir(folder()).catch(() => []);
  return files.filter((file) => kinds.has(extname(file).toLowerCase())).sort();
}

/** A link, or the first file whose name has all the words; undefined without one. */
export function findSong(wanted, files) {
  if (/^https?:\/\//i.test(wanted)) {
    const url = URL.parse(wanted);
    return url ? { title: url.hostname + url.pathname, url: url.href } : undefined;
  }
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const file = files.find((name) => words.every((word) => name.toLowerCase().includes(word)));
  return file && words.length > 0 ? { title: basename(file, extname(file)), file } : undefined;
}

/** What a song sounds like, as a stream of bytes. */
export async function openSong({ file, url }) {
  return file === undefined ? openLink(url) : createReadStream(join(folder(), file));
}

/** Whoever sends a link must not reach the machines beside the bot with it. */
async function openLink(given) {
  let url = given;
  for (let hop = 0; hop < 5; hop += 1) {
    if (await isPrivate(new URL(url).hostname)) throw new Error('This address is private.');
    const response = await fetch(url, { redirect: 'manual' });
    const target = response.headers.get('location');
    if (response.ok && isAudio(response)) return Readable.fromWeb(response.body);
    await response.body?.cancel();
    if (target === null) throw new Error('There is no audio.');
    url = new URL(target, url).href;
    if (!/^https?:/.test(url)) break;
  }
  throw new Error('There is no audio.');
}

function isAudio({ headers }) {
  return /^(?:audio\/|video\/(?:webm|mp4)|application\/(?:ogg|octet-stream))/.test(
    headers.get('content-type') ?? '',
  );
}
