import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { testHost } from "./host.ts";

const ROOT = join(import.meta.dirname, "../..");

async function explain(...words: readonly string[]) {
  const host = testHost(ROOT, ["explain", ...words]);
  const status = await runCli(host, () => {
    throw new Error("no screen is opened");
  });
  return { status, output: host.written(), complaints: host.complaints() };
}

describe("vouch explain", () => {
  it.each([
    "approvals_fall",
    "users_lost",
    "average_approval",
    "chun_trust",
    "share_of_population",
  ])("tells everything about %s", async (id) => {
    const { status, output } = await explain(id);
    expect(status).toBe(0);
    for (const line of output.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    await expect(output).toMatchFileSnapshot(`explain-${id}.golden.txt`);
  });

  it("takes case/id, and asks for what was meant", async () => {
    const whole = await explain("coupang-breach/approvals_fall");
    expect(whole.output).toBe((await explain("approvals_fall")).output);
    expect(await explain("aprovals_fall")).toMatchObject({
      status: 2,
      complaints: expect.stringContaining("Did you mean approvals_fall?"),
    });
    expect(await explain()).toMatchObject({ status: 2 });
  });
});
