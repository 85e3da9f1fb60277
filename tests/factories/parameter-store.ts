import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SSMClient } from '@aws-sdk/client-ssm';
import * as z from 'zod';

export interface Parameter {
  readonly Name: string;
  readonly Value: string;
  readonly Type: 'String' | 'SecureString';
}

/** What it answers instead of parameters. */
export interface Refusal {
  readonly status: number;
  readonly type: string;
}

export interface ParameterStore {
  readonly endpoint: string;
  /** The real SDK's client, pointed here. */
  readonly client: SSMClient;
  readonly parameters: Map<string, Parameter>;
  /** `ByPath /offcamera/dev`, `Get /aws/reference/…`: what was asked, in order. */
  readonly asked: readonly string[];
  /** Answers the next requests that match; the last one stays. */
  refuse(asked: RegExp, ...refusals: readonly (Refusal | undefined)[]): void;
  stop(): Promise<void>;
}

const Question = z.object({
  Path: z.string().optional(),
  Name: z.string().optional(),
  NextToken: z.string().optional(),
  WithDecryption: z.literal(true),
});

const PER_PAGE = 10;

/** Parameter Store as its JSON protocol (version 1.1) shows it: pages of ten, references into Secrets Manager, refusals. */
export async function startParameterStore(): Promise<ParameterStore> {
  const parameters = new Map<string, Parameter>();
  const asked: string[] = [];
  let refusing: { readonly when: RegExp; refusals: readonly (Refusal | undefined)[] } | undefined;

  const server = createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target']).replace('AmazonSSM.', '');
    const question = Question.parse(JSON.parse(await text(request)));
    const what = target === 'GetParameter' ? `Get ${question.Name}` : `ByPath ${question.Path}`;
    asked.push(what);
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));

    if (refusing?.when.test(what)) {
      const [refusal, ...later] = refusing.refusals;
      if (later.length > 0) refusing.refusals = later;
      if (refusal !== undefined) return answer(refusal.status, { __type: refusal.type, message: `${refusal.type}!` });
    }
    if (target === 'GetParameter') {
      const Parameter = parameters.get(question.Name ?? '');
      return Parameter === undefined
        ? answer(400, { __type: 'ParameterNotFound', message: '' })
        : answer(200, { Parameter });
    }
    const below = [...parameters.values()].filter(({ Name }) => Name.startsWith(`${question.Path}/`));
    const from = Number(question.NextToken ?? 0);
    const NextToken = from + PER_PAGE < below.length ? String(from + PER_PAGE) : undefined;
    return answer(200, { Parameters: below.slice(from, from + PER_PAGE), NextToken });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new SSMClient({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

  return {
    endpoint,
    client,
    parameters,
    asked,
    refuse(when, ...refusals) {
      refusing = { when, refusals };
    },
    async stop() {
      client.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
