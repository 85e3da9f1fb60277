import { createNaturalTools } from '../../../../lambdas/adapters/natural/natural-tools.ts';
import { createTokenReader, type Token } from '../../../../lambdas/domain/tagging/tokens.ts';

export const tools = createNaturalTools();

const reader = createTokenReader(tools);

export function tokensOf(text: string): Token[] {
  return reader(text);
}
