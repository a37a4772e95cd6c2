import { dictionary, wordsOf } from '../../page/dictionary.ts';
import type { Language } from '../../../contracts/languages.ts';
import { keepsWins } from './games-won.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** The names of the fields that entries of a kind usually have, for a request that names none. */
export function usualFields(message: string, language: Language): readonly string[] {
  const { t } = wordsOf(names, language);
  if (keepsWins(message)) return [t('date'), t('winner'), t('notes')];
  const [, keys = other] = topics.find(([pattern]) => pattern.test(message)) ?? [];
  return keys.map(t);
}

/** Whether hours are kept, whatever they are for and billed by. */
export function keepsHours(message: string): boolean {
  return hourly.test(message);
}

const hourly = letterPattern(
  '\\b(?:time|hours?)[ -]?(?:sheet|track|log|clock)|billable hours|zeiterfassung|stundenzettel|stundenerfassung|(?:registro|control) de horas|control horario|suivi d[ue]s? (?:temps|heures)|controle de horas|registo de horas|(?:registro|tracker) (?:del(?:le)? )?(?:ore|tempo) |urenregistratie|tijdregistratie|ewidencj\\p{L} czasu|czasu pracy|zaman takibi|mesai takibi|(?:уч[её]т|трекер)\\p{L}{0,2} (?:рабочего )?времени|tidrapport|tidrapportering|jam kerja|chấm công|giờ làm|облік\\p{L}{0,2} (?:робочого )?часу|工时|時間管理|工数|근무 ?시간|시간 ?기록|تتبع (?:ال)?(?:وقت|ساعات)',
);

/** What the day of an entry is called. */
export function dateName(language: Language): string {
  return wordsOf(names, language).t('date');
}

/** What the price of an entry is called. */
export function priceName(language: Language): string {
  return wordsOf(names, language).t('price');
}

/** What the name of an entry is called. */
export function nameWord(language: Language): string {
  return wordsOf(names, language).t('name');
}

/** What is done again after some days: how often, and the day when it was done last. */
export function rhythmNames(message: string, language: Language): Record<'every' | 'last', string> {
  const { t } = wordsOf(names, language);
  const isWatered = usualFields(message, language).includes(t('watered'));
  return { every: t('every'), last: t(isWatered ? 'watered' : 'date') };
}

const names = dictionary(
  [
    'name',
    'title',
    'author',
    'person',
    'date',
    'due',
    'number',
    'price',
    'pages',
    'rating',
    'notes',
    'phone',
    'mail',
    'place',
    'from',
    'to',
    'distance',
    'purpose',
    'exercise',
    'sets',
    'reps',
    'weight',
    'hours',
    'project',
    'company',
    'position',
    'status',
    'dose',
    'time',
    'taken',
    'returned',
    'mood',
    'watered',
    'litres',
    'category',
    'every',
    'winner',
  ],
  {
    en: 'Name | Title | Author | Person | Date | Due | Quantity | Price | Pages | Rating | Notes | Phone | Email | Place | From | To | Distance (km) | Purpose | Exercise | Sets | Reps | Weight (kg) | Hours | Project | Company | Position | Status (open, in progress, done) | Dose | Time | Taken? | Returned? | Mood (😄, 🙂, 😐, 🙁, 😢) | Last watered | Litres | Category | Every (days) | Winner',
    es: 'Nombre | Título | Autor | Persona | Fecha | Vencimiento | Cantidad | Precio | Páginas | Valoración | Notas | Teléfono | Email | Lugar | Desde | A | Distancia (km) | Motivo | Ejercicio | Series | Repeticiones | Peso (kg) | Horas | Proyecto | Empresa | Puesto | Estado (abierto, en curso, hecho) | Dosis | Hora | Tomado? | Devuelto? | Ánimo (😄, 🙂, 😐, 🙁, 😢) | Último riego | Litros | Categoría | Cada (días) | Ganador',
    de: 'Name | Titel | Autor | Person | Datum | Fällig am | Menge | Preis | Seiten | Bewertung | Notizen | Telefon | E-Mail | Ort | Von | Nach | Strecke (km) | Zweck | Übung | Sätze | Wiederholungen | Gewicht (kg) | Stunden | Projekt | Firma | Stelle | Status (offen, in Arbeit, erledigt) | Dosis | Uhrzeit | Genommen? | Zurückgegeben? | Stimmung (😄, 🙂, 😐, 🙁, 😢) | Zuletzt gegossen | Liter | Kategorie | Alle (Tage) | Gewinner',
    fr: 'Nom | Titre | Auteur | Personne | Date | Échéance | Quantité | Prix | Pages | Note sur 5 | Notes | Téléphone | E-mail | Lieu | De | À | Distance (km) | Motif | Exercice | Séries | Répétitions | Poids (kg) | Heures | Projet | Entreprise | Poste | Statut (ouvert, en cours, terminé) | Dose | Heure | Pris? | Rendu? | Humeur (😄, 🙂, 😐, 🙁, 😢) | Dernier arrosage | Litres | Catégorie | Tous les (jours) | Gagnant',
    pt: 'Nome | Título | Autor | Pessoa | Data | Vencimento | Quantidade | Preço | Páginas | Avaliação | Notas | Telefone | E-mail | Local | De | Para | Distância (km) | Motivo | Exercício | Séries | Repetições | Peso (kg) | Horas | Projeto | Empresa | Vaga | Status (aberto, em andamento, feito) | Dose | Hora | Tomado? | Devolvido? | Humor (😄, 🙂, 😐, 🙁, 😢) | Última rega | Litros | Categoria | A cada (dias) | Vencedor',
    it: 'Nome | Titolo | Autore | Persona | Data | Scadenza | Quantità | Prezzo | Pagine | Valutazione | Note | Telefono | E-mail | Luogo | Da | A | Distanza (km) | Motivo | Esercizio | Serie | Ripetizioni | Peso (kg) | Ore | Progetto | Azienda | Posizione | Stato (aperto, in corso, fatto) | Dose | Ora | Preso? | Restituito? | Umore (😄, 🙂, 😐, 🙁, 😢) | Ultima annaffiatura | Litri | Categoria | Ogni (giorni) | Vincitore',
    nl: 'Naam | Titel | Schrijver | Persoon | Datum | Vervaldatum | Aantal | Prijs | Pagina’s | Beoordeling | Notities | Telefoon | E-mail | Plaats | Van | Naar | Afstand (km) | Doel | Oefening | Sets | Herhalingen | Gewicht (kg) | Uren | Project | Bedrijf | Functie | Status (open, bezig, klaar) | Dosis | Tijd | Genomen? | Teruggebracht? | Stemming (😄, 🙂, 😐, 🙁, 😢) | Laatst water gegeven | Liters | Categorie | Om de (dagen) | Winnaar',
    pl: 'Nazwa | Tytuł | Autor | Osoba | Data | Termin | Ilość | Cena | Strony | Ocena | Notatki | Telefon | E-mail | Miejsce | Skąd | Dokąd | Dystans (km) | Cel | Ćwiczenie | Serie | Powtórzenia | Waga (kg) | Godziny | Projekt | Firma | Stanowisko | Status (otwarte, w toku, gotowe) | Dawka | Godzina | Przyjęto? | Oddano? | Nastrój (😄, 🙂, 😐, 🙁, 😢) | Ostatnie podlewanie | Litry | Kategoria | Co ile (dni) | Zwycięzca',
    tr: 'Ad | Başlık | Yazar | Kişi | Tarih | Son tarih | Miktar | Fiyat | Sayfa | Puan | Notlar | Telefon | E-posta | Yer | Nereden | Nereye | Mesafe (km) | Amaç | Egzersiz | Set | Tekrar | Kilo (kg) | Saat sayısı | Proje | Şirket | Pozisyon | Durum (açık, sürüyor, bitti) | Doz | Saat | Alındı? | İade edildi? | Ruh hâli (😄, 🙂, 😐, 🙁, 😢) | Son sulama tarihi | Litre | Kategori | Kaç günde bir | Kazanan',
    ru: 'Название | Название | Автор | Человек | Дата | Срок | Количество | Цена | Страницы | Оценка | Заметки | Телефон | E-mail | Место | Откуда | Куда | Расстояние (км) | Цель | Упражнение | Подходы | Повторения | Вес (кг) | Часы | Проект | Компания | Должность | Статус (открыто, в работе, готово) | Доза | Время | Принято? | Возвращено? | Настроение (😄, 🙂, 😐, 🙁, 😢) | Дата полива | Литры | Категория | Каждые (дней) | Победитель',
    zh: '名称 | 书名 | 作者 | 人员 | 日期 | 到期日期 | 数量 | 价格 | 页数 | 评分 | 备注 | 电话 | 邮箱 | 地点 | 出发地 | 目的地 | 距离(公里) | 用途 | 动作 | 组数 | 次数 | 体重(公斤) | 小时 | 项目 | 公司 | 职位 | 状态(未开始,进行中,已完成) | 剂量 | 时间 | 已服用? | 已归还? | 心情 (😄, 🙂, 😐, 🙁, 😢) | 浇水日期 | 升数 | 分类 | 间隔(天) | 获胜者',
    ja: '名前 | タイトル | 著者 | 相手 | 日付 | 期限 | 数量 | 価格 | ページ数 | 評価 | メモ | 電話 | メール | 場所 | 出発地 | 目的地 | 距離(km) | 目的 | 種目 | セット数 | 回数 | 体重(kg) | 時間数 | プロジェクト | 会社 | 職種 | 状態(未着手,進行中,完了) | 量 | 時刻 | 服用済み? | 返却済み? | 気分 (😄, 🙂, 😐, 🙁, 😢) | 水やりの日付 | リットル | カテゴリー | 間隔(日) | 勝者',
    ko: '이름 | 제목 | 저자 | 사람 | 날짜 | 기한 | 수량 | 가격 | 페이지 수 | 평점 | 메모 | 전화 | 이메일 | 장소 | 출발지 | 도착지 | 거리 (km) | 목적 | 운동 | 세트 수 | 횟수 | 체중 (kg) | 시간 | 프로젝트 | 회사 | 직책 | 상태 (예정, 진행 중, 완료) | 복용량 | 시각 | 복용함? | 반납함? | 기분 (😄, 🙂, 😐, 🙁, 😢) | 물 준 날짜 | 리터 | 분류 | 주기(일) | 승자',
    hi: 'नाम | शीर्षक | लेखक | व्यक्ति | तारीख | अंतिम तारीख | मात्रा | कीमत | पेज | रेटिंग | नोट्स | फ़ोन | ईमेल | जगह | कहाँ से | कहाँ तक | दूरी (km) | उद्देश्य | व्यायाम | सेट | दोहराव | वज़न (kg) | घंटे | प्रोजेक्ट | कंपनी | पद | स्थिति (बाकी, जारी, पूरा) | खुराक | समय | लिया? | वापस किया? | मूड (😄, 🙂, 😐, 🙁, 😢) | पानी देने की तारीख | लीटर | श्रेणी | कितने दिन में | विजेता',
    ar: 'الاسم | العنوان | المؤلف | الشخص | التاريخ | تاريخ الاستحقاق | الكمية | السعر | الصفحات | التقييم | ملاحظات | الهاتف | البريد | المكان | من | إلى | المسافة (km) | الغرض | التمرين | المجموعات | التكرارات | الوزن (kg) | الساعات | المشروع | الشركة | الوظيفة | الحالة (مفتوح, قيد العمل, منجز) | الجرعة | الوقت | أُخذ؟ | أُعيد؟ | المزاج (😄, 🙂, 😐, 🙁, 😢) | تاريخ آخر ري | لترات | الفئة | كل (أيام) | الفائز',
    id: 'Nama | Judul | Penulis | Orang | Tanggal | Jatuh tempo | Jumlah | Harga | Halaman | Penilaian | Catatan | Telepon | Email | Tempat | Dari | Ke | Jarak (km) | Tujuan | Latihan | Set | Repetisi | Berat (kg) | Jumlah jam | Proyek | Perusahaan | Posisi | Status (belum mulai, berjalan, selesai) | Dosis | Waktu | Sudah diminum? | Sudah dikembalikan? | Suasana hati (😄, 🙂, 😐, 🙁, 😢) | Terakhir disiram | Liter | Kategori | Setiap (hari) | Pemenang',
    vi: 'Tên | Tên | Tác giả | Người | Ngày | Ngày đến hạn | Số lượng | Giá | Số trang | Đánh giá | Ghi chú | Điện thoại | Email | Địa điểm | Điểm đi | Điểm đến | Quãng đường (km) | Mục đích | Bài tập | Số hiệp | Số lần lặp | Cân nặng (kg) | Số giờ | Dự án | Công ty | Vị trí | Trạng thái (chưa làm, đang làm, đã xong) | Liều lượng | Thời gian | Đã uống? | Đã trả? | Tâm trạng (😄, 🙂, 😐, 🙁, 😢) | Ngày tưới gần nhất | Số lít | Danh mục | Chu kỳ (ngày) | Người thắng',
    uk: 'Назва | Назва | Автор | Особа | Дата | Термін | Кількість | Ціна | Сторінки | Оцінка | Нотатки | Телефон | E-mail | Місце | Звідки | Куди | Відстань (км) | Мета | Вправа | Підходи | Повторення | Вага (кг) | Години | Проєкт | Компанія | Посада | Статус (відкрито, в роботі, готово) | Доза | Час | Прийнято? | Повернено? | Настрій (😄, 🙂, 😐, 🙁, 😢) | Останній полив | Літри | Категорія | Кожні (днів) | Переможець',
    sv: 'Namn | Titel | Författare | Person | Datum | Förfallodatum | Antal | Pris | Sidor | Betyg | Anteckningar | Telefon | E-post | Plats | Från | Till | Sträcka (km) | Syfte | Övning | Set | Repetitioner | Vikt (kg) | Timmar | Projekt | Företag | Tjänst | Status (öppen, pågår, klar) | Dos | Tid | Tagen? | Återlämnad? | Humör (😄, 🙂, 😐, 🙁, 😢) | Senast vattnad | Liter | Kategori | Intervall (dagar) | Vinnare',
  },
);

/** What is read from time to time and only grows. */
export const meter =
  '(?:electric|power|gas|water|energy)\\p{L}{0,5} (?:meter|usage|consumption)|meter readings?|(?:strom|gas|wasser)zähler|zählerst[aä]nd|lectura\\p{L}? del? (?:contador|medidor)|contador de (?:la )?(?:luz|electricidad|gas)|relevés? (?:de )?compteur|compteur (?:électri|d.eau|de gaz)|leitura\\p{L}? d[oe] (?:contador|medidor|hidrômetro)|lettur\\p{L} (?:del )?contatore|meterstand|stan\\p{L}? licznik|sayaç|показани\\p{L} счётчик|счётчик электр|电表|水表|検針|검침|मीटर';

type Key = (typeof names)['keys'][number];

const topics: readonly (readonly [RegExp, readonly Key[]])[] = [
  [hourly, ['date', 'project', 'hours', 'notes']],
  [
    letterPattern(
      'lent|loan|borrow|verlieh|ausgeliehen|prest|emprest|prêt|uitgeleend|pożycz|ödünç|одолж|выдан|utlån|lånat ut|låntagare|pinjam|cho mượn|mượn|позич|видан|借|貸|빌려|대여|उधार दी|إعارة|مستعار',
    ),
    ['title', 'person', 'date', 'due', 'returned'],
  ],
  [
    letterPattern(
      'plant|water(?:ing)? (?:log|tracker)|pflanz|gieß|riego|plantas|arros|rega|piante|annaff|rośli|podlew|bitki|sulama|растени|полив|växt|vattn|tanaman|siram|cây (?:trồng|cảnh)|tưới|рослин|植物|浇水|浇花|水やり|식물|물주기|पौध|نبات|ري ',
    ),
    ['name', 'place', 'watered', 'notes'],
  ],
  [
    letterPattern(
      'workout|gym|training|exercise|fitness|entrenamiento|entraînement|musculation|treino|allenament|trening|antrenman|тренировк|träning|latihan|tập (?:luyện|gym)|тренуван|健身|训练|筋トレ|運動|운동|कसरत|व्यायाम|تمرين|تمارين',
    ),
    ['date', 'exercise', 'sets', 'reps', 'weight', 'notes'],
  ],
  [
    letterPattern(
      'mileage|fahrtenbuch|kilomet|driv(?:e|ing) log|trip log|kilometraje|kilométrage|quilometr|chilometr|rittenadministratie|przebieg|пробег|里程|走行|주행|यात्रा|مسافات',
    ),
    ['date', 'from', 'to', 'distance', 'purpose'],
  ],
  [
    letterPattern(
      'fuel|gas log|tank(?:buch|en)|spritt?|gasolina|carburant|combustível|benzina|brandstof|paliw|yakıt|топлив|заправ|油耗|加油|給油|주유|ईंधन|وقود',
    ),
    ['date', 'litres', 'price', 'distance', 'notes'],
  ],
  [
    letterPattern(
      '\\brun|jogg|cycling|bike rid|hik|lauf|carreras|course à pied|corrida|corsa|hardloop|biegi|koşu|пробеж|löpning|löprund|chạy bộ|пробіжк|跑步|骑行|ランニング|러닝|달리기|दौड़|جري',
    ),
    ['date', 'distance', 'time', 'notes'],
  ],
  [
    letterPattern(
      'inventor|stock|pantry|warehouse|bestand|vorrat|lager|existencias|estoque|scorte|magazzino|voorraad|magazyn|zapas|stok|envanter|склад|запас|persediaan|inventaris (?:toko|barang|gudang|kantor)|tồn kho|quản lý kho|库存|在庫|재고|स्टॉक|مخزون|جرد',
    ),
    ['name', 'category', 'number', 'price', 'place', 'notes'],
  ],
  [
    letterPattern(
      'subscription|\\bbills?\\b|abos?\\b|abonne|suscripci|assinatura|abbonament|subskrypc|abonelik|подписк|订阅|サブスク|구독|सदस्यता|اشتراك',
    ),
    ['name', 'price', 'due', 'notes'],
  ],
  [
    letterPattern(
      'job|application|bewerbung|candidatur|sollicitat|aplikac|iş başvuru|ваканс|отклик|求职|面试|就活|応募|취업|지원|नौकरी|وظائف|وظيفة',
    ),
    ['company', 'position', 'date', 'status', 'notes'],
  ],
  [
    letterPattern(
      'time ?(?:sheet|track)|zeiterfass|work(?:ing)? (?:time|hours)|arbeitszeit|stundenzettel|jornada|temps de travail|horas trabalhadas|ore di lavoro|uren|czasu pracy|mesai|рабоч|工时|勤務|근무|काम के घंटे',
    ),
    ['date', 'project', 'hours', 'notes'],
  ],
  [
    letterPattern(
      'contact|address book|crm|client|customer|member|kontakt|kund|mitglied|client|miembr|membre|membr|klant|lid\\b|leden|müşteri|üye|клиент|контакт|(?<!\\p{L})kunder|pelanggan|kontak(?!t)|khách hàng|danh bạ|клієнт|член|联系人|通讯录|客户|会员|連絡先|顧客|会員|연락처|고객|회원|ग्राहक|संपर्क|सदस्य|جهات|عملاء|أعضاء',
    ),
    ['name', 'phone', 'mail', 'date', 'notes'],
  ],
  [letterPattern(meter), ['date', 'number', 'notes']],
  [
    letterPattern(
      'book|read|buch|bücher|lese|libro|lectur|livre|livro|leitura|lettura|boek|książ|kitap|книг|чтени|böcker|läsdagbok|buku|(?<!danh )sách|читан|读书|书|読書|本|독서|책|किताब|पुस्तक|كتب|كتاب|قراءة',
    ),
    ['title', 'author', 'pages', 'date', 'rating', 'notes'],
  ],
  [
    letterPattern(
      'movie|film|series|película|pelicula|wine|wein|vino|coffee|kaffee|beer|café|vinho|filme|wijn|kawa|şarap|kahve|кино|фильм|кофе|вино|phim|cà phê|фільм|(?<!\\p{L})кав[аиу](?!\\p{L})|电影|映画|영화|커피|फ़िल्म|أفلام',
    ),
    ['title', 'date', 'rating', 'notes'],
  ],
  [
    letterPattern('sleep|schlaf|sueño|sommeil|\\bsono|sonno|slaap|uyku|\\bсон|睡眠|수면|नींद|نوم'),
    ['date', 'hours', 'rating', 'notes'],
  ],
  [
    letterPattern(
      'medic|pill|drug|tablet|medikament|arznei|pastilla|médicament|remédio|farmac|medicijn|leki|lek\\b|ilaç|лекарств|medicin|(?<!\\p{L})obat(?!\\p{L})|thuốc|(?<!\\p{L})лік(?:и|ів)|药|薬|약|दवा|دواء|أدوية',
    ),
    ['date', 'name', 'dose', 'time', 'taken'],
  ],
  [
    letterPattern(
      'mood|stimmung|ánimo|humeur|humor|umore|stemming|nastr|ruh hal|настроени|humör|suasana hati|tâm trạng|настрі|心情|気分|기분|मूड|مزاج',
    ),
    ['date', 'mood', 'notes'],
  ],
  [
    letterPattern(
      'weight|gewicht|peso|poids|waga|kilo|вес|viktkoll|berat badan|cân nặng|(?<!\\p{L})ваг[аи]|体重|체중|वज़न|وزن',
    ),
    ['date', 'weight', 'notes'],
  ],
  // After what they are about: "a plant diary".
  [
    letterPattern(
      'journal|diary|gratitude|tagebuch|dankbarkeit|diario|gratitud|carnet|gratitude|diário|gratidão|gratitudine|dagboek|dankbaarheid|dziennik|pamiętnik|wdzięczno|günlük|minnet|дневник|благодарност|dagbok|jurnal|nhật ký|щоденник|вдячн|日记|感恩|日記|感謝|일기|감사|डायरी|आभार|يوميات|امتنان',
    ),
    ['date', 'title', 'notes'],
  ],
];
const other: readonly Key[] = ['date', 'name', 'number', 'category', 'notes'];
