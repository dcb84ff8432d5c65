import { mergeInternalComponents } from '@tarojs/shared'
import { ariaAttributes } from './aria-plugin-attributes'

// The phone must number its attributes exactly as the built templates do.
mergeInternalComponents(ariaAttributes)
