import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { webPlace } from './web-place.js';

const mostBytes = 2_000_000;
const mostFiles = 100_000;

/**
 * A folder of HTML and Markdown. Its files have addresses such as folder:///docs/a.md, and only those
 * that were found in it are read: no link leads out of it.
 */
export async function folderPlace(dir, options) {
  const { files, folders } = await filesIn(dir);
  const web = webPlace('http://folder.invalid', options);
  const isPage = (path) => /\.(?:html?|md|markdown)$/i.test(path);

  function find(url) {
    const path = decoded(new URL(url).pathname).replace(/^\/+/, '');
    const plain = path.replace(/\/$/, '');
    const shortened = [plain + '/index.html', plain + '.html', plain + '.md', plain + '/README.md'];
    const found = [plain, ...shortened]
      .map((one) => one.replace(/^\//, ''))
      .find((one) => files.has(one));
    return found ?? (folders.has(plain) ? '' : undefined);
  }

  /** "docs/a", "docs/%61.md" and "docs/a.md" are one file. */
  function canonical(url) {
    const path = url.startsWith('folder:') ? find(url) : undefined;
    return path ? addressOf(path) : url;
  }

  async function visit(url) {
    const path = find(url);
    if (path === undefined) return { problem: 'There is no such file.' };
    if (!isPage(path)) return {};
    const text = await readFile(join(dir, path), 'utf8').catch(() => undefined);
    if (text === undefined) return { problem: 'The file cannot be read.' };
    const finalUrl = addressOf(path);
    return {
      text: text.slice(0, mostBytes),
      finalUrl,
      isMarkdown: /\.(?:md|markdown)$/i.test(path),
    };
  }

  return {
    starts: [...files].filter(isPage).map(addressOf),
    isOwn: (url) => url.startsWith('folder:'),
    canonical,
    canCheck: (url) => url.startsWith('folder:') || web.canCheck(url),
    visit,
    probe: web.probe,
  };
}

/** Without hidden folders and node_modules; links of the file system are not followed. */
async function filesIn(dir) {
  const files = new Set();
  const folders = new Set(['']);
  const waiting = [dir];
  while (waiting.length > 0) {
    const folder = waiting.pop();
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const name = relative(dir, path).split(sep).join('/');
      if (entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name)) {
        folders.add(name);
        waiting.push(path);
      } else if (entry.isFile() && files.size < mostFiles) {
        files.add(name);
      }
    }
  }
  return { files, folders };
}

/** Whether there is a folder at a path. */
export async function isFolder(path) {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

function addressOf(path) {
  return 'folder:///' + path.split('/').map(encodeURIComponent).join('/');
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
