/** The emoji of a text, each once, in its order. */
export function emojiIn(text: string): readonly string[] {
  const found = text
    .slice(0, 4000)
    .match(
      /\p{Extended_Pictographic}(?:\u{fe0f}|\p{Emoji_Modifier}|\u{200d}\p{Extended_Pictographic}){0,6}/gu,
    );
  return [...new Set(found ?? [])];
}
