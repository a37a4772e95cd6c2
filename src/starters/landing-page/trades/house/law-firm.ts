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
      offers: ['First consultation', 'Contracts', 'Disputes'],
    },
    de: {
      lead: 'Klarer Rat in Rechtsfragen.',
      offers: ['Erstberatung', 'Verträge', 'Streitfälle'],
    },
    es: {
      lead: 'Asesoramiento jurídico claro.',
      offers: ['Primera consulta', 'Contratos', 'Litigios'],
    },
    fr: {
      lead: 'Des conseils juridiques clairs.',
      offers: ['Première consultation', 'Contrats', 'Litiges'],
    },
    it: {
      lead: 'Consulenza legale chiara.',
      offers: ['Primo colloquio', 'Contratti', 'Controversie'],
    },
    nl: {
      lead: 'Helder juridisch advies.',
      offers: ['Eerste gesprek', 'Contracten', 'Geschillen'],
    },
    pl: {
      lead: 'Jasna pomoc prawna.',
      offers: ['Pierwsza konsultacja', 'Umowy', 'Spory'],
    },
    pt: {
      lead: 'Aconselhamento jurídico claro.',
      offers: ['Primeira consulta', 'Contratos', 'Litígios'],
    },
    ru: {
      lead: 'Понятная юридическая помощь.',
      offers: ['Первая консультация', 'Договоры', 'Споры'],
    },
    tr: {
      lead: 'Açık ve anlaşılır hukuki destek.',
      offers: ['İlk görüşme', 'Sözleşmeler', 'Uyuşmazlıklar'],
    },
    ar: {
      lead: 'استشارات قانونية واضحة من {title}.',
      offers: ['الاستشارة الأولى', 'العقود', 'النزاعات'],
    },
    hi: {
      lead: '{title} की ओर से साफ़ क़ानूनी सलाह।',
      offers: ['पहली सलाह', 'अनुबंध', 'विवाद'],
    },
    ja: {
      lead: 'わかりやすい法律相談を。',
      offers: ['初回相談', '契約', '紛争解決'],
    },
    ko: {
      lead: '이해하기 쉬운 법률 상담.',
      offers: ['첫 상담', '계약', '분쟁'],
    },
    zh: {
      lead: '{title}：清晰易懂的法律服务。',
      offers: ['初次咨询', '合同', '争议解决'],
    },
  },
};
