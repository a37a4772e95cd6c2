import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['lead', 'board', 'size', 'tile', 'gap', 'won', 'help'], {
  en: 'Slide the tiles into their order. | The tiles | Size | Tile {n}, row {row}, column {column} | gap | Done in {n} moves and {time}! | Click or tap a tile beside the gap, or use the arrow keys or a swipe.',
  es: 'Desliza las fichas hasta ordenarlas. | Las fichas | Tamaño | Ficha {n}, fila {row}, columna {column} | hueco | ¡Hecho en {n} movimientos y {time}! | Toca una ficha junto al hueco, o usa las flechas o desliza el dedo.',
  de: 'Schiebe die Steine in ihre Reihenfolge. | Die Steine | Größe | Stein {n}, Zeile {row}, Spalte {column} | Lücke | Geschafft in {n} Zügen und {time}! | Tippe auf einen Stein neben der Lücke oder nimm die Pfeiltasten oder wische.',
  fr: 'Faites glisser les pièces dans l’ordre. | Les pièces | Taille | Pièce {n}, ligne {row}, colonne {column} | vide | Réussi en {n} coups et {time} ! | Touchez une pièce à côté du vide, ou utilisez les flèches ou glissez le doigt.',
  pt: 'Deslize as peças até a ordem certa. | As peças | Tamanho | Peça {n}, linha {row}, coluna {column} | vazio | Pronto em {n} jogadas e {time}! | Toque numa peça ao lado do vazio, ou use as setas ou deslize o dedo.',
  it: 'Fai scorrere le tessere fino a ordinarle. | Le tessere | Dimensione | Tessera {n}, riga {row}, colonna {column} | vuoto | Fatto in {n} mosse e {time}! | Tocca una tessera accanto al vuoto, oppure usa le frecce o scorri col dito.',
  nl: 'Schuif de tegels in de juiste volgorde. | De tegels | Grootte | Tegel {n}, rij {row}, kolom {column} | gat | Klaar in {n} zetten en {time}! | Tik op een tegel naast het gat, of gebruik de pijltjes of veeg.',
  pl: 'Przesuń płytki we właściwej kolejności. | Płytki | Rozmiar | Płytka {n}, wiersz {row}, kolumna {column} | puste | Gotowe w {n} ruchach i {time}! | Dotknij płytki obok pustego pola albo użyj strzałek lub przesuń palcem.',
  tr: 'Taşları kaydırıp sıraya diz. | Taşlar | Boyut | Taş {n}, satır {row}, sütun {column} | boşluk | {n} hamlede ve {time} içinde bitti! | Boşluğun yanındaki taşa dokun ya da okları kullan, parmağını kaydır.',
  ru: 'Сдвигайте плитки, пока не встанут по порядку. | Плитки | Размер | Плитка {n}, строка {row}, столбец {column} | пусто | Готово, ходов: {n}, время: {time}! | Нажмите плитку рядом с пустым местом, стрелку или проведите пальцем.',
  zh: '滑动方块，按顺序排好。 | 方块 | 大小 | 方块 {n}，第 {row} 行第 {column} 列 | 空格 | 用 {n} 步、{time} 完成！ | 点击空格旁的方块，或用方向键、滑动手指。',
  ja: 'タイルを滑らせて順番に並べよう。 | タイル | 大きさ | タイル {n}、{row} 行 {column} 列 | 空き | {n} 手、{time} で完成！ | 空きの隣のタイルを押すか、矢印キーやスワイプで動かします。',
  ko: '타일을 밀어 순서대로 맞추세요. | 타일 | 크기 | 타일 {n}, {row}행 {column}열 | 빈칸 | {n}번 이동, {time} 만에 완성! | 빈칸 옆 타일을 누르거나 화살표 키나 밀기로 움직입니다.',
  hi: 'टाइलें सरकाकर क्रम में लगाएँ। | टाइलें | आकार | टाइल {n}, पंक्ति {row}, स्तंभ {column} | खाली | {n} चालों और {time} में पूरा! | खाली जगह के पास की टाइल छुएँ, या तीर या स्वाइप का उपयोग करें।',
  ar: 'حرّك القطع حتى تترتب. | القطع | الحجم | القطعة {n}، الصف {row}، العمود {column} | فراغ | اكتمل في {n} حركة و{time}! | المس قطعة بجانب الفراغ أو استخدم الأسهم أو اسحب بإصبعك.',
  id: 'Geser petak sampai urutannya benar. | Petak | Ukuran | Petak {n}, baris {row}, kolom {column} | celah kosong | Selesai dalam {n} langkah dan {time}! | Klik atau ketuk petak di sebelah celah kosong, atau pakai tombol panah atau usapan.',
  vi: 'Trượt các ô về đúng thứ tự. | Các ô | Kích thước | Ô {n}, hàng {row}, cột {column} | ô trống | Xong sau {n} lượt, trong {time}! | Bấm hoặc chạm vào ô cạnh ô trống, hoặc dùng phím mũi tên hay vuốt.',
  uk: 'Пересувайте плитки, доки не стануть по порядку. | Плитки | Розмір | Плитка {n}, рядок {row}, стовпець {column} | порожньо | Готово, ходів: {n}, час: {time}! | Натисніть плитку поруч із порожнім місцем, стрілку або проведіть пальцем.',
  sv: 'Skjut brickorna i rätt ordning. | Brickorna | Storlek | Bricka {n}, rad {row}, kolumn {column} | lucka | Klart på {n} drag och {time}! | Klicka eller tryck på en bricka bredvid luckan, eller använd piltangenterna eller svep.',
});
