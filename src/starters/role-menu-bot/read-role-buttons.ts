/**
 * The names on the buttons of a request, and where it names them; undefined unless there are two.
 *
 * @example
 * readRoleButtons('buttons for Artist, Writer and Gamer in #roles, a second click takes it back');
 * // { roles: ['Artist', 'Writer', 'Gamer'], at: 0 }
 */
export function readRoleButtons(
  text: string,
): { readonly roles: readonly string[]; readonly at: number } | undefined {
  const found = buttons.exec(text.slice(0, 4000).replaceAll(inChannel, ''));
  const parts = found?.groups?.['list']?.split(joint).map((part) => part.trim()) ?? [];
  const end = parts.findIndex((part) => !name.test(part));
  const roles = end < 0 ? parts : parts.slice(0, end);
  return found !== null && roles.length > 1 ? { roles, at: found.index } : undefined;
}

/** "red and blue in #roles", "Muzyk w kanale #role" */
export const inChannel =
  /\s(?:in|im|en|dans|em|no|na|su|nel|op|w|в)\s(?:\p{L}{1,10}\s){0,2}#[\p{L}\p{N}_-]{1,60}/gu;

const joint = /,\s|\s(?:and|or|und|y|et|e|en|i|oraz|ve|и)\s/u;
const name = /^\p{Lu}[\p{L}\p{N} '’&-]{0,30}$/u;
const buttons =
  /(?<!\p{L})(?:[Bb]uttons?|[Kk]nöpfen?|[Bb]otones|[Bb]outons?|[Bb]otões|[Pp]ulsanti|[Kk]noppen|[Pp]rzyciski|[Кк]нопки)(?:\s(?:for|für|para|pour|per|voor|dla|для)\s|\s?:\s|\s)(?<list>\p{Lu}[^.;:()\n]{2,200})/u;
