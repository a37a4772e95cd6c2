import { describe, expect, test } from 'vitest';
import type { PagePart } from '../../../src/contracts/job/plan.ts';
import { parsePlan } from '../../../src/engine/input/plan/plan.ts';
import { readRefusals } from '../../../src/stages/plan/refusals/refusals.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

describe('what a message refuses', () => {
  test.each<[string, readonly PagePart[], string]>([
    ['a page for my bakery, no contact form or map', ['form', 'map'], 'a page for my bakery,'],
    [
      'bakery page, no sliders, popups or newsletter, red',
      ['newsletter', 'popup', 'slider'],
      'bakery page, , red',
    ],
    ['wedding page, no countdown or map', ['map', 'countdown'], 'wedding page,'],
    ['página de boda, sin cuenta atrás', ['countdown'], 'página de boda,'],
    ['un sito per il corso, niente prenotazione online', ['booking'], 'un sito per il corso,'],
    ['kuaför için site, online randevu olmasın', ['booking'], 'kuaför için site,'],
    ['a page, no popups, gallery at the end', ['popup'], 'a page, , gallery at the end'],
    ['a static page instead of a blog', ['blog'], 'a static page'],
    ["a page. please don't add my phone number, use red", [], 'a page. , use red'],
    [
      'Seite für die Töpferei, keine Galerie und ohne Karte',
      ['gallery', 'map'],
      'Seite für die Töpferei,',
    ],
    [
      'una web para mi heladería, sin formulario de contacto ni mapa, azul',
      ['form', 'map'],
      'una web para mi heladería, , azul',
    ],
    ['un sitio: precios. Sin fotos de perros tristes.', ['pictures'], 'un sitio: precios. .'],
    ['a page, no photos of sad dogs but a map', ['pictures'], 'a page, but a map'],
    ['un site pour le garage, pas de formulaire', ['form'], 'un site pour le garage,'],
    [
      'um site pra oficina, sem formulário e sem preços',
      ['prices', 'form'],
      'um site pra oficina,',
    ],
    ['un sito per la libreria, senza galleria', ['gallery'], 'un sito per la libreria,'],
    ['strona dla kwiaciarni, bez galerii i mapy', ['gallery', 'map'], 'strona dla kwiaciarni,'],
    [
      'een pagina voor de fietsenmaker, zonder formulier',
      ['form'],
      'een pagina voor de fietsenmaker,',
    ],
    ['сайт пекарни, без формы обратной связи', ['form'], 'сайт пекарни,'],
    ['çiçekçi için site, form istemiyorum', ['form'], 'çiçekçi için site,'],
    ['书店网页,不要弹窗,有地图', ['popup'], '书店网页, ,有地图'],
    ['本屋のページ。問い合わせフォームは不要です。', ['form'], '本屋のページ。 。'],
    ['책방 페이지, 갤러리 없이, 전화번호는 넣지 마세요', ['gallery'], '책방 페이지, ,'],
    ['صفحة لمكتبة بدون نموذج تواصل', ['form'], 'صفحة لمكتبة'],
    ['किताब की दुकान का पेज, बिना फॉर्म', ['form'], 'किताब की दुकान का पेज,'],
  ])('%s', (message, parts, wanted) => {
    const read = readRefusals(message);
    expect(read.parts.toSorted()).toEqual(parts.toSorted());
    expect(read.wanted.replace(/\s+/gu, ' ').trim()).toBe(wanted);
    expect(read.wanted).toHaveLength(message.length);
  });

  test.each([
    'cakes without sugar, Kuchen ohne Nüsse, paella sin gluten',
    'not just a gallery but a shop',
    'there is no better photo studio in town',
    'no gifts please, keine Hunde',
    'walk in only, no appts, geen reiskosten binnen 5 km',
    "we don't want presents, donations instead of flowers",
    '予約不要',
    'statt 20 € nur 15 €',
  ])('%s: refuses nothing of the page', (message) => {
    expect(readRefusals(message).refused).toEqual([]);
  });
});

describe('is not on the page', () => {
  test.each([
    'una web para mi taberna La Proa, sin formulario de contacto',
    'a page for the Proa bar, call 030 1234567, no contact form',
    '酒馆「浪花」的网页,电话 029-8765 4321,不要联系表单',
    'صفحة لمقهى بدون نموذج تواصل، هاتف 06 555 0142',
  ])('%s: no form', async (message) => {
    const plan = await planFor('static_html', message);
    expect(plan.starter).toBe('landing-page');
    expect(parsePlan(structuredClone(plan))).toEqual(plan);
    const files = await filesFor(plan, message);
    expect(files.get('index.html')).not.toContain('<form');
    expect(files.get('script.js')).toBeUndefined();
  });

  test('no gallery, no examples of questions, no button to book', async () => {
    const message =
      'a site for my restaurant Fig & Olive with menu, gallery and questions, but no gallery, no faq, no online booking';
    const plan = await planFor('static_html', message);
    const page = (await filesFor(plan, message)).get('index.html');
    expect(plan).toMatchObject({ sections: ['Menu', 'Questions', 'Contact'] });
    expect(page).not.toMatch(/class="section gallery"|Reserve a table/);
  });

  test('no animation', async () => {
    const message = 'a landing page for my school, without animations';
    const sheet = async (text: string): Promise<string> =>
      (await filesFor(await planFor('static_html', text), text)).get('styles.css') ?? '';
    const rule = 'animation: none !important';
    expect((await sheet(message)).split(rule)).toHaveLength(3);
    expect((await sheet('a landing page for my school')).split(rule)).toHaveLength(2);
  });

  test('no colour that is refused in a sentence', async () => {
    expect(await planFor('static_html', "a shop for toys, please don't use red")).toMatchObject({
      look: { avoided: ['#d32f36'] },
    });
  });
});

test('what is asked of guests stands on the page', async () => {
  const message = 'invitation to our party, 5 July 2027. No gifts please. Ohne Hunde';
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(page).toContain('No gifts please');
});
