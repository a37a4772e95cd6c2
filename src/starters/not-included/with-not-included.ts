import type { Plan } from '../../contracts/job/plan.ts';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { escapeMarkdown } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import { readmeTexts } from '../shared/bot/readme-texts.ts';
import { modelHint } from './lines/model-hint.ts';

/** The files of a project, with what it leaves out in its README. */
export function withNotIncluded(
  files: readonly ProjectFile[],
  names: readonly string[],
  plan?: Pick<Plan, 'language'>,
): readonly ProjectFile[] {
  if (names.length === 0) return files;
  const { t } = wordsOf(readmeTexts, plan?.language ?? 'en');
  const rows = names.map((name) => `- ${escapeMarkdown(name)}\n`).join('');
  const hint = modelHint(names, plan?.language);
  const end = hint === '' ? '' : `\n${hint}\n`;
  return files.map((file) =>
    file.path === 'README.md' && typeof file.content === 'string'
      ? {
          ...file,
          content: `${file.content.trimEnd()}\n\n## ${t('left')}\n\n${t('leftIntro')}\n\n${rows}${end}`,
        }
      : file,
  );
}
