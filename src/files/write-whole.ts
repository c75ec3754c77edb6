import type { Sink } from "./sink";
import { Staging } from "./staging";

/**
 * Lets `fill` write into a sink and moves the files to their places when all has gone well; when anything fails, nothing is left of
 * them and what was there before stays.
 */
export async function writeWhole<Result>(
  open: (staging: Staging) => Sink,
  signal: AbortSignal | undefined,
  fill: (sink: Sink) => Promise<Result>,
): Promise<Result & { files: string[] }> {
  const staging = new Staging();
  const sink = open(staging);
  try {
    const result = await fill(sink);
    signal?.throwIfAborted();
    await sink.finish();
    return { ...result, files: staging.commit() };
  } catch (error) {
    try {
      await sink.abandon();
    } finally {
      staging.discard();
    }
    throw error;
  }
}
