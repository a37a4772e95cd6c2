import type { ProjectType } from '../contracts/job.ts';
import type { Router, RouterDecision } from '../contracts/router.ts';
import { type Cue, cues } from './cues.ts';
import { smallTalk } from './small-talk.ts';
import { phraseOf, wordsOf } from './words.ts';

/**
 * Decides what a chat message asks for by weighing its words: synchronous, under a millisecond, no
 * network. Anything that is not a request for a new project is `none`.
 *
 * @example
 * ProjectRouter.route('create a landing page for my startup').projectType; // 'static_html'
 */
export const ProjectRouter: Router = {
  route(message) {
    const words = wordsOf(message);
    const talk = smallTalk(words);
    if (talk !== undefined) return none(0.8, talk);
    const found = findCues(words);
    const [best, second] = rank(found);
    if (best === undefined || best.score < threshold) return none(0.6, 'names nothing to build');
    return {
      projectType: best.type,
      confidence: round(best.score / (best.score + (second?.score ?? 0) + 2)),
      preview: { enabled: hasPreview(best.type, found) },
      reasons: found
        .filter(({ cue }) => cue.type === best.type)
        .toSorted((a, b) => b.score - a.score)
        .slice(0, 3)
        .map(({ phrase }) => `says "${phrase}"`),
    };
  },
};

const threshold = 3;
/** What is asked for is named early; the rest of a message describes it. */
const headWords = 16;
const phrases: ReadonlyMap<string, Cue> = new Map(
  cues.flatMap((cue) => cue.words.split(', ').map((words) => [phraseOf(words), cue] as const)),
);

interface Found {
  readonly cue: Cue;
  readonly phrase: string;
  readonly score: number;
}

interface Rank {
  readonly type: ProjectType;
  readonly score: number;
}

/** Each phrase once, at its first place. */
function findCues(words: readonly string[]): readonly Found[] {
  const found = new Map<string, Found>();
  words.forEach((word, index) => {
    const two = `${word} ${words[index + 1] ?? ''}`;
    for (const phrase of [word, two, `${two} ${words[index + 2] ?? ''}`]) {
      const cue = phrases.get(phrase);
      if (cue === undefined || found.has(phrase)) continue;
      found.set(phrase, { cue, phrase, score: index < headWords ? cue.weight : cue.weight / 2 });
    }
  });
  return [...found.values()];
}

function rank(found: readonly Found[]): readonly Rank[] {
  const scores = new Map<ProjectType, number>();
  for (const { cue, score } of found) scores.set(cue.type, (scores.get(cue.type) ?? 0) + score);
  return [...scores]
    .map(([type, score]) => ({ type, score }))
    .toSorted((a, b) => b.score - a.score);
}

function hasPreview(type: ProjectType, found: readonly Found[]): boolean {
  if (type !== 'node_project') return type === 'static_html';
  const serving = found.map(({ cue, score }) =>
    cue.serves === undefined ? 0 : cue.serves ? score : -score,
  );
  return serving.reduce((sum, score) => sum + score, 0) > 0;
}

function none(confidence: number, reason: string): RouterDecision {
  return { projectType: 'none', confidence, preview: { enabled: false }, reasons: [reason] };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
