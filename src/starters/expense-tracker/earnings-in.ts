/**
 * The categories of income that a request names.
 *
 * @example
 * earningsIn('支出分类有餐饮和房租,收入有工资和兼职'); // ['工资', '兼职']
 */
export function earningsIn(message: string): readonly string[] | undefined {
  const list = named.exec(message)?.groups?.['list'];
  const names = list
    ?.split(joints)
    .map((name) => name.trim())
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  return names?.every((name) => /^[\p{L}\p{M}'’ -]{2,20}$/u.test(name)) && names.length > 1
    ? names.slice(0, 8)
    : undefined;
}

const joints = /[、，,،]\s?(?:and |und )?|\s(?:and|und|y|et|e|en|i|ve|и|और)\s|\sو|(?:以及|和|及)/u;
const named =
  /(?<!\p{L})(?:income|einnahmen|ingresos|revenus|receitas|entrate|inkomsten|przychody|gelir(?:ler)?|доходы?|inkomster|pemasukan|thu nhập|доходи)(?: \p{L}{5,11})?(?:\s?[:(]| such as| like| wie| como| comme| come| zoals| jak| как)\s?(?<list>\p{L}[^\n.;:!?()\d]{3,80})|(?:收入|収入|수입|आय|الدخل)(?:分类|类别|の?分類|의? 분류|の?カテゴリー?)?(?:有|是|为|包括|[:：]|は|에는|은)\s?(?<list>[^\n.;:!?()\d。；，,：の]{3,60})/iu;
