import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import type { SitePart } from '../part.ts';

/** A button that copies the address of the request: of the place, else of the mailbox. */
export const copyAddress: SitePart = {
  name: 'copy-address',
  sure: [
    "cop(?:y|ies)(?:ing)?(?: \\p{L}{1,12}){0,2} (?:the |our |my )?(?:postal |street |e-?mail |mail )?address|(?:adresse|anschrift|e-?mail-?adresse) kopier\\p{L}{1,3}|copi[ae]r?(?: \\p{L}{1,3}){0,2} (?:dirección|endereço|adresse|l[’']adresse)|copia(?:re)? (?:l[’'])?indirizzo|adres kopiër\\p{L}{1,3}|(?:s?kopiow\\p{L}{1,4}|skopiuj) adres\\p{L}?|adresi kopyala\\p{L}{0,4}|(?:с?копировать|копирования) адрес\\p{L}?|复制地址|住所を?コピー|주소 ?복사|पता कॉपी|نسخ العنوان",
  ],
  build({ facts = [], language = 'en' }) {
    const address =
      facts.find(({ kind }) => kind === 'address') ?? facts.find(({ kind }) => kind === 'email');
    if (address === undefined) return undefined;
    const { t, pick } = wordsOf(words, language);
    return {
      place: 'contact',
      html: markup`<p class="part-buttons"><button class="button quiet" type="button">${t('copy')}</button> <span role="status"></span></p>`,
      styles: '',
      script: source`
        part.querySelector('button').addEventListener('click', async () => {
          await navigator.clipboard.writeText(data.address);
          part.querySelector('[role=status]').textContent = data.text.copied;
        });
      `,
      data: { address: address.text, text: pick('copied') },
    };
  },
};

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
});
