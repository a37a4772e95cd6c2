import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  ['lead', 'lines', 'board', 'next', 'hold', 'drop', 'turn', 'help'],
  {
    en: 'Fill whole rows before the blocks reach the top. | Rows | The field with its blocks | Next | Hold | Drop | Turn | ← → move, ↑ turns, ↓ speeds up, the space bar drops, C holds, P pauses.',
    es: 'Completa filas antes de que los bloques lleguen arriba. | Filas | El campo con sus bloques | Siguiente | Guardar | Soltar | Girar | ← → mueven, ↑ gira, ↓ acelera, la barra espaciadora suelta, C guarda, P pausa.',
    de: 'Fülle ganze Reihen, bevor die Steine oben ankommen. | Reihen | Das Feld mit seinen Steinen | Nächster | Halten | Fallen | Drehen | ← → bewegen, ↑ dreht, ↓ beschleunigt, die Leertaste lässt fallen, C hält, P pausiert.',
    fr: 'Remplis des lignes avant que les blocs n’arrivent en haut. | Lignes | Le terrain et ses blocs | Suivant | Garder | Lâcher | Tourner | ← → déplacent, ↑ tourne, ↓ accélère, espace lâche, C garde, P met en pause.',
    pt: 'Complete linhas antes que os blocos cheguem ao topo. | Linhas | O campo com os blocos | Próximo | Guardar | Soltar | Girar | ← → movem, ↑ gira, ↓ acelera, espaço solta, C guarda, P pausa.',
    it: 'Riempi le righe prima che i blocchi arrivino in cima. | Righe | Il campo con i blocchi | Prossimo | Tieni | Lascia | Gira | ← → muovono, ↑ gira, ↓ accelera, spazio lascia cadere, C tiene, P mette in pausa.',
    nl: 'Vul hele rijen voordat de blokken de top bereiken. | Rijen | Het veld met de blokken | Volgende | Bewaren | Laten vallen | Draaien | ← → verplaatsen, ↑ draait, ↓ versnelt, spatie laat vallen, C bewaart, P pauzeert.',
    pl: 'Zapełniaj rzędy, zanim klocki dojdą do góry. | Rzędy | Plansza z klockami | Następny | Zachowaj | Zrzuć | Obróć | ← → przesuwają, ↑ obraca, ↓ przyspiesza, spacja zrzuca, C zachowuje, P wstrzymuje.',
    tr: 'Bloklar tepeye varmadan satırları doldur. | Satırlar | Bloklu alan | Sıradaki | Sakla | Bırak | Döndür | ← → oynatır, ↑ döndürür, ↓ hızlandırır, boşluk bırakır, C saklar, P duraklatır.',
    ru: 'Заполняй ряды, пока блоки не дошли до верха. | Ряды | Поле с блоками | Следующий | Отложить | Бросить | Повернуть | ← → двигают, ↑ поворачивает, ↓ ускоряет, пробел бросает, C откладывает, P ставит на паузу.',
    zh: '在方块堆到顶之前填满整行。 | 行数 | 方块区域 | 下一个 | 暂存 | 落下 | 旋转 | ← → 移动，↑ 旋转，↓ 加速，空格落下，C 暂存，P 暂停。',
    ja: 'ブロックが上に届く前に列をそろえよう。 | ライン | ブロックの盤 | 次 | ホールド | 落とす | 回す | ← → で移動、↑ で回転、↓ で加速、スペースで落下、C でホールド、P で一時停止。',
    ko: '블록이 꼭대기에 닿기 전에 줄을 채우세요. | 줄 | 블록 판 | 다음 | 보관 | 떨어뜨리기 | 돌리기 | ← → 이동, ↑ 회전, ↓ 빠르게, 스페이스 떨어뜨리기, C 보관, P 일시 정지.',
    hi: 'ब्लॉक ऊपर पहुँचने से पहले पंक्तियाँ भरें। | पंक्तियाँ | ब्लॉक का मैदान | अगला | रखें | गिराएँ | घुमाएँ | ← → चलाते हैं, ↑ घुमाता है, ↓ तेज़ करता है, स्पेस गिराता है, C रखता है, P रोकता है।',
    ar: 'املأ الصفوف قبل أن تصل القطع إلى الأعلى. | الصفوف | الساحة والقطع | التالي | احتفظ | أسقط | أدر | ← → للتحريك، ↑ للتدوير، ↓ للتسريع، المسافة للإسقاط، C للاحتفاظ، P للإيقاف.',
    id: 'Isi baris sampai penuh sebelum balok mencapai atas. | Baris | Arena dengan balok-baloknya | Berikutnya | Simpan | Jatuhkan | Putar | ← → menggeser, ↑ memutar, ↓ mempercepat, tombol spasi menjatuhkan, C menyimpan, P untuk jeda.',
    vi: 'Lấp đầy các hàng trước khi khối chạm đỉnh. | Số hàng | Sân chơi với các khối | Tiếp theo | Giữ | Thả | Xoay | ← → di chuyển, ↑ xoay, ↓ tăng tốc, phím cách thả, C giữ, P tạm dừng.',
    uk: 'Заповнюйте ряди, доки блоки не сягнули верху. | Ряди | Поле з блоками | Наступний | Відкласти | Скинути | Повернути | ← → рухають, ↑ повертає, ↓ прискорює, пробіл скидає, C відкладає, P ставить на паузу.',
    sv: 'Fyll hela rader innan blocken når toppen. | Rader | Spelplanen med sina block | Nästa | Spara | Släpp | Vrid | ← → flyttar, ↑ vrider, ↓ snabbar på, mellanslag släpper, C sparar, P pausar.',
  },
);
