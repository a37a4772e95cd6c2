import { tradeOf } from '../trade-of.ts';

export const barbershop = tradeOf(
  "barber ?shops?|barbers?|gents?[’']? hairdressers?|men[’']?s (?:hairdressers?|hair ?salons?)|barbier(?:shops?|laden|e|s)?|herren(?:friseur(?:salon)?|frisör)(?:e|s)?|barber[ií]as?|barberos?|peluquer[ií]as? (?:masculinas?|de caballeros?|para hombres?)|(?:coiffeurs?|salons? de coiffure) (?:pour )?hommes?|barbier[ei]|parrucchier[ei] (?:da|per) uomo|herenkappers?|barbearias?|barbeiros?|barberzy|dla barbera|barbersk\\p{L}{1,4}|fryzjer\\p{L}{0,3} męsk\\p{L}{1,4}|salon\\p{L}{0,2} męsk\\p{L}{1,4}|барбер(?:шоп)?\\p{L}{0,3}|мужск\\p{L}{2,3} (?:парикмахерск\\p{L}{1,3}|парикмахер\\p{L}{0,3})|bir berber|berber (?:için|dükk[aâ]n\\p{L}{0,8}|salon\\p{L}{0,8})|berberim\\p{L}{0,6}|erkek kuaför\\p{L}{0,8}|صالون(?:ات)? (?:ال)?حلاقة(?! (?:ال)?نسائ| لل?(?:سيدات|نساء))|حلاق(?!ة)|محل حلاقة|باربر ?شوب|(?<![\\p{L}\\p{M}])नाई(?![\\p{L}\\p{M}])|बार्बर|(?:जेंट्स|मेन्स) (?:सैलून|पार्लर)|理容[室店院]|床屋|理髪店|バーバー(?!リー)|メンズ(?:ヘア)?サロン|이발소|이발관|바버 ?[샵숍]|男士理[发髮容]|男士美[发髮]|pangkas rambut|tukang cukur|(?:tiệm )?(?:cắt|hớt) tóc nam|барбершоп\\p{L}{0,3}|herrfrisör\\p{L}{0,2}|barberare\\p{L}?",
  {
    en: 'Barbershop | Sharp cuts, clean shaves and tidy beards at {title}. | Haircut; Beard trim; Wet shave',
    es: 'Barbería | Buenos cortes, barbas cuidadas y afeitados clásicos en {title}. | Corte de pelo; Arreglo de barba; Afeitado clásico',
    de: 'Barbershop | Saubere Schnitte, gepflegte Bärte und gute Rasuren bei {title}. | Haarschnitt; Bartpflege; Nassrasur',
    fr: 'Barbier | Coupes nettes, barbes soignées et rasage à l’ancienne chez {title}. | Coupe homme; Taille de barbe; Rasage à l’ancienne',
    pt: 'Barbearia | {title}: cortes precisos, barba bem-feita e atendimento sem pressa. | Corte; Barba; Barba na navalha',
    it: 'Barbiere | Tagli precisi, barbe curate e rasature classiche da {title}. | Taglio; Cura della barba; Rasatura classica',
    nl: 'Barbershop | Strakke coupes, verzorgde baarden en klassiek scheren bij {title}. | Knippen; Baard trimmen; Klassiek scheren',
    pl: 'Barber shop | {title}: równe cięcia, zadbane brody i klasyczne golenie. | Strzyżenie; Pielęgnacja brody; Golenie brzytwą',
    tr: 'Berber | {title}: temiz kesim, bakımlı sakal ve klasik tıraş. | Saç kesimi; Sakal düzeltme; Ustura tıraşı',
    ru: 'Барбершоп | {title}: чёткие стрижки, ухоженные бороды и классическое бритьё. | Мужская стрижка; Оформление бороды; Бритьё опасной бритвой',
    zh: '男士理发店 | 利落的发型、整洁的胡须，尽在{title}。 | 男士剪发; 胡须修整; 传统剃须',
    ja: '理容室 | カットもシェービングも、すっきり仕上げる{title}です。 | カット; ひげの手入れ; シェービング',
    ko: '바버샵 | 깔끔한 커트와 면도, 단정한 수염까지. {title}입니다. | 커트; 수염 정리; 습식 면도',
    hi: 'नाई की दुकान | {title} में बढ़िया कटिंग, सँवरी दाढ़ी और आरामदायक शेव। | हेयरकट; दाढ़ी सेटिंग; शेव',
    ar: 'صالون حلاقة رجالي | قصّات متقنة ولحى مرتّبة وحلاقة كلاسيكية في {title}. | قص الشعر; تهذيب اللحية; حلاقة بالموس',
    id: 'Barbershop | Potongan rapi, cukuran bersih, dan janggut terawat di {title}. | Potong rambut; Rapikan janggut; Cukur basah',
    vi: 'Tiệm cắt tóc nam | Tóc cắt sắc nét, râu gọn gàng, cạo mặt sạch sẽ tại {title}. | Cắt tóc; Tỉa râu; Cạo mặt',
    uk: 'Барбершоп | {title}: чіткі стрижки, гладеньке гоління й доглянуті бороди. | Чоловіча стрижка; Моделювання бороди; Класичне гоління',
    sv: 'Barberare | Skarpa klippningar, len rakning och välvårdade skägg hos {title}. | Klippning; Skäggtrimning; Våtrakning',
  },
);
