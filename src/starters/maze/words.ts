import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['lead', 'board', 'won', 'wall', 'help'], {
  en: 'Find the way from the top left to the bottom right. | The maze | Out, with {moves} moves in {time}! | A wall. | Arrow keys, WASD, a swipe or the buttons. Each game has a new maze.',
  es: 'Encuentra el camino de arriba a la izquierda a abajo a la derecha. | El laberinto | ¡Fuera, con {moves} pasos en {time}! | Una pared. | Flechas, WASD, deslizar o los botones. Cada partida tiene un laberinto nuevo.',
  de: 'Finde den Weg von oben links nach unten rechts. | Das Labyrinth | Geschafft, mit {moves} Zügen in {time}! | Eine Wand. | Pfeiltasten, WASD, Wischen oder die Knöpfe. Jedes Spiel hat ein neues Labyrinth.',
  fr: 'Trouvez le chemin d’en haut à gauche jusqu’en bas à droite. | Le labyrinthe | Sorti, en {moves} pas et {time} ! | Un mur. | Flèches, WASD, glisser ou les boutons. Chaque partie a un nouveau labyrinthe.',
  pt: 'Ache o caminho do alto à esquerda até embaixo à direita. | O labirinto | Saiu, com {moves} passos em {time}! | Uma parede. | Setas, WASD, deslizar ou os botões. Cada jogo tem um labirinto novo.',
  it: 'Trova la strada da in alto a sinistra a in basso a destra. | Il labirinto | Fuori, con {moves} passi in {time}! | Un muro. | Frecce, WASD, trascina o i pulsanti. Ogni partita ha un labirinto nuovo.',
  nl: 'Vind de weg van linksboven naar rechtsonder. | Het doolhof | Eruit, met {moves} stappen in {time}! | Een muur. | Pijltjes, WASD, vegen of de knoppen. Elk spel heeft een nieuw doolhof.',
  pl: 'Znajdź drogę z lewego górnego rogu do prawego dolnego. | Labirynt | Udało się: {moves} kroków w {time}! | Ściana. | Strzałki, WASD, przesunięcie lub przyciski. Każda gra ma nowy labirynt.',
  tr: 'Sol üstten sağ alta giden yolu bul. | Labirent | Çıktın: {moves} adım, {time}! | Duvar. | Ok tuşları, WASD, kaydırma ya da düğmeler. Her oyunda yeni bir labirent var.',
  ru: 'Найдите путь из левого верхнего угла в правый нижний. | Лабиринт | Выход! Ходов: {moves}, время {time}. | Стена. | Стрелки, WASD, свайп или кнопки. В каждой игре новый лабиринт.',
  zh: '从左上角走到右下角。 | 迷宫 | 走出来了，{moves} 步，用时 {time}！ | 墙。 | 方向键、WASD、滑动或按钮。每局都是新迷宫。',
  ja: '左上から右下までの道を見つけよう。 | 迷路 | 脱出！ {moves} 歩、{time}。 | 壁。 | 矢印キー、WASD、スワイプ、ボタンで動きます。毎回新しい迷路です。',
  ko: '왼쪽 위에서 오른쪽 아래까지 길을 찾으세요. | 미로 | 탈출! {moves}걸음, {time}. | 벽. | 화살표, WASD, 밀기나 버튼. 게임마다 새 미로입니다.',
  hi: 'ऊपर बाएँ से नीचे दाएँ तक रास्ता खोजें। | भूलभुलैया | बाहर! {moves} कदम, {time}। | दीवार। | तीर, WASD, स्वाइप या बटन। हर खेल में नई भूलभुलैया।',
  ar: 'جد الطريق من أعلى اليسار إلى أسفل اليمين. | المتاهة | خرجت، في {moves} خطوة و{time}! | جدار. | الأسهم أو WASD أو السحب أو الأزرار. لكل لعبة متاهة جديدة.',
  id: 'Cari jalan dari kiri atas ke kanan bawah. | Labirin | Berhasil keluar, dengan {moves} langkah dalam {time}! | Ada dinding. | Tombol panah, WASD, usapan, atau tombol di layar. Setiap permainan punya labirin baru.',
  vi: 'Tìm đường từ góc trên bên trái đến góc dưới bên phải. | Mê cung | Đã ra ngoài, với {moves} bước trong {time}! | Gặp tường. | Phím mũi tên, WASD, vuốt hoặc các nút. Mỗi ván có một mê cung mới.',
  uk: 'Знайдіть шлях з лівого верхнього кута в правий нижній. | Лабіринт | Вихід! Ходів: {moves}, час {time}. | Стіна. | Стрілки, WASD, свайп або кнопки. У кожній грі новий лабіринт.',
  sv: 'Hitta vägen från övre vänstra hörnet till nedre högra. | Labyrinten | Ute på {moves} drag och {time}! | En vägg. | Piltangenter, WASD, svep eller knapparna. Varje spel har en ny labyrint.',
});
