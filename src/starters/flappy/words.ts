import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['lead', 'board', 'help'], {
  en: 'Flap through the gaps and touch nothing. | The bird between the columns | Space, a click or a tap flaps, P pauses.',
  es: 'Aletea por los huecos sin tocar nada. | El pájaro entre las columnas | Espacio, un clic o un toque aletean; P pausa.',
  de: 'Flattere durch die Lücken und berühre nichts. | Der Vogel zwischen den Säulen | Leertaste, Klick oder Tippen flattert, P hält an.',
  fr: 'Vole à travers les brèches sans rien toucher. | L’oiseau entre les colonnes | Espace, un clic ou un toucher bat des ailes, P met en pause.',
  pt: 'Voe pelas aberturas sem tocar em nada. | O pássaro entre as colunas | Espaço, um clique ou um toque batem as asas; P pausa.',
  it: 'Vola tra i varchi senza toccare nulla. | L’uccello tra le colonne | Spazio, un clic o un tocco battono le ali; P mette in pausa.',
  nl: 'Fladder door de openingen en raak niets aan. | De vogel tussen de pilaren | Spatie, klik of tik om te fladderen, P pauzeert.',
  pl: 'Przeleć przez szczeliny i niczego nie dotknij. | Ptak między kolumnami | Spacja, kliknięcie lub dotknięcie macha skrzydłami, P zatrzymuje.',
  tr: 'Boşluklardan geç, hiçbir şeye dokunma. | Sütunlar arasındaki kuş | Boşluk, tık ya da dokunuş kanat çırpar, P durdurur.',
  ru: 'Лети в просветы и ничего не задевай. | Птица между колоннами | Пробел, щелчок или касание — взмах, P ставит на паузу.',
  zh: '飞过空隙，什么都别碰。 | 柱子之间的小鸟 | 空格、点击或轻触振翅，P 暂停。',
  ja: 'すき間を飛び抜けよう。ぶつからないで。 | 柱の間を飛ぶ鳥 | スペース、クリック、タップで羽ばたき、P で一時停止。',
  ko: '틈새로 날아가세요. 아무것도 건드리지 마세요. | 기둥 사이의 새 | 스페이스, 클릭, 탭으로 날갯짓하고 P로 멈춥니다.',
  hi: 'बीच की जगहों से उड़ो, कुछ मत छुओ। | खंभों के बीच चिड़िया | स्पेस, क्लिक या टैप से पंख मारें, P से रोकें।',
  ar: 'حلّق عبر الفجوات ولا تلمس شيئًا. | الطائر بين الأعمدة | المسافة أو النقر أو اللمس للرفرفة، وP للإيقاف.',
  id: 'Terbanglah melewati celah tanpa menyentuh apa pun. | Burung di antara tiang-tiang | Spasi, klik, atau ketuk untuk mengepak, P untuk jeda.',
  vi: 'Vỗ cánh bay qua các khe hở và đừng chạm vào gì. | Chú chim giữa các cột | Phím cách, nhấp hoặc chạm để vỗ cánh, P tạm dừng.',
  uk: 'Летіть у просвіти й нічого не зачепіть. | Птах між колонами | Пробіл, клік або дотик — помах крил, P ставить на паузу.',
  sv: 'Flaxa genom gluggarna och rör ingenting. | Fågeln mellan pelarna | Mellanslag, ett klick eller ett tryck flaxar, P pausar.',
});
