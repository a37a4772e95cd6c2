import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;
  const formats = document.querySelectorAll('[name=format]');

  let cities = revived(load('cities')) || content.cities;
  let clocks = [];

  const kept = load('format', '');
  for (const input of formats) {
    if (kept === input.value) input.checked = true;
    input.addEventListener('change', () => {
      save('format', input.value);
      tick();
    });
  }
  $('zone').replaceChildren(...Intl.supportedValuesOf('timeZone')
    .filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))
    .map((zone) => ({ zone, name: nameOf(zone) }))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ zone, name }) => make('option', { value: zone }, name + ' (' + zone.split('/')[0] + ')')));
  $('add').addEventListener('submit', (event) => {
    event.preventDefault();
    const zone = $('zone').value;
    change([...cities, { name: nameOf(zone), zone }]);
  });
  show();
  setInterval(tick, 1000);

  // "Asia/Ho_Chi_Minh" is Ho Chi Minh.
  function nameOf(zone) {
    return zone.split('/').pop().replaceAll('_', ' ');
  }

  function revived(stored) {
    if (!Array.isArray(stored)) return undefined;
    return stored.filter((city) => city && typeof city.name === 'string' && isZone(city.zone));
  }

  function isZone(zone) {
    try {
      return typeof zone === 'string' && Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  }

  function change(next) {
    cities = next;
    save('cities', cities);
    show();
  }

  function show() {
    clocks = cities.map((city, index) => {
      const time = make('p', { class: 'time' });
      const date = make('p', { class: 'date' });
      const sign = make('span', { class: 'sign', role: 'img' });
      const remove = make('button', {
        type: 'button',
        class: 'tool',
        'aria-label': fill(text.remove, { name: city.name }),
        click: () => {
          change(cities.filter((other) => other !== city));
          (document.querySelectorAll('#clocks .tool')[Math.min(index, cities.length - 1)] || $('zone')).focus();
        },
      }, '×');
      const card = make('li', { class: 'panel clock' }, make('h2', {}, city.name), sign, time, date, remove);
      return { city, card, time, date, sign };
    });
    $('clocks').replaceChildren(...clocks.map(({ card }) => card));
    tick();
  }

  function tick() {
    const now = new Date();
    const hour12 = document.querySelector('[name=format]:checked').value === '12';
    for (const { city, card, time, date, sign } of clocks) {
      const timeZone = city.zone;
      time.textContent = now.toLocaleTimeString(language, { timeZone, hour12, hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit', second: '2-digit' });
      const day = now.toLocaleDateString(language, { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
      date.textContent = day + ' · ' + away(now, timeZone);
      const hour = Number(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(now));
      const isNight = hour < 6 || hour >= 20;
      card.classList.toggle('night', isNight);
      sign.textContent = isNight ? '☾' : '☀';
      sign.setAttribute('aria-label', isNight ? text.night : text.day);
    }
  }

  // How far a city is from here, in hours.
  function away(now, timeZone) {
    const minutes = Math.round((wallTime(now, timeZone) - wallTime(now)) / 60000);
    if (minutes === 0) return text.same;
    const hours = new Intl.NumberFormat(language, { signDisplay: 'always' }).format(minutes / 60);
    return fill(text.away, { n: hours });
  }

  // What a clock on the wall shows there, as if it were here.
  function wallTime(now, timeZone) {
    const parts = new Intl.DateTimeFormat('en', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }).formatToParts(now);
    const of = (type) => Number(parts.find((part) => part.type === type).value);
    return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
