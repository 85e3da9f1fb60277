import type { ChannelDefinition } from '../../lambdas/domain/channels/channel.ts';
import { alignColumns } from '../terminal/columns.ts';
import { oneLine } from '../terminal/console-log.ts';

const HEAD = ['ID', 'KIND', 'GETS', 'QUIET', 'STATE'];

/** The channels, one a line, for a terminal. */
export function renderChannels(channels: readonly ChannelDefinition[]): string {
  if (channels.length === 0) {
    return 'No channels of your own yet; "channels add" makes one. ALERT_WEBHOOK_URL needs none.\n';
  }
  const rows = channels.map((channel) =>
    [
      channel.id,
      channel.kind,
      routingInWords(channel),
      quietInWords(channel),
      channel.isPaused === true ? 'paused' : 'on',
    ].map(oneLine),
  );
  return `${alignColumns([HEAD, ...rows]).join('\n')}\n`;
}

/** `spike, climb; work; medium and above`, or `everything`. */
function routingInWords({ routing, mail }: ChannelDefinition): string {
  const { topics, kinds, rules, stages, minSeverity } = routing;
  const lists = [topics, kinds, rules, stages].filter((list) => list !== undefined).map((list) => list.join(', '));
  const parts = [...lists, ...(minSeverity === undefined ? [] : [`${minSeverity} and above`])];
  const to = mail === undefined ? '' : ` to ${mail.to.join(', ')}`;
  return `${parts.length === 0 ? 'everything' : parts.join('; ')}${to}`;
}

function quietInWords({ quietHours }: ChannelDefinition): string {
  if (quietHours === undefined) return '-';
  const { from, to, timeZone, digest, exceptSeverity } = quietHours;
  const except = exceptSeverity === undefined ? '' : `, but for ${exceptSeverity}`;
  return `${from}-${to} ${timeZone}${digest ? ', digest' : ''}${except}`;
}
