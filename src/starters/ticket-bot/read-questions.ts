import { upperStart } from '../../workspace/text/with-capitals.ts';
import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * What a ticket asks before it opens, at most 5: a form of Discord has no more.
 *
 * @example
 * readQuestions('it asks for the order number and a short description'); // ['Order number', 'Short description']
 */
export function readQuestions(text: string): readonly string[] {
  for (const { 0: whole, groups, index } of allMatches(text.slice(0, 4000), asks)) {
    // "a reason (Order, Refund)": it is chosen.
    if (/^\s?\([^()\n]{2,60},/u.test(text.slice(index + whole.length))) continue;
    // A rating is asked for at the end.
    const before =
      text
        .slice(Math.max(index - 60, 0), index)
        .split(/[.!?\n]/u)
        .at(-1) ?? '';
    // "model and problem, and we close it"
    const [list = ''] = (groups?.['list'] ?? '').split(othersAct, 1);
    if (closing.test(`${before} ${list}`) || rating.test(list)) continue;
    const parts = list
      .split(/,\s?|\s(?:and|und|y|et|e|en|i|и)\s/u)
      .map((part) => part.replace(article, '').replace(inForm, '').trim());
    const end = parts.findIndex((part) => !isQuestion(part));
    const found = end < 0 ? parts : parts.slice(0, end);
    if (found.length > 0) return found.slice(0, 5).map(upperStart);
  }
  return [];
}

/** Whether what people choose stands in such a question: it is no topic then. */
export function isAsked(text: string, at: number): boolean {
  return allMatches(text.slice(0, 4000), asks).some(
    ({ 0: whole, index }) => index <= at && at < index + whole.length,
  );
}

function isQuestion(part: string): boolean {
  return part.length > 2 && part.length <= 45 && part.split(/\s/u).length <= 4 && !verbs.test(part);
}

const othersAct =
  /,\s(?:(?:and|und|y|et|e|en|i|и)\s)?(?:we|wir|nosotros|nous|nós|noi|wij|my|мы|then|dann|luego|puis|depois|poi|dan|potem|потом)\s/iu;
const whom =
  '(?:\\s(?:them|people|everyone|(?:the |our )?(?:users?|members?|customers?|clients?)))?';
const asks = letterPattern(
  `(?<!\\p{L})(?:asks?${whom} for|asking${whom} for|fragt(?:\\s\\p{L}{1,12}){0,2} nach|pide|pregunta(?:r|n)?(?: por)?|demande|pergunt[ae]|pede|chied[ea]|vraagt(?: eerst)?(?: om| naar)|pyta o|спрашивает|(?:then |und |y |et |e |en |i |и )?(?:writes|enters|fills in|schreibt|escribe|écrit|escreve|scrive|schrijft|wpisuje|пишет)(?= (?:(?:the|their|das|den|die|el|la|le|il|o|a|het|de)\\s)?\\p{L}+(?:,| (?:and|und|y|et|e|en|i|и) )))\\s(?<list>[^.;:!?\\n()]{3,120}?)(?=\\s(?:first|before|when|once|zuerst|bevor|primero|antes|d.abord|avant|primeiro|prima|eerst|najpierw)(?!\\p{L})|[.;:!?\\n()]|$)`,
  'giu',
);
const article =
  /^(?:(?:and|the|their|his|her|your|an?|der|die|das|den|dem|einer?n?|ihrer?|el|la|los|las|un[ae]?|su|le|les|leur|son|sa|o|os|as|um|uma|seu|sua|il|lo|i|gli|de|het|een|hun)\s){1,2}|^l['’]/iu;
/** "a short description in a form" */
const inForm =
  /\s(?:num|(?:in|en|dans|em|w|в)\s(?:an?|einem|un|une|um|een)?)\s?(?:forms?|formular\p{L}{0,2}|formulaire|formulário|modulo|formulier|форме)$/iu;
const verbs =
  /(?<!\p{L})(?:opens?|creates?|pings?|makes?|gets?|is|are|öffnet|erstellt|abre|crea|ouvre|crée|cria|apre|opent)(?!\p{L})/iu;
const closing =
  /(?<!\p{L})(?:clos(?:e|es|ed|ing)|schließ\p{L}{0,4}|geschlossen|cerrar|cierra|ferm\p{L}{1,4}|fech\p{L}{1,4}|chiud\p{L}{1,4}|sluit\p{L}{0,3}|zamyka\p{L}{0,3}|закры\p{L}{1,4})(?!\p{L})/iu;
const rating =
  /(?<!\p{L})(?:ratings?|feedback|stars?|confirm\p{L}*|bewertung|valoración|note|avaliação|voto|beoordeling|ocen\p{L})(?!\p{L})/iu;
