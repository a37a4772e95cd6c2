import { watch } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from './main.js';
import { filesOf } from './pages.js';
import { readPosts } from './posts.js';
import { serveFolder } from './serve.js';
import { settings } from './settings.js';

const { texts, port, input, output } = settings.site;

export const tool = {
  commands: {
    build: {
      usage: 'build [' + input + '] [' + output + ']',
      about: texts.build,
      async run({ positionals, out }) {
        out(await build(foldersIn(positionals)));
      },
    },
    serve: {
      usage: 'serve [' + input + '] [' + output + '] [--port <number>]',
      about: texts.serve,
      options: { port: { type: 'string', value: 'number', about: texts.port } },
      async run({ values, positionals, out, err }) {
        const folders = foldersIn(positionals);
        const wanted = Number(values.port ?? port);
        if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
          throw new UsageError(texts.port);
        }
        out(await build(folders));
        const server = await serveFolder(folders.to, wanted);
        out('http://localhost:' + server.address().port);
        let timer;
        const again = () => build(folders).then(out, (error) => err(error.message));
        // Editors write a file in several steps: wait for the last of them.
        const watcher = watch(folders.from, { recursive: true }, () => {
          clearTimeout(timer);
          timer = setTimeout(again, 100);
        });
        const end = () => {
          watcher.close();
          server.close();
          server.closeAllConnections();
        };
        process.once('SIGINT', end);
        process.once('SIGTERM', end);
      },
    },
  },
};

function foldersIn([from = input, to = output, more]) {
  if (more !== undefined) throw new UsageError(texts.build);
  return { from, to };
}

/** Writes the site into its folder, in place of what it wrote there before, and says how much it was. */
export async function build({ from, to }) {
  const folder = await stat(from).catch(() => undefined);
  if (!folder?.isDirectory()) throw new Error(texts.missing + ' ' + from);
  const posts = await readPosts(from);
  const files = filesOf(posts);
  for (const part of ['posts', 'tags']) await rm(join(to, part), { recursive: true, force: true });
  for (const [path, text] of files) {
    const file = join(to, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return to + ': ' + posts.length + ' ' + texts.posts + ', ' + files.size + ' ' + texts.files;
}
