import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { pathsFrom } from './files.js';
import { UsageError } from './main.js';
import { contentsOf, escape, htmlOf, idOf } from './markdown.js';
import { settings } from './settings.js';
import { t } from './texts.js';

const { input, output, hasContents, contents, language } = settings.page;

export const tool = {
  commands: {
    page: {
      usage: (input === '' ? '<file|folder>…' : '[' + input + ']') + ' [options]',
      about: t('Makes one page or one Markdown file of Markdown files.'),
      options: {
        output: {
          type: 'string',
          short: 'o',
          value: 'file',
          about: t('Where to write: a name that ends with .html or .md.'),
        },
        'no-toc': { type: 'boolean', about: t('Without the list of headings.') },
        title: {
          type: 'string',
          value: 'text',
          about: t('The title; the first heading unless told.'),
        },
        force: { type: 'boolean', short: 'f', about: t('Writes over a file that is there.') },
      },
      async run({ values, positionals, out }) {
        const places = positionals.length > 0 ? positionals : input === '' ? [] : [input];
        if (places.length === 0) throw new UsageError(t('Name files or a folder.'));
        const to =
          values.output ??
          (output === '' ? basename(places[0], extname(places[0])) + '.html' : output);
        const paths = (await pathsFrom(places, ['.md', '.markdown'])).filter((path) => path !== to);
        if (paths.length === 0) throw new Error(t('There are no such files.'));
        const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
        const isLong = hasContents && !values['no-toc'];
        const text = texts.map((one) => withoutFrontMatter(one).trim() + '\n').join('\n');
        const made =
          extname(to).toLowerCase() === '.md'
            ? joined(text, isLong)
            : pageOf(
                text,
                values.title ?? basename(paths[0], extname(paths[0])),
                isLong,
                values.title,
              );
        try {
          await writeFile(to, made, { flag: values.force || paths.length === 1 ? 'w' : 'wx' });
        } catch (error) {
          if (error.code !== 'EEXIST') throw error;
          throw new Error(
            t('{x} is there already. Add {force} to write over it.', { x: to, force: '--force' }),
          );
        }
        out(to + ' (' + paths.length + ')');
      },
    },
  },
};

function withoutFrontMatter(text) {
  return text.replace(/^\ufeff?---\r?\n[^]*?\r?\n---\r?\n/, '');
}

/** One Markdown file with the list of its headings at the top. */
function joined(text, isLong) {
  if (!isLong) return text;
  const ids = new Set();
  const found = [...text.matchAll(/^(#{1,6})[ \t]+(\S[^\n]*)$/gm)];
  const least = Math.min(...found.map(([, signs]) => signs.length));
  const lines = found.map(
    ([, signs, name]) =>
      '  '.repeat(signs.length - least) +
      '- [' +
      name.trim() +
      '](#' +
      idOf(name.trim(), ids) +
      ')\n',
  );
  return lines.length === 0 ? text : '# ' + contents + '\n\n' + lines.join('') + '\n' + text;
}

function pageOf(text, name, isLong, given) {
  const { html, headings } = htmlOf(text);
  const title = given ?? headings[0]?.html.replace(/<[^<>]{0,300}>/g, '') ?? escape(name);
  const nav =
    isLong && headings.length > 0
      ? '<nav aria-label="' +
        escape(contents) +
        '">\n<h2>' +
        escape(contents) +
        '</h2>\n<ul>\n' +
        contentsOf(headings) +
        '\n</ul>\n</nav>\n'
      : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${given === undefined ? title : escape(given)}</title>
<style>
${styles}</style>
</head>
<body>
${nav}<main>
${html}</main>
</body>
</html>
`;
}

const styles = `body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
h1, h2, h3 { line-height: 1.25; }
nav { border: 1px solid #8886; border-radius: .5rem; padding: .5rem 1rem; }
nav ul { list-style: none; padding: 0; }
.depth-1 { margin-left: 1.25rem; } .depth-2 { margin-left: 2.5rem; } .depth-3 { margin-left: 3.75rem; }
pre { overflow-x: auto; padding: 1rem; background: #8882; }
table { border-collapse: collapse; } td, th { border: 1px solid #8886; padding: .25rem .5rem; }
img { max-width: 100%; }
`;
