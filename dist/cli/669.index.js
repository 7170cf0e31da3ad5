export const id = 669;
export const ids = [669];
export const modules = {

/***/ 4951:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://github.com/ajv-validator/ajv/issues/889
const equal = __webpack_require__(3430);
equal.code = 'require("ajv/dist/runtime/equal").default';
exports["default"] = equal;
//# sourceMappingURL=equal.js.map

/***/ }),

/***/ 6214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 3430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 4669:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = validate0;module.exports["default"] = validate0;const schema0 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","type":"object","properties":{"policies":{"$ref":"common.schema.json#/$defs/text"},"kinds":{"type":"array","items":{"$ref":"#/$defs/kind"}},"severity":{"type":"object","patternProperties":{"^ARC[0-9]{3}$":{"enum":["error","warning","notice","off"]}},"additionalProperties":false},"validate":{"type":"object","properties":{"fail-on":{"enum":["error","warning","never"],"default":"error"},"max-file-size":{"type":"string","pattern":"^[1-9][0-9]{0,5}(KiB|MiB)$","default":"1MiB"}},"additionalProperties":false},"environments":{"type":"object","minProperties":1,"patternProperties":{"^[a-z][a-z0-9-]*$":{"type":"object","properties":{"after":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false,"$defs":{"kind":{"type":"object","required":["name","match","schema"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"},"match":{"type":["string","array"],"minLength":1,"minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/text"}},"schema":{"$ref":"common.schema.json#/$defs/text"},"name-at":{"type":"string","format":"json-pointer","minLength":1},"id-at":{"type":"string","format":"json-pointer","minLength":1},"documents":{"enum":["one","many"],"default":"one"},"regex":{"enum":["linear","native"],"default":"linear"}},"additionalProperties":false}}};const schema2 = {"type":"string","minLength":1};const func0 = Object.prototype.hasOwnProperty;const func1 = (__webpack_require__(6214)["default"]);const schema3 = {"type":"object","required":["name","match","schema"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9-]*$"},"match":{"type":["string","array"],"minLength":1,"minItems":1,"uniqueItems":true,"items":{"$ref":"common.schema.json#/$defs/text"}},"schema":{"$ref":"common.schema.json#/$defs/text"},"name-at":{"type":"string","format":"json-pointer","minLength":1},"id-at":{"type":"string","format":"json-pointer","minLength":1},"documents":{"enum":["one","many"],"default":"one"},"regex":{"enum":["linear","native"],"default":"linear"}},"additionalProperties":false};const func10 = (__webpack_require__(4951)["default"]);const pattern0 = new RegExp("^[a-z][a-z0-9-]*$", "u");const formats0 = /^(?:\/(?:[^~/]|~0|~1)*)*$/;function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate2.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.match === undefined) || (!(func0.call(data, "match")))) && (missing0 = "match"))) || (((data.schema === undefined) || (!(func0.call(data, "schema")))) && (missing0 = "schema"))){validate2.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];return false;}else {const _errs1 = errors;for(const key0 of Object.keys(data)){if(!(((((((key0 === "name") || (key0 === "match")) || (key0 === "schema")) || (key0 === "name-at")) || (key0 === "id-at")) || (key0 === "documents")) || (key0 === "regex"))){validate2.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];return false;break;}}if(_errs1 === errors){if(data.name !== undefined && func0.call(data, "name")){let data0 = data.name;const _errs2 = errors;if(errors === _errs2){if(typeof data0 === "string"){if(!pattern0.test(data0)){validate2.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}}];return false;}}else {validate2.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.match !== undefined && func0.call(data, "match")){let data1 = data.match;const _errs4 = errors;if((typeof data1 !== "string") && (!(Array.isArray(data1)))){validate2.errors = [{instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type: schema3.properties.match.type}}];return false;}if(errors === _errs4){if(typeof data1 === "string"){if(func1(data1) < 1){validate2.errors = [{instancePath:instancePath+"/match",schemaPath:"#/properties/match/minLength",keyword:"minLength",params:{limit: 1}}];return false;}}if(errors === _errs4){if(Array.isArray(data1)){if(data1.length < 1){validate2.errors = [{instancePath:instancePath+"/match",schemaPath:"#/properties/match/minItems",keyword:"minItems",params:{limit: 1}}];return false;}else {var valid1 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];const _errs6 = errors;const _errs7 = errors;if(errors === _errs7){if(typeof data2 === "string"){if(func1(data2) < 1){validate2.errors = [{instancePath:instancePath+"/match/" + i0,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1}}];return false;}}else {validate2.errors = [{instancePath:instancePath+"/match/" + i0,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"}}];return false;}}var valid1 = _errs6 === errors;if(!valid1){break;}}if(valid1){let i1 = data1.length;let j0;if(i1 > 1){outer0:for(;i1--;){for(j0 = i1; j0--;){if(func10(data1[i1], data1[j0])){validate2.errors = [{instancePath:instancePath+"/match",schemaPath:"#/properties/match/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];return false;break outer0;}}}}}}}}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.schema !== undefined && func0.call(data, "schema")){let data3 = data.schema;const _errs9 = errors;const _errs10 = errors;if(errors === _errs10){if(typeof data3 === "string"){if(func1(data3) < 1){validate2.errors = [{instancePath:instancePath+"/schema",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1}}];return false;}}else {validate2.errors = [{instancePath:instancePath+"/schema",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"}}];return false;}}var valid0 = _errs9 === errors;}else {var valid0 = true;}if(valid0){if(data["name-at"] !== undefined && func0.call(data, "name-at")){let data4 = data["name-at"];const _errs12 = errors;if(errors === _errs12){if(errors === _errs12){if(typeof data4 === "string"){if(func1(data4) < 1){validate2.errors = [{instancePath:instancePath+"/name-at",schemaPath:"#/properties/name-at/minLength",keyword:"minLength",params:{limit: 1}}];return false;}else {if(!(formats0.test(data4))){validate2.errors = [{instancePath:instancePath+"/name-at",schemaPath:"#/properties/name-at/format",keyword:"format",params:{format: "json-pointer"}}];return false;}}}else {validate2.errors = [{instancePath:instancePath+"/name-at",schemaPath:"#/properties/name-at/type",keyword:"type",params:{type: "string"}}];return false;}}}var valid0 = _errs12 === errors;}else {var valid0 = true;}if(valid0){if(data["id-at"] !== undefined && func0.call(data, "id-at")){let data5 = data["id-at"];const _errs14 = errors;if(errors === _errs14){if(errors === _errs14){if(typeof data5 === "string"){if(func1(data5) < 1){validate2.errors = [{instancePath:instancePath+"/id-at",schemaPath:"#/properties/id-at/minLength",keyword:"minLength",params:{limit: 1}}];return false;}else {if(!(formats0.test(data5))){validate2.errors = [{instancePath:instancePath+"/id-at",schemaPath:"#/properties/id-at/format",keyword:"format",params:{format: "json-pointer"}}];return false;}}}else {validate2.errors = [{instancePath:instancePath+"/id-at",schemaPath:"#/properties/id-at/type",keyword:"type",params:{type: "string"}}];return false;}}}var valid0 = _errs14 === errors;}else {var valid0 = true;}if(valid0){if(data.documents !== undefined && func0.call(data, "documents")){let data6 = data.documents;const _errs16 = errors;if(!((data6 === "one") || (data6 === "many"))){validate2.errors = [{instancePath:instancePath+"/documents",schemaPath:"#/properties/documents/enum",keyword:"enum",params:{allowedValues: schema3.properties.documents.enum}}];return false;}var valid0 = _errs16 === errors;}else {var valid0 = true;}if(valid0){if(data.regex !== undefined && func0.call(data, "regex")){let data7 = data.regex;const _errs17 = errors;if(!((data7 === "linear") || (data7 === "native"))){validate2.errors = [{instancePath:instancePath+"/regex",schemaPath:"#/properties/regex/enum",keyword:"enum",params:{allowedValues: schema3.properties.regex.enum}}];return false;}var valid0 = _errs17 === errors;}else {var valid0 = true;}}}}}}}}}}else {validate2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];return false;}}validate2.errors = vErrors;return errors === 0;}validate2.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};const pattern1 = new RegExp("^ARC[0-9]{3}$", "u");const pattern3 = new RegExp("^[1-9][0-9]{0,5}(KiB|MiB)$", "u");function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){/*# sourceURL="config.schema.json" */;let vErrors = null;let errors = 0;const evaluated0 = validate0.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){const _errs1 = errors;for(const key0 of Object.keys(data)){if(!(((((key0 === "policies") || (key0 === "kinds")) || (key0 === "severity")) || (key0 === "validate")) || (key0 === "environments"))){validate0.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];return false;break;}}if(_errs1 === errors){if(data.policies !== undefined && func0.call(data, "policies")){let data0 = data.policies;const _errs2 = errors;const _errs3 = errors;if(errors === _errs3){if(typeof data0 === "string"){if(func1(data0) < 1){validate0.errors = [{instancePath:instancePath+"/policies",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1}}];return false;}}else {validate0.errors = [{instancePath:instancePath+"/policies",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"}}];return false;}}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.kinds !== undefined && func0.call(data, "kinds")){let data1 = data.kinds;const _errs5 = errors;if(errors === _errs5){if(Array.isArray(data1)){var valid2 = true;const len0 = data1.length;for(let i0=0; i0<len0; i0++){const _errs7 = errors;if(!(validate2(data1[i0], {instancePath:instancePath+"/kinds/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);errors = vErrors.length;}var valid2 = _errs7 === errors;if(!valid2){break;}}}else {validate0.errors = [{instancePath:instancePath+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type: "array"}}];return false;}}var valid0 = _errs5 === errors;}else {var valid0 = true;}if(valid0){if(data.severity !== undefined && func0.call(data, "severity")){let data3 = data.severity;const _errs8 = errors;if(errors === _errs8){if(data3 && typeof data3 == "object" && !Array.isArray(data3)){const _errs10 = errors;for(const key1 of Object.keys(data3)){if(!(pattern1.test(key1))){validate0.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];return false;break;}}if(_errs10 === errors){var valid3 = true;for(const key2 of Object.keys(data3)){if(pattern1.test(key2)){let data4 = data3[key2];const _errs11 = errors;if(!((((data4 === "error") || (data4 === "warning")) || (data4 === "notice")) || (data4 === "off"))){validate0.errors = [{instancePath:instancePath+"/severity/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severity/patternProperties/%5EARC%5B0-9%5D%7B3%7D%24/enum",keyword:"enum",params:{allowedValues: schema0.properties.severity.patternProperties["^ARC[0-9]{3}$"].enum}}];return false;}var valid3 = _errs11 === errors;if(!valid3){break;}}}}}else {validate0.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "object"}}];return false;}}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.validate !== undefined && func0.call(data, "validate")){let data5 = data.validate;const _errs12 = errors;if(errors === _errs12){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){const _errs14 = errors;for(const key3 of Object.keys(data5)){if(!((key3 === "fail-on") || (key3 === "max-file-size"))){validate0.errors = [{instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];return false;break;}}if(_errs14 === errors){if(data5["fail-on"] !== undefined && func0.call(data5, "fail-on")){let data6 = data5["fail-on"];const _errs15 = errors;if(!(((data6 === "error") || (data6 === "warning")) || (data6 === "never"))){validate0.errors = [{instancePath:instancePath+"/validate/fail-on",schemaPath:"#/properties/validate/properties/fail-on/enum",keyword:"enum",params:{allowedValues: schema0.properties.validate.properties["fail-on"].enum}}];return false;}var valid4 = _errs15 === errors;}else {var valid4 = true;}if(valid4){if(data5["max-file-size"] !== undefined && func0.call(data5, "max-file-size")){let data7 = data5["max-file-size"];const _errs16 = errors;if(errors === _errs16){if(typeof data7 === "string"){if(!pattern3.test(data7)){validate0.errors = [{instancePath:instancePath+"/validate/max-file-size",schemaPath:"#/properties/validate/properties/max-file-size/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(KiB|MiB)$"}}];return false;}}else {validate0.errors = [{instancePath:instancePath+"/validate/max-file-size",schemaPath:"#/properties/validate/properties/max-file-size/type",keyword:"type",params:{type: "string"}}];return false;}}var valid4 = _errs16 === errors;}else {var valid4 = true;}}}}else {validate0.errors = [{instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/type",keyword:"type",params:{type: "object"}}];return false;}}var valid0 = _errs12 === errors;}else {var valid0 = true;}if(valid0){if(data.environments !== undefined && func0.call(data, "environments")){let data8 = data.environments;const _errs18 = errors;if(errors === _errs18){if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(Object.keys(data8).length < 1){validate0.errors = [{instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minProperties",keyword:"minProperties",params:{limit: 1}}];return false;}else {const _errs20 = errors;for(const key4 of Object.keys(data8)){if(!(pattern0.test(key4))){validate0.errors = [{instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];return false;break;}}if(_errs20 === errors){var valid5 = true;for(const key5 of Object.keys(data8)){if(pattern0.test(key5)){let data9 = data8[key5];const _errs21 = errors;if(errors === _errs21){if(data9 && typeof data9 == "object" && !Array.isArray(data9)){const _errs23 = errors;for(const key6 of Object.keys(data9)){if(!(key6 === "after")){validate0.errors = [{instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];return false;break;}}if(_errs23 === errors){if(data9.after !== undefined && func0.call(data9, "after")){let data10 = data9.after;const _errs24 = errors;if(errors === _errs24){if(typeof data10 === "string"){if(!pattern0.test(data10)){validate0.errors = [{instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/environments/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/after/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}}];return false;}}else {validate0.errors = [{instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/after",schemaPath:"#/properties/environments/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/properties/after/type",keyword:"type",params:{type: "string"}}];return false;}}}}}else {validate0.errors = [{instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E%5Ba-z%5D%5Ba-z0-9-%5D*%24/type",keyword:"type",params:{type: "object"}}];return false;}}var valid5 = _errs21 === errors;if(!valid5){break;}}}}}}else {validate0.errors = [{instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"}}];return false;}}var valid0 = _errs18 === errors;}else {var valid0 = true;}}}}}}}else {validate0.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];return false;}}validate0.errors = vErrors;return errors === 0;}validate0.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/***/ })

};
