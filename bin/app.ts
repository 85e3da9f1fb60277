import { App } from 'aws-cdk-lib';
import { readDeploymentConfig } from '../lambdas/config/deployment-config.ts';
import { OffcameraStack } from '../lib/offcamera-stack.ts';

const app = new App();
const settings = readDeploymentConfig(app.node.getAllContext());

if (settings.ok) {
  new OffcameraStack(app, settings.config);
} else {
  const problems = settings.problems.map((problem) => `  - ${problem}\n`).join('');
  process.stderr.write(`Offcamera's settings (cdk.json, -c name=value) need mending:\n${problems}`);
  process.exitCode = 1;
}
