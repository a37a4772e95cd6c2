import type { Language } from '../../../contracts/job/plan.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { dictionary, wordsOf } from '../../page/dictionary.ts';

/**
 * What the options of a bot's commands are called in the language of the request, by the names that its
 * code has for them.
 */
export function optionNames(
  language: Language,
  files: readonly ProjectFile[],
): Readonly<Record<string, string>> {
  const code = files.map(({ content }) => (typeof content === 'string' ? content : '')).join('\n');
  const { t } = wordsOf(names, language);
  return Object.fromEntries(
    names.keys
      .filter((key) => t(key) !== key && code.includes(`'${key}'`))
      .map((key) => [key, t(key)]),
  );
}

/** As Discord takes them: lower case, without spaces, and no two of a command are alike. */
const names = dictionary(
  [
    'user',
    'number',
    'question',
    'channel',
    'text',
    'words',
    'title',
    'reason',
    'winners',
    'when',
    'what',
    'time',
    'stars',
    'staff',
    'role',
    'prize',
    'multiple',
    'month',
    'message',
    'minutes',
    'item',
    'hours',
    'duration',
    'day',
    'date',
    'count',
    'choices',
    'category',
    'answer',
    'amount',
    'limit',
    'dice',
    'page',
    'change',
    'town',
    'wish',
    'people',
    'guess',
    'size',
    'members',
    'remove',
    'from',
    'to',
    'period',
    'side',
    'choice',
    'opponent',
    'price',
    'mode',
    'right',
    'wrong1',
    'wrong2',
    'wrong3',
  ],
  {
    en: 'user | number | question | channel | text | words | title | reason | winners | when | what | time | stars | staff | role | prize | multiple | month | message | minutes | item | hours | duration | day | date | count | choices | category | answer | amount | limit | dice | page | change | town | wish | people | guess | size | members | remove | from | to | period | side | choice | opponent | price | mode | right | wrong1 | wrong2 | wrong3',
    es: 'usuario | número | pregunta | canal | texto | palabras | título | motivo | ganadores | cuándo | qué | hora | estrellas | equipo | rol | premio | varias | mes | mensaje | minutos | artículo | horas | duración | día | fecha | cuántos | opciones | categoría | respuesta | cantidad | límite | dados | página | cambio | ciudad | deseo | personas | intento | tamaño | miembros | quitar | desde | hasta | periodo | lado | elección | rival | precio | modo | correcta | incorrecta1 | incorrecta2 | incorrecta3',
    de: 'person | nummer | frage | kanal | text | wörter | titel | grund | gewinner | wann | was | uhrzeit | sterne | team | rolle | preis | mehrere | monat | nachricht | minuten | ware | stunden | dauer | tag | datum | anzahl | auswahl | kategorie | antwort | betrag | grenze | würfel | seite | änderung | stadt | wunsch | personen | versuch | größe | mitglieder | entfernen | von | bis | zeitraum | seite-der-münze | wahl | gegner | preis-je-stück | modus | richtig | falsch1 | falsch2 | falsch3',
    fr: 'membre | numéro | question | salon | texte | mots | titre | raison | gagnants | quand | quoi | heure | étoiles | équipe | rôle | lot | plusieurs | mois | message | minutes | article | heures | durée | jour | date | nombre | choix | catégorie | réponse | montant | limite | dés | page | changement | ville | souhait | personnes | essai | taille | membres | retirer | de | à | période | côté | coup | adversaire | prix | mode | juste | fausse1 | fausse2 | fausse3',
    pt: 'usuário | número | pergunta | canal | texto | palavras | título | motivo | ganhadores | quando | que | hora | estrelas | equipe | cargo | prêmio | várias | mês | mensagem | minutos | item | horas | duração | dia | data | quantos | opções | categoria | resposta | quantia | limite | dados | página | mudança | cidade | desejo | pessoas | palpite | tamanho | membros | remover | de | até | período | lado | escolha | adversário | preço | modo | certa | errada1 | errada2 | errada3',
    it: 'utente | numero | domanda | canale | testo | parole | titolo | motivo | vincitori | quando | cosa | ora | stelle | squadra | ruolo | premio | multiple | mese | messaggio | minuti | articolo | ore | durata | giorno | data | quanti | scelte | categoria | risposta | importo | limite | dadi | pagina | modifica | città | desiderio | persone | tentativo | dimensione | membri | togliere | da | a | periodo | lato | scelta | avversario | prezzo | modo | giusta | sbagliata1 | sbagliata2 | sbagliata3',
    nl: 'persoon | nummer | vraag | kanaal | tekst | woorden | titel | reden | winnaars | wanneer | wat | tijd | sterren | team | rol | prijs | meerdere | maand | bericht | minuten | artikel | uren | duur | dag | datum | aantal | keuzes | categorie | antwoord | bedrag | limiet | dobbelstenen | pagina | wijziging | stad | wens | mensen | gok | grootte | leden | verwijderen | van | tot | periode | kant | keuze | tegenstander | stukprijs | modus | goed | fout1 | fout2 | fout3',
    pl: 'osoba | numer | pytanie | kanał | tekst | słowa | tytuł | powód | zwycięzcy | kiedy | co | godzina | gwiazdki | zespół | rola | nagroda | wiele | miesiąc | wiadomość | minuty | rzecz | godziny | czas | dzień | data | ile | opcje | kategoria | odpowiedź | kwota | limit | kości | strona | zmiana | miasto | życzenie | osoby | próba | rozmiar | członkowie | usuń | od | do | okres | strona-monety | wybór | przeciwnik | cena | tryb | poprawna | błędna1 | błędna2 | błędna3',
    tr: 'üye | numara | soru | kanal | metin | kelimeler | başlık | sebep | kazananlar | zaman | ne | saat | yıldız | ekip | rol | ödül | çoklu | ay | mesaj | dakika | ürün | süre-saat | süre | gün | tarih | sayı | seçenekler | kategori | cevap | miktar | sınır | zar | sayfa | değişim | şehir | dilek | kişiler | tahmin | boyut | üyeler | kaldır | başlangıç | bitiş | dönem | taraf | seçim | rakip | fiyat | mod | doğru | yanlış1 | yanlış2 | yanlış3',
    ru: 'участник | номер | вопрос | канал | текст | слова | название | причина | победители | когда | что | время | звёзды | команда | роль | приз | несколько | месяц | сообщение | минуты | товар | часы | длительность | день | дата | сколько | варианты | категория | ответ | сумма | предел | кубики | страница | изменение | город | желание | люди | попытка | размер | участники | убрать | с | до | период | сторона | выбор | соперник | цена | режим | верный | неверный1 | неверный2 | неверный3',
    zh: '成员 | 编号 | 问题 | 频道 | 内容 | 关键词 | 标题 | 原因 | 人数 | 何时 | 什么 | 时间 | 星数 | 团队 | 角色 | 奖品 | 多选 | 月 | 消息 | 分钟 | 商品 | 小时 | 时长 | 日 | 日期 | 数量 | 选项 | 分类 | 答案 | 金额 | 上限 | 骰子 | 页码 | 变化 | 城市 | 愿望 | 几人 | 猜测 | 规模 | 成员名单 | 移除 | 从 | 到 | 期间 | 哪一面 | 选择 | 对手 | 价格 | 模式 | 正确 | 错误1 | 错误2 | 错误3',
    ja: 'メンバー | 番号 | 質問 | チャンネル | 内容 | 言葉 | タイトル | 理由 | 当選者数 | いつ | 何 | 時刻 | 星の数 | チーム | ロール | 賞品 | 複数 | 月 | メッセージ | 分 | 商品 | 時間 | 期間 | 日 | 日付 | 数 | 選択肢 | カテゴリー | 答え | 金額 | 上限 | ダイス | ページ | 増減 | 都市 | ほしいもの | 人数 | 予想 | 大きさ | メンバー一覧 | 削除 | から | まで | 期限 | 面 | 手 | 相手 | 値段 | モード | 正解 | 不正解1 | 不正解2 | 不正解3',
    ko: '멤버 | 번호 | 질문 | 채널 | 내용 | 단어 | 제목 | 이유 | 당첨자수 | 언제 | 무엇 | 시각 | 별 | 팀 | 역할 | 상품 | 복수 | 월 | 메시지 | 분 | 물건 | 시간 | 기간 | 일 | 날짜 | 개수 | 선택지 | 카테고리 | 답 | 금액 | 제한 | 주사위 | 쪽 | 변경 | 도시 | 소원 | 인원 | 추측 | 크기 | 멤버들 | 제거 | 부터 | 까지 | 구간 | 면 | 선택 | 상대 | 가격 | 방식 | 정답 | 오답1 | 오답2 | 오답3',
    hi: 'सदस्य | संख्या | सवाल | चैनल | पाठ | शब्द | शीर्षक | कारण | विजेता | कब | क्या | समय | तारे | टीम | भूमिका | इनाम | कई | महीना | संदेश | मिनट | वस्तु | घंटे | अवधि | दिन | तारीख | कितने | विकल्प | श्रेणी | उत्तर | राशि | सीमा | पासा | पृष्ठ | बदलाव | शहर | इच्छा | लोग | अनुमान | आकार | सदस्यगण | हटाएँ | से | तक | काल | पहलू | चुनाव | विरोधी | दाम | तरीका | सही | गलत1 | गलत2 | गलत3',
    ar: 'العضو | الرقم | السؤال | القناة | النص | الكلمات | العنوان | السبب | الفائزون | متى | ماذا | الوقت | النجوم | الفريق | الدور | الجائزة | متعدد | الشهر | الرسالة | الدقائق | السلعة | الساعات | المدة | اليوم | التاريخ | العدد | الخيارات | الفئة | الجواب | المبلغ | الحد | النرد | الصفحة | التغيير | المدينة | الرغبة | الأشخاص | التخمين | الحجم | الأعضاء | إزالة | من | إلى | الفترة | الوجه | الاختيار | الخصم | السعر | الوضع | صحيح | خطأ1 | خطأ2 | خطأ3',
    id: 'pengguna | nomor | pertanyaan | channel | teks | kata | judul | alasan | pemenang | kapan | apa | waktu | bintang | staf | role | hadiah | multi | bulan | pesan | menit | barang | jam | durasi | hari | tanggal | jumlah | opsi | kategori | jawaban | nominal | batas | dadu | halaman | perubahan | kota | keinginan | orang | tebakan | ukuran | anggota | hapus | dari | sampai | periode | sisi | pilihan | lawan | harga | mode | benar | salah1 | salah2 | salah3',
    vi: 'thành-viên | số | câu-hỏi | kênh | văn-bản | từ-ngữ | tiêu-đề | lý-do | số-người-thắng | khi-nào | nội-dung | giờ | số-sao | ban-quản-trị | vai-trò | giải-thưởng | chọn-nhiều | tháng | tin-nhắn | số-phút | món-hàng | số-giờ | thời-lượng | ngày | ngày-tháng | bao-nhiêu | các-lựa-chọn | thể-loại | câu-trả-lời | số-lượng | giới-hạn | xúc-xắc | trang | thay-đổi | thành-phố | điều-ước | số-người | từ-đoán | kích-cỡ | các-thành-viên | xóa | từ | đến | khoảng-thời-gian | mặt | lựa-chọn | đối-thủ | giá | chế-độ | đúng | sai1 | sai2 | sai3',
    uk: 'учасник | номер | запитання | канал | текст | слова | назва | причина | переможці | коли | що | час | зірки | персонал | роль | приз | кілька | місяць | повідомлення | хвилини | товар | години | тривалість | день | дата | скільки | варіанти | категорія | відповідь | сума | межа | кубики | сторінка | зміна | місто | побажання | люди | спроба | розмір | учасники | прибрати | від | до | період | сторона | вибір | суперник | ціна | режим | правильна | неправильна1 | неправильна2 | неправильна3',
    sv: 'person | nummer | fråga | kanal | text | ord | titel | anledning | vinnare | när | vad | tid | stjärnor | team | roll | pris | flera | månad | meddelande | minuter | vara | timmar | varaktighet | dag | datum | antal | alternativ | kategori | svar | summa | gräns | tärningar | sida | ändring | ort | önskemål | personer | gissning | storlek | medlemmar | ta-bort | från | till | period | myntsida | val | motståndare | styckpris | läge | rätt | fel1 | fel2 | fel3',
  },
);
