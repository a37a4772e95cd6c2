import type { Language } from '../../../contracts/languages.ts';
import { dictionary, wordsOf } from '../dictionary.ts';
import type { SectionKey } from './section-words.ts';

/** The heading of a section that a request wishes, in the language of the page. */
export function sectionHeading(key: SectionKey, language: Language): string {
  return wordsOf(headings, language).t(key);
}

/** All of them. */
export const sectionKeys: readonly SectionKey[] = [
  'rules',
  'news',
  'dates',
  'hours',
  'schedule',
  'prices',
  'menu',
  'services',
  'directions',
  'stay',
  'gifts',
  'dress',
  'sponsors',
  'join',
  'nearby',
  'facilities',
  'skills',
  'process',
  'donate',
  'volunteer',
  'team',
  'lyrics',
  'archive',
];

const headings = dictionary(sectionKeys, {
  en: 'Rules | News | Dates | Opening hours | Schedule | Prices | Menu | Services | How to get here | Where to stay | Gifts | Dress code | Sponsors | How to join | Nearby | Facilities | Skills | How I work | Donate | Volunteer | Team | Lyrics | Archive',
  es: 'Normas | Noticias | Fechas | Horario | Programa | Precios | Menú | Servicios | Cómo llegar | Dónde alojarse | Regalos | Código de vestimenta | Patrocinadores | Cómo apuntarse | En los alrededores | Equipamiento | Habilidades | Cómo trabajo | Donar | Voluntariado | Equipo | Letras | Archivo',
  de: 'Regeln | Aktuelles | Termine | Öffnungszeiten | Ablauf | Preise | Speisekarte | Leistungen | Anfahrt | Übernachtung | Geschenke | Kleidung | Sponsoren | Mitmachen | In der Umgebung | Ausstattung | Kenntnisse | So arbeite ich | Spenden | Mithelfen | Team | Songtexte | Archiv',
  fr: 'Règles | Actualités | Dates | Horaires | Programme | Tarifs | Carte | Prestations | Comment venir | Où dormir | Cadeaux | Tenue | Partenaires | Nous rejoindre | Aux alentours | Équipements | Compétences | Comment je travaille | Faire un don | Bénévolat | Équipe | Paroles | Archives',
  pt: 'Regras | Notícias | Datas | Horário | Programação | Preços | Cardápio | Serviços | Como chegar | Onde ficar | Presentes | Traje | Patrocinadores | Como participar | Arredores | Comodidades | Habilidades | Como trabalho | Doar | Voluntariado | Equipe | Letras | Arquivo',
  it: 'Regole | Notizie | Date | Orari | Programma | Prezzi | Menù | Servizi | Come arrivare | Dove dormire | Regali | Abbigliamento | Sponsor | Come iscriversi | Nei dintorni | Dotazioni | Competenze | Come lavoro | Donare | Volontariato | Team | Testi | Archivio',
  nl: 'Regels | Nieuws | Data | Openingstijden | Programma | Prijzen | Menukaart | Diensten | Zo kom je er | Overnachten | Cadeaus | Kleding | Sponsors | Meedoen | In de buurt | Faciliteiten | Vaardigheden | Zo werk ik | Doneren | Vrijwilligers | Team | Songteksten | Archief',
  pl: 'Zasady | Aktualności | Terminy | Godziny otwarcia | Plan | Cennik | Menu | Usługi | Dojazd | Noclegi | Prezenty | Strój | Sponsorzy | Jak dołączyć | W okolicy | Udogodnienia | Umiejętności | Jak pracuję | Wsparcie | Wolontariat | Zespół | Teksty | Archiwum',
  tr: 'Kurallar | Duyurular | Tarihler | Çalışma saatleri | Program | Fiyatlar | Menü | Hizmetler | Ulaşım | Konaklama | Hediyeler | Kıyafet | Sponsorlar | Nasıl katılırım | Çevrede | Olanaklar | Yetenekler | Nasıl çalışıyorum | Bağış | Gönüllülük | Ekip | Şarkı sözleri | Arşiv',
  ru: 'Правила | Новости | Даты | Часы работы | Программа | Цены | Меню | Услуги | Как добраться | Где остановиться | Подарки | Дресс-код | Партнёры | Как вступить | Рядом | Удобства | Навыки | Этапы работы | Пожертвовать | Волонтёрам | Команда | Тексты песен | Архив',
  zh: '规则 | 公告 | 日期 | 营业时间 | 日程 | 价格 | 菜单 | 服务 | 交通路线 | 住宿 | 礼物 | 着装 | 赞助商 | 如何加入 | 周边 | 设施 | 技能 | 流程 | 捐款 | 志愿者 | 团队 | 歌词 | 往期',
  ja: 'ルール | お知らせ | 日程 | 営業時間 | スケジュール | 料金 | メニュー | サービス | アクセス | 宿泊 | ギフト | 服装 | スポンサー | 入会案内 | 周辺情報 | 設備 | スキル | 進め方 | 寄付 | ボランティア | メンバー | 歌詞 | アーカイブ',
  ko: '규칙 | 공지 | 날짜 | 영업시간 | 일정 | 가격 | 메뉴 | 서비스 | 오시는 길 | 숙소 | 선물 | 복장 | 후원 | 가입 안내 | 주변 | 시설 | 기술 | 진행 과정 | 기부 | 자원봉사 | 팀 | 가사 | 지난 목록',
  hi: 'नियम | सूचनाएँ | तारीख़ें | खुलने का समय | कार्यक्रम | दाम | मेनू | सेवाएँ | कैसे पहुँचें | कहाँ ठहरें | उपहार | पहनावा | प्रायोजक | कैसे जुड़ें | आसपास | सुविधाएँ | कौशल | काम का तरीक़ा | दान | स्वयंसेवा | टीम | गीतों के बोल | पुराना संग्रह',
  ar: 'القواعد | الأخبار | التواريخ | ساعات العمل | البرنامج | الأسعار | قائمة الطعام | الخدمات | كيفية الوصول | الإقامة | الهدايا | اللباس | الرعاة | كيف تنضم | في الجوار | المرافق | المهارات | طريقة العمل | تبرع | التطوع | الفريق | كلمات الأغاني | الأرشيف',
  id: 'Peraturan | Berita | Tanggal penting | Jam buka | Jadwal | Harga | Menu | Layanan | Petunjuk arah | Penginapan | Kado | Aturan busana | Sponsor | Cara bergabung | Sekitar sini | Fasilitas | Keahlian | Cara kerja saya | Donasi | Jadi relawan | Tim | Lirik | Arsip',
  vi: 'Nội quy | Tin tức | Các ngày sắp tới | Giờ mở cửa | Lịch trình | Bảng giá | Thực đơn | Dịch vụ | Đường đến | Nơi lưu trú | Quà tặng | Trang phục | Nhà tài trợ | Cách tham gia | Quanh đây | Tiện nghi | Kỹ năng | Cách tôi làm việc | Quyên góp | Tình nguyện | Đội ngũ | Lời bài hát | Lưu trữ',
  uk: 'Правила | Новини | Дати | Години роботи | Розклад | Ціни | Меню | Послуги | Як дістатися | Де зупинитися | Подарунки | Дрескод | Спонсори | Як приєднатися | Поруч | Зручності | Навички | Як я працюю | Підтримати | Волонтерам | Команда | Тексти пісень | Архів',
  sv: 'Regler | Nyheter | Datum | Öppettider | Schema och tider | Priser | Meny | Tjänster | Hitta hit | Boende | Presenter | Klädkod | Sponsorer | Gå med | I närheten | Bekvämligheter | Kunskaper | Så arbetar jag | Donera | Bli volontär | Team | Låttexter | Arkiv',
});
