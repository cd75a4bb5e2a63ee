/** Slips of the hand in a ledger, by the name of what is wrong. */
export const BROKEN: Readonly<Record<string, string>> = {
  empty: "",
  "trailing comma": '{ "version": 1, "claims": [], }',
  "missing comma": '{ "version": 1 "claims": [] }',
  "missing colon": '{ "version" 1, "claims": [] }',
  "missing value": '{ "version": , "claims": [] }',
  "missing brace": '{ "version": 1, "claims": []',
  "missing bracket": '{ "version": 1, "claims": [ }',
  "extra brace": '{ "version": 1, "claims": [] }}',
  "wrong closing": '{ "version": 1, "claims": [} }',
  comment: '{ "version": 1, // the first\n "claims": [] }',
  "single quotes": "{ 'version': 1, \"claims\": [] }",
  "curly quotes": '{ “version”: 1, "claims": [] }',
  "bare key": '{ version: 1, "claims": [] }',
  "bare value": '{ "version": 1, "readings": strict }',
  "open text": '{ "version": 1, "readings": "strict }',
  "inner quote":
    '{ "version": 1, "claims": [{ "id": "a", "kind": "quantity", "note": "the "old" one" }] }',
  "line break":
    '{ "version": 1, "claims": [{ "id": "a", "kind": "quantity", "note": "one\ntwo" }] }',
  "bad escape":
    '{ "version": 1, "claims": [{ "id": "a", "kind": "quantity", "note": "C:\\dir" }] }',
  "bad number": '{ "version": 01, "claims": [] }',
  "text after": '{ "version": 1, "claims": [] } and so on',
  "no json": "claims: none",
  __proto__keys: '{ "version": 1, "__proto__": { "version": 2 }, "claims": [] }',
};
