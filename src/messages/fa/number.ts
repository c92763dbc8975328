/** Numbers in Persian digits. */

export function number(count: number): string {
  return count.toLocaleString('fa')
}
