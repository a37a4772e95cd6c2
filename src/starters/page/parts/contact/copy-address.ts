import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import { wholeWords } from '../../../not-included/wished.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import type { SitePart } from '../part.ts';

const servers = 'server[- ]?ip|ip(?:[- ]?adress?e?)?|ip[- ]адрес\\p{L}?|айпи';
const copies =
  'cop(?:y|ying|iable)(?: button)?|kopier\\p{L}{1,6}|copiar|copier|copiare|kopiëren|(?:do )?s?kopiowani\\p{L}|kopyala\\p{L}{0,4}|(?:с?копирова\\p{L}{2,3})|复制|コピー|복사|कॉपी|نسخ';

/** A button that copies the address of the request: of a server, else of the place, else of the mailbox. */
export const copyAddress: SitePart = {
  name: 'copy-address',
  sure: [
    `(?:${servers})[^.;\\n]{0,30}(?:${copies})|(?:${copies})[^.;,\\n]{0,16}(?:${servers})`,
    "cop(?:y|ies)(?:ing)?(?: \\p{L}{1,12}){0,2} (?:the |our |my )?(?:postal |street |e-?mail |mail )?address|(?:adresse|anschrift|e-?mail-?adresse) kopier\\p{L}{1,3}|copi[ae]r?(?: \\p{L}{1,3}){0,2} (?:dirección|endereço|adresse|l[’']adresse)|copia(?:re)? (?:l[’'])?indirizzo|adres kopiër\\p{L}{1,3}|(?:s?kopiow\\p{L}{1,4}|skopiuj) adres\\p{L}?|adresi kopyala\\p{L}{0,4}|(?:с?копировать|копирования) адрес\\p{L}?|复制地址|住所を?コピー|주소 ?복사|पता कॉपी|نسخ العنوان",
  ],
  build({ facts = [], language = 'en', message = '' }) {
    const { t, pick } = wordsOf(words, language);
    if (message.search(ofServer) >= 0) {
      const [, host = 'play.example.com'] = hosts.exec(message) ?? [];
      return {
        place: 'top',
        html: markup`<p class="part-buttons"><code dir="ltr">${host}</code> <button class="button" type="button">${t('copy')}</button> <span role="status"></span></p>`,
        styles: '.part-buttons code { font-size: 1.25rem; }',
        script,
        data: { address: host, text: pick('copied') },
        covers: [`ip ${host}`],
        ...(host === 'play.example.com' && { isOpen: true }),
      };
    }
    const address =
      facts.find(({ kind }) => kind === 'address') ?? facts.find(({ kind }) => kind === 'email');
    if (address === undefined) return undefined;
    return {
      place: 'contact',
      html: markup`<p class="part-buttons"><button class="button quiet" type="button">${t('copy')}</button> <span role="status"></span></p>`,
      styles: '',
      script,
      data: { address: address.text, text: pick('copied') },
    };
  },
};

const script = source`
  part.querySelector('button').addEventListener('click', async () => {
    await navigator.clipboard.writeText(data.address);
    part.querySelector('[role=status]').textContent = data.text.copied;
  });
`;

const ofServer = wholeWords(`(?:${servers})`);
const hosts =
  /(?<!\p{L})ip(?:[- ]?address)?(?:\s(?:is|es|ist|to|é|è))?\s?:?\s((?:[a-z\d-]{1,30}\.){1,4}[a-z\d]{2,10}(?::\d{2,5})?)/iu;

const words = dictionary(['copy', 'copied'], {
  en: 'Copy the address | Copied.',
  es: 'Copiar la dirección | Copiada.',
  de: 'Adresse kopieren | Kopiert.',
  fr: 'Copier l’adresse | Copiée.',
  pt: 'Copiar o endereço | Copiado.',
  it: 'Copia l’indirizzo | Copiato.',
  nl: 'Kopieer het adres | Gekopieerd.',
  pl: 'Skopiuj adres | Skopiowano.',
  tr: 'Adresi kopyala | Kopyalandı.',
  ru: 'Скопировать адрес | Скопировано.',
  zh: '复制地址 | 已复制。',
  ja: '住所をコピー | コピーしました。',
  ko: '주소 복사 | 복사했습니다.',
  hi: 'पता कॉपी करें | कॉपी हो गया।',
  ar: 'انسخ العنوان | نُسخ.',
  id: 'Salin alamat | Disalin.',
  vi: 'Sao chép địa chỉ | Đã sao chép.',
  uk: 'Скопіювати адресу | Скопійовано.',
  sv: 'Kopiera adressen | Kopierat.',
});
