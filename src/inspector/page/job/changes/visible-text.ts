/** A part of a text, or a character that would not be seen. */
export interface TextPart {
  readonly text: string;
  readonly isHidden: boolean;
}

/**
 * A text whose invisible characters have become visible, as `U+202E`: they can make reviewed code look
 * unlike what it does. Tabs stay, and so do the joiners that some scripts are written with.
 */
export function visibleText(text: string): readonly TextPart[] {
  const parts = text
    .split(invisible)
    // Every second part is what the pattern has captured.
    .map((part, index) =>
      index % 2 === 1 ? { text: nameOf(part), isHidden: true } : { text: part, isHidden: false },
    );
  return parts.filter((part) => part.text !== '');
}

const invisible = /((?![\t\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}])/u;

function nameOf(character: string): string {
  if (character === '\r') return 'CR';
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
