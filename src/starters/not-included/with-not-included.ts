import type { Plan } from '../../contracts/job/plan.ts';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { escapeMarkdown } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import { readmeTexts } from '../shared/bot/readme-texts.ts';

/** The files of a project, with what it leaves out in its README. */
export function withNotIncluded(
  files: readonly ProjectFile[],
  names: readonly string[],
  plan?: Pick<Plan, 'projectType' | 'language'>,
): readonly ProjectFile[] {
  if (names.length === 0) return files;
  const { heading, intro } = headOf(plan);
  const rows = names.map((name) => `- ${escapeMarkdown(name)}\n`).join('');
  return files.map((file) =>
    file.path === 'README.md' && typeof file.content === 'string'
      ? {
          ...file,
          content: `${file.content.trimEnd()}\n\n## ${heading}\n\n${intro}\n\n${rows}`,
        }
      : file,
  );
}

/** The README of a bot or a program is in the language of its request. */
function headOf(plan?: Pick<Plan, 'projectType' | 'language'>) {
  if (
    plan !== undefined &&
    plan.projectType !== 'static_html' &&
    plan.language !== undefined &&
    plan.language !== 'en'
  ) {
    const { t } = wordsOf(readmeTexts, plan.language);
    return { heading: t('left'), intro: t('leftIntro') };
  }
  return {
    heading: 'Not included',
    intro: 'The request names this too, and the starter does not have it:',
  };
}
