import { tradeOf } from '../trade-of.ts';

export const plumbingAndHeating = tradeOf(
  'plumbers?|plumbing|heating (?:engineers?|installers?|contractors?|compan(?:y|ies)|business|technicians?)|klempner(?:in|ei|eien|betrieb|meister)?|spengler(?:ei|eien)|(?:gas-? ?(?:und|&) ?wasser)?installateur(?:e|in|betrieb)?|sanit[äa]r(?:betrieb|installat\\p{L}{1,6}|firma|technik|meister)?|heizungsbau(?:er|erin|betrieb|firma)?|heizungs(?:technik|firma|betrieb|monteur|installateur)|heizung (?:und|&) sanitär|shk-?(?:betrieb|firma|handwerk)?|plombi(?:er|ère)s?|plomberies?|chauffagistes?|fontaner(?:[íi]as?|os?|as?)|plomer(?:[íi]as?|os?|as?)|gasf[íi]ter(?:[íi]as?|es)?|idraulic(?:o|a|i)|termoidraulic(?:o|a|i)|loodgieter(?:s|sbedrij(?:f|ven))?|cv[- ]?(?:monteurs?|installateurs?|bedrijf)|verwarmings(?:monteurs?|installateurs?)|hydraulik(?:a|iem|ów|owi|om)?|usług\\p{L}{0,3} hydrauliczn\\p{L}{1,3}|instalacj\\p{L}{1,3} (?:sanitarn|grzewcz|hydrauliczn)\\p{L}{1,3}|encanador(?:a|es|as)?|canalizador(?:a|es|as)?|сантехник(?:а|у|ом|ов)?|услуг\\p{L}{1,3} сантехника|сантехническ\\p{L}{1,3} (?:работ|услуг)\\p{L}{1,3}|монтаж\\p{L}{0,2} отоплени\\p{L}{1,2}|(?:sıhhi |su )?tesisatçı\\p{L}{0,6}|(?:sıhhi|su|kalorifer|doğalgaz) tesisat\\p{L}{0,6}|سب(?:ّ)?اك|أعمال صحية|تمديدات صحية|प्लंबर|प्लम्बर|प्लंबिंग|प्लम्बिंग|水道(?:屋|工事|修理|設備)|配管工|給排水|水回り(?:の)?(?:修理|工事)|水まわり(?:の)?(?:修理|工事)|暖房設備|배관 ?(?:공사|수리|업체|공)|배관공|설비업체|보일러 ?(?:설치|수리|시공)|수도 ?(?:수리|공사|설비)|水管工|水暖|水管(?:维修|安装)|管道(?:维修|疏通|安装)|暖气安装|地暖|thợ (?:sửa )?(?:ống )?nước|sửa (?:chữa )?(?:ống|điện) nước|сантехнік\\p{L}{0,3}|rörmokar\\p{L}{1,5}',
  {
    en: 'Plumbing and heating | {title}: plumbing and heating, from a dripping tap to a new bathroom. | Repairs; Bathrooms; Heating',
    es: 'Fontanería y calefacción | {title}: fontanería y calefacción, del grifo que gotea al baño nuevo. | Reparaciones; Baños; Calefacción',
    de: 'Sanitär und Heizung | {title}: Sanitär und Heizung, vom tropfenden Hahn bis zum neuen Bad. | Reparaturen; Bäder; Heizung',
    fr: 'Plomberie et chauffage | {title} : plomberie et chauffage, du robinet qui fuit à la salle de bains. | Dépannage; Salles de bains; Chauffage',
    pt: 'Canalização e aquecimento | {title}: água e aquecimento, da torneira que pinga ao banheiro novo. | Consertos; Banheiros; Aquecimento',
    it: 'Idraulica e riscaldamento | {title}: idraulica e riscaldamento, dal rubinetto al bagno nuovo. | Riparazioni; Bagni; Riscaldamento',
    nl: 'Loodgieter en verwarming | {title}: loodgieterswerk en verwarming, van lekkende kraan tot badkamer. | Reparaties; Badkamers; Verwarming',
    pl: 'Hydraulika i ogrzewanie | {title} – hydraulika i ogrzewanie, od cieknącego kranu po nową łazienkę. | Naprawy; Łazienki; Ogrzewanie',
    tr: 'Su ve ısıtma tesisatı | {title}: su tesisatı ve ısıtma, damlayan musluktan yeni banyoya. | Tamirat; Banyo; Isıtma',
    ru: 'Сантехника и отопление | {title} — сантехника и отопление: от крана до новой ванной. | Ремонт; Ванные комнаты; Отопление',
    zh: '水暖安装维修 | {title}：水管与暖气，从滴水的龙头到全新的浴室。 | 维修; 浴室; 供暖',
    ja: '水道・暖房設備 | {title}は、水回りと暖房のことなら蛇口の水漏れから浴室の改装まで承ります。 | 修理; 浴室; 暖房・給湯',
    ko: '배관·난방 설비 | {title}: 새는 수도꼭지부터 새 욕실까지, 배관과 난방. | 수리; 욕실; 난방',
    hi: 'प्लंबिंग और हीटिंग | {title}: प्लंबिंग और हीटिंग, टपकते नल से नए बाथरूम तक। | मरम्मत; बाथरूम; हीटिंग',
    ar: 'سباكة وتدفئة | {title}: سباكة وتدفئة، من الصنبور المسرِّب إلى الحمّام الجديد. | الإصلاحات; الحمّامات; التدفئة',
    id: 'Pipa dan pemanas air | {title}: pipa dan pemanas air, dari keran bocor sampai kamar mandi baru. | Perbaikan; Kamar mandi; Pemanas air',
    vi: 'Cấp thoát nước và nước nóng | {title}: cấp thoát nước và nước nóng, từ vòi rò rỉ đến phòng tắm mới. | Sửa chữa; Phòng tắm; Máy nước nóng',
    uk: 'Сантехніка й опалення | {title}: сантехніка й опалення, від крана, що тече, до нової ванної. | Ремонт; Ванні кімнати; Опалення',
    sv: 'VVS | {title}: VVS-arbeten, från en droppande kran till ett nytt badrum. | Reparationer; Badrum; Värme',
  },
);
