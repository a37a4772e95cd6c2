import type { Attack } from './attack.ts';

/** Programs that look for a network, or for other programs of ours. */
export const attacksOnNetwork: readonly Attack[] = [
  {
    name: 'services of the machine',
    js: `const connect = (options) => within(1000, new Promise((resolve) => {
  const socket = net.connect(options, () => { reached(JSON.stringify(options)); socket.destroy(); resolve(); });
  socket.on('error', resolve);
}));
for (const host of ['127.0.0.1', '::1', 'localhost', ...canary.addresses]) await connect({ host, port: canary.tcpPort });
await connect({ path: '\\0' + canary.abstractSocket });
for (const path of ['/run/docker.sock', '/var/run/docker.sock', '/run/dbus/system_bus_socket', '/tmp/.s.PGSQL.5432']) await connect({ path });`,
    isTriedOutside: true,
  },
  {
    name: 'addresses outside, and of cloud metadata',
    js: `const connect = (host, port) => within(700, new Promise((resolve) => {
  const socket = net.connect({ host, port }, () => { reached(host); socket.destroy(); resolve(); });
  socket.on('error', resolve);
}));
await Promise.all([['169.254.169.254', 80], ['169.254.170.2', 80], ['1.1.1.1', 53], ['8.8.8.8', 443], ['10.0.0.1', 80], ['192.168.0.1', 80], ['fd00:ec2::254', 80]].map(([host, port]) => connect(host, port)));`,
  },
  {
    name: 'names and datagrams',
    js: `import dns from 'node:dns'; import dgram from 'node:dgram';
await within(1500, dns.promises.resolve4('example.com').then(() => reached('DNS'), () => {}));
await within(1500, dns.promises.lookup('example.com').then(() => reached('lookup'), () => {}));
await within(500, new Promise((resolve) => dgram.createSocket('udp4').send('x', 53, '1.1.1.1', (error) => { if (!error) reached('UDP'); resolve(); })));
process.exit();`,
  },
  {
    name: 'kinds of sockets that leave a network namespace',
    sh: `perl -e 'for my $f (38, 40, 17, 31, 44, 29, 21) { for my $t (1, 2, 3) { socket(S, $f, $t, 0) and print "REACHED family $f\\n"; } }'; true`,
    isTriedOutside: true,
  },
  {
    name: 'interfaces and routes',
    js: `import os from 'node:os';
for (const name of Object.keys(os.networkInterfaces())) if (name !== 'lo') reached(name);
attempt('routes', () => fs.readFileSync('/proc/net/route', 'utf8').trim().split('\\n').length > 1);`,
    isTriedOutside: true,
  },
  {
    name: 'files and ports of another program',
    js: `for (const path of ['/project/other-secret', '/tmp/other-secret', '/dev/shm/other-secret']) attempt(path, () => fs.readFileSync(path));
for (const options of [{ port: 3000, host: '127.0.0.1' }, { path: '\\0other' }]) await within(500, new Promise((resolve) => {
  const socket = net.connect(options, () => { reached(JSON.stringify(options)); socket.destroy(); resolve(); });
  socket.on('error', resolve);
}));`,
  },
];
