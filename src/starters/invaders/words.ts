import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['lead', 'wave', 'board', 'help'], {
  en: 'Shoot the invaders before they land. | Wave | The field: invaders above, your ship below | ← and → or a finger move, the space bar, ↑ or a tap shoots, P pauses.',
  es: 'Dispara a los invasores antes de que aterricen. | Oleada | El campo: invasores arriba, tu nave abajo | ← y → o el dedo mueven; espacio, ↑ o un toque dispara; P pausa.',
  de: 'Schieße die Angreifer ab, bevor sie landen. | Welle | Das Feld: oben die Angreifer, unten dein Schiff | ← und → oder ein Finger bewegen, Leertaste, ↑ oder Tippen schießt, P hält an.',
  fr: 'Tirez sur les envahisseurs avant qu’ils n’atterrissent. | Vague | Le terrain : les envahisseurs en haut, le vaisseau en bas | ← et → ou un doigt déplacent ; espace, ↑ ou un toucher tire ; P met en pause.',
  pt: 'Atire nos invasores antes que pousem. | Onda | O campo: invasores em cima, sua nave embaixo | ← e → ou o dedo movem; espaço, ↑ ou um toque atira; P pausa.',
  it: 'Colpisci gli invasori prima che atterrino. | Ondata | Il campo: invasori in alto, la tua nave in basso | ← e → o un dito muovono; spazio, ↑ o un tocco spara; P mette in pausa.',
  nl: 'Schiet de indringers neer voordat ze landen. | Golf | Het veld: indringers boven, je schip onder | ← en → of een vinger bewegen; spatie, ↑ of een tik schiet; P pauzeert.',
  pl: 'Zestrzel najeźdźców, zanim wylądują. | Fala | Pole: najeźdźcy na górze, twój statek na dole | ← i → lub palec poruszają; spacja, ↑ lub dotknięcie strzela; P wstrzymuje.',
  tr: 'İstilacılar inmeden onları vur. | Dalga | Alan: yukarıda istilacılar, aşağıda gemin | ← ve → ya da parmak oynatır; boşluk, ↑ ya da dokunuş ateş eder; P duraklatır.',
  ru: 'Сбейте захватчиков, пока они не приземлились. | Волна | Поле: сверху захватчики, внизу ваш корабль | ← и → или палец двигают; пробел, ↑ или касание стреляет; P ставит на паузу.',
  zh: '在入侵者着陆前将其击落。 | 波次 | 场地：上方是入侵者，下方是你的飞船 | ← 和 → 或手指移动；空格、↑ 或点击射击；P 暂停。',
  ja: '着陸される前に侵略者を撃とう。 | ウェーブ | フィールド：上に侵略者、下に自分の船 | ← と → か指で移動、スペース・↑・タップで発射、P で一時停止。',
  ko: '침략자가 내려오기 전에 쏘세요. | 웨이브 | 경기장: 위에는 침략자, 아래에는 내 우주선 | ←와 → 또는 손가락으로 이동, 스페이스·↑·터치로 발사, P로 멈춤.',
  hi: 'हमलावरों के उतरने से पहले उन्हें गिराएँ। | लहर | मैदान: ऊपर हमलावर, नीचे आपका जहाज़ | ← और → या उँगली से चलता है; स्पेस, ↑ या छूने से गोली चलती है; P रोकता है।',
  ar: 'أسقط الغزاة قبل أن يهبطوا. | الموجة | الملعب: الغزاة في الأعلى وسفينتك في الأسفل | ← و→ أو الإصبع للحركة؛ المسافة أو ↑ أو اللمس للإطلاق؛ P للإيقاف.',
  id: 'Tembak para penyerbu sebelum mereka mendarat. | Gelombang | Arena: penyerbu di atas, kapal Anda di bawah | ← dan → atau jari untuk bergerak, tombol spasi, ↑, atau ketuk untuk menembak, P untuk jeda.',
  vi: 'Bắn hạ quân xâm lược trước khi chúng hạ cánh. | Đợt | Chiến trường: quân xâm lược ở trên, tàu của bạn ở dưới | ← và → hoặc ngón tay để di chuyển, phím cách, ↑ hoặc chạm để bắn, P tạm dừng.',
  uk: 'Збийте загарбників, перш ніж вони приземляться. | Хвиля | Поле: угорі загарбники, унизу ваш корабель | ← і → або палець рухають, пробіл, ↑ або дотик стріляє, P ставить на паузу.',
  sv: 'Skjut inkräktarna innan de landar. | Våg | Spelplanen: inkräktare överst, ditt skepp längst ner | ← och → eller ett finger flyttar, mellanslag, ↑ eller ett tryck skjuter, P pausar.',
});
