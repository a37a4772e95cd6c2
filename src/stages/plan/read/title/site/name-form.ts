/** "Rosa's flower shop" as a title. */
export function capitals(name: string): string {
  return /['’]s\s\p{Ll}/u.test(name)
    ? name.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;
}

/** A text in quotes that is there to be read or typed. */
export function isSentence(name: string): boolean {
  return name.split(/\s+/u).length > 7;
}

/** "PLEASE", "NO". */
export function isShout(name: string): boolean {
  return name.length < 4 && name === name.toUpperCase() && /\p{Lu}/u.test(name);
}
