import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { HttpError } from './http.js';
import { settings } from './settings.js';

/** Refuses a request without the password: a browser asks for it, whatever name stands there. */
export function checkPassword({ authorization = '' }, password) {
  if (!password) throw new HttpError(503, 'There is no password: set ADMIN_PASSWORD.');
  const [, code = ''] = /^Basic ([\w+/=]{1,400})$/i.exec(authorization) ?? [];
  const given = Buffer.from(code, 'base64')
    .toString('utf8')
    .replace(/^[^:]*:/, '');
  if (!timingSafeEqual(digestOf(given), digestOf(password))) {
    throw new HttpError(401, 'The password is missing or wrong.', {
      'www-authenticate': 'Basic realm="admin", charset="UTF-8"',
    });
  }
}

/** The messages as a page, the newest first. */
export async function messagesPage(file) {
  const text = await readFile(file, 'utf8').catch(() => '');
  const rows = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .toReversed()
    .map(
      ({ at, name, email, message }) =>
        '<article class="card"><h2>' +
        escaped(name) +
        '</h2><p>' +
        escaped(at.slice(0, 16).replace('T', ' ')) +
        ' · <a href="mailto:' +
        escaped(email) +
        '">' +
        escaped(email) +
        '</a></p><p>' +
        escaped(message).replaceAll('\n', '<br>') +
        '</p></article>',
    );
  const title = escaped(settings.title);
  const body =
    '<!doctype html><html lang="' +
    settings.language +
    '"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>' +
    title +
    '</title><link rel="stylesheet" href="styles.css"></head><body><main><h1>' +
    title +
    ' (' +
    rows.length +
    ')</h1>' +
    rows.join('') +
    '</main></body></html>';
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    body,
  };
}

function escaped(text) {
  return String(text).replace(/[&<>"']/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
}

function digestOf(text) {
  return createHash('sha256').update(text).digest();
}
