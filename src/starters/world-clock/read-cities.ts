import { letterPattern } from '../../workspace/text/letters.ts';

/** A city as a request writes it, and its time zone. */
export interface City {
  readonly name: string;
  readonly zone: string;
}

/**
 * The cities that a request names and whose time zones are known, in its order, at most 24.
 *
 * @example
 * readCities('a clock for tokyo and New York'); // [{ name: 'Tokyo', zone: 'Asia/Tokyo' }, …]
 */
export function readCities(message: string): readonly City[] {
  const found = cities.flatMap(({ zone, pattern }) => {
    const match = pattern.exec(message);
    return match === null ? [] : [{ zone, name: capital(match[0]), at: match.index }];
  });
  const lower = message.toLowerCase();
  const others = [...zonesByCity].flatMap(([city, zone]) => {
    const { index: at = -1 } =
      (lower.includes(city.toLowerCase()) &&
        letterPattern(`(?<![\\p{L}\\p{M}])${city}(?![\\p{L}\\p{M}])`, 'u').exec(message)) ||
      {};
    return at < 0 || found.some((one) => one.zone === zone) ? [] : [{ name: city, zone, at }];
  });
  return [...found, ...others]
    .toSorted((a, b) => a.at - b.at)
    .map(({ name, zone }) => ({ name, zone }))
    .slice(0, 24);
}

/** The cities after which zones are called: "Accra". */
const zonesByCity: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf('timeZone').flatMap((zone) => {
    const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? '';
    return /^(?:Africa|America|Asia|Europe|Australia|Pacific|Atlantic|Indian)\//u.test(zone) &&
      /^[A-Z][A-Za-z ]{3,30}$/u.test(city)
      ? [[city, zone] as const]
      : [];
  }),
);

function capital(name: string): string {
  return name.replaceAll(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** Each zone with the cities of it, in the languages of the pages; endings of cases are left open with "*". */
const zones = `
Europe/London: london, londres, londyn*, londra, londen, лондон*, 伦敦, 倫敦, ロンドン, 런던, लंदन, لندن
America/New_York: new york, nueva york, nova york, nova iorque, nowy jork, nowego jorku, нью-йорк*, 纽约, 紐約, ニューヨーク, 뉴욕, न्यूयॉर्क, نيويورك
Asia/Tokyo: tokyo, tokio*, tóquio, tóquio, токио, 东京, 東京, 도쿄, टोक्यो, طوكيو
Australia/Sydney: sydney, sídney, sidney, sidnei, сидне*, 悉尼, シドニー, 시드니, सिडनी, سيدني
Europe/Paris: paris, parís, parigi, parijs, paryż*, париж*, 巴黎, パリ, 파리, पेरिस, باريس
Europe/Berlin: berlin*, berlín, berlim, berlino, берлин*, 柏林, ベルリン, 베를린, बर्लिन, برلين
Europe/Madrid: madrid, madryt*, мадрид*, 马德里, マドリード, 마드리드, मैड्रिड, مدريد
Europe/Rome: rome, roma, rom, rzym*, рим*, 罗马, ローマ, 로마, रोम, روما
Europe/Lisbon: lisbon, lisboa, lissabon, lisbonne, lisbona, lizbon*, лиссабон*, 里斯本, リスボン, 리스본, لشبونة
Europe/Amsterdam: amsterdam*, ámsterdam, амстердам*, 阿姆斯特丹, アムステルダム, 암스테르담, أمستردام
Europe/Brussels: brussels, bruselas, brüssel, bruxelles, bruxelas, brussel, брюссел*, 布鲁塞尔
Europe/Vienna: vienna, viena, wien, vienne, wenen, wiede*, viyana, вен*, 维也纳, ウィーン, 빈
Europe/Zurich: zurich, zürich, zúrich, zurigo, zurique, цюрих*, 苏黎世, チューリッヒ
Europe/Warsaw: warsaw, varsovia, warschau, varsovie, varsóvia, varsavia, warszaw*, varşova, варшав*, 华沙, ワルシャワ, 바르샤바
Europe/Prague: prague, praga, prag, praag, prahy, прага, праге, 布拉格, プラハ, 프라하
Europe/Stockholm: stockholm, estocolmo, sztokholm*, стокгольм*, 斯德哥尔摩, ストックホルム
Europe/Oslo: oslo, осло, 奥斯陆, オスロ
Europe/Copenhagen: copenhagen, copenhague, kopenhagen, copenaghen, kopenhag*, копенгаген*, 哥本哈根
Europe/Helsinki: helsinki, хельсинки, 赫尔辛基, ヘルシンキ
Europe/Athens: athens, atenas, athen, athènes, atene, aten*, atina, афин*, 雅典, アテネ, 아테네
Europe/Istanbul: istanbul, estambul, istambul, i̇stanbul, стамбул*, 伊斯坦布尔, イスタンブール, 이스탄불, إسطنبول
Europe/Moscow: moscow, moscú, moskau, moscou, mosca, moscovo, moskou, moskw*, moskova, москв*, 莫斯科, モスクワ, 모스크바, मॉस्को, موسكو
Europe/Kyiv: kyiv, kiev, kiew, kijów*, киев*, 基辅, キーウ
Europe/Dublin: dublin, dublín, dublino, дублин*, 都柏林, ダブリン
Africa/Cairo: cairo, el cairo, kairo*, le caire, kahire, каир*, 开罗, カイロ, 카이로, काहिरा, القاهرة
Africa/Lagos: lagos, лагос*, 拉各斯
Africa/Nairobi: nairobi, найроби, 内罗毕, ナイロビ
Africa/Johannesburg: johannesburg, johannesburgo, cape town, ciudad del cabo, kapstadt, йоханнесбург*, 约翰内斯堡, 开普敦
Africa/Casablanca: casablanca, marrakech, marrakesh, касабланк*, الدار البيضاء, مراكش
Asia/Dubai: dubai, dubái, dubaï, dubaj*, дубай*, 迪拜, ドバイ, 두바이, दुबई, دبي, abu dhabi, abu dabi, أبوظبي
Asia/Riyadh: riyadh, riad, riyad, эр-рияд*, 利雅得, リヤド, 리야드, रियाद, الرياض, jeddah, جدة
Asia/Amman: amman, ammán, عمّان, عمان
Asia/Beirut: beirut, beyrouth, бейрут*, بيروت
Asia/Baghdad: baghdad, bagdad, بغداد
Asia/Jerusalem: tel aviv, jerusalem, jerusalén, jérusalem, القدس
Asia/Tehran: tehran, teherán, teheran, téhéran, тегеран*, 德黑兰, طهران
Asia/Karachi: karachi, lahore, islamabad, карачи, कराची, كراتشي
Asia/Kolkata: mumbai, bombay, pune, पुणे, delhi, new delhi, nueva delhi, bangalore, bengaluru, kolkata, chennai, hyderabad, мумба*, дели, 孟买, 新德里, ムンバイ, デリー, 뭄바이, 델리, मुंबई, दिल्ली, मुम्बई, मुम्बई, نيودلهي, مومباي, india, indien
Asia/Dhaka: dhaka, daca, дакк*, 达卡, ढाका
Asia/Bangkok: bangkok, banguecoque, бангкок*, 曼谷, バンコク, 방콕, बैंकॉक, بانكوك
Asia/Ho_Chi_Minh: ho chi minh, saigon, hanoi, 胡志明, 河内, ハノイ, 하노이
Asia/Jakarta: jakarta, yakarta, джакарт*, 雅加达, ジャカルタ, 자카르타
Asia/Singapore: singapore, singapur*, singapour, singapura, сингапур*, 新加坡, シンガポール, 싱가포르, सिंगापुर, سنغافورة
Asia/Kuala_Lumpur: kuala lumpur, куала-лумпур*, 吉隆坡, クアラルンプール
Asia/Manila: manila, manille, манил*, 马尼拉, マニラ, 마닐라
Asia/Hong_Kong: hong kong, hongkong*, гонконг*, 香港, ホンコン, 홍콩, हांगकांग, هونغ كونغ
Asia/Shanghai: shanghai, shangái, szanghaj*, beijing, pekín, peking, pékin, pequim, pechino, pekin*, pekin, пекин*, шанхай*, 北京, 上海, 深圳, 广州, 上海市, ペキン, シャンハイ, 베이징, 상하이, बीजिंग, بكين, شنغهاي
Asia/Taipei: taipei, taipéi, тайбэ*, 台北, タイペイ, 타이베이
Asia/Seoul: seoul, seúl, seul*, séoul, сеул*, 首尔, ソウル, 서울, सियोल, سيول
Asia/Almaty: almaty, алматы, астан*
Australia/Melbourne: melbourne, мельбурн*, 墨尔本, メルボルン, 멜버른
Australia/Perth: perth, перт, 珀斯
Australia/Brisbane: brisbane, 布里斯班
Pacific/Auckland: auckland, wellington, окленд*, 奥克兰, オークランド, 오클랜드
Pacific/Honolulu: honolulu, hawaii, hawái, гонолулу, 火奴鲁鲁, 夏威夷, ホノルル, ハワイ, 호놀룰루
America/Los_Angeles: los angeles, los ángeles, san francisco, seattle, san diego, las vegas, лос-анджелес*, сан-франциско, 洛杉矶, 旧金山, 西雅图, ロサンゼルス, サンフランシスコ, 로스앤젤레스, 샌프란시스코, लॉस एंजिल्स, لوس أنجلوس
America/Denver: denver, денвер*, 丹佛
America/Phoenix: phoenix, финикс*
America/Chicago: chicago, houston, dallas, austin, чикаго, 芝加哥, 休斯顿, シカゴ, 시카고, शिकागो, شيكاغو
America/Toronto: toronto, montreal, montréal, ottawa, торонто, 多伦多, トロント, 토론토, टोरंटो, تورونتو
America/Vancouver: vancouver, ванкувер*, 温哥华, バンクーバー, 밴쿠버
America/Mexico_City: mexico city, ciudad de méxico, cdmx, mexiko-stadt, mexico-stad, cidade do méxico, città del messico, мехико, 墨西哥城, メキシコシティ
America/Bogota: bogota, bogotá, medellín, богот*, 波哥大
America/Lima: lima, лим*, 利马
America/Caracas: caracas, каракас*
America/Santiago: santiago, santiago de chile, сантьяго, 圣地亚哥
America/Argentina/Buenos_Aires: buenos aires, буэнос-айрес*, 布宜诺斯艾利斯, ブエノスアイレス, 부에노스아이레스
America/Sao_Paulo: são paulo, sao paulo, san pablo, rio de janeiro, río de janeiro, brasília, сан-паулу, рио-де-жанейро, 圣保罗, サンパウロ, 상파울루
America/Havana: havana, la habana, havanna, гаван*
`;

const joined = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

const cities = zones
  .trim()
  .split('\n')
  .map((line) => {
    const at = line.indexOf(': ');
    const names = line
      .slice(at + 2)
      .split(', ')
      .toSorted((a, b) => b.length - a.length)
      .map((name) => name.replace('*', '\\p{L}{0,3}'));
    const spaced = names.filter((name) => !joined.test(name)).join('|');
    const others = names.filter((name) => joined.test(name)).join('|');
    const words = `(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])`;
    return {
      zone: line.slice(0, at),
      pattern: letterPattern(others === '' ? words : `${words}|${others}`),
    };
  });
