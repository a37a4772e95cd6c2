import { kindOf } from '../../../../../starters/landing-page/headings.ts';
import { isRequest } from '../../../facts/parts.ts';
import { nominative } from '../../nominative.ts';

/** Without what stands before a list, which has a heading of its own ("z cennikiem: …"), and words of quotes. */
export function ownHeadings(
  items: readonly string[],
  text: string,
  given: readonly unknown[],
): readonly string[] {
  const bare = text.replaceAll(/["“„«][^"“”„«»\n]{2,120}["”“»]/gu, ' ').toLowerCase();
  // "Contacto ana@mail.example", "Öffnungszeiten Mo-Fr 9": a fact behind the heading.
  const headings = items
    .map((item) =>
      item
        .replace(day, '')
        .replace(theirs, (_all, first: string) => first.toUpperCase())
        .replace(partOf, (_all, first: string) => first.toUpperCase())
        .replace(/\s(?:\S{0,60}@|\p{L}{2,3}[-–]\p{L}{2,3}\s\d|\S{0,20}\d)[^\n]*$/u, '')
        .replace(/\s(?:seit|since|from|desde|depuis|dal|sinds|od|с|ab|um|at)$/iu, '')
        .replace(/^(unser|mein)er\s/iu, '$1e '),
    )
    .filter(
      (item) =>
        !/^\d/u.test(item) && !named.test(item) && !whoseAlone.test(item) && !isRequest(item),
    );
  const own = withoutDeeds(headings).filter(
    (item) =>
      (given.length === 0 || !item.endsWith(':')) &&
      (bare === text.toLowerCase() ||
        bare.includes(item.toLowerCase().replace(/^(unser|mein)e\s/u, '$1'))),
  );
  return /[ąęłśźż]/u.test(text) ? own.map(inPolish) : own;
}

/** "збираємо одяг, їжу, ліки", "zbieramy karmę, koce": what people do, and not what a page has. */
function withoutDeeds(headings: readonly string[]): readonly string[] {
  const from = headings.findIndex((heading) => weDo.test(heading));
  const next = headings.findIndex((heading, at) => at > from && kindOf(heading) !== 'note');
  return from < 0
    ? headings
    : [...headings.slice(0, from), ...headings.slice(next < 0 ? 99 : next)];
}

const weDo = /^\p{L}{2,14}(?:[єїие]мо|[aeiy]my|[аяу]ем)\s\p{L}/iu;

/** "sekcję z wydarzeniami, galerię zdjęć": "Wydarzenia", "Galeria zdjęć". */
function inPolish(heading: string): string {
  return heading
    .replace(/^(\p{L}+)niami$/u, '$1nia')
    .replace(/^(\p{L}+[kg])ami$/u, '$1i')
    .replace(/^(\p{L}{3,})ami$/u, '$1y')
    .replace(/^\p{L}+/u, nominative);
}

/** "Horarios de entrenamiento martes", torn at "y jueves". */
const day =
  /\s(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/iu;
/** "Apartado con nuestra historia" */
const partOf =
  /^(?:(?:un\s|una\s|une\s|ein(?:en)?\s|een\s)?(?:apartado|secci[oó]n|bereich|abschnitt|rubrique|partie|seção|parte|sezione|sectie|sekcj[aęi]))\s(?:con|sobre|mit|über|avec|sur|com|su|met|over|z|o)\s(\p{L})(?=\p{L}{2})/iu;
/** "her bestsellers": the page speaks for those whose they are. */
export const theirs = /^(?:her|his|their)\s(\p{L})(?=\p{L}{2})/iu;
/** What is left of "onze groepen (bijen, kikkers)", whose list stands elsewhere. */
const whoseAlone =
  /^(?:onze|ons|mijn|unsere?|meine?|nos|notre|mes|nuestr[oa]s?|mis?|noss[oa]s?|meus|minhas|i nostri|le nostre|nostr[aei]|nasze|moje|наши|мои)$/iu;
/** "adı Zeytin Dalı" is the title. */
const named =
  /^(?:adı|ismi|name|nombre|nom|nome|naam|nazwa|имя|название|nama|tên|назва|namn)\s\p{Lu}/iu;
