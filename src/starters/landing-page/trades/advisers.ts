import type { Trade } from './trade.ts';

/** Lawyers, accountants and tax advisers, and estate agencies. */
export const advisers: readonly Trade[] = [
  {
    words:
      "law (?:firms?|offices?|practices?)|lawyers?|attorneys?|solicitors?|barristers?|legal practices?|rechtsanwalt\\p{L}{0,4}|rechtsanwält\\p{L}{1,5}|anwaltskanzlei(?:en)?|anwaltsbüros?|anwält(?:e|in|innen)|anwalt|abogad[oa]s?|bufetes?|despachos? (?:jur[ií]dicos?|legal(?:es)?)|estudio jur[ií]dico|cabinets? d['’]avocate?s?|(?:une?|mon|notre|pour) avocate?s?|avocates?|avocats?(?=.{0,20}(?:barreau|droit))|avvocat[oiae]|avvocatess[ae]|studio legale|studi legali|advocat(?:e|en|enkantoor|enkantoren)|advocaat|adwokat\\p{L}{0,4}|kancelari\\p{L}{1,3} (?:prawn|adwokack|radc)\\p{L}{1,4}|radc\\p{L}{1,2} prawn\\p{L}{1,4}|prawnik\\p{L}{0,4}|prawniczk\\p{L}{1,2}|advogad[oa]s?|advocacia|адвокат\\p{L}{0,4}|юрист\\p{L}{0,3}|юридическ\\p{L}{2,3} (?:фирм|компани|бюро|услуг|консультаци)\\p{L}{0,3}|avukat\\p{L}{0,7}|hukuk bürosu\\p{L}{0,3}|محامي|محامية|محاماة|محامين|वकील|लॉ फर्म|लॉ फ़र्म|अधिवक्ता|弁護士|法律事務所|변호사|법무법인|법률 ?사무소|로펌|律师|律所|律師",
    name: {
      en: 'Law firm',
      es: 'Despacho de abogados',
      de: 'Anwaltskanzlei',
      fr: 'Cabinet d’avocats',
      pt: 'Escritório de advocacia',
      it: 'Studio legale',
      nl: 'Advocatenkantoor',
      pl: 'Kancelaria prawna',
      tr: 'Hukuk bürosu',
      ru: 'Юридическая фирма',
      zh: '律师事务所',
      ja: '法律事務所',
      ko: '법률사무소',
      hi: 'लॉ फ़र्म',
      ar: 'مكتب محاماة',
    },
    copy: {
      en: {
        lead: 'Clear legal advice from {title}.',
        about:
          'The law is complicated enough. {title} listens first, then explains in plain words where you stand and what you can do.',
        offers: [
          ['First consultation', 'Your case, your options, the next step'],
          ['Contracts', 'Drafted, checked and negotiated'],
          ['Disputes', 'Represented out of court and in court'],
        ],
      },
      de: {
        lead: 'Klarer Rat in Rechtsfragen.',
        about:
          'Recht ist kompliziert genug. {title} hört erst zu und erklärt dann verständlich, wo Sie stehen und was Sie tun können.',
        offers: [
          ['Erstberatung', 'Ihr Fall, Ihre Möglichkeiten, der nächste Schritt'],
          ['Verträge', 'Entworfen, geprüft und verhandelt'],
          ['Streitfälle', 'Vertretung außergerichtlich und vor Gericht'],
        ],
      },
      es: {
        lead: 'Asesoramiento jurídico claro.',
        about:
          'El derecho ya es bastante complicado. En {title} primero se escucha y después se explica con palabras sencillas qué puede hacer usted.',
        offers: [
          ['Primera consulta', 'Su caso, sus opciones y el siguiente paso'],
          ['Contratos', 'Redacción, revisión y negociación'],
          ['Litigios', 'Representación dentro y fuera del juzgado'],
        ],
      },
      fr: {
        lead: 'Des conseils juridiques clairs.',
        about:
          'Le droit est déjà assez compliqué. {title} écoute d’abord, puis explique simplement où vous en êtes et ce que vous pouvez faire.',
        offers: [
          ['Première consultation', 'Votre dossier, vos options, la suite'],
          ['Contrats', 'Rédaction, relecture et négociation'],
          ['Litiges', 'Représentation à l’amiable et au tribunal'],
        ],
      },
      it: {
        lead: 'Consulenza legale chiara.',
        about:
          'Il diritto è già abbastanza complicato. {title} prima ascolta, poi spiega con parole semplici a che punto siete e che cosa potete fare.',
        offers: [
          ['Primo colloquio', 'Il caso, le possibilità, il passo successivo'],
          ['Contratti', 'Redazione, revisione e trattativa'],
          ['Controversie', 'Assistenza stragiudiziale e in giudizio'],
        ],
      },
      nl: {
        lead: 'Helder juridisch advies.',
        about:
          'Het recht is al ingewikkeld genoeg. {title} luistert eerst en legt dan in gewone taal uit waar u staat en wat u kunt doen.',
        offers: [
          ['Eerste gesprek', 'Uw zaak, uw opties, de volgende stap'],
          ['Contracten', 'Opgesteld, nagekeken en onderhandeld'],
          ['Geschillen', 'Bijstand buiten en voor de rechter'],
        ],
      },
      pl: {
        lead: 'Jasna pomoc prawna.',
        about:
          'Prawo jest wystarczająco skomplikowane. Najpierw słuchamy, potem prostymi słowami wyjaśniamy, co można zrobić.',
        offers: [
          ['Pierwsza konsultacja', 'Sprawa, możliwości i następny krok'],
          ['Umowy', 'Przygotowanie, sprawdzenie i negocjacje'],
          ['Spory', 'Reprezentacja w sądzie i poza nim'],
        ],
      },
      pt: {
        lead: 'Aconselhamento jurídico claro.',
        about:
          'O direito já é complicado que chegue. Primeiro ouvimos, depois explicamos em palavras simples o que pode fazer.',
        offers: [
          ['Primeira consulta', 'O seu caso, as opções e o passo seguinte'],
          ['Contratos', 'Redação, revisão e negociação'],
          ['Litígios', 'Representação dentro e fora do tribunal'],
        ],
      },
      ru: {
        lead: 'Понятная юридическая помощь.',
        about:
          'Право и без того сложно. Сначала мы слушаем, а потом простыми словами объясняем, что можно сделать.',
        offers: [
          ['Первая консультация', 'Ваше дело, варианты и следующий шаг'],
          ['Договоры', 'Составление, проверка и переговоры'],
          ['Споры', 'Представительство в суде и до суда'],
        ],
      },
      tr: {
        lead: 'Açık ve anlaşılır hukuki destek.',
        about:
          'Hukuk zaten yeterince karmaşık. Önce dinler, sonra ne yapabileceğinizi sade bir dille anlatırız.',
        offers: [
          ['İlk görüşme', 'Durumunuz, seçenekleriniz, sonraki adım'],
          ['Sözleşmeler', 'Hazırlama, inceleme ve müzakere'],
          ['Uyuşmazlıklar', 'Mahkemede ve mahkeme dışında temsil'],
        ],
      },
      ar: {
        lead: 'استشارات قانونية واضحة من {title}.',
        about: 'القانون معقّد بما يكفي. نستمع أولاً، ثم نشرح بكلمات بسيطة موقفكم وما يمكنكم فعله.',
        offers: [
          ['الاستشارة الأولى', 'قضيتكم وخياراتكم والخطوة التالية'],
          ['العقود', 'صياغة ومراجعة وتفاوض'],
          ['النزاعات', 'تمثيل أمام المحاكم وخارجها'],
        ],
      },
      hi: {
        lead: '{title} की ओर से साफ़ क़ानूनी सलाह।',
        about: 'क़ानून वैसे ही काफ़ी जटिल है। पहले हम सुनते हैं, फिर सरल शब्दों में बताते हैं कि आप क्या कर सकते हैं।',
        offers: [
          ['पहली सलाह', 'आपका मामला, विकल्प और अगला क़दम'],
          ['अनुबंध', 'तैयार करना, जाँचना और बातचीत'],
          ['विवाद', 'अदालत में और बाहर प्रतिनिधित्व'],
        ],
      },
      ja: {
        lead: 'わかりやすい法律相談を。',
        about:
          '法律は、ただでさえ複雑です。まずお話を伺い、いまの状況とできることをわかりやすくご説明します。',
        offers: [
          ['初回相談', 'ご事情と選択肢、次の一歩を整理'],
          ['契約', '作成・確認・交渉'],
          ['紛争解決', '交渉から訴訟まで代理します'],
        ],
      },
      ko: {
        lead: '이해하기 쉬운 법률 상담.',
        about:
          '법은 그 자체로 충분히 복잡합니다. 먼저 듣고, 지금의 상황과 할 수 있는 일을 쉬운 말로 설명해 드립니다.',
        offers: [
          ['첫 상담', '사건과 선택지, 다음 단계 정리'],
          ['계약', '작성, 검토, 협상'],
          ['분쟁', '합의부터 소송까지 대리'],
        ],
      },
      zh: {
        lead: '{title}：清晰易懂的法律服务。',
        about: '法律本来就够复杂了。我们先倾听，再用通俗的语言说明您的处境和可行的办法。',
        offers: [
          ['初次咨询', '梳理案情、选择和下一步'],
          ['合同', '起草、审查与谈判'],
          ['争议解决', '协商、调解与诉讼代理'],
        ],
      },
    },
  },
  {
    words:
      'accountants?|accountancy|accounting (?:firms?|offices?|services?|practices?)|book-?keepers?|bookkeeping|chartered accountants?|tax (?:advis[eo]rs?|advice|consultants?|consultancy|preparers?|preparation|accountants?)|steuerberat\\p{L}{1,6}|steuerkanzlei(?:en)?|steuerbüros?|buchhaltungsbüros?|wirtschaftsprüf\\p{L}{1,6}|asesor[ií]as? (?:fiscal(?:es)?|contable)|asesora? fiscal|gestor[ií]as?|contadora? p[úu]blic[oa]|contadores p[úu]blicos|(?:despacho|estudio) contable|experts?[- ]comptables?|cabinets? comptables?|comptables?|commercialist[aei]|studio di commercialisti|accountants?kanto(?:or|ren)|belastingadvi(?:seur|seurs|es)|boekhouders?|boekhoudkantoor|administratiekanto(?:or|ren)|biur\\p{L}{1,2} (?:rachunkow|księgow)\\p{L}{1,3}|księgow(?:a|ej|y|ego|ość|ości)|doradc\\p{L}{1,3} podatkow\\p{L}{1,4}|contabilistas?|(?:escrit[óo]rio|gabinete|empresa) de contabilidade|consultor fiscal|бухгалтер\\p{L}{0,4}|бухгалтерск\\p{L}{2,3} (?:услуг|фирм|компани|бюро)\\p{L}{0,3}|налогов\\p{L}{2,3} консультант\\p{L}{0,3}|muhasebeci\\p{L}{0,6}|mali müşavir\\p{L}{0,6}|muhasebe (?:bürosu|ofisi)\\p{L}{0,3}|محاسب|مكتب محاسبة|مستشار ضريبي|अकाउंटेंट|एकाउंटेंट|लेखाकार|टैक्स सलाहकार|कर सलाहकार|税理士|会計事務所|公認会計士|세무사|회계사|세무회계|회계법인|세무법인|会计师|会计事务所|代理记账|记账公司|税务顾问|財稅|财税',
    name: {
      en: 'Accounting and tax',
      es: 'Asesoría fiscal y contable',
      de: 'Steuern und Buchhaltung',
      fr: 'Cabinet comptable',
      pt: 'Contabilidade e impostos',
      it: 'Studio contabile e fiscale',
      nl: 'Administratie en belastingadvies',
      pl: 'Biuro rachunkowe',
      tr: 'Muhasebe ofisi',
      ru: 'Бухгалтерия и налоги',
      zh: '会计与税务',
      ja: '会計・税務事務所',
      ko: '회계·세무 사무소',
      hi: 'लेखा और कर सलाह',
      ar: 'مكتب محاسبة',
    },
    copy: {
      en: {
        lead: 'Books in order and taxes without worry.',
        about:
          'Numbers should give you peace of mind. {title} keeps them in order and explains what they mean for you.',
        offers: [
          ['Tax returns', 'Prepared carefully and filed on time'],
          ['Bookkeeping', 'Receipts, invoices and monthly reports'],
          ['Advice', 'For starting, growing or handing over a business'],
        ],
      },
      de: {
        lead: 'Geordnete Bücher und Steuern ohne Sorgen.',
        about:
          'Zahlen sollen Ruhe geben. {title} bringt sie in Ordnung und erklärt, was sie für Sie bedeuten.',
        offers: [
          ['Steuererklärungen', 'Sorgfältig erstellt, pünktlich abgegeben'],
          ['Buchhaltung', 'Belege, Lohn und monatliche Auswertungen'],
          ['Beratung', 'Für Gründung, Wachstum und Nachfolge'],
        ],
      },
      es: {
        lead: 'Cuentas en orden e impuestos sin preocupaciones.',
        about:
          'Los números deben dar tranquilidad. {title} los pone en orden y explica qué significan para usted.',
        offers: [
          ['Declaraciones', 'Preparadas con cuidado y a tiempo'],
          ['Contabilidad', 'Facturas, libros e informes mensuales'],
          ['Asesoramiento', 'Para empezar, crecer o traspasar un negocio'],
        ],
      },
      fr: {
        lead: 'Des comptes en ordre et des impôts sans souci.',
        about:
          'Les chiffres devraient rassurer. {title} les met en ordre et explique ce qu’ils signifient pour vous.',
        offers: [
          ['Déclarations', 'Préparées avec soin, déposées à temps'],
          ['Comptabilité', 'Factures, paie et suivi mensuel'],
          ['Conseil', 'Pour créer, développer ou transmettre'],
        ],
      },
      it: {
        lead: 'Conti in ordine e tasse senza pensieri.',
        about:
          'I numeri dovrebbero dare tranquillità. {title} li mette in ordine e spiega che cosa significano per voi.',
        offers: [
          ['Dichiarazioni', 'Preparate con cura e inviate in tempo'],
          ['Contabilità', 'Fatture, registri e resoconti mensili'],
          ['Consulenza', 'Per aprire, crescere o cedere un’attività'],
        ],
      },
      nl: {
        lead: 'Boeken op orde en belasting zonder zorgen.',
        about:
          'Cijfers horen rust te geven. {title} brengt ze op orde en legt uit wat ze voor u betekenen.',
        offers: [
          ['Belastingaangiften', 'Zorgvuldig gemaakt, op tijd ingediend'],
          ['Boekhouding', 'Facturen, lonen en maandcijfers'],
          ['Advies', 'Bij starten, groeien of overdragen'],
        ],
      },
      pl: {
        lead: 'Porządek w księgach i podatki bez zmartwień.',
        about:
          'Liczby powinny dawać spokój. Porządkujemy je i wyjaśniamy, co oznaczają dla Państwa.',
        offers: [
          ['Zeznania podatkowe', 'Przygotowane starannie i na czas'],
          ['Księgowość', 'Faktury, płace i miesięczne zestawienia'],
          ['Doradztwo', 'Przy zakładaniu i rozwijaniu firmy'],
        ],
      },
      pt: {
        lead: 'Contas em ordem e impostos sem preocupações.',
        about:
          'Os números devem dar tranquilidade. Pomos tudo em ordem e explicamos o que significam para si.',
        offers: [
          ['Declarações de impostos', 'Preparadas com cuidado e a tempo'],
          ['Contabilidade', 'Faturas, salários e relatórios mensais'],
          ['Aconselhamento', 'Para abrir, crescer ou passar um negócio'],
        ],
      },
      ru: {
        lead: 'Порядок в учёте и налоги без тревог.',
        about:
          'Цифры должны приносить спокойствие. Мы приводим их в порядок и объясняем, что они значат для вас.',
        offers: [
          ['Налоговая отчётность', 'Подготовим аккуратно и сдадим в срок'],
          ['Бухгалтерия', 'Первичные документы, зарплата, отчёты'],
          ['Консультации', 'При открытии и развитии бизнеса'],
        ],
      },
      tr: {
        lead: 'Düzenli defterler, dertsiz vergiler.',
        about:
          'Rakamlar huzur vermelidir. Onları düzene sokar, sizin için ne anlama geldiğini anlatırız.',
        offers: [
          ['Vergi beyannameleri', 'Özenle hazırlanır, zamanında verilir'],
          ['Muhasebe', 'Faturalar, bordro ve aylık raporlar'],
          ['Danışmanlık', 'Kuruluş, büyüme ve devir için'],
        ],
      },
      ar: {
        lead: 'حسابات منظّمة وضرائب بلا قلق مع {title}.',
        about: 'الأرقام يجب أن تمنح الاطمئنان. نرتّبها ونشرح ما تعنيه لكم.',
        offers: [
          ['الإقرارات الضريبية', 'إعداد دقيق وتقديم في الموعد'],
          ['مسك الدفاتر', 'فواتير ورواتب وتقارير شهرية'],
          ['الاستشارات', 'لتأسيس الأعمال وتنميتها'],
        ],
      },
      hi: {
        lead: 'हिसाब दुरुस्त, टैक्स की चिंता नहीं।',
        about: 'आँकड़े सुकून देने वाले होने चाहिए। हम उन्हें ठीक रखते हैं और बताते हैं कि आपके लिए उनका क्या मतलब है।',
        offers: [
          ['टैक्स रिटर्न', 'ध्यान से तैयार, समय पर दाख़िल'],
          ['बहीखाता', 'बिल, वेतन और मासिक रिपोर्ट'],
          ['सलाह', 'कारोबार शुरू करने और बढ़ाने के लिए'],
        ],
      },
      ja: {
        lead: '整った帳簿と、安心の税務を。',
        about:
          '数字は、安心のためにあるものです。きちんと整え、その意味をわかりやすくお伝えします。',
        offers: [
          ['確定申告・税務申告', '丁寧に作成し、期限内に提出'],
          ['記帳・経理', '請求書、給与、月次報告まで'],
          ['ご相談', '起業から成長、事業承継まで'],
        ],
      },
      ko: {
        lead: '정돈된 장부, 걱정 없는 세금.',
        about: '숫자는 안심을 주어야 합니다. 장부를 정리하고 그 의미를 알기 쉽게 설명해 드립니다.',
        offers: [
          ['세금 신고', '꼼꼼하게 준비해 기한 내 제출'],
          ['기장 대행', '증빙, 급여, 월별 보고'],
          ['상담', '창업, 성장, 승계까지'],
        ],
      },
      zh: {
        lead: '账目清楚，报税省心。',
        about: '数字应当让人安心。我们把账理清，并告诉您这些数字意味着什么。',
        offers: [
          ['纳税申报', '认真准备，按时提交'],
          ['代理记账', '票据、工资与月度报表'],
          ['咨询', '创业、发展与转让'],
        ],
      },
    },
  },
  {
    words:
      'real[- ]estate(?: agenc(?:y|ies)| agents?| brokers?| office| company)?|estate agen(?:t|ts|cy|cies)|letting agen(?:t|ts|cy|cies)|realtors?|property agen(?:t|ts|cy|cies)|immobilien(?:makler|maklerin|büro|büros|agentur|firma|vermittlung)?|maklerbüros?|makler(?:in)?|inmobiliari[ao]s?|bienes ra[ií]ces|agences? immobili[èe]res?|agents? immobiliers?|immobilier|agenzi[ae] immobiliar[ei]|agent[ei] immobiliar[ei]|immobiliare|makelaar(?:s|dij|skantoor)?|vastgoed(?:makelaar|kantoor)?|biur\\p{L}{1,2} nieruchomości|agencj\\p{L}{1,2} nieruchomości|pośredni\\p{L}{1,4} nieruchomości|nieruchomości|imobili[áa]ri[ao]s?|corret(?:or|ora|ores) de im[óo]veis|media[çc][ãa]o imobili[áa]ria|агентств\\p{L}{1,2} недвижимости|недвижимост\\p{L}{1,2}|риелтор\\p{L}{0,4}|риэлтор\\p{L}{0,4}|emlak(?:çı\\p{L}{0,5}| ofisi\\p{L}{0,3}| bürosu\\p{L}{0,3}| danışman\\p{L}{1,5})?|gayrimenkul(?: ofisi\\p{L}{0,3}| danışman\\p{L}{1,5})?|عقارات|مكتب عقاري|وكالة عقارية|وسيط عقاري|रियल एस्टेट|रियल इस्टेट|प्रॉपर्टी डीलर|संपत्ति एजेंट|不動産|부동산|공인중개사|房产中介|房地产中介|房产经纪|地产中介|房屋中介|地产公司',
    name: {
      en: 'Estate agency',
      es: 'Inmobiliaria',
      de: 'Immobilienbüro',
      fr: 'Agence immobilière',
      pt: 'Imobiliária',
      it: 'Agenzia immobiliare',
      nl: 'Makelaarskantoor',
      pl: 'Biuro nieruchomości',
      tr: 'Emlak ofisi',
      ru: 'Агентство недвижимости',
      zh: '房产中介',
      ja: '不動産会社',
      ko: '부동산 중개사무소',
      hi: 'रियल एस्टेट एजेंसी',
      ar: 'مكتب عقاري',
    },
    copy: {
      en: {
        lead: 'Finding homes, and finding buyers for them.',
        about:
          'A home is more than square metres. {title} takes the time to find out what matters to you, whether you buy, sell or rent.',
        offers: [
          ['Buying', 'Homes that fit your plans and your budget'],
          ['Selling', 'Valuation, photos, viewings and contract'],
          ['Renting', 'Tenants and landlords brought together'],
        ],
      },
      de: {
        lead: 'Das passende Zuhause und die passenden Käufer.',
        about:
          'Ein Zuhause ist mehr als Quadratmeter. {title} nimmt sich Zeit für das, was Ihnen wichtig ist, beim Kaufen, Verkaufen und Mieten.',
        offers: [
          ['Kaufen', 'Häuser und Wohnungen, die zu Ihnen passen'],
          ['Verkaufen', 'Bewertung, Fotos, Besichtigung, Vertrag'],
          ['Vermieten', 'Mieter und Vermieter finden zusammen'],
        ],
      },
      es: {
        lead: 'La casa adecuada y el comprador adecuado.',
        about:
          'Un hogar es más que metros cuadrados. {title} se toma el tiempo de entender qué le importa, al comprar, vender o alquilar.',
        offers: [
          ['Comprar', 'Viviendas para sus planes y su presupuesto'],
          ['Vender', 'Valoración, fotos, visitas y contrato'],
          ['Alquilar', 'Propietarios e inquilinos de acuerdo'],
        ],
      },
      fr: {
        lead: 'Le bon logement et le bon acheteur.',
        about:
          'Un chez-soi, c’est plus que des mètres carrés. {title} prend le temps de comprendre ce qui compte pour vous, à l’achat, à la vente ou à la location.',
        offers: [
          ['Acheter', 'Des biens selon vos projets et votre budget'],
          ['Vendre', 'Estimation, photos, visites et contrat'],
          ['Louer', 'Propriétaires et locataires réunis'],
        ],
      },
      it: {
        lead: 'La casa giusta e l’acquirente giusto.',
        about:
          'Una casa è più dei suoi metri quadrati. {title} si prende il tempo di capire che cosa conta per voi, se comprate, vendete o affittate.',
        offers: [
          ['Comprare', 'Case adatte ai progetti e al budget'],
          ['Vendere', 'Valutazione, foto, visite e contratto'],
          ['Affittare', 'Proprietari e inquilini si incontrano'],
        ],
      },
      nl: {
        lead: 'Het juiste huis en de juiste koper.',
        about:
          'Een thuis is meer dan vierkante meters. {title} neemt de tijd om te horen wat u belangrijk vindt, bij kopen, verkopen en huren.',
        offers: [
          ['Kopen', 'Woningen die passen bij plan en budget'],
          ['Verkopen', 'Taxatie, foto’s, bezichtiging en contract'],
          ['Verhuren', 'Huurders en verhuurders bij elkaar'],
        ],
      },
      pl: {
        lead: 'Właściwy dom i właściwy kupujący.',
        about:
          'Dom to więcej niż metry kwadratowe. Poświęcamy czas, by zrozumieć, co jest ważne przy kupnie, sprzedaży i wynajmie.',
        offers: [
          ['Kupno', 'Domy i mieszkania na miarę planów'],
          ['Sprzedaż', 'Wycena, zdjęcia, prezentacje i umowa'],
          ['Wynajem', 'Łączymy najemców i właścicieli'],
        ],
      },
      pt: {
        lead: 'A casa certa e o comprador certo.',
        about:
          'Uma casa é mais do que metros quadrados. Dedicamos tempo a perceber o que é importante para si ao comprar, vender ou arrendar.',
        offers: [
          ['Comprar', 'Casas à medida dos seus planos'],
          ['Vender', 'Avaliação, fotografias, visitas e contrato'],
          ['Arrendar', 'Proprietários e inquilinos de acordo'],
        ],
      },
      ru: {
        lead: 'Подходящий дом и подходящий покупатель.',
        about:
          'Дом — это больше, чем квадратные метры. Мы не спешим и выясняем, что для вас важно при покупке, продаже или аренде.',
        offers: [
          ['Покупка', 'Дома и квартиры под ваши планы'],
          ['Продажа', 'Оценка, фото, показы и договор'],
          ['Аренда', 'Сводим жильцов и владельцев'],
        ],
      },
      tr: {
        lead: 'Doğru ev ve doğru alıcı.',
        about:
          'Ev, metrekareden fazlasıdır. Alırken, satarken ya da kiralarken sizin için neyin önemli olduğunu dinleriz.',
        offers: [
          ['Satın alma', 'Planınıza ve bütçenize uygun evler'],
          ['Satış', 'Değerleme, fotoğraf, gösterim, sözleşme'],
          ['Kiralama', 'Kiracılarla ev sahiplerini buluşturuyoruz'],
        ],
      },
      ar: {
        lead: 'البيت المناسب والمشتري المناسب مع {title}.',
        about:
          'البيت أكثر من أمتار مربّعة. نأخذ الوقت لنفهم ما يهمّكم عند الشراء أو البيع أو الإيجار.',
        offers: [
          ['الشراء', 'بيوت تناسب خططكم وميزانيتكم'],
          ['البيع', 'تقييم وصور ومعاينات وعقد'],
          ['الإيجار', 'نجمع المستأجرين بالمالكين'],
        ],
      },
      hi: {
        lead: 'सही घर और सही ख़रीदार, {title} के साथ।',
        about:
          'घर सिर्फ़ वर्ग फ़ुट नहीं होता। ख़रीदना हो, बेचना हो या किराए पर देना, हम पहले समझते हैं कि आपके लिए क्या ज़रूरी है।',
        offers: [
          ['ख़रीदना', 'आपकी योजना और बजट के अनुसार घर'],
          ['बेचना', 'मूल्यांकन, फ़ोटो, विज़िट और अनुबंध'],
          ['किराया', 'मालिक और किराएदार को मिलाना'],
        ],
      },
      ja: {
        lead: '住まい探しも、ご売却も。',
        about:
          '住まいは、広さだけでは決められません。購入も売却も賃貸も、大切にされたいことをまずお聞かせください。',
        offers: [
          ['購入', 'ご希望とご予算に合う物件探し'],
          ['売却', '査定、撮影、内見からご契約まで'],
          ['賃貸', '借りたい方と貸したい方をつなぎます'],
        ],
      },
      ko: {
        lead: '알맞은 집과 알맞은 매수인을 찾아 드립니다.',
        about:
          '집은 면적만으로 고를 수 없습니다. 사고팔 때도 빌릴 때도 무엇이 중요한지 먼저 듣겠습니다.',
        offers: [
          ['매수', '계획과 예산에 맞는 집'],
          ['매도', '시세 확인, 사진, 방문, 계약까지'],
          ['임대', '임차인과 임대인을 연결합니다'],
        ],
      },
      zh: {
        lead: '{title}：找到合适的房子，也找到合适的买家。',
        about: '家不只是面积。无论买房、卖房还是租房，我们都先了解您看重什么。',
        offers: [
          ['买房', '符合您的计划和预算'],
          ['卖房', '估价、拍照、看房到签约'],
          ['租房', '为租客和房东牵线'],
        ],
      },
    },
  },
];
