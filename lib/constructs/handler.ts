import { fileURLToPath } from 'node:url';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { type BundlingOptions, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { DeploymentConfig } from '../../lambdas/config/deployment-config.ts';
import { type FunctionName, TOPOLOGY } from '../../lambdas/config/topology.ts';
import { PACKED_CATALOG_OPTIONS, PACKED_CATALOG_WRITER } from '../packed-catalog-file.ts';
import { STAND_INS, TAGGING_STAND_INS } from '../stand-ins.ts';

export interface HandlerProps {
  readonly config: DeploymentConfig;
  /** A name without a value is left out. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly reservedConcurrentExecutions?: number;
}

const BUNDLING: BundlingOptions = {
  // Imports a tenth faster than an ES module: importing node:http from one runs its lazy getters, which load all of undici.
  format: OutputFormat.CJS,
  target: 'node24',
  // The SDK comes along: the runtime's own copy is older than the one the tests ran with.
  externalModules: [],
  // Packages that offer ES modules beside CommonJS shrink by a third (346 KB instead of 548 KB for the DynamoDB clients).
  mainFields: ['module', 'main'],
  // undici's own sign that it is being bundled: without its second HTTP parser, which is off, it is 165 KB smaller.
  define: { esbuildDetection: 'true' },
  minify: true,
  // Makes `import()` a `require`, by which Node's own modules load quicker: the SDK's `import('node:http')` loads all of
  // undici as above.
  esbuildArgs: { '--supported:dynamic-import': 'false', '--alias': aliasesOf(STAND_INS) },
  // Used only where NODE_OPTIONS says --enable-source-maps: reading them costs 20 to 40 ms of every start.
  sourceMap: true,
  sourcesContent: false,
};

/** Who tags has the catalog compiled before it is bundled: reading its notations is most of what a cold start would do. */
const WITH_PACKED_CATALOG: BundlingOptions = {
  ...BUNDLING,
  inject: [...PACKED_CATALOG_OPTIONS.inject],
  define: { ...BUNDLING.define, ...PACKED_CATALOG_OPTIONS.define },
  loader: PACKED_CATALOG_OPTIONS.loader,
  esbuildArgs: { ...BUNDLING.esbuildArgs, '--alias': aliasesOf(TAGGING_STAND_INS) },
  commandHooks: {
    beforeInstall: () => [],
    beforeBundling: () => [`"${process.execPath}" "${PACKED_CATALOG_WRITER}"`],
    afterBundling: () => [],
  },
};

/** Deploys `lambdas/handlers/<name>.ts`, allowed to write its own log and nothing else. */
export function createHandler(scope: Construct, name: FunctionName, props: HandlerProps): NodejsFunction {
  const { config, environment, ...limits } = props;
  const home = new Construct(scope, capitalised(name));

  const logGroup = new LogGroup(home, 'Logs', {
    retention: config.logRetentionDays,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  // CDK's default role may write to every log group of the account; this one knows only its own.
  const role = new Role(home, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);

  return new NodejsFunction(home, 'Function', {
    ...limits,
    entry: fileURLToPath(new URL(`../../lambdas/handlers/${name}.ts`, import.meta.url)),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: TOPOLOGY.functions[name].memoryMegabytes,
    timeout: Duration.seconds(TOPOLOGY.functions[name].timeoutSeconds),
    environment: withoutGaps(environment),
    bundling: name === 'tag' ? WITH_PACKED_CATALOG : BUNDLING,
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
  });
}

function aliasesOf(standIns: Readonly<Record<string, string>>): string[] {
  return Object.entries(standIns).map(([name, path]) => `${name}=${path}`);
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function withoutGaps(environment: HandlerProps['environment']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
