import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { terminalPicture } from "../../build/terminal-picture.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import { testHost } from "../cli/host.ts";

const ROOT = join(import.meta.dirname, "../..");
const WORDS = ["check", "--claim", "amount_fall"] as const;

describe("the picture of the README", () => {
  it("shows what the command prints", async () => {
    const environment = { FORCE_COLOR: "1" };
    const host = testHost(ROOT, [...WORDS, "claims/coupang-breach"], { environment });
    await runCli(host, () => {
      throw new Error("no screen is opened");
    });
    const picture = terminalPicture(`vouch ${WORDS.join(" ")}`, host.written());
    await expect(picture).toMatchFileSnapshot(join(ROOT, "docs/vouch.svg"));
  });
});
