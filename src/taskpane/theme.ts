import { createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** A quiet green-blue; 80 carries white text at more than 4.5:1. */
const brand: BrandVariants = {
  10: "#021512",
  20: "#07231f",
  30: "#0a302b",
  40: "#0b3d36",
  50: "#0c4a42",
  60: "#0d574e",
  70: "#0e645a",
  80: "#0f7166",
  90: "#2a8075",
  100: "#438f85",
  110: "#5b9f95",
  120: "#74aea6",
  130: "#8ebeb7",
  140: "#a9cec9",
  150: "#c4dfdb",
  160: "#e1f0ed",
};

/** The look of the pane. */
export const theme: Theme = createLightTheme(brand);
