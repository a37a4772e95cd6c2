import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { GivenList } from '../../../../contracts/job/plan.ts';
import { oneLine } from '../../read/clean-text.ts';

/**
 * Names in corner brackets that follow each other behind what they are, in scripts without spaces:
 * 「作品は「朝の港」「雪の庭」の2つ」. At least two.
 *
 * @example
 * quotedListsIn('作品は「朝の港」「雪の庭」の2つ')[0]?.entries; // [{ name: '朝の港' }, { name: '雪の庭' }]
 */
export function quotedListsIn(text: string): readonly GivenList[] {
  return allMatches(text, lists).map(({ 0: all, index, groups }) => {
    const { label = '', names = '' } = groups ?? {};
    return {
      label,
      at: index,
      end: index + all.length,
      entries: allMatches(names, inQuotes).map(({ 1: name = '' }) => ({
        name: oneLine(name, 80),
      })),
    };
  });
}

const lists =
  /(?<label>[\p{Script=Han}\p{Script=Katakana}ー]{1,8})(?:は|が|には|:|：|有|包括|分别是)\s?(?<names>(?:[「『“《][^「」『』“”《》\n]{1,40}[」』”》][、，,・と和及]?\s?){2,16})(?:の?[\d二三四五六七八九]{1,2}(?:つ|点|作|曲|冊|本|個)(?:です)?)?/gu;
const inQuotes = /[「『“《]([^「」『』“”《》\n]{1,40})[」』”》]/gu;
