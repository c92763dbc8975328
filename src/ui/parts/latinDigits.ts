/** Numbers that were typed in Persian or Arabic digits, as the rest of the app reads them. */

const signs: Readonly<Record<string, string>> = { '٫': '.', '٬': ',', '٪': '%' }

/** The same text with digits 0 to 9, and the signs that go with them. */
export function latinDigits(text: string): string {
  return text
    .replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replace(/[٫٬٪]/g, (sign) => signs[sign] ?? sign)
}
