/** Generated from specs/ by `npm run generate`. Do not edit. */
// @ts-nocheck
import type { OperationValidators } from '../index.ts';

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

var createPartnerToken_body = validate21;
var func2 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.username === void 0 && (missing0 = "username") || data.password === void 0 && (missing0 = "password"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.username !== void 0) {
        let data0 = data.username, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate22.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate22.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.password !== void 0) {
          let data1 = data.password, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate22.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate22.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
var createPartnerToken_200 = validate24;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token"))
        return validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let _errs1 = errors;
        if (typeof data.access_token != "string")
          return validate25.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.refresh_token !== void 0) {
          let _errs3 = errors;
          if (typeof data.refresh_token != "string")
            return validate25.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.token_type !== void 0) {
            let _errs5 = errors;
            if (typeof data.token_type != "string")
              return validate25.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "#/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.expires_in !== void 0) {
              let data3 = data.expires_in, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                return validate25.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate25(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), validate24.errors = vErrors, errors === 0;
}
var createPartnerToken_400 = validate27;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error"))
        return validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.error !== void 0) {
        let _errs1 = errors;
        if (typeof data.error != "string")
          return validate28.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.error_description !== void 0) {
          let _errs3 = errors;
          if (typeof data.error_description != "string")
            return validate28.errors = [{ instancePath: instancePath + "/error_description", schemaPath: "#/properties/error_description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate27.errors = vErrors, errors === 0;
}
var createPartnerToken_401 = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate30.errors = vErrors, errors === 0;
}
var createPartnerToken_429 = validate32;
var schema14 = { type: "object", properties: { meta: { type: "object", required: ["success"], properties: { success: { const: !1 }, http_code: { type: "integer" }, developer_message: { type: "string" }, details: {}, error_data: { type: "object", properties: { code: { type: ["string", "integer"] }, message: { type: "string" }, real_message: { type: "string" }, status: { type: "integer" } } } } }, error: { anyOf: [{ type: "string" }, { type: "object", properties: { message: { type: "string" } } }] }, message: { type: "string" } }, anyOf: [{ required: ["meta"] }, { required: ["error"] }, { required: ["message"] }] };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.meta === void 0 && (missing0 = "meta")) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.error === void 0 && (missing1 = "error")) {
        let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.message === void 0 && (missing2 = "message")) {
          let err2 = { instancePath, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate33.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.meta !== void 0) {
        let data0 = data.meta, _errs5 = errors;
        if (errors === _errs5)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing3;
            if (data0.success === void 0 && (missing3 = "success"))
              return validate33.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
            if (data0.success !== void 0) {
              let _errs7 = errors;
              if (data0.success !== !1)
                return validate33.errors = [{ instancePath: instancePath + "/meta/success", schemaPath: "#/properties/meta/properties/success/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant" }], !1;
              var valid2 = _errs7 === errors;
            } else
              var valid2 = !0;
            if (valid2) {
              if (data0.http_code !== void 0) {
                let data2 = data0.http_code, _errs8 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                  return validate33.errors = [{ instancePath: instancePath + "/meta/http_code", schemaPath: "#/properties/meta/properties/http_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                var valid2 = _errs8 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data0.developer_message !== void 0) {
                  let _errs10 = errors;
                  if (typeof data0.developer_message != "string")
                    return validate33.errors = [{ instancePath: instancePath + "/meta/developer_message", schemaPath: "#/properties/meta/properties/developer_message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs10 === errors;
                } else
                  var valid2 = !0;
                if (valid2)
                  if (data0.error_data !== void 0) {
                    let data4 = data0.error_data, _errs12 = errors;
                    if (errors === _errs12)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.code !== void 0) {
                          let data5 = data4.code, _errs14 = errors;
                          if (typeof data5 != "string" && !(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)))
                            return validate33.errors = [{ instancePath: instancePath + "/meta/error_data/code", schemaPath: "#/properties/meta/properties/error_data/properties/code/type", keyword: "type", params: { type: schema14.properties.meta.properties.error_data.properties.code.type }, message: "must be string,integer" }], !1;
                          var valid3 = _errs14 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3) {
                          if (data4.message !== void 0) {
                            let _errs16 = errors;
                            if (typeof data4.message != "string")
                              return validate33.errors = [{ instancePath: instancePath + "/meta/error_data/message", schemaPath: "#/properties/meta/properties/error_data/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid3 = _errs16 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3) {
                            if (data4.real_message !== void 0) {
                              let _errs18 = errors;
                              if (typeof data4.real_message != "string")
                                return validate33.errors = [{ instancePath: instancePath + "/meta/error_data/real_message", schemaPath: "#/properties/meta/properties/error_data/properties/real_message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs18 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3)
                              if (data4.status !== void 0) {
                                let data8 = data4.status, _errs20 = errors;
                                if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)))
                                  return validate33.errors = [{ instancePath: instancePath + "/meta/error_data/status", schemaPath: "#/properties/meta/properties/error_data/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                var valid3 = _errs20 === errors;
                              } else
                                var valid3 = !0;
                          }
                        }
                      } else
                        return validate33.errors = [{ instancePath: instancePath + "/meta/error_data", schemaPath: "#/properties/meta/properties/error_data/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid2 = _errs12 === errors;
                  } else
                    var valid2 = !0;
              }
            }
          } else
            return validate33.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid1 = _errs5 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.error !== void 0) {
          let data9 = data.error, _errs22 = errors, _errs23 = errors, valid4 = !1, _errs24 = errors;
          if (typeof data9 != "string") {
            let err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          var _valid1 = _errs24 === errors;
          if (valid4 = valid4 || _valid1, !valid4) {
            let _errs26 = errors;
            if (errors === _errs26)
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9.message !== void 0 && typeof data9.message != "string") {
                  let err5 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/anyOf/1/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              } else {
                let err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            var _valid1 = _errs26 === errors;
            valid4 = valid4 || _valid1;
          }
          if (valid4)
            errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
          else {
            let err7 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate33.errors = vErrors, !1;
          }
          var valid1 = _errs22 === errors;
        } else
          var valid1 = !0;
        if (valid1)
          if (data.message !== void 0) {
            let _errs30 = errors;
            if (typeof data.message != "string")
              return validate33.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs30 === errors;
          } else
            var valid1 = !0;
      }
    } else
      return validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate33.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate32.errors = vErrors, errors === 0;
}
var createPartnerToken_500 = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate35.errors = vErrors, errors === 0;
}
var getPartner_200 = validate37;
var schema17 = { type: "object", required: ["id"], properties: { id: { type: "string" }, brand_name: { type: ["string", "null"] }, logo_url: { type: ["string", "null"] }, webhook_url: { type: ["string", "null"] }, partner_redirect_url: { type: ["string", "null"] }, country: { type: ["string", "null"] }, allow_client_to_add_phone_no: { type: ["boolean", "null"] }, settings: { type: ["object", "null"] }, payment_required: { type: ["boolean", "null"] }, onboarding_deeplink_add_params: {}, blocked_new_submission: {}, billing_system: {}, publishable_key: { type: ["string", "null"] }, payment_plan: {} } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate38.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.brand_name !== void 0) {
          let data1 = data.brand_name, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate38.errors = [{ instancePath: instancePath + "/brand_name", schemaPath: "#/properties/brand_name/type", keyword: "type", params: { type: schema17.properties.brand_name.type }, message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.logo_url !== void 0) {
            let data2 = data.logo_url, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate38.errors = [{ instancePath: instancePath + "/logo_url", schemaPath: "#/properties/logo_url/type", keyword: "type", params: { type: schema17.properties.logo_url.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.webhook_url !== void 0) {
              let data3 = data.webhook_url, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate38.errors = [{ instancePath: instancePath + "/webhook_url", schemaPath: "#/properties/webhook_url/type", keyword: "type", params: { type: schema17.properties.webhook_url.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.partner_redirect_url !== void 0) {
                let data4 = data.partner_redirect_url, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate38.errors = [{ instancePath: instancePath + "/partner_redirect_url", schemaPath: "#/properties/partner_redirect_url/type", keyword: "type", params: { type: schema17.properties.partner_redirect_url.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.country !== void 0) {
                  let data5 = data.country, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate38.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema17.properties.country.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.allow_client_to_add_phone_no !== void 0) {
                    let data6 = data.allow_client_to_add_phone_no, _errs13 = errors;
                    if (typeof data6 != "boolean" && data6 !== null)
                      return validate38.errors = [{ instancePath: instancePath + "/allow_client_to_add_phone_no", schemaPath: "#/properties/allow_client_to_add_phone_no/type", keyword: "type", params: { type: schema17.properties.allow_client_to_add_phone_no.type }, message: "must be boolean,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.settings !== void 0) {
                      let data7 = data.settings, _errs15 = errors;
                      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null)
                        return validate38.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: schema17.properties.settings.type }, message: "must be object,null" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.payment_required !== void 0) {
                        let data8 = data.payment_required, _errs17 = errors;
                        if (typeof data8 != "boolean" && data8 !== null)
                          return validate38.errors = [{ instancePath: instancePath + "/payment_required", schemaPath: "#/properties/payment_required/type", keyword: "type", params: { type: schema17.properties.payment_required.type }, message: "must be boolean,null" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.publishable_key !== void 0) {
                          let data9 = data.publishable_key, _errs19 = errors;
                          if (typeof data9 != "string" && data9 !== null)
                            return validate38.errors = [{ instancePath: instancePath + "/publishable_key", schemaPath: "#/properties/publishable_key/type", keyword: "type", params: { type: schema17.properties.publishable_key.type }, message: "must be string,null" }], !1;
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
      return validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate38.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate38(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length), validate37.errors = vErrors, errors === 0;
}
var getPartner_401 = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate40.errors = vErrors, errors === 0;
}
var getPartner_403 = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate42.errors = vErrors, errors === 0;
}
var getPartner_404 = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate44.errors = vErrors, errors === 0;
}
var getPartner_429 = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate46.errors = vErrors, errors === 0;
}
var getPartner_500 = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate48.errors = vErrors, errors === 0;
}
var updatePartner_body = validate50;
var formats0 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1)
        return validate51.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
      if (data.webhook_url !== void 0) {
        let data0 = data.webhook_url, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats0.test(data0))
              return validate51.errors = [{ instancePath: instancePath + "/webhook_url", schemaPath: "#/properties/webhook_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
          } else
            return validate51.errors = [{ instancePath: instancePath + "/webhook_url", schemaPath: "#/properties/webhook_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.partner_redirect_url !== void 0) {
          let data1 = data.partner_redirect_url, _errs3 = errors;
          if (errors === _errs3 && errors === _errs3)
            if (typeof data1 == "string") {
              if (!formats0.test(data1))
                return validate51.errors = [{ instancePath: instancePath + "/partner_redirect_url", schemaPath: "#/properties/partner_redirect_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
            } else
              return validate51.errors = [{ instancePath: instancePath + "/partner_redirect_url", schemaPath: "#/properties/partner_redirect_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate51.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate51(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length), validate50.errors = vErrors, errors === 0;
}
var updatePartner_200 = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate38(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length), validate53.errors = vErrors, errors === 0;
}
var updatePartner_400 = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate55.errors = vErrors, errors === 0;
}
var updatePartner_401 = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate57.errors = vErrors, errors === 0;
}
var updatePartner_403 = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate59.errors = vErrors, errors === 0;
}
var updatePartner_404 = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate61.errors = vErrors, errors === 0;
}
var updatePartner_429 = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate63.errors = vErrors, errors === 0;
}
var updatePartner_500 = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate65.errors = vErrors, errors === 0;
}
var getPartnerWebhook_200 = validate67;
var schema33 = { type: "object", required: ["webhook_url"], properties: { webhook_url: { type: ["string", "null"] } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.webhook_url === void 0 && (missing0 = "webhook_url"))
        return validate68.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.webhook_url !== void 0) {
        let data0 = data.webhook_url;
        if (typeof data0 != "string" && data0 !== null)
          return validate68.errors = [{ instancePath: instancePath + "/webhook_url", schemaPath: "#/properties/webhook_url/type", keyword: "type", params: { type: schema33.properties.webhook_url.type }, message: "must be string,null" }], !1;
      }
    } else
      return validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate68.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate68(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length), validate67.errors = vErrors, errors === 0;
}
var getPartnerWebhook_401 = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate70.errors = vErrors, errors === 0;
}
var getPartnerWebhook_403 = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate72.errors = vErrors, errors === 0;
}
var getPartnerWebhook_404 = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate74.errors = vErrors, errors === 0;
}
var getPartnerWebhook_429 = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate76.errors = vErrors, errors === 0;
}
var getPartnerWebhook_500 = validate78;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate78.errors = vErrors, errors === 0;
}
var setPartnerWebhook_body = validate80;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let _errs2 = errors;
        if (typeof data[key0] != "string")
          return validate82.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    else
      return validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate82.errors = vErrors, errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.webhook_url === void 0 && (missing0 = "webhook_url"))
        return validate81.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.webhook_url !== void 0) {
        let data0 = data.webhook_url, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats0.test(data0))
              return validate81.errors = [{ instancePath: instancePath + "/webhook_url", schemaPath: "#/properties/webhook_url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
          } else
            return validate81.errors = [{ instancePath: instancePath + "/webhook_url", schemaPath: "#/properties/webhook_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.headers !== void 0) {
          let _errs3 = errors;
          validate82(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate81.errors = vErrors, errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate81(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length), validate80.errors = vErrors, errors === 0;
}
var setPartnerWebhook_200 = validate85;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate38(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate68(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate85.errors = vErrors, !1;
  }
  return validate85.errors = vErrors, errors === 0;
}
var setPartnerWebhook_400 = validate88;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate88.errors = vErrors, errors === 0;
}
var setPartnerWebhook_401 = validate90;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate90.errors = vErrors, errors === 0;
}
var setPartnerWebhook_403 = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate92.errors = vErrors, errors === 0;
}
var setPartnerWebhook_404 = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate94.errors = vErrors, errors === 0;
}
var setPartnerWebhook_429 = validate96;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate96.errors = vErrors, errors === 0;
}
var setPartnerWebhook_500 = validate98;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate98.errors = vErrors, errors === 0;
}
var updatePartnerChangeRequest_body = validate100;
var schema50 = { type: "object", required: ["auto_approve"], properties: { auto_approve: { anyOf: [{ enum: ["true", "false"] }, { type: "boolean" }] } } };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.auto_approve === void 0 && (missing0 = "auto_approve"))
        return validate101.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.auto_approve !== void 0) {
        let data0 = data.auto_approve, _errs2 = errors, valid1 = !1, _errs3 = errors;
        if (!(data0 === "true" || data0 === "false")) {
          let err0 = { instancePath: instancePath + "/auto_approve", schemaPath: "#/properties/auto_approve/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema50.properties.auto_approve.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var _valid0 = _errs3 === errors;
        if (valid1 = valid1 || _valid0, !valid1) {
          let _errs4 = errors;
          if (typeof data0 != "boolean") {
            let err1 = { instancePath: instancePath + "/auto_approve", schemaPath: "#/properties/auto_approve/anyOf/1/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
        }
        if (valid1)
          errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
        else {
          let err2 = { instancePath: instancePath + "/auto_approve", schemaPath: "#/properties/auto_approve/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate101.errors = vErrors, !1;
        }
      }
    } else
      return validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate101.errors = vErrors, errors === 0;
}
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate101(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length), validate100.errors = vErrors, errors === 0;
}
var updatePartnerChangeRequest_200 = validate103;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate101(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length), validate103.errors = vErrors, errors === 0;
}
var updatePartnerChangeRequest_400 = validate105;
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate105.errors = vErrors, errors === 0;
}
var updatePartnerChangeRequest_401 = validate107;
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate107.errors = vErrors, errors === 0;
}
var updatePartnerChangeRequest_403 = validate109;
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate109.errors = vErrors, errors === 0;
}
var updatePartnerChangeRequest_404 = validate111;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate111.errors = vErrors, errors === 0;
}
var updatePartnerChangeRequest_429 = validate113;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate113.errors = vErrors, errors === 0;
}
var updatePartnerChangeRequest_500 = validate115;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate115.errors = vErrors, errors === 0;
}
var getPartnerBalance_200 = validate117;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currency === void 0 && (missing0 = "currency") || data.total === void 0 && (missing0 = "total"))
        return validate118.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.currency !== void 0) {
        let _errs1 = errors;
        if (typeof data.currency != "string")
          return validate118.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.total !== void 0) {
          let _errs3 = errors;
          if (typeof data.total != "number")
            return validate118.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate118.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate118.errors = vErrors, errors === 0;
}
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate118(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate117.errors = vErrors, errors === 0;
}
var getPartnerBalance_401 = validate120;
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate120.errors = vErrors, errors === 0;
}
var getPartnerBalance_403 = validate122;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate122.errors = vErrors, errors === 0;
}
var getPartnerBalance_404 = validate124;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate124.errors = vErrors, errors === 0;
}
var getPartnerBalance_429 = validate126;
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate126.errors = vErrors, errors === 0;
}
var getPartnerBalance_500 = validate128;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate128.errors = vErrors, errors === 0;
}
var listClients_200 = validate130;
var schema67 = { type: "object", properties: { count: { type: "integer" }, total: { type: "integer" }, limit: { type: "integer" }, offset: { type: "integer" }, sort: { type: ["array", "null"], items: { type: "string" } }, filters: { type: ["object", "null"] } } };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.count !== void 0) {
        let data0 = data.count, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate132.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.total !== void 0) {
          let data1 = data.total, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate132.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.limit !== void 0) {
            let data2 = data.limit, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
              return validate132.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.offset !== void 0) {
              let data3 = data.offset, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                return validate132.errors = [{ instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.sort !== void 0) {
                let data4 = data.sort, _errs9 = errors;
                if (!Array.isArray(data4) && data4 !== null)
                  return validate132.errors = [{ instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: schema67.properties.sort.type }, message: "must be array,null" }], !1;
                if (errors === _errs9 && Array.isArray(data4)) {
                  var valid1 = !0;
                  let len0 = data4.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs11 = errors;
                    if (typeof data4[i0] != "string")
                      return validate132.errors = [{ instancePath: instancePath + "/sort/" + i0, schemaPath: "#/properties/sort/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs11 === errors;
                    if (!valid1)
                      break;
                  }
                }
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.filters !== void 0) {
                  let data6 = data.filters, _errs13 = errors;
                  if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null)
                    return validate132.errors = [{ instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: schema67.properties.filters.type }, message: "must be object,null" }], !1;
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate132.errors = vErrors, errors === 0;
}
var schema68 = { type: "object", required: ["id"], properties: { id: { type: "string" }, name: { type: ["string", "null"] }, status: { type: ["string", "null"] }, max_channels: { type: ["integer", "null"] }, organisation: { type: ["string", "null"] }, meta_info: { type: ["object", "null"], properties: { business_vertical: { type: ["string", "null"] }, timezone: { type: ["string", "null"] }, about: { type: ["string", "null"] }, business_description: { type: ["string", "null"] }, use_case: { type: ["string", "null"] } } }, contact_info: { type: ["object", "null"], properties: { webpage_url: { type: ["string", "null"] }, phone: { type: ["string", "null"] }, language: { type: ["string", "null"] }, country: { type: ["string", "null"] }, street_name: { type: ["string", "null"] }, city: { type: ["string", "null"] }, email: { type: ["string", "null"] }, full_name: { type: ["string", "null"] }, zip_code: { type: ["string", "null"] } } }, contact_user: { type: ["object", "null"], properties: { name: { type: ["string", "null"] }, email: { type: ["string", "null"] }, phone: { type: ["string", "null"] } } }, partner_payload: {}, created_at: { type: ["string", "null"] }, modified_at: { type: ["string", "null"] }, created_by: { $ref: "https://contract.invalid/UserReference" }, modified_by: { $ref: "https://contract.invalid/UserReference" }, suspicious: { type: ["boolean", "null"] } } }, schema69 = { type: ["object", "null"], properties: { user_id: { type: ["string", "null"] }, user_name: { type: ["string", "null"] } } };
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema69.type }, message: "must be object,null" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    if (data.user_id !== void 0) {
      let data0 = data.user_id, _errs1 = errors;
      if (typeof data0 != "string" && data0 !== null)
        return validate135.errors = [{ instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: schema69.properties.user_id.type }, message: "must be string,null" }], !1;
      var valid0 = _errs1 === errors;
    } else
      var valid0 = !0;
    if (valid0)
      if (data.user_name !== void 0) {
        let data1 = data.user_name, _errs3 = errors;
        if (typeof data1 != "string" && data1 !== null)
          return validate135.errors = [{ instancePath: instancePath + "/user_name", schemaPath: "#/properties/user_name/type", keyword: "type", params: { type: schema69.properties.user_name.type }, message: "must be string,null" }], !1;
        var valid0 = _errs3 === errors;
      } else
        var valid0 = !0;
  }
  return validate135.errors = vErrors, errors === 0;
}
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate134.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate134.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let data1 = data.name, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate134.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema68.properties.name.type }, message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.status !== void 0) {
            let data2 = data.status, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate134.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema68.properties.status.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.max_channels !== void 0) {
              let data3 = data.max_channels, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && data3 !== null)
                return validate134.errors = [{ instancePath: instancePath + "/max_channels", schemaPath: "#/properties/max_channels/type", keyword: "type", params: { type: schema68.properties.max_channels.type }, message: "must be integer,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.organisation !== void 0) {
                let data4 = data.organisation, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate134.errors = [{ instancePath: instancePath + "/organisation", schemaPath: "#/properties/organisation/type", keyword: "type", params: { type: schema68.properties.organisation.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.meta_info !== void 0) {
                  let data5 = data.meta_info, _errs11 = errors;
                  if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null)
                    return validate134.errors = [{ instancePath: instancePath + "/meta_info", schemaPath: "#/properties/meta_info/type", keyword: "type", params: { type: schema68.properties.meta_info.type }, message: "must be object,null" }], !1;
                  if (errors === _errs11 && data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    if (data5.business_vertical !== void 0) {
                      let data6 = data5.business_vertical, _errs13 = errors;
                      if (typeof data6 != "string" && data6 !== null)
                        return validate134.errors = [{ instancePath: instancePath + "/meta_info/business_vertical", schemaPath: "#/properties/meta_info/properties/business_vertical/type", keyword: "type", params: { type: schema68.properties.meta_info.properties.business_vertical.type }, message: "must be string,null" }], !1;
                      var valid1 = _errs13 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data5.timezone !== void 0) {
                        let data7 = data5.timezone, _errs15 = errors;
                        if (typeof data7 != "string" && data7 !== null)
                          return validate134.errors = [{ instancePath: instancePath + "/meta_info/timezone", schemaPath: "#/properties/meta_info/properties/timezone/type", keyword: "type", params: { type: schema68.properties.meta_info.properties.timezone.type }, message: "must be string,null" }], !1;
                        var valid1 = _errs15 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1) {
                        if (data5.about !== void 0) {
                          let data8 = data5.about, _errs17 = errors;
                          if (typeof data8 != "string" && data8 !== null)
                            return validate134.errors = [{ instancePath: instancePath + "/meta_info/about", schemaPath: "#/properties/meta_info/properties/about/type", keyword: "type", params: { type: schema68.properties.meta_info.properties.about.type }, message: "must be string,null" }], !1;
                          var valid1 = _errs17 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data5.business_description !== void 0) {
                            let data9 = data5.business_description, _errs19 = errors;
                            if (typeof data9 != "string" && data9 !== null)
                              return validate134.errors = [{ instancePath: instancePath + "/meta_info/business_description", schemaPath: "#/properties/meta_info/properties/business_description/type", keyword: "type", params: { type: schema68.properties.meta_info.properties.business_description.type }, message: "must be string,null" }], !1;
                            var valid1 = _errs19 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1)
                            if (data5.use_case !== void 0) {
                              let data10 = data5.use_case, _errs21 = errors;
                              if (typeof data10 != "string" && data10 !== null)
                                return validate134.errors = [{ instancePath: instancePath + "/meta_info/use_case", schemaPath: "#/properties/meta_info/properties/use_case/type", keyword: "type", params: { type: schema68.properties.meta_info.properties.use_case.type }, message: "must be string,null" }], !1;
                              var valid1 = _errs21 === errors;
                            } else
                              var valid1 = !0;
                        }
                      }
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.contact_info !== void 0) {
                    let data11 = data.contact_info, _errs23 = errors;
                    if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)) && data11 !== null)
                      return validate134.errors = [{ instancePath: instancePath + "/contact_info", schemaPath: "#/properties/contact_info/type", keyword: "type", params: { type: schema68.properties.contact_info.type }, message: "must be object,null" }], !1;
                    if (errors === _errs23 && data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                      if (data11.webpage_url !== void 0) {
                        let data12 = data11.webpage_url, _errs25 = errors;
                        if (typeof data12 != "string" && data12 !== null)
                          return validate134.errors = [{ instancePath: instancePath + "/contact_info/webpage_url", schemaPath: "#/properties/contact_info/properties/webpage_url/type", keyword: "type", params: { type: schema68.properties.contact_info.properties.webpage_url.type }, message: "must be string,null" }], !1;
                        var valid2 = _errs25 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data11.phone !== void 0) {
                          let data13 = data11.phone, _errs27 = errors;
                          if (typeof data13 != "string" && data13 !== null)
                            return validate134.errors = [{ instancePath: instancePath + "/contact_info/phone", schemaPath: "#/properties/contact_info/properties/phone/type", keyword: "type", params: { type: schema68.properties.contact_info.properties.phone.type }, message: "must be string,null" }], !1;
                          var valid2 = _errs27 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data11.language !== void 0) {
                            let data14 = data11.language, _errs29 = errors;
                            if (typeof data14 != "string" && data14 !== null)
                              return validate134.errors = [{ instancePath: instancePath + "/contact_info/language", schemaPath: "#/properties/contact_info/properties/language/type", keyword: "type", params: { type: schema68.properties.contact_info.properties.language.type }, message: "must be string,null" }], !1;
                            var valid2 = _errs29 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data11.country !== void 0) {
                              let data15 = data11.country, _errs31 = errors;
                              if (typeof data15 != "string" && data15 !== null)
                                return validate134.errors = [{ instancePath: instancePath + "/contact_info/country", schemaPath: "#/properties/contact_info/properties/country/type", keyword: "type", params: { type: schema68.properties.contact_info.properties.country.type }, message: "must be string,null" }], !1;
                              var valid2 = _errs31 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2) {
                              if (data11.street_name !== void 0) {
                                let data16 = data11.street_name, _errs33 = errors;
                                if (typeof data16 != "string" && data16 !== null)
                                  return validate134.errors = [{ instancePath: instancePath + "/contact_info/street_name", schemaPath: "#/properties/contact_info/properties/street_name/type", keyword: "type", params: { type: schema68.properties.contact_info.properties.street_name.type }, message: "must be string,null" }], !1;
                                var valid2 = _errs33 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2) {
                                if (data11.city !== void 0) {
                                  let data17 = data11.city, _errs35 = errors;
                                  if (typeof data17 != "string" && data17 !== null)
                                    return validate134.errors = [{ instancePath: instancePath + "/contact_info/city", schemaPath: "#/properties/contact_info/properties/city/type", keyword: "type", params: { type: schema68.properties.contact_info.properties.city.type }, message: "must be string,null" }], !1;
                                  var valid2 = _errs35 === errors;
                                } else
                                  var valid2 = !0;
                                if (valid2) {
                                  if (data11.email !== void 0) {
                                    let data18 = data11.email, _errs37 = errors;
                                    if (typeof data18 != "string" && data18 !== null)
                                      return validate134.errors = [{ instancePath: instancePath + "/contact_info/email", schemaPath: "#/properties/contact_info/properties/email/type", keyword: "type", params: { type: schema68.properties.contact_info.properties.email.type }, message: "must be string,null" }], !1;
                                    var valid2 = _errs37 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2) {
                                    if (data11.full_name !== void 0) {
                                      let data19 = data11.full_name, _errs39 = errors;
                                      if (typeof data19 != "string" && data19 !== null)
                                        return validate134.errors = [{ instancePath: instancePath + "/contact_info/full_name", schemaPath: "#/properties/contact_info/properties/full_name/type", keyword: "type", params: { type: schema68.properties.contact_info.properties.full_name.type }, message: "must be string,null" }], !1;
                                      var valid2 = _errs39 === errors;
                                    } else
                                      var valid2 = !0;
                                    if (valid2)
                                      if (data11.zip_code !== void 0) {
                                        let data20 = data11.zip_code, _errs41 = errors;
                                        if (typeof data20 != "string" && data20 !== null)
                                          return validate134.errors = [{ instancePath: instancePath + "/contact_info/zip_code", schemaPath: "#/properties/contact_info/properties/zip_code/type", keyword: "type", params: { type: schema68.properties.contact_info.properties.zip_code.type }, message: "must be string,null" }], !1;
                                        var valid2 = _errs41 === errors;
                                      } else
                                        var valid2 = !0;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                    var valid0 = _errs23 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.contact_user !== void 0) {
                      let data21 = data.contact_user, _errs43 = errors;
                      if (!(data21 && typeof data21 == "object" && !Array.isArray(data21)) && data21 !== null)
                        return validate134.errors = [{ instancePath: instancePath + "/contact_user", schemaPath: "#/properties/contact_user/type", keyword: "type", params: { type: schema68.properties.contact_user.type }, message: "must be object,null" }], !1;
                      if (errors === _errs43 && data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                        if (data21.name !== void 0) {
                          let data22 = data21.name, _errs45 = errors;
                          if (typeof data22 != "string" && data22 !== null)
                            return validate134.errors = [{ instancePath: instancePath + "/contact_user/name", schemaPath: "#/properties/contact_user/properties/name/type", keyword: "type", params: { type: schema68.properties.contact_user.properties.name.type }, message: "must be string,null" }], !1;
                          var valid3 = _errs45 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3) {
                          if (data21.email !== void 0) {
                            let data23 = data21.email, _errs47 = errors;
                            if (typeof data23 != "string" && data23 !== null)
                              return validate134.errors = [{ instancePath: instancePath + "/contact_user/email", schemaPath: "#/properties/contact_user/properties/email/type", keyword: "type", params: { type: schema68.properties.contact_user.properties.email.type }, message: "must be string,null" }], !1;
                            var valid3 = _errs47 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3)
                            if (data21.phone !== void 0) {
                              let data24 = data21.phone, _errs49 = errors;
                              if (typeof data24 != "string" && data24 !== null)
                                return validate134.errors = [{ instancePath: instancePath + "/contact_user/phone", schemaPath: "#/properties/contact_user/properties/phone/type", keyword: "type", params: { type: schema68.properties.contact_user.properties.phone.type }, message: "must be string,null" }], !1;
                              var valid3 = _errs49 === errors;
                            } else
                              var valid3 = !0;
                        }
                      }
                      var valid0 = _errs43 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.created_at !== void 0) {
                        let data25 = data.created_at, _errs51 = errors;
                        if (typeof data25 != "string" && data25 !== null)
                          return validate134.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: schema68.properties.created_at.type }, message: "must be string,null" }], !1;
                        var valid0 = _errs51 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.modified_at !== void 0) {
                          let data26 = data.modified_at, _errs53 = errors;
                          if (typeof data26 != "string" && data26 !== null)
                            return validate134.errors = [{ instancePath: instancePath + "/modified_at", schemaPath: "#/properties/modified_at/type", keyword: "type", params: { type: schema68.properties.modified_at.type }, message: "must be string,null" }], !1;
                          var valid0 = _errs53 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.created_by !== void 0) {
                            let _errs55 = errors;
                            validate135(data.created_by, { instancePath: instancePath + "/created_by", parentData: data, parentDataProperty: "created_by", rootData }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
                            var valid0 = _errs55 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.modified_by !== void 0) {
                              let _errs56 = errors;
                              validate135(data.modified_by, { instancePath: instancePath + "/modified_by", parentData: data, parentDataProperty: "modified_by", rootData }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
                              var valid0 = _errs56 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.suspicious !== void 0) {
                                let data29 = data.suspicious, _errs57 = errors;
                                if (typeof data29 != "boolean" && data29 !== null)
                                  return validate134.errors = [{ instancePath: instancePath + "/suspicious", schemaPath: "#/properties/suspicious/type", keyword: "type", params: { type: schema68.properties.suspicious.type }, message: "must be boolean,null" }], !1;
                                var valid0 = _errs57 === errors;
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
    } else
      return validate134.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate134.errors = vErrors, errors === 0;
}
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate132(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.clients === void 0 && (missing0 = "clients"))
          return validate131.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.clients !== void 0) {
          let data0 = data.clients;
          if (errors === errors)
            if (Array.isArray(data0)) {
              var valid2 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                validate134(data0[i0], { instancePath: instancePath + "/clients/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
                var valid2 = _errs5 === errors;
                if (!valid2)
                  break;
              }
            } else
              return validate131.errors = [{ instancePath: instancePath + "/clients", schemaPath: "#/allOf/1/properties/clients/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        }
      } else
        return validate131.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate131.errors = vErrors, errors === 0;
}
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate131(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors), errors = vErrors.length), validate130.errors = vErrors, errors === 0;
}
var listClients_400 = validate140;
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate140.errors = vErrors, errors === 0;
}
var listClients_401 = validate142;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate142.errors = vErrors, errors === 0;
}
var listClients_403 = validate144;
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate144.errors = vErrors, errors === 0;
}
var listClients_404 = validate146;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate146.errors = vErrors, errors === 0;
}
var listClients_429 = validate148;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate148.errors = vErrors, errors === 0;
}
var listClients_500 = validate150;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate150.errors = vErrors, errors === 0;
}
var updateClient_body = validate152;
function validate153(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1)
        return validate153.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
      if (data.max_channels !== void 0) {
        let data0 = data.max_channels, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate153.errors = [{ instancePath: instancePath + "/max_channels", schemaPath: "#/properties/max_channels/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return validate153.errors = [{ instancePath: instancePath + "/max_channels", schemaPath: "#/properties/max_channels/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
      }
    } else
      return validate153.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate153.errors = vErrors, errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate153(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length), validate152.errors = vErrors, errors === 0;
}
var updateClient_200 = validate155;
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate134(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length), validate155.errors = vErrors, errors === 0;
}
var updateClient_400 = validate157;
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate157.errors = vErrors, errors === 0;
}
var updateClient_401 = validate159;
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate159.errors = vErrors, errors === 0;
}
var updateClient_403 = validate161;
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate161.errors = vErrors, errors === 0;
}
var updateClient_404 = validate163;
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate163.errors = vErrors, errors === 0;
}
var updateClient_429 = validate165;
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate165.errors = vErrors, errors === 0;
}
var updateClient_500 = validate167;
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate167.errors = vErrors, errors === 0;
}
var listSharedClientNumbers_200 = validate169;
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.shared_client_numbers === void 0 && (missing0 = "shared_client_numbers"))
        return validate170.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.shared_client_numbers !== void 0) {
        let data0 = data.shared_client_numbers;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs3 = errors;
              if (errors === _errs3)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.channel_id === void 0 && (missing1 = "channel_id") || data1.shared === void 0 && (missing1 = "shared"))
                    return validate170.errors = [{ instancePath: instancePath + "/shared_client_numbers/" + i0, schemaPath: "#/properties/shared_client_numbers/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  if (data1.channel_id !== void 0) {
                    let _errs5 = errors;
                    if (typeof data1.channel_id != "string")
                      return validate170.errors = [{ instancePath: instancePath + "/shared_client_numbers/" + i0 + "/channel_id", schemaPath: "#/properties/shared_client_numbers/items/properties/channel_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs5 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data1.phone_number !== void 0) {
                      let _errs7 = errors;
                      if (typeof data1.phone_number != "string")
                        return validate170.errors = [{ instancePath: instancePath + "/shared_client_numbers/" + i0 + "/phone_number", schemaPath: "#/properties/shared_client_numbers/items/properties/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data1.shared !== void 0) {
                        let _errs9 = errors;
                        if (typeof data1.shared != "boolean")
                          return validate170.errors = [{ instancePath: instancePath + "/shared_client_numbers/" + i0 + "/shared", schemaPath: "#/properties/shared_client_numbers/items/properties/shared/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                  }
                } else
                  return validate170.errors = [{ instancePath: instancePath + "/shared_client_numbers/" + i0, schemaPath: "#/properties/shared_client_numbers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate170.errors = [{ instancePath: instancePath + "/shared_client_numbers", schemaPath: "#/properties/shared_client_numbers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate170.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate170.errors = vErrors, errors === 0;
}
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate170(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors), errors = vErrors.length), validate169.errors = vErrors, errors === 0;
}
var listSharedClientNumbers_401 = validate172;
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate172.errors = vErrors, errors === 0;
}
var listSharedClientNumbers_403 = validate174;
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate174.errors = vErrors, errors === 0;
}
var listSharedClientNumbers_404 = validate176;
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate176.errors = vErrors, errors === 0;
}
var listSharedClientNumbers_429 = validate178;
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate178.errors = vErrors, errors === 0;
}
var listSharedClientNumbers_500 = validate180;
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate180.errors = vErrors, errors === 0;
}
var getClientBalance_200 = validate182;
var schema93 = { type: "object", required: ["balance", "currency"], properties: { balance: { type: "number" }, currency: { type: "string" }, last_renewal: { type: ["object", "null"], properties: { date: { type: ["string", "null"] }, amount: { type: ["number", "null"] } } }, estimated_template_cost: { type: ["number", "null"] }, granularity: { type: ["string", "null"] }, usage: { type: "array", items: { $ref: "https://contract.invalid/Usage" } } } }, schema94 = { type: "object", required: ["period_date"], properties: { period_date: { type: "string" }, total_price: { type: ["number", "null"] }, authentication_quantity: { type: ["number", "null"] }, authentication_paid_quantity: { type: ["number", "null"] }, authentication_price: { type: ["number", "null"] }, marketing_quantity: { type: ["number", "null"] }, marketing_paid_quantity: { type: ["number", "null"] }, marketing_price: { type: ["number", "null"] }, service_quantity: { type: ["number", "null"] }, service_paid_quantity: { type: ["number", "null"] }, service_price: { type: ["number", "null"] }, utility_quantity: { type: ["number", "null"] }, utility_paid_quantity: { type: ["number", "null"] }, utility_price: { type: ["number", "null"] }, business_initiated_quantity: { type: ["number", "null"] }, business_initiated_paid_quantity: { type: ["number", "null"] }, business_initiated_price: { type: ["number", "null"] }, user_initiated_quantity: { type: ["number", "null"] }, user_initiated_paid_quantity: { type: ["number", "null"] }, user_initiated_price: { type: ["number", "null"] }, free_tier: { type: ["number", "null"] }, free_entry_point: { type: ["number", "null"] } } };
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.period_date === void 0 && (missing0 = "period_date"))
        return validate184.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.period_date !== void 0) {
        let _errs1 = errors;
        if (typeof data.period_date != "string")
          return validate184.errors = [{ instancePath: instancePath + "/period_date", schemaPath: "#/properties/period_date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.total_price !== void 0) {
          let data1 = data.total_price, _errs3 = errors;
          if (typeof data1 != "number" && data1 !== null)
            return validate184.errors = [{ instancePath: instancePath + "/total_price", schemaPath: "#/properties/total_price/type", keyword: "type", params: { type: schema94.properties.total_price.type }, message: "must be number,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.authentication_quantity !== void 0) {
            let data2 = data.authentication_quantity, _errs5 = errors;
            if (typeof data2 != "number" && data2 !== null)
              return validate184.errors = [{ instancePath: instancePath + "/authentication_quantity", schemaPath: "#/properties/authentication_quantity/type", keyword: "type", params: { type: schema94.properties.authentication_quantity.type }, message: "must be number,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.authentication_paid_quantity !== void 0) {
              let data3 = data.authentication_paid_quantity, _errs7 = errors;
              if (typeof data3 != "number" && data3 !== null)
                return validate184.errors = [{ instancePath: instancePath + "/authentication_paid_quantity", schemaPath: "#/properties/authentication_paid_quantity/type", keyword: "type", params: { type: schema94.properties.authentication_paid_quantity.type }, message: "must be number,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.authentication_price !== void 0) {
                let data4 = data.authentication_price, _errs9 = errors;
                if (typeof data4 != "number" && data4 !== null)
                  return validate184.errors = [{ instancePath: instancePath + "/authentication_price", schemaPath: "#/properties/authentication_price/type", keyword: "type", params: { type: schema94.properties.authentication_price.type }, message: "must be number,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.marketing_quantity !== void 0) {
                  let data5 = data.marketing_quantity, _errs11 = errors;
                  if (typeof data5 != "number" && data5 !== null)
                    return validate184.errors = [{ instancePath: instancePath + "/marketing_quantity", schemaPath: "#/properties/marketing_quantity/type", keyword: "type", params: { type: schema94.properties.marketing_quantity.type }, message: "must be number,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.marketing_paid_quantity !== void 0) {
                    let data6 = data.marketing_paid_quantity, _errs13 = errors;
                    if (typeof data6 != "number" && data6 !== null)
                      return validate184.errors = [{ instancePath: instancePath + "/marketing_paid_quantity", schemaPath: "#/properties/marketing_paid_quantity/type", keyword: "type", params: { type: schema94.properties.marketing_paid_quantity.type }, message: "must be number,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.marketing_price !== void 0) {
                      let data7 = data.marketing_price, _errs15 = errors;
                      if (typeof data7 != "number" && data7 !== null)
                        return validate184.errors = [{ instancePath: instancePath + "/marketing_price", schemaPath: "#/properties/marketing_price/type", keyword: "type", params: { type: schema94.properties.marketing_price.type }, message: "must be number,null" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.service_quantity !== void 0) {
                        let data8 = data.service_quantity, _errs17 = errors;
                        if (typeof data8 != "number" && data8 !== null)
                          return validate184.errors = [{ instancePath: instancePath + "/service_quantity", schemaPath: "#/properties/service_quantity/type", keyword: "type", params: { type: schema94.properties.service_quantity.type }, message: "must be number,null" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.service_paid_quantity !== void 0) {
                          let data9 = data.service_paid_quantity, _errs19 = errors;
                          if (typeof data9 != "number" && data9 !== null)
                            return validate184.errors = [{ instancePath: instancePath + "/service_paid_quantity", schemaPath: "#/properties/service_paid_quantity/type", keyword: "type", params: { type: schema94.properties.service_paid_quantity.type }, message: "must be number,null" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.service_price !== void 0) {
                            let data10 = data.service_price, _errs21 = errors;
                            if (typeof data10 != "number" && data10 !== null)
                              return validate184.errors = [{ instancePath: instancePath + "/service_price", schemaPath: "#/properties/service_price/type", keyword: "type", params: { type: schema94.properties.service_price.type }, message: "must be number,null" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.utility_quantity !== void 0) {
                              let data11 = data.utility_quantity, _errs23 = errors;
                              if (typeof data11 != "number" && data11 !== null)
                                return validate184.errors = [{ instancePath: instancePath + "/utility_quantity", schemaPath: "#/properties/utility_quantity/type", keyword: "type", params: { type: schema94.properties.utility_quantity.type }, message: "must be number,null" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.utility_paid_quantity !== void 0) {
                                let data12 = data.utility_paid_quantity, _errs25 = errors;
                                if (typeof data12 != "number" && data12 !== null)
                                  return validate184.errors = [{ instancePath: instancePath + "/utility_paid_quantity", schemaPath: "#/properties/utility_paid_quantity/type", keyword: "type", params: { type: schema94.properties.utility_paid_quantity.type }, message: "must be number,null" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.utility_price !== void 0) {
                                  let data13 = data.utility_price, _errs27 = errors;
                                  if (typeof data13 != "number" && data13 !== null)
                                    return validate184.errors = [{ instancePath: instancePath + "/utility_price", schemaPath: "#/properties/utility_price/type", keyword: "type", params: { type: schema94.properties.utility_price.type }, message: "must be number,null" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.business_initiated_quantity !== void 0) {
                                    let data14 = data.business_initiated_quantity, _errs29 = errors;
                                    if (typeof data14 != "number" && data14 !== null)
                                      return validate184.errors = [{ instancePath: instancePath + "/business_initiated_quantity", schemaPath: "#/properties/business_initiated_quantity/type", keyword: "type", params: { type: schema94.properties.business_initiated_quantity.type }, message: "must be number,null" }], !1;
                                    var valid0 = _errs29 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.business_initiated_paid_quantity !== void 0) {
                                      let data15 = data.business_initiated_paid_quantity, _errs31 = errors;
                                      if (typeof data15 != "number" && data15 !== null)
                                        return validate184.errors = [{ instancePath: instancePath + "/business_initiated_paid_quantity", schemaPath: "#/properties/business_initiated_paid_quantity/type", keyword: "type", params: { type: schema94.properties.business_initiated_paid_quantity.type }, message: "must be number,null" }], !1;
                                      var valid0 = _errs31 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.business_initiated_price !== void 0) {
                                        let data16 = data.business_initiated_price, _errs33 = errors;
                                        if (typeof data16 != "number" && data16 !== null)
                                          return validate184.errors = [{ instancePath: instancePath + "/business_initiated_price", schemaPath: "#/properties/business_initiated_price/type", keyword: "type", params: { type: schema94.properties.business_initiated_price.type }, message: "must be number,null" }], !1;
                                        var valid0 = _errs33 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.user_initiated_quantity !== void 0) {
                                          let data17 = data.user_initiated_quantity, _errs35 = errors;
                                          if (typeof data17 != "number" && data17 !== null)
                                            return validate184.errors = [{ instancePath: instancePath + "/user_initiated_quantity", schemaPath: "#/properties/user_initiated_quantity/type", keyword: "type", params: { type: schema94.properties.user_initiated_quantity.type }, message: "must be number,null" }], !1;
                                          var valid0 = _errs35 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.user_initiated_paid_quantity !== void 0) {
                                            let data18 = data.user_initiated_paid_quantity, _errs37 = errors;
                                            if (typeof data18 != "number" && data18 !== null)
                                              return validate184.errors = [{ instancePath: instancePath + "/user_initiated_paid_quantity", schemaPath: "#/properties/user_initiated_paid_quantity/type", keyword: "type", params: { type: schema94.properties.user_initiated_paid_quantity.type }, message: "must be number,null" }], !1;
                                            var valid0 = _errs37 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.user_initiated_price !== void 0) {
                                              let data19 = data.user_initiated_price, _errs39 = errors;
                                              if (typeof data19 != "number" && data19 !== null)
                                                return validate184.errors = [{ instancePath: instancePath + "/user_initiated_price", schemaPath: "#/properties/user_initiated_price/type", keyword: "type", params: { type: schema94.properties.user_initiated_price.type }, message: "must be number,null" }], !1;
                                              var valid0 = _errs39 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.free_tier !== void 0) {
                                                let data20 = data.free_tier, _errs41 = errors;
                                                if (typeof data20 != "number" && data20 !== null)
                                                  return validate184.errors = [{ instancePath: instancePath + "/free_tier", schemaPath: "#/properties/free_tier/type", keyword: "type", params: { type: schema94.properties.free_tier.type }, message: "must be number,null" }], !1;
                                                var valid0 = _errs41 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0)
                                                if (data.free_entry_point !== void 0) {
                                                  let data21 = data.free_entry_point, _errs43 = errors;
                                                  if (typeof data21 != "number" && data21 !== null)
                                                    return validate184.errors = [{ instancePath: instancePath + "/free_entry_point", schemaPath: "#/properties/free_entry_point/type", keyword: "type", params: { type: schema94.properties.free_entry_point.type }, message: "must be number,null" }], !1;
                                                  var valid0 = _errs43 === errors;
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
          }
        }
      }
    } else
      return validate184.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate184.errors = vErrors, errors === 0;
}
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.balance === void 0 && (missing0 = "balance") || data.currency === void 0 && (missing0 = "currency"))
        return validate183.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.balance !== void 0) {
        let _errs1 = errors;
        if (typeof data.balance != "number")
          return validate183.errors = [{ instancePath: instancePath + "/balance", schemaPath: "#/properties/balance/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.currency !== void 0) {
          let _errs3 = errors;
          if (typeof data.currency != "string")
            return validate183.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.last_renewal !== void 0) {
            let data2 = data.last_renewal, _errs5 = errors;
            if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null)
              return validate183.errors = [{ instancePath: instancePath + "/last_renewal", schemaPath: "#/properties/last_renewal/type", keyword: "type", params: { type: schema93.properties.last_renewal.type }, message: "must be object,null" }], !1;
            if (errors === _errs5 && data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.date !== void 0) {
                let data3 = data2.date, _errs7 = errors;
                if (typeof data3 != "string" && data3 !== null)
                  return validate183.errors = [{ instancePath: instancePath + "/last_renewal/date", schemaPath: "#/properties/last_renewal/properties/date/type", keyword: "type", params: { type: schema93.properties.last_renewal.properties.date.type }, message: "must be string,null" }], !1;
                var valid1 = _errs7 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data2.amount !== void 0) {
                  let data4 = data2.amount, _errs9 = errors;
                  if (typeof data4 != "number" && data4 !== null)
                    return validate183.errors = [{ instancePath: instancePath + "/last_renewal/amount", schemaPath: "#/properties/last_renewal/properties/amount/type", keyword: "type", params: { type: schema93.properties.last_renewal.properties.amount.type }, message: "must be number,null" }], !1;
                  var valid1 = _errs9 === errors;
                } else
                  var valid1 = !0;
            }
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.estimated_template_cost !== void 0) {
              let data5 = data.estimated_template_cost, _errs11 = errors;
              if (typeof data5 != "number" && data5 !== null)
                return validate183.errors = [{ instancePath: instancePath + "/estimated_template_cost", schemaPath: "#/properties/estimated_template_cost/type", keyword: "type", params: { type: schema93.properties.estimated_template_cost.type }, message: "must be number,null" }], !1;
              var valid0 = _errs11 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.granularity !== void 0) {
                let data6 = data.granularity, _errs13 = errors;
                if (typeof data6 != "string" && data6 !== null)
                  return validate183.errors = [{ instancePath: instancePath + "/granularity", schemaPath: "#/properties/granularity/type", keyword: "type", params: { type: schema93.properties.granularity.type }, message: "must be string,null" }], !1;
                var valid0 = _errs13 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.usage !== void 0) {
                  let data7 = data.usage, _errs15 = errors;
                  if (errors === _errs15)
                    if (Array.isArray(data7)) {
                      var valid2 = !0;
                      let len0 = data7.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs17 = errors;
                        validate184(data7[i0], { instancePath: instancePath + "/usage/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length);
                        var valid2 = _errs17 === errors;
                        if (!valid2)
                          break;
                      }
                    } else
                      return validate183.errors = [{ instancePath: instancePath + "/usage", schemaPath: "#/properties/usage/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs15 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate183.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate183.errors = vErrors, errors === 0;
}
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate183(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length), validate182.errors = vErrors, errors === 0;
}
var getClientBalance_400 = validate187;
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate187.errors = vErrors, errors === 0;
}
var getClientBalance_401 = validate189;
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate189.errors = vErrors, errors === 0;
}
var getClientBalance_403 = validate191;
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate191.errors = vErrors, errors === 0;
}
var getClientBalance_404 = validate193;
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate193.errors = vErrors, errors === 0;
}
var getClientBalance_429 = validate195;
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate195.errors = vErrors, errors === 0;
}
var getClientBalance_500 = validate197;
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate197.errors = vErrors, errors === 0;
}
var getChannelBalance_200 = validate199;
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate183(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length), validate199.errors = vErrors, errors === 0;
}
var getChannelBalance_401 = validate201;
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate201.errors = vErrors, errors === 0;
}
var getChannelBalance_403 = validate203;
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate203.errors = vErrors, errors === 0;
}
var getChannelBalance_404 = validate205;
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate205.errors = vErrors, errors === 0;
}
var getChannelBalance_429 = validate207;
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate207.errors = vErrors, errors === 0;
}
var getChannelBalance_500 = validate209;
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate209.errors = vErrors, errors === 0;
}
var shareClient_body = validate211;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (typeof data.name != "string")
          return validate212.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.email !== void 0) {
          let _errs3 = errors;
          if (typeof data.email != "string")
            return validate212.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate212.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate212.errors = vErrors, errors === 0;
}
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate212(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length), validate211.errors = vErrors, errors === 0;
}
var shareClient_200 = validate214;
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate134(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length), validate214.errors = vErrors, errors === 0;
}
var shareClient_400 = validate216;
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate216.errors = vErrors, errors === 0;
}
var shareClient_401 = validate218;
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate218.errors = vErrors, errors === 0;
}
var shareClient_403 = validate220;
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate220.errors = vErrors, errors === 0;
}
var shareClient_404 = validate222;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate222.errors = vErrors, errors === 0;
}
var shareClient_429 = validate224;
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate224.errors = vErrors, errors === 0;
}
var shareClient_500 = validate226;
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate226.errors = vErrors, errors === 0;
}
var shareNumber_body = validate228;
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.solution_id === void 0 && (missing0 = "solution_id") || data.waba_external_id === void 0 && (missing0 = "waba_external_id"))
        return validate229.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.solution_id !== void 0) {
        let _errs1 = errors;
        if (typeof data.solution_id != "string")
          return validate229.errors = [{ instancePath: instancePath + "/solution_id", schemaPath: "#/properties/solution_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.waba_external_id !== void 0) {
          let _errs3 = errors;
          if (typeof data.waba_external_id != "string")
            return validate229.errors = [{ instancePath: instancePath + "/waba_external_id", schemaPath: "#/properties/waba_external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.waba_business_id !== void 0) {
            let _errs5 = errors;
            if (typeof data.waba_business_id != "string")
              return validate229.errors = [{ instancePath: instancePath + "/waba_business_id", schemaPath: "#/properties/waba_business_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.client_id !== void 0) {
              let _errs7 = errors;
              if (typeof data.client_id != "string")
                return validate229.errors = [{ instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tier !== void 0) {
                let _errs9 = errors;
                if (typeof data.tier != "string")
                  return validate229.errors = [{ instancePath: instancePath + "/tier", schemaPath: "#/properties/tier/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.channel_external_id !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.channel_external_id != "string")
                    return validate229.errors = [{ instancePath: instancePath + "/channel_external_id", schemaPath: "#/properties/channel_external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate229.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate229.errors = vErrors, errors === 0;
}
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate229(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors), errors = vErrors.length), validate228.errors = vErrors, errors === 0;
}
var shareNumber_200 = validate231;
var schema119 = { type: "object", required: ["id"], properties: { id: { type: "string" }, client_id: { type: "string" }, waba_account_id: { type: ["string", "null"] }, external_id: { type: ["string", "null"] }, type: { type: "string" }, version: { type: ["integer", "string", "null"] }, status: { $ref: "https://contract.invalid/ChannelStatus" }, account_mode: { type: ["string", "null"] }, hub_status: { type: ["string", "null"] }, meta_status: { type: ["string", "null"] }, availability_status: { type: ["string", "null"] }, current_limit: { type: ["string", "null"] }, current_quality_rating: { type: ["string", "null"] }, created_at: { type: ["string", "null"] }, modified_at: { type: ["string", "null"] }, billing_started_at: { type: ["string", "null"] }, terminated_at: { type: ["string", "null"] }, cancelled_at: { type: ["string", "null"] }, is_oba: { type: ["boolean", "null"] }, is_on_biz_app: { type: ["boolean", "null"] }, is_migrated: { type: ["boolean", "null"] }, has_inbox: { type: ["boolean", "null"] }, consents: {}, client: { $ref: "https://contract.invalid/Client" }, setup_info: { type: ["object", "null"], properties: { phone_number: { type: "string" }, phone_name: { type: ["string", "null"] }, verification_method: { type: ["string", "null"] }, was_in_use: { type: ["boolean", "null"] }, ivr: { type: ["boolean", "null"] }, certificate: { type: ["string", "null"] }, new_name_status: { type: ["string", "null"] }, default_language: { type: ["string", "null"] }, has_integration_layer: { type: ["boolean", "null"] }, error: {}, configuration_type: { type: ["string", "null"] }, region: { type: ["string", "null"] }, shards_number: { type: ["integer", "null"] } } }, waba_account: { type: ["object", "null"], properties: { id: { type: "string" }, external_id: { type: ["string", "null"] }, client_id: { type: ["string", "null"] }, name: { type: ["string", "null"] }, namespace: { type: ["string", "null"] }, status: { type: ["string", "null"] }, fb_account_status: { type: ["string", "null"] }, fb_business_id: { type: ["string", "null"] }, on_behalf_of_business_info: { type: ["object", "null"], properties: { id: { type: ["string", "null"] }, name: { type: ["string", "null"] }, status: { type: ["string", "null"] }, type: { type: ["string", "null"] } } } } }, integration: { type: ["object", "null"], properties: { enabled: { type: ["boolean", "null"] }, app_id: { type: ["string", "integer", "null"] }, state: { type: ["string", "null"] } } }, project: { type: ["object", "null"], properties: { id: { type: ["string", "null"] }, name: { type: ["string", "null"] }, license_model: { type: ["string", "null"] }, inbox: { type: ["boolean", "null"] } } } } };
var schema121 = { enum: ["created", "unverified", "verified", "ready", "modified", "imported", "new_name_requested", "certificate_declined", "consents_signed", "error", "porting_ready", "ready_for_migration", "waiting_for_migration_code", "migration_code_requested"] };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "created" || data === "unverified" || data === "verified" || data === "ready" || data === "modified" || data === "imported" || data === "new_name_requested" || data === "certificate_declined" || data === "consents_signed" || data === "error" || data === "porting_ready" || data === "ready_for_migration" || data === "waiting_for_migration_code" || data === "migration_code_requested" ? (validate234.errors = vErrors, errors === 0) : (validate234.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema121.enum }, message: "must be equal to one of the allowed values" }], !1);
}
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate234(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    if (typeof data != "string") {
      let err0 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate233.errors = vErrors, !1;
  }
  return validate233.errors = vErrors, errors === 0;
}
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate232.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate232.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.client_id !== void 0) {
          let _errs3 = errors;
          if (typeof data.client_id != "string")
            return validate232.errors = [{ instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.waba_account_id !== void 0) {
            let data2 = data.waba_account_id, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate232.errors = [{ instancePath: instancePath + "/waba_account_id", schemaPath: "#/properties/waba_account_id/type", keyword: "type", params: { type: schema119.properties.waba_account_id.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.external_id !== void 0) {
              let data3 = data.external_id, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate232.errors = [{ instancePath: instancePath + "/external_id", schemaPath: "#/properties/external_id/type", keyword: "type", params: { type: schema119.properties.external_id.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let _errs9 = errors;
                if (typeof data.type != "string")
                  return validate232.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.version !== void 0) {
                  let data5 = data.version, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && typeof data5 != "string" && data5 !== null)
                    return validate232.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema119.properties.version.type }, message: "must be integer,string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.status !== void 0) {
                    let _errs13 = errors;
                    validate233(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.account_mode !== void 0) {
                      let data7 = data.account_mode, _errs14 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate232.errors = [{ instancePath: instancePath + "/account_mode", schemaPath: "#/properties/account_mode/type", keyword: "type", params: { type: schema119.properties.account_mode.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.hub_status !== void 0) {
                        let data8 = data.hub_status, _errs16 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate232.errors = [{ instancePath: instancePath + "/hub_status", schemaPath: "#/properties/hub_status/type", keyword: "type", params: { type: schema119.properties.hub_status.type }, message: "must be string,null" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.meta_status !== void 0) {
                          let data9 = data.meta_status, _errs18 = errors;
                          if (typeof data9 != "string" && data9 !== null)
                            return validate232.errors = [{ instancePath: instancePath + "/meta_status", schemaPath: "#/properties/meta_status/type", keyword: "type", params: { type: schema119.properties.meta_status.type }, message: "must be string,null" }], !1;
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.availability_status !== void 0) {
                            let data10 = data.availability_status, _errs20 = errors;
                            if (typeof data10 != "string" && data10 !== null)
                              return validate232.errors = [{ instancePath: instancePath + "/availability_status", schemaPath: "#/properties/availability_status/type", keyword: "type", params: { type: schema119.properties.availability_status.type }, message: "must be string,null" }], !1;
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.current_limit !== void 0) {
                              let data11 = data.current_limit, _errs22 = errors;
                              if (typeof data11 != "string" && data11 !== null)
                                return validate232.errors = [{ instancePath: instancePath + "/current_limit", schemaPath: "#/properties/current_limit/type", keyword: "type", params: { type: schema119.properties.current_limit.type }, message: "must be string,null" }], !1;
                              var valid0 = _errs22 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.current_quality_rating !== void 0) {
                                let data12 = data.current_quality_rating, _errs24 = errors;
                                if (typeof data12 != "string" && data12 !== null)
                                  return validate232.errors = [{ instancePath: instancePath + "/current_quality_rating", schemaPath: "#/properties/current_quality_rating/type", keyword: "type", params: { type: schema119.properties.current_quality_rating.type }, message: "must be string,null" }], !1;
                                var valid0 = _errs24 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.created_at !== void 0) {
                                  let data13 = data.created_at, _errs26 = errors;
                                  if (typeof data13 != "string" && data13 !== null)
                                    return validate232.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: schema119.properties.created_at.type }, message: "must be string,null" }], !1;
                                  var valid0 = _errs26 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.modified_at !== void 0) {
                                    let data14 = data.modified_at, _errs28 = errors;
                                    if (typeof data14 != "string" && data14 !== null)
                                      return validate232.errors = [{ instancePath: instancePath + "/modified_at", schemaPath: "#/properties/modified_at/type", keyword: "type", params: { type: schema119.properties.modified_at.type }, message: "must be string,null" }], !1;
                                    var valid0 = _errs28 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.billing_started_at !== void 0) {
                                      let data15 = data.billing_started_at, _errs30 = errors;
                                      if (typeof data15 != "string" && data15 !== null)
                                        return validate232.errors = [{ instancePath: instancePath + "/billing_started_at", schemaPath: "#/properties/billing_started_at/type", keyword: "type", params: { type: schema119.properties.billing_started_at.type }, message: "must be string,null" }], !1;
                                      var valid0 = _errs30 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.terminated_at !== void 0) {
                                        let data16 = data.terminated_at, _errs32 = errors;
                                        if (typeof data16 != "string" && data16 !== null)
                                          return validate232.errors = [{ instancePath: instancePath + "/terminated_at", schemaPath: "#/properties/terminated_at/type", keyword: "type", params: { type: schema119.properties.terminated_at.type }, message: "must be string,null" }], !1;
                                        var valid0 = _errs32 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.cancelled_at !== void 0) {
                                          let data17 = data.cancelled_at, _errs34 = errors;
                                          if (typeof data17 != "string" && data17 !== null)
                                            return validate232.errors = [{ instancePath: instancePath + "/cancelled_at", schemaPath: "#/properties/cancelled_at/type", keyword: "type", params: { type: schema119.properties.cancelled_at.type }, message: "must be string,null" }], !1;
                                          var valid0 = _errs34 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.is_oba !== void 0) {
                                            let data18 = data.is_oba, _errs36 = errors;
                                            if (typeof data18 != "boolean" && data18 !== null)
                                              return validate232.errors = [{ instancePath: instancePath + "/is_oba", schemaPath: "#/properties/is_oba/type", keyword: "type", params: { type: schema119.properties.is_oba.type }, message: "must be boolean,null" }], !1;
                                            var valid0 = _errs36 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.is_on_biz_app !== void 0) {
                                              let data19 = data.is_on_biz_app, _errs38 = errors;
                                              if (typeof data19 != "boolean" && data19 !== null)
                                                return validate232.errors = [{ instancePath: instancePath + "/is_on_biz_app", schemaPath: "#/properties/is_on_biz_app/type", keyword: "type", params: { type: schema119.properties.is_on_biz_app.type }, message: "must be boolean,null" }], !1;
                                              var valid0 = _errs38 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.is_migrated !== void 0) {
                                                let data20 = data.is_migrated, _errs40 = errors;
                                                if (typeof data20 != "boolean" && data20 !== null)
                                                  return validate232.errors = [{ instancePath: instancePath + "/is_migrated", schemaPath: "#/properties/is_migrated/type", keyword: "type", params: { type: schema119.properties.is_migrated.type }, message: "must be boolean,null" }], !1;
                                                var valid0 = _errs40 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.has_inbox !== void 0) {
                                                  let data21 = data.has_inbox, _errs42 = errors;
                                                  if (typeof data21 != "boolean" && data21 !== null)
                                                    return validate232.errors = [{ instancePath: instancePath + "/has_inbox", schemaPath: "#/properties/has_inbox/type", keyword: "type", params: { type: schema119.properties.has_inbox.type }, message: "must be boolean,null" }], !1;
                                                  var valid0 = _errs42 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.client !== void 0) {
                                                    let _errs44 = errors;
                                                    validate134(data.client, { instancePath: instancePath + "/client", parentData: data, parentDataProperty: "client", rootData }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
                                                    var valid0 = _errs44 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.setup_info !== void 0) {
                                                      let data23 = data.setup_info, _errs45 = errors;
                                                      if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null)
                                                        return validate232.errors = [{ instancePath: instancePath + "/setup_info", schemaPath: "#/properties/setup_info/type", keyword: "type", params: { type: schema119.properties.setup_info.type }, message: "must be object,null" }], !1;
                                                      if (errors === _errs45 && data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                        if (data23.phone_number !== void 0) {
                                                          let _errs47 = errors;
                                                          if (typeof data23.phone_number != "string")
                                                            return validate232.errors = [{ instancePath: instancePath + "/setup_info/phone_number", schemaPath: "#/properties/setup_info/properties/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var valid1 = _errs47 === errors;
                                                        } else
                                                          var valid1 = !0;
                                                        if (valid1) {
                                                          if (data23.phone_name !== void 0) {
                                                            let data25 = data23.phone_name, _errs49 = errors;
                                                            if (typeof data25 != "string" && data25 !== null)
                                                              return validate232.errors = [{ instancePath: instancePath + "/setup_info/phone_name", schemaPath: "#/properties/setup_info/properties/phone_name/type", keyword: "type", params: { type: schema119.properties.setup_info.properties.phone_name.type }, message: "must be string,null" }], !1;
                                                            var valid1 = _errs49 === errors;
                                                          } else
                                                            var valid1 = !0;
                                                          if (valid1) {
                                                            if (data23.verification_method !== void 0) {
                                                              let data26 = data23.verification_method, _errs51 = errors;
                                                              if (typeof data26 != "string" && data26 !== null)
                                                                return validate232.errors = [{ instancePath: instancePath + "/setup_info/verification_method", schemaPath: "#/properties/setup_info/properties/verification_method/type", keyword: "type", params: { type: schema119.properties.setup_info.properties.verification_method.type }, message: "must be string,null" }], !1;
                                                              var valid1 = _errs51 === errors;
                                                            } else
                                                              var valid1 = !0;
                                                            if (valid1) {
                                                              if (data23.was_in_use !== void 0) {
                                                                let data27 = data23.was_in_use, _errs53 = errors;
                                                                if (typeof data27 != "boolean" && data27 !== null)
                                                                  return validate232.errors = [{ instancePath: instancePath + "/setup_info/was_in_use", schemaPath: "#/properties/setup_info/properties/was_in_use/type", keyword: "type", params: { type: schema119.properties.setup_info.properties.was_in_use.type }, message: "must be boolean,null" }], !1;
                                                                var valid1 = _errs53 === errors;
                                                              } else
                                                                var valid1 = !0;
                                                              if (valid1) {
                                                                if (data23.ivr !== void 0) {
                                                                  let data28 = data23.ivr, _errs55 = errors;
                                                                  if (typeof data28 != "boolean" && data28 !== null)
                                                                    return validate232.errors = [{ instancePath: instancePath + "/setup_info/ivr", schemaPath: "#/properties/setup_info/properties/ivr/type", keyword: "type", params: { type: schema119.properties.setup_info.properties.ivr.type }, message: "must be boolean,null" }], !1;
                                                                  var valid1 = _errs55 === errors;
                                                                } else
                                                                  var valid1 = !0;
                                                                if (valid1) {
                                                                  if (data23.certificate !== void 0) {
                                                                    let data29 = data23.certificate, _errs57 = errors;
                                                                    if (typeof data29 != "string" && data29 !== null)
                                                                      return validate232.errors = [{ instancePath: instancePath + "/setup_info/certificate", schemaPath: "#/properties/setup_info/properties/certificate/type", keyword: "type", params: { type: schema119.properties.setup_info.properties.certificate.type }, message: "must be string,null" }], !1;
                                                                    var valid1 = _errs57 === errors;
                                                                  } else
                                                                    var valid1 = !0;
                                                                  if (valid1) {
                                                                    if (data23.new_name_status !== void 0) {
                                                                      let data30 = data23.new_name_status, _errs59 = errors;
                                                                      if (typeof data30 != "string" && data30 !== null)
                                                                        return validate232.errors = [{ instancePath: instancePath + "/setup_info/new_name_status", schemaPath: "#/properties/setup_info/properties/new_name_status/type", keyword: "type", params: { type: schema119.properties.setup_info.properties.new_name_status.type }, message: "must be string,null" }], !1;
                                                                      var valid1 = _errs59 === errors;
                                                                    } else
                                                                      var valid1 = !0;
                                                                    if (valid1) {
                                                                      if (data23.default_language !== void 0) {
                                                                        let data31 = data23.default_language, _errs61 = errors;
                                                                        if (typeof data31 != "string" && data31 !== null)
                                                                          return validate232.errors = [{ instancePath: instancePath + "/setup_info/default_language", schemaPath: "#/properties/setup_info/properties/default_language/type", keyword: "type", params: { type: schema119.properties.setup_info.properties.default_language.type }, message: "must be string,null" }], !1;
                                                                        var valid1 = _errs61 === errors;
                                                                      } else
                                                                        var valid1 = !0;
                                                                      if (valid1) {
                                                                        if (data23.has_integration_layer !== void 0) {
                                                                          let data32 = data23.has_integration_layer, _errs63 = errors;
                                                                          if (typeof data32 != "boolean" && data32 !== null)
                                                                            return validate232.errors = [{ instancePath: instancePath + "/setup_info/has_integration_layer", schemaPath: "#/properties/setup_info/properties/has_integration_layer/type", keyword: "type", params: { type: schema119.properties.setup_info.properties.has_integration_layer.type }, message: "must be boolean,null" }], !1;
                                                                          var valid1 = _errs63 === errors;
                                                                        } else
                                                                          var valid1 = !0;
                                                                        if (valid1) {
                                                                          if (data23.configuration_type !== void 0) {
                                                                            let data33 = data23.configuration_type, _errs65 = errors;
                                                                            if (typeof data33 != "string" && data33 !== null)
                                                                              return validate232.errors = [{ instancePath: instancePath + "/setup_info/configuration_type", schemaPath: "#/properties/setup_info/properties/configuration_type/type", keyword: "type", params: { type: schema119.properties.setup_info.properties.configuration_type.type }, message: "must be string,null" }], !1;
                                                                            var valid1 = _errs65 === errors;
                                                                          } else
                                                                            var valid1 = !0;
                                                                          if (valid1) {
                                                                            if (data23.region !== void 0) {
                                                                              let data34 = data23.region, _errs67 = errors;
                                                                              if (typeof data34 != "string" && data34 !== null)
                                                                                return validate232.errors = [{ instancePath: instancePath + "/setup_info/region", schemaPath: "#/properties/setup_info/properties/region/type", keyword: "type", params: { type: schema119.properties.setup_info.properties.region.type }, message: "must be string,null" }], !1;
                                                                              var valid1 = _errs67 === errors;
                                                                            } else
                                                                              var valid1 = !0;
                                                                            if (valid1)
                                                                              if (data23.shards_number !== void 0) {
                                                                                let data35 = data23.shards_number, _errs69 = errors;
                                                                                if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35)) && data35 !== null)
                                                                                  return validate232.errors = [{ instancePath: instancePath + "/setup_info/shards_number", schemaPath: "#/properties/setup_info/properties/shards_number/type", keyword: "type", params: { type: schema119.properties.setup_info.properties.shards_number.type }, message: "must be integer,null" }], !1;
                                                                                var valid1 = _errs69 === errors;
                                                                              } else
                                                                                var valid1 = !0;
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
                                                      var valid0 = _errs45 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.waba_account !== void 0) {
                                                        let data36 = data.waba_account, _errs71 = errors;
                                                        if (!(data36 && typeof data36 == "object" && !Array.isArray(data36)) && data36 !== null)
                                                          return validate232.errors = [{ instancePath: instancePath + "/waba_account", schemaPath: "#/properties/waba_account/type", keyword: "type", params: { type: schema119.properties.waba_account.type }, message: "must be object,null" }], !1;
                                                        if (errors === _errs71 && data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                                          if (data36.id !== void 0) {
                                                            let _errs73 = errors;
                                                            if (typeof data36.id != "string")
                                                              return validate232.errors = [{ instancePath: instancePath + "/waba_account/id", schemaPath: "#/properties/waba_account/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var valid2 = _errs73 === errors;
                                                          } else
                                                            var valid2 = !0;
                                                          if (valid2) {
                                                            if (data36.external_id !== void 0) {
                                                              let data38 = data36.external_id, _errs75 = errors;
                                                              if (typeof data38 != "string" && data38 !== null)
                                                                return validate232.errors = [{ instancePath: instancePath + "/waba_account/external_id", schemaPath: "#/properties/waba_account/properties/external_id/type", keyword: "type", params: { type: schema119.properties.waba_account.properties.external_id.type }, message: "must be string,null" }], !1;
                                                              var valid2 = _errs75 === errors;
                                                            } else
                                                              var valid2 = !0;
                                                            if (valid2) {
                                                              if (data36.client_id !== void 0) {
                                                                let data39 = data36.client_id, _errs77 = errors;
                                                                if (typeof data39 != "string" && data39 !== null)
                                                                  return validate232.errors = [{ instancePath: instancePath + "/waba_account/client_id", schemaPath: "#/properties/waba_account/properties/client_id/type", keyword: "type", params: { type: schema119.properties.waba_account.properties.client_id.type }, message: "must be string,null" }], !1;
                                                                var valid2 = _errs77 === errors;
                                                              } else
                                                                var valid2 = !0;
                                                              if (valid2) {
                                                                if (data36.name !== void 0) {
                                                                  let data40 = data36.name, _errs79 = errors;
                                                                  if (typeof data40 != "string" && data40 !== null)
                                                                    return validate232.errors = [{ instancePath: instancePath + "/waba_account/name", schemaPath: "#/properties/waba_account/properties/name/type", keyword: "type", params: { type: schema119.properties.waba_account.properties.name.type }, message: "must be string,null" }], !1;
                                                                  var valid2 = _errs79 === errors;
                                                                } else
                                                                  var valid2 = !0;
                                                                if (valid2) {
                                                                  if (data36.namespace !== void 0) {
                                                                    let data41 = data36.namespace, _errs81 = errors;
                                                                    if (typeof data41 != "string" && data41 !== null)
                                                                      return validate232.errors = [{ instancePath: instancePath + "/waba_account/namespace", schemaPath: "#/properties/waba_account/properties/namespace/type", keyword: "type", params: { type: schema119.properties.waba_account.properties.namespace.type }, message: "must be string,null" }], !1;
                                                                    var valid2 = _errs81 === errors;
                                                                  } else
                                                                    var valid2 = !0;
                                                                  if (valid2) {
                                                                    if (data36.status !== void 0) {
                                                                      let data42 = data36.status, _errs83 = errors;
                                                                      if (typeof data42 != "string" && data42 !== null)
                                                                        return validate232.errors = [{ instancePath: instancePath + "/waba_account/status", schemaPath: "#/properties/waba_account/properties/status/type", keyword: "type", params: { type: schema119.properties.waba_account.properties.status.type }, message: "must be string,null" }], !1;
                                                                      var valid2 = _errs83 === errors;
                                                                    } else
                                                                      var valid2 = !0;
                                                                    if (valid2) {
                                                                      if (data36.fb_account_status !== void 0) {
                                                                        let data43 = data36.fb_account_status, _errs85 = errors;
                                                                        if (typeof data43 != "string" && data43 !== null)
                                                                          return validate232.errors = [{ instancePath: instancePath + "/waba_account/fb_account_status", schemaPath: "#/properties/waba_account/properties/fb_account_status/type", keyword: "type", params: { type: schema119.properties.waba_account.properties.fb_account_status.type }, message: "must be string,null" }], !1;
                                                                        var valid2 = _errs85 === errors;
                                                                      } else
                                                                        var valid2 = !0;
                                                                      if (valid2) {
                                                                        if (data36.fb_business_id !== void 0) {
                                                                          let data44 = data36.fb_business_id, _errs87 = errors;
                                                                          if (typeof data44 != "string" && data44 !== null)
                                                                            return validate232.errors = [{ instancePath: instancePath + "/waba_account/fb_business_id", schemaPath: "#/properties/waba_account/properties/fb_business_id/type", keyword: "type", params: { type: schema119.properties.waba_account.properties.fb_business_id.type }, message: "must be string,null" }], !1;
                                                                          var valid2 = _errs87 === errors;
                                                                        } else
                                                                          var valid2 = !0;
                                                                        if (valid2)
                                                                          if (data36.on_behalf_of_business_info !== void 0) {
                                                                            let data45 = data36.on_behalf_of_business_info, _errs89 = errors;
                                                                            if (!(data45 && typeof data45 == "object" && !Array.isArray(data45)) && data45 !== null)
                                                                              return validate232.errors = [{ instancePath: instancePath + "/waba_account/on_behalf_of_business_info", schemaPath: "#/properties/waba_account/properties/on_behalf_of_business_info/type", keyword: "type", params: { type: schema119.properties.waba_account.properties.on_behalf_of_business_info.type }, message: "must be object,null" }], !1;
                                                                            if (errors === _errs89 && data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                                              if (data45.id !== void 0) {
                                                                                let data46 = data45.id, _errs91 = errors;
                                                                                if (typeof data46 != "string" && data46 !== null)
                                                                                  return validate232.errors = [{ instancePath: instancePath + "/waba_account/on_behalf_of_business_info/id", schemaPath: "#/properties/waba_account/properties/on_behalf_of_business_info/properties/id/type", keyword: "type", params: { type: schema119.properties.waba_account.properties.on_behalf_of_business_info.properties.id.type }, message: "must be string,null" }], !1;
                                                                                var valid3 = _errs91 === errors;
                                                                              } else
                                                                                var valid3 = !0;
                                                                              if (valid3) {
                                                                                if (data45.name !== void 0) {
                                                                                  let data47 = data45.name, _errs93 = errors;
                                                                                  if (typeof data47 != "string" && data47 !== null)
                                                                                    return validate232.errors = [{ instancePath: instancePath + "/waba_account/on_behalf_of_business_info/name", schemaPath: "#/properties/waba_account/properties/on_behalf_of_business_info/properties/name/type", keyword: "type", params: { type: schema119.properties.waba_account.properties.on_behalf_of_business_info.properties.name.type }, message: "must be string,null" }], !1;
                                                                                  var valid3 = _errs93 === errors;
                                                                                } else
                                                                                  var valid3 = !0;
                                                                                if (valid3) {
                                                                                  if (data45.status !== void 0) {
                                                                                    let data48 = data45.status, _errs95 = errors;
                                                                                    if (typeof data48 != "string" && data48 !== null)
                                                                                      return validate232.errors = [{ instancePath: instancePath + "/waba_account/on_behalf_of_business_info/status", schemaPath: "#/properties/waba_account/properties/on_behalf_of_business_info/properties/status/type", keyword: "type", params: { type: schema119.properties.waba_account.properties.on_behalf_of_business_info.properties.status.type }, message: "must be string,null" }], !1;
                                                                                    var valid3 = _errs95 === errors;
                                                                                  } else
                                                                                    var valid3 = !0;
                                                                                  if (valid3)
                                                                                    if (data45.type !== void 0) {
                                                                                      let data49 = data45.type, _errs97 = errors;
                                                                                      if (typeof data49 != "string" && data49 !== null)
                                                                                        return validate232.errors = [{ instancePath: instancePath + "/waba_account/on_behalf_of_business_info/type", schemaPath: "#/properties/waba_account/properties/on_behalf_of_business_info/properties/type/type", keyword: "type", params: { type: schema119.properties.waba_account.properties.on_behalf_of_business_info.properties.type.type }, message: "must be string,null" }], !1;
                                                                                      var valid3 = _errs97 === errors;
                                                                                    } else
                                                                                      var valid3 = !0;
                                                                                }
                                                                              }
                                                                            }
                                                                            var valid2 = _errs89 === errors;
                                                                          } else
                                                                            var valid2 = !0;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                        var valid0 = _errs71 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.integration !== void 0) {
                                                          let data50 = data.integration, _errs99 = errors;
                                                          if (!(data50 && typeof data50 == "object" && !Array.isArray(data50)) && data50 !== null)
                                                            return validate232.errors = [{ instancePath: instancePath + "/integration", schemaPath: "#/properties/integration/type", keyword: "type", params: { type: schema119.properties.integration.type }, message: "must be object,null" }], !1;
                                                          if (errors === _errs99 && data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                                                            if (data50.enabled !== void 0) {
                                                              let data51 = data50.enabled, _errs101 = errors;
                                                              if (typeof data51 != "boolean" && data51 !== null)
                                                                return validate232.errors = [{ instancePath: instancePath + "/integration/enabled", schemaPath: "#/properties/integration/properties/enabled/type", keyword: "type", params: { type: schema119.properties.integration.properties.enabled.type }, message: "must be boolean,null" }], !1;
                                                              var valid4 = _errs101 === errors;
                                                            } else
                                                              var valid4 = !0;
                                                            if (valid4) {
                                                              if (data50.app_id !== void 0) {
                                                                let data52 = data50.app_id, _errs103 = errors;
                                                                if (typeof data52 != "string" && !(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52)) && data52 !== null)
                                                                  return validate232.errors = [{ instancePath: instancePath + "/integration/app_id", schemaPath: "#/properties/integration/properties/app_id/type", keyword: "type", params: { type: schema119.properties.integration.properties.app_id.type }, message: "must be string,integer,null" }], !1;
                                                                var valid4 = _errs103 === errors;
                                                              } else
                                                                var valid4 = !0;
                                                              if (valid4)
                                                                if (data50.state !== void 0) {
                                                                  let data53 = data50.state, _errs105 = errors;
                                                                  if (typeof data53 != "string" && data53 !== null)
                                                                    return validate232.errors = [{ instancePath: instancePath + "/integration/state", schemaPath: "#/properties/integration/properties/state/type", keyword: "type", params: { type: schema119.properties.integration.properties.state.type }, message: "must be string,null" }], !1;
                                                                  var valid4 = _errs105 === errors;
                                                                } else
                                                                  var valid4 = !0;
                                                            }
                                                          }
                                                          var valid0 = _errs99 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0)
                                                          if (data.project !== void 0) {
                                                            let data54 = data.project, _errs107 = errors;
                                                            if (!(data54 && typeof data54 == "object" && !Array.isArray(data54)) && data54 !== null)
                                                              return validate232.errors = [{ instancePath: instancePath + "/project", schemaPath: "#/properties/project/type", keyword: "type", params: { type: schema119.properties.project.type }, message: "must be object,null" }], !1;
                                                            if (errors === _errs107 && data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                                              if (data54.id !== void 0) {
                                                                let data55 = data54.id, _errs109 = errors;
                                                                if (typeof data55 != "string" && data55 !== null)
                                                                  return validate232.errors = [{ instancePath: instancePath + "/project/id", schemaPath: "#/properties/project/properties/id/type", keyword: "type", params: { type: schema119.properties.project.properties.id.type }, message: "must be string,null" }], !1;
                                                                var valid5 = _errs109 === errors;
                                                              } else
                                                                var valid5 = !0;
                                                              if (valid5) {
                                                                if (data54.name !== void 0) {
                                                                  let data56 = data54.name, _errs111 = errors;
                                                                  if (typeof data56 != "string" && data56 !== null)
                                                                    return validate232.errors = [{ instancePath: instancePath + "/project/name", schemaPath: "#/properties/project/properties/name/type", keyword: "type", params: { type: schema119.properties.project.properties.name.type }, message: "must be string,null" }], !1;
                                                                  var valid5 = _errs111 === errors;
                                                                } else
                                                                  var valid5 = !0;
                                                                if (valid5) {
                                                                  if (data54.license_model !== void 0) {
                                                                    let data57 = data54.license_model, _errs113 = errors;
                                                                    if (typeof data57 != "string" && data57 !== null)
                                                                      return validate232.errors = [{ instancePath: instancePath + "/project/license_model", schemaPath: "#/properties/project/properties/license_model/type", keyword: "type", params: { type: schema119.properties.project.properties.license_model.type }, message: "must be string,null" }], !1;
                                                                    var valid5 = _errs113 === errors;
                                                                  } else
                                                                    var valid5 = !0;
                                                                  if (valid5)
                                                                    if (data54.inbox !== void 0) {
                                                                      let data58 = data54.inbox, _errs115 = errors;
                                                                      if (typeof data58 != "boolean" && data58 !== null)
                                                                        return validate232.errors = [{ instancePath: instancePath + "/project/inbox", schemaPath: "#/properties/project/properties/inbox/type", keyword: "type", params: { type: schema119.properties.project.properties.inbox.type }, message: "must be boolean,null" }], !1;
                                                                      var valid5 = _errs115 === errors;
                                                                    } else
                                                                      var valid5 = !0;
                                                                }
                                                              }
                                                            }
                                                            var valid0 = _errs107 === errors;
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
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate232.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate232.errors = vErrors, errors === 0;
}
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate232(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length), validate231.errors = vErrors, errors === 0;
}
var shareNumber_400 = validate239;
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate239.errors = vErrors, errors === 0;
}
var shareNumber_401 = validate241;
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate241.errors = vErrors, errors === 0;
}
var shareNumber_403 = validate243;
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate243.errors = vErrors, errors === 0;
}
var shareNumber_404 = validate245;
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate245.errors = vErrors, errors === 0;
}
var shareNumber_429 = validate247;
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate247.errors = vErrors, errors === 0;
}
var shareNumber_500 = validate249;
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate249.errors = vErrors, errors === 0;
}
var listChannels_200 = validate251;
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate132(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.partner_channels === void 0 && (missing0 = "partner_channels"))
          return validate252.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.partner_channels !== void 0) {
          let data0 = data.partner_channels;
          if (errors === errors)
            if (Array.isArray(data0)) {
              var valid2 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                validate232(data0[i0], { instancePath: instancePath + "/partner_channels/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
                var valid2 = _errs5 === errors;
                if (!valid2)
                  break;
              }
            } else
              return validate252.errors = [{ instancePath: instancePath + "/partner_channels", schemaPath: "#/allOf/1/properties/partner_channels/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        }
      } else
        return validate252.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate252.errors = vErrors, errors === 0;
}
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate252(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length), validate251.errors = vErrors, errors === 0;
}
var listChannels_400 = validate256;
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate256.errors = vErrors, errors === 0;
}
var listChannels_401 = validate258;
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate258.errors = vErrors, errors === 0;
}
var listChannels_403 = validate260;
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate260.errors = vErrors, errors === 0;
}
var listChannels_404 = validate262;
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate262.errors = vErrors, errors === 0;
}
var listChannels_429 = validate264;
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate264.errors = vErrors, errors === 0;
}
var listChannels_500 = validate266;
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate266.errors = vErrors, errors === 0;
}
var getChannel_200 = validate268;
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate232(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length), validate268.errors = vErrors, errors === 0;
}
var getChannel_401 = validate270;
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate270.errors = vErrors, errors === 0;
}
var getChannel_403 = validate272;
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate272.errors = vErrors, errors === 0;
}
var getChannel_404 = validate274;
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate274.errors = vErrors, errors === 0;
}
var getChannel_429 = validate276;
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate276.errors = vErrors, errors === 0;
}
var getChannel_500 = validate278;
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate278.errors = vErrors, errors === 0;
}
var listApiKeys_200 = validate280;
var schema143 = { type: "object", required: ["api_keys"], properties: { api_keys: { type: "array", items: { type: "object", properties: { id: { type: ["string", "integer"] }, address: { type: "string" }, app_id: { type: ["string", "integer"] }, api_key: { type: ["string", "null"] } } } } } };
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.api_keys === void 0 && (missing0 = "api_keys"))
        return validate281.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.api_keys !== void 0) {
        let data0 = data.api_keys;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs3 = errors;
              if (errors === _errs3)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  if (data1.id !== void 0) {
                    let data2 = data1.id, _errs5 = errors;
                    if (typeof data2 != "string" && !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                      return validate281.errors = [{ instancePath: instancePath + "/api_keys/" + i0 + "/id", schemaPath: "#/properties/api_keys/items/properties/id/type", keyword: "type", params: { type: schema143.properties.api_keys.items.properties.id.type }, message: "must be string,integer" }], !1;
                    var valid2 = _errs5 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data1.address !== void 0) {
                      let _errs7 = errors;
                      if (typeof data1.address != "string")
                        return validate281.errors = [{ instancePath: instancePath + "/api_keys/" + i0 + "/address", schemaPath: "#/properties/api_keys/items/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data1.app_id !== void 0) {
                        let data4 = data1.app_id, _errs9 = errors;
                        if (typeof data4 != "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                          return validate281.errors = [{ instancePath: instancePath + "/api_keys/" + i0 + "/app_id", schemaPath: "#/properties/api_keys/items/properties/app_id/type", keyword: "type", params: { type: schema143.properties.api_keys.items.properties.app_id.type }, message: "must be string,integer" }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data1.api_key !== void 0) {
                          let data5 = data1.api_key, _errs11 = errors;
                          if (typeof data5 != "string" && data5 !== null)
                            return validate281.errors = [{ instancePath: instancePath + "/api_keys/" + i0 + "/api_key", schemaPath: "#/properties/api_keys/items/properties/api_key/type", keyword: "type", params: { type: schema143.properties.api_keys.items.properties.api_key.type }, message: "must be string,null" }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                    }
                  }
                } else
                  return validate281.errors = [{ instancePath: instancePath + "/api_keys/" + i0, schemaPath: "#/properties/api_keys/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate281.errors = [{ instancePath: instancePath + "/api_keys", schemaPath: "#/properties/api_keys/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate281.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate281.errors = vErrors, errors === 0;
}
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate281(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors), errors = vErrors.length), validate280.errors = vErrors, errors === 0;
}
var listApiKeys_401 = validate283;
function validate283(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate283.errors = vErrors, errors === 0;
}
var listApiKeys_403 = validate285;
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate285.errors = vErrors, errors === 0;
}
var listApiKeys_404 = validate287;
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate287.errors = vErrors, errors === 0;
}
var listApiKeys_429 = validate289;
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate289.errors = vErrors, errors === 0;
}
var listApiKeys_500 = validate291;
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate291.errors = vErrors, errors === 0;
}
var createApiKey_body = validate293;
function validate294(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (validate294.errors = vErrors, errors === 0) : (validate294.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1);
}
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate294(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors), errors = vErrors.length), validate293.errors = vErrors, errors === 0;
}
var createApiKey_201 = validate296;
var schema152 = { type: "object", required: ["api_key"], properties: { id: { type: ["string", "integer"] }, address: { type: "string" }, app_id: { type: ["string", "integer"] }, api_key: { type: "string", minLength: 1 } } };
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.api_key === void 0 && (missing0 = "api_key"))
        return validate297.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate297.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema152.properties.id.type }, message: "must be string,integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.address !== void 0) {
          let _errs3 = errors;
          if (typeof data.address != "string")
            return validate297.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.app_id !== void 0) {
            let data2 = data.app_id, _errs5 = errors;
            if (typeof data2 != "string" && !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
              return validate297.errors = [{ instancePath: instancePath + "/app_id", schemaPath: "#/properties/app_id/type", keyword: "type", params: { type: schema152.properties.app_id.type }, message: "must be string,integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.api_key !== void 0) {
              let data3 = data.api_key, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate297.errors = [{ instancePath: instancePath + "/api_key", schemaPath: "#/properties/api_key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate297.errors = [{ instancePath: instancePath + "/api_key", schemaPath: "#/properties/api_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate297.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate297.errors = vErrors, errors === 0;
}
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.api_keys === void 0 && (missing0 = "api_keys"))
        return validate299.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.api_keys !== void 0) {
        let data0 = data.api_keys;
        if (errors === errors)
          if (Array.isArray(data0)) {
            if (data0.length < 1)
              return validate299.errors = [{ instancePath: instancePath + "/api_keys", schemaPath: "#/properties/api_keys/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs3 = errors;
                validate297(data0[i0], { instancePath: instancePath + "/api_keys/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors), errors = vErrors.length);
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate299.errors = [{ instancePath: instancePath + "/api_keys", schemaPath: "#/properties/api_keys/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate299.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate299.errors = vErrors, errors === 0;
}
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate297(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate299(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate296.errors = vErrors, !1;
  }
  return validate296.errors = vErrors, errors === 0;
}
var createApiKey_400 = validate302;
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate302.errors = vErrors, errors === 0;
}
var createApiKey_401 = validate304;
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate304.errors = vErrors, errors === 0;
}
var createApiKey_403 = validate306;
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate306.errors = vErrors, errors === 0;
}
var createApiKey_404 = validate308;
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate308.errors = vErrors, errors === 0;
}
var createApiKey_429 = validate310;
function validate310(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate310.errors = vErrors, errors === 0;
}
var createApiKey_500 = validate312;
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate312.errors = vErrors, errors === 0;
}
var deleteApiKeys_200 = validate314;
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.meta === void 0 && (missing0 = "meta"))
        return validate315.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.meta !== void 0) {
        let data0 = data.meta;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.success === void 0 && (missing1 = "success"))
              return validate315.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.success !== void 0) {
              let _errs3 = errors;
              if (data0.success !== !0)
                return validate315.errors = [{ instancePath: instancePath + "/meta/success", schemaPath: "#/properties/meta/properties/success/const", keyword: "const", params: { allowedValue: !0 }, message: "must be equal to constant" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.http_code !== void 0) {
                let data2 = data0.http_code, _errs4 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                  return validate315.errors = [{ instancePath: instancePath + "/meta/http_code", schemaPath: "#/properties/meta/properties/http_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.developer_message !== void 0) {
                  let _errs6 = errors;
                  if (typeof data0.developer_message != "string")
                    return validate315.errors = [{ instancePath: instancePath + "/meta/developer_message", schemaPath: "#/properties/meta/properties/developer_message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate315.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate315.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate315.errors = vErrors, errors === 0;
}
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate315(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors), errors = vErrors.length), validate314.errors = vErrors, errors === 0;
}
var deleteApiKeys_401 = validate317;
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate317.errors = vErrors, errors === 0;
}
var deleteApiKeys_403 = validate319;
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate319.errors = vErrors, errors === 0;
}
var deleteApiKeys_404 = validate321;
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate321.errors = vErrors, errors === 0;
}
var deleteApiKeys_429 = validate323;
function validate323(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate323.errors = vErrors, errors === 0;
}
var deleteApiKeys_500 = validate325;
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate325.errors = vErrors, errors === 0;
}
var requestCancellation_body = validate327;
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.enabled === void 0 && (missing0 = "enabled"))
        return validate328.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.enabled !== void 0 && typeof data.enabled != "boolean")
        return validate328.errors = [{ instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
    } else
      return validate328.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate328.errors = vErrors, errors === 0;
}
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate328(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors), errors = vErrors.length), validate327.errors = vErrors, errors === 0;
}
var requestCancellation_200 = validate330;
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate232(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length), validate330.errors = vErrors, errors === 0;
}
var requestCancellation_400 = validate332;
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate332.errors = vErrors, errors === 0;
}
var requestCancellation_401 = validate334;
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate334.errors = vErrors, errors === 0;
}
var requestCancellation_403 = validate336;
function validate336(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate336.errors = vErrors, errors === 0;
}
var requestCancellation_404 = validate338;
function validate338(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate338.errors = vErrors, errors === 0;
}
var requestCancellation_429 = validate340;
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate340.errors = vErrors, errors === 0;
}
var requestCancellation_500 = validate342;
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate342.errors = vErrors, errors === 0;
}
var reactivateChannel_body = validate344;
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate294(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors), errors = vErrors.length), validate344.errors = vErrors, errors === 0;
}
var reactivateChannel_200 = validate346;
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate232(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length), validate346.errors = vErrors, errors === 0;
}
var reactivateChannel_400 = validate348;
function validate348(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate348.errors = vErrors, errors === 0;
}
var reactivateChannel_401 = validate350;
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate350.errors = vErrors, errors === 0;
}
var reactivateChannel_403 = validate352;
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate352.errors = vErrors, errors === 0;
}
var reactivateChannel_404 = validate354;
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate354.errors = vErrors, errors === 0;
}
var reactivateChannel_429 = validate356;
function validate356(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate356.errors = vErrors, errors === 0;
}
var reactivateChannel_500 = validate358;
function validate358(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate358.errors = vErrors, errors === 0;
}
var listPartnerTemplates_200 = validate360;
var schema186 = { type: "object", required: ["id", "name"], properties: { id: { type: "string" }, partner_id: { type: "string" }, waba_account_id: { type: "string" }, name: { type: "string" }, status: { type: "string" }, language: { type: "string" }, category: { type: "string" }, components: { $ref: "https://contract.invalid/TemplateComponents" }, rejected_reason: { type: ["string", "null"] }, namespace: { type: ["string", "null"] }, created_at: { type: ["string", "null"] }, modified_at: { type: ["string", "null"] } } };
function validate364(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.type !== void 0) {
              let _errs4 = errors;
              if (typeof data0.type != "string")
                return validate364.errors = [{ instancePath: instancePath + "/" + i0 + "/type", schemaPath: "#/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs4 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.text !== void 0) {
                let _errs6 = errors;
                if (typeof data0.text != "string")
                  return validate364.errors = [{ instancePath: instancePath + "/" + i0 + "/text", schemaPath: "#/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate364.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate364.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate364.errors = vErrors, errors === 0;
}
function validate363(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name"))
        return validate363.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate363.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.partner_id !== void 0) {
          let _errs3 = errors;
          if (typeof data.partner_id != "string")
            return validate363.errors = [{ instancePath: instancePath + "/partner_id", schemaPath: "#/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.waba_account_id !== void 0) {
            let _errs5 = errors;
            if (typeof data.waba_account_id != "string")
              return validate363.errors = [{ instancePath: instancePath + "/waba_account_id", schemaPath: "#/properties/waba_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let _errs7 = errors;
              if (typeof data.name != "string")
                return validate363.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.status !== void 0) {
                let _errs9 = errors;
                if (typeof data.status != "string")
                  return validate363.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.language !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.language != "string")
                    return validate363.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.category !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.category != "string")
                      return validate363.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.components !== void 0) {
                      let _errs15 = errors;
                      validate364(data.components, { instancePath: instancePath + "/components", parentData: data, parentDataProperty: "components", rootData }) || (vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors), errors = vErrors.length);
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.rejected_reason !== void 0) {
                        let data8 = data.rejected_reason, _errs16 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate363.errors = [{ instancePath: instancePath + "/rejected_reason", schemaPath: "#/properties/rejected_reason/type", keyword: "type", params: { type: schema186.properties.rejected_reason.type }, message: "must be string,null" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.namespace !== void 0) {
                          let data9 = data.namespace, _errs18 = errors;
                          if (typeof data9 != "string" && data9 !== null)
                            return validate363.errors = [{ instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: schema186.properties.namespace.type }, message: "must be string,null" }], !1;
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.created_at !== void 0) {
                            let data10 = data.created_at, _errs20 = errors;
                            if (typeof data10 != "string" && data10 !== null)
                              return validate363.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: schema186.properties.created_at.type }, message: "must be string,null" }], !1;
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.modified_at !== void 0) {
                              let data11 = data.modified_at, _errs22 = errors;
                              if (typeof data11 != "string" && data11 !== null)
                                return validate363.errors = [{ instancePath: instancePath + "/modified_at", schemaPath: "#/properties/modified_at/type", keyword: "type", params: { type: schema186.properties.modified_at.type }, message: "must be string,null" }], !1;
                              var valid0 = _errs22 === errors;
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
    } else
      return validate363.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate363.errors = vErrors, errors === 0;
}
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate132(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.waba_templates === void 0 && (missing0 = "waba_templates"))
          return validate361.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.waba_templates !== void 0) {
          let data0 = data.waba_templates;
          if (errors === errors)
            if (Array.isArray(data0)) {
              var valid2 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                validate363(data0[i0], { instancePath: instancePath + "/waba_templates/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors), errors = vErrors.length);
                var valid2 = _errs5 === errors;
                if (!valid2)
                  break;
              }
            } else
              return validate361.errors = [{ instancePath: instancePath + "/waba_templates", schemaPath: "#/allOf/1/properties/waba_templates/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        }
      } else
        return validate361.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate361.errors = vErrors, errors === 0;
}
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate361(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors), errors = vErrors.length), validate360.errors = vErrors, errors === 0;
}
var listPartnerTemplates_400 = validate368;
function validate368(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate368.errors = vErrors, errors === 0;
}
var listPartnerTemplates_401 = validate370;
function validate370(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate370.errors = vErrors, errors === 0;
}
var listPartnerTemplates_403 = validate372;
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate372.errors = vErrors, errors === 0;
}
var listPartnerTemplates_404 = validate374;
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate374.errors = vErrors, errors === 0;
}
var listPartnerTemplates_429 = validate376;
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate376.errors = vErrors, errors === 0;
}
var listPartnerTemplates_500 = validate378;
function validate378(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate378.errors = vErrors, errors === 0;
}
var createPartnerTemplate_body = validate380;
var schema196 = { enum: ["AUTHENTICATION", "MARKETING", "UTILITY"] };
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "AUTHENTICATION" || data === "MARKETING" || data === "UTILITY" ? (validate382.errors = vErrors, errors === 0) : (validate382.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema196.enum }, message: "must be equal to one of the allowed values" }], !1);
}
function validate381(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.category === void 0 && (missing0 = "category") || data.language === void 0 && (missing0 = "language") || data.components === void 0 && (missing0 = "components"))
        return validate381.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.name !== void 0) {
        let data0 = data.name, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate381.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate381.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.category !== void 0) {
          let _errs3 = errors;
          validate382(data.category, { instancePath: instancePath + "/category", parentData: data, parentDataProperty: "category", rootData }) || (vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.language !== void 0) {
            let data2 = data.language, _errs4 = errors;
            if (errors === _errs4)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate381.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate381.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.components !== void 0) {
              let _errs6 = errors;
              validate364(data.components, { instancePath: instancePath + "/components", parentData: data, parentDataProperty: "components", rootData }) || (vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors), errors = vErrors.length);
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate381.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate381.errors = vErrors, errors === 0;
}
function validate380(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate381(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors), errors = vErrors.length), validate380.errors = vErrors, errors === 0;
}
var createPartnerTemplate_200 = validate386;
function validate386(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate363(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors), errors = vErrors.length), validate386.errors = vErrors, errors === 0;
}
var createPartnerTemplate_201 = validate388;
function validate388(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate363(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors), errors = vErrors.length), validate388.errors = vErrors, errors === 0;
}
var createPartnerTemplate_400 = validate390;
function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate390.errors = vErrors, errors === 0;
}
var createPartnerTemplate_401 = validate392;
function validate392(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate392.errors = vErrors, errors === 0;
}
var createPartnerTemplate_403 = validate394;
function validate394(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate394.errors = vErrors, errors === 0;
}
var createPartnerTemplate_404 = validate396;
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate396.errors = vErrors, errors === 0;
}
var createPartnerTemplate_429 = validate398;
function validate398(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate398.errors = vErrors, errors === 0;
}
var createPartnerTemplate_500 = validate400;
function validate400(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate400.errors = vErrors, errors === 0;
}
var deletePartnerTemplate_200 = validate402;
function validate402(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate315(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors), errors = vErrors.length), validate402.errors = vErrors, errors === 0;
}
var deletePartnerTemplate_401 = validate404;
function validate404(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate404.errors = vErrors, errors === 0;
}
var deletePartnerTemplate_403 = validate406;
function validate406(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate406.errors = vErrors, errors === 0;
}
var deletePartnerTemplate_404 = validate408;
function validate408(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate408.errors = vErrors, errors === 0;
}
var deletePartnerTemplate_429 = validate410;
function validate410(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate410.errors = vErrors, errors === 0;
}
var deletePartnerTemplate_500 = validate412;
function validate412(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate412.errors = vErrors, errors === 0;
}
var sendMessage_body = validate414;
var pattern0 = new RegExp("^[0-9]+$", "u");
function validate417(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern0.test(data))
        return validate417.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' }], !1;
    } else
      return validate417.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate417.errors = vErrors, errors === 0;
}
function validate416(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.messaging_product === void 0 && (missing0 = "messaging_product") || data.to === void 0 && (missing0 = "to") || data.type === void 0 && (missing0 = "type") || data.text === void 0 && (missing0 = "text"))
        return validate416.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.messaging_product !== void 0) {
        let _errs1 = errors;
        if (data.messaging_product !== "whatsapp")
          return validate416.errors = [{ instancePath: instancePath + "/messaging_product", schemaPath: "#/properties/messaging_product/const", keyword: "const", params: { allowedValue: "whatsapp" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.recipient_type !== void 0) {
          let _errs2 = errors;
          if (data.recipient_type !== "individual")
            return validate416.errors = [{ instancePath: instancePath + "/recipient_type", schemaPath: "#/properties/recipient_type/const", keyword: "const", params: { allowedValue: "individual" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.to !== void 0) {
            let _errs3 = errors;
            validate417(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData }) || (vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors), errors = vErrors.length);
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.type !== void 0) {
              let _errs4 = errors;
              if (data.type !== "text")
                return validate416.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "text" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.text !== void 0) {
                let data4 = data.text, _errs5 = errors;
                if (errors === _errs5)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    let missing1;
                    if (data4.body === void 0 && (missing1 = "body"))
                      return validate416.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data4.body !== void 0) {
                      let data5 = data4.body, _errs7 = errors;
                      if (errors === _errs7)
                        if (typeof data5 == "string") {
                          if (func2(data5) < 1)
                            return validate416.errors = [{ instancePath: instancePath + "/text/body", schemaPath: "#/properties/text/properties/body/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate416.errors = [{ instancePath: instancePath + "/text/body", schemaPath: "#/properties/text/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs7 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1)
                      if (data4.preview_url !== void 0) {
                        let _errs9 = errors;
                        if (typeof data4.preview_url != "boolean")
                          return validate416.errors = [{ instancePath: instancePath + "/text/preview_url", schemaPath: "#/properties/text/properties/preview_url/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                        var valid1 = _errs9 === errors;
                      } else
                        var valid1 = !0;
                  } else
                    return validate416.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate416.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate416.errors = vErrors, errors === 0;
}
function validate420(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.messaging_product === void 0 && (missing0 = "messaging_product") || data.to === void 0 && (missing0 = "to") || data.type === void 0 && (missing0 = "type") || data.template === void 0 && (missing0 = "template"))
        return validate420.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.messaging_product !== void 0) {
        let _errs1 = errors;
        if (data.messaging_product !== "whatsapp")
          return validate420.errors = [{ instancePath: instancePath + "/messaging_product", schemaPath: "#/properties/messaging_product/const", keyword: "const", params: { allowedValue: "whatsapp" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.recipient_type !== void 0) {
          let _errs2 = errors;
          if (data.recipient_type !== "individual")
            return validate420.errors = [{ instancePath: instancePath + "/recipient_type", schemaPath: "#/properties/recipient_type/const", keyword: "const", params: { allowedValue: "individual" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.to !== void 0) {
            let _errs3 = errors;
            validate417(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData }) || (vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors), errors = vErrors.length);
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.type !== void 0) {
              let _errs4 = errors;
              if (data.type !== "template")
                return validate420.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "template" }, message: "must be equal to constant" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.template !== void 0) {
                let data4 = data.template, _errs5 = errors;
                if (errors === _errs5)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    let missing1;
                    if (data4.name === void 0 && (missing1 = "name") || data4.language === void 0 && (missing1 = "language"))
                      return validate420.errors = [{ instancePath: instancePath + "/template", schemaPath: "#/properties/template/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data4.name !== void 0) {
                      let data5 = data4.name, _errs7 = errors;
                      if (errors === _errs7)
                        if (typeof data5 == "string") {
                          if (func2(data5) < 1)
                            return validate420.errors = [{ instancePath: instancePath + "/template/name", schemaPath: "#/properties/template/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate420.errors = [{ instancePath: instancePath + "/template/name", schemaPath: "#/properties/template/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs7 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data4.language !== void 0) {
                        let data6 = data4.language, _errs9 = errors;
                        if (errors === _errs9)
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            let missing2;
                            if (data6.code === void 0 && (missing2 = "code"))
                              return validate420.errors = [{ instancePath: instancePath + "/template/language", schemaPath: "#/properties/template/properties/language/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                            if (data6.code !== void 0) {
                              let data7 = data6.code;
                              if (errors === errors)
                                if (typeof data7 == "string") {
                                  if (func2(data7) < 1)
                                    return validate420.errors = [{ instancePath: instancePath + "/template/language/code", schemaPath: "#/properties/template/properties/language/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                } else
                                  return validate420.errors = [{ instancePath: instancePath + "/template/language/code", schemaPath: "#/properties/template/properties/language/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            }
                          } else
                            return validate420.errors = [{ instancePath: instancePath + "/template/language", schemaPath: "#/properties/template/properties/language/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid1 = _errs9 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data4.components !== void 0) {
                          let data8 = data4.components, _errs13 = errors;
                          if (errors === _errs13)
                            if (Array.isArray(data8)) {
                              var valid3 = !0;
                              let len0 = data8.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data9 = data8[i0], _errs15 = errors;
                                if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)))
                                  return validate420.errors = [{ instancePath: instancePath + "/template/components/" + i0, schemaPath: "#/properties/template/properties/components/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid3 = _errs15 === errors;
                                if (!valid3)
                                  break;
                              }
                            } else
                              return validate420.errors = [{ instancePath: instancePath + "/template/components", schemaPath: "#/properties/template/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid1 = _errs13 === errors;
                        } else
                          var valid1 = !0;
                    }
                  } else
                    return validate420.errors = [{ instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate420.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate420.errors = vErrors, errors === 0;
}
function validate423(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.messaging_product === void 0 && (missing0 = "messaging_product") || data.to === void 0 && (missing0 = "to") || data.type === void 0 && (missing0 = "type"))
        return validate423.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.messaging_product !== void 0) {
        let _errs2 = errors;
        if (data.messaging_product !== "whatsapp")
          return validate423.errors = [{ instancePath: instancePath + "/messaging_product", schemaPath: "#/properties/messaging_product/const", keyword: "const", params: { allowedValue: "whatsapp" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.recipient_type !== void 0) {
          let _errs3 = errors;
          if (data.recipient_type !== "individual")
            return validate423.errors = [{ instancePath: instancePath + "/recipient_type", schemaPath: "#/properties/recipient_type/const", keyword: "const", params: { allowedValue: "individual" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.to !== void 0) {
            let _errs4 = errors;
            validate417(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData }) || (vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.type !== void 0) {
              let data3 = data.type, _errs5 = errors;
              if (typeof data3 != "string")
                return validate423.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              let _errs7 = errors, _errs8 = errors;
              if (!(data3 === "text" || data3 === "template")) {
                let err0 = {};
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
              var valid1 = _errs8 === errors;
              if (valid1)
                return validate423.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/not", keyword: "not", params: {}, message: "must NOT be valid" }], !1;
              errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate423.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate423.errors = vErrors, errors === 0;
}
function validate426(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.messaging_product === void 0 && (missing0 = "messaging_product") || data.status === void 0 && (missing0 = "status") || data.message_id === void 0 && (missing0 = "message_id"))
        return validate426.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.messaging_product !== void 0) {
        let _errs1 = errors;
        if (data.messaging_product !== "whatsapp")
          return validate426.errors = [{ instancePath: instancePath + "/messaging_product", schemaPath: "#/properties/messaging_product/const", keyword: "const", params: { allowedValue: "whatsapp" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let _errs2 = errors;
          if (data.status !== "read")
            return validate426.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "read" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.message_id !== void 0) {
            let data2 = data.message_id, _errs3 = errors;
            if (errors === _errs3)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate426.errors = [{ instancePath: instancePath + "/message_id", schemaPath: "#/properties/message_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate426.errors = [{ instancePath: instancePath + "/message_id", schemaPath: "#/properties/message_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate426.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate426.errors = vErrors, errors === 0;
}
function validate415(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate416(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate420(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs3 = errors;
      validate423(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate423.errors : vErrors.concat(validate423.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs4 = errors;
        validate426(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors), errors = vErrors.length);
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate415.errors = vErrors, !1;
  }
  return validate415.errors = vErrors, errors === 0;
}
function validate414(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate415(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate415.errors : vErrors.concat(validate415.errors), errors = vErrors.length), validate414.errors = vErrors, errors === 0;
}
var sendMessage_200 = validate429;
function validate430(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !1, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.messages === void 0 && (missing0 = "messages")) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.success === void 0 && (missing1 = "success")) {
        let err1 = { instancePath, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++, validate430.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.messaging_product !== void 0) {
        let _errs4 = errors;
        if (typeof data.messaging_product != "string")
          return validate430.errors = [{ instancePath: instancePath + "/messaging_product", schemaPath: "#/properties/messaging_product/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs4 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.contacts !== void 0) {
          let data1 = data.contacts, _errs6 = errors;
          if (errors === _errs6)
            if (Array.isArray(data1)) {
              var valid2 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0], _errs8 = errors;
                if (errors === _errs8)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    if (data2.input !== void 0) {
                      let _errs10 = errors;
                      if (typeof data2.input != "string")
                        return validate430.errors = [{ instancePath: instancePath + "/contacts/" + i0 + "/input", schemaPath: "#/properties/contacts/items/properties/input/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid3 = _errs10 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3)
                      if (data2.wa_id !== void 0) {
                        let _errs12 = errors;
                        if (typeof data2.wa_id != "string")
                          return validate430.errors = [{ instancePath: instancePath + "/contacts/" + i0 + "/wa_id", schemaPath: "#/properties/contacts/items/properties/wa_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid3 = _errs12 === errors;
                      } else
                        var valid3 = !0;
                  } else
                    return validate430.errors = [{ instancePath: instancePath + "/contacts/" + i0, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid2 = _errs8 === errors;
                if (!valid2)
                  break;
              }
            } else
              return validate430.errors = [{ instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid1 = _errs6 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.messages !== void 0) {
            let data5 = data.messages, _errs14 = errors;
            if (errors === _errs14)
              if (Array.isArray(data5)) {
                if (data5.length < 1)
                  return validate430.errors = [{ instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                {
                  var valid4 = !0;
                  let len1 = data5.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data6 = data5[i1], _errs16 = errors;
                    if (errors === _errs16)
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        let missing2;
                        if (data6.id === void 0 && (missing2 = "id"))
                          return validate430.errors = [{ instancePath: instancePath + "/messages/" + i1, schemaPath: "#/properties/messages/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                        if (data6.id !== void 0 && typeof data6.id != "string")
                          return validate430.errors = [{ instancePath: instancePath + "/messages/" + i1 + "/id", schemaPath: "#/properties/messages/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      } else
                        return validate430.errors = [{ instancePath: instancePath + "/messages/" + i1, schemaPath: "#/properties/messages/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid4 = _errs16 === errors;
                    if (!valid4)
                      break;
                  }
                }
              } else
                return validate430.errors = [{ instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid1 = _errs14 === errors;
          } else
            var valid1 = !0;
          if (valid1)
            if (data.success !== void 0) {
              let _errs20 = errors;
              if (typeof data.success != "boolean")
                return validate430.errors = [{ instancePath: instancePath + "/success", schemaPath: "#/properties/success/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid1 = _errs20 === errors;
            } else
              var valid1 = !0;
        }
      }
    } else
      return validate430.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate430.errors = vErrors, errors === 0;
}
function validate429(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate430(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors), errors = vErrors.length), validate429.errors = vErrors, errors === 0;
}
var sendMessage_201 = validate432;
function validate432(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate430(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors), errors = vErrors.length), validate432.errors = vErrors, errors === 0;
}
var sendMessage_400 = validate434;
function validate436(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error"))
        return validate436.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.error !== void 0) {
        let data0 = data.error;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.message === void 0 && (missing1 = "message"))
              return validate436.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.message !== void 0) {
              let _errs3 = errors;
              if (typeof data0.message != "string")
                return validate436.errors = [{ instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.type !== void 0) {
                let _errs5 = errors;
                if (typeof data0.type != "string")
                  return validate436.errors = [{ instancePath: instancePath + "/error/type", schemaPath: "#/properties/error/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data0.code !== void 0) {
                  let data3 = data0.code, _errs7 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                    return validate436.errors = [{ instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data0.error_data !== void 0) {
                    let data4 = data0.error_data, _errs9 = errors;
                    if (errors === _errs9)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        if (data4.messaging_product !== void 0) {
                          let _errs11 = errors;
                          if (typeof data4.messaging_product != "string")
                            return validate436.errors = [{ instancePath: instancePath + "/error/error_data/messaging_product", schemaPath: "#/properties/error/properties/error_data/properties/messaging_product/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data4.details !== void 0) {
                            let _errs13 = errors;
                            if (typeof data4.details != "string")
                              return validate436.errors = [{ instancePath: instancePath + "/error/error_data/details", schemaPath: "#/properties/error/properties/error_data/properties/details/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                      } else
                        return validate436.errors = [{ instancePath: instancePath + "/error/error_data", schemaPath: "#/properties/error/properties/error_data/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data0.fbtrace_id !== void 0) {
                      let _errs15 = errors;
                      if (typeof data0.fbtrace_id != "string")
                        return validate436.errors = [{ instancePath: instancePath + "/error/fbtrace_id", schemaPath: "#/properties/error/properties/fbtrace_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs15 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            }
          } else
            return validate436.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate436.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate436.errors = vErrors, errors === 0;
}
function validate438(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.meta === void 0 && (missing0 = "meta"))
        return validate438.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.meta !== void 0) {
        let data0 = data.meta;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.developer_message === void 0 && (missing1 = "developer_message"))
              return validate438.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.success !== void 0) {
              let _errs3 = errors;
              if (data0.success !== !1)
                return validate438.errors = [{ instancePath: instancePath + "/meta/success", schemaPath: "#/properties/meta/properties/success/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.http_code !== void 0) {
                let data2 = data0.http_code, _errs4 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                  return validate438.errors = [{ instancePath: instancePath + "/meta/http_code", schemaPath: "#/properties/meta/properties/http_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.developer_message !== void 0) {
                  let _errs6 = errors;
                  if (typeof data0.developer_message != "string")
                    return validate438.errors = [{ instancePath: instancePath + "/meta/developer_message", schemaPath: "#/properties/meta/properties/developer_message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate438.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate438.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate438.errors = vErrors, errors === 0;
}
function validate440(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.meta === void 0 && (missing0 = "meta"))
        return validate440.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.meta !== void 0) {
        let data0 = data.meta;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.developerMessage === void 0 && (missing1 = "developerMessage"))
              return validate440.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.success !== void 0) {
              let _errs3 = errors;
              if (data0.success !== !1)
                return validate440.errors = [{ instancePath: instancePath + "/meta/success", schemaPath: "#/properties/meta/properties/success/const", keyword: "const", params: { allowedValue: !1 }, message: "must be equal to constant" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.httpCode !== void 0) {
                let data2 = data0.httpCode, _errs4 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
                  return validate440.errors = [{ instancePath: instancePath + "/meta/httpCode", schemaPath: "#/properties/meta/properties/httpCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.developerMessage !== void 0) {
                  let _errs6 = errors;
                  if (typeof data0.developerMessage != "string")
                    return validate440.errors = [{ instancePath: instancePath + "/meta/developerMessage", schemaPath: "#/properties/meta/properties/developerMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate440.errors = [{ instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate440.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate440.errors = vErrors, errors === 0;
}
function validate442(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error"))
        return validate442.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.error !== void 0 && typeof data.error != "string")
        return validate442.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return validate442.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate442.errors = vErrors, errors === 0;
}
function validate435(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate436(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate438(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs3 = errors;
      validate440(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs4 = errors;
        validate442(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate442.errors : vErrors.concat(validate442.errors), errors = vErrors.length);
        var _valid0 = _errs4 === errors;
        valid0 = valid0 || _valid0;
      }
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate435.errors = vErrors, !1;
  }
  return validate435.errors = vErrors, errors === 0;
}
function validate434(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate434.errors = vErrors, errors === 0;
}
var sendMessage_401 = validate445;
function validate445(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate445.errors = vErrors, errors === 0;
}
var sendMessage_403 = validate447;
function validate447(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate447.errors = vErrors, errors === 0;
}
var sendMessage_429 = validate449;
function validate449(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate449.errors = vErrors, errors === 0;
}
var sendMessage_500 = validate451;
function validate451(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate451.errors = vErrors, errors === 0;
}
var sendMessage_502 = validate453;
function validate453(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate453.errors = vErrors, errors === 0;
}
var getNumberWebhook_200 = validate455;
function validate456(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.url !== void 0) {
        let _errs1 = errors;
        if (typeof data.url != "string")
          return validate456.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.headers !== void 0) {
          let _errs3 = errors;
          validate82(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate456.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate456.errors = vErrors, errors === 0;
}
function validate455(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate456(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors), errors = vErrors.length), validate455.errors = vErrors, errors === 0;
}
var getNumberWebhook_400 = validate459;
function validate459(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate459.errors = vErrors, errors === 0;
}
var getNumberWebhook_401 = validate461;
function validate461(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate461.errors = vErrors, errors === 0;
}
var getNumberWebhook_403 = validate463;
function validate463(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate463.errors = vErrors, errors === 0;
}
var getNumberWebhook_404 = validate465;
function validate465(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate465.errors = vErrors, errors === 0;
}
var getNumberWebhook_500 = validate467;
function validate467(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate467.errors = vErrors, errors === 0;
}
var getNumberWebhook_502 = validate469;
function validate469(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate469.errors = vErrors, errors === 0;
}
var setNumberWebhook_body = validate471;
function validate472(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.url === void 0 && (missing0 = "url"))
        return validate472.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.url !== void 0) {
        let data0 = data.url, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats0.test(data0))
              return validate472.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
          } else
            return validate472.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.headers !== void 0) {
          let _errs3 = errors;
          validate82(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate472.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate472.errors = vErrors, errors === 0;
}
function validate471(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate472(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors), errors = vErrors.length), validate471.errors = vErrors, errors === 0;
}
var setNumberWebhook_200 = validate475;
function validate475(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate456(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors), errors = vErrors.length), validate475.errors = vErrors, errors === 0;
}
var setNumberWebhook_201 = validate477;
function validate477(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate456(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors), errors = vErrors.length), validate477.errors = vErrors, errors === 0;
}
var setNumberWebhook_400 = validate479;
function validate479(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate479.errors = vErrors, errors === 0;
}
var setNumberWebhook_401 = validate481;
function validate481(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate481.errors = vErrors, errors === 0;
}
var setNumberWebhook_403 = validate483;
function validate483(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate483.errors = vErrors, errors === 0;
}
var setNumberWebhook_500 = validate485;
function validate485(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate485.errors = vErrors, errors === 0;
}
var setNumberWebhook_502 = validate487;
function validate487(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate487.errors = vErrors, errors === 0;
}
var setWabaWebhook_body = validate489;
function validate490(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.url === void 0 && (missing0 = "url"))
        return validate490.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.url !== void 0) {
        let data0 = data.url, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats0.test(data0))
              return validate490.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
          } else
            return validate490.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.headers !== void 0) {
          let _errs3 = errors;
          validate82(data.headers, { instancePath: instancePath + "/headers", parentData: data, parentDataProperty: "headers", rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.override_all !== void 0) {
            let _errs4 = errors;
            if (typeof data.override_all != "boolean")
              return validate490.errors = [{ instancePath: instancePath + "/override_all", schemaPath: "#/properties/override_all/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate490.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate490.errors = vErrors, errors === 0;
}
function validate489(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate490(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate490.errors : vErrors.concat(validate490.errors), errors = vErrors.length), validate489.errors = vErrors, errors === 0;
}
var setWabaWebhook_200 = validate493;
function validate493(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate456(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors), errors = vErrors.length), validate493.errors = vErrors, errors === 0;
}
var setWabaWebhook_400 = validate495;
function validate495(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate495.errors = vErrors, errors === 0;
}
var setWabaWebhook_401 = validate497;
function validate497(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate497.errors = vErrors, errors === 0;
}
var setWabaWebhook_403 = validate499;
function validate499(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate499.errors = vErrors, errors === 0;
}
var setWabaWebhook_500 = validate501;
function validate501(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate501.errors = vErrors, errors === 0;
}
var setWabaWebhook_502 = validate503;
function validate503(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate503.errors = vErrors, errors === 0;
}
var getHealthStatus_200 = validate505;
var schema259 = { enum: ["AVAILABLE", "LIMITED", "BLOCKED"] };
function validate507(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "AVAILABLE" || data === "LIMITED" || data === "BLOCKED" ? (validate507.errors = vErrors, errors === 0) : (validate507.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema259.enum }, message: "must be equal to one of the allowed values" }], !1);
}
function validate506(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.health_status === void 0 && (missing0 = "health_status"))
        return validate506.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.health_status !== void 0) {
        let data0 = data.health_status;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.can_send_message === void 0 && (missing1 = "can_send_message"))
              return validate506.errors = [{ instancePath: instancePath + "/health_status", schemaPath: "#/properties/health_status/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.can_send_message !== void 0) {
              let _errs3 = errors;
              validate507(data0.can_send_message, { instancePath: instancePath + "/health_status/can_send_message", parentData: data0, parentDataProperty: "can_send_message", rootData }) || (vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.entities !== void 0) {
                let data2 = data0.entities, _errs4 = errors;
                if (errors === _errs4)
                  if (Array.isArray(data2)) {
                    var valid2 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0], _errs6 = errors;
                      if (errors === _errs6)
                        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                          let missing2;
                          if (data3.entity_type === void 0 && (missing2 = "entity_type"))
                            return validate506.errors = [{ instancePath: instancePath + "/health_status/entities/" + i0, schemaPath: "#/properties/health_status/properties/entities/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                          if (data3.entity_type !== void 0) {
                            let _errs8 = errors;
                            if (typeof data3.entity_type != "string")
                              return validate506.errors = [{ instancePath: instancePath + "/health_status/entities/" + i0 + "/entity_type", schemaPath: "#/properties/health_status/properties/entities/items/properties/entity_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid3 = _errs8 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3) {
                            if (data3.id !== void 0) {
                              let _errs10 = errors;
                              if (typeof data3.id != "string")
                                return validate506.errors = [{ instancePath: instancePath + "/health_status/entities/" + i0 + "/id", schemaPath: "#/properties/health_status/properties/entities/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs10 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3) {
                              if (data3.can_send_message !== void 0) {
                                let _errs12 = errors;
                                validate507(data3.can_send_message, { instancePath: instancePath + "/health_status/entities/" + i0 + "/can_send_message", parentData: data3, parentDataProperty: "can_send_message", rootData }) || (vErrors = vErrors === null ? validate507.errors : vErrors.concat(validate507.errors), errors = vErrors.length);
                                var valid3 = _errs12 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3) {
                                if (data3.can_receive_call_sip !== void 0) {
                                  let _errs13 = errors;
                                  if (typeof data3.can_receive_call_sip != "string")
                                    return validate506.errors = [{ instancePath: instancePath + "/health_status/entities/" + i0 + "/can_receive_call_sip", schemaPath: "#/properties/health_status/properties/entities/items/properties/can_receive_call_sip/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid3 = _errs13 === errors;
                                } else
                                  var valid3 = !0;
                                if (valid3)
                                  if (data3.errors !== void 0) {
                                    let data8 = data3.errors, _errs15 = errors;
                                    if (errors === _errs15)
                                      if (Array.isArray(data8)) {
                                        var valid4 = !0;
                                        let len1 = data8.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data9 = data8[i1], _errs17 = errors;
                                          if (errors === _errs17)
                                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                              if (data9.error_code !== void 0) {
                                                let data10 = data9.error_code, _errs19 = errors;
                                                if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10)))
                                                  return validate506.errors = [{ instancePath: instancePath + "/health_status/entities/" + i0 + "/errors/" + i1 + "/error_code", schemaPath: "#/properties/health_status/properties/entities/items/properties/errors/items/properties/error_code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                var valid5 = _errs19 === errors;
                                              } else
                                                var valid5 = !0;
                                              if (valid5) {
                                                if (data9.error_description !== void 0) {
                                                  let _errs21 = errors;
                                                  if (typeof data9.error_description != "string")
                                                    return validate506.errors = [{ instancePath: instancePath + "/health_status/entities/" + i0 + "/errors/" + i1 + "/error_description", schemaPath: "#/properties/health_status/properties/entities/items/properties/errors/items/properties/error_description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var valid5 = _errs21 === errors;
                                                } else
                                                  var valid5 = !0;
                                                if (valid5)
                                                  if (data9.possible_solution !== void 0) {
                                                    let _errs23 = errors;
                                                    if (typeof data9.possible_solution != "string")
                                                      return validate506.errors = [{ instancePath: instancePath + "/health_status/entities/" + i0 + "/errors/" + i1 + "/possible_solution", schemaPath: "#/properties/health_status/properties/entities/items/properties/errors/items/properties/possible_solution/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var valid5 = _errs23 === errors;
                                                  } else
                                                    var valid5 = !0;
                                              }
                                            } else
                                              return validate506.errors = [{ instancePath: instancePath + "/health_status/entities/" + i0 + "/errors/" + i1, schemaPath: "#/properties/health_status/properties/entities/items/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                          var valid4 = _errs17 === errors;
                                          if (!valid4)
                                            break;
                                        }
                                      } else
                                        return validate506.errors = [{ instancePath: instancePath + "/health_status/entities/" + i0 + "/errors", schemaPath: "#/properties/health_status/properties/entities/items/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                    var valid3 = _errs15 === errors;
                                  } else
                                    var valid3 = !0;
                              }
                            }
                          }
                        } else
                          return validate506.errors = [{ instancePath: instancePath + "/health_status/entities/" + i0, schemaPath: "#/properties/health_status/properties/entities/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid2 = _errs6 === errors;
                      if (!valid2)
                        break;
                    }
                  } else
                    return validate506.errors = [{ instancePath: instancePath + "/health_status/entities", schemaPath: "#/properties/health_status/properties/entities/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate506.errors = [{ instancePath: instancePath + "/health_status", schemaPath: "#/properties/health_status/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate506.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate506.errors = vErrors, errors === 0;
}
function validate505(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate506(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors), errors = vErrors.length), validate505.errors = vErrors, errors === 0;
}
var getHealthStatus_400 = validate511;
function validate511(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate511.errors = vErrors, errors === 0;
}
var getHealthStatus_401 = validate513;
function validate513(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate513.errors = vErrors, errors === 0;
}
var getHealthStatus_403 = validate515;
function validate515(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate515.errors = vErrors, errors === 0;
}
var getHealthStatus_500 = validate517;
function validate517(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate517.errors = vErrors, errors === 0;
}
var getHealthStatus_502 = validate519;
function validate519(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate519.errors = vErrors, errors === 0;
}
var listMessageTemplates_200 = validate521;
function validate522(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate522.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs3 = errors;
              if (errors === _errs3)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.name === void 0 && (missing1 = "name"))
                    return validate522.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  if (data1.name !== void 0) {
                    let _errs5 = errors;
                    if (typeof data1.name != "string")
                      return validate522.errors = [{ instancePath: instancePath + "/data/" + i0 + "/name", schemaPath: "#/properties/data/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs5 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data1.language !== void 0) {
                      let _errs7 = errors;
                      if (typeof data1.language != "string")
                        return validate522.errors = [{ instancePath: instancePath + "/data/" + i0 + "/language", schemaPath: "#/properties/data/items/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data1.status !== void 0) {
                        let _errs9 = errors;
                        if (typeof data1.status != "string")
                          return validate522.errors = [{ instancePath: instancePath + "/data/" + i0 + "/status", schemaPath: "#/properties/data/items/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data1.category !== void 0) {
                          let _errs11 = errors;
                          if (typeof data1.category != "string")
                            return validate522.errors = [{ instancePath: instancePath + "/data/" + i0 + "/category", schemaPath: "#/properties/data/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data1.components !== void 0) {
                            let _errs13 = errors;
                            validate364(data1.components, { instancePath: instancePath + "/data/" + i0 + "/components", parentData: data1, parentDataProperty: "components", rootData }) || (vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors), errors = vErrors.length);
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                      }
                    }
                  }
                } else
                  return validate522.errors = [{ instancePath: instancePath + "/data/" + i0, schemaPath: "#/properties/data/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate522.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.paging !== void 0) {
          let data7 = data.paging, _errs14 = errors;
          if (errors === _errs14)
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
              if (data7.cursors !== void 0) {
                let data8 = data7.cursors, _errs16 = errors;
                if (errors === _errs16)
                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    if (data8.before !== void 0) {
                      let _errs18 = errors;
                      if (typeof data8.before != "string")
                        return validate522.errors = [{ instancePath: instancePath + "/paging/cursors/before", schemaPath: "#/properties/paging/properties/cursors/properties/before/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid4 = _errs18 === errors;
                    } else
                      var valid4 = !0;
                    if (valid4)
                      if (data8.after !== void 0) {
                        let _errs20 = errors;
                        if (typeof data8.after != "string")
                          return validate522.errors = [{ instancePath: instancePath + "/paging/cursors/after", schemaPath: "#/properties/paging/properties/cursors/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid4 = _errs20 === errors;
                      } else
                        var valid4 = !0;
                  } else
                    return validate522.errors = [{ instancePath: instancePath + "/paging/cursors", schemaPath: "#/properties/paging/properties/cursors/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid3 = _errs16 === errors;
              } else
                var valid3 = !0;
              if (valid3)
                if (data7.next !== void 0) {
                  let _errs22 = errors;
                  if (typeof data7.next != "string")
                    return validate522.errors = [{ instancePath: instancePath + "/paging/next", schemaPath: "#/properties/paging/properties/next/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid3 = _errs22 === errors;
                } else
                  var valid3 = !0;
            } else
              return validate522.errors = [{ instancePath: instancePath + "/paging", schemaPath: "#/properties/paging/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs14 === errors;
        } else
          var valid0 = !0;
    } else
      return validate522.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate522.errors = vErrors, errors === 0;
}
function validate521(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate522(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate522.errors : vErrors.concat(validate522.errors), errors = vErrors.length), validate521.errors = vErrors, errors === 0;
}
var listMessageTemplates_400 = validate525;
function validate525(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate525.errors = vErrors, errors === 0;
}
var listMessageTemplates_401 = validate527;
function validate527(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate527.errors = vErrors, errors === 0;
}
var listMessageTemplates_403 = validate529;
function validate529(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate529.errors = vErrors, errors === 0;
}
var listMessageTemplates_500 = validate531;
function validate531(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate531.errors = vErrors, errors === 0;
}
var listMessageTemplates_502 = validate533;
function validate533(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate533.errors = vErrors, errors === 0;
}
var listNumberTemplates_200 = validate535;
function validate535(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate361(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors), errors = vErrors.length), validate535.errors = vErrors, errors === 0;
}
var listNumberTemplates_400 = validate537;
function validate537(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate537.errors = vErrors, errors === 0;
}
var listNumberTemplates_401 = validate539;
function validate539(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate539.errors = vErrors, errors === 0;
}
var listNumberTemplates_403 = validate541;
function validate541(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate541.errors = vErrors, errors === 0;
}
var listNumberTemplates_500 = validate543;
function validate543(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate543.errors = vErrors, errors === 0;
}
var listNumberTemplates_502 = validate545;
function validate545(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate545.errors = vErrors, errors === 0;
}
var createNumberTemplate_body = validate547;
function validate547(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate381(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors), errors = vErrors.length), validate547.errors = vErrors, errors === 0;
}
var createNumberTemplate_200 = validate549;
function validate549(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate363(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors), errors = vErrors.length), validate549.errors = vErrors, errors === 0;
}
var createNumberTemplate_400 = validate551;
function validate551(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate551.errors = vErrors, errors === 0;
}
var createNumberTemplate_401 = validate553;
function validate553(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate553.errors = vErrors, errors === 0;
}
var createNumberTemplate_403 = validate555;
function validate555(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate555.errors = vErrors, errors === 0;
}
var createNumberTemplate_500 = validate557;
function validate557(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate557.errors = vErrors, errors === 0;
}
var createNumberTemplate_502 = validate559;
function validate559(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate435(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate435.errors : vErrors.concat(validate435.errors), errors = vErrors.length), validate559.errors = vErrors, errors === 0;
}
var receiveClientCreated_body = validate561;
function validate563(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      data.client !== void 0 && (validate134(data.client, { instancePath: instancePath + "/client", parentData: data, parentDataProperty: "client", rootData }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length));
    else
      return validate563.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate563.errors = vErrors, errors === 0;
}
function validate562(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate562.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate562.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "client_created")
            return validate562.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "client_created" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate563(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate563.errors : vErrors.concat(validate563.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate562.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate562.errors = vErrors, errors === 0;
}
function validate561(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate562(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate562.errors : vErrors.concat(validate562.errors), errors = vErrors.length), validate561.errors = vErrors, errors === 0;
}
var receiveClientCreated_400 = validate567;
function validate568(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error"))
        return validate568.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.error !== void 0 && typeof data.error != "string")
        return validate568.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return validate568.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate568.errors = vErrors, errors === 0;
}
function validate567(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate567.errors = vErrors, errors === 0;
}
var receiveClientCreated_401 = validate570;
function validate570(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate570.errors = vErrors, errors === 0;
}
var receiveChannelCreated_body = validate572;
function validate573(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate573.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate573.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "channel_created")
            return validate573.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "channel_created" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate232(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate573.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate573.errors = vErrors, errors === 0;
}
function validate572(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate573(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate573.errors : vErrors.concat(validate573.errors), errors = vErrors.length), validate572.errors = vErrors, errors === 0;
}
var receiveChannelCreated_400 = validate576;
function validate576(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate576.errors = vErrors, errors === 0;
}
var receiveChannelCreated_401 = validate578;
function validate578(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate578.errors = vErrors, errors === 0;
}
var receiveChannelSubmitted_body = validate580;
function validate581(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate581.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate581.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "channel_submitted")
            return validate581.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "channel_submitted" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate232(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate581.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate581.errors = vErrors, errors === 0;
}
function validate580(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate581(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate581.errors : vErrors.concat(validate581.errors), errors = vErrors.length), validate580.errors = vErrors, errors === 0;
}
var receiveChannelSubmitted_400 = validate584;
function validate584(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate584.errors = vErrors, errors === 0;
}
var receiveChannelSubmitted_401 = validate586;
function validate586(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate586.errors = vErrors, errors === 0;
}
var receiveChannelReady_body = validate588;
function validate589(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate589.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate589.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "channel_ready")
            return validate589.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "channel_ready" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate232(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate589.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate589.errors = vErrors, errors === 0;
}
function validate588(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate589(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate589.errors : vErrors.concat(validate589.errors), errors = vErrors.length), validate588.errors = vErrors, errors === 0;
}
var receiveChannelReady_400 = validate592;
function validate592(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate592.errors = vErrors, errors === 0;
}
var receiveChannelReady_401 = validate594;
function validate594(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate594.errors = vErrors, errors === 0;
}
var receiveChannelRunning_body = validate596;
function validate597(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate597.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate597.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "channel_running")
            return validate597.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "channel_running" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate232(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate597.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate597.errors = vErrors, errors === 0;
}
function validate596(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate597(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate597.errors : vErrors.concat(validate597.errors), errors = vErrors.length), validate596.errors = vErrors, errors === 0;
}
var receiveChannelRunning_400 = validate600;
function validate600(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate600.errors = vErrors, errors === 0;
}
var receiveChannelRunning_401 = validate602;
function validate602(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate602.errors = vErrors, errors === 0;
}
var receiveChannelLive_body = validate604;
function validate605(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate605.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate605.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "channel_live")
            return validate605.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "channel_live" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate232(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate605.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate605.errors = vErrors, errors === 0;
}
function validate604(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate605(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate605.errors : vErrors.concat(validate605.errors), errors = vErrors.length), validate604.errors = vErrors, errors === 0;
}
var receiveChannelLive_400 = validate608;
function validate608(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate608.errors = vErrors, errors === 0;
}
var receiveChannelLive_401 = validate610;
function validate610(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate610.errors = vErrors, errors === 0;
}
var receiveChannelPermissionGranted_body = validate612;
function validate613(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate613.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate613.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "channel_permission_granted")
            return validate613.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "channel_permission_granted" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate232(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate613.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate613.errors = vErrors, errors === 0;
}
function validate612(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate613(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate613.errors : vErrors.concat(validate613.errors), errors = vErrors.length), validate612.errors = vErrors, errors === 0;
}
var receiveChannelPermissionGranted_400 = validate616;
function validate616(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate616.errors = vErrors, errors === 0;
}
var receiveChannelPermissionGranted_401 = validate618;
function validate618(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate618.errors = vErrors, errors === 0;
}
var receiveChannelPermissionRevoked_body = validate620;
function validate621(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate621.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate621.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "channel_permission_revoked")
            return validate621.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "channel_permission_revoked" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate232(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate621.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate621.errors = vErrors, errors === 0;
}
function validate620(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate621(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors), errors = vErrors.length), validate620.errors = vErrors, errors === 0;
}
var receiveChannelPermissionRevoked_400 = validate624;
function validate624(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate624.errors = vErrors, errors === 0;
}
var receiveChannelPermissionRevoked_401 = validate626;
function validate626(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate626.errors = vErrors, errors === 0;
}
var receiveCancellationRequest_body = validate628;
function validate629(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate629.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate629.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "cancellation_request")
            return validate629.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "cancellation_request" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate232(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate629.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate629.errors = vErrors, errors === 0;
}
function validate628(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate629(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate629.errors : vErrors.concat(validate629.errors), errors = vErrors.length), validate628.errors = vErrors, errors === 0;
}
var receiveCancellationRequest_400 = validate632;
function validate632(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate632.errors = vErrors, errors === 0;
}
var receiveCancellationRequest_401 = validate634;
function validate634(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate634.errors = vErrors, errors === 0;
}
var receiveCancellationRevoke_body = validate636;
function validate637(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate637.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate637.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "cancellation_revoke")
            return validate637.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "cancellation_revoke" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate232(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate637.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate637.errors = vErrors, errors === 0;
}
function validate636(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate637(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors), errors = vErrors.length), validate636.errors = vErrors, errors === 0;
}
var receiveCancellationRevoke_400 = validate640;
function validate640(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate640.errors = vErrors, errors === 0;
}
var receiveCancellationRevoke_401 = validate642;
function validate642(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate642.errors = vErrors, errors === 0;
}
var receiveCancellationProcessed_body = validate644;
function validate645(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate645.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate645.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "cancellation_processed")
            return validate645.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "cancellation_processed" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate232(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate645.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate645.errors = vErrors, errors === 0;
}
function validate644(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate645(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate645.errors : vErrors.concat(validate645.errors), errors = vErrors.length), validate644.errors = vErrors, errors === 0;
}
var receiveCancellationProcessed_400 = validate648;
function validate648(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate648.errors = vErrors, errors === 0;
}
var receiveCancellationProcessed_401 = validate650;
function validate650(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate650.errors = vErrors, errors === 0;
}
var receiveAccountViolation_body = validate652;
function validate654(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.phone_number === void 0 && (missing0 = "phone_number"))
        return validate654.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.phone_number !== void 0) {
        let _errs1 = errors;
        if (typeof data.phone_number != "string")
          return validate654.errors = [{ instancePath: instancePath + "/phone_number", schemaPath: "#/properties/phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.violation_type !== void 0) {
          let _errs3 = errors;
          if (typeof data.violation_type != "string")
            return validate654.errors = [{ instancePath: instancePath + "/violation_type", schemaPath: "#/properties/violation_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate654.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate654.errors = vErrors, errors === 0;
}
function validate653(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate653.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate653.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "account_violation")
            return validate653.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "account_violation" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate654(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate654.errors : vErrors.concat(validate654.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate653.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate653.errors = vErrors, errors === 0;
}
function validate652(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate653(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate653.errors : vErrors.concat(validate653.errors), errors = vErrors.length), validate652.errors = vErrors, errors === 0;
}
var receiveAccountViolation_400 = validate657;
function validate657(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate657.errors = vErrors, errors === 0;
}
var receiveAccountViolation_401 = validate659;
function validate659(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate659.errors = vErrors, errors === 0;
}
var receiveAccountRestriction_body = validate661;
function validate662(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate662.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate662.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "account_restriction")
            return validate662.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "account_restriction" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate654(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate654.errors : vErrors.concat(validate654.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate662.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate662.errors = vErrors, errors === 0;
}
function validate661(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate662(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate662.errors : vErrors.concat(validate662.errors), errors = vErrors.length), validate661.errors = vErrors, errors === 0;
}
var receiveAccountRestriction_400 = validate665;
function validate665(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate665.errors = vErrors, errors === 0;
}
var receiveAccountRestriction_401 = validate667;
function validate667(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate667.errors = vErrors, errors === 0;
}
var receiveTemplateMessagingEnabled_body = validate669;
function validate671(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate671.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.client_id !== void 0) {
          let _errs3 = errors;
          if (typeof data.client_id != "string")
            return validate671.errors = [{ instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate671.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate671.errors = vErrors, errors === 0;
}
function validate670(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate670.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate670.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "template_messaging_enabled")
            return validate670.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "template_messaging_enabled" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate671(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate671.errors : vErrors.concat(validate671.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate670.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate670.errors = vErrors, errors === 0;
}
function validate669(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate670(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate670.errors : vErrors.concat(validate670.errors), errors = vErrors.length), validate669.errors = vErrors, errors === 0;
}
var receiveTemplateMessagingEnabled_400 = validate674;
function validate674(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate674.errors = vErrors, errors === 0;
}
var receiveTemplateMessagingEnabled_401 = validate676;
function validate676(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate676.errors = vErrors, errors === 0;
}
var receiveTemplateMessagingDisabled_body = validate678;
function validate679(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate679.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate679.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "template_messaging_disabled")
            return validate679.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "template_messaging_disabled" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate671(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate671.errors : vErrors.concat(validate671.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate679.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate679.errors = vErrors, errors === 0;
}
function validate678(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate679(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate679.errors : vErrors.concat(validate679.errors), errors = vErrors.length), validate678.errors = vErrors, errors === 0;
}
var receiveTemplateMessagingDisabled_400 = validate682;
function validate682(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate682.errors = vErrors, errors === 0;
}
var receiveTemplateMessagingDisabled_401 = validate684;
function validate684(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate684.errors = vErrors, errors === 0;
}
var receiveWabaTemplateStatusChanged_body = validate686;
var schema351 = { type: "object", required: ["id", "template"], properties: { id: { type: "string" }, template: { type: "object", properties: { id: { type: "string" }, external_id: { type: "string" }, name: { type: "string" }, language: { type: "string" }, new_status: { type: "string" }, rejected_reason: { type: ["string", "null"] }, new_category: { type: "string" } } } } };
function validate688(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.template === void 0 && (missing0 = "template"))
        return validate688.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate688.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.template !== void 0) {
          let data1 = data.template, _errs3 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.id !== void 0) {
                let _errs5 = errors;
                if (typeof data1.id != "string")
                  return validate688.errors = [{ instancePath: instancePath + "/template/id", schemaPath: "#/properties/template/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data1.external_id !== void 0) {
                  let _errs7 = errors;
                  if (typeof data1.external_id != "string")
                    return validate688.errors = [{ instancePath: instancePath + "/template/external_id", schemaPath: "#/properties/template/properties/external_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data1.name !== void 0) {
                    let _errs9 = errors;
                    if (typeof data1.name != "string")
                      return validate688.errors = [{ instancePath: instancePath + "/template/name", schemaPath: "#/properties/template/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data1.language !== void 0) {
                      let _errs11 = errors;
                      if (typeof data1.language != "string")
                        return validate688.errors = [{ instancePath: instancePath + "/template/language", schemaPath: "#/properties/template/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data1.new_status !== void 0) {
                        let _errs13 = errors;
                        if (typeof data1.new_status != "string")
                          return validate688.errors = [{ instancePath: instancePath + "/template/new_status", schemaPath: "#/properties/template/properties/new_status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs13 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1) {
                        if (data1.rejected_reason !== void 0) {
                          let data7 = data1.rejected_reason, _errs15 = errors;
                          if (typeof data7 != "string" && data7 !== null)
                            return validate688.errors = [{ instancePath: instancePath + "/template/rejected_reason", schemaPath: "#/properties/template/properties/rejected_reason/type", keyword: "type", params: { type: schema351.properties.template.properties.rejected_reason.type }, message: "must be string,null" }], !1;
                          var valid1 = _errs15 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1)
                          if (data1.new_category !== void 0) {
                            let _errs17 = errors;
                            if (typeof data1.new_category != "string")
                              return validate688.errors = [{ instancePath: instancePath + "/template/new_category", schemaPath: "#/properties/template/properties/new_category/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid1 = _errs17 === errors;
                          } else
                            var valid1 = !0;
                      }
                    }
                  }
                }
              }
            } else
              return validate688.errors = [{ instancePath: instancePath + "/template", schemaPath: "#/properties/template/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate688.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate688.errors = vErrors, errors === 0;
}
function validate687(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate687.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate687.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "waba_template_status_changed")
            return validate687.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "waba_template_status_changed" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate688(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate688.errors : vErrors.concat(validate688.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate687.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate687.errors = vErrors, errors === 0;
}
function validate686(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate687(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate687.errors : vErrors.concat(validate687.errors), errors = vErrors.length), validate686.errors = vErrors, errors === 0;
}
var receiveWabaTemplateStatusChanged_400 = validate691;
function validate691(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate691.errors = vErrors, errors === 0;
}
var receiveWabaTemplateStatusChanged_401 = validate693;
function validate693(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate693.errors = vErrors, errors === 0;
}
var receiveWabaTemplateCategoryChanged_body = validate695;
function validate696(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate696.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate696.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let _errs3 = errors;
          if (data.event !== "waba_template_category_changed")
            return validate696.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "waba_template_category_changed" }, message: "must be equal to constant" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let _errs4 = errors;
            validate688(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate688.errors : vErrors.concat(validate688.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate696.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate696.errors = vErrors, errors === 0;
}
function validate695(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate696(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate696.errors : vErrors.concat(validate696.errors), errors = vErrors.length), validate695.errors = vErrors, errors === 0;
}
var receiveWabaTemplateCategoryChanged_400 = validate699;
function validate699(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate699.errors = vErrors, errors === 0;
}
var receiveWabaTemplateCategoryChanged_401 = validate701;
function validate701(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate701.errors = vErrors, errors === 0;
}
var receivePartnerEvent_body = validate703;
function validate704(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate562(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate562.errors : vErrors.concat(validate562.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate573(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate573.errors : vErrors.concat(validate573.errors), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs3 = errors;
      validate581(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate581.errors : vErrors.concat(validate581.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      if (valid0 = valid0 || _valid0, !valid0) {
        let _errs4 = errors;
        validate589(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate589.errors : vErrors.concat(validate589.errors), errors = vErrors.length);
        var _valid0 = _errs4 === errors;
        if (valid0 = valid0 || _valid0, !valid0) {
          let _errs5 = errors;
          validate597(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate597.errors : vErrors.concat(validate597.errors), errors = vErrors.length);
          var _valid0 = _errs5 === errors;
          if (valid0 = valid0 || _valid0, !valid0) {
            let _errs6 = errors;
            validate605(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate605.errors : vErrors.concat(validate605.errors), errors = vErrors.length);
            var _valid0 = _errs6 === errors;
            if (valid0 = valid0 || _valid0, !valid0) {
              let _errs7 = errors;
              validate613(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate613.errors : vErrors.concat(validate613.errors), errors = vErrors.length);
              var _valid0 = _errs7 === errors;
              if (valid0 = valid0 || _valid0, !valid0) {
                let _errs8 = errors;
                validate621(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors), errors = vErrors.length);
                var _valid0 = _errs8 === errors;
                if (valid0 = valid0 || _valid0, !valid0) {
                  let _errs9 = errors;
                  validate629(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate629.errors : vErrors.concat(validate629.errors), errors = vErrors.length);
                  var _valid0 = _errs9 === errors;
                  if (valid0 = valid0 || _valid0, !valid0) {
                    let _errs10 = errors;
                    validate637(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors), errors = vErrors.length);
                    var _valid0 = _errs10 === errors;
                    if (valid0 = valid0 || _valid0, !valid0) {
                      let _errs11 = errors;
                      validate645(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate645.errors : vErrors.concat(validate645.errors), errors = vErrors.length);
                      var _valid0 = _errs11 === errors;
                      if (valid0 = valid0 || _valid0, !valid0) {
                        let _errs12 = errors;
                        validate653(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate653.errors : vErrors.concat(validate653.errors), errors = vErrors.length);
                        var _valid0 = _errs12 === errors;
                        if (valid0 = valid0 || _valid0, !valid0) {
                          let _errs13 = errors;
                          validate662(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate662.errors : vErrors.concat(validate662.errors), errors = vErrors.length);
                          var _valid0 = _errs13 === errors;
                          if (valid0 = valid0 || _valid0, !valid0) {
                            let _errs14 = errors;
                            validate670(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate670.errors : vErrors.concat(validate670.errors), errors = vErrors.length);
                            var _valid0 = _errs14 === errors;
                            if (valid0 = valid0 || _valid0, !valid0) {
                              let _errs15 = errors;
                              validate679(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate679.errors : vErrors.concat(validate679.errors), errors = vErrors.length);
                              var _valid0 = _errs15 === errors;
                              if (valid0 = valid0 || _valid0, !valid0) {
                                let _errs16 = errors;
                                validate687(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate687.errors : vErrors.concat(validate687.errors), errors = vErrors.length);
                                var _valid0 = _errs16 === errors;
                                if (valid0 = valid0 || _valid0, !valid0) {
                                  let _errs17 = errors;
                                  validate696(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate696.errors : vErrors.concat(validate696.errors), errors = vErrors.length);
                                  var _valid0 = _errs17 === errors;
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
              }
            }
          }
        }
      }
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate704.errors = vErrors, !1;
  }
  return validate704.errors = vErrors, errors === 0;
}
function validate723(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.data === void 0 && (missing0 = "data"))
        return validate723.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate723.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.event !== void 0) {
          let data1 = data.event, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate723.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate723.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.data !== void 0) {
            let data2 = data.data, _errs5 = errors;
            if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))
              return validate723.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate723.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate723.errors = vErrors, errors === 0;
}
function validate703(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate704(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate704.errors : vErrors.concat(validate704.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate723(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate723.errors : vErrors.concat(validate723.errors), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs3 = errors;
      if (errors === _errs3)
        if (Array.isArray(data)) {
          var valid1 = !0;
          let len0 = data.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let _errs5 = errors;
            validate723(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate723.errors : vErrors.concat(validate723.errors), errors = vErrors.length);
            var valid1 = _errs5 === errors;
            if (!valid1)
              break;
          }
        } else {
          let err0 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      var _valid0 = _errs3 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err1 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate703.errors = vErrors, !1;
  }
  return validate703.errors = vErrors, errors === 0;
}
var receivePartnerEvent_400 = validate726;
function validate726(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate726.errors = vErrors, errors === 0;
}
var receivePartnerEvent_401 = validate728;
function validate728(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate728.errors = vErrors, errors === 0;
}
var receiveMessagingNotification_body = validate730;
function validate733(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type"))
        return validate733.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.from !== void 0) {
        let _errs1 = errors;
        if (typeof data.from != "string")
          return validate733.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.from_user_id !== void 0) {
          let _errs3 = errors;
          if (typeof data.from_user_id != "string")
            return validate733.errors = [{ instancePath: instancePath + "/from_user_id", schemaPath: "#/properties/from_user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.id !== void 0) {
            let _errs5 = errors;
            if (typeof data.id != "string")
              return validate733.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.timestamp !== void 0) {
              let _errs7 = errors;
              if (typeof data.timestamp != "string")
                return validate733.errors = [{ instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.type !== void 0) {
                let _errs9 = errors;
                if (typeof data.type != "string")
                  return validate733.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.text !== void 0) {
                  let data5 = data.text, _errs11 = errors;
                  if (errors === _errs11)
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      if (data5.body !== void 0 && typeof data5.body != "string")
                        return validate733.errors = [{ instancePath: instancePath + "/text/body", schemaPath: "#/properties/text/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    } else
                      return validate733.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate733.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate733.errors = vErrors, errors === 0;
}
function validate736(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate736.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.title !== void 0) {
          let _errs3 = errors;
          if (typeof data.title != "string")
            return validate736.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate736.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate736.errors = vErrors, errors === 0;
}
function validate735(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status"))
        return validate735.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate735.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let _errs3 = errors;
          if (typeof data.status != "string")
            return validate735.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.timestamp !== void 0) {
            let _errs5 = errors;
            if (typeof data.timestamp != "string")
              return validate735.errors = [{ instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.recipient_id !== void 0) {
              let _errs7 = errors;
              if (typeof data.recipient_id != "string")
                return validate735.errors = [{ instancePath: instancePath + "/recipient_id", schemaPath: "#/properties/recipient_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.conversation !== void 0) {
                let data4 = data.conversation, _errs9 = errors;
                if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))
                  return validate735.errors = [{ instancePath: instancePath + "/conversation", schemaPath: "#/properties/conversation/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.pricing !== void 0) {
                  let data5 = data.pricing, _errs11 = errors;
                  if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)))
                    return validate735.errors = [{ instancePath: instancePath + "/pricing", schemaPath: "#/properties/pricing/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.errors !== void 0) {
                    let data6 = data.errors, _errs13 = errors;
                    if (errors === _errs13)
                      if (Array.isArray(data6)) {
                        var valid1 = !0;
                        let len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs15 = errors;
                          validate736(data6[i0], { instancePath: instancePath + "/errors/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate736.errors : vErrors.concat(validate736.errors), errors = vErrors.length);
                          var valid1 = _errs15 === errors;
                          if (!valid1)
                            break;
                        }
                      } else
                        return validate735.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate735.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate735.errors = vErrors, errors === 0;
}
function validate732(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.messaging_product !== void 0) {
        let _errs1 = errors;
        if (typeof data.messaging_product != "string")
          return validate732.errors = [{ instancePath: instancePath + "/messaging_product", schemaPath: "#/properties/messaging_product/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.metadata !== void 0) {
          let data1 = data.metadata, _errs3 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.display_phone_number !== void 0) {
                let _errs5 = errors;
                if (typeof data1.display_phone_number != "string")
                  return validate732.errors = [{ instancePath: instancePath + "/metadata/display_phone_number", schemaPath: "#/properties/metadata/properties/display_phone_number/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data1.phone_number_id !== void 0) {
                  let _errs7 = errors;
                  if (typeof data1.phone_number_id != "string")
                    return validate732.errors = [{ instancePath: instancePath + "/metadata/phone_number_id", schemaPath: "#/properties/metadata/properties/phone_number_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
            } else
              return validate732.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.contacts !== void 0) {
            let data4 = data.contacts, _errs9 = errors;
            if (errors === _errs9)
              if (Array.isArray(data4)) {
                var valid2 = !0;
                let len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data5 = data4[i0], _errs11 = errors;
                  if (errors === _errs11)
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      if (data5.profile !== void 0) {
                        let data6 = data5.profile, _errs13 = errors;
                        if (errors === _errs13)
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            if (data6.name !== void 0 && typeof data6.name != "string")
                              return validate732.errors = [{ instancePath: instancePath + "/contacts/" + i0 + "/profile/name", schemaPath: "#/properties/contacts/items/properties/profile/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          } else
                            return validate732.errors = [{ instancePath: instancePath + "/contacts/" + i0 + "/profile", schemaPath: "#/properties/contacts/items/properties/profile/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid3 = _errs13 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        if (data5.wa_id !== void 0) {
                          let _errs17 = errors;
                          if (typeof data5.wa_id != "string")
                            return validate732.errors = [{ instancePath: instancePath + "/contacts/" + i0 + "/wa_id", schemaPath: "#/properties/contacts/items/properties/wa_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid3 = _errs17 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3)
                          if (data5.user_id !== void 0) {
                            let _errs19 = errors;
                            if (typeof data5.user_id != "string")
                              return validate732.errors = [{ instancePath: instancePath + "/contacts/" + i0 + "/user_id", schemaPath: "#/properties/contacts/items/properties/user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid3 = _errs19 === errors;
                          } else
                            var valid3 = !0;
                      }
                    } else
                      return validate732.errors = [{ instancePath: instancePath + "/contacts/" + i0, schemaPath: "#/properties/contacts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid2 = _errs11 === errors;
                  if (!valid2)
                    break;
                }
              } else
                return validate732.errors = [{ instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs9 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.messages !== void 0) {
              let data10 = data.messages, _errs21 = errors;
              if (errors === _errs21)
                if (Array.isArray(data10)) {
                  var valid5 = !0;
                  let len1 = data10.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let _errs23 = errors;
                    validate733(data10[i1], { instancePath: instancePath + "/messages/" + i1, parentData: data10, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate733.errors : vErrors.concat(validate733.errors), errors = vErrors.length);
                    var valid5 = _errs23 === errors;
                    if (!valid5)
                      break;
                  }
                } else
                  return validate732.errors = [{ instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs21 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.statuses !== void 0) {
                let data12 = data.statuses, _errs24 = errors;
                if (errors === _errs24)
                  if (Array.isArray(data12)) {
                    var valid6 = !0;
                    let len2 = data12.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let _errs26 = errors;
                      validate735(data12[i2], { instancePath: instancePath + "/statuses/" + i2, parentData: data12, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate735.errors : vErrors.concat(validate735.errors), errors = vErrors.length);
                      var valid6 = _errs26 === errors;
                      if (!valid6)
                        break;
                    }
                  } else
                    return validate732.errors = [{ instancePath: instancePath + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs24 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.errors !== void 0) {
                  let data14 = data.errors, _errs27 = errors;
                  if (errors === _errs27)
                    if (Array.isArray(data14)) {
                      var valid7 = !0;
                      let len3 = data14.length;
                      for (let i3 = 0; i3 < len3; i3++) {
                        let _errs29 = errors;
                        validate736(data14[i3], { instancePath: instancePath + "/errors/" + i3, parentData: data14, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate736.errors : vErrors.concat(validate736.errors), errors = vErrors.length);
                        var valid7 = _errs29 === errors;
                        if (!valid7)
                          break;
                      }
                    } else
                      return validate732.errors = [{ instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs27 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate732.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate732.errors = vErrors, errors === 0;
}
function validate731(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.entry === void 0 && (missing0 = "entry"))
        return validate731.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.object !== void 0) {
        let _errs1 = errors;
        if (data.object !== "whatsapp_business_account")
          return validate731.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "whatsapp_business_account" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.entry !== void 0) {
          let data1 = data.entry, _errs2 = errors;
          if (errors === _errs2)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0], _errs4 = errors;
                if (errors === _errs4)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.changes === void 0 && (missing1 = "changes"))
                      return validate731.errors = [{ instancePath: instancePath + "/entry/" + i0, schemaPath: "#/properties/entry/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data2.id !== void 0) {
                      let _errs6 = errors;
                      if (typeof data2.id != "string")
                        return validate731.errors = [{ instancePath: instancePath + "/entry/" + i0 + "/id", schemaPath: "#/properties/entry/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs6 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data2.changes !== void 0) {
                        let data4 = data2.changes, _errs8 = errors;
                        if (errors === _errs8)
                          if (Array.isArray(data4)) {
                            var valid3 = !0;
                            let len1 = data4.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data5 = data4[i1], _errs10 = errors;
                              if (errors === _errs10)
                                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                  let missing2;
                                  if (data5.field === void 0 && (missing2 = "field") || data5.value === void 0 && (missing2 = "value"))
                                    return validate731.errors = [{ instancePath: instancePath + "/entry/" + i0 + "/changes/" + i1, schemaPath: "#/properties/entry/items/properties/changes/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                  if (data5.field !== void 0) {
                                    let _errs12 = errors;
                                    if (typeof data5.field != "string")
                                      return validate731.errors = [{ instancePath: instancePath + "/entry/" + i0 + "/changes/" + i1 + "/field", schemaPath: "#/properties/entry/items/properties/changes/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid4 = _errs12 === errors;
                                  } else
                                    var valid4 = !0;
                                  if (valid4)
                                    if (data5.value !== void 0) {
                                      let _errs14 = errors;
                                      validate732(data5.value, { instancePath: instancePath + "/entry/" + i0 + "/changes/" + i1 + "/value", parentData: data5, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate732.errors : vErrors.concat(validate732.errors), errors = vErrors.length);
                                      var valid4 = _errs14 === errors;
                                    } else
                                      var valid4 = !0;
                                } else
                                  return validate731.errors = [{ instancePath: instancePath + "/entry/" + i0 + "/changes/" + i1, schemaPath: "#/properties/entry/items/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid3 = _errs10 === errors;
                              if (!valid3)
                                break;
                            }
                          } else
                            return validate731.errors = [{ instancePath: instancePath + "/entry/" + i0 + "/changes", schemaPath: "#/properties/entry/items/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid2 = _errs8 === errors;
                      } else
                        var valid2 = !0;
                  } else
                    return validate731.errors = [{ instancePath: instancePath + "/entry/" + i0, schemaPath: "#/properties/entry/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid1 = _errs4 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate731.errors = [{ instancePath: instancePath + "/entry", schemaPath: "#/properties/entry/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate731.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate731.errors = vErrors, errors === 0;
}
function validate730(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate731(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate731.errors : vErrors.concat(validate731.errors), errors = vErrors.length), validate730.errors = vErrors, errors === 0;
}
var receiveMessagingNotification_400 = validate742;
function validate742(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate742.errors = vErrors, errors === 0;
}
var receiveMessagingNotification_401 = validate744;
function validate744(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate568(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate568.errors : vErrors.concat(validate568.errors), errors = vErrors.length), validate744.errors = vErrors, errors === 0;
}

var getPartner_parameters = validate213;
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id"))
              return validate213.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate213.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
            }
          } else
            return validate213.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate213.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate213.errors = vErrors, errors === 0;
}
var updatePartner_parameters = validate223;
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id"))
              return validate223.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate223.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
            }
          } else
            return validate223.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate223.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate223.errors = vErrors, errors === 0;
}
var getPartnerWebhook_parameters = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id"))
              return validate23.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate23.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
            }
          } else
            return validate23.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate23.errors = vErrors, errors === 0;
}
var setPartnerWebhook_parameters = validate242;
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id"))
              return validate242.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate242.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
            }
          } else
            return validate242.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate242.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate242.errors = vErrors, errors === 0;
}
var updatePartnerChangeRequest_parameters = validate253;
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id"))
              return validate253.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate253.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
            }
          } else
            return validate253.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate253.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate253.errors = vErrors, errors === 0;
}
var getPartnerBalance_parameters = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id"))
              return validate26.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate26.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
            }
          } else
            return validate26.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate26.errors = vErrors, errors === 0;
}
var listClients_parameters = validate273;
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id"))
              return validate273.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate273.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
            }
          } else
            return validate273.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (errors === _errs5)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.limit !== void 0) {
                let data3 = data2.limit, _errs7 = errors;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
                  let dataType1 = typeof data3, coerced1;
                  if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && (coerced1 = data3)), coerced1 === void 0)
                    if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
                      coerced1 = +data3;
                    else
                      return validate273.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.limit = coerced1));
                }
                if (errors === _errs7 && typeof data3 == "number" && (data3 < 1 || isNaN(data3)))
                  return validate273.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                var valid2 = _errs7 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data2.offset !== void 0) {
                  let data4 = data2.offset, _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
                    let dataType2 = typeof data4, coerced2;
                    if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && (coerced2 = data4)), coerced2 === void 0)
                      if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
                        coerced2 = +data4;
                      else
                        return validate273.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.offset = coerced2));
                  }
                  if (errors === _errs9 && typeof data4 == "number" && (data4 < 0 || isNaN(data4)))
                    return validate273.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid2 = _errs9 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data2.sort !== void 0) {
                    let data5 = data2.sort, _errs11 = errors;
                    if (typeof data5 != "string") {
                      let dataType3 = typeof data5, coerced3;
                      if (dataType3 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType3 = typeof data5, typeof data5 == "string" && (coerced3 = data5)), coerced3 === void 0)
                        if (dataType3 == "number" || dataType3 == "boolean")
                          coerced3 = "" + data5;
                        else if (data5 === null)
                          coerced3 = "";
                        else
                          return validate273.errors = [{ instancePath: instancePath + "/query/sort", schemaPath: "#/properties/query/properties/sort/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced3 !== void 0 && (data5 = coerced3, data2 !== void 0 && (data2.sort = coerced3));
                    }
                    var valid2 = _errs11 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data2.filters !== void 0) {
                      let data6 = data2.filters, _errs13 = errors;
                      if (typeof data6 != "string") {
                        let dataType4 = typeof data6, coerced4;
                        if (dataType4 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType4 = typeof data6, typeof data6 == "string" && (coerced4 = data6)), coerced4 === void 0)
                          if (dataType4 == "number" || dataType4 == "boolean")
                            coerced4 = "" + data6;
                          else if (data6 === null)
                            coerced4 = "";
                          else
                            return validate273.errors = [{ instancePath: instancePath + "/query/filters", schemaPath: "#/properties/query/properties/filters/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data6 = coerced4, data2 !== void 0 && (data2.filters = coerced4));
                      }
                      var valid2 = _errs13 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate273.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
    } else
      return validate273.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate273.errors = vErrors, errors === 0;
}
var updateClient_parameters = validate282;
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id") || data0.client_id === void 0 && (missing0 = "client_id"))
              return validate282.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate282.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.client_id !== void 0) {
                let data2 = data0.client_id, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate282.errors = [{ instancePath: instancePath + "/path/client_id", schemaPath: "#/properties/path/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.client_id = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate282.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate282.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate282.errors = vErrors, errors === 0;
}
var listSharedClientNumbers_parameters = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id") || data0.client_id === void 0 && (missing0 = "client_id"))
              return validate29.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate29.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.client_id !== void 0) {
                let data2 = data0.client_id, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate29.errors = [{ instancePath: instancePath + "/path/client_id", schemaPath: "#/properties/path/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.client_id = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate29.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate29.errors = vErrors, errors === 0;
}
var getClientBalance_parameters = validate303;
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id") || data0.client_id === void 0 && (missing0 = "client_id"))
              return validate303.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate303.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.client_id !== void 0) {
                let data2 = data0.client_id, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate303.errors = [{ instancePath: instancePath + "/path/client_id", schemaPath: "#/properties/path/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.client_id = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate303.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs7 = errors;
          if (errors === _errs7)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.start_date !== void 0) {
                let data4 = data3.start_date, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
                  let dataType2 = typeof data4, coerced2;
                  if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && (coerced2 = data4)), coerced2 === void 0)
                    if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
                      coerced2 = +data4;
                    else
                      return validate303.errors = [{ instancePath: instancePath + "/query/start_date", schemaPath: "#/properties/query/properties/start_date/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.start_date = coerced2));
                }
                var valid2 = _errs9 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data3.end_date !== void 0) {
                  let data5 = data3.end_date, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
                    let dataType3 = typeof data5, coerced3;
                    if (dataType3 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType3 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && (coerced3 = data5)), coerced3 === void 0)
                      if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
                        coerced3 = +data5;
                      else
                        return validate303.errors = [{ instancePath: instancePath + "/query/end_date", schemaPath: "#/properties/query/properties/end_date/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    coerced3 !== void 0 && (data5 = coerced3, data3 !== void 0 && (data3.end_date = coerced3));
                  }
                  var valid2 = _errs11 === errors;
                } else
                  var valid2 = !0;
                if (valid2)
                  if (data3.granularity !== void 0) {
                    let data6 = data3.granularity, _errs13 = errors;
                    if (typeof data6 != "string") {
                      let dataType4 = typeof data6, coerced4;
                      if (dataType4 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType4 = typeof data6, typeof data6 == "string" && (coerced4 = data6)), coerced4 === void 0)
                        if (dataType4 == "number" || dataType4 == "boolean")
                          coerced4 = "" + data6;
                        else if (data6 === null)
                          coerced4 = "";
                        else
                          return validate303.errors = [{ instancePath: instancePath + "/query/granularity", schemaPath: "#/properties/query/properties/granularity/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced4 !== void 0 && (data6 = coerced4, data3 !== void 0 && (data3.granularity = coerced4));
                    }
                    var valid2 = _errs13 === errors;
                  } else
                    var valid2 = !0;
              }
            } else
              return validate303.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs7 === errors;
        } else
          var valid0 = !0;
    } else
      return validate303.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate303.errors = vErrors, errors === 0;
}
var getChannelBalance_parameters = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id") || data0.client_id === void 0 && (missing0 = "client_id") || data0.channel_id === void 0 && (missing0 = "channel_id"))
              return validate31.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate31.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.client_id !== void 0) {
                let data2 = data0.client_id, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate31.errors = [{ instancePath: instancePath + "/path/client_id", schemaPath: "#/properties/path/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.client_id = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.channel_id !== void 0) {
                  let data3 = data0.channel_id, _errs7 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate31.errors = [{ instancePath: instancePath + "/path/channel_id", schemaPath: "#/properties/path/properties/channel_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.channel_id = coerced2));
                  }
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate31.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate31.errors = vErrors, errors === 0;
}
var shareClient_parameters = validate322;
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id"))
              return validate322.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate322.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
            }
          } else
            return validate322.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate322.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate322.errors = vErrors, errors === 0;
}
var shareNumber_parameters = validate333;
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id"))
              return validate333.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate333.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
            }
          } else
            return validate333.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate333.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate333.errors = vErrors, errors === 0;
}
var listChannels_parameters = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id"))
              return validate34.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate34.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
            }
          } else
            return validate34.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (errors === _errs5)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.limit !== void 0) {
                let data3 = data2.limit, _errs7 = errors;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
                  let dataType1 = typeof data3, coerced1;
                  if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && (coerced1 = data3)), coerced1 === void 0)
                    if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
                      coerced1 = +data3;
                    else
                      return validate34.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.limit = coerced1));
                }
                if (errors === _errs7 && typeof data3 == "number" && (data3 < 1 || isNaN(data3)))
                  return validate34.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                var valid2 = _errs7 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data2.offset !== void 0) {
                  let data4 = data2.offset, _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
                    let dataType2 = typeof data4, coerced2;
                    if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && (coerced2 = data4)), coerced2 === void 0)
                      if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
                        coerced2 = +data4;
                      else
                        return validate34.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.offset = coerced2));
                  }
                  if (errors === _errs9 && typeof data4 == "number" && (data4 < 0 || isNaN(data4)))
                    return validate34.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid2 = _errs9 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data2.sort !== void 0) {
                    let data5 = data2.sort, _errs11 = errors;
                    if (typeof data5 != "string") {
                      let dataType3 = typeof data5, coerced3;
                      if (dataType3 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType3 = typeof data5, typeof data5 == "string" && (coerced3 = data5)), coerced3 === void 0)
                        if (dataType3 == "number" || dataType3 == "boolean")
                          coerced3 = "" + data5;
                        else if (data5 === null)
                          coerced3 = "";
                        else
                          return validate34.errors = [{ instancePath: instancePath + "/query/sort", schemaPath: "#/properties/query/properties/sort/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced3 !== void 0 && (data5 = coerced3, data2 !== void 0 && (data2.sort = coerced3));
                    }
                    var valid2 = _errs11 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data2.filters !== void 0) {
                      let data6 = data2.filters, _errs13 = errors;
                      if (typeof data6 != "string") {
                        let dataType4 = typeof data6, coerced4;
                        if (dataType4 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType4 = typeof data6, typeof data6 == "string" && (coerced4 = data6)), coerced4 === void 0)
                          if (dataType4 == "number" || dataType4 == "boolean")
                            coerced4 = "" + data6;
                          else if (data6 === null)
                            coerced4 = "";
                          else
                            return validate34.errors = [{ instancePath: instancePath + "/query/filters", schemaPath: "#/properties/query/properties/filters/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data6 = coerced4, data2 !== void 0 && (data2.filters = coerced4));
                      }
                      var valid2 = _errs13 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate34.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
    } else
      return validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate34.errors = vErrors, errors === 0;
}
var getChannel_parameters = validate353;
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id") || data0.channel_id === void 0 && (missing0 = "channel_id"))
              return validate353.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate353.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.channel_id !== void 0) {
                let data2 = data0.channel_id, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate353.errors = [{ instancePath: instancePath + "/path/channel_id", schemaPath: "#/properties/path/properties/channel_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.channel_id = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate353.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate353.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate353.errors = vErrors, errors === 0;
}
var listApiKeys_parameters = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id") || data0.channel_id === void 0 && (missing0 = "channel_id"))
              return validate36.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate36.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.channel_id !== void 0) {
                let data2 = data0.channel_id, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate36.errors = [{ instancePath: instancePath + "/path/channel_id", schemaPath: "#/properties/path/properties/channel_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.channel_id = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate36.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate36.errors = vErrors, errors === 0;
}
var createApiKey_parameters = validate373;
function validate373(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id") || data0.channel_id === void 0 && (missing0 = "channel_id"))
              return validate373.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate373.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.channel_id !== void 0) {
                let data2 = data0.channel_id, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate373.errors = [{ instancePath: instancePath + "/path/channel_id", schemaPath: "#/properties/path/properties/channel_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.channel_id = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate373.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate373.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate373.errors = vErrors, errors === 0;
}
var deleteApiKeys_parameters = validate383;
function validate383(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id") || data0.channel_id === void 0 && (missing0 = "channel_id"))
              return validate383.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate383.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.channel_id !== void 0) {
                let data2 = data0.channel_id, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate383.errors = [{ instancePath: instancePath + "/path/channel_id", schemaPath: "#/properties/path/properties/channel_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.channel_id = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate383.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate383.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate383.errors = vErrors, errors === 0;
}
var requestCancellation_parameters = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id") || data0.client_id === void 0 && (missing0 = "client_id") || data0.channel_id === void 0 && (missing0 = "channel_id"))
              return validate39.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate39.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.client_id !== void 0) {
                let data2 = data0.client_id, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate39.errors = [{ instancePath: instancePath + "/path/client_id", schemaPath: "#/properties/path/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.client_id = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.channel_id !== void 0) {
                  let data3 = data0.channel_id, _errs7 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate39.errors = [{ instancePath: instancePath + "/path/channel_id", schemaPath: "#/properties/path/properties/channel_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.channel_id = coerced2));
                  }
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate39.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate39.errors = vErrors, errors === 0;
}
var reactivateChannel_parameters = validate403;
function validate403(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id") || data0.client_id === void 0 && (missing0 = "client_id") || data0.channel_id === void 0 && (missing0 = "channel_id"))
              return validate403.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate403.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.client_id !== void 0) {
                let data2 = data0.client_id, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate403.errors = [{ instancePath: instancePath + "/path/client_id", schemaPath: "#/properties/path/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.client_id = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.channel_id !== void 0) {
                  let data3 = data0.channel_id, _errs7 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate403.errors = [{ instancePath: instancePath + "/path/channel_id", schemaPath: "#/properties/path/properties/channel_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.channel_id = coerced2));
                  }
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate403.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate403.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate403.errors = vErrors, errors === 0;
}
var listPartnerTemplates_parameters = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id") || data0.waba_account_id === void 0 && (missing0 = "waba_account_id"))
              return validate41.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate41.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.waba_account_id !== void 0) {
                let data2 = data0.waba_account_id, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate41.errors = [{ instancePath: instancePath + "/path/waba_account_id", schemaPath: "#/properties/path/properties/waba_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.waba_account_id = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate41.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs7 = errors;
          if (errors === _errs7)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.limit !== void 0) {
                let data4 = data3.limit, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
                  let dataType2 = typeof data4, coerced2;
                  if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && (coerced2 = data4)), coerced2 === void 0)
                    if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
                      coerced2 = +data4;
                    else
                      return validate41.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.limit = coerced2));
                }
                if (errors === _errs9 && typeof data4 == "number" && (data4 < 1 || isNaN(data4)))
                  return validate41.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                var valid2 = _errs9 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data3.offset !== void 0) {
                  let data5 = data3.offset, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
                    let dataType3 = typeof data5, coerced3;
                    if (dataType3 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType3 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && (coerced3 = data5)), coerced3 === void 0)
                      if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
                        coerced3 = +data5;
                      else
                        return validate41.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    coerced3 !== void 0 && (data5 = coerced3, data3 !== void 0 && (data3.offset = coerced3));
                  }
                  if (errors === _errs11 && typeof data5 == "number" && (data5 < 0 || isNaN(data5)))
                    return validate41.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid2 = _errs11 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data3.sort !== void 0) {
                    let data6 = data3.sort, _errs13 = errors;
                    if (typeof data6 != "string") {
                      let dataType4 = typeof data6, coerced4;
                      if (dataType4 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType4 = typeof data6, typeof data6 == "string" && (coerced4 = data6)), coerced4 === void 0)
                        if (dataType4 == "number" || dataType4 == "boolean")
                          coerced4 = "" + data6;
                        else if (data6 === null)
                          coerced4 = "";
                        else
                          return validate41.errors = [{ instancePath: instancePath + "/query/sort", schemaPath: "#/properties/query/properties/sort/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced4 !== void 0 && (data6 = coerced4, data3 !== void 0 && (data3.sort = coerced4));
                    }
                    var valid2 = _errs13 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data3.filters !== void 0) {
                      let data7 = data3.filters, _errs15 = errors;
                      if (typeof data7 != "string") {
                        let dataType5 = typeof data7, coerced5;
                        if (dataType5 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType5 = typeof data7, typeof data7 == "string" && (coerced5 = data7)), coerced5 === void 0)
                          if (dataType5 == "number" || dataType5 == "boolean")
                            coerced5 = "" + data7;
                          else if (data7 === null)
                            coerced5 = "";
                          else
                            return validate41.errors = [{ instancePath: instancePath + "/query/filters", schemaPath: "#/properties/query/properties/filters/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced5 !== void 0 && (data7 = coerced5, data3 !== void 0 && (data3.filters = coerced5));
                      }
                      var valid2 = _errs15 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate41.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs7 === errors;
        } else
          var valid0 = !0;
    } else
      return validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate41.errors = vErrors, errors === 0;
}
var createPartnerTemplate_parameters = validate422;
function validate422(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id") || data0.waba_account_id === void 0 && (missing0 = "waba_account_id"))
              return validate422.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate422.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.waba_account_id !== void 0) {
                let data2 = data0.waba_account_id, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate422.errors = [{ instancePath: instancePath + "/path/waba_account_id", schemaPath: "#/properties/path/properties/waba_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.waba_account_id = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate422.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate422.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate422.errors = vErrors, errors === 0;
}
var deletePartnerTemplate_parameters = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id") || data0.waba_account_id === void 0 && (missing0 = "waba_account_id") || data0.template_id === void 0 && (missing0 = "template_id"))
              return validate43.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate43.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.waba_account_id !== void 0) {
                let data2 = data0.waba_account_id, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate43.errors = [{ instancePath: instancePath + "/path/waba_account_id", schemaPath: "#/properties/path/properties/waba_account_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.waba_account_id = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.template_id !== void 0) {
                  let data3 = data0.template_id, _errs7 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate43.errors = [{ instancePath: instancePath + "/path/template_id", schemaPath: "#/properties/path/properties/template_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.template_id = coerced2));
                  }
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate43.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate43.errors = vErrors, errors === 0;
}
var listMessageTemplates_parameters = validate443;
function validate443(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.after !== void 0) {
              let data1 = data0.after;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate443.errors = [{ instancePath: instancePath + "/query/after", schemaPath: "#/properties/query/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.after = coerced0));
              }
            }
          } else
            return validate443.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate443.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate443.errors = vErrors, errors === 0;
}
var getPermissionsPage_parameters = validate45;
var schema31 = { type: "object", properties: { redirect_url: { type: "string", pattern: "^https?://" }, state: { type: "string", minLength: 1 }, email: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 }, number: { type: "string", minLength: 1 }, next: { type: "string", enum: ["login"] }, plan_selection: { type: "string", enum: ["regular", "premium", "basic"] }, flow: { type: "string", minLength: 1 }, io_signature: { type: "string", minLength: 1 }, io_timestamp: { type: "string", pattern: "^[0-9]+$" }, preverified_phone_number_id: { type: "string", minLength: 1 }, partner: { type: "string" }, hosting_type: { type: "string", enum: ["onpremise"] }, lang: { type: "string", enum: ["de", "en", "pt"] }, connect_client_user: { type: "string", enum: ["true"] }, client_id: { type: "string", minLength: 1 } } }, pattern02 = new RegExp("^https?://", "u"), pattern1 = new RegExp("^[0-9]+$", "u"), func22 = require_ucs2length().default;
function validate462(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.redirect_url !== void 0) {
        let data0 = data.redirect_url, _errs1 = errors;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else
              return validate462.errors = [{ instancePath: instancePath + "/redirect_url", schemaPath: "#/properties/redirect_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.redirect_url = coerced0));
        }
        if (errors === _errs1 && typeof data0 == "string" && !pattern02.test(data0))
          return validate462.errors = [{ instancePath: instancePath + "/redirect_url", schemaPath: "#/properties/redirect_url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.state !== void 0) {
          let data1 = data.state, _errs3 = errors;
          if (typeof data1 != "string") {
            let dataType1 = typeof data1, coerced1;
            if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data1;
              else if (data1 === null)
                coerced1 = "";
              else
                return validate462.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.state = coerced1));
          }
          if (errors === _errs3 && typeof data1 == "string" && func22(data1) < 1)
            return validate462.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.email !== void 0) {
            let data2 = data.email, _errs5 = errors;
            if (typeof data2 != "string") {
              let dataType2 = typeof data2, coerced2;
              if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
                if (dataType2 == "number" || dataType2 == "boolean")
                  coerced2 = "" + data2;
                else if (data2 === null)
                  coerced2 = "";
                else
                  return validate462.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.email = coerced2));
            }
            if (errors === _errs5 && typeof data2 == "string" && func22(data2) < 1)
              return validate462.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data3 = data.name, _errs7 = errors;
              if (typeof data3 != "string") {
                let dataType3 = typeof data3, coerced3;
                if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
                  if (dataType3 == "number" || dataType3 == "boolean")
                    coerced3 = "" + data3;
                  else if (data3 === null)
                    coerced3 = "";
                  else
                    return validate462.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.name = coerced3));
              }
              if (errors === _errs7 && typeof data3 == "string" && func22(data3) < 1)
                return validate462.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.number !== void 0) {
                let data4 = data.number, _errs9 = errors;
                if (typeof data4 != "string") {
                  let dataType4 = typeof data4, coerced4;
                  if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
                    if (dataType4 == "number" || dataType4 == "boolean")
                      coerced4 = "" + data4;
                    else if (data4 === null)
                      coerced4 = "";
                    else
                      return validate462.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.number = coerced4));
                }
                if (errors === _errs9 && typeof data4 == "string" && func22(data4) < 1)
                  return validate462.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.next !== void 0) {
                  let data5 = data.next, _errs11 = errors;
                  if (typeof data5 != "string") {
                    let dataType5 = typeof data5, coerced5;
                    if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
                      if (dataType5 == "number" || dataType5 == "boolean")
                        coerced5 = "" + data5;
                      else if (data5 === null)
                        coerced5 = "";
                      else
                        return validate462.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.next = coerced5));
                  }
                  if (data5 !== "login")
                    return validate462.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/properties/next/enum", keyword: "enum", params: { allowedValues: schema31.properties.next.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.plan_selection !== void 0) {
                    let data6 = data.plan_selection, _errs13 = errors;
                    if (typeof data6 != "string") {
                      let dataType6 = typeof data6, coerced6;
                      if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "string" && (coerced6 = data6)), coerced6 === void 0)
                        if (dataType6 == "number" || dataType6 == "boolean")
                          coerced6 = "" + data6;
                        else if (data6 === null)
                          coerced6 = "";
                        else
                          return validate462.errors = [{ instancePath: instancePath + "/plan_selection", schemaPath: "#/properties/plan_selection/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.plan_selection = coerced6));
                    }
                    if (!(data6 === "regular" || data6 === "premium" || data6 === "basic"))
                      return validate462.errors = [{ instancePath: instancePath + "/plan_selection", schemaPath: "#/properties/plan_selection/enum", keyword: "enum", params: { allowedValues: schema31.properties.plan_selection.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.flow !== void 0) {
                      let data7 = data.flow, _errs15 = errors;
                      if (typeof data7 != "string") {
                        let dataType7 = typeof data7, coerced7;
                        if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "string" && (coerced7 = data7)), coerced7 === void 0)
                          if (dataType7 == "number" || dataType7 == "boolean")
                            coerced7 = "" + data7;
                          else if (data7 === null)
                            coerced7 = "";
                          else
                            return validate462.errors = [{ instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.flow = coerced7));
                      }
                      if (errors === _errs15 && typeof data7 == "string" && func22(data7) < 1)
                        return validate462.errors = [{ instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.io_signature !== void 0) {
                        let data8 = data.io_signature, _errs17 = errors;
                        if (typeof data8 != "string") {
                          let dataType8 = typeof data8, coerced8;
                          if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "string" && (coerced8 = data8)), coerced8 === void 0)
                            if (dataType8 == "number" || dataType8 == "boolean")
                              coerced8 = "" + data8;
                            else if (data8 === null)
                              coerced8 = "";
                            else
                              return validate462.errors = [{ instancePath: instancePath + "/io_signature", schemaPath: "#/properties/io_signature/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.io_signature = coerced8));
                        }
                        if (errors === _errs17 && typeof data8 == "string" && func22(data8) < 1)
                          return validate462.errors = [{ instancePath: instancePath + "/io_signature", schemaPath: "#/properties/io_signature/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.io_timestamp !== void 0) {
                          let data9 = data.io_timestamp, _errs19 = errors;
                          if (typeof data9 != "string") {
                            let dataType9 = typeof data9, coerced9;
                            if (dataType9 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType9 = typeof data9, typeof data9 == "string" && (coerced9 = data9)), coerced9 === void 0)
                              if (dataType9 == "number" || dataType9 == "boolean")
                                coerced9 = "" + data9;
                              else if (data9 === null)
                                coerced9 = "";
                              else
                                return validate462.errors = [{ instancePath: instancePath + "/io_timestamp", schemaPath: "#/properties/io_timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            coerced9 !== void 0 && (data9 = coerced9, data !== void 0 && (data.io_timestamp = coerced9));
                          }
                          if (errors === _errs19 && typeof data9 == "string" && !pattern1.test(data9))
                            return validate462.errors = [{ instancePath: instancePath + "/io_timestamp", schemaPath: "#/properties/io_timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.preverified_phone_number_id !== void 0) {
                            let data10 = data.preverified_phone_number_id, _errs21 = errors;
                            if (typeof data10 != "string") {
                              let dataType10 = typeof data10, coerced10;
                              if (dataType10 == "object" && Array.isArray(data10) && data10.length == 1 && (data10 = data10[0], dataType10 = typeof data10, typeof data10 == "string" && (coerced10 = data10)), coerced10 === void 0)
                                if (dataType10 == "number" || dataType10 == "boolean")
                                  coerced10 = "" + data10;
                                else if (data10 === null)
                                  coerced10 = "";
                                else
                                  return validate462.errors = [{ instancePath: instancePath + "/preverified_phone_number_id", schemaPath: "#/properties/preverified_phone_number_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              coerced10 !== void 0 && (data10 = coerced10, data !== void 0 && (data.preverified_phone_number_id = coerced10));
                            }
                            if (errors === _errs21 && typeof data10 == "string" && func22(data10) < 1)
                              return validate462.errors = [{ instancePath: instancePath + "/preverified_phone_number_id", schemaPath: "#/properties/preverified_phone_number_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.partner !== void 0) {
                              let data11 = data.partner, _errs23 = errors;
                              if (typeof data11 != "string") {
                                let dataType11 = typeof data11, coerced11;
                                if (dataType11 == "object" && Array.isArray(data11) && data11.length == 1 && (data11 = data11[0], dataType11 = typeof data11, typeof data11 == "string" && (coerced11 = data11)), coerced11 === void 0)
                                  if (dataType11 == "number" || dataType11 == "boolean")
                                    coerced11 = "" + data11;
                                  else if (data11 === null)
                                    coerced11 = "";
                                  else
                                    return validate462.errors = [{ instancePath: instancePath + "/partner", schemaPath: "#/properties/partner/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                coerced11 !== void 0 && (data11 = coerced11, data !== void 0 && (data.partner = coerced11));
                              }
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.hosting_type !== void 0) {
                                let data12 = data.hosting_type, _errs25 = errors;
                                if (typeof data12 != "string") {
                                  let dataType12 = typeof data12, coerced12;
                                  if (dataType12 == "object" && Array.isArray(data12) && data12.length == 1 && (data12 = data12[0], dataType12 = typeof data12, typeof data12 == "string" && (coerced12 = data12)), coerced12 === void 0)
                                    if (dataType12 == "number" || dataType12 == "boolean")
                                      coerced12 = "" + data12;
                                    else if (data12 === null)
                                      coerced12 = "";
                                    else
                                      return validate462.errors = [{ instancePath: instancePath + "/hosting_type", schemaPath: "#/properties/hosting_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  coerced12 !== void 0 && (data12 = coerced12, data !== void 0 && (data.hosting_type = coerced12));
                                }
                                if (data12 !== "onpremise")
                                  return validate462.errors = [{ instancePath: instancePath + "/hosting_type", schemaPath: "#/properties/hosting_type/enum", keyword: "enum", params: { allowedValues: schema31.properties.hosting_type.enum }, message: "must be equal to one of the allowed values" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.lang !== void 0) {
                                  let data13 = data.lang, _errs27 = errors;
                                  if (typeof data13 != "string") {
                                    let dataType13 = typeof data13, coerced13;
                                    if (dataType13 == "object" && Array.isArray(data13) && data13.length == 1 && (data13 = data13[0], dataType13 = typeof data13, typeof data13 == "string" && (coerced13 = data13)), coerced13 === void 0)
                                      if (dataType13 == "number" || dataType13 == "boolean")
                                        coerced13 = "" + data13;
                                      else if (data13 === null)
                                        coerced13 = "";
                                      else
                                        return validate462.errors = [{ instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    coerced13 !== void 0 && (data13 = coerced13, data !== void 0 && (data.lang = coerced13));
                                  }
                                  if (!(data13 === "de" || data13 === "en" || data13 === "pt"))
                                    return validate462.errors = [{ instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/enum", keyword: "enum", params: { allowedValues: schema31.properties.lang.enum }, message: "must be equal to one of the allowed values" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.connect_client_user !== void 0) {
                                    let data14 = data.connect_client_user, _errs29 = errors;
                                    if (typeof data14 != "string") {
                                      let dataType14 = typeof data14, coerced14;
                                      if (dataType14 == "object" && Array.isArray(data14) && data14.length == 1 && (data14 = data14[0], dataType14 = typeof data14, typeof data14 == "string" && (coerced14 = data14)), coerced14 === void 0)
                                        if (dataType14 == "number" || dataType14 == "boolean")
                                          coerced14 = "" + data14;
                                        else if (data14 === null)
                                          coerced14 = "";
                                        else
                                          return validate462.errors = [{ instancePath: instancePath + "/connect_client_user", schemaPath: "#/properties/connect_client_user/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      coerced14 !== void 0 && (data14 = coerced14, data !== void 0 && (data.connect_client_user = coerced14));
                                    }
                                    if (data14 !== "true")
                                      return validate462.errors = [{ instancePath: instancePath + "/connect_client_user", schemaPath: "#/properties/connect_client_user/enum", keyword: "enum", params: { allowedValues: schema31.properties.connect_client_user.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var valid0 = _errs29 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.client_id !== void 0) {
                                      let data15 = data.client_id, _errs31 = errors;
                                      if (typeof data15 != "string") {
                                        let dataType15 = typeof data15, coerced15;
                                        if (dataType15 == "object" && Array.isArray(data15) && data15.length == 1 && (data15 = data15[0], dataType15 = typeof data15, typeof data15 == "string" && (coerced15 = data15)), coerced15 === void 0)
                                          if (dataType15 == "number" || dataType15 == "boolean")
                                            coerced15 = "" + data15;
                                          else if (data15 === null)
                                            coerced15 = "";
                                          else
                                            return validate462.errors = [{ instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        coerced15 !== void 0 && (data15 = coerced15, data !== void 0 && (data.client_id = coerced15));
                                      }
                                      if (errors === _errs31 && typeof data15 == "string" && func22(data15) < 1)
                                        return validate462.errors = [{ instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      var valid0 = _errs31 === errors;
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
    } else
      return validate462.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate462.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id"))
              return validate45.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate45.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
            }
          } else
            return validate45.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (validate462(data2, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData }) || (vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors), errors = vErrors.length), errors === _errs5 && !(data2 && typeof data2 == "object" && !Array.isArray(data2)))
            return validate45.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
    } else
      return validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate45.errors = vErrors, errors === 0;
}
var getDashboardAppPage_parameters = validate482;
function validate482(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id"))
              return validate482.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate482.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
            }
          } else
            return validate482.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (validate462(data2, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData }) || (vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors), errors = vErrors.length), errors === _errs5 && !(data2 && typeof data2 == "object" && !Array.isArray(data2)))
            return validate482.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
    } else
      return validate482.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate482.errors = vErrors, errors === 0;
}
var getOnboardingPage_parameters = validate502;
function validate502(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.partner_id === void 0 && (missing0 = "partner_id"))
              return validate502.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.partner_id !== void 0) {
              let data1 = data0.partner_id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate502.errors = [{ instancePath: instancePath + "/path/partner_id", schemaPath: "#/properties/path/properties/partner_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.partner_id = coerced0));
              }
            }
          } else
            return validate502.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (validate462(data2, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData }) || (vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors), errors = vErrors.length), errors === _errs5 && !(data2 && typeof data2 == "object" && !Array.isArray(data2)))
            return validate502.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
    } else
      return validate502.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate502.errors = vErrors, errors === 0;
}

var validators = {
  createPartnerToken: { body: createPartnerToken_body, responses: { 200: createPartnerToken_200, 400: createPartnerToken_400, 401: createPartnerToken_401, 429: createPartnerToken_429, 500: createPartnerToken_500 } },
  getPartner: { parameters: getPartner_parameters, responses: { 200: getPartner_200, 401: getPartner_401, 403: getPartner_403, 404: getPartner_404, 429: getPartner_429, 500: getPartner_500 } },
  updatePartner: { parameters: updatePartner_parameters, body: updatePartner_body, responses: { 200: updatePartner_200, 400: updatePartner_400, 401: updatePartner_401, 403: updatePartner_403, 404: updatePartner_404, 429: updatePartner_429, 500: updatePartner_500 } },
  getPartnerWebhook: { parameters: getPartnerWebhook_parameters, responses: { 200: getPartnerWebhook_200, 401: getPartnerWebhook_401, 403: getPartnerWebhook_403, 404: getPartnerWebhook_404, 429: getPartnerWebhook_429, 500: getPartnerWebhook_500 } },
  setPartnerWebhook: { parameters: setPartnerWebhook_parameters, body: setPartnerWebhook_body, responses: { 200: setPartnerWebhook_200, 400: setPartnerWebhook_400, 401: setPartnerWebhook_401, 403: setPartnerWebhook_403, 404: setPartnerWebhook_404, 429: setPartnerWebhook_429, 500: setPartnerWebhook_500 } },
  updatePartnerChangeRequest: { parameters: updatePartnerChangeRequest_parameters, body: updatePartnerChangeRequest_body, responses: { 200: updatePartnerChangeRequest_200, 400: updatePartnerChangeRequest_400, 401: updatePartnerChangeRequest_401, 403: updatePartnerChangeRequest_403, 404: updatePartnerChangeRequest_404, 429: updatePartnerChangeRequest_429, 500: updatePartnerChangeRequest_500 } },
  getPartnerBalance: { parameters: getPartnerBalance_parameters, responses: { 200: getPartnerBalance_200, 401: getPartnerBalance_401, 403: getPartnerBalance_403, 404: getPartnerBalance_404, 429: getPartnerBalance_429, 500: getPartnerBalance_500 } },
  listClients: { parameters: listClients_parameters, responses: { 200: listClients_200, 400: listClients_400, 401: listClients_401, 403: listClients_403, 404: listClients_404, 429: listClients_429, 500: listClients_500 } },
  updateClient: { parameters: updateClient_parameters, body: updateClient_body, responses: { 200: updateClient_200, 400: updateClient_400, 401: updateClient_401, 403: updateClient_403, 404: updateClient_404, 429: updateClient_429, 500: updateClient_500 } },
  listSharedClientNumbers: { parameters: listSharedClientNumbers_parameters, responses: { 200: listSharedClientNumbers_200, 401: listSharedClientNumbers_401, 403: listSharedClientNumbers_403, 404: listSharedClientNumbers_404, 429: listSharedClientNumbers_429, 500: listSharedClientNumbers_500 } },
  getClientBalance: { parameters: getClientBalance_parameters, responses: { 200: getClientBalance_200, 400: getClientBalance_400, 401: getClientBalance_401, 403: getClientBalance_403, 404: getClientBalance_404, 429: getClientBalance_429, 500: getClientBalance_500 } },
  getChannelBalance: { parameters: getChannelBalance_parameters, responses: { 200: getChannelBalance_200, 401: getChannelBalance_401, 403: getChannelBalance_403, 404: getChannelBalance_404, 429: getChannelBalance_429, 500: getChannelBalance_500 } },
  shareClient: { parameters: shareClient_parameters, body: shareClient_body, responses: { 200: shareClient_200, 400: shareClient_400, 401: shareClient_401, 403: shareClient_403, 404: shareClient_404, 429: shareClient_429, 500: shareClient_500 } },
  shareNumber: { parameters: shareNumber_parameters, body: shareNumber_body, responses: { 200: shareNumber_200, 400: shareNumber_400, 401: shareNumber_401, 403: shareNumber_403, 404: shareNumber_404, 429: shareNumber_429, 500: shareNumber_500 } },
  listChannels: { parameters: listChannels_parameters, responses: { 200: listChannels_200, 400: listChannels_400, 401: listChannels_401, 403: listChannels_403, 404: listChannels_404, 429: listChannels_429, 500: listChannels_500 } },
  getChannel: { parameters: getChannel_parameters, responses: { 200: getChannel_200, 401: getChannel_401, 403: getChannel_403, 404: getChannel_404, 429: getChannel_429, 500: getChannel_500 } },
  listApiKeys: { parameters: listApiKeys_parameters, responses: { 200: listApiKeys_200, 401: listApiKeys_401, 403: listApiKeys_403, 404: listApiKeys_404, 429: listApiKeys_429, 500: listApiKeys_500 } },
  createApiKey: { parameters: createApiKey_parameters, body: createApiKey_body, responses: { 201: createApiKey_201, 400: createApiKey_400, 401: createApiKey_401, 403: createApiKey_403, 404: createApiKey_404, 429: createApiKey_429, 500: createApiKey_500 } },
  deleteApiKeys: { parameters: deleteApiKeys_parameters, responses: { 200: deleteApiKeys_200, 401: deleteApiKeys_401, 403: deleteApiKeys_403, 404: deleteApiKeys_404, 429: deleteApiKeys_429, 500: deleteApiKeys_500 } },
  requestCancellation: { parameters: requestCancellation_parameters, body: requestCancellation_body, responses: { 200: requestCancellation_200, 400: requestCancellation_400, 401: requestCancellation_401, 403: requestCancellation_403, 404: requestCancellation_404, 429: requestCancellation_429, 500: requestCancellation_500 } },
  reactivateChannel: { parameters: reactivateChannel_parameters, body: reactivateChannel_body, responses: { 200: reactivateChannel_200, 400: reactivateChannel_400, 401: reactivateChannel_401, 403: reactivateChannel_403, 404: reactivateChannel_404, 429: reactivateChannel_429, 500: reactivateChannel_500 } },
  listPartnerTemplates: { parameters: listPartnerTemplates_parameters, responses: { 200: listPartnerTemplates_200, 400: listPartnerTemplates_400, 401: listPartnerTemplates_401, 403: listPartnerTemplates_403, 404: listPartnerTemplates_404, 429: listPartnerTemplates_429, 500: listPartnerTemplates_500 } },
  createPartnerTemplate: { parameters: createPartnerTemplate_parameters, body: createPartnerTemplate_body, responses: { 200: createPartnerTemplate_200, 201: createPartnerTemplate_201, 400: createPartnerTemplate_400, 401: createPartnerTemplate_401, 403: createPartnerTemplate_403, 404: createPartnerTemplate_404, 429: createPartnerTemplate_429, 500: createPartnerTemplate_500 } },
  deletePartnerTemplate: { parameters: deletePartnerTemplate_parameters, responses: { 200: deletePartnerTemplate_200, 401: deletePartnerTemplate_401, 403: deletePartnerTemplate_403, 404: deletePartnerTemplate_404, 429: deletePartnerTemplate_429, 500: deletePartnerTemplate_500 } },
  sendMessage: { body: sendMessage_body, responses: { 200: sendMessage_200, 201: sendMessage_201, 400: sendMessage_400, 401: sendMessage_401, 403: sendMessage_403, 429: sendMessage_429, 500: sendMessage_500, 502: sendMessage_502 } },
  getNumberWebhook: { responses: { 200: getNumberWebhook_200, 400: getNumberWebhook_400, 401: getNumberWebhook_401, 403: getNumberWebhook_403, 404: getNumberWebhook_404, 500: getNumberWebhook_500, 502: getNumberWebhook_502 } },
  setNumberWebhook: { body: setNumberWebhook_body, responses: { 200: setNumberWebhook_200, 201: setNumberWebhook_201, 400: setNumberWebhook_400, 401: setNumberWebhook_401, 403: setNumberWebhook_403, 500: setNumberWebhook_500, 502: setNumberWebhook_502 } },
  setWabaWebhook: { body: setWabaWebhook_body, responses: { 200: setWabaWebhook_200, 400: setWabaWebhook_400, 401: setWabaWebhook_401, 403: setWabaWebhook_403, 500: setWabaWebhook_500, 502: setWabaWebhook_502 } },
  getHealthStatus: { responses: { 200: getHealthStatus_200, 400: getHealthStatus_400, 401: getHealthStatus_401, 403: getHealthStatus_403, 500: getHealthStatus_500, 502: getHealthStatus_502 } },
  listMessageTemplates: { parameters: listMessageTemplates_parameters, responses: { 200: listMessageTemplates_200, 400: listMessageTemplates_400, 401: listMessageTemplates_401, 403: listMessageTemplates_403, 500: listMessageTemplates_500, 502: listMessageTemplates_502 } },
  listNumberTemplates: { responses: { 200: listNumberTemplates_200, 400: listNumberTemplates_400, 401: listNumberTemplates_401, 403: listNumberTemplates_403, 500: listNumberTemplates_500, 502: listNumberTemplates_502 } },
  createNumberTemplate: { body: createNumberTemplate_body, responses: { 200: createNumberTemplate_200, 400: createNumberTemplate_400, 401: createNumberTemplate_401, 403: createNumberTemplate_403, 500: createNumberTemplate_500, 502: createNumberTemplate_502 } },
  getPermissionsPage: { parameters: getPermissionsPage_parameters, responses: {} },
  getDashboardAppPage: { parameters: getDashboardAppPage_parameters, responses: {} },
  getOnboardingPage: { parameters: getOnboardingPage_parameters, responses: {} },
  receiveClientCreated: { body: receiveClientCreated_body, responses: { 400: receiveClientCreated_400, 401: receiveClientCreated_401 } },
  receiveChannelCreated: { body: receiveChannelCreated_body, responses: { 400: receiveChannelCreated_400, 401: receiveChannelCreated_401 } },
  receiveChannelSubmitted: { body: receiveChannelSubmitted_body, responses: { 400: receiveChannelSubmitted_400, 401: receiveChannelSubmitted_401 } },
  receiveChannelReady: { body: receiveChannelReady_body, responses: { 400: receiveChannelReady_400, 401: receiveChannelReady_401 } },
  receiveChannelRunning: { body: receiveChannelRunning_body, responses: { 400: receiveChannelRunning_400, 401: receiveChannelRunning_401 } },
  receiveChannelLive: { body: receiveChannelLive_body, responses: { 400: receiveChannelLive_400, 401: receiveChannelLive_401 } },
  receiveChannelPermissionGranted: { body: receiveChannelPermissionGranted_body, responses: { 400: receiveChannelPermissionGranted_400, 401: receiveChannelPermissionGranted_401 } },
  receiveChannelPermissionRevoked: { body: receiveChannelPermissionRevoked_body, responses: { 400: receiveChannelPermissionRevoked_400, 401: receiveChannelPermissionRevoked_401 } },
  receiveCancellationRequest: { body: receiveCancellationRequest_body, responses: { 400: receiveCancellationRequest_400, 401: receiveCancellationRequest_401 } },
  receiveCancellationRevoke: { body: receiveCancellationRevoke_body, responses: { 400: receiveCancellationRevoke_400, 401: receiveCancellationRevoke_401 } },
  receiveCancellationProcessed: { body: receiveCancellationProcessed_body, responses: { 400: receiveCancellationProcessed_400, 401: receiveCancellationProcessed_401 } },
  receiveAccountViolation: { body: receiveAccountViolation_body, responses: { 400: receiveAccountViolation_400, 401: receiveAccountViolation_401 } },
  receiveAccountRestriction: { body: receiveAccountRestriction_body, responses: { 400: receiveAccountRestriction_400, 401: receiveAccountRestriction_401 } },
  receiveTemplateMessagingEnabled: { body: receiveTemplateMessagingEnabled_body, responses: { 400: receiveTemplateMessagingEnabled_400, 401: receiveTemplateMessagingEnabled_401 } },
  receiveTemplateMessagingDisabled: { body: receiveTemplateMessagingDisabled_body, responses: { 400: receiveTemplateMessagingDisabled_400, 401: receiveTemplateMessagingDisabled_401 } },
  receiveWabaTemplateStatusChanged: { body: receiveWabaTemplateStatusChanged_body, responses: { 400: receiveWabaTemplateStatusChanged_400, 401: receiveWabaTemplateStatusChanged_401 } },
  receiveWabaTemplateCategoryChanged: { body: receiveWabaTemplateCategoryChanged_body, responses: { 400: receiveWabaTemplateCategoryChanged_400, 401: receiveWabaTemplateCategoryChanged_401 } },
  receivePartnerEvent: { body: receivePartnerEvent_body, responses: { 400: receivePartnerEvent_400, 401: receivePartnerEvent_401 } },
  receiveMessagingNotification: { body: receiveMessagingNotification_body, responses: { 400: receiveMessagingNotification_400, 401: receiveMessagingNotification_401 } }
};

const typed_validators: Record<string, OperationValidators> = validators as never;
export { typed_validators as validators };
