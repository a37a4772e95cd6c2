import type { Language } from '../../../../contracts/job/plan.ts';
import { readLanguage } from '../read-language.ts';
import { languageOf, otherLanguageOf } from '../../../../workspace/text/language-of.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * The language of a request for a program, even if only the word for the program gives it away.
 *
 * @example
 * programLanguage('Erinnerungsbot'); // 'de'
 */
export function programLanguage(text: string): Language {
  const head = text.slice(0, 300);
  // Next to English words, a foreign word is a loan word or a name.
  // "Rollen" is Swedish and Dutch, too.
  const isTold =
    english.test(head) ||
    ['sv', 'nl'].includes(languageOf(head, 2) ?? '') ||
    // "Ankety" is Czech.
    otherLanguageOf(head) !== undefined;
  const hinted = isTold ? undefined : hints.find(([words]) => words.test(head))?.[1];
  return hinted ?? readLanguage(text);
}

const english =
  /(?<!\p{L})(?:the|for|with|my|our|that|which|please|make|build|create|an)(?!\p{L})/iu;
const word = (words: string): RegExp => letterPattern(`(?<!\\p{L})(?:${words})(?!\\p{L})`);

const hints: readonly (readonly [RegExp, Language])[] = [
  [
    word(
      'erinnerungs?\\p{L}*|umfrage\\p{L}*|abstimmung\\p{L}*|moderationsbot|willkommens?\\p{L}*|kontaktformular|kommandozeilen\\p{L}*|kürzer|linkkürzer|stündlich|täglich|passwort\\p{L}*|rollen\\p{L}*|quizspiel|unser\\p{L}*|verein',
    ),
    'de',
  ],
  [
    word(
      'encuestas?|votaciones|recordatorios?|bienvenidas?|moderación|acortador|preguntas|contraseñas?|soporte',
    ),
    'es',
  ],
  [word('sondages?|rappels?|bienvenue|modération|raccourcisseur|serveur|motdepasse|rôles?'), 'fr'],
  [word('enquetes?|lembretes?|moderação|encurtador|contato|senhas?|cargos|boas[- ]vindas'), 'pt'],
  [
    word(
      'sondaggi\\p{L}*|promemoria|benvenuto|tempo reale|moderazione|moderare|accorciatore|ruoli',
    ),
    'it',
  ],
  [
    word(
      'herinnering\\p{L}*|welkomst?\\p{L}*|peiling\\p{L}*|winactie\\p{L}*|verloting\\p{L}*|modereren|modereert|linkverkorter|wachtwoord\\p{L}*|leden',
    ),
    'nl',
  ],
  [
    word('ankiet\\p{L}*|przypomni\\p{L}*|powitaln\\p{L}*|moderac\\p{L}*|skracacz|zgłosze\\p{L}*'),
    'pl',
  ],
  [word('anket\\p{L}*|hatırlat\\p{L}*|karşılama|moderasyon|kısaltıcı|sohbet'), 'tr'],
];
