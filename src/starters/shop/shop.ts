import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { smallUnits } from '../page/reading/small-units.ts';
import type { Language } from '../../contracts/job/plan.ts';
import type { Page } from '../not-included/page/functions/page-function.ts';
import { chatNumberIn, whatsappWords } from '../page/parts/contact/whatsapp.ts';
import { mailIn, orderWords } from '../page/parts/prices/order.ts';
import { signsOf } from '../page/parts/prices/prices.ts';
import { isSending, readOffer } from './given-products.ts';
import { everywhere, goodsOf } from './goods.ts';
import { readShipping } from './read-shipping.ts';
import { shippingNote, shippingWord } from './shipping-note.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A small shop with a basket that the browser stores. An order is a chat on WhatsApp or a mail where the request says where to; there is no other checkout. */
export const render = definePage(
  {
    words,
    colour: (_plan, message) =>
      colours.find(([pattern]) => pattern.test(message))?.[1] ?? '#31572c',
  },
  ({ plan, title, message, things, language, t, pick }) => {
    const goods = goodsOf(message);
    const request = message.slice(message.indexOf('\n') + 1);
    const offer = readOffer({ ...plan, message: request }, language);
    const isGiven = offer.products.length > 0;
    const given = new Map(offer.products.map((product) => [product.name, product]));
    const examples = language === 'en' ? goods.names : everywhere;
    const listed = things.length > 0 ? things.slice(0, 12) : examples;
    const names = plan.isExact ? things : isGiven ? [...given.keys()] : listed;
    const currency = offer.currency ?? currencies[language] ?? 'EUR';
    const money = new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      maximumFractionDigits: whole.has(currency) ? 0 : 2,
    });
    const scale = scales[currency] ?? 1;
    const kinds = ['classic', 'new', 'limited'] as const;
    const products = names.map((name, index) => {
      const product = given.get(name);
      const price = isGiven ? product?.price : (12 + ((index * 7) % 25)) * scale;
      const kind = kinds[(index * 2) % 3] ?? 'classic';
      return {
        id: `p${index + 1}`,
        name,
        price,
        said: product?.said ?? (price === undefined ? '' : money.format(price)),
        kind: isGiven ? (product?.group ?? '') : kind,
        about: isGiven ? (product?.about ?? '') : t(kind),
        art: goods.draw(index),
      };
    });
    const order = isGiven ? orderTo({ ...plan, message, title, language }) : undefined;
    const isSelling = order !== undefined;
    const read = readShipping(plan, request);
    const shipping = read && { ...read, label: read.label || shippingWord(language) };
    const groups = [...new Set(offer.products.flatMap(({ group = [] }) => group))];
    const filters = isGiven
      ? groups.map((group) => [group, group] as const)
      : kinds.map((kind) => [kind, t(kind)] as const);
    const filter = (value: string, label: string) => markup`
      <label><input type="radio" name="kind" value="${value}"${value === 'all' ? markup` checked` : []}><span>${label}</span></label>
    `;
    const promise = (heading: string, text: string) =>
      markup`<li><h3>${heading}</h3><p>${text}</p></li> `;
    return {
      body: markup`
        <header class="bar wrap">
          <a class="brand" href="#main">${title}</a>
          <nav aria-label="${t('nav')}">
            <a href="#products">${t('products')}</a>
            <button type="button" class="basket" id="open-cart" aria-haspopup="dialog">${t('cart').replace('{n}', '0')}</button>
          </nav>
        </header>
        <main id="main" tabindex="-1">
          <div class="window">
            <div class="wrap">
              <div>
                <h1>${title}</h1>
                <p>${t('lead')}</p>
                <a class="button" href="#products">${t('browse')}</a>
              </div>
              <div class="display">${products.slice(0, 3).map(({ art }) => markup`<div>${art}</div> `)}</div>
            </div>
          </div>
          <section class="wrap" id="products" aria-labelledby="products-heading">
            <div class="shelf-head">
              <h2 id="products-heading">${t('products')}</h2>
              ${
                filters.length < 2
                  ? []
                  : markup`
                    <fieldset class="kinds">
                      <legend class="visually-hidden">${t('filter')}</legend>
                      ${filter('all', t('all'))}
                      ${filters.map(([value, label]) => filter(value, label))}
                    </fieldset>
                  `
              }
              <label class="sort">
                <span class="visually-hidden">${t('sort')}</span>
                <select id="sort">
                  <option value="featured">${t('featured')}</option>
                  <option value="cheap">${t('cheap')}</option>
                  <option value="dear">${t('dear')}</option>
                </select>
              </label>
            </div>
            <ul class="shelf" id="shelf">
              ${products.map(
                ({ id, name, price, said, kind, about, art }) => markup`
                  <li data-id="${id}" data-kind="${kind}" data-price="${price ?? 0}">
                    <div class="photo">${art}</div>
                    <div class="label">
                      <h3>${name}</h3>
                      <p class="price">${said}</p>
                    </div>
                    ${about === '' ? [] : markup`<p class="kind">${about}</p>`}
                    ${price === undefined ? [] : markup`<button type="button" class="add" data-add="${id}" aria-label="${t('add')}: ${name}">${t('add')}</button>`}
                  </li>
                `,
              )}
            </ul>
            ${shippingNote(shipping, { language, currency })}
            ${isSelling ? [] : markup`<p class="note">${isGiven ? t('demo') : t('note')}</p>`}
          </section>
          ${
            isGiven
              ? []
              : markup`
                <section class="promises" aria-labelledby="promises-heading">
                  <div class="wrap">
                    <h2 class="visually-hidden" id="promises-heading">${t('why')}</h2>
                    <ul>
                      ${promise(t('promise1'), t('promise1text'))}
                      ${promise(t('promise2'), t('promise2text'))}
                      ${promise(t('promise3'), t('promise3text'))}
                    </ul>
                  </div>
                </section>
              `
          }
        </main>
        <footer class="foot wrap"><p>${isSelling ? title : `${title}. ${t('demo')}`}</p></footer>
        <p class="visually-hidden" id="status" role="status"></p>
        <dialog class="cart" id="cart" aria-labelledby="cart-heading">
          <div class="cart-head">
            <h2 id="cart-heading">${t('cart').replace('{n}', '0')}</h2>
            <button type="button" class="button quiet" id="close-cart">${t('close')}</button>
          </div>
          <p id="cart-empty">${t('empty')}</p>
          <ul id="cart-lines"></ul>
          <div class="cart-foot">
            ${shipping === undefined ? [] : markup`<p class="sum"><span>${shipping.label}</span> <b class="shipping"></b></p>`}
            <p class="sum"><span>${t('total')}</span> <b id="total"></b></p>
            <button type="button" class="button" id="checkout">${order?.label ?? t('checkout')}</button>
            <p id="demo" role="status"></p>
          </div>
        </dialog>
      `,
      styles,
      script,
      list: { names },
      placed: offer.lists,
      shown: [
        ...offer.facts,
        ...(shipping === undefined
          ? []
          : (plan.facts ?? []).filter((fact) => isSending(fact, request))),
      ],
      buttons: '.button:not(.quiet), .add, .basket',
      content: {
        products: products.flatMap(({ id, name, price }) =>
          price === undefined ? [] : [{ id, name, price }],
        ),
        currency,
        sign:
          signsOf(offer.products[0]?.said ?? '')
            .join('')
            .trim() || currency,
        ...(shipping !== undefined && { shipping }),
        ...(isSelling && { order: order.link }),
        text: pick('cart', 'added', 'less', 'more', 'remove', 'demo'),
      },
      font: 'serif',
      notes: [
        '`index.html` and `content.js`: the products. Each has the same `id` in both.',
        isSelling
          ? '`script.js`: the basket. `#checkout` opens a mail or a chat with the order: connect a checkout of your choice there.'
          : '`script.js`: the basket. Nothing is sold: connect a checkout of your choice at `#checkout`.',
      ],
    };
  },
);

/** The label of the button that orders, and the address that it opens with the order behind it; WhatsApp asks whom to send it to where the number is not certain. */
function orderTo(
  page: Page & { readonly language: Language },
): { label: string; link: string } | undefined {
  const { message = '', language, title = '' } = page;
  if (/whats-?app/i.test(message)) {
    return {
      label: wordsOf(whatsappWords, language).t('write'),
      link: `https://wa.me/${chatNumberIn(page) ?? ''}?text=`,
    };
  }
  const mail = mailIn(page);
  if (mail === undefined) return undefined;
  const { t } = wordsOf(orderWords, language);
  const subject = encodeURIComponent(`${title}: ${t('subject')}`);
  return { label: t('order'), link: `mailto:${mail}?subject=${subject}&body=` };
}

const currencies: Readonly<Record<string, string>> = {
  en: 'USD',
  pt: 'BRL',
  ru: 'RUB',
  zh: 'CNY',
  ja: 'JPY',
  id: 'IDR',
  vi: 'VND',
  uk: 'UAH',
  sv: 'SEK',
};
/** How many are worth about a dollar. */
const scales: Readonly<Record<string, number>> = {
  RUB: 90,
  JPY: 100,
  CNY: 7,
  ...smallUnits,
};
/** Those that nobody pays parts of. */
const whole: ReadonlySet<string> = new Set(['RUB', 'JPY', 'IDR']);
const colours: readonly (readonly [RegExp, string])[] = [
  [/vinyl|record|music|schallplatt|disque/i, '#b3331f'],
  [/candle|vela|kerze|bougie|candel|свеч/i, '#a4622a'],
  [/coffee|café|kaffee|кофе|咖啡/i, '#7a4a2b'],
  [/book|libro|buch|livre|книг|书/i, '#2f4a7a'],
  [/jewel|joya|schmuck|bijou|украш/i, '#8a3f6b'],
  [/cloth|fashion|ropa|mode|kleid/i, '#3b4cc0'],
];
