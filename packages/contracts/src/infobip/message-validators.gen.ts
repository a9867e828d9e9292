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

var momentsPageCommands_momentsQuery = validate21;
var func2 = require_ucs2length().default;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func2(data) < 1)
        return validate23.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
    } else
      return validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.request_uri === void 0 && (missing0 = "request_uri"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      data.request_uri !== void 0 && (validate23(data.request_uri, { instancePath: instancePath + "/request_uri", parentData: data, parentDataProperty: "request_uri", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
var momentsFrameEvents_ready = validate26;
var schema10 = { type: "object", required: ["source", "v", "type"], properties: { source: { const: "infobip-embeddable" }, v: { const: 1 }, type: { const: "ready" }, embeddingId: { type: ["integer", "string"] } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source") || data.v === void 0 && (missing0 = "v") || data.type === void 0 && (missing0 = "type"))
        return validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.source !== void 0) {
        let _errs1 = errors;
        if (data.source !== "infobip-embeddable")
          return validate27.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "infobip-embeddable" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.v !== void 0) {
          let _errs2 = errors;
          if (data.v !== 1)
            return validate27.errors = [{ instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let _errs3 = errors;
            if (data.type !== "ready")
              return validate27.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "ready" } }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.embeddingId !== void 0) {
              let data3 = data.embeddingId, _errs4 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && typeof data3 != "string")
                return validate27.errors = [{ instancePath: instancePath + "/embeddingId", schemaPath: "#/properties/embeddingId/type", keyword: "type", params: { type: schema10.properties.embeddingId.type } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate26.errors = vErrors, errors === 0;
}
var momentsFrameEvents_resize = validate29;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source") || data.v === void 0 && (missing0 = "v") || data.type === void 0 && (missing0 = "type") || data.height === void 0 && (missing0 = "height"))
        return validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.source !== void 0) {
        let _errs1 = errors;
        if (data.source !== "infobip-embeddable")
          return validate30.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "infobip-embeddable" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.v !== void 0) {
          let _errs2 = errors;
          if (data.v !== 1)
            return validate30.errors = [{ instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let _errs3 = errors;
            if (data.type !== "resize")
              return validate30.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "resize" } }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.height !== void 0) {
              let data3 = data.height, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data3 == "number") {
                  if (data3 < 0 || isNaN(data3))
                    return validate30.errors = [{ instancePath: instancePath + "/height", schemaPath: "#/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                } else
                  return validate30.errors = [{ instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "number" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate30.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate29.errors = vErrors, errors === 0;
}
var momentsFrameEvents_campaign_activated = validate32;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source") || data.v === void 0 && (missing0 = "v") || data.type === void 0 && (missing0 = "type") || data.campaignId === void 0 && (missing0 = "campaignId"))
        return validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.source !== void 0) {
        let _errs1 = errors;
        if (data.source !== "infobip-embeddable")
          return validate33.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "infobip-embeddable" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.v !== void 0) {
          let _errs2 = errors;
          if (data.v !== 1)
            return validate33.errors = [{ instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let _errs3 = errors;
            if (data.type !== "campaign.activated")
              return validate33.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "campaign.activated" } }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.campaignId !== void 0) {
              let data3 = data.campaignId, _errs4 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                return validate33.errors = [{ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs4 && typeof data3 == "number" && (data3 < 1 || isNaN(data3)))
                return validate33.errors = [{ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.useCase !== void 0) {
                let _errs6 = errors;
                if (typeof data.useCase != "string")
                  return validate33.errors = [{ instancePath: instancePath + "/useCase", schemaPath: "#/properties/useCase/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate33.errors = vErrors, errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate33(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length), validate32.errors = vErrors, errors === 0;
}
var momentsFrameEvents_campaign_updated = validate35;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source") || data.v === void 0 && (missing0 = "v") || data.type === void 0 && (missing0 = "type") || data.campaignId === void 0 && (missing0 = "campaignId"))
        return validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.source !== void 0) {
        let _errs1 = errors;
        if (data.source !== "infobip-embeddable")
          return validate36.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "infobip-embeddable" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.v !== void 0) {
          let _errs2 = errors;
          if (data.v !== 1)
            return validate36.errors = [{ instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let _errs3 = errors;
            if (data.type !== "campaign.updated")
              return validate36.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "campaign.updated" } }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.campaignId !== void 0) {
              let data3 = data.campaignId, _errs4 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                return validate36.errors = [{ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs4 && typeof data3 == "number" && (data3 < 1 || isNaN(data3)))
                return validate36.errors = [{ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate36.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate36(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length), validate35.errors = vErrors, errors === 0;
}
var momentsFrameEvents_campaign_paused = validate38;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source") || data.v === void 0 && (missing0 = "v") || data.type === void 0 && (missing0 = "type") || data.campaignId === void 0 && (missing0 = "campaignId"))
        return validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.source !== void 0) {
        let _errs1 = errors;
        if (data.source !== "infobip-embeddable")
          return validate39.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "infobip-embeddable" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.v !== void 0) {
          let _errs2 = errors;
          if (data.v !== 1)
            return validate39.errors = [{ instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let _errs3 = errors;
            if (data.type !== "campaign.paused")
              return validate39.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "campaign.paused" } }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.campaignId !== void 0) {
              let data3 = data.campaignId, _errs4 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                return validate39.errors = [{ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs4 && typeof data3 == "number" && (data3 < 1 || isNaN(data3)))
                return validate39.errors = [{ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate39.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate39(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length), validate38.errors = vErrors, errors === 0;
}
var momentsFrameEvents_campaign_deleted = validate41;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source") || data.v === void 0 && (missing0 = "v") || data.type === void 0 && (missing0 = "type") || data.campaignId === void 0 && (missing0 = "campaignId"))
        return validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.source !== void 0) {
        let _errs1 = errors;
        if (data.source !== "infobip-embeddable")
          return validate42.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "infobip-embeddable" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.v !== void 0) {
          let _errs2 = errors;
          if (data.v !== 1)
            return validate42.errors = [{ instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let _errs3 = errors;
            if (data.type !== "campaign.deleted")
              return validate42.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "campaign.deleted" } }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.campaignId !== void 0) {
              let data3 = data.campaignId, _errs4 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                return validate42.errors = [{ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs4 && typeof data3 == "number" && (data3 < 1 || isNaN(data3)))
                return validate42.errors = [{ instancePath: instancePath + "/campaignId", schemaPath: "#/properties/campaignId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate42(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length), validate41.errors = vErrors, errors === 0;
}
var momentsFrameEvents_session_expired = validate44;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source") || data.v === void 0 && (missing0 = "v") || data.type === void 0 && (missing0 = "type"))
        return validate45.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.source !== void 0) {
        let _errs1 = errors;
        if (data.source !== "infobip-embeddable")
          return validate45.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "infobip-embeddable" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.v !== void 0) {
          let _errs2 = errors;
          if (data.v !== 1)
            return validate45.errors = [{ instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.type !== void 0) {
            let _errs3 = errors;
            if (data.type !== "session.expired")
              return validate45.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "session.expired" } }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate45.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate45(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length), validate44.errors = vErrors, errors === 0;
}
var momentsFrameEvents_error = validate47;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.source === void 0 && (missing0 = "source") || data.v === void 0 && (missing0 = "v") || data.type === void 0 && (missing0 = "type") || data.code === void 0 && (missing0 = "code") || data.description === void 0 && (missing0 = "description"))
        return validate48.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.source !== void 0) {
        let _errs1 = errors;
        if (data.source !== "infobip-embeddable")
          return validate48.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/const", keyword: "const", params: { allowedValue: "infobip-embeddable" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.v !== void 0) {
          let _errs2 = errors;
          if (data.v !== 1)
            return validate48.errors = [{ instancePath: instancePath + "/v", schemaPath: "#/properties/v/const", keyword: "const", params: { allowedValue: 1 } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let _errs3 = errors;
            if (data.type !== "error")
              return validate48.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "error" } }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.code !== void 0) {
              let data3 = data.code, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate48.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                } else
                  return validate48.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.description !== void 0) {
                let _errs6 = errors;
                if (typeof data.description != "string")
                  return validate48.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate48.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate48(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length), validate47.errors = vErrors, errors === 0;
}
var answersPageCommands_answersQuery = validate50;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.request_uri === void 0 && (missing0 = "request_uri"))
        return validate51.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      data.request_uri !== void 0 && (validate23(data.request_uri, { instancePath: instancePath + "/request_uri", parentData: data, parentDataProperty: "request_uri", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
    } else
      return validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate51.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate51(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length), validate50.errors = vErrors, errors === 0;
}
var answersFrameEvents_ready = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate54.errors = vErrors, errors === 0;
}
var answersFrameEvents_resize = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate56.errors = vErrors, errors === 0;
}
var answersFrameEvents_session_expired = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate45(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length), validate58.errors = vErrors, errors === 0;
}
var answersFrameEvents_error = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate48(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length), validate60.errors = vErrors, errors === 0;
}
var conversationsPageCommands_conversationsQuery = validate62;
var pattern0 = new RegExp("^https://", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.request_uri === void 0 && (missing0 = "request_uri"))
        return validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.request_uri !== void 0) {
        let _errs1 = errors;
        validate23(data.request_uri, { instancePath: instancePath + "/request_uri", parentData: data, parentDataProperty: "request_uri", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.apiBaseUrl !== void 0) {
          let data1 = data.apiBaseUrl, _errs2 = errors;
          if (errors === _errs2)
            if (typeof data1 == "string") {
              if (!pattern0.test(data1))
                return validate63.errors = [{ instancePath: instancePath + "/apiBaseUrl", schemaPath: "#/properties/apiBaseUrl/pattern", keyword: "pattern", params: { pattern: "^https://" } }], !1;
            } else
              return validate63.errors = [{ instancePath: instancePath + "/apiBaseUrl", schemaPath: "#/properties/apiBaseUrl/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.senders !== void 0) {
            let _errs4 = errors;
            if (typeof data.senders != "string")
              return validate63.errors = [{ instancePath: instancePath + "/senders", schemaPath: "#/properties/senders/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.destinations !== void 0) {
              let _errs6 = errors;
              if (typeof data.destinations != "string")
                return validate63.errors = [{ instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate63.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate63(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length), validate62.errors = vErrors, errors === 0;
}
var conversationsFrameEvents_ready = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate66.errors = vErrors, errors === 0;
}
var conversationsFrameEvents_resize = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate68.errors = vErrors, errors === 0;
}
var conversationsFrameEvents_session_expired = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate45(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length), validate70.errors = vErrors, errors === 0;
}
var conversationsFrameEvents_error = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate48(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length), validate72.errors = vErrors, errors === 0;
}
var exchangeCardCommands_cardQuery = validate74;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.conversationId !== void 0) {
        let _errs1 = errors;
        if (typeof data.conversationId != "string")
          return validate75.errors = [{ instancePath: instancePath + "/conversationId", schemaPath: "#/properties/conversationId/type", keyword: "type", params: { type: "string" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.state !== void 0) {
          let _errs3 = errors;
          if (typeof data.state != "string")
            return validate75.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate75.errors = vErrors, errors === 0;
}
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate75(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length), validate74.errors = vErrors, errors === 0;
}
var exchangeConfigurationCommands_configurationQuery = validate77;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.state !== void 0 && typeof data.state != "string")
        return validate78.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } }], !1;
    } else
      return validate78.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate78.errors = vErrors, errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate78(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length), validate77.errors = vErrors, errors === 0;
}
var exchangeRedirectCommands_redirectQuery = validate80;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code"))
        return validate81.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate81.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
          } else
            return validate81.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.state !== void 0) {
          let _errs3 = errors;
          if (typeof data.state != "string")
            return validate81.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.conversationId !== void 0) {
            let _errs5 = errors;
            if (typeof data.conversationId != "string")
              return validate81.errors = [{ instancePath: instancePath + "/conversationId", schemaPath: "#/properties/conversationId/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate81.errors = vErrors, errors === 0;
}
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate81(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length), validate80.errors = vErrors, errors === 0;
}
var exchangeRedirectCommands_refusedQuery = validate83;
var schema44 = { type: "object", required: ["error"], properties: { error: { type: "string", enum: ["access_denied"] }, state: { type: "string" } } };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error"))
        return validate84.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      if (data.error !== void 0) {
        let data0 = data.error, _errs1 = errors;
        if (typeof data0 != "string")
          return validate84.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } }], !1;
        if (data0 !== "access_denied")
          return validate84.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/enum", keyword: "enum", params: { allowedValues: schema44.properties.error.enum } }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.state !== void 0) {
          let _errs3 = errors;
          if (typeof data.state != "string")
            return validate84.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate84.errors = vErrors, errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate84(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors), errors = vErrors.length), validate83.errors = vErrors, errors === 0;
}

var momentsPageCommands = { momentsQuery: momentsPageCommands_momentsQuery }, momentsFrameEvents = { ready: momentsFrameEvents_ready, resize: momentsFrameEvents_resize, "campaign.activated": momentsFrameEvents_campaign_activated, "campaign.updated": momentsFrameEvents_campaign_updated, "campaign.paused": momentsFrameEvents_campaign_paused, "campaign.deleted": momentsFrameEvents_campaign_deleted, "session.expired": momentsFrameEvents_session_expired, error: momentsFrameEvents_error }, answersPageCommands = { answersQuery: answersPageCommands_answersQuery }, answersFrameEvents = { ready: answersFrameEvents_ready, resize: answersFrameEvents_resize, "session.expired": answersFrameEvents_session_expired, error: answersFrameEvents_error }, conversationsPageCommands = { conversationsQuery: conversationsPageCommands_conversationsQuery }, conversationsFrameEvents = { ready: conversationsFrameEvents_ready, resize: conversationsFrameEvents_resize, "session.expired": conversationsFrameEvents_session_expired, error: conversationsFrameEvents_error }, exchangeCardCommands = { cardQuery: exchangeCardCommands_cardQuery }, exchangeConfigurationCommands = { configurationQuery: exchangeConfigurationCommands_configurationQuery }, exchangeRedirectCommands = { redirectQuery: exchangeRedirectCommands_redirectQuery, refusedQuery: exchangeRedirectCommands_refusedQuery };

const typed_momentsPageCommands: Record<string, Validator> = momentsPageCommands as never;
export { typed_momentsPageCommands as momentsPageCommands };
const typed_momentsFrameEvents: Record<string, Validator> = momentsFrameEvents as never;
export { typed_momentsFrameEvents as momentsFrameEvents };
const typed_answersPageCommands: Record<string, Validator> = answersPageCommands as never;
export { typed_answersPageCommands as answersPageCommands };
const typed_answersFrameEvents: Record<string, Validator> = answersFrameEvents as never;
export { typed_answersFrameEvents as answersFrameEvents };
const typed_conversationsPageCommands: Record<string, Validator> = conversationsPageCommands as never;
export { typed_conversationsPageCommands as conversationsPageCommands };
const typed_conversationsFrameEvents: Record<string, Validator> = conversationsFrameEvents as never;
export { typed_conversationsFrameEvents as conversationsFrameEvents };
const typed_exchangeCardCommands: Record<string, Validator> = exchangeCardCommands as never;
export { typed_exchangeCardCommands as exchangeCardCommands };
const typed_exchangeConfigurationCommands: Record<string, Validator> = exchangeConfigurationCommands as never;
export { typed_exchangeConfigurationCommands as exchangeConfigurationCommands };
const typed_exchangeRedirectCommands: Record<string, Validator> = exchangeRedirectCommands as never;
export { typed_exchangeRedirectCommands as exchangeRedirectCommands };
