import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { marked } from 'marked';

/** The posts of a folder, the newest first: each a Markdown file with front matter. */
export async function readPosts(dir) {
  const names = (await readdir(dir, { recursive: true })).filter((name) =>
    /\.(?:md|markdown)$/i.test(name),
  );
  const posts = await Promise.all(
    names.map(async (name) => postOf(name, await readFile(join(dir, name), 'utf8'))),
  );
  return posts.filter(({ isDraft }) => !isDraft).toSorted((a, b) => b.date.localeCompare(a.date));
}

export function postOf(name, text) {
  const [, head = '', body = text] = /^---\r?\n([^]*?)\r?\n---\r?\n([^]*)$/.exec(text) ?? [];
  const meta = Object.fromEntries(head.split(/\r?\n/).flatMap(entryOf));
  const slug = name
    .replace(/\.[a-z]+$/i, '')
    .split(/[\\/]/)
    .map(slugOf)
    .join('-');
  return {
    slug,
    title: meta.title ?? slug,
    date: meta.date ?? '',
    tags: tagsIn(meta.tags ?? ''),
    isDraft: meta.draft === 'true',
    html: marked.parse(body),
  };
}

/** "title: Hello", "tags: [tea, milk]", or a list below its name. */
function entryOf(line, at, lines) {
  const [, name, value = ''] = /^([\p{L}_-]+)\s*:\s*(.*)$/u.exec(line) ?? [];
  if (name === undefined) return [];
  const below = [];
  for (const next of value.trim() === '' ? lines.slice(at + 1) : []) {
    if (!/^\s*- /.test(next)) break;
    below.push(next.replace(/^\s*- /, ''));
  }
  const said = below.length > 0 ? below.join(', ') : value.trim();
  return [[name.toLowerCase(), said.replace(/^(["'])(.*)\1$/, '$2')]];
}

function tagsIn(text) {
  return text
    .replace(/^\[|\]$/g, '')
    .split(/[,，、]/)
    .map((tag) => tag.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .filter((tag) => tag !== '');
}

/** A name for a file: letters and digits of any script, and hyphens. */
export function slugOf(text) {
  const slug = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'post' : slug;
}
