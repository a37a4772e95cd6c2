import { typeOf } from '../field-type.ts';
import { usualField } from './usual-field.ts';

/**
 * Whether the parts of a list are what one chooses from: codes, or what stands after a word of choice. None
 * of them is called as fields are.
 *
 * @example
 * isChosenFrom(['PLA', 'ABS', 'TPU'], 'they choose the '); // true
 */
export function isChosenFrom(parts: readonly string[], before: string): boolean {
  const plain = parts.map((part) => part.toLowerCase());
  if (plain.some((part) => usualField.test(part) || typeOf(part, part) !== 'text')) return false;
  return parts.every((part) => code.test(part)) || chooses.test(before);
}

const code =
  /^(?!(?:ID|URL|IP|ISBN|VIN|SKU|EAN|IBAN|BPM)$)(?:\p{Lu}{2,8}|\d{1,2}\p{Lu}|\p{Lu}\d{1,3})$/u;
const chooses =
  /(?<!\p{L})(?:choose|chooses|pick|picks|select|kind of|sort of|wählt|wählen|elige|eligen|choisi\p{L}{0,5}|escolhe\p{L}{0,2}|scegli\p{L}{0,3}|kiest|kiezen|wybiera\p{L}{0,2}|seçer|выбира\p{L}{2,3}|обира\p{L}{2,3})\s(?:(?:the|an?|their|its|one|la|le|el|il|lo|den|die|das|de|een|um|uma|o|a)\s)?$|نوع\s?(?:ال)?$/iu;
