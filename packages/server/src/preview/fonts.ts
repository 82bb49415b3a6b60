// The fonts of pictures: openly licensed files that npm brought (SIL OFL 1.1), so that a picture is the same on every machine.
import { fileURLToPath } from 'node:url'

/** Paths of the font files. */
export const previewFonts: readonly string[] = [
  import.meta.resolve('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf'),
].map((file) => fileURLToPath(file))
