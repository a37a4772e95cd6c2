import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  ['lead', 'undo', 'won', 'over', 'goOn', 'help', 'board', 'gained', 'leadSigns'],
  {
    en: 'Join the numbers and get to 2048. | Take back | 2048! You made it. | No move left. {n} points. | Go on | Arrow keys or a swipe move all tiles; equal ones merge. | The board | {n} points | Join equal tiles until you get 2048.',
    es: 'Une los números y llega a 2048. | Deshacer | ¡2048! Lo lograste. | No quedan jugadas. {n} puntos. | Seguir | Las flechas o un deslizamiento mueven todas las fichas; las iguales se unen. | El tablero | {n} puntos | Une fichas iguales hasta conseguir 2048.',
    de: 'Verbinde die Zahlen bis zur 2048. | Zurücknehmen | 2048! Geschafft. | Kein Zug mehr. {n} Punkte. | Weiterspielen | Pfeiltasten oder Wischen bewegen alle Kacheln; gleiche verschmelzen. | Das Spielfeld | {n} Punkte | Verbinde gleiche Kacheln, bis du 2048 hast.',
    fr: 'Assemble les nombres jusqu’à 2048. | Annuler | 2048 ! C’est gagné. | Plus aucun coup. {n} points. | Continuer | Les flèches ou un glissement déplacent toutes les tuiles ; les égales fusionnent. | La grille | {n} points | Assemble les tuiles égales jusqu’à obtenir 2048.',
    pt: 'Junte os números e chegue a 2048. | Desfazer | 2048! Você conseguiu. | Sem mais jogadas. {n} pontos. | Continuar | As setas ou um deslize movem todas as peças; as iguais se juntam. | O tabuleiro | {n} pontos | Junte peças iguais até chegar a 2048.',
    it: 'Unisci i numeri e arriva a 2048. | Annulla | 2048! Ce l’hai fatta. | Nessuna mossa rimasta. {n} punti. | Continua | Le frecce o uno scorrimento muovono tutte le tessere; le uguali si uniscono. | La griglia | {n} punti | Unisci le tessere uguali fino ad avere 2048.',
    nl: 'Voeg de getallen samen en haal 2048. | Zet terugnemen | 2048! Het is je gelukt. | Geen zet meer mogelijk. {n} punten. | Doorgaan | Met de pijltjes of een veeg schuif je alle tegels; gelijke smelten samen. | Het bord | {n} punten | Voeg gelijke tegels samen tot je 2048 hebt.',
    pl: 'Łącz liczby aż do 2048. | Cofnij | 2048! Udało się. | Brak ruchów. {n} pkt. | Graj dalej | Strzałki lub palec przesuwają wszystkie kafelki; równe się łączą. | Plansza | {n} pkt | Łącz równe kafelki, aż zdobędziesz 2048.',
    tr: 'Sayıları birleştir, 2048’e ulaş. | Geri al | 2048! Başardın. | Hamle kalmadı. {n} puan. | Devam | Ok tuşları veya kaydırma bütün taşları oynatır; eşitler birleşir. | Tahta | {n} puan | 2048 elde edene dek eşit taşları birleştir.',
    ru: 'Соединяй числа и дойди до 2048. | Отменить | 2048! Получилось. | Ходов больше нет. Очков: {n}. | Продолжить | Стрелки или свайп двигают все плитки; равные сливаются. | Поле | Очков: {n} | Соединяй одинаковые плитки, пока не получишь 2048.',
    zh: '合并数字，达到 2048。 | 撤销 | 2048！你做到了。 | 无路可走。{n} 分。 | 继续 | 用方向键或滑动移动所有方块，相同的会合并。 | 棋盘 | {n} 分 | 合并相同的方块，直到得到 2048。',
    ja: '数字を合わせて 2048 をめざそう。 | 元に戻す | 2048！達成です。 | もう動けません。{n} 点。 | 続ける | 矢印キーかスワイプで全部のタイルが動き、同じ数字は合体します。 | 盤 | {n} 点 | 同じタイルを合わせて 2048 を作ろう。',
    ko: '숫자를 합쳐 2048을 만드세요. | 되돌리기 | 2048! 해냈습니다. | 더 움직일 수 없습니다. {n}점. | 계속 | 화살표 키나 밀기로 모든 타일을 움직이고, 같은 숫자는 합쳐집니다. | 판 | {n}점 | 같은 타일을 합쳐 2048 를 만드세요.',
    hi: 'अंक जोड़ें और 2048 तक पहुँचें। | वापस लें | 2048! आपने कर दिखाया। | कोई चाल नहीं बची। {n} अंक। | जारी रखें | तीर की कुंजियाँ या स्वाइप सब टाइलें खिसकाते हैं; बराबर जुड़ जाती हैं। | बोर्ड | {n} अंक | बराबर टाइलें जोड़कर 2048 तक पहुँचें।',
    ar: 'اجمع الأعداد حتى تصل إلى 2048. | تراجع | 2048! لقد نجحت. | لا حركة متبقية. {n} نقطة. | تابع | حرّك كل البلاطات بمفاتيح الأسهم أو بالسحب؛ المتساوية تندمج. | اللوحة | {n} نقطة | اجمع البلاطات المتساوية حتى تحصل على 2048.',
    id: 'Gabungkan angka sampai 2048. | Batalkan langkah | 2048! Anda berhasil. | Tidak ada langkah lagi. {n} poin. | Lanjut | Tombol panah atau usapan menggeser semua ubin; yang sama bergabung. | Papan | {n} poin | Gabungkan ubin yang sama sampai mendapat 2048.',
    vi: 'Ghép các số để đạt 2048. | Hoàn tác | 2048! Bạn đã làm được. | Hết nước đi. Điểm: {n}. | Chơi tiếp | Phím mũi tên hoặc vuốt để di chuyển tất cả các ô; ô giống nhau sẽ gộp lại. | Bàn chơi | {n} điểm | Ghép các ô giống nhau cho đến khi được 2048.',
    uk: 'З’єднуйте числа й дійдіть до 2048. | Скасувати хід | 2048! Вам вдалося. | Ходів більше немає. Очок: {n}. | Продовжити | Стрілки або свайп рухають усі плитки; однакові зливаються. | Поле | Очок: {n} | З’єднуйте однакові плитки, доки не отримаєте 2048.',
    sv: 'Slå ihop talen och nå 2048. | Ta tillbaka | 2048! Du klarade det. | Inga drag kvar. {n} poäng. | Spela vidare | Piltangenter eller svep flyttar alla brickor; lika brickor slås ihop. | Spelplanen | {n} poäng | Slå ihop lika brickor tills du får 2048.',
  },
);
