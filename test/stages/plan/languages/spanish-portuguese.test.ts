import { expect, test } from 'vitest';
import { planFor } from '../../../starters/make-project.ts';
import { missing } from './missing.ts';

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
  [
    'bot de discord q haga encuestas con /encuesta pregunta y hasta 5 opciones y que cierre a las 24 horas mostrando el resultado en #votaciones',
    'poll-bot',
    ['hours: 24', 'mostChoices: 5'],
  ],
  [
    'bot de discord con niveles: en el nivel 5 gana el rol Veterano, en el nivel 20 Leyenda',
    'levels-bot',
    ["level: 5, name: 'Veterano'", "level: 20, name: 'Leyenda'"],
  ],
  [
    'bot de discord que lembre no #casa toda quarta às 20h que é dia de tirar o lixo',
    'slash-bot',
    ["text: '⏰ É dia de tirar o lixo'", "at: '20:00'"],
  ],
  [
    'um bot que anota em #logs quando alguém apaga ou edita mensagem',
    'log-bot',
    ["channel: '#logs'", "'deleted', 'edited', ]"],
  ],
  [
    'bot pro meu server de RPG: /rolar 2d6+3, /ficha guarda nome, classe e nível do personagem',
    'sheet-bot',
    ["name: 'nome'", "name: 'classe'", "label: 'Nível do personagem', isNumber: true"],
  ],
  [
    'bot de discord para mi servidor de minecraft: /ip muestra la dirección play.cubitos.net, /reglas las normas y si alguien escribe "ayuda" responde "mira el canal #ayuda"',
    'slash-bot',
    ["answers: { ip: [ 'play.cubitos.net', ], }", "words: 'ayuda'"],
  ],
  [
    'quiero un bot para mi server que cuando alguien suba de nivel lo anuncie en #niveles y a partir del nivel 10 le dé el rol Veterano',
    'levels-bot',
    ["channel: '#niveles'", "level: 10, name: 'Veterano'"],
  ],
  [
    'queria um bot pro discord q dá o cargo Gamer pra quem reagir com 🎮 em #jogos',
    'role-menu-bot',
    ["emoji: '🎮', role: 'Gamer'", "channel: '#jogos'"],
  ],
  [
    'bot que manda uma enquete toda sexta 17h no #geral: "Onde almoçar segunda?" opções Japa, Italiano, Árabe',
    'poll-bot',
    ["at: '17:00'", 'days: [ 5, ]', 'hours: 0'],
  ],
  [
    'um bot pra contar quantas vezes cada um falou "tipo assim"',
    'tally-bot',
    ["words: [ 'tipo assim', ]"],
  ],
  [
    'bot de discord que cria um canal de voz temporário quando alguém entra em "Criar sala"',
    'voice-room-bot',
    ["lobby: 'Criar sala'"],
  ],
  [
    'bot do discord pra marcar consulta com a nutri: horários terça e quinta das 14h às 17h, cada 30 min',
    'booking-bot',
    ["from: '14:00', to: '17:00'", 'minutes: 30'],
  ],
  [
    'un bot de discord que asigne tareas del hogar a Pablo, Nuria y Jordi y rote cada lunes: cocina, baño, basura',
    'chore-bot',
    ["people: [ 'Pablo', 'Nuria', 'Jordi', ]", "chores: [ 'cocina', 'baño', 'basura', ]"],
  ],
  [
    'bot de discord de preguntas sobre historia, 4 opciones, 10 segundos para responder',
    'trivia-bot',
    ['seconds: 10'],
  ],
  [
    'preciso de um bot de discord pra clã de Clash: todo domingo 20h lembrar da guerra marcando @Guerreiros',
    'slash-bot',
    ["text: '⏰ Guerra'", "ping: 'Guerreiros'"],
  ],
  [
    'bot discord que silencie a quien mande más de 5 mensajes en 10 segundos',
    'moderation-bot',
    ['messages: 5, seconds: 10'],
  ],
  [
    'bot de discord que manda "boa noite" às 22h no #geral e "bom dia" às 7h',
    'slash-bot',
    [
      "at: '22:00'",
      "at: '07:00', days: [ 0, 1, 2, 3, 4, 5, 6, ], text: 'bom dia', channel: '#geral'",
    ],
  ],
  [
    'bot do discord com FAQ: "como entro no clã?" responde "preencha #inscricao", "qual o ip?" responde "mc.exemplo.com"',
    'faq-bot',
    ["answer: 'preencha #inscricao'", "answer: 'mc.exemplo.com'"],
  ],
  [
    'bot para discord q diga quien cumple años este mes y felicite a las 00:00 en #cumples',
    'birthday-bot',
    ["channel: '#cumples'"],
  ],
  [
    'bot do discord que cobra a caixinha: avisa todo dia 5 às 9h no #caixa que é dia de pagar 20 reais',
    'slash-bot',
    ['date: 5', "text: '⏰ É dia de pagar 20 reais'"],
  ],
  [
    'quiero un bot de tickets: motivos Reclamo, Consulta y Alianza, los ve el rol Soporte y al cerrar guarda la conversación en #archivo',
    'ticket-bot',
    ["topics: [ 'Reclamo', 'Consulta', 'Alianza', ]", "staff: 'Soporte'"],
  ],
])('a bot does what is asked: %s', async (message, starter, said) => {
  expect(await missing('discord_bot', message, { starter, said })).toEqual([]);
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
  [
    'herramienta de línea de comandos que pase un csv de clientes a json y quite los duplicados por email',
    'cli-tool',
    ["unique: 'email'"],
  ],
  [
    'script que vigile una carpeta y mueva los pdf a Facturas y las imágenes a Fotos',
    'cli-tool',
    ["own: { pdf: 'Facturas', }", 'watches: true'],
  ],
  [
    'un programa en node que lea un csv de ventas y me saque el total por vendedor',
    'cli-tool',
    ["group: 'vendedor'"],
  ],
  [
    'todo list no terminal com prioridade e data de entrega em português',
    'cli-tool',
    ["due: { label: 'vence', type: 'date'", "oneOf: [ 'baixa', 'média', 'alta', ]"],
  ],
  [
    'api rest de películas con título, año y puntuación del 1 al 10, filtrar por año y ordenar por puntuación',
    'rest-api',
    ["puntuación', type: 'integer', min: 1, max: 10"],
  ],
  [
    'API para uma barbearia: agendamentos com cliente, telefone, serviço (corte 35, barba 25), barbeiro e horário, não deixar marcar dois no mesmo horário com o mesmo barbeiro, aberto 9h às 19h',
    'rest-api',
    [
      "fields: [ 'barbeiro', 'horário', 'data', ]",
      "oneOf: [ 'corte', 'barba', ]",
      'prices: { corte: 35, barba: 25, }',
    ],
  ],
  [
    'API REST para las reservas de mi restaurante: nombre, teléfono, fecha, hora, número de personas. Máximo 40 personas por turno, cerrado los lunes',
    'rest-api',
    ["amount: 'númeroDePersonas', most: 40", "check: 'weekdays'"],
  ],
  [
    'api de agendamentos com cliente, barbeiro, data e hora, sem horários repetidos',
    'rest-api',
    ["check: 'together', fields: [ 'data', 'hora', ]"],
  ],
])('a program does what is asked: %s', async (message, starter, said) => {
  expect(await missing('node_project', message, { starter, said })).toEqual([]);
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
  ['discord_bot', 'quiero que mi bot de discord guarde frases míticas con /frase añadir', 'Citas'],
  [
    'discord_bot',
    'hola, me ayudas con un bot de discord que le dé la bienvenida a cada nuevo en #hola?',
    'Bienvenida',
  ],
] as const)('%s: %s is called %s', async (type, message, title) => {
  expect((await planFor(type, message)).title).toBe(title);
});

test.each([
  [
    'una api de tareas con título, responsable y fecha límite, protegida con clave',
    ['/tareas'],
    ['título', 'responsable', 'fechaLímite'],
  ],
  [
    'API REST para una biblioteca: libros con título, autor, socios y préstamos de 14 días',
    ['/libros', '/socios', '/prestamos'],
    ['título', 'autor'],
  ],
  [
    'api rest para un taller de coches: clientes, vehículos con matrícula, marca y año, y reparaciones con fecha y precio',
    ['/clientes', '/vehiculos', '/reparaciones'],
    ['nombre', 'email'],
  ],
  [
    'API de agendamento para clínica veterinária com tutor, animal e data',
    ['/agendamento'],
    ['tutor', 'animal', 'data'],
  ],
  [
    'api de reservas para mi restaurante con nombre, personas, fecha y hora',
    ['/reservas'],
    ['nombre', 'personas', 'fecha', 'hora'],
  ],
  [
    'api rest de mascotas perdidas con foto, nombre y zona',
    ['/mascotas'],
    ['foto', 'nombre', 'zona'],
  ],
  [
    'api pra controlar empréstimo de ferramentas entre vizinhos: ferramenta, dono, quem pegou, data de devolução',
    ['/ferramentas'],
    ['ferramenta', 'dono', 'quemPegou', 'dataDeDevolução'],
  ],
  [
    'api de tarefas com usuários e login por token, cada tarefa com título, prazo e feita',
    ['/tarefas'],
    ['título', 'prazo', 'feita'],
  ],
])('words of a sentence are no fields: %s', async (message, paths, fields) => {
  const plan = await planFor('node_project', message);
  const resources = 'resources' in plan ? (plan.resources ?? []) : [];
  expect(resources.map(({ name }) => `/${name}`)).toEqual(paths);
  expect(resources[0]?.fields.map(({ name }) => name)).toEqual(fields);
});
