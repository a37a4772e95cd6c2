import { dictionary } from '../../page/dictionary.ts';

/** What stands on an invoice. */
export const invoiceColumns = dictionary(
  ['invoice', 'date', 'customer', 'item', 'quantity', 'price', 'amount', 'net', 'tax', 'total'],
  {
    en: 'Invoice | Date | Customer | Item | Quantity | Unit price | Amount | Net | VAT | Total',
    es: 'Factura | Fecha | Cliente | Concepto | Cantidad | Precio | Importe | Base imponible | IVA | Total',
    de: 'Rechnung | Datum | Kunde | Position | Menge | Einzelpreis | Betrag | Netto | MwSt. | Gesamt',
    fr: 'Facture | Date | Client | Prestation | Quantité | Prix HT | Montant HT | Total HT | TVA | Total TTC',
    pt: 'Fatura | Data | Cliente | Item | Quantidade | Preço | Valor | Subtotal | Imposto | Total',
    it: 'Fattura | Data | Cliente | Voce | Quantità | Prezzo | Importo | Imponibile | IVA | Totale',
    nl: 'Factuur | Datum | Klant | Omschrijving | Aantal | Prijs | Bedrag | Netto | Btw | Totaal',
    pl: 'Faktura | Data | Klient | Pozycja | Ilość | Cena | Kwota | Netto | VAT | Razem',
    tr: 'Fatura | Tarih | Müşteri | Kalem | Miktar | Birim fiyat | Tutar | Ara toplam | KDV | Toplam',
    ru: 'Счёт | Дата | Клиент | Позиция | Количество | Цена | Сумма | Без НДС | НДС | Итого',
    zh: '发票 | 日期 | 客户 | 项目 | 数量 | 单价 | 金额 | 不含税 | 税 | 总计',
    ja: '請求書 | 日付 | お客様 | 品目 | 数量 | 単価 | 金額 | 小計 | 消費税 | 合計',
    ko: '청구서 | 날짜 | 고객 | 항목 | 수량 | 단가 | 금액 | 공급가 | 부가세 | 합계',
    hi: 'चालान | तारीख | ग्राहक | मद | मात्रा | दर | राशि | कर से पहले | कर | कुल',
    ar: 'فاتورة | التاريخ | العميل | البند | الكمية | سعر الوحدة | المبلغ | قبل الضريبة | الضريبة | الإجمالي',
    id: 'Faktur | Tanggal | Pelanggan | Item | Jumlah | Harga satuan | Nilai | Subtotal | PPN | Total',
    vi: 'Hóa đơn | Ngày | Khách hàng | Nội dung | Số lượng | Đơn giá | Thành tiền | Cộng tiền hàng | Thuế GTGT | Tổng cộng',
    uk: 'Рахунок | Дата | Клієнт | Позиція | Кількість | Ціна за одиницю | Сума | Без ПДВ | ПДВ | Разом',
    sv: 'Faktura | Datum | Kund | Benämning | Antal | À-pris | Belopp | Netto | Moms | Totalt',
  },
);

/** What the writer of invoices says; the English texts stand in its code. */
export const invoiceTexts = dictionary(
  ['about', 'out', 'number', 'empty', 'nothing', 'no', 'pdf'],
  {
    en: 'Writes an invoice as HTML and as text. It asks for what is on it, or reads that from a JSON file. | The folder of the invoices; {x} unless told. | The number; the next one unless told. | empty: done | There is nothing on it. | That is no number: the line is left out. | PDF: it writes HTML, which a browser saves as PDF',
    es: 'Escribe una factura en HTML y en texto. Pregunta los datos o los lee de un archivo JSON. | La carpeta de las facturas; {x} si no se dice. | El número; el siguiente si no se dice. | vacío: fin | No tiene nada. | No es un número: la línea se omite. | PDF: escribe HTML, que el navegador guarda como PDF',
    de: 'Schreibt eine Rechnung als HTML und als Text. Fragt nach den Angaben oder liest sie aus einer JSON-Datei. | Der Ordner der Rechnungen; sonst {x}. | Die Nummer; sonst die nächste. | leer: fertig | Es steht nichts darauf. | Das ist keine Zahl: Die Zeile entfällt. | PDF: Es schreibt HTML, das der Browser als PDF sichert',
    fr: 'Écrit une facture en HTML et en texte. Demande les données ou les lit dans un fichier JSON. | Le dossier des factures ; {x} sinon. | Le numéro ; le suivant sinon. | vide : fini | Elle est vide. | Ce n’est pas un nombre : ligne ignorée. | PDF : il écrit du HTML, que le navigateur enregistre en PDF',
    pt: 'Escreve uma fatura em HTML e em texto. Pergunta os dados ou lê de um arquivo JSON. | A pasta das faturas; {x} se nada for dito. | O número; o próximo se nada for dito. | vazio: fim | Não tem nada. | Não é um número: a linha fica de fora. | PDF: escreve HTML, que o navegador salva como PDF',
    it: 'Scrive una fattura in HTML e in testo. Chiede i dati o li legge da un file JSON. | La cartella delle fatture; {x} se non indicato. | Il numero; il prossimo se non indicato. | vuoto: fine | È vuota. | Non è un numero: riga saltata. | PDF: scrive HTML, che il browser salva come PDF',
    nl: 'Schrijft een factuur als HTML en als tekst. Vraagt de gegevens of leest ze uit een JSON-bestand. | De map van de facturen; anders {x}. | Het nummer; anders het volgende. | leeg: klaar | Er staat niets op. | Dat is geen getal: de regel vervalt. | PDF: het schrijft HTML, dat de browser als PDF bewaart',
    pl: 'Tworzy fakturę w HTML i jako tekst. Pyta o dane albo czyta je z pliku JSON. | Folder faktur; domyślnie {x}. | Numer; domyślnie następny. | puste: koniec | Jest pusta. | To nie liczba: wiersz pominięto. | PDF: zapisuje HTML, który przeglądarka zapisze jako PDF',
    tr: 'Faturayı HTML ve metin olarak yazar. Bilgileri sorar ya da bir JSON dosyasından okur. | Fatura klasörü; söylenmezse {x}. | Numara; söylenmezse sıradaki. | boş: bitti | Faturada bir şey yok. | Bu bir sayı değil: satır atlandı. | PDF: HTML yazar, tarayıcı onu PDF olarak kaydeder',
    ru: 'Пишет счёт в HTML и текстом. Спрашивает данные или читает их из файла JSON. | Папка счетов; по умолчанию {x}. | Номер; по умолчанию следующий. | пусто: готово | Счёт пуст. | Это не число: строка пропущена. | PDF: пишет HTML, который браузер сохранит как PDF',
    zh: '把发票写成 HTML 和文本。逐项询问，或从 JSON 文件读取。 | 发票文件夹；默认 {x}。 | 编号；默认下一个。 | 留空结束 | 没有任何项目。 | 不是数字：此行略过。 | PDF：写成 HTML，可用浏览器另存为 PDF',
    ja: '請求書を HTML とテキストで書きます。内容は質問するか、JSON ファイルから読みます。 | 請求書のフォルダー。指定がなければ {x}。 | 番号。指定がなければ次の番号。 | 空で終了 | 品目がありません。 | 数ではありません。この行は省きます。 | PDF: HTML を書きます。ブラウザーで PDF に保存できます',
    ko: '청구서를 HTML과 텍스트로 씁니다. 내용을 묻거나 JSON 파일에서 읽습니다. | 청구서 폴더. 없으면 {x}. | 번호. 없으면 다음 번호. | 비우면 끝 | 항목이 없습니다. | 숫자가 아니어서 이 줄은 뺍니다. | PDF: HTML로 씁니다. 브라우저에서 PDF로 저장할 수 있습니다',
    hi: 'चालान HTML और टेक्स्ट में लिखता है। जानकारी पूछता है या JSON फ़ाइल से पढ़ता है। | चालानों का फ़ोल्डर; न बताने पर {x}। | नंबर; न बताने पर अगला। | खाली: समाप्त | इसमें कुछ नहीं है। | यह संख्या नहीं है: पंक्ति छोड़ी गई। | PDF: HTML लिखता है, जिसे ब्राउज़र PDF में सहेजता है',
    ar: 'يكتب فاتورة بصيغة HTML ونص. يسأل عن البيانات أو يقرؤها من ملف JSON. | مجلد الفواتير؛ {x} إن لم يُذكر. | الرقم؛ التالي إن لم يُذكر. | فارغ: انتهى | لا شيء فيها. | ليس رقمًا: حُذف السطر. | PDF: يكتب HTML يحفظه المتصفح بصيغة PDF',
    id: 'Menulis faktur sebagai HTML dan teks. Isinya ditanyakan, atau dibaca dari file JSON. | Folder faktur; default {x}. | Nomornya; default nomor berikutnya. | kosong: selesai | Fakturnya kosong. | Itu bukan angka: baris ini dilewati. | PDF: yang ditulis adalah HTML, yang bisa disimpan browser sebagai PDF',
    vi: 'Ghi hóa đơn dạng HTML và văn bản. Chương trình hỏi các thông tin, hoặc đọc từ một tệp JSON. | Thư mục chứa hóa đơn; mặc định {x}. | Số hóa đơn; mặc định là số tiếp theo. | để trống: xong | Hóa đơn không có nội dung nào. | Đây không phải là số: dòng này bị bỏ qua. | PDF: chương trình ghi HTML, trình duyệt lưu thành PDF',
    uk: 'Пише рахунок у HTML і текстом. Запитує дані або читає їх із файлу JSON. | Папка рахунків; типово {x}. | Номер; типово наступний. | порожньо: готово | Рахунок порожній. | Це не число: рядок пропущено. | PDF: пише HTML, який браузер збереже як PDF',
    sv: 'Skriver en faktura som HTML och som text. Frågar efter uppgifterna eller läser dem från en JSON-fil. | Mappen för fakturorna; annars {x}. | Numret; annars nästa. | tomt: klar | Fakturan är tom. | Det är inget tal: raden utelämnas. | PDF: den skriver HTML, som en webbläsare sparar som PDF',
  },
);
