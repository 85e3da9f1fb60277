import { type ChannelDefinition, credentialsOf } from '../../lambdas/domain/channels/channel.ts';
import { HOW_TO_GET } from '../../lambdas/handlers/wiring/channels.ts';

/** What is left to do before a new channel can be used. */
export function whatToSet({ id, kind }: ChannelDefinition): string {
  const trial = `"offcamera channels test ${id}" tries it.`;
  if (kind === 'sns') return trial;
  const { url, secret } = credentialsOf(id);
  const signing = kind === 'webhook' ? ` Set ${secret}, too, if its messages are to be signed.` : '';
  return `Now set ${url} (in .env or, in the cloud, Parameter Store): ${HOW_TO_GET[kind]}.${signing} ${trial}`;
}
