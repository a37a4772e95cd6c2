import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['lead', 'board', 'help', 'perfect', 'inRow', 'walk'], {
  en: 'Three in a row win. | The board | Keys 1 to 9 or the arrows play too. | Unbeatable | {n} in a row win. | The arrow keys walk over the board, Enter places a mark.',
  es: 'Tres en línea ganan. | El tablero | También se juega con las teclas 1 a 9 o las flechas. | Imposible | Ganan {n} en línea. | Las flechas recorren el tablero, Intro coloca la ficha.',
  de: 'Drei in einer Reihe gewinnen. | Das Spielfeld | Auch die Tasten 1 bis 9 oder die Pfeile spielen. | Unschlagbar | {n} in einer Reihe gewinnen. | Die Pfeiltasten gehen über das Feld, Enter setzt.',
  fr: 'Trois alignés gagnent. | La grille | Les touches 1 à 9 ou les flèches jouent aussi. | Impossible | {n} alignés gagnent. | Les flèches parcourent la grille, Entrée joue.',
  pt: 'Três em linha vencem. | O tabuleiro | As teclas 1 a 9 ou as setas também jogam. | Impossível | {n} em linha vencem. | As setas percorrem o tabuleiro, Enter joga.',
  it: 'Tre in fila vincono. | La griglia | Si gioca anche con i tasti da 1 a 9 o le frecce. | Imbattibile | {n} in fila vincono. | Le frecce scorrono la griglia, Invio gioca.',
  nl: 'Drie op een rij wint. | Het bord | Toetsen 1 tot 9 of de pijltjes werken ook. | Onverslaanbaar | {n} op een rij wint. | Met de pijltjes loop je over het bord, Enter zet.',
  pl: 'Trzy w rzędzie wygrywają. | Plansza | Grają też klawisze od 1 do 9 i strzałki. | Nie do pokonania | Wygrywa {n} w rzędzie. | Strzałki przechodzą po planszy, Enter stawia znak.',
  tr: 'Yan yana üç kazanır. | Tahta | 1-9 tuşları ve oklar da oynar. | Yenilmez | Yan yana {n} kazanır. | Oklar tahtada gezer, Enter oynar.',
  ru: 'Три в ряд побеждают. | Поле | Можно играть клавишами 1–9 и стрелками. | Непобедимый | {n} в ряд побеждают. | Стрелки ходят по полю, Enter ставит знак.',
  zh: '三子连线即胜。 | 棋盘 | 也可用数字键 1–9 或方向键。 | 不可战胜 | {n} 子连线即胜。 | 方向键在棋盘上移动，回车键落子。',
  ja: '三つ並べたら勝ち。 | 盤 | 1〜9 のキーや矢印キーでも遊べます。 | 最強 | {n} つ並べたら勝ち。 | 矢印キーで盤の上を移動し、Enter で置きます。',
  ko: '세 개를 이으면 이깁니다. | 판 | 1~9 키나 화살표로도 할 수 있습니다. | 무적 | {n}개를 이으면 이깁니다. | 화살표 키로 판 위를 움직이고 Enter로 둡니다.',
  hi: 'लगातार तीन जीतते हैं। | बोर्ड | 1 से 9 की कुंजियाँ या तीर भी चलते हैं। | अजेय | लगातार {n} जीतते हैं। | तीर से बोर्ड पर चलें, Enter से चलें।',
  ar: 'ثلاثة في صف تفوز. | اللوحة | المفاتيح 1 إلى 9 أو الأسهم تلعب أيضًا. | لا يُهزم | {n} في صف تفوز. | تنقّل على اللوحة بمفاتيح الأسهم، والعب بمفتاح Enter.',
  id: 'Tiga sebaris menang. | Papan | Tombol 1 sampai 9 atau tombol panah juga bisa dipakai. | Tak terkalahkan | {n} sebaris menang. | Tombol panah berpindah di papan, Enter menaruh tanda.',
  vi: 'Ba ô thẳng hàng thì thắng. | Bàn cờ | Có thể chơi bằng phím 1 đến 9 hoặc phím mũi tên. | Bất bại | {n} quân liên tiếp thì thắng. | Phím mũi tên di chuyển trên bàn cờ, Enter để đánh.',
  uk: 'Перемагають три в ряд. | Поле | Грати можна й клавішами 1–9 або стрілками. | Непереможний | Перемагають {n} у ряд. | Стрілки ходять полем, Enter ставить знак.',
  sv: 'Tre i rad vinner. | Spelplanen | Du kan också spela med tangenterna 1 till 9 eller pilarna. | Oslagbar | {n} i rad vinner. | Piltangenterna går över spelplanen, Enter spelar.',
});
