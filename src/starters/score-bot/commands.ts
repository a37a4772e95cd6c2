import type { PlanCommand } from '../../contracts/job/plan.ts';
import { readScores, usualScores } from './read-scores.ts';

/** The commands of a request that count points, and show them. */
export function scoreCommands(text: string): readonly PlanCommand[] {
  const scores = readScores(text) ?? usualScores(text);
  return [
    ...scores.gives.map(({ name, takes }) => ({
      name,
      description: takes ? 'Takes from what somebody has.' : 'Adds to what somebody has.',
    })),
    { name: scores.own, description: 'Shows how much somebody has.' },
    { name: scores.board, description: 'Shows who has the most.' },
    { name: scores.reset, description: 'Sets everybody back to nothing.' },
  ].filter(({ name }) => name !== '');
}
