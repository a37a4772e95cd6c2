import type { ProjectType } from '../contracts/job/job.ts';
import type { Router, RouterDecision } from '../contracts/router.ts';
import { featuresOf } from './features.ts';
import { modelData } from './model-data.ts';
import { createModel, projectTypes, servesColumn, type Model } from './model.ts';
import { topFragments } from './reasons.ts';
import { wordsOf } from './words.ts';

/**
 * Decides what kind of project a chat message asks for: synchronous, in well under a millisecond,
 * without a network. A message that is not a request for a new project (small talk, a question, a
 * change to an existing one) is `none`. Accepts any string; of a long one it reads the first 1,500 and
 * the last 300 characters.
 *
 * The decision is made by a linear model over words, pairs of words and fragments of words, which
 * `training/train.ts` trains on some 9,600 phrases in 19 languages. `confidence` is calibrated on
 * messages outside the training data: of the decisions near 0.8, about 80 % are right.
 *
 * @example
 * ProjectRouter.route('create a landing page for my startup').projectType; // 'static_html'
 */
export const ProjectRouter: Router = {
  route(message) {
    const words = wordsOf(message);
    if (words.length === 0) {
      return {
        projectType: 'none',
        confidence: 0.99,
        ...noPreview,
        reasons: ['the message has no words'],
      };
    }
    loaded ??= createModel(modelData);
    const features = featuresOf(words, loaded.bucketCount);
    const scores = loaded.score(features);
    const [best, second] = rank(scores, loaded.temperature);
    const weights = loaded.weigh(features, best.column, second.column);
    const serves = (scores[servesColumn] ?? 0) > 0;
    return {
      projectType: best.type,
      confidence: Math.min(0.99, round(best.odds)),
      preview: { enabled: isPage(best.type) || (best.type === 'node_project' && serves) },
      reasons: reasonsFor(best, second, serves, topFragments(words, weights)),
    };
  },
};

const noPreview = { preview: { enabled: false } } as const;
let loaded: Model | undefined;

interface Ranked {
  readonly type: RouterDecision['projectType'];
  /** Column in the model; -1 for `none`. */
  readonly column: number;
  readonly odds: number;
}

function rank(scores: readonly number[], temperature: number): readonly [Ranked, Ranked] {
  const none: Ranked = { type: 'none', column: -1, odds: 1 };
  const powers = projectTypes.map((type, column) => ({
    type,
    column,
    odds: Math.exp((scores[column] ?? 0) / temperature),
  }));
  const sum = powers.reduce((total, { odds }) => total + odds, none.odds);
  const [best = none, second = none] = [none, ...powers]
    .map((ranked) => ({ ...ranked, odds: ranked.odds / sum }))
    .toSorted((a, b) => b.odds - a.odds);
  return [best, second];
}

function reasonsFor(
  best: Ranked,
  second: Ranked,
  serves: boolean,
  words: string,
): readonly string[] {
  const reasons = [words === '' ? labels[best.type] : `${words}: ${labels[best.type]}`];
  if (best.type === 'node_project') reasons.push(serves ? 'serves HTTP' : 'does not serve HTTP');
  if (second.odds >= minRunnerUpOdds) {
    reasons.push(`might also be: ${labels[second.type]} (${Math.round(second.odds * 100)} %)`);
  }
  return reasons;
}

/** From these odds on, the second best type is mentioned. */
const minRunnerUpOdds = 0.15;
const labels: Readonly<Record<RouterDecision['projectType'], string>> = {
  none: 'not a request for a new project',
  static_html: 'a web page',
  node_project: 'a Node project',
  discord_bot: 'a Discord bot',
};

function isPage(type: ProjectType | 'none'): boolean {
  return type === 'static_html';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
