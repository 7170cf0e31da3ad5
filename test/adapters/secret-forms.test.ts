import { expect, test } from "vitest";
import { formsOfSecrets } from "../../src/adapters/secret-forms.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");

test.each<[given: string, told: string]>([
  ["s3cret/part+x", "s3cret/part+x"],
  ["  s3cret\n", "s3cret"],
  ["s3cret/part+x", "s3cret%2Fpart%2Bx"],
  ["s3cret/part+x", "s3cret%2fpart%2bx"],
  ["s3cret part(x)", "s3cret+part%28x%29"],
  ["s3cret part", "s3cret%20part"],
  ["s3cret%2Fpart", "s3cret/part"],
  ["s3cret/part+x", base64("s3cret/part+x")],
  ["s3cret?~>>", Buffer.from("s3cret?~>>").toString("base64url")],
  ["s3cret1", base64("s3cret1").replaceAll("=", "")],
  ['s3"cret\\x', 's3\\"cret\\\\x'],
  ["s3cret/part", "s3cret\\/part"],
  ["Bearer s3cret", "s3cret"],
  [`Basic ${base64("user:s3cret")}`, "user:s3cret"],
  [`basic ${base64("user:s3:cret")}`, "s3:cret"],
  [`Basic ${base64("user:s3/cret")}`, "s3%2Fcret"],
  ["postgres://user:s3%2Fcret@db.example/x", "s3/cret"],
])("%j is also told by %j", (given, told) => {
  expect(formsOfSecrets([given])).toContain(told);
});

test("what is in every text is no secret", () => {
  expect(formsOfSecrets(["Bearer abc", "", "x", "Basic !"])).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:Bearer|Basic|abc|x|)$/)]),
  );
});

test("the longest comes first, lest a part of it be hidden and the rest be told", () => {
  const lengths = formsOfSecrets(["s3cret", "Bearer s3cret-and-more"]).map(({ length }) => length);
  expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
});
