import type { Trade } from '../trade.ts';

export const electrician: Trade = {
  words:
    'electricians?|electrical (?:contractors?|contracting|installations?|installers?|services|repairs?|compan(?:y|ies)|business)|elektriker(?:in|s|betrieb)?|elektro(?:install\\p{L}{3,10}|betrieb|firma|meister(?:in|betrieb)?|handwerk|monteur|fachbetrieb|geschäft)|électricien(?:ne)?s?|electricien(?:ne)?s?|installations? électriques?|entreprises? d[’ ]électricité|electricistas?|instalaciones el[ée]ctricas|elettricist[aei]|impianti elettrici|impiantistica elettrica|elektricien(?:s)?|elektrotechnisch (?:bedrijf|installatiebedrijf)|elektromonteurs?|installatiebedrij(?:f|ven)|elektryk(?:a|iem|owi|ów|om|ami)?|usług\\p{L}{0,3} elektryczn\\p{L}{1,3}|instalacj\\p{L}{1,3} elektryczn\\p{L}{1,3}|eletricistas?|instalaç(?:ão|ões) elétricas?|электрик(?:а|у|ом|и|ов|ам)?|электромонт(?:аж|ер|ёр)\\p{L}{0,5}|elektrikçi\\p{L}{0,6}|elektrik (?:tesisat|ustas)\\p{L}{0,7}|فني كهرباء|فني كهربائي|كهربائي (?:منازل|محترف|مباني)|(?<!\\p{L})لكهربائي(?!\\p{L})|كهربجي|أعمال (?:ال)?كهرباء|تمديدات كهربائية|इलेक्ट्रीशियन|इलेक्ट्रिशियन|बिजली मिस्त्री|बिजली का काम|電気工事|電気屋|電工(?![具程業])|전기 ?(?:공사|설비|수리|업체|시공)|전기기술자|电工(?![具程业作])|水电安装|电路维修|电气安装|电气工程公司',
  name: {
    en: 'Electrician',
    es: 'Electricista',
    de: 'Elektrobetrieb',
    fr: 'Électricien',
    pt: 'Eletricista',
    it: 'Elettricista',
    nl: 'Elektricien',
    pl: 'Elektryk',
    tr: 'Elektrikçi',
    ru: 'Электрик',
    zh: '电工服务',
    ja: '電気工事店',
    ko: '전기 공사',
    hi: 'इलेक्ट्रीशियन',
    ar: 'كهربائي',
  },
  copy: {
    en: {
      lead: '{title}: electrical work done safely and neatly, from socket to fuse box.',
      offers: ['Installation', 'Lighting', 'Fault finding and repairs'],
    },
    de: {
      lead: '{title}: Elektroarbeiten, sicher und sauber, vom Schalter bis zum Zähler.',
      offers: ['Installation', 'Beleuchtung', 'Fehlersuche und Reparatur'],
    },
    es: {
      lead: '{title}: trabajos eléctricos seguros y limpios, del enchufe al cuadro.',
      offers: ['Instalaciones', 'Iluminación', 'Averías y reparaciones'],
    },
    fr: {
      lead: '{title} : des travaux d’électricité sûrs et soignés, de la prise au tableau.',
      offers: ['Installation', 'Éclairage', 'Dépannage'],
    },
    it: {
      lead: '{title}: lavori elettrici sicuri e curati, dalla presa al quadro.',
      offers: ['Impianti', 'Illuminazione', 'Guasti e riparazioni'],
    },
    nl: {
      lead: '{title}: elektra, veilig en netjes aangelegd, van stopcontact tot meterkast.',
      offers: ['Installatie', 'Verlichting', 'Storingen en reparaties'],
    },
    pl: {
      lead: '{title} – prace elektryczne, bezpiecznie i starannie.',
      offers: ['Instalacje', 'Oświetlenie', 'Usterki i naprawy'],
    },
    pt: {
      lead: '{title}: serviços elétricos seguros e bem feitos, da tomada ao quadro.',
      offers: ['Instalações', 'Iluminação', 'Defeitos e reparos'],
    },
    ru: {
      lead: '{title} — электромонтаж безопасно и аккуратно, от розетки до щитка.',
      offers: ['Монтаж', 'Освещение', 'Поиск неисправностей, ремонт'],
    },
    tr: {
      lead: '{title}: prizden sigorta kutusuna güvenli ve temiz elektrik işleri.',
      offers: ['Tesisat', 'Aydınlatma', 'Arıza ve tamir'],
    },
    ar: {
      lead: '{title}: أعمال كهرباء آمنة ومتقنة، من المقبس إلى لوحة القواطع.',
      offers: ['التمديدات', 'الإنارة', 'الأعطال والإصلاح'],
    },
    hi: {
      lead: '{title}: सॉकेट से फ़्यूज़ बॉक्स तक, सुरक्षित और साफ़-सुथरा बिजली का काम।',
      offers: ['वायरिंग', 'लाइटिंग', 'ख़राबी और मरम्मत'],
    },
    ja: {
      lead: '{title}は、コンセントから分電盤まで、安全で丁寧な電気工事を行います。',
      offers: ['電気工事', '照明', '不具合の調査・修理'],
    },
    ko: {
      lead: '{title}: 콘센트부터 분전함까지 안전하고 깔끔한 전기 공사.',
      offers: ['전기 설비', '조명', '고장 진단과 수리'],
    },
    zh: {
      lead: '{title}：从插座到配电箱，安全、整齐的电工服务。',
      offers: ['安装', '照明', '故障排查与维修'],
    },
  },
};
