import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(
  ['who', 'name', 'taken', 'paid', 'owes', 'amount', 'pay', 'add', 'last', 'undo'],
  {
    en: 'Who? | Name | Taken | Paid | Owes | Amount | Pay in | Add | Last entries | Undo',
    es: '¿Quién? | Nombre | Consumido | Pagado | Debe | Importe | Pagar | Añadir | Últimos apuntes | Deshacer',
    de: 'Wer? | Name | Genommen | Bezahlt | Schuldet | Betrag | Einzahlen | Hinzufügen | Letzte Einträge | Zurücknehmen',
    fr: 'Qui ? | Nom | Consommé | Payé | Doit | Montant | Payer | Ajouter | Dernières entrées | Annuler',
    pt: 'Quem? | Nome | Consumido | Pago | Deve | Valor | Pagar | Adicionar | Últimos registros | Desfazer',
    it: 'Chi? | Nome | Preso | Pagato | Deve | Importo | Versa | Aggiungi | Ultime voci | Annulla',
    nl: 'Wie? | Naam | Genomen | Betaald | Schuldig | Bedrag | Betalen | Toevoegen | Laatste regels | Terugdraaien',
    pl: 'Kto? | Imię | Wzięte | Wpłacone | Do zapłaty | Kwota | Wpłać | Dodaj | Ostatnie wpisy | Cofnij',
    tr: 'Kim? | Ad | Alınan | Ödenen | Borç | Tutar | Öde | Ekle | Son kayıtlar | Geri al',
    ru: 'Кто? | Имя | Взято | Оплачено | Долг | Сумма | Внести | Добавить | Последние записи | Отменить',
    zh: '谁？ | 姓名 | 已取 | 已付 | 欠款 | 金额 | 付款 | 添加 | 最近记录 | 撤销',
    ja: '誰？ | 名前 | 利用額 | 支払い | 未払い | 金額 | 支払う | 追加 | 最近の記録 | 取り消す',
    ko: '누구? | 이름 | 이용 | 납부 | 미납 | 금액 | 납부하기 | 추가 | 최근 기록 | 되돌리기',
    hi: 'कौन? | नाम | लिया | चुकाया | बकाया | राशि | चुकाएँ | जोड़ें | पिछली प्रविष्टियाँ | वापस लें',
    ar: 'من؟ | الاسم | المأخوذ | المدفوع | عليه | المبلغ | ادفع | أضف | آخر القيود | تراجع',
    id: 'Siapa? | Nama | Diambil | Dibayar | Utang | Jumlah | Bayar | Tambah | Catatan terakhir | Batalkan',
    vi: 'Ai? | Tên | Đã lấy | Đã trả | Còn nợ | Số tiền | Nộp tiền | Thêm | Ghi chép gần đây | Hoàn tác',
    uk: 'Хто? | Імʼя | Взято | Сплачено | Борг | Сума | Внести | Додати | Останні записи | Скасувати',
    sv: 'Vem? | Namn | Taget | Betalat | Skyldig | Belopp | Betala in | Lägg till | Senaste posterna | Ångra',
  },
);
