import { letterPattern } from '../../../workspace/text/letters.ts';
import type { Clause } from './clauses-of.ts';
import { artefacts } from './common-words.ts';

/**
 * Clauses without the words that ask for the thing itself: of the first that asks, what it says besides is
 * left, or nothing. The project is that thing.
 *
 * @example
 * withoutAsk([{ start: 0, text: 'I need a bot for my choir that keeps scores' }]);
 * // [{ start: 31, text: 'keeps scores' }]
 */
export function withoutAsk(
  clauses: readonly Clause[],
  { isPage = false }: { readonly isPage?: boolean } = {},
): readonly Clause[] {
  const first = clauses.findIndex(({ text }) => endOfAsk(text) >= 0);
  // "A site for my bakery. I want a blog": the second sentence asks for a part.
  const isPart =
    isPage &&
    !artefacts.test(clauses[first]?.text ?? '') &&
    clauses.slice(0, Math.max(first, 0)).some(({ text }) => artefacts.test(text));
  const at = isPart ? -1 : first;
  return clauses.flatMap((clause, index) => {
    if (index === at) return besides(clause);
    // "une API | en Node pour …"
    return at >= 0 && index === at + 1 && /^en\snode(?!\p{L})/iu.test(clause.text) ? [] : [clause];
  });
}

/** Where a clause has said what it asks for; -1 if it asks for nothing by name. */
function endOfAsk(clause: string): number {
  const { index: said = -1, 0: asked = '' } = asks.exec(clause) ?? {};
  if (said >= 0 && !own.test(clause.slice(0, said))) return said + asked.length;
  if (!atEnd.test(clause) || clause.length > (dense.test(clause) ? 34 : 90)) return -1;
  return artefacts.test(clause) ? clause.length : -1;
}

function besides({ start, text }: Clause): readonly Clause[] {
  const end = endOfAsk(text);
  const { index = -1, 0: joint = '' } = joints.exec(text.slice(end)) ?? {};
  // Arabic says "a bot reminds us".
  if (index < 0)
    return /[\u0600-\u06ff]/u.test(text) && text.split(' ').length > 6 ? [{ start, text }] : [];
  const from = end + index + joint.length;
  if (people.test(text.slice(from))) return [];
  return [{ start: start + from, text: text.slice(from) }];
}

/** "Could you make a", "I'd love an", "hazme una", "ich brauche einen". */
const asks = letterPattern(
  "(?<!\\p{L})(?:(?:need|want|wanna|like|love|looking for|make|create|build|write|code|(?<=(?:i|we|me) )get|please)(?: (?:me|us))?|brauchen?|bräuchte|möchten?|hätten? gern\\p{L}?|suchen?|mach(?:t|e)?(?: (?:mir|uns))?|erstell\\p{L}{0,2}(?: (?:mir|uns))?|bau\\p{L}{0,2}(?: (?:mir|uns))?|necesit\\p{L}{1,4}|quier\\p{L}|queremos|gustaría|quisiera|busco|hazme|haz|créa(?:me|nos)|crea|voudr\\p{L}{2,4}|veux|aimer\\p{L}{2,4}|besoin d['’]|cherch\\p{L}{1,3}|fais(?:-moi)?|faites|crée[rz]?|preciso de|quer\\p{L}{1,5}|faz(?:er)?|faça|cria|crie|gostaria de|vorre\\p{L}{1,3}|vogli\\p{L}{1,3}|serve|servirebbe|cerc\\p{L}|fammi|crea(?:mi)?|wil(?:len)?(?: graag)?|zoek\\p{L}{0,2}|maak(?: (?:mij|ons|me))?|nodig)\\s(?:(?:gern\\p{L}?|bitte|please|pls|een|eens)\\s)?(?:an?|some|eine?n?|une?|una?|uno|um|uma|een)\\s|besoin d['’]une?\\s|(?<!\\p{L})(?:potrzeb\\p{L}{1,6}|chc\\p{L}{1,8}|szukam|zrób\\p{L}{0,3}(?: mi)?|stwórz|нуж\\p{L}{1,3}|хот\\p{L}{2,5}|сделай\\p{L}{0,2}|создай\\p{L}{0,2})\\s(?!by\\s|чтобы\\s)(?=\\p{L})|(?<!\\p{L})(?:أريد|نريد|نحتاج|أحتاج|احتاج|اريد|اعمل|اصنع|أنشئ)\\s(?=\\p{L})",
);
/** "I want to add a …" asks for no thing, but for what it does. */
const own =
  /(?<!\p{L})(?:to|zu|users|people|members|they|it|that|which|die|das|que|qui|che)\s(?:\p{L}{1,12}\s){0,2}$/iu;
/** "… bana do", "…を作ってください", "… istiyorum". */
const atEnd =
  /(?<!\p{L})(?:chahiye|bana (?:do|de|dijiye)|banao|istiyor\p{L}{1,3}|lazım|yap(?:ar mıs\p{L}{1,5})?|gerek\p{L}{0,4})$|(?:चाहिए|बनाओ|बनाइए|बना (?:दो|दीजिए|दें))$|(?:作って(?:ください|ほしい\p{L}{0,4}|欲しい\p{L}{0,4})?|(?:欲し|ほし)い\p{L}{0,3}|お願いします|お願いしたいです|必要です)$|(?:만들어 ?(?:줘|주세요|주실\p{L}{0,5})|필요(?:해요|합니다)|부탁\p{L}{1,5}|싶어요)$/iu;
/** "a server with around 150 people" */
const people =
  /^(?:\p{L}{1,8}\s){0,2}\d{1,6}\s(?:people|members|users|players|students|leute\p{L}?|mitglieder\p{L}?|personen|spieler\p{L}?|schüler\p{L}?|personas|miembros|alumnos|personnes|membres|élèves|pessoas|membros|alunos|persone|membri|mensen|leden|osób|członk\p{L}{1,4}|человек|участник\p{L}{0,3})(?!\p{L})/iu;
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const joints =
  /(?<!\p{L})(?:(?:which|that)\s(?:also\s)?|where\s|with\s|including\s|(?:der|die|das)\s(?=[^,]{3,})|mit\s|wo\s|con\s|que\s|donde\s|avec\s|qui\s|où\s|com\s|onde\s|che\s|met\s|dat\s|waar\s|z\s|który\s|która\s|które\s|gdzie\s|с\s|со\s|котор\p{L}{2,3}\s|где\s|مع\s)/iu;
