package org.localgov.indicators.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class PackedTextsProperties {
  @Property
  void get_isWhatWasAdded_whateverItsCharacters(
      @ForAll @Size(max = 60) List<String> texts, @ForAll boolean trimmed) {
    PackedTexts packed = new PackedTexts();
    for (String text : texts) {
      packed.add(text);
      packed.add("name:Banfora");
      packed.add("Sidéradougou");
      packed.add(text + "€😀");
      if (trimmed) {
        packed.trim();
      }
    }
    assertThat(packed.size()).isEqualTo(4 * texts.size());
    for (int i = 0; i < texts.size(); i++) {
      assertSame(packed, 4 * i, texts.get(i));
      assertSame(packed, 4 * i + 1, "name:Banfora");
      assertSame(packed, 4 * i + 2, "Sidéradougou");
      assertSame(packed, 4 * i + 3, texts.get(i) + "€😀");
    }
  }

  private static void assertSame(PackedTexts packed, int at, String text) {
    assertThat(packed.get(at)).isEqualTo(text);
    assertThat(packed.hash(at)).isEqualTo(text.hashCode());
    assertThat(packed.is(at, text)).isTrue();
    assertThat(packed.is(at, text + "x")).isFalse();
    assertThat(packed.is(at, text.isEmpty() ? "x" : text.substring(1) + "\u0100")).isFalse();
  }
}
