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

var createToken_200 = validate21;
var func2 = require_ucs2length().default;
var formats0 = require_formats().fastFormats["date-time"];
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0 && errors === 0)
    if (typeof data == "string") {
      if (!formats0.validate.test(data))
        return validate23.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
    } else
      return validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.created_at === void 0 && (missing0 = "created_at") || data.expires_in === void 0 && (missing0 = "expires_in"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate22.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate22.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.created_at !== void 0) {
          let _errs3 = errors;
          validate23(data.created_at, { instancePath: instancePath + "/created_at", parentData: data, parentDataProperty: "created_at", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.expires_in !== void 0) {
            let data2 = data.expires_in, _errs4 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
              return validate22.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
var createToken_400 = validate26;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.message === void 0 && (missing0 = "message")) {
      let err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.message !== void 0 && typeof data.message != "string") {
      let err1 = { instancePath: instancePath + "/message", schemaPath: "#/allOf/0/anyOf/0/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, !valid1) {
    let _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.error === void 0 && (missing1 = "error")) {
        let err2 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.error !== void 0 && typeof data.error != "string") {
        let err3 = { instancePath: instancePath + "/error", schemaPath: "#/allOf/0/anyOf/1/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = valid1 || _valid0;
  }
  if (valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate27.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code !== void 0) {
        let data2 = data.code, _errs9 = errors;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
          return validate27.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid4 = _errs9 === errors;
      } else
        var valid4 = !0;
      if (valid4) {
        if (data.message !== void 0) {
          let _errs11 = errors;
          if (typeof data.message != "string")
            return validate27.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid4 = _errs11 === errors;
        } else
          var valid4 = !0;
        if (valid4) {
          if (data.details !== void 0) {
            let _errs13 = errors;
            if (typeof data.details != "string")
              return validate27.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid4 = _errs13 === errors;
          } else
            var valid4 = !0;
          if (valid4)
            if (data.error !== void 0) {
              let _errs15 = errors;
              if (typeof data.error != "string")
                return validate27.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid4 = _errs15 === errors;
            } else
              var valid4 = !0;
        }
      }
    } else
      return validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate27.errors = vErrors, errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate26.errors = vErrors, errors === 0;
}
var createToken_401 = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate29.errors = vErrors, errors === 0;
}
var createToken_403 = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate31.errors = vErrors, errors === 0;
}
var createToken_404 = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate33.errors = vErrors, errors === 0;
}
var createToken_429 = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate35.errors = vErrors, errors === 0;
}
var createTokenUnversioned_200 = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate37.errors = vErrors, errors === 0;
}
var createTokenUnversioned_400 = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate39.errors = vErrors, errors === 0;
}
var createTokenUnversioned_401 = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate41.errors = vErrors, errors === 0;
}
var createTokenUnversioned_403 = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate43.errors = vErrors, errors === 0;
}
var createTokenUnversioned_404 = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate45.errors = vErrors, errors === 0;
}
var createTokenUnversioned_429 = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate47.errors = vErrors, errors === 0;
}
var revokeToken_200 = validate49;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token"))
        return validate50.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0 && typeof data.access_token != "string")
        return validate50.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate50.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate50(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length), validate49.errors = vErrors, errors === 0;
}
var revokeToken_401 = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate52.errors = vErrors, errors === 0;
}
var revokeToken_429 = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate54.errors = vErrors, errors === 0;
}
var getCurrentUser_200 = validate56;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userId === void 0 && (missing0 = "userId") || data.enterpriseId === void 0 && (missing0 = "enterpriseId") || data.apiKey === void 0 && (missing0 = "apiKey") || data.nickname === void 0 && (missing0 = "nickname") || data.token === void 0 && (missing0 = "token") || data.photo_url === void 0 && (missing0 = "photo_url") || data.mail === void 0 && (missing0 = "mail") || data.ccs === void 0 && (missing0 = "ccs"))
        return validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.userId !== void 0) {
        let data0 = data.userId, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate57.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.enterpriseId !== void 0) {
          let data1 = data.enterpriseId, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate57.errors = [{ instancePath: instancePath + "/enterpriseId", schemaPath: "#/properties/enterpriseId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.apiKey !== void 0) {
            let _errs5 = errors;
            if (typeof data.apiKey != "string")
              return validate57.errors = [{ instancePath: instancePath + "/apiKey", schemaPath: "#/properties/apiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.nickname !== void 0) {
              let _errs7 = errors;
              if (typeof data.nickname != "string")
                return validate57.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.token !== void 0) {
                let _errs9 = errors;
                if (typeof data.token != "string")
                  return validate57.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.photo_url !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.photo_url != "string")
                    return validate57.errors = [{ instancePath: instancePath + "/photo_url", schemaPath: "#/properties/photo_url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.mail !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.mail != "string")
                      return validate57.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.ccs !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.ccs != "string")
                        return validate57.errors = [{ instancePath: instancePath + "/ccs", schemaPath: "#/properties/ccs/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate57.errors = vErrors, errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate57(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length), validate56.errors = vErrors, errors === 0;
}
var getCurrentUser_401 = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate59.errors = vErrors, errors === 0;
}
var getCurrentUser_429 = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate61.errors = vErrors, errors === 0;
}
var getCurrentUserV3_200 = validate63;
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate57(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length), validate63.errors = vErrors, errors === 0;
}
var getCurrentUserV3_401 = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate65.errors = vErrors, errors === 0;
}
var getCurrentUserV3_429 = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate67.errors = vErrors, errors === 0;
}
var listUsers_200 = validate69;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.total === void 0 && (missing0 = "total") || data.offset === void 0 && (missing0 = "offset") || data.limit === void 0 && (missing0 = "limit"))
        return validate71.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.total !== void 0) {
        let data0 = data.total, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate71.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return validate71.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.offset !== void 0) {
          let data1 = data.offset, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate71.errors = [{ instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return validate71.errors = [{ instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.limit !== void 0) {
            let data2 = data.limit, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
              return validate71.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs5 && typeof data2 == "number" && (data2 < 1 || isNaN(data2)))
              return validate71.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate71.errors = vErrors, errors === 0;
}
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userId === void 0 && (missing0 = "userId") || data.username === void 0 && (missing0 = "username"))
        return validate73.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.userId !== void 0) {
        let data0 = data.userId, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate73.errors = [{ instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.enterpriseId !== void 0) {
          let data1 = data.enterpriseId, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate73.errors = [{ instancePath: instancePath + "/enterpriseId", schemaPath: "#/properties/enterpriseId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.username !== void 0) {
            let _errs5 = errors;
            if (typeof data.username != "string")
              return validate73.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.nickname !== void 0) {
              let _errs7 = errors;
              if (typeof data.nickname != "string")
                return validate73.errors = [{ instancePath: instancePath + "/nickname", schemaPath: "#/properties/nickname/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.mail !== void 0) {
                let _errs9 = errors;
                if (typeof data.mail != "string")
                  return validate73.errors = [{ instancePath: instancePath + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate73.errors = vErrors, errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate71(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.data === void 0 && (missing0 = "data"))
          return validate70.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.data !== void 0) {
          let data0 = data.data;
          if (errors === errors)
            if (Array.isArray(data0)) {
              var valid2 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                validate73(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
                var valid2 = _errs5 === errors;
                if (!valid2)
                  break;
              }
            } else
              return validate70.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/allOf/1/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        }
      } else
        return validate70.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate70.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate70(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length), validate69.errors = vErrors, errors === 0;
}
var listUsers_401 = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate76.errors = vErrors, errors === 0;
}
var listUsers_403 = validate78;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate78.errors = vErrors, errors === 0;
}
var listUsers_404 = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate80.errors = vErrors, errors === 0;
}
var listUsers_429 = validate82;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate82.errors = vErrors, errors === 0;
}
var listTickets_200 = validate84;
var schema42 = { type: "object", required: ["id", "state", "reference", "created", "modified", "start_time", "end_time"], properties: { id: { type: "integer" }, type: { type: "string" }, state: { $ref: "https://contract.invalid/TicketState" }, reference: { type: "string" }, description: { type: "string" }, created: { $ref: "https://contract.invalid/Timestamp" }, modified: { $ref: "https://contract.invalid/Timestamp" }, start_time: { $ref: "https://contract.invalid/Timestamp" }, end_time: { $ref: "https://contract.invalid/Timestamp" }, agent: { type: ["string", "integer"] }, requestor: { $ref: "https://contract.invalid/TicketRequestor" }, service_key: { type: "string" }, urls: { $ref: "https://contract.invalid/TicketUrls" } } }, schema43 = { type: "string", enum: ["new", "open", "invited", "inprogress", "done", "closed", "rejected", "declined", "expired", "cancelled"] };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "new" || data === "open" || data === "invited" || data === "inprogress" || data === "done" || data === "closed" || data === "rejected" || data === "declined" || data === "expired" || data === "cancelled" ? (validate88.errors = vErrors, errors === 0) : (validate88.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" }], !1);
}
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (typeof data.name != "string")
          return validate94.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.phone !== void 0) {
          let data1 = data.phone, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          if (errors === _errs5)
            if (Array.isArray(data1)) {
              var valid2 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs7 = errors;
                if (typeof data1[i0] != "string") {
                  let err0 = { instancePath: instancePath + "/phone/" + i0, schemaPath: "#/properties/phone/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var valid2 = _errs7 === errors;
                if (!valid2)
                  break;
              }
            } else {
              let err1 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs9 = errors;
            if (typeof data1 != "string") {
              let err2 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            var _valid0 = _errs9 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
          else {
            let err3 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate94.errors = vErrors, !1;
          }
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.email !== void 0) {
            let data3 = data.email, _errs11 = errors;
            if (errors === _errs11)
              if (Array.isArray(data3)) {
                var valid3 = !0;
                let len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let _errs13 = errors;
                  if (typeof data3[i1] != "string")
                    return validate94.errors = [{ instancePath: instancePath + "/email/" + i1, schemaPath: "#/properties/email/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid3 = _errs13 === errors;
                  if (!valid3)
                    break;
                }
              } else
                return validate94.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs11 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate94.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate94.errors = vErrors, errors === 0;
}
var formats2 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.agent !== void 0) {
        let data0 = data.agent, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats2.test(data0))
              return validate96.errors = [{ instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
          } else
            return validate96.errors = [{ instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.requestor !== void 0) {
          let data1 = data.requestor, _errs3 = errors;
          if (errors === _errs3 && errors === _errs3)
            if (typeof data1 == "string") {
              if (!formats2.test(data1))
                return validate96.errors = [{ instancePath: instancePath + "/requestor", schemaPath: "#/properties/requestor/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
            } else
              return validate96.errors = [{ instancePath: instancePath + "/requestor", schemaPath: "#/properties/requestor/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate96.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate96.errors = vErrors, errors === 0;
}
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.state === void 0 && (missing0 = "state") || data.reference === void 0 && (missing0 = "reference") || data.created === void 0 && (missing0 = "created") || data.modified === void 0 && (missing0 = "modified") || data.start_time === void 0 && (missing0 = "start_time") || data.end_time === void 0 && (missing0 = "end_time"))
        return validate87.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate87.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let _errs3 = errors;
          if (typeof data.type != "string")
            return validate87.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.state !== void 0) {
            let _errs5 = errors;
            validate88(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.reference !== void 0) {
              let _errs6 = errors;
              if (typeof data.reference != "string")
                return validate87.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.description !== void 0) {
                let _errs8 = errors;
                if (typeof data.description != "string")
                  return validate87.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.created !== void 0) {
                  let _errs10 = errors;
                  validate23(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.modified !== void 0) {
                    let _errs11 = errors;
                    validate23(data.modified, { instancePath: instancePath + "/modified", parentData: data, parentDataProperty: "modified", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.start_time !== void 0) {
                      let _errs12 = errors;
                      validate23(data.start_time, { instancePath: instancePath + "/start_time", parentData: data, parentDataProperty: "start_time", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.end_time !== void 0) {
                        let _errs13 = errors;
                        validate23(data.end_time, { instancePath: instancePath + "/end_time", parentData: data, parentDataProperty: "end_time", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.agent !== void 0) {
                          let data9 = data.agent, _errs14 = errors;
                          if (typeof data9 != "string" && !(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9)))
                            return validate87.errors = [{ instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: schema42.properties.agent.type }, message: "must be string,integer" }], !1;
                          var valid0 = _errs14 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.requestor !== void 0) {
                            let _errs16 = errors;
                            validate94(data.requestor, { instancePath: instancePath + "/requestor", parentData: data, parentDataProperty: "requestor", rootData }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
                            var valid0 = _errs16 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.service_key !== void 0) {
                              let _errs17 = errors;
                              if (typeof data.service_key != "string")
                                return validate87.errors = [{ instancePath: instancePath + "/service_key", schemaPath: "#/properties/service_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid0 = _errs17 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.urls !== void 0) {
                                let _errs19 = errors;
                                validate96(data.urls, { instancePath: instancePath + "/urls", parentData: data, parentDataProperty: "urls", rootData }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
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
          }
        }
      }
    } else
      return validate87.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate87.errors = vErrors, errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate71(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.data === void 0 && (missing0 = "data"))
          return validate85.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.data !== void 0) {
          let data0 = data.data;
          if (errors === errors)
            if (Array.isArray(data0)) {
              var valid2 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                validate87(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length);
                var valid2 = _errs5 === errors;
                if (!valid2)
                  break;
              }
            } else
              return validate85.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/allOf/1/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        }
      } else
        return validate85.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate85.errors = vErrors, errors === 0;
}
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate85(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length), validate84.errors = vErrors, errors === 0;
}
var listTickets_400 = validate100;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate100.errors = vErrors, errors === 0;
}
var listTickets_401 = validate102;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate102.errors = vErrors, errors === 0;
}
var listTickets_429 = validate104;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate104.errors = vErrors, errors === 0;
}
var createTicket_200 = validate106;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate87(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length), validate106.errors = vErrors, errors === 0;
}
var createTicket_400 = validate108;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate108.errors = vErrors, errors === 0;
}
var createTicket_401 = validate110;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate110.errors = vErrors, errors === 0;
}
var createTicket_403 = validate112;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate112.errors = vErrors, errors === 0;
}
var createTicket_429 = validate114;
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate114.errors = vErrors, errors === 0;
}
var getTicket_200 = validate116;
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate87(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length), validate116.errors = vErrors, errors === 0;
}
var getTicket_401 = validate118;
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate118.errors = vErrors, errors === 0;
}
var getTicket_403 = validate120;
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate120.errors = vErrors, errors === 0;
}
var getTicket_404 = validate122;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate122.errors = vErrors, errors === 0;
}
var getTicket_429 = validate124;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate124.errors = vErrors, errors === 0;
}
var updateTicket_200 = validate126;
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate87(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length), validate126.errors = vErrors, errors === 0;
}
var updateTicket_400 = validate128;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate128.errors = vErrors, errors === 0;
}
var updateTicket_401 = validate130;
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate130.errors = vErrors, errors === 0;
}
var updateTicket_403 = validate132;
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate132.errors = vErrors, errors === 0;
}
var updateTicket_404 = validate134;
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate134.errors = vErrors, errors === 0;
}
var updateTicket_409 = validate136;
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate136.errors = vErrors, errors === 0;
}
var updateTicket_429 = validate138;
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate138.errors = vErrors, errors === 0;
}
var deleteTicket_401 = validate140;
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate140.errors = vErrors, errors === 0;
}
var deleteTicket_403 = validate142;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate142.errors = vErrors, errors === 0;
}
var deleteTicket_404 = validate144;
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate144.errors = vErrors, errors === 0;
}
var deleteTicket_429 = validate146;
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate146.errors = vErrors, errors === 0;
}
var getTicketUnversioned_200 = validate148;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate87(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length), validate148.errors = vErrors, errors === 0;
}
var getTicketUnversioned_401 = validate150;
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate150.errors = vErrors, errors === 0;
}
var getTicketUnversioned_403 = validate152;
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate152.errors = vErrors, errors === 0;
}
var getTicketUnversioned_404 = validate154;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate154.errors = vErrors, errors === 0;
}
var getTicketUnversioned_429 = validate156;
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate156.errors = vErrors, errors === 0;
}
var listTicketMedias_200 = validate158;
var schema77 = { type: "object", required: ["id", "media_type", "status", "date"], properties: { id: { type: ["integer", "string"] }, media_type: { type: "string" }, status: { type: "string" }, date: { $ref: "https://contract.invalid/Timestamp" }, title: { type: "string" }, description: { type: "string" }, latitude: { type: "number" }, longitude: { type: "number" }, ticketId: { type: "integer" }, mediaURL: { type: "string", format: "uri" } } };
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.media_type === void 0 && (missing0 = "media_type") || data.status === void 0 && (missing0 = "status") || data.date === void 0 && (missing0 = "date"))
        return validate161.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) && typeof data0 != "string")
          return validate161.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema77.properties.id.type }, message: "must be integer,string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.media_type !== void 0) {
          let _errs3 = errors;
          if (typeof data.media_type != "string")
            return validate161.errors = [{ instancePath: instancePath + "/media_type", schemaPath: "#/properties/media_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.status !== void 0) {
            let _errs5 = errors;
            if (typeof data.status != "string")
              return validate161.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.date !== void 0) {
              let _errs7 = errors;
              validate23(data.date, { instancePath: instancePath + "/date", parentData: data, parentDataProperty: "date", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.title !== void 0) {
                let _errs8 = errors;
                if (typeof data.title != "string")
                  return validate161.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.description !== void 0) {
                  let _errs10 = errors;
                  if (typeof data.description != "string")
                    return validate161.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.latitude !== void 0) {
                    let _errs12 = errors;
                    if (typeof data.latitude != "number")
                      return validate161.errors = [{ instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.longitude !== void 0) {
                      let _errs14 = errors;
                      if (typeof data.longitude != "number")
                        return validate161.errors = [{ instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.ticketId !== void 0) {
                        let data8 = data.ticketId, _errs16 = errors;
                        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8)))
                          return validate161.errors = [{ instancePath: instancePath + "/ticketId", schemaPath: "#/properties/ticketId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.mediaURL !== void 0) {
                          let data9 = data.mediaURL, _errs18 = errors;
                          if (errors === _errs18 && errors === _errs18)
                            if (typeof data9 == "string") {
                              if (!formats2.test(data9))
                                return validate161.errors = [{ instancePath: instancePath + "/mediaURL", schemaPath: "#/properties/mediaURL/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
                            } else
                              return validate161.errors = [{ instancePath: instancePath + "/mediaURL", schemaPath: "#/properties/mediaURL/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs18 === errors;
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
      return validate161.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate161.errors = vErrors, errors === 0;
}
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate71(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.data === void 0 && (missing0 = "data"))
          return validate159.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.data !== void 0) {
          let data0 = data.data;
          if (errors === errors)
            if (Array.isArray(data0)) {
              var valid2 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                validate161(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length);
                var valid2 = _errs5 === errors;
                if (!valid2)
                  break;
              }
            } else
              return validate159.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/allOf/1/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        }
      } else
        return validate159.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate159.errors = vErrors, errors === 0;
}
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate159(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length), validate158.errors = vErrors, errors === 0;
}
var listTicketMedias_400 = validate165;
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate165.errors = vErrors, errors === 0;
}
var listTicketMedias_401 = validate167;
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate167.errors = vErrors, errors === 0;
}
var listTicketMedias_404 = validate169;
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate169.errors = vErrors, errors === 0;
}
var listTicketMedias_429 = validate171;
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate171.errors = vErrors, errors === 0;
}
var listTicketEvents_200 = validate173;
var schema84 = { type: "object", required: ["id", "eventName", "timestamp", "source", "data"], properties: { id: { type: "string" }, eventName: { $ref: "https://contract.invalid/SessionEventName" }, timestamp: { type: "string", format: "date-time" }, source: { type: "string", enum: ["agent", "guest", "system"] }, data: { $ref: "https://contract.invalid/SessionEventData" } } }, schema85 = { anyOf: [{ type: "string", enum: ["consent.accepted", "ticket.sessionStarted", "ticket.approved", "ticket.new", "ticket.assigned", "ticket.completed", "ticket.cancelled", "ticket.closed", "ticket.priorityChanged", "ticket.invitationSent", "ticket.invitationResent", "ticket.invitationAccepted", "ticket.invitationDeclined", "ticket.invitationExpired", "ticket.invitationClicked", "ticket.invitationNotclicked", "geo.ansAllowed", "geo.ansDisallowed", "mediaDevice.allowed", "mediaDevice.disallowed", "mediaDevice.cameraAllowed", "mediaDevice.cameraDisallowed", "mediaDevice.micAllowed", "mediaDevice.micDisallowed", "session.established", "session.agentContacted", "session.agentLeft", "session.userLeft", "media.pictureTaken", "media.pictureSent", "media.OCRDone", "survey.answered"] }, { type: "string" }] };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "consent.accepted" || data === "ticket.sessionStarted" || data === "ticket.approved" || data === "ticket.new" || data === "ticket.assigned" || data === "ticket.completed" || data === "ticket.cancelled" || data === "ticket.closed" || data === "ticket.priorityChanged" || data === "ticket.invitationSent" || data === "ticket.invitationResent" || data === "ticket.invitationAccepted" || data === "ticket.invitationDeclined" || data === "ticket.invitationExpired" || data === "ticket.invitationClicked" || data === "ticket.invitationNotclicked" || data === "geo.ansAllowed" || data === "geo.ansDisallowed" || data === "mediaDevice.allowed" || data === "mediaDevice.disallowed" || data === "mediaDevice.cameraAllowed" || data === "mediaDevice.cameraDisallowed" || data === "mediaDevice.micAllowed" || data === "mediaDevice.micDisallowed" || data === "session.established" || data === "session.agentContacted" || data === "session.agentLeft" || data === "session.userLeft" || data === "media.pictureTaken" || data === "media.pictureSent" || data === "media.OCRDone" || data === "survey.answered")) {
    let err1 = { instancePath, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema85.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (typeof data != "string") {
      let err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate177.errors = vErrors, !1;
  }
  return validate177.errors = vErrors, errors === 0;
}
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.agent !== void 0) {
        let data0 = data.agent, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.email !== void 0) {
              let _errs3 = errors;
              if (typeof data0.email != "string")
                return validate179.errors = [{ instancePath: instancePath + "/agent/email", schemaPath: "#/properties/agent/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.phone !== void 0) {
                let _errs5 = errors;
                if (typeof data0.phone != "string")
                  return validate179.errors = [{ instancePath: instancePath + "/agent/phone", schemaPath: "#/properties/agent/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data0.firstname !== void 0) {
                  let _errs7 = errors;
                  if (typeof data0.firstname != "string")
                    return validate179.errors = [{ instancePath: instancePath + "/agent/firstname", schemaPath: "#/properties/agent/properties/firstname/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data0.lastname !== void 0) {
                    let _errs9 = errors;
                    if (typeof data0.lastname != "string")
                      return validate179.errors = [{ instancePath: instancePath + "/agent/lastname", schemaPath: "#/properties/agent/properties/lastname/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
              }
            }
          } else
            return validate179.errors = [{ instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.geoloc !== void 0) {
          let data5 = data.geoloc, _errs11 = errors;
          if (errors === _errs11)
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              let missing0;
              if (data5.lat === void 0 && (missing0 = "lat") || data5.lng === void 0 && (missing0 = "lng"))
                return validate179.errors = [{ instancePath: instancePath + "/geoloc", schemaPath: "#/properties/geoloc/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
              if (data5.lat !== void 0) {
                let _errs13 = errors;
                if (typeof data5.lat != "number")
                  return validate179.errors = [{ instancePath: instancePath + "/geoloc/lat", schemaPath: "#/properties/geoloc/properties/lat/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                var valid2 = _errs13 === errors;
              } else
                var valid2 = !0;
              if (valid2)
                if (data5.lng !== void 0) {
                  let _errs15 = errors;
                  if (typeof data5.lng != "number")
                    return validate179.errors = [{ instancePath: instancePath + "/geoloc/lng", schemaPath: "#/properties/geoloc/properties/lng/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                  var valid2 = _errs15 === errors;
                } else
                  var valid2 = !0;
            } else
              return validate179.errors = [{ instancePath: instancePath + "/geoloc", schemaPath: "#/properties/geoloc/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs11 === errors;
        } else
          var valid0 = !0;
    } else
      return validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate179.errors = vErrors, errors === 0;
}
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.eventName === void 0 && (missing0 = "eventName") || data.timestamp === void 0 && (missing0 = "timestamp") || data.source === void 0 && (missing0 = "source") || data.data === void 0 && (missing0 = "data"))
        return validate176.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate176.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.eventName !== void 0) {
          let _errs3 = errors;
          validate177(data.eventName, { instancePath: instancePath + "/eventName", parentData: data, parentDataProperty: "eventName", rootData }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.timestamp !== void 0) {
            let data2 = data.timestamp, _errs4 = errors;
            if (errors === _errs4 && errors === _errs4)
              if (typeof data2 == "string") {
                if (!formats0.validate.test(data2))
                  return validate176.errors = [{ instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
              } else
                return validate176.errors = [{ instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.source !== void 0) {
              let data3 = data.source, _errs6 = errors;
              if (typeof data3 != "string")
                return validate176.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data3 === "agent" || data3 === "guest" || data3 === "system"))
                return validate176.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/enum", keyword: "enum", params: { allowedValues: schema84.properties.source.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.data !== void 0) {
                let _errs8 = errors;
                validate179(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate176.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate176.errors = vErrors, errors === 0;
}
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate71(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.data === void 0 && (missing0 = "data"))
          return validate174.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.data !== void 0) {
          let data0 = data.data;
          if (errors === errors)
            if (Array.isArray(data0)) {
              var valid2 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                validate176(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length);
                var valid2 = _errs5 === errors;
                if (!valid2)
                  break;
              }
            } else
              return validate174.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/allOf/1/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        }
      } else
        return validate174.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate174.errors = vErrors, errors === 0;
}
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate174(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length), validate173.errors = vErrors, errors === 0;
}
var listTicketEvents_400 = validate183;
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate183.errors = vErrors, errors === 0;
}
var listTicketEvents_401 = validate185;
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate185.errors = vErrors, errors === 0;
}
var listTicketEvents_404 = validate187;
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate187.errors = vErrors, errors === 0;
}
var listTicketEvents_429 = validate189;
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate189.errors = vErrors, errors === 0;
}
var createConference_200 = validate191;
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.organizer !== void 0) {
        let data0 = data.organizer, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats2.test(data0))
              return validate197.errors = [{ instancePath: instancePath + "/organizer", schemaPath: "#/properties/organizer/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
          } else
            return validate197.errors = [{ instancePath: instancePath + "/organizer", schemaPath: "#/properties/organizer/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.participant !== void 0) {
          let data1 = data.participant, _errs3 = errors;
          if (errors === _errs3 && errors === _errs3)
            if (typeof data1 == "string") {
              if (!formats2.test(data1))
                return validate197.errors = [{ instancePath: instancePath + "/participant", schemaPath: "#/properties/participant/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' }], !1;
            } else
              return validate197.errors = [{ instancePath: instancePath + "/participant", schemaPath: "#/properties/participant/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate197.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate197.errors = vErrors, errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.service_key === void 0 && (missing0 = "service_key") || data.name === void 0 && (missing0 = "name") || data.created === void 0 && (missing0 = "created") || data.modified === void 0 && (missing0 = "modified"))
        return validate192.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate192.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.service_key !== void 0) {
          let _errs3 = errors;
          if (typeof data.service_key != "string")
            return validate192.errors = [{ instancePath: instancePath + "/service_key", schemaPath: "#/properties/service_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs5 = errors;
            if (typeof data.name != "string")
              return validate192.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.created !== void 0) {
              let _errs7 = errors;
              validate23(data.created, { instancePath: instancePath + "/created", parentData: data, parentDataProperty: "created", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.modified !== void 0) {
                let _errs8 = errors;
                validate23(data.modified, { instancePath: instancePath + "/modified", parentData: data, parentDataProperty: "modified", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.start_time !== void 0) {
                  let _errs9 = errors;
                  validate23(data.start_time, { instancePath: instancePath + "/start_time", parentData: data, parentDataProperty: "start_time", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.end_time !== void 0) {
                    let _errs10 = errors;
                    validate23(data.end_time, { instancePath: instancePath + "/end_time", parentData: data, parentDataProperty: "end_time", rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.urls !== void 0) {
                      let _errs11 = errors;
                      validate197(data.urls, { instancePath: instancePath + "/urls", parentData: data, parentDataProperty: "urls", rootData }) || (vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors), errors = vErrors.length);
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate192.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate192.errors = vErrors, errors === 0;
}
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate192(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors), errors = vErrors.length), validate191.errors = vErrors, errors === 0;
}
var createConference_400 = validate200;
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate200.errors = vErrors, errors === 0;
}
var createConference_401 = validate202;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate202.errors = vErrors, errors === 0;
}
var createConference_403 = validate204;
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate204.errors = vErrors, errors === 0;
}
var createConference_429 = validate206;
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate206.errors = vErrors, errors === 0;
}
var listMedias_200 = validate208;
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate159(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length), validate208.errors = vErrors, errors === 0;
}
var listMedias_400 = validate210;
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate210.errors = vErrors, errors === 0;
}
var listMedias_401 = validate212;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate212.errors = vErrors, errors === 0;
}
var listMedias_429 = validate214;
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate214.errors = vErrors, errors === 0;
}
var getMedia_200 = validate216;
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate161(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length), validate216.errors = vErrors, errors === 0;
}
var getMedia_401 = validate218;
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate218.errors = vErrors, errors === 0;
}
var getMedia_403 = validate220;
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate220.errors = vErrors, errors === 0;
}
var getMedia_404 = validate222;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate222.errors = vErrors, errors === 0;
}
var getMedia_429 = validate224;
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate224.errors = vErrors, errors === 0;
}
var updateMedia_200 = validate226;
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate161(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length), validate226.errors = vErrors, errors === 0;
}
var updateMedia_400 = validate228;
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate228.errors = vErrors, errors === 0;
}
var updateMedia_401 = validate230;
function validate230(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate230.errors = vErrors, errors === 0;
}
var updateMedia_403 = validate232;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate232.errors = vErrors, errors === 0;
}
var updateMedia_404 = validate234;
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate234.errors = vErrors, errors === 0;
}
var updateMedia_429 = validate236;
function validate236(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate236.errors = vErrors, errors === 0;
}
var deleteMedia_200 = validate238;
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate161(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length), validate238.errors = vErrors, errors === 0;
}
var deleteMedia_401 = validate240;
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate240.errors = vErrors, errors === 0;
}
var deleteMedia_403 = validate242;
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate242.errors = vErrors, errors === 0;
}
var deleteMedia_404 = validate244;
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate244.errors = vErrors, errors === 0;
}
var deleteMedia_429 = validate246;
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate246.errors = vErrors, errors === 0;
}
var downloadMedia_401 = validate248;
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate248.errors = vErrors, errors === 0;
}
var downloadMedia_403 = validate250;
function validate250(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate250.errors = vErrors, errors === 0;
}
var downloadMedia_404 = validate252;
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate252.errors = vErrors, errors === 0;
}
var downloadMedia_429 = validate254;
function validate254(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate254.errors = vErrors, errors === 0;
}
var getTicketReport_200 = validate256;
var pattern0 = new RegExp("^(\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2})?|\\d+)$", "u");
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern0.test(data))
        return validate258.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2})?|\\d+)$" }, message: 'must match pattern "^(\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2})?|\\d+)$"' }], !1;
    } else
      return validate258.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate258.errors = vErrors, errors === 0;
}
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.enterpriseId === void 0 && (missing0 = "enterpriseId") || data.startTime === void 0 && (missing0 = "startTime") || data.endTime === void 0 && (missing0 = "endTime") || data.total === void 0 && (missing0 = "total") || data.states === void 0 && (missing0 = "states"))
        return validate257.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.enterpriseId !== void 0) {
        let data0 = data.enterpriseId, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate257.errors = [{ instancePath: instancePath + "/enterpriseId", schemaPath: "#/properties/enterpriseId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.startTime !== void 0) {
          let _errs3 = errors;
          validate258(data.startTime, { instancePath: instancePath + "/startTime", parentData: data, parentDataProperty: "startTime", rootData }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.endTime !== void 0) {
            let _errs4 = errors;
            validate258(data.endTime, { instancePath: instancePath + "/endTime", parentData: data, parentDataProperty: "endTime", rootData }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.total !== void 0) {
              let data3 = data.total, _errs5 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                return validate257.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs5 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                return validate257.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.states !== void 0) {
                let data4 = data.states, _errs7 = errors;
                if (errors === _errs7)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4))
                    for (let key0 in data4) {
                      let data5 = data4[key0], _errs10 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)))
                        return validate257.errors = [{ instancePath: instancePath + "/states/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/states/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs10 && typeof data5 == "number" && (data5 < 1 || isNaN(data5)))
                        return validate257.errors = [{ instancePath: instancePath + "/states/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/states/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                      var valid1 = _errs10 === errors;
                      if (!valid1)
                        break;
                    }
                  else
                    return validate257.errors = [{ instancePath: instancePath + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate257.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate257.errors = vErrors, errors === 0;
}
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate257(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors), errors = vErrors.length), validate256.errors = vErrors, errors === 0;
}
var getTicketReport_400 = validate262;
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate262.errors = vErrors, errors === 0;
}
var getTicketReport_401 = validate264;
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate264.errors = vErrors, errors === 0;
}
var getTicketReport_403 = validate266;
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate266.errors = vErrors, errors === 0;
}
var getTicketReport_429 = validate268;
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate268.errors = vErrors, errors === 0;
}
var getEnterpriseStatistics_200 = validate270;
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.enterpriseId === void 0 && (missing0 = "enterpriseId") || data.users === void 0 && (missing0 = "users") || data.tickets === void 0 && (missing0 = "tickets") || data.conferences === void 0 && (missing0 = "conferences") || data.medias === void 0 && (missing0 = "medias"))
        return validate271.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.enterpriseId !== void 0) {
        let data0 = data.enterpriseId, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate271.errors = [{ instancePath: instancePath + "/enterpriseId", schemaPath: "#/properties/enterpriseId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.users !== void 0) {
          let data1 = data.users, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate271.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
            return validate271.errors = [{ instancePath: instancePath + "/users", schemaPath: "#/properties/users/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.tickets !== void 0) {
            let data2 = data.tickets, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
              return validate271.errors = [{ instancePath: instancePath + "/tickets", schemaPath: "#/properties/tickets/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
              return validate271.errors = [{ instancePath: instancePath + "/tickets", schemaPath: "#/properties/tickets/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.conferences !== void 0) {
              let data3 = data.conferences, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                return validate271.errors = [{ instancePath: instancePath + "/conferences", schemaPath: "#/properties/conferences/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs7 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                return validate271.errors = [{ instancePath: instancePath + "/conferences", schemaPath: "#/properties/conferences/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.medias !== void 0) {
                let data4 = data.medias, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
                  return validate271.errors = [{ instancePath: instancePath + "/medias", schemaPath: "#/properties/medias/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs9 && typeof data4 == "number" && (data4 < 0 || isNaN(data4)))
                  return validate271.errors = [{ instancePath: instancePath + "/medias", schemaPath: "#/properties/medias/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate271.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate271.errors = vErrors, errors === 0;
}
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate271(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors), errors = vErrors.length), validate270.errors = vErrors, errors === 0;
}
var getEnterpriseStatistics_401 = validate273;
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate273.errors = vErrors, errors === 0;
}
var getEnterpriseStatistics_403 = validate275;
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate275.errors = vErrors, errors === 0;
}
var getEnterpriseStatistics_429 = validate277;
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate277.errors = vErrors, errors === 0;
}
var createInvitation_body = validate279;
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name"))
        return validate282.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.name !== void 0) {
        let data0 = data.name, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate282.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate282.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.friendlyName !== void 0) {
          let _errs3 = errors;
          if (typeof data.friendlyName != "string")
            return validate282.errors = [{ instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.getOrCreateOptions !== void 0) {
            let data2 = data.getOrCreateOptions, _errs5 = errors;
            if (errors === _errs5)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.moderationEnabled !== void 0) {
                  let _errs7 = errors;
                  if (typeof data2.moderationEnabled != "boolean")
                    return validate282.errors = [{ instancePath: instancePath + "/getOrCreateOptions/moderationEnabled", schemaPath: "#/properties/getOrCreateOptions/properties/moderationEnabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data2.meshModeEnabled !== void 0) {
                    let _errs9 = errors;
                    if (typeof data2.meshModeEnabled != "boolean")
                      return validate282.errors = [{ instancePath: instancePath + "/getOrCreateOptions/meshModeEnabled", schemaPath: "#/properties/getOrCreateOptions/properties/meshModeEnabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
              } else
                return validate282.errors = [{ instancePath: instancePath + "/getOrCreateOptions", schemaPath: "#/properties/getOrCreateOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.joinOptions !== void 0) {
              let data5 = data.joinOptions, _errs11 = errors;
              if (errors === _errs11)
                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                  if (data5.supportedVideoCodecs !== void 0) {
                    let data6 = data5.supportedVideoCodecs;
                    if (errors === errors)
                      if (Array.isArray(data6)) {
                        var valid3 = !0;
                        let len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs15 = errors;
                          if (typeof data6[i0] != "string")
                            return validate282.errors = [{ instancePath: instancePath + "/joinOptions/supportedVideoCodecs/" + i0, schemaPath: "#/properties/joinOptions/properties/supportedVideoCodecs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid3 = _errs15 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return validate282.errors = [{ instancePath: instancePath + "/joinOptions/supportedVideoCodecs", schemaPath: "#/properties/joinOptions/properties/supportedVideoCodecs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  }
                } else
                  return validate282.errors = [{ instancePath: instancePath + "/joinOptions", schemaPath: "#/properties/joinOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs11 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate282.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate282.errors = vErrors, errors === 0;
}
var schema138 = { type: "object", required: ["type"], properties: { type: { type: "string", enum: ["user-media", "display-media"] }, constraints: { type: "object", properties: { audio: { anyOf: [{ type: "boolean" }, { type: "object", properties: { echoCancellation: { type: "boolean" }, noiseSuppression: { type: "boolean" } } }] }, video: { anyOf: [{ type: "boolean" }, { type: "object", properties: { facingMode: { type: "string", enum: ["user", "environment"] } } }] } } }, publishOptions: { type: "object", properties: { videoOnly: { type: "boolean" } } } } };
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type"))
        return validate284.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string")
          return validate284.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "user-media" || data0 === "display-media"))
          return validate284.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema138.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.constraints !== void 0) {
          let data1 = data.constraints, _errs3 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.audio !== void 0) {
                let data2 = data1.audio, _errs5 = errors, _errs6 = errors, valid2 = !1, _errs7 = errors;
                if (typeof data2 != "boolean") {
                  let err0 = { instancePath: instancePath + "/constraints/audio", schemaPath: "#/properties/constraints/properties/audio/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs7 === errors;
                if (valid2 = valid2 || _valid0, !valid2) {
                  let _errs9 = errors;
                  if (errors === _errs9)
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      if (data2.echoCancellation !== void 0) {
                        let _errs11 = errors;
                        if (typeof data2.echoCancellation != "boolean") {
                          let err1 = { instancePath: instancePath + "/constraints/audio/echoCancellation", schemaPath: "#/properties/constraints/properties/audio/anyOf/1/properties/echoCancellation/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                        }
                        var valid3 = _errs11 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3)
                        if (data2.noiseSuppression !== void 0) {
                          let _errs13 = errors;
                          if (typeof data2.noiseSuppression != "boolean") {
                            let err2 = { instancePath: instancePath + "/constraints/audio/noiseSuppression", schemaPath: "#/properties/constraints/properties/audio/anyOf/1/properties/noiseSuppression/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                          }
                          var valid3 = _errs13 === errors;
                        } else
                          var valid3 = !0;
                    } else {
                      let err3 = { instancePath: instancePath + "/constraints/audio", schemaPath: "#/properties/constraints/properties/audio/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                    }
                  var _valid0 = _errs9 === errors;
                  valid2 = valid2 || _valid0;
                }
                if (valid2)
                  errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
                else {
                  let err4 = { instancePath: instancePath + "/constraints/audio", schemaPath: "#/properties/constraints/properties/audio/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate284.errors = vErrors, !1;
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data1.video !== void 0) {
                  let data5 = data1.video, _errs15 = errors, _errs16 = errors, valid4 = !1, _errs17 = errors;
                  if (typeof data5 != "boolean") {
                    let err5 = { instancePath: instancePath + "/constraints/video", schemaPath: "#/properties/constraints/properties/video/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                  var _valid1 = _errs17 === errors;
                  if (valid4 = valid4 || _valid1, !valid4) {
                    let _errs19 = errors;
                    if (errors === _errs19)
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        if (data5.facingMode !== void 0) {
                          let data6 = data5.facingMode;
                          if (typeof data6 != "string") {
                            let err6 = { instancePath: instancePath + "/constraints/video/facingMode", schemaPath: "#/properties/constraints/properties/video/anyOf/1/properties/facingMode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                          }
                          if (!(data6 === "user" || data6 === "environment")) {
                            let err7 = { instancePath: instancePath + "/constraints/video/facingMode", schemaPath: "#/properties/constraints/properties/video/anyOf/1/properties/facingMode/enum", keyword: "enum", params: { allowedValues: schema138.properties.constraints.properties.video.anyOf[1].properties.facingMode.enum }, message: "must be equal to one of the allowed values" };
                            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                          }
                        }
                      } else {
                        let err8 = { instancePath: instancePath + "/constraints/video", schemaPath: "#/properties/constraints/properties/video/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                      }
                    var _valid1 = _errs19 === errors;
                    valid4 = valid4 || _valid1;
                  }
                  if (valid4)
                    errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
                  else {
                    let err9 = { instancePath: instancePath + "/constraints/video", schemaPath: "#/properties/constraints/properties/video/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate284.errors = vErrors, !1;
                  }
                  var valid1 = _errs15 === errors;
                } else
                  var valid1 = !0;
            } else
              return validate284.errors = [{ instancePath: instancePath + "/constraints", schemaPath: "#/properties/constraints/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.publishOptions !== void 0) {
            let data7 = data.publishOptions, _errs23 = errors;
            if (errors === _errs23)
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.videoOnly !== void 0 && typeof data7.videoOnly != "boolean")
                  return validate284.errors = [{ instancePath: instancePath + "/publishOptions/videoOnly", schemaPath: "#/properties/publishOptions/properties/videoOnly/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              } else
                return validate284.errors = [{ instancePath: instancePath + "/publishOptions", schemaPath: "#/properties/publishOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs23 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate284.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate284.errors = vErrors, errors === 0;
}
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cloudUrl === void 0 && (missing0 = "cloudUrl") || data.apiKey === void 0 && (missing0 = "apiKey") || data.conversation === void 0 && (missing0 = "conversation") || data.user === void 0 && (missing0 = "user") || data.streams === void 0 && (missing0 = "streams"))
        return validate281.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.cloudUrl !== void 0) {
        let data0 = data.cloudUrl, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate281.errors = [{ instancePath: instancePath + "/cloudUrl", schemaPath: "#/properties/cloudUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate281.errors = [{ instancePath: instancePath + "/cloudUrl", schemaPath: "#/properties/cloudUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.apiKey !== void 0) {
          let data1 = data.apiKey, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate281.errors = [{ instancePath: instancePath + "/apiKey", schemaPath: "#/properties/apiKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate281.errors = [{ instancePath: instancePath + "/apiKey", schemaPath: "#/properties/apiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.callStatsMonitoringInterval !== void 0) {
            let _errs5 = errors;
            if (typeof data.callStatsMonitoringInterval != "number")
              return validate281.errors = [{ instancePath: instancePath + "/callStatsMonitoringInterval", schemaPath: "#/properties/callStatsMonitoringInterval/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.logo !== void 0) {
              let data3 = data.logo, _errs7 = errors;
              if (errors === _errs7)
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (data3.url !== void 0) {
                    let _errs9 = errors;
                    if (typeof data3.url != "string")
                      return validate281.errors = [{ instancePath: instancePath + "/logo/url", schemaPath: "#/properties/logo/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data3.alt !== void 0) {
                      let _errs11 = errors;
                      if (typeof data3.alt != "string")
                        return validate281.errors = [{ instancePath: instancePath + "/logo/alt", schemaPath: "#/properties/logo/properties/alt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                } else
                  return validate281.errors = [{ instancePath: instancePath + "/logo", schemaPath: "#/properties/logo/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.conversation !== void 0) {
                let _errs13 = errors;
                validate282(data.conversation, { instancePath: instancePath + "/conversation", parentData: data, parentDataProperty: "conversation", rootData }) || (vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors), errors = vErrors.length);
                var valid0 = _errs13 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.user !== void 0) {
                  let data7 = data.user, _errs14 = errors;
                  if (errors === _errs14)
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                      let missing1;
                      if (data7.firstName === void 0 && (missing1 = "firstName") || data7.lastName === void 0 && (missing1 = "lastName"))
                        return validate281.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/properties/user/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                      if (data7.firstName !== void 0) {
                        let _errs16 = errors;
                        if (typeof data7.firstName != "string")
                          return validate281.errors = [{ instancePath: instancePath + "/user/firstName", schemaPath: "#/properties/user/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs16 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data7.lastName !== void 0) {
                          let _errs18 = errors;
                          if (typeof data7.lastName != "string")
                            return validate281.errors = [{ instancePath: instancePath + "/user/lastName", schemaPath: "#/properties/user/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs18 === errors;
                        } else
                          var valid2 = !0;
                    } else
                      return validate281.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs14 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.streams !== void 0) {
                    let data10 = data.streams, _errs20 = errors;
                    if (errors === _errs20)
                      if (Array.isArray(data10)) {
                        var valid3 = !0;
                        let len0 = data10.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs22 = errors;
                          validate284(data10[i0], { instancePath: instancePath + "/streams/" + i0, parentData: data10, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors), errors = vErrors.length);
                          var valid3 = _errs22 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return validate281.errors = [{ instancePath: instancePath + "/streams", schemaPath: "#/properties/streams/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs20 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate281.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate281.errors = vErrors, errors === 0;
}
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate280.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      data.data !== void 0 && (validate281(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors), errors = vErrors.length));
    } else
      return validate280.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate280.errors = vErrors, errors === 0;
}
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate280(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors), errors = vErrors.length), validate279.errors = vErrors, errors === 0;
}
var createInvitation_200 = validate288;
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate289.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate289.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate289.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate289.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate289.errors = vErrors, errors === 0;
}
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate289(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors), errors = vErrors.length), validate288.errors = vErrors, errors === 0;
}
var createInvitation_400 = validate291;
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate291.errors = vErrors, errors === 0;
}
var createInvitation_401 = validate293;
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate293.errors = vErrors, errors === 0;
}
var createInvitation_429 = validate295;
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate295.errors = vErrors, errors === 0;
}
var createInvitation_500 = validate297;
function validate297(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate297.errors = vErrors, errors === 0;
}
var readInvitation_200 = validate299;
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate280(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors), errors = vErrors.length), validate299.errors = vErrors, errors === 0;
}
var readInvitation_404 = validate301;
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate301.errors = vErrors, errors === 0;
}
var sendTextMessage_body = validate303;
function validate304(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.to === void 0 && (missing0 = "to") || data.body === void 0 && (missing0 = "body"))
        return validate304.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.to !== void 0) {
        let data0 = data.to, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            if (data0.length < 1)
              return validate304.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0], _errs3 = errors;
                if (errors === _errs3)
                  if (typeof data1 == "string") {
                    if (func2(data1) < 1)
                      return validate304.errors = [{ instancePath: instancePath + "/to/" + i0, schemaPath: "#/properties/to/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate304.errors = [{ instancePath: instancePath + "/to/" + i0, schemaPath: "#/properties/to/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate304.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.body !== void 0) {
          let data2 = data.body, _errs5 = errors;
          if (errors === _errs5)
            if (typeof data2 == "string") {
              if (func2(data2) < 1)
                return validate304.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate304.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
    } else
      return validate304.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate304.errors = vErrors, errors === 0;
}
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate304(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors), errors = vErrors.length), validate303.errors = vErrors, errors === 0;
}
var sendTextMessage_200 = validate306;
function validate307(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.to !== void 0) {
        let data0 = data.to;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              if (typeof data0[i0] != "string")
                return validate307.errors = [{ instancePath: instancePath + "/to/" + i0, schemaPath: "#/properties/to/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate307.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/properties/to/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate307.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate307.errors = vErrors, errors === 0;
}
function validate306(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate307(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors), errors = vErrors.length), validate306.errors = vErrors, errors === 0;
}
var sendTextMessage_400 = validate309;
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate309.errors = vErrors, errors === 0;
}
var sendTextMessage_401 = validate311;
function validate311(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate311.errors = vErrors, errors === 0;
}
var sendTextMessage_402 = validate313;
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate313.errors = vErrors, errors === 0;
}
var sendTextMessage_429 = validate315;
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate315.errors = vErrors, errors === 0;
}
var listServices_200 = validate317;
function validate319(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.key === void 0 && (missing0 = "key") || data.name === void 0 && (missing0 = "name"))
        return validate319.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let _errs1 = errors;
        if (typeof data.type != "string")
          return validate319.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.key !== void 0) {
          let _errs3 = errors;
          if (typeof data.key != "string")
            return validate319.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.name !== void 0) {
            let _errs5 = errors;
            if (typeof data.name != "string")
              return validate319.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate319.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate319.errors = vErrors, errors === 0;
}
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data"))
        return validate318.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.data !== void 0) {
        let data0 = data.data;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate319(data0[i0], { instancePath: instancePath + "/data/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate318.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate318.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate318.errors = vErrors, errors === 0;
}
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate318(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors), errors = vErrors.length), validate317.errors = vErrors, errors === 0;
}
var listServices_401 = validate322;
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate322.errors = vErrors, errors === 0;
}
var listServices_429 = validate324;
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate324.errors = vErrors, errors === 0;
}
var getConversationTimeline_200 = validate326;
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate174(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length), validate326.errors = vErrors, errors === 0;
}
var getConversationTimeline_401 = validate328;
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate328.errors = vErrors, errors === 0;
}
var getConversationTimeline_404 = validate330;
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate330.errors = vErrors, errors === 0;
}
var getConversationTimeline_429 = validate332;
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate332.errors = vErrors, errors === 0;
}
var getPreferredCcs_200 = validate334;
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.ccs === void 0 && (missing0 = "ccs") || data.secure === void 0 && (missing0 = "secure"))
        return validate335.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.ccs !== void 0) {
        let _errs1 = errors;
        if (typeof data.ccs != "string")
          return validate335.errors = [{ instancePath: instancePath + "/ccs", schemaPath: "#/properties/ccs/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.secure !== void 0) {
          let _errs3 = errors;
          if (typeof data.secure != "boolean")
            return validate335.errors = [{ instancePath: instancePath + "/secure", schemaPath: "#/properties/secure/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate335.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate335.errors = vErrors, errors === 0;
}
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate335(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors), errors = vErrors.length), validate334.errors = vErrors, errors === 0;
}
var getPreferredCcs_400 = validate337;
function validate337(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate337.errors = vErrors, errors === 0;
}
var getPreferredCcs_403 = validate339;
function validate339(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate339.errors = vErrors, errors === 0;
}
var sendQuickInvitation_body = validate341;
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.phone_numbers === void 0 && (missing0 = "phone_numbers")) {
      let err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.phone_numbers !== void 0) {
      let data0 = data.phone_numbers;
      if (errors === errors)
        if (typeof data0 == "string") {
          if (func2(data0) < 1) {
            let err1 = { instancePath: instancePath + "/phone_numbers", schemaPath: "#/allOf/0/anyOf/0/properties/phone_numbers/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        } else {
          let err2 = { instancePath: instancePath + "/phone_numbers", schemaPath: "#/allOf/0/anyOf/0/properties/phone_numbers/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, !valid1) {
    let _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.email_addresses === void 0 && (missing1 = "email_addresses")) {
        let err3 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      } else if (data.email_addresses !== void 0) {
        let data1 = data.email_addresses;
        if (errors === errors)
          if (typeof data1 == "string") {
            if (func2(data1) < 1) {
              let err4 = { instancePath: instancePath + "/email_addresses", schemaPath: "#/allOf/0/anyOf/1/properties/email_addresses/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/email_addresses", schemaPath: "#/allOf/0/anyOf/1/properties/email_addresses/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = valid1 || _valid0;
  }
  if (valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else {
    let err6 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate342.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.phone_numbers !== void 0) {
        let _errs9 = errors;
        if (typeof data.phone_numbers != "string")
          return validate342.errors = [{ instancePath: instancePath + "/phone_numbers", schemaPath: "#/properties/phone_numbers/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid4 = _errs9 === errors;
      } else
        var valid4 = !0;
      if (valid4) {
        if (data.email_addresses !== void 0) {
          let _errs11 = errors;
          if (typeof data.email_addresses != "string")
            return validate342.errors = [{ instancePath: instancePath + "/email_addresses", schemaPath: "#/properties/email_addresses/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid4 = _errs11 === errors;
        } else
          var valid4 = !0;
        if (valid4) {
          if (data.reference !== void 0) {
            let _errs13 = errors;
            if (typeof data.reference != "string")
              return validate342.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid4 = _errs13 === errors;
          } else
            var valid4 = !0;
          if (valid4)
            if (data.service_key !== void 0) {
              let _errs15 = errors;
              if (typeof data.service_key != "string")
                return validate342.errors = [{ instancePath: instancePath + "/service_key", schemaPath: "#/properties/service_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid4 = _errs15 === errors;
            } else
              var valid4 = !0;
        }
      }
    } else
      return validate342.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate342.errors = vErrors, errors === 0;
}
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate342(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors), errors = vErrors.length), validate341.errors = vErrors, errors === 0;
}
var sendQuickInvitation_200 = validate344;
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate87(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length), validate344.errors = vErrors, errors === 0;
}
var sendQuickInvitation_400 = validate346;
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate346.errors = vErrors, errors === 0;
}
var sendQuickInvitation_401 = validate348;
function validate348(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate348.errors = vErrors, errors === 0;
}
var receiveNotification_body = validate350;
var schema175 = { type: "object", required: ["event", "time", "object", "objectId", "props"], properties: { event: { $ref: "https://contract.invalid/NotificationEvent" }, time: { $ref: "https://contract.invalid/NotificationTime" }, object: { type: "string", const: "ticket" }, objectId: { $ref: "https://contract.invalid/NotificationObjectId" }, props: { type: "object", properties: { state: { anyOf: [{ $ref: "https://contract.invalid/TicketState" }, { type: "string" }] }, "geoloc.lat": { type: ["number", "string"] } } } } }, schema176 = { type: "string", enum: ["create", "update", "delete"] };
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate353.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "create" || data === "update" || data === "delete" ? (validate353.errors = vErrors, errors === 0) : (validate353.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema176.enum }, message: "must be equal to one of the allowed values" }], !1);
}
function validate355(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data == "number" && !(data % 1) && !isNaN(data) ? errors === 0 && typeof data == "number" && (data < 0 || isNaN(data)) ? (validate355.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1) : (validate355.errors = vErrors, errors === 0) : (validate355.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1);
}
var schema178 = { type: ["integer", "string"] };
function validate357(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return !(typeof data == "number" && !(data % 1) && !isNaN(data)) && typeof data != "string" ? (validate357.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema178.type }, message: "must be integer,string" }], !1) : (validate357.errors = vErrors, errors === 0);
}
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.time === void 0 && (missing0 = "time") || data.object === void 0 && (missing0 = "object") || data.objectId === void 0 && (missing0 = "objectId") || data.props === void 0 && (missing0 = "props"))
        return validate352.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.event !== void 0) {
        let _errs1 = errors;
        validate353(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData }) || (vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.time !== void 0) {
          let _errs2 = errors;
          validate355(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData }) || (vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.object !== void 0) {
            let data2 = data.object, _errs3 = errors;
            if (typeof data2 != "string")
              return validate352.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data2 !== "ticket")
              return validate352.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "ticket" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.objectId !== void 0) {
              let _errs5 = errors;
              validate357(data.objectId, { instancePath: instancePath + "/objectId", parentData: data, parentDataProperty: "objectId", rootData }) || (vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors), errors = vErrors.length);
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.props !== void 0) {
                let data4 = data.props, _errs6 = errors;
                if (errors === _errs6)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (data4.state !== void 0) {
                      let data5 = data4.state, _errs8 = errors, _errs9 = errors, valid2 = !1, _errs10 = errors;
                      validate88(data5, { instancePath: instancePath + "/props/state", parentData: data4, parentDataProperty: "state", rootData }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
                      var _valid0 = _errs10 === errors;
                      if (valid2 = valid2 || _valid0, !valid2) {
                        let _errs11 = errors;
                        if (typeof data5 != "string") {
                          let err0 = { instancePath: instancePath + "/props/state", schemaPath: "#/properties/props/properties/state/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                        }
                        var _valid0 = _errs11 === errors;
                        valid2 = valid2 || _valid0;
                      }
                      if (valid2)
                        errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                      else {
                        let err1 = { instancePath: instancePath + "/props/state", schemaPath: "#/properties/props/properties/state/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate352.errors = vErrors, !1;
                      }
                      var valid1 = _errs8 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1)
                      if (data4["geoloc.lat"] !== void 0) {
                        let data6 = data4["geoloc.lat"], _errs13 = errors;
                        if (typeof data6 != "number" && typeof data6 != "string")
                          return validate352.errors = [{ instancePath: instancePath + "/props/geoloc.lat", schemaPath: "#/properties/props/properties/geoloc.lat/type", keyword: "type", params: { type: schema175.properties.props.properties["geoloc.lat"].type }, message: "must be number,string" }], !1;
                        var valid1 = _errs13 === errors;
                      } else
                        var valid1 = !0;
                  } else
                    return validate352.errors = [{ instancePath: instancePath + "/props", schemaPath: "#/properties/props/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate352.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate352.errors = vErrors, errors === 0;
}
function validate361(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.time === void 0 && (missing0 = "time") || data.object === void 0 && (missing0 = "object") || data.objectId === void 0 && (missing0 = "objectId") || data.props === void 0 && (missing0 = "props"))
        return validate361.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.event !== void 0) {
        let _errs1 = errors;
        validate353(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData }) || (vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.time !== void 0) {
          let _errs2 = errors;
          validate355(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData }) || (vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.object !== void 0) {
            let data2 = data.object, _errs3 = errors;
            if (typeof data2 != "string")
              return validate361.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data2 !== "media")
              return validate361.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "media" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.objectId !== void 0) {
              let _errs5 = errors;
              validate357(data.objectId, { instancePath: instancePath + "/objectId", parentData: data, parentDataProperty: "objectId", rootData }) || (vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors), errors = vErrors.length);
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.props !== void 0) {
                let data4 = data.props, _errs6 = errors;
                if (errors === _errs6)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (data4.media_type !== void 0 && typeof data4.media_type != "string")
                      return validate361.errors = [{ instancePath: instancePath + "/props/media_type", schemaPath: "#/properties/props/properties/media_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  } else
                    return validate361.errors = [{ instancePath: instancePath + "/props", schemaPath: "#/properties/props/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate361.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate361.errors = vErrors, errors === 0;
}
function validate366(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.time === void 0 && (missing0 = "time") || data.object === void 0 && (missing0 = "object") || data.objectId === void 0 && (missing0 = "objectId") || data.props === void 0 && (missing0 = "props"))
        return validate366.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.event !== void 0) {
        let _errs1 = errors;
        validate353(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData }) || (vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.time !== void 0) {
          let _errs2 = errors;
          validate355(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData }) || (vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.object !== void 0) {
            let data2 = data.object, _errs3 = errors;
            if (typeof data2 != "string")
              return validate366.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data2 !== "conversation")
              return validate366.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "conversation" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.objectId !== void 0) {
              let _errs5 = errors;
              validate357(data.objectId, { instancePath: instancePath + "/objectId", parentData: data, parentDataProperty: "objectId", rootData }) || (vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors), errors = vErrors.length);
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.props !== void 0) {
                let data4 = data.props, _errs6 = errors;
                if (errors === _errs6)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (data4.eventType !== void 0) {
                      let _errs8 = errors;
                      if (typeof data4.eventType != "string")
                        return validate366.errors = [{ instancePath: instancePath + "/props/eventType", schemaPath: "#/properties/props/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs8 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data4.name !== void 0) {
                        let _errs10 = errors;
                        if (typeof data4.name != "string")
                          return validate366.errors = [{ instancePath: instancePath + "/props/name", schemaPath: "#/properties/props/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs10 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data4.finishedAt !== void 0) {
                          let _errs12 = errors;
                          if (typeof data4.finishedAt != "string")
                            return validate366.errors = [{ instancePath: instancePath + "/props/finishedAt", schemaPath: "#/properties/props/properties/finishedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs12 === errors;
                        } else
                          var valid1 = !0;
                    }
                  } else
                    return validate366.errors = [{ instancePath: instancePath + "/props", schemaPath: "#/properties/props/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate366.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate366.errors = vErrors, errors === 0;
}
function validate371(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.time === void 0 && (missing0 = "time") || data.object === void 0 && (missing0 = "object") || data.objectId === void 0 && (missing0 = "objectId") || data.props === void 0 && (missing0 = "props"))
        return validate371.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.event !== void 0) {
        let _errs1 = errors;
        validate353(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData }) || (vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.time !== void 0) {
          let _errs2 = errors;
          validate355(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData }) || (vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.object !== void 0) {
            let data2 = data.object, _errs3 = errors;
            if (typeof data2 != "string")
              return validate371.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data2 !== "smsmessage")
              return validate371.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "smsmessage" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.objectId !== void 0) {
              let _errs5 = errors;
              validate357(data.objectId, { instancePath: instancePath + "/objectId", parentData: data, parentDataProperty: "objectId", rootData }) || (vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors), errors = vErrors.length);
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.props !== void 0) {
                let data4 = data.props, _errs6 = errors;
                if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)))
                  return validate371.errors = [{ instancePath: instancePath + "/props", schemaPath: "#/properties/props/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate371.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate371.errors = vErrors, errors === 0;
}
function validate376(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.event === void 0 && (missing0 = "event") || data.time === void 0 && (missing0 = "time") || data.object === void 0 && (missing0 = "object") || data.objectId === void 0 && (missing0 = "objectId") || data.props === void 0 && (missing0 = "props"))
        return validate376.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.event !== void 0) {
        let data0 = data.event, _errs1 = errors;
        if (typeof data0 != "string")
          return validate376.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "create")
          return validate376.errors = [{ instancePath: instancePath + "/event", schemaPath: "#/properties/event/const", keyword: "const", params: { allowedValue: "create" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.time !== void 0) {
          let _errs3 = errors;
          validate355(data.time, { instancePath: instancePath + "/time", parentData: data, parentDataProperty: "time", rootData }) || (vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.object !== void 0) {
            let data2 = data.object, _errs4 = errors;
            if (typeof data2 != "string")
              return validate376.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (data2 !== "conversationevent")
              return validate376.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "conversationevent" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.objectId !== void 0) {
              let _errs6 = errors;
              validate357(data.objectId, { instancePath: instancePath + "/objectId", parentData: data, parentDataProperty: "objectId", rootData }) || (vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors), errors = vErrors.length);
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.props !== void 0) {
                let _errs7 = errors;
                validate176(data.props, { instancePath: instancePath + "/props", parentData: data, parentDataProperty: "props", rootData }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length);
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate376.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate376.errors = vErrors, errors === 0;
}
function validate351(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  validate352(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs2 = errors;
  validate361(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors), errors = vErrors.length);
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs3 = errors;
    validate366(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      let _errs4 = errors;
      validate371(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate371.errors : vErrors.concat(validate371.errors), errors = vErrors.length);
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3);
        let _errs5 = errors;
        validate376(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors), errors = vErrors.length);
        var _valid0 = _errs5 === errors;
        _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 4]) : _valid0 && (valid0 = !0, passing0 = 4);
      }
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate351.errors = vErrors, !1;
  }
  return validate351.errors = vErrors, errors === 0;
}
function validate350(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate351(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate351.errors : vErrors.concat(validate351.errors), errors = vErrors.length), validate350.errors = vErrors, errors === 0;
}
var receiveNotification_400 = validate382;
function validate382(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate382.errors = vErrors, errors === 0;
}
var receiveNotification_401 = validate384;
function validate384(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate384.errors = vErrors, errors === 0;
}

var createToken_input = validate213;
var schema7 = { type: "object", required: ["grant_type"], allOf: [{ anyOf: [{ required: ["username", "password"], properties: { grant_type: { type: "string", const: "password" }, username: { type: "string" }, password: { type: "string" } } }, { required: ["assertion"], properties: { grant_type: { type: "string", const: "urn:ietf:params:oauth:grant-type:jwt-bearer" }, assertion: { type: "string" } } }] }], properties: { grant_type: { type: "string", enum: ["password", "urn:ietf:params:oauth:grant-type:jwt-bearer"] }, username: { type: "string", minLength: 1 }, password: { type: "string", minLength: 1 }, assertion: { type: "string", minLength: 1 } } }, func22 = require_ucs2length().default;
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.username === void 0 && (missing0 = "username") || data.password === void 0 && (missing0 = "password")) {
      let err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else {
      if (data.grant_type !== void 0) {
        let data0 = data.grant_type, _errs4 = errors;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else {
              let err1 = { instancePath: instancePath + "/grant_type", schemaPath: "#/allOf/0/anyOf/0/properties/grant_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.grant_type = coerced0));
        }
        if (data0 !== "password") {
          let err2 = { instancePath: instancePath + "/grant_type", schemaPath: "#/allOf/0/anyOf/0/properties/grant_type/const", keyword: "const", params: { allowedValue: "password" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        var valid2 = _errs4 === errors;
      } else
        var valid2 = !0;
      if (valid2) {
        if (data.username !== void 0) {
          let data1 = data.username, _errs6 = errors;
          if (typeof data1 != "string") {
            let dataType1 = typeof data1, coerced1;
            if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data1;
              else if (data1 === null)
                coerced1 = "";
              else {
                let err3 = { instancePath: instancePath + "/username", schemaPath: "#/allOf/0/anyOf/0/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
            coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.username = coerced1));
          }
          var valid2 = _errs6 === errors;
        } else
          var valid2 = !0;
        if (valid2)
          if (data.password !== void 0) {
            let data2 = data.password, _errs8 = errors;
            if (typeof data2 != "string") {
              let dataType2 = typeof data2, coerced2;
              if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
                if (dataType2 == "number" || dataType2 == "boolean")
                  coerced2 = "" + data2;
                else if (data2 === null)
                  coerced2 = "";
                else {
                  let err4 = { instancePath: instancePath + "/password", schemaPath: "#/allOf/0/anyOf/0/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
              coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.password = coerced2));
            }
            var valid2 = _errs8 === errors;
          } else
            var valid2 = !0;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, !valid1) {
    let _errs10 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.assertion === void 0 && (missing1 = "assertion")) {
        let err5 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      } else {
        if (data.grant_type !== void 0) {
          let data3 = data.grant_type, _errs11 = errors;
          if (typeof data3 != "string") {
            let dataType3 = typeof data3, coerced3;
            if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
              if (dataType3 == "number" || dataType3 == "boolean")
                coerced3 = "" + data3;
              else if (data3 === null)
                coerced3 = "";
              else {
                let err6 = { instancePath: instancePath + "/grant_type", schemaPath: "#/allOf/0/anyOf/1/properties/grant_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.grant_type = coerced3));
          }
          if (data3 !== "urn:ietf:params:oauth:grant-type:jwt-bearer") {
            let err7 = { instancePath: instancePath + "/grant_type", schemaPath: "#/allOf/0/anyOf/1/properties/grant_type/const", keyword: "const", params: { allowedValue: "urn:ietf:params:oauth:grant-type:jwt-bearer" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          var valid3 = _errs11 === errors;
        } else
          var valid3 = !0;
        if (valid3)
          if (data.assertion !== void 0) {
            let data4 = data.assertion, _errs13 = errors;
            if (typeof data4 != "string") {
              let dataType4 = typeof data4, coerced4;
              if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
                if (dataType4 == "number" || dataType4 == "boolean")
                  coerced4 = "" + data4;
                else if (data4 === null)
                  coerced4 = "";
                else {
                  let err8 = { instancePath: instancePath + "/assertion", schemaPath: "#/allOf/0/anyOf/1/properties/assertion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.assertion = coerced4));
            }
            var valid3 = _errs13 === errors;
          } else
            var valid3 = !0;
      }
    }
    var _valid0 = _errs10 === errors;
    valid1 = valid1 || _valid0;
  }
  if (valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else {
    let err9 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate223.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.grant_type === void 0 && (missing2 = "grant_type"))
        return validate223.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
      if (data.grant_type !== void 0) {
        let data5 = data.grant_type, _errs15 = errors;
        if (typeof data5 != "string") {
          let dataType5 = typeof data5, coerced5;
          if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
            if (dataType5 == "number" || dataType5 == "boolean")
              coerced5 = "" + data5;
            else if (data5 === null)
              coerced5 = "";
            else
              return validate223.errors = [{ instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.grant_type = coerced5));
        }
        if (!(data5 === "password" || data5 === "urn:ietf:params:oauth:grant-type:jwt-bearer"))
          return validate223.errors = [{ instancePath: instancePath + "/grant_type", schemaPath: "#/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema7.properties.grant_type.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid4 = _errs15 === errors;
      } else
        var valid4 = !0;
      if (valid4) {
        if (data.username !== void 0) {
          let data6 = data.username, _errs17 = errors;
          if (typeof data6 != "string") {
            let dataType6 = typeof data6, coerced6;
            if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "string" && (coerced6 = data6)), coerced6 === void 0)
              if (dataType6 == "number" || dataType6 == "boolean")
                coerced6 = "" + data6;
              else if (data6 === null)
                coerced6 = "";
              else
                return validate223.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.username = coerced6));
          }
          if (errors === _errs17 && typeof data6 == "string" && func22(data6) < 1)
            return validate223.errors = [{ instancePath: instancePath + "/username", schemaPath: "#/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          var valid4 = _errs17 === errors;
        } else
          var valid4 = !0;
        if (valid4) {
          if (data.password !== void 0) {
            let data7 = data.password, _errs19 = errors;
            if (typeof data7 != "string") {
              let dataType7 = typeof data7, coerced7;
              if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "string" && (coerced7 = data7)), coerced7 === void 0)
                if (dataType7 == "number" || dataType7 == "boolean")
                  coerced7 = "" + data7;
                else if (data7 === null)
                  coerced7 = "";
                else
                  return validate223.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.password = coerced7));
            }
            if (errors === _errs19 && typeof data7 == "string" && func22(data7) < 1)
              return validate223.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            var valid4 = _errs19 === errors;
          } else
            var valid4 = !0;
          if (valid4)
            if (data.assertion !== void 0) {
              let data8 = data.assertion, _errs21 = errors;
              if (typeof data8 != "string") {
                let dataType8 = typeof data8, coerced8;
                if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "string" && (coerced8 = data8)), coerced8 === void 0)
                  if (dataType8 == "number" || dataType8 == "boolean")
                    coerced8 = "" + data8;
                  else if (data8 === null)
                    coerced8 = "";
                  else
                    return validate223.errors = [{ instancePath: instancePath + "/assertion", schemaPath: "#/properties/assertion/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.assertion = coerced8));
              }
              if (errors === _errs21 && typeof data8 == "string" && func22(data8) < 1)
                return validate223.errors = [{ instancePath: instancePath + "/assertion", schemaPath: "#/properties/assertion/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              var valid4 = _errs21 === errors;
            } else
              var valid4 = !0;
        }
      }
    } else
      return validate223.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate223.errors = vErrors, errors === 0;
}
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate223(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors), errors = vErrors.length), validate213.errors = vErrors, errors === 0;
}
var createTokenUnversioned_input = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate223(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors), errors = vErrors.length), validate24.errors = vErrors, errors === 0;
}
var listUsers_parameters = validate263, schema9 = { type: "object", properties: { path: { type: "object", properties: { enterpriseId: { type: ["integer", "string"] } }, required: ["enterpriseId"] } } };
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.enterpriseId === void 0 && (missing0 = "enterpriseId"))
              return validate263.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.enterpriseId !== void 0) {
              let data1 = data0.enterpriseId;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate263.errors = [{ instancePath: instancePath + "/path/enterpriseId", schemaPath: "#/properties/path/properties/enterpriseId/type", keyword: "type", params: { type: schema9.properties.path.properties.enterpriseId.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.enterpriseId = coerced0));
              }
            }
          } else
            return validate263.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate263.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate263.errors = vErrors, errors === 0;
}
var listTickets_parameters = validate272;
var schema11 = { type: "string", enum: ["new", "open", "invited", "inprogress", "done", "closed", "rejected", "declined", "expired", "cancelled"] };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let dataType0 = typeof data, coerced0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1 && (data = data[0], dataType0 = typeof data, typeof data == "string" && (coerced0 = data)), coerced0 === void 0)
      if (dataType0 == "number" || dataType0 == "boolean")
        coerced0 = "" + data;
      else if (data === null)
        coerced0 = "";
      else
        return validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
  }
  return data === "new" || data === "open" || data === "invited" || data === "inprogress" || data === "done" || data === "closed" || data === "rejected" || data === "declined" || data === "expired" || data === "cancelled" ? (validate28.errors = vErrors, errors === 0) : (validate28.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema11.enum }, message: "must be equal to one of the allowed values" }], !1);
}
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.reference !== void 0) {
              let data1 = data0.reference, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate272.errors = [{ instancePath: instancePath + "/query/reference", schemaPath: "#/properties/query/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.reference = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.state !== void 0) {
                let _errs5 = errors;
                validate28(data0.state, { instancePath: instancePath + "/query/state", parentData: data0, parentDataProperty: "state", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data0.offset !== void 0) {
                  let data3 = data0.offset, _errs6 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
                    let dataType1 = typeof data3, coerced1;
                    if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && (coerced1 = data3)), coerced1 === void 0)
                      if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
                        coerced1 = +data3;
                      else
                        return validate272.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    coerced1 !== void 0 && (data3 = coerced1, data0 !== void 0 && (data0.offset = coerced1));
                  }
                  if (errors === _errs6 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                    return validate272.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data0.limit !== void 0) {
                    let data4 = data0.limit, _errs8 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
                      let dataType2 = typeof data4, coerced2;
                      if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && (coerced2 = data4)), coerced2 === void 0)
                        if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
                          coerced2 = +data4;
                        else
                          return validate272.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      coerced2 !== void 0 && (data4 = coerced2, data0 !== void 0 && (data0.limit = coerced2));
                    }
                    if (errors === _errs8 && typeof data4 == "number" && (data4 < 1 || isNaN(data4)))
                      return validate272.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                    var valid1 = _errs8 === errors;
                  } else
                    var valid1 = !0;
              }
            }
          } else
            return validate272.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate272.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate272.errors = vErrors, errors === 0;
}
var createTicket_input = validate30;
var schema13 = { type: "object", allOf: [{ anyOf: [{ required: ["phone"], properties: { phone: { type: "string" } } }, { required: ["email"], properties: { email: { type: "string" } } }] }], properties: { agent: { type: ["string", "integer"] }, phone: { type: "string", minLength: 1 }, email: { type: "string", minLength: 1 }, invite: { $ref: "https://contract.invalid/Flag" }, reference: { type: "string" }, scope: { type: "string" }, name: { type: "string" }, firstname: { type: "string" }, company: { type: "string" }, gender: { type: "string" }, country: { type: "string", pattern: "^[A-Za-z]{2}$" }, language: { type: "string" }, type: { type: "string" }, subject: { type: "string" }, description: { type: "string" }, duration: { type: "integer", minimum: 1 }, reminder: { type: "integer", minimum: 1 }, startTime: { type: "string", format: "date-time" }, groupId: { type: "integer" }, agentTemplateId: { type: "integer" }, requestorTemplateId: { type: "integer" }, inviteOrganizer: { $ref: "https://contract.invalid/Flag" }, service_key: { $ref: "https://contract.invalid/ServiceKey" } } }, schema14 = { anyOf: [{ type: "string", enum: ["1", "true", "TRUE", "0", "false", "FALSE"] }, { type: "boolean" }, { type: "integer", enum: [0, 1] }] };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data != "string") {
    let dataType0 = typeof data, coerced0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1 && (data = data[0], dataType0 = typeof data, typeof data == "string" && (coerced0 = data)), coerced0 === void 0)
      if (dataType0 == "number" || dataType0 == "boolean")
        coerced0 = "" + data;
      else if (data === null)
        coerced0 = "";
      else {
        let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
  }
  if (!(data === "1" || data === "true" || data === "TRUE" || data === "0" || data === "false" || data === "FALSE")) {
    let err1 = { instancePath, schemaPath: "#/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema14.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    if (typeof data != "boolean") {
      let dataType1 = typeof data, coerced1;
      if (dataType1 == "object" && Array.isArray(data) && data.length == 1 && (data = data[0], dataType1 = typeof data, typeof data == "boolean" && (coerced1 = data)), coerced1 === void 0)
        if (data === "false" || data === 0 || data === null)
          coerced1 = !1;
        else if (data === "true" || data === 1)
          coerced1 = !0;
        else {
          let err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      coerced1 !== void 0 && (data = coerced1, parentData !== void 0 && (parentData[parentDataProperty] = coerced1));
    }
    var _valid0 = _errs3 === errors;
    if (valid0 = valid0 || _valid0, !valid0) {
      let _errs5 = errors;
      if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
        let dataType2 = typeof data, coerced2;
        if (dataType2 == "object" && Array.isArray(data) && data.length == 1 && (data = data[0], dataType2 = typeof data, typeof data == "number" && !(data % 1) && !isNaN(data) && (coerced2 = data)), coerced2 === void 0)
          if (dataType2 === "boolean" || data === null || dataType2 === "string" && data && data == +data && !(data % 1))
            coerced2 = +data;
          else {
            let err3 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced2 !== void 0 && (data = coerced2, parentData !== void 0 && (parentData[parentDataProperty] = coerced2));
      }
      if (!(data === 0 || data === 1)) {
        let err4 = { instancePath, schemaPath: "#/anyOf/2/enum", keyword: "enum", params: { allowedValues: schema14.anyOf[2].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid0 = valid0 || _valid0;
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate32.errors = vErrors, !1;
  }
  return validate32.errors = vErrors, errors === 0;
}
var pattern1 = new RegExp("^[A-Za-z0-9]{31,32}$", "u");
function validate354(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let dataType0 = typeof data, coerced0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1 && (data = data[0], dataType0 = typeof data, typeof data == "string" && (coerced0 = data)), coerced0 === void 0)
      if (dataType0 == "number" || dataType0 == "boolean")
        coerced0 = "" + data;
      else if (data === null)
        coerced0 = "";
      else
        return validate354.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
  }
  return errors === 0 && typeof data == "string" && !pattern1.test(data) ? (validate354.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{31,32}$" }, message: 'must match pattern "^[A-Za-z0-9]{31,32}$"' }], !1) : (validate354.errors = vErrors, errors === 0);
}
var pattern02 = new RegExp("^[A-Za-z]{2}$", "u"), formats02 = require_formats().fastFormats["date-time"];
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.phone === void 0 && (missing0 = "phone")) {
      let err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.phone !== void 0) {
      let data0 = data.phone;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/phone", schemaPath: "#/allOf/0/anyOf/0/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.phone = coerced0));
      }
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, !valid1) {
    let _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.email === void 0 && (missing1 = "email")) {
        let err2 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.email !== void 0) {
        let data1 = data.email;
        if (typeof data1 != "string") {
          let dataType1 = typeof data1, coerced1;
          if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data1;
            else if (data1 === null)
              coerced1 = "";
            else {
              let err3 = { instancePath: instancePath + "/email", schemaPath: "#/allOf/0/anyOf/1/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.email = coerced1));
        }
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = valid1 || _valid0;
  }
  if (valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate312.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.agent !== void 0) {
        let data2 = data.agent, _errs9 = errors;
        if (typeof data2 != "string" && !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
          let dataType2 = typeof data2, coerced2;
          if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && (coerced2 = data2)), coerced2 === void 0)
            if (dataType2 == "number" || dataType2 == "boolean")
              coerced2 = "" + data2;
            else if (data2 === null)
              coerced2 = "";
            else if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
              coerced2 = +data2;
            else
              return validate312.errors = [{ instancePath: instancePath + "/agent", schemaPath: "#/properties/agent/type", keyword: "type", params: { type: schema13.properties.agent.type }, message: "must be string,integer" }], !1;
          coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.agent = coerced2));
        }
        var valid4 = _errs9 === errors;
      } else
        var valid4 = !0;
      if (valid4) {
        if (data.phone !== void 0) {
          let data3 = data.phone, _errs11 = errors;
          if (typeof data3 != "string") {
            let dataType3 = typeof data3, coerced3;
            if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
              if (dataType3 == "number" || dataType3 == "boolean")
                coerced3 = "" + data3;
              else if (data3 === null)
                coerced3 = "";
              else
                return validate312.errors = [{ instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.phone = coerced3));
          }
          if (errors === _errs11 && typeof data3 == "string" && func22(data3) < 1)
            return validate312.errors = [{ instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          var valid4 = _errs11 === errors;
        } else
          var valid4 = !0;
        if (valid4) {
          if (data.email !== void 0) {
            let data4 = data.email, _errs13 = errors;
            if (typeof data4 != "string") {
              let dataType4 = typeof data4, coerced4;
              if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
                if (dataType4 == "number" || dataType4 == "boolean")
                  coerced4 = "" + data4;
                else if (data4 === null)
                  coerced4 = "";
                else
                  return validate312.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.email = coerced4));
            }
            if (errors === _errs13 && typeof data4 == "string" && func22(data4) < 1)
              return validate312.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            var valid4 = _errs13 === errors;
          } else
            var valid4 = !0;
          if (valid4) {
            if (data.invite !== void 0) {
              let _errs15 = errors;
              validate32(data.invite, { instancePath: instancePath + "/invite", parentData: data, parentDataProperty: "invite", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
              var valid4 = _errs15 === errors;
            } else
              var valid4 = !0;
            if (valid4) {
              if (data.reference !== void 0) {
                let data6 = data.reference, _errs16 = errors;
                if (typeof data6 != "string") {
                  let dataType5 = typeof data6, coerced5;
                  if (dataType5 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType5 = typeof data6, typeof data6 == "string" && (coerced5 = data6)), coerced5 === void 0)
                    if (dataType5 == "number" || dataType5 == "boolean")
                      coerced5 = "" + data6;
                    else if (data6 === null)
                      coerced5 = "";
                    else
                      return validate312.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced5 !== void 0 && (data6 = coerced5, data !== void 0 && (data.reference = coerced5));
                }
                var valid4 = _errs16 === errors;
              } else
                var valid4 = !0;
              if (valid4) {
                if (data.scope !== void 0) {
                  let data7 = data.scope, _errs18 = errors;
                  if (typeof data7 != "string") {
                    let dataType6 = typeof data7, coerced6;
                    if (dataType6 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType6 = typeof data7, typeof data7 == "string" && (coerced6 = data7)), coerced6 === void 0)
                      if (dataType6 == "number" || dataType6 == "boolean")
                        coerced6 = "" + data7;
                      else if (data7 === null)
                        coerced6 = "";
                      else
                        return validate312.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced6 !== void 0 && (data7 = coerced6, data !== void 0 && (data.scope = coerced6));
                  }
                  var valid4 = _errs18 === errors;
                } else
                  var valid4 = !0;
                if (valid4) {
                  if (data.name !== void 0) {
                    let data8 = data.name, _errs20 = errors;
                    if (typeof data8 != "string") {
                      let dataType7 = typeof data8, coerced7;
                      if (dataType7 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType7 = typeof data8, typeof data8 == "string" && (coerced7 = data8)), coerced7 === void 0)
                        if (dataType7 == "number" || dataType7 == "boolean")
                          coerced7 = "" + data8;
                        else if (data8 === null)
                          coerced7 = "";
                        else
                          return validate312.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced7 !== void 0 && (data8 = coerced7, data !== void 0 && (data.name = coerced7));
                    }
                    var valid4 = _errs20 === errors;
                  } else
                    var valid4 = !0;
                  if (valid4) {
                    if (data.firstname !== void 0) {
                      let data9 = data.firstname, _errs22 = errors;
                      if (typeof data9 != "string") {
                        let dataType8 = typeof data9, coerced8;
                        if (dataType8 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType8 = typeof data9, typeof data9 == "string" && (coerced8 = data9)), coerced8 === void 0)
                          if (dataType8 == "number" || dataType8 == "boolean")
                            coerced8 = "" + data9;
                          else if (data9 === null)
                            coerced8 = "";
                          else
                            return validate312.errors = [{ instancePath: instancePath + "/firstname", schemaPath: "#/properties/firstname/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced8 !== void 0 && (data9 = coerced8, data !== void 0 && (data.firstname = coerced8));
                      }
                      var valid4 = _errs22 === errors;
                    } else
                      var valid4 = !0;
                    if (valid4) {
                      if (data.company !== void 0) {
                        let data10 = data.company, _errs24 = errors;
                        if (typeof data10 != "string") {
                          let dataType9 = typeof data10, coerced9;
                          if (dataType9 == "object" && Array.isArray(data10) && data10.length == 1 && (data10 = data10[0], dataType9 = typeof data10, typeof data10 == "string" && (coerced9 = data10)), coerced9 === void 0)
                            if (dataType9 == "number" || dataType9 == "boolean")
                              coerced9 = "" + data10;
                            else if (data10 === null)
                              coerced9 = "";
                            else
                              return validate312.errors = [{ instancePath: instancePath + "/company", schemaPath: "#/properties/company/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          coerced9 !== void 0 && (data10 = coerced9, data !== void 0 && (data.company = coerced9));
                        }
                        var valid4 = _errs24 === errors;
                      } else
                        var valid4 = !0;
                      if (valid4) {
                        if (data.gender !== void 0) {
                          let data11 = data.gender, _errs26 = errors;
                          if (typeof data11 != "string") {
                            let dataType10 = typeof data11, coerced10;
                            if (dataType10 == "object" && Array.isArray(data11) && data11.length == 1 && (data11 = data11[0], dataType10 = typeof data11, typeof data11 == "string" && (coerced10 = data11)), coerced10 === void 0)
                              if (dataType10 == "number" || dataType10 == "boolean")
                                coerced10 = "" + data11;
                              else if (data11 === null)
                                coerced10 = "";
                              else
                                return validate312.errors = [{ instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            coerced10 !== void 0 && (data11 = coerced10, data !== void 0 && (data.gender = coerced10));
                          }
                          var valid4 = _errs26 === errors;
                        } else
                          var valid4 = !0;
                        if (valid4) {
                          if (data.country !== void 0) {
                            let data12 = data.country, _errs28 = errors;
                            if (typeof data12 != "string") {
                              let dataType11 = typeof data12, coerced11;
                              if (dataType11 == "object" && Array.isArray(data12) && data12.length == 1 && (data12 = data12[0], dataType11 = typeof data12, typeof data12 == "string" && (coerced11 = data12)), coerced11 === void 0)
                                if (dataType11 == "number" || dataType11 == "boolean")
                                  coerced11 = "" + data12;
                                else if (data12 === null)
                                  coerced11 = "";
                                else
                                  return validate312.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              coerced11 !== void 0 && (data12 = coerced11, data !== void 0 && (data.country = coerced11));
                            }
                            if (errors === _errs28 && typeof data12 == "string" && !pattern02.test(data12))
                              return validate312.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{2}$" }, message: 'must match pattern "^[A-Za-z]{2}$"' }], !1;
                            var valid4 = _errs28 === errors;
                          } else
                            var valid4 = !0;
                          if (valid4) {
                            if (data.language !== void 0) {
                              let data13 = data.language, _errs30 = errors;
                              if (typeof data13 != "string") {
                                let dataType12 = typeof data13, coerced12;
                                if (dataType12 == "object" && Array.isArray(data13) && data13.length == 1 && (data13 = data13[0], dataType12 = typeof data13, typeof data13 == "string" && (coerced12 = data13)), coerced12 === void 0)
                                  if (dataType12 == "number" || dataType12 == "boolean")
                                    coerced12 = "" + data13;
                                  else if (data13 === null)
                                    coerced12 = "";
                                  else
                                    return validate312.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                coerced12 !== void 0 && (data13 = coerced12, data !== void 0 && (data.language = coerced12));
                              }
                              var valid4 = _errs30 === errors;
                            } else
                              var valid4 = !0;
                            if (valid4) {
                              if (data.type !== void 0) {
                                let data14 = data.type, _errs32 = errors;
                                if (typeof data14 != "string") {
                                  let dataType13 = typeof data14, coerced13;
                                  if (dataType13 == "object" && Array.isArray(data14) && data14.length == 1 && (data14 = data14[0], dataType13 = typeof data14, typeof data14 == "string" && (coerced13 = data14)), coerced13 === void 0)
                                    if (dataType13 == "number" || dataType13 == "boolean")
                                      coerced13 = "" + data14;
                                    else if (data14 === null)
                                      coerced13 = "";
                                    else
                                      return validate312.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  coerced13 !== void 0 && (data14 = coerced13, data !== void 0 && (data.type = coerced13));
                                }
                                var valid4 = _errs32 === errors;
                              } else
                                var valid4 = !0;
                              if (valid4) {
                                if (data.subject !== void 0) {
                                  let data15 = data.subject, _errs34 = errors;
                                  if (typeof data15 != "string") {
                                    let dataType14 = typeof data15, coerced14;
                                    if (dataType14 == "object" && Array.isArray(data15) && data15.length == 1 && (data15 = data15[0], dataType14 = typeof data15, typeof data15 == "string" && (coerced14 = data15)), coerced14 === void 0)
                                      if (dataType14 == "number" || dataType14 == "boolean")
                                        coerced14 = "" + data15;
                                      else if (data15 === null)
                                        coerced14 = "";
                                      else
                                        return validate312.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    coerced14 !== void 0 && (data15 = coerced14, data !== void 0 && (data.subject = coerced14));
                                  }
                                  var valid4 = _errs34 === errors;
                                } else
                                  var valid4 = !0;
                                if (valid4) {
                                  if (data.description !== void 0) {
                                    let data16 = data.description, _errs36 = errors;
                                    if (typeof data16 != "string") {
                                      let dataType15 = typeof data16, coerced15;
                                      if (dataType15 == "object" && Array.isArray(data16) && data16.length == 1 && (data16 = data16[0], dataType15 = typeof data16, typeof data16 == "string" && (coerced15 = data16)), coerced15 === void 0)
                                        if (dataType15 == "number" || dataType15 == "boolean")
                                          coerced15 = "" + data16;
                                        else if (data16 === null)
                                          coerced15 = "";
                                        else
                                          return validate312.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      coerced15 !== void 0 && (data16 = coerced15, data !== void 0 && (data.description = coerced15));
                                    }
                                    var valid4 = _errs36 === errors;
                                  } else
                                    var valid4 = !0;
                                  if (valid4) {
                                    if (data.duration !== void 0) {
                                      let data17 = data.duration, _errs38 = errors;
                                      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17))) {
                                        let dataType16 = typeof data17, coerced16;
                                        if (dataType16 == "object" && Array.isArray(data17) && data17.length == 1 && (data17 = data17[0], dataType16 = typeof data17, typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && (coerced16 = data17)), coerced16 === void 0)
                                          if (dataType16 === "boolean" || data17 === null || dataType16 === "string" && data17 && data17 == +data17 && !(data17 % 1))
                                            coerced16 = +data17;
                                          else
                                            return validate312.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        coerced16 !== void 0 && (data17 = coerced16, data !== void 0 && (data.duration = coerced16));
                                      }
                                      if (errors === _errs38 && typeof data17 == "number" && (data17 < 1 || isNaN(data17)))
                                        return validate312.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                      var valid4 = _errs38 === errors;
                                    } else
                                      var valid4 = !0;
                                    if (valid4) {
                                      if (data.reminder !== void 0) {
                                        let data18 = data.reminder, _errs40 = errors;
                                        if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18))) {
                                          let dataType17 = typeof data18, coerced17;
                                          if (dataType17 == "object" && Array.isArray(data18) && data18.length == 1 && (data18 = data18[0], dataType17 = typeof data18, typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && (coerced17 = data18)), coerced17 === void 0)
                                            if (dataType17 === "boolean" || data18 === null || dataType17 === "string" && data18 && data18 == +data18 && !(data18 % 1))
                                              coerced17 = +data18;
                                            else
                                              return validate312.errors = [{ instancePath: instancePath + "/reminder", schemaPath: "#/properties/reminder/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                          coerced17 !== void 0 && (data18 = coerced17, data !== void 0 && (data.reminder = coerced17));
                                        }
                                        if (errors === _errs40 && typeof data18 == "number" && (data18 < 1 || isNaN(data18)))
                                          return validate312.errors = [{ instancePath: instancePath + "/reminder", schemaPath: "#/properties/reminder/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                        var valid4 = _errs40 === errors;
                                      } else
                                        var valid4 = !0;
                                      if (valid4) {
                                        if (data.startTime !== void 0) {
                                          let data19 = data.startTime, _errs42 = errors;
                                          if (typeof data19 != "string") {
                                            let dataType18 = typeof data19, coerced18;
                                            if (dataType18 == "object" && Array.isArray(data19) && data19.length == 1 && (data19 = data19[0], dataType18 = typeof data19, typeof data19 == "string" && (coerced18 = data19)), coerced18 === void 0)
                                              if (dataType18 == "number" || dataType18 == "boolean")
                                                coerced18 = "" + data19;
                                              else if (data19 === null)
                                                coerced18 = "";
                                              else
                                                return validate312.errors = [{ instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            coerced18 !== void 0 && (data19 = coerced18, data !== void 0 && (data.startTime = coerced18));
                                          }
                                          if (errors === _errs42 && errors === _errs42 && typeof data19 == "string" && !formats02.validate.test(data19))
                                            return validate312.errors = [{ instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                          var valid4 = _errs42 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4) {
                                          if (data.groupId !== void 0) {
                                            let data20 = data.groupId, _errs44 = errors;
                                            if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20))) {
                                              let dataType19 = typeof data20, coerced19;
                                              if (dataType19 == "object" && Array.isArray(data20) && data20.length == 1 && (data20 = data20[0], dataType19 = typeof data20, typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && (coerced19 = data20)), coerced19 === void 0)
                                                if (dataType19 === "boolean" || data20 === null || dataType19 === "string" && data20 && data20 == +data20 && !(data20 % 1))
                                                  coerced19 = +data20;
                                                else
                                                  return validate312.errors = [{ instancePath: instancePath + "/groupId", schemaPath: "#/properties/groupId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                              coerced19 !== void 0 && (data20 = coerced19, data !== void 0 && (data.groupId = coerced19));
                                            }
                                            var valid4 = _errs44 === errors;
                                          } else
                                            var valid4 = !0;
                                          if (valid4) {
                                            if (data.agentTemplateId !== void 0) {
                                              let data21 = data.agentTemplateId, _errs46 = errors;
                                              if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21))) {
                                                let dataType20 = typeof data21, coerced20;
                                                if (dataType20 == "object" && Array.isArray(data21) && data21.length == 1 && (data21 = data21[0], dataType20 = typeof data21, typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && (coerced20 = data21)), coerced20 === void 0)
                                                  if (dataType20 === "boolean" || data21 === null || dataType20 === "string" && data21 && data21 == +data21 && !(data21 % 1))
                                                    coerced20 = +data21;
                                                  else
                                                    return validate312.errors = [{ instancePath: instancePath + "/agentTemplateId", schemaPath: "#/properties/agentTemplateId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                coerced20 !== void 0 && (data21 = coerced20, data !== void 0 && (data.agentTemplateId = coerced20));
                                              }
                                              var valid4 = _errs46 === errors;
                                            } else
                                              var valid4 = !0;
                                            if (valid4) {
                                              if (data.requestorTemplateId !== void 0) {
                                                let data22 = data.requestorTemplateId, _errs48 = errors;
                                                if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22))) {
                                                  let dataType21 = typeof data22, coerced21;
                                                  if (dataType21 == "object" && Array.isArray(data22) && data22.length == 1 && (data22 = data22[0], dataType21 = typeof data22, typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && (coerced21 = data22)), coerced21 === void 0)
                                                    if (dataType21 === "boolean" || data22 === null || dataType21 === "string" && data22 && data22 == +data22 && !(data22 % 1))
                                                      coerced21 = +data22;
                                                    else
                                                      return validate312.errors = [{ instancePath: instancePath + "/requestorTemplateId", schemaPath: "#/properties/requestorTemplateId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                  coerced21 !== void 0 && (data22 = coerced21, data !== void 0 && (data.requestorTemplateId = coerced21));
                                                }
                                                var valid4 = _errs48 === errors;
                                              } else
                                                var valid4 = !0;
                                              if (valid4) {
                                                if (data.inviteOrganizer !== void 0) {
                                                  let _errs50 = errors;
                                                  validate32(data.inviteOrganizer, { instancePath: instancePath + "/inviteOrganizer", parentData: data, parentDataProperty: "inviteOrganizer", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                                                  var valid4 = _errs50 === errors;
                                                } else
                                                  var valid4 = !0;
                                                if (valid4)
                                                  if (data.service_key !== void 0) {
                                                    let _errs51 = errors;
                                                    validate354(data.service_key, { instancePath: instancePath + "/service_key", parentData: data, parentDataProperty: "service_key", rootData }) || (vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors), errors = vErrors.length);
                                                    var valid4 = _errs51 === errors;
                                                  } else
                                                    var valid4 = !0;
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
      return validate312.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate312.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate312(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors), errors = vErrors.length), validate30.errors = vErrors, errors === 0;
}
var getTicket_parameters = validate38, schema16 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate38.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate38.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema16.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate38.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate38.errors = vErrors, errors === 0;
}
var updateTicket_parameters = validate392, schema17 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate392(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate392.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate392.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema17.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate392.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate392.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate392.errors = vErrors, errors === 0;
}
var updateTicket_input = validate40;
function validate412(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.state !== void 0) {
        let _errs1 = errors;
        validate28(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.reference !== void 0) {
          let data1 = data.reference, _errs2 = errors;
          if (typeof data1 != "string") {
            let dataType0 = typeof data1, coerced0;
            if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
              if (dataType0 == "number" || dataType0 == "boolean")
                coerced0 = "" + data1;
              else if (data1 === null)
                coerced0 = "";
              else
                return validate412.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            coerced0 !== void 0 && (data1 = coerced0, data !== void 0 && (data.reference = coerced0));
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.subject !== void 0) {
            let data2 = data.subject, _errs4 = errors;
            if (typeof data2 != "string") {
              let dataType1 = typeof data2, coerced1;
              if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                if (dataType1 == "number" || dataType1 == "boolean")
                  coerced1 = "" + data2;
                else if (data2 === null)
                  coerced1 = "";
                else
                  return validate412.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              coerced1 !== void 0 && (data2 = coerced1, data !== void 0 && (data.subject = coerced1));
            }
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.description !== void 0) {
              let data3 = data.description, _errs6 = errors;
              if (typeof data3 != "string") {
                let dataType2 = typeof data3, coerced2;
                if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
                  if (dataType2 == "number" || dataType2 == "boolean")
                    coerced2 = "" + data3;
                  else if (data3 === null)
                    coerced2 = "";
                  else
                    return validate412.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced2 !== void 0 && (data3 = coerced2, data !== void 0 && (data.description = coerced2));
              }
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate412.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate412.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate412(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate412.errors : vErrors.concat(validate412.errors), errors = vErrors.length), validate40.errors = vErrors, errors === 0;
}
var deleteTicket_parameters = validate44, schema20 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate44.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate44.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema20.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate44.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate44.errors = vErrors, errors === 0;
}
var getTicketUnversioned_parameters = validate452, schema21 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate452(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate452.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate452.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema21.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate452.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate452.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate452.errors = vErrors, errors === 0;
}
var listTicketMedias_parameters = validate46, schema22 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] }, query: { type: "object", properties: { status: { type: "string" } }, required: [] } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate46.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate46.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema22.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate46.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (errors === _errs5)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.status !== void 0) {
                let data3 = data2.status;
                if (typeof data3 != "string") {
                  let dataType1 = typeof data3, coerced1;
                  if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "string" && (coerced1 = data3)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data3;
                    else if (data3 === null)
                      coerced1 = "";
                    else
                      return validate46.errors = [{ instancePath: instancePath + "/query/status", schemaPath: "#/properties/query/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.status = coerced1));
                }
              }
            } else
              return validate46.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
    } else
      return validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate46.errors = vErrors, errors === 0;
}
var listTicketEvents_parameters = validate472, schema23 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] }, query: { type: "object", properties: { offset: { type: "integer", minimum: 0 }, limit: { type: "integer", minimum: 1 } }, required: [] } } };
function validate472(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate472.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate472.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema23.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate472.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (errors === _errs5)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.offset !== void 0) {
                let data3 = data2.offset, _errs7 = errors;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
                  let dataType1 = typeof data3, coerced1;
                  if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && (coerced1 = data3)), coerced1 === void 0)
                    if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
                      coerced1 = +data3;
                    else
                      return validate472.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.offset = coerced1));
                }
                if (errors === _errs7 && typeof data3 == "number" && (data3 < 0 || isNaN(data3)))
                  return validate472.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid2 = _errs7 === errors;
              } else
                var valid2 = !0;
              if (valid2)
                if (data2.limit !== void 0) {
                  let data4 = data2.limit, _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
                    let dataType2 = typeof data4, coerced2;
                    if (dataType2 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType2 = typeof data4, typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && (coerced2 = data4)), coerced2 === void 0)
                      if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
                        coerced2 = +data4;
                      else
                        return validate472.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.limit = coerced2));
                  }
                  if (errors === _errs9 && typeof data4 == "number" && (data4 < 1 || isNaN(data4)))
                    return validate472.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var valid2 = _errs9 === errors;
                } else
                  var valid2 = !0;
            } else
              return validate472.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
    } else
      return validate472.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate472.errors = vErrors, errors === 0;
}
var createConference_input = validate48;
var schema25 = { type: "object", required: ["participants"], properties: { participants: { type: "string", minLength: 1 }, name: { type: "string", minLength: 2, maxLength: 255 }, message: { type: "string", maxLength: 300 }, password: { type: "string", maxLength: 255, pattern: "^[0-9*#]*$" }, moderation: { $ref: "https://contract.invalid/Flag" }, entryMode: { type: "string" }, startTime: { type: "string", format: "date-time" }, open: { $ref: "https://contract.invalid/Flag" }, duration: { type: "integer", minimum: 1 }, reminder: { type: "integer", minimum: 1, maximum: 60 }, templateId: { type: "integer" }, language: { type: "string" }, invite: { $ref: "https://contract.invalid/Flag" }, moderator: { type: ["string", "integer"] }, service_key: { $ref: "https://contract.invalid/ServiceKey" }, scope: { type: "string", enum: ["sso"] } } }, pattern2 = new RegExp("^[0-9*#]*$", "u");
function validate492(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.participants === void 0 && (missing0 = "participants"))
        return validate492.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.participants !== void 0) {
        let data0 = data.participants, _errs1 = errors;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else
              return validate492.errors = [{ instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.participants = coerced0));
        }
        if (errors === _errs1 && typeof data0 == "string" && func22(data0) < 1)
          return validate492.errors = [{ instancePath: instancePath + "/participants", schemaPath: "#/properties/participants/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let data1 = data.name, _errs3 = errors;
          if (typeof data1 != "string") {
            let dataType1 = typeof data1, coerced1;
            if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data1;
              else if (data1 === null)
                coerced1 = "";
              else
                return validate492.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.name = coerced1));
          }
          if (errors === _errs3 && typeof data1 == "string") {
            if (func22(data1) > 255)
              return validate492.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
            if (func22(data1) < 2)
              return validate492.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }], !1;
          }
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (typeof data2 != "string") {
              let dataType2 = typeof data2, coerced2;
              if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
                if (dataType2 == "number" || dataType2 == "boolean")
                  coerced2 = "" + data2;
                else if (data2 === null)
                  coerced2 = "";
                else
                  return validate492.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.message = coerced2));
            }
            if (errors === _errs5 && typeof data2 == "string" && func22(data2) > 300)
              return validate492.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.password !== void 0) {
              let data3 = data.password, _errs7 = errors;
              if (typeof data3 != "string") {
                let dataType3 = typeof data3, coerced3;
                if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
                  if (dataType3 == "number" || dataType3 == "boolean")
                    coerced3 = "" + data3;
                  else if (data3 === null)
                    coerced3 = "";
                  else
                    return validate492.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.password = coerced3));
              }
              if (errors === _errs7 && typeof data3 == "string") {
                if (func22(data3) > 255)
                  return validate492.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" }], !1;
                if (!pattern2.test(data3))
                  return validate492.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/pattern", keyword: "pattern", params: { pattern: "^[0-9*#]*$" }, message: 'must match pattern "^[0-9*#]*$"' }], !1;
              }
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.moderation !== void 0) {
                let _errs9 = errors;
                validate32(data.moderation, { instancePath: instancePath + "/moderation", parentData: data, parentDataProperty: "moderation", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.entryMode !== void 0) {
                  let data5 = data.entryMode, _errs10 = errors;
                  if (typeof data5 != "string") {
                    let dataType4 = typeof data5, coerced4;
                    if (dataType4 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType4 = typeof data5, typeof data5 == "string" && (coerced4 = data5)), coerced4 === void 0)
                      if (dataType4 == "number" || dataType4 == "boolean")
                        coerced4 = "" + data5;
                      else if (data5 === null)
                        coerced4 = "";
                      else
                        return validate492.errors = [{ instancePath: instancePath + "/entryMode", schemaPath: "#/properties/entryMode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced4 !== void 0 && (data5 = coerced4, data !== void 0 && (data.entryMode = coerced4));
                  }
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.startTime !== void 0) {
                    let data6 = data.startTime, _errs12 = errors;
                    if (typeof data6 != "string") {
                      let dataType5 = typeof data6, coerced5;
                      if (dataType5 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType5 = typeof data6, typeof data6 == "string" && (coerced5 = data6)), coerced5 === void 0)
                        if (dataType5 == "number" || dataType5 == "boolean")
                          coerced5 = "" + data6;
                        else if (data6 === null)
                          coerced5 = "";
                        else
                          return validate492.errors = [{ instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced5 !== void 0 && (data6 = coerced5, data !== void 0 && (data.startTime = coerced5));
                    }
                    if (errors === _errs12 && errors === _errs12 && typeof data6 == "string" && !formats02.validate.test(data6))
                      return validate492.errors = [{ instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.open !== void 0) {
                      let _errs14 = errors;
                      validate32(data.open, { instancePath: instancePath + "/open", parentData: data, parentDataProperty: "open", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.duration !== void 0) {
                        let data8 = data.duration, _errs15 = errors;
                        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8))) {
                          let dataType6 = typeof data8, coerced6;
                          if (dataType6 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType6 = typeof data8, typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && (coerced6 = data8)), coerced6 === void 0)
                            if (dataType6 === "boolean" || data8 === null || dataType6 === "string" && data8 && data8 == +data8 && !(data8 % 1))
                              coerced6 = +data8;
                            else
                              return validate492.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          coerced6 !== void 0 && (data8 = coerced6, data !== void 0 && (data.duration = coerced6));
                        }
                        if (errors === _errs15 && typeof data8 == "number" && (data8 < 1 || isNaN(data8)))
                          return validate492.errors = [{ instancePath: instancePath + "/duration", schemaPath: "#/properties/duration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.reminder !== void 0) {
                          let data9 = data.reminder, _errs17 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9))) {
                            let dataType7 = typeof data9, coerced7;
                            if (dataType7 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType7 = typeof data9, typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && (coerced7 = data9)), coerced7 === void 0)
                              if (dataType7 === "boolean" || data9 === null || dataType7 === "string" && data9 && data9 == +data9 && !(data9 % 1))
                                coerced7 = +data9;
                              else
                                return validate492.errors = [{ instancePath: instancePath + "/reminder", schemaPath: "#/properties/reminder/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            coerced7 !== void 0 && (data9 = coerced7, data !== void 0 && (data.reminder = coerced7));
                          }
                          if (errors === _errs17 && typeof data9 == "number") {
                            if (data9 > 60 || isNaN(data9))
                              return validate492.errors = [{ instancePath: instancePath + "/reminder", schemaPath: "#/properties/reminder/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 }, message: "must be <= 60" }], !1;
                            if (data9 < 1 || isNaN(data9))
                              return validate492.errors = [{ instancePath: instancePath + "/reminder", schemaPath: "#/properties/reminder/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                          }
                          var valid0 = _errs17 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.templateId !== void 0) {
                            let data10 = data.templateId, _errs19 = errors;
                            if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
                              let dataType8 = typeof data10, coerced8;
                              if (dataType8 == "object" && Array.isArray(data10) && data10.length == 1 && (data10 = data10[0], dataType8 = typeof data10, typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && (coerced8 = data10)), coerced8 === void 0)
                                if (dataType8 === "boolean" || data10 === null || dataType8 === "string" && data10 && data10 == +data10 && !(data10 % 1))
                                  coerced8 = +data10;
                                else
                                  return validate492.errors = [{ instancePath: instancePath + "/templateId", schemaPath: "#/properties/templateId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              coerced8 !== void 0 && (data10 = coerced8, data !== void 0 && (data.templateId = coerced8));
                            }
                            var valid0 = _errs19 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.language !== void 0) {
                              let data11 = data.language, _errs21 = errors;
                              if (typeof data11 != "string") {
                                let dataType9 = typeof data11, coerced9;
                                if (dataType9 == "object" && Array.isArray(data11) && data11.length == 1 && (data11 = data11[0], dataType9 = typeof data11, typeof data11 == "string" && (coerced9 = data11)), coerced9 === void 0)
                                  if (dataType9 == "number" || dataType9 == "boolean")
                                    coerced9 = "" + data11;
                                  else if (data11 === null)
                                    coerced9 = "";
                                  else
                                    return validate492.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                coerced9 !== void 0 && (data11 = coerced9, data !== void 0 && (data.language = coerced9));
                              }
                              var valid0 = _errs21 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.invite !== void 0) {
                                let _errs23 = errors;
                                validate32(data.invite, { instancePath: instancePath + "/invite", parentData: data, parentDataProperty: "invite", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                                var valid0 = _errs23 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.moderator !== void 0) {
                                  let data13 = data.moderator, _errs24 = errors;
                                  if (typeof data13 != "string" && !(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13))) {
                                    let dataType10 = typeof data13, coerced10;
                                    if (dataType10 == "object" && Array.isArray(data13) && data13.length == 1 && (data13 = data13[0], dataType10 = typeof data13, typeof data13 == "string" && typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && (coerced10 = data13)), coerced10 === void 0)
                                      if (dataType10 == "number" || dataType10 == "boolean")
                                        coerced10 = "" + data13;
                                      else if (data13 === null)
                                        coerced10 = "";
                                      else if (dataType10 === "boolean" || data13 === null || dataType10 === "string" && data13 && data13 == +data13 && !(data13 % 1))
                                        coerced10 = +data13;
                                      else
                                        return validate492.errors = [{ instancePath: instancePath + "/moderator", schemaPath: "#/properties/moderator/type", keyword: "type", params: { type: schema25.properties.moderator.type }, message: "must be string,integer" }], !1;
                                    coerced10 !== void 0 && (data13 = coerced10, data !== void 0 && (data.moderator = coerced10));
                                  }
                                  var valid0 = _errs24 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.service_key !== void 0) {
                                    let _errs26 = errors;
                                    validate354(data.service_key, { instancePath: instancePath + "/service_key", parentData: data, parentDataProperty: "service_key", rootData }) || (vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors), errors = vErrors.length);
                                    var valid0 = _errs26 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.scope !== void 0) {
                                      let data15 = data.scope, _errs27 = errors;
                                      if (typeof data15 != "string") {
                                        let dataType11 = typeof data15, coerced11;
                                        if (dataType11 == "object" && Array.isArray(data15) && data15.length == 1 && (data15 = data15[0], dataType11 = typeof data15, typeof data15 == "string" && (coerced11 = data15)), coerced11 === void 0)
                                          if (dataType11 == "number" || dataType11 == "boolean")
                                            coerced11 = "" + data15;
                                          else if (data15 === null)
                                            coerced11 = "";
                                          else
                                            return validate492.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        coerced11 !== void 0 && (data15 = coerced11, data !== void 0 && (data.scope = coerced11));
                                      }
                                      if (data15 !== "sso")
                                        return validate492.errors = [{ instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema25.properties.scope.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      var valid0 = _errs27 === errors;
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
      return validate492.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate492.errors = vErrors, errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate492(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors), errors = vErrors.length), validate48.errors = vErrors, errors === 0;
}
var listMedias_parameters = validate55, schema26 = { type: "object", properties: { query: { type: "object", properties: { status: { type: "string" }, offset: { type: "integer", minimum: 0 }, limit: { type: "integer", minimum: 1 }, since: { type: "string", format: "date-time" }, until: { type: "string", format: "date-time" }, search: { type: "string" }, orderby: { type: "string" }, order: { type: "string", enum: ["asc", "desc"] }, media_type: { type: "string" } }, required: [] } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.status !== void 0) {
              let data1 = data0.status, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate55.errors = [{ instancePath: instancePath + "/query/status", schemaPath: "#/properties/query/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.status = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.offset !== void 0) {
                let data2 = data0.offset, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))
                      coerced1 = +data2;
                    else
                      return validate55.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.offset = coerced1));
                }
                if (errors === _errs5 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
                  return validate55.errors = [{ instancePath: instancePath + "/query/offset", schemaPath: "#/properties/query/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data0.limit !== void 0) {
                  let data3 = data0.limit, _errs7 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
                    let dataType2 = typeof data3, coerced2;
                    if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && (coerced2 = data3)), coerced2 === void 0)
                      if (dataType2 === "boolean" || data3 === null || dataType2 === "string" && data3 && data3 == +data3 && !(data3 % 1))
                        coerced2 = +data3;
                      else
                        return validate55.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.limit = coerced2));
                  }
                  if (errors === _errs7 && typeof data3 == "number" && (data3 < 1 || isNaN(data3)))
                    return validate55.errors = [{ instancePath: instancePath + "/query/limit", schemaPath: "#/properties/query/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data0.since !== void 0) {
                    let data4 = data0.since, _errs9 = errors;
                    if (typeof data4 != "string") {
                      let dataType3 = typeof data4, coerced3;
                      if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType3 = typeof data4, typeof data4 == "string" && (coerced3 = data4)), coerced3 === void 0)
                        if (dataType3 == "number" || dataType3 == "boolean")
                          coerced3 = "" + data4;
                        else if (data4 === null)
                          coerced3 = "";
                        else
                          return validate55.errors = [{ instancePath: instancePath + "/query/since", schemaPath: "#/properties/query/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced3 !== void 0 && (data4 = coerced3, data0 !== void 0 && (data0.since = coerced3));
                    }
                    if (errors === _errs9 && errors === _errs9 && typeof data4 == "string" && !formats02.validate.test(data4))
                      return validate55.errors = [{ instancePath: instancePath + "/query/since", schemaPath: "#/properties/query/properties/since/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data0.until !== void 0) {
                      let data5 = data0.until, _errs11 = errors;
                      if (typeof data5 != "string") {
                        let dataType4 = typeof data5, coerced4;
                        if (dataType4 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType4 = typeof data5, typeof data5 == "string" && (coerced4 = data5)), coerced4 === void 0)
                          if (dataType4 == "number" || dataType4 == "boolean")
                            coerced4 = "" + data5;
                          else if (data5 === null)
                            coerced4 = "";
                          else
                            return validate55.errors = [{ instancePath: instancePath + "/query/until", schemaPath: "#/properties/query/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data5 = coerced4, data0 !== void 0 && (data0.until = coerced4));
                      }
                      if (errors === _errs11 && errors === _errs11 && typeof data5 == "string" && !formats02.validate.test(data5))
                        return validate55.errors = [{ instancePath: instancePath + "/query/until", schemaPath: "#/properties/query/properties/until/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data0.search !== void 0) {
                        let data6 = data0.search, _errs13 = errors;
                        if (typeof data6 != "string") {
                          let dataType5 = typeof data6, coerced5;
                          if (dataType5 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType5 = typeof data6, typeof data6 == "string" && (coerced5 = data6)), coerced5 === void 0)
                            if (dataType5 == "number" || dataType5 == "boolean")
                              coerced5 = "" + data6;
                            else if (data6 === null)
                              coerced5 = "";
                            else
                              return validate55.errors = [{ instancePath: instancePath + "/query/search", schemaPath: "#/properties/query/properties/search/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          coerced5 !== void 0 && (data6 = coerced5, data0 !== void 0 && (data0.search = coerced5));
                        }
                        var valid1 = _errs13 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1) {
                        if (data0.orderby !== void 0) {
                          let data7 = data0.orderby, _errs15 = errors;
                          if (typeof data7 != "string") {
                            let dataType6 = typeof data7, coerced6;
                            if (dataType6 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType6 = typeof data7, typeof data7 == "string" && (coerced6 = data7)), coerced6 === void 0)
                              if (dataType6 == "number" || dataType6 == "boolean")
                                coerced6 = "" + data7;
                              else if (data7 === null)
                                coerced6 = "";
                              else
                                return validate55.errors = [{ instancePath: instancePath + "/query/orderby", schemaPath: "#/properties/query/properties/orderby/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            coerced6 !== void 0 && (data7 = coerced6, data0 !== void 0 && (data0.orderby = coerced6));
                          }
                          var valid1 = _errs15 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data0.order !== void 0) {
                            let data8 = data0.order, _errs17 = errors;
                            if (typeof data8 != "string") {
                              let dataType7 = typeof data8, coerced7;
                              if (dataType7 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType7 = typeof data8, typeof data8 == "string" && (coerced7 = data8)), coerced7 === void 0)
                                if (dataType7 == "number" || dataType7 == "boolean")
                                  coerced7 = "" + data8;
                                else if (data8 === null)
                                  coerced7 = "";
                                else
                                  return validate55.errors = [{ instancePath: instancePath + "/query/order", schemaPath: "#/properties/query/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              coerced7 !== void 0 && (data8 = coerced7, data0 !== void 0 && (data0.order = coerced7));
                            }
                            if (!(data8 === "asc" || data8 === "desc"))
                              return validate55.errors = [{ instancePath: instancePath + "/query/order", schemaPath: "#/properties/query/properties/order/enum", keyword: "enum", params: { allowedValues: schema26.properties.query.properties.order.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var valid1 = _errs17 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1)
                            if (data0.media_type !== void 0) {
                              let data9 = data0.media_type, _errs19 = errors;
                              if (typeof data9 != "string") {
                                let dataType8 = typeof data9, coerced8;
                                if (dataType8 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType8 = typeof data9, typeof data9 == "string" && (coerced8 = data9)), coerced8 === void 0)
                                  if (dataType8 == "number" || dataType8 == "boolean")
                                    coerced8 = "" + data9;
                                  else if (data9 === null)
                                    coerced8 = "";
                                  else
                                    return validate55.errors = [{ instancePath: instancePath + "/query/media_type", schemaPath: "#/properties/query/properties/media_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                coerced8 !== void 0 && (data9 = coerced8, data0 !== void 0 && (data0.media_type = coerced8));
                              }
                              var valid1 = _errs19 === errors;
                            } else
                              var valid1 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          } else
            return validate55.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate55.errors = vErrors, errors === 0;
}
var getMedia_parameters = validate562, schema27 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate562(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate562.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate562.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema27.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate562.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate562.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate562.errors = vErrors, errors === 0;
}
var updateMedia_parameters = validate572, schema28 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate572(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate572.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate572.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema28.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate572.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate572.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate572.errors = vErrors, errors === 0;
}
var updateMedia_input = validate58;
function validate592(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.title !== void 0) {
        let data0 = data.title, _errs1 = errors;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else
              return validate592.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.title = coerced0));
        }
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.description !== void 0) {
          let data1 = data.description, _errs3 = errors;
          if (typeof data1 != "string") {
            let dataType1 = typeof data1, coerced1;
            if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data1;
              else if (data1 === null)
                coerced1 = "";
              else
                return validate592.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.description = coerced1));
          }
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.latitude !== void 0) {
            let data2 = data.latitude, _errs5 = errors;
            if (typeof data2 != "number") {
              let dataType2 = typeof data2, coerced2;
              if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && (coerced2 = data2)), coerced2 === void 0)
                if (dataType2 == "boolean" || data2 === null || dataType2 == "string" && data2 && data2 == +data2)
                  coerced2 = +data2;
                else
                  return validate592.errors = [{ instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.latitude = coerced2));
            }
            if (errors === _errs5 && typeof data2 == "number") {
              if (data2 > 90 || isNaN(data2))
                return validate592.errors = [{ instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 90 }, message: "must be <= 90" }], !1;
              if (data2 < -90 || isNaN(data2))
                return validate592.errors = [{ instancePath: instancePath + "/latitude", schemaPath: "#/properties/latitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -90 }, message: "must be >= -90" }], !1;
            }
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.longitude !== void 0) {
              let data3 = data.longitude, _errs7 = errors;
              if (typeof data3 != "number") {
                let dataType3 = typeof data3, coerced3;
                if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "number" && (coerced3 = data3)), coerced3 === void 0)
                  if (dataType3 == "boolean" || data3 === null || dataType3 == "string" && data3 && data3 == +data3)
                    coerced3 = +data3;
                  else
                    return validate592.errors = [{ instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.longitude = coerced3));
              }
              if (errors === _errs7 && typeof data3 == "number") {
                if (data3 > 180 || isNaN(data3))
                  return validate592.errors = [{ instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/maximum", keyword: "maximum", params: { comparison: "<=", limit: 180 }, message: "must be <= 180" }], !1;
                if (data3 < -180 || isNaN(data3))
                  return validate592.errors = [{ instancePath: instancePath + "/longitude", schemaPath: "#/properties/longitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: -180 }, message: "must be >= -180" }], !1;
              }
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate592.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate592.errors = vErrors, errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate592(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors), errors = vErrors.length), validate58.errors = vErrors, errors === 0;
}
var deleteMedia_parameters = validate612, schema31 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate612(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate612.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate612.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema31.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate612.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate612.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate612.errors = vErrors, errors === 0;
}
var downloadMedia_parameters = validate62, schema32 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate62.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate62.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema32.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate62.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate62.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate62.errors = vErrors, errors === 0;
}
var getTicketReport_parameters = validate632, schema33 = { type: "object", properties: { path: { type: "object", properties: { enterpriseId: { type: ["integer", "string"] } }, required: ["enterpriseId"] }, query: { type: "object", properties: { startTime: { $ref: "https://contract.invalid/ReportTime" }, endTime: { $ref: "https://contract.invalid/ReportTime" }, userId: { type: "integer" }, groupId: { type: "integer" }, withTrashed: { $ref: "https://contract.invalid/Flag" } }, required: ["startTime", "endTime"] } } };
var pattern3 = new RegExp("^(\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2})?|\\d+)$", "u");
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let dataType0 = typeof data, coerced0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1 && (data = data[0], dataType0 = typeof data, typeof data == "string" && (coerced0 = data)), coerced0 === void 0)
      if (dataType0 == "number" || dataType0 == "boolean")
        coerced0 = "" + data;
      else if (data === null)
        coerced0 = "";
      else
        return validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
  }
  return errors === 0 && typeof data == "string" && !pattern3.test(data) ? (validate64.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2})?|\\d+)$" }, message: 'must match pattern "^(\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}:\\d{2})?|\\d+)$"' }], !1) : (validate64.errors = vErrors, errors === 0);
}
function validate632(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.enterpriseId === void 0 && (missing0 = "enterpriseId"))
              return validate632.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.enterpriseId !== void 0) {
              let data1 = data0.enterpriseId;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate632.errors = [{ instancePath: instancePath + "/path/enterpriseId", schemaPath: "#/properties/path/properties/enterpriseId/type", keyword: "type", params: { type: schema33.properties.path.properties.enterpriseId.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.enterpriseId = coerced0));
              }
            }
          } else
            return validate632.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (errors === _errs5)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing1;
              if (data2.startTime === void 0 && (missing1 = "startTime") || data2.endTime === void 0 && (missing1 = "endTime"))
                return validate632.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
              if (data2.startTime !== void 0) {
                let _errs7 = errors;
                validate64(data2.startTime, { instancePath: instancePath + "/query/startTime", parentData: data2, parentDataProperty: "startTime", rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
                var valid2 = _errs7 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data2.endTime !== void 0) {
                  let _errs8 = errors;
                  validate64(data2.endTime, { instancePath: instancePath + "/query/endTime", parentData: data2, parentDataProperty: "endTime", rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data2.userId !== void 0) {
                    let data5 = data2.userId, _errs9 = errors;
                    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
                      let dataType1 = typeof data5, coerced1;
                      if (dataType1 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType1 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && (coerced1 = data5)), coerced1 === void 0)
                        if (dataType1 === "boolean" || data5 === null || dataType1 === "string" && data5 && data5 == +data5 && !(data5 % 1))
                          coerced1 = +data5;
                        else
                          return validate632.errors = [{ instancePath: instancePath + "/query/userId", schemaPath: "#/properties/query/properties/userId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      coerced1 !== void 0 && (data5 = coerced1, data2 !== void 0 && (data2.userId = coerced1));
                    }
                    var valid2 = _errs9 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data2.groupId !== void 0) {
                      let data6 = data2.groupId, _errs11 = errors;
                      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
                        let dataType2 = typeof data6, coerced2;
                        if (dataType2 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType2 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && (coerced2 = data6)), coerced2 === void 0)
                          if (dataType2 === "boolean" || data6 === null || dataType2 === "string" && data6 && data6 == +data6 && !(data6 % 1))
                            coerced2 = +data6;
                          else
                            return validate632.errors = [{ instancePath: instancePath + "/query/groupId", schemaPath: "#/properties/query/properties/groupId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        coerced2 !== void 0 && (data6 = coerced2, data2 !== void 0 && (data2.groupId = coerced2));
                      }
                      var valid2 = _errs11 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data2.withTrashed !== void 0) {
                        let _errs13 = errors;
                        validate32(data2.withTrashed, { instancePath: instancePath + "/query/withTrashed", parentData: data2, parentDataProperty: "withTrashed", rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                        var valid2 = _errs13 === errors;
                      } else
                        var valid2 = !0;
                  }
                }
              }
            } else
              return validate632.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
    } else
      return validate632.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate632.errors = vErrors, errors === 0;
}
var getEnterpriseStatistics_parameters = validate68, schema35 = { type: "object", properties: { path: { type: "object", properties: { enterpriseId: { type: ["integer", "string"] } }, required: ["enterpriseId"] } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.enterpriseId === void 0 && (missing0 = "enterpriseId"))
              return validate68.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.enterpriseId !== void 0) {
              let data1 = data0.enterpriseId;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate68.errors = [{ instancePath: instancePath + "/path/enterpriseId", schemaPath: "#/properties/path/properties/enterpriseId/type", keyword: "type", params: { type: schema35.properties.path.properties.enterpriseId.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.enterpriseId = coerced0));
              }
            }
          } else
            return validate68.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate68.errors = vErrors, errors === 0;
}
var readInvitation_parameters = validate692;
function validate692(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate692.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate692.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate692.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate692.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate692.errors = vErrors, errors === 0;
}
var getConversationTimeline_parameters = validate702, schema37 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate702(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate702.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)) && typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate702.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema37.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate702.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate702.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate702.errors = vErrors, errors === 0;
}
var getPreferredCcs_parameters = validate712;
function validate712(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.apiKey === void 0 && (missing0 = "apiKey"))
              return validate712.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.apiKey !== void 0) {
              let data1 = data0.apiKey, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate712.errors = [{ instancePath: instancePath + "/query/apiKey", schemaPath: "#/properties/query/properties/apiKey/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.apiKey = coerced0));
              }
              if (errors === _errs3 && typeof data1 == "string" && func22(data1) < 1)
                return validate712.errors = [{ instancePath: instancePath + "/query/apiKey", schemaPath: "#/properties/query/properties/apiKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            }
          } else
            return validate712.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate712.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate712.errors = vErrors, errors === 0;
}
var openQuickInvitation_parameters = validate72;
var schema40 = { type: "object", properties: { reference: { type: "string", maxLength: 50 }, service_key: { type: "string", pattern: "^[A-Za-z0-9]{31,32}$" }, phone_numbers: { type: "string" }, email_addresses: { type: "string" }, "read_only.service": { type: "string", enum: ["true", "false"] }, "read_only.recipients": { type: "string", enum: ["true", "false"] } } };
function validate732(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.reference !== void 0) {
        let data0 = data.reference, _errs1 = errors;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else
              return validate732.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.reference = coerced0));
        }
        if (errors === _errs1 && typeof data0 == "string" && func22(data0) > 50)
          return validate732.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.service_key !== void 0) {
          let data1 = data.service_key, _errs3 = errors;
          if (typeof data1 != "string") {
            let dataType1 = typeof data1, coerced1;
            if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data1;
              else if (data1 === null)
                coerced1 = "";
              else
                return validate732.errors = [{ instancePath: instancePath + "/service_key", schemaPath: "#/properties/service_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.service_key = coerced1));
          }
          if (errors === _errs3 && typeof data1 == "string" && !pattern1.test(data1))
            return validate732.errors = [{ instancePath: instancePath + "/service_key", schemaPath: "#/properties/service_key/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{31,32}$" }, message: 'must match pattern "^[A-Za-z0-9]{31,32}$"' }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.phone_numbers !== void 0) {
            let data2 = data.phone_numbers, _errs5 = errors;
            if (typeof data2 != "string") {
              let dataType2 = typeof data2, coerced2;
              if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
                if (dataType2 == "number" || dataType2 == "boolean")
                  coerced2 = "" + data2;
                else if (data2 === null)
                  coerced2 = "";
                else
                  return validate732.errors = [{ instancePath: instancePath + "/phone_numbers", schemaPath: "#/properties/phone_numbers/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.phone_numbers = coerced2));
            }
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email_addresses !== void 0) {
              let data3 = data.email_addresses, _errs7 = errors;
              if (typeof data3 != "string") {
                let dataType3 = typeof data3, coerced3;
                if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
                  if (dataType3 == "number" || dataType3 == "boolean")
                    coerced3 = "" + data3;
                  else if (data3 === null)
                    coerced3 = "";
                  else
                    return validate732.errors = [{ instancePath: instancePath + "/email_addresses", schemaPath: "#/properties/email_addresses/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.email_addresses = coerced3));
              }
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data["read_only.service"] !== void 0) {
                let data4 = data["read_only.service"], _errs9 = errors;
                if (typeof data4 != "string") {
                  let dataType4 = typeof data4, coerced4;
                  if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
                    if (dataType4 == "number" || dataType4 == "boolean")
                      coerced4 = "" + data4;
                    else if (data4 === null)
                      coerced4 = "";
                    else
                      return validate732.errors = [{ instancePath: instancePath + "/read_only.service", schemaPath: "#/properties/read_only.service/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data["read_only.service"] = coerced4));
                }
                if (!(data4 === "true" || data4 === "false"))
                  return validate732.errors = [{ instancePath: instancePath + "/read_only.service", schemaPath: "#/properties/read_only.service/enum", keyword: "enum", params: { allowedValues: schema40.properties["read_only.service"].enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data["read_only.recipients"] !== void 0) {
                  let data5 = data["read_only.recipients"], _errs11 = errors;
                  if (typeof data5 != "string") {
                    let dataType5 = typeof data5, coerced5;
                    if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
                      if (dataType5 == "number" || dataType5 == "boolean")
                        coerced5 = "" + data5;
                      else if (data5 === null)
                        coerced5 = "";
                      else
                        return validate732.errors = [{ instancePath: instancePath + "/read_only.recipients", schemaPath: "#/properties/read_only.recipients/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data["read_only.recipients"] = coerced5));
                  }
                  if (!(data5 === "true" || data5 === "false"))
                    return validate732.errors = [{ instancePath: instancePath + "/read_only.recipients", schemaPath: "#/properties/read_only.recipients/enum", keyword: "enum", params: { allowedValues: schema40.properties["read_only.recipients"].enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs11 === errors;
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
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query, _errs1 = errors;
        if (validate732(data0, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData }) || (vErrors = vErrors === null ? validate732.errors : vErrors.concat(validate732.errors), errors = vErrors.length), errors === _errs1 && !(data0 && typeof data0 == "object" && !Array.isArray(data0)))
          return validate72.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate72.errors = vErrors, errors === 0;
}
var openQuickInvitationTickets_parameters = validate75;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query, _errs1 = errors;
        if (validate732(data0, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData }) || (vErrors = vErrors === null ? validate732.errors : vErrors.concat(validate732.errors), errors = vErrors.length), errors === _errs1 && !(data0 && typeof data0 == "object" && !Array.isArray(data0)))
          return validate75.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate75.errors = vErrors, errors === 0;
}
var sendQuickInvitation_input = validate77;
function validate782(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.phone_numbers === void 0 && (missing0 = "phone_numbers")) {
      let err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.phone_numbers !== void 0) {
      let data0 = data.phone_numbers, _errs4 = errors;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/phone_numbers", schemaPath: "#/allOf/0/anyOf/0/properties/phone_numbers/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.phone_numbers = coerced0));
      }
      if (errors === _errs4 && typeof data0 == "string" && func22(data0) < 1) {
        let err2 = { instancePath: instancePath + "/phone_numbers", schemaPath: "#/allOf/0/anyOf/0/properties/phone_numbers/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, !valid1) {
    let _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.email_addresses === void 0 && (missing1 = "email_addresses")) {
        let err3 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      } else if (data.email_addresses !== void 0) {
        let data1 = data.email_addresses, _errs7 = errors;
        if (typeof data1 != "string") {
          let dataType1 = typeof data1, coerced1;
          if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
            if (dataType1 == "number" || dataType1 == "boolean")
              coerced1 = "" + data1;
            else if (data1 === null)
              coerced1 = "";
            else {
              let err4 = { instancePath: instancePath + "/email_addresses", schemaPath: "#/allOf/0/anyOf/1/properties/email_addresses/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.email_addresses = coerced1));
        }
        if (errors === _errs7 && typeof data1 == "string" && func22(data1) < 1) {
          let err5 = { instancePath: instancePath + "/email_addresses", schemaPath: "#/allOf/0/anyOf/1/properties/email_addresses/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    var _valid0 = _errs6 === errors;
    valid1 = valid1 || _valid0;
  }
  if (valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else {
    let err6 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate782.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.phone_numbers !== void 0) {
        let data2 = data.phone_numbers, _errs9 = errors;
        if (typeof data2 != "string") {
          let dataType2 = typeof data2, coerced2;
          if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
            if (dataType2 == "number" || dataType2 == "boolean")
              coerced2 = "" + data2;
            else if (data2 === null)
              coerced2 = "";
            else
              return validate782.errors = [{ instancePath: instancePath + "/phone_numbers", schemaPath: "#/properties/phone_numbers/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.phone_numbers = coerced2));
        }
        var valid4 = _errs9 === errors;
      } else
        var valid4 = !0;
      if (valid4) {
        if (data.email_addresses !== void 0) {
          let data3 = data.email_addresses, _errs11 = errors;
          if (typeof data3 != "string") {
            let dataType3 = typeof data3, coerced3;
            if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
              if (dataType3 == "number" || dataType3 == "boolean")
                coerced3 = "" + data3;
              else if (data3 === null)
                coerced3 = "";
              else
                return validate782.errors = [{ instancePath: instancePath + "/email_addresses", schemaPath: "#/properties/email_addresses/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.email_addresses = coerced3));
          }
          var valid4 = _errs11 === errors;
        } else
          var valid4 = !0;
        if (valid4) {
          if (data.reference !== void 0) {
            let data4 = data.reference, _errs13 = errors;
            if (typeof data4 != "string") {
              let dataType4 = typeof data4, coerced4;
              if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
                if (dataType4 == "number" || dataType4 == "boolean")
                  coerced4 = "" + data4;
                else if (data4 === null)
                  coerced4 = "";
                else
                  return validate782.errors = [{ instancePath: instancePath + "/reference", schemaPath: "#/properties/reference/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.reference = coerced4));
            }
            var valid4 = _errs13 === errors;
          } else
            var valid4 = !0;
          if (valid4)
            if (data.service_key !== void 0) {
              let data5 = data.service_key, _errs15 = errors;
              if (typeof data5 != "string") {
                let dataType5 = typeof data5, coerced5;
                if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
                  if (dataType5 == "number" || dataType5 == "boolean")
                    coerced5 = "" + data5;
                  else if (data5 === null)
                    coerced5 = "";
                  else
                    return validate782.errors = [{ instancePath: instancePath + "/service_key", schemaPath: "#/properties/service_key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.service_key = coerced5));
              }
              var valid4 = _errs15 === errors;
            } else
              var valid4 = !0;
        }
      }
    } else
      return validate782.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate782.errors = vErrors, errors === 0;
}
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate782(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate782.errors : vErrors.concat(validate782.errors), errors = vErrors.length), validate77.errors = vErrors, errors === 0;
}
var getAgentApp_parameters = validate802;
var schema45 = { type: "object", properties: { aK: { type: "string", minLength: 1 }, a: { type: "string", enum: ["true", "false"] }, c: { type: "string", enum: ["true", "false"] }, j: { type: "string", enum: ["true", "false"] }, cN: { type: "string" }, cU: { type: "string", pattern: "^https?://.*[^/]$" }, aN: { type: "string" }, gN: { type: "string" }, gP: { type: "string" }, gU: { type: "string", pattern: "^https?://" }, iI: { type: "string" }, iU: { type: "string", pattern: "^https?://" }, l: { type: "string", enum: ["fr", "en"] }, lL: { type: "string", enum: ["debug", "info", "warn", "error"] }, uId: { type: "string", minLength: 1 }, cSMI: { type: "string", pattern: "^[0-9]+$" }, lRAppID: { type: "string" }, iK: { type: "string", minLength: 1 }, eR: { type: "string", pattern: "^\\[.*\\]$" } } }, pattern5 = new RegExp("^https?://.*[^/]$", "u"), pattern6 = new RegExp("^https?://", "u"), pattern8 = new RegExp("^[0-9]+$", "u"), pattern9 = new RegExp("^\\[.*\\]$", "u");
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.aK !== void 0) {
        let data0 = data.aK, _errs1 = errors;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else
              return validate81.errors = [{ instancePath: instancePath + "/aK", schemaPath: "#/properties/aK/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.aK = coerced0));
        }
        if (errors === _errs1 && typeof data0 == "string" && func22(data0) < 1)
          return validate81.errors = [{ instancePath: instancePath + "/aK", schemaPath: "#/properties/aK/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.a !== void 0) {
          let data1 = data.a, _errs3 = errors;
          if (typeof data1 != "string") {
            let dataType1 = typeof data1, coerced1;
            if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data1;
              else if (data1 === null)
                coerced1 = "";
              else
                return validate81.errors = [{ instancePath: instancePath + "/a", schemaPath: "#/properties/a/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.a = coerced1));
          }
          if (!(data1 === "true" || data1 === "false"))
            return validate81.errors = [{ instancePath: instancePath + "/a", schemaPath: "#/properties/a/enum", keyword: "enum", params: { allowedValues: schema45.properties.a.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.c !== void 0) {
            let data2 = data.c, _errs5 = errors;
            if (typeof data2 != "string") {
              let dataType2 = typeof data2, coerced2;
              if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
                if (dataType2 == "number" || dataType2 == "boolean")
                  coerced2 = "" + data2;
                else if (data2 === null)
                  coerced2 = "";
                else
                  return validate81.errors = [{ instancePath: instancePath + "/c", schemaPath: "#/properties/c/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.c = coerced2));
            }
            if (!(data2 === "true" || data2 === "false"))
              return validate81.errors = [{ instancePath: instancePath + "/c", schemaPath: "#/properties/c/enum", keyword: "enum", params: { allowedValues: schema45.properties.c.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.j !== void 0) {
              let data3 = data.j, _errs7 = errors;
              if (typeof data3 != "string") {
                let dataType3 = typeof data3, coerced3;
                if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
                  if (dataType3 == "number" || dataType3 == "boolean")
                    coerced3 = "" + data3;
                  else if (data3 === null)
                    coerced3 = "";
                  else
                    return validate81.errors = [{ instancePath: instancePath + "/j", schemaPath: "#/properties/j/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.j = coerced3));
              }
              if (!(data3 === "true" || data3 === "false"))
                return validate81.errors = [{ instancePath: instancePath + "/j", schemaPath: "#/properties/j/enum", keyword: "enum", params: { allowedValues: schema45.properties.j.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.cN !== void 0) {
                let data4 = data.cN, _errs9 = errors;
                if (typeof data4 != "string") {
                  let dataType4 = typeof data4, coerced4;
                  if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
                    if (dataType4 == "number" || dataType4 == "boolean")
                      coerced4 = "" + data4;
                    else if (data4 === null)
                      coerced4 = "";
                    else
                      return validate81.errors = [{ instancePath: instancePath + "/cN", schemaPath: "#/properties/cN/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced4 !== void 0 && (data4 = coerced4, data !== void 0 && (data.cN = coerced4));
                }
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cU !== void 0) {
                  let data5 = data.cU, _errs11 = errors;
                  if (typeof data5 != "string") {
                    let dataType5 = typeof data5, coerced5;
                    if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && (coerced5 = data5)), coerced5 === void 0)
                      if (dataType5 == "number" || dataType5 == "boolean")
                        coerced5 = "" + data5;
                      else if (data5 === null)
                        coerced5 = "";
                      else
                        return validate81.errors = [{ instancePath: instancePath + "/cU", schemaPath: "#/properties/cU/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.cU = coerced5));
                  }
                  if (errors === _errs11 && typeof data5 == "string" && !pattern5.test(data5))
                    return validate81.errors = [{ instancePath: instancePath + "/cU", schemaPath: "#/properties/cU/pattern", keyword: "pattern", params: { pattern: "^https?://.*[^/]$" }, message: 'must match pattern "^https?://.*[^/]$"' }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.aN !== void 0) {
                    let data6 = data.aN, _errs13 = errors;
                    if (typeof data6 != "string") {
                      let dataType6 = typeof data6, coerced6;
                      if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType6 = typeof data6, typeof data6 == "string" && (coerced6 = data6)), coerced6 === void 0)
                        if (dataType6 == "number" || dataType6 == "boolean")
                          coerced6 = "" + data6;
                        else if (data6 === null)
                          coerced6 = "";
                        else
                          return validate81.errors = [{ instancePath: instancePath + "/aN", schemaPath: "#/properties/aN/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced6 !== void 0 && (data6 = coerced6, data !== void 0 && (data.aN = coerced6));
                    }
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.gN !== void 0) {
                      let data7 = data.gN, _errs15 = errors;
                      if (typeof data7 != "string") {
                        let dataType7 = typeof data7, coerced7;
                        if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1 && (data7 = data7[0], dataType7 = typeof data7, typeof data7 == "string" && (coerced7 = data7)), coerced7 === void 0)
                          if (dataType7 == "number" || dataType7 == "boolean")
                            coerced7 = "" + data7;
                          else if (data7 === null)
                            coerced7 = "";
                          else
                            return validate81.errors = [{ instancePath: instancePath + "/gN", schemaPath: "#/properties/gN/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced7 !== void 0 && (data7 = coerced7, data !== void 0 && (data.gN = coerced7));
                      }
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.gP !== void 0) {
                        let data8 = data.gP, _errs17 = errors;
                        if (typeof data8 != "string") {
                          let dataType8 = typeof data8, coerced8;
                          if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1 && (data8 = data8[0], dataType8 = typeof data8, typeof data8 == "string" && (coerced8 = data8)), coerced8 === void 0)
                            if (dataType8 == "number" || dataType8 == "boolean")
                              coerced8 = "" + data8;
                            else if (data8 === null)
                              coerced8 = "";
                            else
                              return validate81.errors = [{ instancePath: instancePath + "/gP", schemaPath: "#/properties/gP/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          coerced8 !== void 0 && (data8 = coerced8, data !== void 0 && (data.gP = coerced8));
                        }
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.gU !== void 0) {
                          let data9 = data.gU, _errs19 = errors;
                          if (typeof data9 != "string") {
                            let dataType9 = typeof data9, coerced9;
                            if (dataType9 == "object" && Array.isArray(data9) && data9.length == 1 && (data9 = data9[0], dataType9 = typeof data9, typeof data9 == "string" && (coerced9 = data9)), coerced9 === void 0)
                              if (dataType9 == "number" || dataType9 == "boolean")
                                coerced9 = "" + data9;
                              else if (data9 === null)
                                coerced9 = "";
                              else
                                return validate81.errors = [{ instancePath: instancePath + "/gU", schemaPath: "#/properties/gU/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            coerced9 !== void 0 && (data9 = coerced9, data !== void 0 && (data.gU = coerced9));
                          }
                          if (errors === _errs19 && typeof data9 == "string" && !pattern6.test(data9))
                            return validate81.errors = [{ instancePath: instancePath + "/gU", schemaPath: "#/properties/gU/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.iI !== void 0) {
                            let data10 = data.iI, _errs21 = errors;
                            if (typeof data10 != "string") {
                              let dataType10 = typeof data10, coerced10;
                              if (dataType10 == "object" && Array.isArray(data10) && data10.length == 1 && (data10 = data10[0], dataType10 = typeof data10, typeof data10 == "string" && (coerced10 = data10)), coerced10 === void 0)
                                if (dataType10 == "number" || dataType10 == "boolean")
                                  coerced10 = "" + data10;
                                else if (data10 === null)
                                  coerced10 = "";
                                else
                                  return validate81.errors = [{ instancePath: instancePath + "/iI", schemaPath: "#/properties/iI/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              coerced10 !== void 0 && (data10 = coerced10, data !== void 0 && (data.iI = coerced10));
                            }
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.iU !== void 0) {
                              let data11 = data.iU, _errs23 = errors;
                              if (typeof data11 != "string") {
                                let dataType11 = typeof data11, coerced11;
                                if (dataType11 == "object" && Array.isArray(data11) && data11.length == 1 && (data11 = data11[0], dataType11 = typeof data11, typeof data11 == "string" && (coerced11 = data11)), coerced11 === void 0)
                                  if (dataType11 == "number" || dataType11 == "boolean")
                                    coerced11 = "" + data11;
                                  else if (data11 === null)
                                    coerced11 = "";
                                  else
                                    return validate81.errors = [{ instancePath: instancePath + "/iU", schemaPath: "#/properties/iU/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                coerced11 !== void 0 && (data11 = coerced11, data !== void 0 && (data.iU = coerced11));
                              }
                              if (errors === _errs23 && typeof data11 == "string" && !pattern6.test(data11))
                                return validate81.errors = [{ instancePath: instancePath + "/iU", schemaPath: "#/properties/iU/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"' }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.l !== void 0) {
                                let data12 = data.l, _errs25 = errors;
                                if (typeof data12 != "string") {
                                  let dataType12 = typeof data12, coerced12;
                                  if (dataType12 == "object" && Array.isArray(data12) && data12.length == 1 && (data12 = data12[0], dataType12 = typeof data12, typeof data12 == "string" && (coerced12 = data12)), coerced12 === void 0)
                                    if (dataType12 == "number" || dataType12 == "boolean")
                                      coerced12 = "" + data12;
                                    else if (data12 === null)
                                      coerced12 = "";
                                    else
                                      return validate81.errors = [{ instancePath: instancePath + "/l", schemaPath: "#/properties/l/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  coerced12 !== void 0 && (data12 = coerced12, data !== void 0 && (data.l = coerced12));
                                }
                                if (!(data12 === "fr" || data12 === "en"))
                                  return validate81.errors = [{ instancePath: instancePath + "/l", schemaPath: "#/properties/l/enum", keyword: "enum", params: { allowedValues: schema45.properties.l.enum }, message: "must be equal to one of the allowed values" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.lL !== void 0) {
                                  let data13 = data.lL, _errs27 = errors;
                                  if (typeof data13 != "string") {
                                    let dataType13 = typeof data13, coerced13;
                                    if (dataType13 == "object" && Array.isArray(data13) && data13.length == 1 && (data13 = data13[0], dataType13 = typeof data13, typeof data13 == "string" && (coerced13 = data13)), coerced13 === void 0)
                                      if (dataType13 == "number" || dataType13 == "boolean")
                                        coerced13 = "" + data13;
                                      else if (data13 === null)
                                        coerced13 = "";
                                      else
                                        return validate81.errors = [{ instancePath: instancePath + "/lL", schemaPath: "#/properties/lL/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    coerced13 !== void 0 && (data13 = coerced13, data !== void 0 && (data.lL = coerced13));
                                  }
                                  if (!(data13 === "debug" || data13 === "info" || data13 === "warn" || data13 === "error"))
                                    return validate81.errors = [{ instancePath: instancePath + "/lL", schemaPath: "#/properties/lL/enum", keyword: "enum", params: { allowedValues: schema45.properties.lL.enum }, message: "must be equal to one of the allowed values" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.uId !== void 0) {
                                    let data14 = data.uId, _errs29 = errors;
                                    if (typeof data14 != "string") {
                                      let dataType14 = typeof data14, coerced14;
                                      if (dataType14 == "object" && Array.isArray(data14) && data14.length == 1 && (data14 = data14[0], dataType14 = typeof data14, typeof data14 == "string" && (coerced14 = data14)), coerced14 === void 0)
                                        if (dataType14 == "number" || dataType14 == "boolean")
                                          coerced14 = "" + data14;
                                        else if (data14 === null)
                                          coerced14 = "";
                                        else
                                          return validate81.errors = [{ instancePath: instancePath + "/uId", schemaPath: "#/properties/uId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      coerced14 !== void 0 && (data14 = coerced14, data !== void 0 && (data.uId = coerced14));
                                    }
                                    if (errors === _errs29 && typeof data14 == "string" && func22(data14) < 1)
                                      return validate81.errors = [{ instancePath: instancePath + "/uId", schemaPath: "#/properties/uId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                    var valid0 = _errs29 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.cSMI !== void 0) {
                                      let data15 = data.cSMI, _errs31 = errors;
                                      if (typeof data15 != "string") {
                                        let dataType15 = typeof data15, coerced15;
                                        if (dataType15 == "object" && Array.isArray(data15) && data15.length == 1 && (data15 = data15[0], dataType15 = typeof data15, typeof data15 == "string" && (coerced15 = data15)), coerced15 === void 0)
                                          if (dataType15 == "number" || dataType15 == "boolean")
                                            coerced15 = "" + data15;
                                          else if (data15 === null)
                                            coerced15 = "";
                                          else
                                            return validate81.errors = [{ instancePath: instancePath + "/cSMI", schemaPath: "#/properties/cSMI/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        coerced15 !== void 0 && (data15 = coerced15, data !== void 0 && (data.cSMI = coerced15));
                                      }
                                      if (errors === _errs31 && typeof data15 == "string" && !pattern8.test(data15))
                                        return validate81.errors = [{ instancePath: instancePath + "/cSMI", schemaPath: "#/properties/cSMI/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' }], !1;
                                      var valid0 = _errs31 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.lRAppID !== void 0) {
                                        let data16 = data.lRAppID, _errs33 = errors;
                                        if (typeof data16 != "string") {
                                          let dataType16 = typeof data16, coerced16;
                                          if (dataType16 == "object" && Array.isArray(data16) && data16.length == 1 && (data16 = data16[0], dataType16 = typeof data16, typeof data16 == "string" && (coerced16 = data16)), coerced16 === void 0)
                                            if (dataType16 == "number" || dataType16 == "boolean")
                                              coerced16 = "" + data16;
                                            else if (data16 === null)
                                              coerced16 = "";
                                            else
                                              return validate81.errors = [{ instancePath: instancePath + "/lRAppID", schemaPath: "#/properties/lRAppID/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          coerced16 !== void 0 && (data16 = coerced16, data !== void 0 && (data.lRAppID = coerced16));
                                        }
                                        var valid0 = _errs33 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.iK !== void 0) {
                                          let data17 = data.iK, _errs35 = errors;
                                          if (typeof data17 != "string") {
                                            let dataType17 = typeof data17, coerced17;
                                            if (dataType17 == "object" && Array.isArray(data17) && data17.length == 1 && (data17 = data17[0], dataType17 = typeof data17, typeof data17 == "string" && (coerced17 = data17)), coerced17 === void 0)
                                              if (dataType17 == "number" || dataType17 == "boolean")
                                                coerced17 = "" + data17;
                                              else if (data17 === null)
                                                coerced17 = "";
                                              else
                                                return validate81.errors = [{ instancePath: instancePath + "/iK", schemaPath: "#/properties/iK/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            coerced17 !== void 0 && (data17 = coerced17, data !== void 0 && (data.iK = coerced17));
                                          }
                                          if (errors === _errs35 && typeof data17 == "string" && func22(data17) < 1)
                                            return validate81.errors = [{ instancePath: instancePath + "/iK", schemaPath: "#/properties/iK/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                          var valid0 = _errs35 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.eR !== void 0) {
                                            let data18 = data.eR, _errs37 = errors;
                                            if (typeof data18 != "string") {
                                              let dataType18 = typeof data18, coerced18;
                                              if (dataType18 == "object" && Array.isArray(data18) && data18.length == 1 && (data18 = data18[0], dataType18 = typeof data18, typeof data18 == "string" && (coerced18 = data18)), coerced18 === void 0)
                                                if (dataType18 == "number" || dataType18 == "boolean")
                                                  coerced18 = "" + data18;
                                                else if (data18 === null)
                                                  coerced18 = "";
                                                else
                                                  return validate81.errors = [{ instancePath: instancePath + "/eR", schemaPath: "#/properties/eR/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              coerced18 !== void 0 && (data18 = coerced18, data !== void 0 && (data.eR = coerced18));
                                            }
                                            if (errors === _errs37 && typeof data18 == "string" && !pattern9.test(data18))
                                              return validate81.errors = [{ instancePath: instancePath + "/eR", schemaPath: "#/properties/eR/pattern", keyword: "pattern", params: { pattern: "^\\[.*\\]$" }, message: 'must match pattern "^\\[.*\\]$"' }], !1;
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
      return validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate81.errors = vErrors, errors === 0;
}
function validate802(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query, _errs1 = errors;
        if (validate81(data0, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length), errors === _errs1 && !(data0 && typeof data0 == "object" && !Array.isArray(data0)))
          return validate802.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate802.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate802.errors = vErrors, errors === 0;
}
var getGuestApp_parameters = validate83;
var schema47 = { type: "object", properties: { id: { type: "string", minLength: 1 }, i: { type: "string", minLength: 1 }, lL: { type: "string", enum: ["debug", "info", "warn", "error"] }, lRAppID: { type: "string" } } };
function validate842(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else
              return validate842.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.id = coerced0));
        }
        if (errors === _errs1 && typeof data0 == "string" && func22(data0) < 1)
          return validate842.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.i !== void 0) {
          let data1 = data.i, _errs3 = errors;
          if (typeof data1 != "string") {
            let dataType1 = typeof data1, coerced1;
            if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
              if (dataType1 == "number" || dataType1 == "boolean")
                coerced1 = "" + data1;
              else if (data1 === null)
                coerced1 = "";
              else
                return validate842.errors = [{ instancePath: instancePath + "/i", schemaPath: "#/properties/i/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.i = coerced1));
          }
          if (errors === _errs3 && typeof data1 == "string" && func22(data1) < 1)
            return validate842.errors = [{ instancePath: instancePath + "/i", schemaPath: "#/properties/i/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.lL !== void 0) {
            let data2 = data.lL, _errs5 = errors;
            if (typeof data2 != "string") {
              let dataType2 = typeof data2, coerced2;
              if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
                if (dataType2 == "number" || dataType2 == "boolean")
                  coerced2 = "" + data2;
                else if (data2 === null)
                  coerced2 = "";
                else
                  return validate842.errors = [{ instancePath: instancePath + "/lL", schemaPath: "#/properties/lL/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.lL = coerced2));
            }
            if (!(data2 === "debug" || data2 === "info" || data2 === "warn" || data2 === "error"))
              return validate842.errors = [{ instancePath: instancePath + "/lL", schemaPath: "#/properties/lL/enum", keyword: "enum", params: { allowedValues: schema47.properties.lL.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.lRAppID !== void 0) {
              let data3 = data.lRAppID, _errs7 = errors;
              if (typeof data3 != "string") {
                let dataType3 = typeof data3, coerced3;
                if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, typeof data3 == "string" && (coerced3 = data3)), coerced3 === void 0)
                  if (dataType3 == "number" || dataType3 == "boolean")
                    coerced3 = "" + data3;
                  else if (data3 === null)
                    coerced3 = "";
                  else
                    return validate842.errors = [{ instancePath: instancePath + "/lRAppID", schemaPath: "#/properties/lRAppID/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.lRAppID = coerced3));
              }
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate842.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate842.errors = vErrors, errors === 0;
}
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query, _errs1 = errors;
        if (validate842(data0, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData }) || (vErrors = vErrors === null ? validate842.errors : vErrors.concat(validate842.errors), errors = vErrors.length), errors === _errs1 && !(data0 && typeof data0 == "object" && !Array.isArray(data0)))
          return validate83.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate83.errors = vErrors, errors === 0;
}
var getConsole_parameters = validate86;
function validate872(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let data0 = data[key0], _errs2 = errors;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else
              return validate872.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data[key0] = coerced0));
        }
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    else
      return validate872.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate872.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query, _errs1 = errors;
        if (validate872(data0, { instancePath: instancePath + "/query", parentData: data, parentDataProperty: "query", rootData }) || (vErrors = vErrors === null ? validate872.errors : vErrors.concat(validate872.errors), errors = vErrors.length), errors === _errs1 && !(data0 && typeof data0 == "object" && !Array.isArray(data0)))
          return validate86.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate86.errors = vErrors, errors === 0;
}
var receiveNotification_parameters = validate89;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.header !== void 0) {
        let data0 = data.header;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0["user-agent"] !== void 0) {
              let data1 = data0["user-agent"];
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate89.errors = [{ instancePath: instancePath + "/header/user-agent", schemaPath: "#/properties/header/properties/user-agent/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0["user-agent"] = coerced0));
              }
            }
          } else
            return validate89.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate89.errors = vErrors, errors === 0;
}

var validators = {
  createToken: { input: createToken_input, responses: { 200: createToken_200, 400: createToken_400, 401: createToken_401, 403: createToken_403, 404: createToken_404, 429: createToken_429 } },
  createTokenUnversioned: { input: createTokenUnversioned_input, responses: { 200: createTokenUnversioned_200, 400: createTokenUnversioned_400, 401: createTokenUnversioned_401, 403: createTokenUnversioned_403, 404: createTokenUnversioned_404, 429: createTokenUnversioned_429 } },
  revokeToken: { responses: { 200: revokeToken_200, 401: revokeToken_401, 429: revokeToken_429 } },
  getCurrentUser: { responses: { 200: getCurrentUser_200, 401: getCurrentUser_401, 429: getCurrentUser_429 } },
  getCurrentUserV3: { responses: { 200: getCurrentUserV3_200, 401: getCurrentUserV3_401, 429: getCurrentUserV3_429 } },
  listUsers: { parameters: listUsers_parameters, responses: { 200: listUsers_200, 401: listUsers_401, 403: listUsers_403, 404: listUsers_404, 429: listUsers_429 } },
  listTickets: { parameters: listTickets_parameters, responses: { 200: listTickets_200, 400: listTickets_400, 401: listTickets_401, 429: listTickets_429 } },
  createTicket: { input: createTicket_input, responses: { 200: createTicket_200, 400: createTicket_400, 401: createTicket_401, 403: createTicket_403, 429: createTicket_429 } },
  getTicket: { parameters: getTicket_parameters, responses: { 200: getTicket_200, 401: getTicket_401, 403: getTicket_403, 404: getTicket_404, 429: getTicket_429 } },
  updateTicket: { parameters: updateTicket_parameters, input: updateTicket_input, responses: { 200: updateTicket_200, 400: updateTicket_400, 401: updateTicket_401, 403: updateTicket_403, 404: updateTicket_404, 409: updateTicket_409, 429: updateTicket_429 } },
  deleteTicket: { parameters: deleteTicket_parameters, responses: { 401: deleteTicket_401, 403: deleteTicket_403, 404: deleteTicket_404, 429: deleteTicket_429 } },
  getTicketUnversioned: { parameters: getTicketUnversioned_parameters, responses: { 200: getTicketUnversioned_200, 401: getTicketUnversioned_401, 403: getTicketUnversioned_403, 404: getTicketUnversioned_404, 429: getTicketUnversioned_429 } },
  listTicketMedias: { parameters: listTicketMedias_parameters, responses: { 200: listTicketMedias_200, 400: listTicketMedias_400, 401: listTicketMedias_401, 404: listTicketMedias_404, 429: listTicketMedias_429 } },
  listTicketEvents: { parameters: listTicketEvents_parameters, responses: { 200: listTicketEvents_200, 400: listTicketEvents_400, 401: listTicketEvents_401, 404: listTicketEvents_404, 429: listTicketEvents_429 } },
  createConference: { input: createConference_input, responses: { 200: createConference_200, 400: createConference_400, 401: createConference_401, 403: createConference_403, 429: createConference_429 } },
  listMedias: { parameters: listMedias_parameters, responses: { 200: listMedias_200, 400: listMedias_400, 401: listMedias_401, 429: listMedias_429 } },
  getMedia: { parameters: getMedia_parameters, responses: { 200: getMedia_200, 401: getMedia_401, 403: getMedia_403, 404: getMedia_404, 429: getMedia_429 } },
  updateMedia: { parameters: updateMedia_parameters, input: updateMedia_input, responses: { 200: updateMedia_200, 400: updateMedia_400, 401: updateMedia_401, 403: updateMedia_403, 404: updateMedia_404, 429: updateMedia_429 } },
  deleteMedia: { parameters: deleteMedia_parameters, responses: { 200: deleteMedia_200, 401: deleteMedia_401, 403: deleteMedia_403, 404: deleteMedia_404, 429: deleteMedia_429 } },
  downloadMedia: { parameters: downloadMedia_parameters, responses: { 401: downloadMedia_401, 403: downloadMedia_403, 404: downloadMedia_404, 429: downloadMedia_429 } },
  getTicketReport: { parameters: getTicketReport_parameters, responses: { 200: getTicketReport_200, 400: getTicketReport_400, 401: getTicketReport_401, 403: getTicketReport_403, 429: getTicketReport_429 } },
  getEnterpriseStatistics: { parameters: getEnterpriseStatistics_parameters, responses: { 200: getEnterpriseStatistics_200, 401: getEnterpriseStatistics_401, 403: getEnterpriseStatistics_403, 429: getEnterpriseStatistics_429 } },
  createInvitation: { body: createInvitation_body, responses: { 200: createInvitation_200, 400: createInvitation_400, 401: createInvitation_401, 429: createInvitation_429, 500: createInvitation_500 } },
  readInvitation: { parameters: readInvitation_parameters, responses: { 200: readInvitation_200, 404: readInvitation_404 } },
  sendTextMessage: { body: sendTextMessage_body, responses: { 200: sendTextMessage_200, 400: sendTextMessage_400, 401: sendTextMessage_401, 402: sendTextMessage_402, 429: sendTextMessage_429 } },
  listServices: { responses: { 200: listServices_200, 401: listServices_401, 429: listServices_429 } },
  getConversationTimeline: { parameters: getConversationTimeline_parameters, responses: { 200: getConversationTimeline_200, 401: getConversationTimeline_401, 404: getConversationTimeline_404, 429: getConversationTimeline_429 } },
  getPreferredCcs: { parameters: getPreferredCcs_parameters, responses: { 200: getPreferredCcs_200, 400: getPreferredCcs_400, 403: getPreferredCcs_403 } },
  openQuickInvitation: { parameters: openQuickInvitation_parameters, responses: {} },
  openQuickInvitationTickets: { parameters: openQuickInvitationTickets_parameters, responses: {} },
  sendQuickInvitation: { body: sendQuickInvitation_body, input: sendQuickInvitation_input, responses: { 200: sendQuickInvitation_200, 400: sendQuickInvitation_400, 401: sendQuickInvitation_401 } },
  getAgentApp: { parameters: getAgentApp_parameters, responses: {} },
  getGuestApp: { parameters: getGuestApp_parameters, responses: {} },
  getLoaderAgent: { responses: {} },
  getConsole: { parameters: getConsole_parameters, responses: {} },
  receiveNotification: { parameters: receiveNotification_parameters, body: receiveNotification_body, responses: { 400: receiveNotification_400, 401: receiveNotification_401 } }
};

const typed_validators: Record<string, OperationValidators> = validators as never;
export { typed_validators as validators };
