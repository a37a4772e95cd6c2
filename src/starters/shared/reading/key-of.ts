/** The key of a field in JSON: "due date" as `dueDate`. */
export function keyOf(label: string): string {
  return (
    label
      .normalize('NFC')
      // "the dog's name"
      .replace(/(?<=\p{L})['’]s(?=\s)/gu, '')
      // "ім'я": there it is a letter
      .replace(/(?<=\p{sc=Cyrillic})['’](?=\p{sc=Cyrillic})/gu, '')
      .split(/[\s'’-]+/u)
      .map((word, index) =>
        index === 0
          ? word === word.toUpperCase()
            ? word.toLowerCase()
            : word.charAt(0).toLowerCase() + word.slice(1)
          : word.charAt(0).toUpperCase() + word.slice(1),
      )
      .join('')
  );
}
