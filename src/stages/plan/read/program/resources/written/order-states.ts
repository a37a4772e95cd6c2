import type { ResourceField } from '../../../../../../contracts/job/resource.ts';
import { allMatches } from '../../../../../../workspace/text/all-matches.ts';

/** « passe par « demandée », « arrivée » » */
const through =
  /(?:passe par|goes through|durchläuft|pasa por|passa (?:por|da|per)|doorloopt)\s(?<list>[«"“„]\s?[^.;\n]{3,120}[»"”])|(?:status|state|estado|statut|stato|статус|durum\p{L}{0,3}|状态|狀態|ステータス|상태)[^.;\n"“”«»„]{1,16}(?<list>[«"“„「][^.;\n]{2,40}[»"”“」]\s?(?:,|，|、|or|oder|o|ou|of|lub|или|veya|或者?|か|또는)\s?[«"“„「][^.;\n]{2,80}[»"”“」])/iu;

/** Where an order stands. */
export function statusIn(text: string): ResourceField {
  const oneOf = statesIn(text);
  const field = { name: 'status', label: 'status', type: 'text', isRequired: false } as const;
  return oneOf.length > 1 ? { ...field, oneOf } : field;
}

/** "saved as pending, and an admin can mark it as paid" */
export function statesIn(text: string): readonly string[] {
  const told = through.exec(text)?.groups?.['list'];
  if (told !== undefined)
    return allMatches(told, /(?<=[«"“„「]\s?)\p{L}[\p{L}\p{M} ]{0,24}\p{L}(?=\s?[»"”“」])/gu)
      .map(([state]) => state)
      .slice(0, 8);
  const found = allMatches(
    text,
    /(?<!\p{L})(?:saved|stored|created|mark(?:ed|s)?|set)\s(?:\p{L}{2,8}\s){0,2}?(?:as|to)\s(?<state>\p{Ll}{4,14})(?!\p{L})/gu,
  );
  return [...new Set([...found].map(({ groups }) => groups?.['state'] ?? ''))].slice(0, 6);
}
