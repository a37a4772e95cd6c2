import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(['show', 'members', 'online', 'boosts'], {
  en: 'Shows the numbers, and creates missing channels. | Members: {count} | Online: {count} | Boosts: {count}',
  es: 'Muestra los números y crea los canales que faltan. | Miembros: {count} | En línea: {count} | Mejoras: {count}',
  de: 'Zeigt die Zahlen und legt fehlende Kanäle an. | Mitglieder: {count} | Online: {count} | Boosts: {count}',
  fr: 'Montre les nombres et crée les salons manquants. | Membres : {count} | En ligne : {count} | Boosts : {count}',
  pt: 'Mostra os números e cria os canais que faltam. | Membros: {count} | Online: {count} | Impulsos: {count}',
  it: 'Mostra i numeri e crea i canali che mancano. | Membri: {count} | Online: {count} | Boost: {count}',
  nl: 'Toont de aantallen en maakt ontbrekende kanalen. | Leden: {count} | Online: {count} | Boosts: {count}',
  pl: 'Pokazuje liczby i tworzy brakujące kanały. | Członkowie: {count} | Online: {count} | Ulepszenia: {count}',
  tr: 'Sayıları gösterir ve eksik kanalları oluşturur. | Üyeler: {count} | Çevrimiçi: {count} | Takviyeler: {count}',
  ru: 'Показывает числа и создаёт недостающие каналы. | Участники: {count} | В сети: {count} | Бусты: {count}',
  zh: '显示数字，并创建缺少的频道。 | 成员：{count} | 在线：{count} | 助力：{count}',
  ja: '数を表示し、足りないチャンネルを作ります。 | メンバー：{count} | オンライン：{count} | ブースト：{count}',
  ko: '숫자를 보여 주고 없는 채널을 만들어요. | 멤버: {count} | 온라인: {count} | 부스트: {count}',
  hi: 'संख्याएँ दिखाता है और न मिलने वाले चैनल बनाता है। | सदस्य: {count} | ऑनलाइन: {count} | बूस्ट: {count}',
  ar: 'يعرض الأعداد وينشئ القنوات الناقصة. | الأعضاء: {count} | المتصلون: {count} | التعزيزات: {count}',
  id: 'Menampilkan angka, dan membuat channel yang belum ada. | Anggota: {count} | Online: {count} | Boost: {count}',
  vi: 'Hiển thị các con số và tạo những kênh còn thiếu. | Thành viên: {count} | Trực tuyến: {count} | Boost: {count}',
  uk: 'Показує числа й створює канали, яких бракує. | Учасники: {count} | У мережі: {count} | Бусти: {count}',
  sv: 'Visar siffrorna och skapar kanaler som saknas. | Medlemmar: {count} | Online: {count} | Boostar: {count}',
});
