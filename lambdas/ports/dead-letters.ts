/** Where what can never succeed is kept, with its reason, until somebody sends it back. */
export interface DeadLetters {
  keep(body: string, reason: string): Promise<void>;
}
