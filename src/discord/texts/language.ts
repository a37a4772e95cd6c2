import { Locale } from 'discord.js';
import { type Language, languages } from '../../contracts/languages.ts';
import { languageOf } from '../../workspace/text/language-of.ts';

/** The language of one of Discord's locales; undefined if the bot does not speak it. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const primary = locale?.split('-', 1)[0];
  return languages.find((language) => language === primary);
}

/** The language in which to answer an interaction: that of the user's Discord. */
export function languageOfUser(locale: string | undefined): Language {
  return languageOfLocale(locale) ?? 'en';
}

/** The language that a message is plainly written in; it comes without its author's locale. */
export function languageOfMessage(text: string): Language | undefined {
  return languageOf(text, clearWords);
}

/** A single word may be the same in several languages, or a name. */
const clearWords = 2;

/** Discord's locales for a language. */
export function localesOf(language: Language): readonly Locale[] {
  return Object.values(Locale).filter((locale) => languageOfLocale(locale) === language);
}
