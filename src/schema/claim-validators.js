// Made from schemas/claim.schema.json by build/generate.ts; do not edit.

"use strict";
export const quantity_claim = validate20;
const schema31 = {"description":"A claim that states a figure: an amount, a count, a share, a change. Give it a span (where the text prints it) or a cell (where the data holds it). With neither it is implied: nothing prints it, but it follows from other claims.","type":"object","properties":{"$schema":{"$ref":"claim.schema.json#/$defs/schema_path","description":"The schema that an editor checks this file against. vouch ignores it."},"id":{"$ref":"claim.schema.json#/$defs/id","description":"What other claims call this one. Each id stands once in a case."},"kind":{"const":"quantity","description":"This claim states a figure."},"span":true,"cell":true,"figure":{"$ref":"claim.schema.json#/$defs/figure","description":"The figure as printed. Needed only where the words of the span do not give it, or hold more than one; what the span does give must agree."},"unit":{"$ref":"claim.schema.json#/$defs/unit","description":"What the figure counts or measures. Read from the span where it says so."},"direction":{"enum":["rise","fall","none"],"description":"Whether the figure tells of a rise or of a fall; \"none\" when it is no change at all. Read from words such as \"fell by\" where they stand at the figure."},"rounded_to":{"$ref":"claim.schema.json#/$defs/figure","description":"The step to which the figure is rounded, where its digits do not show it: \"1,000\" for a 4,000 that may be anything from 3,500 to 4,500."},"significant":{"$ref":"claim.schema.json#/$defs/digits","description":"How many digits of the figure mean something, counted from the first that is not zero: \"2\" for a 4,700 that is rounded to the hundred."},"exact":{"const":true,"description":"Write true where the figure is exact although it ends in zeros or has a scale word: 200 seats that were counted."},"rounding":{"$ref":"claim.schema.json#/$defs/rounding","description":"How this figure was rounded, where that is known. What the source says, when it is left out."},"readings":{"$ref":"claim.schema.json#/$defs/readings","description":"How generously this figure is read. What the source or the ledger says, when it is left out."},"derivations":{"description":"The sums by which the figure is worked out again from other claims.","type":"array","items":true},"evidence":{"description":"The places in other sources that the figure must agree with.","type":"array","items":true},"plausible":true,"accepted":{"description":"Faults of this claim that are known and let pass.","type":"array","items":true},"note":{"$ref":"claim.schema.json#/$defs/words","description":"Anything a reader of the ledger should know. vouch does not use it."}},"required":["id","kind"],"not":{"required":["span","cell"]},"dependentSchemas":{"exact":{"properties":{"rounded_to":false,"significant":false,"rounding":false}},"significant":{"properties":{"rounded_to":false}}},"additionalProperties":false,"examples":[{"id":"approvals_before","kind":"quantity","unit":"approvals","span":{"source":"article","exact":"46.8 million","suffix":" in the two weeks"},"evidence":[{"source":"cards","cell":{"row":"before","column":"approvals"},"same_as":"six card companies stand for all"}]},{"id":"card_approvals_before","kind":"quantity","unit":"approvals","cell":{"source":"cards","row":"before","column":"approvals"}},{"id":"average_approval","kind":"quantity","unit":"won per approval","derivations":[{"formula":"amount_before / approvals_before"}],"plausible":{"from":"10,000","to":"100,000","why":"a card payment, not a car"}},{"id":"seats","kind":"quantity","span":{"source":"article","exact":"200 seats"},"exact":true},{"id":"visitors","kind":"quantity","span":{"source":"article","exact":"4,700 visitors"},"significant":"2","rounding":"truncated"}]};
const schema33 = {"description":"The schema that an editor checks this file against. vouch ignores it.","type":"string","examples":["../../schemas/claim.schema.json"]};
const schema34 = {"description":"A name of your own: small letters, digits and underscores, a letter first.","type":"string","pattern":"^[a-z][a-z0-9_]*$","examples":["approvals_before"]};
const schema35 = {"description":"A figure as it is printed, always in quotation marks: \"50.0\" and \"50\" are different figures.","type":"string","pattern":"\\S","examples":["46.8 million","4.1%","10,000"]};
const schema36 = {"description":"What is counted or measured: a noun, a currency, a measure, or one of them per another.","type":"string","pattern":"\\S","examples":["approvals","won","won per approval","%"]};
const schema38 = {"description":"A number of digits from 1 to 99, in quotation marks.","type":"string","pattern":"^[1-9]\\d?$","examples":["2"]};
const schema39 = {"description":"half-up, half-even, half-down: rounded, with a five that stands alone going up, to the even digit or down. truncated: cut, not rounded.","enum":["half-up","half-even","half-down","truncated"],"examples":["truncated"]};
const schema40 = {"description":"strict: a figure means what its last written digit says, and no more. all: where that fails, trailing zeros, fraction words and cut figures are read more generously, with a warning.","enum":["all","strict"],"examples":["strict"]};
const schema41 = {"description":"Words for a person to read; not empty.","type":"string","pattern":"\\S","examples":["six card companies stand for all"]};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern5 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^[1-9]\\d?$", "u");

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
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.span === undefined) || (!(func0.call(data, "span")))) && (missing0 = "span")) || (((data.cell === undefined) || (!(func0.call(data, "cell")))) && (missing0 = "cell"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"claim.schema.json#/$defs/schema_path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err7 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
if("quantity" !== data.kind){
const err8 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "quantity"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.figure !== undefined && func0.call(data, "figure")){
let data3 = data.figure;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err9 = {instancePath:instancePath+"/figure",schemaPath:"claim.schema.json#/$defs/figure/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err10 = {instancePath:instancePath+"/figure",schemaPath:"claim.schema.json#/$defs/figure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data4 = data.unit;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err11 = {instancePath:instancePath+"/unit",schemaPath:"claim.schema.json#/$defs/unit/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err12 = {instancePath:instancePath+"/unit",schemaPath:"claim.schema.json#/$defs/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.direction !== undefined && func0.call(data, "direction")){
let data5 = data.direction;
if(!(((data5 === "rise") || (data5 === "fall")) || (data5 === "none"))){
const err13 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.direction.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.rounded_to !== undefined && func0.call(data, "rounded_to")){
let data6 = data.rounded_to;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err14 = {instancePath:instancePath+"/rounded_to",schemaPath:"claim.schema.json#/$defs/figure/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/rounded_to",schemaPath:"claim.schema.json#/$defs/figure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.significant !== undefined && func0.call(data, "significant")){
let data7 = data.significant;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err16 = {instancePath:instancePath+"/significant",schemaPath:"claim.schema.json#/$defs/digits/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d?$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/significant",schemaPath:"claim.schema.json#/$defs/digits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.exact !== undefined && func0.call(data, "exact")){
if(true !== data.exact){
const err18 = {instancePath:instancePath+"/exact",schemaPath:"#/properties/exact/const",keyword:"const",params:{allowedValue: true}};
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
const err19 = {instancePath:instancePath+"/rounding",schemaPath:"claim.schema.json#/$defs/rounding/enum",keyword:"enum",params:{allowedValues: schema39.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.readings !== undefined && func0.call(data, "readings")){
let data10 = data.readings;
if(!((data10 === "all") || (data10 === "strict"))){
const err20 = {instancePath:instancePath+"/readings",schemaPath:"claim.schema.json#/$defs/readings/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.derivations !== undefined && func0.call(data, "derivations")){
if(!(Array.isArray(data.derivations))){
const err21 = {instancePath:instancePath+"/derivations",schemaPath:"#/properties/derivations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
if(!(Array.isArray(data.evidence))){
const err22 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.accepted !== undefined && func0.call(data, "accepted")){
if(!(Array.isArray(data.accepted))){
const err23 = {instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data14 = data.note;
if(typeof data14 === "string"){
if(!pattern5.test(data14)){
const err24 = {instancePath:instancePath+"/note",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/note",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.exact !== undefined && func0.call(data, "exact")){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rounded_to !== undefined && func0.call(data, "rounded_to")){
const err26 = {instancePath:instancePath+"/rounded_to",schemaPath:"#/dependentSchemas/exact/properties/rounded_to/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.significant !== undefined && func0.call(data, "significant")){
const err27 = {instancePath:instancePath+"/significant",schemaPath:"#/dependentSchemas/exact/properties/significant/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.rounding !== undefined && func0.call(data, "rounding")){
const err28 = {instancePath:instancePath+"/rounding",schemaPath:"#/dependentSchemas/exact/properties/rounding/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.significant !== undefined && func0.call(data, "significant")){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rounded_to !== undefined && func0.call(data, "rounded_to")){
const err29 = {instancePath:instancePath+"/rounded_to",schemaPath:"#/dependentSchemas/significant/properties/rounded_to/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const date_claim = validate22;
const schema42 = {"description":"A claim that names a day, a month, a year or a stretch of days. It needs a span or a cell.","type":"object","properties":{"$schema":{"$ref":"claim.schema.json#/$defs/schema_path","description":"The schema that an editor checks this file against. vouch ignores it."},"id":{"$ref":"claim.schema.json#/$defs/id","description":"What other claims call this one. Each id stands once in a case."},"kind":{"const":"date","description":"This claim names a date."},"span":true,"cell":true,"date":{"$ref":"claim.schema.json#/$defs/date","description":"The date that is meant. Needed only where the words of the span do not give it; what they do give must agree."},"evidence":{"description":"The places in other sources that the date must agree with.","type":"array","items":true},"accepted":{"description":"Faults of this claim that are known and let pass.","type":"array","items":true},"note":{"$ref":"claim.schema.json#/$defs/words","description":"Anything a reader of the ledger should know. vouch does not use it."}},"required":["id","kind"],"if":{"not":{"required":["span"]}},"then":{"required":["cell"]},"not":{"required":["span","cell"]},"additionalProperties":false,"examples":[{"id":"disclosure","kind":"date","date":"2025-11","span":{"source":"article","exact":"last month"}},{"id":"survey_day","kind":"date","cell":{"source":"survey","pointer":"/held/0"}}]};
const schema45 = {"description":"A day, a month, a year, or two days with / between for all the days from the first to the last.","type":"string","pattern":"^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$|^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$","examples":["2025-12-24","2025-11","2025","2025-12-01/2025-12-20"]};
const pattern11 = new RegExp("^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$|^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$", "u");

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
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.span === undefined) || (!(func0.call(data, "span")))) && (missing0 = "span")) || (((data.cell === undefined) || (!(func0.call(data, "cell")))) && (missing0 = "cell"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.span === undefined) || (!(func0.call(data, "span")))) && (missing1 = "span")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cell === undefined) || (!(func0.call(data, "cell")))){
const err4 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "cell"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema42.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err9 = {instancePath:instancePath+"/$schema",schemaPath:"claim.schema.json#/$defs/schema_path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
if("date" !== data.kind){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "date"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data3 = data.date;
if(typeof data3 === "string"){
if(!pattern11.test(data3)){
const err13 = {instancePath:instancePath+"/date",schemaPath:"claim.schema.json#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$|^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$"}};
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
const err14 = {instancePath:instancePath+"/date",schemaPath:"claim.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
if(!(Array.isArray(data.evidence))){
const err15 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.accepted !== undefined && func0.call(data, "accepted")){
if(!(Array.isArray(data.accepted))){
const err16 = {instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data6 = data.note;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err17 = {instancePath:instancePath+"/note",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err18 = {instancePath:instancePath+"/note",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const quotation_claim = validate23;
const schema47 = {"description":"A claim that somebody said or wrote these words. It needs a span or a cell.","type":"object","properties":{"$schema":{"$ref":"claim.schema.json#/$defs/schema_path","description":"The schema that an editor checks this file against. vouch ignores it."},"id":{"$ref":"claim.schema.json#/$defs/id","description":"What other claims call this one. Each id stands once in a case."},"kind":{"const":"quotation","description":"This claim quotes somebody."},"span":true,"cell":true,"speaker":{"$ref":"claim.schema.json#/$defs/words","description":"Who is quoted, by name."},"said":{"$ref":"claim.schema.json#/$defs/date","description":"When the words were said or written."},"occasion":{"$ref":"claim.schema.json#/$defs/words","description":"Where or on what occasion they were said."},"speaker_evidence":true,"said_evidence":true,"occasion_evidence":true,"signed_off":{"description":"Words in brackets that the writer put in place of the speaker's own, each with the person who answers for it.","type":"array","items":true},"translation":true,"evidence":{"description":"The places in other sources that hold the original words. Leave it out when nobody captured them.","type":"array","items":true},"accepted":{"description":"Faults of this claim that are known and let pass.","type":"array","items":true},"note":{"$ref":"claim.schema.json#/$defs/words","description":"Anything a reader of the ledger should know. vouch does not use it."}},"required":["id","kind"],"if":{"not":{"required":["span"]}},"then":{"required":["cell"]},"not":{"required":["span","cell"]},"dependentRequired":{"speaker_evidence":["speaker"],"said_evidence":["said"],"occasion_evidence":["occasion"]},"additionalProperties":false,"examples":[{"id":"obrien_response","kind":"quotation","speaker":"Robert O'Brien","said":"2025-12-24","occasion":"on social media","span":{"source":"article","exact":"strong, coordinated U.S. response"}},{"id":"lee_punishment","kind":"quotation","speaker":"Lee Jae Myung","speaker_evidence":{"source":"transcript","span":{"exact":"President Lee Jae Myung"}},"span":{"source":"article","exact":"[the managers] are not afraid"},"signed_off":[{"text":"[the managers]","by":"the desk","why":"the sentence before names them"}],"translation":{"translator":"the news agency"}}]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.span === undefined) || (!(func0.call(data, "span")))) && (missing0 = "span")) || (((data.cell === undefined) || (!(func0.call(data, "cell")))) && (missing0 = "cell"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.span === undefined) || (!(func0.call(data, "span")))) && (missing1 = "span")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cell === undefined) || (!(func0.call(data, "cell")))){
const err4 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "cell"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema47.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err9 = {instancePath:instancePath+"/$schema",schemaPath:"claim.schema.json#/$defs/schema_path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
if("quotation" !== data.kind){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "quotation"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.speaker !== undefined && func0.call(data, "speaker")){
let data3 = data.speaker;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err13 = {instancePath:instancePath+"/speaker",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err14 = {instancePath:instancePath+"/speaker",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.said !== undefined && func0.call(data, "said")){
let data4 = data.said;
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err15 = {instancePath:instancePath+"/said",schemaPath:"claim.schema.json#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$|^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$"}};
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
const err16 = {instancePath:instancePath+"/said",schemaPath:"claim.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.occasion !== undefined && func0.call(data, "occasion")){
let data5 = data.occasion;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err17 = {instancePath:instancePath+"/occasion",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err18 = {instancePath:instancePath+"/occasion",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.signed_off !== undefined && func0.call(data, "signed_off")){
if(!(Array.isArray(data.signed_off))){
const err19 = {instancePath:instancePath+"/signed_off",schemaPath:"#/properties/signed_off/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.evidence !== undefined && func0.call(data, "evidence")){
if(!(Array.isArray(data.evidence))){
const err20 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.accepted !== undefined && func0.call(data, "accepted")){
if(!(Array.isArray(data.accepted))){
const err21 = {instancePath:instancePath+"/accepted",schemaPath:"#/properties/accepted/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.note !== undefined && func0.call(data, "note")){
let data9 = data.note;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err22 = {instancePath:instancePath+"/note",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/note",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.speaker_evidence !== undefined && func0.call(data, "speaker_evidence")){
if((data.speaker === undefined) || (!(func0.call(data, "speaker")))){
const err24 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "speaker_evidence",
    missingProperty: "speaker",
    depsCount: 1,
    deps: "speaker"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.said_evidence !== undefined && func0.call(data, "said_evidence")){
if((data.said === undefined) || (!(func0.call(data, "said")))){
const err25 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "said_evidence",
    missingProperty: "said",
    depsCount: 1,
    deps: "said"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.occasion_evidence !== undefined && func0.call(data, "occasion_evidence")){
if((data.occasion === undefined) || (!(func0.call(data, "occasion")))){
const err26 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "occasion_evidence",
    missingProperty: "occasion",
    depsCount: 1,
    deps: "occasion"}};
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const sign_off = validate24;
const schema54 = {"description":"Words in brackets within a quotation that stand for other words of the speaker, and who answers for them.","type":"object","properties":{"text":{"$ref":"claim.schema.json#/$defs/bracketed","description":"The brackets with the words in them, as the quotation prints them."},"by":{"$ref":"claim.schema.json#/$defs/words","description":"Who answers for them."},"why":{"$ref":"claim.schema.json#/$defs/words","description":"Why they say what the speaker meant. Shown with the result."}},"required":["text","by","why"],"additionalProperties":false,"examples":[{"text":"[the managers]","by":"the desk","why":"the sentence before names them"}]};
const schema55 = {"description":"Words in square brackets.","type":"string","pattern":"^\\[[^\\[\\]]*\\S[^\\[\\]]*\\]$","examples":["[the managers]"]};
const pattern18 = new RegExp("^\\[[^\\[\\]]*\\S[^\\[\\]]*\\]$", "u");

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
if((data.text === undefined) || (!(func0.call(data, "text")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.by === undefined) || (!(func0.call(data, "by")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.why === undefined) || (!(func0.call(data, "why")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "why"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "text") || (key0 === "by")) || (key0 === "why"))){
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
if(data.text !== undefined && func0.call(data, "text")){
let data0 = data.text;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err4 = {instancePath:instancePath+"/text",schemaPath:"claim.schema.json#/$defs/bracketed/pattern",keyword:"pattern",params:{pattern: "^\\[[^\\[\\]]*\\S[^\\[\\]]*\\]$"}};
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
const err5 = {instancePath:instancePath+"/text",schemaPath:"claim.schema.json#/$defs/bracketed/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.by !== undefined && func0.call(data, "by")){
let data1 = data.by;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err6 = {instancePath:instancePath+"/by",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err7 = {instancePath:instancePath+"/by",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.why !== undefined && func0.call(data, "why")){
let data2 = data.why;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/why",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/why",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const translation = validate25;
const schema58 = {"description":"That the quoted words are a translation: by whom, and of what.","type":"object","properties":{"translator":{"$ref":"claim.schema.json#/$defs/words","description":"Who translated them: a person, an agency, a program."},"text":{"$ref":"claim.schema.json#/$defs/passage","description":"The words in the language they were said in."},"original":true},"required":["translator"],"additionalProperties":false,"examples":[{"translator":"the news agency","original":{"source":"transcript","span":{"exact":"処罰を恐れていない"}}},{"translator":"our own desk","text":"wir schaffen das"}]};
const schema60 = {"description":"Text of a source, letter for letter; not empty.","type":"string","pattern":"\\S","examples":["46.8 million"]};

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
if((data.translator === undefined) || (!(func0.call(data, "translator")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "translator"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "translator") || (key0 === "text")) || (key0 === "original"))){
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
if(data.translator !== undefined && func0.call(data, "translator")){
let data0 = data.translator;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/translator",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/translator",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data1 = data.text;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err4 = {instancePath:instancePath+"/text",schemaPath:"claim.schema.json#/$defs/passage/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err5 = {instancePath:instancePath+"/text",schemaPath:"claim.schema.json#/$defs/passage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const span = validate26;
const schema61 = {"description":"A passage of a text source: the exact words, with as much of the text around them as tells them from the same words elsewhere.","type":"object","properties":{"source":{"$ref":"claim.schema.json#/$defs/source_name","description":"The source in which the passage stands, by its name in the ledger."},"exact":{"$ref":"claim.schema.json#/$defs/passage","description":"The passage, letter for letter."},"prefix":{"$ref":"claim.schema.json#/$defs/context","description":"The text just before the passage."},"suffix":{"$ref":"claim.schema.json#/$defs/context","description":"The text just after the passage."},"start":{"$ref":"claim.schema.json#/$defs/offset","description":"How many characters stand before the passage in the whole text. Written by the tool."},"end":{"$ref":"claim.schema.json#/$defs/offset","description":"How many characters stand before the end of the passage. Written by the tool."}},"required":["source","exact"],"dependentRequired":{"start":["end"],"end":["start"]},"additionalProperties":false,"examples":[{"source":"article","exact":"46.8 million"},{"source":"article","exact":"0.9%","prefix":"or ","suffix":".","start":812,"end":816}]};
const schema62 = {"description":"The name that the ledger gives a source.","type":"string","pattern":"^[a-z][a-z0-9_]*$","examples":["article","cards"]};
const schema64 = {"description":"Text that stands beside a passage, letter for letter.","type":"string","examples":[" in the two weeks"]};
const schema66 = {"description":"A number of characters (Unicode code points).","type":"integer","minimum":0,"examples":[812]};

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
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.exact === undefined) || (!(func0.call(data, "exact")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exact"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "source") || (key0 === "exact")) || (key0 === "prefix")) || (key0 === "suffix")) || (key0 === "start")) || (key0 === "end"))){
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
if(data.source !== undefined && func0.call(data, "source")){
let data0 = data.source;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/source",schemaPath:"claim.schema.json#/$defs/source_name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err4 = {instancePath:instancePath+"/source",schemaPath:"claim.schema.json#/$defs/source_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.exact !== undefined && func0.call(data, "exact")){
let data1 = data.exact;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err5 = {instancePath:instancePath+"/exact",schemaPath:"claim.schema.json#/$defs/passage/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err6 = {instancePath:instancePath+"/exact",schemaPath:"claim.schema.json#/$defs/passage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.prefix !== undefined && func0.call(data, "prefix")){
if(typeof data.prefix !== "string"){
const err7 = {instancePath:instancePath+"/prefix",schemaPath:"claim.schema.json#/$defs/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.suffix !== undefined && func0.call(data, "suffix")){
if(typeof data.suffix !== "string"){
const err8 = {instancePath:instancePath+"/suffix",schemaPath:"claim.schema.json#/$defs/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data4 = data.start;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/start",schemaPath:"claim.schema.json#/$defs/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/start",schemaPath:"claim.schema.json#/$defs/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.end !== undefined && func0.call(data, "end")){
let data5 = data.end;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/end",schemaPath:"claim.schema.json#/$defs/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/end",schemaPath:"claim.schema.json#/$defs/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.start !== undefined && func0.call(data, "start")){
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err13 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "start",
    missingProperty: "end",
    depsCount: 1,
    deps: "end"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.end !== undefined && func0.call(data, "end")){
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err14 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "end",
    missingProperty: "start",
    depsCount: 1,
    deps: "start"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const table_cell = validate27;
const schema68 = {"description":"A value of a table (CSV): where a row and a column meet.","type":"object","properties":{"source":{"$ref":"claim.schema.json#/$defs/source_name","description":"The source that holds the table, by its name in the ledger."},"row":{"$ref":"claim.schema.json#/$defs/row","description":"The row, by the name in its key column or by number."},"column":{"$ref":"claim.schema.json#/$defs/column_name","description":"The column, by its head or by number."}},"required":["source","row","column"],"additionalProperties":false,"examples":[{"source":"cards","row":"before","column":"approvals"}]};
const schema70 = {"description":"A row of a table: what its key column says there, or its number, the first below the head being 1.","type":["string","integer"],"minimum":1,"examples":["before",2]};
const schema71 = {"description":"A column of a table: its head, or its number, the leftmost being 1.","type":["string","integer"],"minimum":1,"examples":["approvals",3]};

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
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.row === undefined) || (!(func0.call(data, "row")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "row"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.column === undefined) || (!(func0.call(data, "column")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "source") || (key0 === "row")) || (key0 === "column"))){
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
if(data.source !== undefined && func0.call(data, "source")){
let data0 = data.source;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/source",schemaPath:"claim.schema.json#/$defs/source_name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err5 = {instancePath:instancePath+"/source",schemaPath:"claim.schema.json#/$defs/source_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.row !== undefined && func0.call(data, "row")){
let data1 = data.row;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
const err6 = {instancePath:instancePath+"/row",schemaPath:"claim.schema.json#/$defs/row/type",keyword:"type",params:{type: schema70.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/row",schemaPath:"claim.schema.json#/$defs/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.column !== undefined && func0.call(data, "column")){
let data2 = data.column;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
const err8 = {instancePath:instancePath+"/column",schemaPath:"claim.schema.json#/$defs/column_name/type",keyword:"type",params:{type: schema71.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/column",schemaPath:"claim.schema.json#/$defs/column_name/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const pointer_cell = validate28;
const schema72 = {"description":"A value of a JSON file, by JSON Pointer.","type":"object","properties":{"source":{"$ref":"claim.schema.json#/$defs/source_name","description":"The source that is the JSON file, by its name in the ledger."},"pointer":{"$ref":"claim.schema.json#/$defs/pointer","description":"The way to the value."}},"required":["source","pointer"],"additionalProperties":false,"examples":[{"source":"population","pointer":"/2025/total"}]};
const schema74 = {"description":"The way to a value in a JSON file (JSON Pointer): names and numbers of list items, counted from 0, each after a slash.","type":"string","pattern":"^(?:/(?:[^~/]|~[01])*)+$","examples":["/2025/total","/rows/0/population"]};
const pattern27 = new RegExp("^(?:/(?:[^~/]|~[01])*)+$", "u");

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
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.pointer === undefined) || (!(func0.call(data, "pointer")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "source") || (key0 === "pointer"))){
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
if(data.source !== undefined && func0.call(data, "source")){
let data0 = data.source;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/source",schemaPath:"claim.schema.json#/$defs/source_name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err4 = {instancePath:instancePath+"/source",schemaPath:"claim.schema.json#/$defs/source_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.pointer !== undefined && func0.call(data, "pointer")){
let data1 = data.pointer;
if(typeof data1 === "string"){
if(!pattern27.test(data1)){
const err5 = {instancePath:instancePath+"/pointer",schemaPath:"claim.schema.json#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(?:/(?:[^~/]|~[01])*)+$"}};
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
const err6 = {instancePath:instancePath+"/pointer",schemaPath:"claim.schema.json#/$defs/pointer/type",keyword:"type",params:{type: "string"}};
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
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const evidence = validate29;
const schema75 = {"description":"A place in another source that the claim must agree with. Give it a cell (of a data source) or a span (of a text).","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one piece of evidence from this source: it is then the source's name."},"source":{"$ref":"claim.schema.json#/$defs/source_name","description":"The source that holds the evidence, by its name in the ledger."},"cell":true,"span":true,"same_as":{"$ref":"claim.schema.json#/$defs/words","description":"Why this may stand for the claim though it is not quite the same thing. Shown with the result."}},"required":["source"],"if":{"not":{"required":["span"]}},"then":{"required":["cell"]},"not":{"required":["span","cell"]},"additionalProperties":false,"examples":[{"source":"cards","cell":{"row":"before","column":"approvals"},"same_as":"six card companies stand for all"},{"id":"briefing","source":"transcript","span":{"exact":"not afraid of punishment"}}]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.span === undefined) || (!(func0.call(data, "span")))) && (missing0 = "span")) || (((data.cell === undefined) || (!(func0.call(data, "cell")))) && (missing0 = "cell"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.span === undefined) || (!(func0.call(data, "span")))) && (missing1 = "span")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(valid2){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.cell === undefined) || (!(func0.call(data, "cell")))){
const err4 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "cell"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "source")) || (key0 === "cell")) || (key0 === "span")) || (key0 === "same_as"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data1 = data.source;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err10 = {instancePath:instancePath+"/source",schemaPath:"claim.schema.json#/$defs/source_name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/source",schemaPath:"claim.schema.json#/$defs/source_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.same_as !== undefined && func0.call(data, "same_as")){
let data2 = data.same_as;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err12 = {instancePath:instancePath+"/same_as",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/same_as",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const evidence_span = validate30;
const schema79 = {"description":"A passage of the evidence's source: the exact words, with as much of the text around them as tells them from the same words elsewhere.","type":"object","properties":{"exact":{"$ref":"claim.schema.json#/$defs/passage","description":"The passage, letter for letter."},"prefix":{"$ref":"claim.schema.json#/$defs/context","description":"The text just before the passage."},"suffix":{"$ref":"claim.schema.json#/$defs/context","description":"The text just after the passage."},"start":{"$ref":"claim.schema.json#/$defs/offset","description":"How many characters stand before the passage in the whole text. Written by the tool."},"end":{"$ref":"claim.schema.json#/$defs/offset","description":"How many characters stand before the end of the passage. Written by the tool."}},"required":["exact"],"dependentRequired":{"start":["end"],"end":["start"]},"additionalProperties":false,"examples":[{"exact":"not afraid of punishment","prefix":"they are "}]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.exact === undefined) || (!(func0.call(data, "exact")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exact"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "exact") || (key0 === "prefix")) || (key0 === "suffix")) || (key0 === "start")) || (key0 === "end"))){
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
if(data.exact !== undefined && func0.call(data, "exact")){
let data0 = data.exact;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err2 = {instancePath:instancePath+"/exact",schemaPath:"claim.schema.json#/$defs/passage/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/exact",schemaPath:"claim.schema.json#/$defs/passage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prefix !== undefined && func0.call(data, "prefix")){
if(typeof data.prefix !== "string"){
const err4 = {instancePath:instancePath+"/prefix",schemaPath:"claim.schema.json#/$defs/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.suffix !== undefined && func0.call(data, "suffix")){
if(typeof data.suffix !== "string"){
const err5 = {instancePath:instancePath+"/suffix",schemaPath:"claim.schema.json#/$defs/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data3 = data.start;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/start",schemaPath:"claim.schema.json#/$defs/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/start",schemaPath:"claim.schema.json#/$defs/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.end !== undefined && func0.call(data, "end")){
let data4 = data.end;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/end",schemaPath:"claim.schema.json#/$defs/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/end",schemaPath:"claim.schema.json#/$defs/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.start !== undefined && func0.call(data, "start")){
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err10 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "start",
    missingProperty: "end",
    depsCount: 1,
    deps: "end"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.end !== undefined && func0.call(data, "end")){
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err11 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "end",
    missingProperty: "start",
    depsCount: 1,
    deps: "start"}};
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
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const evidence_table_cell = validate31;
const schema85 = {"description":"A value of the evidence's table (CSV): where a row and a column meet.","type":"object","properties":{"row":{"$ref":"claim.schema.json#/$defs/row","description":"The row, by the name in its key column or by number."},"column":{"$ref":"claim.schema.json#/$defs/column_name","description":"The column, by its head or by number."}},"required":["row","column"],"additionalProperties":false,"examples":[{"row":"before","column":"approvals"}]};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.row === undefined) || (!(func0.call(data, "row")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "row"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.column === undefined) || (!(func0.call(data, "column")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "row") || (key0 === "column"))){
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
if(data.row !== undefined && func0.call(data, "row")){
let data0 = data.row;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
const err3 = {instancePath:instancePath+"/row",schemaPath:"claim.schema.json#/$defs/row/type",keyword:"type",params:{type: schema70.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/row",schemaPath:"claim.schema.json#/$defs/row/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.column !== undefined && func0.call(data, "column")){
let data1 = data.column;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
const err5 = {instancePath:instancePath+"/column",schemaPath:"claim.schema.json#/$defs/column_name/type",keyword:"type",params:{type: schema71.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/column",schemaPath:"claim.schema.json#/$defs/column_name/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const evidence_pointer_cell = validate32;
const schema88 = {"description":"A value of the evidence's JSON file, by JSON Pointer.","type":"object","properties":{"pointer":{"$ref":"claim.schema.json#/$defs/pointer","description":"The way to the value."}},"required":["pointer"],"additionalProperties":false,"examples":[{"pointer":"/2025/total"}]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.pointer === undefined) || (!(func0.call(data, "pointer")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pointer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "pointer")){
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
if(data.pointer !== undefined && func0.call(data, "pointer")){
let data0 = data.pointer;
if(typeof data0 === "string"){
if(!pattern27.test(data0)){
const err2 = {instancePath:instancePath+"/pointer",schemaPath:"claim.schema.json#/$defs/pointer/pattern",keyword:"pattern",params:{pattern: "^(?:/(?:[^~/]|~[01])*)+$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/pointer",schemaPath:"claim.schema.json#/$defs/pointer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const change_derivation = validate33;
const schema90 = {"description":"The claim is the change from one claim to another.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name."},"relation":{"enum":["difference","percent_change","point_difference","multiple","index"],"description":"difference: the later value less the earlier one. percent_change: the difference as a percentage of the earlier value. point_difference: one percentage less another, in percentage points. multiple: how many times as much the later value is; doubled is 2. index: the later value where the earlier one is set to 100."},"from":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that states the earlier value."},"to":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that states the later value."},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["relation","from","to"],"additionalProperties":false,"examples":[{"id":"printed","relation":"percent_change","from":"approvals_before","to":"approvals_after"}]};
const schema92 = {"description":"The id of a claim of this case.","type":"string","pattern":"^[a-z][a-z0-9_]*$","examples":["approvals_before"]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
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
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.to === undefined) || (!(func0.call(data, "to")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "relation")) || (key0 === "from")) || (key0 === "to")) || (key0 === "assumes"))){
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
let data1 = data.relation;
if(!(((((data1 === "difference") || (data1 === "percent_change")) || (data1 === "point_difference")) || (data1 === "multiple")) || (data1 === "index"))){
const err6 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues: schema90.properties.relation.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data2 = data.from;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/from",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err8 = {instancePath:instancePath+"/from",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data3 = data.to;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/to",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err10 = {instancePath:instancePath+"/to",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data4 = data.assumes;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err11 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err12 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const part_derivation = validate34;
const schema95 = {"description":"The claim is one claim divided by another.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name."},"relation":{"enum":["share","ratio"],"description":"share: the part as a percentage or fraction of its whole. ratio: how many times the one goes into the other."},"part":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that states the part: what is divided."},"whole":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that states the whole: what it is divided by."},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["relation","part","whole"],"additionalProperties":false,"examples":[{"relation":"share","part":"accounts","whole":"population","assumes":"one account a person"}]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
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
if((data.part === undefined) || (!(func0.call(data, "part")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "part"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.whole === undefined) || (!(func0.call(data, "whole")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "whole"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "relation")) || (key0 === "part")) || (key0 === "whole")) || (key0 === "assumes"))){
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
let data1 = data.relation;
if(!((data1 === "share") || (data1 === "ratio"))){
const err6 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues: schema95.properties.relation.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.part !== undefined && func0.call(data, "part")){
let data2 = data.part;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/part",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err8 = {instancePath:instancePath+"/part",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.whole !== undefined && func0.call(data, "whole")){
let data3 = data.whole;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/whole",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err10 = {instancePath:instancePath+"/whole",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data4 = data.assumes;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err11 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err12 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rate_derivation = validate35;
const schema100 = {"description":"The claim says how many there are for so many of another: deaths per 100,000 people.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name."},"relation":{"const":"rate","description":"rate: the first claim divided by the second, times a round number."},"part":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that states how many there are."},"whole":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that states of how many."},"per":{"$ref":"claim.schema.json#/$defs/figure","description":"For how many of the whole the rate is told. For one, when it is left out."},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["relation","part","whole"],"additionalProperties":false,"examples":[{"relation":"rate","part":"deaths","whole":"population","per":"100,000"}]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
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
if((data.part === undefined) || (!(func0.call(data, "part")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "part"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.whole === undefined) || (!(func0.call(data, "whole")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "whole"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "id") || (key0 === "relation")) || (key0 === "part")) || (key0 === "whole")) || (key0 === "per")) || (key0 === "assumes"))){
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
if("rate" !== data.relation){
const err6 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/const",keyword:"const",params:{allowedValue: "rate"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.part !== undefined && func0.call(data, "part")){
let data2 = data.part;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/part",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err8 = {instancePath:instancePath+"/part",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.whole !== undefined && func0.call(data, "whole")){
let data3 = data.whole;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/whole",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err10 = {instancePath:instancePath+"/whole",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.per !== undefined && func0.call(data, "per")){
let data4 = data.per;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err11 = {instancePath:instancePath+"/per",schemaPath:"claim.schema.json#/$defs/figure/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err12 = {instancePath:instancePath+"/per",schemaPath:"claim.schema.json#/$defs/figure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data5 = data.assumes;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err13 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err14 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const combined_derivation = validate36;
const schema106 = {"description":"The claim is the sum, the product or the average of several claims.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name."},"relation":{"enum":["product","sum","average"],"description":"product: the claims multiplied. sum: the claims added. average: their sum divided by how many they are."},"of":{"description":"The claims that are added, multiplied or averaged, two at least.","type":"array","minItems":2,"items":{"$ref":"claim.schema.json#/$defs/claim_id"}},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["relation","of"],"additionalProperties":false,"examples":[{"relation":"sum","of":["men","women"]}]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
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
if(!((((key0 === "id") || (key0 === "relation")) || (key0 === "of")) || (key0 === "assumes"))){
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
let data1 = data.relation;
if(!(((data1 === "product") || (data1 === "sum")) || (data1 === "average"))){
const err5 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues: schema106.properties.relation.enum}};
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
if(!pattern4.test(data3)){
const err7 = {instancePath:instancePath+"/of/" + i0,schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err8 = {instancePath:instancePath+"/of/" + i0,schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
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
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data4 = data.assumes;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err10 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
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
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const weighted_derivation = validate37;
const schema110 = {"description":"The claim is the average of several claims, each by its weight: percentages of groups by the sizes of the groups.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name."},"relation":{"const":"weighted_average","description":"weighted_average: the values averaged by their weights."},"of":{"description":"The claims that are averaged, two at least.","type":"array","minItems":2,"items":{"$ref":"claim.schema.json#/$defs/claim_id"}},"weights":{"description":"The claims that state the weights, one for each value in the same order.","type":"array","minItems":2,"items":{"$ref":"claim.schema.json#/$defs/claim_id"}},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["relation","of","weights"],"additionalProperties":false,"examples":[{"relation":"weighted_average","of":["share_men","share_women"],"weights":["men","women"]}]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
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
if((data.weights === undefined) || (!(func0.call(data, "weights")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weights"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "relation")) || (key0 === "of")) || (key0 === "weights")) || (key0 === "assumes"))){
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
if("weighted_average" !== data.relation){
const err6 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/const",keyword:"const",params:{allowedValue: "weighted_average"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.of !== undefined && func0.call(data, "of")){
let data2 = data.of;
if(Array.isArray(data2)){
if(data2.length < 2){
const err7 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err8 = {instancePath:instancePath+"/of/" + i0,schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/of/" + i0,schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
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
const err10 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.weights !== undefined && func0.call(data, "weights")){
let data4 = data.weights;
if(Array.isArray(data4)){
if(data4.length < 2){
const err11 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/minItems",keyword:"minItems",params:{limit: 2}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err12 = {instancePath:instancePath+"/weights/" + i1,schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/weights/" + i1,schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data6 = data.assumes;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err15 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err16 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const parts_derivation = validate38;
const schema115 = {"description":"The claim is a whole, and other claims are parts of it.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name."},"relation":{"const":"parts_of_whole","description":"parts_of_whole: the whole that the parts make up."},"of":{"description":"The claims that state the parts, two at least.","type":"array","minItems":2,"items":{"$ref":"claim.schema.json#/$defs/claim_id"}},"exhaustive":{"description":"Whether the parts are all there are, so that nothing of the whole is left over. They are, when it is left out.","type":"boolean","default":true},"overlapping":{"description":"Whether something may belong to several parts: respondents who gave more than one answer. It may not, when it is left out.","type":"boolean","default":false},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["relation","of"],"additionalProperties":false,"examples":[{"relation":"parts_of_whole","of":["yes","no","undecided"]},{"relation":"parts_of_whole","of":["by_phone","by_mail"],"exhaustive":false,"overlapping":true}]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
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
if(!((((((key0 === "id") || (key0 === "relation")) || (key0 === "of")) || (key0 === "exhaustive")) || (key0 === "overlapping")) || (key0 === "assumes"))){
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
if("parts_of_whole" !== data.relation){
const err5 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/const",keyword:"const",params:{allowedValue: "parts_of_whole"}};
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
if(!pattern4.test(data3)){
const err7 = {instancePath:instancePath+"/of/" + i0,schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err8 = {instancePath:instancePath+"/of/" + i0,schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
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
if(data.exhaustive !== undefined && func0.call(data, "exhaustive")){
if(typeof data.exhaustive !== "boolean"){
const err10 = {instancePath:instancePath+"/exhaustive",schemaPath:"#/properties/exhaustive/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.overlapping !== undefined && func0.call(data, "overlapping")){
if(typeof data.overlapping !== "boolean"){
const err11 = {instancePath:instancePath+"/overlapping",schemaPath:"#/properties/overlapping/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data6 = data.assumes;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err12 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const same_derivation = validate39;
const schema119 = {"description":"The claim says the same as other claims do.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then \"same\"."},"relation":{"const":"same","description":"same: the claims state the same quantity."},"of":{"description":"The other claims, one at least. A claim of another case may be named as case/id.","type":"array","minItems":1,"items":{"$ref":"claim.schema.json#/$defs/claim_reference"}},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"Why they may be taken for the same. Shown with the result."}},"required":["relation","of"],"additionalProperties":false,"examples":[{"relation":"same","of":["accounts"]},{"relation":"same","of":["coupang-breach/accounts"]}]};
const schema121 = {"description":"The id of a claim of this case, or the name of another case and the id of a claim there, with / between.","type":"string","pattern":"^(?:[^/\\s]+/)?[a-z][a-z0-9_]*$","examples":["accounts","coupang-breach/accounts"]};
const pattern57 = new RegExp("^(?:[^/\\s]+/)?[a-z][a-z0-9_]*$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
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
if(!((((key0 === "id") || (key0 === "relation")) || (key0 === "of")) || (key0 === "assumes"))){
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
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minItems",keyword:"minItems",params:{limit: 1}};
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
if(!pattern57.test(data3)){
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
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data4 = data.assumes;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err10 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
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
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const growth_derivation = validate40;
const schema123 = {"description":"The claim is the rate at which something grew in each of several periods, one after another.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name."},"relation":{"const":"growth_rate","description":"growth_rate: the growth per period that leads from one value to the other when each period builds on the one before."},"from":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that states the value at the beginning."},"to":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that states the value at the end."},"periods":{"$ref":"claim.schema.json#/$defs/periods","description":"Over how many periods, a whole number: years, where the rate is a yearly one. Leave it out where two dates say it."},"earlier":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that names the date or year at which the growth begins."},"later":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that names the date or year at which it ends."},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["relation","from","to"],"dependentRequired":{"earlier":["later"],"later":["earlier"]},"dependentSchemas":{"periods":{"properties":{"earlier":false,"later":false}}},"if":{"properties":{"earlier":false,"later":false}},"then":{"required":["periods"]},"additionalProperties":false,"examples":[{"relation":"growth_rate","from":"sales_2020","to":"sales_2025","periods":"5"},{"relation":"growth_rate","from":"sales_first","to":"sales_last","earlier":"first_year","later":"last_year"}]};
const schema127 = {"description":"A whole number from 1 to 999, in quotation marks.","type":"string","pattern":"^[1-9]\\d{0,2}$","examples":["5"]};
const pattern62 = new RegExp("^[1-9]\\d{0,2}$", "u");

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.earlier !== undefined && func0.call(data, "earlier")){
var valid1 = false;
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
var valid1 = true;
}
if(valid1){
if(data.later !== undefined && func0.call(data, "later")){
var valid1 = false;
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid1 = true;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.periods === undefined) || (!(func0.call(data, "periods")))){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "periods"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.relation === undefined) || (!(func0.call(data, "relation")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relation"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.to === undefined) || (!(func0.call(data, "to")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "id") || (key0 === "relation")) || (key0 === "from")) || (key0 === "to")) || (key0 === "periods")) || (key0 === "earlier")) || (key0 === "later")) || (key0 === "assumes"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.relation !== undefined && func0.call(data, "relation")){
if("growth_rate" !== data.relation){
const err10 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/const",keyword:"const",params:{allowedValue: "growth_rate"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data4 = data.from;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err11 = {instancePath:instancePath+"/from",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err12 = {instancePath:instancePath+"/from",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data5 = data.to;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err13 = {instancePath:instancePath+"/to",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err14 = {instancePath:instancePath+"/to",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.periods !== undefined && func0.call(data, "periods")){
let data6 = data.periods;
if(typeof data6 === "string"){
if(!pattern62.test(data6)){
const err15 = {instancePath:instancePath+"/periods",schemaPath:"claim.schema.json#/$defs/periods/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,2}$"}};
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
const err16 = {instancePath:instancePath+"/periods",schemaPath:"claim.schema.json#/$defs/periods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.earlier !== undefined && func0.call(data, "earlier")){
let data7 = data.earlier;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err17 = {instancePath:instancePath+"/earlier",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err18 = {instancePath:instancePath+"/earlier",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.later !== undefined && func0.call(data, "later")){
let data8 = data.later;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err19 = {instancePath:instancePath+"/later",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/later",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data9 = data.assumes;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err21 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.earlier !== undefined && func0.call(data, "earlier")){
if((data.later === undefined) || (!(func0.call(data, "later")))){
const err23 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "earlier",
    missingProperty: "later",
    depsCount: 1,
    deps: "later"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.later !== undefined && func0.call(data, "later")){
if((data.earlier === undefined) || (!(func0.call(data, "earlier")))){
const err24 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "later",
    missingProperty: "earlier",
    depsCount: 1,
    deps: "earlier"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.periods !== undefined && func0.call(data, "periods")){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.earlier !== undefined && func0.call(data, "earlier")){
const err25 = {instancePath:instancePath+"/earlier",schemaPath:"#/dependentSchemas/periods/properties/earlier/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.later !== undefined && func0.call(data, "later")){
const err26 = {instancePath:instancePath+"/later",schemaPath:"#/dependentSchemas/periods/properties/later/false schema",keyword:"false schema",params:{}};
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
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const compound_derivation = validate41;
const schema131 = {"description":"The claim is what a value becomes that grows at a rate, period after period.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name."},"relation":{"const":"compound","description":"compound: the value grown by the rate in each period, each building on the one before."},"from":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that states the value at the beginning."},"rate":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that states the growth per period."},"periods":{"$ref":"claim.schema.json#/$defs/periods","description":"Over how many periods, a whole number: years, where the rate is a yearly one. Leave it out where two dates say it."},"earlier":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that names the date or year at which the growth begins."},"later":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that names the date or year at which it ends."},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["relation","from","rate"],"dependentRequired":{"earlier":["later"],"later":["earlier"]},"dependentSchemas":{"periods":{"properties":{"earlier":false,"later":false}}},"if":{"properties":{"earlier":false,"later":false}},"then":{"required":["periods"]},"additionalProperties":false,"examples":[{"relation":"compound","from":"savings","rate":"interest","periods":"10"}]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.earlier !== undefined && func0.call(data, "earlier")){
var valid1 = false;
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
var valid1 = true;
}
if(valid1){
if(data.later !== undefined && func0.call(data, "later")){
var valid1 = false;
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
var valid1 = true;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.periods === undefined) || (!(func0.call(data, "periods")))){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "periods"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.relation === undefined) || (!(func0.call(data, "relation")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "relation"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.rate === undefined) || (!(func0.call(data, "rate")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rate"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "id") || (key0 === "relation")) || (key0 === "from")) || (key0 === "rate")) || (key0 === "periods")) || (key0 === "earlier")) || (key0 === "later")) || (key0 === "assumes"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data2 = data.id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.relation !== undefined && func0.call(data, "relation")){
if("compound" !== data.relation){
const err10 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/const",keyword:"const",params:{allowedValue: "compound"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data4 = data.from;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err11 = {instancePath:instancePath+"/from",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err12 = {instancePath:instancePath+"/from",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.rate !== undefined && func0.call(data, "rate")){
let data5 = data.rate;
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err13 = {instancePath:instancePath+"/rate",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err14 = {instancePath:instancePath+"/rate",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.periods !== undefined && func0.call(data, "periods")){
let data6 = data.periods;
if(typeof data6 === "string"){
if(!pattern62.test(data6)){
const err15 = {instancePath:instancePath+"/periods",schemaPath:"claim.schema.json#/$defs/periods/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,2}$"}};
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
const err16 = {instancePath:instancePath+"/periods",schemaPath:"claim.schema.json#/$defs/periods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.earlier !== undefined && func0.call(data, "earlier")){
let data7 = data.earlier;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err17 = {instancePath:instancePath+"/earlier",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err18 = {instancePath:instancePath+"/earlier",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.later !== undefined && func0.call(data, "later")){
let data8 = data.later;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err19 = {instancePath:instancePath+"/later",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/later",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data9 = data.assumes;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err21 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.earlier !== undefined && func0.call(data, "earlier")){
if((data.later === undefined) || (!(func0.call(data, "later")))){
const err23 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "earlier",
    missingProperty: "later",
    depsCount: 1,
    deps: "later"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.later !== undefined && func0.call(data, "later")){
if((data.earlier === undefined) || (!(func0.call(data, "earlier")))){
const err24 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "later",
    missingProperty: "earlier",
    depsCount: 1,
    deps: "earlier"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.periods !== undefined && func0.call(data, "periods")){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.earlier !== undefined && func0.call(data, "earlier")){
const err25 = {instancePath:instancePath+"/earlier",schemaPath:"#/dependentSchemas/periods/properties/earlier/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.later !== undefined && func0.call(data, "later")){
const err26 = {instancePath:instancePath+"/later",schemaPath:"#/dependentSchemas/periods/properties/later/false schema",keyword:"false schema",params:{}};
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
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const days_derivation = validate42;
const schema139 = {"description":"The claim is the number of days from one date to another.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name."},"relation":{"const":"days_between","description":"days_between: the days from the earlier date to the later one."},"earlier":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that names the first date."},"later":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that names the second date."},"inclusive":{"description":"Whether the first day counts as well: December 1 to December 20 is 19 days, inclusive 20.","type":"boolean","default":false},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["relation","earlier","later"],"additionalProperties":false,"examples":[{"relation":"days_between","earlier":"peak_day","later":"low_day"}]};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
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
if(!((((((key0 === "id") || (key0 === "relation")) || (key0 === "earlier")) || (key0 === "later")) || (key0 === "inclusive")) || (key0 === "assumes"))){
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
if("days_between" !== data.relation){
const err6 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/const",keyword:"const",params:{allowedValue: "days_between"}};
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
if(data.inclusive !== undefined && func0.call(data, "inclusive")){
if(typeof data.inclusive !== "boolean"){
const err11 = {instancePath:instancePath+"/inclusive",schemaPath:"#/properties/inclusive/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data5 = data.assumes;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err12 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const age_derivation = validate43;
const schema144 = {"description":"The claim is the age of somebody or something, in whole years.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name."},"relation":{"const":"age","description":"age: the whole years from one date to the other."},"born":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that names the date of birth, or of the beginning."},"at":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that names the date at which the age is told."},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["relation","born","at"],"additionalProperties":false,"examples":[{"relation":"age","born":"birthday","at":"election_day"}]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
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
if((data.born === undefined) || (!(func0.call(data, "born")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "born"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.at === undefined) || (!(func0.call(data, "at")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "id") || (key0 === "relation")) || (key0 === "born")) || (key0 === "at")) || (key0 === "assumes"))){
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
if("age" !== data.relation){
const err6 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/const",keyword:"const",params:{allowedValue: "age"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.born !== undefined && func0.call(data, "born")){
let data2 = data.born;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/born",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err8 = {instancePath:instancePath+"/born",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.at !== undefined && func0.call(data, "at")){
let data3 = data.at;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/at",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err10 = {instancePath:instancePath+"/at",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data4 = data.assumes;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err11 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err12 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rank_derivation = validate44;
const schema149 = {"description":"The claim is the place of one value among others: first, third, the highest on record.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name."},"relation":{"const":"rank","description":"rank: the place of the value among the others."},"value":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim whose place it is."},"among":{"description":"The claims that it is held against, one at least; it may stand among them itself.","type":"array","minItems":1,"items":{"$ref":"claim.schema.json#/$defs/claim_id"}},"order":{"enum":["highest","lowest"],"description":"Which end is counted from: the highest value comes first, or the lowest. The highest, when it is left out.","default":"highest"},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["relation","value","among"],"additionalProperties":false,"examples":[{"relation":"rank","value":"heat_2025","among":["heat_2023","heat_2024"]},{"relation":"rank","value":"our_price","among":["their_price","our_price"],"order":"lowest"}]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
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
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.among === undefined) || (!(func0.call(data, "among")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "among"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "id") || (key0 === "relation")) || (key0 === "value")) || (key0 === "among")) || (key0 === "order")) || (key0 === "assumes"))){
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
if("rank" !== data.relation){
const err6 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/const",keyword:"const",params:{allowedValue: "rank"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data2 = data.value;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err8 = {instancePath:instancePath+"/value",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.among !== undefined && func0.call(data, "among")){
let data3 = data.among;
if(Array.isArray(data3)){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/among",schemaPath:"#/properties/among/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err10 = {instancePath:instancePath+"/among/" + i0,schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/among/" + i0,schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath:instancePath+"/among",schemaPath:"#/properties/among/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.order !== undefined && func0.call(data, "order")){
let data5 = data.order;
if(!((data5 === "highest") || (data5 === "lowest"))){
const err13 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema149.properties.order.enum}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data6 = data.assumes;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err14 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const integer_share_derivation = validate45;
const schema154 = {"description":"The claim is a share of a whole number of people or things, so that some whole number of them must give it.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name."},"relation":{"const":"integer_share","description":"integer_share: a whole number out of the whole."},"whole":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that states how many there are in all."},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["relation","whole"],"additionalProperties":false,"examples":[{"relation":"integer_share","whole":"respondents"}]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
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
if((data.whole === undefined) || (!(func0.call(data, "whole")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "whole"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "relation")) || (key0 === "whole")) || (key0 === "assumes"))){
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
if("integer_share" !== data.relation){
const err5 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/const",keyword:"const",params:{allowedValue: "integer_share"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.whole !== undefined && func0.call(data, "whole")){
let data2 = data.whole;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/whole",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err7 = {instancePath:instancePath+"/whole",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data3 = data.assumes;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err8 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
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
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const integer_mean_derivation = validate46;
const schema158 = {"description":"The claim is the mean of so many whole numbers, so that some whole total must give it.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name."},"relation":{"const":"integer_mean","description":"integer_mean: a whole total divided by how many numbers there are."},"count":{"$ref":"claim.schema.json#/$defs/claim_id","description":"The claim that states how many numbers there are."},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["relation","count"],"additionalProperties":false,"examples":[{"relation":"integer_mean","count":"patients"}]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
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
if((data.count === undefined) || (!(func0.call(data, "count")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "relation")) || (key0 === "count")) || (key0 === "assumes"))){
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
if("integer_mean" !== data.relation){
const err5 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/const",keyword:"const",params:{allowedValue: "integer_mean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
let data2 = data.count;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/count",schemaPath:"claim.schema.json#/$defs/claim_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err7 = {instancePath:instancePath+"/count",schemaPath:"claim.schema.json#/$defs/claim_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data3 = data.assumes;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err8 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
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
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const list_derivation = validate47;
const schema162 = {"description":"The claim says how many there are of what its text lists.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one derivation of this kind: it is then the relation's name."},"relation":{"const":"list_count","description":"list_count: how many things are listed."},"items":{"description":"What is listed, each in the words of the text in which the claim stands.","type":"array","minItems":1,"items":{"$ref":"claim.schema.json#/$defs/passage"}},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["relation","items"],"additionalProperties":false,"examples":[{"relation":"list_count","items":["names","addresses","entrance codes"]}]};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
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
if((data.items === undefined) || (!(func0.call(data, "items")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "id") || (key0 === "relation")) || (key0 === "items")) || (key0 === "assumes"))){
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
if("list_count" !== data.relation){
const err5 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/const",keyword:"const",params:{allowedValue: "list_count"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.items !== undefined && func0.call(data, "items")){
let data2 = data.items;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1}};
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
if(!pattern5.test(data3)){
const err7 = {instancePath:instancePath+"/items/" + i0,schemaPath:"claim.schema.json#/$defs/passage/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err8 = {instancePath:instancePath+"/items/" + i0,schemaPath:"claim.schema.json#/$defs/passage/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data4 = data.assumes;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err10 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
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
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const formula_derivation = validate48;
const schema166 = {"description":"The claim is worked out by a formula of its own.","type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id","description":"What reports call this check. May be left out when the claim has one formula: it is then \"formula\"."},"formula":{"$ref":"claim.schema.json#/$defs/formula","description":"The sum, with the ids of claims in place of their figures."},"assumes":{"$ref":"claim.schema.json#/$defs/words","description":"What this sum takes for granted. Shown with the result."}},"required":["formula"],"additionalProperties":false,"examples":[{"formula":"amount_before / approvals_before"},{"id":"by_rate","formula":"amount_before * (1 - amount_fall)","assumes":"no refunds"}]};
const schema168 = {"description":"A sum of claim ids and numbers with + - * / and parentheses.","type":"string","pattern":"\\S","examples":["amount_before / approvals_before"]};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.formula === undefined) || (!(func0.call(data, "formula")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formula"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "id") || (key0 === "formula")) || (key0 === "assumes"))){
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
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"claim.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.formula !== undefined && func0.call(data, "formula")){
let data1 = data.formula;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err4 = {instancePath:instancePath+"/formula",schemaPath:"claim.schema.json#/$defs/formula/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err5 = {instancePath:instancePath+"/formula",schemaPath:"claim.schema.json#/$defs/formula/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.assumes !== undefined && func0.call(data, "assumes")){
let data2 = data.assumes;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err6 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err7 = {instancePath:instancePath+"/assumes",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const plausible = validate49;
const schema170 = {"description":"The range in which a sensible value of the claim lies, both ends included. At least one end is needed. The name of this check is \"plausible\".","type":"object","properties":{"from":{"$ref":"claim.schema.json#/$defs/figure","description":"The smallest sensible value."},"to":{"$ref":"claim.schema.json#/$defs/figure","description":"The greatest sensible value."},"why":{"$ref":"claim.schema.json#/$defs/words","description":"Why a value outside would not make sense. Shown with the result."}},"required":["why"],"minProperties":2,"additionalProperties":false,"examples":[{"from":"10,000","to":"100,000","why":"a card payment, not a car"},{"to":"51.7 million","why":"no more than the population"}]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 2){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 2}};
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
if(!(((key0 === "from") || (key0 === "to")) || (key0 === "why"))){
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
if(data.from !== undefined && func0.call(data, "from")){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"claim.schema.json#/$defs/figure/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err4 = {instancePath:instancePath+"/from",schemaPath:"claim.schema.json#/$defs/figure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data1 = data.to;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err5 = {instancePath:instancePath+"/to",schemaPath:"claim.schema.json#/$defs/figure/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err6 = {instancePath:instancePath+"/to",schemaPath:"claim.schema.json#/$defs/figure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.why !== undefined && func0.call(data, "why")){
let data2 = data.why;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err7 = {instancePath:instancePath+"/why",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err8 = {instancePath:instancePath+"/why",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const acceptance = validate50;
const schema174 = {"description":"A known fault of one check that is let pass. It holds only while the figures it was given for are printed as they were.","type":"object","properties":{"check":{"$ref":"claim.schema.json#/$defs/id","description":"The check whose fault is accepted, by its id: of a derivation, of a piece of evidence, of a relation that names the claim, or \"plausible\"."},"code":{"$ref":"claim.schema.json#/$defs/code","description":"The code of the finding that is accepted."},"texts":{"description":"What was printed when the fault was accepted: for this claim and for all that the check takes. Written by the tool.","type":"object","propertyNames":{"$ref":"claim.schema.json#/$defs/text_key"},"additionalProperties":{"$ref":"claim.schema.json#/$defs/printed_text"}},"reason":{"$ref":"claim.schema.json#/$defs/words","description":"Why the fault is let pass."},"by":{"$ref":"claim.schema.json#/$defs/words","description":"Who decided it."},"until":{"$ref":"claim.schema.json#/$defs/day","description":"The last day on which the acceptance holds. Without it, it holds until a printed figure changes."}},"required":["check","code","texts","reason","by"],"additionalProperties":false,"examples":[{"check":"cards","code":"figure-contradicted","texts":{"amount_fall":"127 billion won","amount_fall/cards":"12716380000"},"reason":"recorded as printed; the desk has been told","by":"desk"}]};
const schema176 = {"description":"The code of a finding: small letters and digits, with hyphens.","type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$","examples":["figure-contradicted"]};
const schema177 = {"description":"Whose text it is: the id of a claim, or claim/evidence for a piece of evidence, with another case's name and / before it where it stands there.","type":"string","pattern":"^(?:[^/\\s]+/){0,2}[a-z][a-z0-9_]*$","examples":["amount_fall","amount_fall/cards"]};
const schema178 = {"description":"What is printed at a claim.","type":"string","examples":["127 billion won"]};
const schema181 = {"description":"A day: year, month, day.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","examples":["2025-12-24"]};
const pattern101 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$", "u");
const pattern102 = new RegExp("^(?:[^/\\s]+/){0,2}[a-z][a-z0-9_]*$", "u");
const pattern105 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.check === undefined) || (!(func0.call(data, "check")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "check"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.code === undefined) || (!(func0.call(data, "code")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.texts === undefined) || (!(func0.call(data, "texts")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "texts"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.by === undefined) || (!(func0.call(data, "by")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "check") || (key0 === "code")) || (key0 === "texts")) || (key0 === "reason")) || (key0 === "by")) || (key0 === "until"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.check !== undefined && func0.call(data, "check")){
let data0 = data.check;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/check",schemaPath:"claim.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
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
const err7 = {instancePath:instancePath+"/check",schemaPath:"claim.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.code !== undefined && func0.call(data, "code")){
let data1 = data.code;
if(typeof data1 === "string"){
if(!pattern101.test(data1)){
const err8 = {instancePath:instancePath+"/code",schemaPath:"claim.schema.json#/$defs/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/code",schemaPath:"claim.schema.json#/$defs/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.texts !== undefined && func0.call(data, "texts")){
let data2 = data.texts;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 of Object.keys(data2)){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern102.test(key1)){
const err10 = {instancePath:instancePath+"/texts",schemaPath:"claim.schema.json#/$defs/text_key/pattern",keyword:"pattern",params:{pattern: "^(?:[^/\\s]+/){0,2}[a-z][a-z0-9_]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/texts",schemaPath:"claim.schema.json#/$defs/text_key/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid3 = _errs10 === errors;
if(!valid3){
const err12 = {instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key2 of Object.keys(data2)){
if(typeof data2[key2] !== "string"){
const err13 = {instancePath:instancePath+"/texts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"claim.schema.json#/$defs/printed_text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data4 = data.reason;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err15 = {instancePath:instancePath+"/reason",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err16 = {instancePath:instancePath+"/reason",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.by !== undefined && func0.call(data, "by")){
let data5 = data.by;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err17 = {instancePath:instancePath+"/by",schemaPath:"claim.schema.json#/$defs/words/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err18 = {instancePath:instancePath+"/by",schemaPath:"claim.schema.json#/$defs/words/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.until !== undefined && func0.call(data, "until")){
let data6 = data.until;
if(typeof data6 === "string"){
if(!pattern105.test(data6)){
const err19 = {instancePath:instancePath+"/until",schemaPath:"claim.schema.json#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/until",schemaPath:"claim.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
quantity_claim.fields = ["$schema","id","kind","span","cell","figure","unit","direction","rounded_to","significant","exact","rounding","readings","derivations","evidence","plausible","accepted","note"];
date_claim.fields = ["$schema","id","kind","span","cell","date","evidence","accepted","note"];
quotation_claim.fields = ["$schema","id","kind","span","cell","speaker","said","occasion","speaker_evidence","said_evidence","occasion_evidence","signed_off","translation","evidence","accepted","note"];
sign_off.fields = ["text","by","why"];
translation.fields = ["translator","text","original"];
span.fields = ["source","exact","prefix","suffix","start","end"];
table_cell.fields = ["source","row","column"];
pointer_cell.fields = ["source","pointer"];
evidence.fields = ["id","source","cell","span","same_as"];
evidence_span.fields = ["exact","prefix","suffix","start","end"];
evidence_table_cell.fields = ["row","column"];
evidence_pointer_cell.fields = ["pointer"];
change_derivation.fields = ["id","relation","from","to","assumes"];
part_derivation.fields = ["id","relation","part","whole","assumes"];
rate_derivation.fields = ["id","relation","part","whole","per","assumes"];
combined_derivation.fields = ["id","relation","of","assumes"];
weighted_derivation.fields = ["id","relation","of","weights","assumes"];
parts_derivation.fields = ["id","relation","of","exhaustive","overlapping","assumes"];
same_derivation.fields = ["id","relation","of","assumes"];
growth_derivation.fields = ["id","relation","from","to","periods","earlier","later","assumes"];
compound_derivation.fields = ["id","relation","from","rate","periods","earlier","later","assumes"];
days_derivation.fields = ["id","relation","earlier","later","inclusive","assumes"];
age_derivation.fields = ["id","relation","born","at","assumes"];
rank_derivation.fields = ["id","relation","value","among","order","assumes"];
integer_share_derivation.fields = ["id","relation","whole","assumes"];
integer_mean_derivation.fields = ["id","relation","count","assumes"];
list_derivation.fields = ["id","relation","items","assumes"];
formula_derivation.fields = ["id","formula","assumes"];
plausible.fields = ["from","to","why"];
acceptance.fields = ["check","code","texts","reason","by","until"];
