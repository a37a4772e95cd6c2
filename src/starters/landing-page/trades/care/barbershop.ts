import type { Trade } from '../trade.ts';

export const barbershop: Trade = {
  words:
    "barber ?shops?|barbers?|gents?[’']? hairdressers?|men[’']?s (?:hairdressers?|hair ?salons?)|barbier(?:shops?|laden|e|s)?|herren(?:friseur(?:salon)?|frisör)(?:e|s)?|barber[ií]as?|barberos?|peluquer[ií]as? (?:masculinas?|de caballeros?|para hombres?)|(?:coiffeurs?|salons? de coiffure) (?:pour )?hommes?|barbier[ei]|parrucchier[ei] (?:da|per) uomo|herenkappers?|barbearias?|barbeiros?|barberzy|dla barbera|barbersk\\p{L}{1,4}|fryzjer\\p{L}{0,3} męsk\\p{L}{1,4}|salon\\p{L}{0,2} męsk\\p{L}{1,4}|барбер(?:шоп)?\\p{L}{0,3}|мужск\\p{L}{2,3} (?:парикмахерск\\p{L}{1,3}|парикмахер\\p{L}{0,3})|bir berber|berber (?:için|dükk[aâ]n\\p{L}{0,8}|salon\\p{L}{0,8})|berberim\\p{L}{0,6}|erkek kuaför\\p{L}{0,8}|صالون(?:ات)? (?:ال)?حلاقة(?! (?:ال)?نسائ| لل?(?:سيدات|نساء))|حلاق(?!ة)|محل حلاقة|باربر ?شوب|(?<![\\p{L}\\p{M}])नाई(?![\\p{L}\\p{M}])|बार्बर|(?:जेंट्स|मेन्स) (?:सैलून|पार्लर)|理容[室店院]|床屋|理髪店|バーバー(?!リー)|メンズ(?:ヘア)?サロン|이발소|이발관|바버 ?[샵숍]|男士理[发髮容]|男士美[发髮]",
  name: {
    en: 'Barbershop',
    es: 'Barbería',
    de: 'Barbershop',
    fr: 'Barbier',
    pt: 'Barbearia',
    it: 'Barbiere',
    nl: 'Barbershop',
    pl: 'Barber shop',
    tr: 'Berber',
    ru: 'Барбершоп',
    zh: '男士理发店',
    ja: '理容室',
    ko: '바버샵',
    hi: 'नाई की दुकान',
    ar: 'صالون حلاقة رجالي',
  },
  copy: {
    en: {
      lead: 'Sharp cuts, clean shaves and tidy beards at {title}.',
      offers: ['Haircut', 'Beard trim', 'Wet shave'],
    },
    de: {
      lead: 'Saubere Schnitte, gepflegte Bärte und gute Rasuren bei {title}.',
      offers: ['Haarschnitt', 'Bartpflege', 'Nassrasur'],
    },
    es: {
      lead: 'Buenos cortes, barbas cuidadas y afeitados clásicos en {title}.',
      offers: ['Corte de pelo', 'Arreglo de barba', 'Afeitado clásico'],
    },
    fr: {
      lead: 'Coupes nettes, barbes soignées et rasage à l’ancienne chez {title}.',
      offers: ['Coupe homme', 'Taille de barbe', 'Rasage à l’ancienne'],
    },
    it: {
      lead: 'Tagli precisi, barbe curate e rasature classiche da {title}.',
      offers: ['Taglio', 'Cura della barba', 'Rasatura classica'],
    },
    nl: {
      lead: 'Strakke coupes, verzorgde baarden en klassiek scheren bij {title}.',
      offers: ['Knippen', 'Baard trimmen', 'Klassiek scheren'],
    },
    pl: {
      lead: '{title}: równe cięcia, zadbane brody i klasyczne golenie.',
      offers: ['Strzyżenie', 'Pielęgnacja brody', 'Golenie brzytwą'],
    },
    pt: {
      lead: '{title}: cortes precisos, barba bem-feita e atendimento sem pressa.',
      offers: ['Corte', 'Barba', 'Barba na navalha'],
    },
    ru: {
      lead: '{title}: чёткие стрижки, ухоженные бороды и классическое бритьё.',
      offers: ['Мужская стрижка', 'Оформление бороды', 'Бритьё опасной бритвой'],
    },
    tr: {
      lead: '{title}: temiz kesim, bakımlı sakal ve klasik tıraş.',
      offers: ['Saç kesimi', 'Sakal düzeltme', 'Ustura tıraşı'],
    },
    ar: {
      lead: 'قصّات متقنة ولحى مرتّبة وحلاقة كلاسيكية في {title}.',
      offers: ['قص الشعر', 'تهذيب اللحية', 'حلاقة بالموس'],
    },
    hi: {
      lead: '{title} में बढ़िया कटिंग, सँवरी दाढ़ी और आरामदायक शेव।',
      offers: ['हेयरकट', 'दाढ़ी सेटिंग', 'शेव'],
    },
    ja: {
      lead: 'カットもシェービングも、すっきり仕上げる{title}です。',
      offers: ['カット', 'ひげの手入れ', 'シェービング'],
    },
    ko: {
      lead: '깔끔한 커트와 면도, 단정한 수염까지. {title}입니다.',
      offers: ['커트', '수염 정리', '습식 면도'],
    },
    zh: {
      lead: '利落的发型、整洁的胡须，尽在{title}。',
      offers: ['男士剪发', '胡须修整', '传统剃须'],
    },
  },
};
