import { parseStructRef, stringifyStructRef, tokenize, tokenTypes } from "@borgar/fx";

/**
 * A formula as typed in Excel, spelled the way the file format stores it: no "=", functions newer
 * than Excel 2007 with the prefix `_xlfn.`, and `Table[@column]` in its long form.
 */
export function fileFormula(formula: string): string {
  return tokenize(formula)
    .filter((token) => token.type !== tokenTypes.FX_PREFIX)
    .map((token) => {
      if (token.type === tokenTypes.FUNCTION) return fileFunctionName(token.value);
      if (token.type === tokenTypes.REF_STRUCT) return longForm(token.value);
      return token.value;
    })
    .join("");
}

/** A formula that is stored already, in which only the names of newer functions still lack their prefix. */
export function withStoredNames(formula: string): string {
  return tokenize(formula)
    .map(({ type, value }) => (type === tokenTypes.FUNCTION ? fileFunctionName(value) : value))
    .join("");
}

function fileFunctionName(name: string): string {
  return newerFunctions.has(name.toUpperCase()) ? `_xlfn.${name.toUpperCase()}` : name;
}

function longForm(reference: string): string {
  const parsed = parseStructRef(reference);
  return parsed ? stringifyStructRef(parsed, { thisRow: true }) : reference;
}

/** Functions that Excel 2007 did not have: the file names them with a prefix, Excel never shows it. */
const newerFunctions: ReadonlySet<string> = new Set(
  `AGGREGATE BETA.DIST BETA.INV BINOM.DIST BINOM.INV CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
  CHISQ.TEST CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S ERF.PRECISE ERFC.PRECISE
  EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST GAMMA.DIST GAMMA.INV GAMMALN.PRECISE
  HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV MODE.MULT MODE.SNGL NEGBINOM.DIST NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC POISSON.DIST
  QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ STDEV.P STDEV.S T.DIST T.DIST.2T T.DIST.RT T.INV
  T.INV.2T T.TEST VAR.P VAR.S WEIBULL.DIST Z.TEST
  BINOM.DIST.RANGE CEILING.MATH DAYS FLOOR.MATH FORMULATEXT GAMMA GAUSS IFNA ISFORMULA ISOWEEKNUM
  NUMBERVALUE PDURATION PERMUTATIONA PHI RRI SHEET SHEETS SKEW.P UNICHAR UNICODE XOR
  CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH`.split(/\s+/)
);
