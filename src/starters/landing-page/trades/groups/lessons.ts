import { tradeOf } from '../trade-of.ts';

export const lessons = tradeOf(
  '(?:language|music|dance|driving|art|cooking|riding) schools?|(?:piano|guitar|violin|singing|music|dance|riding|swimming|tennis|maths?|english|spanish|french|german|art|drawing) (?:lessons?|teachers?|tutor\\p{L}{0,3}|classes)|i teach (?:piano|guitar|violin|singing|maths?|english|spanish|french|german|art)|tutoring|(?:fahr|tanz|musik|sprach|reit)schule|nachhilfe\\p{L}{0,8}|\\p{L}{4,10}unterricht|auto-?école|(?:école|cours) de (?:danse|musique|langues?|piano|guitare|chant)|autoes[ck]\\p{L}{2,4}|(?:escuela|academia|clases) de (?:baile|danza|música|idiomas|inglés|piano|guitarra)|clases particulares|(?:escola|aulas) de (?:dança|música|idiomas|inglês|piano|violão)|(?:scuola|lezioni|corsi) di (?:danza|musica|lingue|inglese|pianoforte|chitarra|ballo)|autoscuola|ripetizioni|(?:dans|muziek|rij|taal|zwem)school|(?:piano|gitaar|muziek|zang|bij)les(?:sen)?|szkoł\\p{L} (?:językow\\p{L}{1,2}|tańca|muzyczn\\p{L}{1,2}|jazdy)|korepetycj\\p{L}{1,2}|(?:dil|dans|müzik) (?:okulu|kurs\\p{L}{1,2})|sürücü kurs\\p{L}{1,2}|(?:языков|танцевальн|музыкальн)\\p{L}{2} школ\\p{L}|автошкол\\p{L}|школ\\p{L} (?:танцев|английского)|репетитор\\p{L}{0,3}|(?:舞蹈|钢琴|音乐|英语|美术)(?:学校|培训班?|工作室|班|教室)|驾校|辅导班|(?:ピアノ|音楽|英会話|ダンス|バレエ|料理)(?:教室|スクール)|学習塾|학원|과외|कोचिंग|ट्यूशन|(?:مدرسة|معهد|أكاديمية) (?:لغات|رقص|موسيقى)|دروس خصوصية|(?:kursus|les|sekolah) (?:bahasa|musik|piano|gitar|tari|mengemudi|renang|privat|matematika)|bimbel|(?:trung tâm|lớp|khóa) (?:học )?(?:tiếng|ngoại ngữ|piano|đàn|guitar|toán|nhạc|múa|vẽ)|gia sư|(?:мовн|музичн|танцювальн)\\p{L}{2,3} (?:школ|студі|курс)\\p{L}{1,3}|(?:språk|musik|dans|kör|trafik|rid)skol(?:an?|or)',
  {
    en: 'Lessons | {title}: lessons at your own pace, for beginners and those who know more. | For beginners; For those who know more; A first lesson to try',
    es: 'Clases | {title}: clases a tu ritmo, para quien empieza y para quien ya sabe. | Para principiantes; Para avanzar; Clase de prueba',
    de: 'Unterricht | {title}: Unterricht im eigenen Tempo, für den Anfang und danach. | Für den Anfang; Für Fortgeschrittene; Probestunde',
    fr: 'Cours | {title} : des cours à votre rythme, pour débuter ou pour progresser. | Débutants; Niveau avancé; Cours d’essai',
    pt: 'Aulas | {title}: aulas no seu ritmo, para começar ou avançar. | Para iniciantes; Para avançar; Aula experimental',
    it: 'Lezioni | {title}: lezioni al tuo ritmo, per iniziare e per andare avanti. | Per chi inizia; Per chi sa già; Lezione di prova',
    nl: 'Lessen | {title}: lessen in je eigen tempo, voor beginners en gevorderden. | Voor beginners; Voor gevorderden; Proefles',
    pl: 'Nauka | {title}: zajęcia we własnym tempie, na start i dla zaawansowanych. | Dla początkujących; Dla zaawansowanych; Lekcja próbna',
    tr: 'Dersler | {title}: kendi hızında dersler, yeni başlayanlar ve ilerleyenler için. | Yeni başlayanlar; İleri düzey; Deneme dersi',
    ru: 'Занятия | {title}: занятия в своём темпе, с нуля и для тех, кто продолжает. | Для начинающих; Для продолжающих; Пробное занятие',
    zh: '课程 | {title}：按自己的节奏学习，零基础与进阶皆可。 | 入门班; 进阶班; 试听课',
    ja: '教室 | {title}では、はじめての方も経験者も自分のペースで学べます。 | はじめての方; 経験のある方; 体験レッスン',
    ko: '수업 | {title}: 초보자도 경험자도 자기 속도로 배우는 곳. | 초급; 중급 이상; 체험 수업',
    hi: 'कक्षाएँ | {title}: अपनी गति से सीखें, नए हों या अनुभवी। | शुरुआती; आगे के लिए; परीक्षण कक्षा',
    ar: 'دروس | {title}: دروس على مهلك، للمبتدئين ولمن يعرف أكثر. | للمبتدئين; للمستوى المتقدم; درس تجريبي',
    id: 'Les | {title}: les sesuai ritme Anda, untuk pemula dan yang sudah mahir. | Untuk pemula; Untuk tingkat lanjut; Les percobaan',
    vi: 'Lớp học | {title}: học theo nhịp của bạn, cho người mới bắt đầu và người đã biết. | Cho người mới bắt đầu; Cho người học nâng cao; Buổi học thử',
    uk: 'Заняття | {title}: заняття у власному темпі, для початківців і тих, хто вже має досвід. | Для початківців; Для досвідчених; Пробне заняття',
    sv: 'Undervisning | {title}: lektioner i din egen takt, för nybörjare och för dig som kan mer. | För nybörjare; För dig som kan mer; Prova på-lektion',
  },
);
