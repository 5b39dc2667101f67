import type { DefineComponent } from 'vue';
import type { PraatMeeAttributes, PraatMeeEventMap } from './face.js';

declare module 'vue' {
  interface GlobalComponents {
    'praat-mee': DefineComponent<
      PraatMeeAttributes & { [Name in keyof PraatMeeEventMap as `on${Capitalize<Name>}`]?: (event: PraatMeeEventMap[Name]) => void }
    >;
    'praat-mee-count': DefineComponent<Omit<PraatMeeAttributes, 'sort'>>;
  }
}
