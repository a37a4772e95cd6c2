/** What a request says of points, of the roles of levels and of the words for a new level. */
export function readLevels(message: string): {
  readonly points: readonly [least: number, most: number];
  readonly roles: readonly { readonly level: number; readonly name: string }[];
  /** With `{user}` in it. */
  readonly risen: string | undefined;
} {
  const text = message.slice(0, 2000);
  const given = Number(
    points
      .exec(text)
      ?.slice(1)
      .find((number) => number !== undefined),
  );
  const roles = [...text.matchAll(levelled)].map(([, level = '', name = '']) => ({
    level: Number(level),
    name: name.trim(),
  }));
  const said = [...text.matchAll(quoted)].map(([, words = '']) => words.trim());
  return {
    points: given > 0 ? [given, given] : [15, 25],
    roles: roles.filter(({ level }) => level > 0).slice(0, 20),
    risen: said.find((words) => words.includes('{user}')),
  };
}

/** "15 xp per message", "xp por mensaje (15 cada minuto)" */
const points =
  /(?<!\d)(\d{1,3})\s?(?:xp|points?|puntos|punkte|pontos|punti|punktów|puan|очк\p{L}*)(?!\p{L})|(?<!\p{L})xp\s[^\d\n.]{0,30}\(?(\d{1,3})(?!\d)/iu;
/** "level 5 Pawn", "Stufe 10: Läufer" */
const levelled =
  /(?:[Ll]evels?|[Ll]vl|[Nn]ivel|[Ss]tufe|[Nn]iveau|[Nn]ível|[Ll]ivello|[Pp]oziom|[Ss]eviye|[Уу]ровень|等级|レベル|레벨|स्तर)\s?(\d{1,3})\s?(?:[:=–→-]|is|gets|=>)?\s?(\p{Lu}[\p{L}\p{N}’'-]{1,20}(?: \p{Lu}[\p{L}\p{N}’'-]{1,20}){0,2})/gu;
const quoted = /["“”„«»「]([^"“”„«»「」\n]{3,200})["“”«»」]/gu;
