import type { Attack } from './attack.ts';

/** Programs that read or write what is not theirs. */
export const attacksOnSecrets: readonly Attack[] = [
  {
    name: 'password files of the machine',
    js: `for (const path of ['/etc/shadow', '/etc/gshadow', '/etc/sudoers', '/etc/ssh', '/root', '/home', '/etc/machine-id', '/etc/apt'])
  attempt(path, () => fs.statSync(path).isDirectory() ? fs.readdirSync(path) : fs.readFileSync(path));`,
    isTriedOutside: true,
  },
  {
    name: 'private folders of the engine, by path and by descriptor',
    js: `for (const path of [canary.secretFile, ...canary.folders, '/proc/1/root' + canary.secretFile, '/proc/1/cwd/..' + canary.secretFile, '/oldroot', '/newroot'])
  attempt(path, () => fs.statSync(path) && fs.readFileSync(fs.statSync(path).isDirectory() ? path + '/x' : path));
for (const path of canary.folders) attempt('list ' + path, () => fs.readdirSync(path));`,
    isTriedOutside: true,
  },
  {
    name: 'links in the tree to files of the machine',
    js: `for (const name of ['link-shadow', 'link-secret', 'link-environment', 'link-up'])
  attempt(name, () => ['root:', canary.secret].some((text) => fs.readFileSync(name, 'latin1').includes(text)));`,
    isTriedOutside: true,
  },
  {
    name: 'environments and command lines of all processes',
    js: `for (const pid of fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)))
  for (const file of ['environ', 'cmdline']) attempt(file + ' of ' + pid, () =>
    fs.readFileSync('/proc/' + pid + '/' + file, 'latin1').includes(canary.secret));`,
    isTriedOutside: true,
  },
  {
    name: 'processes of the machine',
    js: `attempt('process ' + canary.pid, () => fs.readFileSync('/proc/' + canary.pid + '/comm'));
const seen = fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).length;
if (seen > 8) reached(seen + ' processes');`,
    isTriedOutside: true,
  },
  {
    name: 'inherited descriptors',
    js: `for (const fd of fs.readdirSync('/proc/self/fd')) {
  const target = (() => { try { return fs.readlinkSync('/proc/self/fd/' + fd); } catch { return ''; } })();
  if (Number(fd) > 2 && !/^anon_inode:|^\\/dev\\/null$|^\\/proc\\/|^\\/project\\/|^$/.test(target) && !/^(?:pipe|socket):/.test(target)) reached(fd + ' ' + target);
}
for (let fd = 3; fd < 1000; fd++) attempt('read of ' + fd, () => /^pipe:/.test(fs.readlinkSync('/proc/self/fd/' + fd)) && fs.fstatSync(fd).ino === canary.pipe);`,
  },
  {
    name: 'memory of the first process',
    js: `attempt('/proc/1/mem', () => fs.closeSync(fs.openSync('/proc/1/mem', 'r+')) === undefined && fs.readFileSync('/proc/1/maps', 'latin1').includes('bwrap'));
attempt('its environment', () => fs.readFileSync('/proc/1/environ', 'latin1').includes(canary.secret));`,
  },
  {
    name: 'folders of the system, written',
    js: `for (const path of ['/', '/usr', '/usr/bin', '/etc', '/bin', '/lib', '/opt/bin', '/dev', '/proc/sys/kernel', '/sys', '/project/node_modules/express'])
  attempt(path, () => fs.writeFileSync(path + '/planted', 'x'));
for (const path of ['/opt/bin/node', '/usr/bin/env', '/etc/passwd', '/proc/sys/kernel/core_pattern', '/proc/sysrq-trigger', '/proc/self/oom_score_adj'])
  attempt(path, () => { fs.writeFileSync(path, path.endsWith('adj') ? '-1000' : 'x'); });`,
  },
  {
    name: 'devices',
    sh: `for d in /dev/vda /dev/sda /dev/mem /dev/kmsg /dev/kvm /dev/fuse /dev/net/tun /proc/kcore /proc/kmsg; do head -c1 $d >/dev/null 2>&1 && echo REACHED $d; done
mknod /project/disk b 254 0 2>/dev/null && head -c1 /project/disk >/dev/null 2>&1 && echo REACHED mknod; true`,
  },
  {
    name: 'addresses of the kernel',
    sh: `grep -qv '^0000000000000000' /proc/kallsyms 2>/dev/null && echo REACHED kallsyms; dmesg >/dev/null 2>&1 && echo REACHED dmesg; true`,
  },
];
