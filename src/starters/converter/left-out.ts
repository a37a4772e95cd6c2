import { byModel } from '../not-included/lines/by-model.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * The file formats between which a request wants to convert: the page converts units and money.
 *
 * @example
 * leftOutOfConverter('markdown to html converter'); // ['markdown to html (a model could write this)']
 */
export function leftOutOfConverter(text: string): readonly string[] {
  const found = pair.exec(text.slice(0, 4000))?.[0];
  return found === undefined ? [] : [`${found} (${byModel})`];
}

const format =
  '(?:markdown|md|html|csv|json|xml|yaml|toml|pdf|word|docx?|xlsx?|excel|png|jpe?g|webp|svg|gif|heic|mp3|mp4|wav|ogg|text|speech|images?)';
const pair = letterPattern(
  `(?<!\\p{L})${format}\\s?(?:to|2|into|in|zu|nach|a|en|à|para|per|naar|na|do|в|→|->|转|から|에서)\\s?${format}(?!\\p{L})`,
);
