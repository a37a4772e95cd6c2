/** "borrow with a table number": what comes of it is lent. */
export const loans = /^(?:borrow|lend)$/iu;

/** "people get added with name and phone": no thing is called so. */
const actedOn = /^(?:add|register|store|save|enter|record)ed$/iu;

/** "They have a name", "every one has a name": the fields are of what was named before. */
const pronouns =
  /^(?:they|these|those|sie|diese|ellos|ellas|ils|elles|eles|elas|loro|ze|zij|one|uno|eine[rs]?|chacune?|ognun[oa]|каждый|они|вони|de|dom)$/iu;

/** Whether a word before fields names no thing: the fields are of what the API is for. */
export function isNoThing(word: string): boolean {
  return actedOn.test(word) || pronouns.test(word);
}

/** Whether a German, Dutch or Swedish word is a verb with which a clause ends: "kann", "opslaan". */
export function isVerb(word: string): boolean {
  return verbs.test(word);
}

/** What fields are of that stand behind a word, which may be the last verb of a clause. */
export function nounBehind(said: string | undefined, before: string) {
  const isVerbal = said !== undefined && isVerbBehind(said, before);
  return { own: isVerbal ? nounOfVerbs(before) : said, isVerbal };
}

/** Whether it is one by what stands ahead of it: "zu verwalten", "kan uploaden". */
function isVerbBehind(word: string, before: string): boolean {
  return isVerb(word) || (/\p{Ll}{3}n$/u.test(word) && modals.test(before));
}

/**
 * What a clause that ends in verbs is of; undefined where it names none.
 *
 * @example
 * nounOfVerbs('womit man Bücher ausleihen '); // 'Bücher'
 * nounOfVerbs('waarmee ik recepten kan '); // 'recepten'
 */
function nounOfVerbs(before: string): string | undefined {
  const words = (before.split(/[.,;:!?()\n]/u).at(-1) ?? '').trim().split(/\s+/u);
  while (words.length > 0 && isVerb(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1) ?? '';
  // "Bücher ausleihen": German nouns are capital.
  const ahead = words.at(-2) ?? '';
  const noun = /^\p{Ll}{3,}n$/u.test(last) && /^\p{Lu}\p{Ll}{3,}/u.test(ahead) ? ahead : last;
  return /^\p{L}{4,}$/u.test(noun) && !small.test(noun) ? noun : undefined;
}

const modals =
  /(?<!\p{L})(?:zu|te|att|kan|kunnen|kunt|wil|willen|moet|mag|mogen|zal|zullen|ska)\s$/iu;
const small =
  /^(?:sich|zich|damit|womit|waarmee|daarmee|diese[nrms]?|meine[nrms]?|unsere[nrms]?|seine[nrms]?|ihre[nrms]?|iets|etwas|alles|online|automatis\p{L}{1,5}|einfach|schnell|makkelijk|snel)$/iu;

const verbs =
  /^(?:zu|te|om|kann(?:st)?|könn\p{L}{1,4}|soll(?:en|te|ten)?|will|wollen|muss|müssen|dürfen|wird|werden|haben|machen?|macht|bauen|geben|gibt|kommt|kommen|erstellen|anzeigen|anmelden|ein(?:tragen|trägt)|angeben|anlegen|verwalten|kan|kunnen|kunt|moet|wil|willen|zal|zullen|wordt|worden|hebben|maken|maakt|bouwen|geven|geeft|komt|komen|gaan|gaat|(?:in|uit)schrijven|aanmelden|invullen|opslaan|beheren|meenemen|doen|doet|laten|zien|kunna|ska|vill|finns|göra)$/iu;

/** "mutation sell(wine, bottles)": what stands before the name of an operation. */
export const isOperation =
  /(?<!\p{L})(?:query|mutation|subscription|abfrage|consulta|requête|zapytanie|запрос|запит|sorgu)\s$/iu;
