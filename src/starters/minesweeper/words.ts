import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  ['lead', 'left', 'board', 'flag', 'cell', 'closed', 'flagged', 'mine', 'won', 'lost', 'help'],
  {
    en: 'Open every cell without a mine. | Mines | The field | Flag | Row {row}, column {column}: {state} | closed | flag | mine | All clear in {time}! | A mine! Once more? | Click or Enter opens. A flag is set with a right click, a long press, F, or the flag button. A number tells how many mines lie around it.',
    es: 'Abre todas las casillas sin mina. | Minas | El campo | Bandera | Fila {row}, columna {column}: {state} | cerrada | bandera | mina | ¡Todo despejado en {time}! | ¡Una mina! ¿Otra vez? | Clic o Intro abre. La bandera se pone con clic derecho, pulsación larga, F o el botón. Un número dice cuántas minas hay alrededor.',
    de: 'Öffne alle Felder ohne Mine. | Minen | Das Feld | Flagge | Zeile {row}, Spalte {column}: {state} | zu | Flagge | Mine | Alles geräumt in {time}! | Eine Mine! Noch einmal? | Klick oder Enter öffnet. Flaggen setzt du mit Rechtsklick, langem Druck, F oder dem Knopf. Eine Zahl sagt, wie viele Minen ringsum liegen.',
    fr: 'Ouvrez toutes les cases sans mine. | Mines | Le terrain | Drapeau | Ligne {row}, colonne {column} : {state} | fermée | drapeau | mine | Tout est déminé en {time} ! | Une mine ! Encore une partie ? | Un clic ou Entrée ouvre. Drapeau : clic droit, appui long, F ou le bouton. Un chiffre dit combien de mines l’entourent.',
    pt: 'Abra todas as casas sem mina. | Minas | O campo | Bandeira | Linha {row}, coluna {column}: {state} | fechada | bandeira | mina | Tudo limpo em {time}! | Uma mina! Mais uma vez? | Clique ou Enter abre. Bandeira: clique direito, toque longo, F ou o botão. Um número diz quantas minas há em volta.',
    it: 'Apri tutte le caselle senza mina. | Mine | Il campo | Bandiera | Riga {row}, colonna {column}: {state} | chiusa | bandiera | mina | Tutto libero in {time}! | Una mina! Ancora una? | Clic o Invio apre. Bandiera: clic destro, pressione lunga, F o il pulsante. Un numero dice quante mine ci sono intorno.',
    nl: 'Open alle vakjes zonder mijn. | Mijnen | Het veld | Vlag | Rij {row}, kolom {column}: {state} | dicht | vlag | mijn | Alles vrij in {time}! | Een mijn! Nog een keer? | Klik of Enter opent. Een vlag zet je met rechtsklik, lang indrukken, F of de knop. Een getal zegt hoeveel mijnen eromheen liggen.',
    pl: 'Odkryj wszystkie pola bez miny. | Miny | Plansza | Flaga | Wiersz {row}, kolumna {column}: {state} | zakryte | flaga | mina | Wszystko odkryte w {time}! | Mina! Jeszcze raz? | Klik lub Enter odkrywa. Flaga: prawy przycisk, długie naciśnięcie, F lub przycisk. Liczba mówi, ile min jest wokół.',
    tr: 'Mayınsız bütün kareleri açın. | Mayın | Alan | Bayrak | Satır {row}, sütun {column}: {state} | kapalı | bayrak | mayın | Hepsi {time} içinde temiz! | Mayın! Bir daha? | Tıklama ya da Enter açar. Bayrak: sağ tık, uzun basış, F ya da düğme. Sayı, çevredeki mayınları söyler.',
    ru: 'Откройте все клетки без мин. | Мины | Поле | Флажок | Строка {row}, столбец {column}: {state} | закрыто | флажок | мина | Всё чисто за {time}! | Мина! Ещё раз? | Щелчок или Enter открывает. Флажок: правая кнопка, долгое нажатие, F или кнопка. Число говорит, сколько мин вокруг.',
    zh: '翻开所有没有地雷的格子。 | 地雷 | 雷区 | 旗子 | 第 {row} 行第 {column} 列：{state} | 未翻开 | 旗子 | 地雷 | 用时 {time} 全部清除！ | 踩雷了！再来一次？ | 点击或回车翻开。插旗：右键、长按、F 键或旗子按钮。数字表示周围有几颗雷。',
    ja: '地雷のないマスをすべて開けよう。 | 地雷 | 盤 | 旗 | {row} 行 {column} 列：{state} | 閉じている | 旗 | 地雷 | {time} でクリア！ | 地雷！もう一度？ | クリックか Enter で開きます。旗は右クリック、長押し、F キー、旗ボタンで。数字は周りの地雷の数です。',
    ko: '지뢰가 없는 칸을 모두 여세요. | 지뢰 | 판 | 깃발 | {row}행 {column}열: {state} | 닫힘 | 깃발 | 지뢰 | {time} 만에 모두 찾았습니다! | 지뢰! 다시 할까요? | 클릭이나 Enter로 엽니다. 깃발은 오른쪽 클릭, 길게 누르기, F 키, 깃발 버튼으로. 숫자는 주변 지뢰 수입니다.',
    hi: 'बिना बारूदी सुरंग के सभी खाने खोलें। | सुरंगें | मैदान | झंडा | पंक्ति {row}, स्तंभ {column}: {state} | बंद | झंडा | सुरंग | {time} में सब साफ! | सुरंग! फिर से? | क्लिक या Enter से खुलता है। झंडा: दायाँ क्लिक, देर तक दबाना, F या बटन। संख्या बताती है कि आसपास कितनी सुरंगें हैं।',
    ar: 'افتح كل الخانات التي لا لغم فيها. | الألغام | الحقل | علم | الصف {row}، العمود {column}: {state} | مغلقة | علم | لغم | أُزيلت كلها في {time}! | لغم! مرة أخرى؟ | النقر أو Enter يفتح. العلم: النقر الأيمن أو الضغط المطول أو F أو الزر. الرقم يخبر كم لغمًا حوله.',
  },
);
