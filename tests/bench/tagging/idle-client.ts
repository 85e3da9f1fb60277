/** Stands in for the SDK's clients where our own part of a start is measured: answers at once, with nothing. */
export class DynamoDBDocumentClient {
  static from(): DynamoDBDocumentClient {
    return new DynamoDBDocumentClient();
  }

  async send(): Promise<object> {
    return {};
  }
}

class Idle {}

export {
  Idle as BatchGetCommand,
  Idle as BatchWriteCommand,
  Idle as DeleteCommand,
  Idle as DynamoDBClient,
  Idle as GetCommand,
  Idle as GetQueueAttributesCommand,
  Idle as PutCommand,
  Idle as QueryCommand,
  Idle as SendMessageBatchCommand,
  Idle as SendMessageCommand,
  Idle as SQSClient,
  Idle as UpdateCommand,
};
