import { extname } from 'node:path';
import { HttpError } from './http.js';

/** The name of a file as it is shown: no folders, no invisible characters, at most 150 characters. */
export function cleanName(given) {
  const name = String(given ?? '')
    .normalize('NFC')
    .replace(/^.*[\\/]/s, '')
    // Control characters, and those that turn the direction of writing: "exe.gpj" shown as "jpg.exe".
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
  const short = [...name];
  const end = extname(name).slice(0, 20);
  const cut = short.length > 150 ? short.slice(0, 150 - end.length).join('') + end : name;
  return /^\.*$/.test(cut) ? 'file' : cut;
}

/** Refuses a file by the end of its name; without a list, all are allowed. */
export function checkType(name, types) {
  const end = typeOf(name);
  if (types.length > 0 && !types.includes(end)) {
    throw new HttpError(415, 'Allowed are ' + types.map((type) => '.' + type).join(', ') + '.');
  }
}

/** Refuses a file that begins otherwise than files of its type do. */
export function checkStart(name, bytes, types) {
  const starts = signatures[typeOf(name)];
  if (types.length === 0 || starts === undefined) return;
  const start = bytes.toString('latin1', 0, 16);
  if (!starts.some((pattern) => pattern.test(start))) {
    throw new HttpError(415, name + ' is not what its name says.');
  }
}

/**
 * How a browser shows a file: pictures as such, everything else as a download. No file is ever taken
 * for a page, whatever is in it.
 */
export function headersOf({ name, size }) {
  const picture = pictures[typeOf(name)];
  const ascii = name.replace(/[^\w .()-]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => '%' + letter.charCodeAt(0).toString(16).toUpperCase(),
  );
  return {
    'content-type': picture ?? 'application/octet-stream',
    'content-length': size,
    'content-disposition':
      (picture ? 'inline' : 'attachment') + `; filename="${ascii}"; filename*=UTF-8''${encoded}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-cache',
  };
}

/** 1500000 as "1.5 MB". */
export function sizeIn(bytes) {
  const [unit, factor] = units.find(([, least]) => bytes >= least) ?? ['bytes', 1];
  return Math.round((bytes / factor) * 10) / 10 + ' ' + unit;
}

const units = [
  ['GB', 1e9],
  ['MB', 1e6],
  ['kB', 1e3],
];

function typeOf(name) {
  return extname(name).slice(1).toLowerCase();
}

const pictures = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
};

const zip = [/^PK[\x03\x05]/];
const jpeg = [/^\xff\xd8\xff/];
const signatures = {
  png: [/^\x89PNG\r\n/],
  jpg: jpeg,
  jpeg,
  gif: [/^GIF8[79]a/],
  webp: [/^RIFF.{4}WEBP/s],
  avif: [/^.{4}ftypavi[fs]/s],
  pdf: [/^%PDF-/],
  zip,
  docx: zip,
  xlsx: zip,
  pptx: zip,
  odt: zip,
  epub: zip,
  mp4: [/^.{4}ftyp/s],
  heic: [/^.{4}ftyp(?:hei|mif|msf)/s],
  m4a: [/^.{4}ftyp/s],
  mov: [/^.{4}(?:ftyp|moov|mdat|wide)/s],
  webm: [/^\x1a\x45\xdf\xa3/],
  ogg: [/^OggS/],
  wav: [/^RIFF.{4}WAVE/s],
  flac: [/^fLaC/],
  mp3: [/^ID3/, /^\xff[\xe2-\xff]/],
  gz: [/^\x1f\x8b/],
};
