import type { Trade } from '../trade.ts';

export const accountingAndTax: Trade = {
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
      about: 'Liczby powinny dawać spokój. Porządkujemy je i wyjaśniamy, co oznaczają dla Państwa.',
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
      about: '数字は、安心のためにあるものです。きちんと整え、その意味をわかりやすくお伝えします。',
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
};
