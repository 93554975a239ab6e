// The options of the command: one table from which flags, environment variables and the help are made.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Auth } from './authenticate.ts';
import type { Profile } from './profile.ts';
import type { LogFormat } from './request-log.ts';
import type { CopyOptions } from './store/copy-store.ts';
import type { Durability } from './store/store.ts';
import type { Tls } from './tls/certificate-files.ts';

/** What the command line and the environment say, with the defaults filled in. */
export interface Options {
  readonly host: string;
  readonly port: number;
  readonly data: string;
  readonly durability: Durability;
  readonly auth: Auth;
  readonly profile: Profile;
  readonly seed: string;
  readonly log: LogFormat;
  readonly tls?: Tls;
  readonly trustProxy: boolean;
}

/** The options as they are written, where that is not what they mean. */
interface Written extends Omit<Options, 'tls'> {
  readonly tls?: 'self-signed';
  readonly tlsCert?: string;
  readonly tlsKey?: string;
}

/** Each option as a flag; the environment variable has the flag's name in capitals, with _ for -, and means the same. */
const options = [
  new Option('--host <address>', 'address to listen on').env('HOST').default('127.0.0.1').argParser(notEmpty),
  new Option('--port <number>', 'port to listen on; 0 takes any free one')
    .env('PORT')
    .default(3000)
    .argParser(toPort),
  new Option(
    '--data <where>',
    "what holds the connectors: a SQLite file, ':memory:', or postgres://user:password@host:5432/database",
  )
    .env('DATA')
    .default('data/connectors.db')
    .argParser(notEmpty),
  new Option(
    '--durability <promise>',
    'what an answered change has survived. full: the loss of power; normal: the end of the process',
  )
    .env('DURABILITY')
    .default('full')
    .choices(['full', 'normal'] satisfies Durability[]),
  new Option('--auth <how>', 'presence: any bearer token that is not empty; none: no token')
    .env('AUTH')
    .default('presence')
    .choices(['presence', 'none'] satisfies Auth[]),
  new Option(
    '--profile <whose>',
    'documented: do what is documented of the service; recorded: what was recorded of it, where that differs',
  )
    .env('PROFILE')
    .default('documented')
    .choices(['documented', 'recorded'] satisfies Profile[]),
  new Option(
    '--seed <what>',
    "what fills a new store: 'sample', 'none', or a JSON file with connectors and groups",
  )
    .env('SEED')
    .default('sample')
    .argParser(notEmpty),
  new Option('--log <format>', 'how requests are logged')
    .env('LOG')
    .default('pretty')
    .choices(['pretty', 'json', 'off'] satisfies LogFormat[]),
  new Option(
    '--tls <how>',
    'speak TLS; self-signed: with a certificate for localhost, made at the first start and kept beside the data',
  )
    .env('TLS')
    .choices(['self-signed'] satisfies Tls[]),
  new Option('--tls-cert <file>', 'speak TLS with this certificate, a PEM file')
    .env('TLS_CERT')
    .argParser(notEmpty),
  new Option('--tls-key <file>', 'the private key of that certificate, a PEM file')
    .env('TLS_KEY')
    .argParser(notEmpty),
  new Option(
    '--trust-proxy [whether]',
    'whether URLs in answers begin as Forwarded or X-Forwarded-Proto and -Host say',
  )
    .env('TRUST_PROXY')
    .default(false)
    .preset('true')
    .argParser(toBoolean),
];

/** The options of the command `copy`. They have no variables: what is meant once should not be left lying about. */
const copyOptions = [
  new Option('--from <where>', 'what to copy: a SQLite file, or postgres://user:password@host:5432/database')
    .makeOptionMandatory()
    .argParser(toPlace),
  new Option('--to <where>', 'where to copy it: the same, new or empty')
    .makeOptionMandatory()
    .argParser(toPlace),
];

/** The command was not understood, or only asked for help. */
export interface Ended {
  readonly exitCode: number;
  readonly text: string;
}

/**
 * Reads the options.
 *
 * @param args the arguments after the command's name.
 * @returns the options of the server, or those of `copy` if that is asked for; or, if there is nothing to do, the code
 * to exit with and what to print.
 */
export function readOptions(args: readonly string[]): Options | CopyOptions | Ended {
  let text = '';
  const command = new Command('graph-connectors')
    .description('Reference server of the Microsoft Graph connector API.')
    .exitOverride()
    .configureOutput({ writeOut: (out) => (text += out), writeErr: (out) => (text += out) })
    .allowExcessArguments(false)
    .enablePositionalOptions()
    .helpCommand(false)
    // Without a subcommand, the server is started.
    .action(() => {});
  for (const option of options) command.addOption(option);
  let toCopy: CopyOptions | undefined;
  const copy = command
    .command('copy')
    .description('Copy every connector and group from one store into another, and start nothing.')
    .action((given: CopyOptions) => {
      toCopy = given;
    });
  for (const option of copyOptions) copy.addOption(option);
  try {
    command.parse(args, { from: 'user' });
    return toCopy ?? toOptions(command);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { exitCode: 0, text };
    // One line, whatever line breaks the value has in it, or a suggestion before it.
    return { exitCode: 2, text: `${text.trim().replaceAll(/\s*\n\s*/g, ' ')}\n` };
  }
}

/** The options of the server, as they are meant. */
function toOptions(command: Command): Options {
  const { tls, tlsCert, tlsKey, ...given } = command.opts<Written & Record<string, unknown>>();
  if (tlsCert === undefined && tlsKey === undefined) return { ...given, ...(tls && { tls }) };
  if (tlsCert === undefined || tlsKey === undefined) {
    return command.error('error: --tls-cert and --tls-key go together: give both, or neither.');
  }
  if (tls !== undefined) {
    return command.error(
      'error: --tls self-signed makes a certificate: give it, or --tls-cert and --tls-key.',
    );
  }
  return { ...given, tls: { cert: tlsCert, key: tlsKey } };
}

function toPort(value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) < 65_536) return Number(value);
  throw new InvalidArgumentError('It must be a number from 0 to 65535.');
}

function toBoolean(value: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  throw new InvalidArgumentError('Allowed choices are true, false.');
}

function notEmpty(value: string): string {
  if (value.trim() !== '') return value;
  throw new InvalidArgumentError('It must not be empty.');
}

function toPlace(value: string): string {
  if (value !== ':memory:') return notEmpty(value);
  throw new InvalidArgumentError('Nothing is kept there.');
}
