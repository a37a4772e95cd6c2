import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['lead', 'board', 'help'], {
  en: 'Clear all the bricks, and do not lose the ball. | The bricks, the ball and the paddle | ← and → or a finger move the paddle, the space bar pauses.',
  es: 'Rompe todos los ladrillos sin perder la bola. | Los ladrillos, la bola y la pala | ← y → o un dedo mueven la pala; la barra espaciadora pausa.',
  de: 'Räume alle Steine ab und verliere den Ball nicht. | Die Steine, der Ball und der Schläger | ← und → oder ein Finger bewegen den Schläger, die Leertaste hält an.',
  fr: 'Casse toutes les briques sans perdre la balle. | Les briques, la balle et la raquette | ← et → ou un doigt bougent la raquette, la barre d’espace met en pause.',
  pt: 'Quebre todos os tijolos sem perder a bola. | Os tijolos, a bola e a raquete | ← e → ou um dedo movem a raquete; a barra de espaço pausa.',
  it: 'Rompi tutti i mattoni senza perdere la palla. | I mattoni, la palla e la racchetta | ← e → o un dito muovono la racchetta; la barra spaziatrice mette in pausa.',
  nl: 'Speel alle stenen weg zonder de bal te verliezen. | De stenen, de bal en het plankje | Met ← en → of een vinger beweeg je het plankje, met de spatiebalk pauzeer je.',
  pl: 'Rozbij wszystkie cegły i nie zgub piłki. | Cegły, piłka i paletka | ← i → lub palec przesuwają paletkę, spacja zatrzymuje.',
  tr: 'Bütün tuğlaları kır, topu kaçırma. | Tuğlalar, top ve raket | ← ve → ya da parmak raketi oynatır, boşluk durdurur.',
  ru: 'Разбей все кирпичи и не упусти мяч. | Кирпичи, мяч и ракетка | ← и → или палец двигают ракетку, пробел ставит на паузу.',
  zh: '打掉所有砖块，别丢了球。 | 砖块、球和挡板 | 用 ← → 或手指移动挡板，空格键暂停。',
  ja: 'ブロックをすべて崩そう。ボールを落とさないで。 | ブロック、ボール、パドル | ← → か指でパドルを動かし、スペースキーで一時停止。',
  ko: '공을 놓치지 말고 벽돌을 모두 깨세요. | 벽돌, 공, 막대 | ← →나 손가락으로 막대를 움직이고, 스페이스 바로 멈춥니다.',
  hi: 'सारी ईंटें तोड़ो और गेंद मत खोओ। | ईंटें, गेंद और बल्ला | ← और → या उँगली से बल्ला चलाएँ, स्पेस बार से रोकें।',
  ar: 'حطّم كل الطوب ولا تفقد الكرة. | الطوب والكرة والمضرب | ← و→ أو الإصبع تحرّك المضرب، والمسافة توقف اللعبة.',
  id: 'Hancurkan semua bata, dan jangan sampai bolanya jatuh. | Bata, bola, dan papan pemukul | ← dan → atau jari menggerakkan papan, tombol spasi untuk jeda.',
  vi: 'Phá hết các viên gạch và đừng để mất bóng. | Gạch, bóng và thanh đỡ | ← và → hoặc ngón tay di chuyển thanh đỡ, phím cách tạm dừng.',
  uk: 'Розбийте всю цеглу й не впустіть м’яч. | Цегла, м’яч і ракетка | ← і → або палець рухають ракетку, пробіл ставить на паузу.',
  sv: 'Slå bort alla block och tappa inte bollen. | Blocken, bollen och racketen | ← och → eller ett finger flyttar racketen, mellanslag pausar.',
});
