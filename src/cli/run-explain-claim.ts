import { textExplanation } from "../reporters/explanation/text-explanation.ts";
import { tellUnknownClaim } from "./case-of-claim.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import type { Host } from "./host.ts";
import { complainOfPath, verifyAsked } from "./run-cases.ts";
import { usesColor } from "./uses-color.ts";
import { widthOf } from "./width-of.ts";

/** Prints all that is known of a claim, by its id or as case/id; in each case that has it. */
export async function explainClaim(host: Host, asked: Asked, id: string): Promise<number> {
  const all = verifyAsked(host, { ...asked, paths: asked.paths.slice(1) });
  if (all.kind === "fault") return complainOfPath(host, all.fault, asked);
  const { cases } = all.verification;
  const found = cases.flatMap((verified) =>
    verified.claims
      .filter(({ claim }) => [claim.id, `${verified.case.name}/${claim.id}`].includes(id))
      .map((result) => ({ verified, result })),
  );
  if (found.length === 0) {
    const ids = cases.flatMap(({ claims }) => claims.map(({ claim }) => claim.id));
    return complain(host, tellUnknownClaim(id, ids), asked.command);
  }
  const settings = { width: widthOf(host), color: usesColor(host) };
  const texts = found.map(({ verified, result }) => textExplanation(verified, result, settings));
  host.output.write(texts.join("\n"));
  return 0;
}
