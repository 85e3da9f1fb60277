import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { readDeploymentConfig } from '../../lambdas/config/deployment-config.ts';
import { OffcameraStack } from '../../lib/offcamera-stack.ts';

// CDK's own validation of the finished template takes a second; `synth.test.ts` runs it once.
process.env['CDK_VALIDATION'] = 'false';

/** The template for these settings and the feature flags of cdk.json, without bundling any code. */
export function synthesizeTemplate(settings: Readonly<Record<string, unknown>> = {}): Template {
  const result = readDeploymentConfig({ offcamera: settings });
  if (!result.ok) throw new Error(result.problems.join('\n'));
  const app = new App({ context: { ...cdkJson.context, 'aws:cdk:bundling-stacks': [] }, analyticsReporting: false });
  return Template.fromStack(new OffcameraStack(app, result.config));
}
