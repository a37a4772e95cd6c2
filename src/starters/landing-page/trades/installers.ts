import type { Trade } from './trade.ts';

/** Plumbers, heating engineers and electricians. */
export const installers: readonly Trade[] = [
  {
    words:
      'plumbers?|plumbing|heating (?:engineers?|installers?|contractors?|compan(?:y|ies)|business|technicians?)|klempner(?:in|ei|eien|betrieb|meister)?|spengler(?:ei|eien)|(?:gas-? ?(?:und|&) ?wasser)?installateur(?:e|in|betrieb)?|sanit[äa]r(?:betrieb|installat\\p{L}{1,6}|firma|technik|meister)?|heizungsbau(?:er|erin|betrieb|firma)?|heizungs(?:technik|firma|betrieb|monteur|installateur)|heizung (?:und|&) sanitär|shk-?(?:betrieb|firma|handwerk)?|plombi(?:er|ère)s?|plomberies?|chauffagistes?|fontaner(?:[íi]as?|os?|as?)|plomer(?:[íi]as?|os?|as?)|gasf[íi]ter(?:[íi]as?|es)?|idraulic(?:o|a|i)|termoidraulic(?:o|a|i)|loodgieter(?:s|sbedrij(?:f|ven))?|cv[- ]?(?:monteurs?|installateurs?|bedrijf)|verwarmings(?:monteurs?|installateurs?)|hydraulik(?:a|iem|ów|owi|om)?|usług\\p{L}{0,3} hydrauliczn\\p{L}{1,3}|instalacj\\p{L}{1,3} (?:sanitarn|grzewcz|hydrauliczn)\\p{L}{1,3}|encanador(?:a|es|as)?|canalizador(?:a|es|as)?|сантехник(?:а|у|ом|ов)?|услуг\\p{L}{1,3} сантехника|сантехническ\\p{L}{1,3} (?:работ|услуг)\\p{L}{1,3}|монтаж\\p{L}{0,2} отоплени\\p{L}{1,2}|(?:sıhhi |su )?tesisatçı\\p{L}{0,6}|(?:sıhhi|su|kalorifer|doğalgaz) tesisat\\p{L}{0,6}|سب(?:ّ)?اك|أعمال صحية|تمديدات صحية|प्लंबर|प्लम्बर|प्लंबिंग|प्लम्बिंग|水道(?:屋|工事|修理|設備)|配管工|給排水|水回り(?:の)?(?:修理|工事)|水まわり(?:の)?(?:修理|工事)|暖房設備|배관 ?(?:공사|수리|업체|공)|배관공|설비업체|보일러 ?(?:설치|수리|시공)|수도 ?(?:수리|공사|설비)|水管工|水暖|水管(?:维修|安装)|管道(?:维修|疏通|安装)|暖气安装|地暖',
    name: {
      en: 'Plumbing and heating',
      es: 'Fontanería y calefacción',
      de: 'Sanitär und Heizung',
      fr: 'Plomberie et chauffage',
      pt: 'Canalização e aquecimento',
      it: 'Idraulica e riscaldamento',
      nl: 'Loodgieter en verwarming',
      pl: 'Hydraulika i ogrzewanie',
      tr: 'Su ve ısıtma tesisatı',
      ru: 'Сантехника и отопление',
      zh: '水暖安装维修',
      ja: '水道・暖房設備',
      ko: '배관·난방 설비',
      hi: 'प्लंबिंग और हीटिंग',
      ar: 'سباكة وتدفئة',
    },
    copy: {
      en: {
        lead: '{title}: plumbing and heating, from a dripping tap to a new bathroom.',
        about:
          'Water and warmth should simply work. {title} finds the cause, repairs it cleanly and leaves everything tidy.',
        offers: [
          ['Repairs', 'Leaks, blocked drains, taps and toilets'],
          ['Bathrooms', 'Planned, installed and renewed'],
          ['Heating', 'Boilers, radiators and servicing'],
        ],
      },
      de: {
        lead: '{title}: Sanitär und Heizung, vom tropfenden Hahn bis zum neuen Bad.',
        about:
          'Wasser und Wärme sollen einfach da sein. Bei {title} wird die Ursache gefunden, fachgerecht behoben und alles sauber hinterlassen.',
        offers: [
          ['Reparaturen', 'Lecks, Verstopfungen, Armaturen und WC'],
          ['Bäder', 'Planung, Einbau und Sanierung'],
          ['Heizung', 'Kessel, Heizkörper und Wartung'],
        ],
      },
      es: {
        lead: '{title}: fontanería y calefacción, del grifo que gotea al baño nuevo.',
        about:
          'El agua y el calor tienen que funcionar sin más. En {title} se busca la causa, se repara bien y se deja todo limpio.',
        offers: [
          ['Reparaciones', 'Fugas, atascos, grifos e inodoros'],
          ['Baños', 'Diseño, instalación y reforma'],
          ['Calefacción', 'Calderas, radiadores y mantenimiento'],
        ],
      },
      fr: {
        lead: '{title} : plomberie et chauffage, du robinet qui fuit à la salle de bains.',
        about:
          'L’eau et la chaleur doivent être là, tout simplement. {title} cherche la cause, répare proprement et laisse les lieux en ordre.',
        offers: [
          ['Dépannage', 'Fuites, canalisations bouchées, robinets, WC'],
          ['Salles de bains', 'Conception, installation et rénovation'],
          ['Chauffage', 'Chaudières, radiateurs et entretien'],
        ],
      },
      it: {
        lead: '{title}: idraulica e riscaldamento, dal rubinetto al bagno nuovo.',
        about:
          'Acqua e calore devono semplicemente esserci. {title} trova la causa, ripara a regola d’arte e lascia tutto pulito.',
        offers: [
          ['Riparazioni', 'Perdite, scarichi otturati, rubinetti e WC'],
          ['Bagni', 'Progetto, installazione e rifacimento'],
          ['Riscaldamento', 'Caldaie, termosifoni e manutenzione'],
        ],
      },
      nl: {
        lead: '{title}: loodgieterswerk en verwarming, van lekkende kraan tot badkamer.',
        about:
          'Water en warmte moeten het gewoon doen. {title} zoekt de oorzaak, lost het vakkundig op en laat alles netjes achter.',
        offers: [
          ['Reparaties', 'Lekkages, verstoppingen, kranen en toiletten'],
          ['Badkamers', 'Ontwerp, installatie en renovatie'],
          ['Verwarming', 'Cv-ketels, radiatoren en onderhoud'],
        ],
      },
      pl: {
        lead: '{title} – hydraulika i ogrzewanie, od cieknącego kranu po nową łazienkę.',
        about:
          'Woda i ciepło powinny po prostu być. Znajdujemy przyczynę, naprawiamy ją fachowo i zostawiamy po sobie porządek.',
        offers: [
          ['Naprawy', 'Przecieki, zatkane odpływy, krany i toalety'],
          ['Łazienki', 'Projekt, montaż i remont'],
          ['Ogrzewanie', 'Kotły, grzejniki i serwis'],
        ],
      },
      pt: {
        lead: '{title}: água e aquecimento, da torneira que pinga ao banheiro novo.',
        about:
          'Água e calor têm simplesmente de funcionar. Aqui procura-se a causa, conserta-se bem e deixa-se tudo limpo.',
        offers: [
          ['Consertos', 'Vazamentos, entupimentos, torneiras e vasos'],
          ['Banheiros', 'Projeto, instalação e reforma'],
          ['Aquecimento', 'Aquecedores, radiadores e manutenção'],
        ],
      },
      ru: {
        lead: '{title} — сантехника и отопление: от крана до новой ванной.',
        about:
          'Вода и тепло в доме должны просто быть. Мы находим причину, устраняем её аккуратно и оставляем после себя порядок.',
        offers: [
          ['Ремонт', 'Протечки, засоры, смесители и унитазы'],
          ['Ванные комнаты', 'Проект, монтаж и обновление'],
          ['Отопление', 'Котлы, радиаторы и обслуживание'],
        ],
      },
      tr: {
        lead: '{title}: su tesisatı ve ısıtma, damlayan musluktan yeni banyoya.',
        about:
          'Su ve sıcaklık sorunsuz olmalı. Sorunun nedenini buluyor, özenle gideriyor ve ortalığı temiz bırakıyoruz.',
        offers: [
          ['Tamirat', 'Su kaçağı, tıkanıklık, musluk ve klozet'],
          ['Banyo', 'Planlama, montaj ve yenileme'],
          ['Isıtma', 'Kombi, radyatör ve bakım'],
        ],
      },
      ar: {
        lead: '{title}: سباكة وتدفئة، من الصنبور المسرِّب إلى الحمّام الجديد.',
        about:
          'الماء والدفء يجب أن يتوفّرا بلا عناء. في {title} نبحث عن سبب المشكلة ونصلحها بإتقان ونترك المكان نظيفًا.',
        offers: [
          ['الإصلاحات', 'تسرّبات وانسدادات وصنابير ومراحيض'],
          ['الحمّامات', 'تخطيط وتركيب وتجديد'],
          ['التدفئة', 'سخّانات ومشعّات وصيانة'],
        ],
      },
      hi: {
        lead: '{title}: प्लंबिंग और हीटिंग, टपकते नल से नए बाथरूम तक।',
        about:
          'पानी और गर्माहट बिना झंझट के मिलनी चाहिए। {title} में समस्या की जड़ ढूँढी जाती है, ठीक से मरम्मत होती है और जगह साफ़ छोड़ी जाती है।',
        offers: [
          ['मरम्मत', 'लीकेज, जाम नाली, नल और टॉयलेट'],
          ['बाथरूम', 'योजना, फ़िटिंग और नवीनीकरण'],
          ['हीटिंग', 'गीज़र, हीटर और सर्विस'],
        ],
      },
      ja: {
        lead: '{title}は、水回りと暖房のことなら蛇口の水漏れから浴室の改装まで承ります。',
        about:
          '水も暖かさも、当たり前に使えることが大切です。{title}では原因を調べ、確実に直し、作業のあとはきれいに片づけます。',
        offers: [
          ['修理', '水漏れ、詰まり、蛇口、トイレ'],
          ['浴室', '設計、設置、リフォーム'],
          ['暖房・給湯', '給湯器、暖房器具、点検'],
        ],
      },
      ko: {
        lead: '{title}: 새는 수도꼭지부터 새 욕실까지, 배관과 난방.',
        about:
          '물과 온기는 언제나 걱정 없이 써야 합니다. {title}에서는 원인을 찾아 꼼꼼히 고치고 깨끗하게 마무리합니다.',
        offers: [
          ['수리', '누수, 막힘, 수도꼭지, 변기'],
          ['욕실', '설계, 설치, 리모델링'],
          ['난방', '보일러, 라디에이터, 점검'],
        ],
      },
      zh: {
        lead: '{title}：水管与暖气，从滴水的龙头到全新的浴室。',
        about: '用水和取暖，本该省心。{title}找到原因，认真修好，完工后收拾干净。',
        offers: [
          ['维修', '漏水、堵塞、龙头和马桶'],
          ['浴室', '设计、安装和翻新'],
          ['供暖', '锅炉、暖气片和保养'],
        ],
      },
    },
  },
  {
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
  },
];
