import { dictionary } from '../page/dictionary.ts';

export const words = dictionary(['links', 'gap', 'about'], {
  en: 'Links | The address follows | In a few words, who you are',
  es: 'Enlaces | La dirección llegará pronto | En pocas palabras, quién eres',
  de: 'Links | Die Adresse folgt | In wenigen Worten, wer du bist',
  fr: 'Liens | L’adresse suivra | En quelques mots, qui vous êtes',
  pt: 'Links | O endereço virá em breve | Em poucas palavras, quem você é',
  it: 'Link | L’indirizzo arriverà presto | In poche parole, chi sei',
  nl: 'Links | Het adres volgt | In een paar woorden: wie je bent',
  pl: 'Linki | Adres wkrótce | W kilku słowach, kim jesteś',
  tr: 'Bağlantılar | Adres yakında | Birkaç kelimeyle kim olduğun',
  ru: 'Ссылки | Адрес скоро будет | В двух словах о себе',
  zh: '链接 | 网址待补充 | 用几个字介绍你自己',
  ja: 'リンク | アドレスは近日公開 | ひとことで自己紹介',
  ko: '링크 | 주소는 곧 추가됩니다 | 한마디로 나를 소개',
  hi: 'कड़ियाँ | पता जल्द आएगा | कुछ शब्दों में, आप कौन हैं',
  ar: 'الروابط | العنوان قريبًا | بكلمات قليلة، من أنت',
  id: 'Tautan | Alamat menyusul | Dalam beberapa kata, siapa Anda',
  vi: 'Liên kết | Địa chỉ sẽ có sau | Bạn là ai, trong vài lời',
  uk: 'Посилання | Адреса буде згодом | Кількома словами про себе',
  sv: 'Länkar | Adressen kommer snart | Med några få ord, vem du är',
});
