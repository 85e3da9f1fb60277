import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { TOPOLOGY } from '../../lambdas/config/topology.ts';

export interface MentionStoreProps {
  /** Whether the table outlives its stack and refuses to be deleted. */
  readonly keepData: boolean;
}

// No Scan: every read names its partition. No transactions: the embedded engine has none, so no function may rely on them.
const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
const WRITE = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'];

/** The one table: mentions, their log, and everything derived from it. */
export class MentionStore extends Construct {
  readonly #table: TableV2;

  constructor(scope: Construct, id: string, { keepData }: MentionStoreProps) {
    super(scope, id);
    const { partitionKey, sortKey, timeToLiveAttribute } = TOPOLOGY.table;

    this.#table = new TableV2(this, 'Table', {
      partitionKey: { name: partitionKey, type: AttributeType.STRING },
      sortKey: { name: sortKey, type: AttributeType.STRING },
      timeToLiveAttribute,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keepData,
      removalPolicy: keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }

  get tableName(): string {
    return this.#table.tableName;
  }

  grantRead(reader: IGrantable): void {
    this.#table.grant(reader, ...READ);
  }

  grantReadWrite(writer: IGrantable): void {
    this.#table.grant(writer, ...READ, ...WRITE);
  }
}
