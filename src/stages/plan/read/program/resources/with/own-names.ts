import { typeOf } from '../field-type.ts';
import { isUsualName } from './usual-field.ts';

/** In German each noun has a capital. */
export function isNameIn(text: string): (part: string) => boolean {
  const isGerman = /(?<!\p{L})(?:und|für|eine?|mit|der|die|das)(?!\p{L})/u.test(text);
  return (part) =>
    (isGerman ? titledName : properName).test(part) &&
    !isUsualName(part) &&
    typeOf(part.toLowerCase(), part.toLowerCase()) === 'text';
}

const titledName = /^(?:Frau|Herrn?|Dr\.) \p{Lu}\p{L}{1,24}$/u;
export const properName =
  /^(?:(?:Mrs?|Ms|Dr|Sra?)\.? )?(?!(?:ISBN|ID|URL|IP|VIN|SKU|EAN)(?!\p{L}))\p{Lu}\p{Ll}{1,20}(?:(?: (?:to|of|the|from|and|de|da|do|di|del|der|von|van))? \p{Lu}\p{Ll}{1,20}){0,3}$/u;
