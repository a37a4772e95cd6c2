import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['lead', 'start', 'resume', 'over', 'help', 'board', 'paused'], {
  en: 'Eat, grow, and do not bite yourself. | Start | Go on | Game over with {n} points. Once more? | Arrow keys or a swipe steer, the space bar pauses. | The field of the snake | Paused',
  es: 'Come, crece y no te muerdas. | Empezar | Seguir | Fin de la partida con {n} puntos. ¿Otra vez? | Dirige con las flechas o deslizando el dedo; la barra espaciadora pausa. | El campo de la serpiente | En pausa',
  de: 'Fressen, wachsen, nicht in den Schwanz beißen. | Starten | Weiter | Vorbei, mit {n} Punkten. Noch einmal? | Pfeiltasten oder Wischen lenken, die Leertaste hält an. | Das Feld der Schlange | Angehalten',
  fr: 'Mange, grandis et ne te mords pas la queue. | Commencer | Reprendre | Partie terminée avec {n} points. Encore une ? | Les flèches ou un glissement du doigt dirigent, la barre d’espace met en pause. | Le terrain du serpent | En pause',
  pt: 'Coma, cresça e não morda a própria cauda. | Começar | Continuar | Fim de jogo com {n} pontos. Mais uma? | Guie com as setas ou deslizando o dedo; a barra de espaço pausa. | O campo da cobrinha | Em pausa',
  it: 'Mangia, cresci e non morderti la coda. | Inizia | Continua | Partita finita con {n} punti. Ancora una? | Guida con le frecce o con un dito; la barra spaziatrice mette in pausa. | Il campo del serpente | In pausa',
  nl: 'Eet, groei en bijt jezelf niet. | Starten | Doorgaan | Afgelopen met {n} punten. Nog een keer? | Sturen met de pijltjes of een veeg, pauzeren met de spatiebalk. | Het veld van de slang | Pauze',
  pl: 'Jedz, rośnij i nie ugryź się w ogon. | Start | Dalej | Koniec gry: {n} pkt. Jeszcze raz? | Steruj strzałkami lub palcem, spacja zatrzymuje. | Pole węża | Pauza',
  tr: 'Ye, büyü ve kendini ısırma. | Başla | Devam | Oyun bitti: {n} puan. Bir daha? | Ok tuşları veya kaydırma yönlendirir, boşluk tuşu durdurur. | Yılanın alanı | Duraklatıldı',
  ru: 'Ешь, расти и не кусай себя. | Начать | Дальше | Игра окончена: {n} очков. Ещё раз? | Стрелки или свайп задают путь, пробел ставит на паузу. | Поле змейки | Пауза',
  zh: '吃东西，变长，别咬到自己。 | 开始 | 继续 | 游戏结束，得 {n} 分。再来一局？ | 用方向键或滑动控制，空格键暂停。 | 贪吃蛇场地 | 已暂停',
  ja: '食べて、伸びて、自分をかまないで。 | スタート | 再開 | ゲームオーバー：{n} 点。もう一度？ | 矢印キーかスワイプで操作、スペースキーで一時停止。 | ヘビのフィールド | 一時停止中',
  ko: '먹고 자라되, 자신을 물지 마세요. | 시작 | 계속 | 게임 끝: {n}점. 다시 할까요? | 화살표 키나 밀기로 움직이고, 스페이스 바로 멈춥니다. | 뱀의 판 | 일시 정지',
  hi: 'खाओ, बढ़ो और खुद को मत काटो। | शुरू करें | जारी रखें | खेल खत्म: {n} अंक। फिर से? | तीर की कुंजियों या स्वाइप से चलाएँ, स्पेस बार से रोकें। | साँप का मैदान | रुका हुआ',
  ar: 'كُل واكبر ولا تعضّ نفسك. | ابدأ | تابع | انتهت اللعبة بـ {n} نقطة. مرة أخرى؟ | وجّه بمفاتيح الأسهم أو بالسحب، ومفتاح المسافة يوقف مؤقتًا. | ساحة الثعبان | متوقفة مؤقتًا',
});
