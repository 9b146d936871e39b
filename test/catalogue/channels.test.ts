import { channelOf, channels } from "../../src/catalogue/channels";
import { platforms } from "../../src/platforms";

test("every platform has one channel, and every platform of a channel is known", () => {
  const named = channels.flatMap((channel) => channel.platforms);
  expect([...named].sort()).toEqual(platforms.map(({ id }) => id).sort());
});

// Demands 3.8 and 3.9.
test.each([
  ["google-ads", 0, 0],
  ["meta-business-suite", 6, 12],
  ["mailchimp", 0, 1],
  [null, 6, 12],
])("%s is readable from month %s to %s", (platform, first, full) => {
  expect(channelOf(platform)).toMatchObject({ firstReadable: first, fullyReadable: full });
});
