import { tradeOf } from '../trade-of.ts';

export const bicycleWorkshop = tradeOf(
  "(?:bi(?:ke|cycle)s?|cycle) (?:repairs?|shops?|stores?|mechanics?|workshops?|servic(?:e|ing))|(?:fix|repair|servic)(?:e?s|ing)? (?:\\p{L}{2,8} )?(?:bikes|bicycles)|fahrrad(?:laden|werkst[aä]tt(?:en)?|gesch[aä]ft|reparatur(?:en)?|h[aä]ndler)|radladen|taller(?:es)? de (?:bicicletas|bicis)|tiendas? de (?:bicicletas|bicis)|(?:atelier|magasin|boutique|réparation|réparateur) (?:de |d[’'])?(?:vélos?|cycles)|(?:oficina|loja|conserto) de (?:bicicletas|bikes)|bicicletarias?|(?:negozio|officina|riparazione) (?:di )?(?:biciclette|bici)|ciclofficin[ae]|fietsen(?:winkel|maker|zaak|reparatie|werkplaats)|(?:warsztat|sklep|serwis)\\p{L}{0,3} rowerow\\p{L}{1,3}|bisiklet (?:tamir|servis|dükkan|mağaza|atölye)\\p{L}{0,5}|вело(?:мастерск|магазин|сервис|ремонт)\\p{L}{0,4}|ремонт\\p{L}{0,2} велосипедов|自行车(?:店|行|维修|修理)|自転車(?:店|屋|修理)|자전거 ?(?:가게|수리|매장|점)|साइकिल (?:की दुकान|रिपेयर|मरम्मत)|(?:محل|ورشة|تصليح|إصلاح) (?:ال)?دراجات|(?:tiệm|cửa hàng|sửa) xe đạp|веломайстерн\\p{L}{1,3}|ремонт\\p{L}? велосипедів|cykel(?:verkst[aä]d|affär|butik|handlare)\\p{L}{0,3}",
  {
    en: 'Bike workshop | {title} looks after your bike, so that you can ride on. | Tune-up; Repairs; Parts and tyres',
    es: 'Taller de bicicletas | {title} cuida de tu bici para que sigas pedaleando. | Puesta a punto; Reparaciones; Recambios y neumáticos',
    de: 'Fahrradwerkstatt | {title} kümmert sich um dein Rad, damit du weiterfahren kannst. | Inspektion; Reparatur; Teile und Reifen',
    fr: 'Atelier vélo | {title} prend soin de votre vélo, pour que vous rouliez encore. | Révision; Réparations; Pièces et pneus',
    pt: 'Oficina de bicicletas | {title} cuida da sua bicicleta para você continuar pedalando. | Revisão; Consertos; Peças e pneus',
    it: 'Officina di biciclette | {title} si prende cura della tua bici, perché tu possa ripartire. | Messa a punto; Riparazioni; Ricambi e gomme',
    nl: 'Fietsenmaker | {title} zorgt voor je fiets, zodat je verder kunt. | Onderhoudsbeurt; Reparaties; Onderdelen en banden',
    pl: 'Warsztat rowerowy | {title} – zadbamy o Twój rower, żeby jechał dalej. | Przegląd; Naprawy; Części i opony',
    tr: 'Bisiklet atölyesi | {title}: bisikletinize bakıyoruz, siz yola devam edin. | Bakım; Onarım; Parça ve lastik',
    ru: 'Веломастерская | {title}: заботимся о вашем велосипеде, чтобы он ехал дальше. | Обслуживание; Ремонт; Запчасти и шины',
    zh: '自行车店 | {title}：照顾好您的自行车，让您放心骑行。 | 保养; 维修; 配件与轮胎',
    ja: '自転車店 | {title}は、お客様の自転車が気持ちよく走れるようお手入れします。 | 点検・調整; 修理; 部品・タイヤ',
    ko: '자전거 가게 | {title}: 다시 잘 달릴 수 있도록 자전거를 돌봐 드립니다. | 점검; 수리; 부품과 타이어',
    hi: 'साइकिल वर्कशॉप | {title}: आपकी साइकिल की देखभाल, ताकि आप चलते रहें। | सर्विस; मरम्मत; पुर्ज़े और टायर',
    ar: 'ورشة دراجات | {title}: نعتني بدراجتك لتواصل الطريق. | صيانة; إصلاح; قطع غيار وإطارات',
    id: 'Bengkel sepeda | {title} merawat sepeda Anda, supaya bisa terus melaju. | Servis rutin; Perbaikan; Suku cadang dan ban',
    vi: 'Tiệm sửa xe đạp | {title} chăm sóc xe đạp để bạn luôn bon bon trên đường. | Bảo dưỡng; Sửa chữa; Phụ tùng và lốp xe',
    uk: 'Веломайстерня | {title}: дбаємо про ваш велосипед, щоб ви їхали далі. | Обслуговування; Ремонт; Запчастини й шини',
    sv: 'Cykelverkstad | {title} tar hand om din cykel så att du kan rulla vidare. | Service; Reparationer; Delar och däck',
  },
);
