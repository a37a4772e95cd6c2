/** The algorithms of the page, in the order of the choice. */
const names = ['bubble', 'insertion', 'selection', 'merge', 'quick', 'heap'] as const;

/** The algorithms that a request names, or all, and the least and the most bars. */
export function readSorting(message: string) {
  const named = names.filter((name) => words[name].test(message));
  const range = sizes.exec(message);
  const one = Number(range?.[1] ?? 10);
  const other = Number(range?.[2] ?? 150);
  const isRange = one >= 2 && other > one;
  return {
    algorithms: named.length > 0 ? named : names,
    least: isRange ? Math.min(one, 100) : 10,
    most: isRange ? Math.min(other, 300) : 150,
  };
}

const sizes = /(?<![\d.,])(\d{1,3})\s?(?:-|–|to|bis|a|à|до|～|~|到)\s?(\d{2,3})(?![\d.,])/iu;
const words: Readonly<Record<(typeof names)[number], RegExp>> = {
  bubble: /bubble|burbuja|bulles|bolha|bolle|bąbelk|kabarcık|пузыр|冒泡|バブル|버블|बबल|الفقاع/iu,
  insertion: /inser|einfüg|invoeg|wstawi|eklemeli|вставк|插入|挿入|삽입|इंसर्शन|الإدراج/iu,
  selection:
    /selec|sélec|auswahlsort|selectie|wybiera|seçmeli|выбор|选择排序|選択ソート|선택 ?정렬|सिलेक्शन|الاختيار/iu,
  merge:
    /merge|mezcla|fusion|intercala|fusione|scalani|birleştir|слияни|归并|マージ|병합|मर्ज|الدمج/iu,
  quick: /quick|rápid|rapide|schnellsort|szybki|hızlı|быстр|快速|快排|クイック|퀵|क्विक|السريع/iu,
  heap: /(?<!\p{L})heap|montículo|montón|tas(?!\p{L})|kopc|yığın|куч|пирамид|堆排|ヒープ|힙|हीप|الكومة/iu,
};

/** "Visualise bubble sort": no site whose list is to be sorted. */
export function asksForSorting(text: string): boolean {
  const count = names.filter((name) => words[name].test(text)).length;
  return sorts.test(text) && (shows.test(text) || count > 1);
}

const sorts =
  /(?<!\p{L})(?:sort(?:ing)?(?: algorithms?)?|(?:bubble|merge|quick|heap)-?sort)(?!\p{L})|sortier|ordenamiento|ordenación|(?<!\p{L})tri(?!\p{L})|ordenação|ordinamento|sorteer|sortowani|sıralama|сортировк|排序|ソート|정렬|सॉर्ट|الفرز|الترتيب/iu;
const shows =
  /visuali[sz]|algorithm|algoritm|algorithme|algorytm|wizualiz|görselleştir|визуализ|алгоритм|可视化|算法|アルゴリズム|可視化|視覚化|알고리즘|시각화|एल्गोरि|خوارزمي/iu;
