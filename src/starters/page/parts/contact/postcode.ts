import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { wholeWords } from '../../../not-included/wished.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import type { SitePart } from '../part.ts';
import { sentenceWith } from '../sentence.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

const noun =
  '(?:zip(?: ?codes?)?|post-?codes?|postal codes?|plz|postleitzahl(?:en)?|código postal|codes? postal|codes? postaux|cep|cap|codice postale|kod\\p{L}? pocztow\\p{L}{1,3}|posta kod\\p{L}{0,3}|(?:почтов\\p{L}{2,3} )?индекс\\p{L}?)';
const sure = [
  `(?:type|enter|check|put in|fill in|look up|see if|eingeb\\p{L}{1,2}|eingib\\p{L}{0,2}|prüf\\p{L}{1,3}|introduc\\p{L}{1,4}|escrib\\p{L}{1,4}|comprob\\p{L}{1,3}|met\\p{L}{1,4}|entr\\p{L}{1,4}|saisi\\p{L}{1,4}|vérifi\\p{L}{1,3}|tap\\p{L}{1,3}|digit\\p{L}{1,4}|inser\\p{L}{1,5}|verific\\p{L}{1,3}|controll\\p{L}{1,3}|invul\\p{L}{1,4}|vo[eé]r\\p{L}{0,2}|checkt?|wpis\\p{L}{1,4}|sprawdz\\p{L}{1,3}|yaz\\p{L}{1,4}|gir\\p{L}{1,4}|вв[её]?[вдо]\\p{L}{2,5}|провер\\p{L}{1,5})(?: \\p{L}{1,12}){0,4} ${noun}`,
  `${noun}(?:[ -]?(?:check\\p{L}{0,3}|look-?up|finder|search|field|prüf\\p{L}{1,5}|abfrage|suche)| (?:\\p{L}{1,12} ){0,3}(?:eingeb\\p{L}{1,2}|eingibt|prüf\\p{L}{1,3}|invul\\p{L}{1,3}|checkt?|controler\\p{L}{1,2}|yaz\\p{L}{1,4}|gir\\p{L}{1,4}))|(?:邮编|邮政编码)[^。，\\n]{0,8}(?:查询|输入|检查)|(?:输入|查询)邮(?:编|政编码)|郵便番号[^。、\\n]{0,6}(?:入力|検索|確認|チェック)|우편번호[^,.\\n]{0,6}(?:입력|확인|조회)|पिन ?कोड[^,.।\\n]{0,10}(?:डाल|जाँच|जांच)\\p{L}?\\p{M}?|(?:إدخال|أدخل|يدخل|كتابة) (?:ال)?رمز (?:ال)?بريدي`,
];
const asked = wholeWords(sure.join('|'));

/** Whether a place is served, by the postcodes of the request. */
export const postcode: SitePart = {
  name: 'postcode',
  sure,
  build(page) {
    const codes = codesIn(page);
    if (codes.length < 2) return undefined;
    const { t, pick } = wordsOf(words, page.language ?? 'en');
    return {
      place: 'contact',
      html: markup`
        <form class="part-card">
          <label for="postcode">${t('code')}</label>
          <p class="part-buttons">
            <input id="postcode" type="text" autocomplete="postal-code" required maxlength="12">
            <button class="button" type="submit">${t('check')}</button>
          </p>
          <p role="status"></p>
        </form>
      `,
      styles: '',
      script,
      data: { codes, text: pick('yes', 'no') },
      covers: codes,
    };
  },
};

function codesIn({ message = '' }: Page): readonly string[] {
  const [list = ''] =
    listOfCodes.exec(sentenceWith(asked, message)) ?? listOfCodes.exec(message) ?? [];
  return list.match(oneCode) ?? [];
}

const code =
  '(?:[A-Z]{1,2}\\d{1,2}[A-Z]?(?: \\d[A-Z]{2})?|\\d{2,3}-\\d{3,4}|\\d{4} ?[A-Z]{2}|\\d{4,6})';
const oneCode = letterPattern(`(?<![\\p{L}\\d])${code}(?![\\p{L}\\d])`, 'gu');
const listOfCodes = letterPattern(
  `(?<![\\p{L}\\d])${code}(?:(?:[,、，/]\\s?|\\s)(?:(?:and|or|und|oder|y|et|ou|e|o|en|i|и|ve)\\s)?${code}){1,60}(?![\\p{L}\\d])`,
  'u',
);

/** "BS1 4ST" is in "BS1". */
const script = source`
  const plain = (code) => code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const codes = new Set(data.codes.map(plain));
  part.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = plain(part.querySelector('input').value);
    const isServed = codes.has(typed) || (/^[A-Z]/.test(typed) && codes.has(typed.slice(0, -3)));
    part.querySelector('[role=status]').textContent = isServed ? data.text.yes : data.text.no;
  });
`;

const words = dictionary(['code', 'check', 'yes', 'no'], {
  en: 'Your postcode | Check | Yes, we come to you. | This postcode is not on our list.',
  es: 'Tu código postal | Comprobar | Sí, llegamos a tu zona. | Este código postal no está en nuestra lista.',
  de: 'Ihre Postleitzahl | Prüfen | Ja, wir kommen zu Ihnen. | Diese Postleitzahl steht nicht auf unserer Liste.',
  fr: 'Votre code postal | Vérifier | Oui, nous venons chez vous. | Ce code postal n’est pas dans notre liste.',
  pt: 'Seu código postal | Verificar | Sim, atendemos a sua região. | Este código postal não está na nossa lista.',
  it: 'Il tuo CAP | Verifica | Sì, arriviamo da te. | Questo CAP non è nel nostro elenco.',
  nl: 'Je postcode | Controleer | Ja, wij komen bij je. | Deze postcode staat niet op onze lijst.',
  pl: 'Twój kod pocztowy | Sprawdź | Tak, dojeżdżamy do Ciebie. | Tego kodu nie ma na naszej liście.',
  tr: 'Posta kodunuz | Kontrol et | Evet, bölgenize geliyoruz. | Bu posta kodu listemizde yok.',
  ru: 'Ваш индекс | Проверить | Да, мы к вам приедем. | Этого индекса нет в нашем списке.',
  zh: '您的邮编 | 查询 | 可以，我们服务您的地区。 | 此邮编不在我们的列表中。',
  ja: '郵便番号 | 確認 | はい、対応地域です。 | この郵便番号は一覧にありません。',
  ko: '우편번호 | 확인 | 네, 서비스 지역입니다. | 이 우편번호는 목록에 없습니다.',
  hi: 'आपका पिन कोड | जाँचें | हाँ, हम आपके यहाँ आते हैं। | यह पिन कोड हमारी सूची में नहीं है।',
  ar: 'رمزك البريدي | تحقق | نعم، نصل إليك. | هذا الرمز البريدي ليس في قائمتنا.',
  id: 'Kode pos Anda | Periksa | Ya, kami melayani daerah Anda. | Kode pos ini tidak ada di daftar kami.',
  vi: 'Mã bưu chính của bạn | Kiểm tra | Có, chúng tôi đến chỗ bạn. | Mã bưu chính này không có trong danh sách của chúng tôi.',
  uk: 'Ваш індекс | Перевірити | Так, ми до вас приїдемо. | Цього індексу немає в нашому списку.',
  sv: 'Ditt postnummer | Kontrollera | Ja, vi kommer till dig. | Det här postnumret finns inte på vår lista.',
});
