/** The ways in which an address of this machine or of its network can be written, for tests of who may be called. */

/** A public address that nobody has: all of 3000::/4 was never handed out. */
export const PUBLIC = '3000::1'

/** Where names of the lists lead. */
export const NAMES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'here.example.net': [['127.0.0.1']],
  '127.0.0.1.nip.example': [['127.0.0.1']],
  'mapped.example.net': [['::ffff:127.0.0.1']],
  'here6.example.net': [['::1']],
  'first-public.example.net': [[PUBLIC, '127.0.0.1']],
  'last-public.example.net': [['127.0.0.1', PUBLIC]],
  'nowhere.example.net': [['0.0.0.0']],
  'nowhere6.example.net': [['::']],
  'office.example.net': [['10.0.0.5']],
  'lan.example.net': [['172.16.9.9']],
  'printer.local': [['192.168.1.1']],
  'metadata.google.internal': [['169.254.169.254']],
  'carrier.example.net': [['100.64.0.1']],
  'ula.example.net': [['fd00::1']],
  'link.example.net': [['fe80::1']],
  'zone.example.net': [['fe80::1%lo']],
  'nat64.example.net': [['64:ff9b::7f00:1']],
  '6to4.example.net': [['2002:7f00:1::']],
  'teredo.example.net': [['2001:0:7f00:1::1']],
  'many.example.net': [['224.0.0.1']],
  'all.example.net': [['255.255.255.255']],
  'nobody.example.net': [[]],
  'gibberish.example.net': [['somewhere']],
}

/** All of these lead to this machine when nobody looks; `PORT` is where it listens. */
export const HERE: readonly string[] = [
  'http://127.0.0.1:PORT/',
  'http://127.1:PORT/',
  'http://127.0.1:PORT/',
  'http://2130706433:PORT/',
  'http://0x7f000001:PORT/',
  'http://0x7F.0x0.0x0.0x1:PORT/',
  'http://0x7f.1:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://00000177.0.0.01:PORT/',
  'http://017700000001:PORT/',
  'http://0177.0x0.1:PORT/',
  'http://127.0.0.1.:PORT/',
  'http://127.0x000001:PORT/',
  'http://%31%32%37.0.0.1:PORT/',
  'http://①②⑦.⓪.⓪.①:PORT/',
  'http://127。0。0。1:PORT/',
  'http://１２７.0.0.1:PORT/',
  'http://127.0.­0.1:PORT/',
  'http://127.0.\n0.1:PORT/',
  'http:\t//127.0.0.1:PORT/',
  'http:127.0.0.1:PORT/',
  'http:///127.0.0.1:PORT/',
  'http:\\\\127.0.0.1:PORT\\',
  'http://127.0.0.1:PORT#@example.com/',
  'http://127.0.0.1:PORT?@example.com/',
  'http://127.0.0.1:PORT\\@example.com/',
  'http://127.0.0.1:0PORT/',
  'HTTP://127.0.0.1:PORT/',
  'http://localhost:PORT/',
  'HTTP://LOCALHOST:PORT/',
  'http://lOcAlHoSt:PORT/',
  'http://here.example.net:PORT/',
  'http://HERE.EXAMPLE.NET:PORT/',
  'http://127.0.0.1.nip.example:PORT/',
  'http://first-public.example.net:PORT/',
  'http://last-public.example.net:PORT/',
]

/** These do as well on a machine with IPv6. */
export const HERE_BY_IPV6: readonly string[] = [
  'http://[::1]:PORT/',
  'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[0000::0001]:PORT/',
  'http://[::0.0.0.1]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
  'http://[::FFFF:7F00:0001]:PORT/',
  'http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/',
  'http://here6.example.net:PORT/',
  'http://mapped.example.net:PORT/',
]

/** These do on Linux, where no address is this machine, and all of 127 is. */
export const HERE_ON_LINUX: readonly string[] = [
  'http://0:PORT/',
  'http://0.0.0.0:PORT/',
  'http://0x0:PORT/',
  'http://000000:PORT/',
  'http://127.255.255.254:PORT/',
  'http://127.65535:PORT/',
  'http://nowhere.example.net:PORT/',
]

/** Inside as well, but nobody is there, or not on every machine. */
export const ELSEWHERE: readonly string[] = [
  'http://localhost.:PORT/',
  'http://[::]:PORT/',
  'http://[::127.0.0.1]:PORT/',
  'http://[::ffff:0:7f00:1]:PORT/',
  'http://nowhere6.example.net:PORT/',
  'http://example.com@127.0.0.1:PORT/',
  'http://example.com:80@127.0.0.1:PORT/',
  'http://example.com%40evil@127.0.0.1:PORT/',
  'http://10.0.0.1:PORT/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://0300.0250.1.1/',
  'http://3232235777/',
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/latest/meta-data/',
  'http://0xa9fea9fe/latest/meta-data/',
  'http://[::ffff:169.254.169.254]/latest/meta-data/',
  'http://[fd00:ec2::254]/latest/meta-data/',
  'http://100.64.0.1/',
  'http://198.18.0.1/',
  'http://192.0.2.1/',
  'http://224.0.0.1/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://[fc00::1]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[64:ff9b::7f00:1]:PORT/',
  'http://[64:ff9b::127.0.0.1]:PORT/',
  'http://[64:ff9b:1::7f00:1]:PORT/',
  'http://[2002:7f00:1::]:PORT/',
  'http://[2002:7f00:0001:0:0:0:0:1]:PORT/',
  'http://[2001:0:7f00:1::1]:PORT/',
  'http://[2001:db8::1]/',
  'http://[100::1]/',
  'http://[4000::1]/',
  ...Object.keys(NAMES).map((name) => `http://${name}:PORT/`),
]

/** No way to call a machine for a calendar. */
export const NO_WEB: readonly string[] = [
  'file:///etc/passwd',
  'file://127.0.0.1/etc/passwd',
  'ftp://127.0.0.1:PORT/',
  'ws://127.0.0.1:PORT/',
  'gopher://127.0.0.1:PORT/_GET',
  'unix:///var/run/docker.sock',
  'data:text/calendar,BEGIN:VCALENDAR',
  'javascript:fetch("http://127.0.0.1:PORT/")',
  'blob:http://127.0.0.1:PORT/1',
  'about:blank',
  'webcal://127.0.0.1:PORT/',
]

/** All in which a machine may be called, and the same over TLS. */
export const WEB: readonly string[] = [...HERE, ...HERE_BY_IPV6, ...HERE_ON_LINUX, ...ELSEWHERE].flatMap((way) => [
  way,
  way.replace(/^http/i, (scheme) => (scheme === 'HTTP' ? 'HTTPS' : 'https')),
])

export const at = (way: string, port: number): string => way.replaceAll('PORT', String(port))
