import { allMatches } from '../../../../../workspace/text/all-matches.ts';
import type { Resource, ResourceField } from '../../../../../contracts/job/resource.ts';
import { typeNamed } from './field-type.ts';
import { readRules } from './read-rules.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/** The resources with what whole sentences say of their fields: "the year must be a number". */
export function rulesSaidOf(whole: string, resources: readonly Resource[]): readonly Resource[] {
  const text = whole.replace(lengthOf, '$<label> must be $<length>');
  const labels = resources.flatMap(({ fields }) => fields.map(({ label }) => label));
  if (labels.length === 0) return resources;
  // Labels are letters, digits, spaces, `_` and `-`: nothing in them needs to be escaped.
  const mentions = letterPattern(
    `(?<![\\p{L}\\p{N}])(?:${labels.join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const said = new Map<string, string>();
  let shared: string[] = [];
  for (const { 0: label, index } of allMatches(text, mentions)) {
    const rest = text.slice(index + label.length, index + label.length + 90);
    const next = rest.search(mentions);
    const words = (next < 0 ? rest : rest.slice(0, next)).split(clauseEnd, 1)[0] ?? '';
    // "price and room, price at least 1": only the price.
    if (shared.includes(label.toLowerCase())) shared = [];
    shared.push(label.toLowerCase());
    // "title and author are required"
    if (/^\s?(?:,|and|und|y|e|et|i|и|&)\s?$/iu.test(words)) continue;
    // "name, width between 2 and 60": only the width.
    if (withoutVerb.test(words)) shared = shared.slice(-1);
    if (tells.test(words))
      for (const one of shared) said.set(one, `${said.get(one) ?? ''} ${words}`);
    shared = [];
  }
  return resources.map(({ name, fields }) => ({
    name,
    fields: fields.map((field) => withRules(field, said.get(field.label.toLowerCase()))),
  }));
}

/** Also before "the rest is optional". */
const clauseEnd =
  /[.;!?\n](?:\s|$)|,?\s(?:(?:and|und|y|et|e|en|i|и)\s)?(?:(?:the |all )?(?:rest|others)|everything else|der rest|alles andere|alle anderen|el resto|lo demás|le reste|il resto|gli altri|o resto|de rest|reszta|остальн\p{L}{2})(?!\p{L})/iu;

/** "max 500 characters per comment" */
const lengthOf =
  /(?<length>(?:max\p{L}{0,7}\.?|m[aá]ximo|at most|up to|höchstens|bis zu|hasta|até|au plus|не более)\s(?:of |de )?\d{1,5}\s(?:char\p{L}{0,7}|zeichen|caract\p{L}{2,5}|znak\p{L}{0,3}|символ\p{L}{0,3}|tekens))\s(?:per|pro|por|par|na|на)\s(?<label>\p{L}{3,20})/giu;

const withoutVerb =
  /^\s(?:between|zwischen|entre|not|never|at (?:least|most)|m[aá][xk]\p{L}{0,8}|m[ií]n\p{L}{0,8}|höchstens|au (?:moins|plus)|como m|al menos|pelo menos|almeno|al massimo|hoogstens|co najmniej|не|от|від|od)(?!\p{L})/iu;
const tells =
  /^\s(?:must|should|has to|have to|is|are|has|have|needs? to|can ?not|can['’]t|may not|between|not|never|required|mandatory|optional|unique|positive|at (?:least|most)|max(?:imum|imal)?|min(?:imum|imal)?|mindestens|höchstens|au (?:moins|plus)|(?:como )?m[ií]nim[oa]?|(?:como )?m[áa]xim[oa]|al menos|pelo menos|almeno|al massimo|minstens|hoogstens|co najmniej|maks\p{L}{0,8}|не (?:менее|более)|eindeutig|einmalig|pflicht|obligator\p{L}{2}|obligatoire|verplicht|uniek|muss|müssen|darf|soll|hat|ist|sind|debe[n]?|no puede|tiene[n]?|es|son|doit|doivent|est|sont|ne peut|deve[m]?|não pode|é|são|non può|è|sono|musi|nie może|jest|moet|mag niet|должен|должна|должно|не может|обязател\p{L}+|zwischen|entre|от)(?!\p{L})/iu;

function withRules(field: ResourceField, said: string | undefined): ResourceField {
  if (said === undefined) return field;
  const { name, label, type, ...known } = field;
  const named = typeNamed(said) ?? type;
  const told = named === 'list' && known.oneOf !== undefined ? type : named;
  return {
    name,
    label,
    ...known,
    ...readRules(said, told === 'number' && type === 'integer' ? type : told),
  };
}
