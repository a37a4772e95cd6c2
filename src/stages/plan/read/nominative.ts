/**
 * A Polish or Russian word as it stands when nobody asks for it: what is asked for stands in the
 * accusative. Other words stay as they are.
 *
 * @example
 * nominative('listę'); // 'lista'
 * nominative('игру'); // 'игра'
 */
export function nominative(word: string): string {
  return (
    word
      .replace(/(?<=\p{L}{2})[ęą]$/u, 'a')
      // "Potrzebuję kalkulatora": what is needed stands in the genitive.
      .replace(
        /(?<=^(?:konwerter|kalkulator|generator|licznik|minutnik|timer|stoper|planer|tracker|notatnik|kalendarz))a$/iu,
        '',
      )
      .replace(/(?<=^quiz)(?:em|ie|u)$/iu, '')
      .replace(/(?<=[\u0400-\u04ff]{2})ую$/u, 'ая')
      .replace(/(?<=[\u0400-\u04ff]{2})у$/u, 'а')
      .replace(/(?<=[\u0400-\u04ff]{2})ю$/u, 'я')
  );
}
