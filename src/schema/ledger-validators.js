// Made from schemas/ledger.schema.json by build/generate.ts; do not edit.

"use strict";
export const ledger = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Ledger","description":"The ledger of a case (ledger.json): its sources, its claims, and the relations between them.","type":"object","properties":{"$schema":{"$ref":"claim.schema.json#/$defs/schema_path","description":"The schema that an editor checks this file against. vouch ignores it."},"version":{"const":1,"description":"The version of this format. Always 1."},"readings":{"$ref":"claim.schema.json#/$defs/readings","description":"How generously the figures of this case are read, unless a source or a claim says otherwise.","default":"all"},"sources":{"description":"The document under check and the evidence for it, each under a name of your own.","type":"object","propertyNames":{"$ref":"claim.schema.json#/$defs/source_name"},"additionalProperties":true},"claims":{"description":"What the document asserts, one claim each. More claims may stand in further files beside this one.","type":"array","items":true},"relations":{"description":"What must hold between claims though none of them follows from the others.","type":"array","items":true},"ignored":{"description":"Passages whose figures, dates and quotations need no claim, each with the reason. They count as recorded.","type":"array","items":true}},"required":["version"],"additionalProperties":false,"examples":[{"$schema":"../../schemas/ledger.schema.json","version":1,"sources":{"article":{"path":"article.md","role":"document","dated":"2025-12-24"},"cards":{"path":"sources/cards.csv","role":"evidence","retrieved":"2026-01-20"}},"claims":[{"id":"approvals_before","kind":"quantity","span":{"source":"article","exact":"46.8 million"},"evidence":[{"source":"cards","cell":{"row":"before","column":"approvals"}}]}],"relations":[{"relation":"same","of":["customers","accounts"]}],"ignored":[{"span":{"source":"article","exact":"page 3"},"why":"a page number"}]}]};
const schema33 = {"description":"The schema that an editor checks this file against. vouch ignores it.","type":"string","examples":["../../schemas/claim.schema.json"]};
const schema34 = {"description":"strict: a figure means what its last written digit says, and no more. all: where that fails, trailing zeros, fraction words and cut figures are read more generously, with a warning.","enum":["all","strict"],"examples":["strict"]};
const schema35 = {"description":"The name that the ledger gives a source.","type":"string","pattern":"^[a-z][a-z0-9_]*$","examples":["article","cards"]};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "$schema") || (key0 === "version")) || (key0 === "readings")) || (key0 === "sources")) || (key0 === "claims")) || (key0 === "relations")) || (key0 === "ignored"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"claim.schema.json#/$defs/schema_path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
if(1 !== data.version){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.readings !== undefined && func0.call(data, "readings")){
let data2 = data.readings;
if(!((data2 === "all") || (data2 === "strict"))){
const err4 = {instancePath:instancePath+"/readings",schemaPath:"claim.schema.json#/$defs/readings/enum",keyword:"enum",params:{allowedValues: schema34.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data3 = data.sources;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err5 = {instancePath:instancePath+"/sources",schemaPath:"claim.schema.json#/$defs/source_name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/sources",schemaPath:"claim.schema.json#/$defs/source_name/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err7 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.claims !== undefined && func0.call(data, "claims")){
if(!(Array.isArray(data.claims))){
const err9 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.relations !== undefined && func0.call(data, "relations")){
if(!(Array.isArray(data.relations))){
const err10 = {instancePath:instancePath+"/relations",schemaPath:"#/properties/relations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ignored !== undefined && func0.call(data, "ignored")){
if(!(Array.isArray(data.ignored))){
const err11 = {instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const source = validate22;
const schema36 = {"description":"A captured text or data file: the document under check, or evidence for it.","type":"object","properties":{"path":{"$ref":"ledger.schema.json#/$defs/path","description":"Where the file is, seen from the folder of the ledger."},"role":{"enum":["document","evidence"],"description":"document: the text under check. evidence: what it is checked against."},"title":{"$ref":"claim.schema.json#/$defs/words","description":"What to call the source in reports."},"format":{"enum":["plain","markdown","csv","json"],"description":"How the file is read. Told by the ending of its name, when it is left out."},"dated":{"$ref":"claim.schema.json#/$defs/day","description":"The day that the text bears: what \"last month\" or \"December 1\" in it go by."},"language":{"$ref":"ledger.schema.json#/$defs/language","description":"The language that the text is written in; it decides how 1,000 and 1.000 are read.","default":"en"},"origin":{"$ref":"claim.schema.json#/$defs/words","description":"Where the file was captured from: an address, a publication, a person."},"retrieved":{"$ref":"claim.schema.json#/$defs/day","description":"The day on which it was captured."},"sha256":{"$ref":"ledger.schema.json#/$defs/sha256","description":"The digest of the file as it was captured; a file that has changed since is reported."},"rounding":{"$ref":"claim.schema.json#/$defs/rounding","description":"How the source rounds, where it says so. truncated: figures are cut, not rounded."},"rounded_to":{"$ref":"claim.schema.json#/$defs/figure","description":"The step to which all values of a data file are rounded. Without it each value is exact."},"readings":{"$ref":"claim.schema.json#/$defs/readings","description":"How generously the figures of this source are read. What the ledger says, when it is left out."},"key":{"$ref":"ledger.schema.json#/$defs/head","description":"The column of a table whose cells name the rows. The first one, when it is left out."},"columns":{"description":"What holds for all cells of a column of a table, by the head of the column.","type":"object","additionalProperties":true},"note":{"$ref":"claim.schema.json#/$defs/words","description":"Anything a reader of the ledger should know. vouch does not use it."}},"required":["path","role"],"additionalProperties":false,"examples":[{"path":"article.md","role":"document","dated":"2025-12-24","language":"en"},{"path":"sources/cards.csv","role":"evidence","origin":"Dong-A Ilbo, 23 December 2025","retrieved":"2026-01-20","key":"period","columns":{"amount":{"unit":"won","rounded_to":"10,000"}}}]};
const schema38 = {"description":"A path with / between folders, seen from the folder of the ledger; \"..\" goes up, but never out of the project.","type":"string","pattern":"\\S","examples":["article.md","sources/cards.csv","../shared/population.json"]};
const schema39 = {"description":"Words for a person to read; not empty.","type":"string","pattern":"\\S","examples":["six card companies stand for all"]};
const schema40 = {"description":"A day: year, month, day.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","examples":["2025-12-24"]};
const schema41 = {"description":"A language by its short name (BCP 47).","type":"string","pattern":"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$","examples":["en","en-GB","de"]};
const schema44 = {"description":"A SHA-256 digest: 64 digits from 0 to 9 and a to f.","type":"string","pattern":"^[0-9A-Fa-f]{64}$","examples":["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]};
const schema45 = {"description":"half-up, half-even, half-down: rounded, with a five that stands alone going up, to the even digit or down. truncated: cut, not rounded.","enum":["half-up","half-even","half-down","truncated"],"examples":["truncated"]};
const schema46 = {"description":"A figure as it is printed, always in quotation marks: \"50.0\" and \"50\" are different figures.","type":"string","pattern":"\\S","examples":["46.8 million","4.1%","10,000"]};
const schema48 = {"description":"The head of a column of a table.","type":"string","examples":["period"]};
const pattern5 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern8 = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "u");
const pattern11 = new RegExp("^[0-9A-Fa-f]{64}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.path === undefined) || (!(func0.call(data, "path")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.role === undefined) || (!(func0.call(data, "role")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema36.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/path",schemaPath:"ledger.schema.json#/$defs/path/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/path",schemaPath:"ledger.schema.json#/$defs/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data1 = data.role;
if(!((data1 === "document") || (data1 === "evidence"))){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema36.properties.role.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data2 = data.title;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/title",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.format !== undefined && func0.call(data, "format")){
let data3 = data.format;
if(!((((data3 === "plain") || (data3 === "markdown")) || (data3 === "csv")) || (data3 === "json"))){
const err8 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema36.properties.format.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.dated !== undefined && func0.call(data, "dated")){
let data4 = data.dated;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err9 = {instancePath:instancePath+"/dated",schemaPath:"claim.schema.json#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/dated",schemaPath:"claim.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data5 = data.language;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
const err11 = {instancePath:instancePath+"/language",schemaPath:"ledger.schema.json#/$defs/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/language",schemaPath:"ledger.schema.json#/$defs/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.origin !== undefined && func0.call(data, "origin")){
let data6 = data.origin;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err13 = {instancePath:instancePath+"/origin",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/origin",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.retrieved !== undefined && func0.call(data, "retrieved")){
let data7 = data.retrieved;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err15 = {instancePath:instancePath+"/retrieved",schemaPath:"claim.schema.json#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/retrieved",schemaPath:"claim.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.sha256 !== undefined && func0.call(data, "sha256")){
let data8 = data.sha256;
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
const err17 = {instancePath:instancePath+"/sha256",schemaPath:"ledger.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f]{64}$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/sha256",schemaPath:"ledger.schema.json#/$defs/sha256/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.rounding !== undefined && func0.call(data, "rounding")){
let data9 = data.rounding;
if(!((((data9 === "half-up") || (data9 === "half-even")) || (data9 === "half-down")) || (data9 === "truncated"))){
const err19 = {instancePath:instancePath+"/rounding",schemaPath:"claim.schema.json#/$defs/rounding/enum",keyword:"enum",params:{allowedValues: schema45.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.rounded_to !== undefined && func0.call(data, "rounded_to")){
let data10 = data.rounded_to;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err20 = {instancePath:instancePath+"/rounded_to",schemaPath:"claim.schema.json#/$defs/figure/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/rounded_to",schemaPath:"claim.schema.json#/$defs/figure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.readings !== undefined && func0.call(data, "readings")){
let data11 = data.readings;
if(!((data11 === "all") || (data11 === "strict"))){
const err22 = {instancePath:instancePath+"/readings",schemaPath:"claim.schema.json#/$defs/readings/enum",keyword:"enum",params:{allowedValues: schema34.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
if(typeof data.key !== "string"){
const err23 = {instancePath:instancePath+"/key",schemaPath:"ledger.schema.json#/$defs/head/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.columns !== undefined && func0.call(data, "columns")){
let data13 = data.columns;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
const err24 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data14 = data.note;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err25 = {instancePath:instancePath+"/note",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/note",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const column = validate24;
const schema50 = {"description":"What holds for all cells of one column of a table.","type":"object","properties":{"unit":{"$ref":"claim.schema.json#/$defs/unit","description":"What the cells count or measure."},"scale":{"$ref":"claim.schema.json#/$defs/figure","description":"What each cell is to be multiplied by: a word or a figure."},"rounded_to":{"$ref":"claim.schema.json#/$defs/figure","description":"The step to which the cells are rounded. Without it each cell is exact."}},"additionalProperties":false,"examples":[{"unit":"won","rounded_to":"10,000"},{"unit":"people","scale":"thousand"}]};
const schema51 = {"description":"What is counted or measured: a noun, a currency, a measure, or one of them per another.","type":"string","pattern":"\\S","examples":["approvals","won","won per approval","%"]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "unit") || (key0 === "scale")) || (key0 === "rounded_to"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data0 = data.unit;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err1 = {instancePath:instancePath+"/unit",schemaPath:"claim.schema.json#/$defs/unit/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/unit",schemaPath:"claim.schema.json#/$defs/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.scale !== undefined && func0.call(data, "scale")){
let data1 = data.scale;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err3 = {instancePath:instancePath+"/scale",schemaPath:"claim.schema.json#/$defs/figure/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/scale",schemaPath:"claim.schema.json#/$defs/figure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rounded_to !== undefined && func0.call(data, "rounded_to")){
let data2 = data.rounded_to;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err5 = {instancePath:instancePath+"/rounded_to",schemaPath:"claim.schema.json#/$defs/figure/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/rounded_to",schemaPath:"claim.schema.json#/$defs/figure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const same_relation = validate25;
const schema54 = {"description":"Two or more claims state the same quantity, date or words.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the ledger has one relation of this kind: it is then \"same\"."},"relation":{"const":"same","description":"same: all of the claims state the same."},"of":{"description":"The claims, two at least. A claim of another case may be named as case/id.","type":"array","minItems":2,"items":{"$ref":"claim.schema.json#/$defs/claim_reference"}}},"required":["relation","of"],"additionalProperties":false,"examples":[{"id":"same_accounts","relation":"same","of":["customers","accounts"]}]};
const schema55 = {"description":"A name of your own: small letters, digits and underscores, a letter first.","type":"string","pattern":"^[a-z][a-z0-9_]*$","examples":["approvals_before"]};
const schema56 = {"description":"The id of a claim of this case, or the name of another case and the id of a claim there, with / between.","type":"string","pattern":"^(?:[^/\\s]+/)?[a-z][a-z0-9_]*$","examples":["accounts","coupang-breach/accounts"]};
const pattern18 = new RegExp("^(?:[^/\\s]+/)?[a-z][a-z0-9_]*$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.relation === undefined) || (!(func0.call(data, "relation")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relation"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.of === undefined) || (!(func0.call(data, "of")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "id") || (key0 === "relation")) || (key0 === "of"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.relation !== undefined && func0.call(data, "relation")){
if("same" !== data.relation){
const err5 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/const",keyword:"const",params:{allowedValue: "same"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.of !== undefined && func0.call(data, "of")){
let data2 = data.of;
if(Array.isArray(data2)){
if(data2.length < 2){
const err6 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
const err7 = {instancePath:instancePath+"/of/" + i0,schemaPath:"claim.schema.json#/$defs/claim_reference/pattern",keyword:"pattern",params:{pattern: "^(?:[^/\\s]+/)?[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/of/" + i0,schemaPath:"claim.schema.json#/$defs/claim_reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const before_relation = validate26;
const schema57 = {"description":"One date comes before another.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the ledger has one relation of this kind: it is then \"before\"."},"relation":{"const":"before","description":"before: the one date lies before the other."},"earlier":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that names the earlier date."},"later":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that names the later date."}},"required":["relation","earlier","later"],"additionalProperties":false,"examples":[{"id":"briefing_first","relation":"before","earlier":"briefing_day","later":"meeting_day"}]};
const schema59 = {"description":"The id of a claim of this case.","type":"string","pattern":"^[a-z][a-z0-9_]*$","examples":["approvals_before"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.relation === undefined) || (!(func0.call(data, "relation")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relation"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.earlier === undefined) || (!(func0.call(data, "earlier")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "earlier"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.later === undefined) || (!(func0.call(data, "later")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "later"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "relation")) || (key0 === "earlier")) || (key0 === "later"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.relation !== undefined && func0.call(data, "relation")){
if("before" !== data.relation){
const err6 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/const",keyword:"const",params:{allowedValue: "before"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.earlier !== undefined && func0.call(data, "earlier")){
let data2 = data.earlier;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/earlier",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/earlier",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.later !== undefined && func0.call(data, "later")){
let data3 = data.later;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/later",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/later",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const above_relation = validate27;
const schema61 = {"description":"One quantity is more than another.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the ledger has one relation of this kind: it is then \"above\"."},"relation":{"const":"above","description":"above: the one quantity is more than the other."},"higher":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that states the greater quantity."},"lower":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that states the smaller quantity."},"or_equal":{"description":"Whether the two may also be equal, so that the greater is at least as much. They may not, when it is left out.","type":"boolean","default":false}},"required":["relation","higher","lower"],"additionalProperties":false,"examples":[{"relation":"above","higher":"population","lower":"accounts"},{"relation":"above","higher":"seats","lower":"passengers","or_equal":true}]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.relation === undefined) || (!(func0.call(data, "relation")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relation"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.higher === undefined) || (!(func0.call(data, "higher")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "higher"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.lower === undefined) || (!(func0.call(data, "lower")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lower"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "relation")) || (key0 === "higher")) || (key0 === "lower")) || (key0 === "or_equal"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.relation !== undefined && func0.call(data, "relation")){
if("above" !== data.relation){
const err6 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/const",keyword:"const",params:{allowedValue: "above"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.higher !== undefined && func0.call(data, "higher")){
let data2 = data.higher;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/higher",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/higher",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.lower !== undefined && func0.call(data, "lower")){
let data3 = data.lower;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/lower",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/lower",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.or_equal !== undefined && func0.call(data, "or_equal")){
if(typeof data.or_equal !== "boolean"){
const err11 = {instancePath:instancePath+"/or_equal",schemaPath:"#/properties/or_equal/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const ignored = validate28;
const schema65 = {"description":"A passage of the document whose figures, dates and quotations need no claim.","type":"object","properties":{"span":true,"why":{"$ref":"claim.schema.json#/$defs/words","description":"Why nothing in it needs to be checked."}},"required":["span","why"],"additionalProperties":false,"examples":[{"span":{"source":"article","exact":"page 3","prefix":"continued on "},"why":"a page number"}]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.span === undefined) || (!(func0.call(data, "span")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "span"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.why === undefined) || (!(func0.call(data, "why")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "span") || (key0 === "why"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.why !== undefined && func0.call(data, "why")){
let data0 = data.why;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/why",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/why",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
ledger.fields = ["$schema","version","readings","sources","claims","relations","ignored"];
source.fields = ["path","role","title","format","dated","language","origin","retrieved","sha256","rounding","rounded_to","readings","key","columns","note"];
column.fields = ["unit","scale","rounded_to"];
same_relation.fields = ["id","relation","of"];
before_relation.fields = ["id","relation","earlier","later"];
above_relation.fields = ["id","relation","higher","lower","or_equal"];
ignored.fields = ["span","why"];
