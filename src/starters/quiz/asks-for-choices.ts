import { asksForProgram } from '../not-included/asks-for-program.ts';

/**
 * Whether a game is a quiz by what it does: a question with answers to choose from.
 *
 * @example
 * asksForChoices('un juego para repasar las capitales, con cuatro opciones'); // true
 */
export function asksForChoices(text: string): boolean {
  return choices.test(text) && asksForProgram(text);
}

/** Whether a question has answers to choose from. */
export function hasChoices(text: string): boolean {
  return choices.test(text);
}

const choices =
  /(?<!\p{L})(?:multiple[ -]choice|(?:three|four|[345]) (?:options|answers|choices)|(?:drei|vier|[345]) (?:antwort\p{L}{0,14}|möglichkeiten|optionen)|(?:tres|cuatro|[345]) (?:opciones|respuestas)|(?:trois|quatre|[345]) (?:choix|réponses|options)|(?:três|quatro|[345]) (?:opções|respostas|alternativas)|(?:tre|quattro|[345]) (?:opzioni|risposte)|(?:drie|vier|[345]) (?:opties|antwoorden|keuzes)|(?:trzy|cztery|[345]) odpowiedzi|(?:üç|dört|[345]) (?:şık\p{L}{0,4}|seçenek\p{L}{0,4})|(?:три|четыре|[345]) варианта?)(?!\p{L})|[3-5三四]\s?[択选]|[345]지선다|객관식|(?:तीन|चार|[345]) विकल्प|(?:ثلاثة|أربعة|أربع) (?:خيارات|إجابات|اختيارات)/iu;
