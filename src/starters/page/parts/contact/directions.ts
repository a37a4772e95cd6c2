import { markup } from '../../../markup.ts';
import { dictionary, wordsOf } from '../../dictionary.ts';
import { showsPlace } from '../../wished/further-starters.ts';
import type { SitePart } from '../part.ts';

/** How to get to the place of a request: where it is, and a link that shows it on a map. */
export const directions: SitePart = {
  name: 'directions',
  sure: [
    'directions|how to (?:get|find) (?:here|there|us|to us|me|to the (?:venue|place|party))|getting (?:here|there)',
    'anfahrt(?:sbeschreibung|sskizze|sweg)?|wegbeschreibung|so finde(?:n sie|t ihr|st du) uns|wie man (?:hinkommt|uns findet)',
    "c[oó]mo llegar|indicaciones para llegar|comment (?:venir|nous trouver|y aller|accéder|s[’']y rendre)|(?:carte|plan) pour (?:venir|nous trouver)",
    'como chegar|come (?:arrivare|raggiungerci|trovarci)|dove trovarci|routebeschrijving|hoe (?:je|men|u) (?:er|ons) (?:komt|vindt|bereikt)',
    'jak (?:dojechać|do nas trafić|nas znaleźć)|dojazd\\p{L}{0,2}|yol tarifi|nasıl (?:gelinir|gidilir)|как (?:добраться|доехать|проехать|нас найти)|cara (?:ke sana|menuju lokasi)|petunjuk arah|đường đi|chỉ đường|як (?:дістатися|доїхати|нас знайти)|hitta (?:hit|till oss)|vägbeskrivning',
    '交通指引|如何到达|怎么走|路线指引|交通路线|アクセス(?:方法|情報|案内)?(?!マップ|カウンター|解析|制限|権)|道順|行き方|(?:찾아)?오시는 ?길|오는 ?길|कैसे पहुँचें|कैसे पहुंचें|كيفية الوصول|طريق(?:ة)? الوصول|كيف تصل',
  ],
  build({ facts = [], language = 'en', starter }) {
    // A section of their own.
    if (showsPlace(starter)) return undefined;
    const places = facts.filter(({ kind }) => kind === 'address').slice(0, 3);
    if (places.length === 0) return undefined;
    const { t } = wordsOf(words, language);
    return {
      place: 'contact',
      html: markup`
        <h3>${t('heading')}</h3>
        <ul class="plain-list">
          ${places.map(({ text }) => markup`<li>${text}: <a href="https://www.openstreetmap.org/search?query=${encodeURIComponent(text)}" rel="noopener">${t('map')}</a></li> `)}
        </ul>
      `,
      styles: '',
    };
  },
};

const words = dictionary(['heading', 'map'], {
  en: 'How to get here | show on the map',
  es: 'Cómo llegar | ver en el mapa',
  de: 'Anfahrt | auf der Karte zeigen',
  fr: 'Comment venir | voir sur la carte',
  pt: 'Como chegar | ver no mapa',
  it: 'Come arrivare | mostra sulla mappa',
  nl: 'Zo kom je er | toon op de kaart',
  pl: 'Jak dojechać | pokaż na mapie',
  tr: 'Nasıl gelinir | haritada göster',
  ru: 'Как добраться | показать на карте',
  zh: '如何到达 | 在地图上查看',
  ja: 'アクセス | 地図で見る',
  ko: '오시는 길 | 지도에서 보기',
  hi: 'कैसे पहुँचें | नक़्शे पर देखें',
  ar: 'كيفية الوصول | عرض على الخريطة',
  id: 'Petunjuk arah | lihat di peta',
  vi: 'Đường đến | xem trên bản đồ',
  uk: 'Як дістатися | показати на карті',
  sv: 'Hitta hit | visa på kartan',
});
