/** Whether a match of a price is one beside the words around it: "R 1200 GS" and "PHP 12 years" are none. */
export function isPriceHere({ 0: price, index, input }: RegExpExecArray): boolean {
  if (!doubtful.test(price)) return true;
  const after = input.slice(index + price.length, index + price.length + 24);
  if (postcode.test(after) || counted.test(after) || room.test(wordAhead(input, index)))
    return false;
  return isMarked(price) || !named.test(after);
}

/**
 * Of the prices of a text, those that no other one speaks for are left out if they can be the name of something:
 * "Peugeot R12", "COP 31".
 */
export function withoutDoubtful(found: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  const codeOf = ([price]: RegExpExecArray): string => doubtful.exec(price)?.groups?.['code'] ?? '';
  const isAnySure = found.some((one) => codeOf(one) !== '' && isSure(one));
  return found.filter(
    (one) =>
      codeOf(one) === '' ||
      isAnySure ||
      found.some((other) => other !== one && codeOf(other) === codeOf(one)),
  );
}

/** "R95" behind "entry", "COP 45.000", "R 250" */
function isSure({ 0: price, index, input }: RegExpExecArray): boolean {
  if (isMarked(price) || /\d\s?\//u.test(price)) return true;
  const ahead = wordAhead(input, index);
  const after = input.slice(index + price.length, index + price.length + 24);
  if (asks.test(ahead) || per.test(after)) return true;
  if (/\d{3}/.test(price)) return !/^\p{Lu}+$/u.test(ahead);
  const isBehindName = /^\p{Ll}{3,}$/u.test(ahead) && !joint.test(ahead);
  return (
    /\d{2}/.test(price) &&
    !/^RM? /u.test(price) &&
    isBehindName &&
    /^\s?(?:[,.;)\n]|$)/u.test(after)
  );
}

function wordAhead(text: string, index: number): string {
  return (
    /(?:^|[\s(])(?<word>[^\s(]{1,24})\s$/u.exec(text.slice(Math.max(index - 26, 0), index))?.[1] ??
    ''
  );
}

/** A thousands or decimal mark. */
function isMarked(price: string): boolean {
  return /\d[.,\u00a0 ]\d{2}/u.test(price);
}

/** Codes of currencies that are words, models or versions too. */
const doubtful =
  /(?:^|\s)(?<code>PHP|RM?|CAD|COP|MAD|PEN|ARS|AED|F?CFA|RON|CRC|CLP|SAR|TRY|NIS)\s?\d/u;
const postcode = /^\s\d\p{Lu}{2}(?!\p{L})/u;
/** "2D", "80s", "12 years" */
const counted =
  /^(?:\p{L}|\s(?:years?|yrs|jahren?|ans|años?|anos|anni|jaar|lat|yıl|лет|units?|exams?|modules?)(?!\p{L}))/u;
/** "R 1200 GS" */
const named = /^\s\p{Lu}{1,4}(?!\p{L})/u;
const room = /^(?:rooms?|raum|sala|salle|hall|saal|zaal|sali|aula|lokaal|track|gate|route)$/iu;
const asks =
  /^(?:entry|entrance|admission|tickets?|prices?|costs?|fees?|only|just|from|eintritt|preis|kostet|ab|nur|entrada|precio|cuesta|desde|preço|custa|bilet|wstęp|intrare|tarif|prix):?$/iu;
const joint =
  /^(?:for|the|and|our|with|after|before|about|since|für|das|der|die|und|von|para|con|del|las|los|por|pour|les|des|per|dla)$/u;
const per = /^\s?\/\s?\p{L}|^\s(?:per|each|pro|por|par|a|an)(?!\p{L})/u;
