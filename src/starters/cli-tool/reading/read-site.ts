import type { NodePlan } from '../../../contracts/job/plan.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { readPort } from '../../shared/reading/numbers/read-port.ts';
import { readUrls } from '../../shared/reading/read-urls.ts';
import type { SettingsValue } from '../../settings-module.ts';
import { siteTexts } from '../site-texts.ts';

/**
 * The folders, the feed and the port of a generator of sites.
 *
 * @example
 * readSite('quill build ./content ./public, serve on port 8000', plan).input; // './content'
 */
export function readSite(
  text: string,
  { language = 'en' }: Pick<NodePlan, 'language'>,
): { readonly [key: string]: SettingsValue } {
  const head = text.slice(0, 4000);
  const { input, output } = folders.exec(head)?.groups ?? {};
  const { pick } = wordsOf(siteTexts, language);
  return {
    input: input ?? './posts',
    output: output ?? './dist',
    feed: /(?<![\p{L}\p{N}/._-])[a-z][\w-]{0,30}\.xml(?!\p{L})/u.exec(head)?.[0] ?? 'feed.xml',
    port: readPort(head),
    url: readUrls(head)[0]?.replace(/\/$/, '') ?? 'https://example.com',
    language,
    texts: pick(...siteTexts.keys),
  };
}

/** "build ./posts ./dist", "build content public" */
const folders =
  /(?<!\p{L})build\s(?<input>(?:\.\/)?[a-z][\w./-]{0,40})\s(?<output>(?:\.\/)?[a-z][\w./-]{0,40})(?<![.,])(?=[\s`"'.,。，)]|$)(?<!(?:the|turns|a|to|from|and|into|with))/u;
