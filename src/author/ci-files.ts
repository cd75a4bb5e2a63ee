/** A file by which a build service, or git itself, runs vouch; and what is still to do by hand. */
export interface CiFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly next: string;
}

/** By the name that `vouch init --ci` takes. */
export const CI_FILES: ReadonlyMap<string, CiFile> = new Map([
  [
    "github",
    {
      path: ".github/workflows/vouch.yml",
      next: "Commit it; vouch must be among the development dependencies of package.json.",
      text: `name: vouch
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  vouch:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: "24"
      - run: npm ci --ignore-scripts
      - name: Check the change
        if: github.event_name == 'pull_request'
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
        run: npx --no-install vouch check --since "$BASE" --acceptances-from "$BASE" --reporter github --reporter markdown=vouch.md
      - name: Check everything
        if: github.event_name != 'pull_request'
        run: npx --no-install vouch check --reporter github --reporter markdown=vouch.md
      - name: Write the summary
        if: always()
        run: if [ -f vouch.md ]; then cat vouch.md >> "$GITHUB_STEP_SUMMARY"; fi
`,
    },
  ],
  [
    "gitlab",
    {
      path: ".gitlab/vouch.yml",
      next: "Name it in .gitlab-ci.yml: include: [{ local: .gitlab/vouch.yml }]. vouch must be among the development dependencies of package.json.",
      text: `vouch:
  image: node:24
  variables:
    GIT_DEPTH: "0"
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npm ci --ignore-scripts
    - >-
      if [ -n "$CI_MERGE_REQUEST_DIFF_BASE_SHA" ];
      then npx --no-install vouch check --since "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --acceptances-from "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --reporter text --reporter gitlab=gl-code-quality-report.json --reporter junit=vouch.xml;
      else npx --no-install vouch check --reporter text --reporter gitlab=gl-code-quality-report.json --reporter junit=vouch.xml;
      fi
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
      junit: vouch.xml
`,
    },
  ],
  [
    "pre-commit",
    {
      path: ".pre-commit-config.yaml",
      next: "Run pre-commit install; vouch must be among the development dependencies of package.json.",
      text: `repos:
  - repo: local
    hooks:
      - id: vouch
        name: vouch
        entry: npx --no-install vouch check --quiet
        language: system
        pass_filenames: false
        files: \\.(md|markdown|txt|csv|tsv|json)$
`,
    },
  ],
]);
