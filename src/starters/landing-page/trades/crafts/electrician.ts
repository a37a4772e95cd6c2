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
      about:
        'Electricity belongs in skilled hands. {title} plans with you, works neatly and tests everything before the power goes back on.',
      offers: [
        ['Installation', 'Wiring, sockets, switches and fuse boxes'],
        ['Lighting', 'Indoors, outdoors and in the garden'],
        ['Fault finding and repairs', 'When the fuse keeps blowing'],
      ],
    },
    de: {
      lead: '{title}: Elektroarbeiten, sicher und sauber, vom Schalter bis zum Zähler.',
      about:
        'Strom gehört in fachkundige Hände. Bei {title} wird gemeinsam geplant, sauber gearbeitet und vor dem Einschalten alles geprüft.',
      offers: [
        ['Installation', 'Leitungen, Steckdosen und Sicherungskästen'],
        ['Beleuchtung', 'Im Haus, am Haus und im Garten'],
        ['Fehlersuche und Reparatur', 'Wenn die Sicherung immer wieder fällt'],
      ],
    },
    es: {
      lead: '{title}: trabajos eléctricos seguros y limpios, del enchufe al cuadro.',
      about:
        'La electricidad debe estar en buenas manos. En {title} se planifica contigo, se trabaja con cuidado y se comprueba todo antes de dar la luz.',
      offers: [
        ['Instalaciones', 'Cableado, enchufes y cuadros eléctricos'],
        ['Iluminación', 'En casa, en la fachada y en el jardín'],
        ['Averías y reparaciones', 'Cuando salta el automático'],
      ],
    },
    fr: {
      lead: '{title} : des travaux d’électricité sûrs et soignés, de la prise au tableau.',
      about:
        'L’électricité demande des mains expertes. {title} prépare les travaux avec vous, soigne la pose et vérifie tout avant de remettre le courant.',
      offers: [
        ['Installation', 'Câblage, prises et tableaux électriques'],
        ['Éclairage', 'Dedans, dehors et au jardin'],
        ['Dépannage', 'Quand le disjoncteur saute sans arrêt'],
      ],
    },
    it: {
      lead: '{title}: lavori elettrici sicuri e curati, dalla presa al quadro.',
      about:
        'L’elettricità va affidata a mani esperte. {title} progetta con te, lavora con ordine e controlla tutto prima di ridare corrente.',
      offers: [
        ['Impianti', 'Cablaggi, prese e quadri elettrici'],
        ['Illuminazione', 'In casa, all’esterno e in giardino'],
        ['Guasti e riparazioni', 'Quando salta sempre la corrente'],
      ],
    },
    nl: {
      lead: '{title}: elektra, veilig en netjes aangelegd, van stopcontact tot meterkast.',
      about:
        'Elektriciteit hoort in vakkundige handen. {title} denkt met je mee, werkt netjes en test alles voordat de stroom er weer op gaat.',
      offers: [
        ['Installatie', 'Bedrading, stopcontacten en groepenkasten'],
        ['Verlichting', 'Binnen, buiten en in de tuin'],
        ['Storingen en reparaties', 'Als de stop er steeds uit vliegt'],
      ],
    },
    pl: {
      lead: '{title} – prace elektryczne, bezpiecznie i starannie.',
      about:
        'Prąd powinien być w fachowych rękach. Planujemy razem z klientem, pracujemy starannie i sprawdzamy wszystko przed włączeniem zasilania.',
      offers: [
        ['Instalacje', 'Przewody, gniazdka i rozdzielnice'],
        ['Oświetlenie', 'W domu, na zewnątrz i w ogrodzie'],
        ['Usterki i naprawy', 'Gdy bezpiecznik wciąż wyskakuje'],
      ],
    },
    pt: {
      lead: '{title}: serviços elétricos seguros e bem feitos, da tomada ao quadro.',
      about:
        'A eletricidade deve estar em boas mãos. Planeja-se com o cliente, trabalha-se com cuidado e testa-se tudo antes de ligar a energia.',
      offers: [
        ['Instalações', 'Fiação, tomadas e quadros elétricos'],
        ['Iluminação', 'Dentro de casa, fora e no jardim'],
        ['Defeitos e reparos', 'Quando o disjuntor não para de cair'],
      ],
    },
    ru: {
      lead: '{title} — электромонтаж безопасно и аккуратно, от розетки до щитка.',
      about:
        'Электричество стоит доверять умелым рукам. Мы планируем вместе с вами, работаем аккуратно и всё проверяем перед включением.',
      offers: [
        ['Монтаж', 'Проводка, розетки, выключатели и щитки'],
        ['Освещение', 'В доме, снаружи и в саду'],
        ['Поиск неисправностей, ремонт', 'Если постоянно выбивает автомат'],
      ],
    },
    tr: {
      lead: '{title}: prizden sigorta kutusuna güvenli ve temiz elektrik işleri.',
      about:
        'Elektrik işi ustalık ister. Sizinle birlikte planlıyor, düzenli çalışıyor ve akımı vermeden önce her şeyi kontrol ediyoruz.',
      offers: [
        ['Tesisat', 'Kablo, priz, anahtar ve sigorta kutusu'],
        ['Aydınlatma', 'Evde, dış cephede ve bahçede'],
        ['Arıza ve tamir', 'Sigorta sürekli attığında'],
      ],
    },
    ar: {
      lead: '{title}: أعمال كهرباء آمنة ومتقنة، من المقبس إلى لوحة القواطع.',
      about:
        'الكهرباء تحتاج إلى أيدٍ خبيرة. في {title} نخطّط معك ونعمل بعناية ونفحص كل شيء قبل إعادة التيار.',
      offers: [
        ['التمديدات', 'أسلاك ومقابس ومفاتيح ولوحات'],
        ['الإنارة', 'في الداخل والخارج والحديقة'],
        ['الأعطال والإصلاح', 'عندما يفصل القاطع مرارًا'],
      ],
    },
    hi: {
      lead: '{title}: सॉकेट से फ़्यूज़ बॉक्स तक, सुरक्षित और साफ़-सुथरा बिजली का काम।',
      about:
        'बिजली का काम जानकार हाथों में ही होना चाहिए। {title} में आपके साथ योजना बनती है, सफ़ाई से काम होता है और चालू करने से पहले सब जाँचा जाता है।',
      offers: [
        ['वायरिंग', 'तार, सॉकेट, स्विच और फ़्यूज़ बॉक्स'],
        ['लाइटिंग', 'घर में, बाहर और बगीचे में'],
        ['ख़राबी और मरम्मत', 'जब फ़्यूज़ बार-बार उड़े'],
      ],
    },
    ja: {
      lead: '{title}は、コンセントから分電盤まで、安全で丁寧な電気工事を行います。',
      about:
        '電気のことは、確かな技術に任せたいものです。{title}ではご一緒に計画し、丁寧に施工し、通電の前にすべてを点検します。',
      offers: [
        ['電気工事', '配線、コンセント、スイッチ、分電盤'],
        ['照明', '室内、屋外、庭'],
        ['不具合の調査・修理', 'ブレーカーがよく落ちるときに'],
      ],
    },
    ko: {
      lead: '{title}: 콘센트부터 분전함까지 안전하고 깔끔한 전기 공사.',
      about:
        '전기는 숙련된 손에 맡겨야 합니다. {title}에서는 함께 계획하고 깔끔하게 시공하며 전원을 올리기 전에 모두 점검합니다.',
      offers: [
        ['전기 설비', '배선, 콘센트, 스위치, 분전함'],
        ['조명', '실내, 실외, 정원'],
        ['고장 진단과 수리', '차단기가 자꾸 내려갈 때'],
      ],
    },
    zh: {
      lead: '{title}：从插座到配电箱，安全、整齐的电工服务。',
      about: '用电的事，要交给懂行的人。{title}和您一起规划，施工整齐，通电之前逐项检测。',
      offers: [
        ['安装', '布线、插座、开关和配电箱'],
        ['照明', '室内、室外和花园'],
        ['故障排查与维修', '总是跳闸的时候'],
      ],
    },
  },
};
