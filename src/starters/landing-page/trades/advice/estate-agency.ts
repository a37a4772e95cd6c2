import type { Trade } from '../trade.ts';

export const estateAgency: Trade = {
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
      about: 'البيت أكثر من أمتار مربّعة. نأخذ الوقت لنفهم ما يهمّكم عند الشراء أو البيع أو الإيجار.',
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
};
