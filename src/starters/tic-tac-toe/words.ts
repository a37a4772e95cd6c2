import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['lead', 'board', 'help', 'perfect'], {
  en: 'Three in a row win. | The board | Keys 1 to 9 or the arrows play too. | Unbeatable',
  es: 'Tres en línea ganan. | El tablero | También se juega con las teclas 1 a 9 o las flechas. | Imposible',
  de: 'Drei in einer Reihe gewinnen. | Das Spielfeld | Auch die Tasten 1 bis 9 oder die Pfeile spielen. | Unschlagbar',
  fr: 'Trois alignés gagnent. | La grille | Les touches 1 à 9 ou les flèches jouent aussi. | Impossible',
  pt: 'Três em linha vencem. | O tabuleiro | As teclas 1 a 9 ou as setas também jogam. | Impossível',
  it: 'Tre in fila vincono. | La griglia | Si gioca anche con i tasti da 1 a 9 o le frecce. | Imbattibile',
  nl: 'Drie op een rij wint. | Het bord | Toetsen 1 tot 9 of de pijltjes werken ook. | Onverslaanbaar',
  pl: 'Trzy w rzędzie wygrywają. | Plansza | Grają też klawisze od 1 do 9 i strzałki. | Nie do pokonania',
  tr: 'Yan yana üç kazanır. | Tahta | 1-9 tuşları ve oklar da oynar. | Yenilmez',
  ru: 'Три в ряд побеждают. | Поле | Можно играть клавишами 1–9 и стрелками. | Непобедимый',
  zh: '三子连线即胜。 | 棋盘 | 也可用数字键 1–9 或方向键。 | 不可战胜',
  ja: '三つ並べたら勝ち。 | 盤 | 1〜9 のキーや矢印キーでも遊べます。 | 最強',
  ko: '세 개를 이으면 이깁니다. | 판 | 1~9 키나 화살표로도 할 수 있습니다. | 무적',
  hi: 'लगातार तीन जीतते हैं। | बोर्ड | 1 से 9 की कुंजियाँ या तीर भी चलते हैं। | अजेय',
  ar: 'ثلاثة في صف تفوز. | اللوحة | المفاتيح 1 إلى 9 أو الأسهم تلعب أيضًا. | لا يُهزم',
  id: 'Tiga sebaris menang. | Papan | Tombol 1 sampai 9 atau tombol panah juga bisa dipakai. | Tak terkalahkan',
  vi: 'Ba ô thẳng hàng thì thắng. | Bàn cờ | Có thể chơi bằng phím 1 đến 9 hoặc phím mũi tên. | Bất bại',
  uk: 'Перемагають три в ряд. | Поле | Грати можна й клавішами 1–9 або стрілками. | Непереможний',
  sv: 'Tre i rad vinner. | Spelplanen | Du kan också spela med tangenterna 1 till 9 eller pilarna. | Oslagbar',
});
