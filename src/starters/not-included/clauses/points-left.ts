import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { type Clause, clausesOf } from './clauses-of.ts';

/**
 * What a request says of points that no script of its page has the numbers of.
 *
 * @example
 * pointsLeft('red ones are worth 50 points', []); // the clause
 */
export function pointsLeft(text: string, files: readonly ProjectFile[]): readonly Clause[] {
  const scripts = files.filter(({ path }) => path.endsWith('.js'));
  const own = new Set(scripts.flatMap(({ content }) => String(content).match(/\d+/gu) ?? []));
  return clausesOf(text).filter((clause) =>
    [...clause.text.matchAll(points)].some(([said]) => !own.has(/\d+/u.exec(said)?.[0] ?? '')),
  );
}

const points =
  /(?<![\d.,])\d{1,4}\s?(?:points?(?!\p{L})|punkt|punt[oi]|ponto|punten|puan|очк|балл|分(?![钟鐘间間])|点|점(?!\p{L})|अंक)/giu;
