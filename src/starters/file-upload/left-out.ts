import { allMatches } from '../../workspace/text/all-matches.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import { byModel } from '../not-included/lines/by-model.ts';

/** What is done with files besides keeping them. */
export function leftOutOfUploads(_plan: Plan, text: string): readonly string[] {
  const named = allMatches(text.slice(0, 4000), work).map(([words]) => words.toLowerCase());
  return [...new Set(named)].slice(0, 6).map((words) => `${words} (${byModel})`);
}

const work =
  /(?<!\p{L})(?:thumbnails?|vorschaubilder|miniaturas|miniatures|miniature|resiz(?:e|es|ing)|virus scan(?:s|ning)?|virenscan|antivirus|s3)(?!\p{L})/giu;
