const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");
const { sources } = require("webpack");

/** Where the manifest and the metadata in the repository point: the development server. */
const developmentBase = require("./package.json").config.developmentAddress;

const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "esbuild-loader", options: { target } },
});

/** Points a copy of the manifest or the metadata at the address the add-in is deployed to. */
function pointedAt(base) {
  return (content, file) => {
    const text = content.toString("utf8").replaceAll(developmentBase, base);
    if (base !== developmentBase && text.includes("localhost")) {
      throw new Error(`${path.basename(file)} still names localhost after pointing it at ${base}`);
    }
    return text;
  };
}

/** Adds the help pages of the functions, written from their records. */
class HelpPages {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPages", (compilation) => {
      compilation.hooks.processAssets.tap("HelpPages", () => {
        // The pages are TypeScript; webpack reads its configuration without a loader.
        const { helpPages } = require("tsx/cjs/api").require("./src/help/pages.tsx", __filename);
        for (const page of helpPages()) {
          compilation.emitAsset(page.path, new sources.RawSource(page.text));
        }
      });
    });
  }
}

/** `webpack --env base=https://example.com/rosi/` builds for that address. */
module.exports = async (env, argv) => {
  const production = argv.mode !== "development";
  const base = env.base ? String(env.base).replace(/\/*$/, "/") : developmentBase;
  const common = {
    mode: production ? "production" : "development",
    devtool: production ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    performance: false,
    stats: "errors-warnings",
  };
  const output = path.resolve(__dirname, "dist");

  // Runs in Excel's JavaScript-only runtime: one small script each, nothing shared with the pane.
  const functions = {
    ...common,
    name: "functions",
    target: ["web", "es2017"],
    entry: { functions: "./src/functions/main.ts", "functions-fr": "./src/functions/main.fr.ts" },
    output: { path: output, filename: "[name].js" },
    module: { rules: [typescript("es2017")] },
    // webpack's own minimiser: a twentieth smaller here than esbuild's, and every recalculation loads this.
    optimization: { minimizer: ["..."] },
    plugins: [
      ...["functions", "functions-fr"].map(
        (name) =>
          new HtmlPlugin({
            template: "./src/functions/functions.html",
            filename: `${name}.html`,
            chunks: [name],
          })
      ),
      new CopyPlugin({
        patterns: [
          {
            from: "assets",
            to: "assets",
            globOptions: { ignore: ["**/*.svg", "**/functions*.json"] },
          },
          { from: "assets/functions*.json", to: "[name][ext]", transform: pointedAt(base) },
          { from: "manifest.xml", to: "manifest.xml", transform: pointedAt(base) },
          { from: "src/help/help.css", to: "help/help.css" },
        ],
      }),
      new HelpPages(),
    ],
  };

  const taskpane = {
    ...common,
    name: "taskpane",
    target: ["web", "es2020"],
    entry: { taskpane: "./src/taskpane/main.tsx" },
    output: { path: output, filename: production ? "[name].[contenthash:8].js" : "[name].js" },
    module: { rules: [typescript("es2020")] },
    optimization: { minimizer: [new EsbuildPlugin({ target: "es2020" })] },
    plugins: [
      new HtmlPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html" }),
    ],
  };

  if (env.WEBPACK_SERVE) {
    const certificates = await require("office-addin-dev-certs").getHttpsServerOptions();
    taskpane.devServer = {
      port: 3000,
      server: { type: "https", options: certificates },
      static: output,
      headers: { "Access-Control-Allow-Origin": "*" },
    };
  }
  return [functions, taskpane];
};
