import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(['lead', 'url', 'code', 'shorten', 'done'], {
  en: 'Make a long address short. | Long address | Own ending (optional) | Shorten | Your short address:',
  es: 'Haz corta una dirección larga. | Dirección larga | Final propio (opcional) | Acortar | Tu dirección corta:',
  de: 'Mach eine lange Adresse kurz. | Lange Adresse | Eigene Endung (freiwillig) | Kürzen | Deine kurze Adresse:',
  fr: 'Raccourcis une longue adresse. | Adresse longue | Fin choisie (facultatif) | Raccourcir | Ton adresse courte :',
  pt: 'Encurte um endereço longo. | Endereço longo | Final próprio (opcional) | Encurtar | Seu endereço curto:',
  it: 'Accorcia un indirizzo lungo. | Indirizzo lungo | Finale a scelta (facoltativo) | Accorcia | Il tuo indirizzo breve:',
  nl: 'Maak een lang adres kort. | Lang adres | Eigen einde (optioneel) | Inkorten | Je korte adres:',
  pl: 'Skróć długi adres. | Długi adres | Własna końcówka (opcjonalnie) | Skróć | Twój krótki adres:',
  tr: 'Uzun bir adresi kısalt. | Uzun adres | Kendi sonu (isteğe bağlı) | Kısalt | Kısa adresin:',
  ru: 'Сократите длинный адрес. | Длинный адрес | Своё окончание (необязательно) | Сократить | Ваш короткий адрес:',
  zh: '把长网址变短。 | 长网址 | 自定义后缀（可选） | 缩短 | 你的短网址：',
  ja: '長いURLを短くします。 | 長いURL | 好きな末尾（任意） | 短縮する | 短いURL:',
  ko: '긴 주소를 짧게 만들어요. | 긴 주소 | 원하는 끝부분 (선택) | 줄이기 | 짧은 주소:',
  hi: 'लंबे पते को छोटा करें। | लंबा पता | अपना अंत (वैकल्पिक) | छोटा करें | आपका छोटा पता:',
  ar: 'اجعل العنوان الطويل قصيرًا. | العنوان الطويل | نهاية من اختيارك (اختياري) | اختصر | عنوانك القصير:',
});
