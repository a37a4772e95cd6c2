import type { ProjectType } from '../contracts/job.ts';
import type { Router, RouterDecision } from '../contracts/router.ts';
import { featuresOf, fragmentOf } from './features.ts';
import { modelData } from './model-data.ts';
import { createModel, projectTypes, servesColumn, type Model } from './model.ts';
import { wordsOf, isDense } from './words.ts';

/**
 * Decides what a chat message asks for: synchronous, well under a millisecond, no network. Anything
 * that is not a request for a new project (talk, a question, a change to something that is there) is
 * `none`. Takes every string, and reads the first 1,500 and the last 300 characters of a long one.
 *
 * A linear model over fragments of words and words with their neighbours decides. It was trained by
 * `training/train.ts` on some 9,600 phrases in 19 languages, written for it and kept beside it.
 * `confidence` is calibrated on messages that were not trained on: of the decisions near 0.8, about
 * 80 % are right.
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
        reasons: ['there are no words'],
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
      reasons: reasonsFor(best, second, serves, heaviest(words, weights)),
    };
  },
};

const noPreview = { preview: { enabled: false } } as const;
let loaded: Model | undefined;

interface Ranked {
  readonly type: RouterDecision['projectType'];
  /** In the model; -1 for `none`. */
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
  const reasons = [words === '' ? sounds[best.type] : `${words}: ${sounds[best.type]}`];
  if (best.type === 'node_project') reasons.push(serves ? 'answers HTTP' : 'answers no HTTP');
  if (second.odds >= doubtful) {
    reasons.push(`might also be: ${sounds[second.type]} (${Math.round(second.odds * 100)} %)`);
  }
  return reasons;
}

/** From these odds on, the second best is worth a word. */
const doubtful = 0.15;
const sounds: Readonly<Record<RouterDecision['projectType'], string>> = {
  none: 'no request for a new project',
  static_html: 'a page for the browser',
  node_project: 'a Node project',
  discord_bot: 'a Discord bot',
};

function isPage(type: ProjectType | 'none'): boolean {
  return type === 'static_html';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * The fragments that weighed most, as people read them, at most three: `“landing”, “page”`. Fragments
 * consist of letters and digits only, and are cut, so they can be shown anywhere.
 */
function heaviest(words: readonly string[], weights: ReadonlyMap<number, number>): string {
  const shown: string[] = [];
  for (const [owner, weight] of [...weights].toSorted(([, a], [, b]) => b - a)) {
    if (shown.length === most || weight <= 0) break;
    const text = [...fragmentOf(words, owner)].slice(0, maxCharacters).join('');
    if (!isTelling(text) || shown.some((other) => other.includes(text) || text.includes(other))) {
      continue;
    }
    shown.push(text);
  }
  return shown.map((text) => names.get(text) ?? `“${text}”`).join(', ');
}

const most = 3;
const maxCharacters = 20;
/** Scripts without spaces give whole sentences as one word: its pieces say more. */
const longestPiece = 6;
const names: ReadonlyMap<string, string> = new Map([
  ['?', 'the question mark'],
  ['slashcommand', 'a /command'],
  ['codeblock', 'a code block'],
  ['weblink', 'a link'],
]);

function isTelling(text: string): boolean {
  if (names.has(text)) return true;
  // A piece may begin or end inside a character.
  if (!text.isWellFormed()) return false;
  return isDense(text) ? text.length > 1 && text.length <= longestPiece : [...text].length > 2;
}
