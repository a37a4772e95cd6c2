import { join } from 'node:path';
import { filesIn } from '../files-in.ts';
import type { Render } from '../starter.ts';
import { readSites, readUrls } from '../shared/reading/read-urls.ts';
import { programProject } from '../shared/program-project.ts';
import { escapeMarkdown } from '../markup.ts';
import { shared } from '../shared/shared-files.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { readFields } from './wished-fields.ts';
import { readOut, readSelectors } from './read-selectors.ts';

/** Reads the pages of a site, within the limits of its robots.txt. */
export const render: Render<'node_project'> = (plan, input) => {
  const message = input.input.userMessage;
  const fields = readFields(message);
  const selectors = readSelectors(message);
  const out = readOut(message);
  const [start = ''] = [...readUrls(message), ...readSites(message)];
  const place = start === '' ? 'https://example.com' : '';
  return programProject(plan, input, {
    about: `A scraper that reads ${[...fields, ...selectors].map(escapeMarkdown).join(', ')} from the pages of a site.`,
    settings: {
      start,
      fields,
      robot: plan.slug,
      userAgent: `${plan.slug}/0.1 (+README.md)`,
      selectors: [...selectors],
      maxPages: readNumber(message, pagesNamed, { min: 1, max: 10_000 }) ?? 20,
      delayMs:
        readNumber(message, milliseconds, { min: 50, max: 600_000 }) ??
        (readNumber(message, pauses, { min: 0.1, max: 600 }) ?? 1) * 1000,
      retries: readNumber(message, retries, { min: 0, max: 10 }) ?? 2,
      out,
    },
    files: [...filesIn(join(import.meta.dirname, 'files')), ...shared('fetch-files')],
    run: `    npm start -- ${place} --max 5
    npm start -- ${place} --out data/other.csv
    npm start -- --help
    npm test

It follows the links of the site from the address that it is given, and writes what it has read into \`${out}\`. Ctrl-C ends it, and what was read by then is written.
`.replaceAll('--  --', '-- --'),
    sections: {
      Manners:
        'It reads `robots.txt` first, as RFC 9309 has it, and nothing at all where that cannot be read. One request at a time, a second apart or as long as `Crawl-delay` says; at most 15 seconds and 2 MB for a page; never off the site that was named. It tells its name: put a way to reach you into `userAgent` in `src/settings.js`. Whether you may use what you read is for you to know.',
    },
    places: {
      'src/extract.js': 'what is read from a page.',
      'src/robots.js': 'what robots.txt allows.',
      'src/scrape.js': 'the way from page to page.',
    },
  });
};

const pagesNamed = [
  '{n}\\s?(?:pages?|seiten|páginas|pagine|stron|страниц\\p{L}?|ページ|页)(?!\\p{L})',
];
const seconds =
  '\\s?(?:s|secs?|seconds?|sekunden?|segundos?|secondes?|secondi|sekund\\p{L}?|секунд\\p{L}?|秒)(?!\\p{L})';
const milliseconds = ['{n}\\s?ms(?!\\p{L})', '{n}\\s?(?:milliseconds|millisekunden|milisegundos)'];
const retries = [
  '(?:retr(?:y|ies)|try again|wiederhol\\p{L}{1,3}|reintent\\p{L}{1,4})(?:\\s\\p{L}{1,10}){0,3}?\\s(?:up to )?{n}',
  '{n} (?:retries|wiederholungen|reintentos)',
];
const pauses = [
  `{n}${seconds}\\s(?:between|apart|delay|pause|zwischen|entre|tra|między|между|de pausa)`,
  `(?:wait|waits|delay|pause|sleep|warte|espera|attends|aspetta|czekaj|жди|пауз\\p{L}|pausa|pauza|pauze)\\s(?:of\\s|for\\s|de\\s|di\\s)?{n}${seconds}`,
];
