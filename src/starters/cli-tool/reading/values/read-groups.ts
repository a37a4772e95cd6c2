/** Where things stand in a shop, by which a list of them is sorted. */
export const aisles =
  'aisles?|pasillos?|rayons?|corredor(?:es)?|corsi[ae]|repart[oi]|reyon\\p{L}{0,5}|regal(?:en?)?|schappen|dzia[łl]\\p{L}{0,3}|отдел(?!ьн)\\p{L}{0,3}|відділ\\p{L}{0,3}|avdelning\\p{L}{0,3}|货架|売り場|매대';

/** Whether a list is shown in groups: "grouped by aisle". */
export function isGrouped(text: string): boolean {
  return grouped.test(text.slice(0, 2000));
}

const grouped =
  /(?<!\p{L})(?:group(?:ed|s|ing)? (?:\p{L}{1,12} ){0,3}?by|gruppier\p{L}{1,3}|nach \p{L}{3,16} (?:gruppiert|sortiert|geordnet)|agrup\p{L}{1,6}|regroup\p{L}{1,4}|raggrupp\p{L}{1,4}|gegroepeerd|groepeer\p{L}{0,2}|pogrupowan\p{L}|grupuj\p{L}{0,2}|grupla\p{L}{1,6}|сгруппир\p{L}{1,6}|группиру\p{L}{1,4}|по отделам|згрупов\p{L}{1,5}|групу\p{L}{1,4}|grupper\p{L}{1,3}|dikelompokkan|theo nhóm)(?!\p{L})|分组|按.{1,6}分类|グループ(?:化|分け)|ごとに|별로|समूह|مجمّ?عة حسب/iu;
