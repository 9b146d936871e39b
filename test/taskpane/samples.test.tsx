import { screen } from "@testing-library/react";
import type { Setup } from "../../src/plan/setup";
import { loadSample } from "../../src/samples";
import { stateOfSample } from "../../src/taskpane/sample";
import { firstState } from "../../src/taskpane/wizard";
import { fakeWorkspace } from "./fake-workspace";
import { open, preparePane } from "./open-pane";

preparePane();

/** The pane and what it asks to be planned. */
function planning() {
  const setups: { setup: Setup; tables: number }[] = [];
  const pane = open({
    plan: (setup, tables, signal) => {
      setups.push({ setup, tables: tables.length });
      return fakeWorkspace().plan(setup, tables, signal);
    },
  });
  return { pane, setups };
}

it("goes in two clicks from the first step to a written sample, what it typed included", async () => {
  const { pane, setups } = planning();
  await pane.press("Casino");
  await screen.findByRole("heading", { level: 2, name: "Build the workbook" });
  await pane.press("Write KPI workbook");
  await screen.findByText(/The workbook is ready/);
  expect(setups).toHaveLength(1);
  expect(setups[0]?.tables).toBe(6);
  expect(setups[0]?.setup).toMatchObject({
    objectives: ["leads", "business"],
    inputs: { "target:rosi": 1, "target:contacts": 20_000 },
  });
  expect(setups[0]?.setup.kpis).toHaveLength(6);
});

it("is reached by the keyboard, in the language of the pane", async () => {
  const { pane } = planning();
  await pane.user.click(screen.getByRole("radio", { name: "Français" }));
  const offer = screen.getByRole("button", { name: "Cosmétiques" });
  offer.focus();
  await pane.user.keyboard("{Enter}");
  await screen.findByRole("heading", { level: 2, name: "Créez le classeur" });
  expect(screen.getByText(/Une marque de cosmétiques sur Facebook, 2014/)).toBeTruthy();
});

it("offers no example where something was imported, and keeps nothing of it after a new start", async () => {
  const { pane, setups } = planning();
  await pane.press("Casino");
  await screen.findByRole("heading", { level: 2, name: "Build the workbook" });
  await pane.press("Step 1: Objectives");
  expect(screen.queryByRole("button", { name: "Casino" })).toBeNull();
  await pane.press("Step 6: Build");
  await pane.press("Start again");
  await pane.toBuild();
  await pane.press("Write KPI workbook");
  await screen.findByText(/The workbook is ready/);
  expect(setups[0]?.setup.inputs).toBeUndefined();
});

it.each([
  ["beside a workbook of the person's own", { tables: [], written: [] }, true],
  ["as the first one where none stands", null, false],
] as const)("is written %s", async (_, standing, beside) => {
  const sample = await loadSample("casino", "en");
  const state = stateOfSample(sample, { ...firstState("en"), standing });
  expect(state).toMatchObject({ standing, beside, step: "build" });
});
