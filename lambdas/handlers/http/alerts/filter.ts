import * as z from 'zod';
import { type Alert, RULES, SEVERITIES, STAGES } from '../../../domain/alerting/alert.ts';
import { isRouted } from '../../../domain/channels/routing.ts';
import type { StoredAlert } from '../../../ports/outbox.ts';
import { TopicParameters } from '../parameters.ts';

function choiceParameter<const Choices extends readonly [string, ...string[]]>(choices: Choices, description: string) {
  return z
    .enum(choices, { error: `must be one of ${choices.join(', ')}` })
    .optional()
    .meta({ description });
}

/** Which alerts somebody wants to see: all that is given has to hold. */
export const AlertFilter = z.object({
  topic: TopicParameters.shape.id.optional().meta({
    description:
      'Only alerts about this topic, those of other topics that rose with it, and those that it is the story of.',
  }),
  rule: choiceParameter(RULES, 'Only alerts of this rule.'),
  stage: choiceParameter(STAGES, 'Only this stage of episodes: `opened` is every episode once.'),
  severity: choiceParameter(SEVERITIES, 'Only alerts that are at least so severe.'),
});
export type AlertFilter = z.output<typeof AlertFilter>;

/** Undefined where everything is wanted: then nothing need be looked at in vain. */
export function wantedBy({
  topic,
  rule,
  stage,
  severity,
}: AlertFilter): ((stored: StoredAlert<Alert>) => boolean) | undefined {
  if (topic === undefined && rule === undefined && stage === undefined && severity === undefined) return undefined;
  const routing = {
    ...(topic === undefined ? {} : { topics: [topic] }),
    ...(rule === undefined ? {} : { rules: [rule] }),
    ...(stage === undefined ? {} : { stages: [stage] }),
    ...(severity === undefined ? {} : { minSeverity: severity }),
  };
  return ({ alert }) => isRouted(routing, alert);
}
