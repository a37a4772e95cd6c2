import type { StaticPlan } from '../../../contracts/job/plan.ts';
import type { Language } from '../../../contracts/languages.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { isSite } from '../../page/is-site.ts';
import { wishedSections } from '../../page/wished/wished-sections.ts';
import { kindOf } from '../../landing-page/headings.ts';
import { readPosts } from '../../blog/read-posts.ts';
import { openQuestions } from '../../landing-page/said/open-questions.ts';
import { readAnswers } from '../../landing-page/said/read-answers.ts';
import { sectionWords } from '../../landing-page/sections/asked-section-words.ts';
import { words } from '../../landing-page/words.ts';
import { leftLine } from '../lines/page-lines.ts';

interface Besides {
  /** What else of the request is missing. */
  readonly said: readonly string[];
  /** What is known to be missing or there. */
  readonly known: readonly string[];
}

/**
 * The sections that a request asks for and tells nothing for: they have a placeholder or examples.
 *
 * @example
 * const html = '<section><h2>Skills</h2><p>Details follow soon.</p></section>';
 * emptyLeft(plan, html, 'a site with my skills', { said: [], known: [] });
 * // ['what stands under Skills (the request does not say it)']
 */
export function emptyLeft(
  plan: StaticPlan,
  html: string,
  text: string,
  { said, known }: Besides,
): readonly string[] {
  if (!isSite(plan.starter)) return [];
  const { language = 'en', given = [] } = plan;
  const note = `>${wordsOf(words, language).t('note')}</p>`;
  const asked = askedSections(html, text, { language, known });
  // "An FAQ about insurance": the answers are to come.
  const open = openQuestions(text);
  const unanswered =
    open?.isAsked === false && readAnswers(text).every(({ answer }) => answer === '')
      ? [{ heading: text.slice(open.at, open.end).trim() }]
      : [];
  const empty = [...asked.filter(({ section }) => section.includes(note)), ...unanswered];
  const examples = asked.filter(
    ({ section, heading }) => section.includes('class="example"') && !pictured.has(kindOf(heading)),
  );
  const people =
    bios.test(text) && !said.some((one) => bios.test(one))
      ? given.filter(
          ({ entries }) =>
            entries.length > 0 &&
            entries.every(({ about, price, when }) => (about ?? price ?? when) === undefined),
        )
      : [];
  /** At most three headings a line, so that none is cut off. */
  function linesOf(
    why: 'empty' | 'examples' | 'unsaid',
    sections: readonly { readonly heading: string }[],
  ): readonly string[] {
    const headings = sections.map(({ heading }) => heading);
    return headings.flatMap((_heading, index) =>
      index % 3 === 0
        ? [leftLine(why, language, { x: headings.slice(index, index + 3).join(', ') })]
        : [],
    );
  }

  return [
    ...linesOf('empty', empty),
    ...(madeUp.test(text) ? [] : linesOf('examples', examples)),
    ...linesOf('unsaid', [
      ...people.map(({ label }) => ({ heading: label })),
      // A post has a title and a text that fits any.
      ...(plan.starter === 'blog' ? readPosts(text).names : []).map((heading) => ({ heading })),
    ]),
  ];
}

interface Section {
  readonly heading: string;
  readonly section: string;
}

/** The sections of a page that its request asks for, but those that are known to be missing. */
function askedSections(
  html: string,
  text: string,
  { language, known }: { readonly language: Language; readonly known: readonly string[] },
): readonly Section[] {
  const asks = text.replace(ofWhom, ' ');
  const wished = new Set(wishedSections(asks, language).map(({ heading }) => heading));
  const isSaid = (heading: string): boolean =>
    known.some(
      (name) =>
        name.toLowerCase() === heading.toLowerCase() ||
        (kindOf(heading) === 'place' && name.includes(`(${leftLine('drawing', language)}`)),
    );
  const isAsked = (heading: string): boolean =>
    kindOf(heading) === 'story'
      ? sectionWords.story.test(asks) || /[:,]\sabout(?=[,.;\s])/iu.test(asks)
      : wished.has(heading) || names(asks, heading);
  return html.split('<section').flatMap((section) => {
    const [, heading = ''] = /<h2[^>]{0,80}>([^<]{1,80})</u.exec(section) ?? [];
    return heading !== '' && isAsked(heading) && !isSaid(heading)
      ? [{ heading: heading.replaceAll('&amp;', '&').replaceAll('&#39;', '’'), section }]
      : [];
  });
}

/** "A page for the rescue team, with": whose it is asks for no section. */
const ofWhom =
  /\s(?:for|für|para|pour|per|voor|dla|для)\s[^,.:;\n]{2,50}?(?=[,.:;\n]|\s(?:with|mit|con|avec|com|met|z|с)\s|$)/iu;

/** Whether a request has the longer words of a heading, in any of their forms. */
function names(text: string, heading: string): boolean {
  const said = text.toLowerCase();
  const all = heading.toLowerCase().match(/[\p{L}\p{M}]{2,40}/gu) ?? [];
  const long = all.filter((word) => dense.test(word) || word.length > 3);
  return long.length > 0 && long.every((word) => said.includes(word.slice(0, 5)));
}

const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Everybody knows that the pictures are missing. */
const pictured: ReadonlySet<string> = new Set(['gallery']);
/** "Short teacher bios", "with a lil bio for each" */
const bios = /(?<!\p{L})(?:bios|bio for each|biographies|kurzbiografien|biografías)(?!\p{L})/iu;
/** "Just make some up for now" */
const madeUp =
  /(?<!\p{L})(?:make (?:some|them|it) up|make up (?:some|a few|\d|two|three|four)|made[- ]up|placeholders?|sample (?:text|content|data)|platzhalter|erfinde|denk dir|invent[ae]|inventez|fictif|ficti[tc]i|bedenk|verzin|wymyśl|uydur|придумай)/iu;
