// Made from schemas/claim.schema.json by build/generate.ts; do not edit.

"use strict";
export const quantity_claim = validate20;
const schema31 = {"type":"object","properties":{"$schema":{"$ref":"claim.schema.json#/$defs/schema_path"},"id":{"$ref":"claim.schema.json#/$defs/id"},"kind":{"const":"quantity"},"span":true,"cell":true,"figure":{"$ref":"claim.schema.json#/$defs/figure"},"unit":{"$ref":"claim.schema.json#/$defs/unit"},"direction":{"enum":["rise","fall","none"]},"rounded_to":{"$ref":"claim.schema.json#/$defs/figure"},"significant":{"$ref":"claim.schema.json#/$defs/digits"},"exact":{"const":true},"rounding":{"$ref":"claim.schema.json#/$defs/rounding"},"readings":{"$ref":"claim.schema.json#/$defs/readings"},"derivations":{"type":"array","items":true},"evidence":{"type":"array","items":true},"plausible":true,"accepted":{"type":"array","items":true},"note":{"$ref":"claim.schema.json#/$defs/words"}},"required":["id","kind"],"not":{"required":["span","cell"]},"dependentSchemas":{"exact":{"properties":{"rounded_to":false,"significant":false,"rounding":false}},"significant":{"properties":{"rounded_to":false}}},"additionalProperties":false};
const schema33 = {"type":"string"};
const schema34 = {"type":"string","pattern":"^[a-z][a-z0-9_]*$"};
const schema35 = {"type":"string","pattern":"\\S"};
const schema36 = {"type":"string","pattern":"\\S"};
const schema38 = {"type":"string","pattern":"^[1-9]\\d?$"};
const schema39 = {"enum":["half-up","half-even","half-down","truncated"]};
const schema40 = {"enum":["all","strict"]};
const schema41 = {"type":"string","pattern":"\\S"};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern5 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^[1-9]\\d?$", "u");

function validate20(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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

export const date_claim = validate22;
const schema42 = {"type":"object","properties":{"$schema":{"$ref":"claim.schema.json#/$defs/schema_path"},"id":{"$ref":"claim.schema.json#/$defs/id"},"kind":{"const":"date"},"span":true,"cell":true,"date":{"$ref":"claim.schema.json#/$defs/date"},"evidence":{"type":"array","items":true},"accepted":{"type":"array","items":true},"note":{"$ref":"claim.schema.json#/$defs/words"}},"required":["id","kind"],"if":{"not":{"required":["span"]}},"then":{"required":["cell"]},"not":{"required":["span","cell"]},"additionalProperties":false};
const schema45 = {"type":"string","pattern":"^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$|^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$"};
const pattern11 = new RegExp("^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$|^\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}$", "u");

function validate22(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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

export const quotation_claim = validate23;
const schema47 = {"type":"object","properties":{"$schema":{"$ref":"claim.schema.json#/$defs/schema_path"},"id":{"$ref":"claim.schema.json#/$defs/id"},"kind":{"const":"quotation"},"span":true,"cell":true,"speaker":{"$ref":"claim.schema.json#/$defs/words"},"said":{"$ref":"claim.schema.json#/$defs/date"},"occasion":{"$ref":"claim.schema.json#/$defs/words"},"speaker_evidence":true,"said_evidence":true,"occasion_evidence":true,"signed_off":{"type":"array","items":true},"translation":true,"evidence":{"type":"array","items":true},"accepted":{"type":"array","items":true},"note":{"$ref":"claim.schema.json#/$defs/words"}},"required":["id","kind"],"if":{"not":{"required":["span"]}},"then":{"required":["cell"]},"not":{"required":["span","cell"]},"dependentRequired":{"speaker_evidence":["speaker"],"said_evidence":["said"],"occasion_evidence":["occasion"]},"additionalProperties":false};

function validate23(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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

export const sign_off = validate24;
const schema54 = {"type":"object","properties":{"text":{"$ref":"claim.schema.json#/$defs/bracketed"},"by":{"$ref":"claim.schema.json#/$defs/words"},"why":{"$ref":"claim.schema.json#/$defs/words"}},"required":["text","by","why"],"additionalProperties":false};
const schema55 = {"type":"string","pattern":"^\\[[^\\[\\]]*\\S[^\\[\\]]*\\]$"};
const pattern18 = new RegExp("^\\[[^\\[\\]]*\\S[^\\[\\]]*\\]$", "u");

function validate24(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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

export const translation = validate25;
const schema58 = {"type":"object","properties":{"translator":{"$ref":"claim.schema.json#/$defs/words"},"text":{"$ref":"claim.schema.json#/$defs/passage"},"original":true},"required":["translator"],"additionalProperties":false};
const schema60 = {"type":"string","pattern":"\\S"};

function validate25(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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

export const span = validate26;
const schema61 = {"type":"object","properties":{"source":{"$ref":"claim.schema.json#/$defs/source_name"},"exact":{"$ref":"claim.schema.json#/$defs/passage"},"prefix":{"$ref":"claim.schema.json#/$defs/context"},"suffix":{"$ref":"claim.schema.json#/$defs/context"},"start":{"$ref":"claim.schema.json#/$defs/offset"},"end":{"$ref":"claim.schema.json#/$defs/offset"}},"required":["source","exact"],"dependentRequired":{"start":["end"],"end":["start"]},"additionalProperties":false};
const schema62 = {"type":"string","pattern":"^[a-z][a-z0-9_]*$"};
const schema64 = {"type":"string"};
const schema66 = {"type":"integer","minimum":0};

function validate26(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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

export const long_span = validate27;
const schema68 = {"type":"object","properties":{"source":{"$ref":"claim.schema.json#/$defs/source_name"},"head":{"$ref":"claim.schema.json#/$defs/passage"},"tail":{"$ref":"claim.schema.json#/$defs/passage"},"prefix":{"$ref":"claim.schema.json#/$defs/context"},"suffix":{"$ref":"claim.schema.json#/$defs/context"},"start":{"$ref":"claim.schema.json#/$defs/offset"},"end":{"$ref":"claim.schema.json#/$defs/offset"}},"required":["source","head","tail"],"dependentRequired":{"start":["end"],"end":["start"]},"additionalProperties":false};

function validate27(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
if((data.head === undefined) || (!(func0.call(data, "head")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.tail === undefined) || (!(func0.call(data, "tail")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tail"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "source") || (key0 === "head")) || (key0 === "tail")) || (key0 === "prefix")) || (key0 === "suffix")) || (key0 === "start")) || (key0 === "end"))){
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
if(data.head !== undefined && func0.call(data, "head")){
let data1 = data.head;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err6 = {instancePath:instancePath+"/head",schemaPath:"claim.schema.json#/$defs/passage/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err7 = {instancePath:instancePath+"/head",schemaPath:"claim.schema.json#/$defs/passage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tail !== undefined && func0.call(data, "tail")){
let data2 = data.tail;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err8 = {instancePath:instancePath+"/tail",schemaPath:"claim.schema.json#/$defs/passage/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err9 = {instancePath:instancePath+"/tail",schemaPath:"claim.schema.json#/$defs/passage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.prefix !== undefined && func0.call(data, "prefix")){
if(typeof data.prefix !== "string"){
const err10 = {instancePath:instancePath+"/prefix",schemaPath:"claim.schema.json#/$defs/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.suffix !== undefined && func0.call(data, "suffix")){
if(typeof data.suffix !== "string"){
const err11 = {instancePath:instancePath+"/suffix",schemaPath:"claim.schema.json#/$defs/context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data5 = data.start;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/start",schemaPath:"claim.schema.json#/$defs/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/start",schemaPath:"claim.schema.json#/$defs/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.end !== undefined && func0.call(data, "end")){
let data6 = data.end;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/end",schemaPath:"claim.schema.json#/$defs/offset/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/end",schemaPath:"claim.schema.json#/$defs/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.start !== undefined && func0.call(data, "start")){
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err16 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "start",
    missingProperty: "end",
    depsCount: 1,
    deps: "end"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.end !== undefined && func0.call(data, "end")){
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err17 = {instancePath,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property: "end",
    missingProperty: "start",
    depsCount: 1,
    deps: "start"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const table_cell = validate28;
const schema76 = {"type":"object","properties":{"source":{"$ref":"claim.schema.json#/$defs/source_name"},"row":{"$ref":"claim.schema.json#/$defs/row"},"column":{"$ref":"claim.schema.json#/$defs/column_name"}},"required":["source","row","column"],"additionalProperties":false};
const schema78 = {"type":["string","integer"],"minimum":1};
const schema79 = {"type":["string","integer"],"minimum":1};

function validate28(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
const err6 = {instancePath:instancePath+"/row",schemaPath:"claim.schema.json#/$defs/row/type",keyword:"type",params:{type: schema78.type}};
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
const err8 = {instancePath:instancePath+"/column",schemaPath:"claim.schema.json#/$defs/column_name/type",keyword:"type",params:{type: schema79.type}};
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
validate28.errors = vErrors;
return errors === 0;
}

export const pointer_cell = validate29;
const schema80 = {"type":"object","properties":{"source":{"$ref":"claim.schema.json#/$defs/source_name"},"pointer":{"$ref":"claim.schema.json#/$defs/pointer"}},"required":["source","pointer"],"additionalProperties":false};
const schema82 = {"type":"string","pattern":"^(?:/(?:[^~/]|~[01])*)+$"};
const pattern30 = new RegExp("^(?:/(?:[^~/]|~[01])*)+$", "u");

function validate29(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
if(!pattern30.test(data1)){
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
validate29.errors = vErrors;
return errors === 0;
}

export const evidence = validate30;
const schema83 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"source":{"$ref":"claim.schema.json#/$defs/source_name"},"cell":true,"span":true,"same_as":{"$ref":"claim.schema.json#/$defs/words"}},"required":["source"],"if":{"not":{"required":["span"]}},"then":{"required":["cell"]},"not":{"required":["span","cell"]},"additionalProperties":false};

function validate30(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
validate30.errors = vErrors;
return errors === 0;
}

export const quotation_evidence = validate31;
const schema87 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"source":{"$ref":"claim.schema.json#/$defs/source_name"},"cell":true,"span":true,"same_as":{"$ref":"claim.schema.json#/$defs/words"}},"required":["source"],"if":{"not":{"required":["span"]}},"then":{"required":["cell"]},"not":{"required":["span","cell"]},"additionalProperties":false};

function validate31(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
validate31.errors = vErrors;
return errors === 0;
}

export const evidence_span = validate32;
const schema91 = {"type":"object","properties":{"exact":{"$ref":"claim.schema.json#/$defs/passage"},"prefix":{"$ref":"claim.schema.json#/$defs/context"},"suffix":{"$ref":"claim.schema.json#/$defs/context"},"start":{"$ref":"claim.schema.json#/$defs/offset"},"end":{"$ref":"claim.schema.json#/$defs/offset"}},"required":["exact"],"dependentRequired":{"start":["end"],"end":["start"]},"additionalProperties":false};

function validate32(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
validate32.errors = vErrors;
return errors === 0;
}

export const long_evidence_span = validate33;
const schema97 = {"type":"object","properties":{"head":{"$ref":"claim.schema.json#/$defs/passage"},"tail":{"$ref":"claim.schema.json#/$defs/passage"},"prefix":{"$ref":"claim.schema.json#/$defs/context"},"suffix":{"$ref":"claim.schema.json#/$defs/context"},"start":{"$ref":"claim.schema.json#/$defs/offset"},"end":{"$ref":"claim.schema.json#/$defs/offset"}},"required":["head","tail"],"dependentRequired":{"start":["end"],"end":["start"]},"additionalProperties":false};

function validate33(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.head === undefined) || (!(func0.call(data, "head")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.tail === undefined) || (!(func0.call(data, "tail")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tail"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "head") || (key0 === "tail")) || (key0 === "prefix")) || (key0 === "suffix")) || (key0 === "start")) || (key0 === "end"))){
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
if(data.head !== undefined && func0.call(data, "head")){
let data0 = data.head;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/head",schemaPath:"claim.schema.json#/$defs/passage/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err4 = {instancePath:instancePath+"/head",schemaPath:"claim.schema.json#/$defs/passage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tail !== undefined && func0.call(data, "tail")){
let data1 = data.tail;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err5 = {instancePath:instancePath+"/tail",schemaPath:"claim.schema.json#/$defs/passage/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err6 = {instancePath:instancePath+"/tail",schemaPath:"claim.schema.json#/$defs/passage/type",keyword:"type",params:{type: "string"}};
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
validate33.errors = vErrors;
return errors === 0;
}

export const evidence_table_cell = validate34;
const schema104 = {"type":"object","properties":{"row":{"$ref":"claim.schema.json#/$defs/row"},"column":{"$ref":"claim.schema.json#/$defs/column_name"}},"required":["row","column"],"additionalProperties":false};

function validate34(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
const err3 = {instancePath:instancePath+"/row",schemaPath:"claim.schema.json#/$defs/row/type",keyword:"type",params:{type: schema78.type}};
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
const err5 = {instancePath:instancePath+"/column",schemaPath:"claim.schema.json#/$defs/column_name/type",keyword:"type",params:{type: schema79.type}};
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
validate34.errors = vErrors;
return errors === 0;
}

export const evidence_pointer_cell = validate35;
const schema107 = {"type":"object","properties":{"pointer":{"$ref":"claim.schema.json#/$defs/pointer"}},"required":["pointer"],"additionalProperties":false};

function validate35(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
if(!pattern30.test(data0)){
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
validate35.errors = vErrors;
return errors === 0;
}

export const change_derivation = validate36;
const schema109 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"enum":["difference","percent_change","point_difference","multiple","index"]},"from":{"$ref":"claim.schema.json#/$defs/claim_id"},"to":{"$ref":"claim.schema.json#/$defs/claim_id"},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","from","to"],"additionalProperties":false};
const schema111 = {"type":"string","pattern":"^[a-z][a-z0-9_]*$"};

function validate36(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
const err6 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues: schema109.properties.relation.enum}};
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
validate36.errors = vErrors;
return errors === 0;
}

export const part_derivation = validate37;
const schema114 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"enum":["share","ratio"]},"part":{"$ref":"claim.schema.json#/$defs/claim_id"},"whole":{"$ref":"claim.schema.json#/$defs/claim_id"},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","part","whole"],"additionalProperties":false};

function validate37(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
const err6 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues: schema114.properties.relation.enum}};
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
validate37.errors = vErrors;
return errors === 0;
}

export const rate_derivation = validate38;
const schema119 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"rate"},"part":{"$ref":"claim.schema.json#/$defs/claim_id"},"whole":{"$ref":"claim.schema.json#/$defs/claim_id"},"per":{"$ref":"claim.schema.json#/$defs/figure"},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","part","whole"],"additionalProperties":false};

function validate38(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
validate38.errors = vErrors;
return errors === 0;
}

export const combined_derivation = validate39;
const schema125 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"enum":["product","sum","average"]},"of":{"type":"array","minItems":2,"items":{"$ref":"claim.schema.json#/$defs/claim_id"}},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","of"],"additionalProperties":false};

function validate39(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
const err5 = {instancePath:instancePath+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues: schema125.properties.relation.enum}};
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
validate39.errors = vErrors;
return errors === 0;
}

export const weighted_derivation = validate40;
const schema129 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"weighted_average"},"of":{"type":"array","minItems":2,"items":{"$ref":"claim.schema.json#/$defs/claim_id"}},"weights":{"type":"array","minItems":2,"items":{"$ref":"claim.schema.json#/$defs/claim_id"}},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","of","weights"],"additionalProperties":false};

function validate40(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
validate40.errors = vErrors;
return errors === 0;
}

export const parts_derivation = validate41;
const schema134 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"parts_of_whole"},"of":{"type":"array","minItems":2,"items":{"$ref":"claim.schema.json#/$defs/claim_id"}},"exhaustive":{"type":"boolean"},"overlapping":{"type":"boolean"},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","of"],"additionalProperties":false};

function validate41(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
validate41.errors = vErrors;
return errors === 0;
}

export const same_derivation = validate42;
const schema138 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"same"},"of":{"type":"array","minItems":1,"items":{"$ref":"claim.schema.json#/$defs/claim_reference"}},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","of"],"additionalProperties":false};
const schema140 = {"type":"string","pattern":"^(?:[^/\\s]+/)?[a-z][a-z0-9_]*$"};
const pattern65 = new RegExp("^(?:[^/\\s]+/)?[a-z][a-z0-9_]*$", "u");

function validate42(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
if(!pattern65.test(data3)){
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
validate42.errors = vErrors;
return errors === 0;
}

export const growth_derivation = validate43;
const schema142 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"growth_rate"},"from":{"$ref":"claim.schema.json#/$defs/claim_id"},"to":{"$ref":"claim.schema.json#/$defs/claim_id"},"periods":{"$ref":"claim.schema.json#/$defs/periods"},"earlier":{"$ref":"claim.schema.json#/$defs/claim_id"},"later":{"$ref":"claim.schema.json#/$defs/claim_id"},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","from","to"],"dependentRequired":{"earlier":["later"],"later":["earlier"]},"dependentSchemas":{"periods":{"properties":{"earlier":false,"later":false}}},"if":{"properties":{"earlier":false,"later":false}},"then":{"required":["periods"]},"additionalProperties":false};
const schema146 = {"type":"string","pattern":"^[1-9]\\d{0,2}$"};
const pattern70 = new RegExp("^[1-9]\\d{0,2}$", "u");

function validate43(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
if(!pattern70.test(data6)){
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
validate43.errors = vErrors;
return errors === 0;
}

export const compound_derivation = validate44;
const schema150 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"compound"},"from":{"$ref":"claim.schema.json#/$defs/claim_id"},"rate":{"$ref":"claim.schema.json#/$defs/claim_id"},"periods":{"$ref":"claim.schema.json#/$defs/periods"},"earlier":{"$ref":"claim.schema.json#/$defs/claim_id"},"later":{"$ref":"claim.schema.json#/$defs/claim_id"},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","from","rate"],"dependentRequired":{"earlier":["later"],"later":["earlier"]},"dependentSchemas":{"periods":{"properties":{"earlier":false,"later":false}}},"if":{"properties":{"earlier":false,"later":false}},"then":{"required":["periods"]},"additionalProperties":false};

function validate44(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
if(!pattern70.test(data6)){
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
validate44.errors = vErrors;
return errors === 0;
}

export const days_derivation = validate45;
const schema158 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"days_between"},"earlier":{"$ref":"claim.schema.json#/$defs/claim_id"},"later":{"$ref":"claim.schema.json#/$defs/claim_id"},"inclusive":{"type":"boolean"},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","earlier","later"],"additionalProperties":false};

function validate45(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
validate45.errors = vErrors;
return errors === 0;
}

export const age_derivation = validate46;
const schema163 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"age"},"born":{"$ref":"claim.schema.json#/$defs/claim_id"},"at":{"$ref":"claim.schema.json#/$defs/claim_id"},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","born","at"],"additionalProperties":false};

function validate46(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
validate46.errors = vErrors;
return errors === 0;
}

export const rank_derivation = validate47;
const schema168 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"rank"},"value":{"$ref":"claim.schema.json#/$defs/claim_id"},"among":{"type":"array","minItems":1,"items":{"$ref":"claim.schema.json#/$defs/claim_id"}},"order":{"enum":["highest","lowest"]},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","value","among"],"additionalProperties":false};

function validate47(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
const err13 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues: schema168.properties.order.enum}};
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
validate47.errors = vErrors;
return errors === 0;
}

export const integer_share_derivation = validate48;
const schema173 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"integer_share"},"whole":{"$ref":"claim.schema.json#/$defs/claim_id"},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","whole"],"additionalProperties":false};

function validate48(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
validate48.errors = vErrors;
return errors === 0;
}

export const integer_mean_derivation = validate49;
const schema177 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"integer_mean"},"count":{"$ref":"claim.schema.json#/$defs/claim_id"},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","count"],"additionalProperties":false};

function validate49(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
validate49.errors = vErrors;
return errors === 0;
}

export const list_derivation = validate50;
const schema181 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"list_count"},"items":{"type":"array","minItems":1,"items":{"$ref":"claim.schema.json#/$defs/passage"}},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["relation","items"],"additionalProperties":false};

function validate50(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
validate50.errors = vErrors;
return errors === 0;
}

export const formula_derivation = validate51;
const schema185 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"formula":{"$ref":"claim.schema.json#/$defs/formula"},"assumes":{"$ref":"claim.schema.json#/$defs/words"}},"required":["formula"],"additionalProperties":false};
const schema187 = {"type":"string","pattern":"\\S"};

function validate51(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
validate51.errors = vErrors;
return errors === 0;
}

export const plausible = validate52;
const schema189 = {"type":"object","properties":{"from":{"$ref":"claim.schema.json#/$defs/figure"},"to":{"$ref":"claim.schema.json#/$defs/figure"},"why":{"$ref":"claim.schema.json#/$defs/words"}},"required":["why"],"minProperties":2,"additionalProperties":false};

function validate52(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
validate52.errors = vErrors;
return errors === 0;
}

export const acceptance = validate53;
const schema193 = {"type":"object","properties":{"check":{"$ref":"claim.schema.json#/$defs/id"},"code":{"$ref":"claim.schema.json#/$defs/code"},"texts":{"type":"object","propertyNames":{"$ref":"claim.schema.json#/$defs/text_key"},"additionalProperties":{"$ref":"claim.schema.json#/$defs/printed_text"}},"reason":{"$ref":"claim.schema.json#/$defs/words"},"by":{"$ref":"claim.schema.json#/$defs/words"},"until":{"$ref":"claim.schema.json#/$defs/day"}},"required":["check","code","texts","reason","by"],"additionalProperties":false};
const schema195 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"};
const schema196 = {"type":"string","pattern":"^(?:[^/\\s]+/){0,2}[a-z][a-z0-9_]*$"};
const schema197 = {"type":"string"};
const schema200 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const pattern109 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$", "u");
const pattern110 = new RegExp("^(?:[^/\\s]+/){0,2}[a-z][a-z0-9_]*$", "u");
const pattern113 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate53(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
if(!pattern109.test(data1)){
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
if(!pattern110.test(key1)){
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
if(!pattern113.test(data6)){
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
validate53.errors = vErrors;
return errors === 0;
}
quantity_claim.fields = ["$schema","id","kind","span","cell","figure","unit","direction","rounded_to","significant","exact","rounding","readings","derivations","evidence","plausible","accepted","note"];
date_claim.fields = ["$schema","id","kind","span","cell","date","evidence","accepted","note"];
quotation_claim.fields = ["$schema","id","kind","span","cell","speaker","said","occasion","speaker_evidence","said_evidence","occasion_evidence","signed_off","translation","evidence","accepted","note"];
sign_off.fields = ["text","by","why"];
translation.fields = ["translator","text","original"];
span.fields = ["source","exact","prefix","suffix","start","end"];
long_span.fields = ["source","head","tail","prefix","suffix","start","end"];
table_cell.fields = ["source","row","column"];
pointer_cell.fields = ["source","pointer"];
evidence.fields = ["id","source","cell","span","same_as"];
quotation_evidence.fields = ["id","source","cell","span","same_as"];
evidence_span.fields = ["exact","prefix","suffix","start","end"];
long_evidence_span.fields = ["head","tail","prefix","suffix","start","end"];
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
