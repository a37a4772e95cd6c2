import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['lead', 'black', 'white', 'board', 'help'], {
  en: 'Enclose discs of the other side to turn them. Most discs win. | Black | White | The board | Dots show where a move is possible. Arrow keys walk over the board, Enter puts a disc.',
  es: 'Encierra fichas del rival para voltearlas. Gana quien tenga más. | Negras | Blancas | El tablero | Los puntos muestran las jugadas posibles. Las flechas recorren el tablero, Intro pone una ficha.',
  de: 'Schließe Steine der anderen Seite ein und drehe sie um. Die meisten gewinnen. | Schwarz | Weiß | Das Spielfeld | Punkte zeigen mögliche Züge. Pfeiltasten gehen über das Feld, Enter setzt einen Stein.',
  fr: 'Encadrez les pions adverses pour les retourner. Le plus grand nombre gagne. | Noir | Blanc | La grille | Les points montrent les coups possibles. Les flèches parcourent la grille, Entrée pose un pion.',
  pt: 'Cerque as peças do adversário para virá-las. Vence quem tiver mais. | Pretas | Brancas | O tabuleiro | Os pontos mostram as jogadas possíveis. As setas percorrem o tabuleiro, Enter coloca uma peça.',
  it: 'Chiudi le pedine avversarie per girarle. Vince chi ne ha di più. | Nero | Bianco | La griglia | I punti mostrano le mosse possibili. Le frecce scorrono la griglia, Invio posa una pedina.',
  nl: 'Sluit stenen van de ander in en draai ze om. De meeste stenen winnen. | Zwart | Wit | Het bord | Stippen tonen de mogelijke zetten. Met de pijltjes loop je over het bord, Enter legt een steen.',
  pl: 'Otocz pionki przeciwnika, aby je odwrócić. Wygrywa większość. | Czarne | Białe | Plansza | Kropki pokazują możliwe ruchy. Strzałki przechodzą po planszy, Enter kładzie pionek.',
  tr: 'Rakibin taşlarını çevirmek için iki yandan kıstır. Çok taşı olan kazanır. | Siyah | Beyaz | Tahta | Noktalar olası hamleleri gösterir. Oklar tahtada gezer, Enter taş koyar.',
  ru: 'Зажимайте фишки соперника, чтобы перевернуть их. Побеждает большинство. | Чёрные | Белые | Поле | Точки показывают возможные ходы. Стрелки ходят по полю, Enter ставит фишку.',
  zh: '夹住对方的棋子就能翻转，棋子多者胜。 | 黑方 | 白方 | 棋盘 | 圆点表示可以落子的位置。方向键移动，回车键落子。',
  ja: '相手の石をはさむと裏返せます。多いほうが勝ち。 | 黒 | 白 | 盤 | 点は置けるマスです。矢印キーで移動、Enter で石を置きます。',
  ko: '상대 돌을 사이에 두면 뒤집힙니다. 많은 쪽이 이깁니다. | 검정 | 하양 | 판 | 점은 둘 수 있는 자리입니다. 화살표 키로 옮기고 Enter로 놓습니다.',
  hi: 'दूसरे की गोटियाँ घेरकर पलटें। ज़्यादा गोटियाँ जीतती हैं। | काला | सफ़ेद | बोर्ड | बिंदु संभव चालें दिखाते हैं। तीर से चलें, Enter से गोटी रखें।',
  ar: 'احصر أقراص الخصم لتقلبها. الأكثر أقراصًا يفوز. | الأسود | الأبيض | اللوحة | النقاط تبيّن النقلات الممكنة. الأسهم تتنقل على اللوحة، وEnter تضع قرصًا.',
  id: 'Jepit keping lawan untuk membaliknya. Keping terbanyak menang. | Hitam | Putih | Papan | Titik menunjukkan langkah yang mungkin. Tombol panah bergerak di papan, Enter menaruh keping.',
  vi: 'Kẹp quân của đối phương để lật chúng. Ai nhiều quân hơn thì thắng. | Đen | Trắng | Bàn cờ | Dấu chấm chỉ những ô có thể đi. Phím mũi tên di chuyển trên bàn cờ, Enter đặt quân.',
  uk: 'Затискайте фішки суперника, щоб перевернути їх. Перемагає той, у кого фішок більше. | Чорні | Білі | Поле | Крапки показують можливі ходи. Стрілки ходять полем, Enter ставить фішку.',
  sv: 'Stäng in motståndarens brickor för att vända dem. Flest brickor vinner. | Svart | Vit | Spelplanen | Prickar visar möjliga drag. Piltangenterna flyttar över planen, Enter lägger en bricka.',
});
