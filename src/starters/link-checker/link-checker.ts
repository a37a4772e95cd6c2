import { join } from 'node:path';
import { filesIn } from '../files-in.ts';
import { shared } from '../shared/shared-files.ts';
import { programProject } from '../shared/program-project.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { readUrls } from '../shared/reading/read-urls.ts';
import type { Render } from '../starter.ts';
import { readLinkRules } from './read-link-rules.ts';

/** Finds broken links of a site, or of a folder of HTML and Markdown. */
export const render: Render<'node_project'> = (plan, input) => {
  const message = input.input.userMessage;
  const [start = ''] = readUrls(message);
  const concurrency = readNumber(message, atOnce, { min: 1, max: 50 }) ?? 8;
  const { maxDepth, isInternal, ignore } = readLinkRules(message);
  const maxPages = readNumber(message, pages, { min: 1, max: 100_000 }) ?? 1000;
  const timeoutSeconds = readNumber(message, timeouts, { min: 1, max: 300 }) ?? 10;
  const place = start === '' ? 'https://example.com' : '';
  return programProject(plan, input, {
    about: 'A command that finds broken links of a site, or of a folder of HTML and Markdown.',
    command: plan.slug,
    settings: {
      start,
      concurrency,
      maxPages,
      ...(maxDepth !== undefined && { maxDepth }),
      ignore,
      timeoutSeconds: Math.round(timeoutSeconds),
      isInternal,
      userAgent: `${plan.slug}/0.1 (+README.md)`,
    },
    dependencies: { htmlparser2: '12.0.0', marked: '18.2.1' },
    files: [...filesIn(join(import.meta.dirname, 'files')), ...shared('private-address-files')],
    run: `    npm start -- ${place} --json
${maxDepth === undefined ? '' : `    npm start -- ${place} --depth ${maxDepth}\n`}    npm start -- ./docs --internal
    npm start -- --help
    npm test

It reads the pages of one host, from the address along its links, and tries every link, picture, script and anchor once. It ends with 0 if all work, 1 if some are broken, 2 if it was called wrongly, so that a build can use it.
`.replaceAll('--  --', '-- --'),
    sections: {
      'What is checked':
        'Pages of the same host are read; links to others are tried and not followed. Redirects are followed, ten at most. An answer such as 403 or 429 says that a server does not like programs: such links are “unclear”, and no reason to end with 1. In a folder, links lead to files and folders in it, never out of it; headings of Markdown are anchors as on GitHub.',
      Manners: `At most ${concurrency} requests at a time, ${timeoutSeconds} seconds and 2 MB for each. A site cannot send it to machines of a private network: such addresses are not asked, unless the site itself is one. Use it for sites of your own: it does not read robots.txt.`,
    },
    places: {
      'src/find-links.js': 'what is a link, and what an anchor.',
      'src/check-links.js': 'the way from page to page.',
      'src/web-place.js': 'how addresses are asked.',
      'src/folder-place.js': 'how files are found.',
      'src/report.js': 'the report as text.',
    },
  });
};

const atOnce = [
  '{n}\\s(?:requests?|links?|connections?|urls?|pages?|anfragen|verbindungen)?\\s?(?:at a time|at once|at the same time|in parallel|parallel|concurrent\\p{L}*|gleichzeitig|a la vez|en parallèle|ao mesmo tempo|in parallelo|równocześnie)',
  'concurrency\\s?(?:of|:|=|limit)?\\s?{n}',
  '{n}\\s(?:concurrent|parallel|simultaneous|gleichzeitige)\\s',
];
const pages = [
  '{n}\\s?(?:pages?|seiten|páginas|pagine|stron|страниц\\p{L}?|ページ|页|페이지)(?!\\p{L})(?!\\sat)',
];
const timeouts = [
  '{n}\\s?(?:s|secs?|seconds?|sekunden?|segundos?|secondes?|secondi|sekund\\p{L}?|секунд\\p{L}?|秒)(?!\\p{L})',
];
