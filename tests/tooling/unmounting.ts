/** Takes every mounted component off the page after its test: the files of the component tests share one page. */
import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils'
import { afterEach } from 'vitest'

disableAutoUnmount()
enableAutoUnmount(afterEach)
