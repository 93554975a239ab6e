// Proves what the command line and the environment mean, and how a mistake in them is told.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOptions } from './options.ts';

const variables = [
  'HOST',
  'PORT',
  'DATA',
  'DURABILITY',
  'AUTH',
  'SEED',
  'LOG',
  'TLS',
  'TLS_CERT',
  'TLS_KEY',
  'TRUST_PROXY',
] as const;

beforeEach(() => {
  for (const variable of variables) vi.stubEnv(variable, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const defaults = {
  host: '127.0.0.1',
  port: 3000,
  data: 'data/connectors.db',
  durability: 'full',
  auth: 'presence',
  profile: 'documented',
  seed: 'sample',
  log: 'pretty',
  trustProxy: false,
};

/** Each option: its flag, its variable, a good value, and what that means. */
const options = [
  ['--host', 'HOST', '::1', { host: '::1' }],
  ['--port', 'PORT', '0', { port: 0 }],
  ['--port', 'PORT', '65535', { port: 65535 }],
  ['--data', 'DATA', ':memory:', { data: ':memory:' }],
  ['--durability', 'DURABILITY', 'normal', { durability: 'normal' }],
  ['--auth', 'AUTH', 'none', { auth: 'none' }],
  ['--profile', 'PROFILE', 'recorded', { profile: 'recorded' }],
  ['--seed', 'SEED', 'fleet.json', { seed: 'fleet.json' }],
  ['--log', 'LOG', 'json', { log: 'json' }],
  ['--log', 'LOG', 'off', { log: 'off' }],
  ['--tls', 'TLS', 'self-signed', { tls: 'self-signed' }],
  ['--trust-proxy', 'TRUST_PROXY', 'true', { trustProxy: true }],
  ['--trust-proxy', 'TRUST_PROXY', 'false', { trustProxy: false }],
] as const;

describe('an option', () => {
  it('that is not given has its default', () => {
    expect(readOptions([])).toEqual(defaults);
  });

  it.each(options)('means the same as %s and as %s: %s', (flag, variable, value, meant) => {
    expect(readOptions([flag, value])).toEqual({ ...defaults, ...meant });
    expect(readOptions([`${flag}=${value}`])).toEqual({ ...defaults, ...meant });
    vi.stubEnv(variable, value);
    expect(readOptions([])).toEqual({ ...defaults, ...meant });
  });

  it.each([
    ['--host', 'HOST', '0.0.0.0', '::1', 'host'],
    ['--port', 'PORT', '80', '81', 'port'],
    ['--data', 'DATA', 'a.db', 'b.db', 'data'],
    ['--durability', 'DURABILITY', 'normal', 'full', 'durability'],
    ['--auth', 'AUTH', 'none', 'presence', 'auth'],
    ['--profile', 'PROFILE', 'recorded', 'documented', 'profile'],
    ['--seed', 'SEED', 'none', 'sample', 'seed'],
    ['--log', 'LOG', 'off', 'pretty', 'log'],
    ['--trust-proxy', 'TRUST_PROXY', 'true', 'false', 'trustProxy'],
  ])(
    'of the command line wins over the environment: %s',
    (flag, variable, inEnvironment, onCommandLine, name) => {
      vi.stubEnv(variable, inEnvironment);
      const given = readOptions([flag, onCommandLine]);
      expect(String(Reflect.get(given, name))).toBe(onCommandLine);
    },
  );

  it('may do without its value if that could only be true', () => {
    expect(readOptions(['--trust-proxy', '--port', '80'])).toEqual({
      ...defaults,
      port: 80,
      trustProxy: true,
    });
  });

  it('of a certificate comes with that of its key, from wherever each is', () => {
    vi.stubEnv('TLS_KEY', 'key.pem');
    const tls = { cert: 'cert.pem', key: 'key.pem' };
    expect(readOptions(['--tls-cert', 'cert.pem'])).toEqual({ ...defaults, tls });
  });

  it('is not remembered from one reading to the next', () => {
    readOptions(['--port', '80', '--log', 'off']);
    expect(readOptions([])).toEqual(defaults);
  });
});

describe('copy', () => {
  it('has two options of its own, and none of the server', () => {
    vi.stubEnv('DATA', 'c.db');
    expect(readOptions(['copy', '--from', 'a.db', '--to=b.db'])).toEqual({ from: 'a.db', to: 'b.db' });
    expect(readOptions([])).toEqual({ ...defaults, data: 'c.db' });
  });
});

const bad = [
  ['--port', 'PORT', 'http', 'a number from 0 to 65535'],
  ['--port', 'PORT', '65536', 'a number from 0 to 65535'],
  ['--port', 'PORT', '-1', 'a number from 0 to 65535'],
  ['--port', 'PORT', '80.5', 'a number from 0 to 65535'],
  ['--port', 'PORT', '0x50', 'a number from 0 to 65535'],
  ['--port', 'PORT', '', 'a number from 0 to 65535'],
  ['--port', 'PORT', 'a\nb', 'a number from 0 to 65535'],
  ['--host', 'HOST', '', 'must not be empty'],
  ['--data', 'DATA', ' ', 'must not be empty'],
  ['--seed', 'SEED', '', 'must not be empty'],
  ['--durability', 'DURABILITY', 'none', 'full, normal'],
  ['--auth', 'AUTH', 'basic', 'presence, none'],
  ['--auth', 'AUTH', 'Presence', 'presence, none'],
  ['--log', 'LOG', 'xml', 'pretty, json, off'],
  ['--log', 'LOG', '', 'pretty, json, off'],
  ['--tls', 'TLS', 'on', 'self-signed'],
  ['--tls', 'TLS', '', 'self-signed'],
  ['--tls-cert', 'TLS_CERT', '', 'must not be empty'],
  ['--tls-key', 'TLS_KEY', ' ', 'must not be empty'],
  ['--trust-proxy', 'TRUST_PROXY', '1', 'true, false'],
] as const;

/** The one line of a mistake. */
function mistake(args: readonly string[]): string {
  const ended = readOptions(args);
  expect(ended).toEqual({ exitCode: 2, text: expect.stringMatching(/^error: [^\n]+\n$/) });
  return 'text' in ended ? ended.text : '';
}

describe('a mistake is told in one line, with exit code 2:', () => {
  it.each(bad)('%s or %s is %j', (flag, variable, value, allowed) => {
    const fromFlag = mistake([`${flag}=${value}`]);
    vi.stubEnv(variable, value);
    const fromEnvironment = mistake([]);
    expect(fromEnvironment).toContain(`'${variable}'`);
    for (const line of [fromFlag, fromEnvironment]) {
      expect(line).toContain(flag);
      expect(line).toContain(`'${value.replaceAll('\n', ' ')}'`);
      expect(line).toContain(allowed);
    }
  });

  it.each([
    ['a flag that is not known', ['--verbose'], "'--verbose'"],
    ['a flag with a slip in it', ['--prot', '80'], '--port'],
    ['a flag without its value', ['--port'], '--port'],
    ['a word too many', ['start'], 'start'],
    ['a certificate without its key', ['--tls-cert', 'a.pem'], '--tls-key'],
    ['a key without its certificate', ['--tls-key', 'a.pem'], '--tls-cert'],
    [
      'two certificates',
      ['--tls', 'self-signed', '--tls-cert', 'a.pem', '--tls-key', 'b.pem'],
      '--tls self-signed',
    ],
  ])('%s', (_, args, named) => {
    expect(mistake(args)).toContain(named);
  });
});

describe('--help', () => {
  const help = readOptions(['--help']);
  const text = 'text' in help ? help.text.replaceAll(/\s+/g, ' ') : '';

  it.each(['--help', '-h'])('as %s is no mistake', (flag) => {
    expect(readOptions([flag])).toMatchObject({ exitCode: 0, text: expect.stringContaining('Usage:') });
  });

  it.each(variables.map((variable) => [`--${variable.toLowerCase().replace('_', '-')}`, variable] as const))(
    'lists %s with its variable %s and its default, if it has one',
    (flag, variable) => {
      const [, line = ''] = new RegExp(` (${flag} [<[].*?env: \\w+\\))`).exec(text) ?? [];
      expect(line).toContain(`env: ${variable})`);
      const name = flag.slice(2).replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      const [, shown] = /default: ("[^"]*"|[^,)]*)/.exec(line) ?? [];
      expect(shown).toBe(JSON.stringify(Reflect.get(defaults, name)));
    },
  );

  it('lists the values of an option that has few', () => {
    expect(text).toContain('choices: "presence", "none"');
    expect(text).toContain('choices: "pretty", "json", "off"');
  });
});
