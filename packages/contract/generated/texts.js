// Generated from spec/openapi.yaml. Do not edit: change the spec and run "pnpm generate".
// Source: sha256 fde8ea10e3dd242d9736c983639612b685c581fc93b1ac9e0daae206340a2964
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
const listConnectors_header = validate52;
const func1 = import_ucs2length.default;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
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
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": { "client-request-id": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const listConnectors_200_headers = validate53;
const schema20 = {
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
	"$id": "validator:listConnectors_200_headers"
};
const formats0 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
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
					params: { allowedValues: schema20.properties["odata-version"].enum },
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
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": {
		"odata-version": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const Unauthorized_headers = validate54;
const schema21 = {
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
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
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
					params: { allowedValues: schema21.properties["odata-version"].enum },
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
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": {
		"www-authenticate": true,
		"odata-version": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const MethodNotAllowed_headers = validate55;
const schema22 = {
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
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
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
					params: { allowedValues: schema22.properties["odata-version"].enum },
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
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": {
		"allow": true,
		"odata-version": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const TooManyRequests_headers = validate56;
const schema23 = {
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
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
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
		"retry-after": true,
		"odata-version": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const createConnector_header = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
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
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": {
		"client-request-id": true,
		"Prefer": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const createConnector_201_headers = validate58;
const schema25 = {
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
const formats8 = import_formats.fullFormats.uri;
const pattern3 = /* @__PURE__ */ new RegExp("^(W/)?\"[\\x21\\x23-\\x7e]*\"$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
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
		if (!pattern3.test(data)) {
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
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
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
				if (!formats8(data0)) {
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
			if (!validate60(data.etag, {
				instancePath: instancePath + "/etag",
				parentData: data,
				parentDataProperty: "etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
					params: { allowedValues: schema25.properties["preference-applied"].enum },
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
					params: { allowedValues: schema25.properties["odata-version"].enum },
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
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
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
const createConnector_204_headers = validate62;
const schema28 = {
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
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate63.evaluated;
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
		if (!pattern3.test(data)) {
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
	validate63.errors = vErrors;
	return errors === 0;
}
validate63.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
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
				if (!formats8(data0)) {
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
				if (!formats8(data1)) {
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
			if (!validate63(data.etag, {
				instancePath: instancePath + "/etag",
				parentData: data,
				parentDataProperty: "etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
					params: { allowedValues: schema28.properties["preference-applied"].enum },
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
					params: { allowedValues: schema28.properties["odata-version"].enum },
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
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
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
const getConnector_path = validate65;
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
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
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": { "connectorsId": true },
	"dynamicProps": false,
	"dynamicItems": false
};
const getConnector_header = validate66;
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate66.evaluated;
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
	validate66.errors = vErrors;
	return errors === 0;
}
validate66.evaluated = {
	"props": {
		"client-request-id": true,
		"If-Match": true,
		"If-None-Match": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const getConnector_200_headers = validate67;
const schema32 = {
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
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
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
		if (!pattern3.test(data)) {
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
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.etag !== void 0) {
			if (!validate68(data.etag, {
				instancePath: instancePath + "/etag",
				parentData: data,
				parentDataProperty: "etag",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
					params: { allowedValues: schema32.properties["odata-version"].enum },
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
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": {
		"etag": true,
		"odata-version": true,
		"request-id": true,
		"client-request-id": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const updateConnector_header = validate70;
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
	validate70.errors = vErrors;
	return errors === 0;
}
validate70.evaluated = {
	"props": {
		"client-request-id": true,
		"If-Match": true,
		"If-None-Match": true,
		"Prefer": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};
const updateConnector_200_headers = validate71;
const schema35 = {
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
		if (!pattern3.test(data)) {
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
					params: { allowedValues: schema35.properties["preference-applied"].enum },
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
					params: { allowedValues: schema35.properties["odata-version"].enum },
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
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
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
export { MethodNotAllowed_headers, TooManyRequests_headers, Unauthorized_headers, createConnector_201_headers, createConnector_204_headers, createConnector_header, getConnector_200_headers, getConnector_header, getConnector_path, listConnectors_200_headers, listConnectors_header, updateConnector_200_headers, updateConnector_header };
