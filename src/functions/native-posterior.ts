/** Excel text of P(B > A), node by node as `posterior.ts` computes it; not volatile, unlike INDIRECT. */
function postOf(side: "a" | "b") {
  const [hits, size] = [`SUM(conversions_${side})`, `SUM(visitors_${side})`];
  return { a: `(${hits}+prior_a)`, b: `(${size}-${hits}+prior_b)` };
}

type Texts = ReturnType<typeof postOf>;

const width = ({ a, b }: Texts) => `1/${a}+1/${b}`;

/** The mean over `inner` of the other one's chance to lie below (`+`) or above (`-`). */
function meanText(inner: Texts, other: Texts, side: "below" | "above"): string {
  const { a, b } = inner;
  const u = `(ROW(INDEX($A:$A,1):INDEX($A:$A,401))-201)*SQRT(${width(inner)})/4`;
  const weight = `EXP(-${b}*${u}-(${a}+${b})*LN((${a}+${b}*EXP(-${u}))/(${a}+${b})))`;
  const chance =
    side === "below"
      ? `BETA.DIST(1/(1+${b}/${a}*EXP(-${u})),${other.a},${other.b},TRUE)`
      : `BETA.DIST(1/(1+${a}/${b}*EXP(${u})),${other.b},${other.a},TRUE)`;
  return `SUMPRODUCT(${weight},${chance})/SUMPRODUCT(${weight})`;
}

const [first, second] = [postOf("a"), postOf("b")];

export const chanceOfMoreText = `IF(${width(second)}<${width(first)},${meanText(second, first, "below")},${meanText(first, second, "above")})`;
