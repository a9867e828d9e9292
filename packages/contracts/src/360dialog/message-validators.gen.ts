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

var onboardingPopupCommands_onboardingQuery = validate21;
var schema7 = { type: "object", properties: { redirect_url: { type: "string", pattern: "^https?://" }, state: { type: "string", minLength: 1 }, email: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 }, number: { type: "string", minLength: 1 }, next: { type: "string", enum: ["login"] }, plan_selection: { type: "string", enum: ["regular", "premium", "basic"] }, flow: { type: "string", minLength: 1 }, io_signature: { type: "string", minLength: 1 }, io_timestamp: { type: "string", pattern: "^[0-9]+$" }, preverified_phone_number_id: { type: "string", minLength: 1 }, partner: { type: "string" }, hosting_type: { type: "string", enum: ["onpremise"] }, lang: { type: "string", enum: ["de", "en", "pt"] }, connect_client_user: { type: "string", enum: ["true"] }, client_id: { type: "string", minLength: 1 } } }, pattern0 = new RegExp("^https?://", "u"), pattern1 = new RegExp("^[0-9]+$", "u"), func2 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.redirect_url !== void 0) {
        let data0 = data.redirect_url, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern0.test(data0))
              return validate22.errors = [{ instancePath: instancePath + "/redirect_url", schemaPath: "#/properties/redirect_url/pattern", keyword: "pattern", params: { pattern: "^https?://" } }], !1;
          } else
            return validate22.errors = [{ instancePath: instancePath + "/redirect_url", schemaPath: "#/properties/redirect_url/type", keyword: "type", params: { type: "string" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.state !== void 0) {
          let data1 = data.state, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate22.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
            } else
              return validate22.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.email !== void 0) {
            let data2 = data.email, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate22.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
              } else
                return validate22.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data3 = data.name, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate22.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                } else
                  return validate22.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.number !== void 0) {
                let data4 = data.number, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate22.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                  } else
                    return validate22.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.next !== void 0) {
                  let data5 = data.next, _errs11 = errors;
                  if (typeof data5 != "string")
                    return validate22.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/properties/next/type", keyword: "type", params: { type: "string" } }], !1;
                  if (data5 !== "login")
                    return validate22.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/properties/next/enum", keyword: "enum", params: { allowedValues: schema7.properties.next.enum } }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.plan_selection !== void 0) {
                    let data6 = data.plan_selection, _errs13 = errors;
                    if (typeof data6 != "string")
                      return validate22.errors = [{ instancePath: instancePath + "/plan_selection", schemaPath: "#/properties/plan_selection/type", keyword: "type", params: { type: "string" } }], !1;
                    if (!(data6 === "regular" || data6 === "premium" || data6 === "basic"))
                      return validate22.errors = [{ instancePath: instancePath + "/plan_selection", schemaPath: "#/properties/plan_selection/enum", keyword: "enum", params: { allowedValues: schema7.properties.plan_selection.enum } }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.flow !== void 0) {
                      let data7 = data.flow, _errs15 = errors;
                      if (errors === _errs15)
                        if (typeof data7 == "string") {
                          if (func2(data7) < 1)
                            return validate22.errors = [{ instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                        } else
                          return validate22.errors = [{ instancePath: instancePath + "/flow", schemaPath: "#/properties/flow/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.io_signature !== void 0) {
                        let data8 = data.io_signature, _errs17 = errors;
                        if (errors === _errs17)
                          if (typeof data8 == "string") {
                            if (func2(data8) < 1)
                              return validate22.errors = [{ instancePath: instancePath + "/io_signature", schemaPath: "#/properties/io_signature/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                          } else
                            return validate22.errors = [{ instancePath: instancePath + "/io_signature", schemaPath: "#/properties/io_signature/type", keyword: "type", params: { type: "string" } }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.io_timestamp !== void 0) {
                          let data9 = data.io_timestamp, _errs19 = errors;
                          if (errors === _errs19)
                            if (typeof data9 == "string") {
                              if (!pattern1.test(data9))
                                return validate22.errors = [{ instancePath: instancePath + "/io_timestamp", schemaPath: "#/properties/io_timestamp/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" } }], !1;
                            } else
                              return validate22.errors = [{ instancePath: instancePath + "/io_timestamp", schemaPath: "#/properties/io_timestamp/type", keyword: "type", params: { type: "string" } }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.preverified_phone_number_id !== void 0) {
                            let data10 = data.preverified_phone_number_id, _errs21 = errors;
                            if (errors === _errs21)
                              if (typeof data10 == "string") {
                                if (func2(data10) < 1)
                                  return validate22.errors = [{ instancePath: instancePath + "/preverified_phone_number_id", schemaPath: "#/properties/preverified_phone_number_id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                              } else
                                return validate22.errors = [{ instancePath: instancePath + "/preverified_phone_number_id", schemaPath: "#/properties/preverified_phone_number_id/type", keyword: "type", params: { type: "string" } }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.partner !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.partner != "string")
                                return validate22.errors = [{ instancePath: instancePath + "/partner", schemaPath: "#/properties/partner/type", keyword: "type", params: { type: "string" } }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.hosting_type !== void 0) {
                                let data12 = data.hosting_type, _errs25 = errors;
                                if (typeof data12 != "string")
                                  return validate22.errors = [{ instancePath: instancePath + "/hosting_type", schemaPath: "#/properties/hosting_type/type", keyword: "type", params: { type: "string" } }], !1;
                                if (data12 !== "onpremise")
                                  return validate22.errors = [{ instancePath: instancePath + "/hosting_type", schemaPath: "#/properties/hosting_type/enum", keyword: "enum", params: { allowedValues: schema7.properties.hosting_type.enum } }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.lang !== void 0) {
                                  let data13 = data.lang, _errs27 = errors;
                                  if (typeof data13 != "string")
                                    return validate22.errors = [{ instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/type", keyword: "type", params: { type: "string" } }], !1;
                                  if (!(data13 === "de" || data13 === "en" || data13 === "pt"))
                                    return validate22.errors = [{ instancePath: instancePath + "/lang", schemaPath: "#/properties/lang/enum", keyword: "enum", params: { allowedValues: schema7.properties.lang.enum } }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.connect_client_user !== void 0) {
                                    let data14 = data.connect_client_user, _errs29 = errors;
                                    if (typeof data14 != "string")
                                      return validate22.errors = [{ instancePath: instancePath + "/connect_client_user", schemaPath: "#/properties/connect_client_user/type", keyword: "type", params: { type: "string" } }], !1;
                                    if (data14 !== "true")
                                      return validate22.errors = [{ instancePath: instancePath + "/connect_client_user", schemaPath: "#/properties/connect_client_user/enum", keyword: "enum", params: { allowedValues: schema7.properties.connect_client_user.enum } }], !1;
                                    var valid0 = _errs29 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.client_id !== void 0) {
                                      let data15 = data.client_id, _errs31 = errors;
                                      if (errors === _errs31)
                                        if (typeof data15 == "string") {
                                          if (func2(data15) < 1)
                                            return validate22.errors = [{ instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                        } else
                                          return validate22.errors = [{ instancePath: instancePath + "/client_id", schemaPath: "#/properties/client_id/type", keyword: "type", params: { type: "string" } }], !1;
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
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
var onboardingRedirectEvents_onboardingRedirectQuery = validate24;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.client === void 0 && (missing0 = "client"))
        return validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.client !== void 0) {
        let data0 = data.client, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate25.errors = [{ instancePath: instancePath + "/client", schemaPath: "#/properties/client/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
          } else
            return validate25.errors = [{ instancePath: instancePath + "/client", schemaPath: "#/properties/client/type", keyword: "type", params: { type: "string" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.channels !== void 0) {
          let _errs3 = errors;
          if (typeof data.channels != "string")
            return validate25.errors = [{ instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.revoked !== void 0) {
            let _errs5 = errors;
            if (typeof data.revoked != "string")
              return validate25.errors = [{ instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.state !== void 0) {
              let _errs7 = errors;
              if (typeof data.state != "string")
                return validate25.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate25(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), validate24.errors = vErrors, errors === 0;
}
var onboardingResultEvents_onboardingResult = validate27;
var pattern2 = new RegExp("^\\?(?:[^#]*&)?client=[^&#]", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern2.test(data))
        return validate28.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\?(?:[^#]*&)?client=[^&#]" } }], !1;
    } else
      return validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate27.errors = vErrors, errors === 0;
}
var onboardingBroadcastEvents_onboardingBroadcast = validate30;
var pattern3 = new RegExp("[?&]state=[^&#]", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (typeof data == "string") {
        if (!pattern3.test(data))
          return validate31.errors = [{ instancePath, schemaPath: "#/allOf/1/pattern", keyword: "pattern", params: { pattern: "[?&]state=[^&#]" } }], !1;
      } else
        return validate31.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "string" } }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate31(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length), validate30.errors = vErrors, errors === 0;
}

var onboardingPopupCommands = { onboardingQuery: onboardingPopupCommands_onboardingQuery }, onboardingRedirectEvents = { onboardingRedirectQuery: onboardingRedirectEvents_onboardingRedirectQuery }, onboardingResultEvents = { onboardingResult: onboardingResultEvents_onboardingResult }, onboardingBroadcastEvents = { onboardingBroadcast: onboardingBroadcastEvents_onboardingBroadcast };

const typed_onboardingPopupCommands: Record<string, Validator> = onboardingPopupCommands as never;
export { typed_onboardingPopupCommands as onboardingPopupCommands };
const typed_onboardingRedirectEvents: Record<string, Validator> = onboardingRedirectEvents as never;
export { typed_onboardingRedirectEvents as onboardingRedirectEvents };
const typed_onboardingResultEvents: Record<string, Validator> = onboardingResultEvents as never;
export { typed_onboardingResultEvents as onboardingResultEvents };
const typed_onboardingBroadcastEvents: Record<string, Validator> = onboardingBroadcastEvents as never;
export { typed_onboardingBroadcastEvents as onboardingBroadcastEvents };
