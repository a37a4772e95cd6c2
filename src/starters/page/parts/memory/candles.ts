import type { Language } from '../../../../contracts/job/plan.ts';
import { isOfMemory } from '../../../landing-page/topics/of-memory.ts';
import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { fillScript, makeScript, storageScript } from '../../scripts.ts';
import type { SitePart } from '../part.ts';

/** Visitors light a candle, with their name if they like. This browser keeps them. */
export const candles: SitePart = {
  name: 'candles',
  sure: [
    '(?:light(?:s|ing)?|leave|place) (?:a |virtual |their |online |digital ){0,3}candles?(?: (?:for (?:her|him|them)|in (?:her|his) memory))?|(?:virtual|memorial|digital|online) candles?|candles? to light|(?:eine )?(?:virtuelle |digitale )?kerzen?(?: zum)? (?:anzünd|entzünd)\\p{L}{1,3}|gedenkkerzen?|(?:encend|prend)\\p{L}{1,4} (?:una |unas )?velas?(?: virtual\\p{L}{0,2})?|velas? virtual\\p{L}{0,2}',
    '(?:allum\\p{L}{1,3}|déposer) (?:une )?(?:bougies?|cierges?)(?: virtuelles?)?|bougies? virtuelles?|acend\\p{L}{1,3} (?:uma )?velas?(?: virtua(?:l|is))?|accend\\p{L}{1,4} (?:una )?candel[ae](?: virtual[ei])?|candel[ae] virtual[ei]|(?:een )?(?:virtuele )?kaars(?:je|jes|en)? (?:aansteken|branden|opsteken)|zapal\\p{L}{1,4} (?:wirtualn\\p{L}{1,2} )?(?:świeczk|znicz|świec)\\p{L}{0,3}|mum yak\\p{L}{1,6}',
    '(?:зажечь|зажигать|поставить) (?:виртуальн\\p{L}{2,3} )?свеч\\p{L}{1,2}|виртуальн\\p{L}{2,3} свеч\\p{L}{1,2}|点(?:一?[支根盏])?蜡烛|献上?蜡烛|(?:キャンドル|ろうそく|お?線香)を?(?:灯|とも|つけ|供え)\\p{L}{1,3}|촛불(?:을)? (?:켜|밝히)\\p{L}{0,2}|(?:मोमबत्ती|दीया|दीपक) (?:जला)\\p{L}{0,4}\\p{M}{0,2}|(?:إضاءة|إشعال|يشعل|إيقاد) (?:ال)?شمعة',
  ],
  of: ({ message = '' }) => isOfMemory(message),
  build({ language = 'en', message = '' }) {
    if (!isOfMemory(message)) return undefined;
    const { t, pick } = wordsOf(words, language);
    return {
      place: 'own',
      html: markup`
        <section class="candles" aria-labelledby="candles-heading">
          <h2 id="candles-heading">${t('heading')}</h2>
          <form class="part-card">
            <label>${t('name')} <input name="name" maxlength="60" autocomplete="name"></label>
            <p class="part-buttons"><button class="button" type="submit">${t('light')}</button> <span role="status"></span></p>
            <p class="small">${t('kept')}</p>
          </form>
          <ul class="candles-list"></ul>
        </section>
      `,
      styles,
      script,
      data: pick('burning', 'remove'),
    };
  },
};

/** As the report calls them. */
export function candlesName(language: Language = 'en'): string {
  const name = wordsOf(words, language).t('heading');
  return language === 'en' ? `the ${name.toLowerCase()}` : `“${name}”`;
}

const styles = source`
  .candles {
    padding-block: 2rem;
  }

  .candles h2 {
    margin-bottom: 1rem;
  }

  .candles .part-card label {
    flex-wrap: wrap;
  }

  .candles-list {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25rem;
    margin-top: 1.5rem;
    padding: 0;
    list-style: none;
  }

  .candles-list li {
    display: grid;
    justify-items: center;
    max-width: 9rem;
    overflow-wrap: anywhere;
    text-align: center;
  }

  .candles-list li::before {
    width: 0.7rem;
    height: 1.1rem;
    border-radius: 50% 50% 45% 45% / 75% 75% 30% 30%;
    background: linear-gradient(#f6c453, #d9822b);
    content: '';
  }

  .candle {
    width: 1.5rem;
    height: 3.2rem;
    margin-block: 0.2rem 0.5rem;
    border: 1px solid var(--line);
    border-radius: 0.2rem;
    background: var(--paper);
  }

  .candles-list li button {
    min-width: 2.75rem;
    min-height: 2.75rem;
    border: 0;
    background: none;
    color: var(--text);
  }
`;

const script = source`
  ${storageScript}

  const form = part.querySelector('form');
  const list = part.querySelector('ul');
  const status = part.querySelector('[role=status]');
  let lit = load('candles', []);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    lit = [...lit, form.elements.name.value.trim()].slice(0, 300);
    form.reset();
    keep();
  });

  function keep() {
    save('candles', lit);
    show();
  }

  function show() {
    status.textContent = lit.length === 0 ? '' : fill(data.burning, { n: lit.length });
    list.replaceChildren(...lit.map((name, at) => make('li', {}, make('span', { class: 'candle', 'aria-hidden': 'true' }), name, make('button', {
      type: 'button',
      'aria-label': (data.remove + ' ' + name).trim(),
      click: () => {
        lit = lit.filter((_, other) => other !== at);
        keep();
        form.elements.name.focus();
      },
    }, '×'))));
  }

  show();

  ${fillScript}
  ${makeScript}
`;

const words = dictionary(['heading', 'name', 'light', 'burning', 'remove', 'kept'], {
  en: 'Candles | Your name (if you like) | Light a candle | Candles burning: {n} | Put out the candle | Candles stay in this browser.',
  es: 'Velas | Tu nombre (si quieres) | Encender una vela | Velas encendidas: {n} | Apagar la vela | Las velas se quedan en este navegador.',
  de: 'Kerzen | Ihr Name (wenn Sie mögen) | Eine Kerze anzünden | Brennende Kerzen: {n} | Kerze löschen | Kerzen bleiben in diesem Browser.',
  fr: 'Bougies | Votre nom (si vous voulez) | Allumer une bougie | Bougies allumées : {n} | Éteindre la bougie | Les bougies restent dans ce navigateur.',
  pt: 'Velas | Seu nome (se quiser) | Acender uma vela | Velas acesas: {n} | Apagar a vela | As velas ficam neste navegador.',
  it: 'Candele | Il tuo nome (se vuoi) | Accendi una candela | Candele accese: {n} | Spegni la candela | Le candele restano in questo browser.',
  nl: 'Kaarsen | Je naam (als je wilt) | Een kaars aansteken | Brandende kaarsen: {n} | Kaars doven | Kaarsen blijven in deze browser.',
  pl: 'Świece | Imię (jeśli chcesz) | Zapal świecę | Płonące świece: {n} | Zgaś świecę | Świece zostają w tej przeglądarce.',
  tr: 'Mumlar | Adınız (isterseniz) | Mum yak | Yanan mumlar: {n} | Mumu söndür | Mumlar bu tarayıcıda kalır.',
  ru: 'Свечи | Ваше имя (по желанию) | Зажечь свечу | Горит свечей: {n} | Погасить свечу | Свечи остаются в этом браузере.',
  zh: '烛光 | 您的姓名（可不填） | 点一支蜡烛 | 正在燃烧的蜡烛：{n} | 熄灭蜡烛 | 蜡烛只保存在此浏览器中。',
  ja: 'キャンドル | お名前（任意） | キャンドルを灯す | 灯っているキャンドル：{n} | 消す | キャンドルはこのブラウザに残ります。',
  ko: '촛불 | 이름 (선택) | 촛불 켜기 | 켜진 촛불: {n} | 촛불 끄기 | 촛불은 이 브라우저에만 남습니다.',
  hi: 'मोमबत्तियाँ | आपका नाम (चाहें तो) | मोमबत्ती जलाएँ | जलती मोमबत्तियाँ: {n} | बुझाएँ | मोमबत्तियाँ इसी ब्राउज़र में रहती हैं।',
  ar: 'الشموع | اسمك (إن شئت) | أشعل شمعة | الشموع المضاءة: {n} | أطفئ الشمعة | تبقى الشموع في هذا المتصفح.',
  id: 'Lilin | Nama Anda (jika berkenan) | Nyalakan lilin | Lilin yang menyala: {n} | Padamkan lilin | Lilin tersimpan di browser ini.',
  vi: 'Nến tưởng niệm | Tên của bạn (nếu muốn) | Thắp một ngọn nến | Số nến đang cháy: {n} | Tắt nến | Các ngọn nến được lưu trong trình duyệt này.',
  uk: 'Свічки | Ваше ім’я (за бажанням) | Запалити свічку | Горить свічок: {n} | Погасити свічку | Свічки залишаються в цьому браузері.',
  sv: 'Ljus | Ditt namn (om du vill) | Tänd ett ljus | Brinnande ljus: {n} | Släck ljuset | Ljusen stannar i den här webbläsaren.',
});
