import type { Resource } from '../../contracts/job/resource.ts';
import { cutText } from '../../errors/cut-text.ts';
import { byModel } from '../not-included/by-model.ts';

/**
 * The rules of a request that go beyond single fields: what is refused because of other things, and what
 * happens by itself.
 *
 * @example
 * rulesLeft('Loans are rejected if no copies are left.', []);
 * // ['the rule “Loans are rejected if no copies are left” (a model can write it: set JOB_MODEL)']
 */
export function rulesLeft(text: string, resources: readonly Resource[]): readonly string[] {
  return text
    .split(/[.;!?。；！？](?:\s|$)|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 8 && rule.test(sentence))
    .filter((sentence) => !isOfField(sentence, resources))
    .map((sentence) => `the rule “${cutText(clauseOf(sentence), 70)}” (${byModel})`)
    .slice(0, 4);
}

/** The part of a long sentence that says it. */
function clauseOf(sentence: string): string {
  const clauses = sentence.split(/,\s(?![^()]{0,200}\))|:\s/u);
  return clauses.find((clause) => clause.length > 8 && rule.test(clause)) ?? sentence;
}

/** "year must not be negative": the check of a field. */
function isOfField(sentence: string, resources: readonly Resource[]): boolean {
  const words = sentence.toLowerCase();
  return resources
    .flatMap(({ fields }) => fields)
    .filter(({ min, max, above, isUnique, oneOf }) =>
      [min, max, above, isUnique, oneOf].some((known) => known !== undefined),
    )
    .some(({ label }) => words.includes(label.toLowerCase()));
}

const words = [
  'reject(?:ed|s)?|refuse[sd]?|409|conflicts?|overlap\\p{L}*|double[- ]book\\p{L}*|twice|never (?:go )?below|only (?:if|when|once)|must not|may not|automatic(?:ally)?|decreas\\p{L}+|deduct\\p{L}*|notif(?:y|ies)',
  'abgelehnt|abzulehnen|doppelt\\p{L}*|überschneid\\p{L}*|nur wenn|darf nicht|dürfen nicht|automatisch|verringert|erhöht',
  'rechaz\\p{L}+|solo si|no se puede\\p{L}*|no puede|nunca|automátic\\p{L}+|descuent\\p{L}+',
  'refus\\p{L}+|seulement si|ne (?:peut|peuvent|doit|doivent) pas|automatiquement',
  'recus\\p{L}+|rejeit\\p{L}+|só se|não pode\\p{L}*|automaticamente',
  'rifiut\\p{L}+|solo se|non (?:può|possono)|automaticamente',
  'odrzuc\\p{L}+|nie można|tylko jeśli|automatycznie',
  'geweigerd|alleen als|mag niet|automatisch',
  'отклон\\p{L}+|нельзя|только если|автоматически',
].join('|');

const rule = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])|拒否|できない|自動で|拒绝|不能|自动|거부|자동으로`,
  'iu',
);
