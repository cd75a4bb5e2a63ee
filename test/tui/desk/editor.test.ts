import { describe, expect, it } from "vitest";
import { editorCommand, runEditor } from "../../../src/tui/desk/editor.ts";

const AT = { path: "/desk/the article.md", line: 12, column: 5 };

describe("editorCommand", () => {
  it.each([
    [{}, ["vi", "+12", AT.path]],
    [{ EDITOR: "nano" }, ["nano", "+12", AT.path]],
    [{ EDITOR: "nano", VISUAL: " " }, ["nano", "+12", AT.path]],
    [{ EDITOR: "vi", VISUAL: "emacs -nw" }, ["emacs", "-nw", "+12", AT.path]],
    [{ EDITOR: "/usr/bin/nvim" }, ["/usr/bin/nvim", "+call cursor(12,5)", AT.path]],
    [{ EDITOR: "code" }, ["code", "--goto", `${AT.path}:12:5`, "--wait"]],
    [{ EDITOR: "hx" }, ["hx", `${AT.path}:12:5`]],
    [{ EDITOR: `"/my apps/ed" -p 'a b'` }, ["/my apps/ed", "-p", "a b", "+12", AT.path]],
  ])("with %o opens the place", (environment, words) => {
    expect(editorCommand(environment, AT)).toEqual(words);
  });
});

describe("runEditor", () => {
  it("says why an editor did not run or did not end well", async () => {
    expect(await runEditor(["true"])).toBeNull();
    expect(await runEditor(["false"])).toBe("false ended with status 1");
    expect(await runEditor(["no-such-editor"])).toMatch(/^no-such-editor could not be started/);
  });
});
