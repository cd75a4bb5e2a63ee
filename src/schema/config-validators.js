// Made from schemas/config.schema.json by build/generate.ts; do not edit.

"use strict";
export const config = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"$schema":{"$ref":"claim.schema.json#/$defs/schema_path"},"cases":{"type":"array","items":{"$ref":"config.schema.json#/$defs/case_pattern"}},"severities":{"type":"object","propertyNames":{"$ref":"claim.schema.json#/$defs/code"},"additionalProperties":{"$ref":"config.schema.json#/$defs/severity"}},"fail_on":{"enum":["error","warning","note"]},"max_warnings":{"$ref":"config.schema.json#/$defs/whole_number"},"min_coverage":{"$ref":"config.schema.json#/$defs/percentage"},"acceptances":{"$ref":"config.schema.json#/$defs/file_path"},"readings":{"$ref":"claim.schema.json#/$defs/readings"},"language":{"$ref":"ledger.schema.json#/$defs/language"},"hedges":true,"limits":true},"additionalProperties":false};
const schema33 = {"type":"string"};
const schema35 = {"type":"string","pattern":"^(?!/)(?!.*\\.\\.)[^\\\\\\u0000-\\u001f]+$"};
const schema36 = {"type":"string","pattern":"^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"};
const schema37 = {"type":"string","enum":["error","warning","note","off"]};
const schema38 = {"type":"integer","minimum":0,"maximum":1000000000};
const schema39 = {"type":"number","minimum":0,"maximum":100};
const schema40 = {"type":"string","pattern":"."};
const schema41 = {"enum":["all","strict"]};
const schema43 = {"type":"string","pattern":"^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"};
const func0 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^(?!/)(?!.*\\.\\.)[^\\\\\\u0000-\\u001f]+$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$", "u");
const pattern6 = new RegExp(".", "u");
const pattern7 = new RegExp("^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", "u");

function validate20(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
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
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"claim.schema.json#/$defs/schema_path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cases !== undefined && func0.call(data, "cases")){
let data1 = data.cases;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err2 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"config.schema.json#/$defs/case_pattern/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*\\.\\.)[^\\\\\\u0000-\\u001f]+$"}};
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
const err3 = {instancePath:instancePath+"/cases/" + i0,schemaPath:"config.schema.json#/$defs/case_pattern/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.severities !== undefined && func0.call(data, "severities")){
let data3 = data.severities;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 of Object.keys(data3)){
const _errs12 = errors;
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err5 = {instancePath:instancePath+"/severities",schemaPath:"claim.schema.json#/$defs/code/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$"},propertyName:key1};
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
const err6 = {instancePath:instancePath+"/severities",schemaPath:"claim.schema.json#/$defs/code/type",keyword:"type",params:{type: "string"},propertyName:key1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid5 = _errs12 === errors;
if(!valid5){
const err7 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key2 of Object.keys(data3)){
let data4 = data3[key2];
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"config.schema.json#/$defs/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data4 === "error") || (data4 === "warning")) || (data4 === "note")) || (data4 === "off"))){
const err9 = {instancePath:instancePath+"/severities/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"config.schema.json#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema37.enum}};
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
const err10 = {instancePath:instancePath+"/severities",schemaPath:"#/properties/severities/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.fail_on !== undefined && func0.call(data, "fail_on")){
let data5 = data.fail_on;
if(!(((data5 === "error") || (data5 === "warning")) || (data5 === "note"))){
const err11 = {instancePath:instancePath+"/fail_on",schemaPath:"#/properties/fail_on/enum",keyword:"enum",params:{allowedValues: schema31.properties.fail_on.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.max_warnings !== undefined && func0.call(data, "max_warnings")){
let data6 = data.max_warnings;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/max_warnings",schemaPath:"config.schema.json#/$defs/whole_number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/max_warnings",schemaPath:"config.schema.json#/$defs/whole_number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/max_warnings",schemaPath:"config.schema.json#/$defs/whole_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.min_coverage !== undefined && func0.call(data, "min_coverage")){
let data7 = data.min_coverage;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/min_coverage",schemaPath:"config.schema.json#/$defs/percentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/min_coverage",schemaPath:"config.schema.json#/$defs/percentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err17 = {instancePath:instancePath+"/min_coverage",schemaPath:"config.schema.json#/$defs/percentage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.acceptances !== undefined && func0.call(data, "acceptances")){
let data8 = data.acceptances;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err18 = {instancePath:instancePath+"/acceptances",schemaPath:"config.schema.json#/$defs/file_path/pattern",keyword:"pattern",params:{pattern: "."}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/acceptances",schemaPath:"config.schema.json#/$defs/file_path/type",keyword:"type",params:{type: "string"}};
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
let data9 = data.readings;
if(!((data9 === "all") || (data9 === "strict"))){
const err20 = {instancePath:instancePath+"/readings",schemaPath:"claim.schema.json#/$defs/readings/enum",keyword:"enum",params:{allowedValues: schema41.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data10 = data.language;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err21 = {instancePath:instancePath+"/language",schemaPath:"ledger.schema.json#/$defs/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$"}};
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
const err22 = {instancePath:instancePath+"/language",schemaPath:"ledger.schema.json#/$defs/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const hedges = validate24;
const schema44 = {"type":"object","properties":{"about":{"$ref":"config.schema.json#/$defs/hedge_width"},"nearly":{"$ref":"config.schema.json#/$defs/hedge_width"},"just_over":{"$ref":"config.schema.json#/$defs/hedge_width"}},"additionalProperties":false};
const schema45 = {"type":"string","pattern":"^(?:[0-4]?[0-9](?:\\.[0-9]{1,3})?|50)%$"};
const pattern8 = new RegExp("^(?:[0-4]?[0-9](?:\\.[0-9]{1,3})?|50)%$", "u");

function validate24(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "about") || (key0 === "nearly")) || (key0 === "just_over"))){
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
if(data.about !== undefined && func0.call(data, "about")){
let data0 = data.about;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err1 = {instancePath:instancePath+"/about",schemaPath:"config.schema.json#/$defs/hedge_width/pattern",keyword:"pattern",params:{pattern: "^(?:[0-4]?[0-9](?:\\.[0-9]{1,3})?|50)%$"}};
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
const err2 = {instancePath:instancePath+"/about",schemaPath:"config.schema.json#/$defs/hedge_width/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.nearly !== undefined && func0.call(data, "nearly")){
let data1 = data.nearly;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err3 = {instancePath:instancePath+"/nearly",schemaPath:"config.schema.json#/$defs/hedge_width/pattern",keyword:"pattern",params:{pattern: "^(?:[0-4]?[0-9](?:\\.[0-9]{1,3})?|50)%$"}};
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
const err4 = {instancePath:instancePath+"/nearly",schemaPath:"config.schema.json#/$defs/hedge_width/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.just_over !== undefined && func0.call(data, "just_over")){
let data2 = data.just_over;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err5 = {instancePath:instancePath+"/just_over",schemaPath:"config.schema.json#/$defs/hedge_width/pattern",keyword:"pattern",params:{pattern: "^(?:[0-4]?[0-9](?:\\.[0-9]{1,3})?|50)%$"}};
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
const err6 = {instancePath:instancePath+"/just_over",schemaPath:"config.schema.json#/$defs/hedge_width/type",keyword:"type",params:{type: "string"}};
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

export const limits = validate25;
const schema48 = {"type":"object","properties":{"file_bytes":{"$ref":"config.schema.json#/$defs/byte_count"},"claims":{"$ref":"config.schema.json#/$defs/positive_number"},"errors":{"$ref":"config.schema.json#/$defs/positive_number"}},"additionalProperties":false};
const schema49 = {"type":"integer","minimum":1,"maximum":500000000};
const schema50 = {"type":"integer","minimum":1,"maximum":1000000};

function validate25(data){
const instancePath = "";
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "file_bytes") || (key0 === "claims")) || (key0 === "errors"))){
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
if(data.file_bytes !== undefined && func0.call(data, "file_bytes")){
let data0 = data.file_bytes;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/file_bytes",schemaPath:"config.schema.json#/$defs/byte_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 500000000 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/file_bytes",schemaPath:"config.schema.json#/$defs/byte_count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500000000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/file_bytes",schemaPath:"config.schema.json#/$defs/byte_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.claims !== undefined && func0.call(data, "claims")){
let data1 = data.claims;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/claims",schemaPath:"config.schema.json#/$defs/positive_number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/claims",schemaPath:"config.schema.json#/$defs/positive_number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/claims",schemaPath:"config.schema.json#/$defs/positive_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data.errors !== undefined && func0.call(data, "errors")){
let data2 = data.errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/errors",schemaPath:"config.schema.json#/$defs/positive_number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/errors",schemaPath:"config.schema.json#/$defs/positive_number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/errors",schemaPath:"config.schema.json#/$defs/positive_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
validate25.errors = vErrors;
return errors === 0;
}
config.fields = ["$schema","cases","severities","fail_on","max_warnings","min_coverage","acceptances","readings","language","hedges","limits"];
hedges.fields = ["about","nearly","just_over"];
limits.fields = ["file_bytes","claims","errors"];
