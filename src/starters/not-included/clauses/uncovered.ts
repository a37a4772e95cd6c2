import type { PlanFact } from '../../../contracts/job/plan.ts';
import type { Language } from '../../../contracts/languages.ts';
import { type Clause, clausesOf } from './clauses-of.ts';
import { artefacts, commonWords, everywhere, fillWords } from './common-words.ts';
import { saysOwnLanguage } from './own-language.ts';
import { withoutAsk } from './without-ask.ts';
import { bareArabic, wholeLists } from './whole-lists.ts';

interface Made {
  /** What the project says and does: its texts and its code. */
  readonly text: string;
  /** The language of the request. */
  readonly language: Language;
  /** Those that a page shows count as words. */
  readonly facts?: readonly PlanFact[];
  /** Of a program: further words that name nothing, with spaces between them. */
  readonly usual?: string;
  /** Of a bot: further words that name nothing. */
  readonly common?: string;
  /** Where clauses end besides at their marks. */
  readonly further?: RegExp | undefined;
  /** The request with the words for its look blanked that were understood. */
  readonly withoutLook?: string;
  /** The share of a clause's words that must be missing, if it is more than one. */
  readonly share?: number;
  /** Whether the project has what a clause says, though in other words. */
  readonly isBuilt?: (clause: Clause) => boolean;
}

/**
 * The clauses of a request most of whose words stand nowhere in the project: what they ask for was not
 * understood. Words that name nothing by themselves do not count.
 *
 * @example
 * const made = { text: 'a bakery in Leeds', language: 'en' };
 * clausesUncovered('a page for my bakery, first visit free', made);
 * // [{ start: 22, text: 'first visit free' }]
 */
export function clausesUncovered(
  request: string,
  {
    text,
    language,
    facts = [],
    usual,
    common = '',
    further,
    withoutLook = request,
    isBuilt = () => false,
    share = most,
  }: Made,
): readonly Clause[] {
  const known = text.toLowerCase();
  const isPage = usual === undefined && common === '';
  const isCommon = commonIn(language, isPage ? '' : `${usual ?? common} ${fillWords}`);
  const said = clausesOf(request, further);
  const clauses = withoutAsk(said, { isPage: usual === undefined });
  const left = clauses.filter(({ start, text: clause }) => {
    const isLabel = clause.length < 40 && /^\s?[:：]/u.test(request.slice(start + clause.length));
    if (!isPage && ofPlace.test(clause)) return false;
    if (isLabel || refusal.test(clause) || isStory(clause) || saysOwnLanguage(clause, language))
      return false;
    const plain = withoutLook.slice(start, start + clause.length).replace(why, '');
    const shown = facts.filter(
      (fact) =>
        fact.at >= start &&
        fact.at < start + clause.length &&
        known.includes(fact.text.toLowerCase()),
    );
    const words = wordsIn(plain, language).filter((word) => !isCommon(word));
    const missing = words.filter((word) => !known.includes(stemOf(word)));
    // What is left of the words that ask for the thing stands there in other words, if little is missing.
    const index = said.findIndex((one) => one.start === start);
    const least = index < 0 ? (isPage ? 3 : 2) : leastMissing(clause, index, isPage);
    const others = shown.length + Number(plain !== clause);
    const all = words.length + others;
    const isMost = missing.length >= all * (missing.length > 1 ? share : most);
    return missing.length >= least && isMost;
  });
  return wholeLists(
    left.filter((clause) => !isBuilt(clause)),
    { clauses, request, withoutLook, known },
  );
}

/** How many words must be missing: "a site for my bakery" has few that a page must repeat. */
function leastMissing(clause: string, index: number, isPage: boolean): number {
  const asksForIt = artefacts.test(clause);
  if (isPage && asksForIt && wants.test(clause)) return 5;
  if (index === 0) return 3;
  if (!asksForIt) return 1;
  return isPage ? 3 : 2;
}

/** Words of four letters and more, numbers of three digits and more, and any of scripts with few signs a word. */
function wordsIn(clause: string, language: Language): readonly string[] {
  return (
    [...segmenterOf(language).segment(clause.toLowerCase().replaceAll(/['’]/gu, ' '))]
      // Prices are looked for as values.
      .filter(({ isWordLike, segment }) => isWordLike && !/^\d+[.,]\d+$/u.test(segment))
      .map(({ segment }) => segment)
      .filter((word) =>
        /\p{N}/u.test(word)
          ? word.length > 2
          : word.length > 3 || (dense.test(word) && !particle.test(word)),
      )
  );
}

/** "we are getting married and need a wedding page": the page itself is no part of it. */
const wants =
  /(?<!\p{L})(?:need|want|would like|make|create|build|looking for|brauche\p{L}{0,2}|möchte\p{L}?|erstell\p{L}{1,3}|mach\p{L}{0,2}|necesit\p{L}{1,4}|quier\p{L}{1,3}|queremos|hazme|créa\p{L}{0,4}|besoin|voudrai\p{L}{1,3}|veux|fai[st]|precis\p{L}{1,4}|quer\p{L}{1,4}|faz|faça|crie|vorre\p{L}{1,4}|serve|crea|fammi|wil|willen|maak|nodig|potrzeb\p{L}{1,6}|chc\p{L}{1,6}|zrób\p{L}{0,3}|istiyor\p{L}{1,3}|lazım|yap|нуж\p{L}{1,3}|хот\p{L}{2,4}|сделай\p{L}{0,2}|создай\p{L}{0,2})(?!\p{L})|做|需要|想要|作って|作成|欲しい|만들어|필요|बनाओ|बना दो|चाहिए|أريد|نريد|نحتاج|أحتاج|احتاج|اريد|اعمل|اصنع|أنشئ/iu;

/** Words bend at their ends. */
function stemOf(word: string): string {
  // A particle stands at the end of a Korean word.
  if (/^\p{sc=Hangul}{3,}$/u.test(word)) return word.slice(0, -1);
  if (/\p{sc=Arab}/u.test(word)) return bareArabic(word);
  if (dense.test(word) || /\p{N}/u.test(word)) return word;
  return word.length > 6 ? word.slice(0, Math.max(5, word.length - 3)) : word.slice(0, 5);
}

function commonIn(language: Language, usual = ''): (word: string) => boolean {
  const stems = `${commonWords[language]} ${everywhere} ${usual}`.trim().split(' ');
  return (word) =>
    stems.some(
      (stem) =>
        word === stem ||
        (stem.length > 3 && word.startsWith(stem) && word.length < stem.length + 4),
    );
}

/** "No sign-in": such a clause wants nothing. */
const refusal =
  /^(?:and |und |y |e |et |en |i |и |but |aber |pero |mais |mas |ma |maar |ale |но )?(?:no|not|don['’]?t|without|kein\p{L}{0,2}|nicht|nichts|ohne|sin|nada|ningun\p{L}|sans|pas|sem|nenhum\p{L}?|senza|niente|nessun\p{L}?|geen|niet|zonder|nie|bez|żadn\p{L}{1,3}|без|никак\p{L}{1,2}|не)(?!\p{L})|^(?:不要|不需要|不用|无需|没有)|(?:しないで|不要|なし)$|(?:없이|말고)$|(?:olmasın|istemiyorum)$/iu;
/** "She's 5 and loves cats", "el tiene 8 años": who it is for wants nothing by itself. */
function isStory(clause: string): boolean {
  return (
    whoIs.test(clause) ||
    (clause.length < 70 &&
      [example, story, forWhom, swift, reason].some((one) => one.test(clause))) ||
    (clause.length < 46 && ownUse.test(clause.replace(/^(?:node(?:\.?js)?|express)\s/iu, '')))
  );
}

/** "en Zaragoza", where a program is used */
const ofPlace = /^(?:in|at|near|en|à|em|a|w|we|v|в|di|de|da|te|aus|from)\s\p{Lu}\p{L}{2,20}$/u;
/** "e.g. Raj paid 64.50": an example of what was said */
const example =
  /^(?:e\.g\.|for example|for instance|z\. ?b\.|zum beispiel|etwa|por ejemplo|par exemple|por exemplo|ad esempio|per esempio|bijvoorbeeld|bijv\.|np\.|na przykład|например|örneğin|mesela|比如|例如|例えば)(?!\p{L})/iu;
/** "My dad is 74 and will be using it on a tablet" */
export const whoIs =
  /^(?:my|our|mein\p{L}?|unser\p{L}?|mi|mon|ma|meu|minha|(?:il )?mio|(?:la )?mia|mijn|mój|moja|мой|моя) (?:\p{L}{2,14} ){1,2}(?:is|ist|tiene|a|tem|ha|ma|wird|turns) (?:\d{1,2}|\p{L}{3,7})(?: (?:years|jahre|años|ans|anos|anni|jaar|lat))?(?= |$)(?=.{0,100}$)/iu;
/** "Für unser kleines Büro" */
const ownUse =
  /^(?:it['’]?s |ist |es |c['’]est |é |è )?(?:for|für|para|pour|per|voor|dla|для) (?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2}|mis?|nuestr\p{L}{1,2}|m[eo]n|ma|notre|nos|meu\p{L}?|minha\p{L}?|noss\p{L}{1,2}|(?:il |la )?(?:mi[ao]|nostr[ao])|mijn|ons|onze|moj\p{L}{1,3}|nasz\p{L}{1,3}|наш\p{L}{1,3}|мо\p{L}{1,3}) [^\d:]{3,34}$/iu;

/** "Since our school is strict about data": why, and not what. */
const reason =
  /^(?:because|since (?:we|i|our|my|it|they|the)|weil|da (?:wir|ich|unsere?|es)|car (?:on|nous|je|c)|parce qu\p{L}{1,2}|puisqu\p{L}{1,2}|porque|ya que|pois|já que|perché (?:siamo|sono|ho|abbiamo)|poiché|siccome|omdat|want (?:ik|we|wij|het)|bo|ponieważ|çünkü|потому что|так как|поскольку)(?!\p{L})/iu;

/** "Big buttons because my hands are messy" */
const why = /\s(?:because|weil|porque|parce que|perché|omdat|ponieważ|çünkü|потому что)\s[^]*$/iu;

const story =
  /^(?:\p{L}{2,14} ){1,4}here$|^我(?:们)?在[^，。]{2,10}(?:开|经营)|(?:을|를) 운영하고 있|^(?:suono|canto|toco|gram|speel|(?:i|we) play|(?:je|nous) jou\p{L}{1,3}|(?:ich|wir) spielen?) (?:in|en|w|dans|em|num|bei)\s|^(?:gestiamo|gestisco|jestem|jesteśmy|prowadz\p{L}{1,3})\s|^(?:(?:viele|unsere|einige) mitglieder|(?:many|our|most) (?:members|visitors|parents))\s|^(?:(?:i|we)(?:['’]ll| will) (?:add|send|put|upload|provide)(?!\p{L})|(?:hiya |hi |hey )?(?:i['’]?m|we['’]re) (?:doing|making|starting|opening|planning)(?!\p{L})|(?:s?he|they)(?:['’](?:s|re)| is| are) (?:only |just |about |almost )?\d{1,2}(?!\d)|(?:s?he|they) (?:really )?(?:loves?|likes?|adores?)(?!\p{L})|(?:er|sie) (?:ist|sind) (?:erst )?\d{1,2}(?!\d)|(?:er|sie) (?:liebt|mag|lieben|mögen)(?!\p{L})|(?:él |ella )?tiene \d{1,2} años|le (?:encantan?|gustan?)(?!\p{L})|(?:il|elle) a \d{1,2} ans|(?:il|elle) (?:adore|aime)(?!\p{L})|(?:ele|ela) (?:tem \d{1,2} anos|adora|ama)|ha \d{1,2} anni|(?:adora|ama) (?:gli|i|le|la|il)(?!\p{L})|(?:hij|ze) is \d{1,2}(?!\d)|(?:hij|ze) (?:houdt|is dol)(?!\p{L})|ma \d{1,2} lat|(?:ему|ей) \d{1,2} (?:лет|года?)|(?:он|она) любит(?!\p{L}))/iu;
/** "It's for my students" */
const forWhom =
  /^(?:it['’]?s|its|it is|this is|es ist|das ist|ist|es|c['’]est|é|è|is|het is|to|это) (?:only |just |mostly |nur |solo |juste |só |alleen |tylko )?(?:for|für|para|pour|per|voor|dla|для) (?:me|us|my|our|mich|uns|mein\p{L}{0,2}|unser\p{L}{0,2}|mi|mis|nuestr\p{L}{1,2}|mes|mon|ma|notre|nos|meu\p{L}?|minha\p{L}?|noss\p{L}{1,2}|mi[oae]\p{L}?|i miei|il mio|la mia|mijn|onze|moich|naszych|mo\p{L}{1,3}|наш\p{L}{1,2}|мо\p{L}{1,2})(?!\p{L})|^(?:mostly|mainly) (?:older|younger|elderly|retired|kids|beginners)(?!\p{L})/iu;
/** "It should load fast": a page of a few files does. */
const swift =
  /^(?:(?:and|and be|it should|should|must|it must|que|que se|ha de|doit|deve|soll|чтобы|и|и чтобы) ){0,2}(?:be |load |loads |open |carg[ue]e?\p{L}? |abr\p{L}{1,2} |schnell |открыва\p{L}{2,5} |загружа\p{L}{2,5} )?(?:fast|quick(?:ly)?|rápido|schnell|laden|vite|rapide|veloce|snel|szybko|hızlı|быстро)$/iu;
const segmenters = new Map<Language, Intl.Segmenter>();

/** Splits a text of a language into words. */
export function segmenterOf(language: Language): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** "には" */
const particle = /^\p{sc=Hiragana}{1,3}$/u;
const dense =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Devanagari}\p{sc=Arabic}\p{sc=Thai}]/u;

const most = 0.6;
