/** A case in which every sum can hold and all together cannot: of its five figures any four could be right. */
export const CONFLICT_ARTICLE = `# A year of fares

The fare stood at 100.0 dollars in January. It rose by 10.0% in spring, to more than 100 dollars, and again by 10.0% in summer, to more than 105 dollars. In the autumn it fell by 20.0%, and the year ended at 100.0 dollars, as it had begun.

The line carried 46.8 million people, after 44.9 million the year before: 1.8 million more, or 4.1%.
`;

function span(exact: string, prefix = ""): object {
  return { source: "article", exact, ...(prefix === "" ? {} : { prefix }) };
}

function quantity(id: string, at: object, formula: string | null = null): object {
  const derivations = formula === null ? {} : { derivations: [{ formula }] };
  return { id, kind: "quantity", span: at, ...derivations };
}

const claims = [
  quantity("first_fare", span("100.0 dollars", "stood at ")),
  quantity("rise_in_spring", span("rose by 10.0%")),
  quantity("spring_fare", span("more than 100 dollars"), "first_fare * (1 + rise_in_spring)"),
  quantity("rise_in_summer", span("again by 10.0%")),
  quantity("summer_fare", span("more than 105 dollars"), "spring_fare * (1 + rise_in_summer)"),
  quantity("fall_in_autumn", span("fell by 20.0%")),
  quantity("last_fare", span("100.0 dollars", "ended at "), "summer_fare * (1 + fall_in_autumn)"),
  { id: "people", kind: "quantity", unit: "people", span: span("46.8 million people") },
  { id: "people_before", kind: "quantity", unit: "people", span: span("44.9 million") },
  {
    id: "people_more",
    kind: "quantity",
    unit: "people",
    span: span("1.8 million more"),
    derivations: [{ relation: "difference", from: "people_before", to: "people" }],
  },
  {
    id: "people_rise",
    kind: "quantity",
    span: span("or 4.1%"),
    derivations: [{ relation: "percent_change", from: "people_before", to: "people" }],
  },
];

const ledger = {
  version: 1,
  sources: { article: { path: "article.md", role: "document" } },
  claims,
};

/** The files of a workspace with that case, by path. */
export const CONFLICT_FILES: Readonly<Record<string, string>> = {
  "vouch.json": "{}\n",
  "claims/fares/ledger.json": `${JSON.stringify(ledger, null, 2)}\n`,
  "claims/fares/article.md": CONFLICT_ARTICLE,
};
