import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import { wholeWords } from '../../../not-included/wished.ts';
import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { words as pageWords } from '../../../landing-page/words.ts';
import { formPlace } from '../../forms/read-forms.ts';
import { makeScript, storageScript } from '../../scripts.ts';
import type { SitePart } from '../part.ts';
import { pricesOf } from '../prices/prices.ts';

const sure = [
  "(?:people|guests|everyone|everybody|visitors|families|parents|players|members|they|we|you) can (?:tick|check)(?: \\p{L}{1,8}){0,2} off|to (?:tick|check) off|(?:can|to) tick what they[’']?(?:ll| will| are going to)? (?:bring|take)|with (?:tick|check) ?boxes|(?:tickable|checkable) (?:list|items)|(?:packing |bring )check ?list",
  'zum abhaken|abhak(?:en|bar)\\p{L}{0,2}|zum ankreuzen|mit (?:checkboxen|kästchen)|con casillas|para (?:marcar|tachar)|marcar? (?:lo )?que (?:va a )?(?:llev|tra)\\p{L}{1,4}|à cocher|cases à cocher|(?:on|chacun|les gens) (?:peut |peuvent )?coche\\p{L}{0,2}',
  'marca(?:r|m)? o que (?:vai|vão) (?:levar|trazer)|com caixas de seleção|para marcar|da spuntare|con (?:le )?caselle|(?:om )?af te vinken|afvinkbare|met vinkjes|do (?:odhaczania|odznaczania|zaznaczania)|işaretle(?:yebil|nebil|ye)\\p{L}{1,10}',
  'можно отме(?:тить|чать)(?:ся)?|с галочками|чек-?лист\\p{L}{0,2}|(?:可以?)?(?:打勾|勾选)(?:的)?清单|可打勾|チェックリスト|チェック(?:できる|ボックス付き)|체크리스트|체크할 수 있|चेकलिस्ट|टिक कर (?:सकें|सके)|قائمة (?:تحقق|للتأشير)|يمكن التأشير',
];
const asked = wholeWords(sure.join('|'));

/** A list of check boxes that this browser remembers, to which people add their own; a text of it to copy. */
export const checklist: SitePart = {
  name: 'checklist',
  sure,
  in: ['todo', 'records', 'habit-tracker', 'shop', 'goal-counter', 'recipe-box'],
  build(page) {
    const { message = '', language = 'en' } = page;
    const text = message.slice(message.indexOf('\n') + 1);
    const list = readChecklist(text);
    const isOfPrices = list?.items.length === 0 && pricesOf(page).length > 1;
    if (list === undefined || isOfPrices) return undefined;
    const { t, pick } = wordsOf(words, language);
    const { heading = t('list'), items } = list;
    return {
      place: 'after-list',
      html: markup`
        <section class="checklist" aria-labelledby="checklist-heading">
          <h2 id="checklist-heading">${heading}</h2>
          ${items.length > 0 ? [] : markup`<p class="small">${wordsOf(pageWords, language).t('note')}</p>`}
          <ul></ul>
          <form>
            <label>${t('own')} <input name="own" maxlength="80" autocomplete="off" required></label>
            <button class="button" type="submit">${t('add')}</button>
          </form>
          <p class="small">${t('kept')}</p>
          ${copied.test(text) ? markup`<p class="part-buttons"><button class="button" type="button">${t('copy')}</button> <span role="status"></span></p>` : []}
        </section>
      `,
      styles: source`
        .checklist {
          display: grid;
          gap: 1rem;
          padding-block: 2rem;
        }

        .checklist ul {
          display: grid;
          gap: 0.5rem;
          margin: 0;
          padding: 0;
          list-style: none;
        }

        .checklist li,
        .checklist label,
        .checklist form {
          display: flex;
          flex-wrap: wrap;
          align-items: center;
          gap: 0.75rem;
        }

        .checklist [type='checkbox'] {
          width: 1.5rem;
          height: 1.5rem;
          accent-color: var(--accent);
        }

        .checklist li button {
          min-width: 2.75rem;
          min-height: 2.75rem;
          border: 1px solid var(--line);
          border-radius: 0.6rem;
          background: none;
          color: var(--text);
        }
      `,
      script,
      data: { items, ...pick('copied', 'remove') },
      covers: items,
    };
  },
};

/**
 * What a request lists to be ticked, and what it is called; undefined where it asks for none.
 *
 * @example
 * readChecklist('a gear list people can tick off: rope, torch'); // { heading: 'Gear list', items: ['rope', 'torch'] }
 */
export function readChecklist(
  text: string,
): { readonly heading?: string; readonly items: readonly string[] } | undefined {
  const [match] = allMatches(text, asked);
  if (match === undefined) return undefined;
  const sentence =
    text
      .slice(0, match.index)
      .split(/[.;!?\n。；！？।]\s?|[:：]\s/u)
      .at(-1) ?? '';
  const before = sentence.split(/[,、，،]\s?/u).findLast((part) => part.trim() !== '') ?? '';
  const after = text.slice(match.index + match[0].length);
  if (formPlace(before) >= 0) return undefined;
  const [, inside = ''] = bracket.exec(before) ?? behind.exec(after) ?? [];
  const items = inside
    .split(/[,、，،;]\s?|\s(?:and|und|y|et|e|en|i|и|ve|और)\s/iu)
    .map((one) => one.trim());
  const heading = (before.replace(lead, '').split(relative)[0] ?? '').trim();
  const isName = /\p{L}{3}/u.test(heading) && heading.split(/\s+/u).length < 6;
  return {
    ...(isName && { heading: heading.charAt(0).toUpperCase() + heading.slice(1) }),
    items: items.filter((one) => /^[\p{L}\d].{1,59}$/u.test(one)).slice(0, 40),
  };
}

const bracket = /[(（]([^()（）\n]{3,300})[)）][^()（）]{0,30}$/u;
const behind = /^[^.:：(\n]{0,40}[:：(（]\s?([^.()（）\n]{3,400})/u;
/** "a list of songs people can request": what is behind the name. */
const relative = letterPattern(
  '\\s?(?:[(（]|(?<!\\p{L})(?:that|where|which|people|guests|everyone|with|die|zum|wo|que|donde|onde|où|à|dove|che|da|waar|om|które|do|które|который\\p{L}{0,2}|где)(?!\\p{L}))',
);
const lead = letterPattern(
  '^\\s*(?:(?:we|i|it|please|and|also|with|needs?|want|add|need|und|mit|y|con|et|avec|e|com|en|met|i|z|и|с|an?|the|eine?n?|una?|une|uma?|een)\\s){0,4}',
);
const copied = letterPattern(
  'cop(?:y|ied|ia\\p{L}{0,2}|ie\\p{L}{0,2})(?!\\p{L})|kopier|kopi[eë]r|kopiuj|skopiow|kopyala|копир|скопир|复制|コピー|복사|कॉपी|نسخ',
);

const script = source`
  ${storageScript}

  const list = part.querySelector('ul');
  const form = part.querySelector('form');
  let { ticked, added } = load('checklist', { ticked: [], added: [] });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const own = form.elements.own.value.trim();
    if (own === '' || data.items.includes(own) || added.includes(own)) return;
    added = [...added, own].slice(0, 200);
    ticked = [...ticked, own];
    form.reset();
    keep();
  });

  part.querySelector('[type=button]')?.addEventListener('click', async () => {
    const text = [...data.items, ...added].filter((item) => ticked.includes(item)).join('\n');
    await navigator.clipboard.writeText(text);
    part.querySelector('[role=status]').textContent = data.copied;
  });

  function keep() {
    save('checklist', { ticked, added });
    show();
  }

  function show() {
    list.replaceChildren(...[...data.items, ...added].map((item) => {
      const box = make('input', {
        type: 'checkbox',
        change: () => {
          ticked = box.checked ? [...ticked, item] : ticked.filter((other) => other !== item);
          save('checklist', { ticked, added });
        },
      });
      box.checked = ticked.includes(item);
      const line = make('li', {}, make('label', {}, box, item));
      if (added.includes(item)) line.append(make('button', {
        type: 'button',
        'aria-label': data.remove + ': ' + item,
        click: () => {
          added = added.filter((other) => other !== item);
          ticked = ticked.filter((other) => other !== item);
          keep();
          form.elements.own.focus();
        },
      }, '×'));
      return line;
    }));
  }

  show();

  ${makeScript}
`;

const words = dictionary(['list', 'own', 'add', 'remove', 'kept', 'copy', 'copied'], {
  en: 'Checklist | Your entry | Add | Remove | Ticks and entries stay in this browser. | Copy what is ticked | Copied.',
  es: 'Lista | Tu entrada | Añadir | Quitar | Las marcas y entradas quedan en este navegador. | Copiar lo marcado | Copiado.',
  de: 'Checkliste | Dein Eintrag | Hinzufügen | Entfernen | Häkchen und Einträge bleiben in diesem Browser. | Angekreuztes kopieren | Kopiert.',
  fr: 'Liste à cocher | Votre ajout | Ajouter | Retirer | Les coches et les ajouts restent dans ce navigateur. | Copier ce qui est coché | Copié.',
  pt: 'Lista | O seu item | Adicionar | Remover | As marcas e os itens ficam neste navegador. | Copiar o que está marcado | Copiado.',
  it: 'Lista | La tua voce | Aggiungi | Togli | Spunte e voci restano in questo browser. | Copia le voci spuntate | Copiato.',
  nl: 'Checklist | Jouw regel | Toevoegen | Verwijderen | Vinkjes en regels blijven in deze browser. | Kopieer wat is aangevinkt | Gekopieerd.',
  pl: 'Lista | Twój wpis | Dodaj | Usuń | Zaznaczenia i wpisy zostają w tej przeglądarce. | Kopiuj zaznaczone | Skopiowano.',
  tr: 'Liste | Sizin satırınız | Ekle | Kaldır | İşaretler ve satırlar bu tarayıcıda kalır. | İşaretlenenleri kopyala | Kopyalandı.',
  ru: 'Список | Ваша запись | Добавить | Убрать | Отметки и записи остаются в этом браузере. | Скопировать отмеченное | Скопировано.',
  zh: '清单 | 您的条目 | 添加 | 移除 | 勾选和条目保存在此浏览器中。 | 复制已勾选 | 已复制。',
  ja: 'チェックリスト | 自分の項目 | 追加 | 削除 | チェックと項目はこのブラウザに残ります。 | チェックした項目をコピー | コピーしました。',
  ko: '체크리스트 | 내 항목 | 추가 | 삭제 | 체크와 항목은 이 브라우저에 남습니다. | 체크한 것 복사 | 복사했습니다.',
  hi: 'सूची | आपकी चीज़ | जोड़ें | हटाएँ | निशान और चीज़ें इसी ब्राउज़र में रहती हैं। | चुनी हुई कॉपी करें | कॉपी हो गया।',
  ar: 'القائمة | ما تضيفه | أضف | إزالة | تبقى العلامات والإضافات في هذا المتصفح. | انسخ المحدد | نُسخ.',
  id: 'Daftar periksa | Isian Anda | Tambah | Hapus | Centang dan isian tersimpan di browser ini. | Salin yang dicentang | Disalin.',
  vi: 'Danh sách kiểm tra | Mục của bạn | Thêm | Xóa | Dấu chọn và các mục được lưu trong trình duyệt này. | Sao chép các mục đã chọn | Đã sao chép.',
  uk: 'Список | Ваш запис | Додати | Прибрати | Позначки й записи залишаються в цьому браузері. | Скопіювати позначене | Скопійовано.',
  sv: 'Checklista | Egen punkt | Lägg till | Ta bort | Bockar och egna punkter stannar i den här webbläsaren. | Kopiera det ikryssade | Kopierat.',
});
