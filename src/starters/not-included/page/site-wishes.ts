import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { type Clause, clausesOf } from '../clauses/clauses-of.ts';
import { artefacts } from '../clauses/common-words.ts';
import { wholeWords } from '../wished.ts';
import { siteWishes } from './words/wish-words.ts';

/**
 * What a request for a site wishes and its files do not show, as short phrases of the request.
 *
 * @example
 * wishesLeft('Könnte sie einen Kalender und das Wetter haben?', []);
 * // [{ start: 17, text: 'Kalender' }, { start: 30, text: 'das Wetter' }]
 */
export function wishesLeft(text: string, files: readonly ProjectFile[]): readonly Clause[] {
  const made = files
    .filter(({ path }) => path !== 'README.md')
    .map(({ content }) => (typeof content === 'string' ? content : ''))
    .join('\n');
  return clausesOf(text.slice(0, mostCharacters), joints).flatMap((clause, index) => {
    const piece = index === 0 || pageWith.test(clause.text) ? behindPage(clause) : clause;
    if (refuses.test(piece.text) || quoted.test(piece.text)) return [];
    const missing = wishes.some(
      ({ pattern, shown }) =>
        isIn(piece.text, pattern) && (shown === undefined || !shown.test(made)),
    );
    return missing ? [withoutLead(piece)] : [];
  });
}

/** "A site for a map maker with a gallery" wishes what stands behind "with". */
function behindPage(clause: Clause): Clause {
  const { start, text } = clause;
  const { 0: joint = '', index = artefacts.test(text) ? text.length : 0 } = has.exec(text) ?? {};
  return { start: start + index + joint.length, text: text.slice(index + joint.length) };
}

const pageWith =
  /(?:pages?|sites?|websites?|seite|página|pagina|sito|stron\p{L}{1,2}|сайт|страниц\p{L})\s(?:with|mit|con|avec|com|met|z|ze|с|со)\s/iu;
const has =
  /\s(?:with|that has|including|mit|con|avec|com|met|z|ze|ile|с|со)\s|(?<=\p{Script=Han})(?:带|有|要)/u;

/** Whether words wish something of a site, and tell nothing that stands on it. */
export function wishesOfSite(words: string): boolean {
  return wishes.some(({ pattern }) => isIn(words, pattern));
}

const wishes = siteWishes.map(({ words, shown }) => ({ pattern: wholeWords(words), shown }));

/** "Galerie du Phare" is a name. */
function isIn(words: string, pattern: RegExp): boolean {
  return allMatches(words, pattern).some(
    ({ 0: match, index }) =>
      !(/^\p{Lu}/u.test(match) && ofName.test(words.slice(index + match.length))),
  );
}

const ofName = /^\s(?:(?:du|de la|de|del|des|di|da|do|of the|of|van|von|zum|am)\s)\p{Lu}/u;

/** "Could it have a gallery" is about a gallery. */
function withoutLead({ start, text }: Clause): Clause {
  const [lead = ''] = leads.exec(text) ?? [];
  return lead.length < text.length
    ? { start: start + lead.length, text: text.slice(lead.length) }
    : { start, text };
}

const mostCharacters = 4000;

/** What joins two wishes: "a map and a calendar". */
const joints =
  /(?<=\s)(?:and|und|y|e|et|en|i|oraz|ve|и|plus|also|और)\s(?=\p{L}{2})|(?<=[\p{sc=Hangul}](?:랑|하고|과|와))\s/giu;
const leads =
  /^(?:(?:and|und|y|e|et|en|i|oraz|ve|и|also|plus|auch|con|com|avec|mit|met|with|z|ze)\s){0,2}(?:(?:(?:could|can|should|would|must|will) (?:it|the page|the site|you|we|people|visitors|customers|guests) )?(?:have|need|include|get|add|like|love)\s|(?:i|we)(?:['’]d| would)? (?:also )?(?:like|love|need|want)\s|(?:es |sie )?(?:soll(?:te)?|könnte|muss) (?:es |sie |eine?n? )?|(?:me gustaría|quiero|quisiera|necesito)\s(?:que haya\s)?|il (?:me |nous )?fau(?:drai)?t\s|je (?:veux|voudrais)\s|(?:quero|queria|preciso de)\s|(?:serve|vorrei|mi serve)\s|(?:graag|ik wil)\s|(?:chciał(?:a)?bym|chcę|potrzebuję)\s|(?:хочу|нужн[аоы]?|нужен)\s|(?:想要|要有|还要|可以)|(?:أريد|نبغى|ابغى)\s){0,1}(?:(?:an?|the|eine?n?|un[ae]?|une|uma?|il|la|le|el|lo|een|de|das|die|der)\s)?/iu;
const refuses =
  /(?<!\p{L})(?:no|not|without|don['’]?t|ohne|kein\p{L}{0,2}|sin|sans|pas de|sem|senza|bez|без|geen|zonder|olmasın)(?!\p{L})|不要|なし$|없이/iu;
const quoted = /^["“„«「]/u;
