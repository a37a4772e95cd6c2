/** By what files are sorted into folders: "by month", "year folders". */
export function orderIn(text: string): string {
  const orders: readonly (readonly [string, RegExp])[] = [
    [
      'year/month',
      /(?:yyyy|jjjj|aaaa|rrrr|гггг)\s?[/\\]\s?(?:mm|мм)|year\s?[/\\]\s?month|(?:jahr|año|année|ano|anno|rok|yıl|год\p{L}{0,2}|tahun|năm|سنة|साल)\s?(?:[/\\]|und|y|et|e|i|ve|и)\s?(?:ay|месяц|bulan|tháng|شهر|महीन|monat|mes|mois|mês|mese|miesiąc)|연도\/월|年\/月/iu,
    ],
    [
      'month',
      /month(?:ly)? (?:sub)?folders?|monatsordner|(?:by|per|nach|por|par|po|wg|według|по) (?:year and )?(?:month|monat|mes|mois|mês|mese|maand|miesiąc\p{L}{0,3}|месяц\p{L}{0,3})|ay(?:lar)?a göre|per bulan|theo tháng|حسب (?:ال)?شهر|mahine ke|महीने के|yyyy-mm|연도-?월|월별|年-月|年月|aufnahmemonat|(?<!\d)20\d\d-(?:0\d|1[0-2])(?![-\d])|按月|月(?:別|ごと)/iu,
    ],
    [
      'year',
      /year(?:ly)? (?:sub)?folders?|jahresordner|(?:by|per|nach|por|par|по) (?:year|jahr|año|année|ano|anno|jaar|год\p{L}{0,2})|yıl(?:lar)?a göre|per tahun|theo năm|حسب (?:ال)?سنة|연도별|按年|年別/iu,
    ],
    [
      'date',
      /(?:by|per|nach|por|par) (?:the )?(?:creation |modification )?(?:date|day|datum|fecha|data)(?!\p{L})|(?:op|wg|według|по) (?:dat\p{L}{1,3}|дат\p{L}{1,3})|tarih\p{L}{1,4} göre|(?:berdasarkan|per|sesuai) tanggal|theo ngày|حسب (?:ال)?تاريخ|date ke hisaab|날짜별|日付(?:別|ごと)|按日期|तारीख|date taken|aufnahme\p{L}*|fecha de captura|date de prise|data di scatto|exif/iu,
    ],
    [
      'type',
      /(?:by|per|nach|por|par|по|op) (?:file |datei)?(?:type|kind|category|typ|tipo|catégorie|тип|soort)|tür\p{L}{1,5} göre|(?:berdasarkan|per|sesuai) (?:jenis|tipe)|theo loại|حسب (?:ال)?نوع|type ke hisaab|类型|种类|種類|종류|유형|images?,|documents?(?: and|,)/iu,
    ],
  ];
  return orders.find(([, words]) => words.test(text))?.[0] ?? 'extension';
}
