import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['catch', 'avoid', 'stars', 'rocks', 'board', 'help'], {
  en: 'Catch: {things} | Avoid: {things} | stars | rocks | The field: things fall, and you catch with the basket below | Move with the mouse, a finger or the arrow keys. Space pauses.',
  es: 'Atrapa: {things} | Evita: {things} | estrellas | rocas | El campo: caen cosas y las atrapas con la cesta de abajo | Muévete con el ratón, el dedo o las flechas. Espacio pausa.',
  de: 'Fange: {things} | Meide: {things} | Sterne | Steine | Das Feld: Dinge fallen, und du fängst sie unten mit dem Korb | Bewege dich mit Maus, Finger oder Pfeiltasten. Leertaste hält an.',
  fr: 'Attrapez : {things} | Évitez : {things} | étoiles | rochers | Le terrain : des choses tombent et vous les attrapez en bas avec le panier | Souris, doigt ou flèches pour bouger. Espace met en pause.',
  pt: 'Pegue: {things} | Evite: {things} | estrelas | pedras | O campo: coisas caem e você as pega embaixo com a cesta | Mova com o mouse, o dedo ou as setas. Espaço pausa.',
  it: 'Prendi: {things} | Evita: {things} | stelle | sassi | Il campo: le cose cadono e le prendi in basso con il cesto | Muoviti con mouse, dito o frecce. Spazio mette in pausa.',
  nl: 'Vang: {things} | Vermijd: {things} | sterren | stenen | Het veld: dingen vallen en je vangt ze onderaan met de mand | Beweeg met muis, vinger of pijltjestoetsen. Spatie pauzeert.',
  pl: 'Łap: {things} | Unikaj: {things} | gwiazdy | skały | Pole: rzeczy spadają, a ty łapiesz je koszem na dole | Ruszaj myszą, palcem lub strzałkami. Spacja wstrzymuje.',
  tr: 'Yakala: {things} | Kaçın: {things} | yıldızlar | kayalar | Alan: bir şeyler düşer, alttaki sepetle yakalarsın | Fare, parmak ya da oklarla hareket et. Boşluk duraklatır.',
  ru: 'Лови: {things} | Избегай: {things} | звёзды | камни | Поле: предметы падают, а вы ловите их корзиной внизу | Двигайтесь мышью, пальцем или стрелками. Пробел ставит на паузу.',
  zh: '接住：{things} | 避开：{things} | 星星 | 石头 | 场地：东西落下，用下面的篮子接住 | 用鼠标、手指或方向键移动。空格暂停。',
  ja: 'つかまえる：{things} | よける：{things} | 星 | 岩 | フィールド：落ちてくるものを下のかごで受ける | マウス、指、矢印キーで動かす。スペースで一時停止。',
  ko: '잡기: {things} | 피하기: {things} | 별 | 바위 | 경기장: 떨어지는 것을 아래 바구니로 받습니다 | 마우스, 손가락, 화살표로 움직입니다. 스페이스로 멈춤.',
  hi: 'पकड़ें: {things} | बचें: {things} | तारे | पत्थर | मैदान: चीज़ें गिरती हैं और आप नीचे टोकरी से पकड़ते हैं | माउस, उँगली या तीर से चलाएँ। स्पेस से रुकता है।',
  ar: 'التقط: {things} | تجنب: {things} | نجوم | صخور | الملعب: تسقط الأشياء وتلتقطها بالسلة في الأسفل | تحرك بالفأرة أو الإصبع أو الأسهم. المسافة توقف.',
  id: 'Tangkap: {things} | Hindari: {things} | bintang | batu | Arena: benda berjatuhan, dan Anda menangkapnya dengan keranjang di bawah | Gerakkan dengan mouse, jari, atau tombol panah. Spasi untuk jeda.',
  vi: 'Hứng: {things} | Tránh: {things} | ngôi sao | hòn đá | Sân chơi: đồ vật rơi xuống, bạn hứng chúng bằng chiếc giỏ bên dưới | Di chuyển bằng chuột, ngón tay hoặc phím mũi tên. Phím cách tạm dừng.',
  uk: 'Ловіть: {things} | Уникайте: {things} | зірки | каміння | Поле: предмети падають, а ви ловите їх кошиком унизу | Рухайтеся мишею, пальцем або стрілками. Пробіл ставить на паузу.',
  sv: 'Fånga: {things} | Undvik: {things} | stjärnor | stenar | Spelplanen: saker faller och du fångar dem med korgen längst ner | Flytta med musen, ett finger eller piltangenterna. Mellanslag pausar.',
});
