import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ConfigurationError } from '@embedworks/core';
import {
  explainCalls,
  readCapture,
  type ExchangeCapture,
  type ExplainOptions,
  type SignatureExplanation,
} from '@embedworks/infobip/exchange';
import { CommandError, expectNoMore, readNumber, readPairs, UsageError, type Command } from './command.ts';
import { plain, toJsonText } from './table.ts';

export const explain: Command = {
  summary: 'Says why the signature of an Exchange call does not hold.',
  usage: `Usage: embedworks-sandbox explain <capture.json> [--secret <secret>]... [--client-secret <secret>]

  <capture.json>     A call as it came: {"method","url","headers","body" or "bodyBase64","receivedAt"}, as
                     captureRequest writes it, or an entry of the run log; or a list of them. - is standard input.

  --secret <secret>  Signing secret that the receiver accepts. May be repeated. Else the variable
                     EMBEDWORKS_SIGNING_SECRETS, separated by commas, else that of the sandbox.
  --client-secret <secret>
                     Client secret of the app, to see whether it was used instead. Else the variable
                     EMBEDWORKS_CLIENT_SECRET.
  --other a=b        Another secret b and its name a, e.g. that of another app. May be repeated.
  --tolerance <s>    Seconds between timestamp and clock that the receiver allows, 0 for any; 300 otherwise.
  --json             Prints JSON.

The exit code is 0 when every signature holds and 1 when one does not. No secret is printed.
`,

  async run({ args, environment, print }) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        secret: { type: 'string', multiple: true },
        'client-secret': { type: 'string' },
        other: { type: 'string', multiple: true },
        tolerance: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined) throw new UsageError('Say which capture.');
    expectNoMore(more);
    const named = environment['EMBEDWORKS_SIGNING_SECRETS']?.split(',').filter(Boolean) ?? [];
    const given = values.secret ?? (named.length > 0 ? named : undefined);
    const signingSecrets = given ?? ['sandbox-signing-secret'];
    const options = {
      signingSecrets,
      clientSecret: values['client-secret'] ?? environment['EMBEDWORKS_CLIENT_SECRET'],
      otherSecrets: Object.fromEntries(readPairs('other', values.other)),
      toleranceSeconds: readNumber('tolerance', values.tolerance),
    };

    const { captures, isList } = readCaptures(await readText(file), file);
    const explanations = await examine(captures, options);
    if (values.json) print(toJsonText(isList ? explanations : explanations[0]));
    else {
      const titles = captures.map(({ method, url }) => `${method} ${url}`);
      print(explanations.map((each, index) => describe(titles[index] ?? '', each, signingSecrets.length)).join('\n'));
    }
    const isSecretWrong = explanations.some(({ findings }) => findings.some(({ cause }) => cause === 'wrong_secret'));
    if (isSecretWrong && !given && !values.json) print(`\n${onlySeeded}\n`);
    return explanations.every(({ isValid }) => isValid) ? 0 : 1;
  },
};

const onlySeeded = "Compared with the secret of the sandbox's own app. Give that of yours with --secret.";

async function examine(captures: readonly ExchangeCapture[], options: ExplainOptions): Promise<SignatureExplanation[]> {
  try {
    return await explainCalls(captures, options);
  } catch (error) {
    if (error instanceof ConfigurationError) throw new UsageError(error.message);
    // A capture with a header that no request can have, or with a body that is no base64.
    if (error instanceof TypeError) throw new CommandError(error.message);
    throw error;
  }
}

async function readText(file: string): Promise<string> {
  if (file === '-') return await readAll(process.stdin);
  return await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CommandError(`${file} cannot be read: ${(error as Error).message}`);
  });
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Oldest first, as the receiver got them; what has no time is compared with this moment, so it comes last. */
function readCaptures(text: string, file: string): { captures: ExchangeCapture[]; isList: boolean } {
  try {
    const value = JSON.parse(text) as unknown;
    const isList = Array.isArray(value);
    const captures = (isList ? (value as unknown[]) : [value]).map(readCapture);
    const nowMs = Date.now();
    const timeOf = ({ receivedAt = nowMs }: ExchangeCapture) => new Date(receivedAt).getTime();
    return { captures: captures.toSorted((left, right) => timeOf(left) - timeOf(right)), isList };
  } catch (error) {
    throw new CommandError(`${file} is no capture: ${plain((error as Error).message)}`);
  }
}

function describe(
  title: string,
  { isValid, matchedSecret, findings }: SignatureExplanation,
  signingSecrets: number,
): string {
  const which =
    signingSecrets > 1 && matchedSecret !== undefined ? `, with secret ${matchedSecret} of ${signingSecrets}` : '';
  const verdict = isValid ? `the signature holds${which}.` : 'the receiver refuses it.';
  const lines = findings.flatMap(({ cause, certainty, sentence, remedy }) => [
    '',
    `  ${cause}${certainty === 'likely' ? ' (likely)' : ''}`,
    `    ${sentence}`,
    `    ${remedy}`,
  ]);
  // Kept line by line, because sentences may repeat what the call brought.
  return [`${title}: ${verdict}`, ...lines].map((line) => `${plain(line)}\n`).join('');
}
