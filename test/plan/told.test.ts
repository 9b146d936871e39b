import {
  all,
  cell,
  equal,
  firstOf,
  is,
  isNumber,
  joined,
  minus,
  negative,
  number,
  over,
  own,
  plus,
  times,
  unknown,
  when,
  whole,
  words,
  type Told,
} from "../../src/plan/told";

const [two, six] = [cell("A1", 2), cell("A2", 6)];
const blank = cell("A3", null);
const lost = cell("A4", { error: "#N/A" });

test.each<[Told, string, Told["value"]]>([
  [times(plus(two, six), six), "(A1+A2)*A2", 48],
  [plus(two, times(six, two)), "A1+A2*A1", 14],
  [minus(six, minus(six, two)), "A2-(A2-A1)", 2],
  [over(six, over(six, two)), "A2/(A2/A1)", 2],
  [over(six, blank), "A2/A3", { error: "#DIV/0!" }],
  [negative(plus(two, six)), "-(A1+A2)", -8],
  [times(negative(two), six), "-A1*A2", -12],
  [is(two, "<", six), "A1<A2", true],
  [is(two, ">=", six), "A1>=A2", false],
  [equal(words("Spring"), cell("A5", "SPRING")), '"Spring"=A5', true],
  [equal(blank, number(0)), "A3=0", true],
  [equal(blank, words("x")), 'A3="x"', false],
  [when(is(two, "<", six), two, lost), "IF(A1<A2,A1,A4)", 2],
  [when(isNumber(lost), lost, words('say "no"')), 'IF(ISNUMBER(A4),A4,"say ""no""")', 'say "no"'],
  [when(lost, two, six), "IF(A4,A1,A2)", { error: "#N/A" }],
  [when(all(isNumber(two), is(six, ">", two)), six, blank), "IF(AND(ISNUMBER(A1),A2>A1),A2,A3)", 6],
  [firstOf([[equal(two, number(1)), two]], six), "IF(A1=1,A1,A2)", 6],
  [joined(words("a "), whole(over(six, two)), blank), '"a "&TEXT(A2/A1,"0")&A3', "a 3"],
  [joined(words("a"), lost), '"a"&A4', { error: "#N/A" }],
  [plus(two, words("x")), 'A1+"x"', { error: "#VALUE!" }],
  [plus(unknown, two), "NA()+A1", { error: "#N/A" }],
  [own("ROSI", two, six), "ROSI(A1,A2)", 2],
  [own("ROSI", blank, six), "ROSI(A3,A2)", { error: "#DIV/0!" }],
])("%#: the text and what it gives", (told, text, value) => {
  expect([told.text, told.value]).toEqual([text, value]);
});
