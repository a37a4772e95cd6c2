import { source } from '../../../lay-out.ts';
import type { Language } from '../../../../contracts/job/plan.ts';
import { isOfMemory } from '../../../landing-page/topics/of-memory.ts';
import { markup } from '../../../markup.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { storageScript } from '../../scripts.ts';
import type { SitePart } from '../part.ts';

/** Visitors write their names and some words, which this browser keeps. */
export const guestbook: SitePart = {
  name: 'guestbook',
  sure: [
    "guest ?books?(?: where (?:people|guests|visitors|everyone) can \\p{L}{3,8}(?: \\p{L}{1,12}){0,3})?|book of condolences?|condolence books?|message wall|gästebuch|kondolenzbuch|libro de (?:visitas|firmas|condolencias)|livre d[’']or|livre de condoléances|livro de (?:visitas|condolências|mensagens)|libro degli ospiti|libro delle (?:firme|condoglianze)|gastenboek|condoleance(?:register|boek)|ksi[ęe]g\\p{L} (?:gości|kondolencyjn\\p{L}|pamiątkow\\p{L})|ziyaretçi defteri|(?:anı|taziye) defteri|гостев\\p{L}{2} книг\\p{L}|留言(?:板|簿|本)|来宾留言|ゲストブック|芳名帳|방명록|अतिथि पुस्तिका|गेस्टबुक|سجل (?:ال)?(?:زوار|ضيوف|تعازي)|دفتر (?:ال)?(?:زوار|ضيوف)",
    '(?:(?:a )?(?:place|space|spot|section|page|wall) )?(?:where |for )?(?:the |our )?(?:family|friends|people|guests|visitors|everyone|relatives)(?: and (?:family|friends|guests))?(?: members?)? (?:can |could |to )?(?:leave|share|write|post|add) (?:a |an |their |some |own |short ){0,2}(?:memor(?:y|ies)|messages?|tributes?|condolences?|stories)(?: (?:and photos|of (?:her|him|them)))?|(?:leave|share|write) (?:a |their )?(?:memor(?:y|ies)|tributes?)(?: (?:of (?:her|him)))?|(?:shared )?memories (?:wall|section|page|from (?:family|friends))|(?:memory|tribute|remembrance) wall',
    '(?:eine? )?(?:erinnerung|erinnerungen|gedanken|abschiedsworte) (?:teilen|hinterlassen|schreiben|aufschreiben)|(?:dejar|compartir|escribir) (?:un |sus |los )?(?:recuerdos?|mensajes? de (?:despedida|condolencia|pésame))|(?:laisser|partager|écrire) (?:un |leurs? |des )?(?:souvenirs?|mots?|messages? de condoléances)|(?:deixar|compartilhar|escrever) (?:uma |suas |as )?(?:lembranças?|memórias?|mensage\\p{L}{1,2} de (?:carinho|despedida))|(?:lasciare|condividere|scrivere) (?:un |i |dei )?(?:ricord[oi]|pensier[oi])',
    '(?:een )?(?:herinnering(?:en)?) (?:achterlaten|delen|schrijven)|(?:zostawić|podzielić się|wpisać|dodać) (?:swoje )?wspomnieni\\p{L}{1,3}|anı(?:lar\\p{L}{0,4})? (?:bırak|paylaş|yaz)\\p{L}{1,6}|(?:оставить|написать|поделиться) (?:сво[ие]м?и? )?воспоминани\\p{L}{1,3}|(?:写下|留下|分享)(?:一段)?(?:回忆|思念|寄语)|思い出を(?:書|残|寄せ)\\p{L}{1,3}|추억(?:을)? (?:남기|나누)\\p{L}{0,2}|यादें (?:लिख|साझा)\\p{L}{0,3}\\p{M}{0,2}|(?:كتابة|مشاركة|ترك) (?:ال)?(?:ذكرى|ذكريات)',
  ],
  build({ language = 'en', message = '' }) {
    const { t, pick } = wordsOf(words, language);
    const heading = t(headingOf(message));
    return {
      place: isOfMemory(message) ? 'own' : 'after-list',
      html: markup`
        <section class="guestbook" aria-labelledby="guestbook-heading">
          <h2 id="guestbook-heading">${heading}</h2>
          <form class="part-card">
            <label>${t('name')} <input name="name" maxlength="60" autocomplete="name" required></label>
            <label>${t('words')} <textarea name="words" rows="3" maxlength="600" required></textarea></label>
            <p class="part-buttons"><button class="button" type="submit">${t('add')}</button> <span role="status"></span></p>
            <p class="small">${t('kept')}</p>
          </form>
          <ul class="guestbook-list"></ul>
        </section>
      `,
      styles: source`
        .guestbook {
          padding-block: 2rem;
        }

        .guestbook h2 {
          margin-bottom: 1rem;
        }

        .guestbook textarea {
          flex: 1;
          min-width: 0;
          padding: 0.5rem 0.75rem;
          border: 1px solid var(--line);
          border-radius: 0.6rem;
          background: var(--paper);
          font: inherit;
        }

        .guestbook .part-card label {
          flex-wrap: wrap;
        }

        .guestbook-list {
          display: grid;
          gap: 1rem;
          margin-top: 1.5rem;
          padding: 0;
          list-style: none;
        }

        .guestbook-list li {
          padding: 1rem 1.25rem;
          border: 1px solid var(--hair);
          border-radius: var(--round);
          background: var(--card);
          overflow-wrap: anywhere;
        }

        .guestbook-list li button {
          min-height: 2.75rem;
          padding: 0.2rem 0.9rem;
          border: 1px solid var(--line);
          border-radius: 0.6rem;
          background: none;
          color: var(--text);
        }
      `,
      script,
      data: pick('added', 'remove'),
    };
  },
};

/** As it is called above its entries; in English as a word of a sentence. */
export function guestbookName(message: string, language: Language = 'en'): string {
  const name = wordsOf(words, language).t(headingOf(message));
  return language === 'en' ? `the ${name.toLowerCase()}` : `“${name}”`;
}

function headingOf(message: string): 'memories' | 'condolences' | 'heading' {
  if (!isOfMemory(message)) return 'heading';
  return ofMemories.test(message) ? 'memories' : 'condolences';
}

const ofMemories =
  /(?<!\p{L})(?:memor(?:y|ies)(?! of)|stories|erinnerung(?:en)?|recuerdos?|souvenirs?|lembranças?|memórias?|ricord[oi]|herinnering(?:en)?|wspomnieni\p{L}{1,3}|anılar\p{L}{0,4}|воспоминани\p{L}{1,3})(?!\p{L})|回忆|思い出|추억|यादें|ذكريات/iu;

const script = source`
  ${storageScript}

  const form = part.querySelector('form');
  const list = part.querySelector('ul');
  let entries = load('guestbook', []);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { name, words } = Object.fromEntries(new FormData(form));
    if (name.trim() === '' || words.trim() === '') return;
    entries = [{ name: name.trim(), words: words.trim() }, ...entries].slice(0, 200);
    save('guestbook', entries);
    form.reset();
    show();
    form.querySelector('[role=status]').textContent = data.added;
  });

  function show() {
    list.replaceChildren(...entries.map((entry) => {
      const item = document.createElement('li');
      const words = document.createElement('p');
      const name = document.createElement('p');
      const remove = document.createElement('button');
      words.textContent = entry.words;
      name.textContent = '— ' + entry.name;
      remove.type = 'button';
      remove.textContent = data.remove;
      remove.addEventListener('click', () => {
        entries = entries.filter((other) => other !== entry);
        save('guestbook', entries);
        show();
        form.elements.name.focus();
      });
      item.append(words, name, remove);
      return item;
    }));
  }

  show();
`;

const words = dictionary(
  ['heading', 'condolences', 'memories', 'name', 'words', 'add', 'added', 'remove', 'kept'],
  {
    en: 'Guestbook | Book of condolence | Memories | Your name | Your words | Write | Thank you. | Remove | Entries stay in this browser.',
    es: 'Libro de visitas | Libro de condolencias | Recuerdos | Tu nombre | Tus palabras | Escribir | Gracias. | Quitar | Las entradas se quedan en este navegador.',
    de: 'Gästebuch | Kondolenzbuch | Erinnerungen | Ihr Name | Ihre Worte | Eintragen | Danke. | Entfernen | Einträge bleiben in diesem Browser.',
    fr: 'Livre d’or | Livre de condoléances | Souvenirs | Votre nom | Vos mots | Écrire | Merci. | Retirer | Les messages restent dans ce navigateur.',
    pt: 'Livro de visitas | Livro de condolências | Lembranças | Seu nome | Suas palavras | Escrever | Obrigado. | Remover | As mensagens ficam neste navegador.',
    it: 'Libro degli ospiti | Libro delle condoglianze | Ricordi | Il tuo nome | Le tue parole | Scrivi | Grazie. | Togli | I messaggi restano in questo browser.',
    nl: 'Gastenboek | Condoleanceregister | Herinneringen | Je naam | Je woorden | Schrijven | Dank je. | Weghalen | Berichten blijven in deze browser.',
    pl: 'Księga gości | Księga kondolencyjna | Wspomnienia | Imię | Twoje słowa | Wpisz | Dziękujemy. | Usuń | Wpisy zostają w tej przeglądarce.',
    tr: 'Ziyaretçi defteri | Taziye defteri | Anılar | Adınız | Sözleriniz | Yaz | Teşekkürler. | Kaldır | Yazılanlar bu tarayıcıda kalır.',
    ru: 'Гостевая книга | Книга соболезнований | Воспоминания | Ваше имя | Ваши слова | Написать | Спасибо. | Убрать | Записи остаются в этом браузере.',
    zh: '留言簿 | 悼念留言 | 回忆 | 您的姓名 | 您的留言 | 留言 | 谢谢。 | 删除 | 留言只保存在此浏览器中。',
    ja: 'ゲストブック | 追悼メッセージ | 思い出 | お名前 | メッセージ | 書く | ありがとうございます。 | 消す | 書き込みはこのブラウザに残ります。',
    ko: '방명록 | 조문 방명록 | 추억 | 이름 | 남길 말 | 남기기 | 감사합니다. | 지우기 | 글은 이 브라우저에만 남습니다.',
    hi: 'अतिथि पुस्तिका | शोक पुस्तिका | यादें | आपका नाम | आपके शब्द | लिखें | धन्यवाद। | हटाएँ | लिखा हुआ इसी ब्राउज़र में रहता है।',
    ar: 'سجل الزوار | سجل التعازي | الذكريات | اسمك | كلماتك | اكتب | شكرًا. | أزل | تبقى الكتابات في هذا المتصفح.',
    id: 'Buku tamu | Buku belasungkawa | Kenangan | Nama Anda | Pesan Anda | Tulis | Terima kasih. | Hapus | Isian tersimpan di browser ini.',
    vi: 'Sổ lưu bút | Sổ chia buồn | Kỷ niệm | Tên của bạn | Lời của bạn | Gửi lời | Cảm ơn bạn. | Xóa | Các lời viết được lưu trong trình duyệt này.',
    uk: 'Гостьова книга | Книга співчуттів | Спогади | Ваше ім’я | Ваші слова | Написати | Дякуємо. | Прибрати | Записи залишаються в цьому браузері.',
    sv: 'Gästbok | Kondoleansbok | Minnen | Ditt namn | Din hälsning | Skriv | Tack. | Ta bort | Inläggen stannar i den här webbläsaren.',
  },
);
