import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['lead', 'board', 'help'], {
  en: 'Jump over what comes. It gets faster. | The track: the runner on the left, hurdles come from the right | The space bar, ↑ or a tap jumps, P pauses.',
  es: 'Salta lo que viene. Cada vez va más rápido. | La pista: el corredor a la izquierda, los obstáculos vienen de la derecha | Espacio, ↑ o un toque salta, P pausa.',
  de: 'Spring über alles, was kommt. Es wird schneller. | Die Bahn: links der Läufer, von rechts kommen Hindernisse | Leertaste, ↑ oder Tippen springt, P hält an.',
  fr: 'Sautez par-dessus ce qui arrive. Ça accélère. | La piste : le coureur à gauche, les obstacles arrivent de droite | Espace, ↑ ou un toucher saute, P met en pause.',
  pt: 'Pule o que vem. Fica cada vez mais rápido. | A pista: o corredor à esquerda, os obstáculos vêm da direita | Espaço, ↑ ou um toque pula, P pausa.',
  it: 'Salta ciò che arriva. Va sempre più veloce. | La pista: il corridore a sinistra, gli ostacoli arrivano da destra | Spazio, ↑ o un tocco salta, P mette in pausa.',
  nl: 'Spring over wat er komt. Het gaat steeds sneller. | De baan: links de loper, van rechts komen hindernissen | Spatie, ↑ of een tik springt, P pauzeert.',
  pl: 'Przeskakuj przeszkody. Jest coraz szybciej. | Tor: biegacz po lewej, przeszkody z prawej | Spacja, ↑ lub dotknięcie to skok, P wstrzymuje.',
  tr: 'Gelenlerin üstünden atla. Giderek hızlanır. | Pist: solda koşan, sağdan engeller gelir | Boşluk, ↑ ya da dokunuş zıplatır, P duraklatır.',
  ru: 'Перепрыгивайте препятствия. Скорость растёт. | Дорожка: слева бегун, справа приближаются препятствия | Пробел, ↑ или касание — прыжок, P ставит на паузу.',
  zh: '跳过迎面而来的障碍，越来越快。 | 跑道：左边是跑者，障碍从右边来 | 空格、↑ 或点击跳跃，P 暂停。',
  ja: '来るものを飛び越えよう。だんだん速くなります。 | コース：左にランナー、右から障害物 | スペース、↑、タップでジャンプ、P で一時停止。',
  ko: '다가오는 것을 뛰어넘으세요. 점점 빨라집니다. | 트랙: 왼쪽에 달리는 캐릭터, 오른쪽에서 장애물이 옵니다 | 스페이스, ↑, 터치로 점프, P로 멈춤.',
  hi: 'जो आए उसके ऊपर से कूदें। रफ़्तार बढ़ती है। | ट्रैक: बाईं ओर धावक, दाईं ओर से बाधाएँ आती हैं | स्पेस, ↑ या छूने से कूदता है, P रोकता है।',
  ar: 'اقفز فوق ما يأتي. السرعة تزداد. | المضمار: العدّاء على اليسار والحواجز تأتي من اليمين | المسافة أو ↑ أو اللمس للقفز، P للإيقاف.',
  id: 'Lompati yang datang. Makin lama makin cepat. | Lintasan: pelari di kiri, rintangan datang dari kanan | Spasi, ↑, atau ketukan untuk lompat, P untuk jeda.',
  vi: 'Nhảy qua những gì lao tới. Càng lúc càng nhanh. | Đường chạy: người chạy ở bên trái, chướng ngại vật đến từ bên phải | Phím cách, ↑ hoặc chạm để nhảy, P để tạm dừng.',
  uk: 'Перестрибуйте перешкоди. Швидкість зростає. | Доріжка: бігун ліворуч, перешкоди наближаються справа | Пробіл, ↑ або дотик — стрибок, P — пауза.',
  sv: 'Hoppa över det som kommer. Det går allt fortare. | Banan: löparen till vänster, hindren kommer från höger | Mellanslag, ↑ eller ett tryck hoppar, P pausar.',
});
