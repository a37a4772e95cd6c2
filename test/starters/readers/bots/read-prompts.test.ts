import { expect, test } from 'vitest';
import { wordsOf } from '../../../../src/starters/page/dictionary.ts';
import { prompts } from '../../../../src/starters/truth-or-dare-bot/prompts.ts';
import { readPrompts } from '../../../../src/starters/truth-or-dare-bot/read-prompts.ts';
import { languages } from '../../../../src/contracts/languages.ts';

test.each([
  [
    'truth or dare bot. truths: What do you fear?, Who sings best?; dares: sing, dance. It is for my server',
    ['What do you fear?', 'Who sings best?'],
    ['sing', 'dance'],
  ],
  [
    'Wahrheit oder Pflicht Bot\nWahrheiten:\n- Wovor hast du Angst?\n- Wen magst du?\nPflichten:\n- Singe\n\nDanke!',
    ['Wovor hast du Angst?', 'Wen magst du?'],
    ['Singe'],
  ],
  ['truths: Do you snore? Do you cheat?', ['Do you snore?', 'Do you cheat?'], []],
  [
    '真心话：你怕什么？、你喜欢谁？；大冒险：唱歌、跳舞',
    ['你怕什么？', '你喜欢谁？'],
    ['唱歌', '跳舞'],
  ],
  ['a truth or dare bot with buttons', [], []],
])('%s', (text, truths, dares) => {
  expect(readPrompts(text)).toEqual({ truths, dares });
});

test.each(languages)('prompts of its own in %s', (language) => {
  const { t } = wordsOf(prompts, language);
  for (const kind of ['truths', 'dares'] as const) {
    const own = t(kind).split('; ');
    expect(own.length).toBeGreaterThanOrEqual(language === 'en' ? 12 : 6);
    expect(new Set(own).size).toBe(own.length);
  }
});
