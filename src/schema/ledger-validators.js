// Made from schemas/ledger.schema.json by build/generate.ts; do not edit.

"use strict";
export const ledger = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"$schema":{"$ref":"claim.schema.json#/$defs/schema_path"},"version":{"const":1},"readings":{"$ref":"claim.schema.json#/$defs/readings"},"sources":{"type":"object","propertyNames":{"$ref":"claim.schema.json#/$defs/source_name"},"additionalProperties":true},"claims":{"type":"array","items":true},"relations":{"type":"array","items":true},"ignored":{"type":"array","items":true}},"required":["version"],"additionalProperties":false};
const schema33 = {"type":"string"};
const schema34 = {"enum":["all","strict"]};
const schema35 = {"type":"string","pattern":"^[a-z][a-z0-9_]*$"};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate20(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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

export const source = validate22;
const schema36 = {"type":"object","properties":{"path":{"$ref":"ledger.schema.json#/$defs/path"},"role":{"enum":["document","evidence"]},"title":{"$ref":"claim.schema.json#/$defs/words"},"format":{"enum":["plain","markdown","csv","json"]},"dated":{"$ref":"claim.schema.json#/$defs/day"},"language":{"$ref":"ledger.schema.json#/$defs/language"},"origin":{"$ref":"claim.schema.json#/$defs/words"},"retrieved":{"$ref":"claim.schema.json#/$defs/day"},"sha256":{"$ref":"ledger.schema.json#/$defs/sha256"},"rounding":{"$ref":"claim.schema.json#/$defs/rounding"},"rounded_to":{"$ref":"claim.schema.json#/$defs/figure"},"readings":{"$ref":"claim.schema.json#/$defs/readings"},"key":{"$ref":"ledger.schema.json#/$defs/head"},"columns":{"type":"object","additionalProperties":true},"note":{"$ref":"claim.schema.json#/$defs/words"}},"required":["path","role"],"additionalProperties":false};
const schema38 = {"type":"string","pattern":"\\S"};
const schema39 = {"type":"string","pattern":"\\S"};
const schema40 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"};
const schema41 = {"type":"string","pattern":"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"};
const schema44 = {"type":"string","pattern":"^[0-9A-Fa-f]{64}$"};
const schema45 = {"enum":["half-up","half-even","half-down","truncated"]};
const schema46 = {"type":"string","pattern":"\\S"};
const schema48 = {"type":"string"};
const pattern5 = new RegExp("\\S", "u");
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern8 = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "u");
const pattern11 = new RegExp("^[0-9A-Fa-f]{64}$", "u");

function validate22(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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

export const column = validate24;
const schema50 = {"type":"object","properties":{"unit":{"$ref":"claim.schema.json#/$defs/unit"},"scale":{"$ref":"claim.schema.json#/$defs/figure"},"rounded_to":{"$ref":"claim.schema.json#/$defs/figure"}},"additionalProperties":false};
const schema51 = {"type":"string","pattern":"\\S"};

function validate24(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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

export const same_relation = validate25;
const schema54 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"same"},"of":{"type":"array","minItems":2,"items":{"$ref":"claim.schema.json#/$defs/claim_reference"}}},"required":["relation","of"],"additionalProperties":false};
const schema55 = {"type":"string","pattern":"^[a-z][a-z0-9_]*$"};
const schema56 = {"type":"string","pattern":"^(?:[^/\\s]+/)?[a-z][a-z0-9_]*$"};
const pattern18 = new RegExp("^(?:[^/\\s]+/)?[a-z][a-z0-9_]*$", "u");

function validate25(data){
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

export const before_relation = validate26;
const schema57 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"before"},"earlier":{"$ref":"claim.schema.json#/$defs/claim_id"},"later":{"$ref":"claim.schema.json#/$defs/claim_id"}},"required":["relation","earlier","later"],"additionalProperties":false};
const schema59 = {"type":"string","pattern":"^[a-z][a-z0-9_]*$"};

function validate26(data){
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

export const above_relation = validate27;
const schema61 = {"type":"object","properties":{"id":{"$ref":"claim.schema.json#/$defs/id"},"relation":{"const":"above"},"higher":{"$ref":"claim.schema.json#/$defs/claim_id"},"lower":{"$ref":"claim.schema.json#/$defs/claim_id"},"or_equal":{"type":"boolean"}},"required":["relation","higher","lower"],"additionalProperties":false};

function validate27(data){
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

export const ignored = validate28;
const schema65 = {"type":"object","properties":{"span":true,"why":{"$ref":"claim.schema.json#/$defs/words"}},"required":["span","why"],"additionalProperties":false};

function validate28(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
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
ledger.fields = ["$schema","version","readings","sources","claims","relations","ignored"];
source.fields = ["path","role","title","format","dated","language","origin","retrieved","sha256","rounding","rounded_to","readings","key","columns","note"];
column.fields = ["unit","scale","rounded_to"];
same_relation.fields = ["id","relation","of"];
before_relation.fields = ["id","relation","earlier","later"];
above_relation.fields = ["id","relation","higher","lower","or_equal"];
ignored.fields = ["span","why"];
