import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['board', 'help'], {
  en: 'The field with two bats and the ball | Against the computer: W and S, ↑ and ↓, the mouse or a finger. With a friend: W and S move the left bat, ↑ and ↓ the right one; on a touch screen each has a half. Space pauses.',
  es: 'El campo con dos palas y la bola | Contra la máquina: W y S, ↑ y ↓, el ratón o el dedo. Con un amigo: W y S mueven la pala izquierda, ↑ y ↓ la derecha; en pantalla táctil cada uno tiene una mitad. Espacio pausa.',
  de: 'Das Feld mit zwei Schlägern und dem Ball | Gegen den Computer: W und S, ↑ und ↓, Maus oder Finger. Zu zweit: W und S bewegen den linken Schläger, ↑ und ↓ den rechten; auf dem Touchscreen hat jeder eine Hälfte. Leertaste hält an.',
  fr: 'Le terrain, deux raquettes et la balle | Contre l’ordinateur : W et S, ↑ et ↓, souris ou doigt. À deux : W et S pour la raquette gauche, ↑ et ↓ pour la droite ; sur écran tactile, chacun sa moitié. Espace met en pause.',
  pt: 'O campo com duas raquetes e a bola | Contra o computador: W e S, ↑ e ↓, mouse ou dedo. Com um amigo: W e S movem a raquete esquerda, ↑ e ↓ a direita; na tela de toque cada um tem uma metade. Espaço pausa.',
  it: 'Il campo con due racchette e la palla | Contro il computer: W e S, ↑ e ↓, mouse o dito. In due: W e S muovono la racchetta sinistra, ↑ e ↓ la destra; sul touch screen ognuno ha una metà. Spazio mette in pausa.',
  nl: 'Het veld met twee bats en de bal | Tegen de computer: W en S, ↑ en ↓, muis of vinger. Met z’n tweeën: W en S voor de linker bat, ↑ en ↓ voor de rechter; op een aanraakscherm heeft ieder een helft. Spatie pauzeert.',
  pl: 'Pole z dwiema paletkami i piłką | Z komputerem: W i S, ↑ i ↓, mysz lub palec. We dwoje: W i S poruszają lewą paletką, ↑ i ↓ prawą; na ekranie dotykowym każdy ma połowę. Spacja wstrzymuje.',
  tr: 'İki raket ve toplu alan | Bilgisayara karşı: W ve S, ↑ ve ↓, fare ya da parmak. İki kişi: W ve S sol raketi, ↑ ve ↓ sağ raketi oynatır; dokunmatik ekranda herkesin bir yarısı var. Boşluk duraklatır.',
  ru: 'Поле с двумя ракетками и мячом | Против компьютера: W и S, ↑ и ↓, мышь или палец. Вдвоём: W и S двигают левую ракетку, ↑ и ↓ правую; на сенсорном экране у каждого своя половина. Пробел ставит на паузу.',
  zh: '有两块球拍和一个球的场地 | 对战电脑：W 和 S、↑ 和 ↓、鼠标或手指。两人：W 和 S 控制左拍，↑ 和 ↓ 控制右拍；触屏上各占一半。空格暂停。',
  ja: '二本のラケットとボールの盤 | コンピューターと：W と S、↑ と ↓、マウスか指。二人で：W と S で左、↑ と ↓ で右のラケット。タッチ画面では半分ずつ。スペースで一時停止。',
  ko: '라켓 두 개와 공이 있는 경기장 | 컴퓨터와: W와 S, ↑와 ↓, 마우스나 손가락. 둘이서: W와 S는 왼쪽, ↑와 ↓는 오른쪽 라켓. 터치 화면에서는 반씩. 스페이스로 멈춤.',
  hi: 'दो बल्लों और गेंद वाला मैदान | कंप्यूटर से: W और S, ↑ और ↓, माउस या उँगली। दो खिलाड़ी: W और S बायाँ, ↑ और ↓ दायाँ बल्ला चलाते हैं; टच स्क्रीन पर दोनों का आधा-आधा। स्पेस से रुकता है।',
  ar: 'الملعب بمضربين وكرة | ضد الحاسوب: W وS أو ↑ و↓ أو الفأرة أو الإصبع. مع صديق: W وS للمضرب الأيسر و↑ و↓ للأيمن؛ وعلى شاشة اللمس لكل واحد نصف. المسافة توقف.',
  id: 'Lapangan dengan dua pemukul dan bola | Lawan komputer: W dan S, ↑ dan ↓, mouse, atau jari. Berdua: W dan S menggerakkan pemukul kiri, ↑ dan ↓ pemukul kanan; di layar sentuh masing-masing mendapat separuh layar. Spasi untuk jeda.',
  vi: 'Sân chơi với hai vợt và quả bóng | Đấu với máy: W và S, ↑ và ↓, chuột hoặc ngón tay. Đấu với bạn bè: W và S điều khiển vợt trái, ↑ và ↓ điều khiển vợt phải; trên màn hình cảm ứng, mỗi người một nửa. Phím cách để tạm dừng.',
  uk: 'Поле з двома ракетками та м’ячем | Проти комп’ютера: W і S, ↑ і ↓, миша або палець. Удвох: W і S рухають ліву ракетку, ↑ і ↓ — праву; на сенсорному екрані в кожного своя половина. Пробіл ставить на паузу.',
  sv: 'Planen med två racketar och bollen | Mot datorn: W och S, ↑ och ↓, musen eller ett finger. Med en vän: W och S styr vänster racket, ↑ och ↓ den högra; på en pekskärm har var och en sin halva. Mellanslag pausar.',
});
