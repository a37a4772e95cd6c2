import type { Calculation, More } from './calculation.ts';
import { homeCalculations } from './kinds/homes.ts';
import { paceAndVolume } from './kinds/pace-and-volume.ts';
import { taxesAndDays } from './kinds/taxes-and-days.ts';

export const tip: Calculation = {
  name: 'tip',
  inputs: [
    { name: 'bill', value: 48, unit: 'money' },
    { name: 'tip', value: 15, unit: 'percent', least: 0 },
    { name: 'people', value: 2, least: 1, step: 1 },
  ],
  results: [
    { name: 'each', unit: 'money' },
    { name: 'tipEach', unit: 'money' },
    { name: 'tipSum', unit: 'money' },
    { name: 'total', unit: 'money' },
  ],
  asked:
    /(?<!\p{L})tips?(?!\p{L})|split(?:ting)? (?:the|a|our)? ?(?:bill|check|rent|costs?)|bill split|dividir (?:la )?cuenta|dividir a conta|rechnung (?:auf)?teilen|partager l.addition|dividere il conto|podziel\p{L}{0,6} rachun|hesap bölüş|разделить счёт|делить счёт|分账|割り勘|더치페이|تقسيم الفاتورة|propina|trinkgeld|fooi|rekening delen|pourboire|gorjeta|mancia|napiw|bahşiş|чаев|小费|チップ|팁|टिप|إكرامية|بقشيش|dricks|tiền boa|чайов/iu,
};

const priced: More = {
  said: /pric|cost(?!\p{L}*\s?calc)|€|\$|£|preis|kosten|precio|coste|prix|coût|preço|custo|prezzo|costo|prijs|cen[aęy]|koszt|fiyat|цен[аеуы]|стоимост|价格|单价|値段|価格|가격|दाम|कीमत|سعر/iu,
  input: { name: 'unitPrice', value: 20, unit: 'money', least: 0 },
  result: { name: 'cost', unit: 'money' },
};
const packed: More = {
  said: /(?<!\p{L})(?:packs?|packages?|boxes|paket\p{L}{0,2}|packung\p{L}{0,2}|paquetes?|cajas?|paquets?|caixas?|pacotes?|confezion[ei]|scatole|pakken|dozen|paczk\p{L}{1,2}|opakowa\p{L}{1,3}|упаков\p{L}{1,3}|пач\p{L}{1,3})(?!\p{L})|paket|箱|包装|상자|박스|डिब्ब|علب/iu,
  input: { name: 'pack', value: 1.5, unit: 'm²' },
  result: { name: 'packs' },
};
const tinned: More = {
  said: /(?<!\p{L})(?:tins?|cans?(?=[\s,.]+(?:of|i|do|to|are|need|$))|paint cans|buckets?|dosen?|eimer|botes?|latas?|cubos?|pots?|bidons?|latt[ae]|barattol[io]|blik(?:ken)?|puszk\p{L}{1,2}|wiader|kutu|банк\p{L}{1,2}|ведр\p{L}{1,3})(?!\p{L})|桶|缶|통(?!\p{L})/iu,
  input: { name: 'tin', value: 2.5, unit: 'liter' },
  result: { name: 'tins' },
};
const taxed: More = {
  said: /(?<!\p{L})(?:tax(?:es)?|steuern?|impuestos?|impôts?|taxes|impostos?|tasse|belasting(?:en)?|podat\p{L}{1,4}|vergi\p{L}{0,3}|налог\p{L}{0,3})(?!\p{L})|税|세금|कर(?!\p{L})|ضرائب|ضريبة/iu,
  input: { name: 'taxShare', value: 25, unit: 'percent', least: 0 },
};

const shared: More = {
  said: /(?<!\p{L})(?:(?:per|each) (?:person|passenger|head)|split|shared?|people|friends|passengers?|carpool\p{L}{0,3}|leute|personen|mit(?:ge)?fahr\p{L}{0,5}|personas|pasajeros|ocupantes|passagers|personnes|pessoas|passageiros|persone|passeggeri|personen|passagiers|meerijders|pasażer\p{L}{0,3}|osób|kişi|yolcu\p{L}{0,3}|пассажир\p{L}{0,2}|человек|попутчик\p{L}{0,2}|pro (?:person|kopf|mitfahrer)|mitfahrer|fahrgemeinschaft|por (?:persona|pessoa|cabeza)|par personne|covoiturage|a (?:persona|testa)|per persona|per persoon|na osob[ęy]|kişi başı|на (?:человека|каждого))(?!\p{L})|每人|人数|几个人|一人あたり|何人|1인당|인원|प्रति व्यक्ति|यात्री|لكل شخص|ركاب|أشخاص/iu,
  input: { name: 'people', value: 4, least: 1, step: 1 },
  result: { name: 'each', unit: 'money' },
};

/** The first whose words a request has is the one that it asks for. */
export const calculations: readonly Calculation[] = [
  ...homeCalculations,
  ...paceAndVolume,
  {
    name: 'dough',
    inputs: [
      { name: 'doughWeight', value: 1000, unit: 'gram' },
      { name: 'hydration', value: 75, unit: 'percent', least: 0 },
      { name: 'starter', value: 20, unit: 'percent', least: 0 },
      { name: 'salt', value: 2, unit: 'percent', least: 0 },
    ],
    results: [
      { name: 'flour', unit: 'gram' },
      { name: 'water', unit: 'gram' },
      { name: 'starter', unit: 'gram' },
      { name: 'salt', unit: 'gram' },
    ],
    asked:
      /sourdough|dough|zuurdesem|deeg(?!\p{L})|masa madre|sauerteig|teigrechner|levain|pâte|massa mãe|lievito|impasto|zakwas|ciast|hamur|тест[оа](?!\p{L})|закваск|面团|酵种|サワー種|生地|반죽|خميرة|عجين/iu,
  },
  {
    name: 'tiles',
    inputs: [
      { name: 'roomLength', value: 4, unit: 'meter' },
      { name: 'roomWidth', value: 3, unit: 'meter' },
      { name: 'tileLength', value: 30, unit: 'centimeter' },
      { name: 'tileWidth', value: 30, unit: 'centimeter' },
      { name: 'waste', value: 10, unit: 'percent', least: 0 },
    ],
    results: [{ name: 'tiles' }, { name: 'area', unit: 'm²' }],
    more: [packed, priced],
    asked:
      /(?<!\p{L})tiles?(?!\p{L})|tiling|baldosas|azulejos|fliesen|tegels?(?!\p{L})|carrelage|carreaux|piastrelle|płytek|płytki|fayans|seramik|плитк|瓷砖|タイルの|타일|टाइल|بلاط/iu,
  },
  {
    name: 'flooring',
    inputs: [
      { name: 'roomLength', value: 5, unit: 'meter' },
      { name: 'roomWidth', value: 4, unit: 'meter' },
      { name: 'waste', value: 10, unit: 'percent', least: 0 },
      { name: 'pack', value: 2.2, unit: 'm²' },
    ],
    results: [{ name: 'packs' }, { name: 'area', unit: 'm²' }],
    more: [priced],
    asked:
      /flooring|laminate|parquet|suelo laminado|tarima|bodenbelag|laminat|parkett|stratifié|piso laminado|laminato|parkiet|panele podłogowe|parke(?!\p{L})|ламинат|паркет|地板|フローリング|마루/iu,
  },
  {
    name: 'calories',
    inputs: [
      { name: 'weight', value: 70, unit: 'kilogram' },
      { name: 'height', value: 172, unit: 'centimeter' },
      { name: 'age', value: 35, unit: 'year', least: 15, step: 1 },
      { name: 'activity', value: 1.4, least: 1 },
    ],
    results: [
      { name: 'women', unit: 'kcal' },
      { name: 'men', unit: 'kcal' },
    ],
    asked: /calori|kalori|kcal|tdee|калори|热量|卡路里|カロリー|칼로리|कैलोरी|سعرات/iu,
  },
  {
    name: 'savings',
    inputs: [
      { name: 'startSum', value: 1000, unit: 'money', least: 0 },
      { name: 'deposit', value: 100, unit: 'money', least: 0 },
      { name: 'interest', value: 3, unit: 'percent', least: 0 },
      { name: 'years', value: 10, least: 1, step: 1 },
    ],
    results: [
      { name: 'finalSum', unit: 'money' },
      { name: 'paidIn', unit: 'money' },
      { name: 'interestEarned', unit: 'money' },
    ],
    asked:
      /savings?(?!\p{L})|compound interest|ahorros?(?!\p{L})|interés compuesto|sparrechner|sparplan|spaar(?:geld|plan)|zinseszins|épargne|intérêts composés|poupança|juros compostos|risparmi|interesse composto|oszczędno|procent składany|birikim|bileşik faiz|сбережен|накоплен|сложны[ей] процент|存款|复利|貯金|積立|複利|저축|복리|बचत|مدخرات|فائدة مركبة/iu,
  },
  {
    name: 'freelance',
    inputs: [
      { name: 'income', value: 48_000, unit: 'money' },
      { name: 'expenses', value: 12_000, unit: 'money', least: 0 },
      { name: 'weeksOff', value: 6, least: 0, step: 1 },
      { name: 'hoursWeek', value: 25, least: 1 },
    ],
    results: [
      { name: 'hourly', unit: 'money' },
      { name: 'daily', unit: 'money' },
    ],
    more: [taxed],
    asked:
      /freelanc|hourly rate|day rate|stundensatz|uurtarief|tagessatz|honorarrechner|tarifa por hora|autónom[oa]|tarif horaire|taux horaire|valor da hora|preço por hora|tariffa oraria|stawk[aęi] godzinow|saat ücreti|фриланс|ставк[аиу] в час|自由职业|时薪|フリーランス|時間単価|프리랜서|시급|فريلانس|أجر الساعة/iu,
  },
  {
    name: 'recipe',
    inputs: [
      { name: 'servings', value: 4, least: 1, step: 1 },
      { name: 'wanted', value: 6, least: 1, step: 1 },
      { name: 'amount', value: 250 },
    ],
    results: [{ name: 'scaled' }, { name: 'factor' }],
    asked:
      /recipe|recept|receta|rezept|recette|receita|ricetta|przepis|yemek tarifi|рецепт|食谱|レシピ|레시피|रेसिपी|وصفة/iu,
  },
  {
    name: 'bmi',
    inputs: [
      { name: 'weight', value: 70, unit: 'kilogram' },
      { name: 'height', value: 172, unit: 'centimeter' },
    ],
    results: [{ name: 'bmi' }, { name: 'class', unit: 'word' }],
    asked:
      /(?<![\p{sc=Latin}\p{sc=Cyrillic}])(?:bmi|imc|vki|имт)(?![\p{sc=Latin}\p{sc=Cyrillic}])|body mass|body-mass|masa corporal|masse corporelle|massa corp|体质指数|体重指数|체질량|बीएमआई|كتلة الجسم/iu,
  },
  tip,
  {
    name: 'loan',
    inputs: [
      { name: 'loan', value: 10_000, unit: 'money' },
      { name: 'interest', value: 4, unit: 'percent', least: 0 },
      { name: 'years', value: 5, least: 1, step: 1 },
    ],
    results: [
      { name: 'monthly', unit: 'money' },
      { name: 'interestSum', unit: 'money' },
      { name: 'repaid', unit: 'money' },
    ],
    asked:
      /(?<!\p{L})emi(?!\p{L})|ईएमआई|ईएमआइ|loan|mortgage|baufinanz|immobilienkredit|finanzierungsrechner|lening|hypotheek|préstamo|hipoteca|kredit|darlehen|hypothek|prêt|crédit|empréstimo|financiamento|prestito|mutuo|kredyt|kredi|кредит|ипотек|贷款|房贷|ローン|대출|ऋण|लोन|قرض/iu,
  },
  {
    name: 'paint',
    inputs: [
      { name: 'length', value: 16, unit: 'meter' },
      { name: 'width', value: 2.5, unit: 'meter' },
      { name: 'openings', value: 0, unit: 'm²', least: 0 },
      { name: 'coats', value: 2, least: 1, step: 1 },
      { name: 'coverage', value: 10, unit: 'm²' },
    ],
    results: [
      { name: 'litres', unit: 'liter' },
      { name: 'area', unit: 'm²' },
    ],
    more: [tinned],
    asked:
      /paint|(?<!\p{L})verf|pintura|wandfarbe|farbrechner|farbbedarf|peinture|tinta|vernice|pittura|farb[aye]|boya|краск|油漆|涂料|塗料|ペンキ|페인트|पेंट|طلاء|دهان/iu,
  },
  {
    name: 'fuel',
    inputs: [
      { name: 'distance', value: 240, unit: 'kilometer' },
      { name: 'consumption', value: 6.5, unit: 'liter' },
      { name: 'fuelPrice', value: 1.7, unit: 'money' },
    ],
    results: [
      { name: 'cost', unit: 'money' },
      { name: 'fuelUsed', unit: 'liter' },
    ],
    more: [shared],
    asked:
      /fuel|gas (?:cost|trip|money)|trip cost|mpg|petrol|combustible|gasolina|sprit|benzin|benzine|brandstof|tankkosten|spritkosten|carburant|essence|combustível|carburante|paliw|yakıt|топлив|бензин|油费|油耗|燃料|ガソリン|연료|주유|ईंधन|وقود/iu,
  },
  ...taxesAndDays,
  {
    name: 'discount',
    inputs: [
      { name: 'price', value: 80, unit: 'money' },
      { name: 'discount', value: 20, unit: 'percent', least: 0 },
    ],
    results: [
      { name: 'toPay', unit: 'money' },
      { name: 'saved', unit: 'money' },
    ],
    asked:
      /discount|percentage|percent|descuento|porcentaje|rabatt|prozent|korting|remise|réduction|pourcentage|desconto|porcentagem|sconto|percentual|rabat|procent|indirim|yüzde|скидк|процент|折扣|百分比|割引|パーセント|할인|퍼센트|छूट|प्रतिशत|خصم|نسبة مئوية/iu,
  },
];
