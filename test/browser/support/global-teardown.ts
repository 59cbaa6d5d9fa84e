import { closeWorkbench } from "./workbench";

export default async function finish(): Promise<void> {
  await closeWorkbench();
}
