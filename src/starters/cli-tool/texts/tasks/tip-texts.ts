import { dictionary } from '../../../page/dictionary.ts';

/** What the calculator of tips says; the English texts stand in its code. */
export const tipTexts = dictionary(['title', 'about', 'tip', 'people', 'wrong', 'whole', 'each'], {
  en: 'Tip Calculator | Adds the tip to a bill, and splits it among people. | The tip in percent; {x} unless told. | How many pay; {x} unless told. | Type the sum of the bill, the tip and how many pay as numbers. | With the tip: {x} | Each pays: {x}',
  es: 'Calculadora de propinas | Suma la propina a la cuenta y la reparte. | La propina en por ciento; {x} si no se dice. | Cuántos pagan; {x} si no se dice. | Escribe la cuenta, la propina y cuántos pagan como números. | Con la propina: {x} | Cada uno paga: {x}',
  de: 'Trinkgeldrechner | Rechnet das Trinkgeld zur Rechnung und teilt sie auf. | Das Trinkgeld in Prozent; sonst {x}. | Wie viele zahlen; sonst {x}. | Gib Rechnung, Trinkgeld und Personen als Zahlen an. | Mit Trinkgeld: {x} | Jeder zahlt: {x}',
  fr: 'Calcul du pourboire | Ajoute le pourboire à l’addition et la partage. | Le pourboire en pour cent ; {x} sinon. | Combien paient ; {x} sinon. | Donne l’addition, le pourboire et le nombre de personnes en chiffres. | Avec le pourboire : {x} | Chacun paie : {x}',
  pt: 'Calculadora de gorjeta | Soma a gorjeta à conta e a divide. | A gorjeta em por cento; {x} se nada for dito. | Quantos pagam; {x} se nada for dito. | Dê a conta, a gorjeta e quantos pagam como números. | Com a gorjeta: {x} | Cada um paga: {x}',
  it: 'Calcolo della mancia | Aggiunge la mancia al conto e lo divide. | La mancia in per cento; {x} se non indicato. | Quanti pagano; {x} se non indicato. | Indica conto, mancia e persone come numeri. | Con la mancia: {x} | Ognuno paga: {x}',
  nl: 'Fooicalculator | Telt de fooi bij de rekening op en verdeelt die. | De fooi in procenten; anders {x}. | Hoeveel er betalen; anders {x}. | Geef rekening, fooi en personen als getallen. | Met fooi: {x} | Ieder betaalt: {x}',
  pl: 'Kalkulator napiwku | Dodaje napiwek do rachunku i dzieli go. | Napiwek w procentach; domyślnie {x}. | Ile osób płaci; domyślnie {x}. | Podaj rachunek, napiwek i liczbę osób jako liczby. | Z napiwkiem: {x} | Każdy płaci: {x}',
  tr: 'Bahşiş hesaplayıcı | Hesaba bahşişi ekler ve paylaştırır. | Yüzde olarak bahşiş; söylenmezse {x}. | Kaç kişi ödüyor; söylenmezse {x}. | Hesabı, bahşişi ve kişi sayısını sayı olarak yaz. | Bahşişle: {x} | Kişi başı: {x}',
  ru: 'Калькулятор чаевых | Добавляет чаевые к счёту и делит его. | Чаевые в процентах; по умолчанию {x}. | Сколько человек платит; по умолчанию {x}. | Укажите счёт, чаевые и число людей числами. | С чаевыми: {x} | Каждый платит: {x}',
  zh: '小费计算器 | 把小费加到账单上并分摊。 | 小费百分比；默认 {x}。 | 几个人付；默认 {x}。 | 请用数字输入账单、小费和人数。 | 含小费：{x} | 每人付：{x}',
  ja: 'チップ計算 | 会計にチップを足して割り勘にします。 | チップ（%）。指定がなければ {x}。 | 払う人数。指定がなければ {x}。 | 会計、チップ、人数を数で入力してください。 | チップ込み: {x} | 一人あたり: {x}',
  ko: '팁 계산기 | 계산서에 팁을 더해 나눕니다. | 팁(%). 지정하지 않으면 {x}. | 내는 사람 수. 지정하지 않으면 {x}. | 금액, 팁, 사람 수를 숫자로 입력하세요. | 팁 포함: {x} | 한 사람당: {x}',
  hi: 'टिप कैलकुलेटर | बिल में टिप जोड़कर बाँटता है। | टिप प्रतिशत में; न बताने पर {x}। | कितने लोग देते हैं; न बताने पर {x}। | बिल, टिप और लोगों की संख्या अंकों में लिखें। | टिप सहित: {x} | हर एक देता है: {x}',
  ar: 'حاسبة البقشيش | يضيف البقشيش إلى الفاتورة ويقسمها. | البقشيش بالمئة؛ {x} إن لم يُذكر. | كم شخصًا يدفع؛ {x} إن لم يُذكر. | اكتب الفاتورة والبقشيش وعدد الأشخاص أرقامًا. | مع البقشيش: {x} | يدفع كل واحد: {x}',
  id: 'Kalkulator tip | Menambahkan tip ke tagihan dan membaginya. | Tip dalam persen; default {x}. | Berapa orang yang membayar; default {x}. | Ketik tagihan, tip, dan jumlah orang sebagai angka. | Dengan tip: {x} | Tiap orang membayar: {x}',
  vi: 'Tính tiền boa | Cộng tiền boa vào hóa đơn và chia đều. | Tiền boa theo phần trăm; mặc định {x}. | Bao nhiêu người trả; mặc định {x}. | Hãy nhập hóa đơn, tiền boa và số người bằng số. | Cả tiền boa: {x} | Mỗi người trả: {x}',
  uk: 'Калькулятор чайових | Додає чайові до рахунку й ділить його. | Чайові у відсотках; типово {x}. | Скільки людей платить; типово {x}. | Укажіть рахунок, чайові й кількість людей числами. | Із чайовими: {x} | Кожен платить: {x}',
  sv: 'Drickskalkylator | Lägger dricksen till notan och delar den. | Dricksen i procent; annars {x}. | Hur många som betalar; annars {x}. | Ange notan, dricksen och antalet personer som tal. | Med dricks: {x} | Var och en betalar: {x}',
});
