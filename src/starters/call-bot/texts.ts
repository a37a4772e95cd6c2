import { dictionary } from '../page/dictionary.ts';

export const texts = dictionary(['came', 'ended'], {
  en: '🔊 {user} is in {channel}. | 🔇 The call in {channel} is over after {time}.',
  es: '🔊 {user} está en {channel}. | 🔇 La llamada en {channel} terminó después de {time}.',
  de: '🔊 {user} ist in {channel}. | 🔇 Der Anruf in {channel} ist nach {time} zu Ende.',
  fr: '🔊 {user} est dans {channel}. | 🔇 L’appel dans {channel} est fini après {time}.',
  pt: '🔊 {user} está em {channel}. | 🔇 A chamada em {channel} acabou depois de {time}.',
  it: '🔊 {user} è in {channel}. | 🔇 La chiamata in {channel} è finita dopo {time}.',
  nl: '🔊 {user} is in {channel}. | 🔇 Het gesprek in {channel} is voorbij na {time}.',
  pl: '🔊 {user} jest na {channel}. | 🔇 Rozmowa na {channel} skończyła się po {time}.',
  tr: '🔊 {user} {channel} kanalında. | 🔇 {channel} kanalındaki görüşme bitti, süre {time}.',
  ru: '🔊 {user} в канале {channel}. | 🔇 Разговор в {channel} окончен, длительность {time}.',
  zh: '🔊 {user} 在 {channel}。 | 🔇 {channel} 的通话结束，时长 {time}。',
  ja: '🔊 {user} さんが {channel} に入りました。 | 🔇 {channel} の通話が終わりました（{time}）。',
  ko: '🔊 {user} 님이 {channel}에 들어왔어요. | 🔇 {channel} 통화가 끝났어요. 통화 시간 {time}.',
  hi: '🔊 {user} {channel} में हैं। | 🔇 {channel} की कॉल {time} बाद समाप्त हुई।',
  ar: '🔊 {user} في {channel}. | 🔇 انتهت المكالمة في {channel} بعد {time}.',
  id: '🔊 {user} ada di {channel}. | 🔇 Panggilan di {channel} berakhir setelah {time}.',
  vi: '🔊 {user} đang ở trong {channel}. | 🔇 Cuộc gọi trong {channel} đã kết thúc sau {time}.',
  uk: '🔊 {user} у каналі {channel}. | 🔇 Розмову в {channel} закінчено, тривалість {time}.',
  sv: '🔊 {user} är i {channel}. | 🔇 Samtalet i {channel} är slut efter {time}.',
});
