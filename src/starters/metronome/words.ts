import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['tap', 'bar', 'accent', 'help'], {
  en: 'Tap the tempo | Beats to the bar | Accent the first | Space starts and stops, T taps the tempo, ↑ and ↓ change it.',
  es: 'Marcar el tempo | Tiempos por compás | Acentuar el primero | Espacio inicia y para, T marca el tempo, ↑ y ↓ lo cambian.',
  de: 'Tempo tippen | Schläge pro Takt | Ersten betonen | Die Leertaste startet und hält an, T tippt das Tempo, ↑ und ↓ ändern es.',
  fr: 'Battre le tempo | Temps par mesure | Accentuer le premier | Espace lance et arrête, T bat le tempo, ↑ et ↓ le changent.',
  pt: 'Marcar o andamento | Tempos por compasso | Acentuar o primeiro | Espaço inicia e para, T marca o andamento, ↑ e ↓ o mudam.',
  it: 'Batti il tempo | Battiti per battuta | Accenta il primo | Spazio avvia e ferma, T batte il tempo, ↑ e ↓ lo cambiano.',
  nl: 'Tik het tempo | Tellen per maat | Eerste tel benadrukken | Spatie start en stopt, T tikt het tempo, ↑ en ↓ veranderen het.',
  pl: 'Wystukaj tempo | Uderzeń w takcie | Akcent na pierwsze | Spacja uruchamia i zatrzymuje, T wystukuje tempo, ↑ i ↓ je zmieniają.',
  tr: 'Tempoyu vur | Ölçüdeki vuruş | İlkini vurgula | Boşluk başlatır ve durdurur, T tempoyu vurur, ↑ ve ↓ değiştirir.',
  ru: 'Отстучать темп | Долей в такте | Акцент на первой | Пробел запускает и останавливает, T отстукивает темп, ↑ и ↓ меняют его.',
  zh: '点按测速 | 每小节拍数 | 强调第一拍 | 空格键开始和停止，T 点按测速，↑ 和 ↓ 调整速度。',
  ja: 'タップでテンポ | 1小節の拍数 | 1拍目を強調 | スペースで開始と停止、T でテンポをタップ、↑ と ↓ で変更。',
  ko: '탭 템포 | 한 마디의 박자 | 첫 박 강조 | 스페이스로 시작과 정지, T로 탭 템포, ↑와 ↓로 바꿉니다.',
  hi: 'टैप से गति | प्रति माप ताल | पहली पर ज़ोर | स्पेस से चलाएँ और रोकें, T से गति टैप करें, ↑ और ↓ से बदलें।',
  ar: 'انقر الإيقاع | نبضات المازورة | شدّد على الأولى | المسافة تبدأ وتوقف، وT تنقر الإيقاع، و↑ و↓ تغيّرانه.',
  id: 'Ketuk temponya | Ketukan per birama | Aksen ketukan pertama | Spasi memulai dan menghentikan, T mengetuk tempo, ↑ dan ↓ mengubahnya.',
  vi: 'Gõ nhịp | Số phách mỗi ô nhịp | Nhấn phách đầu | Phím cách bắt đầu và dừng, T gõ nhịp, ↑ và ↓ thay đổi nhịp độ.',
  uk: 'Відбити темп | Долей у такті | Акцент на першій | Пробіл запускає й зупиняє, T відбиває темп, ↑ і ↓ змінюють його.',
  sv: 'Knacka tempot | Slag per takt | Betona första slaget | Mellanslag startar och stoppar, T knackar tempot, ↑ och ↓ ändrar det.',
});
