import { ofLatest } from '../../of-latest.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { formPlace } from '../../page/forms/read-forms.ts';
import { type Clause, clausesOf } from '../clauses/clauses-of.ts';
import { doneByGuests } from './done-by-guests.ts';
import { behaviourEndings, behaviourWords } from './words/behaviour-words.ts';

/** The text with the clauses blanked that say what the page is to do: nothing of them stands on a page. */
export function withoutBehaviours(text: string): string {
  return behavioursIn(text).reduce(
    (rest, { start, text: { length } }) =>
      `${rest.slice(0, start)}${' '.repeat(length)}${rest.slice(start + length)}`,
    text,
  );
}

/** The clauses that say what a page is to do; the first says what is to be made, and seldom what that does. */
export const behavioursIn = ofLatest((text): readonly Clause[] => {
  return clausesOf(text.slice(0, mostCharacters), dash).filter(({ text: clause }, at) =>
    at === 0
      ? acts.test(clause)
      : formPlace(clause) === -1 &&
        !founds.test(clause) &&
        !says.test(clause) &&
        !doneByGuests.test(clause) &&
        // "a website that shows my classes (pottery Tuesdays 7pm, …)" tells which they are.
        !/\(\p{L}{3}[^()\n]{0,80}\d[^()\n]{0,80},[^()\n]{1,200}\)/u.test(clause) &&
        saysWhatItDoes(clause) &&
        // "our clients (Maple Press, City Zoo)": names in brackets do nothing.
        saysWhatItDoes(clause.replaceAll(/\([^()\n]{2,200}\)/gu, ' ')),
  );
});

/** "A page that plays a sound", "shows the moon phase today", "to learn the alphabet" */
const acts = letterPattern(
  '(?<!\\p{L})(?:page|site|website|button|seite|knopf|página|botón|bouton|pagina|pulsante)\\s(?:that|which|die|der|que|qui|che)\\s(?:plays?|calculates?|generates?|counts?|converts?|detects?|tracks?|measures?|translates?|draws?|solves?|simulates?|spielt|berechnet|erzeugt|zählt|reproduce|calcula|genera|cuenta|joue|calcule|génère|compte|toca|gera|conta|suona)(?!\\p{L})|(?<!\\p{L})(?:shows?|tells?|displays?|zeigt|muestra|affiche|mostra)\\s[^,.;\\n]{3,40}\\s(?:today|now|live|currently|jetzt|heute|ahora|hoy|maintenant|adesso|agora)(?!\\p{L})|(?<!\\p{L})page to (?:learn|practi[cs]e|train)(?!\\p{L})',
);

function saysWhatItDoes(clause: string): boolean {
  return (
    endings.test(clause) || patterns.some(({ who, does }) => who.test(clause) && does.test(clause))
  );
}

/** 'Headline should say "Your garden, sorted"' */
const says = /^(?:the )?(?:headline|heading|title|tag ?line|slogan)[^"“„]{1,24}["“„]/iu;

/** "On ouvre une boulangerie" says whose page it is. */
const founds =
  /(?<!\p{L})(?:ouvr\p{L}{1,4}|opening|abrimos|eröffnen|apriamo|openen)\s(?:an?|our|une?|notre|eine?n?|una?|uma?|een)\s/iu;

const word = (words: string, flags: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`, flags);
const patterns = behaviourWords.map(({ who, does }) => ({
  who: word(who, 'iu'),
  does: word(does, 'iu'),
}));
const endings = letterPattern(behaviourEndings, 'u');
/** "… – and it shows the fee": where a clause of its own begins without a comma. */
const dash =
  /\s[–—-]\s|(?<=\s)(?:and|und|y|et|e|en|i|и)\s(?=(?:i['’]d|i would|i want|i need|we['’]d|we want|we need|please|ich hätte|wir hätten|quiero|queremos|je voudrais|on voudrait|vorrei|vorremmo|queria|quero|ik wil|we willen|chc\p{L}{1,5}|хо\p{L}{2,4})\s)/giu;

const mostCharacters = 4000;
