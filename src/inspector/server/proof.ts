import { randomBytes } from 'node:crypto';

/**
 * A question that only this start of the server can answer. A page has both from the server that it
 * came from, and asks without its cookie before it goes on after a break: what has taken the port
 * since then learns the question only, when it is too late to ask.
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
