import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(
  ['lead', 'board', 'hidden', 'shown', 'pair', 'won', 'help', 'size', 'picture', 'players'],
  {
    en: 'Turn two cards at a time and find the pairs. | The cards | Card {n}, face down | Card {n}: {name} | A pair: {name} | All pairs found in {moves} moves and {time}! | Arrow keys walk over the cards, Enter turns one. | Size | Picture {n} | Players',
    es: 'Da la vuelta a dos cartas y encuentra las parejas. | Las cartas | Carta {n}, boca abajo | Carta {n}: {name} | Pareja: {name} | ¡Todas las parejas en {moves} jugadas y {time}! | Las flechas recorren las cartas, Intro les da la vuelta. | Tamaño | Imagen {n} | Jugadores',
    de: 'Immer zwei Karten aufdecken und die Paare finden. | Die Karten | Karte {n}, verdeckt | Karte {n}: {name} | Ein Paar: {name} | Alle Paare in {moves} Zügen und {time} gefunden! | Pfeiltasten gehen über die Karten, Enter deckt auf. | Größe | Bild {n} | Spieler',
    fr: 'Retourne deux cartes à la fois et trouve les paires. | Les cartes | Carte {n}, cachée | Carte {n} : {name} | Une paire : {name} | Toutes les paires en {moves} coups et {time} ! | Les flèches parcourent les cartes, Entrée les retourne. | Taille | Image {n} | Joueurs',
    pt: 'Vire duas cartas por vez e encontre os pares. | As cartas | Carta {n}, virada | Carta {n}: {name} | Um par: {name} | Todos os pares em {moves} jogadas e {time}! | As setas percorrem as cartas, Enter vira. | Tamanho | Imagem {n} | Jogadores',
    it: 'Gira due carte alla volta e trova le coppie. | Le carte | Carta {n}, coperta | Carta {n}: {name} | Una coppia: {name} | Tutte le coppie in {moves} mosse e {time}! | Le frecce scorrono le carte, Invio le gira. | Grandezza | Immagine {n} | Giocatori',
    nl: 'Draai steeds twee kaarten om en vind de paren. | De kaarten | Kaart {n}, gesloten | Kaart {n}: {name} | Een paar: {name} | Alle paren gevonden in {moves} zetten en {time}! | Met de pijltjes loop je langs de kaarten, Enter draait er een om. | Grootte | Afbeelding {n} | Spelers',
    pl: 'Odkrywaj po dwie karty i znajdź pary. | Karty | Karta {n}, zakryta | Karta {n}: {name} | Para: {name} | Wszystkie pary: ruchy {moves}, czas {time}! | Strzałki przechodzą po kartach, Enter odkrywa. | Rozmiar | Obrazek {n} | Gracze',
    tr: 'Her seferinde iki kart çevir, eşleri bul. | Kartlar | Kart {n}, kapalı | Kart {n}: {name} | Bir eş: {name} | Bütün eşler {moves} hamlede ve {time} sürede! | Oklar kartlarda gezer, Enter çevirir. | Boyut | Resim {n} | Oyuncular',
    ru: 'Открывай по две карты и находи пары. | Карты | Карта {n}, закрыта | Карта {n}: {name} | Пара: {name} | Все пары найдены: ходов {moves}, время {time}! | Стрелки ходят по картам, Enter открывает. | Размер | Картинка {n} | Игроки',
    zh: '每次翻开两张，找出成对的卡片。 | 卡片 | 第 {n} 张，未翻开 | 第 {n} 张：{name} | 一对：{name} | 用 {moves} 步、{time} 找到所有对子！ | 方向键移动，回车键翻牌。 | 大小 | 图 {n} | 玩家',
    ja: 'カードを二枚ずつめくって、ペアを見つけよう。 | カード | カード {n}、裏向き | カード {n}：{name} | ペア：{name} | {moves} 手、{time} で全部そろいました！ | 矢印キーで移動、Enter でめくります。 | 大きさ | 絵 {n} | プレイヤー',
    ko: '한 번에 두 장씩 뒤집어 짝을 찾으세요. | 카드 | 카드 {n}, 뒷면 | 카드 {n}: {name} | 짝: {name} | {moves}번, {time} 만에 모두 찾았습니다! | 화살표 키로 옮기고 Enter로 뒤집습니다. | 크기 | 그림 {n} | 참가자',
    hi: 'एक बार में दो पत्ते पलटें और जोड़े खोजें। | पत्ते | पत्ता {n}, उल्टा | पत्ता {n}: {name} | जोड़ा: {name} | सब जोड़े {moves} चालों और {time} में! | तीर से पत्तों पर चलें, Enter से पलटें। | आकार | चित्र {n} | खिलाड़ी',
    ar: 'اقلب بطاقتين في كل مرة وجد الأزواج. | البطاقات | البطاقة {n}، مقلوبة | البطاقة {n}: {name} | زوج: {name} | وجدت كل الأزواج. الحركات: {moves}، الوقت: {time}! | تنقّل بين البطاقات بمفاتيح الأسهم، واقلبها بمفتاح Enter. | الحجم | صورة {n} | اللاعبون',
    id: 'Buka dua kartu setiap kali dan temukan pasangannya. | Kartu-kartu | Kartu {n}, tertutup | Kartu {n}: {name} | Sepasang: {name} | Semua pasangan ditemukan dalam {moves} langkah dan {time}! | Tombol panah berpindah antarkartu, Enter membukanya. | Ukuran | Gambar {n} | Pemain',
    vi: 'Mỗi lần lật hai thẻ và tìm các cặp. | Các thẻ | Thẻ {n}, đang úp | Thẻ {n}: {name} | Một cặp: {name} | Đã tìm hết các cặp sau {moves} lượt và {time}! | Phím mũi tên di chuyển qua các thẻ, Enter lật thẻ. | Kích thước | Hình {n} | Người chơi',
    uk: 'Відкривайте по дві картки й знаходьте пари. | Картки | Картка {n}, закрита | Картка {n}: {name} | Пара: {name} | Усі пари знайдено: ходів {moves}, час {time}! | Стрілки ходять по картках, Enter відкриває. | Розмір | Картинка {n} | Гравці',
    sv: 'Vänd två kort i taget och hitta paren. | Korten | Kort {n}, dolt | Kort {n}: {name} | Ett par: {name} | Alla par hittade på {moves} drag och {time}! | Piltangenterna går mellan korten, Enter vänder ett. | Storlek | Bild {n} | Spelare',
  },
);
