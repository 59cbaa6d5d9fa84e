import { lazily } from "./components/lazily";
import type { Way } from "./shared/way";

/** Every way of working that has a page, in the order of the header. */
export const ways: readonly Way[] = [
  {
    id: "update",
    Page: lazily(
      async () => (await import(/* webpackChunkName: "update" */ "./update")).UpdatePage,
    ),
  },
  {
    id: "review",
    Page: lazily(
      async () => (await import(/* webpackChunkName: "review" */ "./review")).ReviewPage,
    ),
  },
  {
    id: "prepare",
    Page: lazily(
      async () => (await import(/* webpackChunkName: "prepare" */ "./prepare")).PreparePage,
    ),
  },
];
