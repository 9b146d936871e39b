import { BooleanNumber, type Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import {
  callFunction,
  type CustomFunction,
  CustomFunctionError,
  type FunctionArgument,
  type FunctionMetadata,
  type FunctionValue,
} from "./functionRuntime";

/**
 * Makes custom functions known to the grid: they compute, complete while one types, and explain
 * their arguments. A function that is listed but was never associated answers #NAME?.
 */
export function registerCustomFunctions(
  { univer, api }: { readonly univer: Univer; readonly api: FUniver },
  metadata: readonly FunctionMetadata[],
  functions: ReadonlyMap<string, CustomFunction>
): void {
  const service = univer.__getInjector().get(IFunctionService);
  for (const each of metadata) {
    api.getFormula().registerFunction(each.name, () => ErrorType.NAME, {
      description: {
        functionName: each.name,
        functionType: FunctionType.User,
        description: each.description ?? "",
        abstract: each.description ?? "",
        functionParameter: each.parameters.map((parameter, i) => ({
          name: parameter.name,
          detail: parameter.description ?? "",
          example: exampleArgument(i, parameter.dimensionality === "matrix"),
          require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          repeat: parameter.repeating === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
        })),
      },
    });
    const implementation = functions.get(each.id.toUpperCase());
    // Registered functions get 0 for a blank cell; our own executor sees the difference.
    if (implementation !== undefined) {
      service.registerExecutors(new AddInFunction(each, implementation));
    }
  }
  api.getFormula().executeCalculation();
}

const ERRORS = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

class AddInFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly implementation: CustomFunction
  ) {
    super(metadata.name);
    const { parameters } = metadata;
    this.minParams = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.maxParams = parameters.at(-1)?.repeating ? 255 : parameters.length;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    return toUniver(callFunction(this.metadata, this.implementation, args.map(fromUniver)));
  }
}

function fromUniver(value: BaseValueObject): FunctionArgument {
  if (!value.isArray()) return scalar(value);
  return value.getArrayValue().map((row) => row.map((cell) => scalar(cell ?? null)));
}

function scalar(value: BaseValueObject | null): FunctionValue {
  if (value === null || value.isNull()) return null;
  if (value.isError()) return new CustomFunctionError(String(value.getValue()));
  return value.getValue();
}

function toUniver(result: FunctionArgument): BaseValueObject {
  if (!Array.isArray(result)) return toScalar(result);
  const columns = Math.max(...result.map((row) => row.length), 0);
  if (columns === 0) return ErrorValueObject.create(ErrorType.CALC);
  return new ArrayValueObject({
    calculateValueList: result.map((row) => row.map(toScalar)),
    rowCount: result.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toScalar(value: FunctionValue): BaseValueObject {
  if (value instanceof CustomFunctionError) {
    const type = ERRORS.get(value.code) ?? ErrorType.VALUE;
    return ErrorValueObject.create(type, value.message);
  }
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value ?? "");
}

/** "A2", "B2" … or "A2:A9" …, for the line that shows how a call looks. */
function exampleArgument(index: number, isRange: boolean): string {
  const column = String.fromCharCode("A".charCodeAt(0) + (index % 26));
  return isRange ? `${column}2:${column}9` : `${column}2`;
}
