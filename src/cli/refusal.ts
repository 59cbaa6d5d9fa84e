/** The request cannot be carried out; the message is one clear sentence for standard error, and the exit code is 2. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
