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

var agentAppEvents_ready = validate21;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0 && data.type !== "ready")
        return validate22.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "ready" } }], !1;
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
var agentAppEvents_contacts = validate24;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.length === void 0 && (missing0 = "length"))
        return validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "contacts")
          return validate25.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "contacts" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.length !== void 0) {
          let data1 = data.length, _errs2 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate25.errors = [{ instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "integer" } }], !1;
          if (errors === _errs2 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return validate25.errors = [{ instancePath: instancePath + "/length", schemaPath: "#/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate25(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), validate24.errors = vErrors, errors === 0;
}
var agentAppEvents_subscribed_streams = validate27;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.length === void 0 && (missing0 = "length"))
        return validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "subscribed_streams")
          return validate28.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "subscribed_streams" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.length !== void 0) {
          let data1 = data.length, _errs2 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate28.errors = [{ instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "integer" } }], !1;
          if (errors === _errs2 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return validate28.errors = [{ instancePath: instancePath + "/length", schemaPath: "#/properties/length/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate27.errors = vErrors, errors === 0;
}
var agentAppEvents_joined = validate30;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0 && data.type !== "joined")
        return validate31.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "joined" } }], !1;
    } else
      return validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate31(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length), validate30.errors = vErrors, errors === 0;
}
var agentAppEvents_left = validate33;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0 && data.type !== "left")
        return validate34.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "left" } }], !1;
    } else
      return validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate34.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate34(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length), validate33.errors = vErrors, errors === 0;
}
var agentAppEvents_snapshot = validate36;
var pattern0 = new RegExp("^data:", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.contact === void 0 && (missing0 = "contact") || data.dataUrl === void 0 && (missing0 = "dataUrl"))
        return validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "snapshot")
          return validate37.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "snapshot" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.contact !== void 0) {
          let data1 = data.contact, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.id === void 0 && (missing1 = "id") || data1.userData === void 0 && (missing1 = "userData"))
                return validate37.errors = [{ instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              if (data1.id !== void 0) {
                let _errs4 = errors;
                if (typeof data1.id != "string")
                  return validate37.errors = [{ instancePath: instancePath + "/contact/id", schemaPath: "#/properties/contact/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data1.userData !== void 0) {
                  let data3 = data1.userData, _errs6 = errors;
                  if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))
                    return validate37.errors = [{ instancePath: instancePath + "/contact/userData", schemaPath: "#/properties/contact/properties/userData/type", keyword: "type", params: { type: "object" } }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
            } else
              return validate37.errors = [{ instancePath: instancePath + "/contact", schemaPath: "#/properties/contact/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.dataUrl !== void 0) {
            let data4 = data.dataUrl, _errs8 = errors;
            if (errors === _errs8)
              if (typeof data4 == "string") {
                if (!pattern0.test(data4))
                  return validate37.errors = [{ instancePath: instancePath + "/dataUrl", schemaPath: "#/properties/dataUrl/pattern", keyword: "pattern", params: { pattern: "^data:" } }], !1;
              } else
                return validate37.errors = [{ instancePath: instancePath + "/dataUrl", schemaPath: "#/properties/dataUrl/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate37.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate37(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), validate36.errors = vErrors, errors === 0;
}
var agentAppEvents_sms_sent = validate39;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.phone === void 0 && (missing0 = "phone") || data.link === void 0 && (missing0 = "link"))
        return validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "sms_sent")
          return validate40.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "sms_sent" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs2 = errors;
          if (typeof data.name != "string")
            return validate40.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.phone !== void 0) {
            let _errs4 = errors;
            if (typeof data.phone != "string")
              return validate40.errors = [{ instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.link !== void 0) {
              let _errs6 = errors;
              if (typeof data.link != "string")
                return validate40.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate40(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length), validate39.errors = vErrors, errors === 0;
}
var agentAppEvents_sms_fail = validate42;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.phone === void 0 && (missing0 = "phone") || data.link === void 0 && (missing0 = "link"))
        return validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "sms_fail")
          return validate43.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "sms_fail" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs2 = errors;
          if (typeof data.name != "string")
            return validate43.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.phone !== void 0) {
            let _errs4 = errors;
            if (typeof data.phone != "string")
              return validate43.errors = [{ instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.link !== void 0) {
              let _errs6 = errors;
              if (typeof data.link != "string")
                return validate43.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate43.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate43(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length), validate42.errors = vErrors, errors === 0;
}
var agentAppEvents_link_copied = validate45;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.name === void 0 && (missing0 = "name") || data.link === void 0 && (missing0 = "link"))
        return validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "link_copied")
          return validate46.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "link_copied" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs2 = errors;
          if (typeof data.name != "string")
            return validate46.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.link !== void 0) {
            let _errs4 = errors;
            if (typeof data.link != "string")
              return validate46.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate46.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate46(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length), validate45.errors = vErrors, errors === 0;
}
var agentAppEvents_error = validate48;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.reason === void 0 && (missing0 = "reason"))
        return validate49.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "error")
          return validate49.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "error" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.reason !== void 0) {
          let _errs2 = errors;
          if (typeof data.reason != "string")
            return validate49.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate49.errors = vErrors, errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate49(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length), validate48.errors = vErrors, errors === 0;
}
var agentAppEvents_warning = validate51;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.reason === void 0 && (missing0 = "reason"))
        return validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "warning")
          return validate52.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "warning" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.reason !== void 0) {
          let _errs2 = errors;
          if (typeof data.reason != "string")
            return validate52.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate52.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate52(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length), validate51.errors = vErrors, errors === 0;
}
var agentAppEvents_resize = validate54;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0 && data.type !== "resize")
        return validate55.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "resize" } }], !1;
    } else
      return validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate55.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate55(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length), validate54.errors = vErrors, errors === 0;
}
var agentAppCommands_configuration = validate57;
var schema32 = { type: "object", additionalProperties: !1, properties: { installationId: { type: "string" }, apiRtc: { type: "object", additionalProperties: !1, properties: { apiKey: { type: "string" }, cloudUrl: { type: "string", pattern: "^https?://.*[^/]$" }, callStatsMonitoringInterval: { type: "number", minimum: 0 } } }, guestUrl: { type: "string", pattern: "^https?://" }, invitationServiceUrl: { type: "string", pattern: "^https?://" }, logLevel: { enum: ["debug", "info", "warn", "error"] }, logRocketAppID: { type: "string" } } }, pattern1 = new RegExp("^https?://.*[^/]$", "u"), pattern2 = new RegExp("^https?://", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "installationId" || key0 === "apiRtc" || key0 === "guestUrl" || key0 === "invitationServiceUrl" || key0 === "logLevel" || key0 === "logRocketAppID")) {
          return validate59.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.installationId !== void 0) {
          let _errs2 = errors;
          if (typeof data.installationId != "string")
            return validate59.errors = [{ instancePath: instancePath + "/installationId", schemaPath: "#/properties/installationId/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.apiRtc !== void 0) {
            let data1 = data.apiRtc, _errs4 = errors;
            if (errors === _errs4)
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let _errs6 = errors;
                for (let key1 in data1)
                  if (!(key1 === "apiKey" || key1 === "cloudUrl" || key1 === "callStatsMonitoringInterval")) {
                    return validate59.errors = [{ instancePath: instancePath + "/apiRtc", schemaPath: "#/properties/apiRtc/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                    break;
                  }
                if (_errs6 === errors) {
                  if (data1.apiKey !== void 0) {
                    let _errs7 = errors;
                    if (typeof data1.apiKey != "string")
                      return validate59.errors = [{ instancePath: instancePath + "/apiRtc/apiKey", schemaPath: "#/properties/apiRtc/properties/apiKey/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid1 = _errs7 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data1.cloudUrl !== void 0) {
                      let data3 = data1.cloudUrl, _errs9 = errors;
                      if (errors === _errs9)
                        if (typeof data3 == "string") {
                          if (!pattern1.test(data3))
                            return validate59.errors = [{ instancePath: instancePath + "/apiRtc/cloudUrl", schemaPath: "#/properties/apiRtc/properties/cloudUrl/pattern", keyword: "pattern", params: { pattern: "^https?://.*[^/]$" } }], !1;
                        } else
                          return validate59.errors = [{ instancePath: instancePath + "/apiRtc/cloudUrl", schemaPath: "#/properties/apiRtc/properties/cloudUrl/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid1 = _errs9 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1)
                      if (data1.callStatsMonitoringInterval !== void 0) {
                        let data4 = data1.callStatsMonitoringInterval, _errs11 = errors;
                        if (errors === _errs11)
                          if (typeof data4 == "number") {
                            if (data4 < 0 || isNaN(data4))
                              return validate59.errors = [{ instancePath: instancePath + "/apiRtc/callStatsMonitoringInterval", schemaPath: "#/properties/apiRtc/properties/callStatsMonitoringInterval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                          } else
                            return validate59.errors = [{ instancePath: instancePath + "/apiRtc/callStatsMonitoringInterval", schemaPath: "#/properties/apiRtc/properties/callStatsMonitoringInterval/type", keyword: "type", params: { type: "number" } }], !1;
                        var valid1 = _errs11 === errors;
                      } else
                        var valid1 = !0;
                  }
                }
              } else
                return validate59.errors = [{ instancePath: instancePath + "/apiRtc", schemaPath: "#/properties/apiRtc/type", keyword: "type", params: { type: "object" } }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.guestUrl !== void 0) {
              let data5 = data.guestUrl, _errs13 = errors;
              if (errors === _errs13)
                if (typeof data5 == "string") {
                  if (!pattern2.test(data5))
                    return validate59.errors = [{ instancePath: instancePath + "/guestUrl", schemaPath: "#/properties/guestUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" } }], !1;
                } else
                  return validate59.errors = [{ instancePath: instancePath + "/guestUrl", schemaPath: "#/properties/guestUrl/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs13 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.invitationServiceUrl !== void 0) {
                let data6 = data.invitationServiceUrl, _errs15 = errors;
                if (errors === _errs15)
                  if (typeof data6 == "string") {
                    if (!pattern2.test(data6))
                      return validate59.errors = [{ instancePath: instancePath + "/invitationServiceUrl", schemaPath: "#/properties/invitationServiceUrl/pattern", keyword: "pattern", params: { pattern: "^https?://" } }], !1;
                  } else
                    return validate59.errors = [{ instancePath: instancePath + "/invitationServiceUrl", schemaPath: "#/properties/invitationServiceUrl/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs15 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.logLevel !== void 0) {
                  let data7 = data.logLevel, _errs17 = errors;
                  if (!(data7 === "debug" || data7 === "info" || data7 === "warn" || data7 === "error"))
                    return validate59.errors = [{ instancePath: instancePath + "/logLevel", schemaPath: "#/properties/logLevel/enum", keyword: "enum", params: { allowedValues: schema32.properties.logLevel.enum } }], !1;
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.logRocketAppID !== void 0) {
                    let _errs18 = errors;
                    if (typeof data.logRocketAppID != "string")
                      return validate59.errors = [{ instancePath: instancePath + "/logRocketAppID", schemaPath: "#/properties/logRocketAppID/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid0 = _errs18 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate59.errors = vErrors, errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data"))
        return validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "data")) {
            return validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let _errs2 = errors;
            if (data.type !== "configuration")
              return validate58.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "configuration" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.data !== void 0) {
              let _errs3 = errors;
              validate59(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate58.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate58(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length), validate57.errors = vErrors, errors === 0;
}
var agentAppCommands_connect = validate62;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "type") {
            return validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors && data.type !== void 0 && data.type !== "connect")
          return validate63.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "connect" } }], !1;
      }
    } else
      return validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate63.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate63(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length), validate62.errors = vErrors, errors === 0;
}
var agentAppCommands_disconnect = validate65;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "type") {
            return validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors && data.type !== void 0 && data.type !== "disconnect")
          return validate66.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "disconnect" } }], !1;
      }
    } else
      return validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate66.errors = vErrors, errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate66(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), validate65.errors = vErrors, errors === 0;
}
var agentAppCommands_conversation = validate68;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "name")) {
            return validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let _errs2 = errors;
            if (data.type !== "conversation")
              return validate69.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "conversation" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.name !== void 0) {
              let _errs3 = errors;
              if (typeof data.name != "string")
                return validate69.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate69.errors = vErrors, errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate69(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length), validate68.errors = vErrors, errors === 0;
}
var agentAppCommands_join = validate71;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate72.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "type") {
            return validate72.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors && data.type !== void 0 && data.type !== "join")
          return validate72.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "join" } }], !1;
      }
    } else
      return validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate72.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate72(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length), validate71.errors = vErrors, errors === 0;
}
var agentAppCommands_leave = validate74;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (key0 !== "type") {
            return validate75.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors && data.type !== void 0 && data.type !== "leave")
          return validate75.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "leave" } }], !1;
      }
    } else
      return validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate75.errors = vErrors, errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate75(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length), validate74.errors = vErrors, errors === 0;
}
var agentAppCommands_guest_data = validate77;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "userId" || key0 === "username" || key0 === "name" || key0 === "firstName" || key0 === "phone")) {
          let _errs2 = errors;
          if (typeof data[key0] != "string")
            return validate79.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs2 === errors;
          if (!valid0)
            break;
        }
      if (_errs1 === errors) {
        if (data.userId !== void 0) {
          let _errs4 = errors;
          if (typeof data.userId != "string")
            return validate79.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" } }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.username !== void 0) {
            let _errs6 = errors;
            if (typeof data.username != "string")
              return validate79.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.name !== void 0) {
              let _errs8 = errors;
              if (typeof data.name != "string")
                return validate79.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.firstName !== void 0) {
                let _errs10 = errors;
                if (typeof data.firstName != "string")
                  return validate79.errors = [{ instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" } }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data.phone !== void 0) {
                  let _errs12 = errors;
                  if (typeof data.phone != "string")
                    return validate79.errors = [{ instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
            }
          }
        }
      }
    } else
      return validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate79.errors = vErrors, errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data"))
        return validate78.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "data")) {
            return validate78.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let _errs2 = errors;
            if (data.type !== "guest_data")
              return validate78.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "guest_data" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.data !== void 0) {
              let _errs3 = errors;
              validate79(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate78.errors = vErrors, errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate78(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length), validate77.errors = vErrors, errors === 0;
}
var agentAppCommands_user_data = validate82;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.data === void 0 && (missing0 = "data"))
        return validate83.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "data")) {
            return validate83.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let _errs2 = errors;
            if (data.type !== "user_data")
              return validate83.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "user_data" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.data !== void 0) {
              let _errs3 = errors;
              validate79(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate83.errors = vErrors, errors === 0;
}
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate83(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length), validate82.errors = vErrors, errors === 0;
}
var agentAppPageCommands_agentAppQuery = validate86;
var schema49 = { type: "object", properties: { aK: { type: "string", minLength: 1 }, a: { type: "string", enum: ["true", "false"] }, c: { type: "string", enum: ["true", "false"] }, j: { type: "string", enum: ["true", "false"] }, cN: { type: "string" }, cU: { type: "string", pattern: "^https?://.*[^/]$" }, aN: { type: "string" }, gN: { type: "string" }, gP: { type: "string" }, gU: { type: "string", pattern: "^https?://" }, iI: { type: "string" }, iU: { type: "string", pattern: "^https?://" }, l: { type: "string", enum: ["fr", "en"] }, lL: { type: "string", enum: ["debug", "info", "warn", "error"] }, uId: { type: "string", minLength: 1 }, cSMI: { type: "string", pattern: "^[0-9]+$" }, lRAppID: { type: "string" }, iK: { type: "string", minLength: 1 }, eR: { type: "string", pattern: "^\\[.*\\]$" } } }, func2 = require_ucs2length().default, pattern7 = new RegExp("^[0-9]+$", "u"), pattern8 = new RegExp("^\\[.*\\]$", "u");
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aK !== void 0) {
        let data0 = data.aK, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate87.errors = [{ instancePath: instancePath + "/aK", schemaPath: "#/properties/aK/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
          } else
            return validate87.errors = [{ instancePath: instancePath + "/aK", schemaPath: "#/properties/aK/type", keyword: "type", params: { type: "string" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.a !== void 0) {
          let data1 = data.a, _errs3 = errors;
          if (typeof data1 != "string")
            return validate87.errors = [{ instancePath: instancePath + "/a", schemaPath: "#/properties/a/type", keyword: "type", params: { type: "string" } }], !1;
          if (!(data1 === "true" || data1 === "false"))
            return validate87.errors = [{ instancePath: instancePath + "/a", schemaPath: "#/properties/a/enum", keyword: "enum", params: { allowedValues: schema49.properties.a.enum } }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.c !== void 0) {
            let data2 = data.c, _errs5 = errors;
            if (typeof data2 != "string")
              return validate87.errors = [{ instancePath: instancePath + "/c", schemaPath: "#/properties/c/type", keyword: "type", params: { type: "string" } }], !1;
            if (!(data2 === "true" || data2 === "false"))
              return validate87.errors = [{ instancePath: instancePath + "/c", schemaPath: "#/properties/c/enum", keyword: "enum", params: { allowedValues: schema49.properties.c.enum } }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.j !== void 0) {
              let data3 = data.j, _errs7 = errors;
              if (typeof data3 != "string")
                return validate87.errors = [{ instancePath: instancePath + "/j", schemaPath: "#/properties/j/type", keyword: "type", params: { type: "string" } }], !1;
              if (!(data3 === "true" || data3 === "false"))
                return validate87.errors = [{ instancePath: instancePath + "/j", schemaPath: "#/properties/j/enum", keyword: "enum", params: { allowedValues: schema49.properties.j.enum } }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.cN !== void 0) {
                let _errs9 = errors;
                if (typeof data.cN != "string")
                  return validate87.errors = [{ instancePath: instancePath + "/cN", schemaPath: "#/properties/cN/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cU !== void 0) {
                  let data5 = data.cU, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!pattern1.test(data5))
                        return validate87.errors = [{ instancePath: instancePath + "/cU", schemaPath: "#/properties/cU/pattern", keyword: "pattern", params: { pattern: "^https?://.*[^/]$" } }], !1;
                    } else
                      return validate87.errors = [{ instancePath: instancePath + "/cU", schemaPath: "#/properties/cU/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.aN !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.aN != "string")
                      return validate87.errors = [{ instancePath: instancePath + "/aN", schemaPath: "#/properties/aN/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.gN !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.gN != "string")
                        return validate87.errors = [{ instancePath: instancePath + "/gN", schemaPath: "#/properties/gN/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.gP !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.gP != "string")
                          return validate87.errors = [{ instancePath: instancePath + "/gP", schemaPath: "#/properties/gP/type", keyword: "type", params: { type: "string" } }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.gU !== void 0) {
                          let data9 = data.gU, _errs19 = errors;
                          if (errors === _errs19)
                            if (typeof data9 == "string") {
                              if (!pattern2.test(data9))
                                return validate87.errors = [{ instancePath: instancePath + "/gU", schemaPath: "#/properties/gU/pattern", keyword: "pattern", params: { pattern: "^https?://" } }], !1;
                            } else
                              return validate87.errors = [{ instancePath: instancePath + "/gU", schemaPath: "#/properties/gU/type", keyword: "type", params: { type: "string" } }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.iI !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.iI != "string")
                              return validate87.errors = [{ instancePath: instancePath + "/iI", schemaPath: "#/properties/iI/type", keyword: "type", params: { type: "string" } }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.iU !== void 0) {
                              let data11 = data.iU, _errs23 = errors;
                              if (errors === _errs23)
                                if (typeof data11 == "string") {
                                  if (!pattern2.test(data11))
                                    return validate87.errors = [{ instancePath: instancePath + "/iU", schemaPath: "#/properties/iU/pattern", keyword: "pattern", params: { pattern: "^https?://" } }], !1;
                                } else
                                  return validate87.errors = [{ instancePath: instancePath + "/iU", schemaPath: "#/properties/iU/type", keyword: "type", params: { type: "string" } }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.l !== void 0) {
                                let data12 = data.l, _errs25 = errors;
                                if (typeof data12 != "string")
                                  return validate87.errors = [{ instancePath: instancePath + "/l", schemaPath: "#/properties/l/type", keyword: "type", params: { type: "string" } }], !1;
                                if (!(data12 === "fr" || data12 === "en"))
                                  return validate87.errors = [{ instancePath: instancePath + "/l", schemaPath: "#/properties/l/enum", keyword: "enum", params: { allowedValues: schema49.properties.l.enum } }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.lL !== void 0) {
                                  let data13 = data.lL, _errs27 = errors;
                                  if (typeof data13 != "string")
                                    return validate87.errors = [{ instancePath: instancePath + "/lL", schemaPath: "#/properties/lL/type", keyword: "type", params: { type: "string" } }], !1;
                                  if (!(data13 === "debug" || data13 === "info" || data13 === "warn" || data13 === "error"))
                                    return validate87.errors = [{ instancePath: instancePath + "/lL", schemaPath: "#/properties/lL/enum", keyword: "enum", params: { allowedValues: schema49.properties.lL.enum } }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.uId !== void 0) {
                                    let data14 = data.uId, _errs29 = errors;
                                    if (errors === _errs29)
                                      if (typeof data14 == "string") {
                                        if (func2(data14) < 1)
                                          return validate87.errors = [{ instancePath: instancePath + "/uId", schemaPath: "#/properties/uId/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                      } else
                                        return validate87.errors = [{ instancePath: instancePath + "/uId", schemaPath: "#/properties/uId/type", keyword: "type", params: { type: "string" } }], !1;
                                    var valid0 = _errs29 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.cSMI !== void 0) {
                                      let data15 = data.cSMI, _errs31 = errors;
                                      if (errors === _errs31)
                                        if (typeof data15 == "string") {
                                          if (!pattern7.test(data15))
                                            return validate87.errors = [{ instancePath: instancePath + "/cSMI", schemaPath: "#/properties/cSMI/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" } }], !1;
                                        } else
                                          return validate87.errors = [{ instancePath: instancePath + "/cSMI", schemaPath: "#/properties/cSMI/type", keyword: "type", params: { type: "string" } }], !1;
                                      var valid0 = _errs31 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.lRAppID !== void 0) {
                                        let _errs33 = errors;
                                        if (typeof data.lRAppID != "string")
                                          return validate87.errors = [{ instancePath: instancePath + "/lRAppID", schemaPath: "#/properties/lRAppID/type", keyword: "type", params: { type: "string" } }], !1;
                                        var valid0 = _errs33 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.iK !== void 0) {
                                          let data17 = data.iK, _errs35 = errors;
                                          if (errors === _errs35)
                                            if (typeof data17 == "string") {
                                              if (func2(data17) < 1)
                                                return validate87.errors = [{ instancePath: instancePath + "/iK", schemaPath: "#/properties/iK/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                            } else
                                              return validate87.errors = [{ instancePath: instancePath + "/iK", schemaPath: "#/properties/iK/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid0 = _errs35 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.eR !== void 0) {
                                            let data18 = data.eR, _errs37 = errors;
                                            if (errors === _errs37)
                                              if (typeof data18 == "string") {
                                                if (!pattern8.test(data18))
                                                  return validate87.errors = [{ instancePath: instancePath + "/eR", schemaPath: "#/properties/eR/pattern", keyword: "pattern", params: { pattern: "^\\[.*\\]$" } }], !1;
                                              } else
                                                return validate87.errors = [{ instancePath: instancePath + "/eR", schemaPath: "#/properties/eR/type", keyword: "type", params: { type: "string" } }], !1;
                                            var valid0 = _errs37 === errors;
                                          } else
                                            var valid0 = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate87.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate87(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length), validate86.errors = vErrors, errors === 0;
}
var guestAppPageCommands_guestAppQuery = validate89;
var schema51 = { type: "object", properties: { id: { type: "string", minLength: 1 }, i: { type: "string", minLength: 1 }, lL: { type: "string", enum: ["debug", "info", "warn", "error"] }, lRAppID: { type: "string" } } };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate90.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
          } else
            return validate90.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.i !== void 0) {
          let data1 = data.i, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate90.errors = [{ instancePath: instancePath + "/i", schemaPath: "#/properties/i/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
            } else
              return validate90.errors = [{ instancePath: instancePath + "/i", schemaPath: "#/properties/i/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.lL !== void 0) {
            let data2 = data.lL, _errs5 = errors;
            if (typeof data2 != "string")
              return validate90.errors = [{ instancePath: instancePath + "/lL", schemaPath: "#/properties/lL/type", keyword: "type", params: { type: "string" } }], !1;
            if (!(data2 === "debug" || data2 === "info" || data2 === "warn" || data2 === "error"))
              return validate90.errors = [{ instancePath: instancePath + "/lL", schemaPath: "#/properties/lL/enum", keyword: "enum", params: { allowedValues: schema51.properties.lL.enum } }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.lRAppID !== void 0) {
              let _errs7 = errors;
              if (typeof data.lRAppID != "string")
                return validate90.errors = [{ instancePath: instancePath + "/lRAppID", schemaPath: "#/properties/lRAppID/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate90.errors = vErrors, errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate90(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length), validate89.errors = vErrors, errors === 0;
}
var quickInvitationPageCommands_quickInvitationQuery = validate92;
var schema53 = { type: "object", properties: { reference: { type: "string", maxLength: 50 }, service_key: { type: "string", pattern: "^[A-Za-z0-9]{31,32}$" }, phone_numbers: { type: "string" }, email_addresses: { type: "string" }, "read_only.service": { type: "string", enum: ["true", "false"] }, "read_only.recipients": { type: "string", enum: ["true", "false"] } } }, pattern9 = new RegExp("^[A-Za-z0-9]{31,32}$", "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.reference !== void 0) {
        let data0 = data.reference, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) > 50)
              return validate93.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/maxLength", keyword: "maxLength", params: { limit: 50 } }], !1;
          } else
            return validate93.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.service_key !== void 0) {
          let data1 = data.service_key, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern9.test(data1))
                return validate93.errors = [{ instancePath: instancePath + "/service_key", schemaPath: "#/properties/service_key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{31,32}$" } }], !1;
            } else
              return validate93.errors = [{ instancePath: instancePath + "/service_key", schemaPath: "#/properties/service_key/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.phone_numbers !== void 0) {
            let _errs5 = errors;
            if (typeof data.phone_numbers != "string")
              return validate93.errors = [{ instancePath: instancePath + "/phone_numbers", schemaPath: "#/properties/phone_numbers/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email_addresses !== void 0) {
              let _errs7 = errors;
              if (typeof data.email_addresses != "string")
                return validate93.errors = [{ instancePath: instancePath + "/email_addresses", schemaPath: "#/properties/email_addresses/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["read_only.service"] !== void 0) {
                let data4 = data["read_only.service"], _errs9 = errors;
                if (typeof data4 != "string")
                  return validate93.errors = [{ instancePath: instancePath + "/read_only.service", schemaPath: "#/properties/read_only.service/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data4 === "true" || data4 === "false"))
                  return validate93.errors = [{ instancePath: instancePath + "/read_only.service", schemaPath: "#/properties/read_only.service/enum", keyword: "enum", params: { allowedValues: schema53.properties["read_only.service"].enum } }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data["read_only.recipients"] !== void 0) {
                  let data5 = data["read_only.recipients"], _errs11 = errors;
                  if (typeof data5 != "string")
                    return validate93.errors = [{ instancePath: instancePath + "/read_only.recipients", schemaPath: "#/properties/read_only.recipients/type", keyword: "type", params: { type: "string" } }], !1;
                  if (!(data5 === "true" || data5 === "false"))
                    return validate93.errors = [{ instancePath: instancePath + "/read_only.recipients", schemaPath: "#/properties/read_only.recipients/enum", keyword: "enum", params: { allowedValues: schema53.properties["read_only.recipients"].enum } }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate93.errors = vErrors, errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate93(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length), validate92.errors = vErrors, errors === 0;
}
var consolePageCommands_consoleQuery = validate95;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let _errs2 = errors;
        if (typeof data[key0] != "string")
          return validate96.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" } }], !1;
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    else
      return validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate96.errors = vErrors, errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate96(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length), validate95.errors = vErrors, errors === 0;
}
var loadAgentCommands_loadAgent = validate98;
var pattern10 = new RegExp("^(https?:)?//.*/$", "u");
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.token === void 0 && (missing0 = "token") || data.nickname === void 0 && (missing0 = "nickname"))
        return validate100.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate100.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.token !== void 0) {
          let data1 = data.token, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate100.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
            } else
              return validate100.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.nickname !== void 0) {
            let _errs5 = errors;
            if (typeof data.nickname != "string")
              return validate100.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.enterpriseId !== void 0) {
              let data3 = data.enterpriseId, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                return validate100.errors = [{ instancePath: instancePath + "/enterpriseId", schemaPath: "#/properties/enterpriseId/type", keyword: "type", params: { type: "integer" } }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.photoUrl !== void 0) {
                let _errs9 = errors;
                if (typeof data.photoUrl != "string")
                  return validate100.errors = [{ instancePath: instancePath + "/photoUrl", schemaPath: "#/properties/photoUrl/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.mail !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.mail != "string")
                    return validate100.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.username !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.username != "string")
                      return validate100.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.firstname !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.firstname != "string")
                        return validate100.errors = [{ instancePath: instancePath + "/firstname", schemaPath: "#/properties/firstname/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.firtsname !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.firtsname != "string")
                          return validate100.errors = [{ instancePath: instancePath + "/firtsname", schemaPath: "#/properties/firtsname/type", keyword: "type", params: { type: "string" } }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.lastname !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.lastname != "string")
                            return validate100.errors = [{ instancePath: instancePath + "/lastname", schemaPath: "#/properties/lastname/type", keyword: "type", params: { type: "string" } }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate100.errors = vErrors, errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.culture !== void 0) {
        let _errs1 = errors;
        if (typeof data.culture != "string")
          return validate102.errors = [{ instancePath: instancePath + "/culture", schemaPath: "#/properties/culture/type", keyword: "type", params: { type: "string" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.directory !== void 0) {
          let _errs3 = errors;
          if (typeof data.directory != "boolean")
            return validate102.errors = [{ instancePath: instancePath + "/directory", schemaPath: "#/properties/directory/type", keyword: "type", params: { type: "boolean" } }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.directoryStartOpen !== void 0) {
            let _errs5 = errors;
            if (typeof data.directoryStartOpen != "boolean")
              return validate102.errors = [{ instancePath: instancePath + "/directoryStartOpen", schemaPath: "#/properties/directoryStartOpen/type", keyword: "type", params: { type: "boolean" } }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.template !== void 0) {
              let _errs7 = errors;
              if (typeof data.template != "string")
                return validate102.errors = [{ instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.useDefaultTheme !== void 0) {
                let _errs9 = errors;
                if (typeof data.useDefaultTheme != "boolean")
                  return validate102.errors = [{ instancePath: instancePath + "/useDefaultTheme", schemaPath: "#/properties/useDefaultTheme/type", keyword: "type", params: { type: "boolean" } }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate102.errors = vErrors, errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.serverDomainRoot === void 0 && (missing0 = "serverDomainRoot") || data.apiCCkey === void 0 && (missing0 = "apiCCkey") || data.userInfos === void 0 && (missing0 = "userInfos"))
        return validate99.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.serverDomainRoot !== void 0) {
        let data0 = data.serverDomainRoot, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern10.test(data0))
              return validate99.errors = [{ instancePath: instancePath + "/serverDomainRoot", schemaPath: "#/properties/serverDomainRoot/pattern", keyword: "pattern", params: { pattern: "^(https?:)?//.*/$" } }], !1;
          } else
            return validate99.errors = [{ instancePath: instancePath + "/serverDomainRoot", schemaPath: "#/properties/serverDomainRoot/type", keyword: "type", params: { type: "string" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.apiCCkey !== void 0) {
          let data1 = data.apiCCkey, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate99.errors = [{ instancePath: instancePath + "/apiCCkey", schemaPath: "#/properties/apiCCkey/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
            } else
              return validate99.errors = [{ instancePath: instancePath + "/apiCCkey", schemaPath: "#/properties/apiCCkey/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.userInfos !== void 0) {
            let _errs5 = errors;
            validate100(data.userInfos, { instancePath: instancePath + "/userInfos", parentData: data, parentDataProperty: "userInfos", rootData }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.useFrame !== void 0) {
              let _errs6 = errors;
              if (typeof data.useFrame != "boolean")
                return validate99.errors = [{ instancePath: instancePath + "/useFrame", schemaPath: "#/properties/useFrame/type", keyword: "type", params: { type: "boolean" } }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.agentParams !== void 0) {
                let _errs8 = errors;
                validate102(data.agentParams, { instancePath: instancePath + "/agentParams", parentData: data, parentDataProperty: "agentParams", rootData }) || (vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate99.errors = vErrors, errors === 0;
}
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate99(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length), validate98.errors = vErrors, errors === 0;
}
var loadAgentCallbackEvents_init = validate105;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate106.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0 && data.type !== "init")
        return validate106.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "init" } }], !1;
    } else
      return validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate106.errors = vErrors, errors === 0;
}
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate106(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length), validate105.errors = vErrors, errors === 0;
}
var loadAgentCallbackEvents_createNewIMDiv = validate108;
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.params === void 0 && (missing0 = "params"))
        return validate109.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "createNewIMDiv")
          return validate109.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "createNewIMDiv" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.params !== void 0) {
          let data1 = data.params, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.destId === void 0 && (missing1 = "destId") || data1.nickname === void 0 && (missing1 = "nickname"))
                return validate109.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              if (data1.destId !== void 0) {
                let data2 = data1.destId, _errs4 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                  return validate109.errors = [{ instancePath: instancePath + "/params/destId", schemaPath: "#/properties/params/properties/destId/type", keyword: "type", params: { type: "integer" } }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data1.nickname !== void 0) {
                  let _errs6 = errors;
                  if (typeof data1.nickname != "string")
                    return validate109.errors = [{ instancePath: instancePath + "/params/nickname", schemaPath: "#/properties/params/properties/nickname/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
            } else
              return validate109.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
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
var loadAgentCallbackEvents_openComBox = validate111;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.params === void 0 && (missing0 = "params"))
        return validate112.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "openComBox")
          return validate112.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "openComBox" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.params !== void 0) {
          let data1 = data.params, _errs2 = errors;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
            return validate112.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate112.errors = vErrors, errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate112(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length), validate111.errors = vErrors, errors === 0;
}
var loadAgentCallbackEvents_minimize = validate114;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.params === void 0 && (missing0 = "params"))
        return validate115.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "minimize")
          return validate115.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "minimize" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.params !== void 0) {
          let data1 = data.params, _errs2 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate115.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "integer" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate115.errors = vErrors, errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate115(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length), validate114.errors = vErrors, errors === 0;
}
var loadAgentCallbackEvents_maximize = validate117;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.params === void 0 && (missing0 = "params"))
        return validate118.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "maximize")
          return validate118.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "maximize" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.params !== void 0) {
          let data1 = data.params, _errs2 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate118.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "integer" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate118.errors = vErrors, errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate118(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length), validate117.errors = vErrors, errors === 0;
}
var loadAgentCallbackEvents_close = validate120;
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.params === void 0 && (missing0 = "params"))
        return validate121.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "close")
          return validate121.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "close" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.params !== void 0) {
          let data1 = data.params, _errs2 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate121.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "integer" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate121.errors = vErrors, errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate121(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length), validate120.errors = vErrors, errors === 0;
}
var loadAgentCallbackEvents_putInFrame = validate123;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate124.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0 && data.type !== "putInFrame")
        return validate124.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "putInFrame" } }], !1;
    } else
      return validate124.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate124.errors = vErrors, errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate124(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors), errors = vErrors.length), validate123.errors = vErrors, errors === 0;
}
var loadAgentCallbackEvents_showNewMessage = validate126;
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.params === void 0 && (missing0 = "params"))
        return validate127.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "showNewMessage")
          return validate127.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "showNewMessage" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.params !== void 0) {
          let data1 = data.params, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.nickname === void 0 && (missing1 = "nickname") || data1.destId === void 0 && (missing1 = "destId") || data1.message === void 0 && (missing1 = "message") || data1.html === void 0 && (missing1 = "html"))
                return validate127.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              if (data1.nickname !== void 0) {
                let _errs4 = errors;
                if (typeof data1.nickname != "string")
                  return validate127.errors = [{ instancePath: instancePath + "/params/nickname", schemaPath: "#/properties/params/properties/nickname/type", keyword: "type", params: { type: "string" } }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data1.destId !== void 0) {
                  let data3 = data1.destId, _errs6 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                    return validate127.errors = [{ instancePath: instancePath + "/params/destId", schemaPath: "#/properties/params/properties/destId/type", keyword: "type", params: { type: "integer" } }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data1.message !== void 0) {
                    let _errs8 = errors;
                    if (typeof data1.message != "string")
                      return validate127.errors = [{ instancePath: instancePath + "/params/message", schemaPath: "#/properties/params/properties/message/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid1 = _errs8 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data1.html !== void 0) {
                      let _errs10 = errors;
                      if (typeof data1.html != "string")
                        return validate127.errors = [{ instancePath: instancePath + "/params/html", schemaPath: "#/properties/params/properties/html/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid1 = _errs10 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            } else
              return validate127.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
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
var loadAgentCallbackEvents_sendMessage = validate129;
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.params === void 0 && (missing0 = "params"))
        return validate130.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "sendMessage")
          return validate130.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "sendMessage" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.params !== void 0) {
          let data1 = data.params, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.destId === void 0 && (missing1 = "destId") || data1.message === void 0 && (missing1 = "message"))
                return validate130.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              if (data1.destId !== void 0) {
                let data2 = data1.destId, _errs4 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                  return validate130.errors = [{ instancePath: instancePath + "/params/destId", schemaPath: "#/properties/params/properties/destId/type", keyword: "type", params: { type: "integer" } }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data1.message !== void 0) {
                  let _errs6 = errors;
                  if (typeof data1.message != "string")
                    return validate130.errors = [{ instancePath: instancePath + "/params/message", schemaPath: "#/properties/params/properties/message/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
            } else
              return validate130.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate130.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate130.errors = vErrors, errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate130(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length), validate129.errors = vErrors, errors === 0;
}
var loadAgentCallbackEvents_updatePresence = validate132;
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.params === void 0 && (missing0 = "params"))
        return validate133.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (data.type !== "updatePresence")
          return validate133.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "updatePresence" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.params !== void 0) {
          let data1 = data.params, _errs2 = errors;
          if (errors === _errs2)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.eventType === void 0 && (missing1 = "eventType") || data1.time === void 0 && (missing1 = "time") || data1.connectedUsersList === void 0 && (missing1 = "connectedUsersList") || data1.state === void 0 && (missing1 = "state"))
                return validate133.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              if (data1.eventType !== void 0) {
                let _errs4 = errors;
                if (typeof data1.eventType != "string")
                  return validate133.errors = [{ instancePath: instancePath + "/params/eventType", schemaPath: "#/properties/params/properties/eventType/type", keyword: "type", params: { type: "string" } }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data1.time !== void 0) {
                  let _errs6 = errors;
                  if (typeof data1.time != "string")
                    return validate133.errors = [{ instancePath: instancePath + "/params/time", schemaPath: "#/properties/params/properties/time/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data1.connectedUsersList !== void 0) {
                    let _errs8 = errors;
                    if (errors === _errs8 && !Array.isArray(data1.connectedUsersList))
                      return validate133.errors = [{ instancePath: instancePath + "/params/connectedUsersList", schemaPath: "#/properties/params/properties/connectedUsersList/type", keyword: "type", params: { type: "array" } }], !1;
                    var valid1 = _errs8 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data1.state !== void 0) {
                      let _errs10 = errors;
                      if (typeof data1.state != "string")
                        return validate133.errors = [{ instancePath: instancePath + "/params/state", schemaPath: "#/properties/params/properties/state/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid1 = _errs10 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            } else
              return validate133.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate133.errors = vErrors, errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate133(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length), validate132.errors = vErrors, errors === 0;
}

var agentAppEvents = { ready: agentAppEvents_ready, contacts: agentAppEvents_contacts, subscribed_streams: agentAppEvents_subscribed_streams, joined: agentAppEvents_joined, left: agentAppEvents_left, snapshot: agentAppEvents_snapshot, sms_sent: agentAppEvents_sms_sent, sms_fail: agentAppEvents_sms_fail, link_copied: agentAppEvents_link_copied, error: agentAppEvents_error, warning: agentAppEvents_warning, resize: agentAppEvents_resize }, agentAppCommands = { configuration: agentAppCommands_configuration, connect: agentAppCommands_connect, disconnect: agentAppCommands_disconnect, conversation: agentAppCommands_conversation, join: agentAppCommands_join, leave: agentAppCommands_leave, guest_data: agentAppCommands_guest_data, user_data: agentAppCommands_user_data }, agentAppPageCommands = { agentAppQuery: agentAppPageCommands_agentAppQuery }, guestAppPageCommands = { guestAppQuery: guestAppPageCommands_guestAppQuery }, quickInvitationPageCommands = { quickInvitationQuery: quickInvitationPageCommands_quickInvitationQuery }, consolePageCommands = { consoleQuery: consolePageCommands_consoleQuery }, loadAgentCommands = { loadAgent: loadAgentCommands_loadAgent }, loadAgentCallbackEvents = { init: loadAgentCallbackEvents_init, createNewIMDiv: loadAgentCallbackEvents_createNewIMDiv, openComBox: loadAgentCallbackEvents_openComBox, minimize: loadAgentCallbackEvents_minimize, maximize: loadAgentCallbackEvents_maximize, close: loadAgentCallbackEvents_close, putInFrame: loadAgentCallbackEvents_putInFrame, showNewMessage: loadAgentCallbackEvents_showNewMessage, sendMessage: loadAgentCallbackEvents_sendMessage, updatePresence: loadAgentCallbackEvents_updatePresence };

const typed_agentAppEvents: Record<string, Validator> = agentAppEvents as never;
export { typed_agentAppEvents as agentAppEvents };
const typed_agentAppCommands: Record<string, Validator> = agentAppCommands as never;
export { typed_agentAppCommands as agentAppCommands };
const typed_agentAppPageCommands: Record<string, Validator> = agentAppPageCommands as never;
export { typed_agentAppPageCommands as agentAppPageCommands };
const typed_guestAppPageCommands: Record<string, Validator> = guestAppPageCommands as never;
export { typed_guestAppPageCommands as guestAppPageCommands };
const typed_quickInvitationPageCommands: Record<string, Validator> = quickInvitationPageCommands as never;
export { typed_quickInvitationPageCommands as quickInvitationPageCommands };
const typed_consolePageCommands: Record<string, Validator> = consolePageCommands as never;
export { typed_consolePageCommands as consolePageCommands };
const typed_loadAgentCommands: Record<string, Validator> = loadAgentCommands as never;
export { typed_loadAgentCommands as loadAgentCommands };
const typed_loadAgentCallbackEvents: Record<string, Validator> = loadAgentCallbackEvents as never;
export { typed_loadAgentCallbackEvents as loadAgentCallbackEvents };
