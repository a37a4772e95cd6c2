import type { BotPlan, NodePlan } from '../../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../../contracts/stages/stage.ts';
import { escapeMarkdown } from '../markup.ts';
import { prose } from '../lay-out.ts';
import { type KeyOf, type Words, wordsOf } from '../page/dictionary.ts';
import { programWords } from './program-words.ts';
import { quoted } from './quoted.ts';

interface ReadmeParts {
  /** What it is, in one sentence. Markdown, like all parts. */
  readonly about: string;
  /** Whether the work itself is still to be written. */
  readonly isUnwritten?: boolean;
  /** How to run it, and what to try. */
  readonly run: string;
  /** Further sections: heading and body. */
  readonly sections?: Readonly<Record<string, string>>;
  /** The files worth knowing, and what is in them. */
  readonly files: Readonly<Record<string, string>>;
}

/** A program's `README.md`: what it is, how to run it, what to change. */
export function programReadme(
  { title }: NodePlan | BotPlan,
  { userMessage }: GenerateInput['input'],
  { about, isUnwritten = false, run, sections = {}, files }: ReadmeParts,
  { t }: Pick<Words<KeyOf<typeof programWords>>, 't'> = wordsOf(programWords, 'en'),
): ProjectFile {
  const more = Object.entries(sections).map(
    ([heading, body]) => `## ${heading}\n\n${body.trim()}\n\n`,
  );
  const places = Object.entries(files).map(([path, what]) => `- \`${path}\`: ${what}\n`);
  const content = prose`
    # ${escapeMarkdown(title)}

    ${isUnwritten ? about : `${about} ${t('starter')}`}

    ${t('request')} ${escapeMarkdown(quoted(userMessage))}

    ## ${t('run')}

    ${run}

    ${more.join('')}

    ## ${t('yours')}

    ${places.join('')}
  `;
  return { path: 'README.md', content };
}

/** How its data is stored, for the README. */
export const keptIn = (...files: readonly string[]): string =>
  `It keeps its data in ${files.map((file) => `\`data/${file}\``).join(', ')}, written whole or not at all, so that it is there after a restart. Set \`DATA_DIR\` for another folder, for example a volume of a container.`;
