import type { Language } from '../../contracts/job/plan.ts';
import type { Question } from './questions.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * Questions about capitals: of the countries that a request names, of the continent that it names, or of some
 * from everywhere. The wrong answers are capitals nearby.
 *
 * @example
 * capitalsIn('a quiz on the capitals of Kenya and Peru', 'en', 'The capital of {country}?')[0];
 * // { question: 'The capital of Kenya?', answers: ['Nairobi', …] }
 */
export function capitalsIn(
  message: string,
  language: Language,
  frame: string,
  count = 0,
): readonly Question[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const text = message.toLowerCase();
  const named = places
    .map((place) => ({ ...place, at: placeOf(names.of(place.code) ?? '', text) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  const continent = continents.find(([, words]) => words.test(message))?.[0];
  const isUsual = ({ code }: Place): boolean => usual.has(code);
  const chosen =
    named.length > 1
      ? named
      : continent === undefined
        ? [...places.filter(isUsual), ...places.filter((place) => !isUsual(place))].slice(
            0,
            Math.max(count, usual.size),
          )
        : places.filter((place) => place.continent === continent);
  return chosen.map((place) => ({
    question: frame.replace('{country}', () => names.of(place.code) ?? place.code),
    answers: [place, ...nearby(place)].map(({ cities }) => cities[language] ?? cities.en),
  }));
}

interface Place {
  readonly code: string;
  readonly continent: string;
  readonly cities: Readonly<Partial<Record<Language, string>>> & { readonly en: string };
}

/** The three that stand next to it in its continent, around its end to its beginning. */
function nearby({ code, continent }: Place): readonly Place[] {
  const others = places.filter((place) => place.continent === continent);
  const at = others.findIndex((place) => place.code === code);
  return [...others.slice(at + 1), ...others.slice(0, at)].slice(0, 3);
}

/** Where a text in lower case names a country, as a whole word where words have ends; -1 if it does not. */
function placeOf(name: string, text: string): number {
  const lower = name.toLowerCase();
  if (lower === '') return -1;
  if (packed.test(lower)) return text.indexOf(lower);
  const escaped = lower.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
  return text.search(letterPattern(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'u'));
}

const packed = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Arabic}]/u;

const continents: readonly (readonly [string, RegExp])[] = [
  [
    'S',
    /south americ|südamerika|sudam[eé]rica|américa del sur|amérique du sud|américa do sul|sudamerica|america del sud|zuid-amerika|ameryk\p{L} południow|güney amerika|южн\p{L}{2,3} америк|南美|南アメリカ|남미|남아메리카|दक्षिण अमेरिका|أمريكا الجنوبية/iu,
  ],
  ['E', /europ|avrupa|европ|欧洲|ヨーロッパ|유럽|यूरोप|أوروبا/iu],
  [
    'J',
    /(?<!\p{L})asia|asien|(?<!\p{L})asie|ásia|azië|azj|(?<!\p{L})asya|ази[яию]|亚洲|アジア|아시아|एशिया|آسيا/iu,
  ],
  ['F', /afri[ck]|afryk|áfrica|африк|非洲|アフリカ|아프리카|अफ़?्रीका|(?:أفريقيا|إفريقيا)/iu],
];

const usual: ReadonlySet<string> = new Set('AU CA BR KE CH VN MA NZ FR JP EG PE'.split(' '));

/** A country, its continent, its capital in English, and in each language that calls it otherwise. */
const places: readonly Place[] = `
FR E Paris | es París | it Parigi | nl Parijs | pl Paryż | ru Париж | zh 巴黎 | ja パリ | ko 파리 | hi पेरिस | ar باريس
ES E Madrid | pl Madryt | ru Мадрид | zh 马德里 | ja マドリード | ko 마드리드 | hi मैड्रिड | ar مدريد
IT E Rome | es Roma | de Rom | pt Roma | it Roma | pl Rzym | tr Roma | ru Рим | zh 罗马 | ja ローマ | ko 로마 | hi रोम | ar روما
DE E Berlin | es Berlín | pt Berlim | it Berlino | nl Berlijn | ru Берлин | zh 柏林 | ja ベルリン | ko 베를린 | hi बर्लिन | ar برلين
GB E London | es Londres | fr Londres | pt Londres | it Londra | nl Londen | pl Londyn | tr Londra | ru Лондон | zh 伦敦 | ja ロンドン | ko 런던 | hi लंदन | ar لندن
PT E Lisbon | es Lisboa | de Lissabon | fr Lisbonne | pt Lisboa | it Lisbona | nl Lissabon | pl Lizbona | tr Lizbon | ru Лиссабон | zh 里斯本 | ja リスボン | ko 리스본 | hi लिस्बन | ar لشبونة
NL E Amsterdam | es Ámsterdam | pt Amsterdã | ru Амстердам | zh 阿姆斯特丹 | ja アムステルダム | ko 암스테르담 | hi एम्स्टर्डम | ar أمستردام
BE E Brussels | es Bruselas | de Brüssel | fr Bruxelles | pt Bruxelas | it Bruxelles | nl Brussel | pl Bruksela | tr Brüksel | ru Брюссель | zh 布鲁塞尔 | ja ブリュッセル | ko 브뤼셀 | hi ब्रुसेल्स | ar بروكسل
CH E Bern | es Berna | fr Berne | pt Berna | it Berna | pl Berno | ru Берн | zh 伯尔尼 | ja ベルン | ko 베른 | hi बर्न | ar برن
AT E Vienna | es Viena | de Wien | fr Vienne | pt Viena | nl Wenen | pl Wiedeń | tr Viyana | ru Вена | zh 维也纳 | ja ウィーン | ko 빈 | hi वियना | ar فيينا
PL E Warsaw | es Varsovia | de Warschau | fr Varsovie | pt Varsóvia | it Varsavia | nl Warschau | pl Warszawa | tr Varşova | ru Варшава | zh 华沙 | ja ワルシャワ | ko 바르샤바 | hi वारसॉ | ar وارسو
CZ E Prague | es Praga | de Prag | pt Praga | it Praga | nl Praag | pl Praga | tr Prag | ru Прага | zh 布拉格 | ja プラハ | ko 프라하 | hi प्राग | ar براغ
HU E Budapest | pl Budapeszt | tr Budapeşte | pt Budapeste | ru Будапешт | zh 布达佩斯 | ja ブダペスト | ko 부다페스트 | hi बुडापेस्ट | ar بودابست
RO E Bucharest | es Bucarest | de Bukarest | fr Bucarest | pt Bucareste | it Bucarest | nl Boekarest | pl Bukareszt | tr Bükreş | ru Бухарест | zh 布加勒斯特 | ja ブカレスト | ko 부쿠레슈티 | hi बुखारेस्ट | ar بوخارست
GR E Athens | es Atenas | de Athen | fr Athènes | pt Atenas | it Atene | nl Athene | pl Ateny | tr Atina | ru Афины | zh 雅典 | ja アテネ | ko 아테네 | hi एथेंस | ar أثينا
SE E Stockholm | es Estocolmo | pt Estocolmo | it Stoccolma | pl Sztokholm | ru Стокгольм | zh 斯德哥尔摩 | ja ストックホルム | ko 스톡홀름 | hi स्टॉकहोम | ar ستوكهولم
NO E Oslo | ru Осло | zh 奥斯陆 | ja オスロ | ko 오슬로 | hi ओस्लो | ar أوسلو
DK E Copenhagen | es Copenhague | de Kopenhagen | fr Copenhague | pt Copenhague | nl Kopenhagen | pl Kopenhaga | tr Kopenhag | ru Копенгаген | zh 哥本哈根 | ja コペンハーゲン | ko 코펜하겐 | hi कोपेनहेगन | ar كوبنهاغن
FI E Helsinki | pt Helsinque | ru Хельсинки | zh 赫尔辛基 | ja ヘルシンキ | ko 헬싱키 | hi हेलसिंकी | ar هلسنكي
IE E Dublin | es Dublín | it Dublino | ru Дублин | zh 都柏林 | ja ダブリン | ko 더블린 | hi डबलिन | ar دبلن
UA E Kyiv | es Kiev | de Kiew | it Kiev | pl Kijów | tr Kiev | ru Киев | zh 基辅 | ja キーウ | ko 키이우 | hi कीव | ar كييف
RU E Moscow | es Moscú | de Moskau | fr Moscou | pt Moscou | it Mosca | nl Moskou | pl Moskwa | tr Moskova | ru Москва | zh 莫斯科 | ja モスクワ | ko 모스크바 | hi मॉस्को | ar موسكو
TR J Ankara | pt Ancara | ru Анкара | zh 安卡拉 | ja アンカラ | ko 앙카라 | hi अंकारा | ar أنقرة
JP J Tokyo | es Tokio | de Tokio | pt Tóquio | nl Tokio | pl Tokio | ru Токио | zh 东京 | ja 東京 | ko 도쿄 | hi टोक्यो | ar طوكيو
CN J Beijing | es Pekín | de Peking | fr Pékin | pt Pequim | it Pechino | nl Peking | pl Pekin | tr Pekin | ru Пекин | zh 北京 | ja 北京 | ko 베이징 | hi बीजिंग | ar بكين
KR J Seoul | es Seúl | fr Séoul | pt Seul | it Seul | pl Seul | tr Seul | ru Сеул | zh 首尔 | ja ソウル | ko 서울 | hi सियोल | ar سول
IN J New Delhi | es Nueva Delhi | de Neu-Delhi | pt Nova Délhi | it Nuova Delhi | pl Nowe Delhi | tr Yeni Delhi | ru Нью-Дели | zh 新德里 | ja ニューデリー | ko 뉴델리 | hi नई दिल्ली | ar نيودلهي
TH J Bangkok | pt Bangcoc | ru Бангкок | zh 曼谷 | ja バンコク | ko 방콕 | hi बैंकॉक | ar بانكوك
VN J Hanoi | es Hanói | fr Hanoï | pt Hanói | ru Ханой | zh 河内 | ja ハノイ | ko 하노이 | hi हनोई | ar هانوي
IR J Tehran | es Teherán | de Teheran | fr Téhéran | pt Teerã | it Teheran | nl Teheran | pl Teheran | tr Tahran | ru Тегеран | zh 德黑兰 | ja テヘラン | ko 테헤란 | hi तेहरान | ar طهران
SA J Riyadh | es Riad | de Riad | fr Riyad | pt Riad | it Riad | nl Riyad | pl Rijad | tr Riyad | ru Эр-Рияд | zh 利雅得 | ja リヤド | ko 리야드 | hi रियाद | ar الرياض
IQ J Baghdad | es Bagdad | de Bagdad | fr Bagdad | pt Bagdá | nl Bagdad | pl Bagdad | tr Bağdat | ru Багдад | zh 巴格达 | ja バグダッド | ko 바그다드 | hi बग़दाद | ar بغداد
EG F Cairo | es El Cairo | de Kairo | fr Le Caire | it Il Cairo | nl Caïro | pl Kair | tr Kahire | ru Каир | zh 开罗 | ja カイロ | ko 카이로 | hi काहिरा | ar القاهرة
KE F Nairobi | pt Nairóbi | tr Nairobi | ru Найроби | zh 内罗毕 | ja ナイロビ | ko 나이로비 | hi नैरोबी | ar نيروبي
MA F Rabat | ru Рабат | zh 拉巴特 | ja ラバト | ko 라바트 | hi रबात | ar الرباط
TN F Tunis | es Túnez | pt Túnis | it Tunisi | tr Tunus | ru Тунис | zh 突尼斯市 | ja チュニス | ko 튀니스 | hi ट्यूनिस | ar تونس
NG F Abuja | ru Абуджа | zh 阿布贾 | ja アブジャ | ko 아부자 | hi अबूजा | ar أبوجا
ET F Addis Ababa | es Adís Abeba | de Addis Abeba | fr Addis-Abeba | pt Adis Abeba | it Addis Abeba | nl Addis Abeba | pl Addis Abeba | ru Аддис-Абеба | zh 亚的斯亚贝巴 | ja アディスアベバ | ko 아디스아바바 | hi अदीस अबाबा | ar أديس أبابا
SN F Dakar | ru Дакар | zh 达喀尔 | ja ダカール | ko 다카르 | hi डकार | ar داكار
GH F Accra | es Acra | pt Acra | pl Akra | tr Akra | ru Аккра | zh 阿克拉 | ja アクラ | ko 아크라 | hi अक्करा | ar أكرا
AR S Buenos Aires | ru Буэнос-Айрес | zh 布宜诺斯艾利斯 | ja ブエノスアイレス | ko 부에노스아이레스 | hi ब्यूनस आयर्स | ar بوينس آيرس
BR S Brasília | es Brasilia | fr Brasilia | nl Brasilia | pl Brasília | ru Бразилиа | zh 巴西利亚 | ja ブラジリア | ko 브라질리아 | hi ब्रासीलिया | ar برازيليا
CL S Santiago | ru Сантьяго | zh 圣地亚哥 | ja サンティアゴ | ko 산티아고 | hi सैंटियागो | ar سانتياغو
PE S Lima | ru Лима | zh 利马 | ja リマ | ko 리마 | hi लीमा | ar ليما
CO S Bogotá | ru Богота | zh 波哥大 | ja ボゴタ | ko 보고타 | hi बोगोटा | ar بوغوتا
EC S Quito | ru Кито | zh 基多 | ja キト | ko 키토 | hi कीटो | ar كيتو
UY S Montevideo | fr Montevideo | pt Montevidéu | ru Монтевидео | zh 蒙得维的亚 | ja モンテビデオ | ko 몬테비데오 | hi मोंटेवीडियो | ar مونتيفيديو
VE S Caracas | ru Каракас | zh 加拉加斯 | ja カラカス | ko 카라카스 | hi काराकस | ar كاراكاس
PY S Asunción | pt Assunção | ru Асунсьон | zh 亚松森 | ja アスンシオン | ko 아순시온 | hi असुनसियोन | ar أسونسيون
BO S Sucre | ru Сукре | zh 苏克雷 | ja スクレ | ko 수크레 | hi सुक्रे | ar سوكري
US N Washington | es Washington D. C. | pl Waszyngton | ru Вашингтон | zh 华盛顿 | ja ワシントン | ko 워싱턴 | hi वॉशिंगटन | ar واشنطن
CA N Ottawa | ru Оттава | zh 渥太华 | ja オタワ | ko 오타와 | hi ओटावा | ar أوتاوا
MX N Mexico City | es Ciudad de México | de Mexiko-Stadt | fr Mexico | pt Cidade do México | it Città del Messico | nl Mexico-Stad | pl Meksyk | tr Meksiko | ru Мехико | zh 墨西哥城 | ja メキシコシティ | ko 멕시코시티 | hi मेक्सिको सिटी | ar مدينة مكسيكو
CU N Havana | es La Habana | de Havanna | fr La Havane | it L’Avana | pl Hawana | ru Гавана | zh 哈瓦那 | ja ハバナ | ko 아바나 | hi हवाना | ar هافانا
AU O Canberra | pt Camberra | ru Канберра | zh 堪培拉 | ja キャンベラ | ko 캔버라 | hi कैनबरा | ar كانبرا
NZ O Wellington | ru Веллингтон | zh 惠灵顿 | ja ウェリントン | ko 웰링턴 | hi वेलिंगटन | ar ولنغتون
FJ O Suva | ru Сува | zh 苏瓦 | ja スバ | ko 수바 | hi सुवा | ar سوفا
PG O Port Moresby | ru Порт-Морсби | zh 莫尔兹比港 | ja ポートモレスビー | ko 포트모르즈비 | hi पोर्ट मोरेस्बी | ar بورت مورسبي`
  .trim()
  .split('\n')
  .map((line) => {
    const [first = '', ...others] = line.split(' | ');
    const cities = others.map((one) => [one.slice(0, 2), one.slice(3)]);
    return {
      code: first.slice(0, 2),
      continent: first.slice(3, 4),
      cities: { en: first.slice(5), ...Object.fromEntries(cities) },
    };
  });
