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

var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

var listVendors_200 = validate21;
var schema7 = { type: "object", required: ["vendor", "title", "origin", "baseUrl", "operations", "credentials", "pages", "settings", "webhooks", "hostPage"], properties: { vendor: { type: "string" }, title: { type: "string" }, origin: { type: "string" }, baseUrl: { type: "string" }, operations: { type: "array", items: { type: "string" } }, messages: { type: "array", items: { type: "string" } }, webhooks: { type: "array", items: { type: "string" } }, hostPage: { type: ["string", "null"] }, credentials: { type: "array", items: { type: "object", required: ["name", "value"], properties: { name: { type: "string" }, value: { type: "string" } } } }, pages: { type: "array", items: { type: "object", required: ["title", "url"], properties: { title: { type: "string" }, url: { type: "string" } } } }, settings: { type: "array", items: { $ref: "https://contract.invalid/Setting" } } } };
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
      if (data.vendor === void 0 && (missing0 = "vendor") || data.title === void 0 && (missing0 = "title") || data.origin === void 0 && (missing0 = "origin") || data.baseUrl === void 0 && (missing0 = "baseUrl") || data.operations === void 0 && (missing0 = "operations") || data.credentials === void 0 && (missing0 = "credentials") || data.pages === void 0 && (missing0 = "pages") || data.settings === void 0 && (missing0 = "settings") || data.webhooks === void 0 && (missing0 = "webhooks") || data.hostPage === void 0 && (missing0 = "hostPage"))
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
                if (errors === _errs9)
                  if (Array.isArray(data4)) {
                    var valid1 = !0;
                    let len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs11 = errors;
                      if (typeof data4[i0] != "string")
                        return validate22.errors = [{ instancePath: instancePath + "/operations/" + i0, schemaPath: "#/properties/operations/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs11 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate22.errors = [{ instancePath: instancePath + "/operations", schemaPath: "#/properties/operations/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.messages !== void 0) {
                  let data6 = data.messages, _errs13 = errors;
                  if (errors === _errs13)
                    if (Array.isArray(data6)) {
                      var valid2 = !0;
                      let len1 = data6.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let _errs15 = errors;
                        if (typeof data6[i1] != "string")
                          return validate22.errors = [{ instancePath: instancePath + "/messages/" + i1, schemaPath: "#/properties/messages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs15 === errors;
                        if (!valid2)
                          break;
                      }
                    } else
                      return validate22.errors = [{ instancePath: instancePath + "/messages", schemaPath: "#/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.webhooks !== void 0) {
                    let data8 = data.webhooks, _errs17 = errors;
                    if (errors === _errs17)
                      if (Array.isArray(data8)) {
                        var valid3 = !0;
                        let len2 = data8.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let _errs19 = errors;
                          if (typeof data8[i2] != "string")
                            return validate22.errors = [{ instancePath: instancePath + "/webhooks/" + i2, schemaPath: "#/properties/webhooks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid3 = _errs19 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return validate22.errors = [{ instancePath: instancePath + "/webhooks", schemaPath: "#/properties/webhooks/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs17 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.hostPage !== void 0) {
                      let data10 = data.hostPage, _errs21 = errors;
                      if (typeof data10 != "string" && data10 !== null)
                        return validate22.errors = [{ instancePath: instancePath + "/hostPage", schemaPath: "#/properties/hostPage/type", keyword: "type", params: { type: schema7.properties.hostPage.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs21 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.credentials !== void 0) {
                        let data11 = data.credentials, _errs23 = errors;
                        if (errors === _errs23)
                          if (Array.isArray(data11)) {
                            var valid4 = !0;
                            let len3 = data11.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let data12 = data11[i3], _errs25 = errors;
                              if (errors === _errs25)
                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                  let missing1;
                                  if (data12.name === void 0 && (missing1 = "name") || data12.value === void 0 && (missing1 = "value"))
                                    return validate22.errors = [{ instancePath: instancePath + "/credentials/" + i3, schemaPath: "#/properties/credentials/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                  if (data12.name !== void 0) {
                                    let _errs27 = errors;
                                    if (typeof data12.name != "string")
                                      return validate22.errors = [{ instancePath: instancePath + "/credentials/" + i3 + "/name", schemaPath: "#/properties/credentials/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid5 = _errs27 === errors;
                                  } else
                                    var valid5 = !0;
                                  if (valid5)
                                    if (data12.value !== void 0) {
                                      let _errs29 = errors;
                                      if (typeof data12.value != "string")
                                        return validate22.errors = [{ instancePath: instancePath + "/credentials/" + i3 + "/value", schemaPath: "#/properties/credentials/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid5 = _errs29 === errors;
                                    } else
                                      var valid5 = !0;
                                } else
                                  return validate22.errors = [{ instancePath: instancePath + "/credentials/" + i3, schemaPath: "#/properties/credentials/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid4 = _errs25 === errors;
                              if (!valid4)
                                break;
                            }
                          } else
                            return validate22.errors = [{ instancePath: instancePath + "/credentials", schemaPath: "#/properties/credentials/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs23 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.pages !== void 0) {
                          let data15 = data.pages, _errs31 = errors;
                          if (errors === _errs31)
                            if (Array.isArray(data15)) {
                              var valid6 = !0;
                              let len4 = data15.length;
                              for (let i4 = 0; i4 < len4; i4++) {
                                let data16 = data15[i4], _errs33 = errors;
                                if (errors === _errs33)
                                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                    let missing2;
                                    if (data16.title === void 0 && (missing2 = "title") || data16.url === void 0 && (missing2 = "url"))
                                      return validate22.errors = [{ instancePath: instancePath + "/pages/" + i4, schemaPath: "#/properties/pages/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                    if (data16.title !== void 0) {
                                      let _errs35 = errors;
                                      if (typeof data16.title != "string")
                                        return validate22.errors = [{ instancePath: instancePath + "/pages/" + i4 + "/title", schemaPath: "#/properties/pages/items/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid7 = _errs35 === errors;
                                    } else
                                      var valid7 = !0;
                                    if (valid7)
                                      if (data16.url !== void 0) {
                                        let _errs37 = errors;
                                        if (typeof data16.url != "string")
                                          return validate22.errors = [{ instancePath: instancePath + "/pages/" + i4 + "/url", schemaPath: "#/properties/pages/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid7 = _errs37 === errors;
                                      } else
                                        var valid7 = !0;
                                  } else
                                    return validate22.errors = [{ instancePath: instancePath + "/pages/" + i4, schemaPath: "#/properties/pages/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid6 = _errs33 === errors;
                                if (!valid6)
                                  break;
                              }
                            } else
                              return validate22.errors = [{ instancePath: instancePath + "/pages", schemaPath: "#/properties/pages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs31 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.settings !== void 0) {
                            let data19 = data.settings, _errs39 = errors;
                            if (errors === _errs39)
                              if (Array.isArray(data19)) {
                                var valid8 = !0;
                                let len5 = data19.length;
                                for (let i5 = 0; i5 < len5; i5++) {
                                  let _errs41 = errors;
                                  validate23(data19[i5], { instancePath: instancePath + "/settings/" + i5, parentData: data19, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                                  var valid8 = _errs41 === errors;
                                  if (!valid8)
                                    break;
                                }
                              } else
                                return validate22.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs39 === errors;
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
var schema16 = { type: "object", required: ["kind", "id", "atMs", "vendor", "verdict", "faults", "method", "path", "requestHeaders", "requestBody", "status", "responseHeaders", "responseBody", "durationMs"], properties: { kind: { const: "request" }, id: { type: "integer" }, atMs: { type: "number" }, vendor: { type: "string" }, verdict: { $ref: "https://contract.invalid/Verdict" }, faults: { type: "array", items: { type: "string" } }, method: { type: "string" }, path: { type: "string" }, operationId: { type: "string" }, requestHeaders: { type: "object", additionalProperties: { type: "string" } }, requestBody: { type: ["string", "null"] }, status: { type: "integer" }, responseHeaders: { type: "object", additionalProperties: { type: "string" } }, responseBody: { type: ["string", "null"] }, durationMs: { type: "number" } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.at === void 0 && (missing0 = "at") || data.message === void 0 && (missing0 = "message"))
        return validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.at !== void 0) {
        let _errs1 = errors;
        if (typeof data.at != "string")
          return validate38.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.message !== void 0) {
          let _errs3 = errors;
          if (typeof data.message != "string")
            return validate38.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate38.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.request === void 0 && (missing0 = "request") || data.response === void 0 && (missing0 = "response"))
        return validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.request !== void 0) {
        let data0 = data.request, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate38(data0[i0], { instancePath: instancePath + "/request/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate37.errors = [{ instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.response !== void 0) {
          let data2 = data.response, _errs4 = errors;
          if (errors === _errs4)
            if (Array.isArray(data2)) {
              var valid2 = !0;
              let len1 = data2.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let _errs6 = errors;
                validate38(data2[i1], { instancePath: instancePath + "/response/" + i1, parentData: data2, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                var valid2 = _errs6 === errors;
                if (!valid2)
                  break;
              }
            } else
              return validate37.errors = [{ instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate37.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.id === void 0 && (missing0 = "id") || data.atMs === void 0 && (missing0 = "atMs") || data.vendor === void 0 && (missing0 = "vendor") || data.verdict === void 0 && (missing0 = "verdict") || data.faults === void 0 && (missing0 = "faults") || data.method === void 0 && (missing0 = "method") || data.path === void 0 && (missing0 = "path") || data.requestHeaders === void 0 && (missing0 = "requestHeaders") || data.requestBody === void 0 && (missing0 = "requestBody") || data.status === void 0 && (missing0 = "status") || data.responseHeaders === void 0 && (missing0 = "responseHeaders") || data.responseBody === void 0 && (missing0 = "responseBody") || data.durationMs === void 0 && (missing0 = "durationMs"))
        return validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.kind !== void 0) {
        let _errs1 = errors;
        if (data.kind !== "request")
          return validate36.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "request" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate36.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.atMs !== void 0) {
            let _errs4 = errors;
            if (typeof data.atMs != "number")
              return validate36.errors = [{ instancePath: instancePath + "/atMs", schemaPath: "#/properties/atMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.vendor !== void 0) {
              let _errs6 = errors;
              if (typeof data.vendor != "string")
                return validate36.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.verdict !== void 0) {
                let _errs8 = errors;
                validate37(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.faults !== void 0) {
                  let data5 = data.faults, _errs9 = errors;
                  if (errors === _errs9)
                    if (Array.isArray(data5)) {
                      var valid1 = !0;
                      let len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs11 = errors;
                        if (typeof data5[i0] != "string")
                          return validate36.errors = [{ instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs11 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate36.errors = [{ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.method !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.method != "string")
                      return validate36.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.path !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.path != "string")
                        return validate36.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.operationId !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.operationId != "string")
                          return validate36.errors = [{ instancePath: instancePath + "/operationId", schemaPath: "#/properties/operationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.requestHeaders !== void 0) {
                          let data10 = data.requestHeaders, _errs19 = errors;
                          if (errors === _errs19)
                            if (data10 && typeof data10 == "object" && !Array.isArray(data10))
                              for (let key0 in data10) {
                                let _errs22 = errors;
                                if (typeof data10[key0] != "string")
                                  return validate36.errors = [{ instancePath: instancePath + "/requestHeaders/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/requestHeaders/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid2 = _errs22 === errors;
                                if (!valid2)
                                  break;
                              }
                            else
                              return validate36.errors = [{ instancePath: instancePath + "/requestHeaders", schemaPath: "#/properties/requestHeaders/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.requestBody !== void 0) {
                            let data12 = data.requestBody, _errs24 = errors;
                            if (typeof data12 != "string" && data12 !== null)
                              return validate36.errors = [{ instancePath: instancePath + "/requestBody", schemaPath: "#/properties/requestBody/type", keyword: "type", params: { type: schema16.properties.requestBody.type }, message: "must be string,null" }], !1;
                            var valid0 = _errs24 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.status !== void 0) {
                              let data13 = data.status, _errs26 = errors;
                              if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13)))
                                return validate36.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              var valid0 = _errs26 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.responseHeaders !== void 0) {
                                let data14 = data.responseHeaders, _errs28 = errors;
                                if (errors === _errs28)
                                  if (data14 && typeof data14 == "object" && !Array.isArray(data14))
                                    for (let key1 in data14) {
                                      let _errs31 = errors;
                                      if (typeof data14[key1] != "string")
                                        return validate36.errors = [{ instancePath: instancePath + "/responseHeaders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/responseHeaders/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid3 = _errs31 === errors;
                                      if (!valid3)
                                        break;
                                    }
                                  else
                                    return validate36.errors = [{ instancePath: instancePath + "/responseHeaders", schemaPath: "#/properties/responseHeaders/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid0 = _errs28 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.responseBody !== void 0) {
                                  let data16 = data.responseBody, _errs33 = errors;
                                  if (typeof data16 != "string" && data16 !== null)
                                    return validate36.errors = [{ instancePath: instancePath + "/responseBody", schemaPath: "#/properties/responseBody/type", keyword: "type", params: { type: schema16.properties.responseBody.type }, message: "must be string,null" }], !1;
                                  var valid0 = _errs33 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0)
                                  if (data.durationMs !== void 0) {
                                    let _errs35 = errors;
                                    if (typeof data.durationMs != "number")
                                      return validate36.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var valid0 = _errs35 === errors;
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
    } else
      return validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate36.errors = vErrors, errors === 0;
}
var schema19 = { type: "object", required: ["kind", "id", "atMs", "vendor", "verdict", "faults", "channel", "direction", "name", "payload"], properties: { kind: { const: "message" }, id: { type: "integer" }, atMs: { type: "number" }, vendor: { type: "string" }, verdict: { $ref: "https://contract.invalid/Verdict" }, faults: { type: "array", items: { type: "string" } }, channel: { type: "string" }, direction: { enum: ["host-to-guest", "guest-to-host"] }, name: { type: "string" }, payload: {} } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.id === void 0 && (missing0 = "id") || data.atMs === void 0 && (missing0 = "atMs") || data.vendor === void 0 && (missing0 = "vendor") || data.verdict === void 0 && (missing0 = "verdict") || data.faults === void 0 && (missing0 = "faults") || data.channel === void 0 && (missing0 = "channel") || data.direction === void 0 && (missing0 = "direction") || data.name === void 0 && (missing0 = "name") || data.payload === void 0 && (missing0 = "payload"))
        return validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.kind !== void 0) {
        let _errs1 = errors;
        if (data.kind !== "message")
          return validate43.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "message" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate43.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.atMs !== void 0) {
            let _errs4 = errors;
            if (typeof data.atMs != "number")
              return validate43.errors = [{ instancePath: instancePath + "/atMs", schemaPath: "#/properties/atMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.vendor !== void 0) {
              let _errs6 = errors;
              if (typeof data.vendor != "string")
                return validate43.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.verdict !== void 0) {
                let _errs8 = errors;
                validate37(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.faults !== void 0) {
                  let data5 = data.faults, _errs9 = errors;
                  if (errors === _errs9)
                    if (Array.isArray(data5)) {
                      var valid1 = !0;
                      let len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs11 = errors;
                        if (typeof data5[i0] != "string")
                          return validate43.errors = [{ instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs11 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate43.errors = [{ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.channel !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.channel != "string")
                      return validate43.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.direction !== void 0) {
                      let data8 = data.direction, _errs15 = errors;
                      if (!(data8 === "host-to-guest" || data8 === "guest-to-host"))
                        return validate43.errors = [{ instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema19.properties.direction.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.name !== void 0) {
                        let _errs16 = errors;
                        if (typeof data.name != "string")
                          return validate43.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate43.errors = vErrors, errors === 0;
}
var schema20 = { type: "object", required: ["kind", "id", "atMs", "vendor", "verdict", "faults", "webhook", "payload"], properties: { kind: { const: "webhook" }, id: { type: "integer" }, atMs: { type: "number" }, vendor: { type: "string" }, verdict: { $ref: "https://contract.invalid/Verdict" }, faults: { type: "array", items: { type: "string" } }, webhook: { type: "string" }, payload: {}, deliveryId: { type: "string" }, url: { type: "string" }, method: { type: "string" }, answer: { type: ["string", "null"] }, attempt: { type: "integer", minimum: 1 }, status: { type: "integer" }, error: { type: "string" }, durationMs: { type: "number" } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.id === void 0 && (missing0 = "id") || data.atMs === void 0 && (missing0 = "atMs") || data.vendor === void 0 && (missing0 = "vendor") || data.verdict === void 0 && (missing0 = "verdict") || data.faults === void 0 && (missing0 = "faults") || data.webhook === void 0 && (missing0 = "webhook") || data.payload === void 0 && (missing0 = "payload"))
        return validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.kind !== void 0) {
        let _errs1 = errors;
        if (data.kind !== "webhook")
          return validate46.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "webhook" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs2 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate46.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.atMs !== void 0) {
            let _errs4 = errors;
            if (typeof data.atMs != "number")
              return validate46.errors = [{ instancePath: instancePath + "/atMs", schemaPath: "#/properties/atMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.vendor !== void 0) {
              let _errs6 = errors;
              if (typeof data.vendor != "string")
                return validate46.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.verdict !== void 0) {
                let _errs8 = errors;
                validate37(data.verdict, { instancePath: instancePath + "/verdict", parentData: data, parentDataProperty: "verdict", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.faults !== void 0) {
                  let data5 = data.faults, _errs9 = errors;
                  if (errors === _errs9)
                    if (Array.isArray(data5)) {
                      var valid1 = !0;
                      let len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs11 = errors;
                        if (typeof data5[i0] != "string")
                          return validate46.errors = [{ instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs11 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate46.errors = [{ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.webhook !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.webhook != "string")
                      return validate46.errors = [{ instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.deliveryId !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.deliveryId != "string")
                        return validate46.errors = [{ instancePath: instancePath + "/deliveryId", schemaPath: "#/properties/deliveryId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.url !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.url != "string")
                          return validate46.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.method !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.method != "string")
                            return validate46.errors = [{ instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.answer !== void 0) {
                            let data11 = data.answer, _errs21 = errors;
                            if (typeof data11 != "string" && data11 !== null)
                              return validate46.errors = [{ instancePath: instancePath + "/answer", schemaPath: "#/properties/answer/type", keyword: "type", params: { type: schema20.properties.answer.type }, message: "must be string,null" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.attempt !== void 0) {
                              let data12 = data.attempt, _errs23 = errors;
                              if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12)))
                                return validate46.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs23 && typeof data12 == "number" && (data12 < 1 || isNaN(data12)))
                                return validate46.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.status !== void 0) {
                                let data13 = data.status, _errs25 = errors;
                                if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13)))
                                  return validate46.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.error !== void 0) {
                                  let _errs27 = errors;
                                  if (typeof data.error != "string")
                                    return validate46.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0)
                                  if (data.durationMs !== void 0) {
                                    let _errs29 = errors;
                                    if (typeof data.durationMs != "number")
                                      return validate46.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var valid0 = _errs29 === errors;
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
    } else
      return validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate46.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate36(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate43(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs3 = errors;
    validate46(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 2]) : _valid0 && (valid0 = !0, passing0 = 2);
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate35.errors = vErrors, !1;
  }
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
var listJournal_400 = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate50.errors = vErrors, errors === 0;
}
var exportJournal_200 = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.log === void 0 && (missing0 = "log"))
        return validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.log !== void 0) {
        let data0 = data.log;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.version === void 0 && (missing1 = "version") || data0.creator === void 0 && (missing1 = "creator") || data0.entries === void 0 && (missing1 = "entries"))
              return validate52.errors = [{ instancePath: instancePath + "/log", schemaPath: "#/properties/log/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.version !== void 0) {
              let _errs3 = errors;
              if (data0.version !== "1.2")
                return validate52.errors = [{ instancePath: instancePath + "/log/version", schemaPath: "#/properties/log/properties/version/const", keyword: "const", params: { allowedValue: "1.2" }, message: "must be equal to constant" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.creator !== void 0) {
                let data2 = data0.creator, _errs4 = errors;
                if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))
                  return validate52.errors = [{ instancePath: instancePath + "/log/creator", schemaPath: "#/properties/log/properties/creator/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.entries !== void 0) {
                  let data3 = data0.entries, _errs6 = errors;
                  if (errors === _errs6)
                    if (Array.isArray(data3)) {
                      var valid2 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0], _errs8 = errors;
                        if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))
                          return validate52.errors = [{ instancePath: instancePath + "/log/entries/" + i0, schemaPath: "#/properties/log/properties/entries/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid2 = _errs8 === errors;
                        if (!valid2)
                          break;
                      }
                    } else
                      return validate52.errors = [{ instancePath: instancePath + "/log/entries", schemaPath: "#/properties/log/properties/entries/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate52.errors = [{ instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate52.errors = vErrors, errors === 0;
}
var listTriggers_200 = validate53;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.vendor === void 0 && (missing0 = "vendor") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.parameters === void 0 && (missing0 = "parameters") || data.example === void 0 && (missing0 = "example") || data.payload === void 0 && (missing0 = "payload"))
        return validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.vendor !== void 0) {
        let _errs1 = errors;
        if (typeof data.vendor != "string")
          return validate54.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          if (typeof data.name != "string")
            return validate54.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.description !== void 0) {
            let _errs5 = errors;
            if (typeof data.description != "string")
              return validate54.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.parameters !== void 0) {
              let data3 = data.parameters, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0], _errs9 = errors;
                    if (errors === _errs9)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.name === void 0 && (missing1 = "name") || data4.description === void 0 && (missing1 = "description"))
                          return validate54.errors = [{ instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                        if (data4.name !== void 0) {
                          let _errs11 = errors;
                          if (typeof data4.name != "string")
                            return validate54.errors = [{ instancePath: instancePath + "/parameters/" + i0 + "/name", schemaPath: "#/properties/parameters/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data4.description !== void 0) {
                            let _errs13 = errors;
                            if (typeof data4.description != "string")
                              return validate54.errors = [{ instancePath: instancePath + "/parameters/" + i0 + "/description", schemaPath: "#/properties/parameters/items/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                      } else
                        return validate54.errors = [{ instancePath: instancePath + "/parameters/" + i0, schemaPath: "#/properties/parameters/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate54.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.example !== void 0) {
                let data7 = data.example, _errs15 = errors;
                if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))
                  return validate54.errors = [{ instancePath: instancePath + "/example", schemaPath: "#/properties/example/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs15 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.payload !== void 0) {
                  let data8 = data.payload, _errs17 = errors;
                  if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))
                    return validate54.errors = [{ instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate54.errors = vErrors, errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.triggers === void 0 && (missing0 = "triggers"))
        return validate53.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.triggers !== void 0) {
        let data0 = data.triggers;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate54(data0[i0], { instancePath: instancePath + "/triggers/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate53.errors = [{ instancePath: instancePath + "/triggers", schemaPath: "#/properties/triggers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate53.errors = vErrors, errors === 0;
}
var trigger_body = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1) : (validate56.errors = vErrors, errors === 0);
}
var trigger_200 = validate57;
var schema27 = { type: "object", required: ["summary"], properties: { summary: { type: "string" }, id: { type: ["string", "integer"] } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.summary === void 0 && (missing0 = "summary"))
        return validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.summary !== void 0) {
        let _errs1 = errors;
        if (typeof data.summary != "string")
          return validate58.errors = [{ instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.id !== void 0) {
          let data1 = data.id, _errs3 = errors;
          if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate58.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema27.properties.id.type }, message: "must be string,integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate58.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate58(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length), validate57.errors = vErrors, errors === 0;
}
var trigger_400 = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate60.errors = vErrors, errors === 0;
}
var trigger_404 = validate62;
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate62.errors = vErrors, errors === 0;
}
var listFaults_200 = validate64;
var schema33 = { enum: ["request", "message", "webhook"] };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data === "request" || data === "message" || data === "webhook" ? (validate67.errors = vErrors, errors === 0) : (validate67.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" }], !1);
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (errors === _errs1)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.distribution === void 0 && (missing0 = "distribution") || data.ms === void 0 && (missing0 = "ms")) {
        let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else {
        let _errs3 = errors;
        for (let key0 in data)
          if (!(key0 === "type" || key0 === "distribution" || key0 === "ms")) {
            let err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            break;
          }
        if (_errs3 === errors) {
          if (data.type !== void 0) {
            let _errs4 = errors;
            if (data.type !== "latency") {
              let err2 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/const", keyword: "const", params: { allowedValue: "latency" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            var valid1 = _errs4 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.distribution !== void 0) {
              let _errs5 = errors;
              if (data.distribution !== "fixed") {
                let err3 = { instancePath: instancePath + "/distribution", schemaPath: "#/oneOf/0/properties/distribution/const", keyword: "const", params: { allowedValue: "fixed" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
              var valid1 = _errs5 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data.ms !== void 0) {
                let data2 = data.ms, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "number") {
                    if (data2 < 0 || isNaN(data2)) {
                      let err4 = { instancePath: instancePath + "/ms", schemaPath: "#/oneOf/0/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                    }
                  } else {
                    let err5 = { instancePath: instancePath + "/ms", schemaPath: "#/oneOf/0/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          }
        }
      }
    } else {
      let err6 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs8 = errors;
  if (errors === _errs8)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.type === void 0 && (missing1 = "type") || data.distribution === void 0 && (missing1 = "distribution") || data.minMs === void 0 && (missing1 = "minMs") || data.maxMs === void 0 && (missing1 = "maxMs")) {
        let err7 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      } else {
        let _errs10 = errors;
        for (let key1 in data)
          if (!(key1 === "type" || key1 === "distribution" || key1 === "minMs" || key1 === "maxMs")) {
            let err8 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            break;
          }
        if (_errs10 === errors) {
          if (data.type !== void 0) {
            let _errs11 = errors;
            if (data.type !== "latency") {
              let err9 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/1/properties/type/const", keyword: "const", params: { allowedValue: "latency" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            var valid2 = _errs11 === errors;
          } else
            var valid2 = !0;
          if (valid2) {
            if (data.distribution !== void 0) {
              let _errs12 = errors;
              if (data.distribution !== "uniform") {
                let err10 = { instancePath: instancePath + "/distribution", schemaPath: "#/oneOf/1/properties/distribution/const", keyword: "const", params: { allowedValue: "uniform" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
              var valid2 = _errs12 === errors;
            } else
              var valid2 = !0;
            if (valid2) {
              if (data.minMs !== void 0) {
                let data5 = data.minMs, _errs13 = errors;
                if (errors === _errs13)
                  if (typeof data5 == "number") {
                    if (data5 < 0 || isNaN(data5)) {
                      let err11 = { instancePath: instancePath + "/minMs", schemaPath: "#/oneOf/1/properties/minMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                    }
                  } else {
                    let err12 = { instancePath: instancePath + "/minMs", schemaPath: "#/oneOf/1/properties/minMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                  }
                var valid2 = _errs13 === errors;
              } else
                var valid2 = !0;
              if (valid2)
                if (data.maxMs !== void 0) {
                  let data6 = data.maxMs, _errs15 = errors;
                  if (errors === _errs15)
                    if (typeof data6 == "number") {
                      if (data6 < 0 || isNaN(data6)) {
                        let err13 = { instancePath: instancePath + "/maxMs", schemaPath: "#/oneOf/1/properties/maxMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                      }
                    } else {
                      let err14 = { instancePath: instancePath + "/maxMs", schemaPath: "#/oneOf/1/properties/maxMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                    }
                  var valid2 = _errs15 === errors;
                } else
                  var valid2 = !0;
            }
          }
        }
      }
    } else {
      let err15 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
  var _valid0 = _errs8 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs17 = errors;
    if (errors === _errs17)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.type === void 0 && (missing2 = "type") || data.distribution === void 0 && (missing2 = "distribution") || data.medianMs === void 0 && (missing2 = "medianMs") || data.sigma === void 0 && (missing2 = "sigma")) {
          let err16 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        } else {
          let _errs19 = errors;
          for (let key2 in data)
            if (!(key2 === "type" || key2 === "distribution" || key2 === "medianMs" || key2 === "sigma")) {
              let err17 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              break;
            }
          if (_errs19 === errors) {
            if (data.type !== void 0) {
              let _errs20 = errors;
              if (data.type !== "latency") {
                let err18 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/2/properties/type/const", keyword: "const", params: { allowedValue: "latency" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
              var valid3 = _errs20 === errors;
            } else
              var valid3 = !0;
            if (valid3) {
              if (data.distribution !== void 0) {
                let _errs21 = errors;
                if (data.distribution !== "lognormal") {
                  let err19 = { instancePath: instancePath + "/distribution", schemaPath: "#/oneOf/2/properties/distribution/const", keyword: "const", params: { allowedValue: "lognormal" }, message: "must be equal to constant" };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                var valid3 = _errs21 === errors;
              } else
                var valid3 = !0;
              if (valid3) {
                if (data.medianMs !== void 0) {
                  let data9 = data.medianMs, _errs22 = errors;
                  if (errors === _errs22)
                    if (typeof data9 == "number") {
                      if (data9 < 0 || isNaN(data9)) {
                        let err20 = { instancePath: instancePath + "/medianMs", schemaPath: "#/oneOf/2/properties/medianMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                      }
                    } else {
                      let err21 = { instancePath: instancePath + "/medianMs", schemaPath: "#/oneOf/2/properties/medianMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                  var valid3 = _errs22 === errors;
                } else
                  var valid3 = !0;
                if (valid3)
                  if (data.sigma !== void 0) {
                    let data10 = data.sigma, _errs24 = errors;
                    if (errors === _errs24)
                      if (typeof data10 == "number") {
                        if (data10 < 0 || isNaN(data10)) {
                          let err22 = { instancePath: instancePath + "/sigma", schemaPath: "#/oneOf/2/properties/sigma/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                        }
                      } else {
                        let err23 = { instancePath: instancePath + "/sigma", schemaPath: "#/oneOf/2/properties/sigma/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                      }
                    var valid3 = _errs24 === errors;
                  } else
                    var valid3 = !0;
              }
            }
          }
        }
      } else {
        let err24 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    var _valid0 = _errs17 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      let _errs26 = errors;
      if (errors === _errs26)
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.type === void 0 && (missing3 = "type") || data.status === void 0 && (missing3 = "status")) {
            let err25 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          } else {
            let _errs28 = errors;
            for (let key3 in data)
              if (!(key3 === "type" || key3 === "status" || key3 === "body" || key3 === "headers")) {
                let err26 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                break;
              }
            if (_errs28 === errors) {
              if (data.type !== void 0) {
                let _errs29 = errors;
                if (data.type !== "status") {
                  let err27 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/3/properties/type/const", keyword: "const", params: { allowedValue: "status" }, message: "must be equal to constant" };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                var valid4 = _errs29 === errors;
              } else
                var valid4 = !0;
              if (valid4) {
                if (data.status !== void 0) {
                  let data12 = data.status, _errs30 = errors;
                  if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12))) {
                    let err28 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                  }
                  if (errors === _errs30 && typeof data12 == "number") {
                    if (data12 > 599 || isNaN(data12)) {
                      let err29 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
                      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                    } else if (data12 < 200 || isNaN(data12)) {
                      let err30 = { instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
                      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                    }
                  }
                  var valid4 = _errs30 === errors;
                } else
                  var valid4 = !0;
                if (valid4)
                  if (data.headers !== void 0) {
                    let data13 = data.headers, _errs32 = errors;
                    if (errors === _errs32)
                      if (data13 && typeof data13 == "object" && !Array.isArray(data13))
                        for (let key4 in data13) {
                          let _errs35 = errors;
                          if (typeof data13[key4] != "string") {
                            let err31 = { instancePath: instancePath + "/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/3/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                          }
                          var valid5 = _errs35 === errors;
                          if (!valid5)
                            break;
                        }
                      else {
                        let err32 = { instancePath: instancePath + "/headers", schemaPath: "#/oneOf/3/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                      }
                    var valid4 = _errs32 === errors;
                  } else
                    var valid4 = !0;
              }
            }
          }
        } else {
          let err33 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      var _valid0 = _errs26 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3);
        let _errs37 = errors;
        if (errors === _errs37)
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (data.type === void 0 && (missing4 = "type") || data.retryAfterSeconds === void 0 && (missing4 = "retryAfterSeconds")) {
              let err34 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            } else {
              let _errs39 = errors;
              for (let key5 in data)
                if (!(key5 === "type" || key5 === "retryAfterSeconds")) {
                  let err35 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  break;
                }
              if (_errs39 === errors) {
                if (data.type !== void 0) {
                  let _errs40 = errors;
                  if (data.type !== "rate-limit") {
                    let err36 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/4/properties/type/const", keyword: "const", params: { allowedValue: "rate-limit" }, message: "must be equal to constant" };
                    vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                  }
                  var valid6 = _errs40 === errors;
                } else
                  var valid6 = !0;
                if (valid6)
                  if (data.retryAfterSeconds !== void 0) {
                    let data16 = data.retryAfterSeconds, _errs41 = errors;
                    if (errors === _errs41)
                      if (typeof data16 == "number") {
                        if (data16 < 0 || isNaN(data16)) {
                          let err37 = { instancePath: instancePath + "/retryAfterSeconds", schemaPath: "#/oneOf/4/properties/retryAfterSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                        }
                      } else {
                        let err38 = { instancePath: instancePath + "/retryAfterSeconds", schemaPath: "#/oneOf/4/properties/retryAfterSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                      }
                    var valid6 = _errs41 === errors;
                  } else
                    var valid6 = !0;
              }
            }
          } else {
            let err39 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        var _valid0 = _errs37 === errors;
        if (_valid0 && valid0)
          valid0 = !1, passing0 = [passing0, 4];
        else {
          _valid0 && (valid0 = !0, passing0 = 4);
          let _errs43 = errors;
          if (errors === _errs43)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing5;
              if (data.type === void 0 && (missing5 = "type")) {
                let err40 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              } else {
                let _errs45 = errors;
                for (let key6 in data)
                  if (key6 !== "type") {
                    let err41 = { instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                    break;
                  }
                if (_errs45 === errors && data.type !== void 0 && data.type !== "reset") {
                  let err42 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/5/properties/type/const", keyword: "const", params: { allowedValue: "reset" }, message: "must be equal to constant" };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
              }
            } else {
              let err43 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
          var _valid0 = _errs43 === errors;
          if (_valid0 && valid0)
            valid0 = !1, passing0 = [passing0, 5];
          else {
            _valid0 && (valid0 = !0, passing0 = 5);
            let _errs47 = errors;
            if (errors === _errs47)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data.type === void 0 && (missing6 = "type")) {
                  let err44 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                } else {
                  let _errs49 = errors;
                  for (let key7 in data)
                    if (key7 !== "type") {
                      let err45 = { instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                      break;
                    }
                  if (_errs49 === errors && data.type !== void 0 && data.type !== "truncate") {
                    let err46 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/6/properties/type/const", keyword: "const", params: { allowedValue: "truncate" }, message: "must be equal to constant" };
                    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                  }
                }
              } else {
                let err47 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            var _valid0 = _errs47 === errors;
            if (_valid0 && valid0)
              valid0 = !1, passing0 = [passing0, 6];
            else {
              _valid0 && (valid0 = !0, passing0 = 6);
              let _errs51 = errors;
              if (errors === _errs51)
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing7;
                  if (data.type === void 0 && (missing7 = "type")) {
                    let err48 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                  } else {
                    let _errs53 = errors;
                    for (let key8 in data)
                      if (key8 !== "type") {
                        let err49 = { instancePath, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                        break;
                      }
                    if (_errs53 === errors && data.type !== void 0 && data.type !== "silence") {
                      let err50 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/7/properties/type/const", keyword: "const", params: { allowedValue: "silence" }, message: "must be equal to constant" };
                      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                    }
                  }
                } else {
                  let err51 = { instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
              var _valid0 = _errs51 === errors;
              if (_valid0 && valid0)
                valid0 = !1, passing0 = [passing0, 7];
              else {
                _valid0 && (valid0 = !0, passing0 = 7);
                let _errs55 = errors;
                if (errors === _errs55)
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing8;
                    if (data.type === void 0 && (missing8 = "type")) {
                      let err52 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                      vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                    } else {
                      let _errs57 = errors;
                      for (let key9 in data)
                        if (key9 !== "type") {
                          let err53 = { instancePath, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                          break;
                        }
                      if (_errs57 === errors && data.type !== void 0 && data.type !== "lost") {
                        let err54 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/8/properties/type/const", keyword: "const", params: { allowedValue: "lost" }, message: "must be equal to constant" };
                        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                      }
                    }
                  } else {
                    let err55 = { instancePath, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                  }
                var _valid0 = _errs55 === errors;
                if (_valid0 && valid0)
                  valid0 = !1, passing0 = [passing0, 8];
                else {
                  _valid0 && (valid0 = !0, passing0 = 8);
                  let _errs59 = errors;
                  if (errors === _errs59)
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing9;
                      if (data.type === void 0 && (missing9 = "type") || data.ms === void 0 && (missing9 = "ms")) {
                        let err56 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                      } else {
                        let _errs61 = errors;
                        for (let key10 in data)
                          if (!(key10 === "type" || key10 === "ms")) {
                            let err57 = { instancePath, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                            break;
                          }
                        if (_errs61 === errors) {
                          if (data.type !== void 0) {
                            let _errs62 = errors;
                            if (data.type !== "late") {
                              let err58 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/9/properties/type/const", keyword: "const", params: { allowedValue: "late" }, message: "must be equal to constant" };
                              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                            }
                            var valid11 = _errs62 === errors;
                          } else
                            var valid11 = !0;
                          if (valid11)
                            if (data.ms !== void 0) {
                              let data22 = data.ms, _errs63 = errors;
                              if (errors === _errs63)
                                if (typeof data22 == "number") {
                                  if (data22 < 0 || isNaN(data22)) {
                                    let err59 = { instancePath: instancePath + "/ms", schemaPath: "#/oneOf/9/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                                  }
                                } else {
                                  let err60 = { instancePath: instancePath + "/ms", schemaPath: "#/oneOf/9/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                  vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                                }
                              var valid11 = _errs63 === errors;
                            } else
                              var valid11 = !0;
                        }
                      }
                    } else {
                      let err61 = { instancePath, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                    }
                  var _valid0 = _errs59 === errors;
                  if (_valid0 && valid0)
                    valid0 = !1, passing0 = [passing0, 9];
                  else {
                    _valid0 && (valid0 = !0, passing0 = 9);
                    let _errs65 = errors;
                    if (errors === _errs65)
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        let missing10;
                        if (data.type === void 0 && (missing10 = "type") || data.times === void 0 && (missing10 = "times")) {
                          let err62 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" };
                          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                        } else {
                          let _errs67 = errors;
                          for (let key11 in data)
                            if (!(key11 === "type" || key11 === "times")) {
                              let err63 = { instancePath, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                              break;
                            }
                          if (_errs67 === errors) {
                            if (data.type !== void 0) {
                              let _errs68 = errors;
                              if (data.type !== "duplicate") {
                                let err64 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/10/properties/type/const", keyword: "const", params: { allowedValue: "duplicate" }, message: "must be equal to constant" };
                                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                              }
                              var valid12 = _errs68 === errors;
                            } else
                              var valid12 = !0;
                            if (valid12)
                              if (data.times !== void 0) {
                                let data24 = data.times, _errs69 = errors;
                                if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24))) {
                                  let err65 = { instancePath: instancePath + "/times", schemaPath: "#/oneOf/10/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                                }
                                if (errors === _errs69 && typeof data24 == "number" && (data24 < 2 || isNaN(data24))) {
                                  let err66 = { instancePath: instancePath + "/times", schemaPath: "#/oneOf/10/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" };
                                  vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                                }
                                var valid12 = _errs69 === errors;
                              } else
                                var valid12 = !0;
                          }
                        }
                      } else {
                        let err67 = { instancePath, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                      }
                    var _valid0 = _errs65 === errors;
                    if (_valid0 && valid0)
                      valid0 = !1, passing0 = [passing0, 10];
                    else {
                      _valid0 && (valid0 = !0, passing0 = 10);
                      let _errs71 = errors;
                      if (errors === _errs71)
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          let missing11;
                          if (data.type === void 0 && (missing11 = "type")) {
                            let err68 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" };
                            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                          } else {
                            let _errs73 = errors;
                            for (let key12 in data)
                              if (key12 !== "type") {
                                let err69 = { instancePath, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                                vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                                break;
                              }
                            if (_errs73 === errors && data.type !== void 0 && data.type !== "reorder") {
                              let err70 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/11/properties/type/const", keyword: "const", params: { allowedValue: "reorder" }, message: "must be equal to constant" };
                              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                            }
                          }
                        } else {
                          let err71 = { instancePath, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                        }
                      var _valid0 = _errs71 === errors;
                      if (_valid0 && valid0)
                        valid0 = !1, passing0 = [passing0, 11];
                      else {
                        _valid0 && (valid0 = !0, passing0 = 11);
                        let _errs75 = errors;
                        if (errors === _errs75)
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            let missing12;
                            if (data.type === void 0 && (missing12 = "type")) {
                              let err72 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" };
                              vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                            } else {
                              let _errs77 = errors;
                              for (let key13 in data)
                                if (key13 !== "type") {
                                  let err73 = { instancePath, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                                  vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                                  break;
                                }
                              if (_errs77 === errors && data.type !== void 0 && data.type !== "malformed") {
                                let err74 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/12/properties/type/const", keyword: "const", params: { allowedValue: "malformed" }, message: "must be equal to constant" };
                                vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                              }
                            }
                          } else {
                            let err75 = { instancePath, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                          }
                        var _valid0 = _errs75 === errors;
                        if (_valid0 && valid0)
                          valid0 = !1, passing0 = [passing0, 12];
                        else {
                          _valid0 && (valid0 = !0, passing0 = 12);
                          let _errs79 = errors;
                          if (errors === _errs79)
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                              let missing13;
                              if (data.type === void 0 && (missing13 = "type")) {
                                let err76 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" };
                                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                              } else {
                                let _errs81 = errors;
                                for (let key14 in data)
                                  if (key14 !== "type") {
                                    let err77 = { instancePath, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                                    vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                                    break;
                                  }
                                if (_errs81 === errors && data.type !== void 0 && data.type !== "wrong-origin") {
                                  let err78 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/13/properties/type/const", keyword: "const", params: { allowedValue: "wrong-origin" }, message: "must be equal to constant" };
                                  vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                                }
                              }
                            } else {
                              let err79 = { instancePath, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                            }
                          var _valid0 = _errs79 === errors;
                          _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 13]) : _valid0 && (valid0 = !0, passing0 = 13);
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
    let err80 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++, validate69.errors = vErrors, !1;
  }
  return validate69.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.on === void 0 && (missing0 = "on") || data.effect === void 0 && (missing0 = "effect"))
        return validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.vendor !== void 0) {
        let _errs1 = errors;
        if (typeof data.vendor != "string")
          return validate66.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.on !== void 0) {
          let _errs3 = errors;
          validate67(data.on, { instancePath: instancePath + "/on", parentData: data, parentDataProperty: "on", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs4 = errors;
            if (typeof data.name != "string")
              return validate66.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.effect !== void 0) {
              let _errs6 = errors;
              validate69(data.effect, { instancePath: instancePath + "/effect", parentData: data, parentDataProperty: "effect", rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.probability !== void 0) {
                let data4 = data.probability, _errs7 = errors;
                if (errors === _errs7)
                  if (typeof data4 == "number") {
                    if (data4 > 1 || isNaN(data4))
                      return validate66.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], !1;
                    if (data4 < 0 || isNaN(data4))
                      return validate66.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  } else
                    return validate66.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.times !== void 0) {
                  let data5 = data.times, _errs9 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)))
                    return validate66.errors = [{ instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs9 && typeof data5 == "number" && (data5 < 1 || isNaN(data5)))
                    return validate66.errors = [{ instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate66.errors = vErrors, errors === 0;
}
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate66(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.id === void 0 && (missing0 = "id"))
          return validate65.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.id !== void 0 && typeof data.id != "string")
          return validate65.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/allOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      } else
        return validate65.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate65.errors = vErrors, errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.faults === void 0 && (missing0 = "faults"))
        return validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.faults !== void 0) {
        let data0 = data.faults;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate65(data0[i0], { instancePath: instancePath + "/faults/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate64.errors = [{ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate64.errors = vErrors, errors === 0;
}
var addFault_body = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate66(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length), validate73.errors = vErrors, errors === 0;
}
var addFault_200 = validate75;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate65(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length), validate75.errors = vErrors, errors === 0;
}
var addFault_400 = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate77.errors = vErrors, errors === 0;
}
var removeFault_404 = validate79;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate79.errors = vErrors, errors === 0;
}
var listScenarios_200 = validate81;
var schema40 = { type: "object", required: ["id", "description", "ways"], properties: { id: { type: "string" }, vendor: { type: "string" }, on: { $ref: "https://contract.invalid/FaultSubject" }, description: { type: "string" }, effect: { $ref: "https://contract.invalid/FaultEffect" }, ways: { type: "array", items: { type: "object", required: ["way", "value"], properties: { way: { enum: ["control", "scenario", "input"] }, value: { type: "string" } } } } } };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.description === void 0 && (missing0 = "description") || data.ways === void 0 && (missing0 = "ways"))
        return validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate82.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.vendor !== void 0) {
          let _errs3 = errors;
          if (typeof data.vendor != "string")
            return validate82.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.on !== void 0) {
            let _errs5 = errors;
            validate67(data.on, { instancePath: instancePath + "/on", parentData: data, parentDataProperty: "on", rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.description !== void 0) {
              let _errs6 = errors;
              if (typeof data.description != "string")
                return validate82.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.effect !== void 0) {
                let _errs8 = errors;
                validate69(data.effect, { instancePath: instancePath + "/effect", parentData: data, parentDataProperty: "effect", rootData }) || (vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.ways !== void 0) {
                  let data5 = data.ways, _errs9 = errors;
                  if (errors === _errs9)
                    if (Array.isArray(data5)) {
                      var valid1 = !0;
                      let len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data6 = data5[i0], _errs11 = errors;
                        if (errors === _errs11)
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            let missing1;
                            if (data6.way === void 0 && (missing1 = "way") || data6.value === void 0 && (missing1 = "value"))
                              return validate82.errors = [{ instancePath: instancePath + "/ways/" + i0, schemaPath: "#/properties/ways/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                            if (data6.way !== void 0) {
                              let data7 = data6.way, _errs13 = errors;
                              if (!(data7 === "control" || data7 === "scenario" || data7 === "input"))
                                return validate82.errors = [{ instancePath: instancePath + "/ways/" + i0 + "/way", schemaPath: "#/properties/ways/items/properties/way/enum", keyword: "enum", params: { allowedValues: schema40.properties.ways.items.properties.way.enum }, message: "must be equal to one of the allowed values" }], !1;
                              var valid2 = _errs13 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data6.value !== void 0) {
                                let _errs14 = errors;
                                if (typeof data6.value != "string")
                                  return validate82.errors = [{ instancePath: instancePath + "/ways/" + i0 + "/value", schemaPath: "#/properties/ways/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid2 = _errs14 === errors;
                              } else
                                var valid2 = !0;
                          } else
                            return validate82.errors = [{ instancePath: instancePath + "/ways/" + i0, schemaPath: "#/properties/ways/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid1 = _errs11 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate82.errors = [{ instancePath: instancePath + "/ways", schemaPath: "#/properties/ways/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate82.errors = vErrors, errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.scenarios === void 0 && (missing0 = "scenarios"))
        return validate81.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.scenarios !== void 0) {
        let data0 = data.scenarios;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate82(data0[i0], { instancePath: instancePath + "/scenarios/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate81.errors = [{ instancePath: instancePath + "/scenarios", schemaPath: "#/properties/scenarios/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate81.errors = vErrors, errors === 0;
}
var playScenario_body = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.vendor !== void 0) {
        let _errs1 = errors;
        if (typeof data.vendor != "string")
          return validate86.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          if (typeof data.name != "string")
            return validate86.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.probability !== void 0) {
            let data2 = data.probability, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "number") {
                if (data2 > 1 || isNaN(data2))
                  return validate86.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }], !1;
                if (data2 < 0 || isNaN(data2))
                  return validate86.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              } else
                return validate86.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.times !== void 0) {
              let data3 = data.times, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                return validate86.errors = [{ instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs7 && typeof data3 == "number" && (data3 < 1 || isNaN(data3)))
                return validate86.errors = [{ instancePath: instancePath + "/times", schemaPath: "#/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate86.errors = vErrors, errors === 0;
}
var playScenario_200 = validate87;
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate65(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length), validate87.errors = vErrors, errors === 0;
}
var playScenario_400 = validate89;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate89.errors = vErrors, errors === 0;
}
var playScenario_404 = validate91;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate91.errors = vErrors, errors === 0;
}
var getClock_200 = validate93;
var formats0 = require_formats().fastFormats["date-time"];
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.now === void 0 && (missing0 = "now") || data.nowMs === void 0 && (missing0 = "nowMs") || data.frozen === void 0 && (missing0 = "frozen"))
        return validate94.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.now !== void 0) {
        let data0 = data.now, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats0.validate.test(data0))
              return validate94.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
          } else
            return validate94.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.nowMs !== void 0) {
          let _errs3 = errors;
          if (typeof data.nowMs != "number")
            return validate94.errors = [{ instancePath: instancePath + "/nowMs", schemaPath: "#/properties/nowMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.frozen !== void 0) {
            let _errs5 = errors;
            if (typeof data.frozen != "boolean")
              return validate94.errors = [{ instancePath: instancePath + "/frozen", schemaPath: "#/properties/frozen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate94.errors = vErrors, errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate94(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length), validate93.errors = vErrors, errors === 0;
}
var setClock_body = validate96;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1)
        return validate96.errors = [{ instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], !1;
      if (data.now !== void 0) {
        let data0 = data.now, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats0.validate.test(data0))
              return validate96.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
          } else
            return validate96.errors = [{ instancePath: instancePath + "/now", schemaPath: "#/properties/now/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.frozen !== void 0) {
          let _errs3 = errors;
          if (typeof data.frozen != "boolean")
            return validate96.errors = [{ instancePath: instancePath + "/frozen", schemaPath: "#/properties/frozen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate96.errors = vErrors, errors === 0;
}
var setClock_200 = validate97;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate94(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length), validate97.errors = vErrors, errors === 0;
}
var setClock_400 = validate99;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate99.errors = vErrors, errors === 0;
}
var advanceClock_body = validate101;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ms === void 0 && (missing0 = "ms"))
        return validate101.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.ms !== void 0) {
        let data0 = data.ms;
        if (errors === errors)
          if (typeof data0 == "number") {
            if (data0 < 0 || isNaN(data0))
              return validate101.errors = [{ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          } else
            return validate101.errors = [{ instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
      }
    } else
      return validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate101.errors = vErrors, errors === 0;
}
var advanceClock_200 = validate102;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate94(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length), validate102.errors = vErrors, errors === 0;
}
var advanceClock_400 = validate104;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate104.errors = vErrors, errors === 0;
}
var listCollections_200 = validate106;
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.vendor === void 0 && (missing0 = "vendor") || data.name === void 0 && (missing0 = "name") || data.key === void 0 && (missing0 = "key") || data.count === void 0 && (missing0 = "count"))
        return validate107.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.vendor !== void 0) {
        let _errs1 = errors;
        if (typeof data.vendor != "string")
          return validate107.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          if (typeof data.name != "string")
            return validate107.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.key !== void 0) {
            let _errs5 = errors;
            if (typeof data.key != "string")
              return validate107.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.count !== void 0) {
              let data3 = data.count, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                return validate107.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate107.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate107.errors = vErrors, errors === 0;
}
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.collections === void 0 && (missing0 = "collections"))
        return validate106.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.collections !== void 0) {
        let data0 = data.collections;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate107(data0[i0], { instancePath: instancePath + "/collections/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate106.errors = [{ instancePath: instancePath + "/collections", schemaPath: "#/properties/collections/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate106.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate106.errors = vErrors, errors === 0;
}
var listRows_200 = validate109;
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.key === void 0 && (missing0 = "key") || data.total === void 0 && (missing0 = "total") || data.rows === void 0 && (missing0 = "rows"))
        return validate109.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.key !== void 0) {
        let _errs1 = errors;
        if (typeof data.key != "string")
          return validate109.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.total !== void 0) {
          let data1 = data.total, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate109.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.rows !== void 0) {
            let data2 = data.rows, _errs5 = errors;
            if (errors === _errs5)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data3 = data2[i0], _errs7 = errors;
                  if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))
                    return validate109.errors = [{ instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid1 = _errs7 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate109.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate109.errors = vErrors, errors === 0;
}
var listRows_400 = validate110;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate110.errors = vErrors, errors === 0;
}
var listRows_404 = validate112;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate112.errors = vErrors, errors === 0;
}
var putRow_body = validate114;
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate114.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1) : (validate114.errors = vErrors, errors === 0);
}
var putRow_200 = validate115;
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return data && typeof data == "object" && !Array.isArray(data) ? (validate115.errors = vErrors, errors === 0) : (validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1);
}
var putRow_400 = validate116;
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate116.errors = vErrors, errors === 0;
}
var putRow_404 = validate118;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate118.errors = vErrors, errors === 0;
}
var deleteRow_404 = validate120;
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate120.errors = vErrors, errors === 0;
}
var exportSnapshot_200 = validate122;
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version"))
        return validate123.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.version !== void 0 && data.version !== 1)
        return validate123.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }], !1;
    } else
      return validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate123.errors = vErrors, errors === 0;
}
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate123(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length), validate122.errors = vErrors, errors === 0;
}
var importSnapshot_body = validate125;
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate123(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors), errors = vErrors.length), validate125.errors = vErrors, errors === 0;
}
var importSnapshot_400 = validate127;
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate127.errors = vErrors, errors === 0;
}
var listSnapshots_200 = validate129;
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.snapshots === void 0 && (missing0 = "snapshots"))
        return validate129.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.snapshots !== void 0) {
        let data0 = data.snapshots;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs3 = errors;
              if (errors === _errs3)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.name === void 0 && (missing1 = "name") || data1.takenMs === void 0 && (missing1 = "takenMs"))
                    return validate129.errors = [{ instancePath: instancePath + "/snapshots/" + i0, schemaPath: "#/properties/snapshots/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  if (data1.name !== void 0) {
                    let _errs5 = errors;
                    if (typeof data1.name != "string")
                      return validate129.errors = [{ instancePath: instancePath + "/snapshots/" + i0 + "/name", schemaPath: "#/properties/snapshots/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs5 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data1.takenMs !== void 0) {
                      let _errs7 = errors;
                      if (typeof data1.takenMs != "number")
                        return validate129.errors = [{ instancePath: instancePath + "/snapshots/" + i0 + "/takenMs", schemaPath: "#/properties/snapshots/items/properties/takenMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                } else
                  return validate129.errors = [{ instancePath: instancePath + "/snapshots/" + i0, schemaPath: "#/properties/snapshots/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate129.errors = [{ instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate129.errors = vErrors, errors === 0;
}
var restoreSnapshot_404 = validate130;
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate130.errors = vErrors, errors === 0;
}
var getWebhookTarget_200 = validate132;
var schema70 = { type: "object", required: ["url", "headers"], properties: { url: { type: ["string", "null"] }, headers: { type: "object", additionalProperties: { type: "string" } } } };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.url === void 0 && (missing0 = "url") || data.headers === void 0 && (missing0 = "headers"))
        return validate133.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.url !== void 0) {
        let data0 = data.url, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return validate133.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: schema70.properties.url.type }, message: "must be string,null" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.headers !== void 0) {
          let data1 = data.headers, _errs3 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1))
              for (let key0 in data1) {
                let _errs6 = errors;
                if (typeof data1[key0] != "string")
                  return validate133.errors = [{ instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs6 === errors;
                if (!valid1)
                  break;
              }
            else
              return validate133.errors = [{ instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate133.errors = vErrors, errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate133(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length), validate132.errors = vErrors, errors === 0;
}
var getWebhookTarget_404 = validate135;
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate135.errors = vErrors, errors === 0;
}
var setWebhookTarget_body = validate137;
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.url === void 0 && (missing0 = "url"))
        return validate137.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.url !== void 0) {
        let _errs1 = errors;
        if (typeof data.url != "string")
          return validate137.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.headers !== void 0) {
          let data1 = data.headers, _errs3 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1))
              for (let key0 in data1) {
                let _errs6 = errors;
                if (typeof data1[key0] != "string")
                  return validate137.errors = [{ instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/headers/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs6 === errors;
                if (!valid1)
                  break;
              }
            else
              return validate137.errors = [{ instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate137.errors = vErrors, errors === 0;
}
var setWebhookTarget_200 = validate138;
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate133(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length), validate138.errors = vErrors, errors === 0;
}
var setWebhookTarget_400 = validate140;
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate140.errors = vErrors, errors === 0;
}
var setWebhookTarget_404 = validate142;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate142.errors = vErrors, errors === 0;
}
var removeWebhookTarget_404 = validate144;
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate144.errors = vErrors, errors === 0;
}
var listDeliveries_200 = validate146;
var schema78 = { type: "object", required: ["id", "vendor", "webhook", "payload", "url", "createdMs", "state", "attempts"], properties: { id: { type: "string" }, vendor: { type: "string" }, webhook: { type: "string" }, payload: {}, url: { type: "string" }, createdMs: { type: "number" }, state: { enum: ["waiting", "delivered", "failed", "lost"] }, nextAttemptMs: { type: "number" }, resendOf: { type: "string" }, faults: { type: "array", items: { type: "string" } }, issues: { type: "array", items: { $ref: "https://contract.invalid/ContractIssue" } }, attempts: { type: "array", items: { type: "object", required: ["atMs", "durationMs"], properties: { atMs: { type: "number" }, durationMs: { type: "number" }, status: { type: "integer" }, error: { type: "string" }, answer: { type: "string" } } } } } };
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.vendor === void 0 && (missing0 = "vendor") || data.webhook === void 0 && (missing0 = "webhook") || data.payload === void 0 && (missing0 = "payload") || data.url === void 0 && (missing0 = "url") || data.createdMs === void 0 && (missing0 = "createdMs") || data.state === void 0 && (missing0 = "state") || data.attempts === void 0 && (missing0 = "attempts"))
        return validate147.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate147.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.vendor !== void 0) {
          let _errs3 = errors;
          if (typeof data.vendor != "string")
            return validate147.errors = [{ instancePath: instancePath + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.webhook !== void 0) {
            let _errs5 = errors;
            if (typeof data.webhook != "string")
              return validate147.errors = [{ instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.url !== void 0) {
              let _errs7 = errors;
              if (typeof data.url != "string")
                return validate147.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.createdMs !== void 0) {
                let _errs9 = errors;
                if (typeof data.createdMs != "number")
                  return validate147.errors = [{ instancePath: instancePath + "/createdMs", schemaPath: "#/properties/createdMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.state !== void 0) {
                  let data5 = data.state, _errs11 = errors;
                  if (!(data5 === "waiting" || data5 === "delivered" || data5 === "failed" || data5 === "lost"))
                    return validate147.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema78.properties.state.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.nextAttemptMs !== void 0) {
                    let _errs12 = errors;
                    if (typeof data.nextAttemptMs != "number")
                      return validate147.errors = [{ instancePath: instancePath + "/nextAttemptMs", schemaPath: "#/properties/nextAttemptMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.resendOf !== void 0) {
                      let _errs14 = errors;
                      if (typeof data.resendOf != "string")
                        return validate147.errors = [{ instancePath: instancePath + "/resendOf", schemaPath: "#/properties/resendOf/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.faults !== void 0) {
                        let data8 = data.faults, _errs16 = errors;
                        if (errors === _errs16)
                          if (Array.isArray(data8)) {
                            var valid1 = !0;
                            let len0 = data8.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let _errs18 = errors;
                              if (typeof data8[i0] != "string")
                                return validate147.errors = [{ instancePath: instancePath + "/faults/" + i0, schemaPath: "#/properties/faults/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid1 = _errs18 === errors;
                              if (!valid1)
                                break;
                            }
                          } else
                            return validate147.errors = [{ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.issues !== void 0) {
                          let data10 = data.issues, _errs20 = errors;
                          if (errors === _errs20)
                            if (Array.isArray(data10)) {
                              var valid2 = !0;
                              let len1 = data10.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let _errs22 = errors;
                                validate38(data10[i1], { instancePath: instancePath + "/issues/" + i1, parentData: data10, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                var valid2 = _errs22 === errors;
                                if (!valid2)
                                  break;
                              }
                            } else
                              return validate147.errors = [{ instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs20 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.attempts !== void 0) {
                            let data12 = data.attempts, _errs23 = errors;
                            if (errors === _errs23)
                              if (Array.isArray(data12)) {
                                var valid3 = !0;
                                let len2 = data12.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data13 = data12[i2], _errs25 = errors;
                                  if (errors === _errs25)
                                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                      let missing1;
                                      if (data13.atMs === void 0 && (missing1 = "atMs") || data13.durationMs === void 0 && (missing1 = "durationMs"))
                                        return validate147.errors = [{ instancePath: instancePath + "/attempts/" + i2, schemaPath: "#/properties/attempts/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                      if (data13.atMs !== void 0) {
                                        let _errs27 = errors;
                                        if (typeof data13.atMs != "number")
                                          return validate147.errors = [{ instancePath: instancePath + "/attempts/" + i2 + "/atMs", schemaPath: "#/properties/attempts/items/properties/atMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                        var valid4 = _errs27 === errors;
                                      } else
                                        var valid4 = !0;
                                      if (valid4) {
                                        if (data13.durationMs !== void 0) {
                                          let _errs29 = errors;
                                          if (typeof data13.durationMs != "number")
                                            return validate147.errors = [{ instancePath: instancePath + "/attempts/" + i2 + "/durationMs", schemaPath: "#/properties/attempts/items/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                          var valid4 = _errs29 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4) {
                                          if (data13.status !== void 0) {
                                            let data16 = data13.status, _errs31 = errors;
                                            if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)))
                                              return validate147.errors = [{ instancePath: instancePath + "/attempts/" + i2 + "/status", schemaPath: "#/properties/attempts/items/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                            var valid4 = _errs31 === errors;
                                          } else
                                            var valid4 = !0;
                                          if (valid4) {
                                            if (data13.error !== void 0) {
                                              let _errs33 = errors;
                                              if (typeof data13.error != "string")
                                                return validate147.errors = [{ instancePath: instancePath + "/attempts/" + i2 + "/error", schemaPath: "#/properties/attempts/items/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid4 = _errs33 === errors;
                                            } else
                                              var valid4 = !0;
                                            if (valid4)
                                              if (data13.answer !== void 0) {
                                                let _errs35 = errors;
                                                if (typeof data13.answer != "string")
                                                  return validate147.errors = [{ instancePath: instancePath + "/attempts/" + i2 + "/answer", schemaPath: "#/properties/attempts/items/properties/answer/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var valid4 = _errs35 === errors;
                                              } else
                                                var valid4 = !0;
                                          }
                                        }
                                      }
                                    } else
                                      return validate147.errors = [{ instancePath: instancePath + "/attempts/" + i2, schemaPath: "#/properties/attempts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid3 = _errs25 === errors;
                                  if (!valid3)
                                    break;
                                }
                              } else
                                return validate147.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs23 === errors;
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
    } else
      return validate147.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate147.errors = vErrors, errors === 0;
}
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.deliveries === void 0 && (missing0 = "deliveries"))
        return validate146.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.deliveries !== void 0) {
        let data0 = data.deliveries;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate147(data0[i0], { instancePath: instancePath + "/deliveries/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate146.errors = [{ instancePath: instancePath + "/deliveries", schemaPath: "#/properties/deliveries/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate146.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate146.errors = vErrors, errors === 0;
}
var resendDelivery_200 = validate150;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate147(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors), errors = vErrors.length), validate150.errors = vErrors, errors === 0;
}
var resendDelivery_404 = validate152;
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate152.errors = vErrors, errors === 0;
}
var listWorlds_200 = validate154;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.worlds === void 0 && (missing0 = "worlds"))
        return validate154.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.worlds !== void 0) {
        let data0 = data.worlds;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              if (typeof data0[i0] != "string")
                return validate154.errors = [{ instancePath: instancePath + "/worlds/" + i0, schemaPath: "#/properties/worlds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate154.errors = [{ instancePath: instancePath + "/worlds", schemaPath: "#/properties/worlds/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate154.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate154.errors = vErrors, errors === 0;
}
var removeWorld_404 = validate155;
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate155.errors = vErrors, errors === 0;
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
var listJournal_parameters = validate222, schema72 = { type: "object", properties: { query: { type: "object", properties: { vendor: { type: "string" }, kind: { enum: ["request", "message", "webhook"] }, verdict: { enum: ["holds", "broken"] }, search: { type: "string" }, after: { type: "integer", minimum: 0 } }, required: [] } } };
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
            if (valid1) {
              if (data0.kind !== void 0) {
                let data2 = data0.kind, _errs5 = errors;
                if (!(data2 === "request" || data2 === "message" || data2 === "webhook"))
                  return validate222.errors = [{ instancePath: instancePath + "/query/kind", schemaPath: "#/properties/query/properties/kind/enum", keyword: "enum", params: { allowedValues: schema72.properties.query.properties.kind.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data0.verdict !== void 0) {
                  let data3 = data0.verdict, _errs6 = errors;
                  if (!(data3 === "holds" || data3 === "broken"))
                    return validate222.errors = [{ instancePath: instancePath + "/query/verdict", schemaPath: "#/properties/query/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema72.properties.query.properties.verdict.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data0.search !== void 0) {
                    let data4 = data0.search, _errs7 = errors;
                    if (typeof data4 != "string") {
                      let dataType1 = typeof data4, coerced1;
                      if (dataType1 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType1 = typeof data4, typeof data4 == "string" && (coerced1 = data4)), coerced1 === void 0)
                        if (dataType1 == "number" || dataType1 == "boolean")
                          coerced1 = "" + data4;
                        else if (data4 === null)
                          coerced1 = "";
                        else
                          return validate222.errors = [{ instancePath: instancePath + "/query/search", schemaPath: "#/properties/query/properties/search/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced1 !== void 0 && (data4 = coerced1, data0 !== void 0 && (data0.search = coerced1));
                    }
                    var valid1 = _errs7 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data0.after !== void 0) {
                      let data5 = data0.after, _errs9 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
                        let dataType2 = typeof data5, coerced2;
                        if (dataType2 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType2 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && (coerced2 = data5)), coerced2 === void 0)
                          if (dataType2 === "boolean" || data5 === null || dataType2 === "string" && data5 && data5 == +data5 && !(data5 % 1))
                            coerced2 = +data5;
                          else
                            return validate222.errors = [{ instancePath: instancePath + "/query/after", schemaPath: "#/properties/query/properties/after/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        coerced2 !== void 0 && (data5 = coerced2, data0 !== void 0 && (data0.after = coerced2));
                      }
                      if (errors === _errs9 && typeof data5 == "number" && (data5 < 0 || isNaN(data5)))
                        return validate222.errors = [{ instancePath: instancePath + "/query/after", schemaPath: "#/properties/query/properties/after/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      var valid1 = _errs9 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            }
          } else
            return validate222.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate222.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate222.errors = vErrors, errors === 0;
}
var listTriggers_parameters = validate232;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
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
                    return validate232.errors = [{ instancePath: instancePath + "/query/vendor", schemaPath: "#/properties/query/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.vendor = coerced0));
              }
            }
          } else
            return validate232.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate232.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate232.errors = vErrors, errors === 0;
}
var trigger_parameters = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.vendor === void 0 && (missing0 = "vendor") || data0.trigger === void 0 && (missing0 = "trigger"))
              return validate24.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate24.errors = [{ instancePath: instancePath + "/path/vendor", schemaPath: "#/properties/path/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.vendor = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.trigger !== void 0) {
                let data2 = data0.trigger, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate24.errors = [{ instancePath: instancePath + "/path/trigger", schemaPath: "#/properties/path/properties/trigger/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.trigger = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate24.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate24.errors = vErrors, errors === 0;
}
var removeFault_parameters = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate25.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate25.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate25.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate25.errors = vErrors, errors === 0;
}
var playScenario_parameters = validate262;
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate262.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate262.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate262.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate262.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate262.errors = vErrors, errors === 0;
}
var listRows_parameters = validate272;
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.vendor === void 0 && (missing0 = "vendor") || data0.collection === void 0 && (missing0 = "collection"))
              return validate272.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate272.errors = [{ instancePath: instancePath + "/path/vendor", schemaPath: "#/properties/path/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.vendor = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.collection !== void 0) {
                let data2 = data0.collection, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate272.errors = [{ instancePath: instancePath + "/path/collection", schemaPath: "#/properties/path/properties/collection/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.collection = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate272.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs7 = errors;
          if (errors === _errs7)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.search !== void 0) {
                let data4 = data3.search, _errs9 = errors;
                if (typeof data4 != "string") {
                  let dataType2 = typeof data4, coerced2;
                  if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "string" && (coerced2 = data4)), coerced2 === void 0)
                    if (dataType2 == "number" || dataType2 == "boolean")
                      coerced2 = "" + data4;
                    else if (data4 === null)
                      coerced2 = "";
                    else
                      return validate272.errors = [{ instancePath: instancePath + "/query/search", schemaPath: "#/properties/query/properties/search/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.search = coerced2));
                }
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
                        return validate272.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    coerced3 !== void 0 && (data5 = coerced3, data3 !== void 0 && (data3.offset = coerced3));
                  }
                  if (errors === _errs11 && typeof data5 == "number" && (data5 < 0 || isNaN(data5)))
                    return validate272.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid2 = _errs11 === errors;
                } else
                  var valid2 = !0;
                if (valid2)
                  if (data3.limit !== void 0) {
                    let data6 = data3.limit, _errs13 = errors;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
                      let dataType4 = typeof data6, coerced4;
                      if (dataType4 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType4 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && (coerced4 = data6)), coerced4 === void 0)
                        if (dataType4 === "boolean" || data6 === null || dataType4 === "string" && data6 && data6 == +data6 && !(data6 % 1))
                          coerced4 = +data6;
                        else
                          return validate272.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      coerced4 !== void 0 && (data6 = coerced4, data3 !== void 0 && (data3.limit = coerced4));
                    }
                    if (errors === _errs13 && typeof data6 == "number") {
                      if (data6 > 1e3 || isNaN(data6))
                        return validate272.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                      if (data6 < 1 || isNaN(data6))
                        return validate272.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                    }
                    var valid2 = _errs13 === errors;
                  } else
                    var valid2 = !0;
              }
            } else
              return validate272.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs7 === errors;
        } else
          var valid0 = !0;
    } else
      return validate272.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate272.errors = vErrors, errors === 0;
}
var putRow_parameters = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.vendor === void 0 && (missing0 = "vendor") || data0.collection === void 0 && (missing0 = "collection") || data0.key === void 0 && (missing0 = "key"))
              return validate28.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate28.errors = [{ instancePath: instancePath + "/path/vendor", schemaPath: "#/properties/path/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.vendor = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.collection !== void 0) {
                let data2 = data0.collection, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate28.errors = [{ instancePath: instancePath + "/path/collection", schemaPath: "#/properties/path/properties/collection/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.collection = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.key !== void 0) {
                  let data3 = data0.key, _errs7 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate28.errors = [{ instancePath: instancePath + "/path/key", schemaPath: "#/properties/path/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.key = coerced2));
                  }
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate28.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
var deleteRow_parameters = validate292;
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.vendor === void 0 && (missing0 = "vendor") || data0.collection === void 0 && (missing0 = "collection") || data0.key === void 0 && (missing0 = "key"))
              return validate292.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate292.errors = [{ instancePath: instancePath + "/path/vendor", schemaPath: "#/properties/path/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.vendor = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.collection !== void 0) {
                let data2 = data0.collection, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate292.errors = [{ instancePath: instancePath + "/path/collection", schemaPath: "#/properties/path/properties/collection/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.collection = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.key !== void 0) {
                  let data3 = data0.key, _errs7 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate292.errors = [{ instancePath: instancePath + "/path/key", schemaPath: "#/properties/path/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.key = coerced2));
                  }
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate292.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate292.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate292.errors = vErrors, errors === 0;
}
var saveSnapshot_parameters = validate302;
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.name === void 0 && (missing0 = "name"))
              return validate302.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.name !== void 0) {
              let data1 = data0.name;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate302.errors = [{ instancePath: instancePath + "/path/name", schemaPath: "#/properties/path/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.name = coerced0));
              }
            }
          } else
            return validate302.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate302.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate302.errors = vErrors, errors === 0;
}
var restoreSnapshot_parameters = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.name === void 0 && (missing0 = "name"))
              return validate31.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.name !== void 0) {
              let data1 = data0.name;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate31.errors = [{ instancePath: instancePath + "/path/name", schemaPath: "#/properties/path/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.name = coerced0));
              }
            }
          } else
            return validate31.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate31.errors = vErrors, errors === 0;
}
var getWebhookTarget_parameters = validate322;
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.vendor === void 0 && (missing0 = "vendor"))
              return validate322.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate322.errors = [{ instancePath: instancePath + "/path/vendor", schemaPath: "#/properties/path/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.vendor = coerced0));
              }
            }
          } else
            return validate322.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate322.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate322.errors = vErrors, errors === 0;
}
var setWebhookTarget_parameters = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.vendor === void 0 && (missing0 = "vendor"))
              return validate33.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate33.errors = [{ instancePath: instancePath + "/path/vendor", schemaPath: "#/properties/path/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.vendor = coerced0));
              }
            }
          } else
            return validate33.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate33.errors = vErrors, errors === 0;
}
var removeWebhookTarget_parameters = validate342;
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.vendor === void 0 && (missing0 = "vendor"))
              return validate342.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate342.errors = [{ instancePath: instancePath + "/path/vendor", schemaPath: "#/properties/path/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.vendor = coerced0));
              }
            }
          } else
            return validate342.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate342.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate342.errors = vErrors, errors === 0;
}
var listDeliveries_parameters = validate352;
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
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
                    return validate352.errors = [{ instancePath: instancePath + "/query/vendor", schemaPath: "#/properties/query/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.vendor = coerced0));
              }
            }
          } else
            return validate352.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate352.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate352.errors = vErrors, errors === 0;
}
var resendDelivery_parameters = validate362;
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate362.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate362.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate362.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate362.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate362.errors = vErrors, errors === 0;
}
var removeWorld_parameters = validate372;
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.world === void 0 && (missing0 = "world"))
              return validate372.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.world !== void 0) {
              let data1 = data0.world;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate372.errors = [{ instancePath: instancePath + "/path/world", schemaPath: "#/properties/path/properties/world/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.world = coerced0));
              }
            }
          } else
            return validate372.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate372.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate372.errors = vErrors, errors === 0;
}

var validators = {
  listVendors: { responses: { 200: listVendors_200 } },
  changeSettings: { parameters: changeSettings_parameters, body: changeSettings_body, responses: { 200: changeSettings_200, 400: changeSettings_400, 404: changeSettings_404 } },
  listJournal: { parameters: listJournal_parameters, responses: { 200: listJournal_200, 400: listJournal_400 } },
  clearJournal: { responses: {} },
  exportJournal: { responses: { 200: exportJournal_200 } },
  streamEvents: { responses: {} },
  reset: { responses: {} },
  listTriggers: { parameters: listTriggers_parameters, responses: { 200: listTriggers_200 } },
  trigger: { parameters: trigger_parameters, body: trigger_body, responses: { 200: trigger_200, 400: trigger_400, 404: trigger_404 } },
  listFaults: { responses: { 200: listFaults_200 } },
  addFault: { body: addFault_body, responses: { 200: addFault_200, 400: addFault_400 } },
  clearFaults: { responses: {} },
  removeFault: { parameters: removeFault_parameters, responses: { 404: removeFault_404 } },
  listScenarios: { responses: { 200: listScenarios_200 } },
  playScenario: { parameters: playScenario_parameters, body: playScenario_body, responses: { 200: playScenario_200, 400: playScenario_400, 404: playScenario_404 } },
  getClock: { responses: { 200: getClock_200 } },
  setClock: { body: setClock_body, responses: { 200: setClock_200, 400: setClock_400 } },
  advanceClock: { body: advanceClock_body, responses: { 200: advanceClock_200, 400: advanceClock_400 } },
  listCollections: { responses: { 200: listCollections_200 } },
  listRows: { parameters: listRows_parameters, responses: { 200: listRows_200, 400: listRows_400, 404: listRows_404 } },
  putRow: { parameters: putRow_parameters, body: putRow_body, responses: { 200: putRow_200, 400: putRow_400, 404: putRow_404 } },
  deleteRow: { parameters: deleteRow_parameters, responses: { 404: deleteRow_404 } },
  exportSnapshot: { responses: { 200: exportSnapshot_200 } },
  importSnapshot: { body: importSnapshot_body, responses: { 400: importSnapshot_400 } },
  listSnapshots: { responses: { 200: listSnapshots_200 } },
  saveSnapshot: { parameters: saveSnapshot_parameters, responses: {} },
  restoreSnapshot: { parameters: restoreSnapshot_parameters, responses: { 404: restoreSnapshot_404 } },
  getWebhookTarget: { parameters: getWebhookTarget_parameters, responses: { 200: getWebhookTarget_200, 404: getWebhookTarget_404 } },
  setWebhookTarget: { parameters: setWebhookTarget_parameters, body: setWebhookTarget_body, responses: { 200: setWebhookTarget_200, 400: setWebhookTarget_400, 404: setWebhookTarget_404 } },
  removeWebhookTarget: { parameters: removeWebhookTarget_parameters, responses: { 404: removeWebhookTarget_404 } },
  listDeliveries: { parameters: listDeliveries_parameters, responses: { 200: listDeliveries_200 } },
  resendDelivery: { parameters: resendDelivery_parameters, responses: { 200: resendDelivery_200, 404: resendDelivery_404 } },
  listWorlds: { responses: { 200: listWorlds_200 } },
  removeWorld: { parameters: removeWorld_parameters, responses: { 404: removeWorld_404 } }
};

const typed_validators: Record<string, OperationValidators> = validators as never;
export { typed_validators as validators };
