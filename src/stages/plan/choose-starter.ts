import type { ProjectType } from '../../contracts/job.ts';
import { JobError } from '../../errors/job-error.ts';
import { cleanText, oneLine } from './clean-text.ts';

/**
 * The name of the starter that was asked for, else of the one whose longest cue stands in the text,
 * else of the one without cues.
 *
 * @throws {JobError} `STARTER_UNKNOWN` when the starter asked for is none of that project type.
 */
export async function chooseStarter(
  type: ProjectType,
  text: string,
  wanted?: string,
): Promise<string> {
  const { starters } = await import('../generate/starters/registry.ts');
  const offered = starters.filter(({ projectType }) => projectType === type);
  const chosen =
    wanted === undefined
      ? bestOf(offered, ` ${wordsOf(text)} `)
      : offered.find(({ name }) => name === wanted);
  if (chosen !== undefined) return chosen.name;
  const shown = JSON.stringify(oneLine(cleanText(wanted ?? ''), 60));
  throw new JobError(
    'STARTER_UNKNOWN',
    `There is no starter ${shown} of type ${type}: there is ${offered.map(({ name }) => name).join(', ')}.`,
  );
}

interface Offer {
  readonly name: string;
  readonly cues: readonly string[];
}

function bestOf(offered: readonly Offer[], text: string): Offer | undefined {
  let best = offered.find(({ cues }) => cues.length === 0);
  let longest = 0;
  for (const offer of offered) {
    for (const cue of offer.cues) {
      if (cue.length > longest && stands(cue, text)) {
        best = offer;
        longest = cue.length;
      }
    }
  }
  return best;
}

/** Whole words, but for the scripts that write without spaces. */
function stands(cue: string, text: string): boolean {
  return text.includes(writtenWithoutSpaces.test(cue) ? cue : ` ${cue} `);
}

const writtenWithoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
