/** Generated from specs/ by `npm run generate`. Do not edit. */
// @ts-nocheck
import type { Validator } from '../index.ts';

var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

var loaderQueueCommands_push = validate21;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      if (data.length < 1)
        return validate25.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let _errs1 = errors, _errs2 = errors, _errs3 = errors;
          if (!Array.isArray(data[i0])) {
            let err0 = {};
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
          var valid1 = _errs3 === errors;
          if (valid1)
            return validate25.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/not", keyword: "not", params: {} }], !1;
          errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
        if (valid0) {
          let _errs5 = errors, len1 = data.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let _errs6 = errors;
            if (typeof data[i1] != "string") {
              let err1 = { instancePath: instancePath + "/" + i1, schemaPath: "#/contains/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
            var valid2 = _errs6 === errors;
            if (valid2)
              break;
          }
          if (valid2)
            errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
          else
            return validate25.errors = [{ instancePath, schemaPath: "#/contains", keyword: "contains", params: { minContains: 1 } }], !1;
        }
      }
    } else
      return validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], !1;
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      if (data.length > 1)
        return validate24.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1 } }], !1;
      if (data.length < 1)
        return validate24.errors = [{ instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } }], !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let _errs1 = errors;
          validate25(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
      }
    } else
      return validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], !1;
  return validate24.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate24(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate25(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate23.errors = vErrors, !1;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.entry === void 0 && (missing0 = "entry"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "entry") {
            return validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        _errs1 === errors && data.entry !== void 0 && (validate23(data.entry, { instancePath: instancePath + "/entry", parentData: data, parentDataProperty: "entry", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
var webScriptCommands_init = validate31;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "TRACKING" || key0 === "RECOMS" || key0 === "APP_INBOX")) {
          return validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.TRACKING !== void 0) {
          let _errs2 = errors;
          if (typeof data.TRACKING != "boolean")
            return validate33.errors = [{ instancePath: instancePath + "/TRACKING", schemaPath: "#/properties/TRACKING/type", keyword: "type", params: { type: "boolean" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.RECOMS !== void 0) {
            let _errs4 = errors;
            if (typeof data.RECOMS != "boolean")
              return validate33.errors = [{ instancePath: instancePath + "/RECOMS", schemaPath: "#/properties/RECOMS/type", keyword: "type", params: { type: "boolean" } }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.APP_INBOX !== void 0) {
              let _errs6 = errors;
              if (typeof data.APP_INBOX != "boolean")
                return validate33.errors = [{ instancePath: instancePath + "/APP_INBOX", schemaPath: "#/properties/APP_INBOX/type", keyword: "type", params: { type: "boolean" } }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate33.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.getAuthTokenCallback === void 0 && (missing0 = "getAuthTokenCallback") || data.language === void 0 && (missing0 = "language"))
        return validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "getAuthTokenCallback" || key0 === "language")) {
            return validate35.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors && data.language !== void 0 && typeof data.language != "string")
          return validate35.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" } }], !1;
      }
    } else
      return validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate35.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.inboxOptions === void 0 && (missing0 = "inboxOptions")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.inboxOptions !== void 0) {
      let data0 = data.inboxOptions;
      if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        let err1 = {};
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.options === void 0 && (missing1 = "options"))
        return validate32.errors = [{ instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
      data.options !== void 0 && (validate33(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length));
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate32.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.command === void 0 && (missing2 = "command"))
        return validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
      {
        let _errs7 = errors;
        for (let key0 in data)
          if (!(key0 === "command" || key0 === "options" || key0 === "inboxOptions")) {
            return validate32.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs7 === errors) {
          if (data.command !== void 0) {
            let _errs8 = errors;
            if (data.command !== "init")
              return validate32.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "init" } }], !1;
            var valid3 = _errs8 === errors;
          } else
            var valid3 = !0;
          if (valid3) {
            if (data.options !== void 0) {
              let data3 = data.options, _errs9 = errors, _errs10 = errors, valid4 = !1, _errs11 = errors;
              validate35(data3, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
              var _valid1 = _errs11 === errors;
              if (valid4 = valid4 || _valid1, !valid4) {
                let _errs12 = errors;
                validate33(data3, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
                var _valid1 = _errs12 === errors;
                valid4 = valid4 || _valid1;
              }
              if (valid4)
                errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
              else {
                let err3 = { instancePath: instancePath + "/options", schemaPath: "#/properties/options/anyOf", keyword: "anyOf", params: {} };
                return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate32.errors = vErrors, !1;
              }
              var valid3 = _errs9 === errors;
            } else
              var valid3 = !0;
            if (valid3)
              if (data.inboxOptions !== void 0) {
                let _errs13 = errors;
                validate35(data.inboxOptions, { instancePath: instancePath + "/inboxOptions", parentData: data, parentDataProperty: "inboxOptions", rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
                var valid3 = _errs13 === errors;
              } else
                var valid3 = !0;
          }
        }
      }
    } else
      return validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate32.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate32(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length), validate31.errors = vErrors, errors === 0;
}
var webScriptCommands_sendEvent = validate40;
var schema16 = { type: "object", required: ["command", "name"], additionalProperties: !1, properties: { command: { const: "sendEvent" }, name: { type: "string", enum: ["PageView", "ProductPage", "CategoryPage", "StatusCart", "PurchasedItems", "CustomerData", "AddToWishlist", "SearchRequest", "ProductImpressions", "MainPage", "NotFound", "StatusCartPage"] }, payload: { type: "object" } }, anyOf: [{ $ref: "https://contract.invalid/PageViewTracked" }, { $ref: "https://contract.invalid/ProductPageTracked" }, { $ref: "https://contract.invalid/CategoryPageTracked" }, { $ref: "https://contract.invalid/StatusCartTracked" }, { $ref: "https://contract.invalid/PurchasedItemsTracked" }, { $ref: "https://contract.invalid/CustomerDataTracked" }, { $ref: "https://contract.invalid/AddToWishlistTracked" }, { $ref: "https://contract.invalid/SearchRequestTracked" }, { $ref: "https://contract.invalid/ProductImpressionsTracked" }, { $ref: "https://contract.invalid/PageKindTracked" }] };
var schema19 = { type: ["string", "number"] };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" && typeof data != "number" ? (validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema19.type } }], !1) : (validate44.errors = vErrors, errors === 0);
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "externalCustomerId" || key0 === "user_email" || key0 === "user_phone" || key0 === "user_es_contact_id")) {
          return validate43.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.externalCustomerId !== void 0) {
          let _errs2 = errors;
          if (typeof data.externalCustomerId != "string")
            return validate43.errors = [{ instancePath: instancePath + "/externalCustomerId", schemaPath: "#/properties/externalCustomerId/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.user_email !== void 0) {
            let _errs4 = errors;
            if (typeof data.user_email != "string")
              return validate43.errors = [{ instancePath: instancePath + "/user_email", schemaPath: "#/properties/user_email/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.user_phone !== void 0) {
              let _errs6 = errors;
              if (typeof data.user_phone != "string")
                return validate43.errors = [{ instancePath: instancePath + "/user_phone", schemaPath: "#/properties/user_phone/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.user_es_contact_id !== void 0) {
                let _errs8 = errors;
                validate44(data.user_es_contact_id, { instancePath: instancePath + "/user_es_contact_id", parentData: data, parentDataProperty: "user_es_contact_id", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate43.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name"))
        return validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (data.name !== "PageView")
          return validate42.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "PageView" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.payload !== void 0) {
          let data1 = data.payload, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let _errs4 = errors;
              for (let key0 in data1)
                if (!(key0 === "PageView" || key0 === "GeneralInfo")) {
                  return validate42.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                  break;
                }
              if (_errs4 === errors) {
                if (data1.PageView !== void 0) {
                  let data2 = data1.PageView, _errs5 = errors;
                  if (errors === _errs5)
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      if (Object.keys(data2).length > 0)
                        return validate42.errors = [{ instancePath: instancePath + "/payload/PageView", schemaPath: "#/properties/payload/properties/PageView/maxProperties", keyword: "maxProperties", params: { limit: 0 } }], !1;
                    } else
                      return validate42.errors = [{ instancePath: instancePath + "/payload/PageView", schemaPath: "#/properties/payload/properties/PageView/type", keyword: "type", params: { type: "object" } }], !1;
                  var valid1 = _errs5 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data1.GeneralInfo !== void 0) {
                    let _errs7 = errors;
                    validate43(data1.GeneralInfo, { instancePath: instancePath + "/payload/GeneralInfo", parentData: data1, parentDataProperty: "GeneralInfo", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                    var valid1 = _errs7 === errors;
                  } else
                    var valid1 = !0;
              }
            } else
              return validate42.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate42.errors = vErrors, errors === 0;
}
var pattern0 = new RegExp("^tag_", "u"), schema21 = { enum: ["0", "1", 0, 1] };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "0" || data === "1" || data === 0 || data === 1 ? (validate51.errors = vErrors, errors === 0) : (validate51.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum } }], !1);
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.payload === void 0 && (missing0 = "payload"))
        return validate48.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (data.name !== "ProductPage")
          return validate48.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "ProductPage" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.payload !== void 0) {
          let data1 = data.payload, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.ProductPage === void 0 && (missing1 = "ProductPage"))
                return validate48.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              {
                let _errs4 = errors;
                for (let key0 in data1)
                  if (!(key0 === "ProductPage" || key0 === "GeneralInfo")) {
                    return validate48.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                    break;
                  }
                if (_errs4 === errors) {
                  if (data1.ProductPage !== void 0) {
                    let data2 = data1.ProductPage, _errs5 = errors;
                    if (errors === _errs5)
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        let missing2;
                        if (data2.productKey === void 0 && (missing2 = "productKey"))
                          return validate48.errors = [{ instancePath: instancePath + "/payload/ProductPage", schemaPath: "#/properties/payload/properties/ProductPage/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                        {
                          let _errs7 = errors;
                          for (let key1 in data2)
                            if (!(key1 === "productKey" || key1 === "price" || key1 === "isInStock" || pattern0.test(key1))) {
                              return validate48.errors = [{ instancePath: instancePath + "/payload/ProductPage", schemaPath: "#/properties/payload/properties/ProductPage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                              break;
                            }
                          if (_errs7 === errors) {
                            if (data2.productKey !== void 0) {
                              let _errs8 = errors;
                              validate44(data2.productKey, { instancePath: instancePath + "/payload/ProductPage/productKey", parentData: data2, parentDataProperty: "productKey", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
                              var valid2 = _errs8 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2) {
                              if (data2.price !== void 0) {
                                let _errs9 = errors;
                                validate44(data2.price, { instancePath: instancePath + "/payload/ProductPage/price", parentData: data2, parentDataProperty: "price", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
                                var valid2 = _errs9 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2)
                                if (data2.isInStock !== void 0) {
                                  let _errs10 = errors;
                                  validate51(data2.isInStock, { instancePath: instancePath + "/payload/ProductPage/isInStock", parentData: data2, parentDataProperty: "isInStock", rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
                                  var valid2 = _errs10 === errors;
                                } else
                                  var valid2 = !0;
                            }
                          }
                        }
                      } else
                        return validate48.errors = [{ instancePath: instancePath + "/payload/ProductPage", schemaPath: "#/properties/payload/properties/ProductPage/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid1 = _errs5 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data1.GeneralInfo !== void 0) {
                      let _errs11 = errors;
                      validate43(data1.GeneralInfo, { instancePath: instancePath + "/payload/GeneralInfo", parentData: data1, parentDataProperty: "GeneralInfo", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            } else
              return validate48.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate48.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.payload === void 0 && (missing0 = "payload"))
        return validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (data.name !== "CategoryPage")
          return validate55.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "CategoryPage" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.payload !== void 0) {
          let data1 = data.payload, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.CategoryPage === void 0 && (missing1 = "CategoryPage"))
                return validate55.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              {
                let _errs4 = errors;
                for (let key0 in data1)
                  if (!(key0 === "CategoryPage" || key0 === "GeneralInfo")) {
                    return validate55.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                    break;
                  }
                if (_errs4 === errors) {
                  if (data1.CategoryPage !== void 0) {
                    let data2 = data1.CategoryPage, _errs5 = errors;
                    if (errors === _errs5)
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        let missing2;
                        if (data2.categoryKey === void 0 && (missing2 = "categoryKey"))
                          return validate55.errors = [{ instancePath: instancePath + "/payload/CategoryPage", schemaPath: "#/properties/payload/properties/CategoryPage/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                        {
                          let _errs7 = errors;
                          for (let key1 in data2)
                            if (key1 !== "categoryKey") {
                              return validate55.errors = [{ instancePath: instancePath + "/payload/CategoryPage", schemaPath: "#/properties/payload/properties/CategoryPage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                              break;
                            }
                          _errs7 === errors && data2.categoryKey !== void 0 && (validate44(data2.categoryKey, { instancePath: instancePath + "/payload/CategoryPage/categoryKey", parentData: data2, parentDataProperty: "categoryKey", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length));
                        }
                      } else
                        return validate55.errors = [{ instancePath: instancePath + "/payload/CategoryPage", schemaPath: "#/properties/payload/properties/CategoryPage/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid1 = _errs5 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data1.GeneralInfo !== void 0) {
                      let _errs9 = errors;
                      validate43(data1.GeneralInfo, { instancePath: instancePath + "/payload/GeneralInfo", parentData: data1, parentDataProperty: "GeneralInfo", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                      var valid1 = _errs9 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            } else
              return validate55.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate55.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.productKey === void 0 && (missing0 = "productKey") || data.price === void 0 && (missing0 = "price") || data.quantity === void 0 && (missing0 = "quantity"))
        return validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "productKey" || key0 === "price" || key0 === "quantity" || key0 === "currency" || key0 === "discount")) {
            return validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.productKey !== void 0) {
            let _errs2 = errors;
            validate44(data.productKey, { instancePath: instancePath + "/productKey", parentData: data, parentDataProperty: "productKey", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.price !== void 0) {
              let _errs3 = errors;
              validate44(data.price, { instancePath: instancePath + "/price", parentData: data, parentDataProperty: "price", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.quantity !== void 0) {
                let _errs4 = errors;
                validate44(data.quantity, { instancePath: instancePath + "/quantity", parentData: data, parentDataProperty: "quantity", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.currency !== void 0) {
                  let _errs5 = errors;
                  if (typeof data.currency != "string")
                    return validate60.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.discount !== void 0) {
                    let _errs7 = errors;
                    validate44(data.discount, { instancePath: instancePath + "/discount", parentData: data, parentDataProperty: "discount", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate60.errors = vErrors, errors === 0;
}
var func2 = require_ucs2length().default;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.payload === void 0 && (missing0 = "payload"))
        return validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (data.name !== "StatusCart")
          return validate59.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "StatusCart" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.payload !== void 0) {
          let data1 = data.payload, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.StatusCart === void 0 && (missing1 = "StatusCart") || data1.GUID === void 0 && (missing1 = "GUID"))
                return validate59.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              {
                let _errs4 = errors;
                for (let key0 in data1)
                  if (!(key0 === "StatusCart" || key0 === "GUID" || key0 === "GeneralInfo")) {
                    return validate59.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                    break;
                  }
                if (_errs4 === errors) {
                  if (data1.StatusCart !== void 0) {
                    let data2 = data1.StatusCart, _errs5 = errors;
                    if (errors === _errs5)
                      if (Array.isArray(data2)) {
                        var valid2 = !0;
                        let len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs7 = errors;
                          validate60(data2[i0], { instancePath: instancePath + "/payload/StatusCart/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                          var valid2 = _errs7 === errors;
                          if (!valid2)
                            break;
                        }
                      } else
                        return validate59.errors = [{ instancePath: instancePath + "/payload/StatusCart", schemaPath: "#/properties/payload/properties/StatusCart/type", keyword: "type", params: { type: "array" } }], !1;
                    var valid1 = _errs5 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data1.GUID !== void 0) {
                      let data4 = data1.GUID, _errs8 = errors;
                      if (errors === _errs8)
                        if (typeof data4 == "string") {
                          if (func2(data4) < 1)
                            return validate59.errors = [{ instancePath: instancePath + "/payload/GUID", schemaPath: "#/properties/payload/properties/GUID/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                        } else
                          return validate59.errors = [{ instancePath: instancePath + "/payload/GUID", schemaPath: "#/properties/payload/properties/GUID/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid1 = _errs8 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1)
                      if (data1.GeneralInfo !== void 0) {
                        let _errs10 = errors;
                        validate43(data1.GeneralInfo, { instancePath: instancePath + "/payload/GeneralInfo", parentData: data1, parentDataProperty: "GeneralInfo", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                        var valid1 = _errs10 === errors;
                      } else
                        var valid1 = !0;
                  }
                }
              }
            } else
              return validate59.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate59.errors = vErrors, errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.payload === void 0 && (missing0 = "payload"))
        return validate68.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (data.name !== "PurchasedItems")
          return validate68.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "PurchasedItems" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.payload !== void 0) {
          let data1 = data.payload, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.PurchasedItems === void 0 && (missing1 = "PurchasedItems") || data1.OrderNumber === void 0 && (missing1 = "OrderNumber"))
                return validate68.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              {
                let _errs4 = errors;
                for (let key0 in data1)
                  if (!(key0 === "PurchasedItems" || key0 === "OrderNumber" || key0 === "GUID" || key0 === "GeneralInfo")) {
                    return validate68.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                    break;
                  }
                if (_errs4 === errors) {
                  if (data1.PurchasedItems !== void 0) {
                    let data2 = data1.PurchasedItems, _errs5 = errors;
                    if (errors === _errs5)
                      if (Array.isArray(data2)) {
                        var valid2 = !0;
                        let len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data3 = data2[i0], _errs7 = errors;
                          if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))
                            return validate68.errors = [{ instancePath: instancePath + "/payload/PurchasedItems/" + i0, schemaPath: "#/properties/payload/properties/PurchasedItems/items/type", keyword: "type", params: { type: "object" } }], !1;
                          var valid2 = _errs7 === errors;
                          if (!valid2)
                            break;
                        }
                      } else
                        return validate68.errors = [{ instancePath: instancePath + "/payload/PurchasedItems", schemaPath: "#/properties/payload/properties/PurchasedItems/type", keyword: "type", params: { type: "array" } }], !1;
                    var valid1 = _errs5 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data1.OrderNumber !== void 0) {
                      let _errs9 = errors;
                      validate44(data1.OrderNumber, { instancePath: instancePath + "/payload/OrderNumber", parentData: data1, parentDataProperty: "OrderNumber", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
                      var valid1 = _errs9 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data1.GUID !== void 0) {
                        let data5 = data1.GUID, _errs10 = errors;
                        if (errors === _errs10)
                          if (typeof data5 == "string") {
                            if (func2(data5) < 1)
                              return validate68.errors = [{ instancePath: instancePath + "/payload/GUID", schemaPath: "#/properties/payload/properties/GUID/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                          } else
                            return validate68.errors = [{ instancePath: instancePath + "/payload/GUID", schemaPath: "#/properties/payload/properties/GUID/type", keyword: "type", params: { type: "string" } }], !1;
                        var valid1 = _errs10 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data1.GeneralInfo !== void 0) {
                          let _errs12 = errors;
                          validate43(data1.GeneralInfo, { instancePath: instancePath + "/payload/GeneralInfo", parentData: data1, parentDataProperty: "GeneralInfo", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                          var valid1 = _errs12 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                }
              }
            } else
              return validate68.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate68.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.payload === void 0 && (missing0 = "payload"))
        return validate72.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (data.name !== "CustomerData")
          return validate72.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "CustomerData" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.payload !== void 0) {
          let data1 = data.payload, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.CustomerData === void 0 && (missing1 = "CustomerData"))
                return validate72.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              {
                let _errs4 = errors;
                for (let key0 in data1)
                  if (!(key0 === "CustomerData" || key0 === "GeneralInfo")) {
                    return validate72.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                    break;
                  }
                if (_errs4 === errors) {
                  if (data1.CustomerData !== void 0) {
                    let data2 = data1.CustomerData, _errs5 = errors;
                    if (errors === _errs5)
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        let missing2;
                        if (data2.user_email === void 0 && (missing2 = "user_email") || data2.user_phone === void 0 && (missing2 = "user_phone"))
                          return validate72.errors = [{ instancePath: instancePath + "/payload/CustomerData", schemaPath: "#/properties/payload/properties/CustomerData/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                        if (data2.externalCustomerId !== void 0) {
                          let _errs7 = errors;
                          if (typeof data2.externalCustomerId != "string")
                            return validate72.errors = [{ instancePath: instancePath + "/payload/CustomerData/externalCustomerId", schemaPath: "#/properties/payload/properties/CustomerData/properties/externalCustomerId/type", keyword: "type", params: { type: "string" } }], !1;
                          var valid2 = _errs7 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data2.user_email !== void 0) {
                            let _errs9 = errors;
                            if (typeof data2.user_email != "string")
                              return validate72.errors = [{ instancePath: instancePath + "/payload/CustomerData/user_email", schemaPath: "#/properties/payload/properties/CustomerData/properties/user_email/type", keyword: "type", params: { type: "string" } }], !1;
                            var valid2 = _errs9 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data2.user_phone !== void 0) {
                              let _errs11 = errors;
                              if (typeof data2.user_phone != "string")
                                return validate72.errors = [{ instancePath: instancePath + "/payload/CustomerData/user_phone", schemaPath: "#/properties/payload/properties/CustomerData/properties/user_phone/type", keyword: "type", params: { type: "string" } }], !1;
                              var valid2 = _errs11 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data2.user_name !== void 0) {
                                let _errs13 = errors;
                                if (typeof data2.user_name != "string")
                                  return validate72.errors = [{ instancePath: instancePath + "/payload/CustomerData/user_name", schemaPath: "#/properties/payload/properties/CustomerData/properties/user_name/type", keyword: "type", params: { type: "string" } }], !1;
                                var valid2 = _errs13 === errors;
                              } else
                                var valid2 = !0;
                          }
                        }
                      } else
                        return validate72.errors = [{ instancePath: instancePath + "/payload/CustomerData", schemaPath: "#/properties/payload/properties/CustomerData/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid1 = _errs5 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data1.GeneralInfo !== void 0) {
                      let _errs15 = errors;
                      validate43(data1.GeneralInfo, { instancePath: instancePath + "/payload/GeneralInfo", parentData: data1, parentDataProperty: "GeneralInfo", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                      var valid1 = _errs15 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            } else
              return validate72.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate72.errors = vErrors, errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.payload === void 0 && (missing0 = "payload"))
        return validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (data.name !== "AddToWishlist")
          return validate75.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "AddToWishlist" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.payload !== void 0) {
          let data1 = data.payload, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.AddToWishlist === void 0 && (missing1 = "AddToWishlist"))
                return validate75.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              {
                let _errs4 = errors;
                for (let key0 in data1)
                  if (!(key0 === "AddToWishlist" || key0 === "GeneralInfo")) {
                    return validate75.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                    break;
                  }
                if (_errs4 === errors) {
                  if (data1.AddToWishlist !== void 0) {
                    let data2 = data1.AddToWishlist, _errs5 = errors;
                    if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))
                      return validate75.errors = [{ instancePath: instancePath + "/payload/AddToWishlist", schemaPath: "#/properties/payload/properties/AddToWishlist/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid1 = _errs5 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data1.GeneralInfo !== void 0) {
                      let _errs7 = errors;
                      validate43(data1.GeneralInfo, { instancePath: instancePath + "/payload/GeneralInfo", parentData: data1, parentDataProperty: "GeneralInfo", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                      var valid1 = _errs7 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            } else
              return validate75.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate75.errors = vErrors, errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.payload === void 0 && (missing0 = "payload"))
        return validate78.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (data.name !== "SearchRequest")
          return validate78.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "SearchRequest" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.payload !== void 0) {
          let data1 = data.payload, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.SearchRequest === void 0 && (missing1 = "SearchRequest"))
                return validate78.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              {
                let _errs4 = errors;
                for (let key0 in data1)
                  if (!(key0 === "SearchRequest" || key0 === "GeneralInfo")) {
                    return validate78.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                    break;
                  }
                if (_errs4 === errors) {
                  if (data1.SearchRequest !== void 0) {
                    let data2 = data1.SearchRequest, _errs5 = errors;
                    if (errors === _errs5)
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        let missing2;
                        if (data2.search === void 0 && (missing2 = "search"))
                          return validate78.errors = [{ instancePath: instancePath + "/payload/SearchRequest", schemaPath: "#/properties/payload/properties/SearchRequest/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                        {
                          let _errs7 = errors;
                          for (let key1 in data2)
                            if (!(key1 === "search" || key1 === "isFound")) {
                              return validate78.errors = [{ instancePath: instancePath + "/payload/SearchRequest", schemaPath: "#/properties/payload/properties/SearchRequest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                              break;
                            }
                          if (_errs7 === errors) {
                            if (data2.search !== void 0) {
                              let _errs8 = errors;
                              if (typeof data2.search != "string")
                                return validate78.errors = [{ instancePath: instancePath + "/payload/SearchRequest/search", schemaPath: "#/properties/payload/properties/SearchRequest/properties/search/type", keyword: "type", params: { type: "string" } }], !1;
                              var valid2 = _errs8 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data2.isFound !== void 0) {
                                let _errs10 = errors;
                                validate51(data2.isFound, { instancePath: instancePath + "/payload/SearchRequest/isFound", parentData: data2, parentDataProperty: "isFound", rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
                                var valid2 = _errs10 === errors;
                              } else
                                var valid2 = !0;
                          }
                        }
                      } else
                        return validate78.errors = [{ instancePath: instancePath + "/payload/SearchRequest", schemaPath: "#/properties/payload/properties/SearchRequest/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid1 = _errs5 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data1.GeneralInfo !== void 0) {
                      let _errs11 = errors;
                      validate43(data1.GeneralInfo, { instancePath: instancePath + "/payload/GeneralInfo", parentData: data1, parentDataProperty: "GeneralInfo", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            } else
              return validate78.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate78.errors = vErrors, errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.product_id === void 0 && (missing0 = "product_id") || data0.container_type === void 0 && (missing0 = "container_type"))
              return validate83.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
            {
              let _errs3 = errors;
              for (let key0 in data0)
                if (!(key0 === "product_id" || key0 === "container_type")) {
                  return validate83.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                  break;
                }
              if (_errs3 === errors) {
                if (data0.product_id !== void 0) {
                  let _errs4 = errors;
                  validate44(data0.product_id, { instancePath: instancePath + "/" + i0 + "/product_id", parentData: data0, parentDataProperty: "product_id", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
                  var valid1 = _errs4 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data0.container_type !== void 0) {
                    let _errs5 = errors;
                    if (typeof data0.container_type != "string")
                      return validate83.errors = [{ instancePath: instancePath + "/" + i0 + "/container_type", schemaPath: "#/items/properties/container_type/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid1 = _errs5 === errors;
                  } else
                    var valid1 = !0;
              }
            }
          } else
            return validate83.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } }], !1;
  return validate83.errors = vErrors, errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.payload === void 0 && (missing0 = "payload"))
        return validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (data.name !== "ProductImpressions")
          return validate82.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/const", keyword: "const", params: { allowedValue: "ProductImpressions" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.payload !== void 0) {
          let data1 = data.payload, _errs2 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            let missing1;
            if (data1.ProductImpressions === void 0 && (missing1 = "ProductImpressions")) {
              let err0 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 } };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          }
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs6 = errors;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing2;
              if (data1.ProductImpression === void 0 && (missing2 = "ProductImpression")) {
                let err1 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/anyOf/1/required", keyword: "required", params: { missingProperty: missing2 } };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            }
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
          else {
            let err2 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/anyOf", keyword: "anyOf", params: {} };
            return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate82.errors = vErrors, !1;
          }
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let _errs7 = errors;
              for (let key0 in data1)
                if (!(key0 === "ProductImpressions" || key0 === "ProductImpression" || key0 === "GeneralInfo")) {
                  return validate82.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                  break;
                }
              if (_errs7 === errors) {
                if (data1.ProductImpressions !== void 0) {
                  let data2 = data1.ProductImpressions, _errs8 = errors;
                  if (errors === _errs8)
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      let missing3;
                      if (data2.ProductImpression === void 0 && (missing3 = "ProductImpression"))
                        return validate82.errors = [{ instancePath: instancePath + "/payload/ProductImpressions", schemaPath: "#/properties/payload/properties/ProductImpressions/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
                      {
                        let _errs10 = errors;
                        for (let key1 in data2)
                          if (key1 !== "ProductImpression") {
                            return validate82.errors = [{ instancePath: instancePath + "/payload/ProductImpressions", schemaPath: "#/properties/payload/properties/ProductImpressions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                            break;
                          }
                        _errs10 === errors && data2.ProductImpression !== void 0 && (validate83(data2.ProductImpression, { instancePath: instancePath + "/payload/ProductImpressions/ProductImpression", parentData: data2, parentDataProperty: "ProductImpression", rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length));
                      }
                    } else
                      return validate82.errors = [{ instancePath: instancePath + "/payload/ProductImpressions", schemaPath: "#/properties/payload/properties/ProductImpressions/type", keyword: "type", params: { type: "object" } }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data1.ProductImpression !== void 0) {
                    let _errs12 = errors;
                    validate83(data1.ProductImpression, { instancePath: instancePath + "/payload/ProductImpression", parentData: data1, parentDataProperty: "ProductImpression", rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
                    var valid2 = _errs12 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data1.GeneralInfo !== void 0) {
                      let _errs13 = errors;
                      validate43(data1.GeneralInfo, { instancePath: instancePath + "/payload/GeneralInfo", parentData: data1, parentDataProperty: "GeneralInfo", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                      var valid2 = _errs13 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate82.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate82.errors = vErrors, errors === 0;
}
var schema31 = { type: "object", required: ["name"], properties: { name: { enum: ["MainPage", "NotFound", "StatusCartPage"] }, payload: { type: "object", additionalProperties: !1, properties: { GeneralInfo: { $ref: "https://contract.invalid/TrackedVisitor" } } } } };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name"))
        return validate89.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.name !== void 0) {
        let data0 = data.name, _errs1 = errors;
        if (!(data0 === "MainPage" || data0 === "NotFound" || data0 === "StatusCartPage"))
          return validate89.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: schema31.properties.name.enum } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.payload !== void 0) {
          let data1 = data.payload, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let _errs4 = errors;
              for (let key0 in data1)
                if (key0 !== "GeneralInfo") {
                  return validate89.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                  break;
                }
              _errs4 === errors && data1.GeneralInfo !== void 0 && (validate43(data1.GeneralInfo, { instancePath: instancePath + "/payload/GeneralInfo", parentData: data1, parentDataProperty: "GeneralInfo", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length));
            } else
              return validate89.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate89.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
  validate42(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    validate48(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs4 = errors;
      validate55(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
      var _valid0 = _errs4 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs5 = errors;
        validate59(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
        var _valid0 = _errs5 === errors;
        if (valid0 = valid0 || _valid0, !valid0) {
          let _errs6 = errors;
          validate68(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
          var _valid0 = _errs6 === errors;
          if (valid0 = valid0 || _valid0, !valid0) {
            let _errs7 = errors;
            validate72(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
            var _valid0 = _errs7 === errors;
            if (valid0 = valid0 || _valid0, !valid0) {
              let _errs8 = errors;
              validate75(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
              var _valid0 = _errs8 === errors;
              if (valid0 = valid0 || _valid0, !valid0) {
                let _errs9 = errors;
                validate78(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
                var _valid0 = _errs9 === errors;
                if (valid0 = valid0 || _valid0, !valid0) {
                  let _errs10 = errors;
                  validate82(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
                  var _valid0 = _errs10 === errors;
                  if (valid0 = valid0 || _valid0, !valid0) {
                    let _errs11 = errors;
                    validate89(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
                    var _valid0 = _errs11 === errors;
                    valid0 = valid0 || _valid0;
                  }
                }
              }
            }
          }
        }
      }
    }
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {} };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate41.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.command === void 0 && (missing0 = "command") || data.name === void 0 && (missing0 = "name"))
        return validate41.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs12 = errors;
        for (let key0 in data)
          if (!(key0 === "command" || key0 === "name" || key0 === "payload")) {
            return validate41.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs12 === errors) {
          if (data.command !== void 0) {
            let _errs13 = errors;
            if (data.command !== "sendEvent")
              return validate41.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "sendEvent" } }], !1;
            var valid1 = _errs13 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs14 = errors;
              if (typeof data1 != "string")
                return validate41.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
              if (!(data1 === "PageView" || data1 === "ProductPage" || data1 === "CategoryPage" || data1 === "StatusCart" || data1 === "PurchasedItems" || data1 === "CustomerData" || data1 === "AddToWishlist" || data1 === "SearchRequest" || data1 === "ProductImpressions" || data1 === "MainPage" || data1 === "NotFound" || data1 === "StatusCartPage"))
                return validate41.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/enum", keyword: "enum", params: { allowedValues: schema16.properties.name.enum } }], !1;
              var valid1 = _errs14 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data.payload !== void 0) {
                let data2 = data.payload, _errs16 = errors;
                if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))
                  return validate41.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } }], !1;
                var valid1 = _errs16 === errors;
              } else
                var valid1 = !0;
          }
        }
      }
    } else
      return validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate41.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate41(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length), validate40.errors = vErrors, errors === 0;
}
var webScriptCommands_sendEventWithTags = validate93;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.command === void 0 && (missing0 = "command") || data.name === void 0 && (missing0 = "name") || data.payload === void 0 && (missing0 = "payload"))
        return validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "command" || key0 === "name" || key0 === "payload")) {
            return validate94.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.command !== void 0) {
            let _errs2 = errors;
            if (data.command !== "sendEventWithTags")
              return validate94.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "sendEventWithTags" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func2(data1) < 1)
                    return validate94.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                } else
                  return validate94.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.payload !== void 0) {
                let data2 = data.payload, _errs5 = errors;
                if (errors === _errs5)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    if (data2.Tags !== void 0) {
                      let data3 = data2.Tags;
                      if (errors === errors)
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3))
                          for (let key1 in data3) {
                            let data4 = data3[key1], _errs10 = errors;
                            if (errors === _errs10)
                              if (Array.isArray(data4)) {
                                var valid3 = !0;
                                let len0 = data4.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let _errs12 = errors;
                                  if (typeof data4[i0] != "string")
                                    return validate94.errors = [{ instancePath: instancePath + "/payload/Tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/payload/properties/Tags/additionalProperties/items/type", keyword: "type", params: { type: "string" } }], !1;
                                  var valid3 = _errs12 === errors;
                                  if (!valid3)
                                    break;
                                }
                              } else
                                return validate94.errors = [{ instancePath: instancePath + "/payload/Tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/payload/properties/Tags/additionalProperties/type", keyword: "type", params: { type: "array" } }], !1;
                            var valid2 = _errs10 === errors;
                            if (!valid2)
                              break;
                          }
                        else
                          return validate94.errors = [{ instancePath: instancePath + "/payload/Tags", schemaPath: "#/properties/payload/properties/Tags/type", keyword: "type", params: { type: "object" } }], !1;
                    }
                  } else
                    return validate94.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate94.errors = vErrors, errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate94(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length), validate93.errors = vErrors, errors === 0;
}
var webScriptCommands_getRecommendations = validate96;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.command === void 0 && (missing0 = "command") || data.request === void 0 && (missing0 = "request") || data.callback === void 0 && (missing0 = "callback"))
        return validate97.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "command" || key0 === "request" || key0 === "callback")) {
            return validate97.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.command !== void 0) {
            let _errs2 = errors;
            if (data.command !== "getRecommendations")
              return validate97.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/properties/command/const", keyword: "const", params: { allowedValue: "getRecommendations" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.request !== void 0) {
              let data1 = data.request, _errs3 = errors;
              if (errors === _errs3)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.variantId === void 0 && (missing1 = "variantId"))
                    return validate97.errors = [{ instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                  {
                    let _errs5 = errors;
                    for (let key1 in data1)
                      if (!(key1 === "variantId" || key1 === "productId" || key1 === "productIds" || key1 === "categoryKey" || key1 === "categoryField" || key1 === "allFields" || key1 === "filters")) {
                        return validate97.errors = [{ instancePath: instancePath + "/request", schemaPath: "#/properties/request/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                        break;
                      }
                    if (_errs5 === errors) {
                      if (data1.variantId !== void 0) {
                        let data2 = data1.variantId, _errs6 = errors;
                        if (errors === _errs6)
                          if (typeof data2 == "string") {
                            if (func2(data2) < 1)
                              return validate97.errors = [{ instancePath: instancePath + "/request/variantId", schemaPath: "#/properties/request/properties/variantId/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                          } else
                            return validate97.errors = [{ instancePath: instancePath + "/request/variantId", schemaPath: "#/properties/request/properties/variantId/type", keyword: "type", params: { type: "string" } }], !1;
                        var valid1 = _errs6 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1) {
                        if (data1.productId !== void 0) {
                          let _errs8 = errors;
                          if (typeof data1.productId != "string")
                            return validate97.errors = [{ instancePath: instancePath + "/request/productId", schemaPath: "#/properties/request/properties/productId/type", keyword: "type", params: { type: "string" } }], !1;
                          var valid1 = _errs8 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data1.productIds !== void 0) {
                            let data4 = data1.productIds, _errs10 = errors;
                            if (errors === _errs10)
                              if (Array.isArray(data4)) {
                                var valid2 = !0;
                                let len0 = data4.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let _errs12 = errors;
                                  if (typeof data4[i0] != "string")
                                    return validate97.errors = [{ instancePath: instancePath + "/request/productIds/" + i0, schemaPath: "#/properties/request/properties/productIds/items/type", keyword: "type", params: { type: "string" } }], !1;
                                  var valid2 = _errs12 === errors;
                                  if (!valid2)
                                    break;
                                }
                              } else
                                return validate97.errors = [{ instancePath: instancePath + "/request/productIds", schemaPath: "#/properties/request/properties/productIds/type", keyword: "type", params: { type: "array" } }], !1;
                            var valid1 = _errs10 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1) {
                            if (data1.categoryKey !== void 0) {
                              let _errs14 = errors;
                              if (typeof data1.categoryKey != "string")
                                return validate97.errors = [{ instancePath: instancePath + "/request/categoryKey", schemaPath: "#/properties/request/properties/categoryKey/type", keyword: "type", params: { type: "string" } }], !1;
                              var valid1 = _errs14 === errors;
                            } else
                              var valid1 = !0;
                            if (valid1)
                              if (data1.categoryField !== void 0) {
                                let _errs16 = errors;
                                if (typeof data1.categoryField != "string")
                                  return validate97.errors = [{ instancePath: instancePath + "/request/categoryField", schemaPath: "#/properties/request/properties/categoryField/type", keyword: "type", params: { type: "string" } }], !1;
                                var valid1 = _errs16 === errors;
                              } else
                                var valid1 = !0;
                          }
                        }
                      }
                    }
                  }
                } else
                  return validate97.errors = [{ instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "object" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate97.errors = vErrors, errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate97(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length), validate96.errors = vErrors, errors === 0;
}
var tokenCallbackEvents_getAuthTokenCallback = validate99;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (validate100.errors = vErrors, errors === 0) : (validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1);
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate100(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length), validate99.errors = vErrors, errors === 0;
}
var tokenCallbackCommands_resolve = validate102;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token"))
        return validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "token") {
            return validate103.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors && data.token !== void 0 && typeof data.token != "string")
          return validate103.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } }], !1;
      }
    } else
      return validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate103.errors = vErrors, errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate103(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length), validate102.errors = vErrors, errors === 0;
}
var tokenCallbackCommands_reject = validate105;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data)
        if (key0 !== "reason") {
          return validate106.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
    } else
      return validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate106.errors = vErrors, errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate106(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length), validate105.errors = vErrors, errors === 0;
}
var recommendationsCallbackEvents_callback = validate108;
var schema43 = { type: "object", properties: { error: { type: ["string", "null"] }, products: { type: "array", items: { type: "object", required: ["product_id", "url", "container_type"], properties: { product_id: { type: ["string", "number"] }, url: { type: "string" }, container_type: { type: "string" } } } } } };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.error !== void 0) {
        let data0 = data.error, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return validate109.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: schema43.properties.error.type } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.products !== void 0) {
          let data1 = data.products, _errs3 = errors;
          if (errors === _errs3)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0], _errs5 = errors;
                if (errors === _errs5)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing0;
                    if (data2.product_id === void 0 && (missing0 = "product_id") || data2.url === void 0 && (missing0 = "url") || data2.container_type === void 0 && (missing0 = "container_type"))
                      return validate109.errors = [{ instancePath: instancePath + "/products/" + i0, schemaPath: "#/properties/products/items/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
                    if (data2.product_id !== void 0) {
                      let data3 = data2.product_id, _errs7 = errors;
                      if (typeof data3 != "string" && typeof data3 != "number")
                        return validate109.errors = [{ instancePath: instancePath + "/products/" + i0 + "/product_id", schemaPath: "#/properties/products/items/properties/product_id/type", keyword: "type", params: { type: schema43.properties.products.items.properties.product_id.type } }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data2.url !== void 0) {
                        let _errs9 = errors;
                        if (typeof data2.url != "string")
                          return validate109.errors = [{ instancePath: instancePath + "/products/" + i0 + "/url", schemaPath: "#/properties/products/items/properties/url/type", keyword: "type", params: { type: "string" } }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data2.container_type !== void 0) {
                          let _errs11 = errors;
                          if (typeof data2.container_type != "string")
                            return validate109.errors = [{ instancePath: instancePath + "/products/" + i0 + "/container_type", schemaPath: "#/properties/products/items/properties/container_type/type", keyword: "type", params: { type: "string" } }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                    }
                  } else
                    return validate109.errors = [{ instancePath: instancePath + "/products/" + i0, schemaPath: "#/properties/products/items/type", keyword: "type", params: { type: "object" } }], !1;
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate109.errors = [{ instancePath: instancePath + "/products", schemaPath: "#/properties/products/type", keyword: "type", params: { type: "array" } }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate109.errors = vErrors, errors === 0;
}
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate109(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length), validate108.errors = vErrors, errors === 0;
}
var pageStateEvents__esConfig = validate111;
var schema45 = { type: "object", required: ["orgId"], properties: { orgId: { type: ["integer", "string"] } } };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.orgId === void 0 && (missing0 = "orgId"))
        return validate112.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.orgId !== void 0) {
        let data0 = data.orgId;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) && typeof data0 != "string")
          return validate112.errors = [{ instancePath: instancePath + "/orgId", schemaPath: "#/properties/orgId/type", keyword: "type", params: { type: schema45.properties.orgId.type } }], !1;
      }
    } else
      return validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate112.errors = vErrors, errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate112(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length), validate111.errors = vErrors, errors === 0;
}
var pageStateEvents_sc = validate114;
var pattern1 = new RegExp("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$", "u");
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sc === void 0 && (missing0 = "sc"))
        return validate115.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.sc !== void 0) {
        let data0 = data.sc;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (!pattern1.test(data0))
              return validate115.errors = [{ instancePath: instancePath + "/sc", schemaPath: "#/properties/sc/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" } }], !1;
          } else
            return validate115.errors = [{ instancePath: instancePath + "/sc", schemaPath: "#/properties/sc/type", keyword: "type", params: { type: "string" } }], !1;
      }
    } else
      return validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate115.errors = vErrors, errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate115(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length), validate114.errors = vErrors, errors === 0;
}
var pageStateEvents_esState = validate117;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.customerId === void 0 && (missing0 = "customerId"))
        return validate118.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.customerId !== void 0) {
        let data0 = data.customerId;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (!pattern1.test(data0))
              return validate118.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$" } }], !1;
          } else
            return validate118.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" } }], !1;
      }
    } else
      return validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate118.errors = vErrors, errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate118(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length), validate117.errors = vErrors, errors === 0;
}
var pageStateEvents_esWebPushContactId = validate120;
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.esWebPushContactId === void 0 && (missing0 = "esWebPushContactId"))
        return validate121.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.esWebPushContactId !== void 0 && typeof data.esWebPushContactId != "string")
        return validate121.errors = [{ instancePath: instancePath + "/esWebPushContactId", schemaPath: "#/properties/esWebPushContactId/type", keyword: "type", params: { type: "string" } }], !1;
    } else
      return validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate121.errors = vErrors, errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate121(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length), validate120.errors = vErrors, errors === 0;
}
var widgetEvents_data_es_bell = validate123;
var schema53 = { type: "object", required: ["expanded", "badge"], properties: { expanded: { type: "boolean" }, badge: { type: ["string", "null"] } } };
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.expanded === void 0 && (missing0 = "expanded") || data.badge === void 0 && (missing0 = "badge"))
        return validate124.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.expanded !== void 0) {
        let _errs1 = errors;
        if (typeof data.expanded != "boolean")
          return validate124.errors = [{ instancePath: instancePath + "/expanded", schemaPath: "#/properties/expanded/type", keyword: "type", params: { type: "boolean" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.badge !== void 0) {
          let data1 = data.badge, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate124.errors = [{ instancePath: instancePath + "/badge", schemaPath: "#/properties/badge/type", keyword: "type", params: { type: schema53.properties.badge.type } }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate124.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate124.errors = vErrors, errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate124(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length), validate123.errors = vErrors, errors === 0;
}
var widgetEvents_data_es_panel = validate126;
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.items === void 0 && (missing0 = "items") || data.more === void 0 && (missing0 = "more"))
        return validate127.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.items !== void 0) {
        let data0 = data.items, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              if (typeof data0[i0] != "string")
                return validate127.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "string" } }], !1;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate127.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.more !== void 0) {
          let _errs5 = errors;
          if (typeof data.more != "boolean")
            return validate127.errors = [{ instancePath: instancePath + "/more", schemaPath: "#/properties/more/type", keyword: "type", params: { type: "boolean" } }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
    } else
      return validate127.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate127.errors = vErrors, errors === 0;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate127(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length), validate126.errors = vErrors, errors === 0;
}

var loaderQueueCommands = { push: loaderQueueCommands_push }, webScriptCommands = { init: webScriptCommands_init, sendEvent: webScriptCommands_sendEvent, sendEventWithTags: webScriptCommands_sendEventWithTags, getRecommendations: webScriptCommands_getRecommendations }, tokenCallbackEvents = { getAuthTokenCallback: tokenCallbackEvents_getAuthTokenCallback }, tokenCallbackCommands = { resolve: tokenCallbackCommands_resolve, reject: tokenCallbackCommands_reject }, recommendationsCallbackEvents = { callback: recommendationsCallbackEvents_callback }, pageStateEvents = { _esConfig: pageStateEvents__esConfig, sc: pageStateEvents_sc, esState: pageStateEvents_esState, esWebPushContactId: pageStateEvents_esWebPushContactId }, widgetEvents = { "data-es-bell": widgetEvents_data_es_bell, "data-es-panel": widgetEvents_data_es_panel };

const typed_loaderQueueCommands: Record<string, Validator> = loaderQueueCommands as never;
export { typed_loaderQueueCommands as loaderQueueCommands };
const typed_webScriptCommands: Record<string, Validator> = webScriptCommands as never;
export { typed_webScriptCommands as webScriptCommands };
const typed_tokenCallbackEvents: Record<string, Validator> = tokenCallbackEvents as never;
export { typed_tokenCallbackEvents as tokenCallbackEvents };
const typed_tokenCallbackCommands: Record<string, Validator> = tokenCallbackCommands as never;
export { typed_tokenCallbackCommands as tokenCallbackCommands };
const typed_recommendationsCallbackEvents: Record<string, Validator> = recommendationsCallbackEvents as never;
export { typed_recommendationsCallbackEvents as recommendationsCallbackEvents };
const typed_pageStateEvents: Record<string, Validator> = pageStateEvents as never;
export { typed_pageStateEvents as pageStateEvents };
const typed_widgetEvents: Record<string, Validator> = widgetEvents as never;
export { typed_widgetEvents as widgetEvents };
