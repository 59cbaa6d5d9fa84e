import { Unseen } from "./Unseen";

/** Says `message` to people who listen, politely, whenever it changes. */
export function Announcer({ message }: { readonly message: string }) {
  return (
    <Unseen>
      <span role="status">{message}</span>
    </Unseen>
  );
}
