import type { Attack } from './attack.ts';

/** Calls a system call by number, through Perl, which every Debian has. */
const calls = (list: Readonly<Record<string, readonly [number, ...(number | string)[]]>>): string =>
  Object.entries(list)
    .map(
      ([name, [number, ...args]]) =>
        `$! = 0; my $r = syscall(${[number, ...args].join(', ')}); print "REACHED ${name} ($r)\\n" if $r != -1 or ($!{EINVAL} or $!{EFAULT} or $!{ESRCH} or $!{EBADF});`,
    )
    .map((line) => line.replace('my $r', '$r'))
    .join('\n');

const perl = (source: string): string => `perl -e '${source}'; true`;

/** Programs that want rights, namespaces or other processes. */
export const attacksOnRights: readonly Attack[] = [
  {
    name: 'signals to the engine and to all',
    js: `for (const pid of [canary.pid, -canary.pid, process.ppid + 100000]) attempt('signal to ' + pid, () => process.kill(pid, 0));
try { process.kill(-1, 'SIGCONT'); } catch {}`,
  },
  {
    name: 'signals to the first process',
    sh: 'kill -9 1; kill -TERM 1; kill -STOP 1; sleep 0.2; true',
  },
  {
    name: 'new user namespaces',
    sh: `unshare -Ur true 2>/dev/null && echo REACHED unshare; unshare -Urm true 2>/dev/null && echo REACHED mounts
bwrap --ro-bind / / true 2>/dev/null && echo REACHED bwrap; nsenter -t 1 -a true 2>/dev/null && echo REACHED nsenter; true`,
  },
  {
    name: 'programs with the set-user bit',
    sh: `cp /bin/sh /project/s; chmod 4755 /project/s; for p in su sudo pkexec mount chsh; do
  $p -c true </dev/null >/dev/null 2>&1 && echo REACHED $p; done
for id in $(/project/s -p -c 'id -u; id -ru; id -g'); do [ "$id" = 65534 ] || echo REACHED $id; done; true`,
  },
  {
    name: 'rights kept',
    sh: `grep -E '^Cap(Inh|Prm|Eff|Bnd|Amb)' /proc/self/status | grep -v 0000000000000000 && echo REACHED capabilities
grep -q '^NoNewPrivs:.1' /proc/self/status || echo REACHED privileges
grep -q '^Seccomp:.2' /proc/self/status || echo REACHED calls; true`,
    isTriedOutside: true,
  },
  {
    name: 'refused system calls (x86-64)',
    sh: perl(
      calls({
        ptrace: [101, 0, 1, 0, 0],
        process_vm_readv: [310, 1, 0, 0, 0, 0, 0],
        bpf: [321, 0, 0, 0],
        perf_event_open: [298, 0, 0, -1, -1, 0],
        keyctl: [250, 0, 0, 0, 0, 0],
        add_key: [248, 0, 0, 0, 0, 0],
        unshare: [272, 0x1000_0000],
        setns: [308, 0, 0],
        mount: [165, 0, 0, 0, 0, 0],
        umount: [166, 0, 2],
        pivot_root: [155, 0, 0],
        chroot: [161, 0],
        open_tree: [428, -100, 0, 0],
        fsopen: [430, 0, 0],
        io_uring_setup: [425, 1, 0],
        userfaultfd: [323, 0],
        memfd_create: [319, 0, 0],
        shmget: [29, 0, 4096, 0o1600],
        personality: [135, 0xffff_ffff],
        open_by_handle_at: [304, -1, 0, 0],
        init_module: [175, 0, 0, 0],
        clone_user: [56, 0x1000_0011, 0, 0, 0, 0],
        ptrace_x32: [0x4000_0000 + 101, 0, 1, 0, 0],
      }),
    ),
    isTriedOutside: true,
  },
  {
    name: 'typing into a terminal',
    sh: perl(
      'open(T, "+<", "/dev/tty") and print "REACHED tty\\n"; $c = "x"; ioctl(STDIN, 0x5412, $c) and print "REACHED typing\\n";',
    ),
  },
];
