import { expect, test } from 'vitest';
import type { ProjectType } from '../../../../src/contracts/job/job.ts';
import { filesFor, planFor } from '../../../starters/make-project.ts';

/** What a request misses: another starter, words that its settings lack, and what is told as missing. */
async function missing(
  type: ProjectType,
  message: string,
  starter: string,
  said: readonly string[],
) {
  const plan = await planFor(type, message);
  const files = await filesFor(plan, message);
  const settings = [...files]
    .filter(([path]) => /(?:settings|content)\.js$/u.test(path))
    .map(([, content]) => content.replaceAll(/\s+/gu, ' '))
    .join('\n');
  return [
    ...(plan.starter === starter ? [] : [`starter ${plan.starter}`]),
    ...said.filter((one) => !settings.includes(one)),
    ...(plan.notIncluded ?? []),
  ];
}

test.each([
  [
    'bot de discord pa nuestro clan: /fichar cuando empiezo y /salir cuando acabo, y los domingos a las 22h un ranking de horas en #horas',
    'voice-bot',
    ["start: 'fichar'", "stop: 'salir'", "channel: '#horas'"],
  ],
  [
    'bot pra equipe no discord: /entrada quando chego e /saida quando vou embora, mostra as horas da semana',
    'voice-bot',
    ["start: 'entrada'", "stop: 'saida'"],
  ],
  [
    'un bot que borre los mensajes con insultos como "idiota" o "imbécil", avise al usuario y a los 3 avisos lo silencie 1 hora',
    'moderation-bot',
    ['warns: true', 'count: 3', 'minutes: 60'],
  ],
  [
    'um bot que apague mensagens com palavrões como "burro", avise a pessoa e com 3 avisos silencie por 30 minutos',
    'moderation-bot',
    ['warns: true', 'minutes: 30'],
  ],
  [
    'quero um bot do discord pra marcar os treinos do time: terça e quinta às 19h30, confirmação com botões vou / não vou / talvez e lembrete 2 horas antes',
    'event-bot',
    ["label: 'Não vou'", "label: 'Talvez'"],
  ],
  [
    'um bot de discord que toda manhã às 7h30 poste o cardápio do dia em #cantina: segunda feijoada, terça frango grelhado, quarta macarrão, quinta peixe, sexta pizza',
    'slash-bot',
    ["text: 'segunda: feijoada', channel: '#cantina'", "text: 'sexta: pizza'"],
  ],
  [
    'bot de discord q ponga cada día a las 13:00 el menú en #comedor: lunes lentejas, martes pollo asado, miércoles pasta, jueves pescado y viernes tortilla',
    'slash-bot',
    ["text: 'jueves: pescado'", "text: 'viernes: tortilla'"],
  ],
])('a bot does what is asked: %s', async (message, starter, said) => {
  expect(await missing('discord_bot', message, starter, said)).toEqual([]);
});

test.each([
  [
    'quiero un servidor que reciba webhooks de stripe y los guarde en un archivo',
    'webhook-receiver',
    ["'stripe'"],
  ],
  [
    'um programinha de terminal pra eu controlar meus livros lidos, com nota de 1 a 5 e comentário',
    'cli-tool',
    ["rating: { label: 'nota', type: 'integer', min: 1, max: 5"],
  ],
  [
    'un programa de consola para apuntar mis gastos por categoría (comida, transporte, ocio) y ver el total del mes',
    'cli-tool',
    ["oneOf: [ 'comida', 'transporte', 'ocio', ]"],
  ],
  [
    'faz uma ferramenta de linha de comando que renomeia todas as fotos de uma pasta pela data em que foram tiradas',
    'cli-tool',
    ['byDate: true'],
  ],
  [
    'necesito un script que cada noche a las 2 haga copia de la carpeta /home/ana/fotos y borre las copias de más de 30 días',
    'scheduled-worker',
    ["BACKUP_SOURCE: '/home/ana/fotos'", "BACKUP_DAYS: '30'"],
  ],
])('a program does what is asked: %s', async (message, starter, said) => {
  expect(await missing('node_project', message, starter, said)).toEqual([]);
});

test.each([
  [
    'node_project',
    'un webhook que reciba los pedidos de mi tienda y los guarde',
    'webhook-receiver',
  ],
  [
    'node_project',
    'um webhook que receba os pedidos da loja e salve num arquivo',
    'webhook-receiver',
  ],
] as const)('%s: %s is a %s', async (type, message, starter) => {
  expect((await planFor(type, message)).starter).toBe(starter);
});

test.each([
  [
    'discord_bot',
    'hola! quiero un bot de discord q cuando alguien entre le de la bienvenida en #hola',
    'Bienvenida',
  ],
  [
    'node_project',
    'un programa que compruebe cada 5 minutos si mi web www.panaderialola.es está caída',
    'Monitor de disponibilidad',
  ],
] as const)('%s: %s is called %s', async (type, message, title) => {
  expect((await planFor(type, message)).title).toBe(title);
});
