import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';
import type { FactsFound } from './spans.ts';

/** What is to be said of those who ask, as a statement: "a few sentences about us: open since 2011, …". */
export function takeAboutLines(text: string, found: FactsFound): void {
  for (const { at, said } of linesIn(text)) found.takeStatement(at, upperStart(said));
}

/** The text with what is to be said blanked, so that nothing takes it for a list. */
export function withoutAboutLines(text: string): string {
  return linesIn(text).reduce(
    (rest, { at, said }) =>
      `${rest.slice(0, at)}${' '.repeat(said.length)}${rest.slice(at + said.length)}`,
    text,
  );
}

function linesIn(text: string): readonly { readonly at: number; readonly said: string }[] {
  return allMatches(text, aboutLines).map(({ groups, index, 0: all }) => {
    const said = groups?.['said'] ?? '';
    return { at: index + all.length - said.length, said };
  });
}

const lines =
  'sentences?|lines?|words?|text|paragraph|blurb|bit|something|sätze|worte|zeilen|absatz|etwas|was|frases?|líneas?|palabras?|texto|párrafo|algo|phrases?|mots?|lignes?|texte|paragraphe|palavras?|linhas?|frasi|parole|righe|testo|qualcosa|zinnen|woorden|regels|tekst|iets|zdań|zdania|słów|słowa|coś|cümle|şeyler|yazı|предложени\\p{L}|слов\\p{L}{0,2}|строк\\p{L}{0,2}|текст|что-нибудь|речен\\p{L}{1,2}|рядк\\p{L}{1,2}|meningar|ord|något|rader|kalimat|câu';
const ofUs =
  'about (?:us|me)|über (?:mich|uns)|(?:zu|von) uns|sobre (?:mí|mim|nosotr[oa]s|nós|a gente)|(?:à propos de|sur) (?:moi|nous)|(?:su|chi) (?:di noi|di me|siamo|noi|me)|over (?:mij|ons)|o (?:mnie|nas)|hakkımızda|hakkımda|обо мне|о нас|про (?:нас|мене)|om (?:oss|mig)|tentang (?:kami|kita|saya)|về chúng tôi';
const aboutLines = letterPattern(
  `(?<!\\p{L})(?:(?:${lines})(?:\\s\\p{L}{2,12})?\\s(?:${ofUs})|(?:${ofUs})(?:\\s\\p{L}{2,12})?\\s(?:${lines}))(?:\\s\\p{L}{2,12}){0,2}\\s?[:：–—-]\\s(?<said>[^.!?\\n]{8,200})`,
  'giu',
);
