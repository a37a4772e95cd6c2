import { upperStart } from '../../../workspace/text/with-capitals.ts';

/**
 * What somebody asks, as a question: "if there is a fee" asks "Is there a fee?".
 *
 * @example
 * asQuestion('ob man mit Karte zahlen kann'); // 'Kann man mit Karte zahlen?'
 */
export function asQuestion(said: string, language?: 'es' | 'fr'): string {
  const words = said
    .trim()
    .replace(/^[\s"“„«¿]{1,4}|[\s"”“»?？]{1,6}$/gu, '')
    .replace(/^whats\s/iu, 'what’s ')
    .replace(/(?<!\p{L})i(?=['’\s])/gu, 'I');
  const [, conjunction = '', rest = ''] =
    /^(if|whether|ob|si|s[’'](?=il)|se|of|czy)\s?(\S[^]*)$/iu.exec(words) ?? [];
  const asked = conjunction === '' ? words : direct(conjunction.toLowerCase(), rest);
  if (language === 'es' || /[¿ñ]/u.test(said)) return `¿${upperStart(asked)}?`;
  return `${upperStart(asked)}${language === 'fr' ? ' ?' : '?'}`;
}

function direct(conjunction: string, clause: string): string {
  if (conjunction === 'if' || conjunction === 'whether') return inEnglish(clause);
  if (conjunction === 'ob') return withVerbAhead(clause, /\s(\p{Ll}+)$/u);
  if (conjunction === 'of') return withVerbAhead(clause, dutchVerb);
  return clause;
}

function inEnglish(clause: string): string {
  const { subject, verb, rest = '' } = withAuxiliary.exec(clause)?.groups ?? {};
  if (subject !== undefined) return `${verb} ${subject}${rest}`;
  return /^(?:they|we|you|i|people|kids|children|dogs)\s/iu.test(clause) ? `do ${clause}` : clause;
}

const withAuxiliary =
  /^(?<subject>(?:[\p{L}'’-]{1,20}\s){0,4}?[\p{L}'’-]{1,20})\s(?<verb>is|are|can|could|will|would|should|must|was|were)(?<rest>\s[^]+)?$/iu;

/** "man ohne Termin kommen kann" begins with its verb. */
function withVerbAhead(clause: string, verb: RegExp): string {
  const found = verb.exec(clause);
  if (found === null) return clause;
  const [all, first, last] = found;
  return `${first ?? last} ${clause.slice(0, found.index)}${clause.slice(found.index + all.length)}`;
}

const dutchVerb =
  /\s(kan|kunt|kun|kunnen|moet|moeten|mag|mogen|wil|willen|zal|is|zijn|heeft|hebben)(?=\s\p{L}+$|$)|\s(\p{Ll}+)$/u;
