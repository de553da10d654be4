// Draws a block of Mermaid in the reader's browser, with the package of this site and again when light changes to dark.

import { h, onMounted, ref, watch } from 'vue';
import { useData } from 'vitepress';

let drawn = 0;

export default {
  props: { code: { type: String, required: true } },
  setup(props) {
    const { isDark } = useData();
    const image = ref('');
    async function draw() {
      const { default: mermaid } = await import('mermaid');
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: isDark.value ? 'dark' : 'neutral', fontFamily: 'system-ui, sans-serif' });
      image.value = (await mermaid.render(`diagram-${drawn++}`, decodeURIComponent(props.code))).svg;
    }
    onMounted(draw);
    watch(isDark, draw);
    return () => h('div', { class: 'diagram', innerHTML: image.value });
  },
};
