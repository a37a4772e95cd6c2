import { letterPattern } from '../../../../workspace/text/letters.ts';

const order =
  'pre-?orders?(?:ing)?|orders?|vorbestellung(?:en)?|(?:vor)?bestell(?:ung(?:en)?|bar|t|en)|(?:pré)?commandes?|(?:pre-?)?pedidos?|encargos?|encomendas?|(?:pre-?)?ordin(?:i|azioni)|prenotazioni|bestelling(?:en)?|(?:voor)?bestellen|zamówieni[ae]|(?:пред)?заказ\\p{L}?|замовлення|siparişler\\p{L}{0,3}|beställning(?:ar)?|pesanan|đặt (?:hàng|món)';
const byPhone =
  'by (?:phone|text|e-?mail|message)|over the phone|per (?:telefon|mail|whats ?app)|telefonisch|par (?:téléphone|mail|sms)|por (?:tel[eé]fono|telefone|whats ?app|correo)|per telefono|al telefono|via whats ?app|telefonicznie|по телефону|телефоном|telefonla|på telefon|lewat telepon|qua điện thoại';
const before =
  "(?:until|till|by|before|bis|jusqu[’']à|avant|hasta|antes d[eo]l?|até|entro|fino|tot|vóór|do|do godz\\.|до|tills?|sampai|trước)\\s(?:\\p{L}{1,12}\\s){0,2}\\d{1,2}|(?:the day|a day|\\d{1,2} (?:days|hours)) (?:before|ahead)|(?:one|two|three|\\d{1,2}) (?:days?|hours?)[’']? (?:notice|in advance|before)|am vortag|(?:\\d{1,2}|einen|zwei) tage? (?:vorher|im voraus)|la veille|el día anterior|un día antes|na véspera|il giorno prima|de dag (?:ervoor|van tevoren)|dzień wcześniej|за день|накануне";

/** "Pre-order by phone until 6 pm the day before", up to the number itself: how customers order. */
export const orderTimes = letterPattern(
  `(?<=^|[.!?,;\\n(]\\s{0,2}|\\s(?:and|und|y|et|e|en|i|и)\\s)(?:(?:please|bitte|special|cake|torten|gâteaux|custom)\\s)?(?:${order})(?=[^.,;!?()\\n]{0,60}\\s(?:${byPhone}|${before})(?!\\p{L}))(?:[^.,;!?()\\n\\d]|\\d{1,2}(?:[:.h]\\d{2})?(?![\\d]|\\s?\\d)){4,110}?(?=\\s(?:(?:on|at|under|unter|via|au|al|no|pelo|su|op|pod|по|номер|tel\\.?|tel|tél\\.?)\\s){0,2}\\(?\\+?\\d{3}|\\s(?:(?:on|at|unter|au|al|no|pelo|op|pod)\\s)?\\(?[+0]\\d|\\s(?:please|bitte|por favor)(?!\\p{L})|\\.(?!\\d)|[,;!?()\\n]|$)`,
  'giu',
);
