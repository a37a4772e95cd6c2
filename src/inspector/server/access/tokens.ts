import { createHash, timingSafeEqual } from 'node:crypto';
import type { Role } from './sessions.ts';

/** The tokens with which people on other machines sign in. Each has 24 characters or more. */
export interface DashboardTokens {
  /** For those who may also change jobs. */
  readonly operator: string;
  /** For those who may only see them. */
  readonly reader?: string;
}

/** The role that a token gives. Takes as long for any text. */
export function roleOfToken(tokens: DashboardTokens, given: string): Role | undefined {
  const isOperator = isEqual(tokens.operator, given);
  const isReader = isEqual(tokens.reader ?? tokens.operator, given);
  if (isOperator) return 'operator';
  return isReader ? 'reader' : undefined;
}

function isEqual(token: string, given: string): boolean {
  const [own, other] = [token, given].map((text) => createHash('sha256').update(text).digest());
  return own !== undefined && other !== undefined && timingSafeEqual(own, other);
}
