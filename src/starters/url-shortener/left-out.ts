import { allMatches } from '../../workspace/text/all-matches.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import { byModel } from '../not-included/lines/by-model.ts';

/** What is done with links besides leading on, counting and ending. */
export function leftOutOfShortener(_plan: Plan, text: string): readonly string[] {
  const named = allMatches(text.slice(0, 4000), work).map(([words]) => words.toLowerCase());
  return [...new Set(named)].slice(0, 6).map((words) => `${words} (${byModel})`);
}

const work =
  /(?<!\p{L})(?:password[- ]protected(?: links?)?|passwortgeschützte links?|enlaces (?:protegidos )?con contraseña|referr?ers?|browsers?|countries|devices|países|länder|qr[ -]?codes?|códigos? qr|api[ -]keys?|bulk|edit(?=\s(?:and|or)|,)|charts?|graphs?)(?!\p{L})/giu;
