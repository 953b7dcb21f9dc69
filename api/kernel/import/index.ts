export { type CsvTable, readCsv, type SourceFile } from './csv-table.js';
export { documentsOf, type SourceDocument, type SourceRow } from './documents.js';
export { columnsOf, type Layout, type Mapping, type Template } from './mapping.js';
export { type Problem, Reading } from './problems.js';
export { type Draft, type ImportKind, type ImportReport, runImport, type Verdict, writeOne } from './run-import.js';
