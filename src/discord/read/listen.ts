import {
  type APIInteraction,
  type Client,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
} from 'discord.js';
import { describeThrown, type Report } from '../notice.ts';

interface Handlers {
  message(message: GatewayMessageCreateDispatchData): Promise<void>;
  interaction(interaction: APIInteraction): Promise<void>;
}

/**
 * Hands raw gateway payloads to their handlers: complete even for channels and users that the client has
 * not cached. Returns a function that ends it.
 */
export function listen({ ws }: Client, report: Report, handlers: Handlers): () => void {
  const onMessage = (message: GatewayMessageCreateDispatchData) =>
    void guard(report, () => handlers.message(message));
  const onInteraction = (interaction: APIInteraction) =>
    void guard(report, () => handlers.interaction(interaction));
  ws.on(GatewayDispatchEvents.MessageCreate, onMessage);
  ws.on(GatewayDispatchEvents.InteractionCreate, onInteraction);
  return () => {
    ws.off(GatewayDispatchEvents.MessageCreate, onMessage);
    ws.off(GatewayDispatchEvents.InteractionCreate, onInteraction);
  };
}

/** A malformed payload must not crash the bot. */
async function guard(report: Report, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    report({
      level: 'warning',
      event: 'payload.unreadable',
      message: `A payload from Discord could not be read: ${describeThrown(error)}`,
    });
  }
}
