import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['lead', 'red', 'yellow', 'board', 'column', 'help'], {
  en: 'Four discs in a row win: across, down or diagonally. | Red | Yellow | The board with seven columns | Column {n}: {discs} | Choose a column with the mouse, a finger, the arrows or keys 1 to 7.',
  es: 'Cuatro fichas en línea ganan: en horizontal, vertical o diagonal. | Rojo | Amarillo | El tablero de siete columnas | Columna {n}: {discs} | Elige una columna con el ratón, el dedo, las flechas o las teclas 1 a 7.',
  de: 'Vier Steine in einer Reihe gewinnen: waagerecht, senkrecht oder schräg. | Rot | Gelb | Das Spielfeld mit sieben Spalten | Spalte {n}: {discs} | Wähle eine Spalte mit Maus, Finger, Pfeilen oder den Tasten 1 bis 7.',
  fr: 'Quatre jetons alignés gagnent : en ligne, en colonne ou en diagonale. | Rouge | Jaune | La grille de sept colonnes | Colonne {n} : {discs} | Choisissez une colonne à la souris, au doigt, avec les flèches ou les touches 1 à 7.',
  pt: 'Quatro peças em linha vencem: na horizontal, vertical ou diagonal. | Vermelho | Amarelo | O tabuleiro de sete colunas | Coluna {n}: {discs} | Escolha uma coluna com o mouse, o dedo, as setas ou as teclas 1 a 7.',
  it: 'Quattro gettoni in fila vincono: in orizzontale, verticale o diagonale. | Rosso | Giallo | La griglia di sette colonne | Colonna {n}: {discs} | Scegli una colonna con mouse, dito, frecce o i tasti da 1 a 7.',
  nl: 'Vier schijven op een rij winnen: horizontaal, verticaal of schuin. | Rood | Geel | Het bord met zeven kolommen | Kolom {n}: {discs} | Kies een kolom met muis, vinger, pijltjes of toets 1 tot 7.',
  pl: 'Cztery żetony w linii wygrywają: poziomo, pionowo lub na ukos. | Czerwony | Żółty | Plansza z siedmioma kolumnami | Kolumna {n}: {discs} | Wybierz kolumnę myszą, palcem, strzałkami lub klawiszami od 1 do 7.',
  tr: 'Yan yana dört taş kazanır: yatay, dikey ya da çapraz. | Kırmızı | Sarı | Yedi sütunlu tahta | Sütun {n}: {discs} | Sütunu fareyle, parmakla, oklarla ya da 1-7 tuşlarıyla seçin.',
  ru: 'Побеждают четыре фишки в ряд: по горизонтали, вертикали или диагонали. | Красные | Жёлтые | Поле из семи столбцов | Столбец {n}: {discs} | Выберите столбец мышью, пальцем, стрелками или клавишами 1–7.',
  zh: '四子连成一线即胜：横、竖、斜都行。 | 红方 | 黄方 | 七列的棋盘 | 第 {n} 列：{discs} | 用鼠标、手指、方向键或数字键 1–7 选择一列。',
  ja: '縦・横・斜めに四つ並べたら勝ち。 | 赤 | 黄 | 七列の盤 | {n} 列目：{discs} | マウス、指、矢印キー、または 1〜7 のキーで列を選びます。',
  ko: '가로, 세로, 대각선으로 네 개를 이으면 이깁니다. | 빨강 | 노랑 | 일곱 열의 판 | {n}열: {discs} | 마우스, 손가락, 화살표나 1~7 키로 열을 고르세요.',
  hi: 'लगातार चार गोटियाँ जीतती हैं: आड़ी, खड़ी या तिरछी। | लाल | पीला | सात स्तंभों का बोर्ड | स्तंभ {n}: {discs} | माउस, उँगली, तीर या 1 से 7 की कुंजियों से स्तंभ चुनें।',
  ar: 'أربعة أقراص في صف تفوز: أفقيًا أو رأسيًا أو قطريًا. | الأحمر | الأصفر | اللوحة بسبعة أعمدة | العمود {n}: {discs} | اختر عمودًا بالفأرة أو الإصبع أو الأسهم أو المفاتيح 1 إلى 7.',
  id: 'Empat keping sebaris menang: mendatar, tegak, atau diagonal. | Merah | Kuning | Papan dengan tujuh kolom | Kolom {n}: {discs} | Pilih kolom dengan mouse, jari, tombol panah, atau tombol 1 sampai 7.',
  vi: 'Bốn quân liền nhau là thắng: ngang, dọc hoặc chéo. | Đỏ | Vàng | Bàn chơi có bảy cột | Cột {n}: {discs} | Chọn một cột bằng chuột, ngón tay, phím mũi tên hoặc phím 1 đến 7.',
  uk: 'Чотири фішки поспіль перемагають: по горизонталі, вертикалі чи діагоналі. | Червоні | Жовті | Поле із семи стовпців | Стовпець {n}: {discs} | Виберіть стовпець мишею, пальцем, стрілками або клавішами 1–7.',
  sv: 'Fyra brickor i rad vinner: vågrätt, lodrätt eller diagonalt. | Röd | Gul | Spelplanen med sju kolumner | Kolumn {n}: {discs} | Välj en kolumn med musen, ett finger, pilarna eller tangenterna 1 till 7.',
});
