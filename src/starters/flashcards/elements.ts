import type { Language } from '../../contracts/languages.ts';
import type { Pair } from '../page/reading/read-pairs.ts';

/**
 * The first elements of the periodic table, sign and name, as many as a request counts and at most 20; otherwise none.
 *
 * @example
 * elementsIn('flashcards of the first 10 elements of the periodic table', 'en')[0]; // ['H', 'Hydrogen']
 */
export function elementsIn(message: string, language: Language): readonly Pair[] {
  if (!asked.test(message)) return [];
  const all = names[language]
    .split(' ')
    .map((name, at) => [signs[at] ?? '', name.replace('_', ' ')] as const);
  const count = countOfElements(message);
  return all.slice(0, count === undefined || count < 2 ? all.length : count);
}

/** "the first 10 elements" */
export function countOfElements(message: string): number | undefined {
  const { ahead, behind } = counted.exec(message)?.groups ?? {};
  const count = Number(ahead ?? behind ?? Number.NaN);
  return asked.test(message) && count > 0 ? count : undefined;
}

const asked =
  /periodic table|periodensystem|tabla periódica|tableau périodique|tabela periódica|tavola periodica|periodiek systeem|układ\p{L}{0,2} okresow|tablic\p{L} mendelejewa|periyodik (?:tablo|cetvel)|(?:периодическ|таблиц\p{L}{1,2} менделеев)|періодичн\p{L}{1,3} (?:таблиц|систем)|таблиц\p{L}{1,2} менделєєв|periodiska systemet|tabel periodik|bảng tuần hoàn|chemical elements?|chemische\p{L}? elemente?|elementos químicos|éléments chimiques|elementi chimici|chemische elementen|pierwiastk\p{L}{1,3}|химическ\p{L}{1,3} элемент|хімічн\p{L}{1,3} елемент|(?:kimyasal )element\p{L}{0,4}|grundämnen|unsur kimia|nguyên tố hóa học|元素|周期表|주기율표|원소|आवर्त सारणी|रासायनिक तत्व|الجدول الدوري|العناصر الكيميائية/iu;
const counted =
  /(?:first|erste[nr]?|primer[oa]s|premiers|primeir[oa]s|prim[ie]|eerste|pierwsz\p{L}{1,3}|ilk|перв\p{L}{1,3}|перш\p{L}{1,3}|första|pertama)\s(?<ahead>\d{1,3})(?!\d)|(?<!\d)(?<behind>\d{1,3})\s?(?:first |chemical |premiers |primeiros |primeros |primi |erste )?(?:elements?|elemente?n?|elementos|éléments|elementi|pierwiastk\p{L}{1,3}|элемент\p{L}{0,2}|елемент\p{L}{0,2}|grundämnen|unsur|nguyên tố|(?:个|種類?の)?元素|개?의? ?원소|तत्व|عناصر|عنصر)/iu;

const signs = 'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca'.split(' ');
const names: Readonly<Record<Language, string>> = {
  en: 'Hydrogen Helium Lithium Beryllium Boron Carbon Nitrogen Oxygen Fluorine Neon Sodium Magnesium Aluminium Silicon Phosphorus Sulphur Chlorine Argon Potassium Calcium',
  es: 'Hidrógeno Helio Litio Berilio Boro Carbono Nitrógeno Oxígeno Flúor Neón Sodio Magnesio Aluminio Silicio Fósforo Azufre Cloro Argón Potasio Calcio',
  de: 'Wasserstoff Helium Lithium Beryllium Bor Kohlenstoff Stickstoff Sauerstoff Fluor Neon Natrium Magnesium Aluminium Silicium Phosphor Schwefel Chlor Argon Kalium Calcium',
  fr: 'Hydrogène Hélium Lithium Béryllium Bore Carbone Azote Oxygène Fluor Néon Sodium Magnésium Aluminium Silicium Phosphore Soufre Chlore Argon Potassium Calcium',
  pt: 'Hidrogênio Hélio Lítio Berílio Boro Carbono Nitrogênio Oxigênio Flúor Neônio Sódio Magnésio Alumínio Silício Fósforo Enxofre Cloro Argônio Potássio Cálcio',
  it: 'Idrogeno Elio Litio Berillio Boro Carbonio Azoto Ossigeno Fluoro Neon Sodio Magnesio Alluminio Silicio Fosforo Zolfo Cloro Argon Potassio Calcio',
  nl: 'Waterstof Helium Lithium Beryllium Boor Koolstof Stikstof Zuurstof Fluor Neon Natrium Magnesium Aluminium Silicium Fosfor Zwavel Chloor Argon Kalium Calcium',
  pl: 'Wodór Hel Lit Beryl Bor Węgiel Azot Tlen Fluor Neon Sód Magnez Glin Krzem Fosfor Siarka Chlor Argon Potas Wapń',
  tr: 'Hidrojen Helyum Lityum Berilyum Bor Karbon Azot Oksijen Flor Neon Sodyum Magnezyum Alüminyum Silisyum Fosfor Kükürt Klor Argon Potasyum Kalsiyum',
  ru: 'Водород Гелий Литий Бериллий Бор Углерод Азот Кислород Фтор Неон Натрий Магний Алюминий Кремний Фосфор Сера Хлор Аргон Калий Кальций',
  zh: '氢 氦 锂 铍 硼 碳 氮 氧 氟 氖 钠 镁 铝 硅 磷 硫 氯 氩 钾 钙',
  ja: '水素 ヘリウム リチウム ベリリウム ホウ素 炭素 窒素 酸素 フッ素 ネオン ナトリウム マグネシウム アルミニウム ケイ素 リン 硫黄 塩素 アルゴン カリウム カルシウム',
  ko: '수소 헬륨 리튬 베릴륨 붕소 탄소 질소 산소 플루오린 네온 나트륨 마그네슘 알루미늄 규소 인 황 염소 아르곤 칼륨 칼슘',
  hi: 'हाइड्रोजन हीलियम लिथियम बेरिलियम बोरॉन कार्बन नाइट्रोजन ऑक्सीजन फ्लोरीन नियॉन सोडियम मैग्नीशियम एल्युमिनियम सिलिकॉन फॉस्फोरस सल्फर क्लोरीन आर्गन पोटैशियम कैल्शियम',
  ar: 'هيدروجين هيليوم ليثيوم بيريليوم بورون كربون نيتروجين أكسجين فلور نيون صوديوم مغنيسيوم ألومنيوم سيليكون فوسفور كبريت كلور أرغون بوتاسيوم كالسيوم',
  id: 'Hidrogen Helium Litium Berilium Boron Karbon Nitrogen Oksigen Fluorin Neon Natrium Magnesium Aluminium Silikon Fosfor Belerang Klorin Argon Kalium Kalsium',
  vi: 'Hydro Heli Liti Beri Bo Carbon Nitơ Oxy Flo Neon Natri Magie Nhôm Silic Phospho Lưu_huỳnh Clo Argon Kali Calci',
  uk: 'Водень Гелій Літій Берилій Бор Вуглець Азот Кисень Фтор Неон Натрій Магній Алюміній Кремній Фосфор Сірка Хлор Аргон Калій Кальцій',
  sv: 'Väte Helium Litium Beryllium Bor Kol Kväve Syre Fluor Neon Natrium Magnesium Aluminium Kisel Fosfor Svavel Klor Argon Kalium Kalcium',
};
