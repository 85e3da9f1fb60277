import type { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import type { FunctionName } from '../../lambdas/config/topology.ts';

/** A reference to another resource of the template, in any of the spellings CDK uses for one. */
const Reference = z.union([
  z.object({ Ref: z.string() }).transform(({ Ref }) => Ref),
  z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }).transform(({ 'Fn::GetAtt': [id] }) => id),
]);
/** An ARN of something that the stack does not make; its last part says which of this account's and region's it is. */
const ForeignArn = z
  .object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) })
  .transform(({ 'Fn::Join': [, parts] }) => String(parts.at(-1)).replace(/^:/, ''));
/**
 * An address that is put together from the names of other resources: the parts that are text, and the logical ids of the
 * others.
 */
const Joined = z
  .object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.union([z.string(), Reference]))]) })
  .transform(({ 'Fn::Join': [, parts] }) => parts.join(''));
const oneOrMore = <T>(item: z.ZodType<T>) => z.union([z.array(item), item.transform((only) => [only])]);

const LambdaFunction = z.object({
  Code: z.object({ S3Key: z.string() }),
  Environment: z.object({ Variables: z.record(z.string(), z.union([z.string(), Reference, Joined])) }),
  Role: Reference,
});
const Policy = z.object({
  Roles: z.array(Reference),
  PolicyDocument: z.object({
    Statement: z.array(z.object({ Effect: z.literal('Allow'), Action: oneOrMore(z.string()), Resource: z.unknown() })),
  }),
});

export interface DeployedFunction {
  readonly logicalId: string;
  /** The folder of its code in the cloud assembly is `asset.<this>`. */
  readonly assetHash: string;
  /** References to other resources are given as logical ids. */
  readonly environment: Readonly<Record<string, string>>;
  /** `<action> on <resource>`, sorted; the resource is its logical id without the hash. */
  readonly permissions: readonly string[];
}

/** One of the functions, by the name that the topology gives it. */
export function readFunction(template: Template, name: FunctionName): DeployedFunction {
  const functions = Object.entries(readResources(template, 'AWS::Lambda::Function', LambdaFunction));
  const [logicalId, found] = functions.find(([id]) => functionName(id) === name) ?? [];
  if (logicalId === undefined || found === undefined) throw new Error(`The template has no function ${name}`);
  return {
    logicalId,
    assetHash: found.Code.S3Key.replace('.zip', ''),
    environment: found.Environment.Variables,
    permissions: readPermissions(template, found.Role),
  };
}

function readPermissions(template: Template, role: string): string[] {
  return Object.values(readResources(template, 'AWS::IAM::Policy', Policy))
    .filter(({ Roles }) => Roles.includes(role))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
    .flatMap(({ Action, Resource }) =>
      [Resource].flat().flatMap((resource) => Action.map((action) => `${action} on ${toName(resource)}`)),
    )
    .sort();
}

/** Those resources of one type, by logical id, as far as `properties` describes them. */
export function readResources<T>(
  template: Template,
  type: string,
  properties: z.ZodType<T>,
): Readonly<Record<string, T>> {
  const Resource = z.object({ Properties: properties }).transform(({ Properties }) => Properties);
  return z.record(z.string(), Resource).parse(template.findResources(type));
}

export const FUNCTION_NAMES = [
  'dispatch',
  'poll',
  'import',
  'tag',
  'fold',
  'notify',
  'api',
] as const satisfies FunctionName[];

/** `FoldingFoldFunctionE049857B` is the function `fold`. */
export function functionName(logicalId: string): FunctionName {
  const name = FUNCTION_NAMES.find((candidate) => new RegExp(`${candidate}Function[0-9A-F]{8}$`, 'i').test(logicalId));
  if (name === undefined) throw new Error(`${logicalId} is no function of the topology`);
  return name;
}

function toName(resource: unknown): string {
  const reference = Reference.safeParse(resource);
  if (reference.success) return reference.data.replace(/[0-9A-F]{8}$/, '');
  return ForeignArn.safeParse(resource).data ?? JSON.stringify(resource);
}
