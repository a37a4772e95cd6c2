import type { Trade } from '../trade.ts';

export const lawFirm: Trade = {
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
};
