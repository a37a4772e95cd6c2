import { expect, test } from 'vitest';
import type { ProjectType } from '../../../src/contracts/job/job.ts';
import { planFor } from '../../starters/make-project.ts';

const [page, program, bot] = ['static_html', 'node_project', 'discord_bot'] as const;

test.each<[ProjectType, string, string]>([
  [page, 'Salut, tu peux me faire un jeu de memory avec des animaux ?', 'Jeu de memory'],
  [page, 'il me faudrait une calculatrice de pourboire', 'Calculatrice de pourboire'],
  [page, 'привет, сделай страничку-трекер привычек. привычки: вода', 'Трекер привычек'],
  [page, 'здравствуйте, можете сделать викторину про космос?', 'Викторина про космос'],
  [page, 'tem como fazer um cronômetro de treino?', 'Cronômetro de treino'],
  [page, 'Hoi! Wil je een scorebord maken voor ons team? Twee teams', 'Scorebord voor ons team'],
  [page, 'hey, könntet ihr mir eine Einkaufsliste bauen', 'Einkaufsliste'],
  [page, 'kannst du mir einen Countdown bis zum 24.12. programmieren?', 'Countdown bis zum 24.12'],
  [page, 'siema, zrobisz mi prostą listę zakupów?', 'Lista zakupów'],
  [page, 'भाई, एक EMI कैलकुलेटर बना दो', 'EMI कैलकुलेटर'],
  [page, '안녕하세요 가계부 하나 만들어 주세요', '가계부'],
  [page, '你好,能不能帮我做一个番茄钟', '番茄钟'],
  [page, 'لو سمحت اعمل لي آلة حاسبة', 'آلة حاسبة'],
  [page, 'موقع لمطعم بيت الشام في عمّان، مفتوح يوميا', 'بيت الشام'],
  [bot, 'a moderation bot, /warn and /mute, 3 warns = mute for 1 hour', 'Moderation Bot'],
  [bot, 'a bot for my server that gives people roles when they react', 'Role Bot'],
  [program, 'a small express server that works as url shortener', 'URL Shortener'],
  [program, 'a cli tool that converts csv to json', 'Tool that Converts CSV to JSON'],
])('a %s: %j is called %j', async (type, message, title) => {
  expect(await planFor(type, message)).toMatchObject({ title });
});

test.each([
  ['zrób mi listę zakupów', 'todo'],
  ['напиши игру в змейку', 'snake'],
  ['أريد قائمة تسوق مع أسعار', 'todo'],
  ['اعمل لي متجر للعطور', 'shop'],
  ['ممكن تعمل لعبة الثعبان', 'snake'],
])('%j asks for %s, in whatever case its words stand', async (message, starter) => {
  expect(await planFor(page, message)).toMatchObject({ starter });
});
