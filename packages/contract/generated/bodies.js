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
var import_formats = /* @__PURE__ */ __toESM(require_formats());
var import_ucs2length = /* @__PURE__ */ __toESM(require_ucs2length());
const connectorCollection = validate52;
const formats0 = import_formats.fullFormats.uri;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!formats0(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "uri" },
				message: "must match format \"uri\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number") {
		if (data < 0 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate59.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!formats0(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "uri" },
				message: "must match format \"uri\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate59.errors = vErrors;
	return errors === 0;
}
validate59.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern3 = /* @__PURE__ */ new RegExp("^(W/)?\"[\\x21\\x23-\\x7e]*\"$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(W/)?\"[\\x21\\x23-\\x7e]*\"$" },
				message: "must match pattern \"^(W/)?\"[\\x21\\x23-\\x7e]*\"$\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!formats0(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/format",
				keyword: "format",
				params: { format: "uri" },
				message: "must match format \"uri\""
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const func1 = import_ucs2length.default;
const pattern4 = /* @__PURE__ */ new RegExp("^[^\\x00-\\x1f\\x7f]*$", "u");
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 128) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 128 },
				message: "must NOT have more than 128 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate70.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 255) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 },
				message: "must NOT have more than 255 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 255) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 },
				message: "must NOT have more than 255 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"description": "Whether the service hears from the agent: `active`, or `inactive`. An inactive agent is removed by the real\nservice after ten days.\n",
	"type": "string",
	"enum": ["active", "inactive"],
	"x-ms-enum": {
		"name": "connectorStatus",
		"modelAsString": false
	}
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
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
	if (!(data === "active" || data === "inactive")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema31.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate76.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
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
	validate76.errors = vErrors;
	return errors === 0;
}
validate76.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate88.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 255) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 },
				message: "must NOT have more than 255 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate88.errors = vErrors;
	return errors === 0;
}
validate88.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern9 = /* @__PURE__ */ new RegExp("^[A-Za-z][A-Za-z0-9]*$", "u");
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern9.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
				message: "must match pattern \"^[A-Za-z][A-Za-z0-9]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "boolean" },
			message: "must be boolean"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate93.errors = vErrors;
	return errors === 0;
}
validate93.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema38 = {
	"description": "The region that traffic through the group is optimized for; `null` where none was chosen. More values may\ncome.\n",
	"type": ["string", "null"],
	"minLength": 1,
	"maxLength": 64,
	"pattern": "^[A-Za-z][A-Za-z0-9]*$",
	"x-ms-enum": {
		"name": "connectorGroupRegion",
		"modelAsString": true,
		"values": [
			{
				"value": "nam",
				"description": "North America"
			},
			{
				"value": "eur",
				"description": "Europe"
			},
			{
				"value": "aus",
				"description": "Australia"
			},
			{
				"value": "asia",
				"description": "Asia"
			},
			{
				"value": "ind",
				"description": "India"
			},
			{
				"value": "unknownFutureValue",
				"description": "Stands for values to come."
			},
			{
				"value": "japan",
				"description": "Recorded of the service and missing in its metadata."
			}
		]
	}
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate95.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema38.type },
			message: "must be string,null"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (func1(data) < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (!pattern9.test(data)) {
			const err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
				message: "must match pattern \"^[A-Za-z][A-Za-z0-9]*$\""
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	validate95.errors = vErrors;
	return errors === 0;
}
validate95.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const wrapper0 = { validate: validate61 };
const wrapper3 = { validate: validate100 };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["@odata.context"] !== void 0) {
			if (!validate55(data["@odata.context"], {
				instancePath: instancePath + "/@odata.context",
				parentData: data,
				parentDataProperty: "@odata.context",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.type"] !== void 0) {
			let data1 = data["@odata.type"];
			if (typeof data1 !== "string") {
				const err0 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if ("#microsoft.graph.connectorGroup" !== data1) {
				const err1 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/const",
					keyword: "const",
					params: { allowedValue: "#microsoft.graph.connectorGroup" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data["@odata.etag"] !== void 0) {
			if (!validate63(data["@odata.etag"], {
				instancePath: instancePath + "/@odata.etag",
				parentData: data,
				parentDataProperty: "@odata.etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.id"] !== void 0) {
			if (!validate65(data["@odata.id"], {
				instancePath: instancePath + "/@odata.id",
				parentData: data,
				parentDataProperty: "@odata.id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.editLink"] !== void 0) {
			if (!validate65(data["@odata.editLink"], {
				instancePath: instancePath + "/@odata.editLink",
				parentData: data,
				parentDataProperty: "@odata.editLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate68(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (!validate88(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.connectorGroupType !== void 0) {
			if (!validate90(data.connectorGroupType, {
				instancePath: instancePath + "/connectorGroupType",
				parentData: data,
				parentDataProperty: "connectorGroupType",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data["connectorGroupType@odata.type"] !== void 0) {
			if (!validate76(data["connectorGroupType@odata.type"], {
				instancePath: instancePath + "/connectorGroupType@odata.type",
				parentData: data,
				parentDataProperty: "connectorGroupType@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.isDefault !== void 0) {
			if (!validate93(data.isDefault, {
				instancePath: instancePath + "/isDefault",
				parentData: data,
				parentDataProperty: "isDefault",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.region !== void 0) {
			if (!validate95(data.region, {
				instancePath: instancePath + "/region",
				parentData: data,
				parentDataProperty: "region",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
				errors = vErrors.length;
			}
		}
		if (data["region@odata.type"] !== void 0) {
			if (!validate76(data["region@odata.type"], {
				instancePath: instancePath + "/region@odata.type",
				parentData: data,
				parentDataProperty: "region@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data["members@odata.navigationLink"] !== void 0) {
			if (!validate65(data["members@odata.navigationLink"], {
				instancePath: instancePath + "/members@odata.navigationLink",
				parentData: data,
				parentDataProperty: "members@odata.navigationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["members@odata.associationLink"] !== void 0) {
			if (!validate65(data["members@odata.associationLink"], {
				instancePath: instancePath + "/members@odata.associationLink",
				parentData: data,
				parentDataProperty: "members@odata.associationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.members !== void 0) {
			let data14 = data.members;
			if (Array.isArray(data14)) {
				const len0 = data14.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data15 = data14[i0];
					const _errs19 = errors;
					let valid3 = false;
					const _errs20 = errors;
					if (!wrapper0.validate(data15, {
						instancePath: instancePath + "/members/" + i0,
						parentData: data14,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
						errors = vErrors.length;
					} else {
						var props0 = wrapper0.validate.evaluated.props;
						var items0 = wrapper0.validate.evaluated.items;
					}
					var _valid0 = _errs20 === errors;
					valid3 = valid3 || _valid0;
					const _errs21 = errors;
					if (!wrapper3.validate(data15, {
						instancePath: instancePath + "/members/" + i0,
						parentData: data14,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? wrapper3.validate.errors : vErrors.concat(wrapper3.validate.errors);
						errors = vErrors.length;
					} else {
						var props1 = wrapper3.validate.evaluated.props;
						var items1 = wrapper3.validate.evaluated.items;
					}
					var _valid0 = _errs21 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						if (props0 !== true && props1 !== void 0) {
							if (props1 === true) props0 = true;
							else {
								props0 = props0 || {};
								Object.assign(props0, props1);
							}
						}
						if (items0 !== true && items1 !== void 0) items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
					}
					if (!valid3) {
						const err2 = {
							instancePath: instancePath + "/members/" + i0,
							schemaPath: "#/properties/members/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					} else {
						errors = _errs19;
						if (vErrors !== null) {
							if (_errs19) vErrors.length = _errs19;
							else vErrors = null;
						}
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/members",
					schemaPath: "#/properties/members/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data["members@odata.nextLink"] !== void 0) {
			if (!validate59(data["members@odata.nextLink"], {
				instancePath: instancePath + "/members@odata.nextLink",
				parentData: data,
				parentDataProperty: "members@odata.nextLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
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
	validate113.errors = vErrors;
	return errors === 0;
}
validate113.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.type": true,
		"@odata.etag": true,
		"@odata.id": true,
		"@odata.editLink": true,
		"id": true,
		"name": true,
		"connectorGroupType": true,
		"connectorGroupType@odata.type": true,
		"isDefault": true,
		"region": true,
		"region@odata.type": true,
		"members@odata.navigationLink": true,
		"members@odata.associationLink": true,
		"members": true,
		"members@odata.nextLink": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const wrapper1 = { validate: validate82 };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate100.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["@odata.context"] !== void 0) {
			if (!validate55(data["@odata.context"], {
				instancePath: instancePath + "/@odata.context",
				parentData: data,
				parentDataProperty: "@odata.context",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.type"] !== void 0) {
			let data1 = data["@odata.type"];
			if (typeof data1 !== "string") {
				const err0 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if ("#microsoft.graph.connector" !== data1) {
				const err1 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/const",
					keyword: "const",
					params: { allowedValue: "#microsoft.graph.connector" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data["@odata.etag"] !== void 0) {
			if (!validate63(data["@odata.etag"], {
				instancePath: instancePath + "/@odata.etag",
				parentData: data,
				parentDataProperty: "@odata.etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.id"] !== void 0) {
			if (!validate65(data["@odata.id"], {
				instancePath: instancePath + "/@odata.id",
				parentData: data,
				parentDataProperty: "@odata.id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.editLink"] !== void 0) {
			if (!validate65(data["@odata.editLink"], {
				instancePath: instancePath + "/@odata.editLink",
				parentData: data,
				parentDataProperty: "@odata.editLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate68(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.machineName !== void 0) {
			if (!validate70(data.machineName, {
				instancePath: instancePath + "/machineName",
				parentData: data,
				parentDataProperty: "machineName",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.externalIp !== void 0) {
			if (!validate72(data.externalIp, {
				instancePath: instancePath + "/externalIp",
				parentData: data,
				parentDataProperty: "externalIp",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			if (!validate74(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["status@odata.type"] !== void 0) {
			if (!validate76(data["status@odata.type"], {
				instancePath: instancePath + "/status@odata.type",
				parentData: data,
				parentDataProperty: "status@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate78(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data["memberOf@odata.navigationLink"] !== void 0) {
			if (!validate65(data["memberOf@odata.navigationLink"], {
				instancePath: instancePath + "/memberOf@odata.navigationLink",
				parentData: data,
				parentDataProperty: "memberOf@odata.navigationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["memberOf@odata.associationLink"] !== void 0) {
			if (!validate65(data["memberOf@odata.associationLink"], {
				instancePath: instancePath + "/memberOf@odata.associationLink",
				parentData: data,
				parentDataProperty: "memberOf@odata.associationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.memberOf !== void 0) {
			let data13 = data.memberOf;
			if (Array.isArray(data13)) {
				const len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data14 = data13[i0];
					const _errs18 = errors;
					let valid3 = false;
					const _errs19 = errors;
					if (!wrapper1.validate(data14, {
						instancePath: instancePath + "/memberOf/" + i0,
						parentData: data13,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
						errors = vErrors.length;
					} else var props0 = wrapper1.validate.evaluated.props;
					var _valid0 = _errs19 === errors;
					valid3 = valid3 || _valid0;
					const _errs20 = errors;
					if (!validate113(data14, {
						instancePath: instancePath + "/memberOf/" + i0,
						parentData: data13,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs20 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						if (props0 !== true) {
							props0 = props0 || {};
							props0["@odata.context"] = true;
							props0["@odata.type"] = true;
							props0["@odata.etag"] = true;
							props0["@odata.id"] = true;
							props0["@odata.editLink"] = true;
							props0.id = true;
							props0.name = true;
							props0.connectorGroupType = true;
							props0["connectorGroupType@odata.type"] = true;
							props0.isDefault = true;
							props0.region = true;
							props0["region@odata.type"] = true;
							props0["members@odata.navigationLink"] = true;
							props0["members@odata.associationLink"] = true;
							props0.members = true;
							props0["members@odata.nextLink"] = true;
						}
					}
					if (!valid3) {
						const err2 = {
							instancePath: instancePath + "/memberOf/" + i0,
							schemaPath: "#/properties/memberOf/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					} else {
						errors = _errs18;
						if (vErrors !== null) {
							if (_errs18) vErrors.length = _errs18;
							else vErrors = null;
						}
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/memberOf",
					schemaPath: "#/properties/memberOf/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
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
	validate100.errors = vErrors;
	return errors === 0;
}
validate100.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.type": true,
		"@odata.etag": true,
		"@odata.id": true,
		"@odata.editLink": true,
		"id": true,
		"machineName": true,
		"externalIp": true,
		"status": true,
		"status@odata.type": true,
		"version": true,
		"memberOf@odata.navigationLink": true,
		"memberOf@odata.associationLink": true,
		"memberOf": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.connectorGroupType === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "connectorGroupType" },
				message: "must have required property 'connectorGroupType'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.isDefault === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "isDefault" },
				message: "must have required property 'isDefault'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.region === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "region" },
				message: "must have required property 'region'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data["@odata.context"] !== void 0) {
			if (!validate55(data["@odata.context"], {
				instancePath: instancePath + "/@odata.context",
				parentData: data,
				parentDataProperty: "@odata.context",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.type"] !== void 0) {
			let data1 = data["@odata.type"];
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("#microsoft.graph.connectorGroup" !== data1) {
				const err6 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/const",
					keyword: "const",
					params: { allowedValue: "#microsoft.graph.connectorGroup" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["@odata.etag"] !== void 0) {
			if (!validate63(data["@odata.etag"], {
				instancePath: instancePath + "/@odata.etag",
				parentData: data,
				parentDataProperty: "@odata.etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.id"] !== void 0) {
			if (!validate65(data["@odata.id"], {
				instancePath: instancePath + "/@odata.id",
				parentData: data,
				parentDataProperty: "@odata.id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.editLink"] !== void 0) {
			if (!validate65(data["@odata.editLink"], {
				instancePath: instancePath + "/@odata.editLink",
				parentData: data,
				parentDataProperty: "@odata.editLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate68(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (!validate88(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.connectorGroupType !== void 0) {
			if (!validate90(data.connectorGroupType, {
				instancePath: instancePath + "/connectorGroupType",
				parentData: data,
				parentDataProperty: "connectorGroupType",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data["connectorGroupType@odata.type"] !== void 0) {
			if (!validate76(data["connectorGroupType@odata.type"], {
				instancePath: instancePath + "/connectorGroupType@odata.type",
				parentData: data,
				parentDataProperty: "connectorGroupType@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.isDefault !== void 0) {
			if (!validate93(data.isDefault, {
				instancePath: instancePath + "/isDefault",
				parentData: data,
				parentDataProperty: "isDefault",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.region !== void 0) {
			if (!validate95(data.region, {
				instancePath: instancePath + "/region",
				parentData: data,
				parentDataProperty: "region",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
				errors = vErrors.length;
			}
		}
		if (data["region@odata.type"] !== void 0) {
			if (!validate76(data["region@odata.type"], {
				instancePath: instancePath + "/region@odata.type",
				parentData: data,
				parentDataProperty: "region@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data["members@odata.navigationLink"] !== void 0) {
			if (!validate65(data["members@odata.navigationLink"], {
				instancePath: instancePath + "/members@odata.navigationLink",
				parentData: data,
				parentDataProperty: "members@odata.navigationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["members@odata.associationLink"] !== void 0) {
			if (!validate65(data["members@odata.associationLink"], {
				instancePath: instancePath + "/members@odata.associationLink",
				parentData: data,
				parentDataProperty: "members@odata.associationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.members !== void 0) {
			let data14 = data.members;
			if (Array.isArray(data14)) {
				const len0 = data14.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data15 = data14[i0];
					const _errs19 = errors;
					let valid3 = false;
					const _errs20 = errors;
					if (!wrapper0.validate(data15, {
						instancePath: instancePath + "/members/" + i0,
						parentData: data14,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
						errors = vErrors.length;
					} else var props0 = wrapper0.validate.evaluated.props;
					var _valid0 = _errs20 === errors;
					valid3 = valid3 || _valid0;
					const _errs21 = errors;
					if (!validate100(data15, {
						instancePath: instancePath + "/members/" + i0,
						parentData: data14,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs21 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						if (props0 !== true) {
							props0 = props0 || {};
							props0["@odata.context"] = true;
							props0["@odata.type"] = true;
							props0["@odata.etag"] = true;
							props0["@odata.id"] = true;
							props0["@odata.editLink"] = true;
							props0.id = true;
							props0.machineName = true;
							props0.externalIp = true;
							props0.status = true;
							props0["status@odata.type"] = true;
							props0.version = true;
							props0["memberOf@odata.navigationLink"] = true;
							props0["memberOf@odata.associationLink"] = true;
							props0.memberOf = true;
						}
					}
					if (!valid3) {
						const err7 = {
							instancePath: instancePath + "/members/" + i0,
							schemaPath: "#/properties/members/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					} else {
						errors = _errs19;
						if (vErrors !== null) {
							if (_errs19) vErrors.length = _errs19;
							else vErrors = null;
						}
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/members",
					schemaPath: "#/properties/members/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data["members@odata.nextLink"] !== void 0) {
			if (!validate59(data["members@odata.nextLink"], {
				instancePath: instancePath + "/members@odata.nextLink",
				parentData: data,
				parentDataProperty: "members@odata.nextLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
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
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.type": true,
		"@odata.etag": true,
		"@odata.id": true,
		"@odata.editLink": true,
		"id": true,
		"name": true,
		"connectorGroupType": true,
		"connectorGroupType@odata.type": true,
		"isDefault": true,
		"region": true,
		"region@odata.type": true,
		"members@odata.navigationLink": true,
		"members@odata.associationLink": true,
		"members": true,
		"members@odata.nextLink": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.machineName === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "machineName" },
				message: "must have required property 'machineName'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.externalIp === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "externalIp" },
				message: "must have required property 'externalIp'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.status === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data["@odata.context"] !== void 0) {
			if (!validate55(data["@odata.context"], {
				instancePath: instancePath + "/@odata.context",
				parentData: data,
				parentDataProperty: "@odata.context",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.type"] !== void 0) {
			let data1 = data["@odata.type"];
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("#microsoft.graph.connector" !== data1) {
				const err6 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/const",
					keyword: "const",
					params: { allowedValue: "#microsoft.graph.connector" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["@odata.etag"] !== void 0) {
			if (!validate63(data["@odata.etag"], {
				instancePath: instancePath + "/@odata.etag",
				parentData: data,
				parentDataProperty: "@odata.etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.id"] !== void 0) {
			if (!validate65(data["@odata.id"], {
				instancePath: instancePath + "/@odata.id",
				parentData: data,
				parentDataProperty: "@odata.id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.editLink"] !== void 0) {
			if (!validate65(data["@odata.editLink"], {
				instancePath: instancePath + "/@odata.editLink",
				parentData: data,
				parentDataProperty: "@odata.editLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate68(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.machineName !== void 0) {
			if (!validate70(data.machineName, {
				instancePath: instancePath + "/machineName",
				parentData: data,
				parentDataProperty: "machineName",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.externalIp !== void 0) {
			if (!validate72(data.externalIp, {
				instancePath: instancePath + "/externalIp",
				parentData: data,
				parentDataProperty: "externalIp",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			if (!validate74(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["status@odata.type"] !== void 0) {
			if (!validate76(data["status@odata.type"], {
				instancePath: instancePath + "/status@odata.type",
				parentData: data,
				parentDataProperty: "status@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate78(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data["memberOf@odata.navigationLink"] !== void 0) {
			if (!validate65(data["memberOf@odata.navigationLink"], {
				instancePath: instancePath + "/memberOf@odata.navigationLink",
				parentData: data,
				parentDataProperty: "memberOf@odata.navigationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["memberOf@odata.associationLink"] !== void 0) {
			if (!validate65(data["memberOf@odata.associationLink"], {
				instancePath: instancePath + "/memberOf@odata.associationLink",
				parentData: data,
				parentDataProperty: "memberOf@odata.associationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.memberOf !== void 0) {
			let data13 = data.memberOf;
			if (Array.isArray(data13)) {
				const len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data14 = data13[i0];
					const _errs18 = errors;
					let valid3 = false;
					const _errs19 = errors;
					if (!validate82(data14, {
						instancePath: instancePath + "/memberOf/" + i0,
						parentData: data13,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs19 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						var props0 = {};
						props0["@odata.context"] = true;
						props0["@odata.type"] = true;
						props0["@odata.etag"] = true;
						props0["@odata.id"] = true;
						props0["@odata.editLink"] = true;
						props0.id = true;
						props0.name = true;
						props0.connectorGroupType = true;
						props0["connectorGroupType@odata.type"] = true;
						props0.isDefault = true;
						props0.region = true;
						props0["region@odata.type"] = true;
						props0["members@odata.navigationLink"] = true;
						props0["members@odata.associationLink"] = true;
						props0.members = true;
						props0["members@odata.nextLink"] = true;
					}
					const _errs20 = errors;
					if (!validate113(data14, {
						instancePath: instancePath + "/memberOf/" + i0,
						parentData: data13,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs20 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						if (props0 !== true) {
							props0 = props0 || {};
							props0["@odata.context"] = true;
							props0["@odata.type"] = true;
							props0["@odata.etag"] = true;
							props0["@odata.id"] = true;
							props0["@odata.editLink"] = true;
							props0.id = true;
							props0.name = true;
							props0.connectorGroupType = true;
							props0["connectorGroupType@odata.type"] = true;
							props0.isDefault = true;
							props0.region = true;
							props0["region@odata.type"] = true;
							props0["members@odata.navigationLink"] = true;
							props0["members@odata.associationLink"] = true;
							props0.members = true;
							props0["members@odata.nextLink"] = true;
						}
					}
					if (!valid3) {
						const err7 = {
							instancePath: instancePath + "/memberOf/" + i0,
							schemaPath: "#/properties/memberOf/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					} else {
						errors = _errs18;
						if (vErrors !== null) {
							if (_errs18) vErrors.length = _errs18;
							else vErrors = null;
						}
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/memberOf",
					schemaPath: "#/properties/memberOf/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
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
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.type": true,
		"@odata.etag": true,
		"@odata.id": true,
		"@odata.editLink": true,
		"id": true,
		"machineName": true,
		"externalIp": true,
		"status": true,
		"status@odata.type": true,
		"version": true,
		"memberOf@odata.navigationLink": true,
		"memberOf@odata.associationLink": true,
		"memberOf": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["@odata.context"] !== void 0) {
			if (!validate55(data["@odata.context"], {
				instancePath: instancePath + "/@odata.context",
				parentData: data,
				parentDataProperty: "@odata.context",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.count"] !== void 0) {
			if (!validate57(data["@odata.count"], {
				instancePath: instancePath + "/@odata.count",
				parentData: data,
				parentDataProperty: "@odata.count",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.nextLink"] !== void 0) {
			if (!validate59(data["@odata.nextLink"], {
				instancePath: instancePath + "/@odata.nextLink",
				parentData: data,
				parentDataProperty: "@odata.nextLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.value !== void 0) {
			let data3 = data.value;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					const _errs7 = errors;
					let valid3 = false;
					const _errs8 = errors;
					if (!validate61(data4, {
						instancePath: instancePath + "/value/" + i0,
						parentData: data3,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs8 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						var props0 = {};
						props0["@odata.context"] = true;
						props0["@odata.type"] = true;
						props0["@odata.etag"] = true;
						props0["@odata.id"] = true;
						props0["@odata.editLink"] = true;
						props0.id = true;
						props0.machineName = true;
						props0.externalIp = true;
						props0.status = true;
						props0["status@odata.type"] = true;
						props0.version = true;
						props0["memberOf@odata.navigationLink"] = true;
						props0["memberOf@odata.associationLink"] = true;
						props0.memberOf = true;
					}
					const _errs9 = errors;
					if (!validate100(data4, {
						instancePath: instancePath + "/value/" + i0,
						parentData: data3,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs9 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						if (props0 !== true) {
							props0 = props0 || {};
							props0["@odata.context"] = true;
							props0["@odata.type"] = true;
							props0["@odata.etag"] = true;
							props0["@odata.id"] = true;
							props0["@odata.editLink"] = true;
							props0.id = true;
							props0.machineName = true;
							props0.externalIp = true;
							props0.status = true;
							props0["status@odata.type"] = true;
							props0.version = true;
							props0["memberOf@odata.navigationLink"] = true;
							props0["memberOf@odata.associationLink"] = true;
							props0.memberOf = true;
						}
					}
					if (!valid3) {
						const err1 = {
							instancePath: instancePath + "/value/" + i0,
							schemaPath: "#/properties/value/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					} else {
						errors = _errs7;
						if (vErrors !== null) {
							if (_errs7) vErrors.length = _errs7;
							else vErrors = null;
						}
					}
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.count": true,
		"@odata.nextLink": true,
		"value": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate54(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
		errors = vErrors.length;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.count": true,
		"@odata.nextLink": true,
		"value": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const odataError = validate136;
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.message === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "code" || key0 === "message" || key0 === "target")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.code !== void 0) {
			if (typeof data.code !== "string") {
				const err3 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err4 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.target !== void 0) {
			if (typeof data.target !== "string") {
				const err5 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
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
	validate139.errors = vErrors;
	return errors === 0;
}
validate139.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern11 = /* @__PURE__ */ new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d$", "u");
const formats6 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate141(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate141.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.date === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "date" },
				message: "must have required property 'date'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["request-id"] === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "request-id" },
				message: "must have required property 'request-id'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data["client-request-id"] === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "client-request-id" },
				message: "must have required property 'client-request-id'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.date !== void 0) {
			let data0 = data.date;
			if (typeof data0 === "string") {
				if (!pattern11.test(data0)) {
					const err3 = {
						instancePath: instancePath + "/date",
						schemaPath: "#/properties/date/pattern",
						keyword: "pattern",
						params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d$" },
						message: "must match pattern \"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d$\""
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/date",
					schemaPath: "#/properties/date/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data["request-id"] !== void 0) {
			let data1 = data["request-id"];
			if (typeof data1 === "string") {
				if (!formats6.test(data1)) {
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
			} else {
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
		if (data["client-request-id"] !== void 0) {
			if (typeof data["client-request-id"] !== "string") {
				const err7 = {
					instancePath: instancePath + "/client-request-id",
					schemaPath: "#/properties/client-request-id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
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
	validate141.errors = vErrors;
	return errors === 0;
}
validate141.evaluated = {
	"props": {
		"date": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate138.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.code === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.message === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "message" },
				message: "must have required property 'message'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.innerError === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "innerError" },
				message: "must have required property 'innerError'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "code" || key0 === "message" || key0 === "target" || key0 === "details" || key0 === "innerError")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.code !== void 0) {
			if (typeof data.code !== "string") {
				const err4 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.message !== void 0) {
			if (typeof data.message !== "string") {
				const err5 = {
					instancePath: instancePath + "/message",
					schemaPath: "#/properties/message/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.target !== void 0) {
			if (typeof data.target !== "string") {
				const err6 = {
					instancePath: instancePath + "/target",
					schemaPath: "#/properties/target/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.details !== void 0) {
			let data3 = data.details;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate139(data3[i0], {
					instancePath: instancePath + "/details/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/details",
					schemaPath: "#/properties/details/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.innerError !== void 0) {
			if (!validate141(data.innerError, {
				instancePath: instancePath + "/innerError",
				parentData: data,
				parentDataProperty: "innerError",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
				errors = vErrors.length;
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
	validate138.errors = vErrors;
	return errors === 0;
}
validate138.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.error === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" },
				message: "must have required property 'error'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "error")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.error !== void 0) {
			if (!validate138(data.error, {
				instancePath: instancePath + "/error",
				parentData: data,
				parentDataProperty: "error",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
				errors = vErrors.length;
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
	validate137.errors = vErrors;
	return errors === 0;
}
validate137.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate136.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate137(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
		errors = vErrors.length;
	}
	validate136.errors = vErrors;
	return errors === 0;
}
validate136.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const createConnector_body = validate145;
const pattern12 = /* @__PURE__ */ new RegExp("^@odata\\.", "u");
const schema48 = {
	"description": "The type of the object, if it is sent at all.",
	"type": "string",
	"enum": ["#microsoft.graph.connector", "microsoft.graph.connector"]
};
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate147.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
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
	if (!(data === "#microsoft.graph.connector" || data === "microsoft.graph.connector")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema48.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate147.errors = vErrors;
	return errors === 0;
}
validate147.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate150.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 128) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 128 },
				message: "must NOT have more than 128 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate150.errors = vErrors;
	return errors === 0;
}
validate150.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate152.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 255) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 },
				message: "must NOT have more than 255 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate152.errors = vErrors;
	return errors === 0;
}
validate152.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate154.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 255) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 },
				message: "must NOT have more than 255 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate154.errors = vErrors;
	return errors === 0;
}
validate154.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema53 = {
	"description": "Whether the service hears from the agent: `active`, or `inactive`. An inactive agent is removed by the real\nservice after ten days.\n",
	"type": "string",
	"enum": ["active", "inactive"],
	"x-ms-enum": {
		"name": "connectorStatus",
		"modelAsString": false
	}
};
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate156.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
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
	if (!(data === "active" || data === "inactive")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema53.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate156.errors = vErrors;
	return errors === 0;
}
validate156.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate158(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate158.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate158.errors = vErrors;
	return errors === 0;
}
validate158.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate145.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.machineName === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "machineName" },
				message: "must have required property 'machineName'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.externalIp === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "externalIp" },
				message: "must have required property 'externalIp'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.status === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "@odata.type" || key0 === "id" || key0 === "machineName" || key0 === "externalIp" || key0 === "status" || key0 === "version" || pattern12.test(key0))) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data["@odata.type"] !== void 0) {
			if (!validate147(data["@odata.type"], {
				instancePath: instancePath + "/@odata.type",
				parentData: data,
				parentDataProperty: "@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate150(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
				errors = vErrors.length;
			}
		}
		if (data.machineName !== void 0) {
			if (!validate152(data.machineName, {
				instancePath: instancePath + "/machineName",
				parentData: data,
				parentDataProperty: "machineName",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
				errors = vErrors.length;
			}
		}
		if (data.externalIp !== void 0) {
			if (!validate154(data.externalIp, {
				instancePath: instancePath + "/externalIp",
				parentData: data,
				parentDataProperty: "externalIp",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			if (!validate156(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate158(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
				errors = vErrors.length;
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
	validate145.errors = vErrors;
	return errors === 0;
}
validate145.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const connector = validate160;
function validate161(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate161.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.machineName === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "machineName" },
				message: "must have required property 'machineName'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.externalIp === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "externalIp" },
				message: "must have required property 'externalIp'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.status === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data["@odata.context"] !== void 0) {
			if (!validate55(data["@odata.context"], {
				instancePath: instancePath + "/@odata.context",
				parentData: data,
				parentDataProperty: "@odata.context",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.type"] !== void 0) {
			let data1 = data["@odata.type"];
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("#microsoft.graph.connector" !== data1) {
				const err6 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/const",
					keyword: "const",
					params: { allowedValue: "#microsoft.graph.connector" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["@odata.etag"] !== void 0) {
			if (!validate63(data["@odata.etag"], {
				instancePath: instancePath + "/@odata.etag",
				parentData: data,
				parentDataProperty: "@odata.etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.id"] !== void 0) {
			if (!validate65(data["@odata.id"], {
				instancePath: instancePath + "/@odata.id",
				parentData: data,
				parentDataProperty: "@odata.id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.editLink"] !== void 0) {
			if (!validate65(data["@odata.editLink"], {
				instancePath: instancePath + "/@odata.editLink",
				parentData: data,
				parentDataProperty: "@odata.editLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate68(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.machineName !== void 0) {
			if (!validate70(data.machineName, {
				instancePath: instancePath + "/machineName",
				parentData: data,
				parentDataProperty: "machineName",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.externalIp !== void 0) {
			if (!validate72(data.externalIp, {
				instancePath: instancePath + "/externalIp",
				parentData: data,
				parentDataProperty: "externalIp",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			if (!validate74(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["status@odata.type"] !== void 0) {
			if (!validate76(data["status@odata.type"], {
				instancePath: instancePath + "/status@odata.type",
				parentData: data,
				parentDataProperty: "status@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate78(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data["memberOf@odata.navigationLink"] !== void 0) {
			if (!validate65(data["memberOf@odata.navigationLink"], {
				instancePath: instancePath + "/memberOf@odata.navigationLink",
				parentData: data,
				parentDataProperty: "memberOf@odata.navigationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["memberOf@odata.associationLink"] !== void 0) {
			if (!validate65(data["memberOf@odata.associationLink"], {
				instancePath: instancePath + "/memberOf@odata.associationLink",
				parentData: data,
				parentDataProperty: "memberOf@odata.associationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.memberOf !== void 0) {
			let data13 = data.memberOf;
			if (Array.isArray(data13)) {
				const len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data14 = data13[i0];
					const _errs18 = errors;
					let valid3 = false;
					const _errs19 = errors;
					if (!validate82(data14, {
						instancePath: instancePath + "/memberOf/" + i0,
						parentData: data13,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs19 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						var props0 = {};
						props0["@odata.context"] = true;
						props0["@odata.type"] = true;
						props0["@odata.etag"] = true;
						props0["@odata.id"] = true;
						props0["@odata.editLink"] = true;
						props0.id = true;
						props0.name = true;
						props0.connectorGroupType = true;
						props0["connectorGroupType@odata.type"] = true;
						props0.isDefault = true;
						props0.region = true;
						props0["region@odata.type"] = true;
						props0["members@odata.navigationLink"] = true;
						props0["members@odata.associationLink"] = true;
						props0.members = true;
						props0["members@odata.nextLink"] = true;
					}
					const _errs20 = errors;
					if (!validate113(data14, {
						instancePath: instancePath + "/memberOf/" + i0,
						parentData: data13,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs20 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						if (props0 !== true) {
							props0 = props0 || {};
							props0["@odata.context"] = true;
							props0["@odata.type"] = true;
							props0["@odata.etag"] = true;
							props0["@odata.id"] = true;
							props0["@odata.editLink"] = true;
							props0.id = true;
							props0.name = true;
							props0.connectorGroupType = true;
							props0["connectorGroupType@odata.type"] = true;
							props0.isDefault = true;
							props0.region = true;
							props0["region@odata.type"] = true;
							props0["members@odata.navigationLink"] = true;
							props0["members@odata.associationLink"] = true;
							props0.members = true;
							props0["members@odata.nextLink"] = true;
						}
					}
					if (!valid3) {
						const err7 = {
							instancePath: instancePath + "/memberOf/" + i0,
							schemaPath: "#/properties/memberOf/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					} else {
						errors = _errs18;
						if (vErrors !== null) {
							if (_errs18) vErrors.length = _errs18;
							else vErrors = null;
						}
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/memberOf",
					schemaPath: "#/properties/memberOf/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
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
	validate161.errors = vErrors;
	return errors === 0;
}
validate161.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.type": true,
		"@odata.etag": true,
		"@odata.id": true,
		"@odata.editLink": true,
		"id": true,
		"machineName": true,
		"externalIp": true,
		"status": true,
		"status@odata.type": true,
		"version": true,
		"memberOf@odata.navigationLink": true,
		"memberOf@odata.associationLink": true,
		"memberOf": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate160.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate161(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
		errors = vErrors.length;
	}
	validate160.errors = vErrors;
	return errors === 0;
}
validate160.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.type": true,
		"@odata.etag": true,
		"@odata.id": true,
		"@odata.editLink": true,
		"id": true,
		"machineName": true,
		"externalIp": true,
		"status": true,
		"status@odata.type": true,
		"version": true,
		"memberOf@odata.navigationLink": true,
		"memberOf@odata.associationLink": true,
		"memberOf": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const count = validate177;
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate178.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data == "number") {
		if (data < 0 || isNaN(data)) {
			const err1 = {
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	validate178.errors = vErrors;
	return errors === 0;
}
validate178.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate177.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate178(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
		errors = vErrors.length;
	}
	validate177.errors = vErrors;
	return errors === 0;
}
validate177.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const getConnector_200_answer = validate180;
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate181.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.machineName === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "machineName" },
				message: "must have required property 'machineName'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.externalIp === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "externalIp" },
				message: "must have required property 'externalIp'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.status === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.version === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data["@odata.context"] !== void 0) {
			if (!validate55(data["@odata.context"], {
				instancePath: instancePath + "/@odata.context",
				parentData: data,
				parentDataProperty: "@odata.context",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.type"] !== void 0) {
			let data1 = data["@odata.type"];
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("#microsoft.graph.connector" !== data1) {
				const err6 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/const",
					keyword: "const",
					params: { allowedValue: "#microsoft.graph.connector" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["@odata.etag"] !== void 0) {
			if (!validate63(data["@odata.etag"], {
				instancePath: instancePath + "/@odata.etag",
				parentData: data,
				parentDataProperty: "@odata.etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.id"] !== void 0) {
			if (!validate65(data["@odata.id"], {
				instancePath: instancePath + "/@odata.id",
				parentData: data,
				parentDataProperty: "@odata.id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.editLink"] !== void 0) {
			if (!validate65(data["@odata.editLink"], {
				instancePath: instancePath + "/@odata.editLink",
				parentData: data,
				parentDataProperty: "@odata.editLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate68(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.machineName !== void 0) {
			if (!validate70(data.machineName, {
				instancePath: instancePath + "/machineName",
				parentData: data,
				parentDataProperty: "machineName",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.externalIp !== void 0) {
			if (!validate72(data.externalIp, {
				instancePath: instancePath + "/externalIp",
				parentData: data,
				parentDataProperty: "externalIp",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			if (!validate74(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["status@odata.type"] !== void 0) {
			if (!validate76(data["status@odata.type"], {
				instancePath: instancePath + "/status@odata.type",
				parentData: data,
				parentDataProperty: "status@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate78(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data["memberOf@odata.navigationLink"] !== void 0) {
			if (!validate65(data["memberOf@odata.navigationLink"], {
				instancePath: instancePath + "/memberOf@odata.navigationLink",
				parentData: data,
				parentDataProperty: "memberOf@odata.navigationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["memberOf@odata.associationLink"] !== void 0) {
			if (!validate65(data["memberOf@odata.associationLink"], {
				instancePath: instancePath + "/memberOf@odata.associationLink",
				parentData: data,
				parentDataProperty: "memberOf@odata.associationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.memberOf !== void 0) {
			let data13 = data.memberOf;
			if (Array.isArray(data13)) {
				const len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data14 = data13[i0];
					const _errs18 = errors;
					let valid3 = false;
					const _errs19 = errors;
					if (!validate82(data14, {
						instancePath: instancePath + "/memberOf/" + i0,
						parentData: data13,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs19 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						var props0 = {};
						props0["@odata.context"] = true;
						props0["@odata.type"] = true;
						props0["@odata.etag"] = true;
						props0["@odata.id"] = true;
						props0["@odata.editLink"] = true;
						props0.id = true;
						props0.name = true;
						props0.connectorGroupType = true;
						props0["connectorGroupType@odata.type"] = true;
						props0.isDefault = true;
						props0.region = true;
						props0["region@odata.type"] = true;
						props0["members@odata.navigationLink"] = true;
						props0["members@odata.associationLink"] = true;
						props0.members = true;
						props0["members@odata.nextLink"] = true;
					}
					const _errs20 = errors;
					if (!validate113(data14, {
						instancePath: instancePath + "/memberOf/" + i0,
						parentData: data13,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs20 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						if (props0 !== true) {
							props0 = props0 || {};
							props0["@odata.context"] = true;
							props0["@odata.type"] = true;
							props0["@odata.etag"] = true;
							props0["@odata.id"] = true;
							props0["@odata.editLink"] = true;
							props0.id = true;
							props0.name = true;
							props0.connectorGroupType = true;
							props0["connectorGroupType@odata.type"] = true;
							props0.isDefault = true;
							props0.region = true;
							props0["region@odata.type"] = true;
							props0["members@odata.navigationLink"] = true;
							props0["members@odata.associationLink"] = true;
							props0.members = true;
							props0["members@odata.nextLink"] = true;
						}
					}
					if (!valid3) {
						const err7 = {
							instancePath: instancePath + "/memberOf/" + i0,
							schemaPath: "#/properties/memberOf/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					} else {
						errors = _errs18;
						if (vErrors !== null) {
							if (_errs18) vErrors.length = _errs18;
							else vErrors = null;
						}
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/memberOf",
					schemaPath: "#/properties/memberOf/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
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
	validate181.errors = vErrors;
	return errors === 0;
}
validate181.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.type": true,
		"@odata.etag": true,
		"@odata.id": true,
		"@odata.editLink": true,
		"id": true,
		"machineName": true,
		"externalIp": true,
		"status": true,
		"status@odata.type": true,
		"version": true,
		"memberOf@odata.navigationLink": true,
		"memberOf@odata.associationLink": true,
		"memberOf": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate197.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["@odata.context"] !== void 0) {
			if (!validate55(data["@odata.context"], {
				instancePath: instancePath + "/@odata.context",
				parentData: data,
				parentDataProperty: "@odata.context",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.type"] !== void 0) {
			let data1 = data["@odata.type"];
			if (typeof data1 !== "string") {
				const err0 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if ("#microsoft.graph.connector" !== data1) {
				const err1 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/const",
					keyword: "const",
					params: { allowedValue: "#microsoft.graph.connector" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data["@odata.etag"] !== void 0) {
			if (!validate63(data["@odata.etag"], {
				instancePath: instancePath + "/@odata.etag",
				parentData: data,
				parentDataProperty: "@odata.etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.id"] !== void 0) {
			if (!validate65(data["@odata.id"], {
				instancePath: instancePath + "/@odata.id",
				parentData: data,
				parentDataProperty: "@odata.id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.editLink"] !== void 0) {
			if (!validate65(data["@odata.editLink"], {
				instancePath: instancePath + "/@odata.editLink",
				parentData: data,
				parentDataProperty: "@odata.editLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate68(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.machineName !== void 0) {
			if (!validate70(data.machineName, {
				instancePath: instancePath + "/machineName",
				parentData: data,
				parentDataProperty: "machineName",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
				errors = vErrors.length;
			}
		}
		if (data.externalIp !== void 0) {
			if (!validate72(data.externalIp, {
				instancePath: instancePath + "/externalIp",
				parentData: data,
				parentDataProperty: "externalIp",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			if (!validate74(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data["status@odata.type"] !== void 0) {
			if (!validate76(data["status@odata.type"], {
				instancePath: instancePath + "/status@odata.type",
				parentData: data,
				parentDataProperty: "status@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate78(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
				errors = vErrors.length;
			}
		}
		if (data["memberOf@odata.navigationLink"] !== void 0) {
			if (!validate65(data["memberOf@odata.navigationLink"], {
				instancePath: instancePath + "/memberOf@odata.navigationLink",
				parentData: data,
				parentDataProperty: "memberOf@odata.navigationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["memberOf@odata.associationLink"] !== void 0) {
			if (!validate65(data["memberOf@odata.associationLink"], {
				instancePath: instancePath + "/memberOf@odata.associationLink",
				parentData: data,
				parentDataProperty: "memberOf@odata.associationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.memberOf !== void 0) {
			let data13 = data.memberOf;
			if (Array.isArray(data13)) {
				const len0 = data13.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data14 = data13[i0];
					const _errs18 = errors;
					let valid3 = false;
					const _errs19 = errors;
					if (!validate82(data14, {
						instancePath: instancePath + "/memberOf/" + i0,
						parentData: data13,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs19 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						var props0 = {};
						props0["@odata.context"] = true;
						props0["@odata.type"] = true;
						props0["@odata.etag"] = true;
						props0["@odata.id"] = true;
						props0["@odata.editLink"] = true;
						props0.id = true;
						props0.name = true;
						props0.connectorGroupType = true;
						props0["connectorGroupType@odata.type"] = true;
						props0.isDefault = true;
						props0.region = true;
						props0["region@odata.type"] = true;
						props0["members@odata.navigationLink"] = true;
						props0["members@odata.associationLink"] = true;
						props0.members = true;
						props0["members@odata.nextLink"] = true;
					}
					const _errs20 = errors;
					if (!validate113(data14, {
						instancePath: instancePath + "/memberOf/" + i0,
						parentData: data13,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs20 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						if (props0 !== true) {
							props0 = props0 || {};
							props0["@odata.context"] = true;
							props0["@odata.type"] = true;
							props0["@odata.etag"] = true;
							props0["@odata.id"] = true;
							props0["@odata.editLink"] = true;
							props0.id = true;
							props0.name = true;
							props0.connectorGroupType = true;
							props0["connectorGroupType@odata.type"] = true;
							props0.isDefault = true;
							props0.region = true;
							props0["region@odata.type"] = true;
							props0["members@odata.navigationLink"] = true;
							props0["members@odata.associationLink"] = true;
							props0.members = true;
							props0["members@odata.nextLink"] = true;
						}
					}
					if (!valid3) {
						const err2 = {
							instancePath: instancePath + "/memberOf/" + i0,
							schemaPath: "#/properties/memberOf/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					} else {
						errors = _errs18;
						if (vErrors !== null) {
							if (_errs18) vErrors.length = _errs18;
							else vErrors = null;
						}
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/memberOf",
					schemaPath: "#/properties/memberOf/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
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
	validate197.errors = vErrors;
	return errors === 0;
}
validate197.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.type": true,
		"@odata.etag": true,
		"@odata.id": true,
		"@odata.editLink": true,
		"id": true,
		"machineName": true,
		"externalIp": true,
		"status": true,
		"status@odata.type": true,
		"version": true,
		"memberOf@odata.navigationLink": true,
		"memberOf@odata.associationLink": true,
		"memberOf": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate180(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate180.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate181(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		var props0 = {};
		props0["@odata.context"] = true;
		props0["@odata.type"] = true;
		props0["@odata.etag"] = true;
		props0["@odata.id"] = true;
		props0["@odata.editLink"] = true;
		props0.id = true;
		props0.machineName = true;
		props0.externalIp = true;
		props0.status = true;
		props0["status@odata.type"] = true;
		props0.version = true;
		props0["memberOf@odata.navigationLink"] = true;
		props0["memberOf@odata.associationLink"] = true;
		props0.memberOf = true;
	}
	const _errs2 = errors;
	if (!validate197(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0["@odata.context"] = true;
			props0["@odata.type"] = true;
			props0["@odata.etag"] = true;
			props0["@odata.id"] = true;
			props0["@odata.editLink"] = true;
			props0.id = true;
			props0.machineName = true;
			props0.externalIp = true;
			props0.status = true;
			props0["status@odata.type"] = true;
			props0.version = true;
			props0["memberOf@odata.navigationLink"] = true;
			props0["memberOf@odata.associationLink"] = true;
			props0.memberOf = true;
		}
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate180.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate180.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const updateConnector_body = validate213;
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate214.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
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
	if (!(data === "#microsoft.graph.connector" || data === "microsoft.graph.connector")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema48.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate214.errors = vErrors;
	return errors === 0;
}
validate214.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate216.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 128) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 128 },
				message: "must NOT have more than 128 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate216.errors = vErrors;
	return errors === 0;
}
validate216.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate218.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 255) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 },
				message: "must NOT have more than 255 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate218.errors = vErrors;
	return errors === 0;
}
validate218.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate220(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate220.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 255) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 },
				message: "must NOT have more than 255 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate220.errors = vErrors;
	return errors === 0;
}
validate220.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate222.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
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
	if (!(data === "active" || data === "inactive")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema53.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate222.errors = vErrors;
	return errors === 0;
}
validate222.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate224.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate224.errors = vErrors;
	return errors === 0;
}
validate224.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate213.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "@odata.type" || key0 === "id" || key0 === "machineName" || key0 === "externalIp" || key0 === "status" || key0 === "version" || pattern12.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["@odata.type"] !== void 0) {
			if (!validate214(data["@odata.type"], {
				instancePath: instancePath + "/@odata.type",
				parentData: data,
				parentDataProperty: "@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate216(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
				errors = vErrors.length;
			}
		}
		if (data.machineName !== void 0) {
			if (!validate218(data.machineName, {
				instancePath: instancePath + "/machineName",
				parentData: data,
				parentDataProperty: "machineName",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
				errors = vErrors.length;
			}
		}
		if (data.externalIp !== void 0) {
			if (!validate220(data.externalIp, {
				instancePath: instancePath + "/externalIp",
				parentData: data,
				parentDataProperty: "externalIp",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
				errors = vErrors.length;
			}
		}
		if (data.status !== void 0) {
			if (!validate222(data.status, {
				instancePath: instancePath + "/status",
				parentData: data,
				parentDataProperty: "status",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
				errors = vErrors.length;
			}
		}
		if (data.version !== void 0) {
			if (!validate224(data.version, {
				instancePath: instancePath + "/version",
				parentData: data,
				parentDataProperty: "version",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate213.errors = vErrors;
	return errors === 0;
}
validate213.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const connectorGroupCollection = validate226;
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate227.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["@odata.context"] !== void 0) {
			if (!validate55(data["@odata.context"], {
				instancePath: instancePath + "/@odata.context",
				parentData: data,
				parentDataProperty: "@odata.context",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.count"] !== void 0) {
			if (!validate57(data["@odata.count"], {
				instancePath: instancePath + "/@odata.count",
				parentData: data,
				parentDataProperty: "@odata.count",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.nextLink"] !== void 0) {
			if (!validate59(data["@odata.nextLink"], {
				instancePath: instancePath + "/@odata.nextLink",
				parentData: data,
				parentDataProperty: "@odata.nextLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.value !== void 0) {
			let data3 = data.value;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					const _errs7 = errors;
					let valid3 = false;
					const _errs8 = errors;
					if (!validate82(data4, {
						instancePath: instancePath + "/value/" + i0,
						parentData: data3,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs8 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						var props0 = {};
						props0["@odata.context"] = true;
						props0["@odata.type"] = true;
						props0["@odata.etag"] = true;
						props0["@odata.id"] = true;
						props0["@odata.editLink"] = true;
						props0.id = true;
						props0.name = true;
						props0.connectorGroupType = true;
						props0["connectorGroupType@odata.type"] = true;
						props0.isDefault = true;
						props0.region = true;
						props0["region@odata.type"] = true;
						props0["members@odata.navigationLink"] = true;
						props0["members@odata.associationLink"] = true;
						props0.members = true;
						props0["members@odata.nextLink"] = true;
					}
					const _errs9 = errors;
					if (!validate113(data4, {
						instancePath: instancePath + "/value/" + i0,
						parentData: data3,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs9 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						if (props0 !== true) {
							props0 = props0 || {};
							props0["@odata.context"] = true;
							props0["@odata.type"] = true;
							props0["@odata.etag"] = true;
							props0["@odata.id"] = true;
							props0["@odata.editLink"] = true;
							props0.id = true;
							props0.name = true;
							props0.connectorGroupType = true;
							props0["connectorGroupType@odata.type"] = true;
							props0.isDefault = true;
							props0.region = true;
							props0["region@odata.type"] = true;
							props0["members@odata.navigationLink"] = true;
							props0["members@odata.associationLink"] = true;
							props0.members = true;
							props0["members@odata.nextLink"] = true;
						}
					}
					if (!valid3) {
						const err1 = {
							instancePath: instancePath + "/value/" + i0,
							schemaPath: "#/properties/value/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					} else {
						errors = _errs7;
						if (vErrors !== null) {
							if (_errs7) vErrors.length = _errs7;
							else vErrors = null;
						}
					}
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate227.errors = vErrors;
	return errors === 0;
}
validate227.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.count": true,
		"@odata.nextLink": true,
		"value": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate226(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate226.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate227(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
		errors = vErrors.length;
	}
	validate226.errors = vErrors;
	return errors === 0;
}
validate226.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.count": true,
		"@odata.nextLink": true,
		"value": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const referenceCollection = validate234;
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate239.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["@odata.id"] === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "@odata.id" },
				message: "must have required property '@odata.id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["@odata.id"] !== void 0) {
			if (!validate65(data["@odata.id"], {
				instancePath: instancePath + "/@odata.id",
				parentData: data,
				parentDataProperty: "@odata.id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate239.errors = vErrors;
	return errors === 0;
}
validate239.evaluated = {
	"props": { "@odata.id": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate235.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "value" },
				message: "must have required property 'value'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["@odata.context"] !== void 0) {
			if (!validate55(data["@odata.context"], {
				instancePath: instancePath + "/@odata.context",
				parentData: data,
				parentDataProperty: "@odata.context",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.count"] !== void 0) {
			if (!validate57(data["@odata.count"], {
				instancePath: instancePath + "/@odata.count",
				parentData: data,
				parentDataProperty: "@odata.count",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.nextLink"] !== void 0) {
			if (!validate59(data["@odata.nextLink"], {
				instancePath: instancePath + "/@odata.nextLink",
				parentData: data,
				parentDataProperty: "@odata.nextLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
			}
		}
		if (data.value !== void 0) {
			let data3 = data.value;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate239(data3[i0], {
					instancePath: instancePath + "/value/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/value",
					schemaPath: "#/properties/value/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
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
	validate235.errors = vErrors;
	return errors === 0;
}
validate235.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.count": true,
		"@odata.nextLink": true,
		"value": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate234(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate234.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate235(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
		errors = vErrors.length;
	}
	validate234.errors = vErrors;
	return errors === 0;
}
validate234.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.count": true,
		"@odata.nextLink": true,
		"value": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const addMemberOf_body = validate243;
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate243.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["@odata.id"] === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "@odata.id" },
				message: "must have required property '@odata.id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "@odata.id" || pattern12.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data["@odata.id"] !== void 0) {
			let data0 = data["@odata.id"];
			if (typeof data0 === "string") {
				if (func1(data0) > 2048) {
					const err2 = {
						instancePath: instancePath + "/@odata.id",
						schemaPath: "#/properties/%40odata.id/maxLength",
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
						instancePath: instancePath + "/@odata.id",
						schemaPath: "#/properties/%40odata.id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/@odata.id",
					schemaPath: "#/properties/%40odata.id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
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
	validate243.errors = vErrors;
	return errors === 0;
}
validate243.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const connectorGroup = validate244;
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate245.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.connectorGroupType === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "connectorGroupType" },
				message: "must have required property 'connectorGroupType'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.isDefault === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "isDefault" },
				message: "must have required property 'isDefault'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.region === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "region" },
				message: "must have required property 'region'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data["@odata.context"] !== void 0) {
			if (!validate55(data["@odata.context"], {
				instancePath: instancePath + "/@odata.context",
				parentData: data,
				parentDataProperty: "@odata.context",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.type"] !== void 0) {
			let data1 = data["@odata.type"];
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("#microsoft.graph.connectorGroup" !== data1) {
				const err6 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/const",
					keyword: "const",
					params: { allowedValue: "#microsoft.graph.connectorGroup" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["@odata.etag"] !== void 0) {
			if (!validate63(data["@odata.etag"], {
				instancePath: instancePath + "/@odata.etag",
				parentData: data,
				parentDataProperty: "@odata.etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.id"] !== void 0) {
			if (!validate65(data["@odata.id"], {
				instancePath: instancePath + "/@odata.id",
				parentData: data,
				parentDataProperty: "@odata.id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.editLink"] !== void 0) {
			if (!validate65(data["@odata.editLink"], {
				instancePath: instancePath + "/@odata.editLink",
				parentData: data,
				parentDataProperty: "@odata.editLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate68(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (!validate88(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.connectorGroupType !== void 0) {
			if (!validate90(data.connectorGroupType, {
				instancePath: instancePath + "/connectorGroupType",
				parentData: data,
				parentDataProperty: "connectorGroupType",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data["connectorGroupType@odata.type"] !== void 0) {
			if (!validate76(data["connectorGroupType@odata.type"], {
				instancePath: instancePath + "/connectorGroupType@odata.type",
				parentData: data,
				parentDataProperty: "connectorGroupType@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.isDefault !== void 0) {
			if (!validate93(data.isDefault, {
				instancePath: instancePath + "/isDefault",
				parentData: data,
				parentDataProperty: "isDefault",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.region !== void 0) {
			if (!validate95(data.region, {
				instancePath: instancePath + "/region",
				parentData: data,
				parentDataProperty: "region",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
				errors = vErrors.length;
			}
		}
		if (data["region@odata.type"] !== void 0) {
			if (!validate76(data["region@odata.type"], {
				instancePath: instancePath + "/region@odata.type",
				parentData: data,
				parentDataProperty: "region@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data["members@odata.navigationLink"] !== void 0) {
			if (!validate65(data["members@odata.navigationLink"], {
				instancePath: instancePath + "/members@odata.navigationLink",
				parentData: data,
				parentDataProperty: "members@odata.navigationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["members@odata.associationLink"] !== void 0) {
			if (!validate65(data["members@odata.associationLink"], {
				instancePath: instancePath + "/members@odata.associationLink",
				parentData: data,
				parentDataProperty: "members@odata.associationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.members !== void 0) {
			let data14 = data.members;
			if (Array.isArray(data14)) {
				const len0 = data14.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data15 = data14[i0];
					const _errs19 = errors;
					let valid3 = false;
					const _errs20 = errors;
					if (!validate61(data15, {
						instancePath: instancePath + "/members/" + i0,
						parentData: data14,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs20 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						var props0 = {};
						props0["@odata.context"] = true;
						props0["@odata.type"] = true;
						props0["@odata.etag"] = true;
						props0["@odata.id"] = true;
						props0["@odata.editLink"] = true;
						props0.id = true;
						props0.machineName = true;
						props0.externalIp = true;
						props0.status = true;
						props0["status@odata.type"] = true;
						props0.version = true;
						props0["memberOf@odata.navigationLink"] = true;
						props0["memberOf@odata.associationLink"] = true;
						props0.memberOf = true;
					}
					const _errs21 = errors;
					if (!validate100(data15, {
						instancePath: instancePath + "/members/" + i0,
						parentData: data14,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs21 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						if (props0 !== true) {
							props0 = props0 || {};
							props0["@odata.context"] = true;
							props0["@odata.type"] = true;
							props0["@odata.etag"] = true;
							props0["@odata.id"] = true;
							props0["@odata.editLink"] = true;
							props0.id = true;
							props0.machineName = true;
							props0.externalIp = true;
							props0.status = true;
							props0["status@odata.type"] = true;
							props0.version = true;
							props0["memberOf@odata.navigationLink"] = true;
							props0["memberOf@odata.associationLink"] = true;
							props0.memberOf = true;
						}
					}
					if (!valid3) {
						const err7 = {
							instancePath: instancePath + "/members/" + i0,
							schemaPath: "#/properties/members/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					} else {
						errors = _errs19;
						if (vErrors !== null) {
							if (_errs19) vErrors.length = _errs19;
							else vErrors = null;
						}
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/members",
					schemaPath: "#/properties/members/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data["members@odata.nextLink"] !== void 0) {
			if (!validate59(data["members@odata.nextLink"], {
				instancePath: instancePath + "/members@odata.nextLink",
				parentData: data,
				parentDataProperty: "members@odata.nextLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
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
	validate245.errors = vErrors;
	return errors === 0;
}
validate245.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.type": true,
		"@odata.etag": true,
		"@odata.id": true,
		"@odata.editLink": true,
		"id": true,
		"name": true,
		"connectorGroupType": true,
		"connectorGroupType@odata.type": true,
		"isDefault": true,
		"region": true,
		"region@odata.type": true,
		"members@odata.navigationLink": true,
		"members@odata.associationLink": true,
		"members": true,
		"members@odata.nextLink": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate244(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate244.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate245(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
		errors = vErrors.length;
	}
	validate244.errors = vErrors;
	return errors === 0;
}
validate244.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.type": true,
		"@odata.etag": true,
		"@odata.id": true,
		"@odata.editLink": true,
		"id": true,
		"name": true,
		"connectorGroupType": true,
		"connectorGroupType@odata.type": true,
		"isDefault": true,
		"region": true,
		"region@odata.type": true,
		"members@odata.navigationLink": true,
		"members@odata.associationLink": true,
		"members": true,
		"members@odata.nextLink": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const createConnectorGroup_body = validate263;
const schema78 = {
	"description": "The type of the object, if it is sent at all.",
	"type": "string",
	"enum": ["#microsoft.graph.connectorGroup", "microsoft.graph.connectorGroup"]
};
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate264.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
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
	if (!(data === "#microsoft.graph.connectorGroup" || data === "microsoft.graph.connectorGroup")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema78.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate264.errors = vErrors;
	return errors === 0;
}
validate264.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate266.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 128) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 128 },
				message: "must NOT have more than 128 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate266.errors = vErrors;
	return errors === 0;
}
validate266.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate268.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 255) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 },
				message: "must NOT have more than 255 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate268.errors = vErrors;
	return errors === 0;
}
validate268.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate270(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate270.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern9.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
				message: "must match pattern \"^[A-Za-z][A-Za-z0-9]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate270.errors = vErrors;
	return errors === 0;
}
validate270.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate272.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "boolean" },
			message: "must be boolean"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate272.errors = vErrors;
	return errors === 0;
}
validate272.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema83 = {
	"description": "The region that traffic through the group is optimized for; `null` where none was chosen. More values may\ncome.\n",
	"type": ["string", "null"],
	"minLength": 1,
	"maxLength": 64,
	"pattern": "^[A-Za-z][A-Za-z0-9]*$",
	"x-ms-enum": {
		"name": "connectorGroupRegion",
		"modelAsString": true,
		"values": [
			{
				"value": "nam",
				"description": "North America"
			},
			{
				"value": "eur",
				"description": "Europe"
			},
			{
				"value": "aus",
				"description": "Australia"
			},
			{
				"value": "asia",
				"description": "Asia"
			},
			{
				"value": "ind",
				"description": "India"
			},
			{
				"value": "unknownFutureValue",
				"description": "Stands for values to come."
			},
			{
				"value": "japan",
				"description": "Recorded of the service and missing in its metadata."
			}
		]
	}
};
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate274.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema83.type },
			message: "must be string,null"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (func1(data) < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (!pattern9.test(data)) {
			const err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
				message: "must match pattern \"^[A-Za-z][A-Za-z0-9]*$\""
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	validate274.errors = vErrors;
	return errors === 0;
}
validate274.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate263.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.name === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "@odata.type" || key0 === "id" || key0 === "name" || key0 === "connectorGroupType" || key0 === "isDefault" || key0 === "region" || pattern12.test(key0))) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data["@odata.type"] !== void 0) {
			if (!validate264(data["@odata.type"], {
				instancePath: instancePath + "/@odata.type",
				parentData: data,
				parentDataProperty: "@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate266(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (!validate268(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
				errors = vErrors.length;
			}
		}
		if (data.connectorGroupType !== void 0) {
			if (!validate270(data.connectorGroupType, {
				instancePath: instancePath + "/connectorGroupType",
				parentData: data,
				parentDataProperty: "connectorGroupType",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
				errors = vErrors.length;
			}
		}
		if (data.isDefault !== void 0) {
			if (!validate272(data.isDefault, {
				instancePath: instancePath + "/isDefault",
				parentData: data,
				parentDataProperty: "isDefault",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
				errors = vErrors.length;
			}
		}
		if (data.region !== void 0) {
			if (!validate274(data.region, {
				instancePath: instancePath + "/region",
				parentData: data,
				parentDataProperty: "region",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
				errors = vErrors.length;
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
	validate263.errors = vErrors;
	return errors === 0;
}
validate263.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const getConnectorGroup_200_answer = validate276;
function validate277(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate277.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.name === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.connectorGroupType === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "connectorGroupType" },
				message: "must have required property 'connectorGroupType'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.isDefault === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "isDefault" },
				message: "must have required property 'isDefault'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.region === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "region" },
				message: "must have required property 'region'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data["@odata.context"] !== void 0) {
			if (!validate55(data["@odata.context"], {
				instancePath: instancePath + "/@odata.context",
				parentData: data,
				parentDataProperty: "@odata.context",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.type"] !== void 0) {
			let data1 = data["@odata.type"];
			if (typeof data1 !== "string") {
				const err5 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if ("#microsoft.graph.connectorGroup" !== data1) {
				const err6 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/const",
					keyword: "const",
					params: { allowedValue: "#microsoft.graph.connectorGroup" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data["@odata.etag"] !== void 0) {
			if (!validate63(data["@odata.etag"], {
				instancePath: instancePath + "/@odata.etag",
				parentData: data,
				parentDataProperty: "@odata.etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.id"] !== void 0) {
			if (!validate65(data["@odata.id"], {
				instancePath: instancePath + "/@odata.id",
				parentData: data,
				parentDataProperty: "@odata.id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.editLink"] !== void 0) {
			if (!validate65(data["@odata.editLink"], {
				instancePath: instancePath + "/@odata.editLink",
				parentData: data,
				parentDataProperty: "@odata.editLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate68(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (!validate88(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.connectorGroupType !== void 0) {
			if (!validate90(data.connectorGroupType, {
				instancePath: instancePath + "/connectorGroupType",
				parentData: data,
				parentDataProperty: "connectorGroupType",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data["connectorGroupType@odata.type"] !== void 0) {
			if (!validate76(data["connectorGroupType@odata.type"], {
				instancePath: instancePath + "/connectorGroupType@odata.type",
				parentData: data,
				parentDataProperty: "connectorGroupType@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.isDefault !== void 0) {
			if (!validate93(data.isDefault, {
				instancePath: instancePath + "/isDefault",
				parentData: data,
				parentDataProperty: "isDefault",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.region !== void 0) {
			if (!validate95(data.region, {
				instancePath: instancePath + "/region",
				parentData: data,
				parentDataProperty: "region",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
				errors = vErrors.length;
			}
		}
		if (data["region@odata.type"] !== void 0) {
			if (!validate76(data["region@odata.type"], {
				instancePath: instancePath + "/region@odata.type",
				parentData: data,
				parentDataProperty: "region@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data["members@odata.navigationLink"] !== void 0) {
			if (!validate65(data["members@odata.navigationLink"], {
				instancePath: instancePath + "/members@odata.navigationLink",
				parentData: data,
				parentDataProperty: "members@odata.navigationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["members@odata.associationLink"] !== void 0) {
			if (!validate65(data["members@odata.associationLink"], {
				instancePath: instancePath + "/members@odata.associationLink",
				parentData: data,
				parentDataProperty: "members@odata.associationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.members !== void 0) {
			let data14 = data.members;
			if (Array.isArray(data14)) {
				const len0 = data14.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data15 = data14[i0];
					const _errs19 = errors;
					let valid3 = false;
					const _errs20 = errors;
					if (!validate61(data15, {
						instancePath: instancePath + "/members/" + i0,
						parentData: data14,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs20 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						var props0 = {};
						props0["@odata.context"] = true;
						props0["@odata.type"] = true;
						props0["@odata.etag"] = true;
						props0["@odata.id"] = true;
						props0["@odata.editLink"] = true;
						props0.id = true;
						props0.machineName = true;
						props0.externalIp = true;
						props0.status = true;
						props0["status@odata.type"] = true;
						props0.version = true;
						props0["memberOf@odata.navigationLink"] = true;
						props0["memberOf@odata.associationLink"] = true;
						props0.memberOf = true;
					}
					const _errs21 = errors;
					if (!validate100(data15, {
						instancePath: instancePath + "/members/" + i0,
						parentData: data14,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs21 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						if (props0 !== true) {
							props0 = props0 || {};
							props0["@odata.context"] = true;
							props0["@odata.type"] = true;
							props0["@odata.etag"] = true;
							props0["@odata.id"] = true;
							props0["@odata.editLink"] = true;
							props0.id = true;
							props0.machineName = true;
							props0.externalIp = true;
							props0.status = true;
							props0["status@odata.type"] = true;
							props0.version = true;
							props0["memberOf@odata.navigationLink"] = true;
							props0["memberOf@odata.associationLink"] = true;
							props0.memberOf = true;
						}
					}
					if (!valid3) {
						const err7 = {
							instancePath: instancePath + "/members/" + i0,
							schemaPath: "#/properties/members/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					} else {
						errors = _errs19;
						if (vErrors !== null) {
							if (_errs19) vErrors.length = _errs19;
							else vErrors = null;
						}
					}
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/members",
					schemaPath: "#/properties/members/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data["members@odata.nextLink"] !== void 0) {
			if (!validate59(data["members@odata.nextLink"], {
				instancePath: instancePath + "/members@odata.nextLink",
				parentData: data,
				parentDataProperty: "members@odata.nextLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
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
	validate277.errors = vErrors;
	return errors === 0;
}
validate277.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.type": true,
		"@odata.etag": true,
		"@odata.id": true,
		"@odata.editLink": true,
		"id": true,
		"name": true,
		"connectorGroupType": true,
		"connectorGroupType@odata.type": true,
		"isDefault": true,
		"region": true,
		"region@odata.type": true,
		"members@odata.navigationLink": true,
		"members@odata.associationLink": true,
		"members": true,
		"members@odata.nextLink": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate295.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data["@odata.context"] !== void 0) {
			if (!validate55(data["@odata.context"], {
				instancePath: instancePath + "/@odata.context",
				parentData: data,
				parentDataProperty: "@odata.context",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.type"] !== void 0) {
			let data1 = data["@odata.type"];
			if (typeof data1 !== "string") {
				const err0 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if ("#microsoft.graph.connectorGroup" !== data1) {
				const err1 = {
					instancePath: instancePath + "/@odata.type",
					schemaPath: "#/properties/%40odata.type/const",
					keyword: "const",
					params: { allowedValue: "#microsoft.graph.connectorGroup" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data["@odata.etag"] !== void 0) {
			if (!validate63(data["@odata.etag"], {
				instancePath: instancePath + "/@odata.etag",
				parentData: data,
				parentDataProperty: "@odata.etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.id"] !== void 0) {
			if (!validate65(data["@odata.id"], {
				instancePath: instancePath + "/@odata.id",
				parentData: data,
				parentDataProperty: "@odata.id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["@odata.editLink"] !== void 0) {
			if (!validate65(data["@odata.editLink"], {
				instancePath: instancePath + "/@odata.editLink",
				parentData: data,
				parentDataProperty: "@odata.editLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate68(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (!validate88(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
				errors = vErrors.length;
			}
		}
		if (data.connectorGroupType !== void 0) {
			if (!validate90(data.connectorGroupType, {
				instancePath: instancePath + "/connectorGroupType",
				parentData: data,
				parentDataProperty: "connectorGroupType",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data["connectorGroupType@odata.type"] !== void 0) {
			if (!validate76(data["connectorGroupType@odata.type"], {
				instancePath: instancePath + "/connectorGroupType@odata.type",
				parentData: data,
				parentDataProperty: "connectorGroupType@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data.isDefault !== void 0) {
			if (!validate93(data.isDefault, {
				instancePath: instancePath + "/isDefault",
				parentData: data,
				parentDataProperty: "isDefault",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
				errors = vErrors.length;
			}
		}
		if (data.region !== void 0) {
			if (!validate95(data.region, {
				instancePath: instancePath + "/region",
				parentData: data,
				parentDataProperty: "region",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
				errors = vErrors.length;
			}
		}
		if (data["region@odata.type"] !== void 0) {
			if (!validate76(data["region@odata.type"], {
				instancePath: instancePath + "/region@odata.type",
				parentData: data,
				parentDataProperty: "region@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
				errors = vErrors.length;
			}
		}
		if (data["members@odata.navigationLink"] !== void 0) {
			if (!validate65(data["members@odata.navigationLink"], {
				instancePath: instancePath + "/members@odata.navigationLink",
				parentData: data,
				parentDataProperty: "members@odata.navigationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data["members@odata.associationLink"] !== void 0) {
			if (!validate65(data["members@odata.associationLink"], {
				instancePath: instancePath + "/members@odata.associationLink",
				parentData: data,
				parentDataProperty: "members@odata.associationLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.members !== void 0) {
			let data14 = data.members;
			if (Array.isArray(data14)) {
				const len0 = data14.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data15 = data14[i0];
					const _errs19 = errors;
					let valid3 = false;
					const _errs20 = errors;
					if (!validate61(data15, {
						instancePath: instancePath + "/members/" + i0,
						parentData: data14,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs20 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						var props0 = {};
						props0["@odata.context"] = true;
						props0["@odata.type"] = true;
						props0["@odata.etag"] = true;
						props0["@odata.id"] = true;
						props0["@odata.editLink"] = true;
						props0.id = true;
						props0.machineName = true;
						props0.externalIp = true;
						props0.status = true;
						props0["status@odata.type"] = true;
						props0.version = true;
						props0["memberOf@odata.navigationLink"] = true;
						props0["memberOf@odata.associationLink"] = true;
						props0.memberOf = true;
					}
					const _errs21 = errors;
					if (!validate100(data15, {
						instancePath: instancePath + "/members/" + i0,
						parentData: data14,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
						errors = vErrors.length;
					}
					var _valid0 = _errs21 === errors;
					valid3 = valid3 || _valid0;
					if (_valid0) {
						if (props0 !== true) {
							props0 = props0 || {};
							props0["@odata.context"] = true;
							props0["@odata.type"] = true;
							props0["@odata.etag"] = true;
							props0["@odata.id"] = true;
							props0["@odata.editLink"] = true;
							props0.id = true;
							props0.machineName = true;
							props0.externalIp = true;
							props0.status = true;
							props0["status@odata.type"] = true;
							props0.version = true;
							props0["memberOf@odata.navigationLink"] = true;
							props0["memberOf@odata.associationLink"] = true;
							props0.memberOf = true;
						}
					}
					if (!valid3) {
						const err2 = {
							instancePath: instancePath + "/members/" + i0,
							schemaPath: "#/properties/members/items/anyOf",
							keyword: "anyOf",
							params: {},
							message: "must match a schema in anyOf"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					} else {
						errors = _errs19;
						if (vErrors !== null) {
							if (_errs19) vErrors.length = _errs19;
							else vErrors = null;
						}
					}
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/members",
					schemaPath: "#/properties/members/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data["members@odata.nextLink"] !== void 0) {
			if (!validate59(data["members@odata.nextLink"], {
				instancePath: instancePath + "/members@odata.nextLink",
				parentData: data,
				parentDataProperty: "members@odata.nextLink",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
				errors = vErrors.length;
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
	validate295.errors = vErrors;
	return errors === 0;
}
validate295.evaluated = {
	"props": {
		"@odata.context": true,
		"@odata.type": true,
		"@odata.etag": true,
		"@odata.id": true,
		"@odata.editLink": true,
		"id": true,
		"name": true,
		"connectorGroupType": true,
		"connectorGroupType@odata.type": true,
		"isDefault": true,
		"region": true,
		"region@odata.type": true,
		"members@odata.navigationLink": true,
		"members@odata.associationLink": true,
		"members": true,
		"members@odata.nextLink": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate276(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate276.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = false;
	const _errs1 = errors;
	if (!validate277(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		var props0 = {};
		props0["@odata.context"] = true;
		props0["@odata.type"] = true;
		props0["@odata.etag"] = true;
		props0["@odata.id"] = true;
		props0["@odata.editLink"] = true;
		props0.id = true;
		props0.name = true;
		props0.connectorGroupType = true;
		props0["connectorGroupType@odata.type"] = true;
		props0.isDefault = true;
		props0.region = true;
		props0["region@odata.type"] = true;
		props0["members@odata.navigationLink"] = true;
		props0["members@odata.associationLink"] = true;
		props0.members = true;
		props0["members@odata.nextLink"] = true;
	}
	const _errs2 = errors;
	if (!validate295(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	valid0 = valid0 || _valid0;
	if (_valid0) {
		if (props0 !== true) {
			props0 = props0 || {};
			props0["@odata.context"] = true;
			props0["@odata.type"] = true;
			props0["@odata.etag"] = true;
			props0["@odata.id"] = true;
			props0["@odata.editLink"] = true;
			props0.id = true;
			props0.name = true;
			props0.connectorGroupType = true;
			props0["connectorGroupType@odata.type"] = true;
			props0.isDefault = true;
			props0.region = true;
			props0["region@odata.type"] = true;
			props0["members@odata.navigationLink"] = true;
			props0["members@odata.associationLink"] = true;
			props0.members = true;
			props0["members@odata.nextLink"] = true;
		}
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/anyOf",
			keyword: "anyOf",
			params: {},
			message: "must match a schema in anyOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate276.errors = vErrors;
	evaluated0.props = props0;
	return errors === 0;
}
validate276.evaluated = {
	"dynamicProps": true,
	"dynamicItems": false
};
const updateConnectorGroup_body = validate313;
function validate314(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate314.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
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
	if (!(data === "#microsoft.graph.connectorGroup" || data === "microsoft.graph.connectorGroup")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema78.enum },
			message: "must be equal to one of the allowed values"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate314.errors = vErrors;
	return errors === 0;
}
validate314.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate316(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate316.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 128) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 128 },
				message: "must NOT have more than 128 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate316.errors = vErrors;
	return errors === 0;
}
validate316.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate318(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate318.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 255) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 255 },
				message: "must NOT have more than 255 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern4.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[^\\x00-\\x1f\\x7f]*$" },
				message: "must match pattern \"^[^\\x00-\\x1f\\x7f]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate318.errors = vErrors;
	return errors === 0;
}
validate318.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate320.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err0 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (func1(data) < 1) {
			const err1 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (!pattern9.test(data)) {
			const err2 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
				message: "must match pattern \"^[A-Za-z][A-Za-z0-9]*$\""
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate320.errors = vErrors;
	return errors === 0;
}
validate320.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate322.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "boolean") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "boolean" },
			message: "must be boolean"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate322.errors = vErrors;
	return errors === 0;
}
validate322.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate324(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate324.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema83.type },
			message: "must be string,null"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (typeof data === "string") {
		if (func1(data) > 64) {
			const err1 = {
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (func1(data) < 1) {
			const err2 = {
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 1 },
				message: "must NOT have fewer than 1 characters"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (!pattern9.test(data)) {
			const err3 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z][A-Za-z0-9]*$" },
				message: "must match pattern \"^[A-Za-z][A-Za-z0-9]*$\""
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	validate324.errors = vErrors;
	return errors === 0;
}
validate324.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate313(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate313.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "@odata.type" || key0 === "id" || key0 === "name" || key0 === "connectorGroupType" || key0 === "isDefault" || key0 === "region" || pattern12.test(key0))) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data["@odata.type"] !== void 0) {
			if (!validate314(data["@odata.type"], {
				instancePath: instancePath + "/@odata.type",
				parentData: data,
				parentDataProperty: "@odata.type",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
				errors = vErrors.length;
			}
		}
		if (data.id !== void 0) {
			if (!validate316(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
				errors = vErrors.length;
			}
		}
		if (data.name !== void 0) {
			if (!validate318(data.name, {
				instancePath: instancePath + "/name",
				parentData: data,
				parentDataProperty: "name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
				errors = vErrors.length;
			}
		}
		if (data.connectorGroupType !== void 0) {
			if (!validate320(data.connectorGroupType, {
				instancePath: instancePath + "/connectorGroupType",
				parentData: data,
				parentDataProperty: "connectorGroupType",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
				errors = vErrors.length;
			}
		}
		if (data.isDefault !== void 0) {
			if (!validate322(data.isDefault, {
				instancePath: instancePath + "/isDefault",
				parentData: data,
				parentDataProperty: "isDefault",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
				errors = vErrors.length;
			}
		}
		if (data.region !== void 0) {
			if (!validate324(data.region, {
				instancePath: instancePath + "/region",
				parentData: data,
				parentDataProperty: "region",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate313.errors = vErrors;
	return errors === 0;
}
validate313.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const batch_body = validate326;
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate328.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data0 = data[key0];
		if (typeof data0 === "string") {
			if (func1(data0) > 16384) {
				const err0 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/maxLength",
					keyword: "maxLength",
					params: { limit: 16384 },
					message: "must NOT have more than 16384 characters"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				schemaPath: "#/additionalProperties/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	else {
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
	validate328.errors = vErrors;
	return errors === 0;
}
validate328.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate327(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate327.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.method === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "method" },
				message: "must have required property 'method'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.url === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "method" || key0 === "url" || key0 === "headers" || key0 === "body" || key0 === "dependsOn")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func1(data0) > 256) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 256 },
						message: "must NOT have more than 256 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.method !== void 0) {
			let data1 = data.method;
			if (typeof data1 === "string") {
				if (func1(data1) > 16) {
					const err7 = {
						instancePath: instancePath + "/method",
						schemaPath: "#/properties/method/maxLength",
						keyword: "maxLength",
						params: { limit: 16 },
						message: "must NOT have more than 16 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1(data1) < 1) {
					const err8 = {
						instancePath: instancePath + "/method",
						schemaPath: "#/properties/method/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/method",
					schemaPath: "#/properties/method/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data2 = data.url;
			if (typeof data2 === "string") {
				if (func1(data2) > 16384) {
					const err10 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/maxLength",
						keyword: "maxLength",
						params: { limit: 16384 },
						message: "must NOT have more than 16384 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func1(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.headers !== void 0) {
			if (!validate328(data.headers, {
				instancePath: instancePath + "/headers",
				parentData: data,
				parentDataProperty: "headers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
				errors = vErrors.length;
			}
		}
		if (data.dependsOn !== void 0) {
			let data4 = data.dependsOn;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data4[i0] !== "string") {
					const err13 = {
						instancePath: instancePath + "/dependsOn/" + i0,
						schemaPath: "#/properties/dependsOn/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/dependsOn",
					schemaPath: "#/properties/dependsOn/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate327.errors = vErrors;
	return errors === 0;
}
validate327.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate326.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.requests === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "requests" },
				message: "must have required property 'requests'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "requests")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.requests !== void 0) {
			let data0 = data.requests;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate327(data0[i0], {
					instancePath: instancePath + "/requests/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
					errors = vErrors.length;
				}
			} else {
				const err2 = {
					instancePath: instancePath + "/requests",
					schemaPath: "#/properties/requests/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
	} else {
		const err3 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate326.errors = vErrors;
	return errors === 0;
}
validate326.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const batchResponse = validate331;
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate334.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data0 = data[key0];
		if (typeof data0 === "string") {
			if (func1(data0) > 16384) {
				const err0 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/maxLength",
					keyword: "maxLength",
					params: { limit: 16384 },
					message: "must NOT have more than 16384 characters"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		} else {
			const err1 = {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				schemaPath: "#/additionalProperties/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
	}
	else {
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
	validate334.errors = vErrors;
	return errors === 0;
}
validate334.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate333(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate333.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.status === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "status" },
				message: "must have required property 'status'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.id !== void 0) {
			if (typeof data.id !== "string") {
				const err2 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.status !== void 0) {
			let data1 = data.status;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
				const err3 = {
					instancePath: instancePath + "/status",
					schemaPath: "#/properties/status/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.headers !== void 0) {
			if (!validate334(data.headers, {
				instancePath: instancePath + "/headers",
				parentData: data,
				parentDataProperty: "headers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
				errors = vErrors.length;
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
	validate333.errors = vErrors;
	return errors === 0;
}
validate333.evaluated = {
	"props": {
		"id": true,
		"status": true,
		"headers": true,
		"body": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate332.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.responses === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "responses" },
				message: "must have required property 'responses'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.responses !== void 0) {
			let data0 = data.responses;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate333(data0[i0], {
					instancePath: instancePath + "/responses/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/responses",
					schemaPath: "#/properties/responses/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
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
	validate332.errors = vErrors;
	return errors === 0;
}
validate332.evaluated = {
	"props": { "responses": true },
	"dynamicProps": false,
	"dynamicItems": false
};
function validate331(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate331.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!validate332(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData,
		dynamicAnchors
	})) {
		vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
		errors = vErrors.length;
	}
	validate331.errors = vErrors;
	return errors === 0;
}
validate331.evaluated = {
	"props": { "responses": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const getMetadata_200_answer = validate338;
function validate338(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate338.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
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
	validate338.errors = vErrors;
	return errors === 0;
}
validate338.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
export { addMemberOf_body, batchResponse, batch_body, connector, connectorCollection, connectorGroup, connectorGroupCollection, count, createConnectorGroup_body, createConnector_body, getConnectorGroup_200_answer, getConnector_200_answer, getMetadata_200_answer, odataError, referenceCollection, updateConnectorGroup_body, updateConnector_body };
