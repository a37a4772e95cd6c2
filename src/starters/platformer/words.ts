import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['lead', 'board', 'help', 'jump'], {
  en: 'Run, jump and collect on the way to the flag. | The level: the runner, ledges, things to collect, and the flag at its end | ← and → run, the space bar or ↑ jumps, P pauses. Jump on those that walk there, or over them. | Jump',
  es: 'Corre, salta y recoge hasta llegar a la bandera. | El nivel: quien corre, plataformas, cosas que recoger y la bandera al final | ← y → corren, espacio o ↑ salta, P pausa. Salta encima de los que pasean, o por encima. | Saltar',
  de: 'Laufen, springen und sammeln bis zur Fahne. | Das Level: die Figur, Plattformen, Dinge zum Sammeln und die Fahne am Ende | ← und → laufen, Leertaste oder ↑ springt, P hält an. Spring auf die, die dort laufen, oder über sie. | Springen',
  fr: 'Courez, sautez et ramassez jusqu’au drapeau. | Le niveau : le personnage, des plateformes, des choses à ramasser et le drapeau au bout | ← et → courent, espace ou ↑ saute, P met en pause. Sautez sur ceux qui marchent, ou par-dessus. | Sauter',
  pt: 'Corra, pule e colete até a bandeira. | A fase: quem corre, plataformas, coisas para coletar e a bandeira no fim | ← e → correm, espaço ou ↑ pula, P pausa. Pule em cima de quem anda ali, ou por cima. | Pular',
  it: 'Corri, salta e raccogli fino alla bandiera. | Il livello: chi corre, piattaforme, cose da raccogliere e la bandiera in fondo | ← e → corrono, spazio o ↑ salta, P mette in pausa. Salta su chi cammina, o sopra. | Salta',
  nl: 'Ren, spring en verzamel tot aan de vlag. | Het level: de loper, platformen, dingen om te verzamelen en de vlag aan het eind | ← en → rennen, spatie of ↑ springt, P pauzeert. Spring op wie daar loopt, of eroverheen. | Springen',
  pl: 'Biegnij, skacz i zbieraj aż do flagi. | Poziom: bohater, platformy, rzeczy do zebrania i flaga na końcu | ← i → biegną, spacja lub ↑ skacze, P wstrzymuje. Skacz na tych, którzy chodzą, albo nad nimi. | Skok',
  tr: 'Koş, zıpla ve topla; bayrağa ulaş. | Bölüm: koşan, platformlar, toplanacaklar ve sondaki bayrak | ← ve → koşar, boşluk ya da ↑ zıplar, P duraklatır. Orada gezenlerin üstüne ya da üstünden zıpla. | Zıpla',
  ru: 'Бегите, прыгайте и собирайте до самого флага. | Уровень: герой, уступы, находки и флаг в конце | ← и → бег, пробел или ↑ прыжок, P пауза. Прыгайте на тех, кто ходит, или через них. | Прыжок',
  zh: '奔跑、跳跃、收集，直到旗帜。 | 关卡：主角、平台、收集物和终点的旗帜 | ← → 奔跑，空格或 ↑ 跳跃，P 暂停。可以踩在走动者身上或跳过去。 | 跳跃',
  ja: '走って、跳んで、集めて、旗をめざそう。 | ステージ：主人公、足場、集めるもの、ゴールの旗 | ← → で走り、スペースか ↑ でジャンプ、P で一時停止。歩く相手は踏むか、跳び越えよう。 | ジャンプ',
  ko: '달리고 뛰고 모으며 깃발까지 가세요. | 스테이지: 주인공, 발판, 모을 것, 끝의 깃발 | ← → 달리기, 스페이스나 ↑ 점프, P 일시 정지. 걸어 다니는 상대는 밟거나 뛰어넘으세요. | 점프',
  hi: 'दौड़ें, कूदें और बटोरें, झंडे तक पहुँचें। | स्तर: नायक, चबूतरे, बटोरने की चीज़ें और अंत में झंडा | ← और → दौड़, स्पेस या ↑ कूद, P रोकता है। चलने वालों पर या उनके ऊपर से कूदें। | कूदें',
  ar: 'اركض واقفز واجمع حتى تصل إلى العلم. | المرحلة: البطل والمنصات وما يُجمع والعلم في النهاية | ← و → للركض، المسافة أو ↑ للقفز، P للإيقاف. اقفز فوق من يمشي هناك أو من فوقه. | اقفز',
  id: 'Lari, lompat, dan kumpulkan barang sampai ke bendera. | Level: pelari, pijakan, benda untuk dikumpulkan, dan bendera di ujungnya | ← dan → untuk lari, spasi atau ↑ untuk lompat, P untuk jeda. Injak yang berjalan di sana, atau lompati. | Lompat',
  vi: 'Chạy, nhảy và nhặt đồ trên đường đến lá cờ. | Màn chơi: người chạy, các bậc, những thứ để nhặt, và lá cờ ở cuối | ← và → để chạy, phím cách hoặc ↑ để nhảy, P để tạm dừng. Nhảy lên những kẻ đi trên đường, hoặc nhảy qua chúng. | Nhảy',
  uk: 'Біжіть, стрибайте й збирайте дорогою до прапора. | Рівень: герой, виступи, речі, які треба зібрати, і прапор у кінці | ← і → — біг, пробіл або ↑ — стрибок, P — пауза. Стрибайте на тих, хто там ходить, або через них. | Стрибок',
  sv: 'Spring, hoppa och samla på vägen till flaggan. | Banan: figuren, avsatser, saker att samla och flaggan i slutet | ← och → springer, mellanslag eller ↑ hoppar, P pausar. Hoppa på dem som går där, eller över dem. | Hoppa',
});
