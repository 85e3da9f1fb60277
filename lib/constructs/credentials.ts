import { ArnFormat, Stack } from 'aws-cdk-lib';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import { credentialsPathOf } from '../../lambdas/config/deployment-config.ts';

/**
 * The keys that the team has put under the stage's path, and no other: parameters there, and secrets of Secrets Manager
 * that a parameter points to. Those encrypted with the account's own key for each service need no further permission.
 */
export function grantCredentials(reader: IGrantable & IConstruct, stage: string): void {
  const path = credentialsPathOf(stage).slice(1);
  const stack = Stack.of(reader);
  const parameter = (resourceName: string) => stack.formatArn({ service: 'ssm', resource: 'parameter', resourceName });
  const secret = (resourceName: string) =>
    stack.formatArn({
      service: 'secretsmanager',
      resource: 'secret',
      resourceName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  const statements = {
    'ssm:GetParametersByPath': [parameter(path), parameter(`${path}/*`)],
    'ssm:GetParameter': [parameter(`aws/reference/secretsmanager/${path}/*`)],
    'secretsmanager:GetSecretValue': [secret(`${path}/*`)],
  };
  for (const [action, resources] of Object.entries(statements))
    reader.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions: [action], resources }));
}
