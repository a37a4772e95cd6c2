/** The name of the role that an emoji stands for; some are sent without their last mark. */
export function roleNameFor(pairs, emoji) {
  return pairs.find((pair) => bare(pair.emoji) === bare(emoji ?? ''))?.role;
}

function bare(emoji) {
  return emoji.replaceAll('\u{fe0f}', '');
}
