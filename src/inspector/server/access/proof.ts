import { randomBytes } from 'node:crypto';

/**
 * A question that only this instance of the server can answer. The page receives both with its HTML.
 * After a disconnect it first asks the question, without its cookie: another program that has taken
 * the port learns only the question, and gets no cookie.
 */
export interface Proof {
  readonly question: string;
  readonly answer: string;
}

export const proofAddress = '/proof';

export function createProof(): Proof {
  const [question, answer] = [randomBytes(24), randomBytes(24)];
  return { question: question.toString('base64url'), answer: answer.toString('base64url') };
}
