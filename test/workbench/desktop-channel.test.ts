import {
  openDesktopChannel,
  WordHost,
  type HostVariant,
  type SafeArray,
} from "../../src/workbench/host";
import { docx, p } from "./support/docx-file";

function connect(variant: Partial<HostVariant> = {}): {
  host: WordHost;
  channel: ReturnType<typeof openDesktopChannel>["channel"];
  close: () => void;
} {
  const host = new WordHost(docx(p("one") + p("two")), variant);
  const { channel, close } = openDesktopChannel(host, {
    documentUrl: "report.docx",
    theme: () => "dark",
  });
  return { host, channel, close };
}

function execute(
  channel: ReturnType<typeof connect>["channel"],
  dispatchId: number,
  parameters: unknown,
): Promise<SafeArray | number> {
  return new Promise((resolve) => {
    channel.Execute(dispatchId, parameters, resolve);
  });
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

test("the session says what office.js asks at its start", () => {
  const { channel } = connect({ wordApi: "1.3" });
  expect(channel.GetHostInfo()).toMatch(/^Word\$Win32\$16\.01\$/);
  const context = channel.GetContext();
  expect(JSON.parse(context.GetSupportedMatrix())).toMatchObject({ wordapi: "1.3" });
  expect(context.GetDocUrl()).toBe("report.docx");
  expect(JSON.parse(context.GetOfficeThemeInfo())).toMatchObject({ bodyBackgroundColor: 0x262626 });
});

test("a request comes back as a status, headers and a body", async () => {
  const { channel } = connect();
  const body = JSON.stringify({
    Actions: [{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
  });
  const response = await execute(channel, 93, [["", "POST", "ProcessQuery", [], body, 0, 0]]);
  expect(typeof response).toBe("object");
  const [status, payload] = (response as SafeArray).toArray();
  expect(status).toBe(0);
  expect((payload as unknown[])[0]).toBe(200);
  expect(JSON.parse((payload as string[])[2] ?? "")).toEqual({
    Results: [{ ActionId: 2, Value: {} }],
  });
});

test("another request of the Common API is not supported", async () => {
  const { channel } = connect();
  const response = await execute(channel, 64, []);
  expect((response as SafeArray).toArray()).toEqual([5000]);
});

test("settings read what was written", () => {
  const { channel } = connect();
  channel.GetContext().GetSettings().Write(["a"], ["1"]);
  const keys: string[] = [];
  const values: string[] = [];
  channel.GetContext().GetSettings().Read(keys, values);
  expect([keys, values]).toEqual([["a"], ["1"]]);
});

test("a move of the selection is told until the handler is removed", async () => {
  const { host, channel } = connect();
  const handler = jest.fn();
  channel.RegisterEvent(2, "", handler, jest.fn());
  host.putCursorInto(1);
  await settled();
  expect(handler).toHaveBeenCalledTimes(1);
  channel.UnregisterEvent(2, "", jest.fn());
  host.putCursorInto(0);
  await settled();
  expect(handler).toHaveBeenCalledTimes(1);
});

test("the variant can keep the selection to itself", async () => {
  const { host, channel } = connect({ selectionEventsMissing: true });
  const handler = jest.fn();
  channel.RegisterEvent(2, "", handler, jest.fn());
  host.putCursorInto(1);
  await settled();
  expect(handler).not.toHaveBeenCalled();
});

test("a closed channel tells nothing any more", async () => {
  const { host, channel, close } = connect();
  const handler = jest.fn();
  channel.RegisterEvent(2, "", handler, jest.fn());
  close();
  host.putCursorInto(1);
  await settled();
  expect(handler).not.toHaveBeenCalled();
});

describe("a copy of the file", () => {
  async function payload(
    channel: ReturnType<typeof connect>["channel"],
    id: number,
    parameters: unknown,
  ): Promise<readonly unknown[]> {
    const response = await execute(channel, id, parameters);
    return (response as SafeArray)
      .toArray()
      .map((value) => (isSafeArray(value) ? value.toArray() : value));
  }

  function isSafeArray(value: unknown): value is SafeArray {
    return typeof value === "object" && value !== null && "toArray" in value;
  }

  test("is handed out in slices as it stood when it was opened", async () => {
    const { host, channel } = connect();
    const file = host.save();
    expect(await payload(channel, 77, [5])).toEqual([0, [1, file.length]]);
    const [status, slice] = await payload(channel, 80, [1, 100, 50]);
    expect(status).toBe(0);
    const [bytes, size] = slice as [SafeArray, number];
    expect(bytes.toArray()).toEqual([...file.slice(100, 150)]);
    expect(size).toBe(50);
    expect(await payload(channel, 81, [1])).toEqual([0, null]);
    expect(await payload(channel, 80, [1, 0, 50])).toEqual([5010]);
  });

  test("is not given as text, nor a third time at once", async () => {
    const { channel } = connect();
    expect(await payload(channel, 77, [0])).toEqual([1009]);
    await payload(channel, 77, [5]);
    await payload(channel, 77, [5]);
    expect(await payload(channel, 77, [5])).toEqual([11000]);
  });
});
