import { readGreeting, tellsRules } from './read-greeting.ts';

/** What the rules are is for those who ask to say. */
export function leftOutOfGreeting(text: string): readonly string[] {
  return tellsRules(text) && readGreeting(text).directMessage === undefined
    ? ['the text of the rules: write it into directMessage of src/settings.js']
    : [];
}
