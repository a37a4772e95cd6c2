import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  ['lead', 'board', 'cell', 'blank', 'digits', 'erase', 'hint', 'wrong', 'won', 'help'],
  {
    en: 'Each row, column and box has the digits 1 to 9. | The board | Row {y}, column {x}: {digit} | empty | Digits | Erase | Hint | {digit} stands twice | Solved in {time}. Well done! | Arrow keys walk over the board, digits fill in, Delete erases.',
    es: 'Cada fila, columna y caja lleva las cifras del 1 al 9. | El tablero | Fila {y}, columna {x}: {digit} | vacío | Cifras | Borrar | Pista | El {digit} está repetido | Resuelto en {time}. ¡Muy bien! | Las flechas recorren el tablero, las cifras rellenan, Supr borra.',
    de: 'Jede Zeile, Spalte und jeder Block hat die Ziffern 1 bis 9. | Das Feld | Zeile {y}, Spalte {x}: {digit} | leer | Ziffern | Löschen | Tipp | Die {digit} steht doppelt | Gelöst in {time}. Sehr gut! | Pfeiltasten gehen über das Feld, Ziffern füllen aus, Entf löscht.',
    fr: 'Chaque ligne, colonne et bloc contient les chiffres de 1 à 9. | La grille | Ligne {y}, colonne {x} : {digit} | vide | Chiffres | Effacer | Indice | Le {digit} est en double | Résolu en {time}. Bravo ! | Les flèches parcourent la grille, les chiffres remplissent, Suppr efface.',
    pt: 'Cada linha, coluna e bloco tem os números de 1 a 9. | O tabuleiro | Linha {y}, coluna {x}: {digit} | vazio | Números | Apagar | Dica | O {digit} está repetido | Resolvido em {time}. Muito bem! | As setas percorrem o tabuleiro, números preenchem, Delete apaga.',
    it: 'Ogni riga, colonna e riquadro ha le cifre da 1 a 9. | La griglia | Riga {y}, colonna {x}: {digit} | vuoto | Cifre | Cancella | Aiuto | Il {digit} è doppio | Risolto in {time}. Bravissimi! | Le frecce scorrono la griglia, le cifre riempiono, Canc cancella.',
    nl: 'Elke rij, elke kolom en elk blok bevat de cijfers 1 tot en met 9. | Het bord | Rij {y}, kolom {x}: {digit} | leeg | Cijfers | Wissen | Hint | {digit} staat er twee keer | Opgelost in {time}. Goed gedaan! | Met de pijltjes loop je over het bord, cijfers vullen in, Delete wist.',
    pl: 'Każdy wiersz, kolumna i kwadrat ma cyfry od 1 do 9. | Plansza | Wiersz {y}, kolumna {x}: {digit} | puste | Cyfry | Usuń | Podpowiedź | {digit} się powtarza | Rozwiązane w czasie {time}. Brawo! | Strzałki przechodzą po planszy, cyfry wypełniają, Delete usuwa.',
    tr: 'Her satır, sütun ve kutuda 1-9 rakamları bulunur. | Tahta | Satır {y}, sütun {x}: {digit} | boş | Rakamlar | Sil | İpucu | {digit} iki kez var | {time} içinde çözüldü. Aferin! | Oklar tahtada gezer, rakamlar doldurur, Delete siler.',
    ru: 'В каждой строке, столбце и квадрате цифры от 1 до 9. | Поле | Строка {y}, столбец {x}: {digit} | пусто | Цифры | Стереть | Подсказка | {digit} повторяется | Решено за {time}. Отлично! | Стрелки ходят по полю, цифры заполняют, Delete стирает.',
    zh: '每行、每列、每宫都有 1 到 9。 | 棋盘 | 第 {y} 行第 {x} 列：{digit} | 空 | 数字 | 擦除 | 提示 | {digit} 重复了 | 用时 {time} 完成，真棒！ | 方向键移动，数字键填写，Delete 擦除。',
    ja: 'どの行・列・ブロックにも 1〜9 が入ります。 | 盤面 | {y} 行 {x} 列：{digit} | 空 | 数字 | 消す | ヒント | {digit} が重なっています | {time} で完成。お見事！ | 矢印キーで移動、数字で記入、Delete で消去。',
    ko: '모든 가로, 세로, 상자에 1부터 9까지 들어갑니다. | 판 | {y}행 {x}열: {digit} | 빈칸 | 숫자 | 지우기 | 힌트 | {digit}이(가) 겹칩니다 | {time} 만에 풀었습니다. 훌륭해요! | 화살표 키로 옮기고 숫자로 채우고 Delete로 지웁니다.',
    hi: 'हर पंक्ति, स्तंभ और खाने में 1 से 9 तक के अंक हैं। | बोर्ड | पंक्ति {y}, स्तंभ {x}: {digit} | खाली | अंक | मिटाएँ | संकेत | {digit} दो बार है | {time} में हल। शाबाश! | तीर से चलें, अंक से भरें, Delete से मिटाएँ।',
    ar: 'في كل صف وعمود ومربع الأرقام من 1 إلى 9. | اللوحة | الصف {y}، العمود {x}: {digit} | فارغ | الأرقام | امسح | تلميح | الرقم {digit} مكرر | حُلّت في {time}. أحسنت! | الأسهم تتنقل، والأرقام تملأ، وDelete تمسح.',
  },
);
