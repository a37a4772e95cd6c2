import { tradeOf } from '../trade-of.ts';

export const lawFirm = tradeOf(
  "law (?:firms?|offices?|practices?)|lawyers?|attorneys?|solicitors?|barristers?|legal practices?|rechtsanwalt\\p{L}{0,4}|rechtsanwält\\p{L}{1,5}|anwaltskanzlei(?:en)?|anwaltsbüros?|anwält(?:e|in|innen)|anwalt|abogad[oa]s?|bufetes?|despachos? (?:jur[ií]dicos?|legal(?:es)?)|estudio jur[ií]dico|cabinets? d['’]avocate?s?|(?:une?|mon|notre|pour) avocate?s?|avocates?|avocats?(?=.{0,20}(?:barreau|droit))|avvocat[oiae]|avvocatess[ae]|studio legale|studi legali|advocat(?:e|en|enkantoor|enkantoren)|advocaat|adwokat\\p{L}{0,4}|kancelari\\p{L}{1,3} (?:prawn|adwokack|radc)\\p{L}{1,4}|radc\\p{L}{1,2} prawn\\p{L}{1,4}|prawnik\\p{L}{0,4}|prawniczk\\p{L}{1,2}|advogad[oa]s?|advocacia|адвокат\\p{L}{0,4}|юрист\\p{L}{0,3}|юридическ\\p{L}{2,3} (?:фирм|компани|бюро|услуг|консультаци)\\p{L}{0,3}|avukat\\p{L}{0,7}|hukuk bürosu\\p{L}{0,3}|محامي|محامية|محاماة|محامين|वकील|लॉ फर्म|लॉ फ़र्म|अधिवक्ता|弁護士|法律事務所|변호사|법무법인|법률 ?사무소|로펌|律师|律所|律師|(?:kantor|firma) hukum|pengacara|advokat(?:en|byrå|byrån|firma)?|luật sư|юридичн\\p{L}{1,3} (?:фірм|компані|бюро|послуг)\\p{L}{0,3}",
  {
    en: 'Law firm | Clear legal advice from {title}. | First consultation; Contracts; Disputes',
    es: 'Despacho de abogados | Asesoramiento jurídico claro. | Primera consulta; Contratos; Litigios',
    de: 'Anwaltskanzlei | Klarer Rat in Rechtsfragen. | Erstberatung; Verträge; Streitfälle',
    fr: 'Cabinet d’avocats | Des conseils juridiques clairs. | Première consultation; Contrats; Litiges',
    pt: 'Escritório de advocacia | Aconselhamento jurídico claro. | Primeira consulta; Contratos; Litígios',
    it: 'Studio legale | Consulenza legale chiara. | Primo colloquio; Contratti; Controversie',
    nl: 'Advocatenkantoor | Helder juridisch advies. | Eerste gesprek; Contracten; Geschillen',
    pl: 'Kancelaria prawna | Jasna pomoc prawna. | Pierwsza konsultacja; Umowy; Spory',
    tr: 'Hukuk bürosu | Açık ve anlaşılır hukuki destek. | İlk görüşme; Sözleşmeler; Uyuşmazlıklar',
    ru: 'Юридическая фирма | Понятная юридическая помощь. | Первая консультация; Договоры; Споры',
    zh: '律师事务所 | {title}：清晰易懂的法律服务。 | 初次咨询; 合同; 争议解决',
    ja: '法律事務所 | わかりやすい法律相談を。 | 初回相談; 契約; 紛争解決',
    ko: '법률사무소 | 이해하기 쉬운 법률 상담. | 첫 상담; 계약; 분쟁',
    hi: 'लॉ फ़र्म | {title} की ओर से साफ़ क़ानूनी सलाह। | पहली सलाह; अनुबंध; विवाद',
    ar: 'مكتب محاماة | استشارات قانونية واضحة من {title}. | الاستشارة الأولى; العقود; النزاعات',
    id: 'Kantor hukum | Nasihat hukum yang jelas dari {title}. | Konsultasi awal; Kontrak; Sengketa',
    vi: 'Văn phòng luật sư | Tư vấn pháp lý rõ ràng từ {title}. | Tư vấn lần đầu; Hợp đồng; Tranh chấp',
    uk: 'Юридична фірма | {title}: зрозуміла юридична допомога. | Перша консультація; Договори; Спори',
    sv: 'Advokatbyrå | Tydlig juridisk rådgivning från {title}. | Första rådgivning; Avtal; Tvister',
  },
);
