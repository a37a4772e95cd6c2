/** "Shared grocery list": the page keeps its list in one browser alone. */
export function leftOutOfTodo(text: string): readonly string[] {
  return shared.exec(text)?.slice(0, 1) ?? [];
}

const shared =
  /(?<!\p{L})(?:shared(?= (?:\p{L}{3,10} ){0,2}lists?(?!\p{L}))|(?:sync(?:ed|ing)?|shared) (?:between|across|with|on) (?:\p{L}{1,10} ){0,2}(?:phones|devices|\p{L}{4,9})|gemeinsame\p{L}?(?= \p{L}{0,14}liste(?!\p{L}))|(?<=list[ae] (?:[\p{L}’']{1,10} ){0,3})(?:compartid[ao]|condivis[ao]|compartilhad[ao]|partagée)|gedeelde(?= \p{L}{0,14}lijst)|wspólna(?= list)|общий(?= список)|спільний(?= список)|delad(?= \p{L}{0,14}lista))(?!\p{L})|共享(?=[^，。]{0,6}(?:清单|列表))|共有(?=[^、。]{0,8}リスト)|공유 ?(?=[^,.]{0,8}(?:목록|리스트))/iu;
