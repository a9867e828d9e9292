/** Generated from specs/ by `npm run generate`. Do not edit. */
// @ts-nocheck
import type { OperationValidators } from '../index.ts';

var listVendors_200 = validate21;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value") || data.default === void 0 && (missing0 = "default") || data.description === void 0 && (missing0 = "description"))
        return validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (typeof data.name != "string")
          return validate23.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.description !== void 0) {
          let _errs3 = errors;
          if (typeof data.description != "string")
            return validate23.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.vendor === void 0 && (missing0 = "vendor") || data.title === void 0 && (missing0 = "title") || data.origin === void 0 && (missing0 = "origin") || data.baseUrl === void 0 && (missing0 = "baseUrl") || data.operations === void 0 && (missing0 = "operations") || data.credentials === void 0 && (missing0 = "credentials") || data.pages === void 0 && (missing0 = "pages") || data.settings === void 0 && (missing0 = "settings"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.vendor !== void 0) {
        let _errs1 = errors;
        if (typeof data.vendor != "string")
          return validate22.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.title !== void 0) {
          let _errs3 = errors;
          if (typeof data.title != "string")
            return validate22.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.origin !== void 0) {
            let _errs5 = errors;
            if (typeof data.origin != "string")
              return validate22.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.baseUrl !== void 0) {
              let _errs7 = errors;
              if (typeof data.baseUrl != "string")
                return validate22.errors = [{ instancePath: instancePath + "/baseUrl", schemaPath: "#/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.operations !== void 0) {
                let data4 = data.operations, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                  return validate22.errors = [{ instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.credentials !== void 0) {
                  let data5 = data.credentials, _errs11 = errors;
                  if (errors === _errs11)
                    if (Array.isArray(data5)) {
                      var valid1 = !0;
                      let len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data6 = data5[i0], _errs13 = errors;
                        if (errors === _errs13)
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            let missing1;
                            if (data6.name === void 0 && (missing1 = "name") || data6.value === void 0 && (missing1 = "value"))
                              return validate22.errors = [{ instancePath: instancePath + "/credentials/" + i0, schemaPath: "#/properties/credentials/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                            if (data6.name !== void 0) {
                              let _errs15 = errors;
                              if (typeof data6.name != "string")
                                return validate22.errors = [{ instancePath: instancePath + "/credentials/" + i0 + "/name", schemaPath: "#/properties/credentials/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid2 = _errs15 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data6.value !== void 0) {
                                let _errs17 = errors;
                                if (typeof data6.value != "string")
                                  return validate22.errors = [{ instancePath: instancePath + "/credentials/" + i0 + "/value", schemaPath: "#/properties/credentials/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid2 = _errs17 === errors;
                              } else
                                var valid2 = !0;
                          } else
                            return validate22.errors = [{ instancePath: instancePath + "/credentials/" + i0, schemaPath: "#/properties/credentials/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid1 = _errs13 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate22.errors = [{ instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.pages !== void 0) {
                    let data9 = data.pages, _errs19 = errors;
                    if (errors === _errs19)
                      if (Array.isArray(data9)) {
                        var valid3 = !0;
                        let len1 = data9.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data10 = data9[i1], _errs21 = errors;
                          if (errors === _errs21)
                            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                              let missing2;
                              if (data10.title === void 0 && (missing2 = "title") || data10.url === void 0 && (missing2 = "url"))
                                return validate22.errors = [{ instancePath: instancePath + "/pages/" + i1, schemaPath: "#/properties/pages/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                              if (data10.title !== void 0) {
                                let _errs23 = errors;
                                if (typeof data10.title != "string")
                                  return validate22.errors = [{ instancePath: instancePath + "/pages/" + i1 + "/title", schemaPath: "#/properties/pages/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid4 = _errs23 === errors;
                              } else
                                var valid4 = !0;
                              if (valid4)
                                if (data10.url !== void 0) {
                                  let _errs25 = errors;
                                  if (typeof data10.url != "string")
                                    return validate22.errors = [{ instancePath: instancePath + "/pages/" + i1 + "/url", schemaPath: "#/properties/pages/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid4 = _errs25 === errors;
                                } else
                                  var valid4 = !0;
                            } else
                              return validate22.errors = [{ instancePath: instancePath + "/pages/" + i1, schemaPath: "#/properties/pages/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid3 = _errs21 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return validate22.errors = [{ instancePath: instancePath + "/pages", schemaPath: "#/properties/pages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs19 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.settings !== void 0) {
                      let data13 = data.settings, _errs27 = errors;
                      if (errors === _errs27)
                        if (Array.isArray(data13)) {
                          var valid5 = !0;
                          let len2 = data13.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let _errs29 = errors;
                            validate23(data13[i2], { instancePath: instancePath + "/settings/" + i2, parentData: data13, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                            var valid5 = _errs29 === errors;
                            if (!valid5)
                              break;
                          }
                        } else
                          return validate22.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs27 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.vendors === void 0 && (missing0 = "vendors"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.vendors !== void 0) {
        let data0 = data.vendors;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate22(data0[i0], { instancePath: instancePath + "/vendors/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate21.errors = [{ instancePath: instancePath + "/vendors", schemaPath: "#/properties/vendors/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
var changeSettings_body = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1)
        return validate26.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
    } else
      return validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate26.errors = vErrors, errors === 0;
}
var changeSettings_200 = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.settings === void 0 && (missing0 = "settings"))
        return validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.settings !== void 0) {
        let data0 = data.settings;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate23(data0[i0], { instancePath: instancePath + "/settings/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate27.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate27.errors = vErrors, errors === 0;
}
var changeSettings_400 = validate29;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error"))
        return validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.error !== void 0 && typeof data.error != "string")
        return validate30.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate30.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate29.errors = vErrors, errors === 0;
}
var changeSettings_404 = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate32.errors = vErrors, errors === 0;
}
var listJournal_200 = validate34;
var schema15 = { type: "object", required: ["id", "atMs", "vendor", "method", "path", "requestHeaders", "requestBody", "status", "responseHeaders", "responseBody", "durationMs", "verdict"], properties: { id: { type: "integer" }, atMs: { type: "number", description: "Virtual time, milliseconds since the epoch." }, vendor: { type: "string" }, method: { type: "string" }, path: { type: "string", description: "Path and query." }, operationId: { type: "string", description: "Absent when the contract knows no such operation." }, requestHeaders: { type: "object", additionalProperties: { type: "string" } }, requestBody: { type: ["string", "null"] }, status: { type: "integer", description: "0 when the vendor stays silent." }, responseHeaders: { type: "object", additionalProperties: { type: "string" } }, responseBody: { type: ["string", "null"] }, durationMs: { type: "number" }, verdict: { type: "object", required: ["request", "response"], properties: { request: { type: "array", items: { $ref: "https://contract.invalid/ContractIssue" } }, response: { type: "array", items: { $ref: "https://contract.invalid/ContractIssue" } } } } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.at === void 0 && (missing0 = "at") || data.message === void 0 && (missing0 = "message"))
        return validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.at !== void 0) {
        let _errs1 = errors;
        if (typeof data.at != "string")
          return validate36.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate36.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate36.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.atMs === void 0 && (missing0 = "atMs") || data.vendor === void 0 && (missing0 = "vendor") || data.method === void 0 && (missing0 = "method") || data.path === void 0 && (missing0 = "path") || data.requestHeaders === void 0 && (missing0 = "requestHeaders") || data.requestBody === void 0 && (missing0 = "requestBody") || data.status === void 0 && (missing0 = "status") || data.responseHeaders === void 0 && (missing0 = "responseHeaders") || data.responseBody === void 0 && (missing0 = "responseBody") || data.durationMs === void 0 && (missing0 = "durationMs") || data.verdict === void 0 && (missing0 = "verdict"))
        return validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate35.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.atMs !== void 0) {
          let _errs3 = errors;
          if (typeof data.atMs != "number")
            return validate35.errors = [{ instancePath: instancePath + "/atMs", schemaPath: "#/properties/atMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.vendor !== void 0) {
            let _errs5 = errors;
            if (typeof data.vendor != "string")
              return validate35.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.method !== void 0) {
              let _errs7 = errors;
              if (typeof data.method != "string")
                return validate35.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.path !== void 0) {
                let _errs9 = errors;
                if (typeof data.path != "string")
                  return validate35.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.operationId !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.operationId != "string")
                    return validate35.errors = [{ instancePath: instancePath + "/operationId", schemaPath: "#/properties/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.requestHeaders !== void 0) {
                    let data6 = data.requestHeaders, _errs13 = errors;
                    if (errors === _errs13)
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
                        for (let key0 in data6) {
                          let _errs16 = errors;
                          if (typeof data6[key0] != "string")
                            return validate35.errors = [{ instancePath: instancePath + "/requestHeaders/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/requestHeaders/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs16 === errors;
                          if (!valid1)
                            break;
                        }
                      else
                        return validate35.errors = [{ instancePath: instancePath + "/requestHeaders", schemaPath: "#/properties/requestHeaders/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.requestBody !== void 0) {
                      let data8 = data.requestBody, _errs18 = errors;
                      if (typeof data8 != "string" && data8 !== null)
                        return validate35.errors = [{ instancePath: instancePath + "/requestBody", schemaPath: "#/properties/requestBody/type", keyword: "type", params: { type: schema15.properties.requestBody.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.status !== void 0) {
                        let data9 = data.status, _errs20 = errors;
                        if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)))
                          return validate35.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.responseHeaders !== void 0) {
                          let data10 = data.responseHeaders, _errs22 = errors;
                          if (errors === _errs22)
                            if (data10 && typeof data10 == "object" && !Array.isArray(data10))
                              for (let key1 in data10) {
                                let _errs25 = errors;
                                if (typeof data10[key1] != "string")
                                  return validate35.errors = [{ instancePath: instancePath + "/responseHeaders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/responseHeaders/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid2 = _errs25 === errors;
                                if (!valid2)
                                  break;
                              }
                            else
                              return validate35.errors = [{ instancePath: instancePath + "/responseHeaders", schemaPath: "#/properties/responseHeaders/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs22 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.responseBody !== void 0) {
                            let data12 = data.responseBody, _errs27 = errors;
                            if (typeof data12 != "string" && data12 !== null)
                              return validate35.errors = [{ instancePath: instancePath + "/responseBody", schemaPath: "#/properties/responseBody/type", keyword: "type", params: { type: schema15.properties.responseBody.type }, message: "must be string,null" }], !1;
                            var valid0 = _errs27 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.durationMs !== void 0) {
                              let _errs29 = errors;
                              if (typeof data.durationMs != "number")
                                return validate35.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var valid0 = _errs29 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.verdict !== void 0) {
                                let data14 = data.verdict, _errs31 = errors;
                                if (errors === _errs31)
                                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                    let missing1;
                                    if (data14.request === void 0 && (missing1 = "request") || data14.response === void 0 && (missing1 = "response"))
                                      return validate35.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                    if (data14.request !== void 0) {
                                      let data15 = data14.request, _errs33 = errors;
                                      if (errors === _errs33)
                                        if (Array.isArray(data15)) {
                                          var valid4 = !0;
                                          let len0 = data15.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            let _errs35 = errors;
                                            validate36(data15[i0], { instancePath: instancePath + "/verdict/request/" + i0, parentData: data15, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
                                            var valid4 = _errs35 === errors;
                                            if (!valid4)
                                              break;
                                          }
                                        } else
                                          return validate35.errors = [{ instancePath: instancePath + "/verdict/request", schemaPath: "#/properties/verdict/properties/request/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                      var valid3 = _errs33 === errors;
                                    } else
                                      var valid3 = !0;
                                    if (valid3)
                                      if (data14.response !== void 0) {
                                        let data17 = data14.response, _errs36 = errors;
                                        if (errors === _errs36)
                                          if (Array.isArray(data17)) {
                                            var valid5 = !0;
                                            let len1 = data17.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              let _errs38 = errors;
                                              validate36(data17[i1], { instancePath: instancePath + "/verdict/response/" + i1, parentData: data17, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
                                              var valid5 = _errs38 === errors;
                                              if (!valid5)
                                                break;
                                            }
                                          } else
                                            return validate35.errors = [{ instancePath: instancePath + "/verdict/response", schemaPath: "#/properties/verdict/properties/response/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                        var valid3 = _errs36 === errors;
                                      } else
                                        var valid3 = !0;
                                  } else
                                    return validate35.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
    } else
      return validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate35.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.entries === void 0 && (missing0 = "entries"))
        return validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.entries !== void 0) {
        let data0 = data.entries;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate35(data0[i0], { instancePath: instancePath + "/entries/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate34.errors = [{ instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate34.errors = vErrors, errors === 0;
}
var listJournal_400 = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate40.errors = vErrors, errors === 0;
}

var changeSettings_parameters = validate212;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.vendor === void 0 && (missing0 = "vendor"))
              return validate212.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.vendor !== void 0) {
              let data1 = data0.vendor;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate212.errors = [{ instancePath: instancePath + "/path/vendor", schemaPath: "#/properties/path/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.vendor = coerced0));
              }
            }
          } else
            return validate212.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate212.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate212.errors = vErrors, errors === 0;
}
var listJournal_parameters = validate222;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.vendor !== void 0) {
              let data1 = data0.vendor, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate222.errors = [{ instancePath: instancePath + "/query/vendor", schemaPath: "#/properties/query/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.vendor = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.after !== void 0) {
                let data2 = data0.after, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))
                      coerced1 = +data2;
                    else
                      return validate222.errors = [{ instancePath: instancePath + "/query/after", schemaPath: "#/properties/query/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.after = coerced1));
                }
                if (errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
                  return validate222.errors = [{ instancePath: instancePath + "/query/after", schemaPath: "#/properties/query/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate222.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate222.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate222.errors = vErrors, errors === 0;
}

var validators = {
  listVendors: { responses: { 200: listVendors_200 } },
  changeSettings: { parameters: changeSettings_parameters, body: changeSettings_body, responses: { 200: changeSettings_200, 400: changeSettings_400, 404: changeSettings_404 } },
  listJournal: { parameters: listJournal_parameters, responses: { 200: listJournal_200, 400: listJournal_400 } },
  streamEvents: { responses: {} },
  reset: { responses: {} }
};

const typed_validators: Record<string, OperationValidators> = validators as never;
export { typed_validators as validators };
