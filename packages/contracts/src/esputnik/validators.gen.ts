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

var getAuthToken_body = validate21;
var schema7 = { type: "object", allOf: [{ anyOf: [{ required: ["externalCustomerId"], properties: { externalCustomerId: { type: ["string", "null"] } } }, { required: ["email"], properties: { email: { type: ["string", "null"] } } }, { required: ["phone"], properties: { phone: { type: ["string", "null"] } } }, { required: ["userPseudoId"], properties: { userPseudoId: { type: ["string", "null"] } } }, { required: ["cookie"], properties: { cookie: { type: ["string", "null"] } } }] }], additionalProperties: !0, properties: { externalCustomerId: { type: ["string", "null"] }, email: { type: ["string", "null"] }, phone: { type: ["string", "null"] }, userPseudoId: { type: ["string", "null"] }, cookie: { type: ["string", "null"] } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.externalCustomerId === void 0 && (missing0 = "externalCustomerId")) {
      let err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.externalCustomerId !== void 0) {
      let data0 = data.externalCustomerId;
      if (typeof data0 != "string" && data0 !== null) {
        let err1 = { instancePath: instancePath + "/externalCustomerId", schemaPath: "#/allOf/0/anyOf/0/properties/externalCustomerId/type", keyword: "type", params: { type: schema7.allOf[0].anyOf[0].properties.externalCustomerId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
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
        if (typeof data1 != "string" && data1 !== null) {
          let err3 = { instancePath: instancePath + "/email", schemaPath: "#/allOf/0/anyOf/1/properties/email/type", keyword: "type", params: { type: schema7.allOf[0].anyOf[1].properties.email.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    var _valid0 = _errs6 === errors;
    if (valid1 = valid1 || _valid0, !valid1) {
      let _errs9 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.phone === void 0 && (missing2 = "phone")) {
          let err4 = { instancePath, schemaPath: "#/allOf/0/anyOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        } else if (data.phone !== void 0) {
          let data2 = data.phone;
          if (typeof data2 != "string" && data2 !== null) {
            let err5 = { instancePath: instancePath + "/phone", schemaPath: "#/allOf/0/anyOf/2/properties/phone/type", keyword: "type", params: { type: schema7.allOf[0].anyOf[2].properties.phone.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, !valid1) {
        let _errs12 = errors;
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.userPseudoId === void 0 && (missing3 = "userPseudoId")) {
            let err6 = { instancePath, schemaPath: "#/allOf/0/anyOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          } else if (data.userPseudoId !== void 0) {
            let data3 = data.userPseudoId;
            if (typeof data3 != "string" && data3 !== null) {
              let err7 = { instancePath: instancePath + "/userPseudoId", schemaPath: "#/allOf/0/anyOf/3/properties/userPseudoId/type", keyword: "type", params: { type: schema7.allOf[0].anyOf[3].properties.userPseudoId.type }, message: "must be string,null" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          }
        }
        var _valid0 = _errs12 === errors;
        if (valid1 = valid1 || _valid0, !valid1) {
          let _errs15 = errors;
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (data.cookie === void 0 && (missing4 = "cookie")) {
              let err8 = { instancePath, schemaPath: "#/allOf/0/anyOf/4/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            } else if (data.cookie !== void 0) {
              let data4 = data.cookie;
              if (typeof data4 != "string" && data4 !== null) {
                let err9 = { instancePath: instancePath + "/cookie", schemaPath: "#/allOf/0/anyOf/4/properties/cookie/type", keyword: "type", params: { type: schema7.allOf[0].anyOf[4].properties.cookie.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
          }
          var _valid0 = _errs15 === errors;
          valid1 = valid1 || _valid0;
        }
      }
    }
  }
  if (valid1)
    errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
  else {
    let err10 = { instancePath, schemaPath: "#/allOf/0/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++, validate22.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.externalCustomerId !== void 0) {
        let data5 = data.externalCustomerId, _errs19 = errors;
        if (typeof data5 != "string" && data5 !== null)
          return validate22.errors = [{ instancePath: instancePath + "/externalCustomerId", schemaPath: "#/properties/externalCustomerId/type", keyword: "type", params: { type: schema7.properties.externalCustomerId.type }, message: "must be string,null" }], !1;
        var valid7 = _errs19 === errors;
      } else
        var valid7 = !0;
      if (valid7) {
        if (data.email !== void 0) {
          let data6 = data.email, _errs21 = errors;
          if (typeof data6 != "string" && data6 !== null)
            return validate22.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema7.properties.email.type }, message: "must be string,null" }], !1;
          var valid7 = _errs21 === errors;
        } else
          var valid7 = !0;
        if (valid7) {
          if (data.phone !== void 0) {
            let data7 = data.phone, _errs23 = errors;
            if (typeof data7 != "string" && data7 !== null)
              return validate22.errors = [{ instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: schema7.properties.phone.type }, message: "must be string,null" }], !1;
            var valid7 = _errs23 === errors;
          } else
            var valid7 = !0;
          if (valid7) {
            if (data.userPseudoId !== void 0) {
              let data8 = data.userPseudoId, _errs25 = errors;
              if (typeof data8 != "string" && data8 !== null)
                return validate22.errors = [{ instancePath: instancePath + "/userPseudoId", schemaPath: "#/properties/userPseudoId/type", keyword: "type", params: { type: schema7.properties.userPseudoId.type }, message: "must be string,null" }], !1;
              var valid7 = _errs25 === errors;
            } else
              var valid7 = !0;
            if (valid7)
              if (data.cookie !== void 0) {
                let data9 = data.cookie, _errs27 = errors;
                if (typeof data9 != "string" && data9 !== null)
                  return validate22.errors = [{ instancePath: instancePath + "/cookie", schemaPath: "#/properties/cookie/type", keyword: "type", params: { type: schema7.properties.cookie.type }, message: "must be string,null" }], !1;
                var valid7 = _errs27 === errors;
              } else
                var valid7 = !0;
          }
        }
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
var getAuthToken_200 = validate24;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token"))
        return validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token !== void 0 && typeof data.token != "string")
        return validate25.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate25(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), validate24.errors = vErrors, errors === 0;
}
var getAuthToken_401 = validate27;
var formats0 = require_formats().fastFormats["date-time"];
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status"))
        return validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.timestamp !== void 0) {
        let data0 = data.timestamp, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats0.validate.test(data0))
              return validate28.errors = [{ instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
          } else
            return validate28.errors = [{ instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1)))
            return validate28.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.error !== void 0) {
            let _errs5 = errors;
            if (typeof data.error != "string")
              return validate28.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.path !== void 0) {
              let _errs7 = errors;
              if (typeof data.path != "string")
                return validate28.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate27.errors = vErrors, errors === 0;
}
var getAuthTokenUnderApi_body = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate30.errors = vErrors, errors === 0;
}
var getAuthTokenUnderApi_200 = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate25(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), validate32.errors = vErrors, errors === 0;
}
var getAuthTokenUnderApi_401 = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate34.errors = vErrors, errors === 0;
}
var getInboxMessagesCount_200 = validate36;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.count === void 0 && (missing0 = "count"))
        return validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.count !== void 0) {
        let data0 = data.count, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate37.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && (data0 < 0 || isNaN(data0)))
          return validate37.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
      }
    } else
      return validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate37.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate37(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), validate36.errors = vErrors, errors === 0;
}
var getInboxMessagesCount_401 = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate39.errors = vErrors, errors === 0;
}
var getInboxMessages_200 = validate41;
var schema20 = { type: "object", required: ["id", "title"], allOf: [{ anyOf: [{ required: ["createdDate"], properties: { createdDate: { type: ["integer", "string"] } } }, { required: ["createDate"], properties: { createDate: { type: ["string", "integer"] } } }] }], properties: { id: { type: "string" }, createdDate: { type: ["integer", "string"] }, createDate: { type: ["string", "integer"] }, title: { type: "string" }, content: { type: ["string", "null"] }, image: { type: ["string", "null"] }, link: { type: ["string", "null"] }, newMessage: { type: "boolean" }, status: { $ref: "https://contract.invalid/InboxMessageStatus" }, category: { type: ["string", "null"] }, customData: { type: ["object", "string", "null"], additionalProperties: !0 }, expiryDate: { type: ["string", "null"] } } }, schema21 = { type: "string", enum: ["OPENED", "UNOPENED"] };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1) : data === "OPENED" || data === "UNOPENED" ? (validate44.errors = vErrors, errors === 0) : (validate44.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum }, message: "must be equal to one of the allowed values" }], !1);
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.createdDate === void 0 && (missing0 = "createdDate")) {
      let err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.createdDate !== void 0) {
      let data0 = data.createdDate;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)) && typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/createdDate", schemaPath: "#/allOf/0/anyOf/0/properties/createdDate/type", keyword: "type", params: { type: schema20.allOf[0].anyOf[0].properties.createdDate.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, !valid1) {
    let _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.createDate === void 0 && (missing1 = "createDate")) {
        let err2 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.createDate !== void 0) {
        let data1 = data.createDate;
        if (typeof data1 != "string" && !(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
          let err3 = { instancePath: instancePath + "/createDate", schemaPath: "#/allOf/0/anyOf/1/properties/createDate/type", keyword: "type", params: { type: schema20.allOf[0].anyOf[1].properties.createDate.type }, message: "must be string,integer" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
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
    return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate43.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.id === void 0 && (missing2 = "id") || data.title === void 0 && (missing2 = "title"))
        return validate43.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs9 = errors;
        if (typeof data.id != "string")
          return validate43.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid4 = _errs9 === errors;
      } else
        var valid4 = !0;
      if (valid4) {
        if (data.createdDate !== void 0) {
          let data3 = data.createdDate, _errs11 = errors;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && typeof data3 != "string")
            return validate43.errors = [{ instancePath: instancePath + "/createdDate", schemaPath: "#/properties/createdDate/type", keyword: "type", params: { type: schema20.properties.createdDate.type }, message: "must be integer,string" }], !1;
          var valid4 = _errs11 === errors;
        } else
          var valid4 = !0;
        if (valid4) {
          if (data.createDate !== void 0) {
            let data4 = data.createDate, _errs13 = errors;
            if (typeof data4 != "string" && !(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)))
              return validate43.errors = [{ instancePath: instancePath + "/createDate", schemaPath: "#/properties/createDate/type", keyword: "type", params: { type: schema20.properties.createDate.type }, message: "must be string,integer" }], !1;
            var valid4 = _errs13 === errors;
          } else
            var valid4 = !0;
          if (valid4) {
            if (data.title !== void 0) {
              let _errs15 = errors;
              if (typeof data.title != "string")
                return validate43.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid4 = _errs15 === errors;
            } else
              var valid4 = !0;
            if (valid4) {
              if (data.content !== void 0) {
                let data6 = data.content, _errs17 = errors;
                if (typeof data6 != "string" && data6 !== null)
                  return validate43.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema20.properties.content.type }, message: "must be string,null" }], !1;
                var valid4 = _errs17 === errors;
              } else
                var valid4 = !0;
              if (valid4) {
                if (data.image !== void 0) {
                  let data7 = data.image, _errs19 = errors;
                  if (typeof data7 != "string" && data7 !== null)
                    return validate43.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: schema20.properties.image.type }, message: "must be string,null" }], !1;
                  var valid4 = _errs19 === errors;
                } else
                  var valid4 = !0;
                if (valid4) {
                  if (data.link !== void 0) {
                    let data8 = data.link, _errs21 = errors;
                    if (typeof data8 != "string" && data8 !== null)
                      return validate43.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: schema20.properties.link.type }, message: "must be string,null" }], !1;
                    var valid4 = _errs21 === errors;
                  } else
                    var valid4 = !0;
                  if (valid4) {
                    if (data.newMessage !== void 0) {
                      let _errs23 = errors;
                      if (typeof data.newMessage != "boolean")
                        return validate43.errors = [{ instancePath: instancePath + "/newMessage", schemaPath: "#/properties/newMessage/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                      var valid4 = _errs23 === errors;
                    } else
                      var valid4 = !0;
                    if (valid4) {
                      if (data.status !== void 0) {
                        let _errs25 = errors;
                        validate44(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
                        var valid4 = _errs25 === errors;
                      } else
                        var valid4 = !0;
                      if (valid4) {
                        if (data.category !== void 0) {
                          let data11 = data.category, _errs26 = errors;
                          if (typeof data11 != "string" && data11 !== null)
                            return validate43.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: schema20.properties.category.type }, message: "must be string,null" }], !1;
                          var valid4 = _errs26 === errors;
                        } else
                          var valid4 = !0;
                        if (valid4) {
                          if (data.customData !== void 0) {
                            let data12 = data.customData, _errs28 = errors;
                            if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && typeof data12 != "string" && data12 !== null)
                              return validate43.errors = [{ instancePath: instancePath + "/customData", schemaPath: "#/properties/customData/type", keyword: "type", params: { type: schema20.properties.customData.type }, message: "must be object,string,null" }], !1;
                            var valid4 = _errs28 === errors;
                          } else
                            var valid4 = !0;
                          if (valid4)
                            if (data.expiryDate !== void 0) {
                              let data13 = data.expiryDate, _errs31 = errors;
                              if (typeof data13 != "string" && data13 !== null)
                                return validate43.errors = [{ instancePath: instancePath + "/expiryDate", schemaPath: "#/properties/expiryDate/type", keyword: "type", params: { type: schema20.properties.expiryDate.type }, message: "must be string,null" }], !1;
                              var valid4 = _errs31 === errors;
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
    } else
      return validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate43.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.list === void 0 && (missing0 = "list"))
        return validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.list !== void 0) {
        let data0 = data.list, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate43(data0[i0], { instancePath: instancePath + "/list/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate42.errors = [{ instancePath: instancePath + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.totalPages !== void 0) {
          let data2 = data.totalPages, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
            return validate42.errors = [{ instancePath: instancePath + "/totalPages", schemaPath: "#/properties/totalPages/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          if (errors === _errs4 && typeof data2 == "number" && (data2 < 0 || isNaN(data2)))
            return validate42.errors = [{ instancePath: instancePath + "/totalPages", schemaPath: "#/properties/totalPages/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate42(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length), validate41.errors = vErrors, errors === 0;
}
var getInboxMessages_401 = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate48.errors = vErrors, errors === 0;
}
var updateInboxMessagesStatus_body = validate50;
var schema24 = { type: "object", required: ["status"], properties: { status: { type: "string", const: "OPENED" }, ids: { type: ["array", "null"], items: { type: "string" } } } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status"))
        return validate51.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (typeof data0 != "string")
          return validate51.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "OPENED")
          return validate51.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "OPENED" }, message: "must be equal to constant" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.ids !== void 0) {
          let data1 = data.ids, _errs3 = errors;
          if (!Array.isArray(data1) && data1 !== null)
            return validate51.errors = [{ instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: schema24.properties.ids.type }, message: "must be array,null" }], !1;
          if (errors === _errs3 && Array.isArray(data1)) {
            var valid1 = !0;
            let len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs5 = errors;
              if (typeof data1[i0] != "string")
                return validate51.errors = [{ instancePath: instancePath + "/ids/" + i0, schemaPath: "#/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs5 === errors;
              if (!valid1)
                break;
            }
          }
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
var updateInboxMessagesStatus_401 = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate53.errors = vErrors, errors === 0;
}
var getAccountInfo_200 = validate55;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userEmail === void 0 && (missing0 = "userEmail") || data.organisationName === void 0 && (missing0 = "organisationName"))
        return validate56.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.userEmail !== void 0) {
        let _errs1 = errors;
        if (typeof data.userEmail != "string")
          return validate56.errors = [{ instancePath: instancePath + "/userEmail", schemaPath: "#/properties/userEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.organisationName !== void 0) {
          let _errs3 = errors;
          if (typeof data.organisationName != "string")
            return validate56.errors = [{ instancePath: instancePath + "/organisationName", schemaPath: "#/properties/organisationName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.orgId !== void 0) {
            let data2 = data.orgId, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
              return validate56.errors = [{ instancePath: instancePath + "/orgId", schemaPath: "#/properties/orgId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate56.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate56.errors = vErrors, errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate56(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length), validate55.errors = vErrors, errors === 0;
}
var getAccountInfo_401 = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate58.errors = vErrors, errors === 0;
}
var addContact_body = validate60;
var schema32 = { type: "object", properties: { firstName: { type: ["string", "null"], maxLength: 60 }, lastName: { type: ["string", "null"], maxLength: 60 }, channels: { type: "array", items: { $ref: "https://contract.invalid/Channel" } }, externalCustomerId: { type: ["string", "null"] }, address: { type: ["object", "null"], properties: { region: { type: ["string", "null"] }, town: { type: ["string", "null"] }, address: { type: ["string", "null"] }, postcode: { type: ["string", "null"] }, countryCode: { type: ["string", "null"] } } }, fields: { type: "array", items: { type: "object", required: ["id", "value"], properties: { id: { type: "integer" }, value: { type: ["string", "null"] } } } }, addressBookId: { type: ["integer", "null"] }, contactKey: { type: ["string", "null"] }, ordersInfo: { type: ["object", "null"], properties: { lastDate: { type: ["string", "null"] }, count: { type: ["integer", "null"] }, sum: { type: ["number", "null"] } } }, languageCode: { type: ["string", "null"] }, timeZone: { type: ["string", "null"] } } }, func2 = require_ucs2length().default, schema33 = { type: "object", required: ["type", "value"], properties: { type: { type: "string", enum: ["email", "sms", "viber", "mobilepush", "webpush"] }, value: { type: "string" }, device: { type: "object", additionalProperties: !0 }, webPushSubscription: { type: "object", additionalProperties: !0 } } };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.value === void 0 && (missing0 = "value"))
        return validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string")
          return validate64.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "email" || data0 === "sms" || data0 === "viber" || data0 === "mobilepush" || data0 === "webpush"))
          return validate64.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema33.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.value !== void 0) {
          let _errs3 = errors;
          if (typeof data.value != "string")
            return validate64.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.device !== void 0) {
            let data2 = data.device, _errs5 = errors;
            if (errors === _errs5 && !(data2 && typeof data2 == "object" && !Array.isArray(data2)))
              return validate64.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.webPushSubscription !== void 0) {
              let data3 = data.webPushSubscription, _errs8 = errors;
              if (errors === _errs8 && !(data3 && typeof data3 == "object" && !Array.isArray(data3)))
                return validate64.errors = [{ instancePath: instancePath + "/webPushSubscription", schemaPath: "#/properties/webPushSubscription/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate64.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.firstName !== void 0) {
        let data0 = data.firstName, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return validate63.errors = [{ instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: schema32.properties.firstName.type }, message: "must be string,null" }], !1;
        if (errors === _errs1 && typeof data0 == "string" && func2(data0) > 60)
          return validate63.errors = [{ instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.lastName !== void 0) {
          let data1 = data.lastName, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate63.errors = [{ instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: schema32.properties.lastName.type }, message: "must be string,null" }], !1;
          if (errors === _errs3 && typeof data1 == "string" && func2(data1) > 60)
            return validate63.errors = [{ instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.channels !== void 0) {
            let data2 = data.channels, _errs5 = errors;
            if (errors === _errs5)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs7 = errors;
                  validate64(data2[i0], { instancePath: instancePath + "/channels/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
                  var valid1 = _errs7 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate63.errors = [{ instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.externalCustomerId !== void 0) {
              let data4 = data.externalCustomerId, _errs8 = errors;
              if (typeof data4 != "string" && data4 !== null)
                return validate63.errors = [{ instancePath: instancePath + "/externalCustomerId", schemaPath: "#/properties/externalCustomerId/type", keyword: "type", params: { type: schema32.properties.externalCustomerId.type }, message: "must be string,null" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.address !== void 0) {
                let data5 = data.address, _errs10 = errors;
                if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null)
                  return validate63.errors = [{ instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: schema32.properties.address.type }, message: "must be object,null" }], !1;
                if (errors === _errs10 && data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                  if (data5.region !== void 0) {
                    let data6 = data5.region, _errs12 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return validate63.errors = [{ instancePath: instancePath + "/address/region", schemaPath: "#/properties/address/properties/region/type", keyword: "type", params: { type: schema32.properties.address.properties.region.type }, message: "must be string,null" }], !1;
                    var valid2 = _errs12 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data5.town !== void 0) {
                      let data7 = data5.town, _errs14 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate63.errors = [{ instancePath: instancePath + "/address/town", schemaPath: "#/properties/address/properties/town/type", keyword: "type", params: { type: schema32.properties.address.properties.town.type }, message: "must be string,null" }], !1;
                      var valid2 = _errs14 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data5.address !== void 0) {
                        let data8 = data5.address, _errs16 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate63.errors = [{ instancePath: instancePath + "/address/address", schemaPath: "#/properties/address/properties/address/type", keyword: "type", params: { type: schema32.properties.address.properties.address.type }, message: "must be string,null" }], !1;
                        var valid2 = _errs16 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data5.postcode !== void 0) {
                          let data9 = data5.postcode, _errs18 = errors;
                          if (typeof data9 != "string" && data9 !== null)
                            return validate63.errors = [{ instancePath: instancePath + "/address/postcode", schemaPath: "#/properties/address/properties/postcode/type", keyword: "type", params: { type: schema32.properties.address.properties.postcode.type }, message: "must be string,null" }], !1;
                          var valid2 = _errs18 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data5.countryCode !== void 0) {
                            let data10 = data5.countryCode, _errs20 = errors;
                            if (typeof data10 != "string" && data10 !== null)
                              return validate63.errors = [{ instancePath: instancePath + "/address/countryCode", schemaPath: "#/properties/address/properties/countryCode/type", keyword: "type", params: { type: schema32.properties.address.properties.countryCode.type }, message: "must be string,null" }], !1;
                            var valid2 = _errs20 === errors;
                          } else
                            var valid2 = !0;
                      }
                    }
                  }
                }
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.fields !== void 0) {
                  let data11 = data.fields, _errs22 = errors;
                  if (errors === _errs22)
                    if (Array.isArray(data11)) {
                      var valid3 = !0;
                      let len1 = data11.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data12 = data11[i1], _errs24 = errors;
                        if (errors === _errs24)
                          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                            let missing0;
                            if (data12.id === void 0 && (missing0 = "id") || data12.value === void 0 && (missing0 = "value"))
                              return validate63.errors = [{ instancePath: instancePath + "/fields/" + i1, schemaPath: "#/properties/fields/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
                            if (data12.id !== void 0) {
                              let data13 = data12.id, _errs26 = errors;
                              if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13)))
                                return validate63.errors = [{ instancePath: instancePath + "/fields/" + i1 + "/id", schemaPath: "#/properties/fields/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              var valid4 = _errs26 === errors;
                            } else
                              var valid4 = !0;
                            if (valid4)
                              if (data12.value !== void 0) {
                                let data14 = data12.value, _errs28 = errors;
                                if (typeof data14 != "string" && data14 !== null)
                                  return validate63.errors = [{ instancePath: instancePath + "/fields/" + i1 + "/value", schemaPath: "#/properties/fields/items/properties/value/type", keyword: "type", params: { type: schema32.properties.fields.items.properties.value.type }, message: "must be string,null" }], !1;
                                var valid4 = _errs28 === errors;
                              } else
                                var valid4 = !0;
                          } else
                            return validate63.errors = [{ instancePath: instancePath + "/fields/" + i1, schemaPath: "#/properties/fields/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid3 = _errs24 === errors;
                        if (!valid3)
                          break;
                      }
                    } else
                      return validate63.errors = [{ instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs22 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.addressBookId !== void 0) {
                    let data15 = data.addressBookId, _errs30 = errors;
                    if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15)) && data15 !== null)
                      return validate63.errors = [{ instancePath: instancePath + "/addressBookId", schemaPath: "#/properties/addressBookId/type", keyword: "type", params: { type: schema32.properties.addressBookId.type }, message: "must be integer,null" }], !1;
                    var valid0 = _errs30 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.contactKey !== void 0) {
                      let data16 = data.contactKey, _errs32 = errors;
                      if (typeof data16 != "string" && data16 !== null)
                        return validate63.errors = [{ instancePath: instancePath + "/contactKey", schemaPath: "#/properties/contactKey/type", keyword: "type", params: { type: schema32.properties.contactKey.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs32 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.ordersInfo !== void 0) {
                        let data17 = data.ordersInfo, _errs34 = errors;
                        if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null)
                          return validate63.errors = [{ instancePath: instancePath + "/ordersInfo", schemaPath: "#/properties/ordersInfo/type", keyword: "type", params: { type: schema32.properties.ordersInfo.type }, message: "must be object,null" }], !1;
                        if (errors === _errs34 && data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                          if (data17.lastDate !== void 0) {
                            let data18 = data17.lastDate, _errs36 = errors;
                            if (typeof data18 != "string" && data18 !== null)
                              return validate63.errors = [{ instancePath: instancePath + "/ordersInfo/lastDate", schemaPath: "#/properties/ordersInfo/properties/lastDate/type", keyword: "type", params: { type: schema32.properties.ordersInfo.properties.lastDate.type }, message: "must be string,null" }], !1;
                            var valid5 = _errs36 === errors;
                          } else
                            var valid5 = !0;
                          if (valid5) {
                            if (data17.count !== void 0) {
                              let data19 = data17.count, _errs38 = errors;
                              if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19)) && data19 !== null)
                                return validate63.errors = [{ instancePath: instancePath + "/ordersInfo/count", schemaPath: "#/properties/ordersInfo/properties/count/type", keyword: "type", params: { type: schema32.properties.ordersInfo.properties.count.type }, message: "must be integer,null" }], !1;
                              var valid5 = _errs38 === errors;
                            } else
                              var valid5 = !0;
                            if (valid5)
                              if (data17.sum !== void 0) {
                                let data20 = data17.sum, _errs40 = errors;
                                if (typeof data20 != "number" && data20 !== null)
                                  return validate63.errors = [{ instancePath: instancePath + "/ordersInfo/sum", schemaPath: "#/properties/ordersInfo/properties/sum/type", keyword: "type", params: { type: schema32.properties.ordersInfo.properties.sum.type }, message: "must be number,null" }], !1;
                                var valid5 = _errs40 === errors;
                              } else
                                var valid5 = !0;
                          }
                        }
                        var valid0 = _errs34 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.languageCode !== void 0) {
                          let data21 = data.languageCode, _errs42 = errors;
                          if (typeof data21 != "string" && data21 !== null)
                            return validate63.errors = [{ instancePath: instancePath + "/languageCode", schemaPath: "#/properties/languageCode/type", keyword: "type", params: { type: schema32.properties.languageCode.type }, message: "must be string,null" }], !1;
                          var valid0 = _errs42 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.timeZone !== void 0) {
                            let data22 = data.timeZone, _errs44 = errors;
                            if (typeof data22 != "string" && data22 !== null)
                              return validate63.errors = [{ instancePath: instancePath + "/timeZone", schemaPath: "#/properties/timeZone/type", keyword: "type", params: { type: schema32.properties.timeZone.type }, message: "must be string,null" }], !1;
                            var valid0 = _errs44 === errors;
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
      return validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate63.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate63(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id !== void 0) {
          let data0 = data.id;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
            return validate62.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/allOf/1/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        }
      } else
        return validate62.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate62.errors = vErrors, errors === 0;
}
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate62(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.channels === void 0 && (missing0 = "channels"))
          return validate61.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      } else
        return validate61.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate61.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate61(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors), errors = vErrors.length), validate60.errors = vErrors, errors === 0;
}
var addContact_200 = validate69;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate70.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
      }
    } else
      return validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate70.errors = vErrors, errors === 0;
}
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate70(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length), validate69.errors = vErrors, errors === 0;
}
var addContact_401 = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate72.errors = vErrors, errors === 0;
}
var deleteContactByExternalCustomerId_401 = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate74.errors = vErrors, errors === 0;
}
var getContact_200 = validate76;
var schema39 = { allOf: [{ $ref: "https://contract.invalid/ContactFields" }, { type: "object", required: ["id"], properties: { id: { type: "integer" }, groups: { type: "array", items: { type: "object", required: ["id", "name"], properties: { id: { type: "integer" }, name: { type: "string" }, type: { type: "string", enum: ["Static", "Dynamic", "Combined"] } } } } } }] };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate63(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.id === void 0 && (missing0 = "id"))
          return validate77.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.id !== void 0) {
          let data0 = data.id, _errs3 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
            return validate77.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/allOf/1/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid1 = _errs3 === errors;
        } else
          var valid1 = !0;
        if (valid1)
          if (data.groups !== void 0) {
            let data1 = data.groups, _errs5 = errors;
            if (errors === _errs5)
              if (Array.isArray(data1)) {
                var valid2 = !0;
                let len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0], _errs7 = errors;
                  if (errors === _errs7)
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      let missing1;
                      if (data2.id === void 0 && (missing1 = "id") || data2.name === void 0 && (missing1 = "name"))
                        return validate77.errors = [{ instancePath: instancePath + "/groups/" + i0, schemaPath: "#/allOf/1/properties/groups/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                      if (data2.id !== void 0) {
                        let data3 = data2.id, _errs9 = errors;
                        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
                          return validate77.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/id", schemaPath: "#/allOf/1/properties/groups/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        var valid3 = _errs9 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        if (data2.name !== void 0) {
                          let _errs11 = errors;
                          if (typeof data2.name != "string")
                            return validate77.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/name", schemaPath: "#/allOf/1/properties/groups/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid3 = _errs11 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3)
                          if (data2.type !== void 0) {
                            let data5 = data2.type, _errs13 = errors;
                            if (typeof data5 != "string")
                              return validate77.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/type", schemaPath: "#/allOf/1/properties/groups/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            if (!(data5 === "Static" || data5 === "Dynamic" || data5 === "Combined"))
                              return validate77.errors = [{ instancePath: instancePath + "/groups/" + i0 + "/type", schemaPath: "#/allOf/1/properties/groups/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema39.allOf[1].properties.groups.items.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var valid3 = _errs13 === errors;
                          } else
                            var valid3 = !0;
                      }
                    } else
                      return validate77.errors = [{ instancePath: instancePath + "/groups/" + i0, schemaPath: "#/allOf/1/properties/groups/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid2 = _errs7 === errors;
                  if (!valid2)
                    break;
                }
              } else
                return validate77.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/allOf/1/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid1 = _errs5 === errors;
          } else
            var valid1 = !0;
      } else
        return validate77.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate77.errors = vErrors, errors === 0;
}
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate77(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length), validate76.errors = vErrors, errors === 0;
}
var getContact_401 = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate80.errors = vErrors, errors === 0;
}
var updateContact_body = validate82;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate62(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length), validate82.errors = vErrors, errors === 0;
}
var updateContact_401 = validate84;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate84.errors = vErrors, errors === 0;
}
var deleteContact_401 = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate86.errors = vErrors, errors === 0;
}
var subscribeContact_body = validate88;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.contact === void 0 && (missing0 = "contact"))
        return validate89.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.contact !== void 0) {
        let _errs1 = errors;
        validate62(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.groups !== void 0) {
          let data1 = data.groups, _errs2 = errors;
          if (errors === _errs2)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs4 = errors;
                if (typeof data1[i0] != "string")
                  return validate89.errors = [{ instancePath: instancePath + "/groups/" + i0, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate89.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.subscriptions !== void 0) {
            let data3 = data.subscriptions, _errs6 = errors;
            if (errors === _errs6)
              if (Array.isArray(data3)) {
                var valid2 = !0;
                let len1 = data3.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let _errs8 = errors;
                  if (typeof data3[i1] != "string")
                    return validate89.errors = [{ instancePath: instancePath + "/subscriptions/" + i1, schemaPath: "#/properties/subscriptions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs8 === errors;
                  if (!valid2)
                    break;
                }
              } else
                return validate89.errors = [{ instancePath: instancePath + "/subscriptions", schemaPath: "#/properties/subscriptions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.formType !== void 0) {
              let _errs10 = errors;
              if (typeof data.formType != "string")
                return validate89.errors = [{ instancePath: instancePath + "/formType", schemaPath: "#/properties/formType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs10 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate89.errors = vErrors, errors === 0;
}
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate89(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length), validate88.errors = vErrors, errors === 0;
}
var subscribeContact_200 = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate70(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length), validate92.errors = vErrors, errors === 0;
}
var subscribeContact_401 = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate94.errors = vErrors, errors === 0;
}
var subscribeContact_409 = validate96;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message"))
        return validate97.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.message !== void 0 && typeof data.message != "string")
        return validate97.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return validate97.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate97.errors = vErrors, errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate97(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length), validate96.errors = vErrors, errors === 0;
}
var getContactSubscriptions_200 = validate99;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.subscriptions === void 0 && (missing0 = "subscriptions"))
        return validate100.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.subscriptions !== void 0) {
        let data0 = data.subscriptions;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              if (typeof data0[i0] != "string")
                return validate100.errors = [{ instancePath: instancePath + "/subscriptions/" + i0, schemaPath: "#/properties/subscriptions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate100.errors = [{ instancePath: instancePath + "/subscriptions", schemaPath: "#/properties/subscriptions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate100.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate100.errors = vErrors, errors === 0;
}
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate100(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length), validate99.errors = vErrors, errors === 0;
}
var getContactSubscriptions_401 = validate102;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate102.errors = vErrors, errors === 0;
}
var updateContactSubscriptions_body = validate104;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate100(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length), validate104.errors = vErrors, errors === 0;
}
var updateContactSubscriptions_200 = validate106;
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate100(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length), validate106.errors = vErrors, errors === 0;
}
var updateContactSubscriptions_401 = validate108;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate108.errors = vErrors, errors === 0;
}
var searchContacts_200 = validate110;
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate77(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate110.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate110.errors = vErrors, errors === 0;
}
var searchContacts_401 = validate112;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate112.errors = vErrors, errors === 0;
}
var bulkUpdateContacts_body = validate114;
var schema59 = { type: "object", required: ["contacts"], properties: { contacts: { type: "array", minItems: 1, maxItems: 3e3, items: { $ref: "https://contract.invalid/ContactInput" } }, dedupeOn: { type: "string", enum: ["email", "sms", "push", "webpush", "email_or_sms", "id", "fieldId", "externalCustomerId"] }, fieldId: { type: "integer" }, contactFields: { type: "array", items: { type: "string" } }, customFieldsIDs: { type: "array", items: { type: "integer" } }, groupNames: { type: "array", items: { type: "string" } }, groupNamesExclude: { type: "array", items: { type: "string" } }, restoreDeleted: { type: "boolean" }, eventKeyForNewContacts: { type: "string" } } };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.contacts === void 0 && (missing0 = "contacts"))
        return validate115.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.contacts !== void 0) {
        let data0 = data.contacts, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            if (data0.length > 3e3)
              return validate115.errors = [{ instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/maxItems", keyword: "maxItems", params: { limit: 3e3 }, message: "must NOT have more than 3000 items" }], !1;
            if (data0.length < 1)
              return validate115.errors = [{ instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs3 = errors;
                validate62(data0[i0], { instancePath: instancePath + "/contacts/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate115.errors = [{ instancePath: instancePath + "/contacts", schemaPath: "#/properties/contacts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.dedupeOn !== void 0) {
          let data2 = data.dedupeOn, _errs4 = errors;
          if (typeof data2 != "string")
            return validate115.errors = [{ instancePath: instancePath + "/dedupeOn", schemaPath: "#/properties/dedupeOn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data2 === "email" || data2 === "sms" || data2 === "push" || data2 === "webpush" || data2 === "email_or_sms" || data2 === "id" || data2 === "fieldId" || data2 === "externalCustomerId"))
            return validate115.errors = [{ instancePath: instancePath + "/dedupeOn", schemaPath: "#/properties/dedupeOn/enum", keyword: "enum", params: { allowedValues: schema59.properties.dedupeOn.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.fieldId !== void 0) {
            let data3 = data.fieldId, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)))
              return validate115.errors = [{ instancePath: instancePath + "/fieldId", schemaPath: "#/properties/fieldId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.contactFields !== void 0) {
              let data4 = data.contactFields, _errs8 = errors;
              if (errors === _errs8)
                if (Array.isArray(data4)) {
                  var valid2 = !0;
                  let len1 = data4.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let _errs10 = errors;
                    if (typeof data4[i1] != "string")
                      return validate115.errors = [{ instancePath: instancePath + "/contactFields/" + i1, schemaPath: "#/properties/contactFields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs10 === errors;
                    if (!valid2)
                      break;
                  }
                } else
                  return validate115.errors = [{ instancePath: instancePath + "/contactFields", schemaPath: "#/properties/contactFields/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.customFieldsIDs !== void 0) {
                let data6 = data.customFieldsIDs, _errs12 = errors;
                if (errors === _errs12)
                  if (Array.isArray(data6)) {
                    var valid3 = !0;
                    let len2 = data6.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data7 = data6[i2], _errs14 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)))
                        return validate115.errors = [{ instancePath: instancePath + "/customFieldsIDs/" + i2, schemaPath: "#/properties/customFieldsIDs/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      var valid3 = _errs14 === errors;
                      if (!valid3)
                        break;
                    }
                  } else
                    return validate115.errors = [{ instancePath: instancePath + "/customFieldsIDs", schemaPath: "#/properties/customFieldsIDs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.groupNames !== void 0) {
                  let data8 = data.groupNames, _errs16 = errors;
                  if (errors === _errs16)
                    if (Array.isArray(data8)) {
                      var valid4 = !0;
                      let len3 = data8.length;
                      for (let i3 = 0; i3 < len3; i3++) {
                        let _errs18 = errors;
                        if (typeof data8[i3] != "string")
                          return validate115.errors = [{ instancePath: instancePath + "/groupNames/" + i3, schemaPath: "#/properties/groupNames/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid4 = _errs18 === errors;
                        if (!valid4)
                          break;
                      }
                    } else
                      return validate115.errors = [{ instancePath: instancePath + "/groupNames", schemaPath: "#/properties/groupNames/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs16 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.groupNamesExclude !== void 0) {
                    let data10 = data.groupNamesExclude, _errs20 = errors;
                    if (errors === _errs20)
                      if (Array.isArray(data10)) {
                        var valid5 = !0;
                        let len4 = data10.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          let _errs22 = errors;
                          if (typeof data10[i4] != "string")
                            return validate115.errors = [{ instancePath: instancePath + "/groupNamesExclude/" + i4, schemaPath: "#/properties/groupNamesExclude/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid5 = _errs22 === errors;
                          if (!valid5)
                            break;
                        }
                      } else
                        return validate115.errors = [{ instancePath: instancePath + "/groupNamesExclude", schemaPath: "#/properties/groupNamesExclude/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs20 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.restoreDeleted !== void 0) {
                      let _errs24 = errors;
                      if (typeof data.restoreDeleted != "boolean")
                        return validate115.errors = [{ instancePath: instancePath + "/restoreDeleted", schemaPath: "#/properties/restoreDeleted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                      var valid0 = _errs24 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.eventKeyForNewContacts !== void 0) {
                        let _errs26 = errors;
                        if (typeof data.eventKeyForNewContacts != "string")
                          return validate115.errors = [{ instancePath: instancePath + "/eventKeyForNewContacts", schemaPath: "#/properties/eventKeyForNewContacts/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs26 === errors;
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
      return validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate115.errors = vErrors, errors === 0;
}
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate115(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length), validate114.errors = vErrors, errors === 0;
}
var bulkUpdateContacts_200 = validate118;
var schema61 = { type: "object", required: ["id", "asyncSessionId"], properties: { id: { type: "integer" }, asyncSessionId: { type: "string" }, failedContacts: { anyOf: [{ type: "array", items: { $ref: "https://contract.invalid/FailedContact" } }, { $ref: "https://contract.invalid/FailedContact" }] }, errorMessage: { type: ["string", "null"] } } };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate120.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1) : (validate120.errors = vErrors, errors === 0);
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.asyncSessionId === void 0 && (missing0 = "asyncSessionId"))
        return validate119.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate119.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.asyncSessionId !== void 0) {
          let _errs3 = errors;
          if (typeof data.asyncSessionId != "string")
            return validate119.errors = [{ instancePath: instancePath + "/asyncSessionId", schemaPath: "#/properties/asyncSessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.failedContacts !== void 0) {
            let data2 = data.failedContacts, _errs5 = errors, _errs6 = errors, valid1 = !1, _errs7 = errors;
            if (errors === _errs7)
              if (Array.isArray(data2)) {
                var valid2 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs9 = errors;
                  validate120(data2[i0], { instancePath: instancePath + "/failedContacts/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
                  var valid2 = _errs9 === errors;
                  if (!valid2)
                    break;
                }
              } else {
                let err0 = { instancePath: instancePath + "/failedContacts", schemaPath: "#/properties/failedContacts/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            var _valid0 = _errs7 === errors;
            if (valid1 = valid1 || _valid0, !valid1) {
              let _errs10 = errors;
              validate120(data2, { instancePath: instancePath + "/failedContacts", parentData: data, parentDataProperty: "failedContacts", rootData }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
              var _valid0 = _errs10 === errors;
              valid1 = valid1 || _valid0;
            }
            if (valid1)
              errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
            else {
              let err1 = { instancePath: instancePath + "/failedContacts", schemaPath: "#/properties/failedContacts/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate119.errors = vErrors, !1;
            }
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.errorMessage !== void 0) {
              let data4 = data.errorMessage, _errs11 = errors;
              if (typeof data4 != "string" && data4 !== null)
                return validate119.errors = [{ instancePath: instancePath + "/errorMessage", schemaPath: "#/properties/errorMessage/type", keyword: "type", params: { type: schema61.properties.errorMessage.type }, message: "must be string,null" }], !1;
              var valid0 = _errs11 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate119.errors = vErrors, errors === 0;
}
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate119(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length), validate118.errors = vErrors, errors === 0;
}
var bulkUpdateContacts_401 = validate124;
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate124.errors = vErrors, errors === 0;
}
var getImportStatus_200 = validate126;
var schema65 = { type: "object", required: ["status"], properties: { status: { type: "string", enum: ["STARTED", "IMPORTING", "FINISHED", "ERROR"] }, description: { type: ["string", "null"] } } };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status"))
        return validate127.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (typeof data0 != "string")
          return validate127.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "STARTED" || data0 === "IMPORTING" || data0 === "FINISHED" || data0 === "ERROR"))
          return validate127.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema65.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.description !== void 0) {
          let data1 = data.description, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate127.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema65.properties.description.type }, message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate127.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate127.errors = vErrors, errors === 0;
}
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate127(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length), validate126.errors = vErrors, errors === 0;
}
var getImportStatus_401 = validate129;
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate129.errors = vErrors, errors === 0;
}
var registerEventV1_body = validate131;
var schema68 = { type: "object", required: ["eventTypeKey", "params"], properties: { eventTypeKey: { $ref: "https://contract.invalid/EventKey" }, keyValue: { $ref: "https://contract.invalid/EventKeyValue" }, params: { type: "array", items: { type: "object", required: ["name", "value"], properties: { name: { $ref: "https://contract.invalid/EventParameterName" }, value: { type: ["string", "number", "boolean", "null"] } } } } } };
var pattern0 = new RegExp("^[^<>;'\u2019\\\\/|\"`^?!,]*$", "u");
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func2(data) > 100)
        return validate133.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
      if (func2(data) < 1)
        return validate133.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
      if (!pattern0.test(data))
        return validate133.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^<>;'\u2019\\\\/|\"`^?!,]*$" }, message: 'must match pattern "^[^<>;\'\u2019\\\\/|"`^?!,]*$"' }], !1;
    } else
      return validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate133.errors = vErrors, errors === 0;
}
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func2(data) > 300)
        return validate135.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }], !1;
      if (!pattern0.test(data))
        return validate135.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[^<>;'\u2019\\\\/|\"`^?!,]*$" }, message: 'must match pattern "^[^<>;\'\u2019\\\\/|"`^?!,]*$"' }], !1;
    } else
      return validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate135.errors = vErrors, errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func2(data) > 100)
        return validate137.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
      if (func2(data) < 1)
        return validate137.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
    } else
      return validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate137.errors = vErrors, errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.eventTypeKey === void 0 && (missing0 = "eventTypeKey") || data.params === void 0 && (missing0 = "params"))
        return validate132.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.eventTypeKey !== void 0) {
        let _errs1 = errors;
        validate133(data.eventTypeKey, { instancePath: instancePath + "/eventTypeKey", parentData: data, parentDataProperty: "eventTypeKey", rootData }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.keyValue !== void 0) {
          let _errs2 = errors;
          validate135(data.keyValue, { instancePath: instancePath + "/keyValue", parentData: data, parentDataProperty: "keyValue", rootData }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.params !== void 0) {
            let data2 = data.params, _errs3 = errors;
            if (errors === _errs3)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data3 = data2[i0], _errs5 = errors;
                  if (errors === _errs5)
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.name === void 0 && (missing1 = "name") || data3.value === void 0 && (missing1 = "value"))
                        return validate132.errors = [{ instancePath: instancePath + "/params/" + i0, schemaPath: "#/properties/params/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                      if (data3.name !== void 0) {
                        let _errs7 = errors;
                        validate137(data3.name, { instancePath: instancePath + "/params/" + i0 + "/name", parentData: data3, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
                        var valid2 = _errs7 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data3.value !== void 0) {
                          let data5 = data3.value, _errs8 = errors;
                          if (typeof data5 != "string" && typeof data5 != "number" && typeof data5 != "boolean" && data5 !== null)
                            return validate132.errors = [{ instancePath: instancePath + "/params/" + i0 + "/value", schemaPath: "#/properties/params/items/properties/value/type", keyword: "type", params: { type: schema68.properties.params.items.properties.value.type }, message: "must be string,number,boolean,null" }], !1;
                          var valid2 = _errs8 === errors;
                        } else
                          var valid2 = !0;
                    } else
                      return validate132.errors = [{ instancePath: instancePath + "/params/" + i0, schemaPath: "#/properties/params/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid1 = _errs5 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate132.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate132.errors = vErrors, errors === 0;
}
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate132(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length), validate131.errors = vErrors, errors === 0;
}
var registerEventV1_401 = validate140;
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate140.errors = vErrors, errors === 0;
}
var registerEventV2_body = validate142;
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.eventTypeKey === void 0 && (missing0 = "eventTypeKey") || data.params === void 0 && (missing0 = "params"))
        return validate143.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.eventTypeKey !== void 0) {
        let _errs1 = errors;
        validate133(data.eventTypeKey, { instancePath: instancePath + "/eventTypeKey", parentData: data, parentDataProperty: "eventTypeKey", rootData }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.keyValue !== void 0) {
          let _errs2 = errors;
          validate135(data.keyValue, { instancePath: instancePath + "/keyValue", parentData: data, parentDataProperty: "keyValue", rootData }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.params !== void 0) {
            let data2 = data.params, _errs3 = errors;
            if (errors === _errs3)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data3 = data2[i0], _errs5 = errors;
                  if (errors === _errs5)
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.name === void 0 && (missing1 = "name") || data3.value === void 0 && (missing1 = "value"))
                        return validate143.errors = [{ instancePath: instancePath + "/params/" + i0, schemaPath: "#/properties/params/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                      data3.name !== void 0 && (validate137(data3.name, { instancePath: instancePath + "/params/" + i0 + "/name", parentData: data3, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length));
                    } else
                      return validate143.errors = [{ instancePath: instancePath + "/params/" + i0, schemaPath: "#/properties/params/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid1 = _errs5 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate143.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate143.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate143.errors = vErrors, errors === 0;
}
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate143(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length), validate142.errors = vErrors, errors === 0;
}
var registerEventV2_401 = validate148;
function validate148(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate148.errors = vErrors, errors === 0;
}
var registerEventV3_body = validate150;
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.eventTypeKey === void 0 && (missing0 = "eventTypeKey") || data.params === void 0 && (missing0 = "params"))
        return validate151.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.eventTypeKey !== void 0) {
        let _errs1 = errors;
        validate133(data.eventTypeKey, { instancePath: instancePath + "/eventTypeKey", parentData: data, parentDataProperty: "eventTypeKey", rootData }) || (vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.keyValue !== void 0) {
          let _errs2 = errors;
          validate135(data.keyValue, { instancePath: instancePath + "/keyValue", parentData: data, parentDataProperty: "keyValue", rootData }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.params !== void 0) {
            let data2 = data.params, _errs3 = errors;
            if (errors === _errs3)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2))
                for (let key0 in data2) {
                  let _errs5 = errors;
                  if (typeof key0 == "string" && func2(key0) > 100) {
                    let err0 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", propertyName: key0 };
                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    let err1 = { instancePath: instancePath + "/params", schemaPath: "#/properties/params/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
                    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate151.errors = vErrors, !1;
                    break;
                  }
                }
              else
                return validate151.errors = [{ instancePath: instancePath + "/params", schemaPath: "#/properties/params/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate151.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate151.errors = vErrors, errors === 0;
}
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate151(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length), validate150.errors = vErrors, errors === 0;
}
var registerEventV3_401 = validate155;
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate155.errors = vErrors, errors === 0;
}
var registerPastEventsV1_body = validate157;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.occurred === void 0 && (missing0 = "occurred"))
        return validate160.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.occurred !== void 0) {
        let data0 = data.occurred;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func2(data0) < 10)
              return validate160.errors = [{ instancePath: instancePath + "/occurred", schemaPath: "#/properties/occurred/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" }], !1;
          } else
            return validate160.errors = [{ instancePath: instancePath + "/occurred", schemaPath: "#/properties/occurred/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate160.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate160.errors = vErrors, errors === 0;
}
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.events === void 0 && (missing0 = "events"))
        return validate158.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.events !== void 0) {
        let data0 = data.events;
        if (errors === errors)
          if (Array.isArray(data0)) {
            if (data0.length > 500)
              return validate158.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }], !1;
            if (data0.length < 1)
              return validate158.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0], _errs3 = errors, _errs4 = errors;
                validate132(data1, { instancePath: instancePath + "/events/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
                var valid2 = _errs4 === errors;
                if (valid2) {
                  let _errs5 = errors;
                  validate160(data1, { instancePath: instancePath + "/events/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length);
                  var valid2 = _errs5 === errors;
                }
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate158.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate158.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate158.errors = vErrors, errors === 0;
}
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate158(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length), validate157.errors = vErrors, errors === 0;
}
var registerPastEventsV1_401 = validate163;
function validate163(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate163.errors = vErrors, errors === 0;
}
var registerPastEventsV2_body = validate165;
function validate166(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.events === void 0 && (missing0 = "events"))
        return validate166.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.events !== void 0) {
        let data0 = data.events;
        if (errors === errors)
          if (Array.isArray(data0)) {
            if (data0.length > 500)
              return validate166.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }], !1;
            if (data0.length < 1)
              return validate166.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0], _errs3 = errors, _errs4 = errors;
                validate143(data1, { instancePath: instancePath + "/events/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
                var valid2 = _errs4 === errors;
                if (valid2) {
                  let _errs5 = errors;
                  validate160(data1, { instancePath: instancePath + "/events/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length);
                  var valid2 = _errs5 === errors;
                }
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate166.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate166.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate166.errors = vErrors, errors === 0;
}
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate166(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length), validate165.errors = vErrors, errors === 0;
}
var registerPastEventsV2_401 = validate170;
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate170.errors = vErrors, errors === 0;
}
var registerPastEventsV3_body = validate172;
function validate173(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.events === void 0 && (missing0 = "events"))
        return validate173.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.events !== void 0) {
        let data0 = data.events;
        if (errors === errors)
          if (Array.isArray(data0)) {
            if (data0.length > 500)
              return validate173.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items" }], !1;
            if (data0.length < 1)
              return validate173.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0], _errs3 = errors, _errs4 = errors;
                validate151(data1, { instancePath: instancePath + "/events/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors), errors = vErrors.length);
                var valid2 = _errs4 === errors;
                if (valid2) {
                  let _errs5 = errors;
                  validate160(data1, { instancePath: instancePath + "/events/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors), errors = vErrors.length);
                  var valid2 = _errs5 === errors;
                }
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate173.errors = [{ instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate173.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate173.errors = vErrors, errors === 0;
}
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate173(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors), errors = vErrors.length), validate172.errors = vErrors, errors === 0;
}
var registerPastEventsV3_401 = validate177;
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate177.errors = vErrors, errors === 0;
}
var smartSend_body = validate179;
var schema90 = { type: "object", required: ["recipients"], properties: { recipients: { type: "array", minItems: 1, maxItems: 1e3, items: { $ref: "https://contract.invalid/SmartSendRecipient" } }, email: { type: "boolean" }, fromName: { type: ["string", "null"] }, externalRequestId: { type: "string" } } }, schema91 = { type: "object", allOf: [{ anyOf: [{ required: ["contactId"], properties: { contactId: { type: "integer" } } }, { required: ["locator"], properties: { locator: { type: "string" } } }] }], properties: { contactId: { type: "integer" }, locator: { type: "string" }, jsonParam: { type: ["string", "null"] }, languageCode: { type: "string" } } };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs2 = errors, valid1 = !1, _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.contactId === void 0 && (missing0 = "contactId")) {
      let err0 = { instancePath, schemaPath: "#/allOf/0/anyOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    } else if (data.contactId !== void 0) {
      let data0 = data.contactId;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
        let err1 = { instancePath: instancePath + "/contactId", schemaPath: "#/allOf/0/anyOf/0/properties/contactId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  }
  var _valid0 = _errs3 === errors;
  if (valid1 = valid1 || _valid0, !valid1) {
    let _errs6 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.locator === void 0 && (missing1 = "locator")) {
        let err2 = { instancePath, schemaPath: "#/allOf/0/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      } else if (data.locator !== void 0 && typeof data.locator != "string") {
        let err3 = { instancePath: instancePath + "/locator", schemaPath: "#/allOf/0/anyOf/1/properties/locator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
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
    return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate181.errors = vErrors, !1;
  }
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.contactId !== void 0) {
        let data2 = data.contactId, _errs9 = errors;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
          return validate181.errors = [{ instancePath: instancePath + "/contactId", schemaPath: "#/properties/contactId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid4 = _errs9 === errors;
      } else
        var valid4 = !0;
      if (valid4) {
        if (data.locator !== void 0) {
          let _errs11 = errors;
          if (typeof data.locator != "string")
            return validate181.errors = [{ instancePath: instancePath + "/locator", schemaPath: "#/properties/locator/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid4 = _errs11 === errors;
        } else
          var valid4 = !0;
        if (valid4) {
          if (data.jsonParam !== void 0) {
            let data4 = data.jsonParam, _errs13 = errors;
            if (typeof data4 != "string" && data4 !== null)
              return validate181.errors = [{ instancePath: instancePath + "/jsonParam", schemaPath: "#/properties/jsonParam/type", keyword: "type", params: { type: schema91.properties.jsonParam.type }, message: "must be string,null" }], !1;
            var valid4 = _errs13 === errors;
          } else
            var valid4 = !0;
          if (valid4)
            if (data.languageCode !== void 0) {
              let _errs15 = errors;
              if (typeof data.languageCode != "string")
                return validate181.errors = [{ instancePath: instancePath + "/languageCode", schemaPath: "#/properties/languageCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid4 = _errs15 === errors;
            } else
              var valid4 = !0;
        }
      }
    } else
      return validate181.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate181.errors = vErrors, errors === 0;
}
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.recipients === void 0 && (missing0 = "recipients"))
        return validate180.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.recipients !== void 0) {
        let data0 = data.recipients, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            if (data0.length > 1e3)
              return validate180.errors = [{ instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], !1;
            if (data0.length < 1)
              return validate180.errors = [{ instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs3 = errors;
                validate181(data0[i0], { instancePath: instancePath + "/recipients/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length);
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate180.errors = [{ instancePath: instancePath + "/recipients", schemaPath: "#/properties/recipients/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.email !== void 0) {
          let _errs4 = errors;
          if (typeof data.email != "boolean")
            return validate180.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.fromName !== void 0) {
            let data3 = data.fromName, _errs6 = errors;
            if (typeof data3 != "string" && data3 !== null)
              return validate180.errors = [{ instancePath: instancePath + "/fromName", schemaPath: "#/properties/fromName/type", keyword: "type", params: { type: schema90.properties.fromName.type }, message: "must be string,null" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.externalRequestId !== void 0) {
              let _errs8 = errors;
              if (typeof data.externalRequestId != "string")
                return validate180.errors = [{ instancePath: instancePath + "/externalRequestId", schemaPath: "#/properties/externalRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate180.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate180.errors = vErrors, errors === 0;
}
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate180(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length), validate179.errors = vErrors, errors === 0;
}
var smartSend_200 = validate184;
var schema94 = { type: "object", required: ["status"], properties: { id: { type: "integer" }, locator: { type: ["string", "null"] }, status: { type: "string", enum: ["OK", "ERROR"] }, requestId: { type: ["string", "null"] }, message: { type: ["string", "null"] } } };
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status"))
        return validate186.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate186.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.locator !== void 0) {
          let data1 = data.locator, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate186.errors = [{ instancePath: instancePath + "/locator", schemaPath: "#/properties/locator/type", keyword: "type", params: { type: schema94.properties.locator.type }, message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.status !== void 0) {
            let data2 = data.status, _errs5 = errors;
            if (typeof data2 != "string")
              return validate186.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data2 === "OK" || data2 === "ERROR"))
              return validate186.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema94.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.requestId !== void 0) {
              let data3 = data.requestId, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate186.errors = [{ instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: schema94.properties.requestId.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.message !== void 0) {
                let data4 = data.message, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate186.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: schema94.properties.message.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate186.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate186.errors = vErrors, errors === 0;
}
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.results === void 0 && (missing0 = "results"))
        return validate185.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate185.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.results !== void 0) {
          let data1 = data.results, _errs3 = errors, _errs4 = errors, valid1 = !1, _errs5 = errors;
          if (errors === _errs5)
            if (Array.isArray(data1)) {
              var valid2 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs7 = errors;
                validate186(data1[i0], { instancePath: instancePath + "/results/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length);
                var valid2 = _errs7 === errors;
                if (!valid2)
                  break;
              }
            } else {
              let err0 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          var _valid0 = _errs5 === errors;
          if (valid1 = valid1 || _valid0, !valid1) {
            let _errs8 = errors;
            validate186(data1, { instancePath: instancePath + "/results", parentData: data, parentDataProperty: "results", rootData }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length);
            var _valid0 = _errs8 === errors;
            valid1 = valid1 || _valid0;
          }
          if (valid1)
            errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
          else {
            let err1 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate185.errors = vErrors, !1;
          }
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate185.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate185.errors = vErrors, errors === 0;
}
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate185(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors), errors = vErrors.length), validate184.errors = vErrors, errors === 0;
}
var smartSend_401 = validate190;
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate190.errors = vErrors, errors === 0;
}
var getMessageStatus_200 = validate192;
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.requestId === void 0 && (missing0 = "requestId") || data.status === void 0 && (missing0 = "status"))
        return validate194.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.requestId !== void 0) {
        let _errs1 = errors;
        if (typeof data.requestId != "string")
          return validate194.errors = [{ instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let _errs3 = errors;
          if (typeof data.status != "string")
            return validate194.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.failed !== void 0) {
            let _errs5 = errors;
            if (typeof data.failed != "boolean")
              return validate194.errors = [{ instancePath: instancePath + "/failed", schemaPath: "#/properties/failed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.delivered !== void 0) {
              let _errs7 = errors;
              if (typeof data.delivered != "boolean")
                return validate194.errors = [{ instancePath: instancePath + "/delivered", schemaPath: "#/properties/delivered/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate194.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate194.errors = vErrors, errors === 0;
}
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.results === void 0 && (missing0 = "results"))
        return validate193.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.results !== void 0) {
        let data0 = data.results, _errs2 = errors, valid1 = !1, _errs3 = errors;
        if (errors === _errs3)
          if (Array.isArray(data0)) {
            var valid2 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs5 = errors;
              validate194(data0[i0], { instancePath: instancePath + "/results/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
              var valid2 = _errs5 === errors;
              if (!valid2)
                break;
            }
          } else {
            let err0 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
        var _valid0 = _errs3 === errors;
        if (valid1 = valid1 || _valid0, !valid1) {
          let _errs6 = errors;
          validate194(data0, { instancePath: instancePath + "/results", parentData: data, parentDataProperty: "results", rootData }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
          var _valid0 = _errs6 === errors;
          valid1 = valid1 || _valid0;
        }
        if (valid1)
          errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
        else {
          let err1 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate193.errors = vErrors, !1;
        }
      }
    } else
      return validate193.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate193.errors = vErrors, errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate193(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length), validate192.errors = vErrors, errors === 0;
}
var getMessageStatus_401 = validate198;
function validate198(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate198.errors = vErrors, errors === 0;
}
var listInboxTemplates_200 = validate200;
var schema102 = { type: "object", required: ["name", "title", "text"], properties: { name: { type: "string", minLength: 1 }, title: { type: "string", minLength: 1 }, text: { type: "string" }, link: { type: ["string", "null"] }, image: { type: ["string", "null"], pattern: "^https://" }, tags: { type: "array", items: { type: "string" } }, customData: { type: ["object", "null"], additionalProperties: !0 }, ttlHours: { type: "number", exclusiveMinimum: 0 }, languageCode: { type: "string" } } }, pattern2 = new RegExp("^https://", "u");
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.title === void 0 && (missing0 = "title") || data.text === void 0 && (missing0 = "text"))
        return validate202.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.name !== void 0) {
        let data0 = data.name, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate202.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate202.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.title !== void 0) {
          let data1 = data.title, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate202.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate202.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.text !== void 0) {
            let _errs5 = errors;
            if (typeof data.text != "string")
              return validate202.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.link !== void 0) {
              let data3 = data.link, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate202.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: schema102.properties.link.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.image !== void 0) {
                let data4 = data.image, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate202.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: schema102.properties.image.type }, message: "must be string,null" }], !1;
                if (errors === _errs9 && typeof data4 == "string" && !pattern2.test(data4))
                  return validate202.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/pattern", keyword: "pattern", params: { pattern: "^https://" }, message: 'must match pattern "^https://"' }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.tags !== void 0) {
                  let data5 = data.tags, _errs11 = errors;
                  if (errors === _errs11)
                    if (Array.isArray(data5)) {
                      var valid1 = !0;
                      let len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs13 = errors;
                        if (typeof data5[i0] != "string")
                          return validate202.errors = [{ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs13 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate202.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.customData !== void 0) {
                    let data7 = data.customData, _errs15 = errors;
                    if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null)
                      return validate202.errors = [{ instancePath: instancePath + "/customData", schemaPath: "#/properties/customData/type", keyword: "type", params: { type: schema102.properties.customData.type }, message: "must be object,null" }], !1;
                    var valid0 = _errs15 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.ttlHours !== void 0) {
                      let data8 = data.ttlHours, _errs18 = errors;
                      if (errors === _errs18)
                        if (typeof data8 == "number") {
                          if (data8 <= 0 || isNaN(data8))
                            return validate202.errors = [{ instancePath: instancePath + "/ttlHours", schemaPath: "#/properties/ttlHours/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                        } else
                          return validate202.errors = [{ instancePath: instancePath + "/ttlHours", schemaPath: "#/properties/ttlHours/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.languageCode !== void 0) {
                        let _errs20 = errors;
                        if (typeof data.languageCode != "string")
                          return validate202.errors = [{ instancePath: instancePath + "/languageCode", schemaPath: "#/properties/languageCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs20 === errors;
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
      return validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate202.errors = vErrors, errors === 0;
}
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate204.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate204.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
      }
    } else
      return validate204.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate204.errors = vErrors, errors === 0;
}
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate202(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    validate204(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length);
    var valid0 = _errs1 === errors;
  }
  return validate201.errors = vErrors, errors === 0;
}
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate201(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate200.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate200.errors = vErrors, errors === 0;
}
var listInboxTemplates_401 = validate207;
function validate207(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate207.errors = vErrors, errors === 0;
}
var createInboxTemplate_body = validate209;
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate202(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length), validate209.errors = vErrors, errors === 0;
}
var createInboxTemplate_200 = validate211;
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate204(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors), errors = vErrors.length), validate211.errors = vErrors, errors === 0;
}
var createInboxTemplate_401 = validate213;
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate213.errors = vErrors, errors === 0;
}
var getInboxTemplate_200 = validate215;
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate201(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors), errors = vErrors.length), validate215.errors = vErrors, errors === 0;
}
var getInboxTemplate_401 = validate217;
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate217.errors = vErrors, errors === 0;
}
var updateInboxTemplate_body = validate219;
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate202(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length), validate219.errors = vErrors, errors === 0;
}
var updateInboxTemplate_401 = validate221;
function validate221(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate221.errors = vErrors, errors === 0;
}
var deleteInboxTemplate_401 = validate223;
function validate223(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate223.errors = vErrors, errors === 0;
}
var updateInboxTemplateLanguage_body = validate225;
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate202(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length), validate225.errors = vErrors, errors === 0;
}
var updateInboxTemplateLanguage_401 = validate227;
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate227.errors = vErrors, errors === 0;
}
var deleteInboxTemplateLanguage_401 = validate229;
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate229.errors = vErrors, errors === 0;
}
var addOrders_body = validate231;
var schema118 = { type: "object", required: ["externalOrderId"], properties: { externalOrderId: { type: "string", minLength: 1 }, externalCustomerId: { type: ["string", "null"] }, totalCost: { type: "number" }, status: { type: "string", enum: ["INITIALIZED", "IN_PROGRESS", "DELIVERED", "CANCELLED", "ABANDONED_SHOPPING_CART"] }, date: { type: "string" }, email: { type: ["string", "null"] }, phone: { type: ["string", "null"] }, firstName: { type: ["string", "null"] }, lastName: { type: ["string", "null"] }, currency: { type: "string" }, shipping: { type: "number" }, discount: { type: "number" }, taxes: { type: "number" }, deliveryMethod: { type: ["string", "null"] }, paymentMethod: { type: ["string", "null"] }, deliveryAddress: { type: ["string", "null"] }, items: { type: "array", items: { $ref: "https://contract.invalid/OrderItem" } } } };
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.externalItemId !== void 0) {
        let _errs1 = errors;
        if (typeof data.externalItemId != "string")
          return validate234.errors = [{ instancePath: instancePath + "/externalItemId", schemaPath: "#/properties/externalItemId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          if (typeof data.name != "string")
            return validate234.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.category !== void 0) {
            let _errs5 = errors;
            if (typeof data.category != "string")
              return validate234.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.quantity !== void 0) {
              let _errs7 = errors;
              if (typeof data.quantity != "number")
                return validate234.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.cost !== void 0) {
                let _errs9 = errors;
                if (typeof data.cost != "number")
                  return validate234.errors = [{ instancePath: instancePath + "/cost", schemaPath: "#/properties/cost/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.url !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.url != "string")
                    return validate234.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.imageUrl !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.imageUrl != "string")
                      return validate234.errors = [{ instancePath: instancePath + "/imageUrl", schemaPath: "#/properties/imageUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.description !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.description != "string")
                        return validate234.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
      return validate234.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate234.errors = vErrors, errors === 0;
}
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.externalOrderId === void 0 && (missing0 = "externalOrderId"))
        return validate233.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.externalOrderId !== void 0) {
        let data0 = data.externalOrderId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate233.errors = [{ instancePath: instancePath + "/externalOrderId", schemaPath: "#/properties/externalOrderId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate233.errors = [{ instancePath: instancePath + "/externalOrderId", schemaPath: "#/properties/externalOrderId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.externalCustomerId !== void 0) {
          let data1 = data.externalCustomerId, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate233.errors = [{ instancePath: instancePath + "/externalCustomerId", schemaPath: "#/properties/externalCustomerId/type", keyword: "type", params: { type: schema118.properties.externalCustomerId.type }, message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.totalCost !== void 0) {
            let _errs5 = errors;
            if (typeof data.totalCost != "number")
              return validate233.errors = [{ instancePath: instancePath + "/totalCost", schemaPath: "#/properties/totalCost/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.status !== void 0) {
              let data3 = data.status, _errs7 = errors;
              if (typeof data3 != "string")
                return validate233.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data3 === "INITIALIZED" || data3 === "IN_PROGRESS" || data3 === "DELIVERED" || data3 === "CANCELLED" || data3 === "ABANDONED_SHOPPING_CART"))
                return validate233.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema118.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.date !== void 0) {
                let _errs9 = errors;
                if (typeof data.date != "string")
                  return validate233.errors = [{ instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.email !== void 0) {
                  let data5 = data.email, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate233.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema118.properties.email.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.phone !== void 0) {
                    let data6 = data.phone, _errs13 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return validate233.errors = [{ instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: schema118.properties.phone.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.firstName !== void 0) {
                      let data7 = data.firstName, _errs15 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate233.errors = [{ instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: schema118.properties.firstName.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.lastName !== void 0) {
                        let data8 = data.lastName, _errs17 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate233.errors = [{ instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: schema118.properties.lastName.type }, message: "must be string,null" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.currency !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.currency != "string")
                            return validate233.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.shipping !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.shipping != "number")
                              return validate233.errors = [{ instancePath: instancePath + "/shipping", schemaPath: "#/properties/shipping/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.discount !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.discount != "number")
                                return validate233.errors = [{ instancePath: instancePath + "/discount", schemaPath: "#/properties/discount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.taxes !== void 0) {
                                let _errs25 = errors;
                                if (typeof data.taxes != "number")
                                  return validate233.errors = [{ instancePath: instancePath + "/taxes", schemaPath: "#/properties/taxes/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.deliveryMethod !== void 0) {
                                  let data13 = data.deliveryMethod, _errs27 = errors;
                                  if (typeof data13 != "string" && data13 !== null)
                                    return validate233.errors = [{ instancePath: instancePath + "/deliveryMethod", schemaPath: "#/properties/deliveryMethod/type", keyword: "type", params: { type: schema118.properties.deliveryMethod.type }, message: "must be string,null" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.paymentMethod !== void 0) {
                                    let data14 = data.paymentMethod, _errs29 = errors;
                                    if (typeof data14 != "string" && data14 !== null)
                                      return validate233.errors = [{ instancePath: instancePath + "/paymentMethod", schemaPath: "#/properties/paymentMethod/type", keyword: "type", params: { type: schema118.properties.paymentMethod.type }, message: "must be string,null" }], !1;
                                    var valid0 = _errs29 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.deliveryAddress !== void 0) {
                                      let data15 = data.deliveryAddress, _errs31 = errors;
                                      if (typeof data15 != "string" && data15 !== null)
                                        return validate233.errors = [{ instancePath: instancePath + "/deliveryAddress", schemaPath: "#/properties/deliveryAddress/type", keyword: "type", params: { type: schema118.properties.deliveryAddress.type }, message: "must be string,null" }], !1;
                                      var valid0 = _errs31 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0)
                                      if (data.items !== void 0) {
                                        let data16 = data.items, _errs33 = errors;
                                        if (errors === _errs33)
                                          if (Array.isArray(data16)) {
                                            var valid1 = !0;
                                            let len0 = data16.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                              let _errs35 = errors;
                                              validate234(data16[i0], { instancePath: instancePath + "/items/" + i0, parentData: data16, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors), errors = vErrors.length);
                                              var valid1 = _errs35 === errors;
                                              if (!valid1)
                                                break;
                                            }
                                          } else
                                            return validate233.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                        var valid0 = _errs33 === errors;
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
    } else
      return validate233.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate233.errors = vErrors, errors === 0;
}
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.orders === void 0 && (missing0 = "orders"))
        return validate232.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.orders !== void 0) {
        let data0 = data.orders;
        if (errors === errors)
          if (Array.isArray(data0)) {
            if (data0.length > 1e3)
              return validate232.errors = [{ instancePath: instancePath + "/orders", schemaPath: "#/properties/orders/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], !1;
            if (data0.length < 1)
              return validate232.errors = [{ instancePath: instancePath + "/orders", schemaPath: "#/properties/orders/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs3 = errors;
                validate233(data0[i0], { instancePath: instancePath + "/orders/" + i0, parentData: data0, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors), errors = vErrors.length);
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate232.errors = [{ instancePath: instancePath + "/orders", schemaPath: "#/properties/orders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate232.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate232.errors = vErrors, errors === 0;
}
function validate231(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate232(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length), validate231.errors = vErrors, errors === 0;
}
var addOrders_200 = validate238;
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.failedOrders !== void 0) {
        let data0 = data.failedOrders;
        if (errors === errors)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs3 = errors;
              if (errors === _errs3 && !(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return validate239.errors = [{ instancePath: instancePath + "/failedOrders/" + i0, schemaPath: "#/properties/failedOrders/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate239.errors = [{ instancePath: instancePath + "/failedOrders", schemaPath: "#/properties/failedOrders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate239.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate239.errors = vErrors, errors === 0;
}
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate239(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors), errors = vErrors.length), validate238.errors = vErrors, errors === 0;
}
var addOrders_401 = validate241;
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate241.errors = vErrors, errors === 0;
}
var registerDomain_body = validate243;
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.domain === void 0 && (missing0 = "domain"))
        return validate244.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.domain !== void 0) {
        let data0 = data.domain;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate244.errors = [{ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate244.errors = [{ instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate244.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate244.errors = vErrors, errors === 0;
}
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate244(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors), errors = vErrors.length), validate243.errors = vErrors, errors === 0;
}
var registerDomain_200 = validate246;
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.siteId === void 0 && (missing0 = "siteId"))
        return validate247.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.siteId !== void 0 && typeof data.siteId != "string")
        return validate247.errors = [{ instancePath: instancePath + "/siteId", schemaPath: "#/properties/siteId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return validate247.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate247.errors = vErrors, errors === 0;
}
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate247(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length), validate246.errors = vErrors, errors === 0;
}
var registerDomain_201 = validate249;
function validate249(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate247(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors), errors = vErrors.length), validate249.errors = vErrors, errors === 0;
}
var registerDomain_400 = validate251;
function validate251(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate97(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length), validate251.errors = vErrors, errors === 0;
}
var registerDomain_401 = validate253;
function validate253(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate253.errors = vErrors, errors === 0;
}
var getSiteScript_401 = validate255;
function validate255(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate255.errors = vErrors, errors === 0;
}
var trackEvent_body = validate257;
var schema133 = { type: "object", required: ["GeneralInfo"], properties: { GeneralInfo: { $ref: "https://contract.invalid/TrackerGeneralInfo" }, ProductPage: { type: "object", properties: { Product: { type: "object", required: ["productKey"], additionalProperties: !0, properties: { productKey: { type: "string" }, price: { type: ["string", "number"] }, isInStock: { type: ["string", "integer"], enum: ["0", "1", 0, 1] } } } } }, StatusCart: { type: "object", required: ["GUID", "Products"], properties: { GUID: { type: "string" }, Products: { type: "array", items: { type: "object", required: ["productKey", "price", "quantity"], additionalProperties: !0, properties: { productKey: { type: "string" }, price: { type: ["string", "number"] }, discount: { type: ["string", "number"] }, quantity: { type: ["string", "number"] }, price_currency_code: { type: "string" } } } } } }, TrackedOrderId: { type: ["string", "integer"] }, PurchasedItems: { type: "object", required: ["OrderNumber", "Products"], properties: { OrderNumber: { type: ["string", "integer"] }, GUID: { type: "string" }, Products: { type: "array", items: { type: "object", additionalProperties: !0, properties: { product_id: { type: "string" }, unit_price: { type: ["string", "number"] }, quantity: { type: ["string", "number"] } } } } } }, Tags: { type: "object", additionalProperties: { type: "array", items: { type: "string" } } } }, additionalProperties: !0 }, schema134 = { type: "object", required: ["eventName", "siteId"], properties: { eventName: { type: "string", minLength: 1 }, siteId: { type: "string", minLength: 1 }, datetime: { type: "integer" }, externalCustomerId: { type: "string" }, user_email: { type: "string" }, user_phone: { type: "string" }, user_name: { type: "string" }, user_es_contact_id: { type: ["string", "integer"] }, cookies: { type: "object", properties: { sc: { type: "string" } } } } };
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.eventName === void 0 && (missing0 = "eventName") || data.siteId === void 0 && (missing0 = "siteId"))
        return validate260.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.eventName !== void 0) {
        let data0 = data.eventName, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate260.errors = [{ instancePath: instancePath + "/eventName", schemaPath: "#/properties/eventName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate260.errors = [{ instancePath: instancePath + "/eventName", schemaPath: "#/properties/eventName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.siteId !== void 0) {
          let data1 = data.siteId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate260.errors = [{ instancePath: instancePath + "/siteId", schemaPath: "#/properties/siteId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate260.errors = [{ instancePath: instancePath + "/siteId", schemaPath: "#/properties/siteId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.datetime !== void 0) {
            let data2 = data.datetime, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
              return validate260.errors = [{ instancePath: instancePath + "/datetime", schemaPath: "#/properties/datetime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.externalCustomerId !== void 0) {
              let _errs7 = errors;
              if (typeof data.externalCustomerId != "string")
                return validate260.errors = [{ instancePath: instancePath + "/externalCustomerId", schemaPath: "#/properties/externalCustomerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.user_email !== void 0) {
                let _errs9 = errors;
                if (typeof data.user_email != "string")
                  return validate260.errors = [{ instancePath: instancePath + "/user_email", schemaPath: "#/properties/user_email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.user_phone !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.user_phone != "string")
                    return validate260.errors = [{ instancePath: instancePath + "/user_phone", schemaPath: "#/properties/user_phone/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.user_name !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.user_name != "string")
                      return validate260.errors = [{ instancePath: instancePath + "/user_name", schemaPath: "#/properties/user_name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.user_es_contact_id !== void 0) {
                      let data7 = data.user_es_contact_id, _errs15 = errors;
                      if (typeof data7 != "string" && !(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)))
                        return validate260.errors = [{ instancePath: instancePath + "/user_es_contact_id", schemaPath: "#/properties/user_es_contact_id/type", keyword: "type", params: { type: schema134.properties.user_es_contact_id.type }, message: "must be string,integer" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.cookies !== void 0) {
                        let data8 = data.cookies, _errs17 = errors;
                        if (errors === _errs17)
                          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                            if (data8.sc !== void 0 && typeof data8.sc != "string")
                              return validate260.errors = [{ instancePath: instancePath + "/cookies/sc", schemaPath: "#/properties/cookies/properties/sc/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          } else
                            return validate260.errors = [{ instancePath: instancePath + "/cookies", schemaPath: "#/properties/cookies/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs17 === errors;
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
      return validate260.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate260.errors = vErrors, errors === 0;
}
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.GeneralInfo === void 0 && (missing0 = "GeneralInfo"))
        return validate259.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.GeneralInfo !== void 0) {
        let _errs2 = errors;
        validate260(data.GeneralInfo, { instancePath: instancePath + "/GeneralInfo", parentData: data, parentDataProperty: "GeneralInfo", rootData }) || (vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors), errors = vErrors.length);
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.ProductPage !== void 0) {
          let data1 = data.ProductPage, _errs3 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.Product !== void 0) {
                let data2 = data1.Product;
                if (errors === errors)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.productKey === void 0 && (missing1 = "productKey"))
                      return validate259.errors = [{ instancePath: instancePath + "/ProductPage/Product", schemaPath: "#/properties/ProductPage/properties/Product/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data2.productKey !== void 0) {
                      let _errs8 = errors;
                      if (typeof data2.productKey != "string")
                        return validate259.errors = [{ instancePath: instancePath + "/ProductPage/Product/productKey", schemaPath: "#/properties/ProductPage/properties/Product/properties/productKey/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs8 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data2.price !== void 0) {
                        let data4 = data2.price, _errs10 = errors;
                        if (typeof data4 != "string" && typeof data4 != "number")
                          return validate259.errors = [{ instancePath: instancePath + "/ProductPage/Product/price", schemaPath: "#/properties/ProductPage/properties/Product/properties/price/type", keyword: "type", params: { type: schema133.properties.ProductPage.properties.Product.properties.price.type }, message: "must be string,number" }], !1;
                        var valid2 = _errs10 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data2.isInStock !== void 0) {
                          let data5 = data2.isInStock, _errs12 = errors;
                          if (typeof data5 != "string" && !(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)))
                            return validate259.errors = [{ instancePath: instancePath + "/ProductPage/Product/isInStock", schemaPath: "#/properties/ProductPage/properties/Product/properties/isInStock/type", keyword: "type", params: { type: schema133.properties.ProductPage.properties.Product.properties.isInStock.type }, message: "must be string,integer" }], !1;
                          if (!(data5 === "0" || data5 === "1" || data5 === 0 || data5 === 1))
                            return validate259.errors = [{ instancePath: instancePath + "/ProductPage/Product/isInStock", schemaPath: "#/properties/ProductPage/properties/Product/properties/isInStock/enum", keyword: "enum", params: { allowedValues: schema133.properties.ProductPage.properties.Product.properties.isInStock.enum }, message: "must be equal to one of the allowed values" }], !1;
                          var valid2 = _errs12 === errors;
                        } else
                          var valid2 = !0;
                    }
                  } else
                    return validate259.errors = [{ instancePath: instancePath + "/ProductPage/Product", schemaPath: "#/properties/ProductPage/properties/Product/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              }
            } else
              return validate259.errors = [{ instancePath: instancePath + "/ProductPage", schemaPath: "#/properties/ProductPage/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.StatusCart !== void 0) {
            let data6 = data.StatusCart, _errs14 = errors;
            if (errors === _errs14)
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                let missing2;
                if (data6.GUID === void 0 && (missing2 = "GUID") || data6.Products === void 0 && (missing2 = "Products"))
                  return validate259.errors = [{ instancePath: instancePath + "/StatusCart", schemaPath: "#/properties/StatusCart/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                if (data6.GUID !== void 0) {
                  let _errs16 = errors;
                  if (typeof data6.GUID != "string")
                    return validate259.errors = [{ instancePath: instancePath + "/StatusCart/GUID", schemaPath: "#/properties/StatusCart/properties/GUID/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid3 = _errs16 === errors;
                } else
                  var valid3 = !0;
                if (valid3)
                  if (data6.Products !== void 0) {
                    let data8 = data6.Products, _errs18 = errors;
                    if (errors === _errs18)
                      if (Array.isArray(data8)) {
                        var valid4 = !0;
                        let len0 = data8.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data9 = data8[i0], _errs20 = errors;
                          if (errors === _errs20)
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                              let missing3;
                              if (data9.productKey === void 0 && (missing3 = "productKey") || data9.price === void 0 && (missing3 = "price") || data9.quantity === void 0 && (missing3 = "quantity"))
                                return validate259.errors = [{ instancePath: instancePath + "/StatusCart/Products/" + i0, schemaPath: "#/properties/StatusCart/properties/Products/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                              if (data9.productKey !== void 0) {
                                let _errs23 = errors;
                                if (typeof data9.productKey != "string")
                                  return validate259.errors = [{ instancePath: instancePath + "/StatusCart/Products/" + i0 + "/productKey", schemaPath: "#/properties/StatusCart/properties/Products/items/properties/productKey/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid5 = _errs23 === errors;
                              } else
                                var valid5 = !0;
                              if (valid5) {
                                if (data9.price !== void 0) {
                                  let data11 = data9.price, _errs25 = errors;
                                  if (typeof data11 != "string" && typeof data11 != "number")
                                    return validate259.errors = [{ instancePath: instancePath + "/StatusCart/Products/" + i0 + "/price", schemaPath: "#/properties/StatusCart/properties/Products/items/properties/price/type", keyword: "type", params: { type: schema133.properties.StatusCart.properties.Products.items.properties.price.type }, message: "must be string,number" }], !1;
                                  var valid5 = _errs25 === errors;
                                } else
                                  var valid5 = !0;
                                if (valid5) {
                                  if (data9.discount !== void 0) {
                                    let data12 = data9.discount, _errs27 = errors;
                                    if (typeof data12 != "string" && typeof data12 != "number")
                                      return validate259.errors = [{ instancePath: instancePath + "/StatusCart/Products/" + i0 + "/discount", schemaPath: "#/properties/StatusCart/properties/Products/items/properties/discount/type", keyword: "type", params: { type: schema133.properties.StatusCart.properties.Products.items.properties.discount.type }, message: "must be string,number" }], !1;
                                    var valid5 = _errs27 === errors;
                                  } else
                                    var valid5 = !0;
                                  if (valid5) {
                                    if (data9.quantity !== void 0) {
                                      let data13 = data9.quantity, _errs29 = errors;
                                      if (typeof data13 != "string" && typeof data13 != "number")
                                        return validate259.errors = [{ instancePath: instancePath + "/StatusCart/Products/" + i0 + "/quantity", schemaPath: "#/properties/StatusCart/properties/Products/items/properties/quantity/type", keyword: "type", params: { type: schema133.properties.StatusCart.properties.Products.items.properties.quantity.type }, message: "must be string,number" }], !1;
                                      var valid5 = _errs29 === errors;
                                    } else
                                      var valid5 = !0;
                                    if (valid5)
                                      if (data9.price_currency_code !== void 0) {
                                        let _errs31 = errors;
                                        if (typeof data9.price_currency_code != "string")
                                          return validate259.errors = [{ instancePath: instancePath + "/StatusCart/Products/" + i0 + "/price_currency_code", schemaPath: "#/properties/StatusCart/properties/Products/items/properties/price_currency_code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid5 = _errs31 === errors;
                                      } else
                                        var valid5 = !0;
                                  }
                                }
                              }
                            } else
                              return validate259.errors = [{ instancePath: instancePath + "/StatusCart/Products/" + i0, schemaPath: "#/properties/StatusCart/properties/Products/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid4 = _errs20 === errors;
                          if (!valid4)
                            break;
                        }
                      } else
                        return validate259.errors = [{ instancePath: instancePath + "/StatusCart/Products", schemaPath: "#/properties/StatusCart/properties/Products/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid3 = _errs18 === errors;
                  } else
                    var valid3 = !0;
              } else
                return validate259.errors = [{ instancePath: instancePath + "/StatusCart", schemaPath: "#/properties/StatusCart/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs14 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.TrackedOrderId !== void 0) {
              let data15 = data.TrackedOrderId, _errs33 = errors;
              if (typeof data15 != "string" && !(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15)))
                return validate259.errors = [{ instancePath: instancePath + "/TrackedOrderId", schemaPath: "#/properties/TrackedOrderId/type", keyword: "type", params: { type: schema133.properties.TrackedOrderId.type }, message: "must be string,integer" }], !1;
              var valid0 = _errs33 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.PurchasedItems !== void 0) {
                let data16 = data.PurchasedItems, _errs35 = errors;
                if (errors === _errs35)
                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                    let missing4;
                    if (data16.OrderNumber === void 0 && (missing4 = "OrderNumber") || data16.Products === void 0 && (missing4 = "Products"))
                      return validate259.errors = [{ instancePath: instancePath + "/PurchasedItems", schemaPath: "#/properties/PurchasedItems/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                    if (data16.OrderNumber !== void 0) {
                      let data17 = data16.OrderNumber, _errs37 = errors;
                      if (typeof data17 != "string" && !(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17)))
                        return validate259.errors = [{ instancePath: instancePath + "/PurchasedItems/OrderNumber", schemaPath: "#/properties/PurchasedItems/properties/OrderNumber/type", keyword: "type", params: { type: schema133.properties.PurchasedItems.properties.OrderNumber.type }, message: "must be string,integer" }], !1;
                      var valid6 = _errs37 === errors;
                    } else
                      var valid6 = !0;
                    if (valid6) {
                      if (data16.GUID !== void 0) {
                        let _errs39 = errors;
                        if (typeof data16.GUID != "string")
                          return validate259.errors = [{ instancePath: instancePath + "/PurchasedItems/GUID", schemaPath: "#/properties/PurchasedItems/properties/GUID/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid6 = _errs39 === errors;
                      } else
                        var valid6 = !0;
                      if (valid6)
                        if (data16.Products !== void 0) {
                          let data19 = data16.Products, _errs41 = errors;
                          if (errors === _errs41)
                            if (Array.isArray(data19)) {
                              var valid7 = !0;
                              let len1 = data19.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let data20 = data19[i1], _errs43 = errors;
                                if (errors === _errs43)
                                  if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                    if (data20.product_id !== void 0) {
                                      let _errs46 = errors;
                                      if (typeof data20.product_id != "string")
                                        return validate259.errors = [{ instancePath: instancePath + "/PurchasedItems/Products/" + i1 + "/product_id", schemaPath: "#/properties/PurchasedItems/properties/Products/items/properties/product_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid8 = _errs46 === errors;
                                    } else
                                      var valid8 = !0;
                                    if (valid8) {
                                      if (data20.unit_price !== void 0) {
                                        let data22 = data20.unit_price, _errs48 = errors;
                                        if (typeof data22 != "string" && typeof data22 != "number")
                                          return validate259.errors = [{ instancePath: instancePath + "/PurchasedItems/Products/" + i1 + "/unit_price", schemaPath: "#/properties/PurchasedItems/properties/Products/items/properties/unit_price/type", keyword: "type", params: { type: schema133.properties.PurchasedItems.properties.Products.items.properties.unit_price.type }, message: "must be string,number" }], !1;
                                        var valid8 = _errs48 === errors;
                                      } else
                                        var valid8 = !0;
                                      if (valid8)
                                        if (data20.quantity !== void 0) {
                                          let data23 = data20.quantity, _errs50 = errors;
                                          if (typeof data23 != "string" && typeof data23 != "number")
                                            return validate259.errors = [{ instancePath: instancePath + "/PurchasedItems/Products/" + i1 + "/quantity", schemaPath: "#/properties/PurchasedItems/properties/Products/items/properties/quantity/type", keyword: "type", params: { type: schema133.properties.PurchasedItems.properties.Products.items.properties.quantity.type }, message: "must be string,number" }], !1;
                                          var valid8 = _errs50 === errors;
                                        } else
                                          var valid8 = !0;
                                    }
                                  } else
                                    return validate259.errors = [{ instancePath: instancePath + "/PurchasedItems/Products/" + i1, schemaPath: "#/properties/PurchasedItems/properties/Products/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid7 = _errs43 === errors;
                                if (!valid7)
                                  break;
                              }
                            } else
                              return validate259.errors = [{ instancePath: instancePath + "/PurchasedItems/Products", schemaPath: "#/properties/PurchasedItems/properties/Products/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid6 = _errs41 === errors;
                        } else
                          var valid6 = !0;
                    }
                  } else
                    return validate259.errors = [{ instancePath: instancePath + "/PurchasedItems", schemaPath: "#/properties/PurchasedItems/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs35 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.Tags !== void 0) {
                  let data24 = data.Tags, _errs52 = errors;
                  if (errors === _errs52)
                    if (data24 && typeof data24 == "object" && !Array.isArray(data24))
                      for (let key0 in data24) {
                        let data25 = data24[key0], _errs55 = errors;
                        if (errors === _errs55)
                          if (Array.isArray(data25)) {
                            var valid10 = !0;
                            let len2 = data25.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let _errs57 = errors;
                              if (typeof data25[i2] != "string")
                                return validate259.errors = [{ instancePath: instancePath + "/Tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/Tags/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid10 = _errs57 === errors;
                              if (!valid10)
                                break;
                            }
                          } else
                            return validate259.errors = [{ instancePath: instancePath + "/Tags/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/Tags/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid9 = _errs55 === errors;
                        if (!valid9)
                          break;
                      }
                    else
                      return validate259.errors = [{ instancePath: instancePath + "/Tags", schemaPath: "#/properties/Tags/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs52 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate259.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate259.errors = vErrors, errors === 0;
}
var schema135 = { type: "object", required: ["externalCustomerId", "webId", "orgId"], properties: { externalCustomerId: { type: ["string", "integer"] }, webId: { type: "string" }, orgId: { type: ["string", "integer"] }, email: { type: "string" }, phone: { type: "string" } } };
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.externalCustomerId === void 0 && (missing0 = "externalCustomerId") || data.webId === void 0 && (missing0 = "webId") || data.orgId === void 0 && (missing0 = "orgId"))
        return validate263.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.externalCustomerId !== void 0) {
        let data0 = data.externalCustomerId, _errs1 = errors;
        if (typeof data0 != "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0)))
          return validate263.errors = [{ instancePath: instancePath + "/externalCustomerId", schemaPath: "#/properties/externalCustomerId/type", keyword: "type", params: { type: schema135.properties.externalCustomerId.type }, message: "must be string,integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.webId !== void 0) {
          let _errs3 = errors;
          if (typeof data.webId != "string")
            return validate263.errors = [{ instancePath: instancePath + "/webId", schemaPath: "#/properties/webId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.orgId !== void 0) {
            let data2 = data.orgId, _errs5 = errors;
            if (typeof data2 != "string" && !(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
              return validate263.errors = [{ instancePath: instancePath + "/orgId", schemaPath: "#/properties/orgId/type", keyword: "type", params: { type: schema135.properties.orgId.type }, message: "must be string,integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0) {
              let _errs7 = errors;
              if (typeof data.email != "string")
                return validate263.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.phone !== void 0) {
                let _errs9 = errors;
                if (typeof data.phone != "string")
                  return validate263.errors = [{ instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate263.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate263.errors = vErrors, errors === 0;
}
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  validate259(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs2 = errors;
    validate263(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors), errors = vErrors.length);
    var _valid0 = _errs2 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate258.errors = vErrors, !1;
  }
  return validate258.errors = vErrors, errors === 0;
}
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate258(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors), errors = vErrors.length), validate257.errors = vErrors, errors === 0;
}
var receiveActivities_body = validate266;
var schema138 = { type: "object", required: ["activityStatus", "activityDateTime", "mediaType"], additionalProperties: !0, properties: { activityDateTime: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}" }, activityStatus: { type: "string" }, mediaType: { type: "string" }, broadcastId: { type: ["integer", "string", "null"] }, clickEventLink: { type: ["string", "null"] }, contactId: { type: ["integer", "string", "null"] }, externalCustomerId: { type: ["string", "null"] }, email: { type: ["string", "null"] }, sms: { type: ["string", "null"] }, viber: { type: ["string", "null"] }, mobilepush: { type: ["string", "null"] }, webpush: { type: ["string", "null"] }, from: { type: ["string", "null"] }, hardBounce: { type: ["boolean", "null"] }, iid: { type: ["string", "null"] }, messageId: { type: ["integer", "string", "null"] }, messageInstanceId: { type: ["integer", "string", "null"] }, messageLanguageCode: { type: ["string", "null"] }, messageName: { type: ["string", "null"] }, messageTag: { type: ["string", "null"] }, osName: { type: ["string", "null"] }, osType: { type: ["string", "null"] }, sourceEventId: { type: ["integer", "string", "null"] }, sourceEventKey: { type: ["string", "null"] }, sourceEventTypeKey: { type: ["string", "null"] }, statusData: { type: ["object", "null"], additionalProperties: !0 }, statusDescription: { type: ["string", "null"] }, subscription: { type: ["string", "null"] }, subscriptions: { type: ["array", "null"], items: { type: "string" } }, viewMessageLink: { type: ["string", "null"] }, workflowBlockId: { type: ["integer", "string", "null"] }, workflowId: { type: ["integer", "string", "null"] }, workflowInstanceId: { type: ["integer", "string", "null"] } } }, pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}", "u");
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.activityStatus === void 0 && (missing0 = "activityStatus") || data.activityDateTime === void 0 && (missing0 = "activityDateTime") || data.mediaType === void 0 && (missing0 = "mediaType"))
        return validate268.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.activityDateTime !== void 0) {
        let data0 = data.activityDateTime, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (!pattern3.test(data0))
              return validate268.errors = [{ instancePath: instancePath + "/activityDateTime", schemaPath: "#/properties/activityDateTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}"' }], !1;
          } else
            return validate268.errors = [{ instancePath: instancePath + "/activityDateTime", schemaPath: "#/properties/activityDateTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.activityStatus !== void 0) {
          let _errs4 = errors;
          if (typeof data.activityStatus != "string")
            return validate268.errors = [{ instancePath: instancePath + "/activityStatus", schemaPath: "#/properties/activityStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.mediaType !== void 0) {
            let _errs6 = errors;
            if (typeof data.mediaType != "string")
              return validate268.errors = [{ instancePath: instancePath + "/mediaType", schemaPath: "#/properties/mediaType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.broadcastId !== void 0) {
              let data3 = data.broadcastId, _errs8 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) && typeof data3 != "string" && data3 !== null)
                return validate268.errors = [{ instancePath: instancePath + "/broadcastId", schemaPath: "#/properties/broadcastId/type", keyword: "type", params: { type: schema138.properties.broadcastId.type }, message: "must be integer,string,null" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.clickEventLink !== void 0) {
                let data4 = data.clickEventLink, _errs10 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate268.errors = [{ instancePath: instancePath + "/clickEventLink", schemaPath: "#/properties/clickEventLink/type", keyword: "type", params: { type: schema138.properties.clickEventLink.type }, message: "must be string,null" }], !1;
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contactId !== void 0) {
                  let data5 = data.contactId, _errs12 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5)) && typeof data5 != "string" && data5 !== null)
                    return validate268.errors = [{ instancePath: instancePath + "/contactId", schemaPath: "#/properties/contactId/type", keyword: "type", params: { type: schema138.properties.contactId.type }, message: "must be integer,string,null" }], !1;
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.externalCustomerId !== void 0) {
                    let data6 = data.externalCustomerId, _errs14 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return validate268.errors = [{ instancePath: instancePath + "/externalCustomerId", schemaPath: "#/properties/externalCustomerId/type", keyword: "type", params: { type: schema138.properties.externalCustomerId.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.email !== void 0) {
                      let data7 = data.email, _errs16 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate268.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: schema138.properties.email.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs16 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.sms !== void 0) {
                        let data8 = data.sms, _errs18 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate268.errors = [{ instancePath: instancePath + "/sms", schemaPath: "#/properties/sms/type", keyword: "type", params: { type: schema138.properties.sms.type }, message: "must be string,null" }], !1;
                        var valid0 = _errs18 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.viber !== void 0) {
                          let data9 = data.viber, _errs20 = errors;
                          if (typeof data9 != "string" && data9 !== null)
                            return validate268.errors = [{ instancePath: instancePath + "/viber", schemaPath: "#/properties/viber/type", keyword: "type", params: { type: schema138.properties.viber.type }, message: "must be string,null" }], !1;
                          var valid0 = _errs20 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.mobilepush !== void 0) {
                            let data10 = data.mobilepush, _errs22 = errors;
                            if (typeof data10 != "string" && data10 !== null)
                              return validate268.errors = [{ instancePath: instancePath + "/mobilepush", schemaPath: "#/properties/mobilepush/type", keyword: "type", params: { type: schema138.properties.mobilepush.type }, message: "must be string,null" }], !1;
                            var valid0 = _errs22 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.webpush !== void 0) {
                              let data11 = data.webpush, _errs24 = errors;
                              if (typeof data11 != "string" && data11 !== null)
                                return validate268.errors = [{ instancePath: instancePath + "/webpush", schemaPath: "#/properties/webpush/type", keyword: "type", params: { type: schema138.properties.webpush.type }, message: "must be string,null" }], !1;
                              var valid0 = _errs24 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.from !== void 0) {
                                let data12 = data.from, _errs26 = errors;
                                if (typeof data12 != "string" && data12 !== null)
                                  return validate268.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: schema138.properties.from.type }, message: "must be string,null" }], !1;
                                var valid0 = _errs26 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.hardBounce !== void 0) {
                                  let data13 = data.hardBounce, _errs28 = errors;
                                  if (typeof data13 != "boolean" && data13 !== null)
                                    return validate268.errors = [{ instancePath: instancePath + "/hardBounce", schemaPath: "#/properties/hardBounce/type", keyword: "type", params: { type: schema138.properties.hardBounce.type }, message: "must be boolean,null" }], !1;
                                  var valid0 = _errs28 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.iid !== void 0) {
                                    let data14 = data.iid, _errs30 = errors;
                                    if (typeof data14 != "string" && data14 !== null)
                                      return validate268.errors = [{ instancePath: instancePath + "/iid", schemaPath: "#/properties/iid/type", keyword: "type", params: { type: schema138.properties.iid.type }, message: "must be string,null" }], !1;
                                    var valid0 = _errs30 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.messageId !== void 0) {
                                      let data15 = data.messageId, _errs32 = errors;
                                      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15)) && typeof data15 != "string" && data15 !== null)
                                        return validate268.errors = [{ instancePath: instancePath + "/messageId", schemaPath: "#/properties/messageId/type", keyword: "type", params: { type: schema138.properties.messageId.type }, message: "must be integer,string,null" }], !1;
                                      var valid0 = _errs32 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.messageInstanceId !== void 0) {
                                        let data16 = data.messageInstanceId, _errs34 = errors;
                                        if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16)) && typeof data16 != "string" && data16 !== null)
                                          return validate268.errors = [{ instancePath: instancePath + "/messageInstanceId", schemaPath: "#/properties/messageInstanceId/type", keyword: "type", params: { type: schema138.properties.messageInstanceId.type }, message: "must be integer,string,null" }], !1;
                                        var valid0 = _errs34 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.messageLanguageCode !== void 0) {
                                          let data17 = data.messageLanguageCode, _errs36 = errors;
                                          if (typeof data17 != "string" && data17 !== null)
                                            return validate268.errors = [{ instancePath: instancePath + "/messageLanguageCode", schemaPath: "#/properties/messageLanguageCode/type", keyword: "type", params: { type: schema138.properties.messageLanguageCode.type }, message: "must be string,null" }], !1;
                                          var valid0 = _errs36 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.messageName !== void 0) {
                                            let data18 = data.messageName, _errs38 = errors;
                                            if (typeof data18 != "string" && data18 !== null)
                                              return validate268.errors = [{ instancePath: instancePath + "/messageName", schemaPath: "#/properties/messageName/type", keyword: "type", params: { type: schema138.properties.messageName.type }, message: "must be string,null" }], !1;
                                            var valid0 = _errs38 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.messageTag !== void 0) {
                                              let data19 = data.messageTag, _errs40 = errors;
                                              if (typeof data19 != "string" && data19 !== null)
                                                return validate268.errors = [{ instancePath: instancePath + "/messageTag", schemaPath: "#/properties/messageTag/type", keyword: "type", params: { type: schema138.properties.messageTag.type }, message: "must be string,null" }], !1;
                                              var valid0 = _errs40 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.osName !== void 0) {
                                                let data20 = data.osName, _errs42 = errors;
                                                if (typeof data20 != "string" && data20 !== null)
                                                  return validate268.errors = [{ instancePath: instancePath + "/osName", schemaPath: "#/properties/osName/type", keyword: "type", params: { type: schema138.properties.osName.type }, message: "must be string,null" }], !1;
                                                var valid0 = _errs42 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.osType !== void 0) {
                                                  let data21 = data.osType, _errs44 = errors;
                                                  if (typeof data21 != "string" && data21 !== null)
                                                    return validate268.errors = [{ instancePath: instancePath + "/osType", schemaPath: "#/properties/osType/type", keyword: "type", params: { type: schema138.properties.osType.type }, message: "must be string,null" }], !1;
                                                  var valid0 = _errs44 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.sourceEventId !== void 0) {
                                                    let data22 = data.sourceEventId, _errs46 = errors;
                                                    if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22)) && typeof data22 != "string" && data22 !== null)
                                                      return validate268.errors = [{ instancePath: instancePath + "/sourceEventId", schemaPath: "#/properties/sourceEventId/type", keyword: "type", params: { type: schema138.properties.sourceEventId.type }, message: "must be integer,string,null" }], !1;
                                                    var valid0 = _errs46 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.sourceEventKey !== void 0) {
                                                      let data23 = data.sourceEventKey, _errs48 = errors;
                                                      if (typeof data23 != "string" && data23 !== null)
                                                        return validate268.errors = [{ instancePath: instancePath + "/sourceEventKey", schemaPath: "#/properties/sourceEventKey/type", keyword: "type", params: { type: schema138.properties.sourceEventKey.type }, message: "must be string,null" }], !1;
                                                      var valid0 = _errs48 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.sourceEventTypeKey !== void 0) {
                                                        let data24 = data.sourceEventTypeKey, _errs50 = errors;
                                                        if (typeof data24 != "string" && data24 !== null)
                                                          return validate268.errors = [{ instancePath: instancePath + "/sourceEventTypeKey", schemaPath: "#/properties/sourceEventTypeKey/type", keyword: "type", params: { type: schema138.properties.sourceEventTypeKey.type }, message: "must be string,null" }], !1;
                                                        var valid0 = _errs50 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.statusData !== void 0) {
                                                          let data25 = data.statusData, _errs52 = errors;
                                                          if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null)
                                                            return validate268.errors = [{ instancePath: instancePath + "/statusData", schemaPath: "#/properties/statusData/type", keyword: "type", params: { type: schema138.properties.statusData.type }, message: "must be object,null" }], !1;
                                                          var valid0 = _errs52 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0) {
                                                          if (data.statusDescription !== void 0) {
                                                            let data26 = data.statusDescription, _errs55 = errors;
                                                            if (typeof data26 != "string" && data26 !== null)
                                                              return validate268.errors = [{ instancePath: instancePath + "/statusDescription", schemaPath: "#/properties/statusDescription/type", keyword: "type", params: { type: schema138.properties.statusDescription.type }, message: "must be string,null" }], !1;
                                                            var valid0 = _errs55 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                          if (valid0) {
                                                            if (data.subscription !== void 0) {
                                                              let data27 = data.subscription, _errs57 = errors;
                                                              if (typeof data27 != "string" && data27 !== null)
                                                                return validate268.errors = [{ instancePath: instancePath + "/subscription", schemaPath: "#/properties/subscription/type", keyword: "type", params: { type: schema138.properties.subscription.type }, message: "must be string,null" }], !1;
                                                              var valid0 = _errs57 === errors;
                                                            } else
                                                              var valid0 = !0;
                                                            if (valid0) {
                                                              if (data.subscriptions !== void 0) {
                                                                let data28 = data.subscriptions, _errs59 = errors;
                                                                if (!Array.isArray(data28) && data28 !== null)
                                                                  return validate268.errors = [{ instancePath: instancePath + "/subscriptions", schemaPath: "#/properties/subscriptions/type", keyword: "type", params: { type: schema138.properties.subscriptions.type }, message: "must be array,null" }], !1;
                                                                if (errors === _errs59 && Array.isArray(data28)) {
                                                                  var valid1 = !0;
                                                                  let len0 = data28.length;
                                                                  for (let i0 = 0; i0 < len0; i0++) {
                                                                    let _errs61 = errors;
                                                                    if (typeof data28[i0] != "string")
                                                                      return validate268.errors = [{ instancePath: instancePath + "/subscriptions/" + i0, schemaPath: "#/properties/subscriptions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                    var valid1 = _errs61 === errors;
                                                                    if (!valid1)
                                                                      break;
                                                                  }
                                                                }
                                                                var valid0 = _errs59 === errors;
                                                              } else
                                                                var valid0 = !0;
                                                              if (valid0) {
                                                                if (data.viewMessageLink !== void 0) {
                                                                  let data30 = data.viewMessageLink, _errs63 = errors;
                                                                  if (typeof data30 != "string" && data30 !== null)
                                                                    return validate268.errors = [{ instancePath: instancePath + "/viewMessageLink", schemaPath: "#/properties/viewMessageLink/type", keyword: "type", params: { type: schema138.properties.viewMessageLink.type }, message: "must be string,null" }], !1;
                                                                  var valid0 = _errs63 === errors;
                                                                } else
                                                                  var valid0 = !0;
                                                                if (valid0) {
                                                                  if (data.workflowBlockId !== void 0) {
                                                                    let data31 = data.workflowBlockId, _errs65 = errors;
                                                                    if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31)) && typeof data31 != "string" && data31 !== null)
                                                                      return validate268.errors = [{ instancePath: instancePath + "/workflowBlockId", schemaPath: "#/properties/workflowBlockId/type", keyword: "type", params: { type: schema138.properties.workflowBlockId.type }, message: "must be integer,string,null" }], !1;
                                                                    var valid0 = _errs65 === errors;
                                                                  } else
                                                                    var valid0 = !0;
                                                                  if (valid0) {
                                                                    if (data.workflowId !== void 0) {
                                                                      let data32 = data.workflowId, _errs67 = errors;
                                                                      if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32)) && typeof data32 != "string" && data32 !== null)
                                                                        return validate268.errors = [{ instancePath: instancePath + "/workflowId", schemaPath: "#/properties/workflowId/type", keyword: "type", params: { type: schema138.properties.workflowId.type }, message: "must be integer,string,null" }], !1;
                                                                      var valid0 = _errs67 === errors;
                                                                    } else
                                                                      var valid0 = !0;
                                                                    if (valid0)
                                                                      if (data.workflowInstanceId !== void 0) {
                                                                        let data33 = data.workflowInstanceId, _errs69 = errors;
                                                                        if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33)) && typeof data33 != "string" && data33 !== null)
                                                                          return validate268.errors = [{ instancePath: instancePath + "/workflowInstanceId", schemaPath: "#/properties/workflowInstanceId/type", keyword: "type", params: { type: schema138.properties.workflowInstanceId.type }, message: "must be integer,string,null" }], !1;
                                                                        var valid0 = _errs69 === errors;
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
                }
              }
            }
          }
        }
      }
    } else
      return validate268.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate268.errors = vErrors, errors === 0;
}
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate268(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate267.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate267.errors = vErrors, errors === 0;
}
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate267(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors), errors = vErrors.length), validate266.errors = vErrors, errors === 0;
}
var receiveActivities_400 = validate271;
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate97(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length), validate271.errors = vErrors, errors === 0;
}
var receiveActivities_401 = validate273;
function validate273(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate97(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length), validate273.errors = vErrors, errors === 0;
}
var receiveInboxMessage_body = validate275;
var schema142 = { type: "object", required: ["id", "externalCustomerId", "createdDate", "title"], properties: { id: { type: "string", format: "uuid" }, externalCustomerId: { type: "string" }, createdDate: { type: "integer" }, title: { type: "string" }, content: { type: ["string", "null"] }, image: { type: ["string", "null"] }, link: { type: ["string", "null"] }, category: { type: ["string", "null"] }, customData: { type: ["string", "object", "null"], additionalProperties: !0 } } }, formats2 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.externalCustomerId === void 0 && (missing0 = "externalCustomerId") || data.createdDate === void 0 && (missing0 = "createdDate") || data.title === void 0 && (missing0 = "title"))
        return validate276.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats2.test(data0))
              return validate276.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
          } else
            return validate276.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.externalCustomerId !== void 0) {
          let _errs3 = errors;
          if (typeof data.externalCustomerId != "string")
            return validate276.errors = [{ instancePath: instancePath + "/externalCustomerId", schemaPath: "#/properties/externalCustomerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.createdDate !== void 0) {
            let data2 = data.createdDate, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2)))
              return validate276.errors = [{ instancePath: instancePath + "/createdDate", schemaPath: "#/properties/createdDate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.title !== void 0) {
              let _errs7 = errors;
              if (typeof data.title != "string")
                return validate276.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.content !== void 0) {
                let data4 = data.content, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate276.errors = [{ instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema142.properties.content.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.image !== void 0) {
                  let data5 = data.image, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate276.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: schema142.properties.image.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.link !== void 0) {
                    let data6 = data.link, _errs13 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return validate276.errors = [{ instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: schema142.properties.link.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.category !== void 0) {
                      let data7 = data.category, _errs15 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate276.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: schema142.properties.category.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.customData !== void 0) {
                        let data8 = data.customData, _errs17 = errors;
                        if (typeof data8 != "string" && !(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null)
                          return validate276.errors = [{ instancePath: instancePath + "/customData", schemaPath: "#/properties/customData/type", keyword: "type", params: { type: schema142.properties.customData.type }, message: "must be string,object,null" }], !1;
                        var valid0 = _errs17 === errors;
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
      return validate276.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate276.errors = vErrors, errors === 0;
}
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate276(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors), errors = vErrors.length), validate275.errors = vErrors, errors === 0;
}
var receiveInboxMessage_400 = validate278;
function validate278(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate97(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length), validate278.errors = vErrors, errors === 0;
}
var receiveInboxMessage_401 = validate280;
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate97(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length), validate280.errors = vErrors, errors === 0;
}

var getInboxMessages_parameters = validate212;
var schema72 = { type: "string", enum: ["OPENED", "UNOPENED"] };
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string") {
    let dataType0 = typeof data, coerced0;
    if (dataType0 == "object" && Array.isArray(data) && data.length == 1 && (data = data[0], dataType0 = typeof data, typeof data == "string" && (coerced0 = data)), coerced0 === void 0)
      if (dataType0 == "number" || dataType0 == "boolean")
        coerced0 = "" + data;
      else if (data === null)
        coerced0 = "";
      else
        return validate222.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    coerced0 !== void 0 && (data = coerced0, parentData !== void 0 && (parentData[parentDataProperty] = coerced0));
  }
  return data === "OPENED" || data === "UNOPENED" ? (validate222.errors = vErrors, errors === 0) : (validate222.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema72.enum }, message: "must be equal to one of the allowed values" }], !1);
}
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.page !== void 0) {
              let data1 = data0.page, _errs3 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else
                    return validate212.errors = [{ instancePath: instancePath + "/query/page", schemaPath: "#/properties/query/properties/page/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.page = coerced0));
              }
              if (errors === _errs3 && typeof data1 == "number" && (data1 < 0 || isNaN(data1)))
                return validate212.errors = [{ instancePath: instancePath + "/query/page", schemaPath: "#/properties/query/properties/page/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.pageSize !== void 0) {
                let data2 = data0.pageSize, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1))
                      coerced1 = +data2;
                    else
                      return validate212.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.pageSize = coerced1));
                }
                if (errors === _errs5 && typeof data2 == "number" && (data2 < 1 || isNaN(data2)))
                  return validate212.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.status !== void 0) {
                  let _errs7 = errors;
                  validate222(data0.status, { instancePath: instancePath + "/query/status", parentData: data0, parentDataProperty: "status", rootData }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length);
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate212.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate212.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate212.errors = vErrors, errors === 0;
}
var getScript_parameters = validate242;
var pattern02 = new RegExp("^[A-Za-z0-9-]+\\.js$", "u");
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.script === void 0 && (missing0 = "script"))
              return validate242.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.script !== void 0) {
              let data1 = data0.script, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate242.errors = [{ instancePath: instancePath + "/path/script", schemaPath: "#/properties/path/properties/script/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.script = coerced0));
              }
              if (errors === _errs3 && typeof data1 == "string" && !pattern02.test(data1))
                return validate242.errors = [{ instancePath: instancePath + "/path/script", schemaPath: "#/properties/path/properties/script/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+\\.js$" }, message: 'must match pattern "^[A-Za-z0-9-]+\\.js$"' }], !1;
            }
          } else
            return validate242.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate242.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate242.errors = vErrors, errors === 0;
}
var deleteContactByExternalCustomerId_parameters = validate252;
var func22 = require_ucs2length().default;
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.externalCustomerId === void 0 && (missing0 = "externalCustomerId"))
              return validate252.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.externalCustomerId !== void 0) {
              let data1 = data0.externalCustomerId, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate252.errors = [{ instancePath: instancePath + "/query/externalCustomerId", schemaPath: "#/properties/query/properties/externalCustomerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.externalCustomerId = coerced0));
              }
              if (errors === _errs3 && typeof data1 == "string" && func22(data1) < 1)
                return validate252.errors = [{ instancePath: instancePath + "/query/externalCustomerId", schemaPath: "#/properties/query/properties/externalCustomerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.erase !== void 0) {
                let data2 = data0.erase, _errs5 = errors;
                if (typeof data2 != "boolean") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "boolean" && (coerced1 = data2)), coerced1 === void 0)
                    if (data2 === "false" || data2 === 0 || data2 === null)
                      coerced1 = !1;
                    else if (data2 === "true" || data2 === 1)
                      coerced1 = !0;
                    else
                      return validate252.errors = [{ instancePath: instancePath + "/query/erase", schemaPath: "#/properties/query/properties/erase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.erase = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate252.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate252.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate252.errors = vErrors, errors === 0;
}
var getContact_parameters = validate26, schema10 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate26.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate26.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema10.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate26.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate26.errors = vErrors, errors === 0;
}
var updateContact_parameters = validate272, schema11 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate272.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate272.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema11.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate272.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate272.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate272.errors = vErrors, errors === 0;
}
var deleteContact_parameters = validate282, schema12 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] }, query: { type: "object", properties: { erase: { type: "boolean" } }, required: [] } } };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate282.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate282.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema12.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate282.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs5 = errors;
          if (errors === _errs5)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.erase !== void 0) {
                let data3 = data2.erase;
                if (typeof data3 != "boolean") {
                  let dataType1 = typeof data3, coerced1;
                  if (dataType1 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType1 = typeof data3, typeof data3 == "boolean" && (coerced1 = data3)), coerced1 === void 0)
                    if (data3 === "false" || data3 === 0 || data3 === null)
                      coerced1 = !1;
                    else if (data3 === "true" || data3 === 1)
                      coerced1 = !0;
                    else
                      return validate282.errors = [{ instancePath: instancePath + "/query/erase", schemaPath: "#/properties/query/properties/erase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.erase = coerced1));
                }
              }
            } else
              return validate282.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
    } else
      return validate282.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate282.errors = vErrors, errors === 0;
}
var getContactSubscriptions_parameters = validate29, schema13 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate29.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate29.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema13.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate29.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate29.errors = vErrors, errors === 0;
}
var updateContactSubscriptions_parameters = validate302, schema14 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate302.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate302.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema14.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate302.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate302.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate302.errors = vErrors, errors === 0;
}
var searchContacts_parameters = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0.email !== void 0) {
              let data1 = data0.email, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate31.errors = [{ instancePath: instancePath + "/query/email", schemaPath: "#/properties/query/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.email = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.sms !== void 0) {
                let data2 = data0.sms, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate31.errors = [{ instancePath: instancePath + "/query/sms", schemaPath: "#/properties/query/properties/sms/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.sms = coerced1));
                }
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data0.firstname !== void 0) {
                  let data3 = data0.firstname, _errs7 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType2 = typeof data3, typeof data3 == "string" && (coerced2 = data3)), coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate31.errors = [{ instancePath: instancePath + "/query/firstname", schemaPath: "#/properties/query/properties/firstname/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.firstname = coerced2));
                  }
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data0.lastname !== void 0) {
                    let data4 = data0.lastname, _errs9 = errors;
                    if (typeof data4 != "string") {
                      let dataType3 = typeof data4, coerced3;
                      if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType3 = typeof data4, typeof data4 == "string" && (coerced3 = data4)), coerced3 === void 0)
                        if (dataType3 == "number" || dataType3 == "boolean")
                          coerced3 = "" + data4;
                        else if (data4 === null)
                          coerced3 = "";
                        else
                          return validate31.errors = [{ instancePath: instancePath + "/query/lastname", schemaPath: "#/properties/query/properties/lastname/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced3 !== void 0 && (data4 = coerced3, data0 !== void 0 && (data0.lastname = coerced3));
                    }
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data0.startindex !== void 0) {
                      let data5 = data0.startindex, _errs11 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
                        let dataType4 = typeof data5, coerced4;
                        if (dataType4 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType4 = typeof data5, typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && (coerced4 = data5)), coerced4 === void 0)
                          if (dataType4 === "boolean" || data5 === null || dataType4 === "string" && data5 && data5 == +data5 && !(data5 % 1))
                            coerced4 = +data5;
                          else
                            return validate31.errors = [{ instancePath: instancePath + "/query/startindex", schemaPath: "#/properties/query/properties/startindex/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        coerced4 !== void 0 && (data5 = coerced4, data0 !== void 0 && (data0.startindex = coerced4));
                      }
                      if (errors === _errs11 && typeof data5 == "number" && (data5 < 1 || isNaN(data5)))
                        return validate31.errors = [{ instancePath: instancePath + "/query/startindex", schemaPath: "#/properties/query/properties/startindex/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1)
                      if (data0.maxrows !== void 0) {
                        let data6 = data0.maxrows, _errs13 = errors;
                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
                          let dataType5 = typeof data6, coerced5;
                          if (dataType5 == "object" && Array.isArray(data6) && data6.length == 1 && (data6 = data6[0], dataType5 = typeof data6, typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && (coerced5 = data6)), coerced5 === void 0)
                            if (dataType5 === "boolean" || data6 === null || dataType5 === "string" && data6 && data6 == +data6 && !(data6 % 1))
                              coerced5 = +data6;
                            else
                              return validate31.errors = [{ instancePath: instancePath + "/query/maxrows", schemaPath: "#/properties/query/properties/maxrows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          coerced5 !== void 0 && (data6 = coerced5, data0 !== void 0 && (data0.maxrows = coerced5));
                        }
                        if (errors === _errs13 && typeof data6 == "number") {
                          if (data6 > 500 || isNaN(data6))
                            return validate31.errors = [{ instancePath: instancePath + "/query/maxrows", schemaPath: "#/properties/query/properties/maxrows/maximum", keyword: "maximum", params: { comparison: "<=", limit: 500 }, message: "must be <= 500" }], !1;
                          if (data6 < 1 || isNaN(data6))
                            return validate31.errors = [{ instancePath: instancePath + "/query/maxrows", schemaPath: "#/properties/query/properties/maxrows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                        }
                        var valid1 = _errs13 === errors;
                      } else
                        var valid1 = !0;
                  }
                }
              }
            }
          } else
            return validate31.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate31.errors = vErrors, errors === 0;
}
var getImportStatus_parameters = validate322;
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.sessionId === void 0 && (missing0 = "sessionId"))
              return validate322.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.sessionId !== void 0) {
              let data1 = data0.sessionId;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate322.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.sessionId = coerced0));
              }
            }
          } else
            return validate322.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate322.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate322.errors = vErrors, errors === 0;
}
var smartSend_parameters = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate33.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 === "boolean" || data1 === null || dataType0 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                    coerced0 = +data1;
                  else
                    return validate33.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate33.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate33.errors = vErrors, errors === 0;
}
var getMessageStatus_parameters = validate342;
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.ids === void 0 && (missing0 = "ids"))
              return validate342.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.ids !== void 0) {
              let data1 = data0.ids, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType0 = typeof data1, typeof data1 == "string" && (coerced0 = data1)), coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate342.errors = [{ instancePath: instancePath + "/query/ids", schemaPath: "#/properties/query/properties/ids/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.ids = coerced0));
              }
              if (errors === _errs3 && typeof data1 == "string" && func22(data1) < 1)
                return validate342.errors = [{ instancePath: instancePath + "/query/ids", schemaPath: "#/properties/query/properties/ids/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            }
          } else
            return validate342.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate342.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate342.errors = vErrors, errors === 0;
}
var getInboxTemplate_parameters = validate35, schema19 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate35.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate35.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema19.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate35.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate35.errors = vErrors, errors === 0;
}
var updateInboxTemplate_parameters = validate362, schema202 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
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
                    return validate362.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema202.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
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
var deleteInboxTemplate_parameters = validate372, schema212 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] } }, required: ["id"] } } };
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id"))
              return validate372.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate372.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema212.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
            }
          } else
            return validate372.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate372.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate372.errors = vErrors, errors === 0;
}
var updateInboxTemplateLanguage_parameters = validate38, schema22 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] }, language: { type: "string", minLength: 2 } }, required: ["id", "language"] } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id") || data0.language === void 0 && (missing0 = "language"))
              return validate38.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id, _errs3 = errors;
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
                    return validate38.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema22.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.language !== void 0) {
                let data2 = data0.language, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate38.errors = [{ instancePath: instancePath + "/path/language", schemaPath: "#/properties/path/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.language = coerced1));
                }
                if (errors === _errs5 && typeof data2 == "string" && func22(data2) < 2)
                  return validate38.errors = [{ instancePath: instancePath + "/path/language", schemaPath: "#/properties/path/properties/language/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate38.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate38.errors = vErrors, errors === 0;
}
var deleteInboxTemplateLanguage_parameters = validate392, schema23 = { type: "object", properties: { path: { type: "object", properties: { id: { type: ["integer", "string"] }, language: { type: "string", minLength: 2 } }, required: ["id", "language"] } } };
function validate392(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id") || data0.language === void 0 && (missing0 = "language"))
              return validate392.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id, _errs3 = errors;
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
                    return validate392.errors = [{ instancePath: instancePath + "/path/id", schemaPath: "#/properties/path/properties/id/type", keyword: "type", params: { type: schema23.properties.path.properties.id.type }, message: "must be integer,string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.id = coerced0));
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.language !== void 0) {
                let data2 = data0.language, _errs5 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType1 = typeof data2, typeof data2 == "string" && (coerced1 = data2)), coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate392.errors = [{ instancePath: instancePath + "/path/language", schemaPath: "#/properties/path/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.language = coerced1));
                }
                if (errors === _errs5 && typeof data2 == "string" && func22(data2) < 2)
                  return validate392.errors = [{ instancePath: instancePath + "/path/language", schemaPath: "#/properties/path/properties/language/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate392.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate392.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate392.errors = vErrors, errors === 0;
}

var validators = {
  getAuthToken: { body: getAuthToken_body, responses: { 200: getAuthToken_200, 401: getAuthToken_401 } },
  getAuthTokenUnderApi: { body: getAuthTokenUnderApi_body, responses: { 200: getAuthTokenUnderApi_200, 401: getAuthTokenUnderApi_401 } },
  getInboxMessagesCount: { responses: { 200: getInboxMessagesCount_200, 401: getInboxMessagesCount_401 } },
  getInboxMessages: { parameters: getInboxMessages_parameters, responses: { 200: getInboxMessages_200, 401: getInboxMessages_401 } },
  updateInboxMessagesStatus: { body: updateInboxMessagesStatus_body, responses: { 401: updateInboxMessagesStatus_401 } },
  getScript: { parameters: getScript_parameters, responses: {} },
  getAccountInfo: { responses: { 200: getAccountInfo_200, 401: getAccountInfo_401 } },
  addContact: { body: addContact_body, responses: { 200: addContact_200, 401: addContact_401 } },
  deleteContactByExternalCustomerId: { parameters: deleteContactByExternalCustomerId_parameters, responses: { 401: deleteContactByExternalCustomerId_401 } },
  getContact: { parameters: getContact_parameters, responses: { 200: getContact_200, 401: getContact_401 } },
  updateContact: { parameters: updateContact_parameters, body: updateContact_body, responses: { 401: updateContact_401 } },
  deleteContact: { parameters: deleteContact_parameters, responses: { 401: deleteContact_401 } },
  subscribeContact: { body: subscribeContact_body, responses: { 200: subscribeContact_200, 401: subscribeContact_401, 409: subscribeContact_409 } },
  getContactSubscriptions: { parameters: getContactSubscriptions_parameters, responses: { 200: getContactSubscriptions_200, 401: getContactSubscriptions_401 } },
  updateContactSubscriptions: { parameters: updateContactSubscriptions_parameters, body: updateContactSubscriptions_body, responses: { 200: updateContactSubscriptions_200, 401: updateContactSubscriptions_401 } },
  searchContacts: { parameters: searchContacts_parameters, responses: { 200: searchContacts_200, 401: searchContacts_401 } },
  bulkUpdateContacts: { body: bulkUpdateContacts_body, responses: { 200: bulkUpdateContacts_200, 401: bulkUpdateContacts_401 } },
  getImportStatus: { parameters: getImportStatus_parameters, responses: { 200: getImportStatus_200, 401: getImportStatus_401 } },
  registerEventV1: { body: registerEventV1_body, responses: { 401: registerEventV1_401 } },
  registerEventV2: { body: registerEventV2_body, responses: { 401: registerEventV2_401 } },
  registerEventV3: { body: registerEventV3_body, responses: { 401: registerEventV3_401 } },
  registerPastEventsV1: { body: registerPastEventsV1_body, responses: { 401: registerPastEventsV1_401 } },
  registerPastEventsV2: { body: registerPastEventsV2_body, responses: { 401: registerPastEventsV2_401 } },
  registerPastEventsV3: { body: registerPastEventsV3_body, responses: { 401: registerPastEventsV3_401 } },
  smartSend: { parameters: smartSend_parameters, body: smartSend_body, responses: { 200: smartSend_200, 401: smartSend_401 } },
  getMessageStatus: { parameters: getMessageStatus_parameters, responses: { 200: getMessageStatus_200, 401: getMessageStatus_401 } },
  listInboxTemplates: { responses: { 200: listInboxTemplates_200, 401: listInboxTemplates_401 } },
  createInboxTemplate: { body: createInboxTemplate_body, responses: { 200: createInboxTemplate_200, 401: createInboxTemplate_401 } },
  getInboxTemplate: { parameters: getInboxTemplate_parameters, responses: { 200: getInboxTemplate_200, 401: getInboxTemplate_401 } },
  updateInboxTemplate: { parameters: updateInboxTemplate_parameters, body: updateInboxTemplate_body, responses: { 401: updateInboxTemplate_401 } },
  deleteInboxTemplate: { parameters: deleteInboxTemplate_parameters, responses: { 401: deleteInboxTemplate_401 } },
  updateInboxTemplateLanguage: { parameters: updateInboxTemplateLanguage_parameters, body: updateInboxTemplateLanguage_body, responses: { 401: updateInboxTemplateLanguage_401 } },
  deleteInboxTemplateLanguage: { parameters: deleteInboxTemplateLanguage_parameters, responses: { 401: deleteInboxTemplateLanguage_401 } },
  addOrders: { body: addOrders_body, responses: { 200: addOrders_200, 401: addOrders_401 } },
  registerDomain: { body: registerDomain_body, responses: { 200: registerDomain_200, 201: registerDomain_201, 400: registerDomain_400, 401: registerDomain_401 } },
  getSiteScript: { responses: { 401: getSiteScript_401 } },
  trackEvent: { body: trackEvent_body, responses: {} },
  probeActivityReceiver: { responses: {} },
  receiveActivities: { body: receiveActivities_body, responses: { 400: receiveActivities_400, 401: receiveActivities_401 } },
  receiveInboxMessage: { body: receiveInboxMessage_body, responses: { 400: receiveInboxMessage_400, 401: receiveInboxMessage_401 } }
};

const typed_validators: Record<string, OperationValidators> = validators as never;
export { typed_validators as validators };
