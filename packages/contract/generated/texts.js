// Generated from spec/openapi.yaml. Do not edit: change the spec and run "pnpm generate".
// Source: sha256 059b3947e9c23f086da99cd1a370cb1b372d651c2e59498d22ce254bd2f4e7d1
// Tools: @redocly/cli 2.77.0, openapi-typescript 7.13.0, ajv 8.20.0, ajv-formats 3.0.1, rolldown 1.2.19

var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));
var require_formats = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length());
var import_formats = /* @__PURE__ */ __toESM(require_formats());
const listConnectors_query = validate52;
const func1 = import_ucs2length.default;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$filter !== void 0) {
			let data0 = data.$filter;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/$filter",
							schemaPath: "#/properties/%24filter/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["$filter"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 8192) {
					const err1 = {
						instancePath: instancePath + "/$filter",
						schemaPath: "#/properties/%24filter/maxLength",
						keyword: "maxLength",
						params: { limit: 8192 },
						message: "must NOT have more than 8192 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data.$orderby !== void 0) {
			let data1 = data.$orderby;
			if (!Array.isArray(data1)) {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType1 = typeof data1;
					if (Array.isArray(data1)) coerced1 = data1;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 === "string" || dataType1 === "number" || dataType1 === "boolean" || data1 === null) coerced1 = [data1];
					else {
						const err2 = {
							instancePath: instancePath + "/$orderby",
							schemaPath: "#/properties/%24orderby/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["$orderby"] = coerced1;
				}
			}
			if (Array.isArray(data1)) {
				if (data1.length > 16) {
					const err3 = {
						instancePath: instancePath + "/$orderby",
						schemaPath: "#/properties/%24orderby/maxItems",
						keyword: "maxItems",
						params: { limit: 16 },
						message: "must NOT have more than 16 items"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 !== "string") {
						let dataType2 = typeof data2;
						let coerced2 = void 0;
						if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
							data2 = data2[0];
							dataType2 = typeof data2;
							if (typeof data2 === "string") coerced2 = data2;
						}
						if (!(coerced2 !== void 0)) {
							if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
							else if (data2 === null) coerced2 = "";
							else {
								const err4 = {
									instancePath: instancePath + "/$orderby/" + i0,
									schemaPath: "#/properties/%24orderby/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						}
						if (coerced2 !== void 0) {
							data2 = coerced2;
							if (data1 !== void 0) data1[i0] = coerced2;
						}
					}
				}
			}
		}
		if (data.$select !== void 0) {
			let data3 = data.$select;
			if (!Array.isArray(data3)) {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
					data3 = data3[0];
					dataType3 = typeof data3;
					if (Array.isArray(data3)) coerced3 = data3;
				}
				if (!(coerced3 !== void 0)) {
					if (dataType3 === "string" || dataType3 === "number" || dataType3 === "boolean" || data3 === null) coerced3 = [data3];
					else {
						const err5 = {
							instancePath: instancePath + "/$select",
							schemaPath: "#/properties/%24select/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["$select"] = coerced3;
				}
			}
			if (Array.isArray(data3)) {
				if (data3.length > 64) {
					const err6 = {
						instancePath: instancePath + "/$select",
						schemaPath: "#/properties/%24select/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (typeof data4 !== "string") {
						let dataType4 = typeof data4;
						let coerced4 = void 0;
						if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1) {
							data4 = data4[0];
							dataType4 = typeof data4;
							if (typeof data4 === "string") coerced4 = data4;
						}
						if (!(coerced4 !== void 0)) {
							if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data4;
							else if (data4 === null) coerced4 = "";
							else {
								const err7 = {
									instancePath: instancePath + "/$select/" + i1,
									schemaPath: "#/properties/%24select/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (coerced4 !== void 0) {
							data4 = coerced4;
							if (data3 !== void 0) data3[i1] = coerced4;
						}
					}
				}
			}
		}
		if (data.$expand !== void 0) {
			let data5 = data.$expand;
			if (typeof data5 !== "string") {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1) {
					data5 = data5[0];
					dataType5 = typeof data5;
					if (typeof data5 === "string") coerced5 = data5;
				}
				if (!(coerced5 !== void 0)) {
					if (dataType5 == "number" || dataType5 == "boolean") coerced5 = "" + data5;
					else if (data5 === null) coerced5 = "";
					else {
						const err8 = {
							instancePath: instancePath + "/$expand",
							schemaPath: "#/properties/%24expand/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["$expand"] = coerced5;
				}
			}
			if (typeof data5 === "string") {
				if (func1(data5) > 1024) {
					const err9 = {
						instancePath: instancePath + "/$expand",
						schemaPath: "#/properties/%24expand/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.$top !== void 0) {
			let data6 = data.$top;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
				let dataType6 = typeof data6;
				let coerced6 = void 0;
				if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1) {
					data6 = data6[0];
					dataType6 = typeof data6;
					if (typeof data6 == "number" && !(data6 % 1) && !isNaN(data6)) coerced6 = data6;
				}
				if (!(coerced6 !== void 0)) {
					if (dataType6 === "boolean" || data6 === null || dataType6 === "string" && data6 && data6 == +data6 && !(data6 % 1)) coerced6 = +data6;
					else {
						const err10 = {
							instancePath: instancePath + "/$top",
							schemaPath: "#/properties/%24top/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (coerced6 !== void 0) {
					data6 = coerced6;
					if (data !== void 0) data["$top"] = coerced6;
				}
			}
			if (typeof data6 == "number") {
				if (data6 > 2147483647 || isNaN(data6)) {
					const err11 = {
						instancePath: instancePath + "/$top",
						schemaPath: "#/properties/%24top/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err12 = {
						instancePath: instancePath + "/$top",
						schemaPath: "#/properties/%24top/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.$skip !== void 0) {
			let data7 = data.$skip;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7))) {
				let dataType7 = typeof data7;
				let coerced7 = void 0;
				if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1) {
					data7 = data7[0];
					dataType7 = typeof data7;
					if (typeof data7 == "number" && !(data7 % 1) && !isNaN(data7)) coerced7 = data7;
				}
				if (!(coerced7 !== void 0)) {
					if (dataType7 === "boolean" || data7 === null || dataType7 === "string" && data7 && data7 == +data7 && !(data7 % 1)) coerced7 = +data7;
					else {
						const err13 = {
							instancePath: instancePath + "/$skip",
							schemaPath: "#/properties/%24skip/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (coerced7 !== void 0) {
					data7 = coerced7;
					if (data !== void 0) data["$skip"] = coerced7;
				}
			}
			if (typeof data7 == "number") {
				if (data7 > 2147483647 || isNaN(data7)) {
					const err14 = {
						instancePath: instancePath + "/$skip",
						schemaPath: "#/properties/%24skip/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err15 = {
						instancePath: instancePath + "/$skip",
						schemaPath: "#/properties/%24skip/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.$count !== void 0) {
			let data8 = data.$count;
			if (typeof data8 !== "boolean") {
				let dataType8 = typeof data8;
				let coerced8 = void 0;
				if (dataType8 == "object" && Array.isArray(data8) && data8.length == 1) {
					data8 = data8[0];
					dataType8 = typeof data8;
					if (typeof data8 === "boolean") coerced8 = data8;
				}
				if (!(coerced8 !== void 0)) {
					if (data8 === "false" || data8 === 0 || data8 === null) coerced8 = false;
					else if (data8 === "true" || data8 === 1) coerced8 = true;
					else {
						const err16 = {
							instancePath: instancePath + "/$count",
							schemaPath: "#/properties/%24count/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (coerced8 !== void 0) {
					data8 = coerced8;
					if (data !== void 0) data["$count"] = coerced8;
				}
			}
		}
		if (data.$skiptoken !== void 0) {
			let data9 = data.$skiptoken;
			if (typeof data9 !== "string") {
				let dataType9 = typeof data9;
				let coerced9 = void 0;
				if (dataType9 == "object" && Array.isArray(data9) && data9.length == 1) {
					data9 = data9[0];
					dataType9 = typeof data9;
					if (typeof data9 === "string") coerced9 = data9;
				}
				if (!(coerced9 !== void 0)) {
					if (dataType9 == "number" || dataType9 == "boolean") coerced9 = "" + data9;
					else if (data9 === null) coerced9 = "";
					else {
						const err17 = {
							instancePath: instancePath + "/$skiptoken",
							schemaPath: "#/properties/%24skiptoken/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (coerced9 !== void 0) {
					data9 = coerced9;
					if (data !== void 0) data["$skiptoken"] = coerced9;
				}
			}
			if (typeof data9 === "string") {
				if (func1(data9) > 8192) {
					const err18 = {
						instancePath: instancePath + "/$skiptoken",
						schemaPath: "#/properties/%24skiptoken/maxLength",
						keyword: "maxLength",
						params: { limit: 8192 },
						message: "must NOT have more than 8192 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.$format !== void 0) {
			let data10 = data.$format;
			if (typeof data10 !== "string") {
				let dataType10 = typeof data10;
				let coerced10 = void 0;
				if (dataType10 == "object" && Array.isArray(data10) && data10.length == 1) {
					data10 = data10[0];
					dataType10 = typeof data10;
					if (typeof data10 === "string") coerced10 = data10;
				}
				if (!(coerced10 !== void 0)) {
					if (dataType10 == "number" || dataType10 == "boolean") coerced10 = "" + data10;
					else if (data10 === null) coerced10 = "";
					else {
						const err19 = {
							instancePath: instancePath + "/$format",
							schemaPath: "#/properties/%24format/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (coerced10 !== void 0) {
					data10 = coerced10;
					if (data !== void 0) data["$format"] = coerced10;
				}
			}
			if (typeof data10 === "string") {
				if (func1(data10) > 256) {
					const err20 = {
						instancePath: instancePath + "/$format",
						schemaPath: "#/properties/%24format/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": {
		"$filter": true,
		"$orderby": true,
		"$select": true,
		"$expand": true,
		"$top": true,
		"$skip": true,
		"$count": true,
		"$skiptoken": true,
		"$format": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listConnectors_header = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["client-request-id"] !== void 0) {
			let data0 = data["client-request-id"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/client-request-id",
							schemaPath: "#/properties/client-request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["client-request-id"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 256) {
					const err1 = {
						instancePath: instancePath + "/client-request-id",
						schemaPath: "#/properties/client-request-id/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data.Prefer !== void 0) {
			let data1 = data.Prefer;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType1 = typeof data1;
					if (typeof data1 === "string") coerced1 = data1;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/Prefer",
							schemaPath: "#/properties/Prefer/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["Prefer"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1(data1) > 1024) {
					const err3 = {
						instancePath: instancePath + "/Prefer",
						schemaPath: "#/properties/Prefer/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": {
		"client-request-id": true,
		"Prefer": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const ConnectorCollection_headers = validate54;
const schema21 = {
	"type": "object",
	"properties": {
		"preference-applied": {
			"type": "string",
			"pattern": "^odata\\.maxpagesize=[0-9]+$"
		},
		"odata-version": {
			"type": "string",
			"enum": ["4.0"]
		},
		"request-id": {
			"type": "string",
			"format": "uuid"
		},
		"client-request-id": { "type": "string" }
	},
	"$id": "validator:ConnectorCollection_headers"
};
const pattern3 = /* @__PURE__ */ new RegExp("^odata\\.maxpagesize=[0-9]+$", "u");
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["preference-applied"] !== void 0) {
			let data0 = data["preference-applied"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/preference-applied",
							schemaPath: "#/properties/preference-applied/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["preference-applied"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!pattern3.test(data0)) {
					const err1 = {
						instancePath: instancePath + "/preference-applied",
						schemaPath: "#/properties/preference-applied/pattern",
						keyword: "pattern",
						params: { pattern: "^odata\\.maxpagesize=[0-9]+$" },
						message: "must match pattern \"^odata\\.maxpagesize=[0-9]+$\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["odata-version"] !== void 0) {
			let data1 = data["odata-version"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType1 = typeof data1;
					if (typeof data1 === "string") coerced1 = data1;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/odata-version",
							schemaPath: "#/properties/odata-version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["odata-version"] = coerced1;
				}
			}
			if (!(data1 === "4.0")) {
				const err3 = {
					instancePath: instancePath + "/odata-version",
					schemaPath: "#/properties/odata-version/enum",
					keyword: "enum",
					params: { allowedValues: schema21.properties["odata-version"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data["request-id"] !== void 0) {
			let data2 = data["request-id"];
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
					data2 = data2[0];
					dataType2 = typeof data2;
					if (typeof data2 === "string") coerced2 = data2;
				}
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/request-id",
							schemaPath: "#/properties/request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["request-id"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (!formats0.test(data2)) {
					const err5 = {
						instancePath: instancePath + "/request-id",
						schemaPath: "#/properties/request-id/format",
						keyword: "format",
						params: { format: "uuid" },
						message: "must match format \"uuid\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data["client-request-id"] !== void 0) {
			let data3 = data["client-request-id"];
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
					data3 = data3[0];
					dataType3 = typeof data3;
					if (typeof data3 === "string") coerced3 = data3;
				}
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/client-request-id",
							schemaPath: "#/properties/client-request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["client-request-id"] = coerced3;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": {
		"preference-applied": true,
		"odata-version": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const BadRequest_headers = validate55;
const schema22 = {
	"type": "object",
	"properties": {
		"odata-version": {
			"type": "string",
			"enum": ["4.0"]
		},
		"request-id": {
			"type": "string",
			"format": "uuid"
		},
		"client-request-id": { "type": "string" }
	},
	"$id": "validator:BadRequest_headers"
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["odata-version"] !== void 0) {
			let data0 = data["odata-version"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/odata-version",
							schemaPath: "#/properties/odata-version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["odata-version"] = coerced0;
				}
			}
			if (!(data0 === "4.0")) {
				const err1 = {
					instancePath: instancePath + "/odata-version",
					schemaPath: "#/properties/odata-version/enum",
					keyword: "enum",
					params: { allowedValues: schema22.properties["odata-version"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data["request-id"] !== void 0) {
			let data1 = data["request-id"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType1 = typeof data1;
					if (typeof data1 === "string") coerced1 = data1;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/request-id",
							schemaPath: "#/properties/request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["request-id"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (!formats0.test(data1)) {
					const err3 = {
						instancePath: instancePath + "/request-id",
						schemaPath: "#/properties/request-id/format",
						keyword: "format",
						params: { format: "uuid" },
						message: "must match format \"uuid\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data["client-request-id"] !== void 0) {
			let data2 = data["client-request-id"];
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
					data2 = data2[0];
					dataType2 = typeof data2;
					if (typeof data2 === "string") coerced2 = data2;
				}
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/client-request-id",
							schemaPath: "#/properties/client-request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["client-request-id"] = coerced2;
				}
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": {
		"odata-version": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const Unauthorized_headers = validate56;
const schema23 = {
	"type": "object",
	"properties": {
		"www-authenticate": { "type": "string" },
		"odata-version": {
			"type": "string",
			"enum": ["4.0"]
		},
		"request-id": {
			"type": "string",
			"format": "uuid"
		},
		"client-request-id": { "type": "string" }
	},
	"$id": "validator:Unauthorized_headers"
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["www-authenticate"] !== void 0) {
			let data0 = data["www-authenticate"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/www-authenticate",
							schemaPath: "#/properties/www-authenticate/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["www-authenticate"] = coerced0;
				}
			}
		}
		if (data["odata-version"] !== void 0) {
			let data1 = data["odata-version"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType1 = typeof data1;
					if (typeof data1 === "string") coerced1 = data1;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/odata-version",
							schemaPath: "#/properties/odata-version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["odata-version"] = coerced1;
				}
			}
			if (!(data1 === "4.0")) {
				const err2 = {
					instancePath: instancePath + "/odata-version",
					schemaPath: "#/properties/odata-version/enum",
					keyword: "enum",
					params: { allowedValues: schema23.properties["odata-version"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data["request-id"] !== void 0) {
			let data2 = data["request-id"];
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
					data2 = data2[0];
					dataType2 = typeof data2;
					if (typeof data2 === "string") coerced2 = data2;
				}
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/request-id",
							schemaPath: "#/properties/request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["request-id"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (!formats0.test(data2)) {
					const err4 = {
						instancePath: instancePath + "/request-id",
						schemaPath: "#/properties/request-id/format",
						keyword: "format",
						params: { format: "uuid" },
						message: "must match format \"uuid\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data["client-request-id"] !== void 0) {
			let data3 = data["client-request-id"];
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
					data3 = data3[0];
					dataType3 = typeof data3;
					if (typeof data3 === "string") coerced3 = data3;
				}
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/client-request-id",
							schemaPath: "#/properties/client-request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["client-request-id"] = coerced3;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
	"props": {
		"www-authenticate": true,
		"odata-version": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const MethodNotAllowed_headers = validate57;
const schema24 = {
	"type": "object",
	"properties": {
		"allow": { "type": "string" },
		"odata-version": {
			"type": "string",
			"enum": ["4.0"]
		},
		"request-id": {
			"type": "string",
			"format": "uuid"
		},
		"client-request-id": { "type": "string" }
	},
	"$id": "validator:MethodNotAllowed_headers"
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.allow !== void 0) {
			let data0 = data.allow;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/allow",
							schemaPath: "#/properties/allow/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["allow"] = coerced0;
				}
			}
		}
		if (data["odata-version"] !== void 0) {
			let data1 = data["odata-version"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType1 = typeof data1;
					if (typeof data1 === "string") coerced1 = data1;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/odata-version",
							schemaPath: "#/properties/odata-version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["odata-version"] = coerced1;
				}
			}
			if (!(data1 === "4.0")) {
				const err2 = {
					instancePath: instancePath + "/odata-version",
					schemaPath: "#/properties/odata-version/enum",
					keyword: "enum",
					params: { allowedValues: schema24.properties["odata-version"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data["request-id"] !== void 0) {
			let data2 = data["request-id"];
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
					data2 = data2[0];
					dataType2 = typeof data2;
					if (typeof data2 === "string") coerced2 = data2;
				}
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/request-id",
							schemaPath: "#/properties/request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["request-id"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (!formats0.test(data2)) {
					const err4 = {
						instancePath: instancePath + "/request-id",
						schemaPath: "#/properties/request-id/format",
						keyword: "format",
						params: { format: "uuid" },
						message: "must match format \"uuid\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data["client-request-id"] !== void 0) {
			let data3 = data["client-request-id"];
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
					data3 = data3[0];
					dataType3 = typeof data3;
					if (typeof data3 === "string") coerced3 = data3;
				}
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/client-request-id",
							schemaPath: "#/properties/client-request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["client-request-id"] = coerced3;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": {
		"allow": true,
		"odata-version": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const TooManyRequests_headers = validate58;
const schema25 = {
	"type": "object",
	"properties": {
		"retry-after": { "type": "string" },
		"odata-version": {
			"type": "string",
			"enum": ["4.0"]
		},
		"request-id": {
			"type": "string",
			"format": "uuid"
		},
		"client-request-id": { "type": "string" }
	},
	"$id": "validator:TooManyRequests_headers"
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["retry-after"] !== void 0) {
			let data0 = data["retry-after"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/retry-after",
							schemaPath: "#/properties/retry-after/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["retry-after"] = coerced0;
				}
			}
		}
		if (data["odata-version"] !== void 0) {
			let data1 = data["odata-version"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType1 = typeof data1;
					if (typeof data1 === "string") coerced1 = data1;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/odata-version",
							schemaPath: "#/properties/odata-version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["odata-version"] = coerced1;
				}
			}
			if (!(data1 === "4.0")) {
				const err2 = {
					instancePath: instancePath + "/odata-version",
					schemaPath: "#/properties/odata-version/enum",
					keyword: "enum",
					params: { allowedValues: schema25.properties["odata-version"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data["request-id"] !== void 0) {
			let data2 = data["request-id"];
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
					data2 = data2[0];
					dataType2 = typeof data2;
					if (typeof data2 === "string") coerced2 = data2;
				}
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/request-id",
							schemaPath: "#/properties/request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["request-id"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (!formats0.test(data2)) {
					const err4 = {
						instancePath: instancePath + "/request-id",
						schemaPath: "#/properties/request-id/format",
						keyword: "format",
						params: { format: "uuid" },
						message: "must match format \"uuid\""
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data["client-request-id"] !== void 0) {
			let data3 = data["client-request-id"];
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
					data3 = data3[0];
					dataType3 = typeof data3;
					if (typeof data3 === "string") coerced3 = data3;
				}
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/client-request-id",
							schemaPath: "#/properties/client-request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["client-request-id"] = coerced3;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": {
		"retry-after": true,
		"odata-version": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const createConnector_201_headers = validate59;
const schema26 = {
	"type": "object",
	"properties": {
		"location": {
			"type": "string",
			"format": "uri"
		},
		"etag": { "$ref": "document:#/components/schemas/entityTag" },
		"preference-applied": {
			"type": "string",
			"enum": ["return=minimal", "return=representation"]
		},
		"odata-version": {
			"type": "string",
			"enum": ["4.0"]
		},
		"request-id": {
			"type": "string",
			"format": "uuid"
		},
		"client-request-id": { "type": "string" }
	},
	"$id": "validator:createConnector_201_headers"
};
const formats10 = import_formats.fullFormats.uri;
const pattern4 = /* @__PURE__ */ new RegExp("^(W/)?\"[\\x21\\x23-\\x7e]*\"$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		let dataType0 = typeof data;
		let coerced0 = void 0;
		if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
			data = data[0];
			dataType0 = typeof data;
			if (typeof data === "string") coerced0 = data;
		}
		if (!(coerced0 !== void 0)) {
			if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data;
			else if (data === null) coerced0 = "";
			else {
				const err0 = {
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (coerced0 !== void 0) {
			data = coerced0;
			if (parentData !== void 0) parentData[parentDataProperty] = coerced0;
		}
	}
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(W/)?\"[\\x21\\x23-\\x7e]*\"$" },
				message: "must match pattern \"^(W/)?\"[\\x21\\x23-\\x7e]*\"$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.location !== void 0) {
			let data0 = data.location;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/location",
							schemaPath: "#/properties/location/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["location"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!formats10(data0)) {
					const err1 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/properties/location/format",
						keyword: "format",
						params: { format: "uri" },
						message: "must match format \"uri\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data.etag !== void 0) {
			if (!validate61(data.etag, {
				instancePath: instancePath + "/etag",
				parentData: data,
				parentDataProperty: "etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data["preference-applied"] !== void 0) {
			let data2 = data["preference-applied"];
			if (typeof data2 !== "string") {
				let dataType1 = typeof data2;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1) {
					data2 = data2[0];
					dataType1 = typeof data2;
					if (typeof data2 === "string") coerced1 = data2;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data2;
					else if (data2 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/preference-applied",
							schemaPath: "#/properties/preference-applied/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data2 = coerced1;
					if (data !== void 0) data["preference-applied"] = coerced1;
				}
			}
			if (!(data2 === "return=minimal" || data2 === "return=representation")) {
				const err3 = {
					instancePath: instancePath + "/preference-applied",
					schemaPath: "#/properties/preference-applied/enum",
					keyword: "enum",
					params: { allowedValues: schema26.properties["preference-applied"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data["odata-version"] !== void 0) {
			let data3 = data["odata-version"];
			if (typeof data3 !== "string") {
				let dataType2 = typeof data3;
				let coerced2 = void 0;
				if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1) {
					data3 = data3[0];
					dataType2 = typeof data3;
					if (typeof data3 === "string") coerced2 = data3;
				}
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data3;
					else if (data3 === null) coerced2 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/odata-version",
							schemaPath: "#/properties/odata-version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data3 = coerced2;
					if (data !== void 0) data["odata-version"] = coerced2;
				}
			}
			if (!(data3 === "4.0")) {
				const err5 = {
					instancePath: instancePath + "/odata-version",
					schemaPath: "#/properties/odata-version/enum",
					keyword: "enum",
					params: { allowedValues: schema26.properties["odata-version"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["request-id"] !== void 0) {
			let data4 = data["request-id"];
			if (typeof data4 !== "string") {
				let dataType3 = typeof data4;
				let coerced3 = void 0;
				if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1) {
					data4 = data4[0];
					dataType3 = typeof data4;
					if (typeof data4 === "string") coerced3 = data4;
				}
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data4;
					else if (data4 === null) coerced3 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/request-id",
							schemaPath: "#/properties/request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data4 = coerced3;
					if (data !== void 0) data["request-id"] = coerced3;
				}
			}
			if (typeof data4 === "string") {
				if (!formats0.test(data4)) {
					const err7 = {
						instancePath: instancePath + "/request-id",
						schemaPath: "#/properties/request-id/format",
						keyword: "format",
						params: { format: "uuid" },
						message: "must match format \"uuid\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data["client-request-id"] !== void 0) {
			let data5 = data["client-request-id"];
			if (typeof data5 !== "string") {
				let dataType4 = typeof data5;
				let coerced4 = void 0;
				if (dataType4 == "object" && Array.isArray(data5) && data5.length == 1) {
					data5 = data5[0];
					dataType4 = typeof data5;
					if (typeof data5 === "string") coerced4 = data5;
				}
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data5;
					else if (data5 === null) coerced4 = "";
					else {
						const err8 = {
							instancePath: instancePath + "/client-request-id",
							schemaPath: "#/properties/client-request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data5 = coerced4;
					if (data !== void 0) data["client-request-id"] = coerced4;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"props": {
		"location": true,
		"etag": true,
		"preference-applied": true,
		"odata-version": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const createConnector_204_headers = validate63;
const schema29 = {
	"type": "object",
	"properties": {
		"location": {
			"type": "string",
			"format": "uri"
		},
		"odata-entityid": {
			"type": "string",
			"format": "uri"
		},
		"etag": { "$ref": "document:#/components/schemas/entityTag" },
		"preference-applied": {
			"type": "string",
			"enum": ["return=minimal", "return=representation"]
		},
		"odata-version": {
			"type": "string",
			"enum": ["4.0"]
		},
		"request-id": {
			"type": "string",
			"format": "uuid"
		},
		"client-request-id": { "type": "string" }
	},
	"$id": "validator:createConnector_204_headers"
};
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate64.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		let dataType0 = typeof data;
		let coerced0 = void 0;
		if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
			data = data[0];
			dataType0 = typeof data;
			if (typeof data === "string") coerced0 = data;
		}
		if (!(coerced0 !== void 0)) {
			if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data;
			else if (data === null) coerced0 = "";
			else {
				const err0 = {
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (coerced0 !== void 0) {
			data = coerced0;
			if (parentData !== void 0) parentData[parentDataProperty] = coerced0;
		}
	}
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(W/)?\"[\\x21\\x23-\\x7e]*\"$" },
				message: "must match pattern \"^(W/)?\"[\\x21\\x23-\\x7e]*\"$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate64.errors = vErrors;
	return errors === 0;
}
validate64.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.location !== void 0) {
			let data0 = data.location;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/location",
							schemaPath: "#/properties/location/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["location"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (!formats10(data0)) {
					const err1 = {
						instancePath: instancePath + "/location",
						schemaPath: "#/properties/location/format",
						keyword: "format",
						params: { format: "uri" },
						message: "must match format \"uri\""
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["odata-entityid"] !== void 0) {
			let data1 = data["odata-entityid"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType1 = typeof data1;
					if (typeof data1 === "string") coerced1 = data1;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/odata-entityid",
							schemaPath: "#/properties/odata-entityid/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["odata-entityid"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (!formats10(data1)) {
					const err3 = {
						instancePath: instancePath + "/odata-entityid",
						schemaPath: "#/properties/odata-entityid/format",
						keyword: "format",
						params: { format: "uri" },
						message: "must match format \"uri\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.etag !== void 0) {
			if (!validate64(data.etag, {
				instancePath: instancePath + "/etag",
				parentData: data,
				parentDataProperty: "etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
				errors = vErrors.length;
			}
		}
		if (data["preference-applied"] !== void 0) {
			let data3 = data["preference-applied"];
			if (typeof data3 !== "string") {
				let dataType2 = typeof data3;
				let coerced2 = void 0;
				if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1) {
					data3 = data3[0];
					dataType2 = typeof data3;
					if (typeof data3 === "string") coerced2 = data3;
				}
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data3;
					else if (data3 === null) coerced2 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/preference-applied",
							schemaPath: "#/properties/preference-applied/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data3 = coerced2;
					if (data !== void 0) data["preference-applied"] = coerced2;
				}
			}
			if (!(data3 === "return=minimal" || data3 === "return=representation")) {
				const err5 = {
					instancePath: instancePath + "/preference-applied",
					schemaPath: "#/properties/preference-applied/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties["preference-applied"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data["odata-version"] !== void 0) {
			let data4 = data["odata-version"];
			if (typeof data4 !== "string") {
				let dataType3 = typeof data4;
				let coerced3 = void 0;
				if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1) {
					data4 = data4[0];
					dataType3 = typeof data4;
					if (typeof data4 === "string") coerced3 = data4;
				}
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data4;
					else if (data4 === null) coerced3 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/odata-version",
							schemaPath: "#/properties/odata-version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data4 = coerced3;
					if (data !== void 0) data["odata-version"] = coerced3;
				}
			}
			if (!(data4 === "4.0")) {
				const err7 = {
					instancePath: instancePath + "/odata-version",
					schemaPath: "#/properties/odata-version/enum",
					keyword: "enum",
					params: { allowedValues: schema29.properties["odata-version"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data["request-id"] !== void 0) {
			let data5 = data["request-id"];
			if (typeof data5 !== "string") {
				let dataType4 = typeof data5;
				let coerced4 = void 0;
				if (dataType4 == "object" && Array.isArray(data5) && data5.length == 1) {
					data5 = data5[0];
					dataType4 = typeof data5;
					if (typeof data5 === "string") coerced4 = data5;
				}
				if (!(coerced4 !== void 0)) {
					if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data5;
					else if (data5 === null) coerced4 = "";
					else {
						const err8 = {
							instancePath: instancePath + "/request-id",
							schemaPath: "#/properties/request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data5 = coerced4;
					if (data !== void 0) data["request-id"] = coerced4;
				}
			}
			if (typeof data5 === "string") {
				if (!formats0.test(data5)) {
					const err9 = {
						instancePath: instancePath + "/request-id",
						schemaPath: "#/properties/request-id/format",
						keyword: "format",
						params: { format: "uuid" },
						message: "must match format \"uuid\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data["client-request-id"] !== void 0) {
			let data6 = data["client-request-id"];
			if (typeof data6 !== "string") {
				let dataType5 = typeof data6;
				let coerced5 = void 0;
				if (dataType5 == "object" && Array.isArray(data6) && data6.length == 1) {
					data6 = data6[0];
					dataType5 = typeof data6;
					if (typeof data6 === "string") coerced5 = data6;
				}
				if (!(coerced5 !== void 0)) {
					if (dataType5 == "number" || dataType5 == "boolean") coerced5 = "" + data6;
					else if (data6 === null) coerced5 = "";
					else {
						const err10 = {
							instancePath: instancePath + "/client-request-id",
							schemaPath: "#/properties/client-request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data6 = coerced5;
					if (data !== void 0) data["client-request-id"] = coerced5;
				}
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"props": {
		"location": true,
		"odata-entityid": true,
		"etag": true,
		"preference-applied": true,
		"odata-version": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const countConnectors_query = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$filter !== void 0) {
			let data0 = data.$filter;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/$filter",
							schemaPath: "#/properties/%24filter/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["$filter"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 8192) {
					const err1 = {
						instancePath: instancePath + "/$filter",
						schemaPath: "#/properties/%24filter/maxLength",
						keyword: "maxLength",
						params: { limit: 8192 },
						message: "must NOT have more than 8192 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": { "$filter": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const countConnectors_header = validate67;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["client-request-id"] !== void 0) {
			let data0 = data["client-request-id"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/client-request-id",
							schemaPath: "#/properties/client-request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["client-request-id"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 256) {
					const err1 = {
						instancePath: instancePath + "/client-request-id",
						schemaPath: "#/properties/client-request-id/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": { "client-request-id": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const getConnector_path = validate68;
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.connectorsId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "connectorsId" },
				message: "must have required property 'connectorsId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.connectorsId !== void 0) {
			let data0 = data.connectorsId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/connectorsId",
							schemaPath: "#/properties/connectorsId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["connectorsId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 128) {
					const err2 = {
						instancePath: instancePath + "/connectorsId",
						schemaPath: "#/properties/connectorsId/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/connectorsId",
						schemaPath: "#/properties/connectorsId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": { "connectorsId": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const getConnector_query = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$select !== void 0) {
			let data0 = data.$select;
			if (!Array.isArray(data0)) {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (Array.isArray(data0)) coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 === "string" || dataType0 === "number" || dataType0 === "boolean" || data0 === null) coerced0 = [data0];
					else {
						const err0 = {
							instancePath: instancePath + "/$select",
							schemaPath: "#/properties/%24select/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["$select"] = coerced0;
				}
			}
			if (Array.isArray(data0)) {
				if (data0.length > 64) {
					const err1 = {
						instancePath: instancePath + "/$select",
						schemaPath: "#/properties/%24select/maxItems",
						keyword: "maxItems",
						params: { limit: 64 },
						message: "must NOT have more than 64 items"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data1 = data0[i0];
					if (typeof data1 !== "string") {
						let dataType1 = typeof data1;
						let coerced1 = void 0;
						if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
							data1 = data1[0];
							dataType1 = typeof data1;
							if (typeof data1 === "string") coerced1 = data1;
						}
						if (!(coerced1 !== void 0)) {
							if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
							else if (data1 === null) coerced1 = "";
							else {
								const err2 = {
									instancePath: instancePath + "/$select/" + i0,
									schemaPath: "#/properties/%24select/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err2];
								else vErrors.push(err2);
								errors++;
							}
						}
						if (coerced1 !== void 0) {
							data1 = coerced1;
							if (data0 !== void 0) data0[i0] = coerced1;
						}
					}
				}
			}
		}
		if (data.$expand !== void 0) {
			let data2 = data.$expand;
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
					data2 = data2[0];
					dataType2 = typeof data2;
					if (typeof data2 === "string") coerced2 = data2;
				}
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err3 = {
							instancePath: instancePath + "/$expand",
							schemaPath: "#/properties/%24expand/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["$expand"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func1(data2) > 1024) {
					const err4 = {
						instancePath: instancePath + "/$expand",
						schemaPath: "#/properties/%24expand/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.$format !== void 0) {
			let data3 = data.$format;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
					data3 = data3[0];
					dataType3 = typeof data3;
					if (typeof data3 === "string") coerced3 = data3;
				}
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/$format",
							schemaPath: "#/properties/%24format/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["$format"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 256) {
					const err6 = {
						instancePath: instancePath + "/$format",
						schemaPath: "#/properties/%24format/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"props": {
		"$select": true,
		"$expand": true,
		"$format": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getConnector_header = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["client-request-id"] !== void 0) {
			let data0 = data["client-request-id"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/client-request-id",
							schemaPath: "#/properties/client-request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["client-request-id"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 256) {
					const err1 = {
						instancePath: instancePath + "/client-request-id",
						schemaPath: "#/properties/client-request-id/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["If-Match"] !== void 0) {
			let data1 = data["If-Match"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType1 = typeof data1;
					if (typeof data1 === "string") coerced1 = data1;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/If-Match",
							schemaPath: "#/properties/If-Match/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["If-Match"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1(data1) > 1024) {
					const err3 = {
						instancePath: instancePath + "/If-Match",
						schemaPath: "#/properties/If-Match/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data["If-None-Match"] !== void 0) {
			let data2 = data["If-None-Match"];
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
					data2 = data2[0];
					dataType2 = typeof data2;
					if (typeof data2 === "string") coerced2 = data2;
				}
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/If-None-Match",
							schemaPath: "#/properties/If-None-Match/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["If-None-Match"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func1(data2) > 1024) {
					const err5 = {
						instancePath: instancePath + "/If-None-Match",
						schemaPath: "#/properties/If-None-Match/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	} else {
		const err6 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": {
		"client-request-id": true,
		"If-Match": true,
		"If-None-Match": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getConnector_200_headers = validate71;
const schema36 = {
	"type": "object",
	"properties": {
		"etag": { "$ref": "document:#/components/schemas/entityTag" },
		"odata-version": {
			"type": "string",
			"enum": ["4.0"]
		},
		"request-id": {
			"type": "string",
			"format": "uuid"
		},
		"client-request-id": { "type": "string" }
	},
	"$id": "validator:getConnector_200_headers"
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		let dataType0 = typeof data;
		let coerced0 = void 0;
		if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
			data = data[0];
			dataType0 = typeof data;
			if (typeof data === "string") coerced0 = data;
		}
		if (!(coerced0 !== void 0)) {
			if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data;
			else if (data === null) coerced0 = "";
			else {
				const err0 = {
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (coerced0 !== void 0) {
			data = coerced0;
			if (parentData !== void 0) parentData[parentDataProperty] = coerced0;
		}
	}
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(W/)?\"[\\x21\\x23-\\x7e]*\"$" },
				message: "must match pattern \"^(W/)?\"[\\x21\\x23-\\x7e]*\"$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.etag !== void 0) {
			if (!validate72(data.etag, {
				instancePath: instancePath + "/etag",
				parentData: data,
				parentDataProperty: "etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data["odata-version"] !== void 0) {
			let data1 = data["odata-version"];
			if (typeof data1 !== "string") {
				let dataType0 = typeof data1;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType0 = typeof data1;
					if (typeof data1 === "string") coerced0 = data1;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data1;
					else if (data1 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/odata-version",
							schemaPath: "#/properties/odata-version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data1 = coerced0;
					if (data !== void 0) data["odata-version"] = coerced0;
				}
			}
			if (!(data1 === "4.0")) {
				const err1 = {
					instancePath: instancePath + "/odata-version",
					schemaPath: "#/properties/odata-version/enum",
					keyword: "enum",
					params: { allowedValues: schema36.properties["odata-version"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data["request-id"] !== void 0) {
			let data2 = data["request-id"];
			if (typeof data2 !== "string") {
				let dataType1 = typeof data2;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1) {
					data2 = data2[0];
					dataType1 = typeof data2;
					if (typeof data2 === "string") coerced1 = data2;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data2;
					else if (data2 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/request-id",
							schemaPath: "#/properties/request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data2 = coerced1;
					if (data !== void 0) data["request-id"] = coerced1;
				}
			}
			if (typeof data2 === "string") {
				if (!formats0.test(data2)) {
					const err3 = {
						instancePath: instancePath + "/request-id",
						schemaPath: "#/properties/request-id/format",
						keyword: "format",
						params: { format: "uuid" },
						message: "must match format \"uuid\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data["client-request-id"] !== void 0) {
			let data3 = data["client-request-id"];
			if (typeof data3 !== "string") {
				let dataType2 = typeof data3;
				let coerced2 = void 0;
				if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1) {
					data3 = data3[0];
					dataType2 = typeof data3;
					if (typeof data3 === "string") coerced2 = data3;
				}
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data3;
					else if (data3 === null) coerced2 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/client-request-id",
							schemaPath: "#/properties/client-request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data3 = coerced2;
					if (data !== void 0) data["client-request-id"] = coerced2;
				}
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"props": {
		"etag": true,
		"odata-version": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const updateConnector_header = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["client-request-id"] !== void 0) {
			let data0 = data["client-request-id"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/client-request-id",
							schemaPath: "#/properties/client-request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["client-request-id"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 256) {
					const err1 = {
						instancePath: instancePath + "/client-request-id",
						schemaPath: "#/properties/client-request-id/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data["If-Match"] !== void 0) {
			let data1 = data["If-Match"];
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType1 = typeof data1;
					if (typeof data1 === "string") coerced1 = data1;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/If-Match",
							schemaPath: "#/properties/If-Match/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["If-Match"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1(data1) > 1024) {
					const err3 = {
						instancePath: instancePath + "/If-Match",
						schemaPath: "#/properties/If-Match/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data["If-None-Match"] !== void 0) {
			let data2 = data["If-None-Match"];
			if (typeof data2 !== "string") {
				let dataType2 = typeof data2;
				let coerced2 = void 0;
				if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
					data2 = data2[0];
					dataType2 = typeof data2;
					if (typeof data2 === "string") coerced2 = data2;
				}
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
					else if (data2 === null) coerced2 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/If-None-Match",
							schemaPath: "#/properties/If-None-Match/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data2 = coerced2;
					if (data !== void 0) data["If-None-Match"] = coerced2;
				}
			}
			if (typeof data2 === "string") {
				if (func1(data2) > 1024) {
					const err5 = {
						instancePath: instancePath + "/If-None-Match",
						schemaPath: "#/properties/If-None-Match/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.Prefer !== void 0) {
			let data3 = data.Prefer;
			if (typeof data3 !== "string") {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
					data3 = data3[0];
					dataType3 = typeof data3;
					if (typeof data3 === "string") coerced3 = data3;
				}
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data3;
					else if (data3 === null) coerced3 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/Prefer",
							schemaPath: "#/properties/Prefer/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["Prefer"] = coerced3;
				}
			}
			if (typeof data3 === "string") {
				if (func1(data3) > 1024) {
					const err7 = {
						instancePath: instancePath + "/Prefer",
						schemaPath: "#/properties/Prefer/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"props": {
		"client-request-id": true,
		"If-Match": true,
		"If-None-Match": true,
		"Prefer": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const updateConnector_200_headers = validate75;
const schema39 = {
	"type": "object",
	"properties": {
		"etag": { "$ref": "document:#/components/schemas/entityTag" },
		"preference-applied": {
			"type": "string",
			"enum": ["return=minimal", "return=representation"]
		},
		"odata-version": {
			"type": "string",
			"enum": ["4.0"]
		},
		"request-id": {
			"type": "string",
			"format": "uuid"
		},
		"client-request-id": { "type": "string" }
	},
	"$id": "validator:updateConnector_200_headers"
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		let dataType0 = typeof data;
		let coerced0 = void 0;
		if (dataType0 == "object" && Array.isArray(data) && data.length == 1) {
			data = data[0];
			dataType0 = typeof data;
			if (typeof data === "string") coerced0 = data;
		}
		if (!(coerced0 !== void 0)) {
			if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data;
			else if (data === null) coerced0 = "";
			else {
				const err0 = {
					instancePath,
					schemaPath: "#/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (coerced0 !== void 0) {
			data = coerced0;
			if (parentData !== void 0) parentData[parentDataProperty] = coerced0;
		}
	}
	if (typeof data === "string") {
		if (!pattern4.test(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(W/)?\"[\\x21\\x23-\\x7e]*\"$" },
				message: "must match pattern \"^(W/)?\"[\\x21\\x23-\\x7e]*\"$\""
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate75.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.etag !== void 0) {
			if (!validate76(data.etag, {
				instancePath: instancePath + "/etag",
				parentData: data,
				parentDataProperty: "etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data["preference-applied"] !== void 0) {
			let data1 = data["preference-applied"];
			if (typeof data1 !== "string") {
				let dataType0 = typeof data1;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType0 = typeof data1;
					if (typeof data1 === "string") coerced0 = data1;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data1;
					else if (data1 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/preference-applied",
							schemaPath: "#/properties/preference-applied/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data1 = coerced0;
					if (data !== void 0) data["preference-applied"] = coerced0;
				}
			}
			if (!(data1 === "return=minimal" || data1 === "return=representation")) {
				const err1 = {
					instancePath: instancePath + "/preference-applied",
					schemaPath: "#/properties/preference-applied/enum",
					keyword: "enum",
					params: { allowedValues: schema39.properties["preference-applied"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data["odata-version"] !== void 0) {
			let data2 = data["odata-version"];
			if (typeof data2 !== "string") {
				let dataType1 = typeof data2;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data2) && data2.length == 1) {
					data2 = data2[0];
					dataType1 = typeof data2;
					if (typeof data2 === "string") coerced1 = data2;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data2;
					else if (data2 === null) coerced1 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/odata-version",
							schemaPath: "#/properties/odata-version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data2 = coerced1;
					if (data !== void 0) data["odata-version"] = coerced1;
				}
			}
			if (!(data2 === "4.0")) {
				const err3 = {
					instancePath: instancePath + "/odata-version",
					schemaPath: "#/properties/odata-version/enum",
					keyword: "enum",
					params: { allowedValues: schema39.properties["odata-version"].enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data["request-id"] !== void 0) {
			let data3 = data["request-id"];
			if (typeof data3 !== "string") {
				let dataType2 = typeof data3;
				let coerced2 = void 0;
				if (dataType2 == "object" && Array.isArray(data3) && data3.length == 1) {
					data3 = data3[0];
					dataType2 = typeof data3;
					if (typeof data3 === "string") coerced2 = data3;
				}
				if (!(coerced2 !== void 0)) {
					if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data3;
					else if (data3 === null) coerced2 = "";
					else {
						const err4 = {
							instancePath: instancePath + "/request-id",
							schemaPath: "#/properties/request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
				if (coerced2 !== void 0) {
					data3 = coerced2;
					if (data !== void 0) data["request-id"] = coerced2;
				}
			}
			if (typeof data3 === "string") {
				if (!formats0.test(data3)) {
					const err5 = {
						instancePath: instancePath + "/request-id",
						schemaPath: "#/properties/request-id/format",
						keyword: "format",
						params: { format: "uuid" },
						message: "must match format \"uuid\""
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data["client-request-id"] !== void 0) {
			let data4 = data["client-request-id"];
			if (typeof data4 !== "string") {
				let dataType3 = typeof data4;
				let coerced3 = void 0;
				if (dataType3 == "object" && Array.isArray(data4) && data4.length == 1) {
					data4 = data4[0];
					dataType3 = typeof data4;
					if (typeof data4 === "string") coerced3 = data4;
				}
				if (!(coerced3 !== void 0)) {
					if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data4;
					else if (data4 === null) coerced3 = "";
					else {
						const err6 = {
							instancePath: instancePath + "/client-request-id",
							schemaPath: "#/properties/client-request-id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data4 = coerced3;
					if (data !== void 0) data["client-request-id"] = coerced3;
				}
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate75.errors = vErrors;
	return errors === 0;
}
validate75.evaluated = {
	"props": {
		"etag": true,
		"preference-applied": true,
		"odata-version": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const listMemberOfRefs_query = validate78;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.$filter !== void 0) {
			let data0 = data.$filter;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err0 = {
							instancePath: instancePath + "/$filter",
							schemaPath: "#/properties/%24filter/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err0];
						else vErrors.push(err0);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["$filter"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 8192) {
					const err1 = {
						instancePath: instancePath + "/$filter",
						schemaPath: "#/properties/%24filter/maxLength",
						keyword: "maxLength",
						params: { limit: 8192 },
						message: "must NOT have more than 8192 characters"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
		if (data.$orderby !== void 0) {
			let data1 = data.$orderby;
			if (!Array.isArray(data1)) {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType1 = typeof data1;
					if (Array.isArray(data1)) coerced1 = data1;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 === "string" || dataType1 === "number" || dataType1 === "boolean" || data1 === null) coerced1 = [data1];
					else {
						const err2 = {
							instancePath: instancePath + "/$orderby",
							schemaPath: "#/properties/%24orderby/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["$orderby"] = coerced1;
				}
			}
			if (Array.isArray(data1)) {
				if (data1.length > 16) {
					const err3 = {
						instancePath: instancePath + "/$orderby",
						schemaPath: "#/properties/%24orderby/maxItems",
						keyword: "maxItems",
						params: { limit: 16 },
						message: "must NOT have more than 16 items"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (typeof data2 !== "string") {
						let dataType2 = typeof data2;
						let coerced2 = void 0;
						if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1) {
							data2 = data2[0];
							dataType2 = typeof data2;
							if (typeof data2 === "string") coerced2 = data2;
						}
						if (!(coerced2 !== void 0)) {
							if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data2;
							else if (data2 === null) coerced2 = "";
							else {
								const err4 = {
									instancePath: instancePath + "/$orderby/" + i0,
									schemaPath: "#/properties/%24orderby/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						}
						if (coerced2 !== void 0) {
							data2 = coerced2;
							if (data1 !== void 0) data1[i0] = coerced2;
						}
					}
				}
			}
		}
		if (data.$top !== void 0) {
			let data3 = data.$top;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
				let dataType3 = typeof data3;
				let coerced3 = void 0;
				if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1) {
					data3 = data3[0];
					dataType3 = typeof data3;
					if (typeof data3 == "number" && !(data3 % 1) && !isNaN(data3)) coerced3 = data3;
				}
				if (!(coerced3 !== void 0)) {
					if (dataType3 === "boolean" || data3 === null || dataType3 === "string" && data3 && data3 == +data3 && !(data3 % 1)) coerced3 = +data3;
					else {
						const err5 = {
							instancePath: instancePath + "/$top",
							schemaPath: "#/properties/%24top/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced3 !== void 0) {
					data3 = coerced3;
					if (data !== void 0) data["$top"] = coerced3;
				}
			}
			if (typeof data3 == "number") {
				if (data3 > 2147483647 || isNaN(data3)) {
					const err6 = {
						instancePath: instancePath + "/$top",
						schemaPath: "#/properties/%24top/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err7 = {
						instancePath: instancePath + "/$top",
						schemaPath: "#/properties/%24top/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.$skip !== void 0) {
			let data4 = data.$skip;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
				let dataType4 = typeof data4;
				let coerced4 = void 0;
				if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1) {
					data4 = data4[0];
					dataType4 = typeof data4;
					if (typeof data4 == "number" && !(data4 % 1) && !isNaN(data4)) coerced4 = data4;
				}
				if (!(coerced4 !== void 0)) {
					if (dataType4 === "boolean" || data4 === null || dataType4 === "string" && data4 && data4 == +data4 && !(data4 % 1)) coerced4 = +data4;
					else {
						const err8 = {
							instancePath: instancePath + "/$skip",
							schemaPath: "#/properties/%24skip/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
				}
				if (coerced4 !== void 0) {
					data4 = coerced4;
					if (data !== void 0) data["$skip"] = coerced4;
				}
			}
			if (typeof data4 == "number") {
				if (data4 > 2147483647 || isNaN(data4)) {
					const err9 = {
						instancePath: instancePath + "/$skip",
						schemaPath: "#/properties/%24skip/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2147483647
						},
						message: "must be <= 2147483647"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err10 = {
						instancePath: instancePath + "/$skip",
						schemaPath: "#/properties/%24skip/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.$count !== void 0) {
			let data5 = data.$count;
			if (typeof data5 !== "boolean") {
				let dataType5 = typeof data5;
				let coerced5 = void 0;
				if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1) {
					data5 = data5[0];
					dataType5 = typeof data5;
					if (typeof data5 === "boolean") coerced5 = data5;
				}
				if (!(coerced5 !== void 0)) {
					if (data5 === "false" || data5 === 0 || data5 === null) coerced5 = false;
					else if (data5 === "true" || data5 === 1) coerced5 = true;
					else {
						const err11 = {
							instancePath: instancePath + "/$count",
							schemaPath: "#/properties/%24count/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (coerced5 !== void 0) {
					data5 = coerced5;
					if (data !== void 0) data["$count"] = coerced5;
				}
			}
		}
		if (data.$skiptoken !== void 0) {
			let data6 = data.$skiptoken;
			if (typeof data6 !== "string") {
				let dataType6 = typeof data6;
				let coerced6 = void 0;
				if (dataType6 == "object" && Array.isArray(data6) && data6.length == 1) {
					data6 = data6[0];
					dataType6 = typeof data6;
					if (typeof data6 === "string") coerced6 = data6;
				}
				if (!(coerced6 !== void 0)) {
					if (dataType6 == "number" || dataType6 == "boolean") coerced6 = "" + data6;
					else if (data6 === null) coerced6 = "";
					else {
						const err12 = {
							instancePath: instancePath + "/$skiptoken",
							schemaPath: "#/properties/%24skiptoken/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (coerced6 !== void 0) {
					data6 = coerced6;
					if (data !== void 0) data["$skiptoken"] = coerced6;
				}
			}
			if (typeof data6 === "string") {
				if (func1(data6) > 8192) {
					const err13 = {
						instancePath: instancePath + "/$skiptoken",
						schemaPath: "#/properties/%24skiptoken/maxLength",
						keyword: "maxLength",
						params: { limit: 8192 },
						message: "must NOT have more than 8192 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.$format !== void 0) {
			let data7 = data.$format;
			if (typeof data7 !== "string") {
				let dataType7 = typeof data7;
				let coerced7 = void 0;
				if (dataType7 == "object" && Array.isArray(data7) && data7.length == 1) {
					data7 = data7[0];
					dataType7 = typeof data7;
					if (typeof data7 === "string") coerced7 = data7;
				}
				if (!(coerced7 !== void 0)) {
					if (dataType7 == "number" || dataType7 == "boolean") coerced7 = "" + data7;
					else if (data7 === null) coerced7 = "";
					else {
						const err14 = {
							instancePath: instancePath + "/$format",
							schemaPath: "#/properties/%24format/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (coerced7 !== void 0) {
					data7 = coerced7;
					if (data !== void 0) data["$format"] = coerced7;
				}
			}
			if (typeof data7 === "string") {
				if (func1(data7) > 256) {
					const err15 = {
						instancePath: instancePath + "/$format",
						schemaPath: "#/properties/%24format/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"props": {
		"$filter": true,
		"$orderby": true,
		"$top": true,
		"$skip": true,
		"$count": true,
		"$skiptoken": true,
		"$format": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const removeMemberOf_query = validate79;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["@id"] === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "@id" },
				message: "must have required property '@id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["@id"] !== void 0) {
			let data0 = data["@id"];
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/@id",
							schemaPath: "#/properties/%40id/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["@id"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 2048) {
					const err2 = {
						instancePath: instancePath + "/@id",
						schemaPath: "#/properties/%40id/maxLength",
						keyword: "maxLength",
						params: { limit: 2048 },
						message: "must NOT have more than 2048 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/@id",
						schemaPath: "#/properties/%40id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"props": { "@id": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const removeMemberOfByKey_path = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate80.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.connectorsId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "connectorsId" },
				message: "must have required property 'connectorsId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.connectorGroupsId === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "connectorGroupsId" },
				message: "must have required property 'connectorGroupsId'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.connectorsId !== void 0) {
			let data0 = data.connectorsId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/connectorsId",
							schemaPath: "#/properties/connectorsId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["connectorsId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 128) {
					const err3 = {
						instancePath: instancePath + "/connectorsId",
						schemaPath: "#/properties/connectorsId/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/connectorsId",
						schemaPath: "#/properties/connectorsId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.connectorGroupsId !== void 0) {
			let data1 = data.connectorGroupsId;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType1 = typeof data1;
					if (typeof data1 === "string") coerced1 = data1;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/connectorGroupsId",
							schemaPath: "#/properties/connectorGroupsId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["connectorGroupsId"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1(data1) > 128) {
					const err6 = {
						instancePath: instancePath + "/connectorGroupsId",
						schemaPath: "#/properties/connectorGroupsId/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/connectorGroupsId",
						schemaPath: "#/properties/connectorGroupsId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate80.errors = vErrors;
	return errors === 0;
}
validate80.evaluated = {
	"props": {
		"connectorsId": true,
		"connectorGroupsId": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getConnectorGroup_path = validate81;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate81.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.connectorGroupsId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "connectorGroupsId" },
				message: "must have required property 'connectorGroupsId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.connectorGroupsId !== void 0) {
			let data0 = data.connectorGroupsId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err1 = {
							instancePath: instancePath + "/connectorGroupsId",
							schemaPath: "#/properties/connectorGroupsId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["connectorGroupsId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 128) {
					const err2 = {
						instancePath: instancePath + "/connectorGroupsId",
						schemaPath: "#/properties/connectorGroupsId/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/connectorGroupsId",
						schemaPath: "#/properties/connectorGroupsId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate81.errors = vErrors;
	return errors === 0;
}
validate81.evaluated = {
	"props": { "connectorGroupsId": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const removeMemberByKey_path = validate82;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.connectorGroupsId === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "connectorGroupsId" },
				message: "must have required property 'connectorGroupsId'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.connectorsId === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "connectorsId" },
				message: "must have required property 'connectorsId'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.connectorGroupsId !== void 0) {
			let data0 = data.connectorGroupsId;
			if (typeof data0 !== "string") {
				let dataType0 = typeof data0;
				let coerced0 = void 0;
				if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1) {
					data0 = data0[0];
					dataType0 = typeof data0;
					if (typeof data0 === "string") coerced0 = data0;
				}
				if (!(coerced0 !== void 0)) {
					if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data0;
					else if (data0 === null) coerced0 = "";
					else {
						const err2 = {
							instancePath: instancePath + "/connectorGroupsId",
							schemaPath: "#/properties/connectorGroupsId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				if (coerced0 !== void 0) {
					data0 = coerced0;
					if (data !== void 0) data["connectorGroupsId"] = coerced0;
				}
			}
			if (typeof data0 === "string") {
				if (func1(data0) > 128) {
					const err3 = {
						instancePath: instancePath + "/connectorGroupsId",
						schemaPath: "#/properties/connectorGroupsId/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/connectorGroupsId",
						schemaPath: "#/properties/connectorGroupsId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
		}
		if (data.connectorsId !== void 0) {
			let data1 = data.connectorsId;
			if (typeof data1 !== "string") {
				let dataType1 = typeof data1;
				let coerced1 = void 0;
				if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1) {
					data1 = data1[0];
					dataType1 = typeof data1;
					if (typeof data1 === "string") coerced1 = data1;
				}
				if (!(coerced1 !== void 0)) {
					if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data1;
					else if (data1 === null) coerced1 = "";
					else {
						const err5 = {
							instancePath: instancePath + "/connectorsId",
							schemaPath: "#/properties/connectorsId/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
				}
				if (coerced1 !== void 0) {
					data1 = coerced1;
					if (data !== void 0) data["connectorsId"] = coerced1;
				}
			}
			if (typeof data1 === "string") {
				if (func1(data1) > 128) {
					const err6 = {
						instancePath: instancePath + "/connectorsId",
						schemaPath: "#/properties/connectorsId/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data1) < 1) {
					const err7 = {
						instancePath: instancePath + "/connectorsId",
						schemaPath: "#/properties/connectorsId/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"props": {
		"connectorGroupsId": true,
		"connectorsId": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
export { BadRequest_headers, ConnectorCollection_headers, MethodNotAllowed_headers, TooManyRequests_headers, Unauthorized_headers, countConnectors_header, countConnectors_query, createConnector_201_headers, createConnector_204_headers, getConnectorGroup_path, getConnector_200_headers, getConnector_header, getConnector_path, getConnector_query, listConnectors_header, listConnectors_query, listMemberOfRefs_query, removeMemberByKey_path, removeMemberOfByKey_path, removeMemberOf_query, updateConnector_200_headers, updateConnector_header };
